"""Whole documents: the classes that rest on every label, reference and term of both texts."""

from __future__ import annotations

from collections.abc import Mapping

from paraph.proof.checker.answer import Refused
from paraph.proof.proof import OPEN, WHOLE, Pair, Proof
from paraph.text.node import Text

ENABLED: Mapping[str, frozenset[str]] = {
    "numbering": frozenset(("en", "ru", "fr", "es", "ko")),
    "reference-repair": frozenset(("en", "ru", "fr", "es", "ko")),
    "defined-term": frozenset(("en", "ru", "fr", "es", "ko")),
    "arrangement": frozenset(("en",)),
}
"""The classes whose adversarial suite passes and withstood a further search, in which languages."""

ALTERNAT: frozenset[str] = frozenset()
"""The languages in which `arrangement` proves that parties changed places: none.

Any words of a text may tell by the order of the parties who does what ("the sender pays"), and no
list holds them all.
"""


_MUTE = frozenset(("numbering", "reference-repair"))
"""The classes that ask for no evidence."""


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
        swaps = any(piece.name == "arrangement" for piece in step.pieces)
        if swaps and proof.language not in ALTERNAT:
            return Refused("arrangement", "does not prove that parties changed places")
        for at, piece in enumerate(step.pieces):
            if piece.evidence and piece.name in _MUTE:
                return Refused(f"steps[{number}].pieces[{at}]", f"{piece.name} gives evidence")
    claimed = {
        name
        for step in proof.steps
        if isinstance(step, Pair)
        for name in (step.label, step.order, *[piece.name for piece in step.pieces])
    }
    if claimed.isdisjoint(WHOLE):
        return None
    # Only here: they are many, and most proofs claim none of them.
    from paraph.proof.checker.documents.checks import unheld  # noqa: PLC0415

    return unheld(claimed, ENABLED, (proof, old, new))
