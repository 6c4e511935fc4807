"""Norms as JSON: `paraph.norms/1` and what two texts make of them, in docs/reference/norms.md."""

from __future__ import annotations

from collections.abc import Sequence

from paraph.norms.lone import Apart, Lone
from paraph.norms.norm import Deadline, Norm, Norms, Period, Words
from paraph.norms.versions import Turned
from paraph.text.reading import Reading
from paraph.views.json_report import Value, file_of, lines

NORMS = "paraph.norms/1"
COMPARED = "paraph.norms-compare/1"
LANGUAGES = "paraph.norms-languages/1"


def norms_json(reading: Reading, norms: Norms) -> str:
    """Return the norms of a text as one JSON object, a line for each."""
    return lines(
        {
            "schema": NORMS,
            "outcome": norms.outcome,
            "complete": reading.account.complete and not norms.unread,
            "language": norms.language,
            "file": file_of(reading, norms.text),
            "norms": [norm_value(each) for each in norms.norms],
            "unread": [
                {
                    "address": each.place.address,
                    "span": {"start": each.place.start, "end": each.place.end},
                    "why": each.why,
                }
                for each in norms.unread
            ],
        }
    )


def compared_json(
    old: tuple[Reading, Norms], new: tuple[Reading, Norms], turned: Sequence[Turned]
) -> str:
    """Return what became of norms between two versions as one JSON object."""
    kinds = ("adds", "drops", "weakens", "strengthens", "changes")
    return lines(
        {
            "schema": COMPARED,
            "complete": all(
                reading.account.complete and not norms.unread for reading, norms in (old, new)
            ),
            "old": file_of(old[0], old[1].text),
            "new": file_of(new[0], new[1].text),
            **{kind: [_turned(each) for each in turned if each.turn == kind] for kind in kinds},
        }
    )


def languages_json(first: tuple[Reading, Norms], second: tuple[Reading, Norms], told: Apart) -> str:
    """Return what two languages lay down apart as one JSON object."""
    return lines(
        {
            "schema": LANGUAGES,
            "complete": all(
                reading.account.complete and not norms.unread for reading, norms in (first, second)
            )
            and not told.doubts,
            "first": file_of(first[0], first[1].text),
            "second": file_of(second[0], second[1].text),
            "compared": told.compared,
            "differs": [_lone(each) for each in told.lone],
            "unclear": [_lone(each) for each in told.unclear],
            "alone": {"first": list(told.alone[0]), "second": list(told.alone[1])},
            "doubts": list(told.doubts),
        }
    )


def _lone(each: Lone) -> Value:
    return {
        "how": each.how,
        "first": norm_value(each.first) if each.first else None,
        "second": norm_value(each.second) if each.second else None,
        "why": each.why,
        "counterpart": each.other or None,
    }


def _turned(each: Turned) -> Value:
    return {
        "old": norm_value(each.old) if each.old else None,
        "new": norm_value(each.new) if each.new else None,
        "reasons": list(each.reasons),
    }


def norm_value(norm: Norm) -> dict[str, Value]:
    """Return one norm as JSON."""
    place = norm.place
    return {
        "id": norm.id,
        "text": norm.text,
        "address": place.address,
        "span": {"start": place.start, "end": place.end},
        "words": norm.words,
        "lead_in": [_words(each) for each in norm.leads],
        "kind": norm.kind,
        "strength": norm.strength or None,
        "bearer": {"kind": norm.bearer.kind, "words": norm.bearer.words or None},
        "beneficiary": norm.beneficiary or None,
        "action": norm.action,
        "conditions": list(norm.conditions),
        "limits": list(norm.limits),
        "deadline": _deadline(norm.deadline) if norm.deadline else None,
        "deadlines": [_deadline(each) for each in norm.deadlines],
        "references": list(norm.references),
        "fields": list(norm.fields),
        "language": norm.language,
        "rule": norm.rule,
        "state": norm.review.state,
        "by": norm.review.person or None,
        "at": norm.review.at or None,
    }


def _words(words: Words) -> Value:
    place = words.place
    return {
        "address": place.address,
        "span": {"start": place.start, "end": place.end},
        "words": words.words,
    }


def _deadline(deadline: Deadline) -> Value:
    first, last = deadline.interval
    place = deadline.place
    return {
        "text": deadline.words,
        "address": place.address,
        "span": {"start": place.start, "end": place.end},
        "direction": deadline.direction,
        "offset": _period(deadline.offset),
        "anchor": deadline.anchor or None,
        "day": deadline.day.isoformat() if deadline.day else None,
        "recurrence": _period(deadline.recurrence),
        "resolved": {
            "first": first.isoformat() if first else None,
            "last": last.isoformat() if last else None,
        }
        if first or last
        else None,
        "open": deadline.open,
        "basis": deadline.basis,
    }


def _period(period: Period | None) -> Value:
    return {"count": period.number, "unit": period.unit} if period else None
