"""Blanks: paragraphs that show nothing, and so stand in no text, held against each other.

Between two things that both texts have, as many are kept as both have; the others come or go.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from paraph.formats.docx.names import W
from paraph.formats.docx.redline.blocks import Block, Part
from paraph.formats.docx.redline.containers import Open
from paraph.formats.docx.redline.marker import DELETED, INSERTED
from paraph.formats.docx.redline.orders import Orders
from paraph.formats.docx.redline.paragraph import mark_whole, reframe
from paraph.formats.docx.redline.sheet import Sheet
from paraph.formats.docx.redline.sides import Side, Sides
from paraph.formats.docx.redline.spots import own_text
from paraph.formats.docx.redline.trail import Step

_HOLDS = re.compile(rb"[<:](?:fldChar|sectPr|txbxContent|pict|drawing|object)\b")
"""What makes a paragraph more than a blank, though it shows nothing."""


class Blanks:
    """Passes the blanks of one story, container by container."""

    def __init__(self, sides: Sides, sheet: Sheet, orders: Orders) -> None:
        self._sides, self._sheet, self._orders = sides, sheet, orders
        self._new = _known(sides.new)
        self._old = _known(sides.old) if sides.old is not None else frozenset()

    def advance(self, here: Open, old: Block | None, new: Block | None) -> None:
        """Pass the blanks before a block that one text has, or both."""
        if old is not None and new is not None and self._next(here, old, new):
            return
        mine = _children(here.old) if self._both(here) else []
        others = _children(here.block) if self._both(here) else []
        before = self._blanks(self._sides.old, self._old, mine, here.old_at)
        behind = self._blanks(self._sides.new, self._new, others, here.new_at)
        for one, other in zip(before, behind, strict=False):
            self.keep(here, one, other)
        many = min(len(before), len(behind))
        here.old_at, here.new_at = here.old_at + many, here.new_at + many
        place = here.old_place(old) if mine else -1
        if place >= here.old_at:
            self._go(here, before[many:])
            here.old_at = place + 1
        place = here.new_place(new) if others else -1
        if place >= here.new_at:
            self._come(here, behind[many:])
            here.new_at = place + 1

    def _next(self, here: Open, old: Block, new: Block) -> bool:
        """Pass two blocks that show something, if they come next: no blank is before them."""
        if here.old is None or here.block is None or not self._orders.reach.full:
            return False
        mine, others, at, to = here.old.children, here.block.children, here.old_at, here.new_at
        if at >= len(mine) or mine[at] is not old or to >= len(others) or others[to] is not new:
            return False
        if old.start not in self._old or new.start not in self._new:
            return False
        here.old_at, here.new_at = at + 1, to + 1
        return True

    def end(self, here: Open) -> None:
        """Pass the blanks at the end of a container."""
        if not self._both(here):
            return
        mine, others = _children(here.old), _children(here.block)
        before = self._blanks(self._sides.old, self._old, mine, here.old_at)
        behind = self._blanks(self._sides.new, self._new, others, here.new_at)
        many = min(len(before), len(behind))
        # The last one stays the last.
        for one, other in zip(before[:many], behind[:many], strict=True):
            self.keep(here, one, other)
        self._go(here, before[many:])
        self._come(here, behind[many:])

    def _both(self, here: Open) -> bool:
        return self._orders.reach.full and here.block is not None and here.old is not None

    def _blanks(
        self, side: Side | None, known: frozenset[int], inside: Sequence[Block], at: int
    ) -> list[Block]:
        """Return the blanks from the block `at` on, up to whatever shows something."""
        found: list[Block] = []
        if side is None:
            return found
        for place in range(at, len(inside)):
            block = inside[place]
            if block.kind != "p" or block.start in known or _holds(side.part, block):
                break
            found.append(block)
        return found

    def keep(self, here: Open, old: Block, new: Block) -> None:
        """Pass a blank that both texts have, with the style that it had."""
        gone = self._sides.gone
        step = Step("both", block=new)
        if gone is not None and self._sides.other(old, new):
            root = self._sheet.parse(new)
            former = gone.properties(gone.read(old)[0])
            reframe(root[0], former, self._orders.marker.element(f"{W}pPrChange", ""))
            step = Step("both", "", root[0], self._sheet.replace(new, root))
        here.trail.take(step)
        here.cursor = max(here.cursor, new.end)

    def _go(self, here: Open, blanks: Sequence[Block]) -> None:
        gone = self._sides.gone
        if gone is None:
            return
        for block in blanks:
            p = gone.paragraph(block, "", DELETED)
            written = self._sheet.insert(here.cursor, (p,))
            here.trail.take(Step("old", "", p, written))

    def _come(self, here: Open, blanks: Sequence[Block]) -> None:
        for block in blanks:
            root = self._sheet.parse(block)
            mark_whole(root[0], INSERTED, self._orders.marker, "")
            here.trail.take(Step("new", "", root[0], self._sheet.replace(block, root)))
            here.cursor = max(here.cursor, block.end)


def _children(block: Block | None) -> list[Block]:
    return [] if block is None else block.children


def _known(side: Side) -> frozenset[int]:
    """Return where the blocks begin in which provisions stand."""
    return frozenset(
        block.start
        for spot in side.spots.values()
        for block in (spot.block, own_text(spot), spot.host)
        if block is not None
    )


def _holds(part: Part, block: Block) -> bool:
    return _HOLDS.search(part.content, block.start, block.end) is not None
