"""All tracked changes of a tree accepted, or all of them rejected (17.13.5).

Properties first, then cells and rows, then runs, then controls, then marks of paragraphs: each step
leaves nothing to the next one that it should have known.
"""

from __future__ import annotations

from tests.redlines.joints import join
from tests.redlines.names import Element, attribute, child, elements, every, full, short

_KEPT = {
    "w:pPrChange": ("w:rPr", "w:sectPr"),
    "w:rPrChange": ("w:ins", "w:del", "w:moveFrom", "w:moveTo"),
    "w:sectPrChange": ("w:headerReference", "w:footerReference"),
    "w:tblPrChange": (),
    "w:tblPrExChange": (),
    "w:tblGridChange": (),
    "w:trPrChange": ("w:ins", "w:del"),
    "w:tcPrChange": ("w:cellIns", "w:cellDel", "w:cellMerge"),
}
"""What the older properties do not hold, and so cannot take back: it stays with the element."""

_MARKS = {"w:rPr", "w:trPr", "w:numPr", "m:ctrlPr"}
_RANGES = (
    *("moveFromRange", "moveToRange", "customXmlInsRange", "customXmlDelRange"),
    *("customXmlMoveFromRange", "customXmlMoveToRange"),
)
_WRAPS = {"w:sdt", "w:customXml", "w:smartTag"}


def settle(root: Element, *, accept: bool) -> None:
    """Accept all tracked changes under `root`, or reject them; it holds none afterwards.

    `w:numberingChange` of a rejected tree alone is left: it is the only witness of the old number.
    """
    _properties(root, accept=accept)
    _numbers(root, accept=accept)
    _tables(root, accept=accept)
    _equations(root, accept=accept)
    _runs(root, accept=accept)
    _controls(root, accept=accept)
    join(root, accept=accept)


def _properties(root: Element, *, accept: bool) -> None:
    for change in every(root, *_KEPT):
        parent = change.getparent()
        if parent is None:
            continue
        parent.remove(change)
        old = next(elements(change), None)
        if accept:
            continue
        kept = [kid for kid in elements(parent) if short(kid) in _KEPT[short(change)]]
        restored = [] if old is None else list(elements(old))
        # What may not change stands last in w:pPr and first everywhere else.
        order = [*restored, *kept] if short(parent) == "w:pPr" else [*kept, *restored]
        for kid in list(parent):
            parent.remove(kid)
        parent.extend(order)


def _numbers(root: Element, *, accept: bool) -> None:
    for inserted in every(root, "w:ins"):
        number = inserted.getparent()
        if number is None or short(number) != "w:numPr":
            continue
        number.remove(inserted)
        if not accept:
            _remove(number)
    if accept:
        for change in every(root, "w:numberingChange"):
            _remove(change)


def _tables(root: Element, *, accept: bool) -> None:
    gone = "w:cellDel" if accept else "w:cellIns"
    for cell in every(root, "w:tc"):
        properties = child(cell, "w:tcPr")
        if child(properties, gone) is not None:
            _remove(cell)
        _merge(properties, accept=accept)
    gone = "w:del" if accept else "w:ins"
    for row in every(root, "w:tr"):
        properties = child(row, "w:trPr")
        if child(properties, gone) is not None:
            _remove(row)
        _strip(properties, "w:ins", "w:del")
    for name, within in (("w:tr", "w:tc"), ("w:tbl", "w:tr")):
        for element in every(root, name):
            if not every(element, within):
                _remove(element)


def _merge(properties: Element | None, *, accept: bool) -> None:
    change = child(properties, "w:cellMerge")
    if properties is not None and change is not None:
        said = attribute(change, "w:vMerge" if accept else "w:vMergeOrig")
        _strip(properties, "w:vMerge")
        if said in {"rest", "cont"}:
            merge = properties.makeelement(full("w:vMerge"))
            merge.set(full("w:val"), "restart" if said == "rest" else "continue")
            properties.append(merge)
    _strip(properties, "w:cellIns", "w:cellDel", "w:cellMerge")


def _equations(root: Element, *, accept: bool) -> None:
    gone = "w:del" if accept else "w:ins"
    for properties in every(root, "m:ctrlPr"):
        mark = child(properties, gone)
        parent = properties.getparent()
        if mark is not None and parent is not None and (drawn := parent.getparent()) is not None:
            _remove(drawn)
        _strip(properties, "w:ins", "w:del")


def _runs(root: Element, *, accept: bool) -> None:
    gone = ("w:del", "w:moveFrom") if accept else ("w:ins", "w:moveTo")
    for change in every(root, "w:ins", "w:del", "w:moveFrom", "w:moveTo"):
        parent = change.getparent()
        if parent is None or short(parent) in _MARKS:
            continue
        if short(change) in gone:
            parent.remove(change)
        else:
            unwrap(change)
    for name in ("w:delText", "w:delInstrText"):
        for text in every(root, name):
            text.tag = full({"w:delText": "w:t", "w:delInstrText": "w:instrText"}[name])


def _controls(root: Element, *, accept: bool) -> None:
    gone = ("Del", "MoveFrom") if accept else ("Ins", "MoveTo")
    starts = {full(f"w:customXml{kind}RangeStart") for kind in gone}
    ends = {full(f"w:customXml{kind}RangeEnd") for kind in gone}
    running: set[str] = set()
    for element in list(root.iter()):
        if element.tag in starts:
            running.add(attribute(element, "w:id"))
        elif element.tag in ends:
            running.discard(attribute(element, "w:id"))
        elif running and short(element) in _WRAPS:
            _strip(element, "w:sdtPr", "w:sdtEndPr", "w:customXmlPr", "w:smartTagPr")
            content = child(element, "w:sdtContent")
            unwrap(element)
            if content is not None:
                unwrap(content)
    for mark in every(root, *(f"w:{name}{end}" for name in _RANGES for end in ("Start", "End"))):
        _remove(mark)


def unwrap(element: Element) -> None:
    """Put the children of an element in its place."""
    parent = element.getparent()
    assert parent is not None
    place = parent.index(element)
    parent[place : place + 1] = list(element)


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _strip(element: Element | None, *names: str) -> None:
    if element is not None:
        for kid in [kid for kid in elements(element) if short(kid) in names]:
            element.remove(kid)
