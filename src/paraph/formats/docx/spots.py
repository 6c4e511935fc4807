"""Spots: where a frame or a floating table is set, as its properties say it.

Source: ECMA-376 part 1, 17.3.1.11 (frames), 17.4.57 (floating tables).
"""

from __future__ import annotations

from math import isfinite
from typing import NamedTuple

from lxml import etree

from paraph.formats.docx.lengths import measure
from paraph.formats.docx.names import W

_SIDES = {"left": 0.0, "inside": 0.0, "center": 5_000.0, "right": 10_000.0, "outside": 10_000.0}
_HEIGHTS = {"top": 0.0, "inside": 0.0, "center": 7_000.0, "bottom": 15_000.0, "outside": 15_000.0}


class Spot(NamedTuple):
    """Where a float is set, in twentieths of a point, from what is named in `anchors`."""

    down: float
    across: float
    anchors: tuple[str, str]


def spot_of(item: etree._Element) -> Spot:
    """Return where a w:framePr or w:tblpPr sets its words."""
    table = item.tag == f"{W}tblpPr"
    names = (
        ("tblpX", "tblpY", "tblpXSpec", "tblpYSpec") if table else ("x", "y", "xAlign", "yAlign")
    )
    across, down, side, height = (item.get(f"{W}{name}", "") for name in names)
    anchors = (
        item.get(f"{W}{'horzAnchor' if table else 'hAnchor'}", ""),
        item.get(f"{W}{'vertAnchor' if table else 'vAnchor'}", ""),
    )
    return Spot(
        _HEIGHTS.get(height, _finite(measure(down or "0", 20))),
        _SIDES.get(side, _finite(measure(across or "0", 20))),
        anchors,
    )


def _finite(length: float) -> float:
    """Return a length by which spots can be sorted; one without end is told of elsewhere."""
    return length if isfinite(length) else 0.0
