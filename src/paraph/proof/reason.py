"""A reason: why an edit is open, in the words of a closed list and one plain sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

Code: TypeAlias = Literal[
    "characters",
    "negation",
    "modality",
    "amount",
    "date",
    "time limit",
    "number",
    "unit",
    "party",
    "condition",
    "scope",
    "quantifier",
    "connective",
    "reference",
    "definition",
    "blank",
    "addition",
    "deletion",
    "order",
    "structure",
    "literal text",
    "emphasis",
    "unproved wording",
]
CODES: tuple[Code, ...] = get_args(Code)
"""The closed list, in the order in which reasons of one weight and place stand."""

_LEAST, _MOST = 1, 100


@dataclass(frozen=True, slots=True)
class Reason:
    """What changed in an edit: `words` are those the sentence names, as they stand, old ones first.

    `weight`, from 1 to 100, says which reasons a reader should look at first, and nothing else.
    """

    code: Code
    words: tuple[str, ...]
    sentence: str
    weight: int

    def __post_init__(self) -> None:
        if self.code not in CODES:
            raise ValueError(f"no reason is called {self.code!r}")
        if not _LEAST <= self.weight <= _MOST:
            raise ValueError(f"a weight is from {_LEAST} to {_MOST}, not {self.weight}")


def rank(changes: Sequence[Sequence[Reason]]) -> tuple[int, ...]:
    """Return the indexes of `changes`, those first whose greatest weight is the greatest.

    Among equal weights the order is that of the document; what has no reason is left out.

    >>> plain = Reason("unproved wording", ("a", "b"), "'a' became 'b'.", 40)
    >>> bold = Reason("number", ("30", "60"), "'30' became '60'.", 88)
    >>> rank([(plain,), (), (plain, bold), (plain,)])
    (2, 0, 3)
    """
    weights = {
        index: max(reason.weight for reason in found)
        for index, found in enumerate(changes)
        if found
    }
    return tuple(sorted(weights, key=lambda index: (-weights[index], index)))
