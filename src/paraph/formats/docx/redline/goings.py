"""Goings: what only the old text has, put where it stood, as deleted or moved from there."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy

from lxml import etree

from paraph.formats.docx.names import R_PR, SECT_PR, P, W
from paraph.formats.docx.redline.blocks import Block
from paraph.formats.docx.redline.desk import Desk
from paraph.formats.docx.redline.entry import Entry
from paraph.formats.docx.redline.gone import Gone
from paraph.formats.docx.redline.marker import DELETED, MOVED_FROM, Sort
from paraph.formats.docx.redline.paragraph import own_properties, reframe
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
            self._desk.sheet.insert(here.cursor, self._made(entry, old.block, gone))
            here.last = old.block
        if provision.kind in CONTAINERS:
            self._desk.containers.missing(provision.depth)

    def _made(self, entry: Entry, block: Block, gone: Gone) -> Sequence[etree._Element]:
        orders = self._desk.orders
        kind, sort = entry.provision.kind, orders.sort(entry)
        if kind in {"table", "row"}:
            table = gone.table(block, sort)
            first = next(table.iter(P), None)
            if first is not None:
                orders.remark(entry, first)
            return (table,)
        if kind == "cell":
            return (gone.cell(block, sort),)
        move = orders.move(entry)
        made = [gone.paragraph(each, sort) for each in self._between(block)]
        p = gone.paragraph(block, sort, MOVED_FROM if move else DELETED)
        if move:
            self._desk.moves.name(p, "moveFrom", move, sort)
        orders.remark(entry, p)
        if self._desk.containers.here.ends():
            self._bare(p, sort)
        return (*made, p)

    def _bare(self, p: etree._Element, sort: Sort) -> None:
        """Let a deleted paragraph that nothing follows have properties only if it comes back."""
        own = own_properties(p)
        former = deepcopy(own)
        for each in [*own]:
            if each.tag != R_PR:
                own.remove(each)
        reframe(p, former, self._desk.orders.marker.element(f"{W}pPrChange", sort))

    def _between(self, block: Block) -> list[Block]:
        """Return the empty paragraphs between the old block put last and this one."""
        last = self._desk.containers.here.last
        if last is None or last.parent is not block.parent or block.parent is None:
            return []
        inside = block.parent.children
        found = inside[inside.index(last) + 1 : inside.index(block)]
        if any(each.kind != "p" for each in found):
            return []
        section = SECT_PR.removeprefix(W)
        return [each for each in found if all(one.kind != section for one in each.children)]
