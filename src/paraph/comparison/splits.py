"""Splits and merges: a paragraph of one text that is several, one after the other, in the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from paraph.comparison.likeness import Likeness
from paraph.comparison.pairing import Pairing
from paraph.comparison.sequence import EXACT, shared
from paraph.comparison.sides import NOWHERE, Side

_FLOWING = frozenset(("heading", "paragraph"))
_PIECE = 0.75
_WHOLE = 0.75
_WORDS = 2
_TITLE = 12  # words
_PIECES = 24
_STOPS = " .:"


def find_splits(pairing: Pairing, likeness: Likeness) -> None:
    """Join to a pair the neighbours left alone whose words stand in its other half, in order.

    All pieces together must be three quarters alike to the one, each but blank ones must have
    three quarters of its words in it, and none may hold provisions of its own. A title that came
    or went between two pieces is one too, and so is a bare number or title that the one begins
    with: "Article 5. Term. The Parties ...".
    """
    for many in (1, 0):
        finder = _Finder(pairing, likeness, many)
        left = [finder.join(run) for run in list(finder.runs())]
        if finder.made:  # with the pieces behind it, one before it may be enough alike
            for run in left:
                finder.join(run, alone=False)


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
        self.made: dict[int, list[int]] = {}  # the pieces of each that became several

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

    def join(
        self, run: tuple[Sequence[int], int, int], *, alone: bool = True
    ) -> tuple[Sequence[int], int, int]:
        """Join what can be of a run to the pair before it, and of the rest to that after it.

        What is left of it then may be joined to a provision that stands `alone`.
        """
        siblings, start, end = run
        if 0 < start < end and self._open(siblings[start - 1], -1):
            pieces = self._pieces(siblings[start - 1], siblings[start:end])
            if pieces:
                self._group(self._of_several[siblings[start - 1]], siblings[start - 1], pieces)
                start += len(pieces)
        if start < end < len(siblings) and self._open(siblings[end], 0):
            pieces = self._pieces(siblings[end], siblings[start:end][::-1], before=True)
            if pieces:
                self._group(self._of_several[siblings[end]], siblings[end], pieces, before=True)
                end -= len(pieces)
        if alone and start + 1 < end:
            self._join_alone(siblings, start, end)
        return siblings, start, end

    def _join_alone(self, siblings: Sequence[int], start: int, end: int) -> None:
        """Join a run to a provision that stands alone where the run does."""
        for one in self._beside(siblings, start):
            for first in range(start, min(end - 1, start + _PIECES)):
                pieces = self._pieces_of(one, "", siblings[first:end])
                if len(pieces) > 1:
                    self._group(one, pieces[0], pieces[1:])
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
        one = self._of_several[paired]
        joined = "".join([self._words(1, piece) for piece in self.made.get(one, [paired])])
        return self._pieces_of(one, joined, run, before=before)

    def _pieces_of(
        self, one: int, joined: str, run: Sequence[int], *, before: bool = False
    ) -> list[int]:
        base = self._words(0, one)
        if not base:
            return []
        both = shared(joined, base)
        whole = joined
        pieces: list[int] = []
        sound = 0
        titled = False  # since the last piece that is sound
        for index in run[:_PIECES]:
            words = self._words(1, index)
            gained = both
            longer = words + whole if before else whole + words
            if _may_hold(base, words):
                gained = shared(longer, base)
            if words and gained - both < _PIECE * len(words):
                if not self._titles(index, words):
                    break
                titled = True
                pieces.append(index)
                continue
            pieces.append(index)
            whole, both = longer, gained
            begins = before and not titled and self._begins(index, one)
            if begins or len(words) >= _WORDS:
                sound = len(pieces)
            if begins:
                break
            titled = len(words) < _WORDS and (titled or bool(self._several.labels[index]))
        if not sound or 2 * both < _WHOLE * (len(whole) + len(base)):
            return []
        return pieces[:sound]

    def _titles(self, index: int, words: str) -> bool:
        """Whether a provision of the several is a number or a title by itself."""
        side = self._several
        if len(words) > _TITLE:
            return False
        if side.kinds[index] == "heading" or side.labels[index]:
            return True
        return bool(index and side.labels[index - 1]) and not self._words(1, index - 1)

    def _begins(self, index: int, one: int) -> bool:
        """Whether a piece has the number that the one begins with."""
        label = self._several.labels[index].rstrip(_STOPS)
        return bool(label) and label == self._one.labels[one].rstrip(_STOPS)

    def _group(self, one: int, paired: int, pieces: Sequence[int], *, before: bool = False) -> None:
        """Make one row of a provision and its pieces, and take them out of the pairs."""
        pairing = self._pairing
        held = self.made.get(one, [paired])
        if not self._many:
            pairing.groups.pop(held[0], None)
        several = self.made[one] = [*pieces[::-1], *held] if before else [*held, *pieces]
        ranges = range(one, one + 1), range(several[0], several[-1] + 1)
        for index in several:
            self._of_several[index] = one
        self._of_one[one] = several[0]
        pairing.absorbed[self._many].discard(several[0])
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

    def _open(self, index: int, end: int) -> bool:
        """Whether a provision of the several is one of a pair that can take pieces up at its end.

        So can the first (0) or the last (-1) of pieces that were found before.
        """
        one = self._of_several[index]
        if one == NOWHERE or not self._flows(index) or not self._one.leaf(one):
            return False
        if one in self.made:
            return self.made[one][end] == index
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


def _may_hold(base: str, words: str) -> bool:
    """Whether enough `words` are in `base` that it is worth a long look at their order."""
    if len(base) * len(words) <= EXACT:
        return True
    return (Counter(base) & Counter(words)).total() >= _PIECE * len(words)
