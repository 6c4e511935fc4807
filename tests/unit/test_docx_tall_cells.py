"""Cells over several rows, and lines across the page, as the reader of DOCX has them."""

from __future__ import annotations

import pytest
from tests.docx_kit.package import docx

from paraph.wiring import read

_CELL = "<w:tc><w:tcPr>{}</w:tcPr><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
_LINE = (
    '<w:p><w:r><w:pict><v:rect style="width:0;height:1.5pt" o:hralign="center" o:hrstd="t" o:hr="t"'
    ' fillcolor="#a0a0a0" stroked="f"{}>{}</v:rect></w:pict></w:r></w:p>'
)


def table(*rows: tuple[str, ...]) -> list[tuple[str, str]]:
    """Return the cells of a table, whose rows say how each of their cells joins others."""
    merge = {"+": '<w:vMerge w:val="restart"/>', "|": "<w:vMerge/>"}
    cells = [
        "".join([_CELL.format(merge.get(cell[0], ""), cell.strip("+|")) for cell in row])
        for row in rows
    ]
    xml = "".join([f"<w:tr>{each}</w:tr>" for each in cells])
    reading = read(docx(f"<w:tbl>{xml}</w:tbl><w:p/>"), file="table.docx")
    return [
        (each.text, next((mark.value for mark in each.marks if mark.name == "span"), ""))
        for each in reading.text.provisions
        if each.kind == "cell"
    ]


@pytest.mark.parametrize(
    ("rows", "cells"),
    [
        ((("+a", "b"), ("|", "c")), [("a", "1,2"), ("b", ""), ("c", "")]),
        (
            (("+a", "b"), ("|", "c"), ("d", "e")),
            [("a", "1,2"), ("b", ""), ("c", ""), ("d", ""), ("e", "")],
        ),
        (
            (("+a", "b"), ("|", "c"), ("+d", "e"), ("|", "f")),
            [("a", "1,2"), ("b", ""), ("c", ""), ("d", "1,2"), ("e", ""), ("f", "")],
        ),
        ((("+a",), ("|",), ("|",), ("b",)), [("a", "1,3"), ("b", "")]),
    ],
)
def test_a_cell_says_over_how_many_rows_it_reaches_wherever_it_ends(
    rows: tuple[tuple[str, ...], ...], cells: list[tuple[str, str]]
) -> None:
    assert table(*rows) == cells


def marks(body: str) -> list[tuple[str, str]]:
    reading = read(docx(f"<w:p><w:r><w:t>above</w:t></w:r></w:p>{body}"), file="line.docx")
    return [mark[2:] for each in reading.text.provisions for mark in each.marks]


def test_the_line_that_word_draws_is_a_rule_as_in_a_page() -> None:
    page = read(b"<p>above</p><hr>", file="page.html")

    assert marks(_LINE.format("", "")) == [("rule", "")]
    assert (
        page.text
        == read(
            docx(f"<w:p><w:r><w:t>above</w:t></w:r></w:p>{_LINE.format('', '')}"), file="line.docx"
        ).text
    )


@pytest.mark.parametrize(
    ("attributes", "inner", "old", "new"),
    [
        (' alt="words"', "", "", ""),
        ("", "<v:textbox><w:txbxContent><w:p/></w:txbxContent></v:textbox>", "", ""),
        ("", "", "height:1.5pt", "height:400pt"),
        ("", "", "width:0;", "width:0;position:absolute;"),
        ("", "", ' o:hr="t"', ""),
    ],
    ids=["words beside it", "a box", "a size of its own", "a place of its own", "no such line"],
)
def test_a_shape_that_is_more_than_that_line_is_one_with_its_look(
    attributes: str, inner: str, old: str, new: str
) -> None:
    found = marks(_LINE.format(attributes, inner).replace(old, new))

    assert found
    assert ("rule", "") not in found
