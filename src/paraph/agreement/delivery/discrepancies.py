"""Discrepancies: why figures differ, who looks into it, and whether both hold it to be settled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple, TypeAlias

from paraph.agreement import steps
from paraph.agreement.delivery.reports import Place, Reports, Said, standing
from paraph.agreement.event import Event
from paraph.agreement.period import day_of

State: TypeAlias = Literal["open", "settled by one", "closed", "open again"]
Figure: TypeAlias = tuple[str, str, str, str, str]
"""What decides whether a party still says the same: its name, figure, unit, definition, period."""


class Disputed(NamedTuple):
    """A discrepancy that somebody opened, and how far it is settled.

    It is closed when both parties hold it to be settled as their figures stand now; a figure that
    changes opens it again. `waits` are the parties that do not hold so, `settled` those that do,
    with why, and whether that stands on paper. `powerless` is by whom it was settled who may not do
    that, and why: the party, the body or person, and what lacks.
    """

    act: str
    party: str
    on: str
    body: steps.Discrepancy
    reported: bool
    state: State
    waits: tuple[str, ...]
    settled: tuple[tuple[str, str, bool], ...]
    powerless: tuple[tuple[str, str, str], ...] = ()

    @property
    def place(self) -> Place:
        """Where the figures stand that differ."""
        return Place(self.body.programme, self.body.indicator, self.body.period)


def disputed(
    events: Iterable[Event], said: Reports, without_power: Mapping[str, str]
) -> tuple[Disputed, ...]:
    """Return the discrepancies in the order of the record.

    Settlements `without_power`, by act and why, settle nothing, and are told.
    """
    kept = [each for each in events if each.counts]
    resolved: dict[str, dict[str, Event]] = {}
    powerless: dict[str, list[tuple[str, str, str]]] = {}
    for event in kept:
        if isinstance(event.body, steps.Resolve):
            if why := without_power.get(event.act, ""):
                who = event.by.body or event.by.person
                powerless.setdefault(event.body.act, []).append((event.party, who, why))
                continue
            by = resolved.setdefault(event.body.act, {})
            if event.party not in by or not _less(event, by[event.party]):
                by[event.party] = event
    return tuple(
        [
            _disputed(event, event.body, said, resolved.get(event.act, {}))._replace(
                powerless=tuple(powerless.get(event.act, ()))
            )
            for event in kept
            if isinstance(event.body, steps.Discrepancy)
        ]
    )


def _less(event: Event, before: Event) -> bool:
    """Whether what is entered later takes no place: a paper for an act, or an older paper."""
    if not event.reported or not before.reported:
        return event.reported
    return day_of(event.on, last=True) < day_of(before.on)


def _disputed(
    event: Event,
    body: steps.Discrepancy,
    said: Reports,
    resolved: dict[str, Event],
) -> Disputed:
    beside = said.get(Place(body.programme, body.indicator, body.period), {})
    now = figures([standing(beside.get(party, ())) for party in body.between])
    everything = {each.act: each for party in body.between for each in beside.get(party, ())}
    settled: list[tuple[str, str, bool]] = []
    before: set[str] = set()
    for party in body.between:
        last = resolved.get(party)
        if last is not None and isinstance(last.body, steps.Resolve):
            before.add(party)
            named = [everything.get(each) for each in last.body.deliveries]
            if None not in named and figures(named) == now:
                settled.append((party, last.body.reason, last.reported))
    holds = {party for party, _, _ in settled}
    waits = tuple([each for each in body.between if each not in holds])
    state: State = "closed"
    if waits:
        again = before == {*body.between}
        state = "open again" if again else "settled by one" if holds else "open"
    return Disputed(
        event.act, event.party, event.on, body, event.reported, state, waits, tuple(settled)
    )


def figures(said: Iterable[Said | None]) -> frozenset[Figure]:
    """Return what parties say, so far as a change of it would open what was settled."""
    return frozenset(
        [
            (each.party, told.figure, told.unit, told.definition, told.counted)
            for each in said
            if each is not None
            for told in (each.figure,)
        ]
    )
