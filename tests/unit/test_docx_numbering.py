"""The numbers that Word displays, worked out from ECMA-376 part 1, 17.9 and from what Word does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.docx_kit.numbered import Case, case, items, outline
from tests.docx_kit.package import docx, numbering
from tests.docx_kit.seen import labels, reading
from tests.docx_kit.snippets import (
    abstract,
    alternate,
    item,
    lvl,
    num,
    p,
    starting,
)


def _forms(form: str, expected: str, start: int) -> Case:
    """Return a case of one number in one format."""
    return case(
        f"{form} {start}", expected, items(0), outline(lvl(0, "%1", form=form, start=start))
    )


_LEGAL = tuple(
    lvl(index, ".".join(f"%{place + 1}" for place in range(index + 1))) for index in range(9)
)
_THREE = (lvl(0), lvl(1, "%1.%2"), lvl(2, "%1.%2.%3"))
COUNTING = (
    case("one level", "1.|2.|3.", items(0, 0, 0), outline(lvl(0))),
    case("levels", "1.|1.1|1.2|1.2.1|2.|2.1", items(0, 1, 1, 2, 0, 1), outline(*_THREE)),
    case(
        "nine levels",
        "1|1.1|1.1.1|1.1.1.1|1.1.1.1.1|1.1.1.1.1.1|1.1.1.1.1.1.1|1.1.1.1.1.1.1.1|1.1.1.1.1.1.1.1.1",
        items(*range(9)),
        outline(*_LEGAL),
    ),
    case(
        "a deeper level begins again after a higher one",
        "1.|1.1|1.1.1|1.2|1.2.1",
        items(0, 1, 2, 1, 2),
        outline(*_THREE),
    ),
    case("a level passed over has begun", "1.1|1.2|2.", items(1, 1, 0), outline(*_THREE)),
    case("a level passed over in the middle", "1.|1.1.1|1.2", items(0, 2, 1), outline(*_THREE)),
    case(
        "where there is no start the count is from 0",
        "0.|1.",
        items(0, 0),
        outline(lvl(0, start=None)),
    ),
    case("a start of 0", "0.|1.", items(0, 0), outline(lvl(0, start=0))),
    case(
        "a deeper level's own start",
        "1.|(c)|(d)|2.|(c)",
        items(0, 1, 1, 0, 1),
        outline(lvl(0), lvl(1, "(%2)", form="lowerLetter", start=3)),
    ),
    case(
        "a level that never begins again",
        "1.|1.1|2.|2.2",
        items(0, 1, 0, 1),
        outline(lvl(0), lvl(1, "%1.%2", more='<w:lvlRestart w:val="0"/>')),
    ),
    case(
        "a level that begins again only after the first",
        "1.|(a)|i|(b)|ii|2.|(a)|i",
        items(0, 1, 2, 1, 2, 0, 1, 2),
        outline(
            lvl(0),
            lvl(1, "(%2)", form="lowerLetter"),
            lvl(2, "%3", form="lowerRoman", more='<w:lvlRestart w:val="1"/>'),
        ),
    ),
    case(
        "a paragraph without a number between",
        "1.||2.",
        item("x") + p("x") + item("x"),
        outline(lvl(0)),
    ),
    case(
        "no number by the number 0", "1.||2.", item("x") + item("x", 0) + item("x"), outline(lvl(0))
    ),
    case(
        "a list that is nowhere", "1.||2.", item("x") + item("x", 77) + item("x"), outline(lvl(0))
    ),
    case("a level that the list lacks", "1.||2.", items(0, 5, 0), outline(lvl(0))),
    case("an empty paragraph counts", "1.|3.", item("x") + item("") + item("x"), outline(lvl(0))),
    case("a tenth", "9.|10.", items(0, 0), outline(lvl(0, start=9))),
    case(
        "two lists",
        "1.|(1)|2.|(2)",
        item("x", 1) + item("x", 2) + item("x", 1) + item("x", 2),
        abstract(0, lvl(0)) + abstract(1, lvl(0, "(%1)")) + num(1, 0) + num(2, 1),
    ),
    case(
        "two lists that share one outline count on",
        "1.|2.|3.",
        item("x", 1) + item("x", 2) + item("x", 1),
        abstract(0, lvl(0)) + num(1, 0) + num(2, 0),
    ),
    case(
        "a list that overrides a start, once",
        "1.|2.|5.|6.|7.|8.",
        item("x", 1) * 2 + item("x", 2) * 2 + item("x", 1) + item("x", 2),
        abstract(0, lvl(0)) + num(1, 0) + num(2, 0, starting(0, 5)),
    ),
    case(
        "an overridden start holds whenever the level begins again",
        "1.|(d)|2.|(d)",
        items(0, 1, 0, 1),
        outline(lvl(0), lvl(1, "(%2)", form="lowerLetter"), overrides=starting(1, 4)),
    ),
    case(
        "an overridden start of a deeper level alone",
        "1.|1.1|2.|2.7",
        item("x", 1, 0) + item("x", 1, 1) + item("x", 2, 0) + item("x", 2, 1),
        abstract(0, *_THREE) + num(1, 0) + num(2, 0, starting(1, 7)),
    ),
    case(
        "a level overridden whole",
        "(1)|(2)",
        items(0, 0),
        outline(lvl(0), overrides=f'<w:lvlOverride w:ilvl="0">{lvl(0, "(%1)")}</w:lvlOverride>'),
    ),
    case(
        "a level that only the override has",
        "§1|§2",
        items(3, 3),
        outline(lvl(0), overrides=f'<w:lvlOverride w:ilvl="3">{lvl(3, "§%4")}</w:lvlOverride>'),
    ),
)

LOOKS = (
    case(
        "signs around a number",
        "Article 1 –|Article 2 –",
        items(0, 0),
        outline(lvl(0, "Article %1 –")),
    ),
    case(
        "a level text without a number", "Recital|Recital", items(0, 0), outline(lvl(0, "Recital"))
    ),
    case("no level text", "|", items(0, 0), outline(lvl(0, ""))),
    case(
        "a level that shows the one above alone",
        "1.|1|1",
        items(0, 1, 1),
        outline(lvl(0), lvl(1, "%1")),
    ),
    case("a per cent sign", "1%|2%", items(0, 0), outline(lvl(0, "%1%"))),
    case(
        "an upper level in digits",
        "I.|1.1|(a)",
        items(0, 1, 2),
        outline(
            lvl(0, "%1.", form="upperRoman"),
            lvl(1, "%1.%2", more="<w:isLgl/>"),
            lvl(2, "(%3)", form="lowerLetter"),
        ),
    ),
    case(
        "an upper level in digits, switched off",
        "I.|I.1",
        items(0, 1),
        outline(lvl(0, "%1.", form="upperRoman"), lvl(1, "%1.%2", more='<w:isLgl w:val="0"/>')),
    ),
    case(
        "zeros kept in an upper level",
        "Article I.|Section 1.01",
        items(0, 1),
        outline(
            lvl(0, "Article %1.", form="upperRoman"),
            lvl(1, "Section %1.%2", form="decimalZero", more="<w:isLgl/>"),
        ),
    ),
    case(
        "a number that is hidden still counts",
        "|(2)",
        item("x", 1) + item("x", 2),
        abstract(0, lvl(0, "(%1)"))
        + num(
            1, 0, f'<w:lvlOverride w:ilvl="0">{lvl(0, "(%1)", run="<w:vanish/>")}</w:lvlOverride>'
        )
        + num(2, 0),
    ),
    case(
        "capitals",
        "ARTICLE I",
        items(0),
        outline(lvl(0, "Article %1", form="upperRoman", run="<w:caps/>")),
    ),
    case("a format of none", "|1", items(0, 1), outline(lvl(0, "%1", form="none"), lvl(1, "%2"))),
    case(
        "an upper level of none is left out",
        "|.1",
        items(0, 1),
        outline(lvl(0, "%1", form="none"), lvl(1, "%1.%2")),
    ),
    case("a dash as a bullet", "–|–", items(0, 0), outline(lvl(0, "–", form="bullet"))),
    case(
        "a bullet of the font Symbol",
        "•|•",
        items(0, 0),
        outline(lvl(0, "\uf0b7", form="bullet", run='<w:rFonts w:ascii="Symbol"/>')),
    ),
    case(
        "a bullet of the font Wingdings",
        "▪",
        items(0),
        outline(lvl(0, "\uf0a7", form="bullet", run='<w:rFonts w:ascii="Wingdings"/>')),
    ),
    case(
        "a level in letters under a bullet",
        "-|a)|b)|-|a)",
        items(0, 1, 1, 0, 1),
        outline(lvl(0, "-", form="bullet"), lvl(1, "%2)", form="lowerLetter")),
    ),
    case(
        "a format of the file's own",
        "001|002",
        items(0, 0),
        outline(
            '<w:lvl w:ilvl="0"><w:start w:val="1"/>'
            + alternate(
                '<w:numFmt w:val="custom" w:format="001, 002, 003, ..."/>',
                '<w:numFmt w:val="decimal"/>',
                "w14",
            )
            + '<w:lvlText w:val="%1"/></w:lvl>'
        ),
    ),
    case(
        "what follows a number is no part of it",
        "1.|1.",
        item("x", 1) + item("x", 2),
        abstract(0, lvl(0, more='<w:suff w:val="space"/>'))
        + abstract(1, lvl(0, more='<w:suff w:val="nothing"/>'))
        + num(1, 0)
        + num(2, 1),
    ),
)

FORMATS = tuple(
    _forms(form, expected, start)
    for form, start, expected in (
        ("lowerLetter", 26, "z"),
        ("lowerLetter", 27, "aa"),
        ("lowerLetter", 53, "aaa"),
        ("upperLetter", 28, "BB"),
        ("lowerRoman", 1994, "mcmxciv"),
        ("upperRoman", 49, "XLIX"),
        ("ordinal", 1, "1st"),
        ("ordinal", 11, "11th"),
        ("ordinal", 112, "112th"),
        ("ordinal", 23, "23rd"),
        ("cardinalText", 1, "One"),
        ("cardinalText", 21, "Twenty-one"),
        ("cardinalText", 115, "One hundred fifteen"),
        ("ordinalText", 3, "Third"),
        ("ordinalText", 20, "Twentieth"),
        ("ordinalText", 42, "Forty-second"),
        ("decimalZero", 9, "09"),
        ("decimalZero", 10, "10"),
        ("russianLower", 1, "а"),
        ("russianLower", 9, "и"),
        ("russianLower", 10, "к"),
        ("russianUpper", 29, "Я"),
        ("russianLower", 30, "аа"),
        ("numberInDash", 7, "- 7 -"),
        ("hex", 31, "1F"),
        ("chicago", 5, "**"),
        ("decimalEnclosedCircle", 3, "③"),
        ("decimalFullWidth", 12, "１２"),
        ("hebrew1", 15, "טו"),
        ("arabicAbjad", 2, "ب"),
        ("ganada", 3, "다"),
        ("chineseCountingThousand", 21, "二十一"),
        ("japaneseCounting", 12, "十二"),
        ("taiwaneseCountingThousand", 105, "一百零五"),
        ("ideographDigital", 10, "一〇"),
        ("ideographTraditional", 2, "乙"),
        ("thaiNumbers", 12, "๑๒"),
        ("hindiNumbers", 12, "१२"),
    )
)

CASES = (*COUNTING, *LOOKS, *FORMATS)


@pytest.mark.parametrize("numbered", CASES, ids=lambda numbered: numbered.name)
def test_a_paragraph_has_the_number_that_word_displays(numbered: Case) -> None:
    source = docx(
        numbered.body, numbering(numbered.lists), *numbered.parts, section=numbered.section
    )

    found = reading(source, numbered.view)

    assert tuple(labels(found)) == numbered.labels


def test_every_label_that_a_document_says_word_displays_is_found(shared_data: Path) -> None:
    found = []
    expected = []
    for path in sorted((shared_data / "docx" / "numbering").glob("*.docx")):
        for provision in reading(path.read_bytes()).text.provisions:
            said = re.match(r"\[expect\](?!<)(.*?)\[/expect\]", provision.text)
            if said:
                found.append((path.stem, provision.label))
                expected.append((path.stem, said[1]))

    assert found == expected
    assert len(expected) == 24
