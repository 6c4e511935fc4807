"""The walker on tracked changes of text made by hand, whose two views are known."""

from __future__ import annotations

import pytest
from tests.redlines.blocks import box, cell, field, p, r, row, run, section, table
from tests.redlines.tracked import CAME, GONE, change, document, mark, seen
from tests.redlines.walker import accepted, rejected

TEXTS: list[tuple[str, list[str], list[str], list[str]]] = [
    ("words", [p(r("a "), GONE, CAME, r("b"))], ["a new b"], ["a old b"]),
    ("inserted, then deleted", [p(r("a"), change("ins", change("del", r("x"))))], ["a"], ["a"]),
    (
        "a mark inserted",
        [p(r("a"), style="Quote", more=mark("ins")), p(r("b"), style="Title")],
        ["Quote a", "Title b"],
        ["Title ab"],
    ),
    (
        "a mark deleted",
        [p(r("a"), style="Quote", more=mark("del")), p(r("b"), style="Title")],
        ["Title ab"],
        ["Quote a", "Title b"],
    ),
    (
        "paragraphs deleted whole",
        [p(change("del", r("a")), more=mark("del")) * 3, p(r("b"))],
        ["b"],
        ["a", "a", "a", "b"],
    ),
    (
        "three joined",
        [p(r("a"), more=mark("del")), p(r("b"), more=mark("del")), p(r("c"))],
        ["abc"],
        ["a", "b", "c"],
    ),
    (
        "a mark inserted, then deleted",
        [p(r("a"), more=f"<w:rPr>{change('ins')}{change('del')}</w:rPr>"), p(r("b"))],
        ["ab"],
        ["ab"],
    ),
    (
        "a paragraph deleted before a table",
        [p(change("del", r("a")), more=mark("del")), table(row(cell(p(r("b")))), columns=1), p()],
        ["t1/r1/c1 b", ""],
        ["a", "t1/r1/c1 b", ""],
    ),
    (
        "words left before a table",
        [p(r("a"), more=mark("del")), table(row(cell(p(r("b")))), columns=1), p()],
        ["a", "t1/r1/c1 b", ""],
        ["a", "t1/r1/c1 b", ""],
    ),
    (
        "the last mark of a cell",
        [table(row(cell(p(r("a")), p(change("del", r("b")), more=mark("del")))), columns=1), p()],
        ["t1/r1/c1 a", "t1/r1/c1", ""],
        ["t1/r1/c1 a", "t1/r1/c1 b", ""],
    ),
    (
        "a mark at the end of a control",
        [f"<w:sdt><w:sdtContent>{p(r('a'), more=mark('ins'))}</w:sdtContent></w:sdt>", p(r("b"))],
        ["a", "b"],
        ["ab"],
    ),
    (
        "a mark before a control",
        [
            p(r("a"), more=mark("del")),
            '<w:bookmarkStart w:id="7" w:name="x"/><w:bookmarkEnd w:id="7"/>',
            f"<w:sdt><w:sdtPr/><w:sdtContent>{p(r('b'))}</w:sdtContent></w:sdt>",
        ],
        ["ab"],
        ["a", "b"],
    ),
    (
        "a paragraph moved",
        [
            p(change("moveFrom", r("a")), more=mark("moveFrom")),
            p(r("b")),
            p(change("moveTo", r("a")), more=mark("moveTo")),
            p(r("c")),
        ],
        ["b", "a", "c"],
        ["a", "b", "c"],
    ),
    (
        "a section's end deleted",
        [p(r("a"), more=f"{mark('del')}{section('continuous')}"), p(r("b"))],
        ["ab"],
        ["a", "section 1 continuous", "b", "section 2 nextPage"],
    ),
    (
        "a field deleted",
        [p(r("a "), change("del", field("PAGE", "7")), change("ins", field("DATE", "May")))],
        ["a May"],
        ["a 7"],
    ),
    (
        "the result of a field changed",
        [p(field("REF x", "1").replace(r("1"), change("del", r("1")) + change("ins", r("2"))))],
        ["2"],
        ["1"],
    ),
    (
        "words in a control, a link and a simple field",
        [
            p(
                f"<w:sdt><w:sdtContent>{CAME}</w:sdtContent></w:sdt>",
                f'<w:hyperlink w:anchor="x">{GONE}{r("b")}</w:hyperlink>',
                f'<w:fldSimple w:instr=" DATE ">{CAME}</w:fldSimple>',
            )
        ],
        ["new bnew "],
        ["old b"],
    ),
    (
        "words in a text box",
        [p(r("a"), box(1, p(GONE, CAME), p(r("z"), more=mark("ins")), p()))],
        ["a", "box1 new ", "box1 z", "box1"],
        ["a", "box1 old ", "box1 z"],
    ),
    (
        "signs",
        [p(run('<w:tab/><w:br/><w:br w:type="page"/><w:noBreakHyphen/><w:t> a </w:t><w:cr/>'))],
        ["\t\n\f\N{NON-BREAKING HYPHEN}a\n"],
        ["\t\n\f\N{NON-BREAKING HYPHEN}a\n"],
    ),
]


@pytest.mark.parametrize(
    ("blocks", "after", "before"), [t[1:] for t in TEXTS], ids=[t[0] for t in TEXTS]
)
def test_text_is_what_each_view_shows(
    blocks: list[str], after: list[str], before: list[str]
) -> None:
    source = document(*blocks)

    assert _clean(seen(accepted(source))) == after
    assert _clean(seen(rejected(source))) == before


def _clean(lines: list[str]) -> list[str]:
    """Take the marker of a drawing out of the text around it."""
    return [line if "⟦" not in line else line[: line.index("⟦")] for line in lines]
