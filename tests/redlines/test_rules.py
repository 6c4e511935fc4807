"""Each rule of structure: what breaks it is named, and an ordinary redline breaks none."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.redlines.blocks import bookmark, cell, field, p, r, row, run, section, table
from tests.redlines.draft import Side
from tests.redlines.opc import closed, opened
from tests.redlines.rules import problems

_BY = 'w:author="A. Drafter" w:date="2024-05-02T09:00:00Z"'
_GONE = "<w:r><w:delText>a</w:delText></w:r>"


def document(*blocks: str) -> bytes:
    side = Side()
    side.add(*blocks)
    return side.packed()


def ins(number: int, *content: str) -> str:
    return f'<w:ins w:id="{number}" {_BY}>{"".join(content)}</w:ins>'


def gone(number: int, *content: str) -> str:
    return f'<w:del w:id="{number}" {_BY}>{"".join(content)}</w:del>'


def moved(kind: str, number: int, name: str, *content: str) -> str:
    start = f'<w:{kind}RangeStart w:id="{number}" {_BY} w:name="{name}"/>'
    return f'{start}{"".join(content)}<w:{kind}RangeEnd w:id="{number}"/>'


def _run_moved(kind: str, number: int) -> str:
    return f'<w:{kind} w:id="{number}" {_BY}>{r("m")}</w:{kind}>'


def test_an_ordinary_redline_breaks_no_rule() -> None:
    side = Side()
    number = side.numbered("%1.")
    note = side.note("footnote", ins(20, r("n")), gone(21, _GONE))
    sign = f"<w:rPr>{ins(1)}<w:b/><w:rPrChange w:id='2' {_BY}><w:rPr/></w:rPrChange></w:rPr>"
    old = f'<w:pPrChange w:id="3" {_BY}><w:pPr><w:jc w:val="left"/></w:pPr></w:pPrChange>'
    line = row(cell(p(r("c")))).replace("<w:tr>", f"<w:tr><w:trPr>{gone(4)}</w:trPr>")
    side.add(
        p(r("a"), ins(5, gone(6, _GONE)), number=(number, 0), more=f"{sign}{old}"),
        p(note, side.comment("why", r("b")), bookmark("here", 7, r("c"))),
        p(moved("moveFrom", 8, "m1", _run_moved("moveFrom", 9))),
        p(moved("moveTo", 10, "m1", _run_moved("moveTo", 11))),
        p(ins(12, field("PAGE", "1"))),
        table(line, columns=1),
        p(more=section("nextPage")),
    )

    assert problems(side.packed()) == []


_TWICE = f"{ins(1, r('a'))}{ins(1, r('b'))}"
BROKEN: list[tuple[str, str]] = [
    (p(_TWICE), "2 tracked changes are 1"),
    (p('<w:ins w:id="1"><w:r/></w:ins>'), "has no author"),
    (p('<w:ins w:author="A"><w:r/></w:ins>'), "no number for its w:id"),
    (p('<w:ins w:id="1" w:author="A" w:date="2 May 2024"/>'), "which is no date"),
    (p(ins(1, ins(2, r("a")))), "w:ins 2 lies in another w:ins"),
    (p(gone(1, gone(2, _GONE))), "w:del 2 lies in another w:del"),
    (p(gone(1, r("a"))), "w:t 'a' stands in a deletion"),
    (p(_GONE), "w:delText 'a' stands in no deletion"),
    (p(ins(1, _GONE)), "w:delText 'a' stands in no deletion"),
    (p(gone(1, run("<w:instrText>x</w:instrText>"))), "w:instrText 'x' stands in a deletion"),
    (p(run("<w:delInstrText>x</w:delInstrText>")), "w:delInstrText 'x' stands in no deletion"),
    (p(_run_moved("moveFrom", 1)), "w:moveFrom 1 lies in no range of a move"),
    (p(moved("moveFrom", 1, "m")), "'m' has 1 sources and 0 targets"),
    (p(moved("moveTo", 1, "m"), moved("moveTo", 2, "m")), "'m' has 0 sources and 2 targets"),
    (p('<w:moveFromRangeEnd w:id="4"/>'), "w:moveFromRange 4 has 0 starts and 1 ends"),
    (p(f'<w:moveToRangeStart w:id="4" {_BY} w:name="m"/>'), "has 1 starts and 0 ends"),
    (
        p(f'<w:moveToRangeEnd w:id="4"/><w:moveToRangeStart w:id="4" {_BY} w:name="m"/>'),
        "w:moveToRange 4 ends before it starts",
    ),
    (p('<w:commentRangeStart w:id="0"/>'), "w:commentRange 0 has 1 starts and 0 ends"),
    (p(run('<w:commentReference w:id="0"/>')), "there is no comment 0"),
    (p(run('<w:footnoteReference w:id="5"/>')), "there is no footnote 5"),
    (p(run('<w:endnoteReference w:id="5"/>')), "there is no endnote 5"),
    (p(number=(77, 0)), "there is no list 77"),
    (p(style="Nowhere"), "there is no paragraph style Nowhere"),
    (p(r("a", style="Title")), "there is no character style Title"),
    (p('<w:bookmarkStart w:id="1" w:name="b"/>'), "w:bookmark 1 has 1 starts and 0 ends"),
    (p(bookmark("b", 1), bookmark("b", 2)), "2 bookmarks are named b"),
    (p(run('<w:fldChar w:fldCharType="begin"/>')), "a field has no end as it stands"),
    (
        p(
            gone(1, run('<w:fldChar w:fldCharType="begin"/>')),
            run('<w:fldChar w:fldCharType="end"/>'),
        ),
        "a field has a end without its begin where all changes are accepted",
    ),
    (p(more='<w:jc w:val="left"/><w:keepNext/>'), "w:keepNext stands behind w:jc in w:pPr"),
    (p(more="<w:keepNext/><w:keepNext/>"), "w:keepNext comes twice in w:pPr"),
    (p(more="<w:bold/>"), "w:bold may not stand in w:pPr"),
    (p(more=f"<w:rPr><w:b/>{ins(1)}</w:rPr>"), "w:rPr has its parts in another order"),
    (p(more=f"<w:rPr>{gone(1)}{ins(2)}</w:rPr>"), "w:rPr has its changes in another order"),
    (p(run("", f"<w:rPrChange w:id='1' {_BY}><w:rPr/></w:rPrChange><w:b/>")), "another order"),
    (p(run("", ins(1))), "w:ins may not stand in w:rPr"),
    (p(more=f'<w:pPrChange w:id="1" {_BY}/>'), "w:pPrChange holds nothing"),
    (p(ins(1, p())), "w:p may not stand in w:ins"),
    (ins(1, p()), "w:p may not stand in w:ins"),
    (p(ins(1, '<w:hyperlink w:anchor="b"/>')), "w:hyperlink may not stand in w:ins"),
    (p(ins(1, '<w:fldSimple w:instr="PAGE"/>')), "w:fldSimple may not stand in w:ins"),
    (p(run(ins(1, r("a")))), "w:ins may not stand in w:r"),
    (p(r("a"), "<w:pPr/>"), "w:pPr does not stand first in w:p"),
    (table(columns=1), "a table has no row"),
    (table("<w:tr/>", columns=1), "a row has no cell"),
    (table(row(cell("<w:tbl/>")), columns=1), "a cell does not end with a paragraph"),
    (
        table(row(cell(properties='<w:vMerge/><w:gridSpan w:val="2"/>')), columns=1),
        "w:gridSpan stands behind w:vMerge in w:tcPr",
    ),
    (
        table(
            row(cell()).replace("<w:tr>", f"<w:tr><w:trPr>{gone(1)}{ins(2)}</w:trPr>"), columns=1
        ),
        "w:ins stands behind w:del in w:trPr",
    ),
    (p('<w:hyperlink r:id="rId404"/>'), "rId404 is no relationship of this part"),
    (f"{section('')}{p()}", "w:sectPr does not stand last in w:body"),
    ('<w:p w14:paraId="00000001"/>' * 2, "2 paragraphs are w14:paraId 00000001"),
]


@pytest.mark.parametrize(("block", "said"), BROKEN, ids=[said for _, said in BROKEN])
def test_what_breaks_a_rule_is_named(block: str, said: str) -> None:
    found = problems(document(block, p()))

    assert any(said in problem for problem in found), found


def _renamed(members: dict[str, bytes], old: str, new: str) -> None:
    members[new] = members.pop(old)


def _types(members: dict[str, bytes], old: bytes, new: bytes) -> None:
    content = members["[Content_Types].xml"]
    assert old in content
    members["[Content_Types].xml"] = content.replace(old, new)


_BODY, _IGNORING = b"<w:document ", b'<w:document mc:Ignorable="w14 w99" '
_END, _TRACKED = b"</w:settings>", b"<w:trackRevisions/></w:settings>"
_STYLES = b"</w:styles>"
_MIXED = (
    b'<w:style w:type="paragraph" w:styleId="M"><w:pPr/><w:name w:val="M"/></w:style></w:styles>'
)
PACKAGES: list[tuple[Callable[[dict[str, bytes]], object], str]] = [
    (lambda m: m.update({"word/DOCUMENT.xml": b"<a/>"}), "word/document.xml: is there 2 times"),
    (lambda m: m.update({"word/new.xml": b"<a/>"}), "word/new.xml: nothing points to it"),
    (lambda m: m.update({"word/new.xml": b"<a/>"}), "word/new.xml: has no content type of its own"),
    (lambda m: m.update({"word/a.bin": b""}), "word/a.bin: has no content type"),
    (lambda m: m.update({"word/styles.xml": b"<a>"}), "word/styles.xml: is not well-formed"),
    (lambda m: m.pop("word/styles.xml"), "points to word/styles.xml, which is not there"),
    (lambda m: m.pop("[Content_Types].xml"), "[Content_Types].xml: is not there"),
    (
        lambda m: _renamed(m, "word/settings.xml", "word/other.xml"),
        "word/settings.xml is not there",
    ),
    (
        lambda m: m.update({"word/document.xml": m["word/document.xml"].replace(_BODY, _IGNORING)}),
        "word/document.xml: nothing declares the prefix w99",
    ),
    (
        lambda m: m.update({"word/settings.xml": m["word/settings.xml"].replace(_END, _TRACKED)}),
        "word/settings.xml: w:trackRevisions stands behind w:",
    ),
    (
        lambda m: m.update({"word/styles.xml": m["word/styles.xml"].replace(_STYLES, _MIXED)}),
        "word/styles.xml: w:name stands behind w:pPr in w:style",
    ),
    (lambda m: _types(m, b"document.main+xml", b"styles+xml"), "the main document is"),
]


@pytest.mark.parametrize(("spoil", "said"), PACKAGES, ids=[said for _, said in PACKAGES])
def test_what_breaks_the_package_is_named(
    spoil: Callable[[dict[str, bytes]], object], said: str
) -> None:
    members = dict(opened(document(p(r("a")))).members)

    spoil(members)

    found = problems(closed(members))
    assert any(said in problem for problem in found), found
