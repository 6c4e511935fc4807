"""OpenDocument files that mean harm, or are broken, are refused by an error that names them."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest
from tests.odt_kit import NAMES, content, flat, package
from tests.patience import patience

from paraph.errors import DamagedError, InputError, LimitError, ProtectedError, UnsupportedError
from paraph.formats.odt import read as read_odt
from paraph.formats.registry import read

_WHOLE = content("<text:p>a</text:p>")
_MANIFEST = (
    b'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    b'<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/>'
    b"</manifest:file-entry></manifest:manifest>"
)
_DOCTYPE = b'<!DOCTYPE x [<!ENTITY a "boom">]>'


def _refused(source: bytes, file: str = "a.odt") -> InputError:
    with pytest.raises(InputError) as caught:
        read(source, file)
    assert str(caught.value).startswith(file)
    assert caught.value.hint
    return caught.value


@pytest.mark.parametrize(
    ("source", "kind", "says"),
    [
        (package({"content.xml": _WHOLE, "META-INF/manifest.xml": _MANIFEST}),
         ProtectedError, "encrypted"),
        (package({"meta.xml": b"<x/>"}), DamagedError, "missing"),
        (package({"content.xml": b"<x"}), DamagedError, "not well-formed"),
        (package({"content.xml": b"<x/>"}), DamagedError, "no OpenDocument text"),
        (package({"content.xml": _DOCTYPE + _WHOLE.partition(b"?>")[2]}),
         DamagedError, "document type"),
        (package({"content.xml": _WHOLE.replace(b"office:text", b"office:spreadsheet")}),
         UnsupportedError, "office:spreadsheet"),
        (package({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
                  "content.xml": _WHOLE}), UnsupportedError, "OpenDocument file"),
        (package({"content.xml": _WHOLE, "Content.xml": _WHOLE}), DamagedError, "two parts"),
        (package({"content.xml": _WHOLE})[:-30], DamagedError, "cut off"),
        (b"PK\x03\x04 and no more", DamagedError, "cut off"),
        (b"No package.", DamagedError, "an OpenDocument text and is plain text"),
        (b"<!DOCTYPE html><p>x", DamagedError, "an OpenDocument text and is HTML"),
        (b"", DamagedError, "empty"),
    ],
)  # fmt: skip
def test_what_is_no_open_document_text_is_refused(
    source: bytes, kind: type[InputError], says: str
) -> None:
    error = _refused(source)

    assert type(error) is kind
    assert says in str(error)


def test_a_document_under_the_suffix_of_another_format_is_refused_with_both_names() -> None:
    assert "OpenDocument text" in str(_refused(package({"content.xml": _WHOLE}), "a.docx"))
    assert "OpenDocument text" in str(_refused(flat("<text:p>a</text:p>"), "a.txt"))


@pytest.mark.parametrize("file", ["a.odt", "a.ott", "a.fodt", "-"])
def test_both_forms_are_told_by_their_content(file: str) -> None:
    for source in (package({"content.xml": _WHOLE}), flat("<text:p>a</text:p>")):
        assert read(source, file).source.format == "odt"


_REPEATED = (
    "<table:table><table:table-row table:number-rows-repeated='900'>"
    "<table:table-cell table:number-columns-repeated='900'><text:p>a</text:p>"
    "</table:table-cell></table:table-row></table:table>"
)


@pytest.mark.parametrize(
    "body",
    [
        "<text:section>" * 150 + "</text:section>" * 150,
        "<text:list><text:list-item>" * 60 + "</text:list-item></text:list>" * 60,
        f"<text:p>{'<text:span>' * 120}a{'</text:span>' * 120}</text:p>",
        _REPEATED,
        "<text:p/>" + "<text:p><text:bookmark text:name='a'/></text:p>" * 81_000,
    ],
    ids=["sections", "lists", "spans", "repeated", "bookmarks"],
)
def test_what_is_too_deep_or_too_much_is_refused(body: str) -> None:
    assert isinstance(_refused(flat(body), "a.fodt"), LimitError)


@pytest.mark.parametrize(
    ("opening", "closing", "times"),
    [
        ("<text:a>", "</text:a>", 90),
        ("<text:span>", "</text:span>", 90),
        ("<draw:frame><draw:text-box><text:p>", "</text:p></draw:text-box></draw:frame>", 30),
        ("<text:note><text:note-body><text:p>", "</text:p></text:note-body></text:note>", 30),
    ],
)
def test_what_is_as_deep_as_allowed_is_read(opening: str, closing: str, times: int) -> None:
    body = f"<text:p>{opening * times}a{closing * times}</text:p>"

    shown = "".join(one.text for one in read(flat(body), "a.fodt").text.provisions)

    assert shown.endswith("a")


def test_a_part_that_unpacks_to_too_much_is_refused() -> None:
    bomb = content(f"<text:p>{' ' * (40 << 20)}</text:p>")

    assert isinstance(_refused(package({"content.xml": bomb})), LimitError)


def test_styles_that_lead_round_in_a_circle_end() -> None:
    styles = "".join(
        f'<style:style style:name="{name}" style:family="paragraph"'
        f' style:parent-style-name="{parent}"/>'
        for name, parent in (("A", "B"), ("B", "A"))
    )

    reading = read(flat('<text:p text:style-name="A">a</text:p>', styles=styles), "a.fodt")

    assert reading.text.provisions[0].text == "a"


def test_styles_based_on_each_other_without_end_are_refused() -> None:
    styles = "".join(
        f'<style:style style:name="S{at}" style:family="paragraph"'
        f' style:parent-style-name="S{at + 1}"/>'
        for at in range(200)
    )

    body = '<text:p text:style-name="S0">a</text:p>'
    assert isinstance(_refused(flat(body, styles=styles), "a.fodt"), LimitError)


def test_pages_that_follow_each_other_in_a_circle_end() -> None:
    masters = "".join(
        f'<style:master-page style:name="{name}" style:next-style-name="{after}">'
        f"<style:header><text:p>{name}</text:p></style:header></style:master-page>"
        for name, after in (("Standard", "B"), ("B", "Standard"))
    )

    assert read(flat("<text:p>a</text:p>", masters=masters), "a.fodt").text.provisions


_BOOKMARK = '<text:bookmark-start text:name="b"/>a'


@pytest.mark.parametrize(
    "body",
    [
        "<text:list><text:list-item><text:p>a</text:p></text:list-item></text:list>" * 50_000,
        f"<text:p>{'<text:s/>a<text:tab/>' * 60_000}</text:p>",
        f"<text:p>{_BOOKMARK * 70_000}</text:p>",
        "<text:tracked-changes>"
        + "".join(f'<text:changed-region text:id="c{at}"><text:insertion/></text:changed-region>'
                  for at in range(60_000))
        + "</text:tracked-changes><text:p>"
        + "".join(f'<text:change-start text:change-id="c{at}"/>a<text:change-end'
                  f' text:change-id="c{at}"/>b' for at in range(60_000)) + "</text:p>",
    ],
    ids=["lists", "signs", "bookmarks", "changes"],
)  # fmt: skip
def test_much_of_one_kind_takes_time_in_proportion(body: str) -> None:
    source = flat(body)

    with patience():
        read_odt(source, "a.fodt", "original")


def test_many_bookmarks_over_the_same_words_take_no_longer_than_as_many_apart() -> None:
    names = [f'text:name="b{at}"/>' for at in range(70_000)]
    began = "".join(f"<text:bookmark-start {name}a" for name in names)
    ended = "".join(f"<text:bookmark-end {name}b" for name in names)
    source = flat(f"<text:p>{began}{ended}</text:p>")

    with patience():
        read_odt(source, "a.fodt", None)


def test_references_to_many_words_again_and_again_are_refused() -> None:
    reference = '<text:bookmark-ref text:ref-name="b" text:reference-format="text">a</text:{}>'
    target = (
        f'<text:bookmark-start text:name="b"/>{"a " * 20_000}<text:bookmark-end text:name="b"/>'
    )
    body = f"<text:p>{target}</text:p><text:p>{reference.format('bookmark-ref') * 4_000}</text:p>"

    assert isinstance(_refused(flat(body), "a.fodt"), LimitError)


def test_the_manifest_and_the_type_may_be_missing() -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        file.writestr("content.xml", _WHOLE)

    assert read(out.getvalue(), "a.odt").text.provisions[0].text == "a"


def test_nothing_is_fetched_and_pictures_from_elsewhere_are_told() -> None:
    body = (
        '<text:p><draw:frame><draw:image xlink:href="../../etc/passwd"/></draw:frame>'
        '<draw:frame><draw:image xlink:href="https://a.example/x.png"/></draw:frame></text:p>'
    )

    reading = read(package({"content.xml": content(body)}), "a.odt")

    assert [hazard.code for hazard in reading.hazards] == ["external-content"] * 2


def test_names_of_the_standard_count_whatever_their_prefixes_are() -> None:
    source = flat("<text:p>a</text:p>").replace(b"text:", b"t:").replace(b":text=", b":t=")

    assert NAMES.encode() not in source
    assert read(source.replace(b"office:t>", b"office:text>"), "a.fodt").text.provisions
