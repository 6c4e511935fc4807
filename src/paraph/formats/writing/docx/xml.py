"""Elements of WordprocessingML, in few words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lxml import etree

from paraph.formats.docx.names import WP, A, M, O, R, V, W

SPACES = {
    "w": W[1:-1],
    "r": R[1:-1],
    "m": M[1:-1],
    "wp": WP[1:-1],
    "a": A[1:-1],
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "v": V[1:-1],
    "o": O[1:-1],
}
_UNWRITABLE = re.compile("[\x00-\x08\x0e-\x1f\ufffe\uffff\ud800-\udfff]")

Child = etree._Element | None  # noqa: SLF001 - lxml calls its type so


def w(name: str, /, *children: Child, **attributes: str | int) -> etree._Element:
    """Return an element of the namespace w, with attributes of it."""
    element = etree.Element(f"{W}{name}")
    for key, value in attributes.items():
        element.set(f"{W}{key}", str(value))
    for child in children:
        if child is not None:
            element.append(child)
    return element


def worded(name: str, text: str) -> etree._Element:
    """Return an element of the namespace w that holds characters."""
    element = etree.Element(f"{W}{name}")
    element.text = text
    return element


def root(name: str, children: Iterable[Child] = ()) -> etree._Element:
    """Return the root of a part, which declares every namespace that may stand in it."""
    element = etree.Element(f"{W}{name}", nsmap=SPACES)
    for child in children:
        if child is not None:
            element.append(child)
    return element


def parsed(markup: str) -> etree._Element:
    """Return the element that `markup` of our own spells, in the namespaces of a part."""
    declared = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in SPACES.items())
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    holder = etree.fromstring(f"<x {declared}>{markup}</x>", parser)
    return holder[0]


def written(element: etree._Element) -> bytes:
    """Return a part as bytes."""
    etree.cleanup_namespaces(element, keep_ns_prefixes=["w", "r"])
    return etree.tostring(element, xml_declaration=True, encoding="UTF-8", standalone=True)


def writable(text: str) -> str:
    """Return the characters of `text` that XML can hold."""
    return _UNWRITABLE.sub("", text)
