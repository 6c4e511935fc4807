"""Whether a paragraph or a table is set so that nobody sees it: off the page, or cut off.

Source: ECMA-376 part 1, 17.3.1.11 (frames), 17.3.1.12 (indents), 17.3.1.33 (lines), 17.4.50 and
17.4.57 (tables).
"""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from paraph.formats.docx.lengths import LOW, measure
from paraph.formats.docx.names import W, integer, on

_BEFORE, _ACROSS = -1_800, 9_000
"""Twentieths of a point from the margin: further out, or in, hardly any page reaches."""

_LEFT, _RIGHT, _BOTTOM = -1_500, 12_500, 17_000  # of a page, in twentieths of a point
_USUAL = "12240", "15840"  # of a page that gives no size
_ROOM = 400
TAB = "tab"
"""Begins what is said of a tab stop beyond the page: it matters where there is a tab."""
_SIDES = ("x", "tblpX")
_LINES = ("y", "tblpY")


def indented(item: etree._Element) -> str:
    """Return how a w:ind or w:tblInd moves its text off the page, "" if it does not.

    Where a paragraph begins is its left indent, less what its first line hangs out.
    """
    left = _length(item, "left", "start", "w")
    first = _length(item, "firstLine") - _length(item, "hanging")
    right = _length(item, "right", "end")
    if left > _ACROSS or left + first > _ACROSS or min(left, left + first) < _BEFORE:
        return f"left {left + min(first, 0):g}, first line {left + first:g}"
    return "" if 2 * _BEFORE <= right <= _ACROSS else f"right {right:g}"


def least(item: Mapping[str, str]) -> float:
    """Return how much of the width a w:ind with these attributes takes from each line."""
    left = _length(item, "left", "start")
    first = _length(item, "firstLine") - _length(item, "hanging")
    return min(left, left + first) + _length(item, "right", "end")


def _length(item: etree._Element | Mapping[str, str], *names: str) -> float:
    """Return the length of one of these names, in twentieths of a point; characters count 210."""
    for name in names:
        characters = item.get(f"{W}{name}Chars")
        if characters is not None:
            return measure(characters, 20) * 2.1
        value = item.get(f"{W}{name}")
        if value is not None:
            return measure(value, 20)
    return 0.0


def tabbed(properties: etree._Element) -> str:
    """Return the first tab stop of a paragraph beyond the page, "" if there is none."""
    stops = properties.find(f"{W}tabs")
    for stop in () if stops is None else stops:
        if not _BEFORE <= measure(stop.get(f"{W}pos", "0"), 20) <= _RIGHT:
            return f"{TAB} {stop.get(f'{W}pos')}"
    return ""


def margins(section: etree._Element) -> str:
    """Return the margins of a section that leave its text no room on the page, "" if they do."""
    found = section.find(f"{W}pgMar")
    if found is None:
        return ""
    for sides, extent, usual in (
        (("left", "right"), "w", _USUAL[0]),
        (("top", "bottom"), "h", _USUAL[1]),
    ):
        whole = _extent(section, extent, usual)
        room = [measure(found.get(f"{W}{side}", "0"), 20) for side in sides]
        if sum(map(abs, room)) > whole - _ROOM or min(room) < -whole:
            return ", ".join(f"{side} {length:g}" for side, length in zip(sides, room, strict=True))
    across = _across(section)
    return "" if across > _ROOM else f"gutter {found.get(f'{W}gutter')}"


def columns(section: etree._Element) -> str:
    """Return the columns of a section that have no room on the page, "" if all have."""
    found = section.find(f"{W}cols")
    if found is None:
        return ""
    across = _across(section)
    if on(found.get(f"{W}equalWidth")):
        number = integer(found.get(f"{W}num"), 1)
        space = measure(found.get(f"{W}space", "720"), 20)
        narrow = number > 1 and across - space * (number - 1) <= LOW * number
        return f"{number} columns, space {space:g}" if narrow else ""
    start = 0.0
    for column in found:
        width, space = (measure(column.get(f"{W}{name}", "0"), 20) for name in ("w", "space"))
        if not 0 <= start <= _extent(section, "w", _USUAL[0]) or 0 < width <= LOW:
            return f"a column of {width:g} at {start:g}"
        start += width + space
    return ""


def edge(section: etree._Element | None) -> float:
    """Return how far from the left margin the page ends, in twentieths of a point."""
    if section is None:
        return float(_USUAL[0])
    found = section.find(f"{W}pgMar")
    left = 0.0 if found is None else measure(found.get(f"{W}left", "0"), 20)
    return _extent(section, "w", _USUAL[0]) - max(left, 0.0)


def _across(section: etree._Element) -> float:
    """Return how wide the text of a section is; its gutter takes of that as its margins do."""
    found = section.find(f"{W}pgMar")
    sides = ("left", "right", "gutter")
    taken = 0.0
    if found is not None:
        taken = sum(abs(measure(found.get(f"{W}{side}", "0"), 20)) for side in sides)
    return _extent(section, "w", _USUAL[0]) - taken


def _extent(section: etree._Element, name: str, usual: str) -> float:
    size = section.find(f"{W}pgSz")
    return measure(usual if size is None else size.get(f"{W}{name}", usual), 20)


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
    tab = tabbed(properties)
    if indent is None and frame is None and not tab:
        return None
    return (
        (indented(indent) if indent is not None else "")
        or (framed(frame) if frame is not None else "")
        or tab
    )


def cut(properties: etree._Element) -> bool | None:
    """Return whether the lines of a paragraph are too low to show their text, None if not said."""
    spacing = properties.find(f"{W}spacing")
    if spacing is None or f"{W}line" not in spacing.attrib:
        return None
    # Where lines grow with the letters, so many 240ths of them are about as many twentieths.
    fixed = spacing.get(f"{W}lineRule", "auto") in {"auto", "exact"}
    return fixed and 0 < abs(measure(spacing.get(f"{W}line", "0"), 20)) <= LOW
