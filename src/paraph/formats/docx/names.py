"""The names of ECMA-376 that the reader knows, as lxml spells them."""

from __future__ import annotations

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
PIC = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
DGM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
WPS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
V = "{urn:schemas-microsoft-com:vml}"
O = "{urn:schemas-microsoft-com:office:office}"  # noqa: E741 - the prefix that the format uses
RELATIONSHIPS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
CONTENT_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

P = f"{W}p"
P_PR = f"{W}pPr"
RUN = f"{W}r"
R_PR = f"{W}rPr"
T = f"{W}t"
TAB = f"{W}tab"
TBL = f"{W}tbl"
TR = f"{W}tr"
TC = f"{W}tc"
SDT = f"{W}sdt"
SDT_PR = f"{W}sdtPr"
SDT_CONTENT = f"{W}sdtContent"
SECT_PR = f"{W}sectPr"
VAL = f"{W}val"
ALTERNATE = f"{MC}AlternateContent"
CHOICE = f"{MC}Choice"
FALLBACK = f"{MC}Fallback"
TXBX_CONTENT = f"{W}txbxContent"
ALT_CHUNK = f"{W}altChunk"

PROCESS = b"ProcessContent"
"""The attribute by which unknown elements are shown (ECMA-376 part 3, 7.4), however qualified."""

UNDERSTOOD = frozenset(
    (
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
        "http://schemas.microsoft.com/office/word/2010/wordml",
        "http://schemas.microsoft.com/office/word/2012/wordml",
        "http://schemas.microsoft.com/office/drawing/2010/main",
        "http://schemas.openxmlformats.org/drawingml/2006/main",
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    )
)
"""Namespaces that an mc:Choice may require and that this reader reads (ECMA-376 part 3)."""

STRICT = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/math",
        b"http://schemas.openxmlformats.org/officeDocument/2006/math",
    ),
    (
        b"http://purl.oclc.org/ooxml/drawingml/main",
        b"http://schemas.openxmlformats.org/drawingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
        b"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    ),
    (
        b"http://purl.oclc.org/ooxml/drawingml/picture",
        b"http://schemas.openxmlformats.org/drawingml/2006/picture",
    ),
    (
        b"http://purl.oclc.org/ooxml/drawingml/chart",
        b"http://schemas.openxmlformats.org/drawingml/2006/chart",
    ),
    (
        b"http://purl.oclc.org/ooxml/drawingml/diagram",
        b"http://schemas.openxmlformats.org/drawingml/2006/diagram",
    ),
)
"""The namespaces of the strict form (ISO/IEC 29500-1) and their transitional twins."""

_DIGITS = 18  # far beyond what Word counts to


ANNOTATIONS = frozenset(
    f"{W}{name}"
    for name in (
        "proofErr",
        "permStart",
        "permEnd",
        "moveFromRangeStart",
        "moveFromRangeEnd",
        "moveToRangeStart",
        "moveToRangeEnd",
        "customXmlInsRangeStart",
        "customXmlInsRangeEnd",
        "customXmlDelRangeStart",
        "customXmlDelRangeEnd",
        "customXmlMoveFromRangeStart",
        "customXmlMoveFromRangeEnd",
        "customXmlMoveToRangeStart",
        "customXmlMoveToRangeEnd",
    )
)
"""Marks of where something begins or ends that shows nothing itself, in and between paragraphs."""


REMARKS = frozenset((f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}commentReference"))
"""Where a comment begins, ends, and is called."""

DISPLAYED = frozenset(f"{W}{name}" for name in ("drawing", "pict", "object", "sym", "altChunk"))
"""What shows something that is no character data."""


def on(value: str | None) -> bool:
    """Return what an on/off value means: absent is on (ECMA-376 part 1, 17.17.4)."""
    return value is None or value not in {"0", "false", "off", "none"}


def integer(value: str | None, otherwise: int = 0) -> int:
    """Return the whole number that `value` writes, `otherwise` where it writes none in figures."""
    text = (value or "").strip()
    digits = text[1:] if text[:1] in {"-", "+"} else text
    usable = digits.isascii() and digits.isdigit() and len(digits) <= _DIGITS
    return int(text) if usable else otherwise


def numbered(value: str | None) -> str | None:
    """Return a number that names a list, in its usual spelling (` 01 ` is `1`)."""
    text = (value or "").strip()
    return value if value is None or not text.isdecimal() else text.lstrip("0") or "0"


def local(tag: object) -> str:
    """Return the local part of a qualified name."""
    return str(tag).rpartition("}")[2]


def child(element: etree._Element, tag: str) -> etree._Element | None:
    """Return the first child of `element` named `tag`; quickest where it is the first of all."""
    if len(element) and element[0].tag == tag:
        return element[0]
    return next(element.iterchildren(tag), None)


def canonical(element: etree._Element) -> bytes:
    """Return `element` in exclusive canonical form: alike whatever the elements around it declare.

    Source: Exclusive XML Canonicalization 1.0 (W3C).
    """
    alone = etree.fromstring(etree.tostring(element, with_tail=False))
    return etree.tostring(alone, method="c14n", exclusive=True, with_comments=False)


def characters(element: etree._Element) -> str:
    """Return the character data of `element` and everything in it, joined at the speed of C."""
    return etree.tostring(element, encoding="unicode", method="text", with_tail=False)


def value_of(element: etree._Element | None) -> str | None:
    """Return the w:val of an element, None where either is not there."""
    return None if element is None else element.get(VAL)


def counted(value: str | None) -> int | None:
    """Return a whole number from 0 on, None where none is said."""
    number = integer(value, -1)
    return number if number >= 0 else None
