"""Rooms: what of a page the columns, margins and spaces of a table leave the words of a cell.

Source: ECMA-376 part 1, 17.4.48 (grid), 17.4.52 (fixed columns), 17.4.42 and 17.4.68 (margins),
17.4.45 (space between cells).
"""

from __future__ import annotations

from itertools import accumulate
from typing import NamedTuple

from lxml import etree

from paraph.formats.docx.lengths import LOW, measure
from paraph.formats.docx.names import W

WIDTH, MARGINS, OF_TABLE, SPACE = (
    f"{W}{name}" for name in ("tcW", "tcMar", "tblCellMar", "tblCellSpacing")
)
SHORT = 7_000  # twentieths of a point from the margin: hardly a page ends before
WIDE = 500  # twentieths of a point: ordinary margins leave room in it
_ACROSS = 9_000  # twentieths of a point: hardly any page has more room
_BETWEEN = 20_000  # further apart, the sides of a table are off the page
_FLOATING = 1_500  # what floats may begin so far before the margin
_LETTER = 60
_TYPE, _W = f"{W}type", f"{W}w"
_SHIFTS = {"center": 0.5, "right": 1.0, "end": 1.0}


class Margins(NamedTuple):
    """What a cell keeps free on its sides, in twentieths of a point, and between it and others."""

    left: float = 0.0
    right: float = 0.0
    top: float = 0.0
    space: float = 0.0

    beside: float = 0.0  # what is free to the left and the right of the words, spaces included


FREE = Margins()
"""Margins that keep nothing free."""


class Layout(NamedTuple):
    """How a table is laid out: where its columns end, from its own left."""

    ends: tuple[float, ...] = (0.0,)
    fixed: bool = False
    margins: Margins = FREE
    shift: float = 0.0  # of its left from where it stands
    away: str = ""  # how it reaches out of the page on both sides

    def between(self, first: int, last: int) -> tuple[float, float]:
        """Return where the column `first` begins, and how wide it is with those before `last`."""
        ends = self.ends
        if last >= len(ends):
            last = len(ends) - 1
            first = min(first, last)
        return ends[first], ends[last] - ends[first]


PLAIN = Layout()


def layout_of(
    grid: etree._Element | None, properties: etree._Element | None, margins: Margins
) -> Layout:
    """Return how the grid and the properties of a table lay it out; its style has these margins."""
    widths = [] if grid is None else [length(column) for column in grid.iterchildren(f"{W}gridCol")]
    ends = tuple(accumulate(widths, initial=0.0))
    fixed, shift, away = False, 0.0, ""
    for item in () if properties is None else properties:
        match str(item.tag).removeprefix(W):
            case "tblLayout":
                fixed = item.get(f"{W}type") == "fixed"
            case "tblCellMar" | "tblCellSpacing":
                margins = taken_up(item, margins)
            case "tblInd":
                shift = length(item)
            case "tblpPr":
                shift = -_FLOATING
            case "jc" if (side := item.get(f"{W}val", "")) in _SHIFTS:
                shift = -_SHIFTS[side] * max(ends[-1] - _ACROSS, 0.0)
                away = f"width {ends[-1]:g}" if ends[-1] > _BETWEEN else ""
    return Layout(ends, fixed, margins, shift, away)


def taken_up(item: etree._Element, margins: Margins) -> Margins:
    """Return margins as an element of properties changes them."""
    if item.tag == SPACE:
        return _summed(margins._replace(space=length(item)))
    if item.tag not in {MARGINS, OF_TABLE}:
        return margins
    said = {}
    for side in item:
        name = {"start": "left", "end": "right"}.get(name := str(side.tag).removeprefix(W), name)
        if name in {"left", "right", "top"}:
            said[name] = length(side)
    return _summed(margins._replace(**said))


def _summed(margins: Margins) -> Margins:
    return margins._replace(beside=margins.left + margins.right + 2 * margins.space)


def unseen(width: float, layout: Layout, margins: Margins) -> str:
    """Return how a cell leaves its words no room, "" if it does."""
    beside = margins.beside
    if beside > _ACROSS or (layout.fixed and width and (width <= LOW or width <= beside)):
        return f"width {width:g}, margins {beside:g}"
    return ""


def reach(start: float, width: float, layout: Layout, text: str) -> float:
    """Return how far to the right the words of a cell reach at the least."""
    return start + (min(width, _LETTER * len(text)) if layout.fixed else 0.0)


def length(item: etree._Element) -> float:
    """Return a width in twentieths of a point; a share of the page is not known: 0."""
    if item.get(_TYPE, "dxa") != "dxa":
        return 0.0
    return measure(item.get(_W, "0"), 20)
