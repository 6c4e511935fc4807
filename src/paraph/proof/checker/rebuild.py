"""Rebuilding: the steps of a proof, applied to the old text, give the new one or are refused."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TypeAlias

from paraph.errors import CanonicalError
from paraph.proof.checker.answer import Refused
from paraph.proof.proof import OPEN, Gap, Keep, Pair, Piece, Step
from paraph.text.canonical import canonical
from paraph.text.node import Mark, Provision, Text, normal_marks


def rebuild(steps: tuple[Step, ...], old: Text, new: Text) -> Refused | None:
    """Return why the steps do not make `new` of `old`, or nothing where they do.

    Each step begins, on both sides, where the one before it ended, so that every provision stands
    in exactly one and none changes its place. Only a pair with an `order` is taken from elsewhere;
    its old provision is left out of the order of the others.
    """
    moved = [step.old for step in steps if isinstance(step, Pair) and step.order]
    apart = frozenset(moved)
    if len(apart) != len(moved):
        return Refused("steps", "take one old provision twice")
    made: list[Provision] = []
    at = 0
    for number, step in enumerate(steps):
        while at in apart:
            at += 1
        place = f"steps[{number}]"
        spans = _spans(step)
        what = _outside(step, spans, old, new) or _misplaced(step, spans, (at, len(made)), apart)
        if what:
            return Refused(place, what)
        if refused := _apply(step, spans, place, (old, new), made):
            return refused
        at += 0 if isinstance(step, Pair) and step.order else spans[1]
    while at in apart:
        at += 1
    if at != len(old.provisions) or len(made) != len(new.provisions):
        return Refused("steps", "leave provisions out")
    return _same(made, new)


_Spans: TypeAlias = tuple[int, int, int, int]
"""Where the provisions of a step begin and how many there are, in the old text and the new one."""


def _misplaced(step: Step, spans: _Spans, ends: tuple[int, int], apart: frozenset[int]) -> str:
    """Say why a step, which holds provisions that are, does not follow the one before it.

    `ends` are where that one ended on either side.
    """
    first, olds, begins, _ = spans
    elsewhere = isinstance(step, Pair) and bool(step.order)
    if not elsewhere and (
        first != ends[0] or (apart and not apart.isdisjoint(range(first + 1, first + olds)))
    ):
        return "does not begin where the old provisions before it end"
    return "" if begins == ends[1] else "does not begin where the new provisions before it end"


def _outside(step: Step, spans: _Spans, old: Text, new: Text) -> str:
    """Say why a step holds provisions that are not, or nothing."""
    if not all(type(each) is int and each >= 0 for each in _integers(step)):
        return "holds what is no whole number from 0"
    first, olds, begins, news = spans
    if not olds + news:
        return "holds no provisions"
    if first + olds > len(old.provisions) or begins + news > len(new.provisions):
        return "holds more provisions than there are"
    return ""


def _integers(step: Step) -> tuple[int, ...]:
    if isinstance(step, Pair):
        return (step.old, step.new, *[each for piece in step.pieces for each in piece[:4]])
    return tuple(step)


def _spans(step: Step) -> _Spans:
    if isinstance(step, Pair):
        return step.old, 1, step.new, 1
    if isinstance(step, Keep):
        return step.old, step.size, step.new, step.size
    return step.old, step.olds, step.new, step.news


def _apply(
    step: Step, spans: _Spans, place: str, texts: tuple[Text, Text], made: list[Provision]
) -> Refused | None:
    """Put what the step makes of the old text behind what is `made`, or return why it cannot."""
    first, olds, begins, news = spans
    old, new = texts
    before, after = old.provisions[first : first + olds], new.provisions[begins : begins + news]
    if isinstance(step, Gap):
        made.extend(after)
        return None
    if isinstance(step, Keep):
        if before != after and list(map(_normal, before)) != list(map(_normal, after)):
            return Refused(place, "keeps provisions that are not equal")
        made.extend(before)
        return None
    remade = _paired(step, place, before[0], after[0])
    if isinstance(remade, Refused):
        return remade
    made.append(remade)
    return None


def _normal(provision: Provision) -> tuple[object, ...]:
    return (*provision[:5], normal_marks(list(provision.marks)))


def _paired(step: Pair, place: str, old: Provision, new: Provision) -> Provision | Refused:
    """Return what a pair makes of the old provision, which is the new one, or why it does not."""
    if (old.kind, old.level, old.depth) != (new.kind, new.level, new.depth):
        return Refused(place, "pairs provisions of different kind, level or depth")
    if bool(step.label) != (old.label != new.label):
        return Refused(f"{place}.label", "is said of labels where it does not belong")
    if not (step.pieces or step.label or step.order):
        return Refused(place, "pairs provisions and says nothing of them")
    return _pieces(step.pieces, place, old.text, new.text) or _remade(step, place, old, new)


def _remade(step: Pair, place: str, old: Provision, new: Provision) -> Provision | Refused:
    marks = _carried(step.pieces, old.marks)
    if marks is None:
        return Refused(place, "changes what a mark begins or ends in")
    wording = _worded(step.pieces, old.text, new.text)
    try:
        made = Provision(old.kind, wording, new.label, old.level, old.depth, normal_marks(marks))
    except ValueError as error:
        return Refused(place, f"makes no provision: {error}")
    if made != new and _normal(made) != _normal(new):
        return Refused(place, "does not make the new provision of the old one")
    return made


def _pieces(pieces: tuple[Piece, ...], place: str, old: str, new: str) -> Refused | None:
    """Return which piece is out of place, or where characters outside the pieces differ."""
    at_old = at_new = 0
    before = ""
    for number, piece in enumerate(pieces):
        a, b, c, d = piece[:4]
        here = f"{place}.pieces[{number}]"
        if not (at_old <= a <= b <= len(old) and at_new <= c <= d <= len(new)):
            return Refused(here, "is out of order, or leaves the text")
        if old[at_old:a] != new[at_new:c]:
            return Refused(here, "comes after characters that differ outside of any piece")
        if a == at_old and piece.name == before:
            return Refused(here, "touches a piece of its own class")
        if b - a + d - c == 0 or (old[a:b] == new[c:d] and piece.name != OPEN):
            return Refused(here, "changes nothing")
        at_old, at_new, before = b, d, piece.name
    if old[at_old:] != new[at_new:]:
        return Refused(place, "leaves characters out that differ")
    return None


def _worded(pieces: tuple[Piece, ...], old: str, new: str) -> str:
    parts: list[str] = []
    at = 0
    for a, b, c, d, *_ in pieces:
        parts += (old[at:a], new[c:d])
        at = b
    return "".join((*parts, old[at:]))


def _carried(pieces: tuple[Piece, ...], marks: tuple[Mark, ...]) -> list[Mark] | None:
    """Return the marks where the new text has them, or nothing if one is cut by a piece.

    What comes in at the end of a mark stands outside of it.
    """
    ends = [piece.old_end for piece in pieces]
    carried: list[Mark] = []
    for mark in marks:
        start, end, name, value = mark
        if start == end:
            carried.append(mark)
            continue
        head = bisect_right(ends, start)
        tail = bisect_left(ends, end)
        while tail < len(pieces) and pieces[tail].old_end == end and pieces[tail].old_start < end:
            tail += 1
        for passed, at in ((head, start), (tail, end)):
            if passed < len(pieces) and pieces[passed].old_start < at < pieces[passed].old_end:
                return None
        carried.append(Mark(_shift(pieces, head, start), _shift(pieces, tail, end), name, value))
    return carried


def _shift(pieces: tuple[Piece, ...], passed: int, at: int) -> int:
    """Return where the old code point `at` stands in the new text, behind `passed` pieces."""
    if not passed:
        return at
    last = pieces[passed - 1]
    return at - last.old_end + last.new_end


def _same(made: list[Provision], new: Text) -> Refused | None:
    if tuple(made) == new.provisions:
        return None
    try:
        equal = canonical(Text(tuple(made))) == canonical(new)
    except (ValueError, CanonicalError) as error:
        return Refused("steps", f"make no text: {error}")
    return None if equal else Refused("steps", "do not make the new text")
