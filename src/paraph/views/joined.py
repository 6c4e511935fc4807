"""Provisions joined by line feeds: the form that the spans of edits count in."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from paraph.text.node import PROPERTIES, Mark, Provision


class Joined:
    """The wording of some provisions as one, their marks over it, and where one ended.

    `joints` are the offsets of the line feeds that stand for an end; a line feed inside a
    provision's own text is a character like others. Properties of a provision are left out.
    """

    def __init__(self, provisions: Sequence[Provision]) -> None:
        self.text = "\n".join([provision.text for provision in provisions])
        self.marks: list[Mark] = []
        self.joints: list[int] = []
        at = 0
        for provision in provisions:
            if at:
                self.joints.append(at - 1)
            self.marks += [
                Mark(start + at, end + at, name, value)
                for start, end, name, value in provision.marks
                if name not in PROPERTIES
            ]
            at += len(provision.text) + 1
        self._starts = [mark.start for mark in self.marks]
        self._reaches = list(accumulate((mark.end for mark in self.marks), max))

    def pieces(self, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
        """Yield the spans from `start` to `end` between the joints, and whether a joint follows."""
        for joint in self.joints:
            if start <= joint < end:
                yield start, joint, True
                start = joint + 1
        yield start, end, False

    def over(self, start: int, end: int) -> list[Mark]:
        """Return the marks over the span from `start` to `end`, cut to it."""
        first = bisect_right(self._reaches, start)
        last = bisect_left(self._starts, end)
        return [
            Mark(max(mark.start, start), min(mark.end, end), mark.name, mark.value)
            for mark in self.marks[first:last]
            if mark.end > start
        ]
