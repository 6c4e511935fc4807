"""Pending tracked changes, accepted or rejected in a package: a redline shows its own alone.

Source: ECMA-376 part 1, 17.13.5 (revisions).
"""

from __future__ import annotations

from lxml import etree

from paraph.formats.docx.names import P_PR, R_PR, RUN, SECT_PR, TBL, TC, TR, VAL, P, T, W
from paraph.formats.docx.package import Package
from paraph.formats.docx.redline.packing import packed
from paraph.text.reading import View

_COMING = frozenset((f"{W}ins", f"{W}moveTo"))
_GOING = frozenset((f"{W}del", f"{W}moveFrom"))
_CELLS = {f"{W}cellIns": "accepted", f"{W}cellDel": "original"}
_MERGED, _TALL = f"{W}cellMerge", f"{W}vMerge"
_MERGES = {"rest": "restart", "cont": "continue"}
_BEFORE_TALL = frozenset(f"{W}{name}" for name in ("cnfStyle", "tcW", "gridSpan", "hMerge"))
_ROW, _CELL, _NUMBER = f"{W}trPr", f"{W}tcPr", f"{W}numPr"
_CHANGES = (
    *("pPrChange", "rPrChange", "tblPrChange", "trPrChange", "tcPrChange"),
    *("sectPrChange", "tblGridChange", "tblPrExChange", "numberingChange"),
)
_KEPT = {
    P_PR: frozenset((R_PR, SECT_PR)),
    SECT_PR: frozenset((f"{W}headerReference", f"{W}footerReference")),
}
"""What a change of properties says nothing of."""
_RANGES = tuple(
    f"{W}{kind}Range{end}"
    for kind in ("moveFrom", "moveTo", "customXmlIns", "customXmlDel", "customXmlMoveFrom")
    for end in ("Start", "End")
)
_SPELLING = f"{W}proofErr"
_MARKERS = frozenset(
    f"{W}{name}{end}" for name in ("bookmark", "commentRange", "perm") for end in ("Start", "End")
)
"""What may stand between paragraphs as well as in one."""
_USUAL = {f"{W}delText": T, f"{W}delInstrText": f"{W}instrText"}
_TRACES = (b":ins ", b":ins>", b":del ", b":del>", b":moveFrom ", b":moveTo ", b"Change ")
_TRACES_OF_CELLS = (b":cellIns", b":cellDel", b":cellMerge", b":ins/", b":del/")
_PARTS = ("footnotes", "endnotes", "header", "footer", "styles", "numbering")


def tracked(package: Package) -> list[str]:
    """Return the parts in which tracked changes pend."""
    names = [package.main]
    for kind in _PARTS:
        names += [each for each in package.related(package.main, kind) if package.has(each)]
    found = []
    for name in dict.fromkeys(names):
        content = package.bytes(name)
        if any(trace in content for trace in (*_TRACES, *_TRACES_OF_CELLS)):
            found.append(name)
    return found


def settled(package: Package, parts: list[str], view: View) -> bytes:
    """Return the package with the changes that pend in these parts accepted, or rejected."""
    made: dict[str, bytes] = {}
    for name in parts:
        root = package.tree(name)
        _settle(root, view)
        made[name] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return packed(package, made)


def _settle(root: etree._Element, view: View) -> None:
    for name in _CHANGES:
        for change in [*root.iter(f"{W}{name}")]:
            _restore(change, view)
    for each in [*root.iter(*_RANGES)]:
        _remove(each)
    for tag, stays in _CELLS.items():
        for mark in [*root.iter(tag)]:
            _settle_holder(mark, _CELL, TC, gone=stays != view)
    for merged in [*root.iter(_MERGED)]:
        _settle_merge(merged, view)
    gone = _GOING if view == "accepted" else _COMING
    endless = [
        found
        for mark in [*root.iter(*_COMING, *_GOING)]
        if (found := _settle_mark(mark, gone=mark.tag in gone)) is not None
    ]
    for properties in endless:
        p = properties.getparent()
        if p is not None and p.getparent() is not None:
            _join(p)


def _settle_mark(mark: etree._Element, *, gone: bool) -> etree._Element | None:
    """Settle one mark; return the properties of a paragraph that has lost its end by it."""
    parent = mark.getparent()
    if parent is None:
        return None
    if parent.tag == R_PR:
        parent.remove(mark)
        outer = parent.getparent()
        return outer if gone and outer is not None and outer.tag == P_PR else None
    if parent.tag == _ROW:
        _settle_holder(mark, _ROW, TR, gone=gone)
    elif parent.tag == _NUMBER:
        parent.remove(mark)
        if gone:
            _remove(parent)
    elif gone:
        _remove(mark)
    else:
        _unwrap(mark)
    return None


def _restore(change: etree._Element, view: View) -> None:
    """Take away a change of properties, or put back what they were."""
    holder = change.getparent()
    if holder is None:
        return
    holder.remove(change)
    if view == "accepted" or len(change) == 0:
        return
    former = change[0]
    kept = _KEPT.get(str(holder.tag), frozenset())
    for each in [*holder]:
        if each.tag not in kept:
            holder.remove(each)
    for at, each in enumerate([*former]):
        holder.insert(at, each)


def _settle_merge(merged: etree._Element, view: View) -> None:
    """Let a cell be one with the cell above, or begin or stay out of it, as in a view."""
    properties = merged.getparent()
    if properties is None:
        return
    properties.remove(merged)
    for each in properties.findall(_TALL):
        properties.remove(each)
    how = _MERGES.get(merged.get(f"{W}vMerge{'Orig' if view == 'original' else ''}", ""))
    if how is not None:
        made = etree.Element(_TALL)
        made.set(VAL, how)
        properties.insert(sum(each.tag in _BEFORE_TALL for each in properties), made)


def _settle_holder(mark: etree._Element, properties: str, tag: str, *, gone: bool) -> None:
    """Take away the row or cell of a mark, or the mark alone."""
    parent = mark.getparent()
    if parent is None:
        return
    if not gone:
        parent.remove(mark)
        return
    holder = parent.getparent() if parent.tag == properties else None
    if holder is None or holder.tag != tag:
        return
    outer = holder.getparent()
    _remove(holder)
    while (
        outer is not None
        and outer.tag in {TR, TBL}
        and not any(each.tag in {TR, TC} for each in outer)
    ):
        empty, outer = outer, outer.getparent()
        _remove(empty)
    if outer is not None and outer.tag == TC and (len(outer) == 0 or outer[-1].tag != P):
        etree.SubElement(outer, P)


def _unwrap(mark: etree._Element) -> None:
    parent = mark.getparent()
    if parent is None:
        return
    for each in mark.iter(*_USUAL):
        each.tag = _USUAL[str(each.tag)]
    at = parent.index(mark)
    for offset, each in enumerate([*mark]):
        parent.insert(at + offset, each)
    parent.remove(mark)


def _join(p: etree._Element) -> None:
    """Let what a paragraph shows begin the next one, for it has no end."""
    following = p.getnext()
    content = [each for each in p if each.tag != P_PR]
    if following is None or following.tag != P:
        parent = p.getparent()
        empty = all(each.tag in _MARKERS or _shows_nothing(each) for each in content)
        if empty and parent is not None and sum(each.tag == P for each in parent) > 1:
            for each in content:
                if each.tag in _MARKERS:
                    p.addprevious(each)
            _remove(p)
        return
    at = 1 if len(following) and following[0].tag == P_PR else 0
    for offset, each in enumerate(content):
        following.insert(at + offset, each)
    _remove(p)


def _shows_nothing(run: etree._Element) -> bool:
    """Whether an element is a mark of the speller, or a run that has no words."""
    return run.tag == _SPELLING or (
        run.tag == RUN
        and all(each.tag == R_PR or (each.tag == T and not each.text) for each in run)
    )


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
