"""Comings: what only the new text has, marked as inserted or moved to where it stands."""

from __future__ import annotations

from lxml import etree

from paraph.formats.docx.names import W
from paraph.formats.docx.redline.blocks import Block
from paraph.formats.docx.redline.desk import Desk
from paraph.formats.docx.redline.entry import Entry
from paraph.formats.docx.redline.marked import set_in
from paraph.formats.docx.redline.marker import CELL_INSERTED, INSERTED, MOVED_TO, Sort
from paraph.formats.docx.redline.paragraph import mark_whole
from paraph.formats.docx.redline.sheet import Written
from paraph.formats.docx.redline.splices import fragment
from paraph.formats.docx.redline.spots import Spot
from paraph.formats.docx.redline.trail import Step
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
            self._paragraph(entry, spot.text, sort)
            return
        here = self._desk.containers.here
        p, written = self._paragraph(entry, spot.text, sort, end=True)
        here.trail.take(Step("new", sort, p, written))

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

    def _paragraph(
        self, entry: Entry, block: Block, sort: Sort, *, end: bool = False
    ) -> tuple[etree._Element, Written]:
        orders, move = self._desk.orders, self._desk.orders.move(entry) if end else ""
        root = self._desk.sheet.parse(block)
        mark_whole(root[0], MOVED_TO if move else INSERTED, orders.marker, sort, end=end)
        if move:
            self._desk.moves.name(root[0], "moveTo", move, sort)
        orders.remark(entry, root[0])
        return root[0], self._desk.sheet.replace(block, root)
