"""Rules of the schema (ECMA-376 part 1, annex A; part 4 where transitional): what lies in what.

Elements of other namespaces than WordprocessingML are not judged, nor is the order of the
properties of a run, which the schema leaves open but for its first and its last.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from tests.redlines.names import Element, child, elements, every, short
from tests.redlines.rules_tables import (
    CONTENT,
    FIRST,
    LAST,
    ORDER,
    REPEATED,
    RUN_PROPERTIES,
)


def _order(tree: Element) -> Iterator[str]:
    for name, order in ORDER.items():
        for parent in every(tree, name):
            yield from _ordered(name, order, [short(kid) for kid in elements(parent)])


def _ordered(name: str, order: dict[str, int], kids: list[str]) -> Iterator[str]:
    kids = [kid for kid in kids if kid.startswith("w:")]
    unknown = [kid for kid in kids if kid not in order]
    yield from (f"{kid} may not stand in {name}" for kid in unknown)
    known = [kid for kid in kids if kid in order]
    for kid in sorted({kid for kid in known if known.count(kid) > 1} - REPEATED):
        yield f"{kid} comes twice in {name}"
    for before, after in pairwise(known):
        if order[before] > order[after]:
            yield f"{after} stands behind {before} in {name}"


def _runs(tree: Element) -> Iterator[str]:
    """Yield what is wrong in the properties of runs and of marks of paragraphs."""
    for properties in every(tree, "w:rPr"):
        kids = [kid for kid in map(short, elements(properties)) if kid.startswith("w:")]
        parent = properties.getparent()
        mark = parent is not None and short(parent) == "w:pPr"
        signs = FIRST if mark else ()
        for kid in sorted(set(kids) - {*RUN_PROPERTIES, *signs, "w:rPrChange"}):
            yield f"{kid} may not stand in w:rPr"
        for kid in sorted({kid for kid in kids if kids.count(kid) > 1}):
            yield f"{kid} comes twice in w:rPr"
        places = [0 if kid in signs else 2 if kid == "w:rPrChange" else 1 for kid in kids]
        if places != sorted(places):
            yield f"w:rPr has its parts in another order: {' '.join(kids)}"
        found = [signs.index(kid) for kid in kids if kid in signs]
        if found != sorted(found):
            yield f"w:rPr has its changes in another order: {' '.join(kids)}"


def _changed(tree: Element) -> Iterator[str]:
    """Yield changes of properties that do not hold the older properties, and only these."""
    for name in ("pPr", "rPr", "sectPr", "tblPr", "tblPrEx", "trPr", "tcPr", "tblGrid"):
        for change in every(tree, f"w:{name}Change"):
            kids = [short(kid) for kid in elements(change)]
            if kids != [f"w:{name}"] and not (name == "sectPr" and not kids):
                yield f"w:{name}Change holds {' '.join(kids) or 'nothing'}"
            for kid in elements(change):
                held = {short(inner) for inner in elements(kid)} & LAST
                yield from (f"{inner} may not stand in w:{name}Change" for inner in sorted(held))


def _content(tree: Element) -> Iterator[str]:
    for name, allowed in CONTENT.items():
        for parent in every(tree, name):
            owner = parent.getparent()
            sign = owner is not None and short(owner) in {
                "w:rPr",
                "w:trPr",
                "w:numPr",
                "m:ctrlPr",
                "m:r",
            }
            if sign and name in {"w:ins", "w:del"}:
                # In properties these are signs; only in an equation do they hold something.
                held = {kid for kid in map(short, elements(parent)) if kid.startswith("w:")}
                yield from (f"{name} is a sign, and holds {kid}" for kid in held - {"w:rPr"})
                continue
            kids = {kid for kid in map(short, elements(parent)) if kid.startswith("w:")}
            yield from (f"{kid} may not stand in {name}" for kid in sorted(kids - allowed))


def _heads(tree: Element) -> Iterator[str]:
    """Yield properties that do not stand first, or are there twice."""
    pairs = (("w:p", "w:pPr"), ("w:r", "w:rPr"), ("w:tc", "w:tcPr"))
    for name, head in pairs:
        for parent in every(tree, name):
            kids = [short(kid) for kid in elements(parent)]
            if head in kids[1:]:
                yield f"{head} does not stand first in {name}, or is there twice"


def _tables(tree: Element) -> Iterator[str]:
    for table in every(tree, "w:tbl"):
        if not every(table, "w:tr"):
            yield "a table has no row"
        if child(table, "w:tblPr") is None or child(table, "w:tblGrid") is None:
            yield "a table has no w:tblPr or no w:tblGrid"
    for row in every(tree, "w:tr"):
        if not every(row, "w:tc"):
            yield "a row has no cell"
    for cell in every(tree, "w:tc"):
        if not _ends(cell):
            yield "a cell does not end with a paragraph"
    for story in every(tree, "w:txbxContent", "w:footnote", "w:endnote", "w:comment"):
        if not _ends(story):
            yield f"{short(story)} does not end with a paragraph"


_MARKS = ("RangeStart", "RangeEnd", "bookmarkStart", "bookmarkEnd", "permStart", "permEnd")


def _ends(parent: Element) -> bool:
    kids = [kid for kid in elements(parent) if not short(kid).endswith((*_MARKS, "proofErr"))]
    if not kids:
        return False
    last = kids[-1]
    if short(last) in {"w:sdt", "w:customXml"}:
        content = child(last, "w:sdtContent")
        return _ends(last if content is None else content)
    return short(last) == "w:p"


def _last(tree: Element) -> Iterator[str]:
    for body in every(tree, "w:body"):
        kids = [short(kid) for kid in elements(body)]
        if "w:sectPr" in kids[:-1]:
            yield "w:sectPr does not stand last in w:body"


RULES: tuple[Callable[[Element], Iterator[str]], ...] = (
    _order,
    _runs,
    _changed,
    _content,
    _heads,
    _tables,
    _last,
)
BESIDE: tuple[Callable[[Element], Iterator[str]], ...] = (_order, _runs, _changed)
"""Those of styles, numbering and settings."""
