"""Judging: what became of a pair of provisions: kept, relabelled or altered, and by which edits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from paraph.comparison.carried import plain
from paraph.comparison.change import Altered, Edit, Kept, Relabelled
from paraph.comparison.sides import Side, Sides
from paraph.comparison.words import Wording, edits, wording
from paraph.text.node import PROPERTIES, Mark, Provision

_STRUCTURE = Edit(0, 0, 0, 0, about="structure")
_NO_CHANGE = frozenset(("label", "not-carried"))


def judge(sides: Sides, old: int, new: int) -> Kept | Relabelled | Altered:
    """Return the row of a pair. Outside its edits both have the same characters and marks.

    A pair is altered if anything but a label differs that both formats can express.
    """
    if sides.old.wholes[old] == sides.new.wholes[new]:
        return Kept(old, new)
    before, after = sides.old.provisions[old], sides.new.provisions[new]
    same_label = sides.old.labels[old] == sides.new.labels[new]
    found = _edits(sides, old, new, same_label=same_label)
    if sides.without:
        found = _carried(sides, found, (before, after), alike=_alike(sides, old, new))
    if any(edit.about not in _NO_CHANGE for edit in found):
        return Altered(range(old, old + 1), range(new, new + 1), tuple(found))
    if not same_label:
        return Relabelled(old, new, tuple(found))
    if not found and before.label == after.label and not sides.without:
        # Marks not in normal form: nothing that edits could show, and yet not the same.
        return Altered(range(old, old + 1), range(new, new + 1), (_STRUCTURE,))
    return Kept(old, new, tuple(found))


def judge_group(sides: Sides, olds: range, news: range) -> Altered:
    """Return the row of a split or a merge.

    Its structure differs, too, if its pieces are not all of one sort, or one that only goes on
    on the other side has an automatic number of its own.
    """
    before = [sides.old.provisions[old] for old in olds]
    after = [sides.new.provisions[new] for new in news]
    found = edits(wording(before), wording(after))
    frames = [_frame(sides.old, index) for index in olds]
    frames += [_frame(sides.new, index) for index in news]
    numbered = any(piece.label for piece in (*before[1:], *after[1:]))
    if numbered or any(frame != frames[0] for frame in frames[1:]):
        found = (_STRUCTURE, *found)
    return Altered(olds, news, found)


def _edits(sides: Sides, old: int, new: int, *, same_label: bool) -> list[Edit]:
    """Return what differs between two provisions as their formats have them."""
    before, after = sides.old.provisions[old], sides.new.provisions[new]
    start, other = sides.old.starts[old], sides.new.starts[new]
    found: list[Edit] = []
    if _frame(sides.old, old) != _frame(sides.new, new):
        found.append(_STRUCTURE)
    if (bool(start) != bool(other) and before.label == after.label) or (
        before.text[:start] == after.text[:other]
    ):
        # Found as a label on one side alone it is words like others; and where both labels read
        # alike, the marks over them count like those over a body.
        start = other = 0
    whole, whole_new = wording([before]), wording([after])
    if start or other:
        typed = edits(_part(whole, 0, start), _part(whole_new, 0, other))
        about = "wording" if same_label and start and other else "label"
        found += [edit._replace(about=about) if about == "label" else edit for edit in typed]
    body = edits(_part(whole, start, len(whole.text)), _part(whole_new, other, len(whole_new.text)))
    found += _shifted(body, start, other)
    return found


def _carried(
    sides: Sides, found: Sequence[Edit], pair: tuple[Provision, Provision], *, alike: bool
) -> list[Edit]:
    """Return the edits, those said to be no change that only one format can express."""
    if alike:
        return [
            edit if edit.about in _NO_CHANGE else edit._replace(about="not-carried")
            for edit in found
            if edit.about != "structure"
        ]
    whole, whole_new = wording([pair[0]]), wording([pair[1]])
    result: list[Edit] = []
    for edit in found:
        before = _part(whole, edit.old_start, edit.old_end)
        after = _part(whole_new, edit.new_start, edit.new_end)
        same = plain(*before, sides.without) == plain(*after, sides.without)
        if same and edit.about in {"wording", "marks"}:
            result.append(edit._replace(about="not-carried"))
        else:
            result.append(edit)
    if all(edit.about in _NO_CHANGE for edit in result):
        return list(found)
    return result


def _alike(sides: Sides, old: int, new: int) -> bool:
    return sides.old.keys[old] == sides.new.keys[new]


def _frame(side: Side, index: int) -> object:
    """Return kind, level, depth and properties, as far as both formats have them."""
    if side.frames is not None:
        return side.frames[index]
    provision = side.provisions[index]
    properties = [mark for mark in provision.marks if mark.name in PROPERTIES]
    return provision.kind, provision.level, provision.depth, properties


def _part(whole: Wording, start: int, end: int) -> Wording:
    """Return the wording from `start` to `end`, its marks counted from there."""
    if not start and end == len(whole.text):
        return whole
    marks = [
        Mark(max(mark.start, start) - start, min(mark.end, end) - start, mark.name, mark.value)
        for mark in whole.marks
        if mark.start < end and mark.end > start
    ]
    return Wording(whole.text[start:end], tuple(marks))


def _shifted(found: Iterable[Edit], old: int, new: int) -> Iterable[Edit]:
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
