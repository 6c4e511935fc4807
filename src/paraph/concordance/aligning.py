"""Aligning: which provisions of two texts in different languages are counterparts.

Anchors first: numbers of articles, parts and annexes that both texts have once, in the same order.
Between them the cheapest way through both sequences is found by dynamic programming over pairs,
gaps and merged paragraphs, by labels, lengths and the numbers that both have.

Source: Gale and Church, "A program for aligning sentences in bilingual corpora", Computational
Linguistics 19(1), 1993, whose measure of lengths is used; labels and numbers are added to it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate
from math import sqrt
from typing import NamedTuple

from paraph.concordance.side import Piece, Side

_HEADS = frozenset(
    ("article", "part", "chapter", "annex", "title", "rule", "book", "appendix", "schedule")
)
_VARIANCE = 6.8
_LONGEST = 4  # pieces that one may answer
_ITEMS = 24  # items that may run on in one paragraph
_ROOM = 20_000  # cells of a table before it is cut to a band
_BAND = 50
_GAP = 1.7  # what it costs to leave a piece without a counterpart
_OTHER_LABEL, _ONE_LABEL, _SAME_LABEL = 2.6, 2.2, -2.0
_OTHER_WORD, _OTHER_SORT = 0.6, 2.5
_TITLED, _RUN_ON, _MERGED, _HEADED = 0.15, 0.15, 1.1, 1.75
"""What it costs to take a number and its title for one, an item that runs on in a paragraph, two
paragraphs, and a title with the paragraph below it."""
_FAR = 3.0  # what a length may cost a pair of two; merged paragraphs must be as long
_LENIENT = 8
_LEAST = -2.4  # the least that a pair can cost
_NEVER = float("inf")
_TWO = 2
_SHARED = 0.8


class Bead(NamedTuple):
    """Provisions of both texts that are counterparts; one side may be empty."""

    first: tuple[int, ...]
    second: tuple[int, ...]


class Alignment(NamedTuple):
    """All beads in order, as indexes of provisions, and by how much the second text is longer."""

    beads: tuple[Bead, ...]
    ratio: float


def align(first: Side, second: Side) -> Alignment:
    """Return the beads of two texts: every provision that holds anything is in just one.

    Takes time in O(n log n) for the anchors, and O(n * m) between two of them.
    """
    ones, others = first.pieces, second.pieces
    weights = [sum(piece.weight for piece in side) or 1 for side in (ones, others)]
    ratio = weights[1] / weights[0]
    beads: list[Bead] = []
    before = (0, 0)
    heads = [_heads(side) for side in (ones, others)]
    telling = [_telling(side) for side in (first, second)]
    anchors = _in_order(_shared(heads[0], heads[1]))
    anchors = _in_order(_refined(anchors, _shared(telling[0], telling[1])))
    for one, other in (*anchors, (len(ones), len(others))):
        beads += _Between(first, second, before, (one, other), ratio).beads()
        before = one, other
    return Alignment(tuple(beads), ratio)


_Key = tuple[str, str, frozenset[str]]


def _shared(ones: dict[_Key, int], others: dict[_Key, int]) -> list[tuple[int, int]]:
    """Return the places of keys that both sides have."""
    return sorted([(ones[key], others[key]) for key in ones.keys() & others.keys()])


def _refined(anchors: list[tuple[int, int]], more: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return anchors with more of them, as far as these stand between two in both texts."""
    if not anchors:
        return more
    found = []
    for one, other in more:
        at = bisect_left(anchors, (one, -1))
        low = anchors[at - 1] if at else (-1, -1)
        high = anchors[at] if at < len(anchors) else (one + 1, other + 1)
        if low[0] < one < high[0] and low[1] < other < high[1]:
            found.append((one, other))
    return sorted([*anchors, *found])


def _in_order(shared: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest run of places that is in order in both texts."""
    ends: list[int] = []
    last: list[int] = []
    links: list[int] = []
    for number, (_, place) in enumerate(shared):
        at = bisect_left(ends, place)
        links.append(last[at - 1] if at else -1)
        if at == len(ends):
            ends.append(place)
            last.append(number)
        else:
            ends[at], last[at] = place, number
    found: list[tuple[int, int]] = []
    number = last[-1] if last else -1
    while number >= 0:
        found.append(shared[number])
        number = links[number]
    return found[::-1]


def _telling(side: Side) -> dict[_Key, int]:
    """Return the place of each piece whose values no other piece of its text has.

    Two values at least, for one may be the very one that differs; and no less than a label does.
    """
    found: dict[_Key, int] = {}
    many: Counter[_Key] = Counter()
    for place, piece in enumerate(side.pieces):
        said = side.said(piece.provision)
        values = frozenset([each.said for each in said.quantities if each.firm])
        if len(values) >= _TWO:
            key = "values", "+".join(sorted(piece.values)), values
            many[key] += 1
            found[key] = place
    return {key: place for key, place in found.items() if many[key] == 1}


def _heads(pieces: Sequence[Piece]) -> dict[_Key, int]:
    found: dict[_Key, int] = {}
    many: Counter[_Key] = Counter()
    annex = ""
    for place, piece in enumerate(pieces):
        if piece.kind not in _HEADS:
            continue
        if piece.kind in {"annex", "appendix", "schedule"}:
            annex, outer = "+".join(sorted(piece.values)), ""
        else:
            outer = annex
        key = piece.kind, outer, piece.values
        many[key] += 1
        found[key] = place
    return {key: place for key, place in found.items() if many[key] == 1}


class _Between:
    """The pieces between two anchors, the first of which is the first piece on both sides."""

    def __init__(
        self,
        first: Side,
        second: Side,
        begins: tuple[int, int],
        ends: tuple[int, int],
        ratio: float,
    ) -> None:
        self._sides = first, second
        self._ones = first.pieces[begins[0] : ends[0]]
        self._others = second.pieces[begins[1] : ends[1]]
        scale = sqrt(ratio)
        # How long everything is up to each piece, in letters of a language between the two.
        self._long = [0.0, *accumulate(piece.weight * scale for piece in self._ones)]
        self._longer = [0.0, *accumulate(piece.weight / scale for piece in self._others)]

    def beads(self) -> Iterator[Bead]:
        """Yield the beads of this stretch, by the cheapest way."""
        many, more = len(self._ones), len(self._others)
        back = self._table(many, more)
        one, other = many, more
        found: list[Bead] = []
        while one or other:
            step = back[one, other]
            found.append(
                Bead(
                    tuple([piece.provision for piece in self._ones[one - step[0] : one]]),
                    tuple([piece.provision for piece in self._others[other - step[1] : other]]),
                )
            )
            one, other = one - step[0], other - step[1]
        yield from reversed(found)

    def _table(self, many: int, more: int) -> dict[tuple[int, int], tuple[int, int]]:
        """Return from which step each cell is reached best."""
        wide = _BAND if many * more > _ROOM else many + more
        costs: dict[tuple[int, int], float] = {(0, 0): 0.0}
        back: dict[tuple[int, int], tuple[int, int]] = {}
        for one in range(many + 1):
            middle = one * more // many if many else 0
            for other in range(max(0, middle - wide), min(more, middle + wide) + 1):
                best = self._best(one, other, costs)
                if best is not None:
                    costs[one, other], back[one, other] = best
        return back

    def _best(
        self, one: int, other: int, costs: dict[tuple[int, int], float]
    ) -> tuple[float, tuple[int, int]] | None:
        """Return what a cell costs by the best step to it; what cannot be better is left out."""
        best, found = _NEVER, (0, 0)
        for step, joined in self._steps(one, other):
            before = costs.get((one - step[0], other - step[1]), _NEVER) + joined
            if before + _LEAST >= best:
                continue
            cost = before + (self._cost(one, other, step) if all(step) else _GAP)
            if cost < best:
                best, found = cost, step
        return None if best == _NEVER else (best, found)

    def _steps(self, one: int, other: int) -> Iterator[tuple[tuple[int, int], float]]:
        """Yield how a cell may be reached, and what it costs to take several pieces for one."""
        if one and other:
            yield (1, 1), 0.0
        if one:
            yield (1, 0), 0.0
        if other:
            yield (0, 1), 0.0
        if one and other:
            for many, joined in self._merged(0, one, self._others[other - 1]):
                yield (many, 1), joined
            for many, joined in self._merged(1, other, self._ones[one - 1]):
                yield (1, many), joined

    def _merged(self, which: int, end: int, answer: Piece) -> Iterator[tuple[int, float]]:
        """Yield how many pieces that end at a place one piece of the other text may answer.

        Those behind the first have no label, or one that stands within the wording of the answer.
        """
        pieces = (self._ones, self._others)[which]
        plain, joined = 0, 0.0
        for many in range(2, min(_ITEMS, end) + 1):
            before, piece = pieces[end - many], pieces[end - many + 1]
            if piece.sort == "cell" or (piece.values and not self._among(piece, 1 - which, answer)):
                return
            plain += not piece.values
            joined += _joined(before, piece)
            if plain >= _LONGEST:
                return
            yield many, joined

    def _among(self, piece: Piece, which: int, answer: Piece) -> bool:
        """Whether the label of a piece stands within the wording of one of the other text."""
        inline = self._sides[which].said(answer.provision).items
        return any(piece.values & each for each in inline)

    def _cost(self, one: int, other: int, step: tuple[int, int]) -> float:
        first, second = self._ones[one - step[0]], self._others[other - step[1]]
        long = self._long[one] - self._long[one - step[0]]
        longer = self._longer[other] - self._longer[other - step[1]]
        length = (longer - long) ** 2 / (((long + longer) / 2 or 1) * _VARIANCE) / _LENIENT
        cost = _labels(first, second) + self._content(one, other, step)
        if step == (1, 1):
            return cost + min(_FAR, length)
        # A number alone answers no title.
        return cost + length + (0.0 if long and longer else _GAP)

    def _content(self, one: int, other: int, step: tuple[int, int]) -> float:
        """Return how much speaks for the pair, or against it, by the numbers that both have."""
        first = self._values(0, one, step[0])
        second = self._values(1, other, step[1])
        if not first and not second:
            return 0.0
        return _SHARED * (0.5 - len(first & second) / max(len(first), len(second)))

    def _values(self, which: int, end: int, many: int) -> frozenset[str]:
        pieces, side = (self._ones, self._others)[which], self._sides[which]
        found = side.values(pieces[end - 1].provision)
        for place in range(end - many, end - 1):
            found |= side.values(pieces[place].provision)
        return found


def _joined(before: Piece, piece: Piece) -> float:
    if piece.values:
        return _RUN_ON
    if before.title and not before.bare:
        return _HEADED
    return _TITLED if before.bare else _MERGED


def titled(before: Piece, piece: Piece) -> bool:
    """Whether a piece is the title behind a number that stands in a line of its own."""
    return before.bare and not piece.values


def stretch(pieces: Sequence[Sequence[Piece]], ratio: float) -> float:
    """Return by how many standard deviations the second wording is longer than the first.

    Both are measured in letters of a language that lies in the middle between theirs.
    """
    scale = sqrt(ratio)
    one, other = [sum(piece.weight for piece in each) for each in pieces]
    long, longer = one * scale, other / scale
    return (longer - long) / sqrt(((long + longer) / 2 or 1) * _VARIANCE)


def _labels(one: Piece, other: Piece) -> float:
    cost = _OTHER_SORT if not _alike(one.sort, other.sort) else 0.0
    if bool(one.values) != bool(other.values):
        return cost + _ONE_LABEL
    if not one.values:
        return cost
    if not one.values & other.values:
        return cost + _OTHER_LABEL
    return cost + _SAME_LABEL + (0.0 if one.kind == other.kind else _OTHER_WORD)


def _alike(one: str, other: str) -> bool:
    """Whether two sorts of provision may be one: a heading is a paragraph to some formats."""
    flowing = {"heading", "paragraph"}
    return one == other or (one in flowing and other in flowing)
