"""Whether a paragraph or a table is set so that nobody sees it: off the page, or cut off.

Source: ECMA-376 part 1, 17.3.1.11 (frames), 17.3.1.12 (indents), 17.3.1.33 (lines), 17.4.50 and
17.4.57 (tables).
"""

from __future__ import annotations

from lxml import etree

from paraph.formats.docx.lengths import LOW, measure
from paraph.formats.docx.names import W, local

_ACROSS = 9_000
"""Twentieths of a point (some 16 cm): the text area of a page is hardly wider."""

_LEFT, _RIGHT, _BOTTOM = -1_500, 12_500, 17_000  # of a page, in twentieths of a point
_SIDES = ("x", "tblpX")
_LINES = ("y", "tblpY")


def indented(item: etree._Element) -> str:
    """Return how a w:ind or w:tblInd moves its text off the page, "" if it does not."""
    for key, value in item.attrib.items():
        name = local(key)
        if name.endswith(("Chars", "Lines")) or name == "type":
            continue
        if abs(measure(str(value), 20)) > _ACROSS:
            return f"{name} {value}"
    return ""


def framed(item: etree._Element) -> str:
    """Return how a w:framePr or w:tblpPr takes its text off the page or out of sight, or ""."""
    for names, last in ((_SIDES, _RIGHT), (_LINES, _BOTTOM)):
        for name in names:
            value = item.get(f"{W}{name}", "0")
            if not _LEFT <= measure(value, 20) <= last:
                return f"{name} {value}"
    if item.get(f"{W}hRule") == "exact" and 0 < measure(item.get(f"{W}h", "0"), 20) <= LOW:
        return f"h {item.get(f'{W}h')}"
    if 0 < measure(item.get(f"{W}w", "0"), 20) <= LOW:
        return f"w {item.get(f'{W}w')}"
    return ""


def away(properties: etree._Element) -> str | None:
    """Return how a paragraph is set where no page reaches, "" if it is not, None if not said."""
    indent, frame = properties.find(f"{W}ind"), properties.find(f"{W}framePr")
    if indent is None and frame is None:
        return None
    return (indented(indent) if indent is not None else "") or (
        framed(frame) if frame is not None else ""
    )


def cut(properties: etree._Element) -> bool | None:
    """Return whether the lines of a paragraph are too low to show their text, None if not said."""
    spacing = properties.find(f"{W}spacing")
    if spacing is None or f"{W}line" not in spacing.attrib:
        return None
    exact = spacing.get(f"{W}lineRule") == "exact"
    return exact and 0 < measure(spacing.get(f"{W}line", "0"), 20) <= LOW
