"""Derive: the day when something takes effect, from its formula and from what has happened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import NamedTuple, TypeAlias

from paraph.agreement.force.days import (
    Days,
    WorkDays,
    earliest,
    later,
    latest,
    month_start,
    nth,
    one,
)
from paraph.agreement.force.event import COUNTS_AS, Event
from paraph.errors import ActError
from paraph.norms.final.formula import (
    After,
    Deadline,
    Earliest,
    Entry,
    Every,
    Formula,
    Latest,
    MonthStart,
    Named,
    Number,
    On,
    Own,
    Share,
    UnlessAgreed,
    When,
)
from paraph.norms.final.formula_words import NOUNS, say


@dataclass(frozen=True, slots=True)
class Derivation:
    """A day with the steps that lead to it, or what it still waits for.

    `events` are those that it rests on. `effect` is an earlier day from which the text has effect
    because it says so in terms: then it is retroactive (VCLT art. 28).
    """

    formula: Formula
    days: Days | None
    steps: tuple[str, ...]
    waiting: tuple[str, ...] = ()
    events: tuple[Event, ...] = ()
    effect: Days | None = None

    def __str__(self) -> str:
        if self.days is None:
            return f"not yet: waiting for {'; '.join(self.waiting)}"
        told = ", ".join(map(str, self.events))
        return f"{say(self.formula)}: {told}, so {self.days}"

    @property
    def retroactive(self) -> bool:
        """Whether the text says that it has effect before it is in force."""
        return bool(self.effect and self.days and self.effect.first < self.days.last)


class Circumstances(NamedTuple):
    """What a derivation is told beside the formula and the events.

    `parties` are all states or persons that negotiated or are bound, as the formula counts them;
    `party` is the one that is asked about, where the formula says "its own".
    """

    parties: tuple[str, ...] = ()
    party: str = ""
    work: WorkDays | None = None


NOTHING_MORE = Circumstances()


def derive(
    formula: Formula, events: Sequence[Event], around: Circumstances = NOTHING_MORE
) -> Derivation:
    """Return the day that a formula gives with these events, or what it waits for.

    A day never comes from the clause alone: where it would rest on no event, it still waits for
    the consent of every party, before which nothing is in force (VCLT art. 24(1) and (2)).
    """
    _check_parties(around)
    answer = _find(formula, events, around)
    if isinstance(answer, _Found) and not answer.events:
        answer = _all((answer, _find(When("consent"), events, around)))
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
    if isinstance(own, _Found) and own.days.last <= since.first:
        return None
    formula = entry.joining or When("consent", Own())
    answer = _told(formula, _find(formula, events, around))
    if answer.days is None:
        return answer
    day = latest((answer.days, since))
    step = f"{around.party} joins what is in force since {since} (VCLT art. 24(3))"
    return Derivation(formula, day, (*answer.steps, step), (), answer.events)


class _Found(NamedTuple):
    days: Days
    steps: tuple[str, ...]
    events: tuple[Event, ...] = ()


class _Lacking(NamedTuple):
    waiting: tuple[str, ...]
    steps: tuple[str, ...] = ()


_Answer: TypeAlias = _Found | _Lacking


def _told(formula: Formula, answer: _Answer) -> Derivation:
    match answer:
        case _Found(days, steps, events):
            return Derivation(formula, days, steps, (), tuple(dict.fromkeys(events)))
        case _Lacking(waiting, steps):
            return Derivation(formula, None, steps, tuple(dict.fromkeys(waiting)))


def _find(  # noqa: PLR0911 - one for each form
    formula: Formula, events: Sequence[Event], around: Circumstances
) -> _Answer:
    match formula:
        case On(day):
            return _Found(one(day), (f"the clause names {day}",))
        case When():
            return _happened(formula, events, around)
        case After():
            return _after(formula, events, around)
        case MonthStart(count, of):
            base = _find(of, events, around)
            if isinstance(base, _Lacking):
                return base
            days = month_start(base.days, count)
            step = f"the first day of month {count} after that of {base.days} is {days}"
            return _Found(days, (*base.steps, step), base.events)
        case Latest(parts):
            return _all([_find(part, events, around) for part in parts])
        case Earliest(parts):
            return _any([_find(part, events, around) for part in parts])
        case Deadline():
            return _deadline(formula, events, around)
        case UnlessAgreed(of):
            return _agreed(_find(of, events, around), events)


def _after(formula: After, events: Sequence[Event], around: Circumstances) -> _Answer:
    base = _find(formula.of, events, around)
    if isinstance(base, _Lacking):
        return base
    count, unit = formula.count, formula.unit
    if unit == "business day" and around.work is None:
        return _Lacking(("the holidays, to count business days by",), base.steps)
    days = later(base.days, count, unit, around.work)
    step = f"{count} {unit}{'s' * (count > 1)} after {base.days} is {days}"
    if formula.expiring:
        days = Days(days.first, days.last + timedelta(days=1))
        step += ", the day on which the period runs out: that day, or the next"
    return _Found(days, (*base.steps, step), base.events)


def _all(answers: Sequence[_Answer]) -> _Answer:
    steps = tuple(step for answer in answers for step in answer.steps)
    lacking = [answer for answer in answers if isinstance(answer, _Lacking)]
    if lacking:
        return _Lacking(tuple(each for answer in lacking for each in answer.waiting), steps)
    found = [answer for answer in answers if isinstance(answer, _Found)]
    days = latest([answer.days for answer in found])
    return _Found(
        days, (*steps, f"the latest is {days}"), tuple(e for each in found for e in each.events)
    )


def _any(answers: Sequence[_Answer]) -> _Answer:
    """Return the earliest; what has not come yet could still be found to have come before."""
    found = [answer for answer in answers if isinstance(answer, _Found)]
    if not found:
        return _Lacking(
            (" or ".join(each for answer in answers for each in _waits(answer)),),
            tuple(step for answer in answers for step in answer.steps),
        )
    days = earliest([answer.days for answer in found])
    steps = tuple(step for answer in found for step in answer.steps)
    says = f"the earliest is {days}" + (
        ", of what is known to have happened" if len(found) < len(answers) else ""
    )
    rests = [each for each in found if each.days.first <= days.last]
    return _Found(days, (*steps, says), tuple(e for each in rests for e in each.events))


def _waits(answer: _Answer) -> tuple[str, ...]:
    return answer.waiting if isinstance(answer, _Lacking) else ()


def _deadline(formula: Deadline, events: Sequence[Event], around: Circumstances) -> _Answer:
    day = formula.day
    base = _find(formula.condition, events, around)
    if isinstance(base, _Lacking):
        return base
    last = formula.by
    if base.days.last <= last:
        step = f"that is in time for {day}, which the clause names"
        return _Found(one(day), (*base.steps, step), base.events)
    if base.days.first <= last:
        return _Lacking(
            (f"certainty whether {say(formula.condition)} came in time for {day}",), base.steps
        )
    late = (*base.steps, f"that is too late for {day}, which the clause names")
    if formula.otherwise is None:
        return _Lacking(("a decision: the clause does not say what holds if it is late",), late)
    other = _find(formula.otherwise, events, around)
    match other:
        case _Found(days, steps, rests):
            return _Found(days, (*late, *steps), (*base.events, *rests))
        case _Lacking(waiting, steps):
            return _Lacking(waiting, (*late, *steps))


def _agreed(base: _Answer, events: Sequence[Event]) -> _Answer:
    """Return the date that the parties agreed on, but nothing before what it rests on."""
    agreed = [event for event in events if event.kind == "agreed-date"]
    if isinstance(base, _Lacking) or not agreed:
        return base
    if len({event.days for event in agreed}) > 1:
        return _Lacking(("one date that the parties agree on: there are several",), base.steps)
    days = agreed[0].days
    step = f"the parties agreed on {days}"
    rests = [event.days for event in base.events]
    if rests and days.first < latest(rests).last:
        days = latest((days, *rests))
        step += f", and nothing is in force before its last required event: {days}"
    return _Found(days, (*base.steps, step), (*base.events, agreed[0]))


def _happened(when: When, events: Sequence[Event], around: Circumstances) -> _Answer:
    kinds = COUNTS_AS[when.happening]
    here = [event for event in events if event.kind in kinds]
    whole = [event for event in here if not event.party]
    if whole and isinstance(when.need, Every | Named):
        if len({event.days for event in whole}) > 1:
            return _Lacking((f"clarity on {NOUNS[when.happening]}: say of which party each is",))
        return _done(when, whole[0].days, whole[:1])
    return _by_parties(when, _first_of_each(here), around)


def _by_parties(when: When, by_party: dict[str, Event], around: Circumstances) -> _Answer:
    match when.need:
        case Every():
            return _by_all(when, by_party, around.parties)
        case Named(parties):
            return _by_all(when, by_party, parties)
        case Own() if not around.party:
            return _Lacking(("the party that is asked about",))
        case Own():
            return _by_all(when, by_party, (around.party,))
        case Number(count, among):
            return _by_number(when, by_party, count, among)
        case Share() as share:
            return _by_share(when, by_party, share, around.parties)


def _by_share(
    when: When, by_party: dict[str, Event], share: Share, parties: tuple[str, ...]
) -> _Answer:
    """Return when so many of the listed parties have done it: a share is rounded up."""
    if not parties:
        return _Lacking(("the list of the parties",))
    named = {name.casefold() for name in parties}
    those = {name: event for name, event in by_party.items() if name in named}
    return _by_number(when, those, -(-len(named) * share.over // share.under))


def _first_of_each(events: Sequence[Event]) -> dict[str, Event]:
    """Return the first such event of each party."""
    first: dict[str, Event] = {}
    for event in sorted(events, key=lambda each: (each.days, each.kind)):
        if event.party:
            first.setdefault(event.party.casefold(), event)
    return first


def _by_all(when: When, by_party: dict[str, Event], parties: tuple[str, ...]) -> _Answer:
    if not parties:
        return _Lacking(("the list of the parties",))
    noun = NOUNS[when.happening]
    lacking = tuple(f"{noun} by {name}" for name in parties if name.casefold() not in by_party)
    held = [by_party[name.casefold()] for name in parties if name.casefold() in by_party]
    if lacking:
        return _Lacking(lacking, tuple(map(str, held)))
    return _done(when, latest([event.days for event in held]), held)


def _by_number(
    when: When, by_party: dict[str, Event], count: int, among: tuple[str, ...] = ()
) -> _Answer:
    if among:
        named = _by_all(when, by_party, among)
        whole = _by_number(when, by_party, count)
        return _all((whole, named))
    held = sorted(by_party.values(), key=lambda event: event.days)
    if len(held) < count:
        more = count - len(held)
        noun = NOUNS[when.happening]
        return _Lacking(
            (f"{noun} by {more} more part{'y' if more == 1 else 'ies'}",), tuple(map(str, held))
        )
    return _done(when, nth([event.days for event in held], count), held[:count])


def _done(when: When, days: Days, events: Sequence[Event]) -> _Found:
    what = ", ".join(map(str, events))
    why = ""
    if when.happening in {"notified", "notifications exchanged"} and any(
        event.kind == "received" for event in events
    ):
        why = " (a notification is made when it is received: VCLT art. 78)"
    return _Found(days, (f"{say(when)}: {what}{why}",), tuple(events))


def _check_parties(around: Circumstances) -> None:
    if len({name.casefold() for name in around.parties}) < len(around.parties):
        raise ActError("parties", "each is named once")
