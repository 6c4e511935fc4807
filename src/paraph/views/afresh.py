"""Afresh: what a comparison made anew says of two files, and a report of them does not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from paraph.comparison.change import Alteration, Change
from paraph.comparison.comparison import Comparison
from paraph.comparison.emphasis import ABOUT as EMPHASIS
from paraph.proof.checker import Indeterminate, Refused
from paraph.proof.literal import standing
from paraph.proof.proof import COMPLETION, Pair, Proof
from paraph.text.outline import Outline, outline
from paraph.text.reading import Reading
from paraph.views.claims import Told, equal
from paraph.views.coverage import Silent, overstated
from paraph.views.form import strange
from paraph.views.json_report import doubts_of, file_of


def contradicted(
    report: Mapping[str, Any], proof: Proof, comparison: Comparison
) -> Refused | Indeterminate | None:
    """Return what a report says more than its accepted proof and the two files do, or nothing.

    `comparison` is made of the files anew. What it finds besides, which neither the proof nor the
    texts alone show (a hazard, a reference in equal words), leaves the report in doubt: another
    version may have made it.

    Raises:
        KeyError, TypeError, AttributeError: the report is not of the form `paraph.compare/1`.
    """
    unknown = [*strange(report)]
    told = _told(comparison)
    for refused in _refused(report, proof, comparison, told):
        return refused
    for member in unknown:
        return Indeterminate(f"the report has a member {member!r} that this version does not know")
    for found in _untold(report, comparison, *told):
        return Indeterminate(found)
    return None


def _refused(
    report: Mapping[str, Any], proof: Proof, comparison: Comparison, told: tuple[Told, Told]
) -> Iterator[Refused]:
    for member in _misnamed(report, comparison):
        yield Refused(member, "is not that of the file")
    if claimed := claimed_in_literal_text(proof, comparison):
        yield claimed
    yield from _elsewhere(proof, told[0])
    yield from overstated(report, proof, *told, _silent(comparison))


def claimed_in_literal_text(proof: Proof, comparison: Comparison) -> Refused | None:
    """Return the first claim on what a file marks as code, a quotation or another language."""
    for each in standing(proof, comparison):
        return Refused(each.place, each.what)
    return None


def _elsewhere(proof: Proof, old: Told) -> Iterator[Refused]:
    """Yield each blank that a profile is said to declare at another address than it stands at."""
    for number, step in enumerate(proof.steps):
        for at, piece in enumerate(step.pieces if isinstance(step, Pair) else ()):
            address = piece.evidence.get("address") if piece.name == COMPLETION else None
            if (
                address is not None
                and isinstance(step, Pair)
                and address != old.addresses[step.old]
            ):
                yield Refused(f"steps[{number}].pieces[{at}]", "fills a blank of another address")


def _told(comparison: Comparison) -> tuple[Told, Told]:
    """Return both texts with the addresses and labels that a report has for their provisions."""
    plans = _plans(comparison)
    return _named(comparison.old, plans[0]), _named(comparison.new, plans[1])


def _silent(comparison: Comparison) -> Silent:
    """Return the provisions that differ in nothing that both formats can express."""
    if comparison.old.source.carries == comparison.new.source.carries:
        return Silent()
    olds, news = _changed(comparison.changes)
    return Silent(
        frozenset(range(len(comparison.old.text.provisions))) - olds,
        frozenset(range(len(comparison.new.text.provisions))) - news,
        formats=True,
    )


def _misnamed(report: Mapping[str, Any], comparison: Comparison) -> Iterator[str]:
    """Yield each member that says of a file what it is not; what it is called is for display."""
    sides = (comparison.old, comparison.digest_old), (comparison.new, comparison.digest_new)
    for name, (reading, digest) in zip(("old", "new"), sides, strict=True):
        for member, value in file_of(reading, digest).items():
            said = report[name][member]
            if member != "file" and not equal(said, value):
                yield f"{name}.{member}"


def _untold(
    report: Mapping[str, Any], comparison: Comparison, old: Told, new: Told
) -> Iterator[str]:
    """Yield in words what is found in the files afresh that the report tells otherwise, or not."""
    fresh = doubts_of(comparison)
    for member in ("hazards", "unread", "complete"):
        if not equal(report[member], fresh[member]):
            yield f"reading the files again gives other {member!r} than the report has"
    told = {
        (change["at_new"], at)
        for change in report["changes"]
        for edit in change["edits"]
        for at in range(edit["new"]["start"], edit["new"]["end"])
    }
    if _stands_out_otherwise(report, comparison, old, new):
        yield "comparing again finds other letters that stand out otherwise than the report has"
    for change in comparison.changes:
        if not isinstance(change, Alteration):
            continue
        at = new.addresses[change.new.start]
        for edit in change.edits:
            shown = edit.cites is not None and edit.new_end > edit.new_start
            if shown and (at, edit.new_start) not in told:
                yield f"comparing again finds a reference in {at} that the report does not tell"
    olds, news = _changed(comparison.changes)
    said_old, said_new = _said(report, "old", old), _said(report, "new", new)
    for side, missing in ((old, olds - said_old), (new, news - said_new)):
        if missing:
            yield f"comparing again finds a change in {side.addresses[min(missing)]} besides"


def _stands_out_otherwise(
    report: Mapping[str, Any], comparison: Comparison, old: Told, new: Told
) -> bool:
    """Whether a report has other edits about emphasis than a comparison, but for filled blanks."""
    said, found = _places(report, old, new, EMPHASIS), _standing_out(comparison)
    filled: dict[tuple[int, int], list[_Span]] = {}
    for one in _places(report, old, new, COMPLETION):
        filled.setdefault(one[:2], []).append(one)
    left = [
        one
        for one in found - {*said}
        if not any(_within(one, other) for other in filled.get(one[:2], ()))
    ]
    return bool(left or {*said} - found) or len(said) > len({*said})


_Span = tuple[int, int, int, int, int, int]
"""An old and a new provision, and where an edit begins and ends in either."""


def _places(report: Mapping[str, Any], old: Told, new: Told, sort: str) -> list[_Span]:
    """Return the places of a report's edits that are about `sort`, or of that class."""
    olds, news = [{at: index for index, at in enumerate(each.addresses)} for each in (old, new)]
    return [
        (
            *(olds.get(change["at_old"], -1), news.get(change["at_new"], -1)),
            *(edit["old"]["start"], edit["old"]["end"]),
            *(edit["new"]["start"], edit["new"]["end"]),
        )
        for change in report["changes"]
        for edit in change["edits"]
        if sort in {edit["about"], edit["class"]}
    ]


def _standing_out(comparison: Comparison) -> set[_Span]:
    return {
        (change.old.start, change.new.start, *edit[:4])
        for change in comparison.changes
        if isinstance(change, Alteration)
        for edit in change.edits
        if edit.about == EMPHASIS
    }


def _within(one: _Span, other: _Span) -> bool:
    """Whether the letters of one edit lie in another one of the same provisions."""
    return other[2] <= one[2] <= one[3] <= other[3] and other[4] <= one[4] <= one[5] <= other[5]


def _said(report: Mapping[str, Any], name: str, told: Told) -> set[int]:
    """Return the provisions of one side that the changes of a report hold."""
    where = {at: index for index, at in enumerate(told.addresses)}
    found: set[int] = set()
    for change in report["changes"]:
        start = where.get(change[f"at_{name}"])
        if start is None:
            continue
        left = len(change[name])
        for index in range(start, len(told.text.provisions)):
            found.add(index)
            left -= len(told.text.provisions[index].text) + 1
            if left < 0:
                break
    return found


def _changed(changes: Sequence[Change]) -> tuple[set[int], set[int]]:
    olds = {index for change in changes for index in getattr(change, "old", ())}
    news = {index for change in changes for index in getattr(change, "new", ())}
    return olds, news


def _plans(comparison: Comparison) -> tuple[Outline, Outline]:
    return comparison.outlines or (
        outline(comparison.old.text, comparison.old.source.language),
        outline(comparison.new.text, comparison.new.source.language),
    )


def _named(reading: Reading, plan: Outline) -> Told:
    labels = ["" if label is None else label.shown for label in plan.labels]
    return Told(reading.text, [str(plan.address(at)) for at in range(len(plan))], labels)
