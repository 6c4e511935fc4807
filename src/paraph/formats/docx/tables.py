"""Tables while they are read: rows and cells as they open and close, and cells that span rows."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from lxml import etree

from paraph.formats.docx.names import TBL, VAL, W, on
from paraph.formats.docx.styles import fill
from paraph.text.node import Mark, Provision, normal_marks


@dataclass(slots=True)
class Cell:
    """The cell now open: whether its provision stands already, and how it joins its neighbours."""

    element: etree._Element
    begun: bool = False
    skipped: bool = False
    continued: bool = False
    column: int = 0
    columns: int = 1
    shade: str = ""


@dataclass(slots=True)
class Table:
    """One open table: the provisions of its cells that reach into further rows, by column."""

    depth: int
    index: int
    style: str | None = None
    shade: str = ""
    row_begun: bool = False
    row_skipped: bool = False
    row_hidden: bool = False
    row: etree._Element | None = None
    column: int = 0
    cell: Cell | None = None
    tall: dict[int, list[int]] = field(default_factory=dict)  # column -> [provision, rows]

    def begin_row(self, row: etree._Element) -> None:
        """Open a row; what its properties say is known when its first cell opens."""
        self.row = row
        self.row_begun = self.row_skipped = self.row_hidden = False
        self.column = 0

    def begin_cell(self, cell: etree._Element) -> None:
        """Open a cell; what its properties say is known when something in it opens."""
        self.cell = Cell(cell)


def read_style(table: Table, element: etree._Element) -> None:
    """Take the style and shading of a table from its properties, once."""
    if table.style is not None:
        return
    properties = element.find(f"{W}tblPr")
    style = None if properties is None else properties.find(f"{W}tblStyle")
    table.style = "" if style is None else style.get(VAL, "")
    table.shade = fill(properties)


def row_properties(row: etree._Element) -> tuple[int, bool, list[str]]:
    """Return the columns before the first cell, whether it is hidden, and its tracked changes."""
    before = 0
    hidden = False
    tracked = []
    properties = row.find(f"{W}trPr")
    for child in properties if properties is not None else ():
        if child.tag == f"{W}gridBefore":
            value = child.get(VAL, "0")
            before = int(value) if value.isdigit() else 0
        elif child.tag == f"{W}hidden":
            hidden = on(child.get(VAL))
        elif child.tag in {f"{W}ins", f"{W}del"}:
            tracked.append(child.tag)
    return before, hidden, tracked


def cell_properties(cell: Cell) -> list[str]:
    """Fill in what the properties of the cell say; return its tracked changes."""
    tracked = []
    properties = cell.element.find(f"{W}tcPr")
    for child in properties if properties is not None else ():
        tag = child.tag
        if tag == f"{W}gridSpan":
            value = child.get(VAL, "1")
            cell.columns = max(1, int(value)) if value.isdigit() else 1
        elif tag == f"{W}vMerge":
            cell.continued = child.get(VAL, "continue") != "restart"
        elif tag in {f"{W}cellIns", f"{W}cellDel"}:
            tracked.append(f"{W}{'ins' if tag.endswith('Ins') else 'del'}")
    cell.shade = fill(properties)
    return tracked


def reaches_down(cell: Cell) -> bool:
    """Whether the cell begins a vertical merge."""
    merge = cell.element.find(f"{W}tcPr/{W}vMerge")
    return merge is not None and not cell.continued


def spanned(provision: Provision, columns: int, rows: int) -> Provision:
    """Return a cell with the property that says over how many columns and rows it reaches."""
    kept = [mark for mark in provision.marks if mark.name != "span"]
    if columns > 1 or rows > 1:
        kept.append(Mark(0, 0, "span", f"{columns},{rows}"))
    return replace(provision, marks=normal_marks(kept))


def inside_table(element: etree._Element) -> etree._Element | None:
    """Return the table that holds a row, whatever wraps the row."""
    parent = element.getparent()
    while parent is not None and parent.tag != TBL:
        parent = parent.getparent()
    return parent
