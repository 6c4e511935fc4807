"""Notes, headers and footers."""

from __future__ import annotations

from tests.docx_kit.package import Part, docx, header, notes, settings
from tests.docx_kit.snippets import call, field, framed, note, p, r
from tests.docx_pairs.pair import Pair, beside, inside


def _noted(*content: str, kind: str = "footnote") -> Part:
    inner = "".join(note(number, piece, kind=kind) for number, piece in enumerate(content, 1))
    return notes(kind, inner)


_WHITE = '<w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr>'
_BODY = p(r("The fee"), call(1), r(" is due."))
_END = p(r("The fee"), call(1, "endnote"), r(" is due."))
_TWO = p(r("The fee"), call(1), r(" is due"), call(2), r("."))


def _headed(name: str, old: str, new: str, section: str, *parts: Part) -> Pair:
    return beside(
        name, p("Text."), (header("rIdH", old),), (header("rIdH", new),), *parts, section=section
    )


def _reference(kind: str, identifier: str = "rIdH", what: str = "header") -> str:
    return f'<w:{what}Reference w:type="{kind}" r:id="{identifier}"/>'


PAIRS = (
    beside(
        "a footnote's text",
        _BODY,
        (_noted("Net of tax."),),
        (_noted("Not net of tax."),),
        edit=("Net", "Not net"),
    ),
    beside(
        "an endnote's text",
        _END,
        (_noted("Net of tax.", kind="endnote"),),
        (_noted("Gross of tax.", kind="endnote"),),
        edit=("Net", "Gross"),
    ),
    beside(
        "a footnote's second paragraph",
        _BODY,
        (_noted(p("Net.") + p("Of tax.")),),
        (_noted(p("Net.") + p("Of all tax.")),),
        edit=("", "all "),
    ),
    inside(
        "a call at another word",
        p(r("The fee"), call(1), r(" is due.")),
        p(r("The fee is due"), call(1), r(".")),
        _noted("Net of tax."),
    ),
    inside(
        "two calls that change places",
        p(r("The fee"), call(1), r(" is due"), call(2), r(".")),
        p(r("The fee"), call(2), r(" is due"), call(1), r(".")),
        _noted("Net of tax.", "In euro."),
    ),
    inside(
        "a call that comes twice",
        p(r("The fee"), call(1), r(" is due.")),
        p(r("The fee"), call(1), r(" is due"), call(1), r(".")),
        _noted("Net of tax."),
    ),
    inside(
        "a mark of a note's own",
        p(r("The fee"), call(1, custom="*"), r(" is due.")),
        p(r("The fee"), call(1, custom="†"), r(" is due.")),
        _noted("Net of tax."),
    ),
    beside(
        "how notes are numbered",
        _TWO,
        (settings(""),),
        (settings('<w:footnotePr><w:numFmt w:val="lowerLetter"/></w:footnotePr>'),),
        _noted("Net.", "In euro."),
    ),
    beside(
        "notes numbered in the form none",
        _TWO,
        (settings(""),),
        (settings('<w:footnotePr><w:numFmt w:val="none"/></w:footnotePr>'),),
        _noted("Net.", "In euro."),
    ),
    inside(
        "a note's mark in white",
        p(r("The fee"), call(1), r(" is due.")),
        p(r("The fee"), call(1).replace("<w:r>", _WHITE), r(" is due.")),
        _noted("Net of tax."),
        sees="hazard ground-colour-text",
    ),
    beside(
        "where notes start",
        _TWO,
        (settings(""),),
        (settings('<w:footnotePr><w:numStart w:val="5"/></w:footnotePr>'),),
        _noted("Net.", "In euro."),
    ),
    # Headers and footers.
    _headed("a header's text", p("Draft"), p("Final"), _reference("default")),
    beside(
        "a footer's text",
        p("Text."),
        (header("rIdF", p("Draft"), "footer"),),
        (header("rIdF", p("Final"), "footer"),),
        section=_reference("default", "rIdF", "footer"),
    ),
    _headed("a first page's header", p("Draft"), p("Final"), _reference("first") + "<w:titlePg/>"),
    Pair(
        "a first page's header that is switched on",
        docx(framed(p("Text.")), header("rIdH", p("Draft")), section=_reference("first")),
        docx(
            framed(p("Text.")),
            header("rIdH", p("Draft")),
            section=_reference("first") + "<w:titlePg/>",
        ),
    ),
    beside(
        "an even page's header that is switched on",
        p("Text."),
        (settings(""),),
        (settings("<w:evenAndOddHeaders/>"),),
        header("rIdH", p("Draft")),
        section=_reference("even"),
    ),
    _headed("a header that is not shown", p("Draft"), p("Final"), _reference("first")),
    Pair(
        "a header taken away",
        docx(framed(p("Text.")), header("rIdH", p("Draft")), section=_reference("default")),
        docx(framed(p("Text.")), header("rIdH", p("Draft"))),
    ),
    _headed(
        "a page number typed in a header",
        p(field("PAGE", "1")),
        p("1"),
        _reference("default"),
    ),
)
