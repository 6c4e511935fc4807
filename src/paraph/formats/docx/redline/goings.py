"""Goings: what only the old text has, put where it stood, as deleted or moved from there."""

from __future__ import annotations

from lxml import etree

from paraph.formats.docx.names import P
from paraph.formats.docx.redline.blocks import Block
from paraph.formats.docx.redline.desk import Desk
from paraph.formats.docx.redline.entry import Entry
from paraph.formats.docx.redline.gone import Gone
from paraph.formats.docx.redline.marker import DELETED, MOVED_FROM
from paraph.formats.docx.redline.trail import Step
from paraph.text.node import CONTAINERS


class Goings:
    """Marks the entries of one story that only the old text has."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def mark(self, entry: Entry) -> None:
        """Put one entry where it stood."""
        provision, here = entry.provision, self._desk.containers.here
        old, gone = self._desk.sides.old_spot(entry), self._desk.sides.gone
        if here.block is not None and old is not None and old.block is not None and gone:
            self._desk.blanks.advance(here, old.block, None)
            made = self._made(entry, old.block, gone)
            written = self._desk.sheet.insert(here.cursor, (made,))
            if made.tag == P:
                here.trail.take(Step("old", self._desk.orders.sort(entry), made, written))
            else:
                here.trail.bar()
        if provision.kind in CONTAINERS:
            self._desk.containers.enter(provision.depth, None, None)

    def _made(self, entry: Entry, block: Block, gone: Gone) -> etree._Element:
        orders = self._desk.orders
        kind, sort = entry.provision.kind, orders.sort(entry)
        if kind in {"table", "row"}:
            table = gone.table(block, sort)
            first = next(table.iter(P), None)
            if first is not None:
                orders.remark(entry, first)
            return table
        if kind == "cell":
            return gone.cell(block, sort)
        move = orders.move(entry)
        p = gone.paragraph(block, sort, MOVED_FROM if move else DELETED, section=orders.reach.full)
        if move:
            self._desk.moves.name(p, "moveFrom", move, sort)
        orders.remark(entry, p)
        return p
