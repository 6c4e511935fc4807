"""Deeds: what the record holds as done, by the kinds that articles tell, each with its days."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.event import Event
from paraph.agreement.force.days import Days, days_told
from paraph.agreement.life import Life


class Deed(NamedTuple):
    """Something done: the kind that an article would tell, its act, its days, and words for it.

    Days are none where the record does not tell them; `party` is whose act it is, nothing where it
    is nobody's alone.
    """

    told: str
    act: str
    days: Days | None
    words: str
    party: str = ""


_INSTRUMENTS: Mapping[str, str] = {
    "ratification": "ratification",
    "acceptance": "ratification",
    "approval": "ratification",
    "deposit": "ratification",
    "exchange": "ratification",
    "accession": "accession",
    "prolongation": "extension",
    "notice": "withdrawal",
    "termination": "withdrawal",
    "suspension": "withdrawal",
}
_HAPPENINGS: Mapping[str, str] = {
    "visit": "visit",
    "return-visit": "visit",
    "meeting": "meeting",
}
_BY_OTHERS: Mapping[str, str] = {"prolonged-by": "extension", "terminated-by": "withdrawal"}


def deeds(life: Life) -> tuple[Deed, ...]:
    """Return what had been done at the instant of a life, in the order of the record.

    What is outside of the chain, or on paper and checked by nobody, is left out, but for
    signatures: those are facts.
    """
    found = [deed for event in life.past for deed in _of(event)]
    derived = life.force.derivation
    if derived is not None and derived.days is not None and life.force.accepted:
        day = derived.days
        if day.first.isoformat() <= life.now[:10]:
            found.append(
                Deed("entry-into-force", life.force.accepted, day, "entry into force, derived")
            )
    return tuple(found)


def _of(event: Event) -> Iterator[Deed]:
    days, own = days_told(event.on), event.party
    if event.kind == "sign" and event.ours:
        yield Deed("signature", event.act, days, f"{own} signed{_doubt(event)}", own)
        return
    if not event.counts:
        return
    who = event.by.body or own
    match event.body:
        case steps.Instrument(instrument) if instrument in _INSTRUMENTS:
            words = f"{own}: {instrument.replace('-', ' ')}"
            yield Deed(_INSTRUMENTS[instrument], event.act, days, words, own)
        case steps.Happen(happening, since, until) if happening in _HAPPENINGS:
            words = happening.replace("-", " ")
            yield Deed(_HAPPENINGS[happening], event.act, _between(since, until), words)
        case steps.Date(dated="in-force", on=on):
            yield Deed("entry-into-force", event.act, days_told(on), "in force, entered by hand")
        case steps.Relate(relation, other, on=on) if relation in _BY_OTHERS:
            words = f"{relation.replace('-', ' ')} {other}"
            yield Deed(_BY_OTHERS[relation], event.act, days_told(on) if on else None, words)
        case acts.Propose():
            yield Deed("proposal", event.act, days, f"{who} of {own} proposed a text", own)
        case _:
            yield from _by_kind(event, days, who)


def _doubt(event: Event) -> str:
    """Return why a signature may not count, which is a fact all the same; or nothing."""
    if event.reported:
        return "" if event.checked else " (on paper, checked by nobody)"
    return "" if event.standing.within == "within" else " (irregular)"


def _by_kind(event: Event, days: Days | None, who: str) -> Iterator[Deed]:
    """Yield what an event is that may stand on paper, of which no more is told."""
    if event.kind == "initial":
        yield Deed("initialling", event.act, days, f"{event.party} initialled", event.party)
    elif event.kind == "decide":
        yield Deed("approval", event.act, days, f"{who} of {event.party} approved", event.party)
        yield Deed("directive", event.act, days, f"{who} of {event.party} decided", event.party)
    elif event.kind == "adopt":
        yield Deed("approval", event.act, days, "the text was adopted")


def _between(since: str, until: str) -> Days | None:
    first = days_told(since)
    last = days_told(until) if until else first
    return Days(first.first, max(first.last, last.last))
