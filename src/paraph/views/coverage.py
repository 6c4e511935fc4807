"""Coverage: whether a report tells everything that differs between two texts, and its verdict."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from paraph.proof.checker import Refused
from paraph.proof.proof import OPEN, Gap, Pair, Proof
from paraph.text.node import PROPERTIES, Mark, Provision
from paraph.views.claims import FRAME, Claimed, Ground, Told, claims
from paraph.views.joined import Joined

_Texts: TypeAlias = tuple[Sequence[Provision], Sequence[Provision]]


_NOT_CARRIED = "not-carried"


class Silent(NamedTuple):
    """Provisions of which nothing need be told: what differs in them one format cannot express.

    `formats` says whether the two formats express different things, so that there may be such.
    """

    old: frozenset[int] = frozenset()
    new: frozenset[int] = frozenset()
    formats: bool = False


def overstated(
    report: Mapping[str, Any], proof: Proof, old: Told, new: Told, silent: Silent
) -> Iterator[Refused]:
    """Yield where a report says more than its proof, which a checker has accepted, and both texts.

    Raises:
        KeyError, TypeError, AttributeError: the report is not of the form `paraph.compare/1`.
    """
    ground = Ground.of(proof)
    claimed: list[Claimed] = []
    for each in claims(report, ground, old, new):
        if isinstance(each, Refused):
            yield each
        else:
            claimed.append(each)
    if len(claimed) != len(report["changes"]):
        return
    yield from _untold(claimed, ground, old, new, silent)
    yield from _twice(claimed)
    texts = old.text.provisions, new.text.provisions
    for change in claimed:
        if not silent.formats and _NOT_CARRIED in [one["about"] for one in change.said["edits"]]:
            yield Refused(f"{change.place}.edits", "say that a format cannot express what it can")
        if change.said["move"] is not None:
            yield from _inside(change, claimed)
        if change.said["kind"] == "moved":
            yield from _move(change, claimed, texts, silent)
        elif change.said["kind"] == "altered" and change.pair is None:
            yield from _remade(change, texts, silent)
    right = _word(report, {change.said["verdict"] for change in claimed}, proof)
    if report["verdict"] != right:
        yield Refused("verdict", f"is not {right!r}, which is what the report tells")


def _untold(
    claimed: Sequence[Claimed], ground: Ground, old: Told, new: Told, silent: Silent
) -> Iterator[Refused]:
    """Yield each provision that differs and stands in no change."""
    told_old = {index for change in claimed for index in change.old}
    told_new = {index for change in claimed for index in change.new}
    for index in sorted(ground.gaps_old - told_old - silent.old):
        yield Refused("changes", f"do not tell what became of {old.addresses[index]}")
    for index in sorted(ground.gaps_new - told_new - silent.new):
        yield Refused("changes", f"do not tell where {new.addresses[index]} comes from")
    paired = {(change.old[0], change.new[0]) for change in claimed if change.pair is not None}
    for change in claimed:
        paired.update(zip(change.old, change.new, strict=True) if change.ordered else ())
    for before, after in sorted(ground.pairs.keys() - paired):
        if before not in silent.old or after not in silent.new:
            yield Refused("changes", f"do not tell what differs in {new.addresses[after]}")


def _twice(claimed: Sequence[Claimed]) -> Iterator[Refused]:
    """Yield each change that tells of provisions of which another one tells too.

    But for a move, which holds what was altered in it, and what came or went meanwhile.
    """
    seen: set[tuple[str, int]] = set()
    for change in claimed:
        if change.said["kind"] == "moved":
            continue
        own = {("old", index) for index in change.old} | {("new", index) for index in change.new}
        if own & seen:
            yield Refused(change.place, "tells what another change tells")
        seen |= own


def _inside(change: Claimed, claimed: Sequence[Claimed]) -> Iterator[Refused]:
    """Yield why a change does not lie in the move that it names."""
    moves = [one for one in claimed if one.said["id"] == change.said["move"]]
    if (
        not moves
        or moves[0].said["kind"] != "moved"
        or not {*change.old} <= {*moves[0].old}
        or not {*change.new} <= {*moves[0].new}
    ):
        yield Refused(f"{change.place}.move", "is no move in which the change lies")


def _move(
    change: Claimed, claimed: Sequence[Claimed], texts: _Texts, silent: Silent
) -> Iterator[Refused]:
    """Yield each provision of a move that was altered too, which no other change tells."""
    gone = {index for one in claimed if one.said["kind"] == "deleted" for index in one.old}
    come = {index for one in claimed if one.said["kind"] == "inserted" for index in one.new}
    leaving = [index for index in change.old if index not in gone]
    arriving = [index for index in change.new if index not in come]
    if len(leaving) != len(arriving):
        if not silent.formats:
            yield Refused(change.place, "moves more provisions than arrive, or fewer")
        return
    altered = {
        (one.old[0], one.new[0])
        for one in claimed
        if one.said["move"] == change.said["id"] and one.old and one.new
    }
    for number, (before, after) in enumerate(zip(leaving, arriving, strict=True)):
        old, new = texts[0][before], texts[1][after]
        alike = old == new
        if number == 0:  # its label stands in the change itself, typed or not
            labels = change.said["label_old"], change.said["label_new"]
            alike = _unlabelled(old, labels[0]) == _unlabelled(new, labels[1])
        if not alike and (before, after) not in altered and not silent.formats:
            yield Refused(change.place, "does not tell what was altered in the move")


def _unlabelled(one: Provision, label: str) -> tuple[object, ...]:
    """Return a provision without its label, which may be typed in its text; its marks then too."""
    marks = one.marks if not one.text.startswith(label) or not label else ()
    return one.kind, one.level, one.depth, one.text.removeprefix(label), marks


def _remade(change: Claimed, texts: _Texts, silent: Silent) -> Iterator[Refused]:
    """Yield why the edits of a change that no proof pairs leave out something that differs."""
    olds = texts[0][change.old.start : change.old.stop]
    news = texts[1][change.new.start : change.new.stop]
    old, new = Joined(olds), Joined(news)
    edits = [edit for edit in change.said["edits"] if edit["about"] not in FRAME]
    at_old = at_new = 0
    for edit in [*edits, None]:
        stop_old = edit["old"]["start"] if edit else len(old.text)
        stop_new = edit["new"]["start"] if edit else len(new.text)
        kept = old.text[at_old:stop_old] == new.text[at_new:stop_new]
        marked = silent.formats or (
            _shifted(old, at_old, stop_old) == _shifted(new, at_new, stop_new)
        )
        if stop_old < at_old or stop_new < at_new or not kept or not marked:
            yield Refused(f"{change.place}.edits", "leave out something that differs")
            return
        if edit:
            at_old, at_new = edit["old"]["end"], edit["new"]["end"]
    framed = any(edit["about"] in {"structure", _NOT_CARRIED} for edit in change.said["edits"])
    single = len(olds) == len(news) == 1 and not silent.formats
    if single and not framed and _frame(olds[0]) != _frame(news[0]):
        yield Refused(f"{change.place}.edits", "do not tell that the structure differs")


def _shifted(side: Joined, start: int, end: int) -> list[Mark]:
    if start == end:
        return []
    return sorted([Mark(a - start, b - start, *rest) for a, b, *rest in side.over(start, end)])


def _frame(one: Provision) -> tuple[object, ...]:
    properties = [mark[2:] for mark in one.marks if mark.name in PROPERTIES]
    return one.kind, one.level, one.depth, sorted(properties)


def _word(report: Mapping[str, Any], verdicts: set[str], proof: Proof) -> str:
    """Return the verdict that a report's own members and its proof give."""
    if OPEN in verdicts:
        return OPEN
    doubt = report["complete"] is not True or any(
        one["grade"] != "note" for one in report["hazards"]
    )
    if doubt or (verdicts and _leaves(proof)):
        return "undecided"
    if "completion" in verdicts:
        return "completed"
    return "editorial" if verdicts else "same"


def _leaves(proof: Proof) -> bool:
    """Whether a proof leaves anything open."""
    return any(
        isinstance(step, Gap)
        or (isinstance(step, Pair) and OPEN in {step.label, *[one.name for one in step.pieces]})
        for step in proof.steps
    )
