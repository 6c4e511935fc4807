"""Places: text set where no page reaches or folded away, headers by the sections that have them."""

from __future__ import annotations

from tests.docx_kit.package import docx, header, settings, styles
from tests.docx_kit.snippets import field, framed, p, r, run, style, styled, tbl, tc, tr
from tests.docx_pairs.pair import Pair, beside, inside

_EXACT = '<w:trHeight w:val="{}" w:hRule="exact"/>'
_FRAME = '<w:framePr w:w="{1}" w:h="{0}" w:hRule="exact"/>'
_NARROW = '<w:tcW w:w="1500" w:type="dxa"/>'
_WIDE = '<w:tcW w:w="9000" w:type="dxa"/>'
_LONG = "due at the end of each month, but not in those of leap years"
_BROKEN = run("<w:t>due</w:t><w:br/><w:t>not in leap years</w:t>")
_HIDDEN = "hazard hidden-text"
_CUT = "hazard tiny-text"
_FOLDED = (
    '<w15:collapsed xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
    ' w15:val="{}"/><w:outlineLvl w:val="0"/>'
)
_TITLED = header("rIdH", p("Draft of May"))
_REFERENCE = '<w:headerReference w:type="default" r:id="rIdH"/>'


def _moved(name: str, attribute: str, old: str, new: str) -> tuple[Pair]:
    """Return a frame that moved, and none with it."""
    frame = '<w:framePr w:w="3000" w:y="1000" {}="{}"/>'
    before, after = (
        p("not due", properties=frame.format(attribute, value)) for value in (old, new)
    )
    return (inside(f"a frame {name}", before, after, sees="hazard frame"),)


def _set(name: str, properties: str, old: str = "") -> Pair:
    return inside(
        name, p("not due", properties=old), p("not due", properties=properties), sees=_HIDDEN
    )


def _in_frame(height: int, width: int, *paragraphs: str) -> str:
    return "".join(p(text, properties=_FRAME.format(height, width)) for text in paragraphs)


def _cut(name: str, width: int, *paragraphs: str) -> Pair:
    old, new = (_in_frame(height, width, *paragraphs) for height in (3000, 300))
    return inside(name, old, new, sees=_CUT)


_ON_PAGE = 'w:hAnchor="page" w:vAnchor="page"'
_AFLOAT = 'w:horzAnchor="page" w:vertAnchor="page"'


def _beside(across: int, text: str, down: int = 2000) -> str:
    return p(text, properties=f'<w:framePr w:w="2000" w:x="{across}" w:y="{down}" {_ON_PAGE}/>')


def _afloat(across: int, text: str) -> str:
    place = f'<w:tblpPr w:tblpX="{across}" w:tblpY="2000" {_AFLOAT}/>'
    return tbl(tr(text), properties=place)


def _section(more: str = "") -> str:
    return p("due", properties=f"<w:sectPr>{more}</w:sectPr>")


_DEFAULTS = "<w:docDefaults><w:pPrDefault><w:pPr>{}</w:pPr></w:pPrDefault></w:docDefaults>"
_SHAPES = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"


def _shape(width: int, held: str = "") -> str:
    return (
        f'<a:graphic><a:graphicData uri="{_SHAPES}"><wps:wsp><wps:spPr><a:xfrm><a:ext cx="{width}"'
        f' cy="{width}"/></a:xfrm><a:prstGeom prst="rect"/></wps:spPr>{held}</wps:wsp>'
        "</a:graphicData></a:graphic>"
    )


def _floating(width: int) -> str:
    extent = f'<wp:extent cx="{width}" cy="{width}"/><wp:docPr id="1" name="n"/>'
    return f"<w:drawing><wp:anchor>{extent}{_shape(width)}</wp:anchor></w:drawing>"


def _boxed(width: int) -> str:
    held = f"<wps:txbx><w:txbxContent>{p('not due')}</w:txbxContent></wps:txbx>"
    extent = f'<wp:extent cx="{width}" cy="{width}"/><wp:docPr id="1" name="n"/>'
    return f"<w:drawing><wp:inline>{extent}{_shape(width, held)}</wp:inline></w:drawing>"


_TIGHT = '<w:spacing w:before="0"/>'
_LOW = _EXACT.format(400)
_HALF = '<w:tcW w:w="2400" w:type="dxa"/>'
_LARGE = '<w:sz w:val="28"/>'
_FIXED = '<w:tblLayout w:type="fixed"/>'
_MARGIN = '<w:tblPr><w:tblCellMar><w:left w:w="{}" w:type="dxa"/></w:tblCellMar></w:tblPr>'
_LANDSCAPE = '<w:pgSz w:w="16838" w:h="11906"/><w:pgMar w:left="1440" w:right="1440"/>'


def _columns(*widths: int) -> str:
    words = ("Fee", "10 euros for each part of it that is named", "not due")
    cells = (
        tc(p(text), properties=f'<w:tcW w:w="{width}" w:type="dxa"/>')
        for width, text in zip(widths, words, strict=True)
    )
    return tbl(tr(*cells), properties=_FIXED)


def _nested(width: int) -> str:
    cell = f'<w:tcW w:w="{width}" w:type="dxa"/>'
    inner = tbl(tr(tc("a", properties=cell), tc("not due", properties=cell)))
    return tbl(tr(tc("b", properties=cell), tc(inner + p(), properties=cell)))


_COLUMNS = (
    '<w:cols w:num="2" w:equalWidth="{}" w:space="{}"><w:col w:w="{}" w:space="9000"/>'
    '<w:col w:w="{}"/></w:cols>'
)
_GRID = '<w:docGrid w:type="linesAndChars" w:charSpace="{}"/>'

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
        "a row too low for the second paragraph of a cell",
        tbl(tr(tc(p("due"), p("not in leap years")), properties=_EXACT.format(600))),
        tbl(tr(tc(p("due"), p("not in leap years")), properties=_EXACT.format(300))),
        sees="hazard tiny-text",
    ),
    inside(
        "a row too low for the second line of a cell",
        tbl(tr(tc(p(_BROKEN)), properties=_EXACT.format(600))),
        tbl(tr(tc(p(_BROKEN)), properties=_EXACT.format(300))),
        sees=_CUT,
    ),
    inside(
        "a row too low for the words of a narrow cell",
        tbl(tr(tc(p(_LONG), properties=_NARROW), properties=_EXACT.format(2000))),
        tbl(tr(tc(p(_LONG), properties=_NARROW), properties=_EXACT.format(300))),
        sees=_CUT,
    ),
    inside(
        "a wide cell in a row of one line",
        tbl(tr(tc(p(_LONG), properties=_WIDE), properties=_EXACT.format(600))),
        tbl(tr(tc(p(_LONG), properties=_WIDE), properties=_EXACT.format(300))),
        sees="nothing",
    ),
    *(
        inside(
            f"a low row whose text is pushed out by {name}",
            tbl(tr(tc(p("not due", properties=_TIGHT), properties=_WIDE), properties=_LOW)),
            tbl(tr(tc(pushed, properties=_WIDE + margin), properties=_LOW)),
            sees=_CUT,
        )
        for name, pushed, margin in (
            ("the space before", p("not due", properties='<w:spacing w:before="600"/>'), ""),
            (
                "the margin above",
                p("not due"),
                '<w:tcMar><w:top w:w="600" w:type="dxa"/></w:tcMar>',
            ),
            ("empty paragraphs", p() + p() + p() + p("not due"), ""),
            ("tall lines", p("not due", properties='<w:spacing w:line="2400"/>'), ""),
            ("its size", p(r("not due", '<w:sz w:val="144"/>')), ""),
        )
    ),
    inside(
        "a row too low for the words of a cell in large letters",
        tbl(tr(tc(p(r(_LONG, _LARGE)), properties=_HALF), properties=_EXACT.format(3000))),
        tbl(tr(tc(p(r(_LONG, _LARGE)), properties=_HALF), properties=_EXACT.format(480))),
        sees=_CUT,
    ),
    inside(
        "a row high enough for large letters with a little cut off",
        tbl(tr(tc(p(r("not due", _LARGE))), properties=_EXACT.format(600))),
        tbl(tr(tc(p(r("not due", _LARGE))), properties=_EXACT.format(300))),
        sees="nothing",
    ),
    *(
        beside(
            f"an indent of {name} out of its cell",
            tbl(tr(tc(body, properties=_NARROW)), properties=_FIXED),
            (styles(style("S")),),
            (styles(style("S", paragraph=f'<w:ind w:left="{indent}"/>')),),
            sees=sees,
        )
        for name, body, indent, sees in (
            ("a style", styled("S", "not due"), 6000, _HIDDEN),
            ("a style, not", styled("S", "not due"), 1600, "nothing"),
        )
    ),
    inside(
        "an indent out of its cell",
        tbl(tr(tc(p("not due"), properties=_NARROW)), properties=_FIXED),
        tbl(
            tr(tc(p("not due", properties='<w:ind w:left="6000"/>'), properties=_NARROW)),
            properties=_FIXED,
        ),
        sees=_HIDDEN,
    ),
    _cut("a frame too low for its second paragraph", 3000, "due", "not in leap years"),
    _cut("a frame too low for its words", 1500, _LONG),
    inside(
        "two frames of one line",
        _in_frame(600, 3000, "due") + p("a") + _in_frame(600, 3000, "not in leap years"),
        _in_frame(300, 3000, "due") + p("a") + _in_frame(300, 3000, "not in leap years"),
        sees="hazard frame",
    ),
    beside(
        "a frame of a style too low for its second paragraph",
        styled("S", "due") + styled("S", "not in leap years"),
        (styles(style("S", paragraph=_FRAME.format(600, 3000))),),
        (styles(style("S", paragraph=_FRAME.format(300, 3000))),),
        sees=_CUT,
    ),
    inside(
        "lines of a few hundredths that lie over each other",
        p(_LONG),
        p(_LONG, properties='<w:spacing w:line="12" w:lineRule="auto"/>'),
        sees=_CUT,
    ),
    inside(
        "lines of a half",
        p(_LONG),
        p(_LONG, properties='<w:spacing w:line="140" w:lineRule="auto"/>'),
        sees="nothing",
    ),
    inside(
        "two frames beside each other that change places",
        _beside(1000, "Seller") + p("pays") + _beside(6000, "Buyer"),
        _beside(6000, "Seller") + p("pays") + _beside(1000, "Buyer"),
        sees="hazard floating-order",
    ),
    inside(
        "two tables beside each other that change places",
        _afloat(1000, "Seller") + p("pays") + _afloat(6000, "Buyer"),
        _afloat(6000, "Seller") + p("pays") + _afloat(1000, "Buyer"),
        sees="hazard floating-order",
    ),
    *_moved("over another place of the page", "w:x", "1000", "6000"),
    *_moved("to another side", "w:xAlign", "left", "right"),
    *_moved("measured from elsewhere", "w:vAnchor", "page", "text"),
    *_moved("that words run through", "w:wrap", "around", "through"),
    inside(
        "a floating table over another place of the page",
        _afloat(1000, "not due"),
        _afloat(6000, "not due"),
        sees="hazard frame",
    ),
    *(
        inside(
            f"the {name} of a table for those who cannot see it",
            tbl(tr("a"), properties=f'<w:{name} w:val="due"/>'),
            tbl(tr("a"), properties=f'<w:{name} w:val="not due"/>'),
            sees="hazard comment",
        )
        for name in ("tblCaption", "tblDescription")
    ),
    inside(
        "a capital over three lines",
        p("Due"),
        p("Due", properties='<w:framePr w:dropCap="drop" w:lines="3"/>'),
        sees="nothing",
    ),
    inside(
        "two frames below each other, moved a little",
        _beside(1000, "Seller", 2000) + _beside(1000, "Buyer", 3000),
        _beside(1100, "Seller", 2500) + _beside(1100, "Buyer", 3500),
        sees="hazard frame",
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
    _set("a first line that hangs out of the page", '<w:ind w:left="0" w:hanging="8500"/>'),
    _set("an indent in characters beyond the page", '<w:ind w:leftChars="9000"/>'),
    inside(
        "words behind a tab beyond the page",
        p(r("due"), run("<w:tab/>"), r("not")),
        p(
            *(r("due"), run("<w:tab/>"), r("not")),
            properties='<w:tabs><w:tab w:val="left" w:pos="20000"/></w:tabs>',
        ),
        sees=_HIDDEN,
    ),
    beside(
        "all paragraphs beyond the page by default",
        p("due"),
        (styles(_DEFAULTS.format("")),),
        (styles(_DEFAULTS.format('<w:ind w:left="20000"/>')),),
        sees=_HIDDEN,
    ),
    inside(
        "a row that begins beyond the page",
        tbl(tr("not due")),
        tbl(tr("not due", properties='<w:wBefore w:w="20000" w:type="dxa"/>')),
        sees=_HIDDEN,
    ),
    *(
        inside(f"a cell {name}", _columns(2000, 2000, 4000), _columns(*said), sees=_HIDDEN)
        for name, *said in (
            ("beside the page", 11_000, 11_000, 4000),
            ("whose words begin beside the page", 2000, 31_000, 4000),
            ("of a column too narrow", 2000, 2000, 20),
        )
    ),
    *(
        inside(
            f"a cell without room for {name}",
            tbl(tr(tc("not due", properties=_WIDE)), properties=_FIXED),
            tbl(tr(tc("not due", properties=_WIDE + cell)), properties=_FIXED + table),
            sees=_HIDDEN,
        )
        for name, cell, table in (
            ("its left margin", '<w:tcMar><w:left w:w="15000" w:type="dxa"/></w:tcMar>', ""),
            (
                "the right margin of its table",
                "",
                '<w:tblCellMar><w:end w:w="9000" w:type="dxa"/></w:tblCellMar>',
            ),
            ("the space between cells", "", '<w:tblCellSpacing w:w="8000" w:type="dxa"/>'),
        )
    ),
    inside(
        "a table in a cell that begins beside the page",
        _nested(2000),
        _nested(8000),
        sees=_HIDDEN,
    ),
    Pair(
        "a wide table on a wide page",
        docx(framed(_columns(2000, 2000, 4000)), section=_LANDSCAPE),
        docx(framed(_columns(5000, 6000, 3000)), section=_LANDSCAPE),
        "nothing",
    ),
    beside(
        "a style of tables whose margins leave no room",
        tbl(tr("not due"), properties='<w:tblStyle w:val="T"/>'),
        (styles(style("T", "table", more=_MARGIN.format(108))),),
        (styles(style("T", "table", more=_MARGIN.format(15_000))),),
        sees=_HIDDEN,
    ),
    Pair(
        "margins that leave no room",
        docx(framed(p("due")), section='<w:pgMar w:left="1440" w:right="1440"/>'),
        docx(framed(p("due")), section='<w:pgMar w:left="11000" w:right="11000"/>'),
        _HIDDEN,
    ),
    Pair(
        "a gutter that leaves no room",
        docx(framed(p("due")), section='<w:pgMar w:left="1440" w:right="1440" w:gutter="0"/>'),
        docx(framed(p("due")), section='<w:pgMar w:left="1440" w:right="1440" w:gutter="9200"/>'),
        _HIDDEN,
    ),
    *(
        Pair(
            f"columns of a section {name}",
            docx(framed(p("due")), section=_COLUMNS.format(1, 720, 3000, 3000)),
            docx(framed(p("due")), section=_COLUMNS.format(*said)),
            _HIDDEN,
        )
        for name, *said in (
            ("beyond the page", 0, 9000, 9000, 9000),
            ("too far apart", 1, 13_000, 3000, 3000),
        )
    ),
    Pair(
        "a grid that sets characters on each other",
        docx(framed(p("due")), section=_GRID.format(0)),
        docx(framed(p("due")), section=_GRID.format(-90_000)),
        _CUT,
    ),
    Pair(
        "columns of a section from right to left",
        docx(framed(p("due")), section='<w:cols w:num="2"/>'),
        docx(framed(p("due")), section='<w:cols w:num="2"/><w:bidi/>'),
        "hazard bidirectional-character",
    ),
    Pair(
        "the page number in the words, counted in another way",
        docx(framed(p(field("PAGE", "1")))),
        docx(framed(p(field("PAGE", "1"))), section='<w:pgNumType w:fmt="upperRoman"/>'),
    ),
    beside(
        "only what is filled in is printed",
        p("due"),
        (settings(""),),
        (settings("<w:printFormsData/>"),),
        sees=_HIDDEN,
    ),
    inside(
        "a shape over the words that grew",
        p(r("not due"), run(_floating(100_000))),
        p(r("not due"), run(_floating(5_000_000))),
    ),
    inside(
        "a box that became too low for its words",
        p(run(_boxed(2_000_000))),
        p(run(_boxed(200_000))),
    ),
)
