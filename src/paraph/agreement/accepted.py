"""Accepted: the row of an act that accepts a norm as it is read of its text."""

from __future__ import annotations

from paraph.agreement.steps import Assessed, Due, Span
from paraph.norms.final.sentences import Place
from paraph.norms.norm import Deadline, Norm, Period


def accepted(norm: Norm, binds: str = "force") -> Assessed:
    """Return the row that accepts a norm as it was proposed."""
    return Assessed(
        norm.id,
        "accepted",
        span_of(norm, norm.place, norm.words),
        norm.kind,
        norm.strength,
        norm.bearer.kind,
        norm.bearer.words,
        binds,
        tuple(dict.fromkeys([due_of(each) for each in norm.deadlines])),
        tuple(dict.fromkeys(norm.fields)),
        tuple([span_of(norm, lead.place, lead.words) for lead in norm.leads]),
    )


def due_of(deadline: Deadline) -> Due:
    """Return a deadline as a row names it."""
    return Due(
        deadline.words,
        deadline.direction,
        _counted(deadline.offset),
        deadline.anchor,
        deadline.day.isoformat() if deadline.day else "",
        _counted(deadline.recurrence),
    )


def span_of(norm: Norm, place: Place, words: str) -> Span:
    """Return words of the text of a norm, with their place, as a row names them."""
    return Span(norm.text, place.address, place.start, place.end, words)


def _counted(period: Period | None) -> str:
    return f"{period.number} {period.unit}" if period else ""
