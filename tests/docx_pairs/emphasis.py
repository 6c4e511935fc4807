"""Emphasis: what a run's own properties, or its style of characters, make of its letters."""

from __future__ import annotations

from tests.docx_kit.package import Part, notes, styles
from tests.docx_kit.snippets import call, note, p, r, run, style, styled, tbl, tc, tr
from tests.docx_pairs.pair import Pair, beside, inside

_STYLES = styles(
    style("Strong", "character", run="<w:b/>")
    + style("Stronger", "character", based_on="Strong")
    + style("Hyperlink", "character", run='<w:u w:val="single"/>')
    + style("Loud", run="<w:b/>")
    + style("Title", paragraph='<w:outlineLvl w:val="0"/>')
)
_PENDING = '<w:rPrChange w:id="1"><w:rPr>{}</w:rPr></w:rPrChange>'


def _line(*look: str) -> str:
    return p(r("The fee is "), r("not", *look), r(" due."))


def _look(name: str, look: str, sees: str = "change", old: str = "") -> Pair:
    return _styled(name, _line(old), _line(look), sees)


def _styled(name: str, old: str, new: str, sees: str = "change") -> Pair:
    return inside(name, old, new, _STYLES, sees=sees)


def _note(look: str) -> tuple[Part, ...]:
    return (notes("footnote", note(1, p(r("It is "), r("not", look), r(" due.")))),)


PAIRS = (
    _look("bold", "<w:b/>"),
    _look("italic", "<w:i/>"),
    _look("underlined", '<w:u w:val="single"/>'),
    _look("underlined with a wave", '<w:u w:val="wave"/>'),
    _look("bold instead of italic", "<w:b/>", old="<w:i/>"),
    _look("italic besides", "<w:b/><w:i/>", old="<w:b/>"),
    _look("bold by a style of characters", '<w:rStyle w:val="Strong"/>'),
    _look("bold by the ancestor of a style", '<w:rStyle w:val="Stronger"/>'),
    _look("bold letters of another script", "<w:bCs/><w:cs/>", old="<w:cs/>"),
    _look("bold that is switched off", '<w:b w:val="0"/>', "nothing"),
    _look("a line below that is none", '<w:u w:val="none"/>', "nothing"),
    _look("bold for letters that are not there", "<w:bCs/>", "nothing"),
    _look("bold by itself and by a style", '<w:rStyle w:val="Strong"/>', "nothing", "<w:b/>"),
    _look("a style switched off", '<w:rStyle w:val="Strong"/><w:b w:val="0"/>', "nothing"),
    _look("a style of characters that there is not", '<w:rStyle w:val="No"/>', "nothing"),
    _look("a style of paragraphs on a run", '<w:rStyle w:val="Loud"/>', "nothing"),
    _look("a line that a style draws below", '<w:rStyle w:val="Hyperlink"/>', "nothing"),
    _styled(
        "bold letters in other runs",
        _line("<w:b/>"),
        p(r("The fee is "), r("n", "<w:b/>"), r("ot", '<w:b w:val="1"/><w:noProof/>'), r(" due.")),
        "nothing",
    ),
    _styled(
        "bold blanks and stops",
        p(r("The fee is not due.")),
        p(r("The fee"), r(" ", "<w:b/>"), r("is not due"), r(".", "<w:b/>")),
        "nothing",
    ),
    _styled(
        "a bold stretch with its blank",
        _line("<w:b/>"),
        p(r("The fee is "), r("not ", "<w:b/>"), r("due.")),
        "nothing",
    ),
    _styled(
        "bold in a bold paragraph",
        styled("Loud", "The fee is not due."),
        styled("Loud", r("The fee is "), r("not", "<w:b/>"), r(" due.")),
        "nothing",
    ),
    _styled(
        "plain in a bold paragraph",
        styled("Loud", "The fee is not due."),
        styled("Loud", r("The fee is "), r("not", '<w:b w:val="0"/>'), r(" due.")),
    ),
    _styled("a whole paragraph", p("The fee is not due."), p(r("The fee is not due.", "<w:b/>"))),
    _styled(
        "a bold heading",
        styled("Title", "The fee"),
        styled("Title", r("The fee", "<w:b/>")),
        "nothing",
    ),
    _styled(
        "bold in a cell",
        tbl(tr("a", tc(p("not due")))),
        tbl(tr("a", tc(p(r("not", "<w:b/>"), r(" due"))))),
    ),
    beside("bold in a note", p(r("Fees"), call(1)), _note(""), _note("<w:b/>")),
    _styled(
        "bold behind a tab and a break",
        p(r("a"), run("<w:tab/><w:br/><w:t>not</w:t>"), r(" due")),
        p(r("a"), run("<w:tab/><w:br/><w:t>not</w:t>", "<w:b/>"), r(" due")),
    ),
    inside(
        "a pending change of bold, original",
        _line("<w:b/>"),
        _line(_PENDING.format("<w:b/>")),
        sees="nothing",
        view="original",
    ),
    inside(
        "a pending change of bold, accepted",
        _line("<w:b/>"),
        _line(_PENDING.format("<w:b/>")),
        view="accepted",
    ),
)
