"""Papers: what several parties report of one signature, which cannot all be so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from paraph.agreement.act import Confirm, Sign
from paraph.agreement.event import Event
from paraph.agreement.force.days import days_told

_REFERENDUM = "ad-referendum"


def contradicted(events: Sequence[Event]) -> Mapping[str, str]:
    """Return why a signature on paper is open, by the act that tells of it.

    Others report it of the same original and day with another effect. The last word of each log
    counts; what the party itself signed here, nobody contradicts, and one ad referendum that is
    confirmed is a full one (VCLT 12(2)(b)).
    """
    here = {_original(each) for each in events if _signs(each) and not each.reported}
    confirmed = {
        (each.party, each.body.act)
        for each in events
        if each.counts and isinstance(each.body, Confirm)
    }
    told: dict[tuple[str, ...], dict[str, Event]] = {}
    for each in events:
        if _signs(each) and each.reported and _original(each) not in here:
            told.setdefault(_original(each), {})[each.log] = each
    found: dict[str, str] = {}
    for papers in told.values():
        for one, other in combinations(papers.values(), 2):
            effects = [_effect(each, confirmed) for each in (one, other)]
            if effects[0] != effects[1] and _meet(one, other):
                said = [f"{_called(each)} as {each.log} reports" for each in (one, other)]
                why = f"the signature of {one.party} of {one.on} is {said[0]}, {said[1]}"
                found |= {one.act: why, other.act: why}
    return found


def _signs(event: Event) -> bool:
    return event.kind == "sign" and event.counts and isinstance(event.body, Sign)


def _original(event: Event) -> tuple[str, ...]:
    return event.party, event.text_set, getattr(event.body, "copy", "")


def _meet(one: Event, other: Event) -> bool:
    """Whether two may have been on one day."""
    first, second = days_told(one.on), days_told(other.on)
    return first.first <= second.last and second.first <= first.last


def _effect(event: Event, confirmed: set[tuple[str, str]]) -> str:
    effect = getattr(event.body, "effect", "")
    full = effect == _REFERENDUM and (event.party, event.act) in confirmed
    return "" if full else effect


def _called(event: Event) -> str:
    return getattr(event.body, "effect", "").replace("-", " ") or "definitive"
