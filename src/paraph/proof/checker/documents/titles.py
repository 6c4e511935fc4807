"""Titles: what stands over each numbered provision, and which titles are alike."""

from __future__ import annotations

import re
from functools import cached_property
from typing import NamedTuple

from paraph.proof.checker.documents.tree import Tree
from paraph.text.node import Text

_CITED = re.compile(r"[ \u00a0]\(([^()\[\]\"\u201c\u201d\u00ab\u00bb\n]{3,120})\)")
_TITLE = re.compile(r"[^\W\d_][^\W\d_]{2}|[\uac00-\ud7a3]{2}")
_WORD = re.compile(r"[^\W\d_]{3,}|[\uac00-\ud7a3]{2,}")
_RUN_IN = re.compile(r"([^.:;,]{3,80})\.[ \u00a0](?=[^\W\da-z])")
_SIGNS = " \t\n\u00a0.:\u2014\u2013-()"
_ENDS = (".", ";", ":", ",", "\u2026")
_LONGEST = 120
_STEM = 4


class Cited(NamedTuple):
    """A title in brackets behind a reference, and where the brackets end."""

    title: str
    end: int


def cited_in(text: str, at: int) -> Cited | None:
    """Return the title that stands in brackets at a place; it begins with a capital."""
    match = _CITED.match(text, at)
    if match is None or _TITLE.search(match[1]) is None or match[1] != match[1].strip():
        return None
    if match[1][0] == match[1][0].lower() and match[1][0].upper() != match[1][0]:
        return None
    return Cited(match[1], match.end())


def akin(one: str, two: str) -> bool:
    """Whether two wordings have a word in common, or two words that begin alike."""
    stems = [{word[:_STEM].lower() for word in _WORD.findall(each)} for each in (one, two)]
    return not stems[0].isdisjoint(stems[1])


class Titles:
    """The titles of one text."""

    def __init__(self, text: Text, tree: Tree) -> None:
        self._text, self._tree = text, tree

    def of(self, at: int) -> str:
        """Return the title of a labelled provision, behind its label or in the next one.

        Where the wording goes on behind it, the words up to its full stop.
        """
        found = self.alone(at)
        if found:
            return found
        label = self._tree.nodes[at].label
        if label is None or label.alone:
            return ""
        match = _RUN_IN.match(self._text.provisions[at].text, label.stop)
        return match[1].strip(_SIGNS) if match else ""

    def alone(self, at: int) -> str:
        """Return the title of a labelled provision that holds nothing else."""
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
        heading = provision.kind == "heading" or provisions[at].kind == "heading"
        if not text or len(text) > _LONGEST or (text.endswith(_ENDS) and not heading):
            return ""
        return text.strip(_SIGNS)

    def apart(self, at: int, title: str) -> bool:
        """Whether a provision has a title, and neither that nor what it says is akin to `title`."""
        own = self.alone(at)
        if not own or akin(own, title):
            return False
        held = self._text.provisions[at : self._tree.nodes[at].end]
        return not any(akin(each.text, title) for each in held)

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
