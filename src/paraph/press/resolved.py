"""Resolved: what words for days mean, what that is counted from, and how sure it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple, TypeAlias

from paraph.language.dating.table import Dating
from paraph.press.days import Days
from paraph.press.expressions import Expression
from paraph.press.statement import Certainty

PUBLICATION, BEFORE_IT, CALENDAR = "publication", "the date before it", "calendar"


class Resolved(NamedTuple):
    """The days that words mean, if they mean any, and how that is known."""

    held: Days | None
    precision: str
    anchor: str
    basis: str
    certainty: Certainty


Reader: TypeAlias = Callable[[Expression, date, Dating, bool], Resolved]
"""Reads words for days by the day of publication, as what is past or as what is to come."""


def by_calendar(held: Days | None, precision: str, basis: str = "as the text has it") -> Resolved:
    """Return days whose words have all that tells which they are."""
    return Resolved(held, precision, CALENDAR, basis, "stated" if held else "inferred")


def nearest_by(future: bool) -> str:  # noqa: FBT001
    """Return on what it rests which year is meant, where none is given."""
    side = "first on or after" if future else "latest on or before"
    return f"no year is given: the {side} publication"
