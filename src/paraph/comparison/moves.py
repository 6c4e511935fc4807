"""Moves: provisions that stand alone on both sides and are the same ones at another place."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Literal, NamedTuple, TypeAlias

from paraph.comparison.align import align_inside
from paraph.comparison.likeness import Likeness
from paraph.comparison.pairing import Pairing
from paraph.comparison.sides import NOWHERE

_WORDS = 5
_WORDS_SINGLE = 3
_WORDS_ROW = 2
_WORDS_ALIKE = 8
_ALIKE = 0.6
_ALIKE_INSIDE = 0.5
_SKIP = 3
_MANY = 8
_SLIDE = 64

Which: TypeAlias = Literal[0, 1]


class _Place(NamedTuple):
    """A pair by the places that its two provisions have among their siblings."""

    old: int
    new: int


def find_moves(pairing: Pairing, likeness: Likeness) -> None:
    """Pair provisions left alone that were moved, as few and as long blocks as can be.

    A block begins with a provision that is the same or alike on both sides and grows over its
    neighbours while they are, too; a few may be inserted or deleted inside it. Blocks of less
    than five words are left alone, unless both texts have the provision just once, or it is a note
    that the paragraph which calls it has just once. Notes that took each other's places in a ring
    are moved even where those at one place are alike, if both texts have each of them just once.
    """
    _Finder(pairing, likeness).run()


class _Finder:
    def __init__(self, pairing: Pairing, likeness: Likeness) -> None:
        self._pairing = pairing
        self._like = likeness
        self._sides = pairing.sides.old, pairing.sides.new
        self._of = pairing.of_old, pairing.of_new
        self._number = 0

    def run(self) -> None:
        for ring in list(self._rings()):
            if self._pairing.moves.keys().isdisjoint(ring):  # else they moved in another note
                self._exchange(ring)
        olds, news = list(self._left(0)), list(self._left(1))
        if not olds or not news:
            return
        for old, new in self._seeds(olds, news):
            if self._alone(0, old) and self._alone(1, new):
                self._grow(old, new)
        self._pairing.pair_late()
        self._pairing.part_moves()

    def _rings(self) -> Iterator[dict[int, int]]:
        """Yield old notes that took each other's places, with the new notes that they are now."""
        olds, news = (self._notes(which) for which in (0, 1))
        now = {
            old: news[block]
            for block, old in olds.items()
            if block in news and self._of[0][old] not in {NOWHERE, news[block]}
        }
        while now:
            first = old = next(iter(now))
            ring: dict[int, int] = {}
            while old in now:
                ring[old] = now.pop(old)
                old = self._of[1][ring[old]]
            if old == first:
                yield ring

    def _notes(self, which: Which) -> dict[int, int]:
        """Return the notes of a side by their blocks, those that it has once."""
        side = self._sides[which]
        notes = [index for index, kind in enumerate(side.kinds) if kind == "note"]
        counts = Counter(side.blocks[index] for index in notes)
        return {side.blocks[index]: index for index in notes if counts[side.blocks[index]] == 1}

    def _exchange(self, ring: dict[int, int]) -> None:
        """Move each note of a ring to where it is now."""
        for old in ring:
            for index in range(old, self._sides[0].ends[old]):
                if not self._alone(0, index):
                    self._pairing.part(index, self._of[0][index])
        for old, new in ring.items():
            self._number += 1
            self._move(old, new)

    def _left(self, which: Which) -> Iterator[int]:
        """Yield the provisions of a side that stand alone in one that does not."""
        side, partners = self._sides[which], self._of[which]
        for index, partner in enumerate(partners):
            if partner == NOWHERE:
                parent = side.parent(index)
                if parent == NOWHERE or partners[parent] != NOWHERE:
                    yield index

    def _seeds(self, olds: Sequence[int], news: Sequence[int]) -> Iterator[tuple[int, int]]:
        """Yield pairs that are the same, then pairs that are alike, the longest first."""
        holders: dict[int, list[int]] = {}
        for new in news:
            holders.setdefault(self._sides[1].blocks[new], []).append(new)
        same: list[tuple[int, int, int]] = []
        for old in olds:
            found = holders.get(self._sides[0].blocks[old], ())
            size = len(self._like.old(old)) if found else 0
            same += [(-size, old, new) for new in found[:_MANY]]
        yield from ((old, new) for _, old, new in sorted(same))
        olds = [old for old in olds if self._alone(0, old)]
        news = [new for new in news if self._alone(1, new)]
        alike: list[tuple[float, int, int]] = []
        for place, other in self._like.candidates(olds, news):
            old, new = olds[place], news[other]
            if self._alike(old, new, _ALIKE):
                shared = self._like.shared(old, new)
                if shared >= _WORDS_ALIKE:
                    alike.append((-shared * self._like.likeness(old, new), old, new))
        yield from ((old, new) for _, old, new in sorted(alike))

    def _grow(self, old: int, new: int) -> None:
        """Move the block around `old` and `new`, if it says enough to be told from others."""
        siblings = self._sides[0].siblings(old), self._sides[1].siblings(new)
        seed = _Place(bisect_left(siblings[0], old), bisect_left(siblings[1], new))
        block = [seed]
        for step in (1, -1):
            at: _Place | None = seed
            while at is not None and (at := self._next(siblings, at, step)) is not None:
                block.append(at)
        shared = sum(
            self._like.shared(siblings[0][place.old], siblings[1][place.new]) for place in block
        )
        if shared < _WORDS and not (self._single(old, shared) or self._own_note(old, new)):
            return
        self._number += 1
        for place in block:
            self._move(siblings[0][place.old], siblings[1][place.new])
        for step in (1, -1):
            edge = (max if step > 0 else min)(block)
            edge = _Place(edge.old + step, edge.new + step)
            while self._joins(siblings, edge, step):
                self._move(siblings[0][edge.old], siblings[1][edge.new])
                edge = _Place(edge.old + step, edge.new + step)

    def _next(
        self, siblings: tuple[Sequence[int], Sequence[int]], at: _Place, step: int
    ) -> _Place | None:
        """Return the nearest places beyond `at` that go on with the block: few may be skipped."""
        free = [
            [NOWHERE, *self._reach(which, siblings[which], at[which], step)] for which in (0, 1)
        ]
        for skipped in range(_SKIP + 1):
            for left in range(skipped + 1):
                olds, news = free[0][left + 1 : left + 2], free[1][skipped - left + 1 :][:1]
                if olds and news:
                    old, new = siblings[0][olds[0]], siblings[1][news[0]]
                    if self._goes_on(old, new, skipped):
                        return _Place(olds[0], news[0])
        return None

    def _reach(self, which: Which, siblings: Sequence[int], at: int, step: int) -> Iterator[int]:
        """Yield the few places beyond `at` that stand alone, up to the first that does not."""
        for place in range(at + step, at + step * (_SKIP + 2), step):
            if not 0 <= place < len(siblings) or not self._alone(which, siblings[place]):
                return
            yield place

    def _goes_on(self, old: int, new: int, skipped: int) -> bool:
        if self._sides[0].blocks[old] == self._sides[1].blocks[new]:
            return not skipped or bool(self._like.old(old))
        return self._alike(old, new, _ALIKE_INSIDE)

    def _joins(
        self, siblings: tuple[Sequence[int], Sequence[int]], edge: _Place, step: int
    ) -> bool:
        """Whether two neighbours of a moved block are the same, and one can be freed to join it.

        Where the block left a blank line or a bare label on either side of it, an equal one may
        have been paired just as well: that pair is made anew, and the neighbour joins the block.
        """
        if not all(0 <= edge[which] < len(siblings[which]) for which in (0, 1)):
            return False
        old, new = siblings[0][edge.old], siblings[1][edge.new]
        if self._sides[0].blocks[old] != self._sides[1].blocks[new]:
            return False
        if self._alone(0, old):
            return self._alone(1, new) or self._freed(1, siblings[1], edge.new, step)
        return self._alone(1, new) and self._freed(0, siblings[0], edge.old, step)

    def _freed(self, which: Which, siblings: Sequence[int], at: int, step: int) -> bool:
        """Give the partner of the sibling at `at` to an equal one beyond the moved block."""
        side, partners = self._sides[which], self._of[which]
        taken = siblings[at]
        if self._moved(which, taken):
            return False
        for place in range(at - step, at - step * _SLIDE, -step):
            if not 0 <= place < len(siblings):
                return False
            other = siblings[place]
            if self._alone(which, other):
                if side.blocks[other] == side.blocks[taken]:
                    self._repair(which, taken, other, partners[taken])
                    return True
            elif not self._moved(which, other):
                return False
        return False

    def _repair(self, which: Which, taken: int, other: int, partner: int) -> None:
        """Let `other`, in place of `taken`, be the partner of `partner`, with all they hold."""
        size = self._sides[which].ends[taken] - taken
        for step in range(size):
            if which:
                self._pairing.part(partner + step, taken + step)
                self._pairing.pair(partner + step, other + step)
            else:
                self._pairing.part(taken + step, partner + step)
                self._pairing.pair(other + step, partner + step)

    def _alone(self, which: Which, index: int) -> bool:
        return self._of[which][index] == NOWHERE

    def _moved(self, which: Which, index: int) -> bool:
        old = self._of[1][index] if which else index
        return old in self._pairing.moves

    def _alike(self, old: int, new: int, least: float) -> bool:
        kind = self._sides[0].kinds[old]
        other = self._sides[1].kinds[new]
        return kind == other and self._like.likeness(old, new) >= least

    def _single(self, old: int, shared: int) -> bool:
        """Whether a short provision stands just once in each text, so that it is itself.

        A row of two words may be, and an image.
        """
        side = self._sides[0]
        least = _WORDS_ROW if side.kinds[old] == "row" else _WORDS_SINGLE
        if shared < least and not side.bare(old):
            return False
        return all(counts[side.blocks[old]] == 1 for counts in self._counts)

    def _own_note(self, old: int, new: int) -> bool:
        """Whether a note stands just once among those of its paragraph, before and now."""
        if self._sides[0].kinds[old] != "note" or self._sides[1].kinds[new] != "note":
            return False
        before, after = self._sides[0].parent(old), self._sides[1].parent(new)
        if before == NOWHERE or self._of[0][before] != after:
            return False
        block = self._sides[0].blocks[old]
        return all(
            [side.blocks[other] for other in side.siblings(index)].count(block) == 1
            for side, index in zip(self._sides, (old, new), strict=True)
        )

    @cached_property
    def _counts(self) -> tuple[Counter[int], Counter[int]]:
        """How often each block stands in either text."""
        return Counter(self._sides[0].blocks), Counter(self._sides[1].blocks)

    def _move(self, old: int, new: int) -> None:
        """Pair two provisions as moved, and what they hold."""
        align_inside(self._pairing, self._like, old, new)
        for index in range(old, self._sides[0].ends[old]):
            if not self._alone(0, index):
                self._pairing.moves[index] = self._number
