"""Stretch: a range of provisions that a reference names, held by its two ends."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Family:
    """All provisions of one kind in one annex, or in none, in the order of reading."""

    members: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Members of a family that follow each other, from the place `start` up to before `stop`.

    The family is shared: a thousand ranges over a thousand articles take no more room than the
    articles.
    """

    family: Family
    start: int
    stop: int

    def __iter__(self) -> Iterator[int]:
        return iter(self.family.members[self.start : self.stop])

    def __len__(self) -> int:
        return self.stop - self.start

    def __contains__(self, provision: int) -> bool:
        """Whether the provision is one of the stretch, in logarithmic time."""
        members = self.family.members
        at = bisect_left(members, provision, self.start, self.stop)
        return at < self.stop and members[at] == provision
