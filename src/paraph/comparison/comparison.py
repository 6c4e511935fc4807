"""A comparison: two readings, the rows and changes between them, and what stays undecided."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeAlias

from paraph.comparison.change import Change, Row
from paraph.text.apart import apart
from paraph.text.outline import Outline
from paraph.text.reading import Hazard, Reading, Unread

Side: TypeAlias = Literal["old", "new", "both"]
Verdict: TypeAlias = Literal["same", "open", "undecided"]


@apart
class SidedHazard(NamedTuple):
    """A hazard, the side that has it, and the grade it has in this comparison."""

    hazard: Hazard
    side: Side


@apart
class SidedUnread(NamedTuple):
    """A thing left unread; on side `both` when its bytes are identical in both files."""

    unread: Unread
    side: Side


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two readings and everything that differs between them.

    `same` texts have equal digests, or equal content where a format cannot express the rest.
    `outlines` are those of both texts where the comparison needed them, for whoever shows it.
    """

    old: Reading
    new: Reading
    digest_old: str
    digest_new: str
    rows: tuple[Row, ...]
    changes: tuple[Change, ...]
    hazards: tuple[SidedHazard, ...] = ()
    unread: tuple[SidedUnread, ...] = ()
    outlines: tuple[Outline, Outline] | None = field(default=None, repr=False, compare=False)

    @property
    def complete(self) -> bool:
        """Whether nothing was left unread that the two files do not have byte for byte alike."""
        return all(item.side == "both" for item in self.unread)

    @property
    def decided(self) -> bool:
        """Whether the reading is complete and no hazard leaves in doubt what a file says."""
        return self.complete and all(item.hazard.grade == "note" for item in self.hazards)

    @property
    def verdict(self) -> Verdict:
        """`open` if anything changed, else `undecided` if anything is in doubt, else `same`."""
        if self.changes:
            return "open"
        return "same" if self.decided else "undecided"
