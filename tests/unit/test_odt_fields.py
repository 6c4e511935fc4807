"""Fields show what LibreOffice shows on opening, and what else the file says of them is told."""

from __future__ import annotations

import pytest
from tests.odt_kit import NAMES, codes, content, flat, p, package, style, unread, word_of

from paraph.formats.odt import read
from paraph.text.reading import Reading

_MAKER = "vnd.oasis.opendocument.field."


def _read(body: str, **parts: str) -> Reading:
    return read(flat(body, **parts), "a.fodt", None)


def _shown(body: str) -> str:
    return _read(p(body)).text.provisions[0].text


# ---------------------------------------------------------------- forms


def _param(name: str, value: str) -> str:
    return f'<field:param field:name="{name}" field:value="{value}"/>'


def _mark(kind: str, inner: str, end: str = "") -> str:
    return f'<field:fieldmark{end} field:type="{_MAKER}{kind}">{inner}</field:fieldmark{end}>'


def _term(chosen: str) -> str:
    entries = "".join(_param("Dropdown_ListEntry", term) for term in ("one year", "five years"))
    return f"The term is {_mark('FORMDROPDOWN', entries + chosen)} from signing."


@pytest.mark.parametrize(
    ("chosen", "shown"),
    [("1", "five years"), ("0", "one year"), ("7", ""), ("-1", ""), ("", "")],
)
def test_a_list_shows_the_entry_that_is_chosen(chosen: str, shown: str) -> None:
    body = _term(_param("Dropdown_Selected", chosen))

    assert _shown(body) == f"The term is {shown} from signing."


def test_a_list_in_which_nothing_is_chosen_shows_its_first_entry() -> None:
    assert _shown(_term("")) == "The term is one year from signing."


def test_another_choice_is_another_text() -> None:
    one, five = (flat(p(_term(_param("Dropdown_Selected", at)))) for at in "01")

    assert word_of(one, five) != "same"
    assert word_of(one, one) == "same"


@pytest.mark.parametrize("kind", ["FORMTEXT", "FORMDROPDOWN", "FORMCHECKBOX", "FORMDATE", "OTHER"])
@pytest.mark.parametrize(
    "inner", ["not", "<text:span>not</text:span>", "<field:param/>not", "<text:s/>", "<text:tab/>"]
)
def test_what_stands_inside_a_field_mark_is_named(kind: str, inner: str) -> None:
    source = flat(p(f"shall {_mark(kind, inner)} pay"))

    reading = read(source, "a.fodt", None)

    assert "inside a field mark" in unread(reading)
    assert "not" not in reading.text.provisions[0].text
    assert word_of(flat(p(f"shall {_mark(kind, '')} pay")), source) != "same"


def test_the_result_of_a_field_of_two_ends_is_text_and_its_code_is_told() -> None:
    body = p(
        f'pay {_mark("UNHANDLED", _param("code", "IF"), "-start")}IF 1 = 1<text:span> "a"'
        '</text:span><field:fieldmark-separator/>a<field:fieldmark-end/> now'
    )  # fmt: skip

    reading = _read(body)

    assert reading.text.provisions[0].text == "pay a now"
    assert codes(reading) == ["field"]
    assert r"IF 1 = 1 \"a\"" in reading.hazards[0].sentence
    assert word_of(flat(body), flat(body.replace("1 = 1", "1 = 2"))) != "same"


def test_a_field_inside_the_code_of_another_is_code() -> None:
    start = _mark("UNHANDLED", "", "-start")
    part, end = "<field:fieldmark-separator/>", "<field:fieldmark-end/>"

    body = f"a{start}b{start}c{part}d{end}e{part}f{end}g"

    assert _shown(body) == "afg"
    assert "“bde”" in _read(p(body)).hazards[1].sentence


def test_a_text_of_a_form_is_its_result() -> None:
    start, part = _mark("FORMTEXT", "", "-start"), "<field:fieldmark-separator/>"

    reading = _read(p(f"{start} FORMTEXT {part}result<field:fieldmark-end/>"))

    assert [one.text for one in reading.text.provisions] == ["result"]
    assert codes(reading) == []
    assert reading.account.complete


@pytest.mark.parametrize(
    "body",
    [
        p("a<field:fieldmark-separator/>b"),
        p(_mark("UNHANDLED", "", "-start") + "a") + p("b<field:fieldmark-separator/>c"),
        p(
            f"{_mark('UNHANDLED', '', '-start')}a<text:ruby><text:ruby-base>b</text:ruby-base>"
            "<text:ruby-text><field:fieldmark-separator/></text:ruby-text></text:ruby>c"
        ),
    ],
)
def test_a_field_whose_parts_do_not_belong_together_is_named(body: str) -> None:
    assert not _read(body).account.complete


def test_a_box_is_checked_as_libreoffice_shows_it() -> None:
    boxes = [
        _mark("FORMCHECKBOX", inner)
        for inner in (
            _param("Checkbox_Checked", "true"),
            _param("Checkbox_Checked", "false"),
            _param("Checkbox_Checked", "1"),
            "",
        )
    ]

    marks = _read(p("".join(boxes))).text.provisions[0].marks

    assert [mark.value for mark in marks] == ["1", "0", "1", "0"]


def test_words_in_a_field_have_the_style_of_their_span() -> None:
    struck = style("T", 'style:text-line-through-style="solid"')
    body = f'{_mark("FORMTEXT", "", "-start")}<text:span text:style-name="T">b</text:span>'

    reading = _read(p(body + "<field:fieldmark-end/>"), automatic=struck)

    assert [mark.name for mark in reading.text.provisions[0].marks] == ["strike"]


def test_the_entries_of_a_content_control_show_nothing_beside_the_one_in_it() -> None:
    entries = "".join(f'<loext:list-item loext:display-text="{name}"/>' for name in "ab")

    reading = _read(p(f"<loext:content-control>{entries}b</loext:content-control>"))

    assert reading.text.provisions[0].text == "b"
    assert reading.account.complete


# ---------------------------------------------------------------- what fields are taken from


def _declared(name: str, value: str) -> str:
    return (
        f'<text:user-field-decls><text:user-field-decl text:name="{name}" {value}/>'
        "</text:user-field-decls>"
    )


def _set(words: str) -> str:
    return f'<text:variable-set text:name="v">{words}</text:variable-set>'


def _with_meta(inner: str, meta: str) -> bytes:
    return flat(p(inner)).replace(
        b"<office:styles>", f"<office:meta>{meta}</office:meta><office:styles>".encode(), 1
    )


@pytest.mark.parametrize("kind", ["get", "input"])
def test_a_variable_that_is_declared_otherwise_than_stored_is_told(kind: str) -> None:
    price = p(f'<text:user-field-{kind} text:name="u">one hundred</text:user-field-{kind}>')
    says = 'office:value-type="string" office:string-value="{}"'

    stored, other = (
        _declared("u", says.format(words)) + price for words in ("one hundred", "nine hundred")
    )

    assert "fallback-differs" not in codes(_read(stored))
    assert "fallback-differs" in codes(_read(other))
    assert "fallback-differs" in codes(_read(price))
    assert word_of(flat(stored), flat(other)) != "same"
    assert word_of(flat(other), flat(other)) == "same"


def test_a_number_that_is_declared_as_it_is_stored_is_not_told() -> None:
    price = p('<text:user-field-get text:name="u">100</text:user-field-get>')
    says = 'office:value-type="float" office:value="{}"'

    assert codes(_read(_declared("u", says.format("100.0")) + price)) == ["field"]
    assert "fallback-differs" in codes(_read(_declared("u", says.format("900")) + price))


@pytest.mark.parametrize(
    ("field", "meta"),
    [
        ("<text:title>{}</text:title>", "<dc:title>{}</dc:title>"),
        ("<text:subject>{}</text:subject>", "<dc:subject>{}</dc:subject>"),
        ("<text:keywords>{}</text:keywords>", "<meta:keyword>{}</meta:keyword>"),
        ("<text:description>{}</text:description>", "<dc:description>{}</dc:description>"),
        (
            '<text:user-defined text:name="a">{}</text:user-defined>',
            '<meta:user-defined meta:name="a">{}</meta:user-defined>',
        ),
    ],
)
def test_a_field_that_shows_other_metadata_than_it_stores_is_told(field: str, meta: str) -> None:
    said = field.format("Lease")
    lease, sale = (_with_meta(said, meta.format(words)) for words in ("Lease", "Sale"))

    assert codes(read(lease, "a.fodt", None)) == ["field"]
    assert codes(read(sale, "a.fodt", None)) == ["fallback-differs", "field"]
    assert word_of(lease, sale) != "same"
    fixed = _with_meta(said.replace(">Lease", ' text:fixed="true">Lease'), meta.format("Sale"))
    assert codes(read(fixed, "a.fodt", None)) == []


def test_metadata_stand_in_a_part_of_their_own_in_a_package() -> None:
    meta = f"<office:document-meta {NAMES}><office:meta><dc:title>{{}}</dc:title></office:meta>"
    whole = (meta + "</office:document-meta>").format

    files = [
        package({"content.xml": content(p("<text:title>Lease</text:title>")),
                 "meta.xml": whole(words).encode()})
        for words in ("Lease", "Sale")
    ]  # fmt: skip

    assert word_of(files[0], files[1], "a.odt") != "same"
    assert codes(read(files[0], "a.odt", None)) == ["field"]


def test_a_date_of_the_metadata_is_part_of_what_the_field_is_known_by() -> None:
    one, two = (
        _with_meta(
            "<text:creation-date>1 May</text:creation-date>",
            f"<meta:creation-date>{year}-05-01</meta:creation-date>",
        )
        for year in (2020, 2021)
    )

    assert word_of(one, two) != "same"
    assert codes(read(one, "a.fodt", None)) == ["field"]


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ('<text:variable-set text:name="v" office:string-value="b">a</text:variable-set>', True),
        ('<text:variable-set text:name="v" office:string-value="a">a</text:variable-set>', False),
        (_set("b") + '<text:variable-get text:name="v">a</text:variable-get>', True),
        (_set("a") + '<text:variable-get text:name="v">a</text:variable-get>', False),
        ('<text:bibliography-mark text:identifier="B">[A]</text:bibliography-mark>', True),
        ('<text:bibliography-mark text:identifier="A">[A]</text:bibliography-mark>', False),
    ],
)  # fmt: skip
def test_a_field_that_shows_other_words_than_it_stores_is_told(body: str, *, told: bool) -> None:
    assert ("fallback-differs" in codes(_read(p(body)))) is told


@pytest.mark.parametrize(
    ("chosen", "stored", "shown", "told"),
    [
        ((0, 1), "two", "two", False),
        ((0, 1), "one", "two", True),
        ((0, 0), "one", "one", False),
        ((0, 0), "two", "one", True),
        ((1, 1), "two", "two", False),
        ((), "three", "three", False),
    ],
)
def test_a_list_to_choose_from_shows_what_is_chosen(
    chosen: tuple[int, ...], stored: str, shown: str, *, told: bool
) -> None:
    entries = "".join(
        f'<text:label text:value="{name}" text:current-selected="{"true" if on else "false"}"/>'
        for name, on in zip(("one", "two"), chosen, strict=False)
    )

    reading = _read(p(f"<text:drop-down>{entries}{stored}</text:drop-down>"))

    assert reading.text.provisions[0].text == shown
    assert ("fallback-differs" in codes(reading)) is told
    assert reading.account.complete
