"""The tables of a page: their rows, their cells, and what stands between the cells.

Source: HTML Living Standard, sections 13.2.6.4.9 to 13.2.6.4.15 (tables in tree construction).
"""

from __future__ import annotations

from dataclasses import dataclass

from paraph.formats.asides import tell_attributes
from paraph.formats.flow import Flow
from paraph.formats.look import Look
from paraph.formats.names import CELLS, GROUPS, ONE_TABLE, ROWS, SECTIONS
from paraph.formats.stack import Close, Stack
from paraph.formats.tags import NO_ATTRIBUTES, Attributes, number
from paraph.formats.wardrobe import Wardrobe

_MOST_COLUMNS = 1000
_MOST_ROWS = 65_534


@dataclass(slots=True)
class _Table:
    """An open table: whether it has had rows, and a foot."""

    rows: bool = False
    foot: bool = False


class Tables:
    """The tables that are open, each in a cell of the one before."""

    def __init__(self, flow: Flow, stack: Stack, wardrobe: Wardrobe) -> None:
        self._flow = flow
        self._stack = stack
        self._wardrobe = wardrobe
        self._open: list[_Table] = []

    def open(self) -> Close:
        """Begin a table; return what ends it."""
        self._flow.settle()
        self._open.append(_Table())
        return self._close

    def take(self, name: str, attributes: Attributes) -> None:
        """Open a part of the innermost table; outside of all tables it is nothing."""
        if not self._open:
            return
        stack = self._stack
        if name in CELLS:
            stack.close_inside(ROWS)
            if stack.top.name != "tr":
                self._open_row()
            self._open_cell(name, attributes)
        elif name == "tr":
            stack.close_inside(GROUPS)
            self._open_row(attributes)
        else:
            stack.close_inside(ONE_TABLE)
            if name in SECTIONS:
                self._open_section(name, attributes)
            elif name == "caption":
                self._open_caption(attributes)
            else:
                self._check_column(name, attributes)

    def settle(self) -> None:
        """Give what comes next, if it stands between cells, a cell of its own, and doubt it.

        A browser shows it before the table (section 13.2.6.1, foster parenting).
        """
        if self._stack.top.name not in ROWS or not self._open:
            return
        if self._open[-1].rows:
            self._flow.findings.doubt("what stands between the cells of a table, shown before it")
            if self._stack.top.name != "tr":
                self._open_row()
            self._open_cell("td", NO_ATTRIBUTES)
        elif self._stack.look.hidden:
            self._flow.findings.doubt("text in a hidden table that is shown before it")

    def _close(self) -> None:
        self._flow.end_paragraph()
        if self._open.pop().rows:
            self._flow.close_table()

    def _open_section(self, name: str, attributes: Attributes) -> None:
        table = self._open[-1]
        if (name == "thead" and table.rows) or (name == "tfoot" and table.foot):
            self._flow.findings.doubt(f"a <{name}> that is shown elsewhere in its table")
        table.foot = table.foot or name == "tfoot"
        self._stack.push(name, self._inside(name, attributes))

    def _open_caption(self, attributes: Attributes) -> None:
        if self._open[-1].rows:
            self._flow.findings.doubt("a caption that is shown elsewhere in its table")
        close = None if self._stack.look.absent else self._flow.end_paragraph
        self._stack.push("caption", self._inside("caption", attributes), close)

    def _check_column(self, name: str, attributes: Attributes) -> None:
        """Doubt a column whose look its cells would share."""
        look = self._stack.look
        for each, own in (("colgroup", NO_ATTRIBUTES), (name, attributes)):
            worn = self._wardrobe.wear(look, each, own)
            if (worn.hidden, worn.grounds) != (look.hidden, look.grounds):
                self._flow.findings.doubt(f"a style for a column of a table: <{name}>")

    def _open_row(self, attributes: Attributes = NO_ATTRIBUTES) -> None:
        flow, stack, table = self._flow, self._stack, self._open[-1]
        if stack.top.name == "table":
            stack.push("tbody", self._inside("tbody", NO_ATTRIBUTES))
        if table.foot and stack.top.name != "tfoot":
            flow.findings.doubt("a <tfoot> that is shown elsewhere in its table")
        look = self._inside("tr", attributes)
        if not look.absent:
            flow.end_paragraph()
            if not table.rows:
                table.rows = True
                flow.open_table()
            flow.row()
        stack.push("tr", look)

    def _open_cell(self, name: str, attributes: Attributes) -> None:
        look = self._inside(name, attributes)
        close: Close | None = None
        if not look.absent:
            columns = _span(attributes.get("colspan"), 1, _MOST_COLUMNS)
            rows = _span(attributes.get("rowspan"), 0, _MOST_ROWS)
            self._flow.open_cell(columns, rows)
            close = self._flow.close_frame
        self._stack.push_cell(name, look, close)

    def _inside(self, name: str, attributes: Attributes) -> Look:
        if attributes:
            tell_attributes(self._flow.findings, name, attributes)
        return self._wardrobe.wear(self._stack.look, name, attributes)


def _span(value: str | None, least: int, most: int) -> int:
    """Return how many columns or rows an attribute says that a cell has."""
    if value is None:
        return 1
    span = number(value)
    return 1 if span is None or span < least else min(span, most)
