"""Reports: what each party says of an indicator in a period, and which of its words counts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from paraph.agreement import steps
from paraph.agreement.event import Event
from paraph.agreement.life import Life
from paraph.agreement.period import ONCE, day_of, every_of, last_day

_DAY = 10  # characters of one


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


def reports(life: Life) -> Reports:
    """Return what parties say of delivery. Nothing is ever taken out: later words stand beside.

    What another program reports is looked at again: on what nobody ever held to be counted, or
    before the period was over, it does not count.
    """
    held: dict[str, list[steps.Programme]] = {}
    for event in life.past:
        if isinstance(event.body, steps.Programme) and event.counts:
            held.setdefault(event.body.programme, []).append(event.body)
    found: dict[Place, dict[str, tuple[Said, ...]]] = {}
    for event in life.events:
        if not isinstance(event.body, steps.Deliver):
            continue
        words = held.get(event.body.programme, [])
        for figure in event.body.figures:
            idle = next(_idle(life, event, event.body, figure.indicator, words), "")
            said = Said(event.party, event.act, event.on, figure, event.reported, idle, event.log)
            place = Place(event.body.programme, figure.indicator, event.body.period)
            beside = found.setdefault(place, {})
            beside[event.party] = (*beside.get(event.party, ()), said)
    return found


def standing(said: Sequence[Said]) -> Said | None:
    """Return the word of a party that counts: its last own one, else its last one on paper.

    The last paper is that of the last day, whenever it was entered; of papers of which no day is
    told that says which is older, it is the one entered last.
    """
    counting = [each for each in said if not each.idle]
    signed = [each for each in counting if not each.reported]
    if signed or not counting:
        return signed[-1] if signed else None
    newest = max(day_of(each.on) for each in counting)
    return [each for each in counting if day_of(each.on, last=True) >= newest][-1]


def untimely(period: str, on: str) -> str:
    """Return why a report of a period may not have been made on a day, a month or a year."""
    if period == ONCE or day_of(on) > last_day(period):
        return ""
    if day_of(on, last=True) <= last_day(period):
        return f"it was made on {on}, and {period} was not over"
    return f"it was made on {on}: it is not certain that {period} was over"


def _idle(
    life: Life,
    event: Event,
    body: steps.Deliver,
    indicator: str,
    words: Sequence[steps.Programme],
) -> Iterator[str]:
    """Yield why a figure does not count."""
    yield from _of_no_effect(event)
    if not event.come(life.now):
        yield f"it is told to be of a day to come: {event.on}"
    if not words:
        yield f"no party holds a programme {body.programme}"
    if not any(each.party == event.party for held in words for each in held.responsible):
        yield f"no body of {event.party} is responsible in {body.programme}"
    every = {
        each.every for held in words for each in held.indicators if each.indicator == indicator
    }
    if not every:
        yield f"{body.programme} counts no {indicator}"
    if every_of(body.period) not in every:
        yield f"{indicator} is not told of a period such as {body.period}"
    yield from filter(
        None, [untimely(body.period, event.on if event.reported else event.made[:_DAY])]
    )


def _of_no_effect(event: Event) -> Iterator[str]:
    """Yield why an act is without effect, whatever it reports."""
    if event.undone:
        yield "taken back as wrong"
    if event.standing.within == "undetermined":
        yield f"it is open whether it holds: {event.standing.why}"
    if event.reported and not event.checked:
        yield "on paper, and checked by nobody"
    if event.alleged:
        yield f"told by {event.log} alone, of a party that acts here itself"
    if not event.counts:
        yield "it does not hold"
