"""Tables while they are read: rows and cells as they open and close, and cells that span rows."""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

from paraph.formats.docx.names import TBL, VAL, W, child, integer, on
from paraph.formats.docx.styles import SHADE, fill, ground
from paraph.text.node import Mark, Provision, normal_marks

_ROW = f"{W}trPr"
_CELL = f"{W}tcPr"
_LOOKS = {
    "firstRow": (0x0020, "firstRow"),
    "lastRow": (0x0040, "lastRow"),
    "firstCol": (0x0080, "firstColumn"),
    "lastCol": (0x0100, "lastColumn"),
    "band1Horz": (0x0200, "noHBand"),
    "band2Horz": (0x0200, "noHBand"),
    "band1Vert": (0x0400, "noVBand"),
    "band2Vert": (0x0400, "noVBand"),
}


@dataclass(slots=True)
class Cell:
    """The cell now open: whether its provision stands already, and how it joins its neighbours."""

    element: etree._Element
    begun: bool = False
    skipped: bool = False
    continued: bool = False
    restarts: bool = False
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
    rows: int = 0
    cells: int = 0
    regions: frozenset[str] = frozenset()  # regions whose look the table asks its style for
    tall: dict[int, list[int]] = field(default_factory=dict)  # column -> [provision, rows]

    def begin_row(self, row: etree._Element) -> None:
        """Open a row; what its properties say is known when its first cell opens."""
        self.row = row
        self.rows += 1
        self.cells = 0
        self.row_begun = self.row_skipped = self.row_hidden = False
        self.column = 0

    def begin_cell(self, cell: etree._Element) -> None:
        """Open a cell; what its properties say is known when something in it opens."""
        self.cell = Cell(cell)
        self.cells += 1


def read_style(table: Table, element: etree._Element) -> None:
    """Take the style and shading of a table from its properties, once."""
    if table.style is not None:
        return
    properties = element.find(f"{W}tblPr")
    style = None if properties is None else properties.find(f"{W}tblStyle")
    table.style = "" if style is None else style.get(VAL, "")
    table.shade = fill(properties)
    look = None if properties is None else properties.find(f"{W}tblLook")
    if table.style and look is not None:
        table.regions = _asked(look)


def _asked(look: etree._Element) -> frozenset[str]:
    """Return the regions of a table that its w:tblLook asks for (17.4.55), in either spelling."""
    code = look.get(VAL, "0")
    try:
        bits = int(code, 16)
    except ValueError:
        bits = 0
    return frozenset(
        region
        for region, (bit, name) in _LOOKS.items()
        if (on(look.get(f"{W}{name}")) if f"{W}{name}" in look.attrib else bool(bits & bit))
        != name.startswith("no")
    )


def row_properties(row: etree._Element) -> tuple[int, bool, list[str]]:
    """Return the columns before the first cell, whether it is hidden, and its tracked changes."""
    before = 0
    hidden = False
    tracked = []
    properties = child(row, _ROW)
    for item in properties if properties is not None else ():
        if item.tag == f"{W}gridBefore":
            before = max(0, integer(item.get(VAL)))
        elif item.tag == f"{W}hidden":
            hidden = on(item.get(VAL))
        elif item.tag in {f"{W}ins", f"{W}del"}:
            tracked.append(item.tag)
    return before, hidden, tracked


def cell_properties(cell: Cell) -> list[str]:
    """Fill in what the properties of the cell say; return its tracked changes."""
    tracked = []
    properties = child(cell.element, _CELL)
    for item in properties if properties is not None else ():
        tag = item.tag
        if tag == f"{W}gridSpan":
            cell.columns = max(1, integer(item.get(VAL), 1))
        elif tag == f"{W}vMerge":
            cell.continued = item.get(VAL, "continue") != "restart"
            cell.restarts = not cell.continued
        elif tag in {f"{W}cellIns", f"{W}cellDel"}:
            tracked.append(f"{W}{'ins' if tag.endswith('Ins') else 'del'}")
        elif tag == SHADE:
            cell.shade = ground(item)
    return tracked


def spanned(provision: Provision, columns: int, rows: int) -> Provision:
    """Return a cell with the property that says over how many columns and rows it reaches."""
    kept = [mark for mark in provision.marks if mark.name != "span"]
    if columns > 1 or rows > 1:
        kept.append(Mark(0, 0, "span", f"{columns},{rows}"))
    return provision._replace(marks=normal_marks(kept))


def inside_table(element: etree._Element) -> etree._Element | None:
    """Return the table that holds a row, whatever wraps the row."""
    parent = element.getparent()
    while parent is not None and parent.tag != TBL:
        parent = parent.getparent()
    return parent
