"""Tables as they are printed: every cell at its place, however a redline has mixed their rows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from paraph.formats.pdf.printing.sheet import Block, Cell, Grid, Paragraph, Piece

_WIDEST = 12
"""Columns up to which a table fits on paper; one of more is printed cell by cell."""


class _Held(NamedTuple):
    columns: int
    rows: int
    blocks: list[Block]


class Rows:
    """The rows of a table while they come in."""

    def __init__(self) -> None:
        self._rows: list[tuple[int, list[_Held]]] = []

    def row(self, free: int) -> None:
        """Begin a row that leaves `free` columns empty before its first cell."""
        self._rows.append((free, []))

    def cell(self, columns: int, rows: int) -> list[Block]:
        """Begin a cell in the last row, and return what will hold its blocks."""
        held = _Held(columns, rows, [])
        self._rows[-1][1].append(held)
        return held.blocks

    def blocks(self) -> Iterator[Block]:
        """Yield the table, or where it is too wide its cells one below the other."""
        cells = list(self._placed())
        width = max((cell.column + cell.columns for cell in cells), default=0)
        if 0 < width <= _WIDEST:
            yield Grid(width, tuple(cells))
            return
        for cell in cells:
            for number, block in enumerate(cell.blocks):
                if not isinstance(block, Paragraph) or number:
                    yield block
                    continue
                said = Piece("ours", f"[row {cell.row + 1}, column {cell.column + 1}] ", "small")
                yield _framed(block._replace(pieces=(said, *block.pieces)))

    def _placed(self) -> Iterator[Cell]:
        until: dict[int, int] = {}  # by column, the first row in which it is free
        for row, (free, cells) in enumerate(self._rows):
            column = min(free, _WIDEST)
            for held in cells:
                while until.get(column, 0) > row:
                    column += 1
                columns = min(held.columns, _WIDEST + 1)
                rows = min(held.rows, len(self._rows) - row)
                if any(until.get(column + right, 0) > row for right in range(columns)):
                    columns = rows = 1
                for right in range(columns):
                    until[column + right] = row + rows
                yield Cell(column, row, columns, rows, tuple(held.blocks))
                column += columns


def _framed(block: Paragraph) -> Paragraph:
    return block._replace(frames=block.frames + 1)
