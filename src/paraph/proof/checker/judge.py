"""Judging: whether one piece belongs to the class that it claims."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import cast

from paraph.proof.checker.words import (
    Claim,
    Rule,
    known,
    unliteral,
    unmarked,
    unquoted,
    unsaid,
    used,
    whole_words,
)

_EVERY: tuple[Rule, ...] = (unmarked, unquoted, unsaid)
_WHOLE: tuple[Rule, ...] = (*_EVERY, known, whole_words)
_GUARDS: Mapping[str, tuple[Rule, ...]] = {
    "layout": (*_WHOLE, unliteral),
    "typography": (unmarked, unsaid, unliteral),  # its own file says what may be quoted
    "spelling": (*_WHOLE, used),
    "doubling": _WHOLE,
    "article-form": (*_EVERY, known),
    "variant": (*_WHOLE, used),
    "abbreviation": _WHOLE,
    "notation": _WHOLE,
    "case": (*_WHOLE, used),
    "list-punctuation": _WHOLE,
    "agreement": _WHOLE,
}
"""For each class what must hold before its own rule is asked, the cheapest first."""
_FILES = {
    "layout": "layout",
    "typography": "typography",
    "spelling": "spelling",
    "doubling": "doubling",
    "article-form": "articles",
    "variant": "forms",
    "abbreviation": "forms",
    "notation": "notation",
    "case": "letters",
    "list-punctuation": "letters",
    "agreement": "forms",
    "house": "house",
}
"""The file that has the rule of each class, read when a proof claims one: a static table."""
_WITNESSED = frozenset(("spelling", "notation"))
"""Classes that give evidence, and check it."""


def judge(claim: Claim) -> str:
    """Say why a claim does not hold, or nothing where it does."""
    name = claim.piece.name
    if name not in _GUARDS:
        return f"{name} is not checked yet"
    if "house" in claim.piece.evidence:
        what = _rule("house")(claim)
        return f"{name}: {what}" if what else ""
    if claim.piece.evidence and name not in _WITNESSED:
        return f"{name}: gives evidence where none is asked for"
    for rule in rules(name):
        if what := rule(claim):
            return f"{name}: {what}"
    return ""


@cache
def rules(name: str) -> tuple[Rule, ...]:
    """Return what must hold for a class of one place, the cheapest first, its own rule last."""
    return (*_GUARDS[name], _rule(name))


@cache
def _rule(name: str) -> Rule:
    file = import_module(f"paraph.proof.checker.{_FILES[name]}")
    return cast("Rule", getattr(file, name.replace("-", "_")))
