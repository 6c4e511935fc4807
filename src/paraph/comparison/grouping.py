"""Grouping: the rows of a comparison taken together as changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeAlias

from paraph.comparison.change import (
    Alteration,
    Altered,
    Change,
    Deleted,
    Deletion,
    Inserted,
    Insertion,
    Kept,
    Move,
    MovedFrom,
    MovedTo,
    Relabelled,
    Relabelling,
    Row,
)

Subtree: TypeAlias = Callable[[int], range]
"""Says for a provision's index which provisions it is, with everything in it.

Where what does not belong to it (a header, a section break) stands between, only up to there."""


def changes(rows: Sequence[Row], old: Subtree, new: Subtree) -> Iterator[Change]:
    """Yield the changes that the rows make, in their order.

    A provision inserted or deleted with everything in it is one change; so is a move, which comes
    where its provisions stand now, and before the alterations inside it.
    """
    moves = _moves(rows)
    told: set[int] = set()
    come: list[int] = []
    gone: list[int] = []
    for row in rows:
        if type(row) is Kept and not come and not gone:
            continue
        if come and not (isinstance(row, Inserted) and row.carried and row.new == come[-1] + 1):
            yield from map(Insertion, _wholes(come, new))
            come.clear()
        if gone and not (isinstance(row, Deleted) and row.carried and row.old == gone[-1] + 1):
            yield from map(Deletion, _wholes(gone, old))
            gone.clear()
        match row:
            case Inserted(index, carried=True):
                come.append(index)
            case Deleted(index, carried=True):
                gone.append(index)
            case MovedTo(move=number) if number not in told:
                told.add(number)
                yield moves[number]  # which tells of the label of its first provision
                yield from _single(row._replace(relabelled=False))
            case _:
                yield from _single(row)
    yield from map(Insertion, _wholes(come, new))
    yield from map(Deletion, _wholes(gone, old))


_NO_CHANGE = frozenset(("label", "not-carried"))


def _single(row: Row) -> Iterator[Change]:
    """Yield the change that a row makes by itself."""
    match row:
        case Altered(olds, news, found):
            yield Alteration(olds, news, found)
        case Relabelled(old, new):
            yield Relabelling(range(old, old + 1), range(new, new + 1))
        case MovedTo(old, new, _, found):
            if any(edit.about not in _NO_CHANGE for edit in found):
                yield Alteration(range(old, old + 1), range(new, new + 1), found, moved=True)
            elif row.relabelled:
                yield Relabelling(range(old, old + 1), range(new, new + 1), moved=True)
        case _:
            pass


def _moves(rows: Iterable[Row]) -> dict[int, Move]:
    olds: dict[int, list[int]] = {}
    news: dict[int, list[int]] = {}
    for row in rows:
        if isinstance(row, MovedFrom):
            olds.setdefault(row.move, []).append(row.old)
        elif isinstance(row, MovedTo):
            news.setdefault(row.move, []).append(row.new)
    return {
        number: Move(
            range(min(indexes), max(indexes) + 1),
            range(min(news[number]), max(news[number]) + 1),
            number,
        )
        for number, indexes in olds.items()
    }


def _wholes(indexes: Sequence[int], subtree: Subtree) -> Iterator[range]:
    """Yield the ranges that indexes in a row make: a provision with all in it, where that is so."""
    if not indexes:
        return
    at, end = indexes[0], indexes[-1] + 1
    while at < end:
        whole = subtree(at)
        stop = whole.stop if whole.stop <= end else at + 1
        yield range(at, stop)
        at = stop
