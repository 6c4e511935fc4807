"""Path: how the tokens of one wording lead to those of another, proved step by step or open."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import cache
from heapq import heappop, heappush
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from paraph.proof.choices import CHOICES
from paraph.proof.ground import firm
from paraph.proof.proof import COMPLETION, OPEN
from paraph.proof.rules import RULES, Beginning, beginnings
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

    None where nothing on it is proved, or it is too long to look for. Takes time in the product of
    the tokens of both sides, of which a region has few.
    """
    start, goal = (region.old, region.new), (region.old_end, region.new_end)
    best: dict[_Place, int] = {start: 0}
    came: dict[_Place, tuple[_Place, _Step]] = {}
    queue: list[tuple[int, int, int]] = [(0, -start[0], -start[1])]
    kinds = _kinds(tuple(rules), house=bool(site.whole.house), language=site.whole.language)
    tail = _tail(site, region)
    looked = 0
    while queue:
        cost, old, new = heappop(queue)
        here: _Place | None = (-old, -new)
        while here is not None:
            if goal[0] - here[0] == goal[1] - here[1] <= tail:  # the rest is equal, and costs least
                return _traced(came, start, here, goal)
            if cost > best[here]:
                break
            looked += 1
            if looked > _MOST:
                return None
            steps = _ON if _plain(site, here, goal, kinds) else _steps(site, here, region, kinds)
            alone = len(steps) == 1 and steps[0][0] == 0  # nothing else may be taken first
            after = None
            for price, step in steps:
                there = here[0] + step[0], here[1] + step[1]
                if cost + price < best.get(there, 1 << 30):
                    best[there] = cost + price
                    came[there] = here, step
                    if alone:
                        after = there
                    else:
                        heappush(queue, (cost + price, -there[0], -there[1]))
            here = after
    return None


class _Kinds(NamedTuple):
    """The rules that may begin where tokens differ, and where they are equal."""

    tried: tuple[str, ...]
    through: tuple[str, ...]
    begins: Beginning
    begins_through: Beginning


@cache
def _kinds(rules: tuple[str, ...], *, house: bool, language: str) -> _Kinds:
    tried = tuple([name for name in rules if name != "house" or house])
    through = tuple([name for name in tried if name in _THROUGH])
    return _Kinds(tried, through, beginnings(tried, language), beginnings(through, language))


def _plain(site: Site, here: _Place, goal: _Place, kinds: _Kinds) -> bool:
    """Whether two equal tokens stand at a place, of which no rule makes anything else."""
    old, new = here
    if old >= goal[0] or new >= goal[1] or site.declared:
        return False
    token = site.old.tokens[old]
    return token == site.new.tokens[new] and not kinds.begins_through(token, token)


def _tail(site: Site, region: Region) -> int:
    """Return how many tokens at the end of a region are the same on both sides."""
    old, new = site.old.tokens, site.new.tokens
    most = min(region.old_end - region.old, region.new_end - region.new)
    size = 0
    while size < most and old[region.old_end - 1 - size] == new[region.new_end - 1 - size]:
        size += 1
    return size


def _steps(site: Site, here: _Place, region: Region, kinds: _Kinds) -> list[tuple[int, _Step]]:
    """Return the steps that lead on from a place, and what each costs."""
    old, new = here
    tokens = site.old.at(old), site.new.at(new)
    ended = old >= region.old_end, new >= region.new_end
    equal = tokens[0] == tokens[1] and not any(ended)
    found = [(0, (1, 1, "", _NOTHING))] if equal else []
    tried = kinds.through if equal else kinds.tried
    names = (kinds.begins_through if equal else kinds.begins)(*tokens)
    if site.declared and COMPLETION in tried:
        names = tuple([name for name in tried if name in names or name == COMPLETION])
    for name in names:
        for move in RULES[name](site, old, new):
            inside = old + move.old <= region.old_end and new + move.new <= region.new_end
            if not inside or not (move.old or move.new):
                continue
            if name in _OWN or firm(site, name, old, new, move):
                said = CHOICES.get(move.evidence.get("house", ""), name)
                found.append((_PROVED, (move.old, move.new, said, move.evidence)))
    if not equal:
        if not ended[0]:
            found.append((_OPEN, (1, 0, OPEN, _NOTHING)))
        if not ended[1]:
            found.append((_OPEN, (0, 1, OPEN, _NOTHING)))
    return found


_OWN = frozenset((COMPLETION, "house"))
"""Rules that say themselves what they may touch."""
_THROUGH = frozenset(("notation", "abbreviation", "doubling", "house"))
"""Classes whose moves may begin with equal tokens."""


_NOTHING: Mapping[str, str] = MappingProxyType({})
_Place: TypeAlias = tuple[int, int]
_Step: TypeAlias = tuple[int, int, str, Mapping[str, str]]
"""How many tokens of each side a step takes, its class and evidence."""
_ON: Sequence[tuple[int, _Step]] = ((0, (1, 1, "", _NOTHING)),)
"""The step over equal tokens, which costs nothing."""


def _traced(
    came: Mapping[_Place, tuple[_Place, _Step]], start: _Place, end: _Place, goal: _Place
) -> list[Link] | None:
    """Return the links by which a place was reached, and equal ones from there; none unproved."""
    links: list[Link] = []
    proved = False
    at = end
    while at != start:
        at, (olds, news, name, evidence) = came[at]
        proved = proved or name not in {"", OPEN}
        links.append(Link(*at, Move(olds, news, evidence), name))
    if not proved:
        return None
    rest = range(goal[0] - end[0])
    return links[::-1] + [Link(end[0] + at, end[1] + at, Move(1, 1), "") for at in rest]
