"""Crowd: reasons weigh less in a provision of which much is open than where they stand alone."""

from __future__ import annotations

from dataclasses import replace

from paraph.proof.reason import Reason
from paraph.proof.reasons import weights


def among(reasons: tuple[Reason, ...], others: int) -> tuple[Reason, ...]:
    """Return the reasons of an edit beside which `others` of its provision are open.

    Those that name a word or a value weigh less, so that one that changed alone comes before them.
    What shows nothing, or was marked or moved, weighs the same in any company.
    """
    less = min(weights.BESIDE * others, weights.CROWD)
    if less <= 0:
        return reasons
    weighed = [
        replace(each, weight=max(each.weight - less, 1)) if each.code in weights.SIGNAL else each
        for each in reasons
    ]
    return tuple(sorted(weighed, key=lambda each: -each.weight))
