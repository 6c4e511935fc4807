"""The trace as JSON: `paraph.trace/1`; docs/reference/statements.md describes it."""

from __future__ import annotations

from collections.abc import Iterable

from paraph.agreement.said.known import Known, Stage
from paraph.agreement.said.laid import Laid
from paraph.agreement.said.several import Side
from paraph.agreement.said.trace import Aside, Carried, Fulfilled, Trace, Traced
from paraph.agreement.sources import Kept
from paraph.views.json_report import Value, lines
from paraph.views.sources_json import event_id, event_json, link_json, source_json, span_json

TRACE = "paraph.trace/1"


def trace_json(found: Trace, agreement: Known, sources: Iterable[Kept]) -> str:
    """Return the trace of what sources announced, a line for each."""
    held = tuple(sources)
    return lines(
        {
            "schema": TRACE,
            "agreement": agreement.agreement or None,
            "title": agreement.title,
            "at": agreement.now or None,
            "sources": [source_json(at, each) for at, each in enumerate(held, start=1)],
            "texts": [_text(stage, text) for stage in agreement.stages for text in stage.texts],
            "unread": [*agreement.unread],
            "intentions": [_intention(each) for each in found.intentions],
            "events": [_event(each) for each in found.events],
            "aside": [_aside(each) for each in found.aside],
        }
    )


def _text(stage: Stage, text: Laid) -> Value:
    return {**_stage(stage), "name": text.name, **_named(text)}


def _named(text: Laid) -> dict[str, Value]:
    return {"text": text.digest, "language": text.language, "provisions": len(text.clauses)}


def _stage(stage: Stage) -> dict[str, Value]:
    return {
        "set": stage.name or None,
        "text_set": stage.text_set or None,
        "made": stage.made or None,
        "settled": stage.settled or None,
        "how": stage.how or None,
    }


def _intention(each: Traced) -> Value:
    stated = each.line.stated
    return {
        "id": f"{each.source}.{each.place}",
        "statement": each.line.name,
        "source": f"{each.source}",
        "speaker": stated.speaker or None,
        "role": stated.role or None,
        "certainty": stated.certainty,
        "content": span_json(stated.span),
        "cue": each.cue,
        "denied": each.denied,
        "of_party": each.of or None,
        "speaks_for": {"party": each.speaking.party or None, "why": each.speaking.why},
        "said": each.said,
        "found": bool(each.carried),
        "carried": [_carried(one) for one in each.carried],
        "searched": [{**_stage(stage), **_named(text)} for stage, text in each.searched],
        "why": each.why or None,
        "events": [f"{each.source}.e{at}" for at in each.events],
    }


def _carried(each: Carried) -> Value:
    match = each.match
    return {
        **_stage(each.stage),
        "text": each.text.digest,
        "address": match.clause.address,
        "words": match.clause.words,
        "titles": [*match.clause.titles],
        "likeness": f"{match.likeness:.2f}",
        "rule": match.rule,
        "shared": [*match.shared],
        "fields": [*match.fields],
        "stood": [_stage(stage) for stage in each.stood],
        "figures_not_in_it": [*each.unlike],
        "against": each.against,
        "party_not_in_it": each.whose or None,
    }


def _event(each: Fulfilled) -> Value:
    return {
        "event": event_json(each.side, {}),
        "acts": [link_json(one) for one in each.acts],
        "later": [_later(one) for one in each.later],
    }


def _later(side: Side) -> Value:
    return {"id": event_id(side), "event": event_json(side, {})}


def _aside(each: Aside) -> Value:
    stated = each.line.stated
    return {
        "id": f"{each.source}.{each.place}",
        "speaker": stated.speaker or None,
        "content": span_json(stated.span),
        "cue": each.cue,
        "why": each.why,
    }
