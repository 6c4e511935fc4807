"""The grid of a table: where each cell stands, and how wide its columns are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from paraph.formats.writing.columns import Filled, widths
from paraph.formats.writing.tree import Node


class Cell(NamedTuple):
    """A cell: what it holds, None where it only goes on with the one above; where, how wide."""

    node: Node | None
    column: int
    columns: int
    merge: str = ""


class Row(NamedTuple):
    """A row: the columns left free before its first cell, and its cells."""

    free: int
    cells: Sequence[Cell]


class Grid(NamedTuple):
    """A table: its rows, and the widths of its columns."""

    rows: Sequence[Row]
    widths: Sequence[int]


def grid(table: Node, width: int) -> Grid:
    """Return where the cells of a table stand, in `width` twentieths of a point."""
    rows: list[Row] = []
    below: dict[int, tuple[int, int]] = {}  # columns that a cell above takes: rows left, columns
    many = 1
    for node in table.inner:
        of_row = node.inner if node.provision.kind == "row" else [node]
        free = node.spans[0] if node.provision.kind == "row" else 0
        cells: list[Cell] = []
        column = free
        for cell in of_row:
            column = _continued(cells, below, column)
            columns, tall = cell.spans
            cells.append(Cell(cell, column, columns, "restart" if tall > 1 else ""))
            if tall > 1:
                below[column] = (tall, columns)
            column += columns
        column = _continued(cells, below, column)
        if not cells:
            cells.append(Cell(None, column, 1))
            column += 1
        below = {at: (left - 1, wide) for at, (left, wide) in below.items() if left > 1}
        rows.append(Row(free, cells))
        many = max(many, column)
    filled = [
        Filled(cell.column, cell.node.provision.text)
        for row in rows
        for cell in row.cells
        if cell.node is not None and cell.columns == 1
    ]
    return Grid(rows, widths(filled, many, width))


def _continued(cells: list[Cell], below: dict[int, tuple[int, int]], column: int) -> int:
    """Add the cells that go on with one above from `column`; return the next that is free."""
    begun = {cell.column for cell in cells}
    while column in below and column not in begun:
        columns = below[column][1]
        cells.append(Cell(None, column, columns, "continue"))
        column += columns
    return column
