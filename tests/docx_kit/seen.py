"""Through whose eyes a difference between two files is seen: as a change, in doubt, or not."""

from __future__ import annotations

from paraph.comparison.change import Alteration, Change, Deletion, Insertion, Move, Relabelling
from paraph.comparison.compare import compare
from paraph.comparison.comparison import Comparison
from paraph.formats.docx import read
from paraph.text.node import Provision
from paraph.text.reading import Reading, View


def reading(source: bytes, view: View | None = None) -> Reading:
    """Return the reading of a DOCX."""
    return read(source, "case.docx", view)


def compared(old: bytes, new: bytes, view: View | None = None) -> Comparison:
    """Return the comparison of two DOCX files."""
    return compare(reading(old, view), reading(new, view))


def seen(comparison: Comparison) -> str:
    """Return how the difference is seen.

    "change": in the text; "unread": in the text or the account, but only as something unread;
    "hazard CODE": nothing changed, and this hazard leaves it in doubt (`frame` where no other
    does); "nothing".
    """
    if comparison.changes:
        return "unread" if _only_unread(comparison) else "change"
    if any(item.side != "both" for item in comparison.unread):
        return "unread"
    codes = [
        item.hazard.code
        for item in comparison.hazards
        if item.side != "both" and item.hazard.grade == "undecided"
    ]
    if codes:
        return f"hazard {min(codes, key='frame'.__eq__)}"
    return "nothing" if comparison.verdict == "same" else "undecided"


def touched(comparison: Comparison) -> tuple[list[Provision], list[Provision]]:
    """Return the old and the new provisions that the changes name."""
    old: list[Provision] = []
    new: list[Provision] = []
    for change in comparison.changes:
        before, after = _ranges(change)
        old += [comparison.old.text.provisions[index] for index in before]
        new += [comparison.new.text.provisions[index] for index in after]
    return old, new


def edits(comparison: Comparison) -> list[tuple[str, str]]:
    """Return what gave way to what, word by word; whole provisions where they came or went."""
    result = []
    for change in comparison.changes:
        before, after = _ranges(change)
        old = "\n".join(comparison.old.text.provisions[index].text for index in before)
        new = "\n".join(comparison.new.text.provisions[index].text for index in after)
        match change:
            case Alteration(edits=pieces):
                result += [
                    (old[edit.old_start : edit.old_end], new[edit.new_start : edit.new_end])
                    for edit in pieces
                ]
            case _:
                result.append((old, new))
    return result


def everything(reading: Reading) -> str:
    """Return every character that a reading shows or names: texts, labels, marks, findings."""
    pieces = []
    for provision in reading.text.provisions:
        pieces += [provision.label, provision.text, *(mark.value for mark in provision.marks)]
    pieces += [hazard.sentence for hazard in reading.hazards]
    pieces += [unread.what for unread in reading.account.unread]
    return "\n".join(pieces)


def shown(reading: Reading) -> list[str]:
    """Return the texts of the provisions that have one, each after its label."""
    return [
        f"{provision.label} {provision.text}".strip()
        for provision in reading.text.provisions
        if provision.text or provision.label
    ]


def labels(reading: Reading) -> list[str]:
    """Return the label of every provision that has a text."""
    return [provision.label for provision in reading.text.provisions if provision.text]


def _ranges(change: Change) -> tuple[range, range]:
    match change:
        case Insertion(new):
            return range(0), new
        case Deletion(old):
            return old, range(0)
        case Alteration(old, new) | Move(old, new) | Relabelling(old, new):
            return old, new


def _only_unread(comparison: Comparison) -> bool:
    """Whether every change is of nothing but objects that were not read."""
    if any(isinstance(change, Move) for change in comparison.changes):
        return False
    old, new = touched(comparison)
    if not any(mark.name == "unread" for item in (*old, *new) for mark in item.marks):
        return False
    return [_read(item) for item in old if _read(item)] == [
        _read(item) for item in new if _read(item)
    ]


def _read(provision: Provision) -> tuple[object, ...]:
    """Return what of a provision was read; nothing where that is nothing."""
    covered = {mark.start for mark in provision.marks if mark.name == "unread"}
    marks = [mark for mark in provision.marks if mark.name != "unread"]
    text = "".join(sign for at, sign in enumerate(provision.text) if at not in covered)
    return (provision.kind, provision.label, text, marks) if text or marks else ()
