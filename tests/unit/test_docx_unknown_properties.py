"""A property that the reader does not know is named, whatever has it, and never passed over."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.docx_kit.package import Part, docx, notes, numbering, settings, styles
from tests.docx_kit.seen import compared, reading, seen
from tests.docx_kit.snippets import (
    abstract,
    call,
    framed,
    item,
    lvl,
    note,
    num,
    p,
    r,
    style,
    styled,
    tbl,
    tc,
    tr,
)

_LAST_ROW = (
    '<w:tblStylePr w:type="lastRow"><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr></w:tblStylePr>'
)
_NEW = "<w14:unheardOf w14:val='{}'/>"


def _docx(body: str, *parts: Part, section: str = "") -> bytes:
    return docx(framed(body), *parts, section=section)


_HOLDERS: dict[str, Callable[[str], bytes]] = {
    "a run": lambda new: _docx(p(r("due", new))),
    "a paragraph": lambda new: _docx(p("due", properties=new)),
    "a table": lambda new: _docx(tbl(tr("due"), properties=new)),
    "a row": lambda new: _docx(tbl(tr("due", properties=new))),
    "a cell": lambda new: _docx(tbl(tr(tc("due", properties=new)))),
    "a section": lambda new: _docx(p("due"), section=new),
    "a style of paragraphs": lambda new: _docx(
        styled("S", "due"), styles(style("S", paragraph=new))
    ),
    "the runs of a style": lambda new: _docx(styled("S", "due"), styles(style("S", run=new))),
}
_UNFOLLOWED: dict[str, bytes] = {
    "a run that no page shows": _docx(p(r("due", "<w:specVanish/>"))),
    "a section without its endnotes": _docx(p("due"), section="<w:noEndnote/>"),
    "a cell that lines cross out": _docx(
        tbl(tr(tc("due", properties='<w:tcBorders><w:tl2br w:val="single"/></w:tcBorders>')))
    ),
    "a number in words of another language": _docx(
        item("due", properties='<w:rPr><w:lang w:val="fr-FR"/></w:rPr>'),
        numbering(abstract(0, lvl(0, form="cardinalText")) + num(1, 0)),
    ),
    "notes numbered in Hindi vowels": _docx(
        p(r("The fee"), call(1)) + p("due"),
        notes("footnote", note(1, "x")),
        settings('<w:footnotePr><w:numFmt w:val="hindiVowels"/></w:footnotePr>'),
    ),
    "a level beyond the page": _docx(
        item("due"),
        numbering(abstract(0, lvl(0, more='<w:pPr><w:ind w:left="20000"/></w:pPr>')) + num(1, 0)),
    ),
    "a style of tables beyond the page": _docx(
        tbl(tr("due"), properties='<w:tblStyle w:val="T"/>'),
        styles(style("T", "table", paragraph='<w:ind w:left="20000"/>')),
    ),
    "the last row of a table": _docx(
        tbl(tr("a"), tr("due"), properties='<w:tblStyle w:val="T"/><w:tblLook w:lastRow="1"/>'),
        styles(style("T", "table", more=_LAST_ROW)),
    ),
}
"""Properties that are known and not followed."""


@pytest.mark.parametrize("holder", _HOLDERS)
def test_an_unknown_property_is_named(holder: str) -> None:
    assert len(reading(_HOLDERS[holder](_NEW.format(1))).account.unread) == 1
    assert reading(_HOLDERS[holder]("")).account.unread == ()


@pytest.mark.parametrize("holder", _HOLDERS)
@pytest.mark.parametrize("other", ["", _NEW.format(2)], ids=["without", "another"])
def test_an_unknown_property_that_says_something_else_is_told(holder: str, other: str) -> None:
    one, two = _HOLDERS[holder](_NEW.format(1)), _HOLDERS[holder](other)

    assert seen(compared(one, two)) == "unread"
    assert seen(compared(two, one)) == "unread"


@pytest.mark.parametrize("holder", _UNFOLLOWED)
def test_a_property_that_is_not_followed_is_named(holder: str) -> None:
    found = reading(_UNFOLLOWED[holder])

    assert len(found.account.unread) == 1
    assert "due" in [provision.text for provision in found.text.provisions]
