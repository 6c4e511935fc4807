"""Paragraphs whose mark is gone, joined to the next (17.13.5.15, 17.13.5.20).

The mark of a paragraph carries its properties: where it goes, what the paragraph held stands at the
head of the next one, under that one's properties, and a section that ended at the mark ends no
more. The last mark of a story, cell, note or text box cannot go, and a paragraph that still shows
something cannot join a table: both stay, as Word leaves them.
"""

from __future__ import annotations

from tests.redlines.names import Element, child, elements, every, short

_CLEAR = {"w:sdt", "w:sdtContent", "w:customXml"}
"""What paragraphs flow through: a mark at the end of a control joins what follows the control."""
_QUIET = {
    "w:bookmarkStart",
    "w:bookmarkEnd",
    "w:commentRangeStart",
    "w:commentRangeEnd",
    "w:permStart",
    "w:permEnd",
    "w:proofErr",
    "w:sdtPr",
    "w:sdtEndPr",
    "w:customXmlPr",
}


def join(root: Element, *, accept: bool) -> None:
    """Join every paragraph whose mark is gone in this view, and strip the signs of it."""
    gone = {"w:del", "w:moveFrom"} if accept else {"w:ins", "w:moveTo"}
    for paragraph in every(root, "w:p"):
        mark = child(paragraph, "w:pPr", "w:rPr")
        signs = [] if mark is None else [kid for kid in elements(mark) if short(kid) in _SIGNS]
        leaves = any(short(sign) in gone for sign in signs)
        for sign in signs:
            assert mark is not None
            mark.remove(sign)
        if leaves:
            _join(paragraph)


_SIGNS = {"w:ins", "w:del", "w:moveFrom", "w:moveTo"}


def _join(paragraph: Element) -> None:
    following = _next(paragraph)
    if following is None:
        return
    content = [kid for kid in paragraph if short(kid) != "w:pPr"]
    if short(following) == "w:p":
        properties = child(following, "w:pPr")
        place = 0 if properties is None else following.index(properties) + 1
        following[place:place] = content
    elif any(short(kid) not in _QUIET for kid in content if isinstance(kid.tag, str)):
        return
    else:
        for kid in content:
            paragraph.addprevious(kid)
    wrap = paragraph.getparent()
    assert wrap is not None
    wrap.remove(paragraph)
    _sweep(wrap)


def _next(paragraph: Element) -> Element | None:
    """Return the paragraph or table that follows in the same story or cell, if any does."""
    here: Element | None = paragraph
    while here is not None:
        following = here.getnext()
        while following is not None and (short(following) in _QUIET or not short(following)):
            following = following.getnext()
        if following is not None:
            return _head(following)
        here = here.getparent()
        if here is None or short(here) not in _CLEAR:
            return None
    return None


def _head(element: Element) -> Element | None:
    """Return the first paragraph or table of what follows; None where a section ends the story."""
    if short(element) in {"w:p", "w:tbl"}:
        return element
    if short(element) in _CLEAR:
        for kid in elements(element):
            if short(kid) not in _QUIET:
                return _head(kid)
    return None


def _sweep(wrap: Element) -> None:
    """Take away the controls around a paragraph that hold nothing any more."""
    while short(wrap) in _CLEAR and all(short(kid) in _QUIET for kid in elements(wrap)):
        outer = wrap.getparent()
        if outer is None:
            return
        outer.remove(wrap)
        wrap = outer
