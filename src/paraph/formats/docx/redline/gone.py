"""What only the old document has, as deleted content of the new one.

It keeps the formatting of the old document; what binds it to that document alone (bookmarks,
comments, the numbers of its revisions) is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy
from typing import NamedTuple

from lxml import etree

from paraph.formats.docx.names import (
    P_PR,
    R_PR,
    RUN,
    SECT_PR,
    TXBX_CONTENT,
    VAL,
    WP,
    XML_SPACE,
    P,
    R,
    T,
    W,
)
from paraph.formats.docx.redline import cutting
from paraph.formats.docx.redline.additions import Additions, renamed
from paraph.formats.docx.redline.blocks import Block, Part
from paraph.formats.docx.redline.leaves import Leaf, Tracer
from paraph.formats.docx.redline.lists import Lists
from paraph.formats.docx.redline.marked import mark_in, mark_paragraph, mark_table, set_in
from paraph.formats.docx.redline.marker import (
    CELL_DELETED,
    DELETED,
    Marker,
    Sort,
)
from paraph.formats.docx.redline.styles import Styles

_LEFT = frozenset(
    f"{W}{name}"
    for name in (
        "bookmarkStart",
        "bookmarkEnd",
        "commentRangeStart",
        "commentRangeEnd",
        "commentReference",
        "annotationRef",
        "proofErr",
        "permStart",
        "permEnd",
        "lastRenderedPageBreak",
        "moveFromRangeStart",
        "moveFromRangeEnd",
        "moveToRangeStart",
        "moveToRangeEnd",
        "rPrChange",
        "pPrChange",
        "tblPrChange",
        "trPrChange",
        "tcPrChange",
        "numberingChange",
    )
)
_OWN = ("rsid", "paraId", "textId")
_DELETED_NAMES = {T: f"{W}delText", f"{W}instrText": f"{W}delInstrText"}
_STYLES = frozenset(f"{W}{name}" for name in ("pStyle", "rStyle", "tblStyle"))
_CALLS = {f"{W}footnoteReference": "footnote", f"{W}endnoteReference": "endnote"}
_DRAWING = f"{WP}docPr"
_DRAWN = frozenset(f"{W}{name}" for name in ("fldChar", "instrText"))


class Taken(NamedTuple):
    """What is taken over from the old document: parts and notes, styles, lists."""

    additions: Additions
    styles: Styles
    lists: Lists


class Gone:
    """Makes deleted copies out of a part of the old document, for a part of the new one."""

    def __init__(
        self, part: Part, tracer: Tracer, target: str, taken: Taken, marker: Marker
    ) -> None:
        self._part = part
        self._tracer = tracer
        self._target = target
        self._taken = taken
        self._marker = marker

    def read(self, block: Block) -> tuple[etree._Element, list[Leaf], str]:
        """Return an old paragraph with its leaves and its text."""
        p = self._part.parse(self._part.raw(block))[0]
        cutting.unfold(p)
        return (p, *self._tracer.leaves(p))

    def pieces(
        self, leaves: list[Leaf], start: int, end: int, sort: Sort, tag: str = DELETED
    ) -> list[tuple[etree._Element, str]]:
        """Return what shows a span of an old paragraph, under marks; and where each leads to.

        Raises:
            TrackedChangesError: the span begins or ends inside of something that cannot be cut.
        """
        cutting.cut(leaves, start)
        cutting.cut(leaves, end)
        made: list[tuple[etree._Element, str]] = []
        last: etree._Element | None = None
        open_: etree._Element | None = None
        for leaf in self._copied(leaves, start, end):
            holder = leaf.element.getparent()
            if not made or made[-1][1] != leaf.link:
                made.append((self._marker.element(tag, sort), leaf.link))
                last = None
            within = made[-1][0]
            if holder is None or holder.tag != RUN:
                within.append(self.copy(leaf.element))
                last = None
                continue
            if last is not holder or open_ is None:
                open_ = etree.SubElement(within, RUN)
                properties = holder.find(R_PR)
                if properties is not None:
                    open_.append(self.copy(properties))
                last = holder
            element = self.copy(leaf.element)
            if element.tag == f"{W}delText" and leaf.end > leaf.start:
                element.text = leaf.text
                element.set(XML_SPACE, "preserve")
            open_.append(element)
        return made

    def linked(self, element: etree._Element, link: str) -> etree._Element:
        """Return a deleted piece inside of a link that leads where the old one led."""
        if not link:
            return element
        made = etree.Element(f"{W}hyperlink")
        made.set(f"{R}id", self._taken.additions.link(self._target, link))
        made.append(element)
        return made

    def paragraph(
        self, block: Block, sort: Sort, tag: str = DELETED, *, section: bool = False
    ) -> etree._Element:
        """Return an old paragraph with all it shows deleted, and its mark too."""
        p, leaves, text = self.read(block)
        made = etree.Element(P)
        properties = self.properties(p, section=section)
        if properties is None:
            properties = etree.Element(P_PR)
        made.append(properties)
        mark_paragraph(properties, self._marker.element(tag, sort))
        for element, link in self.pieces(leaves, 0, len(text), sort, tag):
            made.append(self.linked(element, link))
        return made

    def section(self, block: Block) -> etree._Element:
        """Return what an old section says, without its headers, as the new document says it."""
        section = self._part.parse(self._part.raw(block))[0]
        for each in [*section]:
            if any(renamed(str(name)) for name in each.attrib):
                section.remove(each)
        return self._cleaned(section)

    def properties(self, p: etree._Element, *, section: bool = False) -> etree._Element | None:
        """Return the properties of an old paragraph as the new document says them.

        The `section` that it ends is among them only if that is asked.
        """
        own = p.find(P_PR)
        style = self._taken.styles.default
        if own is None and not style:
            return None
        bare = etree.Element(P_PR) if own is None else deepcopy(own)
        if style and bare.find(f"{W}pStyle") is None:
            named = etree.Element(f"{W}pStyle")
            named.set(VAL, style)
            bare.insert(0, named)
        for each in [] if section else bare.findall(SECT_PR):
            bare.remove(each)
        return self._cleaned(bare)

    def look(self, leaf: Leaf) -> etree._Element | None:
        """Return the properties of the run of an old leaf as the new document says them."""
        run = leaf.element.getparent()
        own = None if run is None or run.tag != RUN else run.find(R_PR)
        return None if own is None else self.copy(own)

    def table(self, block: Block, sort: Sort) -> etree._Element:
        """Return an old table whose rows are all deleted, or an old row."""
        whole = self._part.parse(self._part.raw(block))[0]
        mark_table(whole, DELETED, self._marker, sort)
        return self._cleaned(whole)

    def whole(self, block: Block, sort: Sort) -> etree._Element:
        """Return an old note with all it shows deleted."""
        note = self._part.parse(self._part.raw(block))[0]
        mark_in(note, DELETED, self._marker, sort)
        return self._cleaned(note)

    def cell(self, block: Block, sort: Sort) -> etree._Element:
        """Return an old cell, deleted."""
        whole = self._part.parse(self._part.raw(block))[0]
        mark_in(whole, DELETED, self._marker, sort)
        set_in(whole, f"{W}tcPr", self._marker.element(CELL_DELETED, sort))
        return self._cleaned(whole)

    def copy(self, element: etree._Element) -> etree._Element:
        """Return a copy of something old with the names and numbers of the new document."""
        return self._cleaned(deepcopy(element))

    def _copied(self, leaves: Sequence[Leaf], start: int, end: int) -> Iterator[Leaf]:
        """Yield the leaves of a span; of a field that is drawn, all."""
        shown = [leaf for leaf in leaves if start <= leaf.start < leaf.end <= end]
        drawn = {leaf.field for leaf in shown if leaf.element.tag in _DRAWN}
        kept = set(map(id, shown))
        for leaf in leaves:
            if id(leaf) in kept or (leaf.field and leaf.field in drawn):
                yield leaf

    def _rename(self, element: etree._Element) -> None:
        """Drop the numbers of old revisions; name relationships as the new part does."""
        for name in [*element.attrib]:
            key = str(name)
            if key.rpartition("}")[2].startswith(_OWN):
                del element.attrib[name]
            elif renamed(key):
                value = str(element.attrib[name])
                made = self._taken.additions.relation(self._target, self._part.name, value)
                element.set(name, made)

    def _cleaned(self, copied: etree._Element) -> etree._Element:
        copied.tail = None
        for each in [*copied.iter()]:
            parent = each.getparent()
            if each.tag in _LEFT and parent is not None and each is not copied:
                _remove(each)
                continue
            self._rename(each)
            tag = each.tag
            if tag == _DRAWING:
                each.set("id", self._marker.number())
            if tag in _DELETED_NAMES and not _in_box(each, copied):
                each.tag = _DELETED_NAMES[str(tag)]
            elif tag in _STYLES:
                each.set(VAL, self._taken.styles.of(each.get(VAL, "")))
            elif tag == f"{W}numId":
                each.set(VAL, self._taken.lists.of(each.get(VAL, "0")))
            elif tag in _CALLS:
                each.set(
                    f"{W}id", self._taken.additions.note(_CALLS[str(tag)], each.get(f"{W}id", ""))
                )
        return copied


def _in_box(element: etree._Element, whole: etree._Element) -> bool:
    """Whether something stands in a text box: it goes with its drawing, undeleted itself."""
    outer = element.getparent()
    while outer is not None and element is not whole:
        if outer.tag == TXBX_CONTENT:
            return True
        if outer is whole:
            break
        outer = outer.getparent()
    return False


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
