"""Joint: what takes all parties, and what one of them alone has done of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from types import MappingProxyType

from paraph.agreement.force.days import Days, of_several, one
from paraph.agreement.force.derive import Derivation
from paraph.agreement.force.event import Event, Kind

OF_ALL: tuple[Kind, ...] = (
    "termination",
    "superseded",
    "suspension",
    "resumption",
    "prolongation",
)
"""What comes by the consent of all (VCLT arts. 54(b), 57(b), 59); a notice is one's own."""

NOT_TOLD: Mapping[str, Days] = MappingProxyType({})
"""Since when it is in force for each party, where that is not derived: then all are parties."""


def begun(each: Sequence[tuple[str, Derivation]]) -> Mapping[str, Days]:
    """Return since when an agreement is, or may be, in force for each party: any day, if unclear.

    A party is one for which it is in force; who only negotiated it, or signed it, is none yet (VCLT
    art. 2(1)(g)). Until its consent was entered, it is open whether it was one.
    """
    found = {}
    for party, derived in each:
        if derived.days is not None:
            own = [e.entered for e in derived.events if e.party == party and e.entered]
            first, last = derived.days
            found[party] = Days(first, max(last, *own)) if own else derived.days
        elif derived.unclear:
            found[party] = _ANY
    return found


def jointly(
    events: Sequence[Event], parties: Sequence[str], since: Mapping[str, Days] = NOT_TOLD
) -> list[Event]:
    """Return the events, those that take all parties where all have done them.

    It takes those for which it is, or may be, in force on the day, `since` when it is for each;
    while it is for nobody, all. One without a party is of all of them together. Where they name
    unlike days it is open on which of them it was done.
    """
    kept = [each for each in events if each.kind not in OF_ALL]
    for kind in OF_ALL:
        those = [each for each in events if each.kind == kind]
        kept += [each for each in those if not each.party]
        for joint in _joined(those, parties, since):
            last = max(joint, key=lambda each: each.days.last)
            days = of_several([each.days for each in joint])
            first = min([each.entered for each in joint if each.entered], default=None)
            kept.append(Event(kind, days, "", last.source, entered=first))
    return kept


def alone(
    events: Sequence[Event], parties: Sequence[str], since: Mapping[str, Days] = NOT_TOLD
) -> Iterator[str]:
    """Yield what some of the parties have done that takes all of them, and who has not."""
    for kind in OF_ALL:
        those = [each for each in events if each.kind == kind]
        joined = {id(each) for joint in _joined(those, parties, since) for each in joint}
        own = [[each for each in by if id(each) not in joined] for by in _by_party(those, parties)]
        lacking = [party for party, each in zip(parties, own, strict=True) if not each]
        for each in [act for every in own for act in every]:
            needed = _needed(each, parties, since)
            if each.party.casefold() not in {name.casefold() for name in needed}:
                yield f"{each} counts for nothing yet: it is not in force for {each.party}"
                continue
            too = [name for name in lacking if name in needed] or lacking
            yield f"{each} counts for nothing yet: it takes {' and '.join(too)} too"


def perhaps_joint(
    events: Sequence[Event], parties: Sequence[str], since: Mapping[str, Days]
) -> Iterator[tuple[Event, tuple[str, ...]]]:
    """Yield what all that surely are parties did, and of whom it is open whether they are one."""
    sure = {each: days for each, days in since.items() if days.last != _ANY.last}
    for kind in OF_ALL:
        those = [each for each in events if each.kind == kind]
        joined = {id(each) for joint in _joined(those, parties, since) for each in joint}
        left = [each for each in those if id(each) not in joined]
        for joint in _joined(left, parties, {each: one(days.last) for each, days in sure.items()}):
            last = max(joint, key=lambda each: each.days.last)
            days = of_several([each.days for each in joint])
            asked = _needed(last, parties, since)
            did = {each.party.casefold() for each in joint}
            lacking = tuple([each for each in asked if each.casefold() not in did])
            if lacking:
                yield Event(kind, days, "", last.source), lacking


_ANY = Days(date.min, date.max)


def _needed(event: Event, parties: Sequence[str], since: Mapping[str, Days]) -> tuple[str, ...]:
    """Return whom something takes that is done on a day: those that are, or may be, parties then.

    It is in force for nobody where it is for one alone.
    """
    own = [each for each in parties if each in since and since[each].first <= event.days.last]
    return tuple(own if len(own) > 1 else parties)


def _joined(
    those: Sequence[Event], parties: Sequence[str], since: Mapping[str, Days]
) -> list[tuple[Event, ...]]:
    """Return what all have done that were parties on its day; what was left over may join later."""
    found: list[tuple[Event, ...]] = []
    left: list[Event] = []
    ordered = sorted(those, key=lambda each: each.days.last)
    for names, here in groupby(ordered, key=lambda each: _needed(each, parties, since)):
        left += here
        found += (joint := _joined_by(left, names))
        done = {id(each) for every in joint for each in every}
        left = [each for each in left if id(each) not in done]
    return found


def _joined_by(those: Sequence[Event], parties: Sequence[str]) -> list[tuple[Event, ...]]:
    """Return what all have done: what they tell of the same days, then in the order of the days.

    Several times over, the first of each that is left goes with the first of the others, whichever
    was entered first; but of one that has done more than another the last entered are left over.
    """
    own = _by_party(those, parties)
    alike = {each.days for each in own[0]} if own else set()
    for every in own[1:]:
        alike &= {each.days for each in every}
    joined = [
        tuple([next(each for each in every if each.days == days) for every in own])
        for days in sorted(alike)
    ]
    left = [[each for each in every if each.days not in alike] for every in own]
    many = min(map(len, left), default=0)
    first = [sorted(sorted(every, key=_entered)[:many], key=_days) for every in left]
    return [*joined, *zip(*first, strict=True)]


def _entered(event: Event) -> date:
    return event.entered or date.min


def _days(event: Event) -> Days:
    return event.days


def _by_party(those: Sequence[Event], parties: Sequence[str]) -> list[list[Event]]:
    """Return what each has done, by its days; what is told twice of one day was done once."""
    found = []
    for name in parties:
        own = {
            each.days: each for each in reversed(those) if each.party.casefold() == name.casefold()
        }
        found.append(sorted(own.values(), key=lambda each: each.days))
    return found
