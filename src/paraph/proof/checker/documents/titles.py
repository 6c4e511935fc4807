"""Titles: what stands over each numbered provision, and which titles are alike."""

from __future__ import annotations

import re
from functools import cached_property
from typing import NamedTuple

from paraph.proof.checker.documents.kinship import akin, silent
from paraph.proof.checker.documents.tree import Tree
from paraph.text.node import Text

_PLAIN = r"[^()\[\]\"\u201c\u201d\u00ab\u00bb\n]{3,120}"
_GUILLEMETS = rf"\u00ab[ \u00a0\u202f]?({_PLAIN}?)[ \u00a0\u202f]?\u00bb"
_CITED = re.compile(rf"[ \u00a0]\(({_PLAIN})\)")
_QUOTING = re.compile(rf"[ \u00a0](?:\(({_PLAIN})\)|\({_GUILLEMETS}\)|{_GUILLEMETS})")
_KOREAN = re.compile(r"[ \u00a0]?\(([^()\[\]\"\u201c\u201d\u300c\u300d\n]{2,60})\)")
_BEHIND = {"ru": _QUOTING, "fr": _QUOTING, "es": _QUOTING, "ko": _KOREAN}
"""How a title stands behind a number that it explains; in other languages in brackets alone."""
_RUN_ON = re.compile(r"\(([^()\n]{2,60})\)[ \u00a0](?=[^\W\d_])")
"""A Korean title in brackets, before the wording of its provision."""
_TITLE = re.compile(r"[^\W\d_][^\W\d_]{2}|[\uac00-\ud7a3]{2}")
_RUN_IN = re.compile(r"([^.:;,]{3,80})\.[ \u00a0](?=[^\W\da-z])")
_SIGNS = " \t\n\u00a0.:\u2014\u2013-()"
_ENDS = (".", ";", ":", ",", "\u2026")
_LONGEST = 120


class Cited(NamedTuple):
    """A title in brackets behind a reference, and where the brackets end."""

    title: str
    end: int


def cited_in(text: str, at: int, code: str) -> Cited | None:
    """Return the title that stands in brackets at a place; it begins with a capital.

    In Russian, French and Spanish it may stand in guillemets, in brackets or without.
    """
    match = _BEHIND.get(code, _CITED).match(text, at)
    title = next(filter(None, match.groups()), "") if match is not None else ""
    if match is None or _TITLE.search(title) is None or title != title.strip():
        return None
    if title[0] == title[0].lower() and title[0].upper() != title[0]:
        return None
    return Cited(title, match.end())


def run_on(text: str, at: int, code: str) -> int:
    """Return where the wording begins behind a Korean title in brackets; `at` without one."""
    match = _RUN_ON.match(text, at) if code == "ko" else None
    return match.end() if match is not None else at


class Titles:
    """The titles of one text."""

    def __init__(self, text: Text, tree: Tree, code: str = "") -> None:
        self._text, self._tree, self._code = text, tree, code

    def of(self, at: int) -> str:
        """Return the title of a labelled provision, behind its label or in the next one.

        Where the wording goes on behind it, the words up to its full stop.
        """
        found = self._run_on(at) or self.alone(at)
        label = self._tree.nodes[at].label
        if found or label is None or label.alone:
            return found
        match = _RUN_IN.match(self._text.provisions[at].text, label.stop)
        return match[1].strip(_SIGNS) if match else ""

    def _run_on(self, at: int) -> str:
        """Return a Korean title in brackets behind its label, before the wording."""
        label = self._tree.nodes[at].label
        if label is None or label.alone or self._code != "ko":
            return ""
        match = _RUN_ON.match(self._text.provisions[at].text, label.stop)
        return match[1].strip(_SIGNS) if match else ""

    def alone(self, at: int, *, stopped: bool = True) -> str:
        """Return the title of a labelled provision that holds nothing else.

        `stopped` takes as one a paragraph under a heading that is a label alone, though it ends
        with a stop as a sentence does.
        """
        nodes, provisions = self._tree.nodes, self._text.provisions
        label = nodes[at].label
        if label is None:
            return ""
        if label.alone:
            if at + 1 >= len(nodes) or nodes[at + 1].label is not None:
                return ""
            provision, begin = provisions[at + 1], 0
        else:
            provision, begin = provisions[at], label.stop
        text = provision.text[begin:].rstrip()
        heading = "heading" in {provision.kind, provisions[at].kind if stopped else ""}
        if not text or len(text) > _LONGEST or (text.endswith(_ENDS) and not heading):
            return ""
        return text.strip(_SIGNS)

    def apart(self, at: int, title: str) -> bool:
        """Whether a provision has a title, and neither that nor what it says is akin to `title`."""
        own = self.alone(at, stopped=False)
        if self._code == "ko":
            own = self._run_on(at) or own
        # A title without a word that is read may be about anything.
        says = not silent(title, self._code) and not silent(own, self._code)
        if not says or akin(own, title, self._code):
            return False
        held = self._text.provisions[at : self._tree.nodes[at].end]
        return not any(akin(each.text, title, self._code) for each in held)

    def bearing(self, title: str) -> list[int]:
        """Return the provisions that a wording equal to `title` is the title of, in any case.

        A heading or paragraph without a label bears its own wording, if no label stands alone
        before it.
        """
        return self._bearing.get(title.lower(), [])

    @cached_property
    def _bearing(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        nodes = self._tree.nodes
        for at, provision in enumerate(self._text.provisions):
            title = self.of(at)
            if nodes[at].label is None and len(provision.text) <= _LONGEST:
                before = nodes[at - 1].label if at else None
                title = "" if before is not None and before.alone else provision.text.strip(_SIGNS)
            if title:
                found.setdefault(title.lower(), []).append(at)
        return found
