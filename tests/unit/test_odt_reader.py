"""OpenDocument text is read as LibreOffice displays it."""

from __future__ import annotations

from hashlib import sha256

import pytest
from tests.odt_kit import content, flat, package, style

from paraph.formats.odt import read
from paraph.text.node import OBJECT, Mark, Provision
from paraph.text.reading import Reading, View

_LEVELS = (
    '<text:list-style style:name="L">'
    '<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>'
    '<text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="("'
    ' style:num-suffix=")"/>'
    '<text:list-level-style-number text:level="3" style:num-format="1" style:num-suffix="."'
    ' text:display-levels="3"/></text:list-style>'
    '<text:list-style style:name="B"><text:list-level-style-bullet text:level="1"'
    ' text:bullet-char="&#xf0b7;" style:num-suffix="x"><style:text-properties'
    ' fo:font-family="Symbol"/></text:list-level-style-bullet></text:list-style>'
)


def _read(body: str, *, view: View | None = None, **parts: str) -> Reading:
    return read(flat(body, **parts), "a.fodt", view)


def _said(reading: Reading) -> list[str]:
    return [f"{one.label} {one.text}".strip() for one in reading.text.provisions]


def _codes(reading: Reading) -> list[str]:
    return [hazard.code for hazard in reading.hazards]


def _marks(reading: Reading, at: int = 0) -> list[tuple[int, int, str, str]]:
    return [(*mark,) for mark in reading.text.provisions[at].marks]


def _item(*held: str, more: str = "") -> str:
    return f"<text:list-item {more}>{''.join(held)}</text:list-item>"


def _list(*items: str, more: str = 'text:style-name="L"') -> str:
    return f"<text:list {more}>{''.join(items)}</text:list>"


def _p(text: str, more: str = "") -> str:
    return f"<text:p {more}>{text}</text:p>"


# ---------------------------------------------------------------- white space


@pytest.mark.parametrize(
    ("inner", "shown"),
    [
        ("\n  a\n  b", "a b"),
        ("a<text:s/>b", "a b"),
        ("a <text:s text:c='3'/>b", "a    b"),
        ("<text:s/>a", " a"),
        ("a<text:tab/>b<text:line-break/>c", "a\tb\nc"),
        ("a <text:span> b</text:span> <text:span>c</text:span>", "a b c"),
        ("a\u00a0 \u00a0b", "a\u00a0 \u00a0b"),
        ("re<text:soft-page-break/>sign", "resign"),
        ("a <text:bookmark/> b <text:soft-page-break/> c", "a b  c"),
        ("a<text:s text:c='0'/>b", "a b"),
        ("a<text:script>code</text:script>b", "ab"),
        ("a<!-- comment -->b", "ab"),
    ],
)
def test_white_space_is_as_the_standard_has_it(inner: str, shown: str) -> None:
    assert _read(_p(inner)).text.provisions[0].text == shown


# ---------------------------------------------------------------- lists and headings


def test_lists_are_counted_as_libreoffice_displays_them() -> None:
    body = (
        _list(_item(_p("a"), _list(_item(_p("b")), _item(_p("c")), more="")), _item(_p("d")))
        + _list(_item(_p("e")), more='text:style-name="L" text:continue-numbering="true"')
        + _list(_item(_p("f"), _p("g")), _item(_p("h"), more='text:start-value="7"'))
        + _list(f"<text:list-header>{_p('i')}</text:list-header>", _item(_p("j")))
        + _list(_item(_p("k")), more='text:style-name="B"')
    )

    reading = _read(body, automatic=_LEVELS)

    assert _said(reading) == [
        "1. a", "(a) b", "(b) c", "2. d", "3. e", "1. f", "g", "7. h", "i", "1. j", "• k",
    ]  # fmt: skip
    assert [one.level for one in reading.text.provisions][:4] == [1, 2, 2, 1]
    assert reading.account.complete


def test_a_list_goes_on_where_another_stood_between() -> None:
    body = (
        _list(_item(_p("a")), _item(_p("b")), more='text:style-name="L" xml:id="one"')
        + _list(_item(_p("c")))
        + _list(_item(_p("d")), more='text:style-name="L" text:continue-list="one"')
        + _list(
            _item(_list(_item(_list(_item(_p("e")), more="")), more="")),
            more='text:style-name="L" text:continue-numbering="true"',
        )
    )

    assert _said(_read(body, automatic=_LEVELS)) == ["1. a", "2. b", "1. c", "3. d", "3.a.1. e"]


def test_two_lists_inside_one_item_count_apart() -> None:
    inner = _list(_item(_p("b")), _item(_p("c")), more="")

    reading = _read(_list(_item(_p("a"), inner, _p("between"), inner)), automatic=_LEVELS)

    assert _said(reading) == ["1. a", "(a) b", "(b) c", "between", "(a) b", "(b) c"]


def test_headings_have_their_level_and_the_numbers_of_the_outline() -> None:
    outline = (
        '<text:outline-style><text:outline-level-style text:level="1" style:num-format="I"'
        ' style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format="1"'
        ' text:display-levels="2"/></text:outline-style>'
    )
    none = '<style:style style:name="N" style:family="paragraph" style:list-style-name=""/>'
    body = "".join(
        f'<text:h text:outline-level="{level}" {more}>h</text:h>'
        for level, more in (
            (1, ""), (2, ""), (2, 'text:is-list-header="true"'), (1, 'text:style-name="N"'),
            (1, ""), (2, 'text:restart-numbering="true" text:start-value="5"'),
        )
    )  # fmt: skip

    reading = _read(body, styles=outline, automatic=none)

    assert [one.label for one in reading.text.provisions] == ["I.", "I.1", "", "", "II.", "II.5"]
    assert {one.kind for one in reading.text.provisions} == {"heading"}


@pytest.mark.parametrize(
    ("form", "sync", "count", "label"),
    [
        ("1", "", 12, "12"),
        ("a", "", 28, "ab"),
        ("A", "true", 28, "BB"),
        ("i", "", 4, "iv"),
        ("I", "", 1999, "MCMXCIX"),
        ("01, 02, 03, ...", "", 3, "03"),
        ("", "", 3, ""),
    ],
)
def test_numbers_are_displayed_by_their_format(
    form: str, sync: str, count: int, label: str
) -> None:
    lists = (
        '<text:list-style style:name="L"><text:list-level-style-number text:level="1"'
        f' style:num-format="{form}" style:num-letter-sync="{sync}"/></text:list-style>'
    )

    reading = _read(_list(_item(_p("a"), more=f'text:start-value="{count}"')), automatic=lists)

    assert reading.text.provisions[0].label == label


def test_a_number_in_an_unknown_format_is_named() -> None:
    lists = _LEVELS.replace('style:num-format="1"', 'style:num-format="x, y, z, ..."')

    reading = _read(_list(_item(_p("a"))), automatic=lists)

    assert "unknown form" in reading.account.unread[0].what


def test_struck_and_hidden_numbers_say_so() -> None:
    lists = _LEVELS.replace('text:level="1" style:num-format="1"',
                            'text:level="1" style:num-format="1" text:style-name="S"')  # fmt: skip

    reading = _read(
        _list(_item(_p("a"))),
        automatic=lists + style("S", 'style:text-line-through-style="solid"'),
    )

    assert _marks(reading) == [(0, 0, "number", "strike")]


# ---------------------------------------------------------------- letters


@pytest.mark.parametrize(
    ("properties", "mark"),
    [
        ('style:text-position="super 58%"', "superscript"),
        ('style:text-position="-33% 58%"', "subscript"),
        ('style:text-position="33% 100%"', "raised"),
        ('style:text-line-through-type="single"', "strike"),
        ('fo:text-transform="uppercase"', "caps"),
        ('fo:font-variant="small-caps"', "smallcaps"),
        ('text:display="none"', "hidden"),
    ],
)
def test_letters_have_their_marks_through_styles_and_their_parents(
    properties: str, mark: str
) -> None:
    styles = style("Base", properties)
    automatic = style("T", more='style:parent-style-name="Base"')

    reading = _read(
        _p('a<text:span text:style-name="T">b</text:span>c'), styles=styles, automatic=automatic
    )

    assert _marks(reading) == [(1, 2, mark, "")]
    assert ("hidden-text" in _codes(reading)) == (mark == "hidden")


def test_an_automatic_style_may_have_a_common_one_of_its_name_for_a_parent() -> None:
    common = style("X", 'text:display="none"')
    automatic = style("X", more='style:parent-style-name="X"')
    body = _p('<text:span text:style-name="X">a</text:span>')

    assert _marks(_read(body, styles=common, automatic=automatic)) == [(0, 1, "hidden", "")]


def test_two_styles_of_one_name_that_differ_are_named() -> None:
    twice = style("X") + style("X", 'text:display="none"')

    assert "one of two that differ" in _read(_p("a"), styles=twice).account.unread[0].what


def test_what_the_default_style_says_holds_for_every_paragraph() -> None:
    default = (
        '<style:default-style style:family="paragraph"><style:text-properties'
        ' fo:font-variant="small-caps"/></style:default-style>'
    )

    assert _marks(_read(_p("ab"), styles=default)) == [(0, 2, "smallcaps", "")]


def test_letters_of_a_font_of_signs_are_marked_whatever_the_font_is_called() -> None:
    faces = '<office:font-face-decls><style:font-face style:name="F" svg:font-family="Wingdings"/>'
    source = flat(
        _p('<text:span text:style-name="T">J</text:span>'),
        automatic=style("T", 'style:font-name="F"'),
    ).replace(b"<office:styles>", f"{faces}</office:font-face-decls><office:styles>".encode(), 1)

    assert _marks(read(source, "a.fodt", None)) == [(0, 1, "symbol", "Wingdings")]


def test_emphasis_stands_beside_the_text_and_only_against_the_style() -> None:
    bold = style("T", 'fo:font-weight="bold"')
    named = style("Strong", 'fo:font-weight="bold"', family="paragraph")
    span = '<text:span text:style-name="T">b</text:span>'

    reading = _read(
        _p(f"a{span}") + _p(f"a{span}", 'text:style-name="Strong"'), styles=named, automatic=bold
    )

    assert [tuple(one) for one in reading.source.emphasis] == [(0, 1, 2, "bold")]
    assert not reading.text.provisions[0].marks


def test_korean_letters_stand_out_by_the_weight_of_their_own() -> None:
    automatic = style("T", 'style:font-weight-asian="bold"')

    reading = _read(_p('<text:span text:style-name="T">조약</text:span>'), automatic=automatic)

    assert [tuple(one) for one in reading.source.emphasis] == [(0, 0, 2, "bold")]


def test_words_of_another_language_are_literal_and_stand_beside_the_text() -> None:
    english = (
        '<style:default-style style:family="paragraph"><style:text-properties'
        ' fo:language="en"/></style:default-style>'
    )
    automatic = style("F", 'fo:language="fr"') + style("E", 'fo:language="en"')
    body = _p(
        'a <text:span text:style-name="F">mot <text:span text:style-name="E">word</text:span>'
        "</text:span>"
    )

    reading = _read(body, styles=english, automatic=automatic)

    assert [tuple(one) for one in reading.source.literal] == [(0, 2, 6, "language fr")]
    assert not reading.text.provisions[0].marks


@pytest.mark.parametrize(
    ("properties", "code"),
    [
        ('fo:color="#ffffff"', "ground-colour-text"),
        ('fo:color="#ff0000" fo:background-color="#fe0000"', "ground-colour-text"),
        ('fo:color="#000000" loext:opacity="0%"', "ground-colour-text"),
        ('fo:font-size="1pt"', "tiny-text"),
        ('fo:font-size="12pt" style:text-scale="1%"', "tiny-text"),
        ('style:font-size-asian="1pt"', "tiny-text"),
        ('style:text-position="super 1%"', "tiny-text"),
        ('text:display="none"', "hidden-text"),
    ],
)
def test_words_that_an_eye_would_miss_are_told(properties: str, code: str) -> None:
    body = _p('a<text:span text:style-name="T">not</text:span>')

    assert _codes(_read(body, automatic=style("T", properties))) == [code]


def test_white_words_on_a_dark_cell_are_no_hazard() -> None:
    cell = (
        '<style:style style:name="C" style:family="table-cell"><style:table-cell-properties'
        ' fo:background-color="#000000"/></style:style>'
    )
    body = (
        '<table:table><table:table-row><table:table-cell table:style-name="C">'
        f"{_p('<text:span text:style-name=@T@>a</text:span>'.replace('@', chr(34)))}"
        "</table:table-cell></table:table-row></table:table>"
    )

    assert not _codes(_read(body, automatic=cell + style("T", 'fo:color="#ffffff"')))


def test_letters_that_are_shown_otherwise_than_stored_are_named() -> None:
    body = _p('<text:span text:style-name="T">a</text:span>')

    reading = _read(body, automatic=style("T", 'fo:text-transform="capitalize"'))

    assert "capitalize" in reading.account.unread[0].what


# ---------------------------------------------------------------- tables, notes, boxes


def test_tables_have_their_spans_and_covered_cells_are_part_of_them() -> None:
    body = (
        "<table:table><table:table-column/><table:table-header-rows><table:table-row>"
        f'<table:table-cell table:number-columns-spanned="2">{_p("a")}{_p("b")}</table:table-cell>'
        "<table:covered-table-cell/></table:table-row></table:table-header-rows>"
        f"<table:table-row><table:table-cell>{_p('c')}</table:table-cell>"
        f"<table:table-cell><table:table><table:table-row><table:table-cell>{_p('d')}"
        "</table:table-cell></table:table-row></table:table></table:table-cell>"
        "</table:table-row></table:table>"
    )

    reading = _read(body)

    assert reading.text.provisions == (
        Provision("table"),
        Provision("row", depth=1),
        Provision("cell", "a", depth=2, marks=(Mark(0, 0, "span", "2,1"),)),
        Provision("paragraph", "b", depth=3),
        Provision("row", depth=1),
        Provision("cell", "c", depth=2),
        Provision("cell", depth=2),
        Provision("table", depth=3),
        Provision("row", depth=4),
        Provision("cell", "d", depth=5),
    )
    assert reading.account.complete


def test_what_a_covered_cell_holds_is_told_and_named() -> None:
    body = (
        "<table:table><table:table-row><table:table-cell/><table:covered-table-cell>"
        f"{_p('not')}</table:covered-table-cell></table:table-row></table:table>"
    )

    reading = _read(body)

    assert _codes(reading) == ["hidden-text"]
    assert not reading.account.complete


@pytest.mark.parametrize(
    ("value", "words", "told", "unread"),
    [
        ('office:value-type="string" office:string-value="x"', "y", [], 1),
        ('office:value-type="string" office:string-value="x"', "x", [], 0),
        ('office:value-type="float" office:value="5" table:style-name="C"', "6", ["field"], 0),
        ('office:value-type="float" office:value="5" table:style-name="C"', "5.00", [], 0),
        ('office:value-type="float" office:value="5"', "6", [], 0),
        ('table:formula="ooow:1+1"', "2", ["field"], 0),
        ('table:number-columns-repeated="3"', "a", [], 1),
    ],
)
def test_a_cell_that_shows_its_value_and_not_its_words_is_told(
    value: str, words: str, told: list[str], unread: int
) -> None:
    formed = '<style:style style:name="C" style:family="table-cell" style:data-style-name="N"/>'
    cell = f"<table:table-cell {value}>{_p(words)}</table:table-cell>"

    reading = _read(
        f"<table:table><table:table-row>{cell}</table:table-row></table:table>", automatic=formed
    )

    assert _codes(reading) == told
    assert len(reading.account.unread) == unread


def _note(kind: str, text: str, own: str = "") -> str:
    label = f'text:label="{own}"' if own else ""
    return (
        f'<text:note text:note-class="{kind}"><text:note-citation {label}>9</text:note-citation>'
        f"<text:note-body>{_p(text)}</text:note-body></text:note>"
    )


def test_notes_are_counted_and_stand_under_their_call() -> None:
    body = _p(
        f"a{_note('footnote', 'one')}b{_note('endnote', 'two')}c{_note('footnote', 'x', '*')}"
        f"d{_note('footnote', 'three')}"
    )

    reading = _read(body)

    notes = [(one.label, one.text) for one in reading.text.provisions[1:]]
    assert notes == [("1", "one"), ("i", "two"), ("*", "x"), ("2", "three")]
    assert [mark[3] for mark in _marks(reading)] == ["1", "i", "*", "2"]
    assert reading.text.provisions[2].marks == (Mark(0, 0, "variant", "endnote"),)


def test_images_are_known_by_their_digest_and_boxes_hold_their_words() -> None:
    body = _p(
        '<draw:frame><draw:image xlink:href="Pictures/a.png"/><svg:desc>A seal</svg:desc>'
        f"</draw:frame><draw:frame><draw:text-box>{_p('boxed')}</draw:text-box></draw:frame>"
    )

    reading = read(package({"content.xml": content(body), "Pictures/a.png": b"png"}), "a.odt", None)

    digest = f"sha256:{sha256(b'png').hexdigest()}"
    assert _marks(reading) == [(0, 1, "image", f"{digest} A seal"), (1, 2, "box", "")]
    assert reading.text.provisions[1] == Provision("box", "boxed", depth=1)
    assert reading.account.complete
    assert sorted(_codes(reading)) == ["comment", "image"]


_FORMULA = b'<math xmlns="http://www.w3.org/1998/Math/MathML"> <mi>x</mi></math>'


def test_equations_are_their_markup_and_other_objects_their_digest() -> None:
    body = _p(
        '<draw:frame><draw:object xlink:href="./Object 1"/><draw:image'
        ' xlink:href="./ObjectReplacements/Object 1"/></draw:frame>'
        '<draw:frame><draw:object xlink:href="./Object 2"/></draw:frame>'
    )
    members = {
        "content.xml": content(body),
        "Object 1/content.xml": _FORMULA,
        "Object 2/content.xml": content("").replace(b"office:text", b"office:chart"),
        "ObjectReplacements/Object 1": b"picture",
    }

    reading = read(package(members), "a.odt", None)

    equation, chart = _marks(reading)
    assert "<mi>x</mi></math>" in equation[3]
    assert chart[2:] == ("object", chart[3])
    assert chart[3].startswith("sha256:")
    assert _codes(reading) == ["fallback-differs", "embedded-object"]
    assert reading.account.complete


def test_a_box_drawn_over_words_or_off_the_page_is_told() -> None:
    over = (
        '<style:style style:name="G" style:family="graphic"><style:graphic-properties'
        ' style:wrap="run-through" style:run-through="foreground"/></style:style>'
    )
    body = _p(
        '<draw:frame draw:style-name="G" text:anchor-type="paragraph" svg:x="400cm"'
        f' svg:width="3cm"><draw:text-box>{_p("not")}</draw:text-box></draw:frame>'
    )

    assert sorted(_codes(_read(body, automatic=over))) == ["frame", "hidden-text"]


# ---------------------------------------------------------------- links and fields


def test_links_ruby_and_page_numbers() -> None:
    body = _p(
        '<text:a xlink:href="https://a.example/">a</text:a>'
        "<text:ruby><text:ruby-base>b</text:ruby-base><text:ruby-text>B</text:ruby-text></text:ruby>"
        '<text:page-number style:num-format="i">iv</text:page-number>'
        "<text:page-count>9</text:page-count>"
        '<text:a xlink:href="#__RefHeading___1">c</text:a>'
    )

    reading = _read(body)

    assert reading.text.provisions[0].text == f"ab{OBJECT}{OBJECT}c"
    assert _marks(reading) == [
        (0, 1, "link", "https://a.example/"),
        (1, 2, "ruby", "B"),
        (2, 3, "field", "PAGE fmt=lowerRoman"),
        (3, 4, "field", "NUMPAGES"),
    ]


def _ref(form: str, result: str) -> str:
    return (
        f'<text:bookmark-ref text:ref-name="b" text:reference-format="{form}">'
        f"{result}</text:bookmark-ref>"
    )


@pytest.mark.parametrize(
    ("field", "codes"),
    [
        ("<text:date>1 May</text:date>", ["self-updating-field"]),
        ('<text:date text:fixed="true">1 May</text:date>', []),
        ('<text:date text:fixed="true" text:date-value="2020-01-01">1 May</text:date>', ["field"]),
        ('<text:variable-set text:display="none">x</text:variable-set>', ["field", "hidden-text"]),
        ("<text:title>x</text:title>", ["fallback-differs", "field"]),
        ("<text:placeholder>x</text:placeholder>", []),
        ('<text:sequence text:name="T" text:formula="ooow:T+1">1</text:sequence>', []),
        ('<text:sequence text:name="T" text:formula="ooow:T+1">7</text:sequence>', ["field"]),
        (_ref("text", "Fee"), []),
        (_ref("text", "Fees"),
         ["stale-reference"]),
        (_ref("number", "1."), []),
        (_ref("number", "2"),
         ["stale-reference"]),
        (_ref("page", "3"),
         ["field"]),
        ("<text:execute-macro>x</text:execute-macro>", ["macro"]),
        ('<text:hidden-text text:string-value="s">s</text:hidden-text>', ["hidden-text"]),
        ("<office:annotation><dc:creator>A</dc:creator><text:p>no</text:p></office:annotation>",
         ["comment"]),
    ],
)  # fmt: skip
def test_fields_keep_their_result_and_tell_what_an_update_would_change(
    field: str, codes: list[str]
) -> None:
    target = _p('<text:bookmark-start text:name="b"/>Fee<text:bookmark-end text:name="b"/>')

    reading = _read(_list(_item(target)) + _p(f"a {field}"), automatic=_LEVELS)

    assert _codes(reading) == codes


def test_a_break_that_a_paragraph_asks_for_stands_before_it() -> None:
    own = (
        '<style:style style:name="P" style:family="paragraph"><style:paragraph-properties'
        ' fo:break-before="page"/></style:style>'
    )
    body = _p("a") + _p("b", 'text:style-name="P"')

    assert _said(_read(body, automatic=own)) == ["a", "", "b"]
    assert _read(body, automatic=own).text.provisions[1].text == "\f"
    assert _said(_read(body, styles=own)) == ["a", "b"]


# ---------------------------------------------------------------- sections, indexes, pages


def test_a_hidden_section_is_read_and_marked_and_told() -> None:
    reading = _read(f'<text:section text:display="none">{_p("not")}</text:section>')

    assert _marks(reading) == [(0, 3, "hidden", "")]
    assert _codes(reading) == ["hidden-text"]


def test_a_linked_section_and_an_index_are_told() -> None:
    body = (
        f'<text:section><text:section-source xlink:href="b.odt"/>{_p("a")}</text:section>'
        "<text:table-of-content><text:table-of-content-source>"
        "<text:index-title-template>Contents</text:index-title-template>"
        f"</text:table-of-content-source><text:index-body>{_p('b')}</text:index-body>"
        "</text:table-of-content>"
    )

    reading = _read(body)

    assert _said(reading) == ["a", "b"]
    assert _codes(reading) == ["external-content", "field"]


def test_headers_and_footers_are_those_of_the_pages_in_use() -> None:
    masters = (
        '<style:master-page style:name="Standard" style:page-layout-name="x">'
        f"<style:header>{_p('usual')}</style:header>"
        f"<style:header-first>{_p('first')}</style:header-first>"
        "</style:master-page>"
        f'<style:master-page style:name="Annex"><style:header>{_p("annex")}</style:header>'
        "</style:master-page>"
        f'<style:master-page style:name="Other"><style:header>{_p("unused")}</style:header>'
        "</style:master-page>"
    )
    annex = '<style:style style:name="A" style:family="paragraph" style:master-page-name="Annex"/>'

    reading = _read(_p("a") + _p("b", 'text:style-name="A"'), masters=masters, automatic=annex)

    shown = [
        (one.text, next((mark.value for mark in one.marks), ""))
        for one in reading.text.provisions
        if one.kind == "header"
    ]
    assert shown == [
        ("usual", ""),
        ("first", "first"),
        ("annex", "default from section 2"),
        ("annex", "first from section 2"),
    ]
    assert [one.kind for one in reading.text.provisions][:3] == [
        "paragraph",
        "section",
        "paragraph",
    ]
    assert _codes(reading) == ["markup"]


# ---------------------------------------------------------------- tracked changes

_TRACKED = (
    '<text:tracked-changes><text:changed-region text:id="i"><text:insertion/>'
    '</text:changed-region><text:changed-region text:id="d"><text:deletion>{}</text:deletion>'
    "</text:changed-region></text:tracked-changes>"
)


@pytest.mark.parametrize(
    ("deleted", "body", "accepted", "original"),
    [
        (
            _p(" not"),
            _p('shall<text:change text:change-id="d"/> pay <text:change-start'
               ' text:change-id="i"/>now<text:change-end text:change-id="i"/>.'),
            ["shall pay now."],
            ["shall not pay ."],
        ),
        (
            _p("x") + _p("gone") + _p("y"),
            _p('a<text:change text:change-id="d"/>b') ,
            ["ab"],
            ["ax", "gone", "yb"],
        ),
        (
            _p("-"),
            _p('a<text:change-start text:change-id="i"/>new') + _p("newer")
            + _p('<text:change-end text:change-id="i"/>b'),
            ["anew", "newer", "b"],
            ["ab"],
        ),
    ],
)  # fmt: skip
def test_pending_changes_are_read_by_the_view(
    deleted: str, body: str, accepted: list[str], original: list[str]
) -> None:
    whole = _TRACKED.format(deleted) + body

    assert _said(_read(whole, view="accepted")) == accepted
    assert _said(_read(whole, view="original"))[: len(original)] == original
    assert _read(whole).hazards[0].grade == "undecided"
    assert _read(whole, view="accepted").hazards[0].grade == "note"


def test_a_pending_change_of_format_has_no_original_and_is_named() -> None:
    body = (
        '<text:tracked-changes><text:changed-region text:id="f"><text:format-change/>'
        f"</text:changed-region></text:tracked-changes>{_p('a')}"
    )

    assert _read(body, view="accepted").account.complete
    assert not _read(body, view="original").account.complete


# ---------------------------------------------------------------- what is not known


def test_what_is_not_known_is_named_and_its_words_are_kept() -> None:
    reading = _read(
        _p("a<text:nonsense>b</text:nonsense>") + "<text:other><text:p>c</text:p></text:other>d"
    )

    assert reading.text.provisions[0].text == "ab"
    named = " ".join(item.what for item in reading.account.unread)
    assert all(word in named for word in ("text:nonsense", "text:other", "between paragraphs"))


def test_parts_that_nothing_shows_are_named_and_programs_told() -> None:
    members = {
        "content.xml": content(_p("a")),
        "meta.xml": b"<x/>",
        "Pictures/unused.png": b"x",
        "Basic/Standard/Module1.xml": b"<x/>",
        "other.bin": b"y",
    }

    reading = read(package(members), "a.odt", None)

    assert {item.at for item in reading.account.unread} == {"Pictures/unused.png", "other.bin"}
    assert _codes(reading) == ["macro"]
    assert {part.name for part in reading.account.parts} == {"mimetype", *members}


# ---------------------------------------------------------------- channels that an eye would miss


def test_a_number_that_programs_show_in_two_ways_is_told() -> None:
    lists = (
        '<text:list-style style:name="L"><text:list-level-style-number text:level="1"'
        ' style:num-format="1" style:num-suffix="." loext:num-list-format="{}"/>'
        "</text:list-style>"
    )

    two = _read(_list(_item(_p("a"))), automatic=lists.format("Article %1%"))
    one = _read(_list(_item(_p("a"))), automatic=lists.format("%1%."))

    assert (two.text.provisions[0].label, _codes(two)) == ("Article 1", ["fallback-differs"])
    assert (one.text.provisions[0].label, _codes(one)) == ("1.", [])


def test_a_picture_as_a_bullet_is_known_by_its_bytes() -> None:
    lists = (
        '<text:list-style style:name="L"><text:list-level-style-image text:level="1"'
        ' xlink:href="Pictures/b.png"/></text:list-style>'
    )
    members = {"content.xml": content(_list(_item(_p("a"))), lists), "Pictures/b.png": b"png"}

    reading = read(package(members), "a.odt", None)

    assert _marks(reading) == [(0, 0, "number", f"image sha256:{sha256(b'png').hexdigest()}")]
    assert reading.account.complete


def test_page_numbers_have_the_format_of_their_pages() -> None:
    layout = (
        '<style:page-layout style:name="P"><style:page-layout-properties style:num-format="i"/>'
        "</style:page-layout>"
    )
    body = _p('<text:page-number/><text:page-number style:num-format="1"/>')

    values = [mark[3] for mark in _marks(_read(body, automatic=layout))]

    assert values == ["PAGE fmt=lowerRoman", "PAGE fmt=1"]


@pytest.mark.parametrize(
    ("result", "codes"), [("1", []), ("1.", []), ("11", ["stale-reference"]), ("A.1", [])]
)
def test_a_number_that_only_ends_like_its_target_is_stale(result: str, codes: list[str]) -> None:
    target = _p('<text:bookmark text:name="b"/>Fee')

    reading = _read(
        _list(_item(target)) + _p(_ref("number-all-superior", result)), automatic=_LEVELS
    )

    assert _codes(reading) == codes


@pytest.mark.parametrize(
    ("styles", "says"),
    [
        ("<style:style>words</style:style>", "among the styles"),
        ("words", "among the styles"),
        (
            '<draw:fill-image xlink:href="Pictures/a.png"/>',
            "a picture behind the text",
        ),
        (
            ('<text:notes-configuration text:note-class="footnote">'
             "<text:note-continuation-notice-forward>words</text:note-continuation-notice-forward>"
             "</text:notes-configuration>"),
            "goes on upon the next page",
        ),
    ],
)  # fmt: skip
def test_words_and_pictures_among_the_styles_are_named(styles: str, says: str) -> None:
    reading = _read(_p(f"a{_note('footnote', 'n')}"), styles=styles)

    assert says in reading.account.unread[0].what


def test_a_frame_with_two_images_is_told_and_words_over_one_are_named() -> None:
    body = _p(
        '<draw:frame><draw:image xlink:href="Pictures/a.png"/><draw:image'
        f' xlink:href="Pictures/b.png">{_p("over")}</draw:image></draw:frame>'
        f'<draw:frame><draw:image xlink:href="Pictures/a.png">{_p("over")}'
        "</draw:image></draw:frame>"
    )
    members = {"content.xml": content(body), "Pictures/a.png": b"a", "Pictures/b.png": b"b"}

    reading = read(package(members), "a.odt", None)

    assert "fallback-differs" in _codes(reading)
    assert [item.what[:10] for item in reading.account.unread] == ["words over"] * 2


def test_a_second_text_is_named() -> None:
    source = flat(_p("a")).replace(
        b"</office:text>", b"</office:text><office:text><text:p>b</text:p></office:text>"
    )

    assert "a second text" in read(source, "a.fodt", None).account.unread[0].what


def test_a_link_to_elsewhere_is_one_whatever_its_address_ends_in() -> None:
    body = _p('<text:a xlink:href="https://a.example/|outline">a</text:a>')

    assert _marks(_read(body)) == [(0, 1, "link", "https://a.example/|outline")]


@pytest.mark.parametrize(
    "said", ['fo:line-height="1%"', 'fo:line-height="1pt"', 'fo:margin-left="40cm"',
             'fo:text-indent="-30in"', 'fo:margin-left="-400pt"', 'fo:text-indent="-300pt"',
             'fo:margin-left="-40pt" fo:text-indent="-40pt"', 'fo:margin="-100pt"',
             'fo:margin-right="-80pt"'],
)  # fmt: skip
def test_a_paragraph_that_no_page_shows_is_told(said: str) -> None:
    own = (
        '<style:style style:name="P" style:family="paragraph">'
        f"<style:paragraph-properties {said}/></style:style>"
    )

    codes = _codes(_read(_p("not", 'text:style-name="P"'), automatic=own))

    assert codes in (["tiny-text"], ["hidden-text"])


def test_a_relative_size_counts_from_what_is_below() -> None:
    base = style("B", 'fo:font-size="10pt"', family="paragraph")
    body = _p('<text:span text:style-name="T">not</text:span>', 'text:style-name="B"')

    assert _codes(_read(body, styles=base, automatic=style("T", 'fo:font-size="15%"'))) == [
        "tiny-text"
    ]


@pytest.mark.parametrize(
    "said", ['fo:margin-left="-50pt"', 'fo:margin-left="100pt" fo:text-indent="-150pt"',
             'fo:margin-left="12cm"', 'fo:margin="1cm"', 'fo:margin-left="100%"'],
)  # fmt: skip
def test_a_paragraph_that_reaches_no_further_than_the_edge_of_the_page_is_not_told(
    said: str,
) -> None:
    own = (
        '<style:style style:name="P" style:family="paragraph">'
        f"<style:paragraph-properties {said}/></style:style>"
    )

    assert _codes(_read(_p("a", 'text:style-name="P"'), automatic=own)) == []


def test_the_edge_of_the_page_is_as_far_as_its_layout_says() -> None:
    own = (
        '<style:style style:name="P" style:family="paragraph">'
        '<style:paragraph-properties fo:margin-left="-3cm"/></style:style>'
        '<style:page-layout style:name="L"><style:page-layout-properties {}/></style:page-layout>'
    )
    body = _p("a", 'text:style-name="P"')

    narrow, wide = (
        _codes(_read(body, automatic=own.format(margins)))
        for margins in ('fo:margin="1cm"', 'fo:margin-left="4cm" fo:margin-right="4cm"')
    )

    assert (narrow, wide) == (["hidden-text"], [])


@pytest.mark.parametrize(
    "placed",
    [
        (
            "<style:list-level-properties><style:list-level-label-alignment"
            ' fo:margin-left="-400pt"/></style:list-level-properties>'
        ),
        '<style:list-level-properties text:space-before="-400pt" text:min-label-width="1cm"/>',
    ],
)
@pytest.mark.parametrize("kind", ["item", "header"])
def test_a_list_that_no_page_shows_is_told_once(placed: str, kind: str) -> None:
    lists = (
        '<text:list-style style:name="A"><text:list-level-style-number text:level="1"'
        f' style:num-format="1">{placed}</text:list-level-style-number></text:list-style>'
    )
    item = f"<text:list-{kind}>{_p('not')}{_p('a')}</text:list-{kind}>"

    reading = _read(_list(item, item, more='text:style-name="A"'), automatic=lists)

    assert _codes(reading) == ["hidden-text"]


@pytest.mark.parametrize(
    ("family", "body"),
    [
        ("section", f'<text:section text:style-name="S">{_p("not")}</text:section>'),
        (
            "table",
            (
                '<table:table table:style-name="S"><table:table-row><table:table-cell>'
                f"{_p('not')}</table:table-cell></table:table-row></table:table>"
            ),
        ),
    ],
)
def test_a_section_or_table_that_no_page_shows_is_told(family: str, body: str) -> None:
    own = (
        f'<style:style style:name="S" style:family="{family}">'
        f'<style:{family}-properties fo:margin-left="{{}}"/></style:style>'
    )

    assert _codes(_read(body, automatic=own.format("-400pt"))) == ["hidden-text"]
    assert _codes(_read(body, automatic=own.format("-5pt"))) == []
