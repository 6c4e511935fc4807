"""The notes of a page that names them as such: where they are called, and what they say.

Source: W3C, Digital Publishing WAI-ARIA Module 1.0, roles doc-noteref, doc-footnote, doc-endnote
and doc-backlink. A note is taken for one where it stands right below what calls it, as it is shown
there; elsewhere it is what its elements are.
"""

from __future__ import annotations

import re

from paraph.formats.embedded import Captured
from paraph.formats.flow import Flow
from paraph.formats.look import Look
from paraph.formats.stack import Close
from paraph.formats.tags import Attributes, resolved
from paraph.text.node import Mark

_ROLES = {"doc-footnote": (), "doc-endnote": (Mark(0, 0, "variant", "endnote"),)}
_NAMED = re.compile(r"<aside\b[^<>]*\bid=[\"']?([^\s\"'<>]+)", re.IGNORECASE)
_ROLE = re.compile(r"\brole=[\"']?doc-(?:foot|end)note\b", re.IGNORECASE)
_RAISED = re.compile(r"</?sup>")
_RAISING = frozenset((("superscript", ""), ("raised", "")))
_MARK = re.compile(
    r"([\[(]?)(?:\d{1,4}|[*\u2020\u2021\u00a7\u00b6#]{1,6}|[ivxlcdm]{1,8}|[A-Za-z])[\])]?"
)
"""What a note may be marked by, raised above the line: nothing that could be a word in it."""


def noted(page: str) -> frozenset[str]:
    """Return the identifiers of the notes that a page names."""
    return frozenset(
        found[1] for found in _NAMED.finditer(page) if _ROLE.search(found[0] + _rest(page, found))
    )


def _rest(page: str, found: re.Match[str]) -> str:
    return page[found.end() : page.find(">", found.end())]


def marks_notes(shown: str) -> bool:
    """Whether a note may be marked so, above the line."""
    return _MARK.fullmatch(shown) is not None


class Footnotes:
    """The notes of one page; `met` is whether any was called."""

    def __init__(self, flow: Flow, named: frozenset[str]) -> None:
        self.met = False
        self._flow = flow
        self._named = named
        self._calls: dict[str, str] = {}  # marks that are displayed, by identifiers of notes
        self._labels: list[str] = []  # of the notes that are open, once each is to be displayed

    def holds(self, name: str, attributes: Attributes) -> bool:
        """Whether an element is the call of a note, or the number that the note begins with."""
        if name != "a" or not self._named:
            return False
        role = attributes.get("role", "")
        if role == "doc-noteref":
            return attributes.get("href", "").removeprefix("#") in self._named
        return role == "doc-backlink" and bool(self._labels)

    def put(self, captured: Captured, look: Look) -> None:
        """Put a call into its paragraph, or take the number of a note for its label.

        What is no mark of a note, or is not raised like one, stands in the line as what it is.
        """
        inner = _RAISED.sub("", captured.inner)
        shown = " ".join(resolved(inner).split())
        source = "".join(captured.pieces)
        findings, paragraph = self._flow.findings, self._flow.paragraph
        if look.absent:
            return
        if "<" in inner:
            findings.left_unread("the mark of a note, with elements in it", source)
        elif captured.attributes.get("role") == "doc-noteref":
            raised = inner != captured.inner or not _RAISING.isdisjoint(look.spans)
            if not raised or not marks_notes(shown):
                paragraph.collapsed(resolved(inner), look.spans)
                return
            self.met = True
            self._calls[captured.attributes["href"].removeprefix("#")] = shown
            spans = tuple([span for span in look.spans if span not in _RAISING])
            paragraph.put("note", shown, tuple([span for span in spans if span[0] != "link"]))
        elif self._labels[-1] == shown and not paragraph.length and not look.hidden:
            self._labels[-1] = ""
        else:
            findings.left_unread("the number of a note, another than at its call", source)

    def open(self, attributes: Attributes) -> Close | None:
        """Open a note right below what calls it; None where an aside is no such note."""
        variant = _ROLES.get(attributes.get("role", ""))
        label = self._calls.pop(attributes.get("id", ""), "")
        if variant is None or not label or not self._flow.open_note_below(label, variant):
            return None
        self._labels.append(label)
        return self._close

    def _close(self) -> None:
        if self._labels.pop():
            self._flow.findings.left_unread("a note without its number", "")
        self._flow.close_frame()
