"""Quantities: what a provision counts, dates, measures or pays, in a form no language changes."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

Sort: TypeAlias = Literal["number", "ordinal", "date", "percentage", "amount", "duration"]


class Quantity(NamedTuple):
    """One quantity: its sort, its value in a form of its own, and where it stands.

    The span is in code points of the wording that was read. Not `firm`, it may be something else (a
    word that is also an article): it may answer a quantity of another language, and demands none.
    `unit` is that of a duration, or the currency of an amount. `bound` is "" or what the quantity
    bounds: ">=", ">", "<=", "<", or two of them with a stroke between; `turn` is "before" or
    "after" where a period runs to something, or from it. `idiom` says that it may be a fortnight
    as well ("quinze jours"), or a time of day ("à 17 heures"), which is the number "17:00".
    """

    sort: Sort
    value: str
    start: int
    end: int
    unit: str = ""
    firm: bool = True
    bound: str = ""
    turn: str = ""
    idiom: bool = False

    def moved(self, start: int, end: int) -> Quantity:
        """Return the same quantity at another place."""
        return self._replace(start=start, end=end)

    @property
    def said(self) -> str:
        """The value with its unit, as it is shown."""
        if self.sort == "percentage":
            return f"{self.value}%"
        return f"{self.value} {self.unit}" if self.unit else self.value
