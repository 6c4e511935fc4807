"""Compare: everything that differs between two readings."""

from __future__ import annotations

from paraph.comparison.align import align
from paraph.comparison.change import Kept
from paraph.comparison.comparison import Comparison
from paraph.comparison.doubts import hazards, unread
from paraph.comparison.grouping import Subtree, changes
from paraph.comparison.likeness import Likeness
from paraph.comparison.moves import find_moves
from paraph.comparison.pairing import Pairing
from paraph.comparison.rows import rows
from paraph.comparison.sides import Side, Sides
from paraph.comparison.splits import find_splits
from paraph.text.canonical import digest
from paraph.text.reading import Reading


def compare(old: Reading, new: Reading) -> Comparison:
    """Return what differs between two readings, word by word, and what stays in doubt.

    Texts of equal digests are not aligned. Takes near linear time in the size of both.

    Raises:
        CanonicalError: a text holds tracked changes or half a surrogate pair.
    """
    digests = digest(old.text), digest(new.text)
    doubts = hazards(old, new), unread(old, new)
    if digests[0] == digests[1]:
        kept = tuple([Kept(index, index) for index in range(len(old.text.provisions))])
        return Comparison(old, new, *digests, kept, (), *doubts)
    sides = Sides(old.text, new.text)
    pairing = Pairing(sides)
    likeness = Likeness(sides)
    align(pairing, likeness)
    find_moves(pairing, likeness)
    find_splits(pairing, likeness)
    found = tuple(rows(pairing))
    made = tuple(changes(found, _subtree(sides.old), _subtree(sides.new)))
    return Comparison(old, new, *digests, found, made, *doubts)


def _subtree(side: Side) -> Subtree:
    return lambda index: range(index, side.ends[index])
