"""Meant: which parties the words of a clause mean that names some ("the Government of Alda")."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from paraph.norms.final.formula_json import Value, written

_NAMING = frozenset(("named", "among"))


def named_in(rule: str) -> tuple[str, ...]:
    """Return the names of parties in a reading of a clause, in its canonical JSON."""
    return tuple(dict.fromkeys(_named(json.loads(rule))))


def with_parties(rule: str, means: Mapping[str, Sequence[str]]) -> str:
    """Return a reading with the parties that its names mean, in its canonical JSON.

    A name of which nothing is said stays as it is.
    """
    return written(_replaced(json.loads(rule), means)) if means else rule


def _named(value: Value) -> Iterator[str]:
    if isinstance(value, dict):
        for member, held in value.items():
            if member in _NAMING and isinstance(held, list):
                yield from [each for each in held if isinstance(each, str)]
            else:
                yield from _named(held)
    elif isinstance(value, list):
        for each in value:
            yield from _named(each)


def _replaced(value: Value, means: Mapping[str, Sequence[str]]) -> Value:
    if isinstance(value, list):
        return [_replaced(each, means) for each in value]
    if not isinstance(value, dict):
        return value
    return {
        member: _parties(held, means) if member in _NAMING else _replaced(held, means)
        for member, held in value.items()
    }


def _parties(names: Value, means: Mapping[str, Sequence[str]]) -> Value:
    held = [each for each in names if isinstance(each, str)] if isinstance(names, list) else []
    found = [party for each in held for party in means.get(each, (each,))]
    return [*dict.fromkeys(found)]
