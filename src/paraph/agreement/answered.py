"""Answered: whether a norm that a programme names by its name is one that somebody must deliver."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from paraph.agreement import steps
from paraph.agreement.life import Life
from paraph.agreement.reassessed import Beside


class Answered(NamedTuple):
    """The last answer on a norm, and that of each party."""

    row: steps.Assessed
    beside: Beside
    parties: Mapping[str, steps.Assessed]

    def free(self, life: Life) -> str:
        """Return why it is nothing that somebody must deliver, or nothing."""
        row = self.row
        if row.assessed == "rejected":
            return f"the norm {row.norm} was rejected"
        if row.modality != "obligation":
            return f"the norm {row.norm} is a {row.modality}, and nobody must deliver it"
        if self.beside.unlike and not self._held_by({*life.parties}):
            return f"the norm {row.norm} is not what is read of its words ({self.beside.unlike})"
        return ""

    def _held_by(self, parties: set[str]) -> bool:
        plain = _plain(self.row)
        return parties <= {party for party, row in self.parties.items() if _plain(row) == plain}


def answered(life: Life) -> Mapping[str, Answered]:
    """Return the last answer on each norm of the record, by its name."""
    found: dict[str, Answered] = {}
    for event in life.of_kind("assess"):
        if isinstance(event.body, steps.Assess):
            for row, read in zip(event.body.rows, event.beside, strict=True):
                before = found[row.norm].parties if row.norm in found else {}
                found[row.norm] = Answered(row, read, {**before, event.party: row})
    return found


def _plain(row: steps.Assessed) -> steps.Assessed:
    return row._replace(assessed="", reason="")
