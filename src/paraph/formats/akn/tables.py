"""Tables: their rows, their cells, and what stands between the cells."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from lxml import etree

from paraph.formats.akn.line import Line, White
from paraph.formats.akn.page import Page
from paraph.formats.flow import Flow
from paraph.formats.look import Look
from paraph.formats.tags import number

_MOST_COLUMNS, _MOST_ROWS = 1000, 65_534
_SHOWN = 60
_LAYOUT = " \t\n\r"


class Reads(Protocol):
    """What reads the elements in a table."""

    def frame(self, element: etree._Element, look: Look) -> None:
        """Read what stands in a cell."""

    def element(self, element: etree._Element, look: Look, white: White) -> None:
        """Read what stands before the rows."""


class Tables:
    """Tables on their way into a flow."""

    def __init__(self, flow: Flow, page: Page, line: Line, reads: Reads) -> None:
        self._flow = flow
        self._page = page
        self._line = line
        self._reads = reads

    def table(self, element: etree._Element, _name: str, look: Look, _white: White) -> None:
        """Read a table; its caption, if it has one, is a paragraph before it."""
        flow, rows = self._flow, 0
        flow.settle()
        self._stray(element)
        for child in self._rows(element, look):
            name = self._name(child)
            if name == "tr":
                rows += 1
                if rows == 1:
                    flow.open_table()
                self._row(child, self._line.dress(child, name, look))
            elif name == "caption" and not rows:
                self._reads.element(child, look, "layout")
            else:
                self._between(child)
        if rows:
            flow.close_table()

    def row(self, element: etree._Element, _name: str, look: Look, _white: White) -> None:
        """Read a row that is quoted without its table."""
        self._flow.settle()
        self._flow.open_table()
        self._row(element, look)
        self._flow.close_table()

    def cell(self, element: etree._Element, _name: str, look: Look, _white: White) -> None:
        """Read a cell that is quoted without its row."""
        self._flow.settle()
        self._flow.open_table()
        self._flow.row()
        self._cell(element, look)
        self._flow.close_table()

    def _name(self, element: etree._Element) -> str:
        return self._page.name(element) if isinstance(element.tag, str) else ""

    def _rows(self, element: etree._Element, look: Look) -> Iterator[etree._Element]:
        """Yield what stands in a table, and in its groups of rows: a foot is shown at the end."""
        begun = foot = False
        for child in element:
            name = self._name(child)
            if foot or (name == "thead" and begun):
                self._flow.findings.doubt(f"a <{name}> that is shown elsewhere in its table")
            if name in {"col", "colgroup"}:
                if any("style" in one.attrib for one in child.iter()):
                    self._flow.findings.doubt("a style for a column of a table")
                self._columns(child, look)
            elif name in {"tbody", "tfoot", "thead"}:
                if self._line.dress(child, name, look) != look:
                    self._flow.findings.doubt(f"a style of a <{name}>")
                self._stray(child)
                yield from child
            else:
                yield child
            foot = foot or name == "tfoot"
            begun = begun or name in {"tbody", "tfoot", "tr"}

    def _columns(self, element: etree._Element, look: Look) -> None:
        """Name what stands in a column or a group of them, which show nothing."""
        self._line.dress(element, self._name(element), look)
        self._stray(element)
        for child in element:
            if self._name(child) == "col" and self._name(element) == "colgroup":
                self._columns(child, look)
            else:
                self._between(child)

    def _row(self, element: etree._Element, look: Look) -> None:
        self._flow.row()
        self._stray(element)
        for child in element:
            name = self._name(child)
            if name in {"td", "th"}:
                self._cell(child, self._line.dress(child, name, look))
            else:
                self._between(child)

    def _cell(self, element: etree._Element, look: Look) -> None:
        columns = _span(element.get("colspan", ""), 1, _MOST_COLUMNS)
        rows = _span(element.get("rowspan", ""), 0, _MOST_ROWS)
        self._flow.paragraph.place = element.sourceline or 0
        self._flow.open_cell(columns, rows)
        self._reads.frame(element, look)
        self._flow.close_frame()

    def _between(self, child: etree._Element) -> None:
        """Name what is no row and no cell."""
        if isinstance(child.tag, str):
            what = f"what stands between the cells of a table: {child.tag[:_SHOWN]}"
            content = etree.tostring(child, with_tail=False, encoding="unicode")
            self._flow.findings.left_unread(what, content)
        else:
            self._page.aside(child, self._flow.findings)

    def _stray(self, element: etree._Element) -> None:
        """Name characters between the cells."""
        stray = "".join((element.text or "", *(child.tail or "" for child in element))).strip(
            _LAYOUT
        )
        if stray:
            self._flow.findings.left_unread("characters between the cells of a table", stray)


def _span(value: str, least: int, most: int) -> int:
    """Return how many columns or rows an attribute says that a cell has."""
    span = number(value) if value else None
    return 1 if span is None or span < least else min(span, most)
