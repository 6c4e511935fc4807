"""One story of the new document, written anew with its changes marked.

What no change touches stays as it is, byte for byte; the rest is put into its place.
"""

from __future__ import annotations

from collections.abc import Sequence

from paraph.formats.docx.redline.alterations import Alterations
from paraph.formats.docx.redline.blocks import Block
from paraph.formats.docx.redline.comings import Comings
from paraph.formats.docx.redline.containers import Containers
from paraph.formats.docx.redline.desk import Desk
from paraph.formats.docx.redline.entry import Entry
from paraph.formats.docx.redline.goings import Goings
from paraph.formats.docx.redline.joints import Joints
from paraph.formats.docx.redline.moves import Moves
from paraph.formats.docx.redline.orders import REPLACED, Orders
from paraph.formats.docx.redline.sheet import Sheet
from paraph.formats.docx.redline.sides import Sides
from paraph.formats.docx.redline.splices import Splice
from paraph.formats.docx.redline.spots import Spot


class Rewriter:
    """Passes through one story and has each of its changes marked."""

    def __init__(self, story: Block, sides: Sides, orders: Orders, inner: list[Splice]) -> None:
        self._sides, self._orders = sides, orders
        self._sheet = Sheet(sides.new.part, inner)
        self._containers = Containers(story)
        desk = Desk(sides, self._sheet, orders, self._containers, Moves(orders.marker))
        self._comings, self._goings = Comings(desk), Goings(desk)
        self._alterations = Alterations(desk)
        self._joints = Joints(desk, self._alterations)
        self._replaced = -1  # the depth of a table that is replaced, while it is passed over

    def run(self, entries: Sequence[Entry]) -> list[Splice]:
        """Return the splices that mark all entries, which are the story's own, in their order.

        Raises:
            TrackedChangesError: a change cannot be marked.
        """
        at = 0
        while at < len(entries):
            end = at + 1
            while entries[end - 1].ends and end < len(entries):
                end += 1
            if end - at == 1:
                self._entry(entries[at])
            else:
                self._joints.mark(entries[at:end])
            at = end
        return self._sheet.splices

    def _entry(self, entry: Entry) -> None:
        depth = entry.provision.depth
        self._containers.leave(depth)
        if 0 <= self._replaced < depth:
            return
        self._replaced = -1
        if entry.new is None:
            self._goings.mark(entry)
            return
        spot = self._sides.new_spot(entry)
        if spot is None:
            return
        if spot.host is not None and self._containers.outermost:
            # A section ends there.
            here = self._containers.here
            here.cursor = max(here.cursor, spot.host.end)
        if spot.block is not None:
            self._there(entry, spot, spot.block)

    def _there(self, entry: Entry, spot: Spot, block: Block) -> None:
        """Have an entry marked that the new text has, in a block of its own."""
        kind, depth = entry.provision.kind, entry.provision.depth
        if kind == "table" and self._orders.level(entry) >= REPLACED:
            self._alterations.replace_table(entry, block)
            here = self._containers.here
            here.cursor, here.last = block.end, None
            self._replaced = depth
            return
        if entry.status.startswith(("inserted", "moved-to")):
            self._comings.mark(entry, spot)
        elif self._orders.touches(entry) or self._sides.other_style(entry):
            self._alterations.mark(entry, spot, block)
        self._containers.passed(spot, depth, kind)
