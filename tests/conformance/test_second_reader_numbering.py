"""The second reader gives the numbers that documents say Word displays.

Three kinds of witnesses: documents whose paragraphs say their own number, agreements whose
cross-references were typed by hand, and small lists of which it is known what Word makes of them.
"""

import io
import re
import zipfile
from pathlib import Path

import pytest
from tests.conformance.second_reader import OBJECT, Para, SecondReading, read

# The paragraphs of two documents expect an indent rather than a number.
EXPECTED = re.compile(r"\[expect\](?!<w:|w:)(.*?)\[/expect\]")
REFERENCE = re.compile(r"\bSection ([0-9]+(?:\.[0-9]+)*) \(([A-Z][^)]*)\)")

WORDPROCESSING = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def documents(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.docx"))


def test_numbers_are_those_the_paragraphs_say(shared_data: Path) -> None:
    found = [
        (path.name, match[1], paragraph.label)
        for path in documents(shared_data / "docx" / "numbering")
        for paragraph in read(path.read_bytes()).paragraphs
        for match in EXPECTED.finditer(paragraph.text)
    ]

    assert len(found) == 24
    assert [(name, label) for name, _, label in found] == [(name, said) for name, said, _ in found]


def test_a_style_takes_its_list_from_the_style_it_is_based_on(shared_data: Path) -> None:
    path = shared_data / "docx" / "numbering" / "NumberingImplicitNumId.docx"

    labels = [paragraph.label for paragraph in read(path.read_bytes()).paragraphs]

    assert labels == ["", "Section 1.", "1.1", "(a)", "Section 2.", "2.1", "2.2"]


# Each reference by hand that names another title than the provision it points to.
SLIPS = {
    ("csa-with-ai.docx", "6.3"): "From Provider",
    ("partnership-agreement.docx", "2"): "Payment & Taxes",
}


def test_references_by_hand_name_the_numbers_of_their_targets(shared_data: Path) -> None:
    folder = shared_data / "agreements" / "contracts-docx" / "common-paper"
    seen = 0

    for path in documents(folder):
        paragraphs = read(path.read_bytes()).paragraphs
        titles: dict[str, list[str]] = {}
        for paragraph in paragraphs:
            titles.setdefault(paragraph.label.rstrip("."), []).append(paragraph.text.lower())
        for paragraph in paragraphs:
            if path.name == "csa-click-through.docx":
                continue  # refers to terms it does not hold
            for number, title in REFERENCE.findall(paragraph.text):
                meant = {title, SLIPS.get((path.name, number), title)}
                starts = tuple(name.lower() for name in meant)
                assert any(text.startswith(starts) for text in titles.get(number, [])), (
                    f"{path.name}: Section {number} ({title})"
                )
                seen += 1

    assert seen > 100


def test_every_document_is_read_in_both_views(shared_data: Path) -> None:
    paths = [*documents(shared_data / "docx"), *documents(shared_data / "agreements")]

    for path in paths:
        source = path.read_bytes()
        for reading in (read(source), read(source, "original")):
            assert all(paragraph.text or paragraph.label for paragraph in reading.paragraphs)
            assert len(reading.words) == sum(len(p.text.split()) for p in reading.paragraphs)
            assert all(reading.headers)
            assert all(reading.footers)

    assert paths


def test_accepted_and_original_are_the_documents_a_redline_was_made_of(shared_data: Path) -> None:
    folder = shared_data / "agreements" / "contracts-docx" / "redline-pairs"
    redline, original, modified = (
        (folder / f"python-redlines-{name}.docx").read_bytes()
        for name in ("expected_redline", "original", "modified")
    )

    assert read(redline).words == read(modified).words
    assert read(redline, "original").words == read(original).words


def test_notes_are_marked_in_the_order_of_their_calls(shared_data: Path) -> None:
    path = shared_data / "docx" / "word-pairs" / "WC034-Endnotes-After3.docx"

    reading = read(path.read_bytes())

    assert reading.paragraphs == [
        Para(
            label="",
            text="Vi*deo *provides a powerful way to help you prove your point.*".replace(
                "*", OBJECT
            ),
            where="body",
            notes=["i", "ii", "iii"],
            heading=None,
        )
    ]
    assert reading.note_texts == [
        ("endnote", " New endnote."),
        ("endnote", " This is an endnote with a change.\nThis endnote has multiple paragraphs."),
        ("endnote", " Yet another endnote."),
    ]


# ---------------------------------------------------------------- small lists


def docx(body: str, numbering: str = "", styles: str = "") -> bytes:
    """Make a document of the content of its parts."""
    parts = {"numbering": numbering, "styles": styles, "document": f"<w:body>{body}</w:body>"}
    related = "".join(
        f'<Relationship Id="{name}" Type="{RELATIONSHIPS}/{name}" Target="{name}.xml"/>'
        for name in ("numbering", "styles")
    )
    main = f'<Relationship Id="a" Type="{RELATIONSHIPS}/officeDocument" Target="/w/document.xml"/>'
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        package.writestr("_rels/.rels", relationships(main))
        package.writestr("w/_rels/document.xml.rels", relationships(related))
        for name, content in parts.items():
            xml = f'<w:{name} xmlns:w="{WORDPROCESSING}">{content}</w:{name}>'
            package.writestr(f"w/{name}.xml", xml)
    return stream.getvalue()


def relationships(content: str) -> str:
    return f'<Relationships xmlns="{PACKAGE}">{content}</Relationships>'


def level(at: int, text: str, fmt: str = "decimal", more: str = "", start: int = 1) -> str:
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/><w:numFmt w:val="{fmt}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def lists(levels: str, *nums: str) -> str:
    """Give one definition and its lists, numbered from 1, each with its overrides."""
    return f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>' + "".join(
        f'<w:num w:numId="{name}"><w:abstractNumId w:val="0"/>{overrides}</w:num>'
        for name, overrides in enumerate(nums, 1)
    )


def override(at: int, content: str) -> str:
    return f'<w:lvlOverride w:ilvl="{at}">{content}</w:lvlOverride>'


def anew(at: int, start: int) -> str:
    return override(at, f'<w:startOverride w:val="{start}"/>')


def item(num: int, at: int = 0, text: str = "text", more: str = "") -> str:
    numbered = f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{num}"/></w:numPr>'
    return f"<w:p><w:pPr>{numbered}{more}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def labels(reading: SecondReading) -> list[str]:
    return [paragraph.label for paragraph in reading.paragraphs]


TWO = level(0, "%1.") + level(1, "%1.%2.")

# What Word 16 displays: levels, overrides of the lists, list and level of each paragraph, labels.
# Measured by others on documents of this shape: dolanmiu/docx, scripts/layout-probes/word-lists.ts,
# probes LO1 to LO9 and LR1 to LR4.
SEEN = {
    "lists of one definition share their count": (
        TWO,
        ["", ""],
        [(1, 0), (1, 0), (2, 0), (2, 0), (1, 0)],
        ["1.", "2.", "3.", "4.", "5."],
    ),
    "a list starts a level anew once": (
        TWO,
        ["", anew(0, 1)],
        [(1, 0), (1, 0), (2, 0), (2, 0), (1, 0), (1, 0), (2, 0)],
        ["1.", "2.", "1.", "2.", "3.", "4.", "5."],
    ),
    "a level is started anew only where the list comes to it": (
        TWO,
        [anew(0, 1), anew(0, 1)],
        [(1, 0), (1, 1), (1, 1), (2, 1), (2, 1), (2, 0), (2, 1)],
        ["1.", "1.1.", "1.2.", "1.3.", "1.4.", "1.", "1.1."],
    ),
    "the other list goes on from a level started anew": (
        TWO,
        ["", anew(1, 4)],
        [(1, 0), (1, 1), (1, 1), (2, 1), (2, 1), (1, 1)],
        ["1.", "1.1.", "1.2.", "1.4.", "1.5.", "1.6."],
    ),
    "a level of a list's own starts at its own number": (
        TWO,
        ["", override(0, level(0, "%1)", "upperRoman", start=3))],
        [(1, 0), (1, 0), (2, 0), (2, 0), (1, 0)],
        ["1.", "2.", "III)", "IV)", "5."],
    ),
    "an override of nothing changes nothing": (
        TWO,
        ["", override(0, "")],
        [(1, 0), (1, 0), (2, 0), (2, 0), (1, 0)],
        ["1.", "2.", "3.", "4.", "5."],
    ),
    "a level that never restarts": (
        level(0, "%1.") + level(1, "%1.%2.", more='<w:lvlRestart w:val="0"/>'),
        [""],
        [(1, 0), (1, 1), (1, 1), (1, 0), (1, 1)],
        ["1.", "1.1.", "1.2.", "2.", "2.3."],
    ),
    "a level that restarts after the first level only": (
        TWO + level(2, "%1.%2.%3.", more='<w:lvlRestart w:val="1"/>'),
        [""],
        [(1, 0), (1, 1), (1, 2), (1, 2), (1, 1), (1, 2), (1, 0), (1, 2)],
        ["1.", "1.1.", "1.1.1.", "1.1.2.", "1.2.", "1.2.3.", "2.", "2.1.1."],
    ),
    "a legal level writes the others in decimal": (
        level(0, "%1.", "upperRoman") + level(1, "%1.%2.", more="<w:isLgl/>"),
        [""],
        [(1, 0), (1, 1), (1, 1)],
        ["I.", "1.1.", "1.2."],
    ),
    "a level not come to yet displays its first number": (
        level(0, "%1.", start=3) + level(1, "%1.%2."),
        [""],
        [(1, 1), (1, 1), (1, 0)],
        ["3.1.", "3.2.", "3."],
    ),
}


@pytest.mark.parametrize("case", SEEN)
def test_lists_count_as_word_counts_them(case: str) -> None:
    levels, overrides, items, expected = SEEN[case]
    body = "".join(item(num, at) for num, at in items)

    reading = read(docx(body, lists(levels, *overrides)))

    assert labels(reading) == expected


def test_a_level_below_is_left_out_and_a_bullet_has_no_number() -> None:
    levels = level(0, "•", "bullet") + level(1, "%1%2 of %3")

    reading = read(docx(item(1) + item(1, 1), lists(levels, "")))

    assert labels(reading) == ["•", "1 of "]


def test_list_zero_takes_a_paragraph_out_of_the_list_of_its_style() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="a"><w:pPr><w:numPr><w:ilvl w:val="7"/>'
        '<w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    numbering = lists(
        level(0, "%1.") + level(1, "(%2)", "lowerLetter", '<w:pStyle w:val="a"/>'), ""
    )
    plain = '<w:p><w:pPr><w:pStyle w:val="a"/>{}</w:pPr><w:r><w:t>text</w:t></w:r></w:p>'
    out = plain.format('<w:numPr><w:numId w:val="0"/></w:numPr>')

    reading = read(docx(plain.format("") + out + plain.format(""), numbering, styles))

    assert labels(reading) == ["(a)", "", "(b)"]


def test_a_list_by_the_name_of_a_style_counts_with_that_styles_list() -> None:
    styles = (
        '<w:style w:type="numbering" w:styleId="s"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>'
        "</w:pPr></w:style>"
    )
    numbering = (
        f'<w:abstractNum w:abstractNumId="0">{level(0, "§ %1")}<w:styleLink w:val="s"/>'
        '</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="s"/>'
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    )

    reading = read(docx(item(1) + item(2), numbering, styles))

    assert labels(reading) == ["§ 1", "§ 2"]


def test_a_paragraph_that_only_ends_a_section_is_not_numbered() -> None:
    end = item(1, text="", more="<w:sectPr/>")

    reading = read(docx(item(1) + end + item(1, text="") + item(1), lists(TWO, "")))

    assert labels(reading) == ["1.", "2.", "3."]


def test_paragraphs_not_there_in_a_view_do_not_count() -> None:
    deleted = (
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del/>'
        "</w:rPr></w:pPr><w:del><w:r><w:delText>old</w:delText></w:r></w:del></w:p>"
    )
    inserted = deleted.replace("w:del", "w:ins").replace("w:insText", "w:t").replace("old", "new")
    source = docx(item(1) + deleted + inserted + item(1), lists(TWO, ""))

    accepted, original = read(source), read(source, "original")

    assert [(p.label, p.text) for p in accepted.paragraphs] == [
        ("1.", "text"),
        ("2.", "new"),
        ("3.", "text"),
    ]
    assert [(p.label, p.text) for p in original.paragraphs] == [
        ("1.", "text"),
        ("2.", "old"),
        ("3.", "text"),
    ]


def test_a_paragraph_whose_mark_is_deleted_joins_the_next() -> None:
    first = item(1, text="one ", more="<w:rPr><w:del/></w:rPr>").replace(
        "<w:t>", '<w:t xml:space="preserve">'
    )

    source = docx(first + item(1, 1, "two"), lists(TWO, ""))

    assert [(p.label, p.text) for p in read(source).paragraphs] == [("1.1.", "one two")]
    assert labels(read(source, "original")) == ["1.", "1.1."]


FORMATS = {
    "decimalZero": {1: "01", 9: "09", 10: "10", 100: "100"},
    "upperRoman": {4: "IV", 49: "XLIX", 1994: "MCMXCIV"},
    "lowerLetter": {1: "a", 26: "z", 27: "aa", 28: "bb", 53: "aaa", 781: "a"},
    "ordinal": {1: "1st", 2: "2nd", 3: "3rd", 11: "11th", 112: "112th", 121: "121st"},
    "cardinalText": {1: "One", 21: "Twenty-one", 121: "One hundred twenty-one"},
    "ordinalText": {1: "First", 12: "Twelfth", 20: "Twentieth", 121: "One hundred twenty-first"},
    "russianLower": {9: "и", 10: "к", 26: "ы", 29: "я", 30: "аа"},
    "hebrew1": {15: "טו", 16: "טז", 119: "קיט", 500: "תק"},
    "hebrew2": {22: "ת", 23: "תא"},
    "arabicAlpha": {1: "أ", 3: "ت", 28: "ي"},
    "arabicAbjad": {1: "أ", 3: "ج", 28: "غ"},
    "chineseCounting": {10: "十", 11: "十一", 20: "二十", 99: "九十九", 100: "一○○"},
    "chineseCountingThousand": {12: "十二", 101: "一百〇一", 110: "一百一十", 10001: "一万〇一"},
    "taiwaneseCountingThousand": {101: "一百零一"},
    "ideographDigital": {10: "一〇"},
    "ideographLegalTraditional": {10: "壹拾", 205: "貳佰零伍"},
    "japaneseCounting": {10: "十", 111: "百十一", 1000: "千", 10000: "一万"},
    "koreanDigital": {10: "일영"},
    "koreanCounting": {10: "십", 10000: "만"},
    "koreanLegal": {1: "하나", 21: "스물하나"},
    "ganada": {1: "가", 14: "하", 15: "가"},
    "chosung": {2: "ㄴ"},
    "decimalEnclosedCircle": {1: "①", 20: "⑳", 21: "21"},
    "iroha": {1: "ｲ", 25: "ヰ"},
    "vietnameseCounting": {15: "mười lăm", 21: "hai mươi mốt", 105: "một trăm lẻ năm"},
    "thaiNumbers": {10: "๑๐"},
    "numberInDash": {7: "- 7 -"},
    "chicago": {1: "*", 4: "§", 5: "**"},
    "hex": {458: "1CA"},
    "none": {3: ""},
}


@pytest.mark.parametrize("name", FORMATS)
def test_numbers_are_written_in_the_format_of_their_level(name: str) -> None:
    for value, expected in FORMATS[name].items():
        reading = read(docx(item(1), lists(level(0, "[%1]", name, start=value), "")))

        assert labels(reading) == [f"[{expected}]"]


def test_a_pattern_gives_the_zeros_before_a_number() -> None:
    more = '" w:format="001, 002, 003, ...'

    reading = read(docx(item(1), lists(level(0, "%1", f"custom{more}", start=12), "")))

    assert labels(reading) == ["012"]
