"""Statements of a record as JSON: `paraph.said/1`; docs/reference/statements.md describes it."""

from __future__ import annotations

from collections.abc import Mapping

from paraph.agreement import steps
from paraph.agreement.said.gathered import Gathered, Said
from paraph.agreement.said.links import Link
from paraph.agreement.said.several import Side, Together
from paraph.agreement.sources import Answer, Kept
from paraph.views.json_report import Value, lines

SAID = "paraph.said/1"


def sources_json(found: Gathered) -> str:
    """Return the sources of a record and what they say, a line for each."""
    return lines({"schema": SAID, **said_json(found)})


def said_json(found: Gathered) -> dict[str, Value]:
    """Return what sources say as the members of an object."""
    names = {(each.source, each.line.name): said_id(each) for each in found.statements}
    return {
        "sources": [source_json(at, each) for at, each in enumerate(found.sources, start=1)],
        "statements": [_stated(each) for each in found.statements],
        "events": [event_json(each, names) for each in found.events],
        "together": [_together(each) for each in found.together],
        "unread": [*found.unread],
    }


def said_id(each: Said) -> str:
    """Return by what a statement is called in one answer: "1.3", the third of the first source."""
    return f"{each.source}.{each.place}"


def event_id(each: Side) -> str:
    """Return by what an event is called in one answer: "1.e2"."""
    return f"{each.source}.e{each.place}"


def source_json(number: int, each: Kept) -> Value:
    """Return a source; one that is in no record has no act."""
    source = each.source
    return {
        "id": f"{number}",
        "act": each.act or None,
        "accepted_by": each.person or None,
        "party": each.party or None,
        "at": each.at or None,
        "outlet": source.outlet,
        "date": source.on,
        "timezone": source.zone or None,
        "title": source.headline,
        "language": source.language,
        "file_digest": source.file,
        "digest": source.text,
    }


def _stated(each: Said) -> Value:
    stated, line = each.line.stated, each.line
    return {
        "id": said_id(each),
        "statement": line.name,
        "source": f"{each.source}",
        "speaker": stated.speaker or None,
        "role": stated.role or None,
        "kind": stated.said.replace("-", " "),
        "denied": stated.denied,
        "content": span_json(stated.span),
        "date": days_json(stated.since, stated.until_day),
        "certainty": stated.certainty,
        "chain": [*stated.chain],
        "state": line.row.assessed,
        "answers": [_answer(one) for one in line.answers],
        "links": [link_json(one) for one in each.links],
    }


def _answer(answer: Answer) -> Value:
    return {
        "act": answer.act,
        "party": answer.party,
        "person": answer.person,
        "at": answer.at,
        "state": answer.row.assessed,
        "reason": answer.row.reason or None,
    }


def span_json(span: steps.Span) -> Value:
    """Return words of a source with the place where they stand."""
    return {
        "text": span.words,
        "address": span.provision,
        "start": span.start,
        "end": span.end,
    }


def days_json(since: str, until: str) -> Value:
    """Return the days between which something lies; `None` for a side that is open."""
    return {"start": since or None, "end": until or None} if since or until else None


def link_json(link: Link) -> Value:
    """Return a link with its rule and its state."""
    return {
        "to": link.to,
        "target": link.target or None,
        "words": link.words,
        "rule": link.rule,
        "answer": link.answer or None,
        "agreement": link.agreement or None,
        "text": link.text or None,
        "state": link.state,
    }


def event_json(each: Side, names: Mapping[tuple[int, str], str]) -> Value:
    """Return an act or event that a source tells; `names` are what its statements are called."""
    told = each.told
    return {
        "id": event_id(each),
        "source": f"{each.source}",
        "event": told.told,
        "status": told.status,
        "sentence": span_json(told.span),
        "trigger": told.trigger,
        "participants": [*told.who],
        "date": days_json(told.since, told.until_day),
        "certainty": told.certainty,
        "told_by": names.get((each.source, told.teller)),
        "links": [link_json(one) for one in each.links],
    }


def _together(each: Together) -> Value:
    return {
        "event": each.told,
        "rules": [*each.rules],
        "differences": [*each.differences],
        "events": [event_id(side) for side in each.sides],
    }
