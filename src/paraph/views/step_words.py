"""Steps in words: what happened to an agreement beside its texts and powers, in one line."""

from __future__ import annotations

from collections import Counter
from functools import singledispatch

from paraph.agreement import steps
from paraph.agreement.text_set import TextSet
from paraph.agreement.tracks.collation import page_in_words
from paraph.norms.final.rule_words import rule_in_words
from paraph.views.instant_words import instant_in_words, short
from paraph.views.sentence import counted
from paraph.views.visible import one_line, quoted


@singledispatch
def step_in_words(step: object, _text_set: str) -> str:
    """Return what a step does, without who does it: "adopts T2 by consent on 2026-03-04"."""
    raise TypeError(step)


@step_in_words.register
def _(step: steps.Discharge, _text_set: str) -> str:
    return f"says that the condition of {short(step.act)} is met{because(step.words)}"


@step_in_words.register
def _(step: steps.Issue, _text_set: str) -> str:
    where = f" in {said(step.reference)}" if step.reference else ""
    return f"issues the decision {short(step.act)} as {said(step.number)} on {step.on}{where}"


@step_in_words.register
def _(step: steps.Fix, text_set: str) -> str:
    return f"holds {text_set} to be the final text{because(step.words)}"


@step_in_words.register
def _(step: steps.Adopt, text_set: str) -> str:
    return f"adopts {text_set} by {step.how} on {step.on}{at(step.place)}"


@step_in_words.register
def _(step: steps.Concord, text_set: str) -> str:
    differing = counted(step.different, "difference")
    languages = " and ".join(step.languages)
    return f"certifies that {languages} of {text_set} agree: {differing}{because(step.words)}"


@step_in_words.register
def _(step: steps.Collate, text_set: str) -> str:
    equal = sum(page.found == "equal" for page in step.pages)
    pages = f"{equal} of {counted(len(step.pages), 'page')} equal"
    unlike = [one_line(page_in_words(page)) for page in step.pages if page.found != "equal"]
    told = f"collated the signed paper of {text_set} page by page: {pages} (collated, not proved)"
    elsewhere = f"; its master was printed elsewhere{because(step.words)}" if step.words else ""
    return "; ".join((f"{told}{elsewhere}", *(f"it {each}" for each in unlike)))


@step_in_words.register
def _(step: steps.Alternat, text_set: str) -> str:
    texts = short(TextSet(step.texts).digest)
    called = [f"{said(each.own)} before {said(each.other)}" for each in step.names]
    named = f"in which it is named first ({'; '.join(called)}): {texts}"
    return f"enters the original of {text_set} for {step.party}, {named}{because(step.words)}"


@step_in_words.register
def _(step: steps.Rendition, text_set: str) -> str:
    who = ", ".join([said(each.subject) for each in step.seals])
    what = f"{step.component} ({step.language}) of {text_set}"
    return f"attaches a PDF of {what}, sealed elsewhere by {who} (no signature of this record)"


@step_in_words.register
def _(step: steps.Instrument, _text_set: str) -> str:
    to = f" to {step.to}" if step.to else ""
    answers = f" of {short(step.answers)}" if step.answers else ""
    alone = f", of {', '.join(map(said, step.provisions))} alone" if step.provisions else ""
    named = f"{step.instrument} of {step.notice}" if step.notice else step.instrument
    what = f"{named}{answers}{to} on {step.on}{at(step.place)}{alone}"
    return f"enters its {what}{because(step.words)}"


@step_in_words.register
def _(step: steps.Accept, _text_set: str) -> str:
    what = f" on {_CLAUSES[step.clause]}" if step.clause else ""
    words = "; ".join([_from(each) for each in (step.span, *step.more)])
    read = said(rule_in_words(step.rule, step.clause))
    return f"accepts the reading {read}{what} of {words}{meant_in_words(step)}"


@step_in_words.register
def _(step: steps.Date, _text_set: str) -> str:
    return f"enters {step.dated} {step.on} from a paper{because(step.words)}"


@step_in_words.register
def _(step: steps.Reserve, text_set: str) -> str:
    to = f" to {', '.join(map(said, step.provisions))}" if step.provisions else ""
    what = "a reservation" if step.reserving == "reservation" else "an interpretative declaration"
    return f"makes {what}{to} of {text_set} on {step.moment}, on {step.on}{because(step.words)}"


@step_in_words.register
def _(step: steps.Respond, _text_set: str) -> str:
    verb = RESPONDED[step.response]
    return f"{verb} {short(step.act)} on {step.on}{because(step.words)}"


@step_in_words.register
def _(step: steps.Scope, _text_set: str) -> str:
    rows = [f"{row.row} {said(row.field or row.span.words)}" for row in step.rows]
    return f"says of the scope: {'; '.join(rows)}"


@step_in_words.register
def _(step: steps.Assess, text_set: str) -> str:
    counts = Counter(row.assessed for row in step.rows)
    told = ", ".join([f"{counts[each]} {each}" for each in steps.ASSESSED if counts[each]])
    return f"answers on {counted(len(step.rows), 'norm')} of {text_set}: {told}"


@step_in_words.register
def _(step: steps.Happen, _text_set: str) -> str:
    until = f" to {step.until_day}" if step.until_day else ""
    who = ", ".join([f"{said(each.words)} ({one_line(each.role)})" for each in step.participants])
    by = f" of {who}" if who else ""
    return f"enters a {step.happening}{by} on {step.since}{until}{at(step.place)}"


@step_in_words.register
def _(step: steps.Relate, _text_set: str) -> str:
    since = f" from {step.on}" if step.on else ""
    verb = step.relation.replace("-", " ")
    is_ = "is " if verb.endswith(" by") else ""
    return f"says that the agreement {is_}{verb} {said(step.other)}{since}"


@step_in_words.register
def _(step: steps.Ask, _text_set: str) -> str:
    return f"asks: {said(step.question)}"


@step_in_words.register
def _(step: steps.Reply, _text_set: str) -> str:
    return f"answers {short(step.act)}: {said(step.words)}"


@step_in_words.register
def _(step: steps.AddSource, _text_set: str) -> str:
    told = counted(len(step.statements), "statement")
    told += f" and {counted(len(step.occurred), 'event')}" if step.occurred else ""
    title = f" {said(step.headline)}" if step.headline else ""
    return f"adds{title} ({said(step.outlet)}, {step.on}) as a source, with {told}"


@step_in_words.register
def _(step: steps.Weigh, _text_set: str) -> str:
    counts = Counter(row.assessed for row in step.rows)
    told = ", ".join([f"{counts[each]} {each}" for each in steps.ASSESSED if counts[each]])
    return (
        f"answers on {counted(len(step.rows), 'statement')} of the source {short(step.act)}: {told}"
    )


@step_in_words.register
def _(step: steps.Rectify, text_set: str) -> str:
    until = f", objections until {instant_in_words(step.until)}" if step.until else ""
    of = f"a correction of {short(step.old)} to {text_set}"
    return f"says that {of} is {step.step} ({step.way}{until}){because(step.reason)}"


@step_in_words.register
def _(step: steps.Classify, _text_set: str) -> str:
    return f"holds it to be {'a' if step.treaty else 'no'} treaty{because(step.reason)}"


@step_in_words.register
def _(step: steps.Register, _text_set: str) -> str:
    number = f" as {said(step.number)}" if step.number else ""
    return f"enters of its registration: {step.step}{number} on {step.on}{because(step.words)}"


_CLAUSES = {
    "term": "how long it lasts",
    "provisional": "provisional application",
    "reservations": "reservations",
    "depositary": "the depositary",
}
RESPONDED = {
    "received": "received the reservation, or its withdrawal,",
    "accepted": "accepts the reservation",
    "objected": "objects to the reservation",
    "opposed": "objects, and opposes the entry into force between the two, to the reservation",
    "confirmed": "confirms its reservation",
    "withdrawn": "withdraws",
}
"""What an answer to a reservation says (VCLT 20-23)."""


@step_in_words.register
def _(step: steps.Programme, text_set: str) -> str:
    bodies = " and ".join([f"{each.body or 'nobody'} of {each.party}" for each in step.responsible])
    counted_ = counted(len(step.indicators), "indicator")
    what = counted(len(step.commitments), "commitment")
    rests = f"on {what} of {text_set}" if step.commitments else "as a plan, on no commitment"
    return (
        f"holds the programme {step.programme} ({said(step.title)}), {rests}: {counted_}, {bodies}"
    )


@step_in_words.register
def _(step: steps.Deliver, _text_set: str) -> str:
    told = [f"{each.indicator} {_figure(each)}" for each in step.figures]
    return f"reports on {step.programme} for {step.period}: {'; '.join(told)}"


@step_in_words.register
def _(step: steps.Discrepancy, _text_set: str) -> str:
    what = f"{step.indicator} of {step.programme} for {step.period}"
    owner = f"{step.body or 'who acts'} of {step.party}"
    until = f" until {instant_in_words(step.until)}" if step.until else ""
    why = f"{step.cause}, looked into by {owner}{until}"
    return f"says why the figures of {what} differ: {why}{because(step.reason)}"


@step_in_words.register
def _(step: steps.Resolve, _text_set: str) -> str:
    return f"holds the discrepancy {short(step.act)} to be settled{because(step.reason)}"


def meant_in_words(step: steps.Accept) -> str:
    """Return which parties the names in a clause mean, where somebody has said that."""
    meant = [f"{said(each.called)} is {' and '.join(each.stand_for)}" for each in step.means]
    return f", where {', '.join(meant)}" if meant else ""


def _figure(told: steps.Delivered) -> str:
    if not told.figure:
        return f"no figure{because(told.words)}"
    return f"{told.figure} {said(told.unit)}"


def _from(span: steps.Span) -> str:
    return f"{said(span.words)} ({said(span.provision)})"


def said(words: str) -> str:
    """Return words of somebody else in quotation marks, so that they cannot pass for ours."""
    return quoted(words)


def because(reason: str) -> str:
    """Return what somebody gave as a reason, if they did."""
    return f": {said(reason)}" if reason else ""


def at(place: str) -> str:
    """Return the place of an act, if it says one."""
    return f" at {said(place)}" if place else ""
