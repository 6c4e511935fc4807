"""Edits: what changed inside a pair of provisions, word by word."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Hashable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple, TypeAlias

from paraph.comparison.change import Edit
from paraph.comparison.sequence import coded, common
from paraph.text.node import OBJECT, OBJECTS, PROPERTIES, Mark, Provision
from paraph.text.wording import is_word, words

JOINT = "joint"
"""The name of the mark that this room lays over a line feed that stands for a paragraph's end."""

Zone: TypeAlias = tuple[int, int, int, int]
"""Old pieces from the first to the second gave way to new ones from the third to the fourth."""

_Over: TypeAlias = tuple[int, int, str, str]
_STOPS = frozenset(".;:!?\u3002\uff1b\uff1a\uff01\uff1f\u061b\u061f\u0964\u0589")
_PAIRED = frozenset('()[]{}<>"\u201c\u201d\u2018\u2019\u00ab\u00bb\u201e\uff08\uff09\u300c\u300d')
_BREAKS = frozenset("\n\v\f\x85\u2028\u2029")
_APART = _BREAKS | _PAIRED | {OBJECT}
"""What is never marked just because it stands between two edits."""

_KINDS = OBJECTS | {JOINT}
_SLIDE = 400
_LONE = 3


class Wording(NamedTuple):
    """The characters of one provision or of several joined, and the marks over them."""

    text: str
    marks: tuple[Mark, ...] = ()


def wording(provisions: Sequence[Provision]) -> Wording:
    """Return the wording of `provisions`, joined by line feeds; properties are left out."""
    if len(provisions) == 1:
        only = provisions[0]
        marks = only.marks
        if marks:
            marks = tuple([mark for mark in marks if mark.name not in PROPERTIES])
        return Wording(only.text, marks)
    joined: list[Mark] = []
    at = 0
    for provision in provisions:
        if at:
            joined.append(Mark(at - 1, at, JOINT))
        joined += [
            Mark(start + at, end + at, name, value)
            for start, end, name, value in provision.marks
            if name not in PROPERTIES
        ]
        at += len(provision.text) + 1
    return Wording("\n".join([provision.text for provision in provisions]), tuple(joined))


def edits(old: Wording, new: Wording) -> tuple[Edit, ...]:
    """Return what turns `old` into `new`: whole words, few, at places where a reader would cut.

    As few words and signs are touched as can be (see `sequence.common` for how that is bounded),
    less the blanks and lone signs between two changed words, which change with them. Outside the
    edits both sides have the same characters under the same marks. An edit is about `marks` where
    its characters are the same, and about a `paragraph-end` where only such an end came or went.
    """
    if old == new:
        return ()
    sides = _Side(old), _Side(new)
    before, after = sides
    before.keys, after.keys = coded(before.tokens(), after.tokens())
    zones = [part for zone in _zones(before, after) for part in _at_stop(zone, before, after)]
    zones = _absorbed(_slid(zones, before, after), before, after)
    if old.marks or new.marks:
        zones = [part for zone in zones for part in _remarked(zone, before, after)]
    return tuple(_together([_edit(zone, before, after) for zone in zones]))


class _Side:
    """One wording in pieces: where each begins, what is over it, and which are not blank."""

    def __init__(self, wording: Wording) -> None:
        self.text = wording.text
        self.pieces = words(wording.text)
        self.starts = list(accumulate(map(len, self.pieces), initial=0))
        self.over = _over(wording.marks, self.starts) if wording.marks else {}
        blanks = {piece for piece in set(self.pieces) if piece.isspace()} - _BREAKS
        self.solid = [index for index, piece in enumerate(self.pieces) if piece not in blanks]
        self.keys: str | list[int] = ""

    def tokens(self) -> Sequence[Hashable]:
        """Return the pieces, each with the marks over it where there are any."""
        if not self.over:
            return self.pieces
        tokens: list[Hashable] = list(self.pieces)
        for index, marks in self.over.items():
            tokens[index] = (self.pieces[index], marks)
        return tokens

    def has_words(self, start: int, end: int) -> bool:
        """Whether a piece from `start` to `end` is a word."""
        return any(map(is_word, self.pieces[start:end]))


def _over(marks: Sequence[Mark], starts: list[int]) -> dict[int, tuple[_Over, ...]]:
    """Return for each piece under a mark what lies over it, counted from the piece's start."""
    over: dict[int, list[_Over]] = {}
    for mark in marks:
        start, end, name, value = mark
        index = bisect_right(starts, start) - 1
        while index < len(starts) - 1 and starts[index] < end:
            left, right = starts[index], starts[index + 1]
            clipped = (max(start, left) - left, min(end, right) - left, name, value)
            over.setdefault(index, []).append(clipped)
            index += 1
    return {index: tuple(found) for index, found in over.items()}


def _zones(old: _Side, new: _Side) -> Iterator[Zone]:
    """Yield what lies between the words that both sides have in common, in order."""
    a, b = old.solid, new.solid
    keys, others = old.keys, new.keys
    if isinstance(keys, str) and isinstance(others, str):
        blocks = common("".join([keys[k] for k in a]), "".join([others[k] for k in b]))
    else:
        blocks = common([int(keys[k]) for k in a], [int(others[k]) for k in b])
    end_old = end_new = 0
    for at_old, at_new, size in (*blocks, (len(a), len(b), 0)):
        start_old = a[at_old] if size else len(old.pieces)
        start_new = b[at_new] if size else len(new.pieces)
        yield from _trimmed((end_old, start_old, end_new, start_new), old, new)
        if not size:
            return
        end_old, end_new = a[at_old + size - 1] + 1, b[at_new + size - 1] + 1
        if keys[start_old:end_old] != others[start_new:end_new]:
            for step in range(size - 1):
                left, right = at_old + step, at_new + step
                zone = a[left] + 1, a[left + 1], b[right] + 1, b[right + 1]
                yield from _trimmed(zone, old, new)


def _trimmed(zone: Zone, old: _Side, new: _Side) -> Iterator[Zone]:
    """Yield the zone less the blanks that both its sides begin or end with, if any is left."""
    start, end, other, other_end = zone
    keys, others = old.keys, new.keys
    while start < end and other < other_end and keys[start] == others[other]:
        start += 1
        other += 1
    while start < end and other < other_end and keys[end - 1] == others[other_end - 1]:
        end -= 1
        other_end -= 1
    if start < end or other < other_end:
        yield start, end, other, other_end


def _at_stop(zone: Zone, old: _Side, new: _Side) -> Iterator[Zone]:
    """Yield the zone in two where its one side ends a sentence and goes on with another.

    The stop that both sides have stays at the end of the sentence in which words changed, and
    what follows it comes or goes by itself.
    """
    start, end, other, other_end = zone
    if start < end < len(old.pieces) and other < other_end and old.pieces[end] in _STOPS:
        stop = old.keys[end]
        at = _first(old.keys, stop, start, end)
        at_new = _first(new.keys, stop, other, other_end)
        if at == end and other < at_new < other_end:
            yield start, end, other, at_new
            yield end + 1, end + 1, at_new + 1, other_end + 1
            return
        if at_new == other_end and start < at < end:
            yield start, at, other, other_end
            yield at + 1, end + 1, other_end + 1, other_end + 1
            return
    yield zone


def _first(keys: str | list[int], key: str | int, start: int, end: int) -> int:
    """Return where `key` stands first from `start` on, `end` if not before it."""
    return next((place for place in range(start, end) if keys[place] == key), end)


def _slid(zones: list[Zone], old: _Side, new: _Side) -> list[Zone]:
    """Return the zones, each mere insertion or deletion slid to where it reads best."""
    result: list[Zone] = []
    for index, zone in enumerate(zones):
        start, end, other, other_end = zone
        if (start < end) == (other < other_end):
            result.append(zone)
            continue
        after = zones[index + 1] if index + 1 < len(zones) else None
        before = result[-1] if result else (0, 0, 0, 0)
        if start < end:
            room = after[0] if after else len(old.pieces)
            by = _best_slide(old, start, end, before[1], room)
        else:
            room = after[2] if after else len(new.pieces)
            by = _best_slide(new, other, other_end, before[3], room)
        result.append((start + by, end + by, other + by, other_end + by))
    return result


def _best_slide(side: _Side, start: int, end: int, least: int, most: int) -> int:
    """Return by how many pieces the stretch of `side` slides between the edits beside it.

    A stretch may slide over a piece that equals the one at its other end. It must not touch the
    edits beside it, or two edits would become one that no longer says what happened.
    """
    keys = side.keys
    best, by = _standing(side, start, end), 0
    step = 0
    while end + step < most - bool(most < len(side.pieces)) and step < _SLIDE:
        if keys[start + step] != keys[end + step]:
            break
        step += 1
        value = _standing(side, start + step, end + step)
        if value >= best:
            best, by = value, step
    step = 0
    while start + step > least + bool(least) and -step < _SLIDE:
        if keys[start + step - 1] != keys[end + step - 1]:
            break
        step -= 1
        value = _standing(side, start + step, end + step)
        if value > best:
            best, by = value, step
    return by


def _standing(side: _Side, start: int, end: int) -> int:
    """Return how well a reader would find an edit from `start` to `end` cut, higher is better."""
    pieces = side.pieces
    value = 0
    before = pieces[start - 1] if start else "\n"
    last = pieces[end - 1] if end > start else ""
    if before in _BREAKS:
        value += 6
    elif before.isspace():
        value += 2
        if start > 1 and pieces[start - 2] in _STOPS:
            value += 3
    if pieces[start].isspace() and end < len(pieces) and is_word(pieces[end]):
        value -= 2
    if last.isspace() or end == len(pieces) or last in _BREAKS:
        value += 1
    return value


def _absorbed(zones: list[Zone], old: _Side, new: _Side) -> list[Zone]:
    """Return the zones, joined over blanks and lone signs between words that changed alike."""
    result: list[Zone] = []
    for zone in zones:
        if result and _one_edit(result[-1], zone, old, new):
            before = result[-1]
            result[-1] = (before[0], zone[1], before[2], zone[3])
        else:
            result.append(zone)
    return result


def _one_edit(first: Zone, second: Zone, old: _Side, new: _Side) -> bool:
    """Whether what is kept between two zones is no more than a blank or a lone sign."""
    kept = old.pieces[first[1] : second[0]]
    if len(kept) > _LONE or any(map(is_word, kept)) or not _APART.isdisjoint(kept):
        return False
    if not kept:
        return True
    gone = old.has_words(*first[:2]), old.has_words(*second[:2])
    come = new.has_words(*first[2:]), new.has_words(*second[2:])
    if all(gone) and all(come):
        return True
    if not _STOPS.isdisjoint(kept):
        return False
    return (all(gone) and not any(come)) or (all(come) and not any(gone))


def _remarked(zone: Zone, old: _Side, new: _Side) -> Iterator[Zone]:
    """Yield the zone's parts, those apart whose characters both sides have under other marks."""
    start, end, other, other_end = zone
    marked = old.over.keys() & range(start, end) or new.over.keys() & range(other, other_end)
    if not marked or start == end or other == other_end:
        yield zone
        return
    before, after = coded(
        [_bare(old, index) for index in range(start, end)],
        [_bare(new, index) for index in range(other, other_end)],
    )
    a = b = 0
    for at_old, at_new, size in (*common(before, after), (len(before), len(after), 0)):
        if a < at_old or b < at_new:
            yield start + a, start + at_old, other + b, other + at_new
        run = 0
        for step in range(size + 1):
            pair = start + at_old + step, other + at_new + step
            if step < size and old.keys[pair[0]] != new.keys[pair[1]]:
                run += 1
            elif run:
                yield pair[0] - run, pair[0], pair[1] - run, pair[1]
                run = 0
        a, b = at_old + size, at_new + size


def _bare(side: _Side, index: int) -> Hashable:
    """Return a piece without its marks; an object stays of its kind, a joint stays a joint."""
    piece = side.pieces[index]
    if piece not in {OBJECT, "\n"}:
        return piece
    return piece, tuple([name for _, _, name, _ in side.over.get(index, ()) if name in _KINDS])


def _edit(zone: Zone, old: _Side, new: _Side) -> Edit:
    start, end, other, other_end = zone
    spans = old.starts[start], old.starts[end], new.starts[other], new.starts[other_end]
    before, after = old.text[spans[0] : spans[1]], new.text[spans[2] : spans[3]]
    if before == after:
        return Edit(*spans, about="marks")
    if (
        not before.strip()
        and not after.strip()
        and (_joint(old, start, end) or _joint(new, other, other_end))
    ):
        return Edit(*spans, about="paragraph-end")
    return Edit(*spans)


def _together(found: list[Edit]) -> list[Edit]:
    """Return the edits, those made one that touch and are about the same."""
    result: list[Edit] = []
    for edit in found:
        last = result[-1] if result else None
        if (
            last is not None
            and last.about == edit.about
            and (last.old_end, last.new_end) == (edit.old_start, edit.new_start)
        ):
            result[-1] = Edit(
                last.old_start, edit.old_end, last.new_start, edit.new_end, edit.about
            )
        else:
            result.append(edit)
    return result


def _joint(side: _Side, start: int, end: int) -> bool:
    return any((0, 1, JOINT, "") in side.over.get(index, ()) for index in range(start, end))
