"""Tables while they are read: rows and cells as they open and close, and cells that span rows."""

from __future__ import annotations

from lxml import etree

from paraph.formats.docx import harmless, rooms
from paraph.formats.docx.alternate import settle
from paraph.formats.docx.away import framed, indented
from paraph.formats.docx.colours import SHADE, fill, ground
from paraph.formats.docx.document import Document
from paraph.formats.docx.findings import shortened
from paraph.formats.docx.former import in_view
from paraph.formats.docx.heights import ANY
from paraph.formats.docx.lengths import LOW, measure
from paraph.formats.docx.names import SDT, TBL, TC, TR, VAL, P, W, child, integer, local, on
from paraph.formats.docx.sizes import Size
from paraph.formats.docx.spots import Spot, spot_of
from paraph.text.node import Mark, Provision, normal_marks

_ROW = f"{W}trPr"
_CELL = f"{W}tcPr"
_SPAN, _TALL, _BEFORE, _HIDDEN = (
    f"{W}{name}" for name in ("gridSpan", "vMerge", "gridBefore", "hidden")
)
_LEFTWARD = f"{W}bidiVisual"
_HEIGHT = f"{W}trHeight"
_BORDERS = f"{W}tcBorders"
_ACROSS = f"{W}hMerge"
_MERGED = f"{W}cellMerge"
_TRACKED = (f"{W}ins", f"{W}del")
_CELL_TRACKED = (f"{W}cellIns", f"{W}cellDel", _MERGED)
_CELL_MEANT = (_SPAN, _TALL, _ACROSS, SHADE)
_ROW_MEANT = (_BEFORE, _HIDDEN)
_TABLE_MEANT = (f"{W}tblStyle", f"{W}tblLook", f"{W}bidiVisual", SHADE)
_SHOWN = frozenset((P, TBL, TR, TC, SDT))
_FAR = 9_000  # twentieths of a point before the first cell of a row
_FLOATS = f"{W}tblpPr"
_PLACED = {_FLOATS: framed, f"{W}tblInd": indented}
_DESCRIBED = frozenset((f"{W}tblCaption", f"{W}tblDescription"))  # for those who cannot see it
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
CORNERS = {
    "nwCell": ("firstRow", "firstCol"),
    "neCell": ("firstRow", "lastCol"),
    "swCell": ("lastRow", "firstCol"),
    "seCell": ("lastRow", "lastCol"),
}
"""The corners of a table, which a w:tblLook asks for with both their sides (17.18.89)."""
_ASKED = frozenset(CORNERS) | frozenset(_LOOKS)


class Cell:
    """The cell now open: whether its provision stands already, and how it joins its neighbours."""

    begun: bool = False
    skipped: bool = False
    continued: bool = False  # it is one with the cell above
    restarts: bool = False  # cells below may be one with it
    joined: bool = False  # it is one with the cell to its left
    column: int = 0
    columns: int = 1
    shade: str = ""
    width: float = ANY  # of its lines in a low row, in twentieths of a point
    index: int = 0  # of its provision
    start: float = 0.0  # from the left margin
    doubtful: bool = False  # whether it may leave its words no room, or take them off the page
    said: float = 0.0  # its width, 0 if it is not known
    margins: rooms.Margins = rooms.FREE

    def __init__(self, element: etree._Element) -> None:
        self.element = element


class Table:
    """One open table: the provisions of its cells that reach into further rows, by column."""

    def __init__(
        self, depth: int, index: int, number: int, ground: str = "", first: int = 0
    ) -> None:
        self.depth = depth
        self.index = index
        self.number = number  # among the tables of its story
        self.style: str | None = None
        self.shade = ""
        self.ground = ground  # what the cell that it stands in lays behind it
        self.row_shade = ""
        self.away = ""  # how it is set where no page reaches
        self.bands = ""  # how many rows and columns its bands have, where it says so itself
        self.leftward = False  # its columns stand from right to left
        self.spot: Spot | None = None  # where it floats
        self.first = first  # paragraph of its story
        self.row_begun = False
        self.row_skipped = False
        self.row_hidden = False
        self.row_height = 0.0  # exact, in twentieths of a point; 0 if the row grows with its text
        self.row_index = 0  # of its provision
        self.low: dict[int, tuple[float, float]] = {}  # width and top of its cells
        self.sizes: dict[int, Size] = {}  # of paragraphs in it, by provision
        self.row: etree._Element | None = None
        self.layout: rooms.Layout = rooms.PLAIN
        self.margins: rooms.Margins = rooms.FREE  # of the cells of the row now open
        self.left_side = 0.0  # from the left margin
        self.across = 0.0  # where the next cell begins
        # How far to the right words reach, and their provision.
        self.reach: tuple[float, int] = (0.0, 0)
        self.column = 0
        self.cell: Cell | None = None
        self.left = -1  # the provision of the cell last begun in the row now open
        self.width = 1  # the columns over which that cell reaches
        self.rows = 0
        self.cells = 0
        self.asked = _ASKED
        self.regions: frozenset[str] = (
            frozenset()
        )  # regions whose look the table asks its style for
        self.tall: dict[int, list[int]] = {}  # column -> [provision, rows]

    def begin_row(self, row: etree._Element) -> None:
        """Open a row; what its properties say is known when its first cell opens."""
        self.row = row
        self.rows += 1
        self.cells = 0
        self.row_begun = self.row_skipped = self.row_hidden = False
        self.row_height = 0.0
        self.low.clear()
        self.sizes.clear()
        self.column = 0
        self.across = 0.0
        self.left = -1

    def measure(self, index: int, size: Size, *, empty: bool) -> None:
        """Take up the size of a paragraph in a low row; an empty one pushes down the next."""
        above = self.sizes[index].before if index in self.sizes else 0.0
        above += size.before + (size.line if empty else 0.0)
        self.sizes[index] = size._replace(before=above)

    def begin_cell(self, cell: etree._Element) -> None:
        """Open a cell; what its properties say is known when something in it opens."""
        self.cell = Cell(cell)
        self.cells += 1


def _tell(properties: etree._Element, document: Document) -> None:
    """Tell where a table is set on the page, and which words stand beside it."""
    for item in properties:
        if item.tag == _FLOATS:
            document.found.hazard(
                "frame",
                "A table is set at a place of the page.",
                at=document.here,
                about=f"table {sorted(item.items())!r}",
            )
        elif item.tag in _DESCRIBED and item.get(VAL, "").strip():
            words = item.get(VAL, "")
            document.found.hazard(
                "comment",
                f"Words stand beside a table for those who cannot see it: “{shortened(words)}”.",
                at=document.here,
                about=f"table\n{words}",
            )


def read_style(table: Table, element: etree._Element, document: Document) -> None:
    """Take the style and shading of a table from its properties, once."""
    if table.style is not None:
        return
    properties = _own(element, f"{W}tblPr")
    if properties is not None:
        settle(properties, document)
        properties = in_view(properties, document, _TABLE_MEANT)
        for item in harmless.others(properties, harmless.TABLE):
            if item.tag in _PLACED:
                table.away = table.away or _PLACED[item.tag](item)
                table.spot = spot_of(item) if item.tag == _FLOATS else table.spot
            elif item.tag not in _DESCRIBED:
                document.unknown(item)
        _tell(properties, document)
        bands = [item for item in properties if "BandSize" in str(item.tag)]
        table.bands = " ".join(f"{local(item.tag)} {item.get(VAL)}" for item in bands)
    style = None if properties is None else properties.find(f"{W}tblStyle")
    named = "" if style is None else style.get(VAL, "")
    table.style = document.styles.known(named, "table")
    margins = document.styles.margins(table.style)
    table.layout = rooms.layout_of(_own(element, f"{W}tblGrid"), properties, margins)
    table.left_side += table.layout.shift
    table.away = table.away or table.layout.away
    table.shade = fill(properties)
    said = None if properties is None else properties.find(_LEFTWARD)
    table.leftward = document.styles.reverses(table.style) if said is None else on(said.get(VAL))
    look = None if properties is None else properties.find(f"{W}tblLook")
    if table.style and look is not None:
        table.regions = table.asked = _asked(look)


def row_shade(row: etree._Element, table: Table) -> str:
    """Return the ground that a row gives its cells where it differs from its table.

    Takes up in `table` whether the row is set off the page, and the margins of its cells.
    """
    exceptions = _own(row, f"{W}tblPrEx")
    table.margins = table.layout.margins
    for item in () if exceptions is None else exceptions:
        if item.tag in {rooms.OF_TABLE, rooms.SPACE}:
            table.margins = rooms.taken_up(item, table.margins)
    indent = None if exceptions is None else child(exceptions, f"{W}tblInd")
    if indent is not None:
        table.away = table.away or indented(indent)
    return fill(exceptions)


def _own(element: etree._Element, tag: str) -> etree._Element | None:
    """Return the properties `tag` that stand before all that is shown: a stream has no others."""
    for item in element:
        if item.tag == tag:
            return item
        if item.tag in _SHOWN:
            break
    return None


def _asked(look: etree._Element) -> frozenset[str]:
    """Return the regions of a table that its w:tblLook asks for (17.4.55), in either spelling."""
    code = look.get(VAL, "0")
    try:
        bits = int(code, 16)
    except ValueError:
        bits = 0
    asked = {
        region
        for region, (bit, name) in _LOOKS.items()
        if (on(look.get(f"{W}{name}")) if f"{W}{name}" in look.attrib else bool(bits & bit))
        != name.startswith("no")
    }
    asked.update(corner for corner, sides in CORNERS.items() if asked.issuperset(sides))
    return frozenset(asked)


def row_properties(  # noqa: C901 - a branch for each property
    row: etree._Element, table: Table, document: Document
) -> tuple[int, bool, list[str]]:
    """Return the columns before the first cell, whether it is hidden, and its tracked changes.

    Takes up in `table` the exact height of the row, if it has one.
    """
    before = 0
    hidden = False
    tracked = []
    properties = _own(row, _ROW)
    if properties is not None:
        settle(properties, document)
        properties = in_view(properties, document, _ROW_MEANT, _TRACKED)
    for item in properties if properties is not None else ():
        if item.tag == f"{W}wBefore":
            table.across = rooms.length(item)
            if measure(item.get(f"{W}w", "0"), 20) > _FAR:
                table.away = table.away or f"wBefore {item.get(f'{W}w')}"
        elif item.tag == rooms.SPACE:
            table.margins = rooms.taken_up(item, table.margins)
        if item.tag == _BEFORE:
            before = max(0, integer(item.get(VAL)))
        elif item.tag == _HIDDEN:
            hidden = on(item.get(VAL))
        elif item.tag in _TRACKED:
            tracked.append(item.tag)
        elif item.tag not in harmless.ROW:
            document.unknown(item)
        elif item.tag == _HEIGHT:
            exact = item.get(f"{W}hRule") == "exact"
            table.row_height = measure(item.get(VAL, "0"), 20) if exact else 0.0
    return before, hidden, tracked


def cell_properties(  # noqa: C901 - a branch for each property
    cell: Cell, table: Table, document: Document
) -> list[str]:
    """Fill in what the properties of the cell say; return its tracked changes."""
    tracked: list[str] = []
    cell.margins = table.margins
    properties = _own(cell.element, _CELL)
    if properties is not None:
        if len(properties) == 1 and properties[0].tag == rooms.WIDTH:  # as most cells have it
            cell.said = rooms.length(properties[0])
            return tracked
        settle(properties, document)
        properties = in_view(properties, document, _CELL_MEANT, _CELL_TRACKED)
    for item in properties if properties is not None else ():
        tag = item.tag
        if tag == rooms.WIDTH:
            cell.said = rooms.length(item)
        elif tag == rooms.MARGINS:
            cell.margins = rooms.taken_up(item, cell.margins)
        elif tag == _SPAN:
            cell.columns = max(1, integer(item.get(VAL), 1))
        elif tag == _TALL:
            cell.continued = item.get(VAL, "continue") != "restart"
            cell.restarts = not cell.continued
        elif tag in _CELL_TRACKED[:2]:
            tracked.append(f"{W}{'ins' if tag.endswith('Ins') else 'del'}")
        elif tag == _MERGED:
            document.tracked += 1
            merged = item.get(f"{W}vMerge{'Orig' if document.view == 'original' else ''}")
            cell.continued, cell.restarts = merged == "cont", merged == "rest"
        elif tag == SHADE:
            cell.shade = ground(item)
        elif tag == _ACROSS:
            cell.joined = item.get(VAL, "continue") != "restart"
        elif tag not in harmless.CELL or (tag == _BORDERS and _crossed(item)):
            document.unknown(item)
    return tracked


def place(cell: Cell, table: Table) -> None:
    """Say where the cell, whose column is the next one, stands, and how wide it is."""
    start, width = table.layout.between(table.column, table.column + cell.columns)
    across = table.across
    cell.start = table.left_side + max(start, across)
    width = cell.said = cell.said or width
    table.across = across + width
    right = cell.start + (width if table.layout.fixed else 0.0)
    cell.doubtful = (
        width < rooms.WIDE
        or right > rooms.SHORT
        or (cell.margins is not rooms.FREE and cell.margins.beside > rooms.WIDE)
    )


def cell_width(cell: Cell, table: Table) -> float:
    """Return the width of the lines in a cell in twentieths of a point, `ANY` if it is not known.

    It is not where the words are turned, nor where the cell may be one with others below.
    """
    properties = _own(cell.element, _CELL)
    width = None if properties is None else child(properties, f"{W}tcW")
    said = width is not None and width.get(f"{W}type", "dxa") == "dxa"
    if not (said or table.layout.fixed):
        return ANY
    turned = None if properties is None else child(properties, f"{W}textDirection")
    if cell.restarts or (turned is not None and turned.get(VAL) not in {"lrTb", "lrTbV"}):
        return ANY
    return cell.said if cell.said > LOW else ANY


def _crossed(borders: etree._Element) -> bool:
    """Whether lines cross a cell out."""
    lines = (borders.find(f"{W}{name}") for name in ("tl2br", "tr2bl"))
    return any(line is not None and line.get(VAL, "nil") not in {"nil", "none"} for line in lines)


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
