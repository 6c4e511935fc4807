"""The checks of the classes of whole documents, loaded where one of them is claimed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from paraph.proof.checker.answer import Refused
from paraph.proof.checker.documents.arrangement import arrangement
from paraph.proof.checker.documents.numbering import numbering
from paraph.proof.checker.documents.repair import reference_repair
from paraph.proof.checker.documents.terms import defined_term
from paraph.proof.proof import Proof
from paraph.text.node import Text

_CHECKS: Mapping[str, Callable[[Proof, Text, Text], str]] = {
    "numbering": numbering,
    "reference-repair": reference_repair,
    "defined-term": defined_term,
    "arrangement": arrangement,
}
"""For each class why it does not hold, or nothing where all of its claims do."""


def unheld(
    claimed: Collection[str],
    enabled: Mapping[str, frozenset[str]],
    claims: tuple[Proof, Text, Text],
) -> Refused | None:
    """Return why a class that is claimed does not hold, or nothing where all do."""
    for name, check in _CHECKS.items():
        if name in claimed and claims[0].language not in enabled.get(name, frozenset()):
            return Refused(name, "is not enabled in this language: its suite does not hold yet")
        if name in claimed and (what := check(*claims)):
            return Refused(name, what)
    return None
