"""Aside: what is told of an agreement's force though it moves nothing, so that nobody misses it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from paraph.agreement import steps
from paraph.agreement.event import Event
from paraph.agreement.force.days import Days, days_told
from paraph.agreement.tracks.dated import BY_ANOTHER, told_again
from paraph.agreement.tracks.provisional import applying
from paraph.agreement.tracks.signature import Signature
from paraph.text.quoted import unended

_IN_VAIN = (
    "{} says that it will not become a party, as of {}: that is entered after what expressed its "
    "consent, or of a day before its signature, and undoes nothing"
)
_AGAIN = (
    "{} is told by {} once more, of {}: its first word counts, of {}, until that is taken back "
    "(`paraph correct`)"
)


def idle_in_words(idle: Iterable[tuple[Event, str]]) -> Iterator[str]:
    """Yield what was done about the consent of who has nothing to consent to."""
    for event, party in idle:
        yield (
            f"{_instrument(event)}, on {event.on}, counts for nothing: {party} has neither signed "
            "this text nor acceded to it, or has said that it will not become a party"
        )


def again_in_words(
    events: Sequence[Event], idle: Iterable[tuple[Event, str]], signatures: Sequence[Signature]
) -> Iterator[str]:
    """Yield what a party tells of another day once more, which it did once."""
    vain = {event.act for event, _ in idle}
    held = [each for each in events if each.counts and each.act not in vain]
    for event, first in told_again(held, signatures):
        yield _AGAIN.format(_instrument(event), event.party, event.on, first.on)


def one_sided(events: Iterable[Event]) -> Iterator[str]:
    """Yield what one party alone says that a later agreement does to this one."""
    said: dict[tuple[str, str, str], dict[str, str]] = {}
    for event in events:
        match event.body:
            case steps.Relate(relation, other, on=on) if event.counts and relation in BY_ANOTHER:
                key = relation.replace("-", " "), other.strip().casefold(), on
                said.setdefault(key, {}).setdefault(event.party, other)
            case _:
                pass
    for (relation, _, on), told in said.items():
        if len(told) == 1:
            since = f" from {on} on" if on else ""
            for party, other in told.items():
                yield f"{party} alone says that it is {relation} “{unended(other)}”{since}"


def out_of_it(
    events: Sequence[Event], in_vain: Sequence[Event], in_force: Days | None
) -> Iterator[str]:
    """Yield who has said `in_vain`, or when it was in force, that it will not become a party."""
    for event in in_vain:
        yield _IN_VAIN.format(event.party, event.on)
    vain = {event.act for event in in_vain}
    for event, instrument in applying(events):
        if event.act in vain:
            continue
        late = in_force is not None and days_told(event.on).first >= in_force.last
        if instrument == "will-not-become-party" and late:
            told = f"{event.party} said on {event.on} that it will not become a party"
            yield f"{told}, when it was in force: that ends nothing"


def _instrument(event: Event) -> str:
    return str(getattr(event.body, "instrument", "")).replace("-", " ")
