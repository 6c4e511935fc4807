"""Looks: fonts of signs, colours of the theme, grounds, sizes, and the styles that bring them."""

from __future__ import annotations

from tests.docx_kit.package import Part, docx, notes, numbering, root, settings, styles
from tests.docx_kit.snippets import (
    abstract,
    alternate,
    call,
    control,
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
from tests.docx_pairs.pair import Pair, beside, inside

_GROUND = "hazard ground-colour-text"
_TINY = "hazard tiny-text"
_ORDER = "hazard bidirectional-character"
_SIGNS = "hazard private-character"
_WHITE = '<w:color w:val="FFFFFF"/>'
_BLACK = '<w:color w:val="000000"/>'
_TEXT = '<w:color w:val="000000" w:themeColor="text1"/>'
_BLACKENED = '<w:shd w:val="clear" w:fill="000000"/>'
_CLEARED = '<w:shd w:val="clear" w:color="auto" w:fill="auto"/>'
_HEADED = '<w:tblStyle w:val="T"/><w:tblLook w:firstRow="1" w:firstColumn="1"/>'


def _line(text: str, look: str = "") -> str:
    return p(r("The fee is "), r(text, look), r(" in total."))


def _look(name: str, look: str, sees: str, text: str = "not due") -> Pair:
    return inside(name, _line(text), _line(text, look), sees=sees)


def _theme(font: str = "Arial", dark: str = "000000") -> tuple[Part]:
    colours = (
        f'<a:clrScheme name="x"><a:dk1><a:srgbClr val="{dark}"/></a:dk1>'
        '<a:lt1><a:srgbClr val="FFFFFF"/></a:lt1></a:clrScheme>'
    )
    fonts = (
        '<a:fontScheme name="x"><a:majorFont><a:latin typeface="Arial"/></a:majorFont>'
        f'<a:minorFont><a:latin typeface="{font}"/></a:minorFont></a:fontScheme>'
    )
    content = root("a:theme", f"<a:themeElements>{colours}{fonts}</a:themeElements>")
    return (Part("word/theme/theme1.xml", content, "theme", "rIdTheme"),)


def _fonts(other: str) -> tuple[Part]:
    font = f'<w:font w:name="Nofont"><w:altName w:val="{other}"/></w:font>'
    return (Part("word/fontTable.xml", root("w:fonts", font), "fontTable", "rIdFonts"),)


def _mapped(ground: str, text: str) -> tuple[Part]:
    return (settings(f'<w:clrSchemeMapping w:bg1="{ground}" w:t1="{text}"/>'),)


def _regional(region: str, more: str) -> tuple[Part]:
    said = f'<w:tblStylePr w:type="{region}">{more}</w:tblStylePr>' if more else ""
    return (styles(style("T", "table", more=said)),)


def _cell(look: str, ground: str = "") -> str:
    return tc(p(r("not due", look)), properties=ground)


def _nested(look: str) -> str:
    return tbl(tr(tc(tbl(tr(_cell(look))) + p(), properties=_BLACKENED)))


def _excepted(exception: str) -> str:
    return tbl(f"<w:tr>{exception}{_cell(_BLACK)}</w:tr>")


def _equation(look: str, kind: str = "") -> str:
    return p(f"<m:oMath><m:r>{kind}{look}<m:t>x</m:t></m:r></m:oMath>")


def _formula(name: str, look: str, sees: str, *parts: Part) -> Pair:
    """Return a pair of an equation whose only sign gets a look."""
    plain, looking = _equation("", _NORMAL), _equation(f"<w:rPr>{look}</w:rPr>", _NORMAL)
    return inside(f"an equation {name}", plain, looking, *parts, sees=sees)


_NORMAL = "<m:rPr><m:nor/></m:rPr>"
_BRACKETS = '<w:eastAsianLayout w:id="1" w:combine="1" w:combineBrackets="round"/>'
_DEFAULTS = "<w:docDefaults><w:pPrDefault><w:pPr>{}</w:pPr></w:pPrDefault></w:docDefaults>"
_ONE = '<w:numId w:val="1"/>'
_ALTERNATIVE = alternate("{}", "", "w14")
_THEMED = '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>'
_ROWS = tbl(tr("not due", "b"), tr("c", "d"), properties=_HEADED)
_HIGHLIGHTED = styles(style("H", "character", run='<w:highlight w:val="black"/>'))


def _lists(run: str = "", form: str = "decimal") -> Part:
    return numbering(abstract(0, lvl(0, form=form, run=run)) + num(1, 0))


def _number(name: str, run: str, sees: str = "change") -> tuple[Pair, Pair]:
    """Return a number that its level, and one that the mark of its paragraph dresses."""
    return (
        beside(
            f"a number {name} by its level",
            p("due", properties=_ITEM),
            (_lists(),),
            (_lists(run),),
            sees=sees,
        ),
        inside(
            f"a number {name} by the mark of its paragraph",
            p("due", properties=_ITEM),
            p("due", properties=f"{_ITEM}<w:rPr>{run}</w:rPr>"),
            _lists(),
            sees=sees,
        ),
    )


_ITEM = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'


_RADIUS = '<w14:{0} w14:rad="1000000"><w14:srgbClr w14:val="FFFFFF"/></w14:{0}>'
_EFFECTS = tuple(
    _look(f"letters under a {name} of Word 2010", effect, "unread")
    for name, effect in (
        ("glow", _RADIUS.format("glow")),
        ("shadow", _RADIUS.format("shadow")),
        ("reflection", '<w14:reflection w14:stA="60000"/>'),
        ("scene", "<w14:scene3d/>"),
        ("body", '<w14:props3d w14:extrusionH="99"/>'),
    )
)

PAIRS = (
    *_EFFECTS,
    # Fonts of signs.
    beside(
        "the theme's font is one of signs",
        _line("due", _THEMED),
        _theme(),
        _theme("Wingdings"),
    ),
    _look("a complex font of signs", '<w:rFonts w:cs="Wingdings"/><w:cs/>', "change"),
    _look(
        "letters beyond ASCII in signs",
        '<w:rFonts w:ascii="Arial" w:hAnsi="Wingdings"/>',
        _SIGNS,
        "½ Ж",
    ),
    _look(
        "eastern letters in signs",
        '<w:rFonts w:eastAsia="Wingdings" w:hint="eastAsia"/>',
        _SIGNS,
        "× §",
    ),
    _look(
        "a font of signs set upright",
        '<w:rFonts w:ascii="@Wingdings" w:hAnsi="@Wingdings"/>',
        "change",
    ),
    beside(
        "a font that stands for one of signs",
        _line("due", '<w:rFonts w:ascii="Nofont" w:hAnsi="Nofont"/>'),
        _fonts("Arial"),
        _fonts("Wingdings"),
    ),
    # Colours.
    beside(
        "the theme's text is white",
        _line("due", _TEXT),
        _theme(),
        _theme(dark="FFFFFF"),
        sees=_GROUND,
    ),
    beside(
        "the settings make text the colour of paper",
        _line("due", _TEXT),
        _mapped("light1", "dark1"),
        _mapped("dark1", "light1"),
        sees=_GROUND,
    ),
    _look(
        "a stale colour before the theme's",
        '<w:color w:val="000000" w:themeColor="background1"/>',
        _GROUND,
    ),
    _look(
        "text tinted to white",
        '<w:color w:val="0" w:themeColor="text1" w:themeTint="00"/>',
        _GROUND,
    ),
    _look(
        "a stale fill before the theme's",
        f'{_BLACK}<w:shd w:val="clear" w:fill="FFFFFF" w:themeFill="text1"/>',
        _GROUND,
    ),
    _look(
        "a pattern nearly black",
        f'{_BLACK}<w:shd w:val="pct90" w:color="000000" w:fill="000000"/>',
        _GROUND,
    ),
    _look(
        "characters filled with a lightened colour",
        '<w14:textFill><w14:solidFill><w14:schemeClr w14:val="tx1"><w14:lumMod w14:val="0"/>'
        '<w14:lumOff w14:val="100000"/></w14:schemeClr></w14:solidFill></w14:textFill>',
        _GROUND,
    ),
    # Grounds.
    inside(
        "white text outside a shaded header row",
        tbl(tr("Head"), tr(_cell("")), properties=_HEADED),
        tbl(tr("Head"), tr(_cell(_WHITE)), properties=_HEADED),
        *_regional("firstRow", f"<w:tcPr>{_BLACKENED}</w:tcPr>"),
        sees=_GROUND,
    ),
    inside("black text in a table in a black cell", _nested(""), _nested(_BLACK), sees=_GROUND),
    inside(
        "a row that blackens its cells",
        _excepted(""),
        _excepted(f"<w:tblPrEx>{_BLACKENED}</w:tblPrEx>"),
        sees=_GROUND,
    ),
    inside(
        "white text where a paragraph clears the ground of its style",
        styled("S", r("not due"), properties=_CLEARED),
        styled("S", r("not due", _WHITE), properties=_CLEARED),
        styles(style("S", paragraph=_BLACKENED)),
        sees=_GROUND,
    ),
    inside(
        "white text where a cell clears the ground of its table",
        tbl(tr(_cell("", _CLEARED)), properties=_BLACKENED),
        tbl(tr(_cell(_WHITE, _CLEARED)), properties=_BLACKENED),
        sees=_GROUND,
    ),
    inside(
        "white text where a run has no highlight of its style",
        _line("due", '<w:rStyle w:val="H"/><w:highlight w:val="none"/>'),
        _line("due", f'<w:rStyle w:val="H"/><w:highlight w:val="none"/>{_WHITE}'),
        _HIGHLIGHTED,
        sees=_GROUND,
    ),
    # Sizes.
    _look("half a point", '<w:sz w:val="0.5pt"/>', _TINY),
    _look("a tenth of a millimetre", '<w:sz w:val="0.1mm"/>', _TINY),
    _look("letters on each other, in points", '<w:spacing w:val="-8pt"/>', _TINY),
    _look("tiny from right to left", '<w:szCs w:val="2"/><w:rtl/>', _TINY),
    inside(
        "raised beyond the line",
        _line("due", '<w:position w:val="6"/>'),
        _line("due", '<w:position w:val="3000"/>'),
        sees=_TINY,
    ),
    # Styles.
    beside(
        "the table style that holds without a name hides",
        tbl(tr("not due")),
        (styles(style("T", "table", default=True)),),
        (styles(style("T", "table", default=True, run="<w:vanish/>")),),
    ),
    *(
        beside(
            f"a table style hides {region}",
            _ROWS,
            _regional(region, ""),
            _regional(region, "<w:rPr><w:vanish/></w:rPr>"),
            sees=sees,
        )
        for region, sees in (("wholeTable", "change"), ("nwCell", "change"))
    ),
    Pair(
        "a style that is not there is the default one",
        docx(styled("Nope", "due"), styles(style("N", default=True))),
        docx(styled("Nope", "due"), styles(style("N", default=True, run="<w:strike/>"))),
    ),
    beside(
        "a paragraph's style is one of characters",
        styled("S", "due"),
        (styles(style("S", run="<w:strike/>")),),
        (styles(style("S", "character", run="<w:strike/>")),),
    ),
    beside(
        "a run's style is one of paragraphs",
        _line("due", '<w:rStyle w:val="S"/>'),
        (styles(style("S", "character", run="<w:strike/>")),),
        (styles(style("S", run="<w:strike/>")),),
    ),
    # Objects.
    inside(
        "a white note call",
        p("a", call(1)),
        p("a", call(1).replace("<w:r>", f"<w:r><w:rPr>{_WHITE}</w:rPr>")),
        notes("footnote", note(1, "x")),
        sees=_GROUND,
    ),
    _formula("in white", _WHITE, _GROUND),
    _formula("of tiny signs", '<w:sz w:val="2"/>', _TINY),
    _formula("in signs", '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>', "change"),
    _formula("with a raised sign", '<w:vertAlign w:val="superscript"/>', "change"),
    _formula(
        "hidden by a style",
        '<w:rStyle w:val="V"/>',
        "change",
        styles(style("V", "character", run="<w:vanish/>")),
    ),
    inside(
        "an equation in black under a white style",
        styled("S", _equation("")[5:-6]),
        styled("S", _equation(f"<w:rPr>{_BLACK}</w:rPr>")[5:-6]),
        styles(style("S", run=_WHITE)),
        sees=_GROUND,
    ),
    beside(
        "the end of a paragraph is hidden by a style",
        p("The fee is", properties='<w:rPr><w:rStyle w:val="H"/></w:rPr>') + p("due."),
        (styles(style("H", "character")),),
        (styles(style("H", "character", run="<w:vanish/>")),),
        sees="hazard hidden-text",
    ),
    # Directions.
    inside(
        "columns from right to left",
        tbl(tr("Seller", "Buyer")),
        tbl(tr("Seller", "Buyer"), properties="<w:bidiVisual/>"),
        sees=_ORDER,
    ),
    _look("figures from right to left", "<w:rtl/>", _ORDER, "10-20"),
    inside(
        "a stretch from right to left",
        p(r("10-20 (a)")),
        f'<w:p><w:dir w:val="rtl">{r("10-20 (a)")}</w:dir></w:p>',
        sees=_ORDER,
    ),
    inside(
        "a paragraph from right to left",
        p("10 (a)."),
        p("10 (a).", properties="<w:bidi/>"),
        sees=_ORDER,
    ),
    inside(
        "Hebrew from left to right",
        p("\u05d0 10.", properties="<w:bidi/>"),
        p("\u05d0 10."),
        sees=_ORDER,
    ),
    beside(
        "a style from right to left",
        styled("S", "10 (a)."),
        (styles(style("S")),),
        (styles(style("S", paragraph="<w:bidi/>")),),
        sees=_ORDER,
    ),
    # What is cut off.
    inside(
        "lines too low for their text",
        p("not due"),
        p("not due", properties='<w:spacing w:line="2" w:lineRule="exact"/>'),
        sees=_TINY,
    ),
    inside(
        "a row too low for its text",
        tbl(tr("a"), tr("not due")),
        tbl(tr("a"), tr("not due", properties='<w:trHeight w:val="1" w:hRule="exact"/>')),
        sees=_TINY,
    ),
    *_number("struck", "<w:strike/>"),
    *_number("raised", '<w:vertAlign w:val="superscript"/>'),
    *_number("in white", '<w:color w:val="FFFFFF"/>', "hazard ground-colour-text"),
    *_number("too small", '<w:sz w:val="2"/>', "hazard tiny-text"),
    inside(
        "cells merged the old way",
        tbl(tr("a", "b")),
        tbl(tr("a", tc("b", properties="<w:hMerge/>"))),
    ),
    _look("brackets around combined letters", _BRACKETS, "unread"),
    beside(
        "two styles of one identifier",
        styled("S", "due"),
        (styles(style("S") + style("S")),),
        (styles(style("S", run="<w:strike/>") + style("S")),),
        sees="unread",
    ),
    beside(
        "a number that all paragraphs have by default",
        p("due"),
        (styles(_DEFAULTS.format("")),),
        (styles(_DEFAULTS.format('<w:numPr><w:numId w:val="1"/></w:numPr>')),),
        numbering(abstract(0, lvl(0)) + num(1, 0)),
    ),
    beside(
        "the default style of characters strikes",
        p("due"),
        (styles(style("D", "character", default=True)),),
        (styles(style("D", "character", default=True, run="<w:strike/>")),),
    ),
    # Alternatives where properties stand.
    inside(
        "an alternative number",
        p("due", properties="<w:numPr/>"),
        p("due", properties=f"<w:numPr>{_ALTERNATIVE.format(_ONE)}</w:numPr>"),
        sees="hazard fallback-differs",
    ),
    inside(
        "an alternative binding",
        p(control(r("due"))),
        p(control(r("due"), alternate('<w:dataBinding w:xpath="/a"/>', "", "w14"))),
        sees="hazard fallback-differs",
    ),
    inside(
        "an alternative end of a paragraph",
        p("due"),
        p("due", properties=f"<w:rPr>{_ALTERNATIVE.format('<w:vanish/>')}</w:rPr>"),
        sees="hazard fallback-differs",
    ),
    inside(
        "an alternative that hides a row",
        tbl(tr("a"), tr("due", properties="")),
        tbl(tr("a"), tr("due", properties=_ALTERNATIVE.format("<w:hidden/>"))),
    ),
    inside(
        "an alternative style of a table",
        tbl(tr("a")),
        tbl(tr("a"), properties=_ALTERNATIVE.format('<w:tblStyle w:val="T"/>')),
        sees="hazard fallback-differs",
    ),
    inside(
        "an alternative that merges cells",
        tbl(tr(tc("a"))),
        tbl(tr(tc("a", properties=_ALTERNATIVE.format("<w:vMerge/>")))),
        sees="hazard fallback-differs",
    ),
    inside(
        "unknown elements whose content is shown",
        p(r("due", "<w14:wrap/>")),
        '<w:p mc:ProcessContent="w14:wrap">'
        + r("due", "<w14:wrap><w:vanish/></w14:wrap>")
        + "</w:p>",
        sees="unread",
    ),
)
