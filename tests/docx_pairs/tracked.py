"""Pending tracked changes, comments, and content beside the text."""

from __future__ import annotations

from tests.docx_kit.package import Part, docx, numbering, styles
from tests.docx_kit.snippets import (
    abstract,
    framed,
    gone,
    ins,
    item,
    lvl,
    num,
    p,
    r,
    styled,
    tbl,
    tc,
    tr,
)
from tests.docx_pairs.pair import Pair, inside

from paraph.text.reading import View

_TRACKED = "hazard tracked-changes"


def _pending(
    name: str, plain: str, tracked: str, *, accepted: bool, parts: tuple[Part, ...] = ()
) -> tuple[Pair, Pair]:
    """Return two pairs: `tracked` reads like `plain` in one view, and differs in the other.

    Where it reads alike, the pending change alone keeps it from being the same.
    """
    views: tuple[View, View] = ("accepted", "original")
    same, other = views if accepted else views[::-1]
    return (
        Pair(
            f"{name}, {same}",
            docx(framed(plain), *parts),
            docx(framed(tracked), *parts),
            "nothing",
            view=same,
        ),
        Pair(
            f"{name}, {other}",
            docx(framed(plain), *parts),
            docx(framed(tracked), *parts),
            view=other,
        ),
    )


def _sign(text: str) -> str:
    return f"<m:r><m:t>{text}</m:t></m:r>"


def _continued() -> str:
    return tc("", properties="<w:vMerge/>")


_MARK = '<w:rPr><w:{} w:id="1" w:author="A"/></w:rPr>'
_SECTION = "<w:sectPr>{}</w:sectPr>"
_NOW = '<w:type w:val="continuous"/>'
_BEFORE = '<w:sectPrChange w:id="1"><w:sectPr/></w:sectPrChange>'
_LIST = (numbering(abstract(0, lvl(0)) + num(1, 0)),)

PAIRS = (
    inside("a pending insertion", p(r("is "), r("due")), p(r("is "), ins(r("not ")), r("due"))),
    inside(
        "a pending insertion that nobody chose a view for",
        p(r("is "), r("not "), r("due")),
        p(r("is "), ins(r("not ")), r("due")),
        sees=_TRACKED,
    ),
    *_pending(
        "an insertion", p("is not due"), p(r("is "), ins(r("not ")), r("due")), accepted=True
    ),
    *_pending("a deletion", p("is due"), p(r("is "), gone(r("not ")), r("due")), accepted=True),
    *_pending(
        "a deletion rejected",
        p("is not due"),
        p(r("is "), gone(r("not ")), r("due")),
        accepted=False,
    ),
    *_pending(
        "a move",
        p("B") + p("A"),
        p(f'<w:moveFrom w:id="1">{r("A")}</w:moveFrom>', properties=_MARK.format("moveFrom"))
        + p("B")
        + p(f'<w:moveTo w:id="2">{r("A")}</w:moveTo>', properties=_MARK.format("moveTo")),
        accepted=True,
    ),
    *_pending(
        "paragraphs joined",
        p("is not due"),
        p("is ", properties=_MARK.format("del")) + p("not due"),
        accepted=True,
    ),
    *_pending(
        "a paragraph split",
        p("is not due"),
        p("is ", properties=_MARK.format("ins")) + p("not due"),
        accepted=False,
    ),
    *_pending(
        "a row inserted",
        tbl(tr("Fee"), tr("Tax")),
        tbl(tr("Fee"), tr("Tax", properties='<w:ins w:id="1"/>')),
        accepted=True,
    ),
    *_pending(
        "a row deleted",
        tbl(tr("Fee")),
        tbl(tr("Fee"), tr("Tax", properties='<w:del w:id="1"/>')),
        accepted=True,
    ),
    *_pending(
        "a cell inserted",
        tbl(tr("Fee", "Tax")),
        tbl(tr("Fee", tc("Tax", properties='<w:cellIns w:id="1"/>'))),
        accepted=True,
    ),
    *_pending(
        "a cell deleted",
        tbl(tr("Fee")),
        tbl(tr("Fee", tc("Tax", properties='<w:cellDel w:id="1"/>'))),
        accepted=True,
    ),
    *_pending(
        "a look",
        p(r("due", "<w:strike/>")),
        p(r("due", '<w:strike/><w:rPrChange w:id="1"><w:rPr/></w:rPrChange>')),
        accepted=True,
    ),
    inside(
        "a look that nobody chose a view for",
        p(r("due", "<w:strike/>")),
        p(r("due", '<w:strike/><w:rPrChange w:id="1"><w:rPr/></w:rPrChange>')),
        sees=_TRACKED,
    ),
    inside(
        "a bold look that nobody chose a view for",
        p(r("due", "<w:b/>")),
        p(r("due", '<w:b/><w:rPrChange w:id="1"><w:rPr/></w:rPrChange>')),
        sees="nothing",
    ),
    inside(
        "a style that nobody chose a view for",
        styled("S", "due"),
        styled("S", "due", properties='<w:pPrChange w:id="1"><w:pPr/></w:pPrChange>'),
        sees=_TRACKED,
    ),
    inside(
        "an indent that nobody chose a view for",
        p("due", properties='<w:ind w:left="7"/>'),
        p("due", properties='<w:ind w:left="7"/><w:pPrChange w:id="1"><w:pPr/></w:pPrChange>'),
        sees="nothing",
    ),
    *_pending(
        "a cell's width",
        tbl(tr(tc("Fee", properties='<w:gridSpan w:val="2"/>')) + tr("One", "Two")),
        tbl(
            tr(
                tc(
                    "Fee",
                    properties='<w:gridSpan w:val="2"/>'
                    '<w:tcPrChange w:id="1"><w:tcPr/></w:tcPrChange>',
                )
            )
            + tr("One", "Two")
        ),
        accepted=True,
    ),
    *_pending(
        "cells merged",
        tbl(tr(tc("Fee", properties='<w:vMerge w:val="restart"/>')) + tr(_continued())),
        tbl(
            tr(tc("Fee", properties='<w:cellMerge w:id="1" w:vMerge="rest"/>'))
            + tr(tc("", properties='<w:cellMerge w:id="2" w:vMerge="cont"/>'))
        ),
        accepted=True,
    ),
    *_pending(
        "cells parted",
        tbl(tr(tc("Fee", properties='<w:vMerge w:val="restart"/>')) + tr(_continued())),
        tbl(
            tr(tc("Fee", properties='<w:cellMerge w:id="1" w:vMergeOrig="rest"/>'))
            + tr(tc("", properties='<w:cellMerge w:id="2" w:vMergeOrig="cont"/>'))
        ),
        accepted=False,
    ),
    inside(
        "a row hidden that nobody chose a view for",
        tbl(tr("Fee", properties="<w:hidden/>")),
        tbl(
            tr(
                "Fee",
                properties='<w:hidden/><w:trPrChange w:id="1"><w:trPr/></w:trPrChange>',
            )
        ),
        sees=_TRACKED,
    ),
    *_pending(
        "a row hidden",
        tbl(tr("Fee", properties="<w:hidden/>")),
        tbl(
            tr(
                "Fee",
                properties='<w:hidden/><w:trPrChange w:id="1"><w:trPr/></w:trPrChange>',
            )
        ),
        accepted=True,
    ),
    *_pending(
        "a table's style with capitals",
        tbl(tr("Fee"), properties='<w:tblStyle w:val="Loud"/>'),
        tbl(
            tr("Fee"),
            properties='<w:tblStyle w:val="Loud"/>'
            '<w:tblPrChange w:id="1"><w:tblPr/></w:tblPrChange>',
        ),
        accepted=True,
        parts=(
            styles('<w:style w:type="table" w:styleId="Loud"><w:rPr><w:caps/></w:rPr></w:style>'),
        ),
    ),
    *_pending(
        "how a section begins",
        p("Fee", properties=_SECTION.format("")) + p("Tax", properties=_SECTION.format(_NOW)),
        p("Fee", properties=_SECTION.format(""))
        + p("Tax", properties=_SECTION.format(f"{_NOW}{_BEFORE}")),
        accepted=True,
    ),
    inside(
        "a column's width that nobody chose a view for",
        tbl(tr(tc("Fee", properties='<w:tcW w:w="7"/>'))),
        tbl(
            tr(
                tc(
                    "Fee",
                    properties='<w:tcW w:w="7"/><w:tcPrChange w:id="1"><w:tcPr/></w:tcPrChange>',
                )
            )
        ),
        sees="nothing",
    ),
    *_pending(
        "a numbered paragraph",
        item("Fee") + item("Tax"),
        item("Fee")
        + item("Tax")
        .replace("<w:pPr>", "<w:pPr>")
        .replace("</w:numPr>", '</w:numPr><w:pPrChange w:id="1"><w:pPr/></w:pPrChange>'),
        accepted=True,
        parts=_LIST,
    ),
    *_pending(
        "a numbered paragraph deleted",
        item("Fee") + item("Cost"),
        item("Fee")
        + p(
            gone(r("Tax")),
            properties='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
            + _MARK.format("del"),
        )
        + item("Cost"),
        accepted=True,
        parts=_LIST,
    ),
    *_pending(
        "a table inserted whole",
        tbl(tr("Fee")),
        tbl(
            tr(tc(p(ins(r("Fee")), properties=_MARK.format("ins"))), properties='<w:ins w:id="1"/>')
        ),
        accepted=True,
    ),
    *_pending(
        "an insertion in an equation",
        p(f"<m:oMath>{_sign('x')}{_sign('y')}</m:oMath>"),
        p(f"<m:oMath>{_sign('x')}{ins(_sign('y'))}</m:oMath>"),
        accepted=True,
    ),
    *_pending(
        "a deletion in an equation",
        p(f"<m:oMath>{_sign('x')}</m:oMath>"),
        p(f'<m:oMath>{_sign("x")}<w:del w:id="1">{_sign("y")}</w:del></m:oMath>'),
        accepted=True,
    ),
    inside(
        "an insertion inside a deletion, accepted",
        p("is due"),
        p(r("is "), f'<w:ins w:id="1">{gone(r("not "))}</w:ins>', r("due")),
        sees="nothing",
        view="accepted",
    ),
    inside(
        "an insertion inside a deletion, original",
        p("is due"),
        p(r("is "), f'<w:ins w:id="1">{gone(r("not "))}</w:ins>', r("due")),
        sees="nothing",
        view="original",
    ),
)
