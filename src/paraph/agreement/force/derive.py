"""Derive: the day when something takes effect, from its formula and from what has happened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from paraph.agreement.force.days import (
    Days,
    earliest,
    later,
    latest,
    month_start,
    one,
)
from paraph.agreement.force.event import Event
from paraph.agreement.force.happened import (
    NOTHING_MORE,
    Answer,
    Circumstances,
    Found,
    Lacking,
    all_of,
    happened,
)
from paraph.errors import ActError
from paraph.norms.final.formula import (
    After,
    Deadline,
    Earliest,
    Entry,
    Formula,
    Latest,
    MonthStart,
    On,
    Own,
    UnlessAgreed,
    When,
)
from paraph.norms.final.formula_words import say


@dataclass(frozen=True, slots=True)
class Derivation:
    """A day with the steps that lead to it, or what it still waits for.

    `events` are those that it rests on. `effect` is an earlier day from which the text has effect
    because it says so in terms: then it is retroactive (VCLT art. 28). It is `unclear` where it
    waits for clarity or a decision alone: then it may have come already.
    """

    formula: Formula
    days: Days | None
    steps: tuple[str, ...]
    waiting: tuple[str, ...] = ()
    events: tuple[Event, ...] = ()
    effect: Days | None = None
    unclear: bool = False

    def __str__(self) -> str:
        if self.days is None:
            return f"not yet: waiting for {'; '.join(self.waiting)}"
        told = ", ".join(map(str, self.events))
        return f"{say(self.formula)}: {told}, so {self.days}"

    @property
    def retroactive(self) -> bool:
        """Whether the text says that it has effect before it is in force."""
        return bool(self.effect and self.days and self.effect.first < self.days.last)


def derive(
    formula: Formula, events: Sequence[Event], around: Circumstances = NOTHING_MORE
) -> Derivation:
    """Return the day that a formula gives with these events, or what it waits for.

    A day never comes from the clause alone: where it would rest on no event, it still waits for
    the consent of every party, before which nothing is in force (VCLT art. 24(1) and (2)).
    """
    _check_parties(around)
    answer = _find(formula, events, around)
    if isinstance(answer, Found) and not answer.events:
        answer = all_of((answer, _find(When("consent"), events, around)))
    return _told(formula, answer)


def enters(
    entry: Entry, events: Sequence[Event], around: Circumstances = NOTHING_MORE
) -> Derivation:
    """Return when an agreement enters into force, or for `around.party` if one is named.

    A party whose own consent comes after the agreement is in force joins by `entry.joining`; the
    clause must say how, else the day of its consent counts (VCLT art. 24(3)).
    """
    whole = derive(entry.general, events, around)
    if around.party and whole.days is not None:
        joined = _joins(entry, events, around, whole, whole.days)
        if joined is not None:
            whole = joined
    if entry.effect is None or whole.days is None:
        return whole
    says = f"the text says in terms that it has effect from {entry.effect} (VCLT art. 28)"
    if entry.effect > whole.days.last:
        days = Days(whole.days.first, entry.effect)
        steps = (*whole.steps, says, f"whether it is in force before that is open: {days}")
        return replace(whole, days=days, steps=steps)
    return Derivation(
        whole.formula,
        whole.days,
        (*whole.steps, says),
        whole.waiting,
        whole.events,
        one(entry.effect),
    )


def _joins(
    entry: Entry, events: Sequence[Event], around: Circumstances, whole: Derivation, since: Days
) -> Derivation | None:
    """Return when one party joins what is in force since then, or None if it was there before."""
    name = around.party.casefold()
    if any(event.party.casefold() in {"", name} for event in whole.events):
        return None
    own = _find(When("consent", Own()), events, around)
    if isinstance(own, Found) and own.days.last <= since.first:
        return _joins_between(entry, events, around, whole, own, since)
    formula = entry.joining or When("consent", Own())
    answer = _told(formula, _find(formula, events, around))
    if answer.days is None:
        return answer
    day = latest((answer.days, since))
    step = f"{around.party} joins what is in force since {since} (VCLT art. 24(3))"
    return Derivation(formula, day, (*answer.steps, step), (), answer.events)


def _joins_between(  # noqa: PLR0913, PLR0917 - what is asked, and what is known of it
    entry: Entry,
    events: Sequence[Event],
    around: Circumstances,
    whole: Derivation,
    own: Found,
    since: Days,
) -> Derivation | None:
    """Return when one joins who consents between the last needed event and the entry into force.

    "Ratifying after the deposit of the second instrument" is such a party (as in VCLT art. 84(2)),
    "after the entry into force" is not; what the clause means, the formula does not say.
    """
    needed = max([event.days.first for event in whole.events], default=since.first)
    if entry.joining is None or own.days.last <= needed:
        return None
    answer = _told(entry.joining, _find(entry.joining, events, around))
    if answer.days is None or answer.days.last <= since.first:
        return None
    days = Days(since.first, max(since.last, answer.days.last))
    step = (
        f"{around.party} joins on {answer.days}, or was there since {since}, as the clause may mean"
        " who consents after the last event that was needed, or after the entry into force"
    )
    return Derivation(entry.joining, days, (*answer.steps, step), (), answer.events)


def _told(formula: Formula, answer: Answer) -> Derivation:
    match answer:
        case Found(days, steps, events):
            return Derivation(formula, days, steps, (), tuple(dict.fromkeys(events)))
        case Lacking(waiting, steps, unclear):
            waits = tuple(dict.fromkeys(waiting))
            return Derivation(formula, None, steps, waits, unclear=unclear)


def _find(  # noqa: PLR0911 - one for each form
    formula: Formula, events: Sequence[Event], around: Circumstances
) -> Answer:
    match formula:
        case On(day):
            return Found(one(day), (f"the clause names {day}",))
        case When():
            return happened(formula, events, around)
        case After():
            return _after(formula, events, around)
        case MonthStart(count, of):
            base = _find(of, events, around)
            if isinstance(base, Lacking):
                return base
            days = month_start(base.days, count)
            step = f"the first day of month {count} after that of {base.days} is {days}"
            return Found(days, (*base.steps, step), base.events)
        case Latest(parts):
            return all_of([_find(part, events, around) for part in parts])
        case Earliest(parts):
            return _any([_find(part, events, around) for part in parts])
        case Deadline():
            return _deadline(formula, events, around)
        case UnlessAgreed(of):
            return _agreed(_find(of, events, around), events)


def _after(formula: After, events: Sequence[Event], around: Circumstances) -> Answer:
    base = _find(formula.of, events, around)
    if isinstance(base, Lacking):
        return base
    count, unit = formula.count, formula.unit
    if unit == "business day" and around.work is None:
        return Lacking(("the holidays, to count business days by",), base.steps, unclear=True)
    days = later(base.days, count, unit, around.work)
    step = f"{count} {unit}{'s' * (count > 1)} after {base.days} is {days}"
    if formula.expiring:
        days = Days(days.first, days.last + timedelta(days=1))
        step += ", the day on which the period runs out: that day, or the next"
    return Found(days, (*base.steps, step), base.events)


def _any(answers: Sequence[Answer]) -> Answer:
    """Return the earliest; what has not come yet could still be found to have come before."""
    found = [answer for answer in answers if isinstance(answer, Found)]
    unclear = any(isinstance(answer, Lacking) and answer.unclear for answer in answers)
    if not found or unclear:
        return Lacking(
            (" or ".join(each for answer in answers for each in _waits(answer)),),
            tuple(step for answer in answers for step in answer.steps),
            unclear,
        )
    days = earliest([answer.days for answer in found])
    steps = tuple(step for answer in found for step in answer.steps)
    says = f"the earliest is {days}" + (
        ", of what is known to have happened" if len(found) < len(answers) else ""
    )
    rests = [each for each in found if each.days.first <= days.last]
    return Found(days, (*steps, says), tuple(e for each in rests for e in each.events))


def _waits(answer: Answer) -> tuple[str, ...]:
    return answer.waiting if isinstance(answer, Lacking) else ()


def _deadline(formula: Deadline, events: Sequence[Event], around: Circumstances) -> Answer:
    day = formula.day
    base = _find(formula.condition, events, around)
    if isinstance(base, Lacking):
        return base
    last = formula.by
    if base.days.last <= last:
        step = f"that is in time for {day}, which the clause names"
        return Found(one(day), (*base.steps, step), base.events)
    if base.days.first <= last:
        return Lacking(
            (f"certainty whether {say(formula.condition)} came in time for {day}",),
            base.steps,
            unclear=True,
        )
    late = (*base.steps, f"that is too late for {day}, which the clause names")
    if formula.otherwise is None:
        why = "a decision: the clause does not say what holds if it is late"
        return Lacking((why,), late, unclear=True)
    other = _find(formula.otherwise, events, around)
    match other:
        case Found(days, steps, rests):
            return Found(days, (*late, *steps), (*base.events, *rests))
        case Lacking(waiting, steps, unclear):
            return Lacking(waiting, (*late, *steps), unclear)


def _agreed(base: Answer, events: Sequence[Event]) -> Answer:
    """Return the date that the parties agreed on, but nothing before what it rests on."""
    agreed = [event for event in events if event.kind == "agreed-date"]
    if isinstance(base, Lacking) or not agreed:
        return base
    if len({event.days for event in agreed}) > 1:
        why = "one date that the parties agree on: there are several"
        return Lacking((why,), base.steps, unclear=True)
    days = agreed[0].days
    step = f"the parties agreed on {days}"
    rests = [event.days for event in base.events]
    if rests and days.first < latest(rests).last:
        days = latest((days, *rests))
        step += f", and nothing is in force before its last required event: {days}"
    return Found(days, (*base.steps, step), (*base.events, agreed[0]))


def _check_parties(around: Circumstances) -> None:
    if len({name.casefold() for name in around.parties}) < len(around.parties):
        raise ActError("parties", "each is named once")
