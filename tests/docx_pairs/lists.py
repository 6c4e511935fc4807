"""The numbers that Word displays, and whatever they depend on."""

from __future__ import annotations

from tests.docx_kit.package import numbering, styles
from tests.docx_kit.snippets import abstract, item, lvl, num, p, r, starting, style, styled
from tests.docx_pairs.pair import Pair, beside, inside

_TWO = item("Fees") + item("Taxes") + item("Costs")
_DEEP = item("Fees") + item("When", level=1) + item("Taxes") + item("How", level=1)


def _lists(name: str, old: str, new: str, body: str = _TWO, sees: str = "change") -> Pair:
    return beside(name, body, (numbering(old),), (numbering(new),), sees=sees)


def _plain(*levels: str, more: str = "", overrides: str = "") -> str:
    return abstract(0, *(levels or (lvl(0), lvl(1, "%1.%2"))), more=more) + num(1, 0, overrides)


def _styled_item(style: str) -> str:
    """Return a numbered paragraph of a style, whose words are no capitals in any."""
    number = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    return p(r("Fees", '<w:caps w:val="0"/>'), properties=f'<w:pStyle w:val="{style}"/>{number}')


_SIGNS = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'
_LIST = numbering(_plain())

_W15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
_BREAKING = f'<w:abstractNum {_W15} w15:restartNumberingAfterBreak="1" '
_SPLIT = item("Fees") + p("Taxes", properties="<w:sectPr/>") + item("Costs")

PAIRS = (
    _lists(
        "a list that begins anew after a break",
        _plain(),
        _plain().replace("<w:abstractNum ", _BREAKING),
        _SPLIT,
        sees="unread",
    ),
    _lists("where a list starts", _plain(), _plain(lvl(0, start=4))),
    _lists("a start overridden", _plain(), _plain(overrides=starting(0, 4))),
    _lists("the format of a number", _plain(), _plain(lvl(0, form="lowerLetter"))),
    _lists("the signs around a number", _plain(), _plain(lvl(0, "(%1)"))),
    _lists("a number that is hidden", _plain(), _plain(lvl(0, run="<w:vanish/>"))),
    _lists("a number without a sign", _plain(), _plain(lvl(0, ""))),
    _lists(
        "an upper level shown in digits",
        _plain(lvl(0, form="upperRoman"), lvl(1, "%1.%2")),
        _plain(lvl(0, form="upperRoman"), lvl(1, "%1.%2", more="<w:isLgl/>")),
        _DEEP,
    ),
    _lists(
        "a level that does not begin again",
        _plain(),
        _plain(lvl(0), lvl(1, "%1.%2", more='<w:lvlRestart w:val="0"/>')),
        _DEEP,
    ),
    _lists(
        "capitals in a number",
        _plain(lvl(0, "Article %1")),
        _plain(lvl(0, "Article %1", run="<w:caps/>")),
    ),
    *(
        _lists(f"a number in {look}", _plain(), _plain(lvl(0, run=run)), sees=sees)
        for look, run, sees in (
            ("white", '<w:color w:val="FFFFFF"/>', "hazard ground-colour-text"),
            ("half a point", '<w:sz w:val="1"/>', "hazard tiny-text"),
            ("signs of a font", _SIGNS, "change"),
            ("struck figures", "<w:strike/>", "change"),
            ("raised figures", '<w:vertAlign w:val="superscript"/>', "change"),
        )
    ),
    *(
        inside(
            f"a number whose paragraph's mark is {look}",
            item("Fees"),
            item("Fees", properties=f"<w:rPr>{run}</w:rPr>"),
            numbering(_plain(lvl(0, "(%1)", form="lowerLetter"))),
            sees=sees,
        )
        for look, run, sees in (
            ("capital", "<w:caps/>", "change"),
            ("in the signs of a font", _SIGNS, "change"),
            ("white", '<w:color w:val="FFFFFF"/>', "hazard ground-colour-text"),
        )
    ),
    inside(
        "a number capital by the style of its paragraph",
        _styled_item(""),
        _styled_item("S"),
        styles(style("S", run="<w:caps/>")),
        numbering(_plain(lvl(0, "(%1)", form="lowerLetter"))),
    ),
    beside(
        "a number hidden by a style",
        _TWO,
        (styles(style("H", "character")),),
        (styles(style("H", "character", run="<w:vanish/>")),),
        numbering(_plain(lvl(0, run='<w:rStyle w:val="H"/>'))),
    ),
    _lists(
        "the symbol font of a bullet",
        _plain(lvl(0, "\uf0fe", form="bullet", run=_SIGNS)),
        _plain(lvl(0, "\uf0fe", form="bullet", run=_SIGNS.replace("dings", "dings 2"))),
    ),
    _lists(
        "a letter as a bullet in a symbol font",
        _plain(lvl(0, "o", form="bullet", run=_SIGNS.replace("Wingdings", "Courier New"))),
        _plain(lvl(0, "o", form="bullet", run=_SIGNS)),
    ),
    _lists(
        "a list numbered in an unknown form, beside one that is",
        _plain(lvl(0)) + abstract(1, lvl(0, form="unheardOf")) + num(2, 1),
        _plain(lvl(0, form="unheardOf")) + abstract(1, lvl(0)) + num(2, 1),
        item("Fees") + item("Taxes", 2),
        sees="unread",
    ),
    _lists("a bullet", _plain(lvl(0, "-", form="bullet")), _plain(lvl(0, "*", form="bullet"))),
    _lists(
        "what follows a number",
        _plain(lvl(0)),
        _plain(lvl(0, more='<w:suff w:val="nothing"/>')),
        sees="nothing",
    ),
    _lists(
        "a format of its own",
        _plain(),
        _plain(
            '<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent>'
            '<mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/>'
            '</mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback>'
            '</mc:AlternateContent><w:lvlText w:val="%1."/></w:lvl>'
        ),
    ),
    _lists(
        "a level replaced in one list",
        _plain(),
        _plain(overrides=f'<w:lvlOverride w:ilvl="0">{lvl(0, "§ %1")}</w:lvlOverride>'),
    ),
    _lists(
        "an outer list that another one follows",
        abstract(0, lvl(0)) + abstract(1, lvl(0, "(%1)")) + num(1, 0),
        abstract(0, lvl(0)) + abstract(1, lvl(0, "(%1)")) + num(1, 1),
    ),
    inside("the level of a paragraph", item("When"), item("When", level=1), _LIST),
    inside("no number any more", item("When"), p("When"), _LIST),
    inside(
        "a number taken away from a style",
        styled("S", "When"),
        styled("S", "When", properties='<w:numPr><w:numId w:val="0"/></w:numPr>'),
        _LIST,
        styles(style("S", paragraph='<w:numPr><w:numId w:val="1"/></w:numPr>')),
    ),
    beside(
        "a number given to a style",
        styled("S", "When"),
        (styles(style("S")),),
        (styles(style("S", paragraph='<w:numPr><w:numId w:val="1"/></w:numPr>')),),
        _LIST,
    ),
    beside(
        "a number given to an ancestor of a style",
        styled("S", "When"),
        (styles(style("A") + style("S", based_on="A")),),
        (
            styles(
                style("A", paragraph='<w:numPr><w:numId w:val="1"/></w:numPr>')
                + style("S", based_on="A")
            ),
        ),
        _LIST,
    ),
    beside(
        "the level of a style",
        styled("S", "When"),
        (styles(style("S", paragraph='<w:numPr><w:numId w:val="1"/></w:numPr>')),),
        (
            styles(
                style("S", paragraph='<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>')
            ),
        ),
        _LIST,
    ),
    inside(
        "a paragraph in another list",
        item("Fees") + item("Taxes"),
        item("Fees") + item("Taxes", num=2),
        numbering(abstract(0, lvl(0)) + abstract(1, lvl(0)) + num(1, 0) + num(2, 1)),
    ),
    inside(
        "an empty paragraph that has a number",
        item("Fees") + item("Taxes"),
        item("Fees") + item("") + item("Taxes"),
        _LIST,
    ),
    beside(
        "a heading by style",
        styled("S", "When"),
        (styles(style("S")),),
        (styles(style("S", paragraph='<w:outlineLvl w:val="0"/>')),),
    ),
)
