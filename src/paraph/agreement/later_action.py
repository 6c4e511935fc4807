"""Later action: what changes a treaty that is in force, and why an act is none that holds.

Source: Regulations to give effect to article 102 of the Charter, article 2.
"""

from __future__ import annotations

from datetime import date

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.event import Event
from paraph.agreement.force.days import days_told, widened
from paraph.agreement.force.joint import OF_ALL
from paraph.agreement.holding import amended_to
from paraph.agreement.life import Life
from paraph.agreement.living import force_on
from paraph.agreement.text_set import TextSet

LATER = frozenset(
    ("instrument", "reserve", "answer-reservation", "rectify", "relate", "enter-date", "amend")
)
"""Kinds of acts by which the parties, the terms, the scope or the application may change."""
_DAY = 10  # characters of one
_IDLE = frozenset(("internal-procedure", "notification-sent"))
_CONSENTING = frozenset(
    (
        "ratification",
        "acceptance",
        "approval",
        "accession",
        "exchange",
        "deposit",
        "notification-received",
    )
)
_BY_ANOTHER = frozenset(("amended-by", "superseded-by", "terminated-by", "prolonged-by"))
_ENDS = frozenset(("ended", "term-ends"))


def unheld(life: Life, event: Event) -> str:
    """Return why an act is no later action that holds, or nothing where it is one.

    What came before the agreement was in force or provisionally applied is part of how it was made.
    So is what stood on record when the treaty was submitted: the statement of that tells of it.
    What takes all parties (a correction, an amendment, a prolongation) holds when all have done it.
    """
    if event.kind not in LATER or not event.counts:
        return "it is no act that changes a treaty, or it does not count"
    if not event.come(life.now):
        return f"it is of a day to come, {event.on}"
    return _unbegun(life, event) or _stated(life, event) or _undone(life, event)


def _stated(life: Life, event: Event) -> str:
    """Return that the statement of registration tells of it already, or nothing.

    It does of what stood on record, and had surely come, when the treaty was submitted first.
    """
    known = False
    for each in life.events:
        known = known or each.act == event.act
        if isinstance(each.body, steps.Register) and each.body.step == "submitted" and each.counts:
            on = each.body.on or each.on
            if known and days_told(event.on).last <= days_told(on).first:
                return f"it stood on record when the treaty was submitted on {on}, with that"
            return ""
    return ""


def _undone(life: Life, event: Event) -> str:
    """Return why what was done then changes nothing, or not yet; or nothing."""
    why = ""
    match event.body:
        case steps.Rectify() as body:
            why = _uncorrected(life, event, body)
        case steps.Relate() as body:
            why = _unrelated(life, event, body)
        case steps.Instrument(instrument):
            why = _unchanged(life, event, instrument)
        case steps.Date(dated):
            why = _undated(life, dated)
        case acts.Amend(texts):
            if not amended_to(life, TextSet(texts).digest):
                why = "no amendment to that text is agreed by all parties and has taken effect"
        case steps.Reserve() | steps.Respond():
            pass
        case _:
            why = "the paper that it is reported from says no more than that it was done"
    return why


def _unbegun(life: Life, event: Event) -> str:
    """Return that the agreement was neither in force nor applied when it was done, or nothing."""
    on = days_told(event.on).first
    stood = force_on(life, on.isoformat())
    since = stood.derivation.days if stood.derivation else None
    begun = stood.state not in {"not in force", "no clause accepted"}
    if stood.state == "undetermined":
        begun = since is not None and since.last <= on
    if begun:
        return ""
    return f"on {event.on} the treaty was neither in force nor provisionally applied: {stood.state}"


def _uncorrected(life: Life, event: Event, body: steps.Rectify) -> str:
    if body.step != "done":
        return f"the correction was {body.step}, and this act does not say that it was done"
    fixed = life.fixed(body.old)
    if fixed is None or fixed.state != "corrected" or event.act not in fixed.acts:
        return "it is not by this act that the text was corrected, by agreement of all (VCLT 79)"
    return ""


def _unrelated(life: Life, event: Event, body: steps.Relate) -> str:
    relation = body.relation.replace("-", " ")
    if body.relation not in _BY_ANOTHER:
        return f"that this agreement {relation} “{body.other}” does not change it itself"
    if not body.on:
        return f"from when it is {relation} “{body.other}” nobody has entered"
    days = days_told(body.on)
    if date.fromisoformat(life.now[:_DAY]) < days.last:
        return f"it is {relation} “{body.other}” from {body.on} on, which is to come"
    if body.relation == "amended-by" and amended_to(life, event.text_set, body.other):
        return ""
    said = {
        each.party
        for each in life.of_kind("relate")
        if isinstance(each.body, steps.Relate)
        and each.body.relation == body.relation
        and each.body.other.strip().casefold() == body.other.strip().casefold()
        and each.body.on
        and days_told(each.body.on) == days
    }
    lacking = [each for each in life.parties if each not in said]
    if not lacking:
        return ""
    return f"{lacking[0]} has not said that it is {relation} “{body.other}” from {body.on} on"


def _unchanged(life: Life, event: Event, instrument: str) -> str:
    """Return why an instrument changes nothing by itself, or not yet."""
    words = instrument.replace("-", " ")
    if instrument in _IDLE:
        return f"by itself, {words} changes nothing of a treaty in force"
    if instrument in _CONSENTING:
        before = widened(days_told(event.on), 1).first
        if event.party in force_on(life, before.isoformat()).bound:
            return f"it was in force for {event.party} before that, so {words} changes nothing"
    if instrument in OF_ALL:
        done = {
            each.party
            for each in life.of_kind("instrument")
            if isinstance(each.body, steps.Instrument)
            and each.body.instrument == instrument
            and each.body.provisions == getattr(event.body, "provisions", ())
        }
        if lacking := [each for each in life.parties if each not in done]:
            return f"{words} takes all parties, and {lacking[0]} has done nothing of it"
    return ""


def _undated(life: Life, dated: str) -> str:
    if dated not in _ENDS:
        return f"a date of the kind {dated} changes nothing of a treaty in force"
    return next(iter(life.force.disagrees), "")
