"""A story: paragraphs, headings, lists, tables, sections and indexes, in the order of the file.

Source: ODF 1.3 part 3, section 5 (paragraph elements and document structure).
"""

from __future__ import annotations

from typing import NamedTuple

from lxml import etree

from paraph.errors import LimitError
from paraph.formats.colours import WHITE, Colour
from paraph.formats.limits import LIMITS
from paraph.formats.odt.around import Around
from paraph.formats.odt.document import Document, shortened
from paraph.formats.odt.forms import end_codes
from paraph.formats.odt.frames import SHAPES, put_frame
from paraph.formats.odt.inline import Inline
from paraph.formats.odt.labels import Labels, Number
from paraph.formats.odt.line import Line
from paraph.formats.odt.lists import OpenList
from paraph.formats.odt.look import ground_of
from paraph.formats.odt.names import canonical, characters, child, children, get, short
from paraph.formats.odt.notes import begin_chapter, mark_of
from paraph.formats.odt.risks import tell_away, tell_direction, tell_outside, tell_risks
from paraph.formats.odt.styles import Styles
from paraph.formats.odt.tables import Tables
from paraph.formats.odt.written import Written
from paraph.text.node import Kind, Mark, Provision

_INDEXES = frozenset(
    f"text:{name}"
    for name in [
        "alphabetical-index",
        "bibliography",
        "illustration-index",
        "object-index",
        "table-index",
        "table-of-content",
        "user-index",
    ]
)
_SILENT = frozenset(
    (
        "text:sequence-decls",
        "text:variable-decls",
        "text:user-field-decls",
        "text:tracked-changes",
        "text:soft-page-break",
        "text:alphabetical-index-auto-mark-file",
        "text:change",
        "text:change-start",
        "text:change-end",
        "table:calculation-settings",
        "text:dde-connection-decls",
        "text:section-source",
        "text:number",
        "draw:enhanced-geometry",
        "draw:glue-point",
        "svg:title",
        "svg:desc",
        "office:dde-source",
    )
)
"""They show nothing where they stand."""
_ASIDE = frozenset(("svg:title", "svg:desc"))
_BREAKS = {"page": "\f", "column": "\v", "even-page": "\f", "odd-page": "\f"}
_TABLES = frozenset(("table:table", "loext:table"))


class Place(NamedTuple):
    """What holds for the blocks at a place: the list around them, their ground, whether hidden."""

    within: OpenList | None = None
    ground: Colour = WHITE
    hidden: bool = False
    number: Number | None = None  # that the next paragraph takes
    body: bool = False  # not in a cell, note or box


class Story:
    """Reads blocks into provisions, by the styles of one part."""

    def __init__(self, document: Document, styles: Styles, written: Written) -> None:
        self.document = document
        self.styles = styles
        self.written = written
        self.inline = Inline(document, styles, self)
        self.labels = Labels(document, styles)
        self._tables = Tables(self)
        self._mapped: set[str] = set()  # styles whose conditions have been looked at

    def blocks(self, parent: etree._Element, place: Place) -> None:
        """Read every block in `parent`."""
        self._loose(parent.text)
        for item in parent:
            self.block(item, place)
            self._loose(item.tail)

    def block(self, item: etree._Element, place: Place) -> None:
        """Read one block."""
        name = short(item.tag)
        if name in {"text:p", "text:h"}:
            self._paragraph(item, place)
        elif name in _TABLES:
            self._table(item, place)
        elif name in _BLOCKS:
            _BLOCKS[name](self, item, place)
        elif name in _SILENT:
            self._silent(item, name)
        elif name in _INDEXES:
            self._index(item, place)
        elif name in SHAPES or name == "draw:a":
            self._anchored(item, place)
        else:
            self._other(item, name)

    def boxed(self, element: etree._Element, kind: Kind, ground: Colour = WHITE) -> list[Provision]:
        """Return the provisions of a container of its own, depths from 0."""
        outer, self.written = self.written, Written(self.document.package.file)
        inner = self.written
        inner.open(kind)
        self.blocks(element, Place(ground=ground))
        inner.close()
        self.written = outer
        return inner.provisions

    def note(self, element: etree._Element) -> tuple[str, list[Provision]]:
        """Return the mark of a note, and its provisions."""
        mark, label = mark_of(element, self.document)
        kind = get(element, "text:note-class", "footnote")
        outer, self.written = self.written, Written(self.document.package.file)
        inner = self.written
        inner.open("note", label, (Mark(0, 0, "variant", "endnote"),) * (kind == "endnote"))
        self.document.loose(element, "text:note-citation", "text:note-body")
        for other in children(element, "text:note-citation")[1:]:
            self.document.found.left_unread("a second mark of a note", canonical(other).decode())
        for body in children(element, "text:note-body"):
            self.blocks(body, Place())
        inner.close()
        self.written = outer
        return mark, inner.provisions

    def cell(self, element: etree._Element, ground: Colour, *, hidden: bool) -> None:
        """Read what a cell holds."""
        self.blocks(element, Place(ground=ground, hidden=hidden))

    # ------------------------------------------------------------ paragraphs

    def _paragraph(self, item: etree._Element, place: Place) -> None:
        style = get(item, "text:style-name")
        if place.body:
            self._page("paragraph", style)
            if get(item, "text:outline-level") == "1":
                begin_chapter(self.document)
        self._break(item, "paragraph", "text:style-name", place)
        line = Line()
        number = self.labels.of(item, style, place.within, place.number)
        self._maps(item, style)
        around = self._around(style, place)
        self.inline.read(item, line, around)
        for mark in line.begun:
            mark.label = number.label
        after = self._rule(style)
        self.emit(line, number, style, level=number.outline)
        if after and place.body:
            self._put_break(after)

    def emit(self, line: Line, number: Number, style: str, *, level: int) -> None:
        """Add the paragraph that `line` is; `level` is that of a heading, else 0."""
        end_codes(self.document, line)
        tell_risks(line, self.document)
        said = self.styles.said("paragraph", style, "paragraph")
        tell_away(line, said, self.document)
        tell_direction(line, said.get("style:writing-mode", ""), self.document)
        kind: Kind = "heading" if level else "paragraph"
        shown = level or (number.level if number.label else 0)
        self.written.paragraph(line, kind, shown, number.label, number.dress)

    def _around(self, style: str, place: Place) -> Around:
        said = self.styles.said("paragraph", style, "paragraph")
        return self.inline.around(style, ground_of(said, place.ground), hidden=place.hidden)

    def _rule(self, style: str) -> str:
        own = self.styles.own("paragraph", style, "paragraph")
        return _BREAKS.get(own.get("fo:break-after", ""), "")

    def _break(self, item: etree._Element, family: str, attribute: str, place: Place) -> None:
        """Put a break that a paragraph or table itself asks for before it."""
        own = self.styles.own(family, get(item, attribute), family)
        sign = _BREAKS.get(own.get("fo:break-before", ""), "")
        if sign and place.body:
            self._put_break(sign)

    def _put_break(self, sign: str) -> None:
        line = Line()
        line.add(sign)
        self.written.paragraph(line, "paragraph", 0, "", "")

    def _page(self, family: str, style: str) -> None:
        """Take up the master page that a paragraph or table begins: another section."""
        master = self.styles.attribute(family, style, "style:master-page-name")
        said = self.styles.said(family, style, family)
        if master:
            if self.document.masters:
                self.written.section()
            self.document.masters.append((master, said.get("style:page-number", "auto")))
            if len(self.document.masters) > LIMITS.sections:
                raise LimitError(self.document.package.file, "has more sections than allowed")
        elif not self.document.masters:
            self.document.masters.append(("", "auto"))  # the first page is the usual one

    def _maps(self, item: etree._Element, style: str) -> None:
        """Name conditions under which a paragraph looks otherwise, where that carries meaning."""
        if names := get(item, "text:class-names"):
            self.document.doubt(f"more styles of a paragraph: {names}")
        if get(item, "text:cond-style-name") or style in self._mapped:
            return  # the style in force is the one that is named
        self._mapped.add(style)
        for condition in self.styles.maps("paragraph", style):
            other = get(condition, "style:apply-style-name")
            plain = self._around(style, Place())
            if self.inline.dress(plain) != self.inline.dress(self._around(other, Place())):
                said = get(condition, "style:condition")
                self.document.doubt(f"a style under a condition: {other} where {said}")

    def _table(self, item: etree._Element, place: Place) -> None:
        if place.body:
            self._page("table", get(item, "table:style-name"))
        self._break(item, "table", "table:style-name", place)
        self._tables.read(item, place)

    # ------------------------------------------------------------ lists

    def _list(self, item: etree._Element, place: Place) -> None:
        within = self.labels.open(item, place.within)
        self.document.loose(item)
        for held in item:
            name = short(held.tag)
            if name == "text:list-item":
                self._item(held, place._replace(within=within))
            elif name == "text:list-header":
                self.blocks(held, place._replace(within=within, number=None))
            elif name not in _SILENT:
                self._other(held, name)
        self.labels.close(item, within)

    def _item(self, item: etree._Element, place: Place) -> None:
        """Read an item: its first paragraph takes the number."""
        number: Number | None = self.labels.pending(item)
        self._loose(item.text)
        for held in item:
            self.block(held, place._replace(number=number))
            if short(held.tag) not in _SILENT:
                number = None
            self._loose(held.tail)

    def _numbered(self, item: etree._Element, place: Place) -> None:
        within = self.labels.alone(item)
        number: Number | None = self.labels.pending(item)
        self._loose(item.text)
        for held in item:
            self.block(held, place._replace(within=within, number=number))
            if short(held.tag) in {"text:p", "text:h"}:
                number = None
            self._loose(held.tail)

    # ------------------------------------------------------------ sections, indexes, drawings

    def _section(self, item: etree._Element, place: Place) -> None:
        display = get(item, "text:display", "true")
        hidden = display == "none" or get(item, "text:is-hidden") == "true"
        if display == "condition":
            said = f"{get(item, 'text:condition')} {get(item, 'text:is-hidden')}"
            self.document.doubt(f"a section under a condition: {said}")
        for source in (child(item, "text:section-source"), child(item, "office:dde-source")):
            if source is not None:
                sentence = "A section is fetched from another document."
                about = canonical(source).decode()
                self.document.found.tell("external-content", sentence, about)
        look = self.styles.said("section", get(item, "text:style-name"), "section")
        tell_outside(look, characters(item), self.document)
        ground = ground_of(look, place.ground)
        self.blocks(item, place._replace(hidden=place.hidden or hidden, ground=ground))

    def _index(self, item: etree._Element, place: Place) -> None:
        name = short(item.tag)
        self.document.loose(item, "text:index-body", f"{name}-source")
        body = child(item, "text:index-body")
        about = " ".join(sorted(canonical(held).decode() for held in item if held is not body))
        sentence = f"An index shows what its last update found ({name[5:]})."
        self.document.found.tell("field", sentence, about)
        if body is not None:
            self.blocks(body, place)

    def _anchored(self, item: etree._Element, place: Place) -> None:
        """Read what is drawn on a page and anchored in no paragraph."""
        line = Line()
        put_frame(self.inline, item, line, self._around("", place))
        self.emit(line, Number(), "", level=0)

    def _other(self, item: etree._Element, name: str) -> None:
        if name == "office:forms":
            if len(item):
                self.document.found.left_unread("a form", canonical(item).decode())
            return
        if name in {
            "office:annotation",
            "text:bookmark",
            "text:bookmark-start",
            "text:bookmark-end",
        }:
            holder = etree.Element("holder")
            holder.append(item)
            self.inline.read(holder, Line(), self._around("", Place()))
            return
        what = f"an element that this reader does not know ({name})"
        shown = f"{what}: “{shortened(characters(item))}”"
        self.document.found.left_unread(shown, canonical(item).decode())
        line = Line()
        line.put("unread", what)
        self.emit(line, Number(), "", level=0)

    def _silent(self, item: etree._Element, name: str) -> None:
        """Name characters in what should have none, or none of its own."""
        if name == "text:tracked-changes":
            self.document.loose(item, "text:changed-region")
        elif name not in _ASIDE and characters(item).strip():
            self.document.found.left_unread(f"characters in {name}", characters(item).strip())

    def _loose(self, text: str | None) -> None:
        """Name characters that stand between paragraphs."""
        if text and text.strip():
            self.document.found.left_unread("characters between paragraphs", text.strip())


_BLOCKS = {
    "text:list": Story._list,  # noqa: SLF001 - the table belongs to the class
    "text:section": Story._section,  # noqa: SLF001
    "text:index-body": Story.blocks,
    "text:index-title": Story.blocks,
    "text:page-sequence": Story.blocks,
    "text:numbered-paragraph": Story._numbered,  # noqa: SLF001
}
