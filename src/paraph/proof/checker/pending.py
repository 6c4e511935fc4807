"""The classes of whole documents, and completions: not checked yet, so refused."""

from __future__ import annotations

from paraph.proof.checker.answer import Refused
from paraph.proof.proof import COMPLETION, OPEN, WHOLE, Pair, Step

UNCHECKED = frozenset((*WHOLE, COMPLETION))


def documents(steps: tuple[Step, ...]) -> Refused | None:
    """Return the first claim of a class that rests on the whole document, or nothing."""
    for number, step in enumerate(steps):
        if not isinstance(step, Pair):
            continue
        place = f"steps[{number}]"
        if step.label not in {"", OPEN}:
            return Refused(f"{place}.label", f"{step.label} is not checked yet")
        if step.order:
            return Refused(f"{place}.order", f"{step.order} is not checked yet")
        for at, piece in enumerate(step.pieces):
            if piece.name in UNCHECKED:
                return Refused(f"{place}.pieces[{at}]", f"{piece.name} is not checked yet")
    return None
