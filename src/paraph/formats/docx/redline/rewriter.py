"""One story of the new document, written anew with its changes marked.

What no change touches stays as it is, byte for byte; the rest is put into its place.
"""

from __future__ import annotations

from collections.abc import Sequence

from paraph.formats.docx.redline.alterations import Alterations
from paraph.formats.docx.redline.beyond import SECTION
from paraph.formats.docx.redline.blanks import Blanks
from paraph.formats.docx.redline.blocks import Block
from paraph.formats.docx.redline.comings import Comings
from paraph.formats.docx.redline.containers import Containers, Open, first
from paraph.formats.docx.redline.desk import Desk
from paraph.formats.docx.redline.ends import Ends
from paraph.formats.docx.redline.entry import Entry
from paraph.formats.docx.redline.goings import Goings
from paraph.formats.docx.redline.joints import Joints
from paraph.formats.docx.redline.moves import Moves
from paraph.formats.docx.redline.orders import REPLACED, Orders
from paraph.formats.docx.redline.section_marks import SectionMarks
from paraph.formats.docx.redline.section_pairs import Pairs
from paraph.formats.docx.redline.sheet import Sheet
from paraph.formats.docx.redline.sides import Sides
from paraph.formats.docx.redline.splices import Splice
from paraph.formats.docx.redline.spots import Spot, own_text
from paraph.formats.docx.redline.trail import Step
from paraph.text.node import CONTAINERS


class Rewriter:
    """Passes through one story and has each of its changes marked."""

    def __init__(
        self, entries: Sequence[Entry], sides: Sides, orders: Orders, inner: list[Splice]
    ) -> None:
        self._entries, self._sides, self._orders = entries, sides, orders
        self._sheet = Sheet(sides.new.part, inner)
        self._blanks = Blanks(sides, self._sheet, orders)
        self._ends = Ends(self._sheet, orders.marker)
        old = sides.old.story if sides.old is not None else None
        self._containers = Containers(sides.new.story, old, self._close)
        moves = Moves(orders.marker)
        desk = Desk(sides, self._sheet, orders, self._containers, moves, self._blanks)
        self._comings, self._goings = Comings(desk), Goings(desk)
        self._alterations = Alterations(desk)
        self._sections = SectionMarks(
            desk, Pairs(entries if orders.reach.full else (), sides, orders.headers)
        )
        self._joints = Joints(desk, self._alterations, self._sections)
        self._replaced = -1  # the depth of a table that is replaced, while it is passed over

    def run(self) -> list[Splice]:
        """Return the splices that mark all entries, which are the story's own, in their order.

        Raises:
            TrackedChangesError: a change cannot be marked.
        """
        entries = self._entries
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
        self._containers.leave(-1)
        if self._orders.reach.full:
            self._sections.last(self._sides.new.story)
        return self._sheet.splices()

    def _close(self, here: Open) -> None:
        """Close a container: what shows nothing at its end, and its last mark."""
        self._blanks.end(here)
        self._ends.settle(here)

    def _entry(self, entry: Entry) -> None:
        depth = entry.provision.depth
        self._containers.leave(depth)
        if 0 <= self._replaced < depth:
            return
        self._replaced = -1
        if entry.provision.kind == SECTION and self._orders.reach.full:
            self._sections.blank(entry)
            return
        if entry.new is None:
            self._goings.mark(entry)
            return
        spot = self._sides.new_spot(entry)
        if spot is None:
            return
        here = self._containers.here
        if spot.host is not None and here.depth < 0:
            # A section ends there.
            here.cursor = max(here.cursor, spot.host.end)
        if spot.block is not None:
            self._there(entry, spot, spot.block)

    def _there(self, entry: Entry, spot: Spot, block: Block) -> None:
        """Have an entry marked that the new text has, in a block of its own."""
        kind, depth = entry.provision.kind, entry.provision.depth
        here = self._containers.here
        if entry.status.startswith(("inserted", "moved-to")):
            self._blanks.advance(here, None, block)
            self._comings.mark(entry, spot)
            here.cursor = block.end
            if kind in CONTAINERS:
                here.trail.bar()
                text = own_text(spot)
                self._containers.enter(
                    depth, block, None, first(block) if text is None else text.end
                )
            return
        old = self._sides.old_spot(entry)
        before = None if old is None else old.block
        if kind not in CONTAINERS:
            self._blanks.advance(here, before, block)
            steps = self._steps(entry, spot, block)
            for step in self._sections.carry(block, steps):
                here.trail.take(step)
            here.cursor = block.end
            return
        if block is here.block:
            here.old = None  # a note is the one thing in its own story: it is passed itself
        else:
            self._blanks.advance(here, before, block)
            here.trail.bar()
            here.cursor = block.end
        if kind == "table" and self._orders.level(entry) >= REPLACED:
            self._alterations.replace_table(entry, block)
            self._replaced = depth
            return
        self._containers.enter(depth, block, before, first(block))
        self._own(entry, spot, block)

    def _own(self, entry: Entry, spot: Spot, block: Block) -> None:
        """Have the own words of a container marked that both texts have."""
        inside, old = self._containers.here, self._sides.old_spot(entry)
        text, before = own_text(spot), None if old is None else own_text(old)
        if text is not None:
            self._blanks.advance(inside, before, text)
        steps = self._steps(entry, spot, block)
        shown = spot.text is not None or (old is not None and old.text is not None)
        untouched = all(step.p is None for step in steps)
        if text is not None and before is not None and untouched and not shown:
            self._blanks.keep(inside, before, text)
            return
        for step in steps:
            inside.trail.take(step)
        inside.cursor = max(inside.cursor, first(block) if text is None else text.end)

    def _steps(self, entry: Entry, spot: Spot, block: Block) -> list[Step]:
        """Have the words of an entry marked that both texts have; return its paragraphs."""
        touched = self._orders.touches(entry) or self._sides.other_style(entry)
        if touched or self._sections.touches(block):
            return self._alterations.mark(entry, spot, block)
        text = own_text(spot)
        return [] if text is None else [Step("both", block=text)]
