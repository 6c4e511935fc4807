"""Chains: of things that may be tied together, those that keep their order and weigh most."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Tie(NamedTuple):
    """A place on the old side, one on the new side, and what it is worth to tie them."""

    old: int
    new: int
    weight: float


def heaviest(ties: Sequence[Tie]) -> list[Tie]:
    """Return the ties of greatest weight together that rise on both sides, in order.

    Takes time in O(n log n) for n ties. Of equally heavy ties those that come first in `ties`
    are preferred.
    """
    order = sorted(range(len(ties)), key=lambda index: (ties[index].old, -ties[index].new))
    size = max((tie.new for tie in ties), default=0) + 2
    best: list[tuple[float, int]] = [(0.0, -1)] * size
    before = [-1] * len(ties)
    top = (0.0, -1)
    for index in order:
        _, new, weight = ties[index]
        value, earlier = _best_below(best, new)
        before[index] = earlier
        reached = (value + weight, index)
        if reached[0] > top[0]:
            top = reached
        at = new + 1
        while at < size:
            if best[at][0] < reached[0]:
                best[at] = reached
            at += at & -at
    chain: list[Tie] = []
    index = top[1]
    while index >= 0:
        chain.append(ties[index])
        index = before[index]
    return chain[::-1]


def _best_below(best: list[tuple[float, int]], new: int) -> tuple[float, int]:
    """Return the heaviest chain that ends before the new place `new` (a Fenwick tree's prefix)."""
    found = (0.0, -1)
    at = new
    while at > 0:
        if best[at][0] > found[0]:
            found = best[at]
        at -= at & -at
    return found
