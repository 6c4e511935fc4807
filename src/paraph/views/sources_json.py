"""Statements of a record as JSON: `paraph.said/1`; docs/reference/statements.md describes it."""

from __future__ import annotations

from collections.abc import Sequence

from paraph.agreement import steps
from paraph.agreement.sources import Kept
from paraph.views.json_report import Value, lines

SAID = "paraph.said/1"


def sources_json(found: Sequence[Kept]) -> str:
    """Return the sources of a record and what they say, a line for each."""
    return lines(
        {
            "schema": SAID,
            "sources": [_source(number, each) for number, each in enumerate(found, start=1)],
            "statements": [
                _stated(number, place, stated)
                for number, each in enumerate(found, start=1)
                for place, stated in enumerate(each.source.statements, start=1)
            ],
        }
    )


def _source(number: int, each: Kept) -> Value:
    source = each.source
    return {
        "id": f"{number}",
        "act": each.act,
        "accepted_by": each.person,
        "party": each.party,
        "at": each.at,
        "outlet": source.outlet,
        "date": source.on,
        "timezone": source.zone or None,
        "title": source.headline,
        "language": source.language,
        "file_digest": source.file,
        "digest": source.text,
    }


def _stated(number: int, place: int, each: steps.Stated) -> Value:
    dated = each.since or each.until_day
    return {
        "id": f"{number}.{place}",
        "source": f"{number}",
        "speaker": each.speaker or None,
        "role": each.role or None,
        "kind": each.said.replace("-", " "),
        "content": {
            "text": each.span.words,
            "address": each.span.provision,
            "start": each.span.start,
            "end": each.span.end,
        },
        "date": {"start": each.since or None, "end": each.until_day or None} if dated else None,
        "certainty": each.certainty,
        "chain": [*each.chain],
    }
