"""Pairing: which old provision became which new one."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from functools import cached_property
from itertools import pairwise

from paraph.comparison.sides import NOWHERE, Sides


class Pairing:
    """The partner of every provision on the other side, or `NOWHERE`.

    `later` are pairs of the outermost provisions, in order, that stand side by side and are
    hardly alike: they become partners where neither turns out to have moved. Whether any did is
    `unlike`.
    """

    def __init__(self, sides: Sides) -> None:
        self.sides = sides
        self.of_old = [NOWHERE] * len(sides.old.provisions)
        self.of_new = [NOWHERE] * len(sides.new.provisions)
        self.moves: dict[int, int] = {}
        self.groups: dict[int, tuple[range, range]] = {}
        self.absorbed: tuple[set[int], set[int]] = (set(), set())
        self.later: list[tuple[int, int]] = []
        self.unlike = False

    @cached_property
    def lasting(self) -> frozenset[int]:
        """The blocks that stand just once in either text, wherever that is."""
        olds, news = Counter(self.sides.old.blocks), Counter(self.sides.new.blocks)
        return frozenset([block for block, count in olds.items() if count == news[block] == 1])

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

    def pair_late(self) -> None:
        """Make partners of those put off that are still alone and cross no pair in its place."""
        late = sorted(
            [
                (old, new)
                for old, new in self.later
                if self.of_old[old] == self.of_new[new] == NOWHERE
            ]
        )
        self.later = []
        if not late:
            return
        roots = self.sides.old.roots
        kept = [old for old in roots if self.of_old[old] != NOWHERE and old not in self.moves]
        there = [self.of_old[old] for old in kept]
        for old, new in late:
            if bisect_left(kept, old) == bisect_left(there, new):
                self.pair(old, new)
                self.unlike = True

    def part_moves(self) -> None:
        """Part the moved blocks between which something stands that moved by itself, or stayed."""
        moves = self.moves
        blocks: dict[int, list[int]] = {}
        for old in sorted(moves):
            blocks.setdefault(moves[old], []).append(old)
        last = max(blocks, default=0)
        for number, olds in blocks.items():
            current = number
            for old, following in pairwise(olds):
                new, after = self.of_old[old], self.of_old[following]
                between = [*range(old + 1, following), *self.of_new[new + 1 : after]]
                if after < new or any(self._apart(index, number) for index in between):
                    last += 1
                    current = last
                moves[following] = current

    def _apart(self, old: int, number: int) -> bool:
        """Whether an old provision has a partner that did not come with the move `number`."""
        if old == NOWHERE or self.of_old[old] == NOWHERE:
            return False
        return self.moves.get(old, NOWHERE) != number
