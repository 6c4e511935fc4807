"""Consent in a paper: which instruments there are, and what keeps one from being exchanged."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from paraph.agreement import steps
from paraph.agreement.event import Event
from paraph.agreement.life import Life
from paraph.agreement.tracks.acceding import of_signatories
from paraph.agreement.tracks.dated import unsigned
from paraph.agreement.tracks.parts import consenting_in_part, of_parts
from paraph.views.sheet import Table
from paraph.views.visible import one_line

CONSENTING = frozenset(("ratification", "acceptance", "approval", "accession"))
_HANDING_OVER = frozenset(("exchange", "deposit"))


def unwilling(life: Life) -> tuple[str, ...]:
    """Return the parties that have said that they will not become parties (VCLT 18)."""
    return tuple([each.party for each in life.consents if each.state == "will not become party"])


def instruments(life: Life, kinds: Collection[str] = steps.INSTRUMENTS) -> Table:
    """Return which instruments of these kinds there are, and when and where they were made."""
    parts = of_parts(life.past, life.parties)
    rows = [
        (
            each.on,
            each.party,
            each.body.instrument.replace("-", " ") + _alone(parts.get(each.act, ())),
            one_line(each.body.place),
        )
        for each in life.of_kind("instrument")
        if isinstance(each.body, steps.Instrument) and each.body.instrument in kinds
    ]
    return Table(("on", "of", "what", "where"), tuple(rows))


def own_reservations(life: Life, party: str) -> Table:
    """Return what a party reserves or declares that stands, to go with its instrument."""
    rows = [
        (each.on, each.reserving, ", ".join(map(one_line, each.provisions)), one_line(each.words))
        for each in life.reservations
        if each.party == party and not each.withdrawn
    ]
    return Table(("on", "what", "to", "words"), tuple(rows))


def lacking_instruments(life: Life) -> tuple[str, ...]:
    """Return the parties whose instrument of consent to the whole the record does not have.

    One who ratifies what it has not signed has made none, nor has one of a part alone, nor who
    accedes to what it has signed (VCLT 14, 15, 17).
    """
    vain = {each.act for each, _ in unsigned(life.past, life.signatures, life.parties)}
    vain.update(of_parts(life.past, life.parties))
    vain.update(of_signatories(life.past, life.signatures, life.parties))
    made = {each.party for each in _consenting(life) if each.act not in vain}
    return tuple([each for each in life.parties if each not in made])


def undecided(life: Life, party: str) -> str:
    """Return why it is open whether a party has consented."""
    if party in consenting_in_part(life.past, life.parties):
        return "it has consented to a part alone (VCLT 17)"
    acceding = of_signatories(life.past, life.signatures, life.parties).values()
    if party in {each.party for each in acceding}:
        return "it has signed and acceded (VCLT 14, 15)"
    return "what may bear on its consent is not shown, or is in doubt"


def _in_part(life: Life) -> dict[str, tuple[str, ...]]:
    """Return to which parts alone a party has made an instrument of consent (VCLT 17)."""
    parts = of_parts(life.past, life.parties)
    return {each.party: parts[each.act] for each in _consenting(life) if each.act in parts}


def _handed_over_in_part(life: Life) -> dict[str, tuple[str, ...]]:
    """Return what each party has exchanged or deposited of a part alone, and never of the whole."""
    parts = of_parts(life.past, life.parties)
    made = [
        each
        for each in life.of_kind("instrument")
        if isinstance(each.body, steps.Instrument) and each.body.instrument in _HANDING_OVER
    ]
    whole = {each.party for each in made if each.act not in parts}
    return {
        each.party: parts[each.act]
        for each in made
        if each.act in parts and each.party not in whole
    }


def _consenting(life: Life) -> Iterator[Event]:
    for each in life.of_kind("instrument"):
        if isinstance(each.body, steps.Instrument) and each.body.instrument in CONSENTING:
            yield each


def _alone(parts: Collection[str]) -> str:
    return f" of {', '.join(map(one_line, parts))} alone" if parts else ""


def exchanged(life: Life) -> str:
    """Return that the instruments were exchanged, or whose is not on record: then nothing is."""
    parties = {each.party: one_line(each.words) for each in life.genesis.parties}
    if out := [parties[each] for each in unwilling(life)]:
        why = f"{' and '.join(out)} has said that it will not become a party"
        return f"NOT TO BE SIGNED: by the record {why}."
    lacking, in_part = lacking_instruments(life), _in_part(life)
    if made := [each for each in lacking if each in in_part]:
        why = " and ".join([f"that of {parties[each]} is{_alone(in_part[each])}" for each in made])
        return f"NOT TO BE SIGNED YET: no instrument consents to the whole: {why} (VCLT 17)."
    if lacking:
        whose = f"The instrument of {' and of '.join([parties[each] for each in lacking])}"
        return f"NOT TO BE SIGNED YET: {whose} is not on record, so that nothing shows an exchange."
    if made_over := _handed_over_in_part(life):
        whose = " and ".join([f"{parties[each]}{_alone(made_over[each])}" for each in made_over])
        return f"NOT TO BE SIGNED YET: by the record only this was exchanged or deposited: {whose}."
    if waiting := [why for each in life.reservations for why in each.waits]:
        why = one_line("; ".join(waiting))
        return f"NOT TO BE SIGNED YET: by the record consent still waits for {why}."
    return "The instruments were examined, found to be in good and due form, and exchanged."


def notified(life: Life, party: str) -> str:
    """Return what a party may notify: that what its own law asks for is done; or nothing.

    What it has done for a part alone brings nothing of the whole into force (VCLT 17).
    """
    parts = of_parts(life.past, life.parties)
    own = [
        (each.body.instrument, each.on)
        for each in life.of_kind("instrument")
        if each.act not in parts and each.party == party and isinstance(each.body, steps.Instrument)
    ]
    completed = [on for kind, on in own if kind == "internal-procedure"]
    expressed = [on for kind, on in own if kind in CONSENTING - {"accession"}]
    if not (done := completed or expressed):
        return ""
    required = "the procedures that its law requires for the entry into force"
    return f"{required} were completed on {done[-1]}"
