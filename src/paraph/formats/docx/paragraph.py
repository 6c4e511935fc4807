"""A paragraph's own properties: style, number, outline level, section, and changes of its mark.

Source: ECMA-376 part 1, 17.3.1 (paragraph properties), 17.13.5 (tracked changes of them).
"""

from __future__ import annotations

from functools import lru_cache

from lxml import etree

from paraph.formats.docx import harmless
from paraph.formats.docx.alternate import settle
from paraph.formats.docx.away import away, cut
from paraph.formats.docx.colours import SHADE, ground
from paraph.formats.docx.document import Document
from paraph.formats.docx.former import differs, in_view
from paraph.formats.docx.heights import Frame, frame_of
from paraph.formats.docx.names import (
    ALTERNATE,
    P_PR,
    R_PR,
    SECT_PR,
    VAL,
    W,
    child,
    counted,
    numbered,
    on,
)

_STYLE = f"{W}pStyle"
_NUMBER = f"{W}numPr"
_NUM_ID = f"{W}numId"
_ILVL = f"{W}ilvl"
_OUTLINE = f"{W}outlineLvl"
_CHANGE = f"{W}pPrChange"
_MEANT = (_STYLE, _NUMBER, _OUTLINE, f"{W}bidi")
_KEPT = (R_PR, SECT_PR)
_RUN_STYLE = f"{W}rStyle"
_BIDI = f"{W}bidi"
_SPACING = f"{W}spacing"
_HIDDEN = f"{W}vanish"
_COLLAPSED = f"{harmless.W15}collapsed"
_SETTING = frozenset((f"{W}framePr", f"{W}ind", f"{W}tabs"))
_NUMBER_CHANGES = frozenset((f"{W}ins", f"{W}numberingChange"))
_MARK_CHANGES = frozenset(f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo"))


class Properties:
    """What a paragraph says of itself; None and "" where it leaves it to its style."""

    style: str = ""
    number: str | None = None
    level: int | None = None
    outline: int | None = None
    shade: str = ""
    section: etree._Element | None = None
    leftward: bool | None = None
    away: str | None = None  # how it is set where no page reaches
    cut: bool | None = None  # whether its lines are too low to show their text
    frame: Frame | None = None  # what it stands in, where it says so
    mark: etree._Element | None = None  # the run properties of its mark, and so of its number
    mark_gone: bool = False  # this view does not have its mark: the next paragraph joins it
    bare: bool = False  # it says nothing but its style, if that


@lru_cache(maxsize=1 << 10)
def _bare(style: str) -> Properties:
    """Return what a paragraph says of itself that says nothing but its style: never altered."""
    made = Properties()
    made.style, made.bare = style, True
    return made


NONE = _bare("")
"""What a paragraph says of itself that says nothing."""


def properties(  # noqa: C901, PLR0912 - a branch for each property
    p: etree._Element, document: Document
) -> Properties:
    """Return the properties of the paragraph `p` in the view of `document`."""
    element = child(p, P_PR)
    if element is None or not len(element):
        return NONE
    if len(element) == 1 and element[0].tag == _STYLE:  # as most have it
        return _bare(element[0].get(VAL, ""))
    result = Properties()
    if document.view == "original":
        element = in_view(element, document, _MEANT, _KEPT)
    for item in element:
        tag = item.tag
        if tag == ALTERNATE:
            settle(element, document)
            return properties(p, document)
        if tag == _STYLE:
            result.style = item.get(VAL, "")
        elif tag == R_PR:
            result.mark = item
            result.mark_gone = _mark_gone(item, document)
        elif tag == _NUMBER:
            _number(item, result, document)
        elif tag == _OUTLINE:
            result.outline = counted(item.get(VAL))
        elif tag == SHADE:
            result.shade = ground(item)
        elif tag == _SPACING:
            result.cut = cut(element)
        elif tag == SECT_PR:
            result.section = item
        elif tag == _BIDI:
            result.leftward = on(item.get(VAL))
        elif tag == _COLLAPSED:
            _tell_collapsed(item, document)
        elif tag in _SETTING:
            result.away = away(element)
            result.frame = frame_of(element)
        elif tag not in harmless.PARAGRAPH and tag != _CHANGE:
            document.unknown(item)
        elif tag == _CHANGE:
            document.tracked += differs(element, child(item, P_PR), _MEANT)
    return result


def _tell_collapsed(item: etree._Element, document: Document) -> None:
    if on(item.get(f"{harmless.W15}val")):
        document.found.hazard(
            "hidden-text",
            "What follows this heading is folded away when Word opens the file.",
            at=document.here,
            about="what follows a heading",
        )


def _number(element: etree._Element, result: Properties, document: Document) -> None:
    settle(element, document)
    for item in element:
        if item.tag == _NUM_ID:
            result.number = numbered(item.get(VAL, ""))
        elif item.tag == _ILVL:
            result.level = counted(item.get(VAL))
        elif item.tag in _NUMBER_CHANGES:
            document.tracked += 1


def _mark_gone(run_properties: etree._Element, document: Document) -> bool:
    gone = False
    settle(run_properties, document)
    for change in run_properties:
        if change.tag in _MARK_CHANGES:
            document.tracked += 1
            gone = gone or not document.shown(change.tag)
        elif (change.tag == _HIDDEN and on(change.get(VAL))) or (
            change.tag == _RUN_STYLE and _hides(change.get(VAL, ""), document)
        ):
            document.found.hazard(
                "hidden-text",
                "The end of a paragraph is hidden: what follows is shown on its last line.",
                at=document.here,
                about="the end of a paragraph",
            )
    return gone


def _hides(style: str, document: Document) -> bool:
    """Whether a style of characters hides what has it."""
    return ("hidden", "") in document.styles.look("", "", "", (("rStyle", style),)).marks
