"""Judging: whether one piece belongs to the class that it claims."""

from __future__ import annotations

from collections.abc import Mapping

from paraph.proof.checker.articles import article_form
from paraph.proof.checker.doubling import doubling
from paraph.proof.checker.forms import abbreviation, agreement, variant
from paraph.proof.checker.house import house
from paraph.proof.checker.layout import layout
from paraph.proof.checker.letters import case, list_punctuation
from paraph.proof.checker.notation import notation
from paraph.proof.checker.printed import printed
from paraph.proof.checker.spelling import spelling
from paraph.proof.checker.typography import typography
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
RULES: Mapping[str, tuple[Rule, ...]] = {
    "layout": (*_WHOLE, unliteral, layout),
    "typography": (unmarked, printed, unsaid, unliteral, typography),
    "spelling": (*_WHOLE, used, spelling),
    "doubling": (*_WHOLE, doubling),
    "article-form": (*_EVERY, known, article_form),
    "variant": (*_WHOLE, used, variant),
    "abbreviation": (*_WHOLE, abbreviation),
    "notation": (*_WHOLE, notation),
    "case": (*_WHOLE, used, case),
    "list-punctuation": (*_WHOLE, list_punctuation),
    "agreement": (*_WHOLE, agreement),
}
"""For each class what must hold, the cheapest first."""
_WITNESSED = frozenset(("spelling", "notation"))
"""Classes that give evidence, and check it."""


def judge(claim: Claim) -> str:
    """Say why a claim does not hold, or nothing where it does."""
    name = claim.piece.name
    if name not in RULES:
        return f"{name} is not checked yet"
    if "house" in claim.piece.evidence:
        what = house(claim)
        return f"{name}: {what}" if what else ""
    if claim.piece.evidence and name not in _WITNESSED:
        return f"{name}: gives evidence where none is asked for"
    for rule in RULES[name]:
        if what := rule(claim):
            return f"{name}: {what}"
    return ""
