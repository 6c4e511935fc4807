"""The names of OpenDocument that the reader knows, as lxml spells them."""

from __future__ import annotations

from functools import cache, lru_cache

from lxml import etree

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
SPACES = {
    "office": f"{_OASIS}office:1.0",
    "style": f"{_OASIS}style:1.0",
    "text": f"{_OASIS}text:1.0",
    "table": f"{_OASIS}table:1.0",
    "draw": f"{_OASIS}drawing:1.0",
    "fo": f"{_OASIS}xsl-fo-compatible:1.0",
    "svg": f"{_OASIS}svg-compatible:1.0",
    "number": f"{_OASIS}datastyle:1.0",
    "form": f"{_OASIS}form:1.0",
    "script": f"{_OASIS}script:1.0",
    "manifest": f"{_OASIS}manifest:1.0",
    "meta": f"{_OASIS}meta:1.0",
    "presentation": f"{_OASIS}presentation:1.0",
    "dr3d": f"{_OASIS}dr3d:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "dc": "http://purl.org/dc/elements/1.1/",
    "math": "http://www.w3.org/1998/Math/MathML",
    "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
    "field": "urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0",
}
"""The namespaces, by the prefix that the standard gives them."""
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
_PREFIXES = {space: prefix for prefix, space in SPACES.items()}


@cache
def q(name: str) -> str:
    """Return `text:p` as lxml spells it."""
    prefix, _, local = name.partition(":")
    return f"{{{SPACES[prefix]}}}{local}"


def short(tag: object) -> str:
    """Return the name with the prefix of the standard, whatever the file calls it."""
    return _short(tag) if isinstance(tag, str) else ""


@lru_cache(maxsize=4096)
def _short(tag: str) -> str:
    space, _, local = tag[1:].partition("}") if tag.startswith("{") else ("", "", tag)
    prefix = _PREFIXES.get(space)
    return f"{prefix}:{local}" if prefix else tag


def get(element: etree._Element, name: str, usual: str = "") -> str:
    """Return the attribute `name`, such as `text:style-name`."""
    return element.get(q(name), usual)


def children(element: etree._Element, *names: str) -> list[etree._Element]:
    """Return the children of these names, in their order."""
    wanted = {q(name) for name in names}
    return [child for child in element if child.tag in wanted]


def child(element: etree._Element | None, name: str) -> etree._Element | None:
    """Return the first child of this name."""
    return None if element is None else element.find(q(name))


def characters(element: etree._Element) -> str:
    """Return all character data inside an element."""
    return "".join(element.itertext())


def canonical(element: etree._Element) -> bytes:
    """Return the bytes of an element by which two files are held against each other."""
    return etree.tostring(element, method="c14n", exclusive=True)


def integer(value: str, usual: int = 0) -> int:
    """Return a whole number of at most nine figures, `usual` where it is none."""
    digits = value.strip().removeprefix("-")
    if not (digits.isascii() and digits.isdigit()) or len(digits) > 9:  # noqa: PLR2004
        return usual
    return int(value.strip())


_UNITS = {"cm": 28.346, "mm": 2.8346, "in": 72.0, "pt": 1.0, "pc": 12.0, "px": 0.75}


def points(value: str) -> float | None:
    """Return a length in points, None where it is none (a share, or nothing)."""
    factor = _UNITS.get(value[-2:])
    try:
        return float(value[:-2]) * factor if factor is not None else None
    except ValueError:
        return None
