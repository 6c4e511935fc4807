"""Headings: numbers and titles, put beside those of the provisions that they stand over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from paraph.comparison.pairing import Pairing
from paraph.comparison.sides import NOWHERE
from paraph.text.outline import Outline

_FLOWING = frozenset(("heading", "paragraph"))


def head(
    pairing: Pairing,
    partners: Mapping[int, int],
    kept: Mapping[int, int],
    outlines: tuple[Outline, Outline],
    indexes: tuple[Sequence[int], Sequence[int]],
) -> None:
    """Pair the headings of provisions that are the same by what they hold, moved as that is.

    `kept` says which they are, and `partners` which were paired, in indexes of the texts;
    `indexes` has those of each side. A bare "Article 1" is like any other, and a short title
    stands beside any other: what follows them decides. Only what stands right before it goes with
    it, so that the rest keeps its order.
    """
    astray = [(old, new) for old, new in kept.items() if new != NOWHERE and new != partners[old]]
    if not astray:
        return
    olds, news = [{text: side for side, text in enumerate(held)} for held in indexes]
    heading = _Heading(pairing, outlines, (olds, news))
    for old, new in astray:
        if old in olds and new in news:
            heading.follow(old, new)
    pairing.part_moves()


class _Heading:
    def __init__(
        self,
        pairing: Pairing,
        outlines: tuple[Outline, Outline],
        places: tuple[dict[int, int], dict[int, int]],
    ) -> None:
        self._pairing = pairing
        self._outlines = outlines
        self._places = places

    def follow(self, old: int, new: int) -> None:
        """Pair the heads of two provisions, if the first that they have in common is beside."""
        pairing = self._pairing
        olds, news = list(self._heads(0, old)), list(self._heads(1, new))
        if not olds or not news:
            return
        first, other = self._first(0, old, olds), self._first(1, new, news)
        if first == NOWHERE or pairing.of_old[first] != other:
            return
        for before, after in reversed(list(zip(olds, news, strict=False))):
            if first not in pairing.moves and not self._in_order(before, after, first):
                return
            self._part(before, pairing.of_old[before])
            self._part(pairing.of_new[after], after)
            pairing.pair(before, after)
            if first in pairing.moves:
                pairing.moves[before] = pairing.moves[first]

    def _heads(self, which: int, index: int) -> Iterator[int]:
        """Yield a provision and the titles right behind it, as far as all may be paired anew."""
        outline = self._outlines[which]
        for place in outline.subtree(index):
            titles = outline.parents[place] == index and outline.roles[place] == "heading"
            at = self._places[which].get(place, NOWHERE)
            if not (place == index or titles) or at == NOWHERE or not self._free(which, at):
                return
            yield at

    def _free(self, which: int, at: int) -> bool:
        """Whether a provision is one of the outermost and no part of a split or a merge."""
        pairing = self._pairing
        side = pairing.sides.new if which else pairing.sides.old
        old = pairing.of_new[at] if which else at
        return (
            side.parent(at) == NOWHERE
            and side.leaf(at)
            and side.kinds[at] in _FLOWING
            and old not in pairing.groups
            and at not in pairing.absorbed[which]
        )

    def _first(self, which: int, index: int, heads: Sequence[int]) -> int:
        """Return the first provision behind the heads of `index`, and in it, that has a partner."""
        partners = self._pairing.of_new if which else self._pairing.of_old
        places = self._places[which]
        for place in self._outlines[which].subtree(index)[1:]:
            at = places.get(place, NOWHERE)
            if at > heads[-1] and partners[at] != NOWHERE:
                return at
        return NOWHERE

    def _in_order(self, old: int, new: int, first: int) -> bool:
        """Whether all that stays between two heads and the first behind them stays between."""
        pairing = self._pairing
        other = pairing.of_old[first]
        span, there = range(old + 1, first), range(new + 1, other)
        stays = [
            (one, pairing.of_old[one])
            for one in (*span, *[pairing.of_new[one] for one in there])
            if one != NOWHERE and pairing.of_old[one] != NOWHERE and one not in pairing.moves
        ]
        return all(one in span and now in there for one, now in stays)

    def _part(self, old: int, new: int) -> None:
        if NOWHERE not in {old, new}:
            self._pairing.part(old, new)
            self._pairing.moves.pop(old, None)
