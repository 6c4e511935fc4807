"""Readings in words: what a final clause is accepted to say, as `paraph force` words it."""

from __future__ import annotations

from paraph.agreement import steps
from paraph.norms.final.formula import Entry
from paraph.norms.final.formula_json import load
from paraph.norms.final.formula_words import say
from paraph.norms.final.reserving import load_reserving
from paraph.norms.final.term_json import load_application, load_term


def reading_in_words(step: steps.Accept) -> str:
    """Return what a step accepts: "30 days after signature by every party"."""
    match step.clause:
        case "term":
            return str(load_term(step.rule))
        case "provisional":
            return str(load_application(step.rule))
        case "reservations":
            return str(load_reserving(step.rule))
        case _:
            return entry_in_words(load(step.rule))


def entry_in_words(entry: Entry) -> str:
    """Return how an agreement enters into force, for those that join later too."""
    joining = f"; for a party that joins later: {say(entry.joining)}" if entry.joining else ""
    effect = f", with effect from {entry.effect}, RETROACTIVE" if entry.effect else ""
    return f"{say(entry.general)}{effect}{joining}"
