"""Pairing: which old provision became which new one."""

from __future__ import annotations

from paraph.comparison.sides import NOWHERE, Sides


class Pairing:
    """The partner of every provision on the other side, or `NOWHERE`."""

    def __init__(self, sides: Sides) -> None:
        self.sides = sides
        self.of_old = [NOWHERE] * len(sides.old.provisions)
        self.of_new = [NOWHERE] * len(sides.new.provisions)
        self.moves: dict[int, int] = {}
        self.groups: dict[int, tuple[range, range]] = {}
        self.absorbed: tuple[set[int], set[int]] = (set(), set())

    def pair(self, old: int, new: int) -> None:
        """Make `old` and `new` partners."""
        self.of_old[old] = new
        self.of_new[new] = old

    def part(self, old: int, new: int) -> None:
        """Make `old` and `new` partners no more."""
        self.of_old[old] = NOWHERE
        self.of_new[new] = NOWHERE

    def pair_runs(self, old: int, new: int, end: int) -> None:
        """Make partners, one by one, of all from `old` to `end` and as many from `new` on."""
        other_end = new + end - old
        self.of_old[old:end] = range(new, other_end)
        self.of_new[new:other_end] = range(old, end)
