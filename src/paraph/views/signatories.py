"""Signatories: who signed an act beside its author, by name."""

from __future__ import annotations

from paraph.agreement.entry import Entry
from paraph.agreement.state import State


def besides(entry: Entry, state: State, told_already: str = "") -> str:
    """Return who signed an act beside its author (", with ana for ministry"), or nothing."""
    author = entry.act.author
    told = [
        f"{person} for {' and '.join(sorted(bodies))}" if bodies else person
        for person, bodies in sorted(state.signatories(entry).items())
        if (person, entry.party) != (author.person, author.party) and person != told_already
    ]
    return f", with {', '.join(told)}" if told else ""
