"""Repeats: which of many equal elements are partners, where any of them might be."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import groupby, pairwise
from typing import TypeAlias

from paraph.comparison.sequence import Coded
from paraph.comparison.subsequence import Block

Element: TypeAlias = str | int


def settled(
    pairs: Sequence[tuple[int, int]], old: Coded, new: Coded, alike: Callable[[int, int], bool]
) -> Iterator[tuple[int, int]]:
    """Yield pairs of equal elements in order, as many or more, the best among equal ones.

    `pairs` are places in `old` and `new`, rising on both sides. Where equal elements follow each
    other, each might as well be the partner of the next one: one of them that is left over goes
    beside an element of the other side that it is `alike`, and two that are left over on either
    side of their equals become partners. Takes linear time, and asks `alike` once for each pair
    of different elements.
    """
    places = [
        dict(zip(reversed(side), range(len(side) - 1, -1, -1), strict=True)) for side in (old, new)
    ]

    @cache
    def like(one: Element, other: Element) -> bool:
        return alike(places[0][one], places[1][other])

    groups = [list(group) for _, group in groupby(pairs, key=lambda pair: old[pair[0]])]
    at_old = at_new = 0
    for group, following in pairwise((*groups, [(len(old), len(new))])):
        end_old, end_new = following[0]
        key = old[group[0][0]]
        found = [*_matched(old[at_old:end_old], new[at_new:end_new], key, like)]
        yield from ((at_old + one, at_new + other) for one, other in found)
        at_old, at_new = at_old + found[-1][0] + 1, at_new + found[-1][1] + 1


def runs(pairs: Iterable[tuple[int, int]]) -> list[Block]:
    """Return the pairs that follow each other on both sides as runs: two places and a length."""
    result: list[Block] = []
    for old, new in pairs:
        if result:
            first, other, size = result[-1]
            if first + size == old and other + size == new:
                result[-1] = first, other, size + 1
                continue
        result.append((old, new, 1))
    return result


def _matched(
    old: Coded, new: Coded, key: Element, like: Callable[[Element, Element], bool]
) -> Iterator[tuple[int, int]]:
    """Yield the pairs of the elements that are `key`: as many as the side with fewer has."""
    many, more = sum(one == key for one in old), sum(one == key for one in new)
    a = b = 0
    while many and more:
        mine, other = old[a] == key, new[b] == key
        if mine and other:
            yield a, b
        # One that is left over stands beside what it is like; else what came in is passed over.
        steps = (
            mine == other or not mine or (many > more and like(key, new[b])),
            mine == other or mine or (more > many and like(old[a], key)),
        )
        if steps[0]:
            many -= mine
            a += 1
        if steps[1]:
            more -= other
            b += 1
