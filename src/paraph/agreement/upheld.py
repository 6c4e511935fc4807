"""Upheld: what has had effect, so that its own party's word that it was wrong undoes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from paraph.agreement import steps
from paraph.agreement.event import Event, past
from paraph.agreement.force.days import days_told
from paraph.agreement.life import Life
from paraph.agreement.tracks.force import Asked, Force, force
from paraph.agreement.tracks.text import Fixed, fixed

_DAY = 10  # characters of one
_BEGUN = frozenset(
    (
        "provisionally applied",
        "in force",
        "suspended",
        "notice running",
        "ended",
        "superseded",
    )
)
_Stood: TypeAlias = tuple[object, ...]


def bears(body: object) -> bool:
    """Whether an act is one that consent, force or a correction of the text may rest on."""
    return isinstance(body, steps.Instrument | steps.Rectify)


def upheld(life: Life, act: str, at: str) -> str:
    """Return why a step is undone no more when its party says at an instant that it was wrong.

    Another party acted on it, or force or a correction of the text rests on it: by all that is told
    until then, whichever day that names. A report of what another party did is no such step: who
    entered it may have read the paper wrongly.
    """
    event = next((each for each in life.events if each.act == act), None)
    if event is None or not event.counts or not bears(event.body) or event.party != event.log:
        return ""
    for each in life.events:
        if each.counts and each.party != event.party and getattr(each.body, "answers", "") == act:
            return f"{each.party} has acted on it"
    without = tuple([each for each in life.events if each.act != act])
    if isinstance(event.body, steps.Rectify):
        stood = _corrected(life, life.events, event.body.old)
        undone = stood != _corrected(life, without, event.body.old)
        return "the text was corrected by it" if stood and undone else ""
    day = _day(life.events, at)
    forced, other = _force(life, life.events, day), _force(life, without, day)
    if forced.state in _BEGUN and _stood(forced) != _stood(other):
        return f"by it the agreement is {forced.state}"
    return ""


def _corrected(life: Life, events: Sequence[Event], old: str) -> tuple[Fixed, ...]:
    found = fixed(events, life.signatures, [old], life.parties, life.procedure.objections)
    return tuple([each for each in found if each.corrected])


def _day(events: Sequence[Event], at: str) -> str:
    """Return the last day that any instrument names, or that of an instant if that is later."""
    told = [
        days_told(each.on).last.isoformat()
        for each in events
        if each.counts and isinstance(each.body, steps.Instrument)
    ]
    return max([at[:_DAY], *told])


def _force(life: Life, events: Sequence[Event], day: str) -> Force:
    asked = Asked(life.parties, day, life.procedure.means == "signature", life.reservations)
    happened = past(events, f"{day}T23:59:59Z")
    return force(happened, life.bearing, asked, life.current)


def _stood(found: Force) -> _Stood:
    days = found.derivation.days if found.derivation else None
    return found.state, days, found.bound, found.provisional
