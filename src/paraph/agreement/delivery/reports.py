"""Reports: what each party says of an indicator in a period, and which of its words counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from paraph.agreement import steps
from paraph.agreement.event import Event


class Place(NamedTuple):
    """Where a figure belongs: which indicator of which programme, in which period."""

    programme: str
    indicator: str
    period: str


class Said(NamedTuple):
    """What a party says of an indicator in a period: the figure, by which act, told on which day.

    It is `reported` where it stands on paper, which the party of `log` entered. `idle` is why it
    does not count, or nothing.
    """

    party: str
    act: str
    on: str
    figure: steps.Delivered
    reported: bool
    idle: str
    log: str


Reports: TypeAlias = Mapping[Place, Mapping[str, tuple[Said, ...]]]
"""All that was said, by place and party, in the order of the record."""


def reports(events: Iterable[Event]) -> Reports:
    """Return what parties say of delivery. Nothing is ever taken out: later words stand beside."""
    found: dict[Place, dict[str, tuple[Said, ...]]] = {}
    for event in events:
        if not isinstance(event.body, steps.Deliver):
            continue
        for figure in event.body.figures:
            said = Said(
                event.party, event.act, event.on, figure, event.reported, _idle(event), event.log
            )
            place = Place(event.body.programme, figure.indicator, event.body.period)
            beside = found.setdefault(place, {})
            beside[event.party] = (*beside.get(event.party, ()), said)
    return found


def standing(said: Sequence[Said]) -> Said | None:
    """Return the word of a party that counts: its last own one, else its last one on paper."""
    counting = [each for each in said if not each.idle]
    signed = [each for each in counting if not each.reported]
    best = signed or counting
    return best[-1] if best else None


def _idle(event: Event) -> str:
    if event.undone:
        return "taken back as wrong"
    if event.standing.within == "undetermined":
        return f"it is open whether it holds: {event.standing.why}"
    if event.reported and not event.checked:
        return "on paper, and checked by nobody"
    if event.alleged:
        return f"told by {event.log} alone, of a party that acts here itself"
    return "" if event.counts else "it does not hold"
