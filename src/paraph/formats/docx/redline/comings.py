"""Comings: what only the new text has, marked as inserted or moved to where it stands."""

from __future__ import annotations

from paraph.formats.docx.names import W
from paraph.formats.docx.redline.blocks import Block
from paraph.formats.docx.redline.containers import last
from paraph.formats.docx.redline.desk import Desk
from paraph.formats.docx.redline.entry import Entry
from paraph.formats.docx.redline.marked import set_in
from paraph.formats.docx.redline.marker import CELL_INSERTED, INSERTED, MOVED_TO, Sort
from paraph.formats.docx.redline.paragraph import mark_whole, reframe
from paraph.formats.docx.redline.splices import fragment
from paraph.formats.docx.redline.spots import Spot
from paraph.text.node import CONTAINERS


class Comings:
    """Marks the entries of one story that only the new text has."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._row: Block | None = None  # the row that was marked last

    def mark(self, entry: Entry, spot: Spot) -> None:
        """Mark one entry, which stands at `spot`."""
        block, kind, sort = spot.block, entry.provision.kind, self._desk.orders.sort(entry)
        if block is None:
            return
        if kind == "row":
            self._properties(block, "trPr", INSERTED, sort)
            self._row = block
        elif kind == "cell" and not self._in_new_row:
            self._properties(block, "tcPr", CELL_INSERTED, sort)
        if spot.text is None:
            return
        if kind in CONTAINERS:
            self._paragraph(spot.text, INSERTED, sort, entry, end=False)
        else:
            move = self._desk.orders.move(entry)
            self._paragraph(spot.text, MOVED_TO if move else INSERTED, sort, entry, move=move)
            self._fill_between(spot.text, sort)

    @property
    def _in_new_row(self) -> bool:
        here = self._desk.containers.here.block
        return here is None or here is self._row

    def _properties(self, block: Block, name: str, tag: str, sort: Sort) -> None:
        """Mark a row or a cell, of which only the beginning is looked at."""
        part = self._desk.sheet.part
        end = block.children[0].start if block.children else block.stop
        closing = part.content[block.stop : block.end]
        root = part.parse(part.content[block.start : end] + closing)
        set_in(root[0], f"{W}{name}", self._desk.orders.marker.element(tag, sort))
        made = fragment(root)
        self._desk.sheet.splice(block.start, end, made[: len(made) - len(closing)])

    def _paragraph(  # noqa: PLR0913
        self,
        block: Block,
        tag: str,
        sort: Sort,
        entry: Entry | None = None,
        *,
        end: bool = True,
        move: str = "",
    ) -> None:
        marker = self._desk.orders.marker
        root = self._desk.sheet.parse(block)
        mark_whole(root[0], tag, marker, sort, end=end)
        if end and last(block):
            # Nothing follows that its end could join: what stays of it shall show no number.
            reframe(root[0], None, marker.element(f"{W}pPrChange", sort))
        if move:
            self._desk.moves.name(root[0], "moveTo", move, sort)
        if entry is not None:
            self._desk.orders.remark(entry, root[0])
        self._desk.sheet.replace(block, root)

    def _fill_between(self, block: Block, sort: Sort) -> None:
        """Mark empty paragraphs between two that are inserted as inserted too."""
        here = self._desk.containers.here
        fresh, here.fresh = here.fresh, block
        if fresh is None or block.parent is None or fresh.parent is not block.parent:
            return
        inside = block.parent.children
        between = inside[inside.index(fresh) + 1 : inside.index(block)]
        if all(each.kind == "p" for each in between) and here.cursor == fresh.end:
            for each in between:
                self._paragraph(each, INSERTED, sort)
