"""Joints: paragraphs that one became, or that became one, with a mark on each end between them."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from paraph.errors import TrackedChangesError
from paraph.formats.docx.names import R_PR, RUN
from paraph.formats.docx.redline import cutting
from paraph.formats.docx.redline.alterations import Alterations
from paraph.formats.docx.redline.blocks import Block
from paraph.formats.docx.redline.desk import Desk
from paraph.formats.docx.redline.entry import Entry, Share
from paraph.formats.docx.redline.marked import mark_paragraph
from paraph.formats.docx.redline.marker import DELETED, INSERTED
from paraph.formats.docx.redline.paragraph import Marking, own_properties, sliced
from paraph.formats.docx.redline.section_marks import SectionMarks
from paraph.formats.docx.redline.trail import Step


class Joints:
    """Marks the paragraphs of one story that were split or merged."""

    def __init__(self, desk: Desk, alterations: Alterations, sections: SectionMarks) -> None:
        self._desk = desk
        self._sections = sections
        self._alterations = alterations

    def mark(self, group: Sequence[Entry]) -> None:
        """Mark entries in a row, each but the last of which has an end that came or went.

        Raises:
            TrackedChangesError: one of them is nowhere, or begins in what cannot be cut.
        """
        provision = group[0].provision
        self._desk.containers.leave(provision.depth)
        at = 0
        while at < len(group):
            new = group[at].new
            end = at + 1
            while end < len(group) and new is not None and _same(group[end].new, new):
                end += 1
            spot = self._desk.sides.new_spot(group[at])
            if spot is None or spot.text is None:
                raise TrackedChangesError("a paragraph that was split or merged is nowhere")
            here = self._desk.containers.here
            old = self._desk.sides.old_spot(group[at])
            self._desk.blanks.advance(here, old.block if old is not None else None, spot.block)
            step = self._parts(group[at:end], spot.text)
            for each in self._sections.carry(spot.text, (step,)):
                here.trail.take(each)
            here.cursor = spot.text.end
            for entry in group[at + 1 : end]:
                self._passed(entry)
            at = end

    def _passed(self, entry: Entry) -> None:
        """Pass an old paragraph that is one with another now, and the blanks before it."""
        here, old = self._desk.containers.here, self._desk.sides.old_spot(entry)
        if old is not None:
            here.old_at = max(here.old_at, here.old_place(old.block) + 1)

    def _parts(self, parts: Sequence[Entry], block: Block) -> Step:
        """Mark one new paragraph, of which each part but the last was a paragraph of its own."""
        sides, orders = self._desk.sides, self._desk.orders
        root = self._desk.sheet.parse(block)
        p = root[0]
        cutting.unfold(p)
        for entry in parts[:-1]:
            leaves, _ = sides.tracer.leaves(p)
            share = _share(entry)
            piece = sliced(p, leaves, share.start, share.end)
            p.addprevious(piece)
            self._part(piece, entry, share.start)
            former = sides.former(entry)
            properties = None
            if former is not None:
                properties = former.gone.properties(former.p, section=orders.reach.full)
            if properties is not None:
                piece.insert(0, properties)
            mark = orders.marker.element(DELETED, orders.sort(entry))
            mark_paragraph(own_properties(piece), mark)
        last = parts[-1]
        start = _share(last).start
        leaves, _ = sides.tracer.leaves(p)
        cutting.cut(leaves, start)
        for leaf in leaves if len(parts) > 1 else ():
            if leaf.end <= start and leaf.end > leaf.start:
                _drop(leaf.element)
        self._part(p, last, start)
        former = sides.former(last)
        if former is not None:
            self._alterations.reframe(p, former, last)
        orders.remark(parts[0], p)
        if last.ends == "end-inserted":
            mark = orders.marker.element(INSERTED, orders.sort(last))
            mark_paragraph(own_properties(p), mark)
        return Step("both", "", p, self._desk.sheet.replace(block, root))

    def _part(self, p: etree._Element, entry: Entry, start: int) -> None:
        """Mark what a part of a paragraph shows, whose characters count from `start`."""
        sides, orders = self._desk.sides, self._desk.orders
        leaves, _ = sides.tracer.leaves(p)
        for leaf in leaves:
            leaf.start += start
            leaf.end += start
        former = sides.former(entry)
        gone = (former.gone, former.leaves) if former is not None else None
        Marking(p, leaves, orders.marker).mark(entry.segments, entry.indexes, orders.judge, gone)


def _share(entry: Entry) -> Share:
    if entry.new is None:
        raise TrackedChangesError("a paragraph that was merged is nowhere")
    return entry.new


def _same(share: Share | None, other: Share) -> bool:
    return share is not None and share.index == other.index


def _drop(element: etree._Element) -> None:
    """Take away what a run shows, and a run that shows nothing then."""
    run = element.getparent()
    if run is None:
        return
    run.remove(element)
    outer = run.getparent()
    if outer is not None and run.tag == RUN and all(each.tag == R_PR for each in run):
        outer.remove(run)
