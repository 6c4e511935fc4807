"""What has happened: by whom and when, as far as a formula asks, or who is still waited for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

from paraph.agreement.force.days import Days, WorkDays, latest, nth
from paraph.agreement.force.event import COUNTS_AS, Event
from paraph.norms.final.formula import Every, Named, Number, Own, Share, When
from paraph.norms.final.formula_words import NOUNS, say


class Circumstances(NamedTuple):
    """What a derivation is told beside the formula and the events.

    `parties` are all states or persons that negotiated or are bound, as the formula counts them;
    `party` is the one that is asked about, where the formula says "its own".
    """

    parties: tuple[str, ...] = ()
    party: str = ""
    work: WorkDays | None = None


NOTHING_MORE = Circumstances()


class Found(NamedTuple):
    """A day, the steps that lead to it, and the events that it rests on."""

    days: Days
    steps: tuple[str, ...]
    events: tuple[Event, ...] = ()


class Lacking(NamedTuple):
    """What is still waited for, and what is known already."""

    waiting: tuple[str, ...]
    steps: tuple[str, ...] = ()


Answer: TypeAlias = Found | Lacking


def all_of(answers: Sequence[Answer]) -> Answer:
    """Return the latest of some days, or everything that they wait for."""
    steps = tuple(step for answer in answers for step in answer.steps)
    lacking = [answer for answer in answers if isinstance(answer, Lacking)]
    if lacking:
        return Lacking(tuple(each for answer in lacking for each in answer.waiting), steps)
    found = [answer for answer in answers if isinstance(answer, Found)]
    days = latest([answer.days for answer in found])
    return Found(
        days, (*steps, f"the latest is {days}"), tuple(e for each in found for e in each.events)
    )


def happened(when: When, events: Sequence[Event], around: Circumstances) -> Answer:
    """Return when something has happened by as many parties as are needed, or who is lacking.

    An event without a party is of all of them; two of different days are not clear.
    """
    kinds = COUNTS_AS[when.happening]
    here = [event for event in events if event.kind in kinds]
    whole = [event for event in here if not event.party]
    if whole and isinstance(when.need, Every | Named):
        if len({event.days for event in whole}) > 1:
            return Lacking((f"clarity on {NOUNS[when.happening]}: say of which party each is",))
        return _done(when, whole[0].days, whole[:1])
    return _by_parties(when, _first_of_each(here), around)


def _by_parties(when: When, by_party: dict[str, Event], around: Circumstances) -> Answer:
    match when.need:
        case Every():
            return _by_all(when, by_party, around.parties)
        case Named(parties):
            return _by_all(when, by_party, parties)
        case Own() if not around.party:
            return Lacking(("the party that is asked about",))
        case Own():
            return _by_all(when, by_party, (around.party,))
        case Number(count, among):
            return _by_number(when, by_party, count, among)
        case Share() as share:
            return _by_share(when, by_party, share, around.parties)


def _by_share(
    when: When, by_party: dict[str, Event], share: Share, parties: tuple[str, ...]
) -> Answer:
    """Return when so many of the listed parties have done it: a share is rounded up."""
    if not parties:
        return Lacking(("the list of the parties",))
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


def _by_all(when: When, by_party: dict[str, Event], parties: tuple[str, ...]) -> Answer:
    if not parties:
        return Lacking(("the list of the parties",))
    noun = NOUNS[when.happening]
    lacking = tuple(f"{noun} by {name}" for name in parties if name.casefold() not in by_party)
    held = [by_party[name.casefold()] for name in parties if name.casefold() in by_party]
    if lacking:
        return Lacking(lacking, tuple(map(str, held)))
    return _done(when, latest([event.days for event in held]), held)


def _by_number(
    when: When, by_party: dict[str, Event], count: int, among: tuple[str, ...] = ()
) -> Answer:
    if among:
        named = _by_all(when, by_party, among)
        whole = _by_number(when, by_party, count)
        return all_of((whole, named))
    held = sorted(by_party.values(), key=lambda event: event.days)
    if len(held) < count:
        more = count - len(held)
        noun = NOUNS[when.happening]
        return Lacking(
            (f"{noun} by {more} more part{'y' if more == 1 else 'ies'}",), tuple(map(str, held))
        )
    return _done(when, nth([event.days for event in held], count), held[:count])


def _done(when: When, days: Days, events: Sequence[Event]) -> Found:
    what = ", ".join(map(str, events))
    why = ""
    if when.happening in {"notified", "notifications exchanged"} and any(
        event.kind == "received" for event in events
    ):
        why = " (a notification is made when it is received: VCLT art. 78)"
    return Found(days, (f"{say(when)}: {what}{why}",), tuple(events))
