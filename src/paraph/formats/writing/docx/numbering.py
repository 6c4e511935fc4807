"""The part of lists: how the numbers of each look, and where their paragraphs stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml import etree

from paraph.formats.writing.docx.lists import LEVELS, Level, List
from paraph.formats.writing.docx.xml import root, w, writable, written

STEP = 567
"""How much deeper the paragraphs of the next level stand, in twentieths of a point."""
_DEEPEST = 5  # steps
_LONG = 6  # characters of a label that fit into one step


def numbering(lists: Iterable[List]) -> bytes:
    """Return the part of lists; each is counted by itself."""
    found = list(lists)
    return written(
        root(
            "numbering",
            [
                *[_definition(each) for each in found],
                *[
                    w("num", w("abstractNumId", val=each.identifier), numId=each.identifier)
                    for each in found
                ],
            ],
        )
    )


def _definition(list_: List) -> etree._Element:
    kind = "singleLevel" if list_.levels.keys() == {0} else "multilevel"
    element = w(
        "abstractNum",
        w("nsid", val=f"{list_.identifier:08X}"),
        w("multiLevelType", val=kind),
        abstractNumId=list_.identifier,
    )
    element.extend(_levels(list_))
    return element


def _levels(list_: List) -> Iterator[etree._Element]:
    plain = [at for at, level in list_.levels.items() if not level.heading and level.longest]
    first = min(plain, default=0)
    for at in range(LEVELS):
        level = list_.levels.get(at)
        if level is None:
            continue
        long = level.heading or level.longest > _LONG
        depth = min(max(at - first, 0), _DEEPEST)
        yield w(
            "lvl",
            w("start", val=level.start),
            w("numFmt", val=level.form),
            w("isLgl") if level.legal else None,
            w("suff", val="space") if long else None,
            w("lvlText", val=writable(level.pattern)),
            w("lvlJc", val="left"),
            w("pPr", _indent(level, depth, long=long)),
            _letters(level),
            ilvl=at,
        )


def _indent(level: Level, depth: int, *, long: bool) -> etree._Element:
    """Return where the paragraphs of a level stand: the number hangs out where it fits."""
    if level.heading:
        return w("ind", left=0, firstLine=0)
    if long:
        return w("ind", left=STEP * depth, firstLine=0)
    return w("ind", left=STEP * (depth + 1), hanging=STEP)


def _letters(level: Level) -> etree._Element | None:
    """Return the letters of bullets, which are upright whatever the words are."""
    if level.form != "bullet" or level.heading:
        return None
    return w("rPr", w("b", val="0"), w("i", val="0"))
