"""Whole documents: the classes that rest on every label, reference and term of both texts."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from paraph.proof.checker.answer import Refused
from paraph.proof.checker.documents.arrangement import arrangement
from paraph.proof.checker.documents.numbering import numbering
from paraph.proof.checker.documents.repair import reference_repair
from paraph.proof.checker.documents.terms import defined_term
from paraph.proof.proof import OPEN, Pair, Proof
from paraph.text.node import Text

_CHECKS: Mapping[str, Callable[[Proof, Text, Text], str]] = {
    "numbering": numbering,
    "reference-repair": reference_repair,
    "defined-term": defined_term,
    "arrangement": arrangement,
}


ENABLED: Mapping[str, frozenset[str]] = {
    "numbering": frozenset(("en", "ru", "fr", "es", "ko")),
    "reference-repair": frozenset(("en",)),
    "defined-term": frozenset(("en",)),
}
"""The classes whose adversarial suite passes and withstood a further search, in which languages.

Not `arrangement`: any words of a text may make the order of parties or definitions matter ("the
sender pays"), and no list holds them all.
"""


def documents(proof: Proof, old: Text, new: Text) -> Refused | None:
    """Return why a class of whole documents does not hold, or nothing where all claims do.

    The place of a refusal is the class: it holds for all of its claims, or for none.
    """
    for number, step in enumerate(proof.steps):
        if not isinstance(step, Pair):
            continue
        if step.label not in {"", OPEN, "numbering"}:
            return Refused(f"steps[{number}].label", f"{step.label} is no class of a label")
        if step.order not in {"", "arrangement"}:
            return Refused(f"steps[{number}].order", f"{step.order} is no class of an order")
    claimed = {
        name
        for step in proof.steps
        if isinstance(step, Pair)
        for name in (step.label, step.order, *[piece.name for piece in step.pieces])
    }
    for name, check in _CHECKS.items():
        if name in claimed and proof.language not in ENABLED.get(name, frozenset()):
            return Refused(name, "is not enabled in this language: its suite does not hold yet")
        if name in claimed and (what := check(proof, old, new)):
            return Refused(name, what)
    return None
