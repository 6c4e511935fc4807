"""Norms of the record as JSON: what people made of them, and whether they bind."""

from __future__ import annotations

from typing import Any

from paraph.agreement import steps
from paraph.agreement.norms.assessed import Answer
from paraph.agreement.norms.commitments import Registered
from paraph.agreement.norms.terms import Term


def norm_json(each: Registered) -> dict[str, Any]:
    """Return a norm with its answers, and where it stands as a commitment."""
    row = each.held.row
    return {
        "norm": row.norm,
        "state": row.assessed,
        "span": row.span._asdict(),
        "lead_in": [lead._asdict() for lead in row.leads],
        "kind": row.modality or None,
        "strength": row.strength or None,
        "bearer": {"kind": row.bearer, "words": row.named or None} if row.bearer else None,
        "fields": list(row.fields),
        "answers": [_answer(one) for one in each.held.answers],
        "commitment": each.commitment,
        "why": each.binds if each.commitment else each.free,
        "owners": [{"party": one.party or None, "who": one.who or None} for one in each.owners],
        "deadlines": [_term(term) for term in each.terms],
    }


def _answer(answer: Answer) -> dict[str, Any]:
    return {
        "act": answer.act,
        "party": answer.party,
        "person": answer.person,
        "at": answer.at,
        "state": answer.row.assessed,
        "reason": answer.row.reason or None,
    }


def _term(term: Term) -> dict[str, Any]:
    due: steps.Due = term.due
    interval = term.interval
    return {
        "words": due.words,
        "direction": due.direction,
        "offset": due.offset or None,
        "anchor": due.anchor or None,
        "day": due.day or None,
        "recurrence": due.recurrence or None,
        "event": due.event or None,
        "state": term.state,
        "first": interval.first.isoformat() if interval and interval.first else None,
        "last": interval.last.isoformat() if interval and interval.last else None,
        **({"surely": term.surely.isoformat()} if term.surely else {}),
        "basis": term.basis,
    }
