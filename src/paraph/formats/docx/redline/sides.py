"""The two documents between which one story is marked: what of each an entry is of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from lxml import etree

from paraph.formats.docx.redline.blocks import Block, Part
from paraph.formats.docx.redline.entry import Entry
from paraph.formats.docx.redline.gone import Gone
from paraph.formats.docx.redline.leaves import Leaf, Tracer
from paraph.formats.docx.redline.spots import Spot


class Side(NamedTuple):
    """One document: the part, its story, and where its provisions stand there, by their index."""

    part: Part
    story: Block
    spots: Mapping[int, Spot]


class Former(NamedTuple):
    """An old paragraph, parsed: its leaves, their text, and its block."""

    p: etree._Element
    leaves: list[Leaf]
    block: Block
    gone: Gone


class Sides(NamedTuple):
    """The new part with what finds its leaves, and the old one with what copies out of it.

    There is no old one where the story is all new.
    """

    new: Side
    tracer: Tracer
    old: Side | None
    gone: Gone | None

    def new_spot(self, entry: Entry) -> Spot | None:
        """Return where an entry stands in the new part."""
        return self.new.spots.get(entry.new.index) if entry.new is not None else None

    def old_spot(self, entry: Entry) -> Spot | None:
        """Return where an entry stands in the old part."""
        if entry.old is None or self.old is None:
            return None
        return self.old.spots.get(entry.old.index)

    def former(self, entry: Entry) -> Former | None:
        """Return the old paragraph of an entry, if it has one."""
        spot = self.old_spot(entry)
        if spot is None or spot.text is None or self.gone is None:
            return None
        p, leaves, _ = self.gone.read(spot.text)
        return Former(p, leaves, spot.text, self.gone)

    def other_style(self, entry: Entry) -> bool:
        """Whether a paragraph has another style than it had, by its identifier."""
        old, new = self.old_spot(entry), self.new_spot(entry)
        if old is None or new is None or old.text is None or new.text is None:
            return False
        return self.other(old.text, new.text)

    def other(self, old: Block, new: Block) -> bool:
        """Whether an old paragraph and a new one have other styles, by their identifiers."""
        return self.old is not None and self.old.part.style(old) != self.new.part.style(new)
