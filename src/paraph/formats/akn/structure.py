"""The structure of a document: its parts with their numbers and headings, tables, quotations."""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from paraph.errors import LimitError
from paraph.formats.akn import notes
from paraph.formats.akn.apart import Apart
from paraph.formats.akn.line import Line, White, markup
from paraph.formats.akn.names import (
    BLOCKS,
    EMPTY,
    HEADINGS,
    INLINES,
    LINES,
    LINKS,
    MARK,
    PARTS,
    TITLED,
    VALUE,
    XHTML,
    XML,
)
from paraph.formats.akn.page import Page
from paraph.formats.akn.quotes import marks
from paraph.formats.akn.tables import Tables
from paraph.formats.flow import Flow
from paraph.formats.limits import LIMITS
from paraph.formats.look import Look
from paraph.formats.paragraph import Paragraph
from paraph.formats.tags import number
from paraph.text.emphasis import EMPHASIS
from paraph.text.node import OBJECT, OBJECTS

_SPACE = f"{XML}space"
_SHOWN = 60
_LAYOUT = " \t\n\r"
_COUNTED = frozenset(("item", "level"))
"""Parts that stand one level in though they have no number."""
_DRESSED = frozenset(("authorialNote", "num"))
"""Elements whose attributes hold for what is read of them elsewhere."""
_DEEPER = frozenset(("level", "tblock"))
"""Parts whose headings are one level deeper though they have no heading of their own."""


class Structure:
    """A walk through the elements of a file, or of one of its notes, into a flow."""

    def __init__(self, flow: Flow, page: Page) -> None:
        self.flow = flow
        self.page = page
        self.line = Line(flow, page)
        self._depth = 0  # headings around
        apart = Apart(flow, page, self.line, self)
        tables = Tables(flow, page, self.line, self)
        self._known: dict[str, Callable[[etree._Element, str, Look, White], None]] = {
            "authorialNote": self._note,
            "componentRef": apart.elsewhere,
            "del": apart.pending,
            "documentRef": apart.elsewhere,
            "embeddedStructure": apart.quotation,
            "fillIn": apart.blank,
            "foreign": apart.foreign,
            "ins": apart.pending,
            "meta": self._meta,
            "noteRef": self._call,
            "num": self._number,
            "ol": self._list,
            "quotedStructure": apart.quotation,
            "subFlow": apart.sub_flow,
            "table": tables.table,
            "td": tables.cell,
            "th": tables.cell,
            "tr": tables.row,
            "ul": self._list,
        }  # fmt: skip

    # ---------------------------------------------------------------- dispatch

    def content(self, element: etree._Element, look: Look, white: White) -> None:
        """Read what stands in an element, characters and elements as they come."""
        self.line.text(element.text, look, white)
        for child in element:
            self.element(child, look, white)
            self.line.text(child.tail, look, white)

    def element(self, element: etree._Element, look: Look, white: White) -> None:
        """Read an element, or name it as unread."""
        if not isinstance(element.tag, str):
            self.page.aside(element, self.flow.findings)
            return
        self.flow.paragraph.place = element.sourceline or 0
        name = self.page.name(element)
        if name not in _DRESSED:
            look = self.line.dress(element, name, look)
        white = self._white(element, name, white)
        if name in PARTS:
            self._part(element, name, look)
        elif name in INLINES or name in LINKS - LINES:
            self._inline(element, name, look, white)
        elif name in HEADINGS:
            self._heading(element, look, white, self._depth + 1)
        elif name in BLOCKS or name in {"caption", "tocItem"}:
            self.flow.end_paragraph()
            if name == "p" and _empty(element):
                self.flow.settle()  # an empty line, which shows the number that waits
            self.content(element, look, white)
            self.flow.end_paragraph()
        else:
            self._other(element, name, look, white)

    def _other(self, element: etree._Element, name: str, look: Look, white: White) -> None:
        """Read an element that has a way of its own, or name one that is not known."""
        if name in EMPTY and not _empty(element):
            self.flow.findings.left_unread(f"what stands in <{name}>", markup(element))
        if name in self._known:
            self._known[name](element, name, look, white)
        elif not self.line.put(element, name, look, white):
            what = f"an element that is not known: {(name or str(element.tag))[:_SHOWN]}"
            self.line.unread(element, what, look)

    def _white(self, element: etree._Element, name: str, white: White) -> White:
        """Return how white space counts in an element."""
        if name in LINES:
            own = next(
                (one.get(_SPACE) for one in (element, *element.iterancestors()) if one.get(_SPACE)),
                "default",
            )
            return "kept" if own == "preserve" else "line"
        if name in BLOCKS or name in PARTS:
            return "line" if _loose(element) else "layout"
        own = element.get(_SPACE, "")
        if white == "layout" or not own:
            return white
        return "kept" if own == "preserve" else "line"

    def _inline(self, element: etree._Element, name: str, look: Look, white: White) -> None:
        """Read what stands in the line, between its quotation marks if it has any."""
        start, end = marks(element)
        paragraph = self.flow.paragraph
        if start:
            self.line.put_text(start, look)
        ruby = name == "inline" and element.get(MARK) == "ruby"
        before = paragraph.length if ruby else 0
        self.content(element, look, "line" if white == "layout" else white)
        if ruby:
            here = paragraph.here()
            paragraph.text(element.get(VALUE, ""))
            paragraph.annotate(before, here)
        if end:
            self.line.put_text(end, look)

    # ---------------------------------------------------------------- parts

    def _part(self, element: etree._Element, name: str, look: Look) -> None:
        """Read a part: under its heading if it has one, else its number before its first words."""
        heads = {self.page.name(one) for one in element if isinstance(one.tag, str)}
        self.flow.end_paragraph()
        if heads & HEADINGS - {"crossHeading"} or (name in TITLED and "num" in heads):
            self._titled(element, look)
        elif "num" in heads or name in _COUNTED:
            self._untitled(element, name, look)
        else:
            depth = self._depth
            self._depth += name in _DEEPER
            self.content(element, look, "layout")
            self.flow.end_paragraph()
            self._depth = depth

    def _titled(self, element: etree._Element, look: Look) -> None:
        flow, level = self.flow, self._depth + 1
        outer, depth = flow.at_level(0), self._depth
        flow.heading = level
        self.line.text(element.text, look, "layout")
        headed = True
        for child in element:
            name = self.page.name(child) if isinstance(child.tag, str) else "#"
            if headed and name in {"heading", "subheading"}:
                self._head(child, name, look, level)
            elif headed and name not in {"num", "#"}:
                headed = self._end_head(depth)
                self.element(child, look, "layout")
            else:
                self.element(child, look, "layout")
            self.line.text(child.tail, look, "layout")
        if headed:
            self._end_head(depth)
        flow.settle()
        self._depth = depth
        flow.at_level(outer)

    def _end_head(self, depth: int) -> bool:
        """End the heading of a part; False."""
        self.flow.settle()
        self.flow.heading = 0
        self._depth = depth + 1
        return False

    def _head(self, element: etree._Element, name: str, look: Look, level: int) -> None:
        """Read the heading of a part, whose number is waiting, or its subheading."""
        flow = self.flow
        flow.paragraph.place = element.sourceline or 0
        if name == "subheading":
            flow.settle()
            flow.heading = level + 1
        self.content(
            element, self.line.dress(element, name, look), self._white(element, name, "line")
        )
        flow.settle()
        flow.heading = level

    def _heading(self, element: etree._Element, look: Look, white: White, level: int) -> None:
        """Read a heading that stands between parts."""
        flow = self.flow
        outer = flow.at_level(0)
        heading, flow.heading = flow.heading, level
        self.content(element, look, white)
        flow.settle()
        flow.heading = heading
        flow.at_level(outer)

    def _untitled(self, element: etree._Element, name: str, look: Look) -> None:
        flow = self.flow
        outer, depth = flow.level, self._depth
        first = next((one for one in element if self._is_number(one)), None)
        label = self._label(first, look) if first is not None else ""
        if label or name in _COUNTED:
            flow.at_level(outer + 1)
        if name in _DEEPER and not label:
            self._depth += 1
        if label:
            flow.number(label)
        self.line.text(element.text, look, "layout")
        for child in element:
            if child is not first:
                self.element(child, look, "layout")
            self.line.text(child.tail, look, "layout")
        flow.settle()
        flow.at_level(outer)
        self._depth = depth

    def _is_number(self, element: etree._Element) -> bool:
        return isinstance(element.tag, str) and self.page.name(element) == "num"

    def _number(self, element: etree._Element, _name: str, look: Look, _white: White) -> None:
        """Read a number wherever it stands."""
        if label := self._label(element, look):
            self.flow.number(label)

    def _label(self, element: etree._Element, look: Look) -> str:
        """Return the number that an element displays; what is no character of it follows it."""
        flow = self.flow
        flow.settle()
        look = self.line.dress(element, "num", look)
        outer, flow.paragraph = flow.paragraph, Paragraph(flow.findings)
        flow.paragraph.place = outer.place
        self.content(element, look, self._white(element, "num", "line"))
        written, flow.paragraph = flow.paragraph.taken(), outer
        if written is None:
            return ""
        for mark in written.marks:
            if mark.name in OBJECTS:
                outer.put(mark.name, mark.value)
            elif mark.name != EMPHASIS:
                flow.findings.left_unread(f"a mark of a number: {mark.name}", f"{mark}")
        label = written.text.replace(OBJECT, "") if written.marks else written.text
        if len(label) > LIMITS.label:
            place = f"line {element.sourceline}"
            raise LimitError(self.page.file, "has a number that is too long", place=place)
        quote, self.line.quote = self.line.quote, ""
        return f"{quote}{label}"

    # ---------------------------------------------------------------- lists and frames

    def _list(self, element: etree._Element, name: str, look: Look, _white: White) -> None:
        """Read a list whose numbers are counted."""
        form = "" if look.numbers == "none" else look.numbers
        start = number(element.get("start")) if name == "ol" else None
        self.flow.open_list(form, start=1 if start is None else start)
        self.line.text(element.text, look, "layout")
        for child in element:
            if isinstance(child.tag, str) and self.page.name(child) == "li":
                inner = self.line.dress(child, "li", look)
                own = "" if inner.numbers == "none" else inner.numbers
                self.flow.item(number(child.get("value")) if name == "ol" else None, own)
                self.content(child, inner, self._white(child, "li", "line"))
            else:
                self.element(child, look, "layout")
            self.line.text(child.tail, look, "layout")
        self.flow.close_list()

    def frame(self, element: etree._Element, look: Look) -> None:
        """Read what stands in a cell or a note, where headings count anew."""
        depth, self._depth = self._depth, 0
        inside = [one for one in element if isinstance(one.tag, str)]
        first = inside[0] if inside else None
        if len(inside) > 1 and first is not None and self.page.name(first) == "p" and _empty(first):
            self.flow.begin_frame()  # its own paragraph is empty
        self.content(element, look, "line" if _loose(element) else "layout")
        self._depth = depth

    # ---------------------------------------------------------------- what is beside

    def _meta(self, element: etree._Element, _name: str, _look: Look, _white: White) -> None:
        self.page.take_meta(element, self.flow.findings)

    def _note(self, element: etree._Element, _name: str, look: Look, _white: White) -> None:
        notes.attach(self.flow, self.page, element, look, read=self._inside)

    def _call(self, element: etree._Element, _name: str, look: Look, _white: White) -> None:
        notes.call(self.flow, self.page, element, look, read=self._inside)

    def _inside(self, note: etree._Element, flow: Flow) -> None:
        """Read what stands in a note into a flow of its own."""
        structure = Structure(flow, self.page)
        structure.frame(note, structure.line.dress(note, self.page.name(note), Look()))


def _empty(element: etree._Element) -> bool:
    """Whether an element shows nothing."""
    said = (element.text or "").strip(_LAYOUT) or element.get(_SPACE) == "preserve"
    return not len(element) and not said


def _loose(element: etree._Element) -> bool:
    """Whether characters may stand in a block or a cell without a paragraph, as in XHTML."""
    return str(element.tag).startswith(XHTML)
