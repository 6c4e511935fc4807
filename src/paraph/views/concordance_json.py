"""A concordance as JSON: `paraph.concordance/1`; docs/reference/concordance.md describes it."""

from __future__ import annotations

from paraph.concordance.clause import Clause
from paraph.concordance.concordance import Compared, Concordance, Pair
from paraph.concordance.difference import Difference, Place
from paraph.concordance.lone import Lone
from paraph.concordance.statement import statement, statement_digest
from paraph.views.json_report import Value, file_of, lines

CONCORDANCE = "paraph.concordance/1"


def concordance_json(told: Concordance) -> str:
    """Return a concordance as one JSON object, a line for each text, pair and difference."""
    return lines(
        {
            "schema": CONCORDANCE,
            "verdict": told.verdict,
            "texts": [_text(each) for each in told.texts],
            "earlier": [_text(each) for each in told.earlier],
            "pairs": [_pair(pair) for pair in told.pairs],
            "differences": [
                _difference(number, pair, each)
                for pair in told.pairs
                for number, each in enumerate(pair.differences, start=1)
            ],
            "lone": [_lone(each) for each in told.lone],
            "clauses": [_clause(each) for each in told.clauses],
            "statement": statement(told).decode(),
            "statement_digest": statement_digest(told),
        }
    )


def _text(text: Compared) -> Value:
    return {
        **file_of(text.reading, text.digest),
        "language": text.language,
        "declared": text.declared,
        "complete": text.reading.account.complete,
    }


def _pair(pair: Pair) -> Value:
    compared: dict[str, Value] = dict(pair.counts)
    return {
        "first": pair.first,
        "second": pair.second,
        "verdict": pair.verdict,
        "compared": compared,
        "doubts": [
            {
                "cause": each.cause,
                "text": each.text if each.text >= 0 else None,
                "sentence": each[1],
            }
            for each in pair.doubts
        ],
    }


def _difference(number: int, pair: Pair, each: Difference) -> Value:
    return {
        "id": f"d{pair.second}.{number}",
        "kind": each.kind,
        "first": pair.first,
        "second": pair.second,
        "at_first": _place(each.first),
        "at_second": _place(each.second),
        "first_says": each.first_says,
        "second_says": each.second_says,
    }


def _place(place: Place) -> Value:
    return {
        "at": place.address or None,
        "lacking_behind": place.after,
        "provision": place.provision,
        "start": place.start,
        "end": place.end,
        "words": place.words,
    }


def _lone(each: Lone) -> Value:
    return {
        "text": each.text,
        "other": each.other,
        "done": each.done,
        "changed": _place(each.changed),
        "unchanged": _place(each.unchanged),
    }


def _clause(each: Clause) -> Value:
    return {
        "text": each.text,
        "at": each.address,
        "provision": each.provision,
        "start": each.start,
        "end": each.end,
        "words": each.words,
        "rule": each.rule,
        "languages": [*each.languages],
        "diverges": each.diverges,
    }
