"""Characters and how they look."""

from __future__ import annotations

from tests.docx_kit.package import styles
from tests.docx_kit.snippets import p, r, run, style, styled, tbl, tc, tr
from tests.docx_pairs.pair import Pair, beside, inside


def _line(*middle: str) -> str:
    return p(r("The fee is "), *middle, r(" in total."))


def _word(name: str, old: str, new: str) -> Pair:
    return inside(name, _line(r(old)), _line(r(new)))


def _look(name: str, properties: str, sees: str = "change") -> Pair:
    return inside(name, _line(r("ten2")), _line(r("ten2", properties)), sees=sees)


def _styled(  # noqa: PLR0913, PLR0917 - a name, a body, two sides and what is seen of them
    name: str, body: str, old: str, new: str, sees: str = "change", fault: str = ""
) -> Pair:
    return beside(name, body, (styles(old),), (styles(new),), sees=sees, fault=fault)


_HIDDEN = "<w:vanish/>"
_OUTLINE = '<w14:textOutline w14:w="9525">{}</w14:textOutline>'
_FILL = "<w14:textFill><w14:solidFill>{}</w14:solidFill></w14:textFill>"

PAIRS = (
    inside("a word more", _line(r("due")), _line(r("not due")), edit=("", "not ")),
    _word("case only", "the seller", "the Seller"),
    _word("a Cyrillic letter that looks Latin", "pay", "p\u0430y"),
    _word("a zero-width space", "pay back", "pay \u200bback"),
    _word("a soft hyphen typed", "payback", "pay\u00adback"),
    inside(
        "a soft hyphen", _line(r("payback")), _line(r("pay"), run("<w:softHyphen/>"), r("back"))
    ),
    inside(
        "a soft hyphen typed for one set",
        _line(r("pay"), run("<w:softHyphen/>"), r("back")),
        _line(r("pay\u00adback")),
        sees="hazard invisible-character",
    ),
    inside(
        "a hyphen that does not break",
        _line(r("re-sign")),
        _line(r("re"), run("<w:noBreakHyphen/>"), r("sign")),
    ),
    _word("a no-break space", "10 days", "10\u00a0days"),
    _word("two spaces", "10 days", "10  days"),
    inside("a tab for a space", _line(r("a b")), _line(r("a"), run("<w:tab/>"), r("b"))),
    inside("a tab typed for one set", _line(run("<w:tab/>")), _line(r("\t")), sees="nothing"),
    inside("a line break", _line(r("a b")), _line(r("a"), run("<w:br/>"), r("b"))),
    inside("a page break", _line(r("a")), _line(r("a"), run('<w:br w:type="page"/>'))),
    inside(
        "a column break",
        _line(r("a"), run('<w:br w:type="page"/>')),
        _line(r("a"), run('<w:br w:type="column"/>')),
    ),
    inside("a carriage return", _line(r("a")), _line(r("a"), run("<w:cr/>"))),
    inside("a tab to a place", _line(r("a")), _line(r("a"), run("<w:ptab/>"))),
    _word("an accent composed otherwise", "caf\u00e9", "cafe\u0301"),
    _word("a mark that writes from the right", "(a) b", "(a)\u200f b"),
    _word("an override of direction typed", "abc", "\u202eabc\u202c"),
    inside(
        "an override of direction",
        _line(r("12-3")),
        _line(f'<w:bdo w:val="rtl">{r("12-3")}</w:bdo>'),
        sees="hazard bidirectional-character",
    ),
    _word("a variation selector", "ten", "ten\ufe0e"),
    _word("a letter outside the first plane", "\U0001d400", "\U0001d401"),
    _word("a minus for a hyphen", "-5", "\u22125"),
    # How they look, on the run itself.
    _look("superscript", '<w:vertAlign w:val="superscript"/>'),
    _look("subscript", '<w:vertAlign w:val="subscript"/>'),
    _look("raised", '<w:position w:val="6"/>'),
    _look("lowered", '<w:position w:val="-6"/>'),
    _look("struck", "<w:strike/>"),
    _look("struck twice", "<w:dstrike/>"),
    _look("capitals", "<w:caps/>"),
    _look("small capitals", "<w:smallCaps/>"),
    _look("hidden", _HIDDEN),
    _look("hidden on the web only", "<w:webHidden/>", "nothing"),
    _look("tiny", '<w:sz w:val="2"/>', "hazard tiny-text"),
    _look("squeezed to nothing", '<w:w w:val="1"/>', "hazard tiny-text"),
    _look("white", '<w:color w:val="FFFFFF"/>', "hazard ground-colour-text"),
    _look(
        "white on black",
        '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="000000"/>',
        "nothing",
    ),
    _look(
        "black on black",
        '<w:color w:val="000000"/><w:shd w:val="clear" w:fill="000000"/>',
        "hazard ground-colour-text",
    ),
    _look(
        "automatic on black",
        '<w:color w:val="auto"/><w:shd w:val="clear" w:fill="000000"/>',
        "nothing",
    ),
    _look("black under a black highlighter", '<w:highlight w:val="black"/>', "nothing"),
    _look(
        "black set under a black highlighter",
        '<w:color w:val="000000"/><w:highlight w:val="black"/>',
        "hazard ground-colour-text",
    ),
    _look(
        "a theme's white",
        '<w:color w:val="FFFFFF" w:themeColor="background1"/>',
        "hazard ground-colour-text",
    ),
    _look(
        "filled with nothing",
        "<w14:textFill><w14:noFill/></w14:textFill>",
        "hazard ground-colour-text",
    ),
    _look(
        "filled with the colour of paper",
        _FILL.format('<w14:schemeClr w14:val="bg1"/>'),
        "hazard ground-colour-text",
    ),
    _look(
        "filled with what is transparent",
        _FILL.format('<w14:srgbClr w14:val="000000"><w14:alpha w14:val="100000"/></w14:srgbClr>'),
        "hazard ground-colour-text",
    ),
    _look(
        "filled with a colour of the theme",
        _FILL.format('<w14:schemeClr w14:val="tx1"/>'),
        "nothing",
    ),
    _look(
        "outlined in the colour of paper",
        _OUTLINE.format('<w14:solidFill><w14:schemeClr w14:val="bg1"/></w14:solidFill>'),
        "hazard ground-colour-text",
    ),
    _look("outlined with nothing", _OUTLINE.format("<w14:noFill/>"), "nothing"),
    _look(
        "outlined in black",
        _OUTLINE.format('<w14:solidFill><w14:srgbClr w14:val="000000"/></w14:solidFill>'),
        "nothing",
    ),
    _look("laid on each other", '<w:spacing w:val="-160"/>', "hazard tiny-text"),
    _look("set a little closer", '<w:spacing w:val="-10"/>', "nothing"),
    inside(
        "a paragraph whose end is hidden",
        p("The fee is") + p("not due."),
        p("The fee is", properties="<w:rPr><w:vanish/></w:rPr>") + p("not due."),
        sees="hazard hidden-text",
    ),
    inside(
        "a line wrap in the XML for a space",
        _line(r("not due")),
        _line("<w:r><w:t>not\ndue</w:t></w:r>"),
        sees="nothing",
    ),
    inside(
        "a line wrap in the XML for a line break",
        _line(run("<w:t>not</w:t><w:br/><w:t>due</w:t>")),
        _line("<w:r><w:t>not\ndue</w:t></w:r>"),
    ),
    inside(
        "white space that only a run keeps",
        p(run("<w:t>not </w:t>"), r("due")),
        p('<w:r xml:space="preserve"><w:t>not </w:t></w:r>', r("due")),
    ),
    _look("in the font Symbol", '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>'),
    _look("in the font Wingdings", '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'),
    inside(
        "a picture letter",
        _line(run('<w:sym w:font="Wingdings" w:char="F0FC"/>')),
        _line(run('<w:sym w:font="Wingdings" w:char="F0FB"/>')),
    ),
    inside(
        "a picture letter's font",
        _line(run('<w:sym w:font="Wingdings" w:char="F0FC"/>')),
        _line(run('<w:sym w:font="Webdings" w:char="F0FC"/>')),
    ),
    inside(
        "a ruby annotation",
        _line(run(f"<w:ruby><w:rt>{r('no')}</w:rt><w:rubyBase>{r('yes')}</w:rubyBase></w:ruby>")),
        _line(run(f"<w:ruby><w:rt>{r('ja')}</w:rt><w:rubyBase>{r('yes')}</w:rubyBase></w:ruby>")),
    ),
    inside(
        "what a ruby annotation is over",
        _line(run(f"<w:ruby><w:rt>{r('no')}</w:rt><w:rubyBase>{r('yes')}</w:rubyBase></w:ruby>")),
        _line(run(f"<w:ruby><w:rt>{r('no')}</w:rt><w:rubyBase>{r('may')}</w:rubyBase></w:ruby>")),
    ),
    inside(
        "text fitted into no width",
        _line(r("not due")),
        _line(r("not due", '<w:fitText w:val="1" w:id="1"/>')),
        sees="hazard tiny-text",
    ),
    # How they look, by style.
    _styled(
        "hidden by the style of the run",
        p(r("The fee is "), r("not", '<w:rStyle w:val="S"/>'), r(" due.")),
        style("S", "character"),
        style("S", "character", run=_HIDDEN),
    ),
    _styled(
        "hidden by the style of the paragraph",
        styled("S", "The fee is due."),
        style("S"),
        style("S", run=_HIDDEN),
    ),
    _styled(
        "hidden by an ancestor of the style",
        styled("S", "The fee is due."),
        style("S", based_on="B") + style("B", based_on="A") + style("A"),
        style("S", based_on="B") + style("B", based_on="A") + style("A", run=_HIDDEN),
    ),
    _styled(
        "hidden by the linked style of a run",
        p(r("The fee is "), r("not", '<w:rStyle w:val="S"/>'), r(" due.")),
        style("S", "character", based_on="A") + style("A", "character"),
        style("S", "character", based_on="A") + style("A", "character", run=_HIDDEN),
    ),
    _styled(
        "hidden by the style of the table",
        tbl(tr("not due"), properties='<w:tblStyle w:val="T"/>'),
        style("T", "table"),
        style("T", "table", run=_HIDDEN),
    ),
    _styled(
        "hidden by the style of the table's first row",
        tbl(
            tr("not due"),
            tr("due"),
            properties='<w:tblStyle w:val="T"/><w:tblLook w:firstRow="1"/>',
        ),
        style("T", "table"),
        style(
            "T",
            "table",
            more=f'<w:tblStylePr w:type="firstRow"><w:rPr>{_HIDDEN}</w:rPr></w:tblStylePr>',
        ),
    ),
    _styled(
        "capitals by the style of the table's first row",
        tbl(
            tr("not due"),
            tr("due"),
            properties='<w:tblStyle w:val="T"/><w:tblLook w:firstRow="1"/>',
        ),
        style("T", "table"),
        style(
            "T",
            "table",
            more='<w:tblStylePr w:type="firstRow"><w:rPr><w:caps/></w:rPr></w:tblStylePr>',
        ),
    ),
    _styled(
        "struck by the default paragraph style",
        styled("S", "The fee is due."),
        style("N", default=True) + style("S", based_on="N"),
        style("N", default=True) + style("S", based_on="N", run="<w:strike/>"),
    ),
    _styled(
        "white by the style of the paragraph",
        styled("S", "The fee is due."),
        style("S"),
        style("S", run='<w:color w:val="FFFFFF"/>'),
        "hazard ground-colour-text",
    ),
    _styled(
        "tiny by the style of the paragraph",
        styled("S", "The fee is due."),
        style("S"),
        style("S", run='<w:sz w:val="3"/>'),
        "hazard tiny-text",
    ),
    inside(
        "white in a dark cell",
        tbl(tr(tc(p(r("due")), properties='<w:shd w:val="clear" w:fill="1F3864"/>'))),
        tbl(
            tr(
                tc(
                    p(r("due", '<w:color w:val="FFFFFF"/>')),
                    properties='<w:shd w:val="clear" w:fill="1F3864"/>',
                )
            )
        ),
        sees="nothing",
    ),
    inside(
        "the colour of its cell",
        tbl(tr(tc(p(r("due")), properties='<w:shd w:val="clear" w:fill="1F3864"/>'))),
        tbl(
            tr(
                tc(
                    p(r("due", '<w:color w:val="1F3864"/>')),
                    properties='<w:shd w:val="clear" w:fill="1F3864"/>',
                )
            )
        ),
        sees="hazard ground-colour-text",
    ),
)
