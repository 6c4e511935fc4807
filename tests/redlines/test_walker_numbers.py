"""The walker's count of automatic numbers, and how it says that runs look."""

from __future__ import annotations

import pytest
from tests.redlines.blocks import p, r, run, section
from tests.redlines.draft import Side
from tests.redlines.figures import figure
from tests.redlines.opc import closed, opened
from tests.redlines.walker import Line, plain

_FIGURES = ("decimal", "decimal", "lowerRoman")


def labels(side: Side) -> list[str]:
    return [line.label for line in plain(side.packed()) if not line.where.startswith("section")]


def counted(side: Side, number: int, *levels: int) -> list[str]:
    side.add(*(p(r("x"), number=(number, level)) for level in levels))
    return labels(side)


def test_levels_below_begin_again() -> None:
    side = Side()
    number = side.numbered("%1.", "%1.%2", "(%3)", forms=_FIGURES)

    found = counted(side, number, 0, 1, 1, 2, 2, 1, 2, 0, 1, 2)

    want = ["1.", "1.1", "1.2", "(i)", "(ii)", "1.3", "(i)", "2.", "2.1", "(i)"]
    assert found == want


def test_a_level_may_be_used_before_those_above() -> None:
    side = Side()
    number = side.numbered("%1.", "%1.%2", forms=_FIGURES)

    assert counted(side, number, 1, 1, 0, 1) == ["1.1", "1.2", "1.", "1.1"]


def test_instances_count_on_together_and_a_start_is_taken_once() -> None:
    side = Side()
    first = side.numbered("%1.")
    second, third = side.again(1), side.again(1, (0, 7))

    side.add(*(p(r("x"), number=(n, 0)) for n in (first, second, first, third, third, second)))

    assert labels(side) == ["1.", "2.", "3.", "7.", "8.", "9."]


def _with(side: Side, old: str, new: str) -> list[str]:
    held = opened(side.packed()).members
    text = held["word/numbering.xml"].decode()
    assert old in text
    source = closed({**held, "word/numbering.xml": text.replace(old, new).encode()})
    return [line.label for line in plain(source) if not line.where.startswith("section")]


def test_a_legal_level_shows_all_in_figures() -> None:
    side = Side()
    number = side.numbered("%1.", "%1.%2", forms=("upperRoman", "lowerLetter"))
    found = counted(side, number, 0, 1)
    legal = _with(side, '"lowerLetter"/>', '"lowerLetter"/><w:isLgl/>')

    assert found == ["I.", "I.a"]
    assert legal == ["I.", "1.1"]


@pytest.mark.parametrize(("limit", "last"), [(0, "3."), (1, "3."), (2, "1.")])
def test_a_level_begins_again_after_the_level_it_names(limit: int, last: str) -> None:
    side = Side()
    number = side.numbered("%1.", "%2.", "%3.", forms=("decimal",) * 3)
    counted(side, number, 0, 1, 2, 2, 1, 2)
    third = '<w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/>'
    anew = f'<w:lvlRestart w:val="{limit}"/>'

    found = _with(side, third, third.replace("<w:lvlText", f"{anew}<w:lvlText"))

    assert found == ["1.", "1.", "1.", "2.", "2.", last]


def test_styles_number_at_the_level_that_names_them() -> None:
    side = Side()
    side.add(
        p(r("x"), style="Clause1"),
        p(r("x"), style="Clause2"),
        p(r("x"), style="Clause2", number=(0, 0)),
        p(r("x"), style="Clause2"),
        p(r("x"), style="Clause1", more='<w:numPr><w:ilvl w:val="1"/></w:numPr>'),
    )

    assert labels(side) == ["Article 1", "1.1", "", "1.2", "1.3"]


def test_a_bare_end_of_a_section_is_no_item() -> None:
    side = Side()
    number = side.numbered("%1.")
    bare = p(number=(number, 0), more=section("nextPage"))
    side.add(p(r("x"), number=(number, 0)), bare, p(number=(number, 0)), p(number=(99, 0)))

    assert labels(side) == ["1.", "", "2.", ""]


@pytest.mark.parametrize(
    ("number", "form", "text"),
    [
        (4, "decimal", "4"),
        (4, "decimalZero", "04"),
        (44, "upperRoman", "XLIV"),
        (1999, "lowerRoman", "mcmxcix"),
        (26, "lowerLetter", "z"),
        (28, "upperLetter", "BB"),
        (2, "russianLower", "б"),
        (112, "ordinal", "112th"),
        (22, "ordinal", "22nd"),
        (42, "cardinalText", "Forty-two"),
        (21, "ordinalText", "Twenty-first"),
        (30, "ordinalText", "Thirtieth"),
        (5, "none", ""),
    ],
)
def test_numbers_have_their_forms(number: int, form: str, text: str) -> None:
    assert figure(number, form) == text


def _styled(rule: str, *blocks: str) -> list[Line]:
    side = Side()
    side.add(*blocks)
    held = opened(side.packed()).members
    styles = held["word/styles.xml"].replace(b"</w:styles>", f"{rule}</w:styles>".encode())
    return plain(closed({**held, "word/styles.xml": styles}))


_STYLE = '<w:style w:type="{}" w:styleId="{}"><w:name w:val="{}"/>{}<w:rPr>{}</w:rPr></w:style>'


def test_a_toggle_of_two_styles_is_off_and_a_run_may_say_otherwise() -> None:
    rules = _STYLE.format("paragraph", "P", "P", "", '<w:b/><w:u w:val="single"/>')
    rules += _STYLE.format("paragraph", "Q", "Q", '<w:basedOn w:val="P"/>', "<w:i/>")
    rules += _STYLE.format("character", "C", "C", "", '<w:b/><w:u w:val="none"/><w:caps/>')
    block = p(
        r("a"),
        r("b", style="C"),
        r("c", "bold", style="C"),
        run("<w:t>d</w:t>", '<w:b w:val="0"/><w:vertAlign w:val="subscript"/>'),
        style="Q",
    )

    assert _styled(rules, block)[0].pieces == (
        ("a", "bold italic underline:single"),
        ("b", "italic caps"),
        ("c", "bold italic caps"),
        ("d", "italic underline:single subscript"),
    )


def test_what_is_hidden_is_told() -> None:
    assert _styled("", p(r("a", "hidden"), r("b")))[0].pieces == (("a", "hidden"), ("b", ""))


def test_a_style_that_is_not_there_is_the_default_one() -> None:
    assert plain_style("Nowhere") == plain_style("Strong") == "Normal"


def plain_style(name: str) -> str:
    return _styled("", p(r("a"), style=name))[0].style
