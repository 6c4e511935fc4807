"""What has happened: by whom and when, as far as a formula asks, or who is still waited for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeAlias

from paraph.agreement.force.days import Days, WorkDays, latest, nth, of_several
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
    """What is still waited for, and what is known already.

    It is `unclear` where that is no event that is still to come, but clarity or a decision: then
    it may have begun.
    """

    waiting: tuple[str, ...]
    steps: tuple[str, ...] = ()
    unclear: bool = False


Answer: TypeAlias = Found | Lacking


def all_of(answers: Sequence[Answer]) -> Answer:
    """Return the latest of some days, or everything that they wait for."""
    steps = tuple(step for answer in answers for step in answer.steps)
    lacking = [answer for answer in answers if isinstance(answer, Lacking)]
    if lacking:
        waiting = tuple(each for answer in lacking for each in answer.waiting)
        return Lacking(waiting, steps, all(answer.unclear for answer in lacking))
    found = [answer for answer in answers if isinstance(answer, Found)]
    days = latest([answer.days for answer in found])
    return Found(
        days, (*steps, f"the latest is {days}"), tuple(e for each in found for e in each.events)
    )


def happened(when: When, events: Sequence[Event], around: Circumstances) -> Answer:
    """Return when something has happened by as many parties as are needed, or who is lacking.

    An event without a party is of all of them. Of one that is told of several days it is open on
    which of them it was; by several means something is done when it is done by the first.
    """
    kinds = COUNTS_AS[when.happening]
    here = [event for event in events if event.kind in kinds]
    if early := _received_before_sent(here, events):
        return Lacking((early,), unclear=True)
    whole = [event for event in here if not event.party]
    if whole and not around.parties and isinstance(when.need, Every):
        if len({event.days for event in whole}) > 1:
            why = f"clarity on {NOUNS[when.happening]}: say of which party each is"
            return Lacking((why,), unclear=True)
        return _done(when, whole[0].days, whole[:1])
    names, told = _names(when, here, around), tuple(_told_unlike(here))
    answer = _by_parties(when, _first_of_each(here, names), around)
    return answer._replace(steps=(*told, *answer.steps))


def _names(when: When, here: Sequence[Event], around: Circumstances) -> list[str]:
    """Return who may have done it: the parties, and without a list of them whoever is told of."""
    named = when.need.parties if isinstance(when.need, Named) else ()
    others = () if around.parties else [event.party for event in here]
    return [*filter(None, dict.fromkeys((*around.parties, around.party, *named, *others)))]


def _received_before_sent(here: Sequence[Event], events: Sequence[Event]) -> str:
    """Return what is open of a notification that is told to be received before it was sent.

    Which one was received is told by what it answers or, where no acts are named, by whose it is.
    """
    sent: dict[tuple[str, str], Event] = {}
    for event in events:
        if event.kind == "sent":
            key = event.source, event.party.casefold()
            sent[key] = min(sent.get(key, event), event, key=lambda each: each.days)
    for event in here:
        first = sent.get((event.answers, event.party.casefold()))
        of_it = event.kind == "received" and (event.answers or not event.source)
        if first is not None and of_it and event.days.last < first.days.first:
            return f"certainty about {event}, which is before {first}"
    return ""


def _told_unlike(here: Sequence[Event]) -> Iterator[str]:
    """Yield what is told of several days: of one party, or of it and of all together."""
    for (kind, _, _), own in _alike(here).items():
        days = dict.fromkeys([str(each.days) for each in own])
        if len(days) > 1:
            by = f" ({own[0].party})" * bool(own[0].party)
            yield f"{kind.replace('-', ' ')}{by} is told of several days: {', '.join(days)}"


def _alike(here: Sequence[Event]) -> dict[tuple[str, str, str], list[Event]]:
    """Return the events that are one and the same, as far as can be told."""
    found: dict[tuple[str, str, str], list[Event]] = {}
    whole = [event for event in here if not event.party]
    for event in here:
        key = event.kind, event.party.casefold(), event.answers
        found.setdefault(key, []).append(event)
    for (kind, party, _), own in found.items():
        own += [each for each in whole if party and each.kind == kind]
    return found


def _by_parties(when: When, by_party: dict[str, Event], around: Circumstances) -> Answer:
    match when.need:
        case Every():
            return _by_all(when, by_party, around.parties)
        case Named(parties):
            return _by_all(when, by_party, parties)
        case Own() if not around.party:
            return Lacking(("the party that is asked about",), unclear=True)
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
        return Lacking(("the list of the parties",), unclear=True)
    named = {name.casefold() for name in parties}
    those = {name: event for name, event in by_party.items() if name in named}
    return _by_number(when, those, -(-len(named) * share.over // share.under))


def _first_of_each(here: Sequence[Event], names: Sequence[str]) -> dict[str, Event]:
    """Return the first such event of each party.

    A notification of which the receipt is known was made then (VCLT art. 78).
    """
    alike = _alike(here)
    first: dict[str, Event] = {}
    for name in names:
        party = name.casefold()
        own = {key: told for key, told in alike.items() if key[1] in {party, ""}}
        if any(kind == "received" for kind, *_ in own):
            own = {key: told for key, told in own.items() if key[0] != "notified"}
        mine = {kind for kind, whose, _ in own if whose}
        found = [
            replace(told[0], days=of_several([each.days for each in told]))
            for (kind, whose, _), told in own.items()
            if whose or kind not in mine  # what all did is counted among a party's own
        ]
        if found:
            first[party] = min(found, key=lambda each: (each.days, each.kind))
    return first


def _by_all(when: When, by_party: dict[str, Event], parties: tuple[str, ...]) -> Answer:
    if not parties:
        return Lacking(("the list of the parties",), unclear=True)
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
    events = tuple(dict.fromkeys(events))
    what = ", ".join(map(str, events))
    why = ""
    if when.happening in {"notified", "notifications exchanged"} and any(
        event.kind == "received" for event in events
    ):
        why = " (a notification is made when it is received: VCLT art. 78)"
    return Found(days, (f"{say(when)}: {what}{why}",), tuple(events))
