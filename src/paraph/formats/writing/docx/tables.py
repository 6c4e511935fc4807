"""The grid of a table: where each cell stands, and how wide its columns are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from paraph.formats.writing.tree import Node

_LEAST = 500  # twentieths of a point
_LONG = 300  # characters, more of which make no column wider
_LETTER = 125  # twentieths of a point
_SPACE = 240
_BLANK = re.compile(r"[ \t\n-]")


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
    return Grid(rows, _widths(rows, many, width))


def _continued(cells: list[Cell], below: dict[int, tuple[int, int]], column: int) -> int:
    """Add the cells that go on with one above from `column`; return the next that is free."""
    begun = {cell.column for cell in cells}
    while column in below and column not in begun:
        columns = below[column][1]
        cells.append(Cell(None, column, columns, "continue"))
        column += columns
    return column


def _widths(rows: Sequence[Row], many: int, width: int) -> list[int]:
    """Return the widths of columns: room for their longest words first, then for all of them."""
    least = [_LEAST] * many
    wanted = [1.0] * many
    for row in rows:
        for cell in row.cells:
            if cell.node is None or cell.columns > 1:
                continue
            text = cell.node.provision.text
            longest = max(map(len, _BLANK.split(text)))
            least[cell.column] = max(least[cell.column], longest * _LETTER + _SPACE)
            wanted[cell.column] = max(wanted[cell.column], min(len(text), _LONG) ** 0.6)
    if sum(least) >= width:
        shares = _cut(least, width)
    else:
        spare, total = width - sum(least), sum(wanted)
        shares = [
            each + int(spare * share / total) for each, share in zip(least, wanted, strict=True)
        ]
    shares[shares.index(max(shares))] += width - sum(shares)
    return [max(each, 1) for each in shares]


def _cut(wanted: Sequence[int], width: int) -> list[int]:
    """Return widths that fit, the widest of those wanted cut down first, all to one measure."""
    left, columns = width, len(wanted)
    measure = width
    for each in sorted(wanted):
        measure = left // columns
        if each > measure:
            break
        left, columns = left - each, columns - 1
    return [min(each, measure) for each in wanted]
