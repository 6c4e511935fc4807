"""Path: how the tokens of one wording lead to those of another, proved step by step or open."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from heapq import heappop, heappush
from typing import NamedTuple

from paraph.proof.choices import CHOICES
from paraph.proof.ground import firm
from paraph.proof.proof import COMPLETION
from paraph.proof.rules import RULES
from paraph.proof.site import Move, Site

_PROVED, _OPEN = 1, 24
"""What a proved move and an open token cost: the path with the fewest open tokens is taken."""
_MOST = 4000  # states looked at; then the whole region is open


class Link(NamedTuple):
    """A stretch of a path: tokens that are equal (no name), proved by a class, or open."""

    old: int
    new: int
    move: Move
    name: str


class Region(NamedTuple):
    """Old tokens from the first to the second, new ones from the third to the fourth."""

    old: int
    old_end: int
    new: int
    new_end: int


def path(site: Site, region: Region, rules: Collection[str]) -> list[Link] | None:
    """Return the path through `region` by equal tokens, moves of `rules`, and open tokens.

    None if it is too long to look for. Takes time in the product of the tokens of both sides,
    of which a region has few.
    """
    start, goal = (region.old, region.new), (region.old_end, region.new_end)
    best: dict[tuple[int, int], int] = {start: 0}
    came: dict[tuple[int, int], Link] = {}
    queue: list[tuple[int, int, int]] = [(0, -start[0], -start[1])]
    through = tuple([name for name in rules if name in _THROUGH])
    looked = 0
    while queue:
        cost, old, new = heappop(queue)
        here = (-old, -new)
        if here == goal:
            return _traced(came, start, goal)
        if cost > best[here]:
            continue
        looked += 1
        if looked > _MOST:
            return None
        for price, link in _links(site, *here, region, (rules, through)):
            there = here[0] + link.move.old, here[1] + link.move.new
            if cost + price < best.get(there, 1 << 30):
                best[there] = cost + price
                came[there] = link
                heappush(queue, (cost + price, -there[0], -there[1]))
    return None


def _links(
    site: Site,
    old: int,
    new: int,
    region: Region,
    rules: tuple[Collection[str], Collection[str]],
) -> Iterator[tuple[int, Link]]:
    before = site.old.tokens[old] if old < region.old_end else ""
    after = site.new.tokens[new] if new < region.new_end else ""
    equal = before == after and before != ""
    if equal:
        yield 0, Link(old, new, Move(1, 1), "")
    for name in rules[equal]:
        for move in RULES[name](site, old, new):
            inside = old + move.old <= region.old_end and new + move.new <= region.new_end
            if not inside or not (move.old or move.new):
                continue
            if name in _OWN or firm(site, name, old, new, move):
                said = CHOICES.get(move.evidence.get("house", ""), name)
                yield _PROVED, Link(old, new, move, said)
    if not equal:
        if before:
            yield _OPEN, Link(old, new, Move(1, 0), "open")
        if after:
            yield _OPEN, Link(old, new, Move(0, 1), "open")


_OWN = frozenset((COMPLETION, "house"))
"""Rules that say themselves what they may touch."""
_THROUGH = frozenset(("notation", "abbreviation", "doubling", "house"))
"""Classes whose moves may begin with equal tokens."""


def _traced(
    came: dict[tuple[int, int], Link], start: tuple[int, int], goal: tuple[int, int]
) -> list[Link]:
    links: list[Link] = []
    at = goal
    while at != start:
        link = came[at]
        links.append(link)
        at = link.old, link.new
    return links[::-1]
