"""A blank that a profile declares: where it stands, what may fill it, and within which bounds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from paraph.text.address import Address

TYPES = ("date", "place", "name", "title", "number", "percent", "amount", "text")
"""What a profile may declare a blank to be."""


@dataclass(frozen=True, slots=True)
class Declared:
    """One entry of a profile. An object that exists is valid: `paraph.proof.house` reads it.

    `blank` is its wording in the approved text, nothing where the provision has one blank alone;
    `nth` counts from 1 where that wording stands several times. `least` and `most` are figures with
    a dot, or days as 2026-03-05. `permitted` are the wordings that may fill it: if there are any,
    nothing else may.
    """

    address: Address
    blank: str = ""
    nth: int = 0
    type: str = "text"
    least: str = ""
    most: str = ""
    unit: str = ""
    permitted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Allowed:
    """A declared blank found in the approved text: its span, and what a proof says of it."""

    start: int
    end: int
    declared: Declared

    def evidence(self, wording: str, filling: str) -> Mapping[str, str]:
        """Return the evidence of a completion that fills it."""
        entry = self.declared
        said = {
            "blank": wording,
            "type": entry.type,
            "by": "profile",
            "address": str(entry.address),
            "min": entry.least,
            "max": entry.most,
            "unit": entry.unit,
            "permitted": filling if entry.permitted else "",
        }
        return {name: value for name, value in said.items() if value}
