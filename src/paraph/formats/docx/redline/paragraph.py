"""A paragraph of the new document with its changes marked in it.

Source: ECMA-376 part 1, 17.13.5 (revisions).
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy

from lxml import etree

from paraph.formats.docx.names import P_PR, R_PR, RUN, SECT_PR, W, canonical
from paraph.formats.docx.redline import cutting
from paraph.formats.docx.redline.entry import Segment
from paraph.formats.docx.redline.gone import Gone
from paraph.formats.docx.redline.leaves import Leaf
from paraph.formats.docx.redline.manner import Judge
from paraph.formats.docx.redline.marked import mark_paragraph
from paraph.formats.docx.redline.marker import INSERTED, Marker, Sort

_CHANGE = f"{W}pPrChange"
_RUN_CHANGE = f"{W}rPrChange"
_STANDING_OUT = frozenset(f"{W}{name}" for name in ("b", "i", "u", "rStyle"))


def mark_whole(
    p: etree._Element, tag: str, marker: Marker, sort: Sort, *, end: bool = True
) -> None:
    """Mark all that a paragraph shows, and its `end`, by one sort of mark."""
    cutting.unfold(p)
    cutting.wrap_all([*cutting.runs_of(p)], tag, marker, sort)
    if end:
        mark_paragraph(own_properties(p), marker.element(tag, sort))


def own_properties(p: etree._Element) -> etree._Element:
    """Return the properties of a paragraph, made if it has none."""
    own = p.find(P_PR)
    if own is None:
        own = etree.Element(P_PR)
        p.insert(0, own)
    return own


def reframe(p: etree._Element, former: etree._Element | None, mark: etree._Element) -> None:
    """Keep beside the properties of a paragraph those that it had: `mark` is a w:pPrChange."""
    own = own_properties(p)
    for each in own.findall(_CHANGE):
        own.remove(each)
    kept = etree.SubElement(mark, P_PR)
    for each in former if former is not None else ():
        if each.tag not in {R_PR, SECT_PR, _CHANGE}:
            kept.append(each)
    own.append(mark)


def reframed(p: etree._Element, former: etree._Element | None) -> bool:
    """Whether the properties of a paragraph were others: style, number, layout."""
    return _framing(p.find(P_PR)) != _framing(former)


def _framing(properties: etree._Element | None) -> list[bytes]:
    return [
        canonical(each)
        for each in (() if properties is None else properties)
        if isinstance(each.tag, str) and each.tag not in {R_PR, SECT_PR, _CHANGE}
    ]


class Marking:
    """Marks the changes in one new paragraph, whose leaves are known."""

    def __init__(self, p: etree._Element, leaves: list[Leaf], marker: Marker) -> None:
        self._p = p
        self._leaves = leaves
        self._marker = marker

    def mark(
        self,
        segments: Sequence[Segment],
        index: tuple[int, int],
        judge: Judge,
        gone: tuple[Gone, list[Leaf]] | None,
    ) -> None:
        """Mark what of the segments only one text has, in the old and the new provision `index`.

        Raises:
            TrackedChangesError: a change begins inside of something that cannot be cut.
        """
        for segment in segments:
            if segment.side != "both":
                cutting.cut(self._leaves, segment.new[0])
                cutting.cut(self._leaves, segment.new[1])
        for segment in segments:
            if segment.side == "old" and gone is not None:
                copier, leaves = gone
                sort = judge("old", index[0], *segment.old)
                self._put(copier, copier.pieces(leaves, *segment.old, sort), segment.new[0])
        for segment in segments:
            if segment.side == "new":
                sort = judge("new", index[1], *segment.new)
                cutting.wrap(
                    cutting.within(self._leaves, *segment.new), INSERTED, self._marker, sort
                )

    def restyle(
        self, segments: Sequence[Segment], index: int, judge: Judge, gone: tuple[Gone, list[Leaf]]
    ) -> None:
        """Keep, where letters stand out otherwise, beside their look the one that they had."""
        copier, old = gone
        found: list[tuple[int, int, etree._Element | None]] = []
        for segment in segments:
            if segment.side != "both":
                continue
            shift = segment.new[0] - segment.old[0]
            for leaf in old:
                start = max(leaf.start, segment.old[0]) + shift
                end = min(leaf.end, segment.old[1]) + shift
                if start < end:
                    found.append((start, end, copier.look(leaf)))
        for start, end, former in found:
            for first, last in self._otherwise(start, end, former):
                cutting.cut(self._leaves, first)
                cutting.cut(self._leaves, last)
                for leaf in cutting.within(self._leaves, first, last):
                    self._change(leaf, former, judge("new", index, first, last))

    def _otherwise(
        self, start: int, end: int, former: etree._Element | None
    ) -> list[tuple[int, int]]:
        """Return which characters of a span look otherwise than with the properties they had."""
        return [
            (max(leaf.start, start), min(leaf.end, end))
            for leaf in self._leaves
            if leaf.start < end and start < leaf.end and _look(_properties(leaf)) != _look(former)
        ]

    def _change(self, leaf: Leaf, former: etree._Element | None, sort: Sort) -> None:
        run = leaf.element.getparent()
        if run is None or run.tag != RUN:
            return
        own = run.find(R_PR)
        if own is None:
            own = etree.Element(R_PR)
            run.insert(0, own)
        if own.find(_RUN_CHANGE) is not None:
            return
        change = self._marker.element(_RUN_CHANGE, sort)
        kept = etree.SubElement(change, R_PR)
        for each in former if former is not None else ():
            kept.append(deepcopy(each))
        own.append(change)

    def _put(self, copier: Gone, pieces: Sequence[tuple[etree._Element, str]], offset: int) -> None:
        """Put deleted pieces at an offset, inside of a link only where they were in it."""
        shown = [leaf for leaf in self._leaves if leaf.end > leaf.start]
        before = next((leaf for leaf in reversed(shown) if leaf.end <= offset), None)
        behind = next((leaf for leaf in shown if leaf.start >= offset), None)
        last: etree._Element | None = None
        for element, link in pieces:
            made = element
            if last is not None:
                made = copier.linked(element, link)
                last.addnext(made)
            elif before is not None and before.link == link:
                self._edge(before, behind, last=True).addnext(element)
            elif behind is not None and behind.link == link:
                self._edge(behind, before, last=False).addprevious(element)
            else:
                made = copier.linked(element, link)
                self._outside(made, before, behind)
            last = made

    def _edge(self, leaf: Leaf, other: Leaf | None, *, last: bool) -> etree._Element:
        """Return what to put something beside: the leaf's run, or the end of a field it ends."""
        if leaf.field and (other is None or other.field != leaf.field):
            own = [each for each in self._leaves if each.field == leaf.field]
            leaf = own[-1 if last else 0]
        return _holder(leaf)

    def _outside(self, element: etree._Element, before: Leaf | None, behind: Leaf | None) -> None:
        """Put an element beside all that the characters around it stand in."""
        if before is not None:
            self._top(self._edge(before, behind, last=True)).addnext(element)
        elif behind is not None:
            self._top(self._edge(behind, before, last=False)).addprevious(element)
        else:
            self._p.append(element)

    def _top(self, element: etree._Element) -> etree._Element:
        parent = element.getparent()
        while parent is not None and parent is not self._p:
            element, parent = parent, parent.getparent()
        return element


def sliced(p: etree._Element, leaves: list[Leaf], start: int, end: int) -> etree._Element:
    """Return a copy of a paragraph that shows the characters of a span alone, without properties.

    Raises:
        TrackedChangesError: the span begins or ends inside of something that cannot be cut.
    """
    cutting.cut(leaves, start)
    cutting.cut(leaves, end)
    kept = [leaf for leaf in leaves if start <= leaf.start < leaf.end <= end]
    holders = {_holder(leaf) for leaf in kept}
    made = etree.Element(p.tag)
    for run in cutting.runs_of(p):
        if run in holders:
            made.append(deepcopy(run))
    return made


def _properties(leaf: Leaf) -> etree._Element | None:
    run = leaf.element.getparent()
    return None if run is None or run.tag != RUN else run.find(R_PR)


def _look(properties: etree._Element | None) -> list[bytes]:
    """Return what of the properties of a run makes letters stand out."""
    return [
        canonical(each)
        for each in (() if properties is None else properties)
        if each.tag in _STANDING_OUT
    ]


def _holder(leaf: Leaf) -> etree._Element:
    parent = leaf.element.getparent()
    return parent if parent is not None and parent.tag == RUN else leaf.element
