"""Rules in words: what a reading of a final clause says, as `paraph force` words it."""

from __future__ import annotations

from paraph.norms.final.depositary import load_depositary
from paraph.norms.final.formula import Entry
from paraph.norms.final.formula_json import load
from paraph.norms.final.formula_words import say
from paraph.norms.final.reserving import load_reserving
from paraph.norms.final.term_json import load_application, load_term


def rule_in_words(rule: str, clause: str) -> str:
    """Return what a reading of a clause says: "30 days after signature by every party"."""
    match clause:
        case "term":
            return str(load_term(rule))
        case "provisional":
            return str(load_application(rule))
        case "reservations":
            return str(load_reserving(rule))
        case "depositary":
            return str(load_depositary(rule))
        case _:
            return _entry_in_words(load(rule))


def _entry_in_words(entry: Entry) -> str:
    """Return how an agreement enters into force, for those that join later too."""
    joining = f"; for a party that joins later: {say(entry.joining)}" if entry.joining else ""
    effect = f", with effect from {entry.effect}, RETROACTIVE" if entry.effect else ""
    return f"{say(entry.general)}{effect}{joining}"
