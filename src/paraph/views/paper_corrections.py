"""Corrections in a paper: which steps were taken, of which correction, and how far it has come."""

from __future__ import annotations

from collections.abc import Mapping

from paraph.agreement import steps
from paraph.agreement.event import past
from paraph.agreement.life import Life
from paraph.agreement.tracks.correction import undone
from paraph.views.instant_words import short
from paraph.views.sheet import Table
from paraph.views.visible import one_line


def corrected_to(life: Life) -> str:
    """Return to which text set the last step of a correction is, or nothing."""
    taken = life.of_kind("rectify")
    return taken[-1].text_set if taken else ""


def corrections(
    life: Life, names: Mapping[str, str], *, of: str | None = None, done: bool = False
) -> Table:
    """Return the steps of corrections: all, of those to one text set, or of those that are done."""
    rows = [
        (
            names.get(each.text_set, short(each.text_set)),
            each.body.step,
            each.party,
            each.body.way,
            each.body.since or "the beginning",
            one_line(each.body.reason),
        )
        for each in life.of_kind("rectify")
        if isinstance(each.body, steps.Rectify)
        and of in {None, each.text_set}
        and (not done or _done(life, each.body.old, each.text_set))
    ]
    return Table(("to", "step", "of", "way", "from", "why"), tuple(rows))


def _done(life: Life, old: str, text_set: str) -> bool:
    fixed = life.fixed(old)
    return fixed is not None and text_set in {each.text_set for each in fixed.corrections}


def rectified(life: Life) -> str:
    """Return how far the last correction has come: what was objected to is not to be signed."""
    steps_ = life.of_kind("rectify")
    body = steps_[-1].body if steps_ else None
    if not isinstance(body, steps.Rectify):
        return ""
    text_set, fixed = steps_[-1].text_set, life.fixed(body.old)
    if fixed is not None and (fixed.state, fixed.corrected) == ("corrected", text_set):
        return "By the record the correction is agreed and done."
    if fixed is not None and fixed.contested and fixed.contested.text_set == text_set:
        return f"NOT TO BE SIGNED: by the record {fixed.contested.why}."
    if not (why := undone(past(life.told, life.now), body, text_set, life.parties, life.now)):
        return "By the record all have agreed to the correction; it is not done yet."
    if any(
        isinstance(each.body, steps.Rectify) and each.body.step == "objected"
        for each in steps_
        if each.text_set == text_set
    ):
        return f"NOT TO BE SIGNED: by the record {why}."
    return f"NOT AGREED YET: by the record {why}; it is agreed when all have signed this."
