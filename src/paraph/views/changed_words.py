"""An open change in words: what was and what is, so that no two sides look alike that differ."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from paraph.agreement.judged import Open
from paraph.text.node import OBJECTS, Mark
from paraph.views.visible import one_line, quoted, seen, signs, told_by_signs

_UNSEEN = "they differ in what words do not show"


class Sides(NamedTuple):
    """Both sides of a change, in one line each, and what they do not show of it."""

    was: str
    becomes: str
    remark: str


def sides(change: Open) -> Sides:
    """Return both sides of a change with their marks in words, and a remark on all else."""
    was = seen(signs(change.old, change.marks_old))
    becomes = seen(signs(change.new, change.marks_new))
    said = [*_marks(change, alike=was == becomes)]
    if change.old and change.new and change.frame_old != change.frame_new:
        said.append(f"{one_line(change.frame_old)} became {one_line(change.frame_new)}")
    if was == becomes and not said:
        said.append(_UNSEEN)
    return Sides(was, becomes, ", ".join(said))


def cut(was: str, becomes: str, widest: int) -> tuple[str, str]:
    """Return both sides no longer than `widest`, with signs where; what differs is never cut off.

    Of what both begin with, the end is kept.
    """
    pairs = enumerate(zip(was, becomes, strict=False))
    both = next((at for at, (one, other) in pairs if one != other), min(len(was), len(becomes)))
    start = max(0, both - widest // 2) if max(len(was), len(becomes)) > widest else 0
    shown = []
    for side in (was, becomes):
        part = side[start : start + widest]
        more = " [...]" if len(side) > start + widest else ""
        shown.append(f"{'[...] ' if start else ''}{part}{more}")
    return shown[0], shown[1]


def _marks(change: Open, *, alike: bool) -> Iterator[str]:
    """Yield which marks are gone or new, of those that signs among the words do not tell."""
    if not change.old or not change.new:
        return
    had, has = _named(change.marks_old, alike=alike), _named(change.marks_new, alike=alike)
    yield from [f"no longer {_in_words(*each)}" for each in sorted(had - has)]
    yield from [f"now {_in_words(*each)}" for each in sorted(has - had)]
    if alike and had == has and change.marks_old != change.marks_new:
        yield "other characters are marked"


def _named(marks: tuple[Mark, ...], *, alike: bool) -> set[tuple[str, str]]:
    return {
        (each.name, each.value)
        for each in marks
        if alike or not (each.name in OBJECTS or told_by_signs(each.name))
    }


def _in_words(name: str, value: str) -> str:
    return f"{name} {quoted(value)}" if value else name
