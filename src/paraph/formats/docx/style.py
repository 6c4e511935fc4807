"""A style as it is defined, without its ancestors.

Source: ECMA-376 part 1, 17.7.4 (styles), 17.7.6 (table styles and their regions).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from paraph.formats.docx import harmless
from paraph.formats.docx.away import away, cut, framed, indented
from paraph.formats.docx.colours import SHADE, fill, ground
from paraph.formats.docx.heights import Frame, frame_of
from paraph.formats.docx.names import (
    P_PR,
    R_PR,
    VAL,
    W,
    canonical,
    counted,
    local,
    numbered,
    on,
    value_of,
)
from paraph.formats.docx.run import UNREAD, direct

WHOLE = "wholeTable"
"""The region of a table style that is all of the table."""

BIDI = f"{W}bidi"
"""Sets a paragraph from right to left."""

_HIDING = frozenset((f"{W}tblPr", f"{W}trPr"))
_PARAGRAPH_READ = frozenset(
    f"{W}{name}"
    for name in (
        *("pStyle", "numPr", "outlineLvl", "shd", "bidi", "rPr", "spacing", "ind", "framePr"),
        "pPrChange",
    )
)


class Style(NamedTuple):
    """One style as it is defined, without its ancestors."""

    identifier: str
    kind: str
    name: str
    based_on: str
    run: dict[str, str]
    number: str | None  # w:numId of the style itself
    level: int | None  # w:ilvl of the style itself
    outline: int | None
    shade: str
    away: str | None  # how its paragraphs are set where no page reaches; None if it does not say
    cut: bool | None  # whether its lines are too low to show their text
    frame: Frame | None  # what its paragraphs stand in, where it says so
    leftward: bool | None  # w:bidi of paragraphs, w:bidiVisual of tables
    cells: dict[str, str]  # the ground of a table's cells, by region; "" is the whole table
    conditions: dict[str, dict[str, str]]  # of a table's regions


def taken(element: etree._Element) -> tuple[Style, list[tuple[str, bytes]]]:
    """Return a style as it is defined, and what of it is neither read nor harmless."""
    style = defined(element)
    unread = []
    for values in (style.run, *style.conditions.values()):
        if properties := values.pop(UNREAD, ""):
            what = f"properties of the style {style.name or style.identifier}"
            unread.append((what, properties.encode()))
    for owner in element.iterchildren(P_PR):
        for item in harmless.others(owner, _PARAGRAPH_READ | harmless.PARAGRAPH):
            what = f"a property of the style {style.name or style.identifier}"
            unread.append((f"{what} ({local(item.tag)})", canonical(item)))
    unread += _unfollowed(element, style)
    return style, unread


def _unfollowed(element: etree._Element, style: Style) -> Iterator[tuple[str, bytes]]:
    """Yield what a style of tables says of paragraphs, rows and places, where it hides words."""
    for owner in (element, *element.iterchildren(f"{W}tblStylePr")):
        if style.kind != "table":
            return
        for item in owner:
            if (item.tag == P_PR and (away(item) or cut(item))) or (
                item.tag in _HIDING and any(map(_hides, item))
            ):
                what = f"how the style {style.name or style.identifier} sets text out of sight"
                yield what, canonical(owner)


def _hides(item: etree._Element) -> bool:
    placed = {f"{W}tblInd": indented, f"{W}tblpPr": framed}.get(str(item.tag))
    if placed is not None:
        return bool(placed(item))
    return item.tag == f"{W}hidden" and on(item.get(VAL))


def defined(element: etree._Element) -> Style:
    """Return a style as it is defined; its properties that nobody reads stand under `UNREAD`."""
    run = element.find(R_PR)
    paragraph = element.find(P_PR)
    number: str | None = None
    level: int | None = None
    outline: int | None = None
    if paragraph is not None:
        numbering = paragraph.find(f"{W}numPr")
        if numbering is not None:
            number = numbered(value_of(numbering.find(f"{W}numId")))
            ilvl = value_of(numbering.find(f"{W}ilvl"))
            level = counted(ilvl)
        line = value_of(paragraph.find(f"{W}outlineLvl"))
        outline = counted(line)
    conditions = _conditions(element)
    values = {} if run is None else dict(direct(run))
    values.update(conditions.pop(WHOLE, {}))
    return Style(
        identifier=element.get(f"{W}styleId", ""),
        kind=element.get(f"{W}type", "paragraph"),
        name=value_of(element.find(f"{W}name")) or "",
        based_on=value_of(element.find(f"{W}basedOn")) or "",
        run=values,
        number=number,
        level=level,
        outline=outline,
        shade=fill(paragraph),
        away=None if paragraph is None else away(paragraph),
        cut=None if paragraph is None else cut(paragraph),
        frame=None if paragraph is None else frame_of(paragraph),
        leftward=_leftward(element, paragraph),
        cells=_cells(element),
        conditions=conditions,
    )


def _leftward(element: etree._Element, paragraph: etree._Element | None) -> bool | None:
    """Return whether a style sets its paragraphs, or its table's columns, from right to left."""
    said = element.find(f"{W}tblPr/{W}bidiVisual")
    if said is None and paragraph is not None:
        said = paragraph.find(BIDI)
    return None if said is None else on(said.get(VAL))


def _cells(element: etree._Element) -> dict[str, str]:
    """Return what a table style lays behind the cells of its regions."""
    found = {}
    for owner in (element, *element.iterchildren(f"{W}tblStylePr")):
        region = owner.get(f"{W}type", "") if owner is not element else WHOLE
        for tag in ("tblPr", "tcPr"):
            shade = owner.find(f"{W}{tag}/{SHADE}")
            if shade is not None:
                found["" if region == WHOLE else region] = ground(shade)
    return found


def _conditions(element: etree._Element) -> dict[str, dict[str, str]]:
    """Return what a table style says of the runs in single regions of the table, by region."""
    found: dict[str, dict[str, str]] = {}
    for condition in element.iterchildren(f"{W}tblStylePr"):
        run = condition.find(R_PR)
        values = {} if run is None else dict(direct(run))
        if values:
            found[condition.get(f"{W}type", "")] = values
    return found
