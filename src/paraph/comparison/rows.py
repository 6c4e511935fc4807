"""Rows: two paired texts side by side, in the order of a redline."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

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
from paraph.comparison.pairing import Pairing
from paraph.comparison.sides import NOWHERE
from paraph.comparison.words import Wording, edits, wording
from paraph.text.node import PROPERTIES, Mark, Provision


def rows(pairing: Pairing) -> Iterator[Row]:
    """Yield one row for each pair, split, merge, and provision that stands alone.

    What was deleted, or moved away, comes where it stood and before what was inserted there.
    """
    walks = [_siblings(pairing, pairing.sides.old.roots, pairing.sides.new.roots)]
    old, new = pairing.sides.old, pairing.sides.new
    while walks:
        for found in walks[-1]:
            if not isinstance(found, tuple):
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


def _siblings(
    pairing: Pairing, olds: Sequence[int], news: Sequence[int]
) -> Iterator[Row | tuple[int, int]]:
    """Yield the rows of what one pair holds; a pair to go into comes as its two indexes."""
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
            at += 1
            plain = old not in parents and new not in holders and old not in groups
            if plain and wholes[old] == others[new]:
                yield Kept(old, new)
            else:
                yield old, new
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
            yield MovedTo(old, index, pairing.moves[old], _edits(row))


def _edits(row: Row) -> tuple[Edit, ...]:
    match row:
        case Kept(_, _, found) | Relabelled(_, _, found) | Altered(_, _, found):
            return found
        case _:
            return ()


def _row(pairing: Pairing, old: int, new: int) -> Kept | Relabelled | Altered:
    sides = pairing.sides
    before, after = sides.old.provisions[old], sides.new.provisions[new]
    if old in pairing.groups:
        return _grouped(pairing, *pairing.groups[old])
    if sides.old.wholes[old] == sides.new.wholes[new]:
        return Kept(old, new)
    start, other = sides.old.starts[old], sides.new.starts[new]
    same_label = sides.old.labels[old] == sides.new.labels[new]
    found = list(_framed(before, after))
    if bool(start) != bool(other) and before.label == after.label:
        # Found as a label on one side alone: words like others.
        start = other = 0
    if before.text[:start] != after.text[:other]:
        found += _label_edits(before, after, (start, other), same_label=same_label)
    else:
        # Marks over a label count like marks over a body.
        start = other = 0
    found += _shifted(
        edits(_cut(wording([before]), start), _cut(wording([after]), other)), start, other
    )
    if any(edit.about != "label" for edit in found):
        return Altered(range(old, old + 1), range(new, new + 1), tuple(found))
    if not same_label:
        return Relabelled(old, new, tuple(found))
    if not found and before.label == after.label:
        # Marks not in normal form: nothing that edits could show, and yet not the same.
        return Altered(range(old, old + 1), range(new, new + 1), (_STRUCTURE,))
    return Kept(old, new, tuple(found))


_STRUCTURE = Edit(0, 0, 0, 0, about="structure")


def _framed(before: Provision, after: Provision) -> Iterator[Edit]:
    """Yield the edit that says that kind, level, depth or properties differ, if they do."""
    frame = before.kind, before.level, before.depth
    if frame != (after.kind, after.level, after.depth) or _properties(before) != _properties(after):
        yield _STRUCTURE


def _properties(provision: Provision) -> list[Mark]:
    return [mark for mark in provision.marks if mark.name in PROPERTIES]


def _label_edits(
    before: Provision, after: Provision, starts: tuple[int, int], *, same_label: bool
) -> list[Edit]:
    """Return what changed before the bodies: the label, or what stands around it."""
    start, other = starts
    found = edits(_before(wording([before]), start), _before(wording([after]), other))
    typed = bool(start) == bool(other)
    if same_label and typed:
        return list(found)
    return [Edit(*_spans(edit), about="label") for edit in found]


def _grouped(pairing: Pairing, olds: range, news: range) -> Altered:
    """Return the row of a split or a merge."""
    sides = pairing.sides
    before = [sides.old.provisions[old] for old in olds]
    after = [sides.new.provisions[new] for new in news]
    found = [*_framed(before[0], after[0]), *edits(wording(before), wording(after))]
    return Altered(olds, news, tuple(found))


def _cut(whole: Wording, start: int) -> Wording:
    """Return a wording from `start` on."""
    if not start:
        return whole
    marks = [
        Mark(max(mark.start - start, 0), mark.end - start, mark.name, mark.value)
        for mark in whole.marks
        if mark.end > start
    ]
    return Wording(whole.text[start:], tuple(marks))


def _before(whole: Wording, end: int) -> Wording:
    """Return a wording up to `end`."""
    marks = [
        Mark(mark.start, min(mark.end, end), mark.name, mark.value)
        for mark in whole.marks
        if mark.start < end
    ]
    return Wording(whole.text[:end], tuple(marks))


def _shifted(found: Sequence[Edit], old: int, new: int) -> Sequence[Edit]:
    if not old and not new:
        return found
    return [
        Edit(
            edit.old_start + old,
            edit.old_end + old,
            edit.new_start + new,
            edit.new_end + new,
            edit.about,
        )
        for edit in found
    ]


def _spans(edit: Edit) -> tuple[int, int, int, int]:
    return edit.old_start, edit.old_end, edit.new_start, edit.new_end
