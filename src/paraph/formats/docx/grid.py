"""The tables that are open while a story is read, and the provisions of their rows and cells.

Source: ECMA-376 part 1, 17.4 (tables).
"""

from __future__ import annotations

from typing import NamedTuple

from lxml import etree

from paraph.formats.docx import rooms, tables
from paraph.formats.docx.away import least
from paraph.formats.docx.colours import AUTO
from paraph.formats.docx.document import Document
from paraph.formats.docx.floats import Floats
from paraph.formats.docx.heights import ANY, lines, too_low
from paraph.formats.docx.names import P_PR, W, child
from paraph.formats.docx.sizes import USUAL
from paraph.formats.docx.styles import REGION
from paraph.formats.docx.tables import Cell, Table
from paraph.formats.docx.written import Written
from paraph.text.node import Mark, Provision

_FIRST = frozenset(("firstRow", "firstCol", "nwCell"))
_REGIONS = (
    *("band1Vert", "band2Vert", "band1Horz", "band2Horz"),
    *("firstRow", "lastRow", "firstCol", "lastCol", *tables.CORNERS),
)
_NO_SHADES: dict[str, str] = {}


class Content(NamedTuple):
    """The first paragraph of a cell, which is the cell's own text."""

    text: str = ""
    label: str = ""
    level: int = 0
    marks: tuple[Mark, ...] = ()


_NOTHING = Content()


class Grid:
    """Follows tables, rows and cells as they open and close.

    `skipped` counts the open rows and cells that the view does not show. What a row's or a cell's
    properties say is taken up when something in it opens (`enter`): before, they are not read.
    """

    def __init__(self, document: Document, written: Written, floats: Floats) -> None:
        self._document = document
        self._written = written
        self._floats = floats
        self.tables: list[Table] = []
        self.skipped = 0
        self._count = 0

    def open_table(self) -> None:
        """Open a table, in the cell now open if there is one."""
        depth = 0
        if self.tables:
            self.enter()
            outer = self.tables[-1]
            if outer.cell is not None and not outer.cell.begun and not self.skipped:
                self._begin_cell(outer, outer.cell, _NOTHING, kept=True)
            depth = outer.depth + 3
        ground = self.ground() if self.tables else ""
        self._count += 1
        first = self._written.ordinal + 1
        table = Table(depth, len(self._written), self._count, ground=ground, first=first)
        if self.tables and (cell := self.tables[-1].cell) is not None:
            table.left_side = cell.start
        self.tables.append(table)
        if not self.skipped:
            self._written.add(Provision("table", depth=depth))

    def open_row(self, element: etree._Element) -> None:
        """Open a row."""
        if self.tables:
            self.tables[-1].begin_row(element)

    def open_cell(self, element: etree._Element) -> None:
        """Open a cell."""
        if self.tables:
            self.tables[-1].begin_cell(element)

    def enter(self) -> None:
        """Take up the properties of the row and cell that something now stands in."""
        if not self.tables:
            return
        table = self.tables[-1]
        if table.row is not None and not table.row_begun:
            self._begin_row(table, table.row)
        cell = table.cell
        if cell is not None and cell.column == 0 and not cell.begun and not cell.skipped:
            tracked = tables.cell_properties(cell, table, self._document)
            tables.place(cell, table)
            cell.width = tables.cell_width(cell, table) if table.row_height else ANY
            table.column += cell.columns
            cell.column = table.column
            if tracked and self._hides(tracked):
                cell.skipped = True
                self.skipped += 1

    def cramped(self, p: etree._Element, style: str) -> str:
        """Return how a paragraph is indented out of the cell now open, "" if it is not."""
        table = self.tables[-1]
        cell = table.cell
        if cell is None or not (table.layout.fixed and cell.said):
            return ""
        indent = self._document.styles.setting(style, "ind")
        own = child(p, P_PR)
        said = None if own is None else child(own, f"{W}ind")
        if said is not None:
            indent = {**indent, **{str(key): str(value) for key, value in said.items()}}
        taken = least(indent) if indent else 0.0
        if taken < cell.said - cell.margins.beside + rooms.WIDE:
            return ""
        return f"indent {taken:g}, cell {cell.said:g}"

    def begin(self, content: Content) -> bool:
        """Make `content` the text of the cell now open, if it has none yet; return whether."""
        table = self.tables[-1]
        if table.cell is None or table.cell.begun:
            return False
        self._begin_cell(table, table.cell, content)
        return True

    def close_cell(self) -> None:
        """Close the cell now open, which has been entered: an empty one is a provision too."""
        table = self.tables[-1]
        cell, table.cell = table.cell, None
        if cell is None:
            return
        if not self.skipped:
            if cell.begun:
                if cell.doubtful:
                    self._hold(table, cell)
            else:
                self._begin_cell(table, cell, _NOTHING)
        table.sizes.pop(len(self._written), None)  # of empty paragraphs at the end
        if cell.skipped:
            self.skipped -= 1

    def _hold(self, table: Table, cell: Cell) -> None:
        """Tell of a cell that leaves its words no room; note how far to the right they reach."""
        how = rooms.unseen(cell.said, table.layout, cell.margins)
        shown = [item.text for item in self._written.provisions[cell.index :]]
        if not any(map(str.strip, shown)):
            return
        longest = max(shown, key=len).strip()
        right = rooms.reach(cell.start, cell.said, table.layout, longest)
        table.reach = max(table.reach, (right, cell.index))
        if how:
            self._document.found.hazard(
                "hidden-text",
                "A cell of a table leaves its text no room.",
                at=self._document.place(cell.index),
                about="\n".join((f"cell {table.number} {table.rows} {how}", *shown)),
            )

    def close_row(self) -> None:
        """Close the row now open."""
        table = self.tables[-1]
        if table.row is not None and not table.row_begun:
            self._begin_row(table, table.row)
        if table.row_height > 0 and not self.skipped:
            self._tell_cut(table)
        if table.row_skipped:
            self.skipped -= 1
            table.row_skipped = False
        table.row = None

    def close_table(self) -> None:
        """Close the table now open: its tall cells are known, and an empty one is none."""
        table = self.tables.pop()
        provisions = self._written.provisions
        for column in list(table.tall):
            self._end_tall(table, column)
        if table.away:
            self._tell(table, "hidden-text", "A table stands where no page reaches.", table.away)
        if table.reach[0] > rooms.SHORT and not self.skipped:
            self._written.reaching.append(table.reach)
        if table.leftward:
            what = "The columns of a table are shown from right to left."
            self._tell(table, "bidirectional-character", what)
        if not self.skipped and len(provisions) == table.index + 1:
            self._written.cut(table.index)
        elif table.spot is not None and not (self.tables or self.skipped):
            self._floats.add(table.spot, table.index, table.first, self._written.ordinal)

    def _tell(self, table: Table, code: str, sentence: str, how: str = "") -> None:
        """Tell of a table as a whole, with all that it shows."""
        if self.skipped:
            return
        shown = [item.text for item in self._written.provisions[table.index :]]
        self._document.found.hazard(
            code,
            sentence,
            at=self._document.place(table.index),
            about="\n".join((f"table {table.number} {how}".rstrip(), *shown)),
        )

    def _tell_cut(self, table: Table) -> None:
        """Tell of a row that is too low to show what it holds: each paragraph takes a line."""
        provisions = self._written.provisions[table.row_index :]
        shown = [item.text for item in provisions]
        low = False
        count, width, deep = 0, ANY, 0.0
        for index, item in enumerate(provisions, table.row_index):
            if item.kind == "cell" and item.depth == table.depth + 2:
                count, (width, deep) = 0, table.low.get(index, (ANY, 0.0))
            size = table.sizes.get(index, USUAL)
            taken = lines(item.text, width, size.letter)
            deep += size.before + size.line * taken
            count += taken
            low = low or bool(taken and too_low(table.row_height, count, deep, size.letters))
        if low:
            self._document.found.hazard(
                "tiny-text",
                "A row of a table is too low to show its text.",
                at=self._document.place(table.row_index),
                about="\n".join((f"row {table.number} {table.rows}", *shown)),
            )

    def style(self) -> str:
        """Return the style of the table now open, with its regions that hold for the cell.

        Last rows, last columns and bands are known only at a table's end: where the style gives
        them a look that carries meaning, this is named as unread.
        """
        table = self.tables[-1]
        style = table.style or ""
        if not table.regions:
            return style
        said = self._document.styles.regions(style)
        if not said:
            return style
        asked = [region for region in said if region in table.regions]
        unknown = sorted(region for region in asked if said[region] and region not in _FIRST)
        if unknown:
            what = f"the look of {', '.join(unknown)} that a table takes from its style"
            looks = self._document.styles.looks(style, unknown)
            self._document.found.left_unread(
                what, f"{looks} {table.bands}".encode(), at=self._document.place(table.index)
            )
            table.regions = table.regions & _FIRST
        if table.rows == 1 and "firstRow" in asked:
            style += f"{REGION}firstRow"
        if table.cells == 1 and "firstCol" in asked:
            style += f"{REGION}firstCol"
        if table.rows == table.cells == 1 and "nwCell" in asked:
            style += f"{REGION}nwCell"
        return style

    def ground(self) -> str:
        """Return the colour behind a paragraph of the cell now open, several where it may be each.

        The regions of a table's style are laid on each other in the order of 17.7.6.
        """
        table = self.tables[-1]
        cell = table.cell
        if cell is None:
            return table.ground
        if cell.shade == AUTO:
            return table.ground
        if cell.shade:
            return cell.shade
        shades = self._document.styles.cells(table.style) if table.style else _NO_SHADES
        if not (shades or table.shade or table.row_shade):
            return table.ground
        return "|".join(dict.fromkeys(self._grounds(table, shades)))

    def _grounds(self, table: Table, shades: dict[str, str]) -> list[str]:
        """Return what may lie behind the cell now open, where no property of its own says it."""
        found = [shades.get("", AUTO)]
        for region in _REGIONS:
            shade = shades.get(region)
            if shade is None or region not in table.asked:
                continue
            sides = tables.CORNERS.get(region, (region,))
            if ("firstRow" in sides and table.rows > 1) or (
                "firstCol" in sides and table.cells > 1
            ):
                continue
            certain = _FIRST.issuperset(sides) and bool(table.regions)
            found = [shade] if certain else [*found, shade]
        found = [table.ground or AUTO if shade == AUTO else shade for shade in found]
        said = (table.shade, table.row_shade)
        return [*found, *(shade for shade in said if shade not in {"", AUTO})]

    def _begin_row(self, table: Table, row: etree._Element) -> None:
        table.row_begun = True
        table.row_index = len(self._written)
        outer = tables.inside_table(row)
        if outer is not None:
            tables.read_style(table, outer, self._document)
        table.row_shade = tables.row_shade(row, table)
        before, table.row_hidden, tracked = tables.row_properties(row, table, self._document)
        table.column = before
        if self._hides(tracked):
            table.row_skipped = True
            self.skipped += 1
        elif not self.skipped:
            gap = (Mark(0, 0, "span", f"{before},0"),) if before else ()
            self._written.add(Provision("row", depth=table.depth + 1, marks=gap))

    def _hides(self, tracked: list[str]) -> bool:
        """Count tracked changes of a row or cell, and return whether the view is without it."""
        self._document.tracked += len(tracked)
        return any(not self._document.shown(tag) for tag in tracked)

    def _begin_cell(
        self, table: Table, cell: Cell, content: Content, *, kept: bool = False
    ) -> None:
        """Add the provision of a cell with its first paragraph.

        A cell that continues the one above or to its left shows nothing of its own; what it holds
        all the same is kept, as hidden.
        """
        cell.begun = True
        cell.index = len(self._written)
        text, label, level, marks = content
        provision = Provision("cell", text, label, level, table.depth + 2, marks)
        tall = table.tall.get(cell.column)
        joined = cell.joined and table.left >= 0
        if joined or (cell.continued and tall is not None):
            if joined:
                self._widen(table, cell.columns)
            elif tall is not None:
                tall[1] += 1
            if not (text or label or marks or kept):
                return
            if text:
                self._document.found.hazard(
                    "hidden-text",
                    "A cell that is merged into another still holds text.",
                    at=self._document.place(len(self._written)),
                    about=text,
                )
                provision = provision._replace(marks=(Mark(0, len(text), "hidden"),))
        elif cell.restarts:
            self._end_tall(table, cell.column)
            table.tall[cell.column] = [len(self._written), 1, cell.columns]
        else:
            self._end_tall(table, cell.column)
        if cell.columns > 1:
            provision = tables.spanned(provision, cell.columns, 1)
        if table.row_height:
            table.low[len(self._written)] = (cell.width, cell.margins.top)
        if not joined:
            table.left = len(self._written)
            table.width = cell.columns
        self._written.add(provision)

    def _end_tall(self, table: Table, column: int) -> None:
        """Say of the cell that reached down in a column over how many rows it does."""
        index, rows, columns = table.tall.pop(column, (0, 0, 0))
        if rows > 1:
            provisions = self._written.provisions
            provisions[index] = tables.spanned(provisions[index], columns, rows)

    def _widen(self, table: Table, columns: int) -> None:
        """Let the cell last begun reach over further columns."""
        table.width += columns
        provisions = self._written.provisions
        provisions[table.left] = tables.spanned(provisions[table.left], table.width, 1)
        for tall in table.tall.values():
            if tall[0] == table.left:
                tall[2] = table.width
