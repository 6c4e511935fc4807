"""Acceding: who accedes though it has signed, so that it is open what comes of that."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from paraph.agreement import steps
from paraph.agreement.event import Event
from paraph.agreement.force.days import Days, days_told
from paraph.agreement.tracks.dated import unsigned
from paraph.agreement.tracks.signature import Signature

_MADE = frozenset(("ratification", "acceptance", "approval", "accession"))
_HANDING_OVER = frozenset(("exchange", "deposit"))


def of_signatories(
    events: Sequence[Event], signatures: Sequence[Signature], parties: Sequence[str]
) -> Mapping[str, Event]:
    """Return the accessions of who had perhaps signed by then, each by its act.

    Who has signed ratifies, accepts or approves; who has not accedes (VCLT 14, 15). Whether a
    signatory is bound by an accession is open. So is what it exchanges or deposits, where it has
    made no other instrument. What counts for nothing anyhow is none of these.
    """
    signed: dict[str, Days] = {}
    for one in signatures:
        if one.signed:
            signed[one.party] = min(signed.get(one.party, one.days), one.days)
    own = [each for each in events if each.counts and each.party in signed and _instrument(each)]
    if not any(_instrument(each) == "accession" for each in own):
        return {}
    idle = {event.act for event, _ in unsigned(events, signatures, parties)}
    own = [each for each in own if each.act not in idle]
    found = {
        each.act: each
        for each in own
        if _instrument(each) == "accession" and signed[each.party].first <= days_told(each.on).last
    }
    acceding = {each.party for each in found.values()}
    otherwise = {each.party for each in own if _instrument(each) in _MADE and each.act not in found}
    for each in own if acceding else ():
        if _instrument(each) in _HANDING_OVER and each.party in acceding - otherwise:
            found[each.act] = each
    return found


def signatories_in_words(found: Mapping[str, Event]) -> Iterator[str]:
    """Yield which party acceded though it had signed, and what it does instead."""
    for each in found.values():
        if _instrument(each) == "accession":
            yield (
                f"accession of {each.on} by {each.party}, which has signed: who has signed "
                "ratifies, accepts or approves (VCLT 14, 15), and whether it is bound by that is "
                "open where nothing else binds it"
            )


def _instrument(event: Event) -> str:
    return event.body.instrument if isinstance(event.body, steps.Instrument) else ""
