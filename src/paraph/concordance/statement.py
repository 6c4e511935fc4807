"""The statement of a concordance: what a language officer certifies, as bytes with one spelling.

It is I-JSON as RFC 8785 writes it: members sorted, integers and strings alone, no blank. Who
certifies it, and the act that says so, are the record's.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from functools import cache
from hashlib import sha256
from typing import TypeAlias

from paraph.concordance.concordance import VERSION, Compared, Concordance, Pair
from paraph.concordance.difference import Difference, Place
from paraph.concordance.lone import Lone
from paraph.language import (
    bounds,
    contraries,
    frequencies,
    moneys,
    prevailing,
    reckoning,
    reviewed,
    shares,
    tone,
)

STATEMENT = "paraph.concordance-statement/1"
Value: TypeAlias = "str | int | bool | list[Value] | dict[str, Value]"
_encode = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":"), check_circular=False
).encode


def statement(concordance: Concordance) -> bytes:
    """Return what was compared and found, in the one form that a certificate may rest on.

    It names the texts by their digests, the rules and tables by theirs, how much was compared, and
    all differences, doubts and lone changes by number and by digest.
    """
    whole: dict[str, Value] = {
        "schema": STATEMENT,
        "rules": VERSION,
        "tables": tables_digest(),
        "verdict": concordance.verdict,
        "texts": [_text(each) for each in concordance.texts],
        "earlier": [_text(each) for each in concordance.earlier],
        "pairs": [_pair(each) for each in concordance.pairs],
        "lone": len(concordance.lone),
        "lone_digest": _digest([_lone(each) for each in concordance.lone]),
    }
    return _encode(whole).encode()


def statement_digest(concordance: Concordance) -> str:
    """Return `sha256:` and the hexadecimal digest of the statement."""
    return f"sha256:{sha256(statement(concordance)).hexdigest()}"


def _text(each: Compared) -> dict[str, Value]:
    return {
        "language": each.language,
        "declared": each.declared,
        "text": each.digest,
        "file": each.reading.source.digest,
    }


def _pair(pair: Pair) -> dict[str, Value]:
    kinds = Counter([each.kind for each in pair.differences])
    return {
        "first": pair.first,
        "second": pair.second,
        "verdict": pair.verdict,
        "compared": dict(pair.counts),
        "differences": {str(kind): many for kind, many in kinds.items()},
        "differences_digest": _digest([_difference(each) for each in pair.differences]),
        "doubts": [
            {"cause": each.cause, "text": each.text, "sentence": each.sentence}
            for each in pair.doubts
        ],
    }


def _difference(each: Difference) -> list[Value]:
    return [
        each.kind,
        _place(each.first),
        _place(each.second),
        each.first_says,
        each.second_says,
    ]


def _lone(each: Lone) -> list[Value]:
    return [each.text, each.other, each.done, _place(each.changed), _place(each.unchanged)]


def _place(place: Place) -> list[Value]:
    return [place.provision, place.start, place.end, place.after]


def _digest(whole: list[Value]) -> str:
    return f"sha256:{sha256(_encode(whole).encode()).hexdigest()}"


@cache
def tables_digest() -> str:
    """Return the digest of every table that words are read by."""
    parts = [
        *[_spread(reckoning.reckoning(code)) for code in reckoning.CODES],
        *[repr(tone.tone(code).said) for code in reckoning.CODES],
        *[repr(contraries.said(code)) for code in contraries.CODES],
        reviewed.digest("institutions"),
        _spread((moneys.forms(), *prevailing.TABLES)),
        _spread((shares.SHARES, shares.SURE, shares.MAY)),
        _spread((bounds.SIZES, bounds.TIMES, bounds.BETWEEN, bounds.BEHIND, bounds.TURNS)),
        _spread((bounds.LAPSES, bounds.EARLY)),
        _spread((*frequencies.TABLES,)),
    ]
    return f"sha256:{sha256(chr(10).join(parts).encode()).hexdigest()}"


def _spread(whole: tuple[object, ...]) -> str:
    """Return the members of a table in an order that does not hang on chance."""
    return "\n".join([_settled(each) for each in whole])


def _settled(each: object) -> str:
    """Return a value in words of one order, with all that it holds."""
    match each:
        case AbstractSet():
            return f"{{{', '.join(sorted(map(_settled, each)))}}}"
        case Mapping():
            return (
                f"{{{', '.join(sorted(f'{_settled(k)}: {_settled(v)}' for k, v in each.items()))}}}"
            )
        case tuple():
            return f"({', '.join(map(_settled, each))})"
        case _:
            return repr(each)
