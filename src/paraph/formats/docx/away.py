"""Whether a paragraph or a table is set where no page reaches, so that nobody sees it.

Source: ECMA-376 part 1, 17.3.1.11 (frames), 17.3.1.12 (indents), 17.4.50 and 17.4.57 (tables).
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
