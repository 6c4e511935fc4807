"""Rows: two paired texts side by side, in the order of a redline."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from paraph.comparison.change import (
    Altered,
    Deleted,
    Edit,
    Inserted,
    Kept,
    MovedFrom,
    MovedTo,
    Relabelled,
    Row,
)
from paraph.comparison.judging import judge, judge_group
from paraph.comparison.pairing import Pairing
from paraph.comparison.sides import NOWHERE


class _Pair(NamedTuple):
    """Two provisions that are compared, with what they hold."""

    old: int
    new: int


def rows(pairing: Pairing) -> Iterator[Row]:
    """Yield one row for each pair, split, merge, and provision that stands alone.

    What was deleted, or moved away, comes where it stood and before what was inserted there.
    """
    walks = [_siblings(pairing, pairing.sides.old.roots, pairing.sides.new.roots)]
    old, new = pairing.sides.old, pairing.sides.new
    while walks:
        for found in walks[-1]:
            if not isinstance(found, _Pair):
                yield found
                continue
            before, after = found
            yield _row(pairing, before, after)
            inside = old.children.get(before, ()), new.children.get(after, ())
            if inside[0] or inside[1]:
                walks.append(_siblings(pairing, *inside))
                break
        else:
            walks.pop()


def _siblings(pairing: Pairing, olds: Sequence[int], news: Sequence[int]) -> Iterator[Row | _Pair]:
    """Yield the rows of what one pair holds, and the pairs to go into."""
    of_old, of_new, moves = pairing.of_old, pairing.of_new, pairing.moves
    absorbed_old, absorbed_new = pairing.absorbed
    wholes, others = pairing.sides.old.wholes, pairing.sides.new.wholes
    parents, holders = pairing.sides.old.children, pairing.sides.new.children
    groups = pairing.groups
    at, count = 0, len(olds)
    for new in (NOWHERE, *news):
        if new != NOWHERE:
            old = of_new[new]
            if new in absorbed_new:
                continue
            if old == NOWHERE or old in moves:
                yield from _come(pairing, new)
                continue
            if olds[at] != old:
                raise AssertionError(f"provision {old} was paired across others and did not move")
            at += 1
            plain = old not in parents and new not in holders and old not in groups
            if plain and wholes[old] == others[new]:
                yield Kept(old, new)
            else:
                yield _Pair(old, new)
        while at < count and (
            of_old[olds[at]] == NOWHERE or olds[at] in moves or olds[at] in absorbed_old
        ):
            if olds[at] not in absorbed_old:
                yield from _gone(pairing, olds[at])
            at += 1


def _gone(pairing: Pairing, old: int) -> Iterator[Row]:
    for index in range(old, pairing.sides.old.ends[old]):
        if pairing.of_old[index] == NOWHERE:
            yield Deleted(index)
        else:
            yield MovedFrom(index, pairing.moves[index])


def _come(pairing: Pairing, new: int) -> Iterator[Row]:
    for index in range(new, pairing.sides.new.ends[new]):
        old = pairing.of_new[index]
        if old == NOWHERE:
            yield Inserted(index)
        else:
            row = _row(pairing, old, index)
            relabelled = isinstance(row, Relabelled)
            yield MovedTo(old, index, pairing.moves[old], _edits(row), relabelled)


def _edits(row: Row) -> tuple[Edit, ...]:
    match row:
        case Kept(_, _, found) | Relabelled(_, _, found) | Altered(_, _, found):
            return found
        case _:
            return ()


def _row(pairing: Pairing, old: int, new: int) -> Kept | Relabelled | Altered:
    group = pairing.groups.get(old)
    return judge_group(pairing.sides, *group) if group else judge(pairing.sides, old, new)
