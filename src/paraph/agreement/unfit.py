"""Unfit: what is no such step, whoever takes it and whenever, so that nobody can confirm it."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from paraph.agreement import steps
from paraph.agreement.entry import HOLDS, Standing, outside
from paraph.agreement.event import Event

_HISTORY = frozenset(("declaration", "joint-statement"))


def unfit(body: object, known: Mapping[str, Event], parties: Collection[str]) -> Standing:
    """Return why a step is none, by itself and by what it names of the events that are `known`.

    The desk asks it before the step is taken, and the record of each step that is in it.
    """
    match body:
        case steps.Relate():
            return _related(body, known)
        case steps.Collate(paper=paper, master=master) if paper == master:
            return outside("paper", "the paper is the master itself, which nobody has signed")
        case steps.Accept(means=means):
            others = [each for said in means for each in said.stand_for if each not in parties]
            if others:
                why = f"{others[0]} is no party, so no words of the clause mean it"
                return outside("party", why)
    return HOLDS


def _related(body: steps.Relate, known: Mapping[str, Event]) -> Standing:
    """A declaration is history: nothing ends or replaces it."""
    if not body.other.strip():
        return outside("other", "it does not say which agreement, or event, is meant")
    event = known.get(body.event)
    declared = event is not None and getattr(event.body, "happening", "") in _HISTORY
    if declared and body.relation in {"terminates", "supersedes"}:
        return outside("history", "a declaration is history: it is not terminated or superseded")
    return HOLDS
