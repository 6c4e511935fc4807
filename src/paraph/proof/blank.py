"""A blank that a profile declares: where it stands, what may fill it, and within which bounds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from paraph.errors import ProfileError
from paraph.text.address import Address

FIGURES = frozenset(("number", "percent", "amount"))
TYPES = frozenset((*FIGURES, "date", "place", "name", "title", "text", "alternatives"))
"""What a profile may declare a blank to be."""
_UNIT = r"[A-Z]{3}"
_FIGURE = r"(?:0|[1-9][0-9]*)(?:\.[0-9]+)?"
_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_BLANK = re.compile(r"_{2,}|\[[^\[\]\n]{1,200}\]")


@dataclass(frozen=True, slots=True)
class Declared:
    """One entry of a profile. An object that exists is valid.

    `blank` is its wording in the approved text, nothing where the provision has one blank alone;
    `nth` counts from 1 where that wording stands several times, else it is 0. `least` and `most`
    are figures with a dot, or days as 2026-03-05. If there are `permitted` wordings, nothing else
    may fill it; `alternatives` are those that stand in the blank itself, parted by strokes.
    """

    address: Address
    type: str
    blank: str = ""
    nth: int = 0
    least: str = ""
    most: str = ""
    unit: str = ""
    permitted: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if what := self._wrong():
            raise ProfileError(f"the completion at {self.address} {what}")

    def _wrong(self) -> str:
        """Say what of it is not as it should be, or nothing."""
        if self.type not in TYPES:
            return f"is of no type: {self.type!r} is none of {', '.join(sorted(TYPES))}"
        bounds = [each for each in (self.least, self.most) if each]
        if bounds and self.type not in {*FIGURES, "date"}:
            return f"is of the type {self.type}, which has no bounds"
        if bool(self.unit) != (self.type == "amount") or (
            self.unit and not re.fullmatch(_UNIT, self.unit)
        ):
            return "needs a unit of three capitals if it is an amount, and has none if it is not"
        if (self.type == "text") != bool(self.permitted):
            return "has permitted texts if it is of the type text, and then alone"
        if any(each != each.strip() or not each.isprintable() for each in self.permitted):
            return "permits a text with blanks at an end or characters that cannot be seen"
        return "has bounds that are none" if not _ordered(self.type, bounds) else ""


class Allowed(NamedTuple):
    """A declared blank found in the approved text: its span, and what a proof says of it."""

    start: int
    end: int
    declared: Declared

    @classmethod
    def find(cls, entry: Declared, wording: str) -> Allowed:
        """Return where the blank of an entry stands in the wording of its provision.

        Raises:
            ProfileError: it stands there not at all, or so often that it is unclear which is meant.
        """
        shape = re.compile(re.escape(entry.blank)) if entry.blank else _BLANK
        spans = [match.span() for match in shape.finditer(wording) if _whole(match)]
        if len(spans) < max(entry.nth, 1) or (len(spans) > 1 and not entry.nth):
            said = repr(entry.blank) if entry.blank else "blank"
            raise ProfileError(f"{entry.address} has {len(spans)} times {said}: say which one")
        start, end = spans[max(entry.nth, 1) - 1]
        if entry.type == "alternatives":
            entry = replace(entry, type="text", permitted=_alternatives(entry, wording[start:end]))
        return cls(start, end, entry)

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


def _ordered(kind: str, bounds: list[str]) -> bool:
    # Only here: few profiles bound what fills a blank, and it takes as long as all else here.
    from decimal import Decimal, InvalidOperation  # noqa: PLC0415

    try:
        if kind == "date":
            days = [each for each in bounds if re.fullmatch(_DAY, each)]
            measured = [Decimal(date.fromisoformat(each).toordinal()) for each in days]
        else:
            measured = [Decimal(each) for each in bounds if re.fullmatch(_FIGURE, each)]
    except (ValueError, InvalidOperation):
        return False
    return len(measured) == len(bounds) and measured == sorted(measured)


def _whole(match: re.Match[str]) -> bool:
    """Whether a wording is no part of a longer blank or word."""
    text, (start, end) = match.string, match.span()
    ends = ((text[start - 1 : start], match[0][:1]), (match[0][-1:], text[end : end + 1]))
    return not any(
        left and right and all(each.isalnum() or each == "_" for each in (left, right))
        for left, right in ends
    )


_NUMBERS = r"[0-9]+(?:/[0-9]+){2,}"
"""A date in figures, which strokes part too."""
_JOINED = re.compile(r"(?:^|\s)(?:and|or|et|ou|y|e|o|u|\u0438|\u0438\u043b\u0438)$", re.IGNORECASE)
"""What a stroke in "and/or" leaves."""


def _alternatives(entry: Declared, wording: str) -> tuple[str, ...]:
    """Return what a bracket offers: "[Geneva / Vienna]".

    Raises:
        ProfileError: it offers no two different wordings.
    """
    inside = wording[1:-1]
    spaced = " / " in inside
    found = tuple([each.strip() for each in inside.split(" / " if spaced else "/")])
    mixed = (spaced and any("/" in each for each in found)) or re.fullmatch(_NUMBERS, inside)
    joined = any(_JOINED.search(each) for each in found)
    single = len(set(found)) != len(found) or len(found) == 1 or not all(found)
    cut = any(each.count("(") != each.count(")") for each in found)
    if wording[:1] != "[" or mixed or joined or single or cut or {"[", "]"} & {*inside}:
        raise ProfileError(f"{entry.address}: {wording!r} holds no alternatives parted by strokes")
    return found
