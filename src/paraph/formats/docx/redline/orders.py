"""Orders: what is asked of every story of a redline, and of each entry in it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import NamedTuple, TypeAlias

from lxml import etree

from paraph.formats.docx.redline.blocks import Block
from paraph.formats.docx.redline.entry import Entry
from paraph.formats.docx.redline.manner import Judge
from paraph.formats.docx.redline.marker import Marker, Sort

FRAMED, WHOLE, REPLACED = 1, 2, 3
"""How far a provision is marked beyond its words: with the properties it had; as a whole; a table,
with all that is in it."""

Remark: TypeAlias = Callable[[Entry, "etree._Element | None"], bool]  # noqa: SLF001
"""Puts the comments on an entry into its paragraph, if one is given; says whether there are any."""


Headers: TypeAlias = Callable[[Block, Collection[str]], Mapping[str, str]]
"""Returns what headers an old section began to show, but for the known: "header default"."""


class Reach(NamedTuple):
    """How far beyond their words old provisions are marked; what stands in no text if `full`."""

    levels: Mapping[int, int]
    full: bool = True


class Orders(NamedTuple):
    """Who marks, how each change is judged, how far each provision is marked, what is said beside.

    `restyled` are new provisions of which letters stand out otherwise, `moving` the numbers of the
    moves that are marked as such, `headers` makes those that only the old text has.
    """

    marker: Marker
    judge: Judge
    reach: Reach
    remark: Remark
    restyled: frozenset[int]
    moving: frozenset[str]
    headers: Headers

    def level(self, entry: Entry) -> int:
        """Return how far an entry is marked beyond its words."""
        return self.reach.levels.get(entry.old.index, 0) if entry.old is not None else 0

    def sort(self, entry: Entry) -> Sort:
        """Return how the change of an entry as a whole is judged."""
        size = len(entry.provision.text)
        if entry.new is not None:
            return self.judge("new", entry.new.index, 0, size)
        return self.judge("old", entry.old.index, 0, size) if entry.old is not None else ""

    def touches(self, entry: Entry) -> bool:
        """Whether anything is to be marked or said of an entry that both texts have."""
        restyled = entry.new is not None and entry.new.index in self.restyled
        return entry.changed or restyled or self.level(entry) > 0 or self.remark(entry, None)

    def move(self, entry: Entry) -> str:
        """Return the number of the move that an entry is part of, "" if none is marked."""
        number = entry.status.partition(":")[2]
        return number if number in self.moving else ""
