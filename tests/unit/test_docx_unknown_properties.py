"""A property that the reader does not know is named, whatever has it, and never passed over."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.docx_kit.package import Part, docx, numbering, styles
from tests.docx_kit.seen import compared, reading, seen
from tests.docx_kit.snippets import (
    abstract,
    framed,
    item,
    lvl,
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
    "a run that no page shows": lambda _: _docx(p(r("due", "<w:specVanish/>"))),
    "a paragraph": lambda new: _docx(p("due", properties=new)),
    "a table": lambda new: _docx(tbl(tr("due"), properties=new)),
    "a row": lambda new: _docx(tbl(tr("due", properties=new))),
    "a cell": lambda new: _docx(tbl(tr(tc("due", properties=new)))),
    "a section": lambda new: _docx(p("due"), section=new),
    "a section without its endnotes": lambda _: _docx(p("due"), section="<w:noEndnote/>"),
    "a style of paragraphs": lambda new: _docx(
        styled("S", "due"), styles(style("S", paragraph=new))
    ),
    "a cell that lines cross out": lambda _: _docx(
        tbl(tr(tc("due", properties='<w:tcBorders><w:tl2br w:val="single"/></w:tcBorders>')))
    ),
    "a number in words of another language": lambda _: _docx(
        item("due", properties='<w:rPr><w:lang w:val="fr-FR"/></w:rPr>'),
        numbering(abstract(0, lvl(0, form="cardinalText")) + num(1, 0)),
    ),
    "a level beyond the page": lambda _: _docx(
        item("due"),
        numbering(abstract(0, lvl(0, more='<w:pPr><w:ind w:left="20000"/></w:pPr>')) + num(1, 0)),
    ),
    "a style of tables beyond the page": lambda _: _docx(
        tbl(tr("due"), properties='<w:tblStyle w:val="T"/>'),
        styles(style("T", "table", paragraph='<w:ind w:left="20000"/>')),
    ),
    "the last row of a table": lambda _: _docx(
        tbl(tr("a"), tr("due"), properties='<w:tblStyle w:val="T"/><w:tblLook w:lastRow="1"/>'),
        styles(style("T", "table", more=_LAST_ROW)),
    ),
    "the runs of a style": lambda new: _docx(styled("S", "due"), styles(style("S", run=new))),
}


@pytest.mark.parametrize("holder", _HOLDERS)
def test_an_unknown_property_is_named(holder: str) -> None:
    assert len(reading(_HOLDERS[holder](_NEW.format(1))).account.unread) == 1


@pytest.mark.parametrize("holder", _HOLDERS)
def test_an_unknown_property_that_says_something_else_is_told(holder: str) -> None:
    one, other = (_HOLDERS[holder](_NEW.format(value)) for value in (1, 2))

    assert seen(compared(one, other)) == ("nothing" if one == other else "unread")
