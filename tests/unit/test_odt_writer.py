"""OpenDocument text is written so that programs open it, and nothing that can be told is lost."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from lxml import etree
from tests.odt_kit import content, package

from paraph.comparison.compare import compare
from paraph.formats.odt import read, write
from paraph.formats.odt.listing import Listing
from paraph.formats.odt.names import q
from paraph.formats.registry import read as read_any
from paraph.text.canonical import canonical
from paraph.text.node import OBJECT, Mark, Provision, Text
from paraph.text.reading import Reading, Source


def _written(*provisions: Provision) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(write(Reading(Text(provisions))))) as file:
        return {info.filename: file.read(info) for info in file.infolist()}


def _again(*provisions: Provision) -> tuple[Provision, ...]:
    return read(write(Reading(Text(provisions))), "a.odt", None).text.provisions


def test_the_package_is_as_the_standard_wants_it() -> None:
    source = write(Reading(Text((Provision("paragraph", "a"),))))

    with zipfile.ZipFile(BytesIO(source)) as file:
        first, *others = file.infolist()
        manifest = etree.fromstring(file.read("META-INF/manifest.xml"))
    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    assert source[30:38] == b"mimetype"
    assert source[38:77] == b"application/vnd.oasis.opendocument.text"
    listed = {item.get(q("manifest:full-path")) for item in manifest}
    assert listed == {"/"} | {info.filename for info in others} - {"META-INF/manifest.xml"}
    assert {info.date_time for info in (first, *others)} == {(1980, 1, 1, 0, 0, 0)}


def test_labels_of_one_manner_are_one_list_that_counts_by_itself() -> None:
    labels = [("1.", 1), ("(a)", 2), ("(b)", 2), ("2.", 1), ("(a)", 2), ("3.", 1)]

    listing = Listing()
    items = [listing.item(label, level, "") for label, level in labels]

    assert {item.family for item in items} == {0}
    assert all(item.start is None for item in items)


def test_labels_in_other_letters_count_by_themselves() -> None:
    listing = Listing()

    items = [listing.item(label, 1, "") for label in ("а)", "б)", "в)", "г)")]

    assert {item.family for item in items} == {0}
    assert all(item.start is None for item in items)


@pytest.mark.parametrize(
    "labels",
    [
        ["1.", "2.", "4.", "4bis", "5."],
        ["(i)", "(ii)", "(iii)", "(iv)", "(v)", "(h)", "(i)", "(j)"],
        ["Article 1", "Article 2", "Article II", "Annex A", "Annex B"],
        ["01", "02", "003", "0"],
        ["•", "–", "▪", "*", "x.", "-"],
        ["第一条", "§ 1", "1)", "I", "a", "aa", "bb", "ab", "MCM", "mm", "IIII"],
        ["а)", "б)", "в)", "аа)", "А.", "Б.", "ё)", "가.", "나.", "하.", "제1조"],
        ["1.1", "1.2", "2.1", "1.1.1", "...", "(1)(a)", " 1. ", "\t1"],
    ],
)
@pytest.mark.parametrize("level", [1, 2, 10])
def test_every_label_is_displayed_as_it_stands(labels: list[str], level: int) -> None:
    provisions = tuple(Provision("paragraph", "x", label, level) for label in labels)

    assert _again(*provisions) == provisions


def test_characters_that_xml_cannot_hold_are_replaced() -> None:
    assert _again(Provision("paragraph", "a\x01b\ufffe"))[0].text == "a\ufffdb\ufffd"


def test_white_space_at_both_ends_and_in_runs_is_kept() -> None:
    text = "  a  b \t c\n d  "

    assert _again(Provision("paragraph", text))[0].text == text


def test_a_page_break_alone_stays_and_one_inside_ends_the_line() -> None:
    lone = (Provision("paragraph", "a"), Provision("paragraph", "\f"), Provision("paragraph", "b"))

    assert _again(*lone) == lone
    assert _again(Provision("paragraph", "a\fb"))[0].text == "a\nb"


def test_headers_that_change_with_a_section_are_written_for_its_pages() -> None:
    since = (Mark(0, 0, "variant", "default from section 2"),)
    page = (Mark(0, 1, "field", "PAGE fmt=lowerRoman"),)

    again = _again(
        Provision("paragraph", "a"),
        Provision("section", marks=(Mark(0, 0, "section", "nextPage"),)),
        Provision("paragraph", "b"),
        Provision("header", "one"),
        Provision("footer", OBJECT, marks=page),
        Provision("header", "two", marks=since),
    )

    assert again == (
        Provision("paragraph", "a"),
        Provision("section", marks=(Mark(0, 0, "section", "nextPage"),)),
        Provision("paragraph", "b"),
        Provision("header", "one"),
        Provision("footer", OBJECT, marks=page),
        Provision("header", "two", marks=since),
    )


def test_sections_on_pages_of_their_own_stay_and_others_are_layout() -> None:
    def section(kind: str) -> Provision:
        return Provision("section", marks=(Mark(0, 0, "section", kind),))

    again = _again(
        Provision("paragraph", "a"),
        section("nextPage"),
        Provision("table"),
        Provision("row", depth=1),
        Provision("cell", "b", depth=2),
        section("continuous"),
        Provision("paragraph", "c"),
    )

    assert [one.kind for one in again] == [
        "paragraph", "section", "table", "row", "cell", "paragraph",
    ]  # fmt: skip


@pytest.mark.parametrize("span", ["x", "1", "-3,7", "999999999,999999999"])
def test_a_span_that_no_table_has_is_written_as_far_as_it_can(span: str) -> None:
    cell = Provision("cell", "a", depth=2, marks=(Mark(0, 0, "span", span),))

    again = _again(Provision("table"), Provision("row", depth=1), cell)

    assert again[2].text == "a"


def test_a_note_called_twice_is_written_once() -> None:
    marks = (Mark(1, 2, "note", "1"), Mark(3, 4, "note", "1"))
    text = f"a{OBJECT}b{OBJECT}"

    again = _again(Provision("paragraph", text, marks=marks), Provision("note", "n", "1", depth=1))

    assert again[0].text == f"a{OBJECT}b1"
    assert again[1] == Provision("note", "n", "1", depth=1)


def test_pictures_are_taken_from_the_file_that_was_read_and_others_are_named() -> None:
    body = '<text:p><draw:frame><draw:image xlink:href="Pictures/a.png"/></draw:frame></text:p>'
    png = b"\x89PNG\r\n\x1a\n"
    reading = read(package({"content.xml": content(body), "Pictures/a.png": png}), "a.odt", None)

    again = read(write(reading), "b.odt", None)
    bare = Reading(reading.text, source=Source())

    assert again.text == reading.text
    assert again.account.complete
    assert read(write(bare), "b.odt", None).text.provisions[0].text == "[image]"


def test_equations_whose_markup_is_known_stay_equations() -> None:
    markup = '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math>'
    known = Provision("paragraph", OBJECT, marks=(Mark(0, 1, "equation", markup),))
    linear = Provision("paragraph", OBJECT, marks=(Mark(0, 1, "equation", "x^{2}"),))

    again = _again(known, linear)

    assert again[0] == known
    assert again[1] == Provision("paragraph", "x^{2}")


def test_what_is_written_is_well_formed_and_every_style_that_is_named_is_there() -> None:
    parts = _written(
        Provision("heading", "H <&>", "1.", 1),
        Provision("paragraph", "a", "(a)", 2, marks=(Mark(0, 1, "strike"),)),
        Provision("table"),
        Provision("row", depth=1),
        Provision("cell", "c", depth=2),
        Provision("header", "h"),
    )

    roots = [etree.fromstring(held) for name, held in parts.items() if name.endswith(".xml")]
    known = {item.get(q("style:name")) for root in roots for item in root.iter()}
    named = {
        item.get(q(f"{family}:style-name"))
        for root in roots
        for item in root.iter()
        for family in ("text", "table", "draw")
    }
    assert named - {None} <= known


def test_the_words_and_labels_of_real_documents_are_the_same_written_and_read(
    shared_data: Path,
) -> None:
    folder = shared_data / "agreements" / "contracts-docx"

    for path in sorted(folder.glob("bonterms/*.docx")):
        old = read_any(path.read_bytes(), path.name, view="accepted")
        new = read_any(write(old), "a.odt")
        assert not compare(old, new).changes
        assert new.account.complete
        assert canonical(new.text)


def test_a_usual_footer_is_repeated_where_only_the_first_header_is_another() -> None:
    first = (Mark(0, 0, "variant", "first"),)
    text = Text(
        (
            Provision("paragraph", "a"),
            Provision("header", "first", marks=first),
            Provision("footer", "usual"),
        )
    )

    again = read(write(Reading(text)), "a.odt", None)

    shown = [(one.kind, one.text, len(one.marks)) for one in again.text.provisions[1:]]
    assert shown == [("header", "first", 1), ("footer", "usual", 0), ("footer", "usual", 1)]
