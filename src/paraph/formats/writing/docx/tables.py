"""The grid of a table: where each cell stands, and how wide its columns are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from paraph.formats.writing.tree import Node

_LEAST = 500  # twentieths of a point
_MOST = 63  # columns, as Word has it
_LONG = 300  # characters, more of which make no column wider
_WORD = 110  # twentieths of a point a letter, with room
_SPACE = 240


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
    """Return the widths of columns: as much room as their words ask for, none without any."""
    least = [0] * many
    wanted = [1.0] * many
    for row in rows:
        for cell in row.cells:
            if cell.node is None or cell.columns > 1:
                continue
            words = cell.node.provision.text.split()
            longest = max(map(len, words), default=0)
            length = min(len(cell.node.provision.text), _LONG)
            least[cell.column] = max(least[cell.column], longest * _WORD + _SPACE)
            wanted[cell.column] = max(wanted[cell.column], length**0.6)
    floor = min(_LEAST, width // many) or 1
    total = sum(wanted)
    room = [max(floor, int(width * share / total)) for share in wanted]
    for _ in range(many):
        short = [
            max(0, min(need, width // many * 2) - have)
            for need, have in zip(least, room, strict=True)
        ]
        spare = [max(0, have - max(need, floor)) for need, have in zip(least, room, strict=True)]
        give = min(sum(short), sum(spare))
        if not give:
            break
        room = [
            have + give * lack // sum(short) - give * extra // sum(spare)
            for have, lack, extra in zip(room, short, spare, strict=True)
        ]
        break
    over = sum(room) - width
    room[room.index(max(room))] -= over
    return [max(each, 1) for each in room]
