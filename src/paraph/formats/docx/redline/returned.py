"""What came back of the old text when the changes of a redline are rejected."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from paraph.formats.docx.redline.beyond import NOTES, PAGES, SECTION, Beyond
from paraph.formats.docx.redline.breaks import Breaks, breaks
from paraph.formats.docx.redline.edges import Edges, edges, first
from paraph.formats.docx.redline.entry import Entry
from paraph.formats.docx.redline.numbers import (
    NOTED,
    PAGED,
    noted_alike,
    paged_alike,
    without_notes,
    without_pages,
)
from paraph.formats.docx.redline.stories import Document
from paraph.text.node import Provision


class Returned(NamedTuple):
    """What is due and what came, without what is `told`; `at` are the places of what is due.

    The old text came back, but for what is told, where the two are equal.
    """

    due: list[Provision]
    came: list[Provision]
    at: list[int]
    told: list[Beyond]


class Returning:
    """Holds what came back against the old text, and finds what is to be told of it.

    Each thing that is told exempts one difference, and each is one in which the two texts differ.
    """

    def __init__(self, listed: Sequence[Entry], old: Document, new: Document) -> None:
        self._old = old.provisions
        self._documents = old, new
        self._breaks = Breaks(listed)
        # Sections are counted otherwise where one came or went.
        self._shifted = any(one.status and one.provision.kind == SECTION for one in listed)
        self._edges = Edges(listed, old.provisions, new.provisions)

    def held(self, came: Sequence[Provision]) -> Returned:
        """Return what is due and what came, without what is to be told."""
        sections = self._breaks.told(breaks(self._old), breaks(came))
        apart = [SECTION] if sections is not None else []
        told, of_old, of_came = self._edges.told(
            edges(self._old), edges(came), shifted=self._shifted or bool(sections)
        )
        due = _left(self._old, of_old, apart)
        found = [each for _, each in _left(came, of_came, apart)]
        said = [*(sections or ()), *told]
        return self._numbered([one for _, one in due], found, [at for at, _ in due], said)

    def _numbered(
        self, due: list[Provision], came: list[Provision], at: list[int], told: list[Beyond]
    ) -> Returned:
        """Leave out how notes and pages are numbered, where that came back otherwise and may."""
        shifted = any(one.kind == SECTION for one in told)
        for kind, said, alike, without in (
            (NOTES, NOTED, noted_alike, without_notes),
            (PAGES, PAGED, paged_alike, without_pages),
        ):
            if due == came:
                break
            bare = without(due), without(came)
            before = sum(one != other for one, other in zip(due, came, strict=False))
            after = sum(one != other for one, other in zip(*bare, strict=False))
            if after < before and (shifted or not alike(*self._documents)):
                due, came = bare
                told = [*told, Beyond(kind, said, 0)]
        return Returned(due, came, at, told)


def _left(
    provisions: Sequence[Provision], exempt: set[int], kinds: Sequence[str]
) -> list[tuple[int, Provision]]:
    """Return the provisions, with their places, but for some kinds and some headers or footers."""
    body = first(provisions)
    kept = [(at, one) for at, one in enumerate(provisions[:body]) if one.kind not in kinds]
    for edge in edges(provisions):
        if edge.at not in exempt:
            end = edge.at + len(edge.content)
            kept += [(at, provisions[at]) for at in range(edge.at, end)]
    return kept
