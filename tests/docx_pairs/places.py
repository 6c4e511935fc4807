"""Places: text set where no page reaches or folded away, headers by the sections that have them."""

from __future__ import annotations

from tests.docx_kit.package import docx, header, styles
from tests.docx_kit.snippets import framed, p, style, styled, tbl, tr
from tests.docx_pairs.pair import Pair, beside, inside

_HIDDEN = "hazard hidden-text"
_FOLDED = (
    '<w15:collapsed xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
    ' w15:val="{}"/><w:outlineLvl w:val="0"/>'
)
_TITLED = header("rIdH", p("Draft of May"))
_REFERENCE = '<w:headerReference w:type="default" r:id="rIdH"/>'


def _set(name: str, properties: str, old: str = "") -> Pair:
    return inside(
        name, p("not due", properties=old), p("not due", properties=properties), sees=_HIDDEN
    )


def _section(more: str = "") -> str:
    return p("due", properties=f"<w:sectPr>{more}</w:sectPr>")


PAIRS = (
    _set("an indent beyond the page", '<w:ind w:left="20000"/>'),
    _set("an indent before the page", '<w:ind w:start="-12000"/>'),
    _set("an indent in inches beyond the page", '<w:ind w:left="20in"/>'),
    _set("a first line beyond the page", '<w:ind w:firstLine="15000"/>'),
    _set("a frame beside the page", '<w:framePr w:x="30000" w:hAnchor="page"/>'),
    _set("a frame above the page", '<w:framePr w:y="-9000"/>'),
    _set("a frame of no height", '<w:framePr w:h="1" w:hRule="exact"/>'),
    _set("a heading folded away", _FOLDED.format("1"), _FOLDED.format("0")),
    beside(
        "an indent of a style beyond the page",
        styled("S", "not due"),
        (styles(style("S")),),
        (styles(style("S", paragraph='<w:ind w:left="20000"/>')),),
        sees=_HIDDEN,
    ),
    beside(
        "lines of a style that are too low",
        styled("S", "not due"),
        (styles(style("S")),),
        (styles(style("S", paragraph='<w:spacing w:line="2" w:lineRule="exact"/>')),),
        sees="hazard tiny-text",
    ),
    inside(
        "a table beside the page",
        tbl(tr("not due")),
        tbl(tr("not due"), properties='<w:tblpPr w:tblpX="30000"/>'),
        sees=_HIDDEN,
    ),
    inside(
        "a table indented beyond the page",
        tbl(tr("not due")),
        tbl(tr("not due"), properties='<w:tblInd w:w="30000" w:type="dxa"/>'),
        sees=_HIDDEN,
    ),
    Pair(
        "a first page without the header",
        docx(framed(p("due")), _TITLED, section=_REFERENCE),
        docx(framed(p("due")), _TITLED, section=f"{_REFERENCE}<w:titlePg/>"),
    ),
    Pair(
        "a header from another section on",
        docx(framed(_section(_REFERENCE), p("a"), _section()), _TITLED),
        docx(framed(_section(), p("a"), _section(_REFERENCE)), _TITLED),
    ),
)
