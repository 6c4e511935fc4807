"""The judge of redlines: a good one passes, and each thing that is wrong is told."""

from __future__ import annotations

from itertools import count

import pytest
from tests.mutations.chance import seeded
from tests.redlines.blocks import cell, p, r, row, section, table
from tests.redlines.draft import Side, Two
from tests.redlines.families_text import FAMILIES, Family
from tests.redlines.judge import faults
from tests.redlines.prose import SENTENCES, Prose

_BY = 'w:author="A. Drafter" w:date="2024-05-02T09:00:00Z"'


def document(*blocks: str) -> bytes:
    side = Side()
    side.add(*blocks)
    return side.packed()


def sign(name: str, number: int) -> str:
    return f'<w:rPr><w:{name} w:id="{number}" {_BY}/></w:rPr>'


def _gone(number: int, text: str) -> str:
    deleted = r(text).replace("w:t", "w:delText")
    return f'<w:del w:id="{number}" {_BY}>{deleted}</w:del>'


def _came(number: int, text: str) -> str:
    return f'<w:ins w:id="{number}" {_BY}>{r(text)}</w:ins>'


OLD, NEW = document(p(r("a b"))), document(p(r("a c")))


def test_a_true_redline_has_no_fault() -> None:
    assert faults(OLD, NEW, document(p(r("a "), _gone(1, "b"), _came(2, "c")))) == []


def test_a_document_is_no_redline_of_another() -> None:
    assert faults(OLD, NEW, NEW) == [
        "rejected: is missing body [Normal] '' (('a b', ''),)",
        "rejected: should not say body [Normal] '' (('a c', ''),)",
    ]


def test_a_redline_that_breaks_a_rule_is_told() -> None:
    redline = document(p(r("a "), _gone(1, "b"), _came(1, "c")))

    assert faults(OLD, NEW, redline) == ["document: 2 tracked changes are 1"]


def test_layout_is_held_against_it_where_asked() -> None:
    old, new = document(p(r("a"))), document(p(r("a"), more='<w:jc w:val="center"/>'))

    assert faults(old, new, new) == []
    assert faults(old, new, new, layout=True) == [
        "rejected: is missing body [Normal] '' (('a', ''),) ",
        "rejected: should not say body [Normal] '' (('a', ''),) jc(val=center)",
    ]


def _cell(*content: str) -> str:
    return table(row(cell(*content)), columns=1)


def test_the_last_paragraph_of_a_cell_goes_by_the_mark_before_it() -> None:
    change = f'<w:pPrChange w:id="3" {_BY}><w:pPr><w:pStyle w:val="Quote"/></w:pPr></w:pPrChange>'
    old = document(_cell(p(r("a")), p(r("b"), style="Quote")), p())
    new = document(_cell(p(r("a"))), p())
    true = document(_cell(p(r("a"), more=sign("del", 1)), p(_gone(2, "b"), more=change)), p())
    false = document(_cell(p(r("a")), p(_gone(2, "b"), style="Quote", more=sign("del", 1))), p())

    assert faults(old, new, true) == []
    assert faults(old, new, false) == ["accepted: should not say body/t1/r1/c1 [Quote] '' ()"]


def test_a_paragraph_becomes_the_end_of_a_section() -> None:
    old = document(p(r("a")), p(r("b")))
    new = document(p(r("a"), more=section("continuous")), p(r("b")))
    ends = p(r("a"), more=f"{sign('ins', 1)}{section('continuous')}")

    assert faults(old, new, document(ends, p(more=sign("del", 2)), p(r("b")))) == []


def test_a_header_that_shows_nothing_is_as_none() -> None:
    old, new, redline = Side(), Side(), Side()
    new.section.append(new.header("header", "default", p(r("h"))))
    came = p(_came(1, "h"))
    redline.section.append(redline.header("header", "default", came))

    assert faults(old.packed(), new.packed(), redline.packed()) == []


def test_a_section_has_the_header_of_the_section_before() -> None:
    def two(*, own: bool) -> bytes:
        side = Side()
        head = side.header("header", "default", p(r("h")))
        side.add(p(r("a"), more=section("nextPage", head)))
        if own:
            side.section.append(side.header("header", "default", p(r("h"))))
        return side.packed()

    assert faults(two(own=True), two(own=False), two(own=True)) == []


def test_what_only_a_view_breaks_is_told() -> None:
    start = '<w:bookmarkStart w:id="5" w:name="b"/>'
    ends = '<w:bookmarkEnd w:id="5"/>'
    new = document(p(start, r("a"), ends))
    redline = document(p(_came(1, "a").replace("<w:r>", f"{start}<w:r>", 1), ends))

    assert faults(document(p()), new, redline) == [
        "rejected: word/document.xml: w:bookmark 5 has 0 starts and 1 ends"
    ]


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.__name__)
def test_a_crude_redline_that_changes_all_has_no_fault(family: Family) -> None:
    for number in range(2):
        chance = seeded("crude", number)
        two = Two()
        prose = Prose(chance, chance.choice(sorted(SENTENCES)))
        family(two, prose)
        two.same(p(r("The end.")))

        found = faults(two.old.packed(), two.new.packed(), _crude(two), layout=True)

        assert found == []


def _crude(two: Two) -> bytes:
    """Return the redline in which every paragraph but the last is deleted or inserted."""
    side = Side()
    numbers = count(1)
    for name, text, blocks in (
        ("del", "w:delText", two.old.blocks),
        ("ins", "w:t", two.new.blocks),
    ):
        for block in blocks[:-1]:
            mark = f'<w:{name} w:id="{next(numbers)}" {_BY}/>'
            start = f'<w:{name} w:id="{next(numbers)}" {_BY}>'
            head, properties, tail = block.rpartition("</w:pPr>")
            if properties:
                head = f"{head}<w:rPr>{mark}</w:rPr></w:pPr>"
            else:
                head, tail = f"<w:p><w:pPr><w:rPr>{mark}</w:rPr></w:pPr>", block[len("<w:p>") :]
            runs = (
                tail.removesuffix("</w:p>").replace("w:t>", f"{text}>").replace("w:t ", f"{text} ")
            )
            side.add(f"{head}{start}{runs}</w:{name}></w:p>")
    side.add(two.old.blocks[-1])
    return side.packed()
