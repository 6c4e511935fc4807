"""Provisional: who applies an agreement before it is in force, and in which parts (VCLT 25)."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Literal

from paraph.agreement import steps
from paraph.agreement.event import Event
from paraph.agreement.force.days import Days, days_told
from paraph.agreement.force.derive import Derivation
from paraph.agreement.force.standing import Provisional
from paraph.agreement.order import until_entered
from paraph.agreement.tracks.dated import by_day
from paraph.errors import AddressError
from paraph.norms.final.formula import Entry, When
from paraph.text.address import Address

_TWO = 2
_NOT_APPLIED = frozenset(("end-of-provisional-application", "will-not-become-party"))


class Applying:
    """What the parties did about provisional application until a day; `idle` acts count not."""

    def __init__(
        self, events: Sequence[Event], parties: Sequence[str], day: date, idle: Container[str]
    ) -> None:
        self._events, self._parties, self._day = events, parties, day
        self._begun: dict[str, Event] = {}
        self._running: dict[str, Event] = {}
        for event, instrument in applying(events):
            if event.act in idle:
                continue
            if instrument == "provisional-application":
                self._running[event.party] = event
            elif until_entered(event).last <= day:
                self._running.pop(event.party, None)
            if len(self._running) < _TWO:
                self._begun = {}
            elif not self._begun and self._running.keys() >= {*parties}:
                self._begun = dict(self._running)
        self._over: dict[str, tuple[Event, date]] = {}
        self._again: Days | None = None
        self._follow()

    @property
    def acts(self) -> tuple[Event, ...]:
        """The acts by which each party began to apply it, where it is still applied.

        Each ends it for itself: among more than two the others go on.
        """
        return tuple(self._begun.values())

    @property
    def running(self) -> tuple[str, ...]:
        """Those of these acts whose party applies it still."""
        return tuple([each.act for each in self.acts if each.party in self._running])

    def provisional(self, clause: Provisional | None) -> Provisional | None:
        """Return since when it is applied by these acts, and in which parts; or by a `clause`.

        By a clause it is applied again from the day on which a party that had ended it began again.
        """
        if not self.acts:
            return clause and replace(clause, since=_from(clause.since, self._again))
        since = max([days_told(each.on) for each in self.acts], key=lambda days: days.last)
        formula = Entry(When("consent")).general
        return Provisional(Derivation(formula, since, ()), self._in_common())

    def unlike(self) -> str:
        """Return why it is not certain what these acts apply in common, or nothing.

        What is applied is what they have agreed so (VCLT 25(1)(b)).
        """
        named = {
            each.party: each.body.provisions
            for each in self.acts
            if isinstance(each.body, steps.Instrument) and each.body.provisions
        }
        if not named or self._in_common():
            return ""
        told = "; ".join([f"{party} of {', '.join(parts)}" for party, parts in named.items()])
        return f"what they apply in common is not certain (VCLT 25(1)(b)): {told} alone"

    def stopped(self) -> Literal["yes", "no", "open"]:
        """Whether so many parties have ended provisional application that nobody is left with it.

        Each ends it for itself (VCLT 25(2)); one that applies it again by an act has not ended it,
        from the day of that act on.
        """
        return self._stopped(self._over)

    def over_for(self) -> Iterator[str]:
        """Yield for whom alone it is over, among several parties."""
        if self.stopped() == "yes":
            return
        for party, (event, _) in self._over.items():
            yield f"{party} ended provisional application for itself on {event.on}"

    def _follow(self) -> None:
        """Follow, until the day that is asked, which parties have ended it and began again."""
        for event, instrument in applying(self._events):
            days = until_entered(event)
            stopped = self._stopped(self._over)
            if instrument in _NOT_APPLIED:
                if days.first <= self._day:
                    self._over[event.party] = event, days.last
                continue
            told = days_told(event.on)
            if event.party not in self._over or self._day < told.first:
                continue
            if self._day < told.last:  # perhaps it has begun again
                self._over[event.party] = event, date.max
                continue
            del self._over[event.party]
            if stopped != "no" and self._stopped(self._over) == "no":
                self._again = told

    def _stopped(self, over: Mapping[str, tuple[Event, date]]) -> Literal["yes", "no", "open"]:
        surely = {party for party, (_, last) in over.items() if last <= self._day}
        if len({*self._parties} - surely) < _TWO:
            return "yes"
        return "open" if len({*self._parties} - over.keys()) < _TWO else "no"

    def _in_common(self) -> tuple[str, ...]:
        """Return the parts that each act names, or those in one of them.

        An act that names none is of the whole; none are returned where all are, or nothing is
        common.
        """
        held = [
            each.body.provisions for each in self.acts if isinstance(each.body, steps.Instrument)
        ]
        named = [parts for parts in held if parts]
        common = named[0] if named else ()
        for parts in named[1:]:
            common = (
                *[each for each in common if any(_lies_in(each, one) for one in parts)],
                *[each for each in parts if any(_lies_in(each, one) for one in common)],
            )
        return tuple(dict.fromkeys(common))


def _from(since: Derivation, again: Days | None) -> Derivation:
    """Return since when it is applied by a clause, where it is applied again from some day."""
    if again is None or since.days is None or again.first <= since.days.last:
        return since
    return replace(since, days=again)


def applying(events: Sequence[Event]) -> Iterator[tuple[Event, str]]:
    """Yield what was done about provisional application, in the order of its days."""
    for event in by_day(events):
        match event.body:
            case steps.Instrument(instrument) if (
                instrument == "provisional-application" or instrument in _NOT_APPLIED
            ) and event.counts:
                yield event, instrument
            case _:
                pass


def _lies_in(inner: str, outer: str) -> bool:
    """Whether a part is another one or lies in it; words are the same words."""
    try:
        return Address.parse(inner).within(Address.parse(outer))
    except AddressError:
        return inner.split() == outer.split()
