"""Statements as JSON: `paraph.statements/1`; docs/reference/statements.md describes it."""

from __future__ import annotations

from paraph.press.article import Span
from paraph.press.statement import Dated, Event, Speaker, Statement, Told
from paraph.text.canonical import digest
from paraph.text.outline import Outline
from paraph.text.reading import Reading
from paraph.views.json_report import Value, file_of, lines

STATEMENTS = "paraph.statements/1"


def statements_json(told: Told, reading: Reading) -> str:
    """Return what an article tells as one JSON object, a line for each statement and event."""
    published = told.article.publication
    plan = told.article.outline
    article: dict[str, Value] = {
        **file_of(reading, digest(reading.text)),
        "sort": told.sort,
        "outlet": published.outlet,
        "outlet_basis": published.outlet_basis,
        "date": published.day.isoformat(),
        "date_basis": published.day_basis,
        "timezone": published.zone or None,
        "title": published.title,
        "title_basis": published.title_basis,
        "complete": reading.account.complete,
    }
    return lines(
        {
            "schema": STATEMENTS,
            "article": article,
            "statements": [_statement(each, plan) for each in told.statements],
            "events": [_event(each, plan) for each in told.events],
            "dates": [_date(each, plan) for each in told.dates],
            "open": [{"why": each.why, "at": _span(each.place, plan)} for each in told.open],
        }
    )


def _statement(each: Statement, plan: Outline) -> Value:
    return {
        "id": f"s{each.number}",
        "speaker": each.speaker.name,
        "kind": each.kind,
        "content": _span(each.content, plan),
        "date": _date(each.date, plan) if each.date is not None else None,
        "certainty": each.certainty,
        "attribution": _speaker(each.speaker, plan),
        "cue": _span(each.cue, plan) if each.cue is not None else None,
        "quoted": [_span(span, plan) for span in each.quoted],
        "continues": f"s{each.continues}" if each.continues else None,
        "chain": [*each.chain],
        "balanced": each.balanced,
        "denied": each.denied,
    }


def _speaker(speaker: Speaker, plan: Outline) -> Value:
    return {
        "words": _span(speaker.words, plan) if speaker.words is not None else None,
        "role": speaker.role or None,
        "how": speaker.how,
        "certainty": speaker.certainty,
        "candidates": [*speaker.candidates],
    }


def _event(each: Event, plan: Outline) -> Value:
    return {
        "id": f"e{each.number}",
        "event": each.event,
        "status": each.status,
        "sentence": _span(each.place, plan),
        "trigger": _span(each.trigger, plan),
        "participants": [_span(span, plan) for span in each.participants],
        "date": _date(each.date, plan) if each.date is not None else None,
        "told_by": f"s{each.told_by}" if each.told_by else None,
    }


def _date(each: Dated, plan: Outline) -> Value:
    return {
        "start": each.start.isoformat() if each.start is not None else None,
        "end": each.end.isoformat() if each.end is not None else None,
        "precision": each.precision,
        "anchor": each.anchor,
        "basis": each.basis,
        "certainty": each.certainty,
        "words": _span(each.words, plan),
    }


def _span(span: Span, plan: Outline) -> Value:
    return {
        "text": span.words,
        "address": str(plan.address(span.provision)),
        "provision": span.provision,
        "start": span.start,
        "end": span.end,
    }
