"""Tables: rows, cells, spans, and what a covered cell still holds.

Source: ODF 1.3 part 3, section 9 (tables).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from lxml import etree

from paraph.formats.colours import Colour
from paraph.formats.odt.document import Document, shortened
from paraph.formats.odt.look import ground_of
from paraph.formats.odt.names import canonical, characters, child, get, integer, points, q, short
from paraph.formats.odt.numbers import alike
from paraph.formats.odt.risks import tell_outside
from paraph.formats.odt.styles import Styles
from paraph.formats.odt.written import Written
from paraph.text.node import Mark

_VALUES = ("office:value", "office:date-value", "office:time-value", "office:boolean-value")
_GROUPS = frozenset(("header-rows", "rows", "row-group"))
_REPEATED = 1000
_SHELL = 2000  # what a row or cell costs without its characters
_LOW = 6.0  # points of a row
_THIN = 3.0  # points of a column
_MOST_SPAN = 10_000


class Place(Protocol):
    """Where the table stands."""

    @property
    def ground(self) -> Colour:
        """The colour behind it."""
        ...

    @property
    def hidden(self) -> bool:
        """Whether what stands here is shown."""
        ...


class Story(Protocol):
    """Who reads what cells hold."""

    document: Document
    styles: Styles
    written: Written

    def cell(self, element: etree._Element, ground: Colour, *, hidden: bool) -> None:
        """Read what a cell holds."""
        ...


class Tables:
    """Reads tables into the provisions of a story."""

    def __init__(self, story: Story) -> None:
        self._story = story

    def read(self, table: etree._Element, place: Place) -> None:
        """Read a table with everything in it."""
        story = self._story
        self._tell(table)
        said = story.styles.said("table", get(table, "table:style-name"), "table")
        tell_outside(said, characters(table), story.document)
        hidden = place.hidden or said.get("table:display") == "false"
        story.written.frame("table")
        self._rows(table, ground_of(said, place.ground), hidden=hidden)
        story.written.depth -= 1

    def _tell(self, table: etree._Element) -> None:
        found = self._story.document.found
        words = [child(table, "table:title"), child(table, "table:desc")]
        said = " ".join(characters(one) for one in words if one is not None).strip()
        if said:
            sentence = (
                f"Words stand beside a table for those who cannot see it: “{shortened(said)}”."
            )
            found.tell("comment", sentence, said)
        for name in ("table:table-source", "office:dde-source", "table:scenario"):
            source = child(table, name)
            if source is not None:
                about = canonical(source).decode()
                found.tell("external-content", "A table is fetched from elsewhere.", about)
        for column in _columns(table):
            name = get(column, "table:style-name")
            look = self._story.styles.said("table-column", name, "table-column")
            width = points(look.get("style:column-width", ""))
            if _collapsed(column) or (width is not None and width <= _THIN):
                found.left_unread(
                    "a column of a table that is not shown", canonical(column).decode()
                )

    def _rows(self, parent: etree._Element, ground: Colour, *, hidden: bool) -> None:
        self._story.document.loose(parent)
        for item in parent:
            name = short(item.tag).partition(":")[2].removeprefix("table-")
            if name == "row":
                times = self._times(item, "table:number-rows-repeated")
                for _ in range(times):
                    self._row(item, ground, hidden=hidden)
            elif name in _GROUPS:
                shut = get(item, "table:display") == "false"
                self._rows(item, ground, hidden=hidden or shut)
            elif characters(item).strip() and name not in {"title", "desc"}:
                what = f"an element of a table that this reader does not know ({name})"
                self._story.document.found.left_unread(what, canonical(item).decode())
            else:
                self._story.document.drawn(item)

    def _row(self, row: etree._Element, ground: Colour, *, hidden: bool) -> None:
        story = self._story
        said = story.styles.said("table-row", get(row, "table:style-name"), "table-row")
        ground = ground_of(said, ground)
        hidden = hidden or _collapsed(row)
        height = points(said.get("style:row-height", ""))
        words = characters(row).strip() if height is not None and height <= _LOW else ""
        if words:
            sentence = f"A row is too low for its words: “{shortened(words)}”."
            story.document.found.tell("hidden-text", sentence, f"{height} {words}")
        story.document.loose(row)
        story.written.frame("row")
        for item in row:
            name = short(item.tag).partition(":")[2]
            if name == "table-cell":
                for _ in range(self._times(item, "table:number-columns-repeated")):
                    self._cell(item, row, ground, hidden=hidden)
            elif name == "covered-table-cell":
                self._covered(item)
            elif characters(item).strip():
                what = f"an element of a row that this reader does not know ({name})"
                story.document.found.left_unread(what, canonical(item).decode())
            else:
                story.document.drawn(item)
        story.written.depth -= 1

    def _cell(
        self, cell: etree._Element, row: etree._Element, ground: Colour, *, hidden: bool
    ) -> None:
        story = self._story
        columns = _span(cell, "table:number-columns-spanned")
        rows = _span(cell, "table:number-rows-spanned")
        style = get(cell, "table:style-name") or get(row, "table:default-cell-style-name")
        said = story.styles.said("table-cell", style, "table-cell")
        spans = columns > 1 or rows > 1
        marks = (Mark(0, 0, "span", f"{columns},{rows}"),) * spans
        self._tell_value(cell, style)
        story.written.open("cell", "", marks)
        story.cell(cell, ground_of(said, ground), hidden=hidden)
        story.written.close()

    def _tell_value(self, cell: etree._Element, style: str) -> None:
        """Tell of a cell that shows its value, or calculates it, and not the words in it.

        LibreOffice shows a string value, and any other as its format says.
        """
        document = self._story.document
        words = "\n".join(characters(item) for item in cell)
        formula = get(cell, "table:formula")
        said = next((get(cell, name) for name in _VALUES if get(cell, name)), "")
        formed = self._story.styles.attribute("table-cell", style, "style:data-style-name")
        text = cell.get(q("office:string-value"))
        if text is not None and text.split() != words.split():
            what = f"a cell whose value is “{shortened(text)}” and whose words are others"
            document.found.left_unread(what, f"{text}\n{words}")
        elif formula or (said and formed and not alike(said, words)):
            sentence = f"A cell may show something else than “{shortened(words)}”."
            document.found.tell("field", sentence, f"{formula}\n{said}\n{words}")

    def _covered(self, cell: etree._Element) -> None:
        words = characters(cell).strip()
        if words:
            document = self._story.document
            sentence = f"A cell that another covers holds “{shortened(words)}”."
            document.found.tell("hidden-text", sentence, words)
            document.found.left_unread("what a covered cell holds", canonical(cell).decode())

    def _times(self, item: etree._Element, name: str) -> int:
        """Return how often a row or cell is shown."""
        times = max(1, integer(get(item, name, "1"), _REPEATED + 1))
        if times > _REPEATED:
            self._story.document.doubt(f"a row or cell that is shown {get(item, name)} times")
            return 1
        if times > 1 and characters(item).strip():
            self._story.document.doubt(f"a row or cell with words that is shown {times} times")
        if times > 1:
            self._story.document.spend(times * (len(characters(item)) + _SHELL))
        return times


def _columns(table: etree._Element) -> Iterator[etree._Element]:
    """Yield the columns of a table, in whatever groups."""
    for item in table:
        name = short(item.tag).partition(":")[2]
        if name == "table-column":
            yield item
        elif name.endswith(("columns", "column-group")):
            yield from _columns(item)


def _collapsed(item: etree._Element) -> bool:
    return get(item, "table:visibility", "visible") != "visible"


def _span(cell: etree._Element, name: str) -> int:
    return min(_MOST_SPAN, max(1, integer(get(cell, name, "1"), 1)))
