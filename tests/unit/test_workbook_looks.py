"""What a sheet of a form shows: an eye must see what is read, and nothing that is not."""

from __future__ import annotations

import re
from io import BytesIO
from zipfile import ZipFile

import pytest
from tests.form_kit import BOTH, form, kept, not_kept
from tests.workbook_by_hand import SHEET, filled, with_part

from paraph.errors import InputError
from paraph.formats.workbook import read_sheet
from paraph.views.delivery_form import form_sheet

STYLES, BOOK, RELS = "xl/styles.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
FORM = form_sheet(form())
PLAIN = '<patternFill patternType="none"/>'
TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def replaced(book: bytes, part: str, old: str, new: str) -> bytes:
    def change(content: bytes) -> bytes:
        assert old.encode() in content
        return content.replace(old.encode(), new.encode(), 1)

    return with_part(book, part, change)


def looking(font: str = "", fill: str = "", more: str = "", figure: str | float = "40") -> bytes:
    """Return a form whose first figure has a font, a fill and an alignment of its own."""
    with ZipFile(BytesIO(FORM)) as old:
        styles = old.read(STYLES).decode()
    fonts, fills = styles.count("<font>"), styles.count("<fill>")
    styled = styles.partition("<cellXfs")[2].partition("</cellXfs>")[0].count("<xf ")
    xf = f'<xf numFmtId="0" fontId="{fonts}" fillId="{fills}" borderId="0" xfId="0">{more}</xf>'
    book = filled(FORM, {**BOTH, "C11": figure})
    for end, new in (
        ("</fonts>", f"<font>{font}</font></fonts>"),
        ("</fills>", f"<fill>{fill or PLAIN}</fill></fills>"),
        ("</cellXfs>", f"{xf}</cellXfs>"),
    ):
        book = replaced(book, STYLES, end, new)
    there = re.compile(rb'(<c r="C11" s=")[0-9]+')
    return with_part(book, SHEET, lambda each: there.sub(rb"\g<1>%d" % styled, each))


def linked(kind: str) -> str:
    one = f'<Relationship Id="rId90" Type="{TYPES}/{kind}" Target="theme/theme1.xml"/>'
    return f"{one}</Relationships>"


def solid(colour: str) -> str:
    return f'<patternFill patternType="solid"><fgColor {colour}/></patternFill>'


@pytest.mark.parametrize(
    ("font", "fill", "why"),
    [
        ('<color rgb="FFFFFFFF"/>', "", "is too small to be seen, or in the colour"),
        ('<color rgb="00FFFFFF"/>', "", "in the colour of its ground"),
        ('<color rgb="FFF2F2F2"/>', "", "in the colour of its ground"),
        ('<color theme="0"/>', "", "in the colour of its ground"),
        ('<color theme="1" tint="0.99"/>', "", "in the colour of its ground"),
        ('<color theme="40"/>', "", "in none that is known"),
        ('<color indexed="9"/>', "", "in the colour of its ground"),
        ('<color indexed="65"/>', "", "in the colour of its ground"),
        ('<color rgb="FF000000"/>', solid('rgb="FF000000"'), "in the colour of its ground"),
        ("", solid('theme="1"'), "in the colour of its ground"),
        ("", '<patternFill patternType="darkGrid"/>', "in none that is known"),
        ("", '<gradientFill degree="90"/>', "in none that is known"),
        ('<sz val="1"/>', "", "is too small to be seen"),
        ('<sz val="2"/>', "", "is too small to be seen"),
        ('<sz val="300"/>', "", "is broader than its column"),
        ('<name val="Wingdings"/>', "", "in a font that shows signs"),
        ('<name val="Odd"/><charset val="2"/>', "", "in a font that shows signs"),
    ],
)
def test_a_figure_that_an_eye_would_miss_or_mistake_is_refused(
    font: str, fill: str, why: str
) -> None:
    said = not_kept(looking(font, fill))

    assert "C11: is" in said
    assert why in said


@pytest.mark.parametrize(
    ("font", "fill"),
    [
        ("", ""),
        ('<sz val="9"/><color theme="1"/><name val="Calibri"/><scheme val="minor"/>', ""),
        ('<color theme="3"/>', ""),
        ('<color indexed="64"/>', ""),
        ('<color rgb="FFC00000"/>', solid('rgb="FFFFFF00"')),
        ('<color theme="0"/>', solid('theme="4" tint="-0.25"')),
        ('<color rgb="FFFFFFFF"/>', solid('indexed="8"')),
    ],
)
def test_a_figure_that_somebody_coloured_so_that_it_is_seen_is_taken(font: str, fill: str) -> None:
    assert kept(looking(font, fill)).figures[0].figure == "40"


def test_a_font_of_the_theme_that_shows_signs_is_told_as_one() -> None:
    book = looking('<name val="Calibri"/><scheme val="minor"/>')
    minor = re.compile(rb'(<a:minorFont><a:latin typeface=")[^"]*')
    signs = with_part(book, "xl/theme/theme1.xml", lambda each: minor.sub(rb"\1Wingdings", each))

    assert "in a font that shows signs" in not_kept(signs)


@pytest.mark.parametrize(
    "look",
    [
        '<color rgb="FFFFFFFF"/>',
        '<color theme="0"/>',
        '<sz val="1"/>',
        '<rFont val="Webdings"/>',
    ],
)
def test_one_run_of_a_figure_that_is_not_seen_is_enough_to_refuse_it(look: str) -> None:
    runs = f"<r><t>4</t></r><r><rPr>{look}</rPr><t>0</t></r>"
    there = re.compile(rb'<c r="C11"( s="[0-9]+")[^>]*>.*?</c>')

    def cell(content: bytes) -> bytes:
        new = rf'<c r="C11"\1 t="inlineStr"><is>{runs}</is></c>'
        return there.sub(new.encode(), content)

    assert "C11: is" in not_kept(with_part(filled(FORM, BOTH), SHEET, cell))


@pytest.mark.parametrize("how", ['horizontal="fill"', 'indent="40"'])
def test_a_figure_that_its_cell_repeats_or_moves_away_is_refused(how: str) -> None:
    assert "is shown otherwise" in not_kept(looking(more=f"<alignment {how}/>"))
    assert kept(looking(more='<alignment horizontal="right" indent="1"/>')).figures[0].figure


def test_a_zero_that_the_sheet_hides_is_refused() -> None:
    book = looking(figure=0)
    hidden = replaced(book, SHEET, "<sheetView ", '<sheetView showZeros="0" ')

    assert kept(book).figures[0].figure == "0"
    assert "C11: is shown otherwise" in not_kept(hidden)
    seven = replaced(looking(figure=7), SHEET, "<sheetView ", '<sheetView showZeros="0" ')
    assert kept(seven).figures[0].figure == "7"


@pytest.mark.parametrize("figure", ["12000", 12000, 12.25])
def test_a_figure_of_which_the_column_shows_a_part_is_refused(figure: str | float) -> None:
    wide = re.compile(rb'(<col min="3" max="3" width=")[^"]*')
    narrow = with_part(looking(figure=figure), SHEET, lambda each: wide.sub(rb"\g<1>4", each))

    assert "C11: is broader than its column" in not_kept(narrow)


@pytest.mark.parametrize(
    ("part", "old", "new", "why"),
    [
        (SHEET, 'ht="54"', 'ht="4"', "is in a row that the sheet does not show"),
        (SHEET, "<sheetFormatPr", '<sheetFormatPr zeroHeight="1"', "is in a row that"),
        (
            SHEET,
            "<sheetView ",
            '<sheetView topLeftCell="A12" ',
            "nobody gets to what stands before",
        ),
        (SHEET, '<row r="12"', '<row r="13"', "A12: stands in another row"),
        (SHEET, '<c r="C11" s="', '<c r="C11" s="99', "C11: names a style that is not there"),
        (
            SHEET,
            "<pageMargins",
            '<hyperlinks><hyperlink ref="C11" tooltip="in fact 7"/></hyperlinks><pageMargins',
            "has a link with a tip",
        ),
        (BOOK, "<sheet ", '<sheet state="veryHidden" ', "Report: is hidden"),
        (BOOK, "<workbookView ", '<workbookView visibility="hidden" ', "Report: is hidden"),
        (RELS, "</Relationships>", linked("externalLink"), "nobody would read here (externalLink)"),
        (RELS, "</Relationships>", linked("queryTable"), "nobody would read here (queryTable)"),
        (RELS, "</Relationships>", linked("styles"), "has styles twice"),
        (
            "[Content_Types].xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
            "holds macros",
        ),
    ],
)
def test_what_a_book_hides_or_is_linked_with_is_refused(
    part: str, old: str, new: str, why: str
) -> None:
    assert why in not_kept(replaced(filled(FORM, BOTH), part, old, new))


def test_a_program_in_a_book_is_refused_though_nothing_names_it() -> None:
    made = BytesIO(filled(FORM, BOTH))
    with ZipFile(made, "a") as book:
        book.writestr("xl/vbaProject.bin", b"a program")

    assert "holds macros" in not_kept(made.getvalue())


def test_words_above_others_that_say_how_they_are_read_are_refused_where_they_are_shown() -> None:
    said = '<is><t>40</t><rPh sb="0" eb="2"><t>seven</t></rPh></is>'
    there = re.compile(rb'<c r="C11"( s="[0-9]+")[^>]*>.*?</c>')

    def with_cell(shown: str) -> bytes:
        new = rf'<c r="C11"\1 t="inlineStr"{shown}>{said}</c>'.encode()
        return with_part(filled(FORM, BOTH), SHEET, lambda each: there.sub(new, each))

    assert kept(with_cell("")).figures[0].figure == "40"
    assert "C11: has characters that are" in not_kept(with_cell(' ph="1"'))


def test_a_character_that_is_written_as_an_escape_is_read_as_it_is_shown() -> None:
    def remark(words: str) -> bytes:
        return filled(FORM, {**BOTH, "D11": words})

    assert read_sheet(remark("_x0041_b_x005F_x0041_"), "f", "Report")["D11"].value == "Ab_x0041_"
    for words in ("_x0007_", "_xD800_"):
        assert "D11: is shown otherwise" in not_kept(remark(words))


def test_a_picture_in_a_cell_is_no_figure() -> None:
    pictured = replaced(filled(FORM, BOTH), SHEET, '<c r="C11"', '<c vm="1" r="C11"')

    with pytest.raises(InputError, match="C11: is shown otherwise"):
        kept(pictured)
