"""Where a paragraph has its number from, and where it counts: styles, views, tables, notes."""

from __future__ import annotations

import pytest
from tests.docx_kit.numbered import Case, case, items, outline
from tests.docx_kit.package import docx, header, notes, numbering, styles
from tests.docx_kit.seen import labels, reading
from tests.docx_kit.snippets import (
    abstract,
    box,
    call,
    control,
    gone,
    ins,
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

_THREE = (lvl(0), lvl(1, "%1.%2"), lvl(2, "%1.%2.%3"))
_NUMBERED = '<w:numPr><w:numId w:val="{}"/></w:numPr>'
_MARK = '<w:rPr><w:{} w:id="1"/></w:rPr>'

BY_STYLE = (
    case(
        "a number by style",
        "1.|2.",
        styled("S", "x") * 2,
        outline(lvl(0)),
        styles(style("S", paragraph=_NUMBERED.format(1))),
    ),
    case(
        "a number by the style's ancestor",
        "1.|2.",
        styled("S", "x") * 2,
        outline(lvl(0)),
        styles(style("A", paragraph=_NUMBERED.format(1)) + style("S", based_on="A")),
    ),
    case(
        "a number by the default style",
        "1.|2.",
        p("x") * 2,
        outline(lvl(0)),
        styles(style("N", default=True, paragraph=_NUMBERED.format(1))),
    ),
    case(
        "a level by the link from the list",
        "1.|1.1|2.",
        styled("H1", "x") + styled("H2", "x") + styled("H1", "x"),
        outline(
            lvl(0, more='<w:pStyle w:val="H1"/>'), lvl(1, "%1.%2", more='<w:pStyle w:val="H2"/>')
        ),
        styles(
            style("H1", paragraph=_NUMBERED.format(1)) + style("H2", paragraph=_NUMBERED.format(1))
        ),
    ),
    case(
        "a level in the style of a descendant, the list in its ancestor",
        "1.|1.1|1.1.1",
        styled("H1", "x") + styled("H2", "x") + styled("H3", "x"),
        outline(*_THREE),
        styles(
            style("H1", paragraph=_NUMBERED.format(1))
            + style("H2", based_on="H1", paragraph='<w:numPr><w:ilvl w:val="1"/></w:numPr>')
            + style("H3", based_on="H2", paragraph='<w:numPr><w:ilvl w:val="2"/></w:numPr>')
        ),
    ),
    case(
        "a style that takes its ancestor's number away",
        "1.|",
        styled("A", "x") + styled("S", "x"),
        outline(lvl(0)),
        styles(
            style("A", paragraph=_NUMBERED.format(1))
            + style("S", based_on="A", paragraph=_NUMBERED.format(0))
        ),
    ),
    case(
        "a paragraph that takes its style's number away",
        "1.||2.",
        styled("S", "x") + styled("S", "x", properties=_NUMBERED.format(0)) + styled("S", "x"),
        outline(lvl(0)),
        styles(style("S", paragraph=_NUMBERED.format(1))),
    ),
    case(
        "a paragraph that has its own list, its style another",
        "1.|(1)",
        styled("S", "x") + styled("S", "x", properties=_NUMBERED.format(2)),
        abstract(0, lvl(0)) + abstract(1, lvl(0, "(%1)")) + num(1, 0) + num(2, 1),
        styles(style("S", paragraph=_NUMBERED.format(1))),
    ),
    case(
        "a paragraph with a level and its style's list",
        "1.|1.1",
        styled("S", "x") + styled("S", "x", properties='<w:numPr><w:ilvl w:val="1"/></w:numPr>'),
        outline(*_THREE),
        styles(style("S", paragraph=_NUMBERED.format(1))),
    ),
    case(
        "a list that defers to a style",
        "1)|2)",
        items(0, 0, of=2),
        abstract(0, lvl(0, "%1)"), more='<w:styleLink w:val="L"/>')
        + abstract(1, more='<w:numStyleLink w:val="L"/>')
        + num(1, 0)
        + num(2, 1),
        styles(style("L", "numbering", paragraph=_NUMBERED.format(1))),
    ),
    case(
        "a list that defers to a style counts for itself",
        "1)|1)|2)",
        item("x", 1) + item("x", 2) + item("x", 1),
        abstract(0, lvl(0, "%1)"), more='<w:styleLink w:val="L"/>')
        + abstract(1, more='<w:numStyleLink w:val="L"/>')
        + num(1, 0)
        + num(2, 1),
        styles(style("L", "numbering", paragraph=_NUMBERED.format(1))),
    ),
    case(
        "styles in a circle",
        "",
        styled("S", "x"),
        outline(lvl(0)),
        styles(style("A", based_on="S") + style("S", based_on="A")),
    ),
)

_DELETED = p(
    gone(r("y")),
    properties=f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>{_MARK.format("del")}',
)
_INSERTED = p(
    ins(r("y")),
    properties=f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>{_MARK.format("ins")}',
)
_MERGED = p(
    "x",
    properties=f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>{_MARK.format("del")}',
)

TRACKED = (
    case(
        "a paragraph deleted in the view does not count",
        "1.|2.",
        item("x") + _DELETED + item("x"),
        outline(lvl(0)),
        view="accepted",
    ),
    case(
        "a paragraph not yet deleted counts",
        "1.|2.|3.",
        item("x") + _DELETED + item("x"),
        outline(lvl(0)),
        view="original",
    ),
    case(
        "a paragraph inserted counts",
        "1.|2.|3.",
        item("x") + _INSERTED + item("x"),
        outline(lvl(0)),
        view="accepted",
    ),
    case(
        "a paragraph not yet inserted does not count",
        "1.|2.",
        item("x") + _INSERTED + item("x"),
        outline(lvl(0)),
        view="original",
    ),
    case(
        "two paragraphs joined have one number",
        "1.|2.",
        item("x") + _MERGED + item("x"),
        outline(lvl(0)),
        view="accepted",
    ),
    case(
        "joined to a paragraph without a number, it has none",
        "1.||2.",
        item("x") + _MERGED + p("x") + item("x"),
        outline(lvl(0)),
        view="accepted",
    ),
    case(
        "a number that was given lately",
        "1.|",
        item("x")
        + item("x").replace("</w:numPr>", '</w:numPr><w:pPrChange w:id="1"><w:pPr/></w:pPrChange>'),
        outline(lvl(0)),
        view="original",
    ),
    case(
        "a paragraph in a row deleted in the view",
        "1.|2.",
        item("x") + tbl(tr(tc(item("y")), properties='<w:del w:id="1"/>')) + item("x"),
        outline(lvl(0)),
        view="accepted",
    ),
)

_COUNTED = '<w:headerReference w:type="default" r:id="rIdH"/>'

PLACES = (
    case(
        "cells row by row",
        "1.|2.|3.|4.|5.",
        item("x") + tbl(tr(tc(item("x")), tc(item("x"))), tr(tc(item("x")))) + item("x"),
        outline(lvl(0)),
    ),
    case(
        "a number in a cell's second paragraph",
        "|1.|2.",
        tbl(tr(tc("x", item("x")))) + item("x"),
        outline(lvl(0)),
    ),
    case(
        "a content control", "1.|2.|3.", item("x") + control(item("x")) + item("x"), outline(lvl(0))
    ),
    case(
        "a header counts for itself",
        "1.|2.|1.",
        item("x") * 2,
        outline(lvl(0)),
        header("rIdH", item("x")),
        section=_COUNTED,
    ),
    case(
        "two headers count each for itself",
        "1.|1.|1.",
        item("x"),
        outline(lvl(0)),
        header("rIdH", item("x")),
        header("rIdF", item("x"), "footer"),
        section=_COUNTED + '<w:footerReference w:type="default" r:id="rIdF"/>',
    ),
    case(
        "a note's second paragraph counts for itself",
        "1.||1|1.|2.",
        item("x") + p(r("x"), call(1)) + item("x"),
        outline(lvl(0)),
        notes("footnote", note(1, p("x"), item("x"))),
    ),
    case(
        "a box does not disturb the count around it",
        "1.||1.|2.",
        item("x") + p(r("x"), box(item("x"))) + item("x"),
        outline(lvl(0)),
    ),
    case(
        "a heading with a number",
        "1.|2.",
        styled("H", "x") * 2,
        outline(lvl(0)),
        styles(style("H", paragraph=_NUMBERED.format(1) + '<w:outlineLvl w:val="0"/>')),
    ),
    case(
        "an empty paragraph that ends a section has no number",
        "1.|2.",
        item("x") + item("", properties="<w:sectPr/>") + item("x"),
        outline(lvl(0)),
    ),
    case(
        "a paragraph that ends a section has its number",
        "1.|2.|3.",
        item("x") + item("x", properties="<w:sectPr/>") + item("x"),
        outline(lvl(0)),
    ),
)

CASES = (*BY_STYLE, *TRACKED, *PLACES)


@pytest.mark.parametrize("numbered", CASES, ids=lambda numbered: numbered.name)
def test_a_paragraph_has_the_number_that_word_displays(numbered: Case) -> None:
    source = docx(
        numbered.body, numbering(numbered.lists), *numbered.parts, section=numbered.section
    )

    found = reading(source, numbered.view)

    assert tuple(labels(found)) == numbered.labels
