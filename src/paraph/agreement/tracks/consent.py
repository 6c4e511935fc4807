"""Consent: how each party comes to be bound, by its own means (VCLT 11-17)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Literal, NamedTuple, TypeAlias

from paraph.agreement import steps
from paraph.agreement.event import Event
from paraph.agreement.notifications import notified
from paraph.agreement.tracks.acceding import of_signatories
from paraph.agreement.tracks.dated import by_day, in_vain, told_again, unsigned
from paraph.agreement.tracks.parts import consenting_in_part, of_the_whole
from paraph.agreement.tracks.signature import Signature

State: TypeAlias = Literal[
    "none",
    "signed, not bound",
    "internal procedure complete",
    "expressed",
    "bound",
    "will not become party",
    "undetermined",
]
Means: TypeAlias = Literal["signature", "instruments", "exchange"]
"""By what consent is expressed, where no instrument says otherwise."""
_MEANS: Mapping[str, str] = {
    "ratification": "VCLT 14",
    "acceptance": "VCLT 14(2)",
    "approval": "VCLT 14(2)",
    "accession": "VCLT 15",
}
_ESTABLISHING = frozenset(("exchange", "deposit", "notification-received"))
"""What establishes consent by an instrument, if it is agreed (VCLT 16)."""


class Consent(NamedTuple):
    """How far a party's consent has come: the acts that it rests on, and by which means.

    A party is bound when the agreement is in force for it, which the track of force says. It is
    `reported` where one of these acts stands on paper.
    """

    party: str
    state: State
    means: str = ""
    acts: tuple[str, ...] = ()
    on: str = ""
    reported: bool = False

    @property
    def expressing(self) -> tuple[str, ...]:
        """The acts that expressed it: a signature, those that were exchanged, or the last one."""
        if self.state not in {"expressed", "bound"}:
            return ()
        return self.acts if self.means.startswith(BY_SIGNATURE) else self.acts[-1:]


BY_SIGNATURE = ("signature", "exchange of notes")


def consents(
    events: Sequence[Event],
    signatures: Sequence[Signature],
    parties: Sequence[str],
    *,
    by: Means,
    in_force: Collection[str],
) -> tuple[Consent, ...]:
    """Return the consent of each party; `in_force` are those for which it is.

    A definitive signature expresses it where it is meant to (12(1)), and so does
    one ad referendum that is confirmed; an instrument does when it is exchanged, deposited or
    notified on receipt (16), which may be told by the other party. A notification counts when it is
    received (78). Where each party signs an instrument of its own (`exchange`), the last of them
    expresses the consent of all (13). What comes of consent to a part alone is open (17), and so is
    what comes of the accession of who has signed. Who has not signed accedes by one act (15).
    """
    in_part = {*consenting_in_part(events, parties)}
    events = of_the_whole(events, parties)
    by_signature = by == "signature"
    found = {each: _signed(each, signatures, by_signature=by_signature) for each in parties}
    if by == "exchange":
        found = _exchanged(signatures, parties)
    notifying = notified(events, parties)
    vain = {event.act for event in in_vain(events, signatures, parties)}
    vain |= {event.act for event, _ in unsigned(events, signatures, parties)}
    vain |= {event.act for event, _ in told_again([e for e in events if e.counts], signatures)}
    acceding = of_signatories(events, signatures, parties)
    vain |= acceding.keys()
    for event in by_day(events):
        match event.body:
            case steps.Instrument(instrument) if event.counts and event.act not in vain:
                received = instrument == "notification-received"
                whose = notifying.get(event.act, "") if received else event.party
                if whose in found:
                    found[whose] = _after(found[whose], instrument, event)
            case _:
                pass
    return tuple(
        [
            each._replace(state="bound")
            if each.state == "expressed" and each.party in in_force
            else each._replace(state="undetermined")
            if each.state != "expressed" and each.party in in_part
            else _perhaps(each, acceding.values())
            for each in found.values()
        ]
    )


def _perhaps(consent: Consent, acceding: Iterable[Event]) -> Consent:
    """Return a consent, undetermined where its party has signed and acceded, and done no more."""
    own = [each for each in acceding if each.party == consent.party]
    if not own or consent.state in {"expressed", "will not become party"}:
        return consent
    acts = (*consent.acts, *[each.act for each in own])
    on_paper = consent.reported or any(each.reported for each in own)
    return consent._replace(state="undetermined", acts=acts, on=own[-1].on, reported=on_paper)


def _signed(party: str, signatures: Sequence[Signature], *, by_signature: bool) -> Consent:
    own = [each for each in signatures if each.party == party and each.signed]
    binding = [each for each in own if each.binds and by_signature]
    if binding:
        last = _latest(binding)
        means = "signature (VCLT 12)"
        return Consent(party, "expressed", means, (last.act,), last.last or last.on, last.reported)
    if own:
        last = _latest(own)
        return Consent(
            party, "signed, not bound", "", (last.act,), last.last or last.on, last.reported
        )
    return Consent(party, "none")


def _latest(signatures: Sequence[Signature]) -> Signature:
    """Return what was signed last, as far as days tell: one known by its month is as late as that.

    Of several that are as late, it is the one that was entered last.
    """
    days = [(each.days.last, each.days.first) for each in signatures]
    return max(enumerate(signatures), key=lambda each: (*days[each[0]], each[0]))[1]


def _exchanged(signatures: Sequence[Signature], parties: Sequence[str]) -> dict[str, Consent]:
    """Return the consent of each party to what is made by instruments that are exchanged."""
    found = {each: _signed(each, signatures, by_signature=False) for each in parties}
    bound = [each for each in signatures if each.binds]
    if {*parties} - {each.party for each in bound}:
        return found
    latest = _latest(bound)
    last = latest.last or latest.on
    means = "exchange of notes (VCLT 13)"
    acts = tuple([each.act for each in bound])
    return {each: Consent(each, "expressed", means, acts, last) for each in parties}


def _after(consent: Consent, instrument: str, event: Event) -> Consent:
    """Return the consent of a party after one of its instruments, or one that is told of it.

    What was expressed stays; nothing is expressed of what was neither signed nor acceded to.
    """
    own = instrument not in _MEANS or instrument == "accession" or consent.state != "none"
    if not own or consent.state in {"expressed", "will not become party"}:
        return consent  # one ratifies what one has signed
    on_paper = consent.reported or event.reported
    told = consent._replace(acts=(*consent.acts, event.act), reported=on_paper)
    if instrument == "will-not-become-party":
        return told._replace(state="will not become party", on=event.on)
    if instrument == "internal-procedure":
        return told._replace(state="internal procedure complete", on=event.on)
    if instrument in _MEANS:  # made, and but for an accession not yet exchanged or deposited
        told = told._replace(means=f"{instrument} ({_MEANS[instrument]})")
        acceded = instrument == "accession"
        return told._replace(state="expressed", on=event.on) if acceded else told
    if instrument in _ESTABLISHING and (consent.state != "none" or consent.means):
        means = consent.means or f"{instrument.replace('-', ' ')} (VCLT 13, 16)"
        return told._replace(state="expressed", means=means, on=event.on)
    return told
