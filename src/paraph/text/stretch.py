"""Stretch: a range of provisions that a reference names, held by its two ends."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator


class Family:
    """All provisions of one kind in one annex, or in none, in the order of reading."""

    __slots__ = ("members",)

    def __init__(self, members: tuple[int, ...]) -> None:
        self.members = members


class Stretch:
    """Members of a family that follow each other, from the place `start` up to before `stop`.

    The family is shared: a thousand ranges over a thousand articles take no more room than the
    articles.
    """

    __slots__ = ("family", "start", "stop")

    def __init__(self, family: Family, start: int, stop: int) -> None:
        self.family = family
        self.start = start
        self.stop = stop

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Stretch) and self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def _key(self) -> tuple[int, int, int]:
        return id(self.family), self.start, self.stop

    def __iter__(self) -> Iterator[int]:
        return iter(self.family.members[self.start : self.stop])

    def __len__(self) -> int:
        return self.stop - self.start

    def __contains__(self, provision: int) -> bool:
        """Whether the provision is one of the stretch, in logarithmic time."""
        members = self.family.members
        at = bisect_left(members, provision, self.start, self.stop)
        return at < self.stop and members[at] == provision
