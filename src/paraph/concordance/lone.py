"""Lone changes: what changed in one language since its last text, and not in the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple, TypeAlias

from paraph.comparison.change import (
    Alteration,
    Change,
    Deletion,
    Insertion,
    Move,
    Relabelling,
)
from paraph.comparison.comparison import Comparison
from paraph.concordance.aligning import Bead
from paraph.concordance.difference import Place

Done: TypeAlias = Literal["inserted", "deleted", "altered", "moved", "relabelled"]


class Lone(NamedTuple):
    """A change of one text that the counterpart of its provision in another one lacks.

    `text` and `other` are ordinals of texts; `changed` is its place in the new text, for a
    deletion in the old one; `unchanged` is the counterpart, in the same of the other's texts.
    """

    text: int
    other: int
    done: Done
    changed: Place
    unchanged: Place


class Sides(NamedTuple):
    """One language: what changed in it, and the provisions of both its texts that it touches."""

    comparison: Comparison
    old: frozenset[int]
    new: frozenset[int]


def sides(comparison: Comparison) -> Sides:
    """Return a comparison with the provisions that its changes touch."""
    old: set[int] = set()
    new: set[int] = set()
    for change in comparison.changes:
        before, after = spans(change)
        old.update(before)
        new.update(after)
    return Sides(comparison, frozenset(old), frozenset(new))


def spans(change: Change) -> tuple[range, range]:
    """Return the provisions that a change touches in the old and in the new text."""
    match change:
        case Insertion(new):
            return range(0), new
        case Deletion(old):
            return old, range(0)
        case Alteration(old, new):
            return old, new
        case Move(old, new):
            return old, new
        case Relabelling(old, new):
            return old, new


def done(change: Change) -> Done:
    """Return what a change did, in a word."""
    match change:
        case Insertion():
            return "inserted"
        case Deletion():
            return "deleted"
        case Alteration():
            return "altered"
        case Move():
            return "moved"
        case Relabelling():
            return "relabelled"


def unanswered(
    changed: Sides, other: Sides, old: Sequence[Bead], new: Sequence[Bead], which: int
) -> Iterator[tuple[Change, tuple[int, ...]]]:
    """Yield each change that nothing in the other language answers, and its counterparts there.

    `which` says on which side of the beads (0 or 1) the changed language stands. Counterparts are
    provisions of the other's new text, for a deletion of its old one.
    """
    before, after = _across(old, which), _across(new, which)
    for change in changed.comparison.changes:
        spanned = spans(change)
        there = [
            {answer for place in span for answer in known.get(place, ())}
            for span, known in zip(spanned, (before, after), strict=True)
        ]
        if there[0] & other.old or there[1] & other.new:
            continue
        if not spanned[1]:
            yield change, tuple(sorted(there[0]))
        else:
            yield change, tuple(sorted(there[1]))


def _across(beads: Sequence[Bead], which: int) -> dict[int, tuple[int, ...]]:
    """Return the counterparts of each provision; those of the bead before where it has none."""
    known: dict[int, tuple[int, ...]] = {}
    for bead in beads:
        for place in bead[which]:
            known[place] = bead[1 - which]
    return known
