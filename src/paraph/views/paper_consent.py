"""Consent in a paper: which instruments there are, and what keeps one from being exchanged."""

from __future__ import annotations

from collections.abc import Collection

from paraph.agreement import steps
from paraph.agreement.life import Life
from paraph.views.sheet import Table
from paraph.views.visible import one_line

CONSENTING = frozenset(("ratification", "acceptance", "approval", "accession"))


def unwilling(life: Life) -> tuple[str, ...]:
    """Return the parties that have said that they will not become parties (VCLT 18)."""
    return tuple([each.party for each in life.consents if each.state == "will not become party"])


def instruments(life: Life, kinds: Collection[str] = steps.INSTRUMENTS) -> Table:
    """Return which instruments of these kinds there are, and when and where they were made."""
    rows = [
        (each.on, each.party, each.body.instrument.replace("-", " "), one_line(each.body.place))
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
    """Return the parties whose instrument of consent the record does not have."""
    made = {
        each.party
        for each in life.of_kind("instrument")
        if isinstance(each.body, steps.Instrument) and each.body.instrument in CONSENTING
    }
    return tuple([each for each in life.parties if each not in made])


def exchanged(life: Life) -> str:
    """Return that the instruments were exchanged, or whose is not on record: then nothing is."""
    parties = {each.party: one_line(each.words) for each in life.genesis.parties}
    if out := [parties[each] for each in unwilling(life)]:
        why = f"{' and '.join(out)} has said that it will not become a party"
        return f"NOT TO BE SIGNED: by the record {why}."
    lacking = [parties[each] for each in lacking_instruments(life)]
    if lacking:
        whose = f"The instrument of {' and of '.join(lacking)}"
        return f"NOT TO BE SIGNED YET: {whose} is not on record, so that nothing shows an exchange."
    if waiting := [why for each in life.reservations for why in each.waits]:
        why = one_line("; ".join(waiting))
        return f"NOT TO BE SIGNED YET: by the record consent still waits for {why}."
    return "The instruments were examined, found to be in good and due form, and exchanged."


def notified(life: Life, party: str) -> str:
    """Return what a party may notify: that what its own law asks for is done; or nothing."""
    own = [
        (each.body.instrument, each.on)
        for each in life.of_kind("instrument")
        if each.party == party and isinstance(each.body, steps.Instrument)
    ]
    completed = [on for kind, on in own if kind == "internal-procedure"]
    expressed = [on for kind, on in own if kind in CONSENTING - {"accession"}]
    if not (done := completed or expressed):
        return ""
    required = "the procedures that its law requires for the entry into force"
    return f"{required} were completed on {done[-1]}"
