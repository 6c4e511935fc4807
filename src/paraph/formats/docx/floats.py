"""Floats: frames and tables that are set at a place of the page, and in which order they are seen.

What is told is an order that is not that of the file. Source: ECMA-376 part 1, 17.3.1.11 (frames),
17.4.57 (floating tables).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from paraph.formats.docx.document import Document
from paraph.formats.docx.findings import shortened
from paraph.formats.docx.spots import Spot
from paraph.text.node import Provision

_PAGE = frozenset(("page", "margin"))
_BESIDE = 200  # twentieths of a point: tops that differ by no more are on one line
_NEAR = 5  # paragraphs between two floats that are surely on one page


class _Float(NamedTuple):
    spot: Spot
    start: int  # its provisions
    end: int
    first: int  # its paragraphs
    last: int


class Floats:
    """Collects the floats of one story in the order of the file."""

    def __init__(self, document: Document, provisions: Sequence[Provision]) -> None:
        self._document = document
        self._provisions = provisions
        self._near: list[_Float] = []  # those that stand near each other, up to now

    def add(self, spot: Spot, start: int, first: int, last: int) -> None:
        """Add the provisions from `start` on, of the paragraphs from `first` to `last`."""
        if start == len(self._provisions):
            return
        item = _Float(spot, start, len(self._provisions), first, last)
        before = self._near[-1] if self._near else None
        if before is not None and not _neighbours(before, item):
            self.end()
        elif before is not None and before.spot == spot and before.last + 1 == first:
            self._near[-1] = before._replace(end=item.end, last=last)  # one frame
            return
        self._near.append(item)

    def end(self) -> None:
        """Tell of the floats so far, if they are seen in another order than the file has them."""
        found, self._near = self._near, []
        tops = sorted(item.spot.down for item in found)
        seen = sorted(range(len(found)), key=lambda index: _key(found[index].spot, tops))
        if seen == [*range(len(found))]:
            return
        texts = [
            " ".join(item.text for item in self._provisions[one.start : one.end]) for one in found
        ]
        first = shortened(texts[seen[0]], 30)
        self._document.found.hazard(
            "floating-order",
            f"Set at places of the page, “{first}” is seen before what the file has before it.",
            at=self._document.place(found[0].start),
            about="\n".join((str(seen), *texts)),
        )


def _neighbours(one: _Float, other: _Float) -> bool:
    """Whether two floats are measured from the same place, so that it can be said how they lie."""
    between = other.first - one.last - 1
    near = between <= (_NEAR if one.spot.anchors[1] in _PAGE else 0)
    return near and one.spot.anchors == other.spot.anchors


def _key(spot: Spot, tops: Sequence[float]) -> tuple[float, float]:
    """Return what sorts floats as they are read: line by line, from the left.

    A line begins at the first of all `tops`, in order, that is not far above.
    """
    return tops[bisect_left(tops, spot.down - _BESIDE)], spot.across
