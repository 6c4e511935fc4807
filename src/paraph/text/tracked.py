"""A redline text: one `Text` that holds an old and a new text, told apart by its marks.

Whole provisions carry a property `tracked`: `inserted`, `deleted`, `moved-from:N`, `moved-to:N`
(the same N on both sides of a move), and `end-inserted` or `end-deleted` where the end of the
paragraph is new (a split: what follows was one with it) or gone (a merge: what follows is now one
with it). Characters carry the spans `inserted` and `deleted`. Where kind, label, level, depth or
the properties of a provision differ, a property `was` keeps the old ones. Where two texts laid into
one leave a provision deeper than the one before it can hold, it stands as deep as it can, and
`depth:N` keeps its own depth (`was` still keeps the old one).

`reject` gives the old text and `accept` the new one, each equal to the text compared.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from paraph.text.node import PROPERTIES, TRACKED_SPANS, Mark, Provision, Text, normal_marks

INSERTED = Mark(0, 0, "tracked", "inserted")
DELETED = Mark(0, 0, "tracked", "deleted")
END_INSERTED = Mark(0, 0, "tracked", "end-inserted")
END_DELETED = Mark(0, 0, "tracked", "end-deleted")

_TRACKING = TRACKED_SPANS | {"tracked", "was"}


def moved_from(number: int) -> Mark:
    """Return the property of a provision that stood here and was moved away."""
    return Mark(0, 0, "tracked", f"moved-from:{number}")


def moved_to(number: int) -> Mark:
    """Return the property of a provision that was moved here."""
    return Mark(0, 0, "tracked", f"moved-to:{number}")


def at_depth(number: int) -> Mark:
    """Return the property of a provision that stands shallower here than its own depth."""
    return Mark(0, 0, "tracked", f"depth:{number}")


def was(old: Provision, new: Provision) -> tuple[Mark, ...]:
    """Return the property that keeps what `old` was where `new` differs, or nothing."""
    before, after = _frame(old), _frame(new)
    if before == after:
        return ()
    return (Mark(0, 0, "was", json.dumps(before, ensure_ascii=False, separators=(",", ":"))),)


def accept(redline: Text) -> Text:
    """Return the new text of `redline`."""
    return Text(tuple(_joined(redline.provisions, old=False)))


def reject(redline: Text) -> Text:
    """Return the old text of `redline`."""
    return Text(tuple(_joined(redline.provisions, old=True)))


def status(provision: Provision) -> str:
    """Return the value of the provision's own `tracked` property about the whole of it, or ""."""
    return next(
        (value for value in _tracked(provision) if not value.startswith(("end-", "depth:"))), ""
    )


def end_status(provision: Provision) -> str:
    """Return `end-inserted` or `end-deleted` if the provision's end is, else ""."""
    return next((value for value in _tracked(provision) if value.startswith("end-")), "")


def side(provision: Provision, *, old: bool) -> Provision | None:
    """Return what `provision` is in the old or in the new text, or None where it is not there.

    A provision whose end is tracked is returned by itself, not joined with what follows it.
    """
    if all(mark.name not in _TRACKING for mark in provision.marks):
        return provision
    gone = ("inserted", "moved-to") if old else ("deleted", "moved-from")
    if status(provision).startswith(gone):
        return None
    keep, drop = ("deleted", "inserted") if old else ("inserted", "deleted")
    text, marks = _without(provision, drop)
    frame = next((mark.value for mark in provision.marks if mark.name == "was"), "")
    plain = [mark for mark in marks if mark.name not in {keep, drop, "tracked", "was"}]
    if old and frame:
        kind, label, level, depth, properties = json.loads(frame)
        plain = [mark for mark in plain if mark.name not in PROPERTIES]
        plain += [Mark(0, 0, name, value) for name, value in properties]
        return Provision(kind, text, label, level, depth, normal_marks(plain))
    own = next((value for value in _tracked(provision) if value.startswith("depth:")), "")
    return provision._replace(
        text=text,
        depth=int(own.removeprefix("depth:")) if own else provision.depth,
        marks=normal_marks(plain),
    )


def _joined(provisions: Iterable[Provision], *, old: bool) -> Iterator[Provision]:
    """Yield one side, joining provisions over an end that this side does not have."""
    joint = "end-inserted" if old else "end-deleted"
    open_: Provision | None = None
    for provision in provisions:
        here = side(provision, old=old)
        if here is None:
            continue
        if open_ is not None:
            here = _join(open_, here)
            open_ = None
        if end_status(provision) == joint:
            open_ = here
        else:
            yield here
    if open_ is not None:
        yield open_


def _join(first: Provision, second: Provision) -> Provision:
    shift = len(first.text)
    marks = list(first.marks)
    marks += [
        Mark(mark.start + shift, mark.end + shift, mark.name, mark.value)
        for mark in second.marks
        if mark.name not in PROPERTIES
    ]
    return first._replace(text=first.text + second.text, marks=normal_marks(marks))


def _without(provision: Provision, name: str) -> tuple[str, list[Mark]]:
    """Return the text and marks of `provision` less the characters under the span `name`."""
    cut = [Mark(mark.start, mark.end, name) for mark in provision.marks if mark.name == name]
    holes = [(hole.start, hole.end) for hole in normal_marks(cut)]
    if not holes:
        return provision.text, list(provision.marks)
    pieces: list[str] = []
    starts: list[int] = []
    lost_before: list[int] = []
    at = lost = 0
    for start, end in holes:
        pieces.append(provision.text[at:start])
        starts.append(start)
        lost_before.append(lost)
        lost += end - start
        at = end
    pieces.append(provision.text[at:])

    def moved(offset: int) -> int:
        hole = bisect_left(starts, offset) - 1
        if hole < 0:
            return offset
        start, end = holes[hole]
        return offset - lost_before[hole] - (min(end, offset) - start)

    marks = [
        Mark(moved(mark.start), moved(mark.end), mark.name, mark.value)
        for mark in provision.marks
        if mark.name != name
    ]
    return "".join(pieces), [
        mark for mark in marks if mark.start < mark.end or mark.name in PROPERTIES
    ]


def _frame(provision: Provision) -> list[object]:
    properties = [
        [mark.name, mark.value]
        for mark in provision.marks
        if mark.name in PROPERTIES and mark.name not in {"tracked", "was"}
    ]
    return [provision.kind, provision.label, provision.level, provision.depth, properties]


def _tracked(provision: Provision) -> Iterator[str]:
    return (mark.value for mark in provision.marks if mark.name == "tracked")


__all__ = [
    "DELETED",
    "END_DELETED",
    "END_INSERTED",
    "INSERTED",
    "TRACKED_SPANS",
    "accept",
    "at_depth",
    "end_status",
    "moved_from",
    "moved_to",
    "reject",
    "side",
    "status",
    "was",
]
