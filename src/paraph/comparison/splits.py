"""Splits and merges: a paragraph of one text that is several, one after the other, in the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from paraph.comparison.likeness import Likeness
from paraph.comparison.pairing import Pairing
from paraph.comparison.sequence import shared
from paraph.comparison.sides import NOWHERE, Side

_FLOWING = frozenset(("heading", "paragraph"))
_PIECE = 0.75
_WHOLE = 0.75
_WORDS = 2
_PIECES = 24


def find_splits(pairing: Pairing, likeness: Likeness) -> None:
    """Join to a pair the neighbours left alone whose words stand in its other half, in order.

    All pieces together must be three quarters alike to the one, each but blank ones must have
    three quarters of its words in it, and none may hold provisions of its own.
    """
    for many in (1, 0):
        finder = _Finder(pairing, likeness, many)
        for run in list(finder.runs()):
            finder.join(run)


class _Finder:
    """Looks for one old provision that became several (`many` is 1), or the reverse (0)."""

    def __init__(self, pairing: Pairing, likeness: Likeness, many: int) -> None:
        self._pairing = pairing
        self._like = likeness
        self._many = many
        sides = pairing.sides.old, pairing.sides.new
        self._several, self._one = sides[many], sides[1 - many]
        self._of_several = pairing.of_new if many else pairing.of_old
        self._of_one = pairing.of_old if many else pairing.of_new

    def runs(self) -> Iterator[tuple[Sequence[int], int, int]]:
        """Yield siblings, and the bounds among them of a run that stands alone."""
        several = self._several
        for siblings in (several.roots, *several.children.values()):
            start = NOWHERE
            for place, index in enumerate(siblings):
                if self._of_several[index] == NOWHERE and self._flows(index):
                    if start == NOWHERE:
                        start = place
                elif start != NOWHERE:
                    yield siblings, start, place
                    start = NOWHERE
            if start != NOWHERE:
                yield siblings, start, len(siblings)

    def join(self, run: tuple[Sequence[int], int, int]) -> None:
        """Join what can be of a run to the pair before it, and of the rest to that after it."""
        siblings, start, end = run
        if start and self._open(siblings[start - 1]):
            pieces = self._pieces(siblings[start - 1], siblings[start:end])
            if pieces:
                self._group(self._of_several[siblings[start - 1]], [siblings[start - 1], *pieces])
                start += len(pieces)
        if start < end < len(siblings) and self._open(siblings[end]):
            pieces = self._pieces(siblings[end], siblings[start:end][::-1], before=True)
            if pieces:
                self._group(self._of_several[siblings[end]], [*pieces[::-1], siblings[end]])
                end -= len(pieces)
        if start + 1 < end:
            self._join_alone(siblings, start, end)

    def _join_alone(self, siblings: Sequence[int], start: int, end: int) -> None:
        """Join a run to a provision that stands alone where the run does."""
        for one in self._beside(siblings, start):
            base = self._words(0, one)
            for first in range(start, min(end - 1, start + _PIECES)):
                pieces = self._pieces_of(base, "", siblings[first:end])
                if len(pieces) > 1:
                    self._group(one, pieces)
                    return

    def _beside(self, siblings: Sequence[int], start: int) -> Sequence[int]:
        """Return the provisions of the one side that stand alone between the same two pairs."""
        if start:
            before = self._of_several[siblings[start - 1]]
            if before == NOWHERE or self._moved(siblings[start - 1]):
                return ()
            others: Sequence[int] = self._one.siblings(before)
            at = others.index(before) + 1
        else:
            parent = self._several.parent(siblings[0])
            holder = NOWHERE if parent == NOWHERE else self._of_several[parent]
            if parent == NOWHERE:
                others = self._one.roots
            elif holder == NOWHERE:
                return ()
            else:
                others = self._one.children.get(holder, ())
            at = 0
        found: list[int] = []
        while at < len(others) and self._of_one[others[at]] == NOWHERE:
            if self._flows(others[at], self._one) and len(found) < _PIECES:
                found.append(others[at])
            at += 1
        return found

    def _pieces(self, paired: int, run: Sequence[int], *, before: bool = False) -> list[int]:
        """Return how much of `run`, from its start, is one with the partner of `paired`.

        Where it stands before `paired`, it comes in reverse.
        """
        base = self._words(0, self._of_several[paired])
        return self._pieces_of(base, self._words(1, paired), run, before=before)

    def _pieces_of(
        self, base: str, joined: str, run: Sequence[int], *, before: bool = False
    ) -> list[int]:
        both = shared(joined, base)
        whole = joined
        pieces: list[int] = []
        sound = 0
        for index in run[:_PIECES]:
            words = self._words(1, index)
            longer = words + whole if before else whole + words
            gained = shared(longer, base)
            if words and (len(words) < _WORDS or gained - both < _PIECE * len(words)):
                break
            pieces.append(index)
            whole, both = longer, gained
            if words:
                sound = len(pieces)
        if not sound or 2 * both < _WHOLE * (len(whole) + len(base)):
            return []
        return pieces[:sound]

    def _group(self, one: int, several: Sequence[int]) -> None:
        """Make one row of a provision and its pieces, and take them out of the pairs."""
        pairing = self._pairing
        ranges = range(one, one + 1), range(several[0], several[-1] + 1)
        for index in several:
            self._of_several[index] = one
        self._of_one[one] = several[0]
        pairing.absorbed[self._many].update(several[1:])
        if self._many:
            pairing.groups[one] = ranges
        else:
            pairing.groups[several[0]] = ranges[::-1]

    def _words(self, side: int, index: int) -> str:
        """Return the words of a provision of the one side (0) or of the other (1)."""
        return self._like.new(index) if side == self._many else self._like.old(index)

    def _flows(self, index: int, side: Side | None = None) -> bool:
        side = side or self._several
        return side.kinds[index] in _FLOWING and side.leaf(index)

    def _open(self, index: int) -> bool:
        """Whether a provision of the several is one of a pair that can take pieces up."""
        one = self._of_several[index]
        if one == NOWHERE or not self._flows(index) or not self._one.leaf(one):
            return False
        old = one if self._many else index
        taken = self._pairing.groups
        absorbed = self._pairing.absorbed
        return not (
            old in self._pairing.moves
            or old in taken
            or index in absorbed[self._many]
            or one in absorbed[1 - self._many]
        )

    def _moved(self, index: int) -> bool:
        return (self._of_several[index] if self._many else index) in self._pairing.moves
