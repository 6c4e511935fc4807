"""What a change did to the words, in a few of them: for a terminal, a table, a message."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import zip_longest
from typing import Literal, NamedTuple, TypeAlias

from paraph.comparison.change import Edit
from paraph.proof.proof import OPEN
from paraph.text.node import OBJECTS
from paraph.text.quoted import unended
from paraph.views.finding import Finding, Place
from paraph.views.joined import Joined
from paraph.views.lookalike import became
from paraph.views.sentence import class_in_words, counted
from paraph.views.visible import signs

State: TypeAlias = Literal["kept", "deleted", "inserted", "remark"]

_AROUND = 8
"""Words of context on either side of an edit."""
_EDITS = 12
"""Edits shown of one change; the rest are counted."""
_WORDS = 60
"""Words shown of an edit, of an insertion or of a deletion; the rest are counted."""
_A_FEW_MORE = 80
"""Words up to which all are shown, because to count the rest would save nothing."""
_UNSEEN = frozenset(("structure", "not-carried"))
"""What edits may be about that the words do not show."""
_EMPHASIS = "emphasis"


class Piece(NamedTuple):
    """Some words, and whether both texts have them, one has, or they are a remark of ours."""

    state: State
    words: str


def excerpt(finding: Finding) -> tuple[Piece, ...]:
    """Return what `finding` did to the words, each edit with a few words around it.

    Wording is given as it stands in the text, with objects named; long stretches are cut, and a
    remark says how much was left out. Remarks stand in round brackets and bring their spaces.
    """
    pieces = list(_pieces(finding))
    for at, (state, words) in enumerate(pieces):
        if state == "remark":
            before = "".join(piece.words for piece in pieces[:at])
            after = "".join(piece.words for piece in pieces[at + 1 :])
            opening = " " if before and not before[-1].isspace() else ""
            closing = " " if after[:1].isalnum() or after.startswith("…") else ""
            pieces[at] = Piece("remark", f"{opening}({words}){closing}")
    return tuple(pieces)


def remark(edit: Edit, old: Joined, new: Joined, cited: str) -> str:
    """Return in words what an edit changed that its wording does not show, or "".

    `cited` is what the finding says of what it cites, if that is another provision than before, or
    of how its letters stand out.
    """
    if edit.about == "not-carried":
        return "only one of the two formats can express this"
    if edit.about == _EMPHASIS:
        return cited
    before = old.text[edit.old_start : edit.old_end]
    after = new.text[edit.new_start : edit.new_end]
    if before != after:
        said = "same provision" if edit.about == "reference" else cited
        unseen = became(before, after)
        return f"{said}, {unseen}" if said and unseen else said or unseen
    if edit.about == "reference":
        return cited
    if edit.about != "marks":
        return ""
    had = {(mark.name, mark.value) for mark in old.over(edit.old_start, edit.old_end)}
    has = {(mark.name, mark.value) for mark in new.over(edit.new_start, edit.new_end)}
    gone, come = sorted(had - has), sorted(has - had)
    changed = [name for name, _ in gone if name in {other for other, _ in come}]
    words = [
        f"{name} {_value(value)} became {_value(next(v for n, v in come if n == name))}"
        for name, value in gone
        if name in changed
    ]
    words += [f"no longer {_named(*mark)}" for mark in gone if mark[0] not in changed]
    words += [f"now {_named(*mark)}" for mark in come if mark[0] not in changed]
    return ", ".join(words) or "the marks over these words differ"


def _reshaped(old: str, new: str) -> str:
    """Return in words what a provision became, only that if there is more or less of it."""
    if new.startswith(f"{old}, "):
        return f"now {new[len(old) + 2 :]}"
    if old.startswith(f"{new}, "):
        return f"no longer {old[len(new) + 2 :]}"
    return f"{old} became {new}"


def _pieces(finding: Finding) -> Iterator[Piece]:
    old, new = finding.old, finding.new
    structure = finding.structure()
    if structure is not None:
        yield Piece("remark", _reshaped(*structure))
    match old, new:
        case Place(), Place() if finding.edits:
            yield from _edited(finding, old.joined(), new.joined())
        case Place(), Place():
            yield Piece("kept", _first(_plain(new), _AROUND * 2))
        case None, Place():
            yield from _whole("inserted", new)
        case Place(), None:
            yield from _whole("deleted", old)


def _whole(state: State, place: Place) -> Iterator[Piece]:
    wording = _plain(place)
    if wording:
        yield from _cut(state, wording)
    else:
        kind = place.provisions[0].kind
        yield Piece("remark", "a section break" if kind == "section" else f"an empty {kind}")


def _edited(finding: Finding, old: Joined, new: Joined) -> Iterator[Piece]:
    at = 0
    judged = finding.judgements.edits if finding.judgements is not None else ()
    every = zip_longest(finding.edits, finding.cited, judged)
    edits = [each for each in every if each[0].about not in _UNSEEN]
    if any(edit.about == _EMPHASIS for edit, _, _ in edits):
        edits.sort(key=lambda each: (each[0].new_start, each[0].about == _EMPHASIS))
    for number, (edit, cited, judgement) in enumerate(edits[:_EDITS]):
        before = signs(new.text[at : edit.new_start], new.marks, at)
        yield Piece("kept", _between(before) if number else _last(before))
        if edit.about == _EMPHASIS:
            yield from _standing_out(edit, new, cited or "", apart=edit.new_start < at)
            at = max(at, edit.new_end)
            continue
        if edit.old_end > edit.old_start:
            yield from _cut("deleted", _span(old, edit.old_start, edit.old_end))
        if edit.new_end > edit.new_start:
            yield from _cut("inserted", _span(new, edit.new_start, edit.new_end))
        said = remark(edit, old, new, cited)
        if said and _named_already(edit, old, new):
            said = ""
        if judgement is not None and judgement.name != OPEN and finding.verdict == "open":
            said = ", ".join(filter(None, (class_in_words(judgement.name), said)))
        if said:
            yield Piece("remark", said)
        at = max(at, edit.new_end)
    # What follows is kept only up to the next edit, shown or not.
    stop = edits[_EDITS][0].new_start if len(edits) > _EDITS else len(new.text)
    yield Piece("kept", _first(signs(new.text[at:stop], new.marks, at), _AROUND))
    if len(edits) > _EDITS:
        yield Piece("remark", f"and {counted(len(edits) - _EDITS, 'more edit')}")


def _standing_out(edit: Edit, new: Joined, said: str, *, apart: bool) -> Iterator[Piece]:
    """Yield letters that stand out otherwise, unless they are `apart` already, and how they do."""
    words = signs(new.text[edit.new_start : edit.new_end], new.marks, edit.new_start)
    if not apart:
        yield Piece("kept", words if _first(words, _A_FEW_MORE) == words else _between(words))
    yield Piece("remark", f"“{unended(_first(words, _AROUND))}” {said}")


def _named_already(edit: Edit, old: Joined, new: Joined) -> bool:
    """Whether only objects differ, which are named on both sides in place of their words."""
    marks = {*old.over(edit.old_start, edit.old_end), *new.over(edit.new_start, edit.new_end)}
    return edit.about == "marks" and all(mark.name in OBJECTS for mark in marks)


def _span(side: Joined, start: int, end: int) -> str:
    words = signs(side.text[start:end], side.over(start, end), start)
    joints = [joint - start for joint in side.joints if start <= joint < end]
    if joints and len(words) == end - start:
        for joint in joints:
            words = f"{words[:joint]}¶{words[joint + 1 :]}"
    return words


def _plain(place: Place) -> str:
    """Return the wording with labels, cells apart by a bar, paragraphs by their sign."""
    whole = ""
    for provision in place.provisions:
        said = signs(provision.text, list(provision.marks))
        said = f"{provision.label} {said}".strip() if provision.label else said
        if said:
            between = " | " if provision.kind == "cell" else " ¶ "
            whole += f"{between if whole else ''}{said}"
    return whole


def _cut(state: State, words: str) -> Iterator[Piece]:
    if _first(words, _A_FEW_MORE) == words:
        yield Piece(state, words)
        return
    yield Piece(state, _first(words, _WORDS))
    yield Piece("remark", f"{counted(len(words.split()), 'word')} in all")


def _value(value: str) -> str:
    return f"“{unended(value)}”" if value else "none"


def _named(name: str, value: str) -> str:
    return f"{name} {_value(value)}" if value else name


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"\S{1,60}")


def _first(words: str, many: int) -> str:
    """Return the first `many` words, and a sign if there are more."""
    for number, found in enumerate(_word().finditer(words), start=1):
        if number == many and found.end() < len(words.rstrip()):
            return f"{words[: found.end()]} …"
        if number > many:
            break
    return words


def _last(words: str) -> str:
    tail = words[-61 * (_AROUND + 1) :]
    starts = [found.start() for found in _word().finditer(tail)]
    if len(starts) > _AROUND:
        return f"… {tail[starts[-_AROUND] :]}"
    return tail if len(tail) == len(words) else f"…{tail}"


def _between(words: str) -> str:
    starts = [found.start() for found in _word().finditer(words[: 62 * (2 * _AROUND + 2)])]
    if len(starts) <= 2 * _AROUND + 1:
        return words
    return f"{words[: starts[_AROUND]].rstrip()} … {_last(words).removeprefix('… ')}"
