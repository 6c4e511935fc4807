"""Stray characters: character data outside all that is displayed, which is named as unread."""

from __future__ import annotations

from lxml import etree

from paraph.formats.docx.document import Document
from paraph.formats.docx.line import Line
from paraph.formats.docx.names import M, T, W, characters

_KNOWN_TEXT = frozenset((T, f"{W}delText", f"{W}instrText", f"{W}delInstrText", f"{M}t"))
_TEXTS = etree.XPath(".//text()[normalize-space()]")


def check(p: etree._Element, line: Line, document: Document) -> None:
    """Find character data that nobody dealt with: every character is read, or named unread."""
    raw = line.raw
    whole = characters(p)
    if len(whole) == (len(raw[0]) if len(raw) == 1 else sum(map(len, raw))):
        raw.clear()
        return
    seen = "".join("".join(raw).split())
    raw.clear()
    if len("".join(whole.split())) == len(seen):
        return
    stray = [
        str(text) for text in _TEXTS(p) if text.getparent().tag not in _KNOWN_TEXT or text.is_tail
    ]
    what = "characters outside any element that holds text"
    if sorted("".join("".join((*stray, seen)).split())) != sorted("".join(whole.split())):
        what = "characters in an element in which none are displayed"
        stray = [whole, seen]
    document.found.left_unread(
        what, "\n".join(stray).encode("utf-8", "surrogatepass"), at=document.here
    )


def tell(text: str | None, document: Document) -> None:
    """Tell of `text` if it holds characters: it stands between two paragraphs."""
    if text and text.strip():
        document.found.left_unread(
            "characters between two paragraphs",
            text.encode("utf-8", "surrogatepass"),
            at=document.here,
        )
