"""Properties as a view has them, where a tracked change of them is pending.

Source: ECMA-376 part 1, 17.13.5 (w:pPrChange, w:tcPrChange, w:trPrChange, w:tblPrChange,
w:sectPrChange).
"""

from __future__ import annotations

from collections.abc import Collection

from lxml import etree

from paraph.formats.docx.document import Document
from paraph.formats.docx.names import child


def in_view(
    properties: etree._Element,
    document: Document,
    meant: Collection[str],
    kept: Collection[str] = (),
) -> etree._Element:
    """Return `properties` as the view of `document` has them.

    A pending change that touches one of the elements `meant`, on which the text depends, is
    counted as tracked. `kept` are elements that no change of properties holds: the former ones
    have today's.
    """
    if len(properties) == 1 and not str(properties[0].tag).endswith("Change"):
        return properties  # as most cells have it: a width alone
    tag = str(properties.tag)
    change = child(properties, f"{tag}Change")
    old = None if change is None else child(change, tag)
    if old is None:
        return properties
    document.tracked += differs(properties, old, meant)
    if document.view != "original":
        return properties
    old.extend([item for item in properties if item.tag in kept])
    return old


def differs(one: etree._Element, other: etree._Element | None, meant: Collection[str]) -> bool:
    """Whether two sets of properties differ in one of the elements `meant`."""
    if other is None:
        return False
    return any(_written(one, tag) != _written(other, tag) for tag in meant)


def _written(properties: etree._Element, tag: str) -> list[bytes]:
    return [etree.tostring(item, with_tail=False) for item in properties.iterchildren(tag)]
