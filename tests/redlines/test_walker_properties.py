"""The walker on tracked changes of tables, properties, notes and what is drawn, made by hand."""

from __future__ import annotations

import pytest
from tests.redlines.blocks import cell, equation, p, r, row, run, section, table
from tests.redlines.draft import Side
from tests.redlines.names import every
from tests.redlines.opc import closed, opened
from tests.redlines.tracked import BY, CAME, GONE, change, document, mark, seen
from tests.redlines.walker import Line, accepted, plain, rejected, settled


def _rows(*names: str) -> str:
    made = []
    for number, name in enumerate(names, 1):
        sign = f"<w:trPr>{change(name)}</w:trPr>" if name else ""
        made.append(row(cell(p(r(str(number))))).replace("<w:tr>", f"<w:tr>{sign}"))
    return table(*made, columns=1)


def test_rows_come_and_go() -> None:
    source = document(_rows("", "ins", "del", ""), p())

    assert seen(accepted(source)) == ["t1/r1/c1 1", "t1/r2/c1 2", "t1/r3/c1 4", ""]
    assert seen(rejected(source)) == ["t1/r1/c1 1", "t1/r2/c1 3", "t1/r3/c1 4", ""]


def test_a_table_goes_with_its_last_row() -> None:
    source = document(_rows("ins", "ins"), p(r("a")), _rows("del"), _rows(""), p())

    assert seen(accepted(source)) == ["t1/r1/c1 1", "t1/r2/c1 2", "a", "t2/r1/c1 1", ""]
    assert seen(rejected(source)) == ["a", "t1/r1/c1 1", "t2/r1/c1 1", ""]


def test_cells_come_go_and_merge() -> None:
    came = cell(p(r("b")), properties=change("cellIns"))
    gone = cell(p(r("c")), properties=change("cellDel"))
    merge = f'<w:cellMerge w:id="5" {BY} w:vMerge="rest"/>'
    source = document(table(row(cell(p(r("a")), properties=merge), came, gone), columns=3), p())

    assert seen(accepted(source)) == ["t1/r1/c1v a", "t1/r1/c2 b", ""]
    assert seen(rejected(source)) == ["t1/r1/c1 a", "t1/r1/c2 c", ""]


def test_a_cell_was_narrower() -> None:
    old = change("tcPrChange", '<w:tcPr><w:tcW w:w="1" w:type="dxa"/></w:tcPr>')
    wide = cell(p(r("a")), properties=f'<w:gridSpan w:val="2"/>{old}')
    source = document(table(row(wide), columns=2), p())

    assert seen(accepted(source)) == ["t1/r1/c1+1 a", ""]
    assert seen(rejected(source)) == ["t1/r1/c1 a", ""]


def test_a_paragraph_had_other_properties() -> None:
    side = Side()
    number = side.numbered("%1.")
    numbers = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
    old = change("pPrChange", f'<w:pPr><w:pStyle w:val="Quote"/>{numbers}</w:pPr>')
    side.add(p(r("a"), style="Title", more=f"{section('continuous')}{old}"), p(r("b")))
    source = side.packed()

    after, before = accepted(source), rejected(source)
    assert seen(after) == ["Title a", "section 1 continuous", "b", "section 2 nextPage"]
    assert seen(before) == ["Quote 1. a", "section 1 continuous", "b", "section 2 nextPage"]


def test_a_number_is_inserted_or_was_another() -> None:
    side = Side()
    number = side.numbered("%1.")
    where = f'<w:ilvl w:val="0"/><w:numId w:val="{number}"/>'
    came = f"<w:numPr>{where}{change('ins')}</w:numPr>"
    other = f'<w:numPr>{where}<w:numberingChange w:id="3" {BY} w:original="%1:3:2:)"/></w:numPr>'
    side.add(p(r("a"), number=(number, 0)), p(r("b"), more=came), p(r("c"), more=other))
    source = side.packed()

    assert seen(accepted(source)) == ["1. a", "2. b", "3. c"]
    assert seen(rejected(source)) == ["1. a", "b", "iii) c"]


def test_runs_and_marks_had_other_looks() -> None:
    old = change("rPrChange", '<w:rPr><w:i/><w:u w:val="double"/></w:rPr>')
    own = f"{mark('ins')[:-8]}{change('rPrChange', '<w:rPr/>', number=2)}</w:rPr>"
    source = document(p(run("<w:t>a</w:t>", f"<w:b/>{old}"), more=own), p(r("b")))

    assert [line.pieces for line in accepted(source)[:2]] == [(("a", "bold"),), (("b", ""),)]
    assert rejected(source)[0].pieces == (("a", "italic underline:double"), ("b", ""))


def test_a_section_began_otherwise() -> None:
    side = Side()
    side.section.append(side.header("header", "default", p(GONE, CAME)))
    side.section.append(side.header("footer", "first", p(r("f"))))
    side.add(p(r("a")))
    old = change("sectPrChange", '<w:sectPr><w:type w:val="oddPage"/></w:sectPr>')
    held = opened(side.packed()).members
    body = held["word/document.xml"].replace(b"</w:sectPr>", f"{old}</w:sectPr>".encode())
    source = closed({**held, "word/document.xml": body})

    after = ["a", "section 1/header default new ", "section 1/footer first f"]
    assert [text for text in _places(accepted(source)) if "Page" not in text] == after
    assert _places(rejected(source))[1:] == [
        "section 1 oddPage",
        "section 1/header default old ",
        "section 1/footer first f",
    ]


def _places(lines: list[Line]) -> list[str]:
    return [f"{line.where.removeprefix('body')} {line.text}".lstrip() for line in lines]


def test_properties_of_tables_go_back_and_nothing_tracked_is_left() -> None:
    changes = (
        (
            "tblPr",
            '<w:jc w:val="left"/>',
            change("tblPrChange", '<w:tblPr><w:jc w:val="right"/></w:tblPr>'),
        ),
        ("trPr", "<w:cantSplit/>", change("trPrChange", "<w:trPr><w:tblHeader/></w:trPr>")),
        ("tblPrEx", '<w:jc w:val="left"/>', change("tblPrExChange", "<w:tblPrEx/>")),
    )
    parts = {n: f"<w:{n}>{now}{old}</w:{n}>" for n, now, old in changes}
    grid = '<w:tblGridChange w:id="9"><w:tblGrid><w:gridCol w:w="7"/></w:tblGrid></w:tblGridChange>'
    line = f"<w:tr>{parts['tblPrEx']}{parts['trPr']}{cell(p(r('a')))}</w:tr>"
    whole = (
        f'<w:tbl>{parts["tblPr"]}<w:tblGrid><w:gridCol w:w="9"/>{grid}</w:tblGrid>{line}</w:tbl>'
    )
    source = document(whole, p())

    for accept, gone, kept in ((True, "tblHeader", "cantSplit"), (False, "cantSplit", "tblHeader")):
        result = settled(source, accept=accept)
        text = opened(result).members["word/document.xml"].decode()
        assert "Change" not in text
        assert gone not in text
        assert kept in text
        assert plain(result) == (accepted if accept else rejected)(source)
        assert ('w:w="7"' in text) is not accept
        assert ('<w:jc w:val="right"/>' in text) is not accept


def test_a_control_comes_and_its_words_stay() -> None:
    def ranged(kind: str, number: int) -> str:
        start = f'<w:customXml{kind}RangeStart w:id="{number}" {BY}/>'
        end = f'<w:customXml{kind}RangeEnd w:id="{number}"/>'
        inner = f"<w:sdt><w:sdtPr/><w:sdtContent>{end}{r('a')}</w:sdtContent></w:sdt>"
        return f"{start}{inner}"

    source = document(p(ranged("Ins", 1)), p(ranged("Del", 2)))

    for accept in (True, False):
        tree = opened(settled(source, accept=accept)).tree("word/document.xml")
        first, second = every(tree, "w:p")
        assert bool(every(first, "w:sdt")) is accept
        assert bool(every(second, "w:sdt")) is not accept
    assert seen(accepted(source)) == seen(rejected(source)) == ["a", "a"]


def test_notes_are_shown_where_they_are_called() -> None:
    side = Side()
    calls = [side.note("footnote", r(text)) for text in ("one", "two", "three")]
    side.add(p(change("del", calls[0]), calls[1], change("ins", calls[2])))
    source = side.packed()

    after, before = accepted(source), rejected(source)
    assert after[0].text == before[0].text == "⟦footnote 1⟧⟦footnote 2⟧"
    assert [line.text for line in after if line.where.startswith("foot")] == [" two", " three"]
    assert [line.text for line in before if line.where.startswith("foot")] == [" one", " two"]


def test_an_equation_changes_within() -> None:
    old = change("del", "<m:r><m:t>b</m:t></m:r>") + change("ins", "<m:r><m:t>c</m:t></m:r>")
    tracked = document(p(equation("a", "b").replace("<m:r><m:t>b</m:t></m:r>", old)))

    assert accepted(tracked) == plain(document(p(equation("a", "c"))))
    assert rejected(tracked) == plain(document(p(equation("a", "b"))))
    assert accepted(tracked) != rejected(tracked)


def test_an_equation_comes_and_one_goes() -> None:
    letter = "<m:r><m:t>x</m:t></m:r>"
    within = f"<m:oMath>{change('del', letter)}</m:oMath>"
    around = change("ins", equation("a", "b"))

    source = document(p(r("a"), within, around))

    assert accepted(source) == plain(document(p(r("a"), equation("a", "b"))))
    assert rejected(source) == plain(document(p(r("a"), f"<m:oMath>{letter}</m:oMath>")))


def test_a_picture_is_told_by_what_it_shows() -> None:
    def one(shade: int, before: int) -> bytes:
        side = Side()
        for _ in range(before):
            side.identifier()
        side.add(p(side.picture(shade)))
        return side.packed()

    assert plain(one(1, 0)) == plain(one(1, 5))
    assert plain(one(1, 0)) != plain(one(2, 0))


def test_plain_takes_no_tracked_changes() -> None:
    with pytest.raises(ValueError, match=r"word/document\.xml has tracked changes: w:ins"):
        plain(document(p(CAME)))
