"""Whole things under marks of a change: the end of a paragraph, rows, cells, all that they show.

Source: ECMA-376 part 1, 17.13.5 (revisions).
"""

from __future__ import annotations

from lxml import etree

from paraph.formats.docx.names import R_PR, SECT_PR, TR, P, W
from paraph.formats.docx.redline import cutting
from paraph.formats.docx.redline.marker import Marker, Sort


def mark_table(table: etree._Element, tag: str, marker: Marker, sort: Sort) -> None:
    """Mark a table, or a row, as inserted or deleted: its rows, and all that they show."""
    mark_in(table, tag, marker, sort)
    for row in table.iter(TR):
        set_in(row, f"{W}trPr", marker.element(tag, sort))


def mark_in(whole: etree._Element, tag: str, marker: Marker, sort: Sort) -> None:
    """Put all that a table, a cell or a note shows under marks of a change."""
    for p in whole.iter(P):
        if not _boxed(p, whole):
            cutting.unfold(p)
            cutting.wrap_all([*cutting.runs_of(p)], tag, marker, sort)


def mark_paragraph(properties: etree._Element, mark: etree._Element) -> None:
    """Put a mark of a change on the end of the paragraph of these properties."""
    holder = properties.find(R_PR)
    if holder is None:
        holder = etree.Element(R_PR)
        behind = [each for each in properties if each.tag in {SECT_PR, f"{W}pPrChange"}]
        if behind:
            behind[0].addprevious(holder)
        else:
            properties.append(holder)
    for each in holder.findall(str(mark.tag)):
        holder.remove(each)
    holder.insert(0, mark)


_ROW_ORDER = (f"{W}tblPrEx",)


def set_in(owner: etree._Element, name: str, mark: etree._Element) -> None:
    """Put a mark of a change among the properties of a row or a cell."""
    properties = owner.find(name)
    if properties is None:
        properties = etree.Element(name)
        at = 1 if len(owner) and owner[0].tag in _ROW_ORDER else 0
        owner.insert(at, properties)
    properties.append(mark)


def _boxed(p: etree._Element, whole: etree._Element) -> bool:
    """Whether a paragraph stands in another one: in a box of its."""
    outer = p.getparent()
    while outer is not None and outer is not whole:
        if outer.tag == P:
            return True
        outer = outer.getparent()
    return False
