"""Alterations: what both texts have, with the changes in it marked."""

from __future__ import annotations

from lxml import etree

from paraph.errors import TrackedChangesError
from paraph.formats.docx.names import P, W
from paraph.formats.docx.redline import cutting
from paraph.formats.docx.redline.blocks import Block
from paraph.formats.docx.redline.containers import first
from paraph.formats.docx.redline.cutting import UncutError
from paraph.formats.docx.redline.desk import Desk
from paraph.formats.docx.redline.entry import Entry
from paraph.formats.docx.redline.marked import mark_paragraph, mark_table
from paraph.formats.docx.redline.marker import DELETED, INSERTED
from paraph.formats.docx.redline.orders import WHOLE
from paraph.formats.docx.redline.paragraph import (
    Marking,
    mark_whole,
    own_properties,
    reframe,
    reframed,
)
from paraph.formats.docx.redline.sides import Former
from paraph.formats.docx.redline.spots import Spot, own_text
from paraph.formats.docx.redline.trail import Step


class Alterations:
    """Marks the entries of one story that both texts have."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def mark(self, entry: Entry, spot: Spot, block: Block) -> list[Step]:
        """Mark the changes of one entry, in its own words and properties; return its paragraphs."""
        text = own_text(spot)
        if text is not None:
            return self._paragraph(entry, text)
        if block.kind not in {"tbl", "tr"}:
            self._emptied(entry, block)
        return []

    def replace_table(self, entry: Entry, block: Block) -> None:
        """Mark a table as inserted, and the old one before it as deleted.

        Raises:
            TrackedChangesError: there is no old one.
        """
        old, gone = self._desk.sides.old_spot(entry), self._desk.sides.gone
        if old is None or old.block is None or gone is None:
            raise TrackedChangesError("a table that was replaced is nowhere")
        marker, sort = self._desk.orders.marker, self._desk.orders.sort(entry)
        root = self._desk.sheet.parse(block)
        mark_table(root[0], INSERTED, marker, sort)
        # Without a paragraph between them Word would show one table. It is there in neither view.
        between = etree.Element(P)
        for tag in (DELETED, INSERTED):
            mark_paragraph(own_properties(between), marker.element(tag, sort))
        root.insert(0, between)
        root.insert(0, gone.table(old.block, sort))
        self._desk.sheet.replace(block, root)

    def reframe(self, p: etree._Element, former: Former, entry: Entry) -> None:
        """Keep the properties that a paragraph had, where they were others or it is asked."""
        properties = former.gone.properties(former.p)
        orders = self._desk.orders
        if reframed(p, properties):  # a change from what is there to the same would only be noise
            mark = orders.marker.element(f"{W}pPrChange", orders.sort(entry))
            reframe(p, properties, mark)

    def _paragraph(self, entry: Entry, block: Block) -> list[Step]:
        orders = self._desk.orders
        root = self._desk.sheet.parse(block)
        former = self._desk.sides.former(entry)
        whole = orders.level(entry) >= WHOLE
        if not whole:
            try:
                self._words(root[0], entry, former)
            except UncutError:
                whole = True
                root = self._desk.sheet.parse(block)
                former = self._desk.sides.former(entry)
        if former is not None and whole:
            sort = orders.sort(entry)
            mark_whole(root[0], INSERTED, orders.marker, sort)
            root.insert(0, former.gone.paragraph(former.block, sort, section=orders.reach.full))
            orders.remark(entry, root[1])
            written = self._desk.sheet.replace(block, root)
            return [Step("old", sort, root[0], written), Step("new", sort, root[1], written)]
        if former is not None:
            self.reframe(root[0], former, entry)
        orders.remark(entry, root[0])
        return [Step("both", "", root[0], self._desk.sheet.replace(block, root))]

    def _words(self, p: etree._Element, entry: Entry, former: Former | None) -> None:
        orders = self._desk.orders
        cutting.unfold(p)
        leaves, _ = self._desk.sides.tracer.leaves(p)
        marking = Marking(p, leaves, orders.marker)
        gone = (former.gone, former.leaves) if former is not None else None
        if gone is not None:
            marking.restyle(entry.segments, entry.indexes[1], orders.judge, gone)
        marking.mark(entry.segments, entry.indexes, orders.judge, gone)

    def _emptied(self, entry: Entry, block: Block) -> None:
        """Put the old words first in what has no paragraph of its own now."""
        old, gone = self._desk.sides.old_spot(entry), self._desk.sides.gone
        if old is None or old.text is None or gone is None:
            return
        made = gone.paragraph(old.text, self._desk.orders.sort(entry))
        self._desk.sheet.insert(first(block), (made,))
