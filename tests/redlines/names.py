"""The names of WordprocessingML, and small questions to its elements."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TypeAlias

from lxml import etree

Element: TypeAlias = etree._Element  # noqa: SLF001 - lxml has no other name for it

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "xml": "http://www.w3.org/XML/1998/namespace",
}
STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", NAMESPACES["w"].encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", NAMESPACES["r"].encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", NAMESPACES["m"].encode()),
    (b"http://purl.oclc.org/ooxml/drawingml/main", NAMESPACES["a"].encode()),
    (b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", NAMESPACES["wp"].encode()),
)
"""The names of ISO/IEC 29500-1 (strict), each before the transitional one for the same thing."""

_SHORT = {uri: prefix for prefix, uri in NAMESPACES.items()}


@cache
def full(name: str) -> str:
    """Return "w:p" as lxml wants it: with the namespace in braces."""
    prefix, _, local = name.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


def short(element: Element) -> str:
    """Return the name as "w:p"; with the whole namespace where it has no prefix here."""
    tag = element.tag
    if not isinstance(tag, str):
        return ""
    uri, _, local = tag[1:].partition("}") if tag.startswith("{") else ("", "", tag)
    return f"{_SHORT.get(uri, uri)}:{local}"


def attribute(element: Element | None, name: str, default: str = "") -> str:
    """Return an attribute by its name ("w:val"), or `default`; also of no element at all."""
    if element is None:
        return default
    return str(element.get(full(name), default))


def child(element: Element | None, *path: str) -> Element | None:
    """Return the first child of that name, of that one the first of the next name, and so on."""
    for name in path:
        if element is None:
            return None
        element = element.find(full(name))
    return element


def value(element: Element | None, *path: str) -> str | None:
    """Return `w:val` of the element at the end of the path: None without the element."""
    found = child(element, *path)
    return None if found is None else attribute(found, "w:val")


def on(element: Element | None) -> bool | None:
    """Return what a toggle says (17.17.4): None where it is not there."""
    if element is None:
        return None
    return attribute(element, "w:val", "1") not in {"0", "false", "off"}


def elements(element: Element) -> Iterator[Element]:
    """Yield the children that are elements: no comments, no processing instructions."""
    for kid in element:
        if isinstance(kid.tag, str):
            yield kid


def every(element: Element, *names: str) -> list[Element]:
    """Return all descendants of these names, in document order."""
    return list(element.iter(*map(full, names)))


def whole(element: Element, name: str) -> int:
    """Return an attribute as a whole number: 0 where it is none."""
    text = attribute(element, name)
    return int(text) if text.lstrip("-").isascii() and text.lstrip("-").isdigit() else 0
