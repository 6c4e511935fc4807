"""Forms of reports: what comes back is what was filled in, or is refused with its place."""

from __future__ import annotations

import re
import shutil
import subprocess
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from tests.delivery_kit import PROGRAMME, held, report, told
from tests.form_kit import BOTH, document, form, kept, not_kept
from tests.workbook_by_hand import SHEET, filled, with_part
from xlsxwriter import Workbook

from paraph.agreement import steps
from paraph.agreement.delivery.form import FORM, Form, wording
from paraph.desk.delivery_form import answers, delivered, demand_nothing_beside
from paraph.errors import InputError, LimitError, UsageError
from paraph.formats.workbook import read_sheet
from paraph.views.delivery_form import form_document, form_sheet


def taken(source: bytes, file: str = "f.xlsx", asked: Form | None = None) -> steps.Deliver:
    return delivered(answers(source, file), asked or form(), "stop")


def refused(source: bytes, file: str = "f.xlsx", asked: Form | None = None) -> str:
    with pytest.raises(InputError) as error:
        taken(source, file, asked)
    return str(error.value)


def test_a_form_that_is_filled_in_is_a_report_in_the_words_of_the_party() -> None:
    cells = BOTH | {"D12": "None were made.", "E11": "people", "H11": f"sha256:{'b' * 64}"}
    found = taken(filled(form_sheet(form()), cells))

    assert found.figures == (
        told("students", "40", unit="people")._replace(evidence=(f"sha256:{'b' * 64}",)),
        told("trips", "0", words="None were made."),
    )


def test_a_form_is_filled_in_beforehand_with_what_the_party_said_last() -> None:
    said = (
        told("students", "12.5", words="=1+1 and half a one", unit="@persons"),
        told("trips", "", words="-- nobody counted"),
    )
    asked = form(held(report("alda", *said)))

    assert taken(form_sheet(asked), asked=asked).figures == said
    assert taken(document(asked), "f.docx", asked).figures == said


def test_a_figure_that_is_corrected_keeps_the_papers_that_were_told_of_it() -> None:
    paper, list_ = f"sha256:{'c' * 64}", f"sha256:{'d' * 64}"
    kept_ = told("students", "40")._replace(papers=(paper,), evidence=(list_,))
    asked = form(held(report("alda", kept_, told("trips", "7"))))
    more = f"{paper}\nsha256:{'e' * 64}"

    found = taken(filled(form_sheet(asked), {"C11": "41"}), asked=asked).figures[0]
    assert (found.figure, found.papers, found.evidence) == ("41", (paper,), (list_,))
    assert taken(document(asked), "f.docx", asked).figures[0] == kept_
    other = taken(filled(form_sheet(asked), {"H11": more}), asked=asked).figures[0]
    assert (other.papers, other.evidence) == ((paper,), (f"sha256:{'e' * 64}",))


def test_the_same_form_is_the_same_bytes() -> None:
    assert form_sheet(form()) == form_sheet(form())
    assert document(form()) == document(form())


def test_both_kinds_of_form_have_the_same_names() -> None:
    asked = form()
    sheet = answers(form_sheet(asked), "f.xlsx")
    paper = answers(document(asked), "f.docx")

    names = {name: each.value for name, each in sheet.names.items()}
    assert names == {name: each.value for name, each in paper.names.items()} == asked.named()
    assert [*sheet.rows] == [*paper.rows] == ["students", "trips"]


def test_an_empty_form_says_nothing_and_is_refused_with_the_cell() -> None:
    empty = refused(form_sheet(form()))

    assert "f.xlsx, Report, C11: says nothing of students" in empty
    assert "table 1, row 2: says nothing of students" in refused(document(form()), "f.docx")


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        ({"C3": f"sha256:{'c' * 64}"}, "C3: the agreement is"),
        ({"C4": "other"}, "C4: the programme is"),
        ({"C5": f"sha256:{'c' * 64}"}, "C5: the programme has other words by now"),
        ({"C6": "morin"}, "C6: the party is 'morin', and not 'alda'"),
        ({"C7": "2028"}, "C7: the period is '2028', and not '2027'"),
        ({"C8": f"sha256:{'c' * 64}"}, "C8: what names this form was changed"),
        ({"C8": ""}, "C8: lacks its check"),
        ({"A11": "horses"}, "lacks the row of students"),
        ({"A11": "trips"}, "A12: has 'trips' twice"),
        ({"A11": ""}, "A11: has answers in a row of no indicator"),
        ({"A1": "paraph.report-form/2"}, "A1: is no form of a report"),
        ({"A7": "party"}, "A7: names its party twice"),
        ({"C11": "12,5"}, "C11: '12,5' has a comma"),
        ({"C11": "1,200"}, "C11: '1,200' may be 1200"),
        ({"C11": "1.200"}, "C11: '1.200' may be 1200, or 1.200 with three decimals: write 1200"),
        ({"C11": "-7"}, "C11: is below zero, and nothing says what -7 persons are"),
        ({"C11": -7}, "C11: is below zero, and nothing says what -7 persons are"),
        ({"C11": "1 200"}, "C11: '1 200' is no figure"),
        ({"C11": "forty"}, "C11: 'forty' is no figure"),
        ({"C11": ("1+1", "2")}, "C11: is a formula"),
        ({"D11": ("HYPERLINK(1)", "x")}, "D11: is a formula"),
        ({"G11": 46000.0}, "G11: is a number, or a date"),
        ({"E11": " "}, "E11: is empty: unit"),
        ({"F11": ""}, "is empty: definition"),
        ({"J11": "See the letter."}, "J11: stands beside the form"),
        ({"C10": "Figures"}, "C10: is not the column 'Figure'"),
        ({"H11": "list.pdf"}, "H11: 'list.pdf' is no digest"),
    ],
)
def test_what_was_changed_or_cannot_be_taken_is_refused_by_its_cell(
    cells: dict[str, str | float | tuple[str, str]], why: str
) -> None:
    assert why in refused(filled(form_sheet(form()), {**BOTH, **cells}))


def test_a_form_of_another_party_or_period_does_not_pass_for_this_one_though_it_is_whole() -> None:
    for asked in (form(party="morin"), form(period="2028")):
        assert "and not" in refused(filled(form_sheet(asked), BOTH))


def test_a_form_of_earlier_words_of_the_programme_is_refused() -> None:
    other = PROGRAMME._replace(words="Other words.")

    assert wording(other) != wording(PROGRAMME)
    assert wording(PROGRAMME) == wording(PROGRAMME._replace())


def test_a_number_is_read_as_the_sheet_shows_it() -> None:
    book = form_sheet(form())

    for value, figure in (
        (0.1 + 0.2, "0.3"),
        (1e12, "1000000000000"),
        (-2.50, "-2.5"),
        (12.345, "12.345"),
    ):
        cells: dict[str, str | float] = {**BOTH, "C11": value, "D11": "More came than went."}
        assert taken(filled(book, cells)).figures[0].figure == figure
    for value in (float("inf"), 1e300):
        assert "holds what is no number" in refused(filled(book, {**BOTH, "C11": value}))


def test_a_figure_of_three_decimals_comes_back_from_the_form_that_was_filled_in_with_it() -> None:
    said = (told("students", "12.345"), told("trips", "-1.5", words="One was taken back."))
    asked = form(held(report("alda", *said)))

    assert taken(form_sheet(asked), asked=asked).figures == said
    assert taken(document(asked), "f.docx", asked).figures == said


def test_a_figure_as_long_as_one_may_be_fits_its_column_in_the_form() -> None:
    figure = f"{'9' * 30}.{'1' * 20}"
    asked = form(held(report("alda", told("students", figure), told("trips", "1"))))

    assert taken(form_sheet(asked), asked=asked).figures[0].figure == figure


@pytest.mark.parametrize("value", [1 / 3, 1e-20, 123456789012])
def test_a_number_of_which_the_sheet_shows_fewer_figures_is_refused(value: float) -> None:
    assert "is shown otherwise" in refused(filled(form_sheet(form()), {**BOTH, "C11": value}))


def styled(book: bytes, code: str) -> bytes:
    """Return a form in which the figure is a number that is shown in another way."""

    def change(content: bytes) -> bytes:
        return re.sub(rb'numFmtId="49"', b'numFmtId="' + code.encode() + b'"', content)

    return with_part(filled(book, {**BOTH, "C11": 0.05}), "xl/styles.xml", change)


def test_a_share_or_a_date_is_no_figure_whatever_number_it_is_kept_as() -> None:
    book = form_sheet(form())

    assert "C11: is shown in per cent" in refused(styled(book, "10"))
    assert "C11: is a date" in refused(styled(book, "14"))


def test_a_document_with_pending_changes_or_hidden_words_is_no_form() -> None:
    asked = form(held(report("alda", told("students", "40"), told("trips", "2"))))
    source = document(asked)

    def hidden(content: bytes) -> bytes:
        return content.replace(b"<w:t>40</w:t>", b"<w:rPr><w:vanish/></w:rPr><w:t>40</w:t>", 1)

    changed = with_part(source, "word/document.xml", hidden)
    assert changed != source
    assert taken(source, "f.docx", asked).figures[0].figure == "40"
    assert "f.docx" in refused(changed, "f.docx", asked)


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        (b">Figure<", b">Figures<", "table 1: has no row 'Figure'"),
        (b">Target<", b">Note<", "table 1: has a row 'Note'"),
        (b">students<", b">horses<", "lacks the row of students"),
        (b">indicator<", b">word<", "table 1: is no table of the form"),
        (b">morin<", b">alda<", ""),
    ],
)
def test_a_table_of_a_document_has_the_rows_of_the_form_and_no_other(
    old: bytes, new: bytes, why: str
) -> None:
    asked = form(held(report("alda", told("students", "40"), told("trips", "2"))))
    source = with_part(
        document(asked), "word/document.xml", lambda content: content.replace(old, new, 1)
    )

    if why:
        assert why in refused(source, "f.docx", asked)
    else:
        assert taken(source, "f.docx", asked).figures[0].figure == "40"


def test_words_outside_of_the_tables_of_a_document_are_not_passed_over() -> None:
    fresh = answers(document(form()), "f.docx")
    noted = with_part(
        document(form()),
        "word/document.xml",
        lambda content: content.replace(b">Trips<", b">Trips, in fact 7<", 1),
    )

    demand_nothing_beside(fresh, fresh)
    with pytest.raises(InputError, match="says 'Trips, in fact 7' outside of its tables"):
        demand_nothing_beside(answers(noted, "f.docx"), fresh)


def test_comments_and_other_sheets_are_not_passed_over() -> None:
    made = BytesIO()
    with Workbook(made, {"in_memory": True}) as book:
        book.add_worksheet("Report").write_comment("A1", "In fact 7.")
    several = BytesIO()
    with Workbook(several, {"in_memory": True}) as book:
        book.add_worksheet("Report").write("A1", FORM)
        book.add_worksheet("Notes").write("A1", "In fact 7.")

    assert "Report: has comments" in refused(made.getvalue())
    assert "has other sheets than 'Report'" in refused(several.getvalue())


def zipped(**parts: bytes) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as new:
        for name, content in parts.items():
            new.writestr(name, content)
    return made.getvalue()


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    huge = with_part(form_sheet(form()), SHEET, lambda content: content + b" " * (17 << 20))
    many = zipped(**{f"part{each}": b"" for each in range(300)})
    dense = with_part(form_sheet(form()), SHEET, lambda content: content + b" " * (15 << 20))

    for source in (huge, many, dense):
        with pytest.raises(LimitError):
            answers(source, "f.xlsx")
    with pytest.raises(LimitError):
        answers(b"PK" + b"\0" * (9 << 20), "f.xlsx")


@pytest.mark.parametrize(
    "source",
    [
        b"",
        b"PK",
        b"%PDF-1.7",
        zipped(nothing=b""),
        form_document(form()).encode(),
        with_part(form_sheet(form()), SHEET, lambda content: content[:-20]),
        with_part(
            form_sheet(form()),
            SHEET,
            lambda content: content.replace(b"?>", b'?><!DOCTYPE a [<!ENTITY b "c">]>', 1),
        ),
        with_part(
            form_sheet(form()), "xl/workbook.xml", lambda x: x.replace(b"Report", b"Rapport")
        ),
        with_part(form_sheet(form()), SHEET, lambda x: x.replace(b'r="C11"', b'r="C11x"')),
        with_part(form_sheet(form()), SHEET, lambda x: x.replace(b'r="B11"', b'r="C11"')),
        with_part(form_sheet(form()), "xl/sharedStrings.xml", lambda _: b"<sst/>"),
    ],
)
def test_what_is_no_form_is_refused_and_named(source: bytes) -> None:
    assert refused(source).startswith("f.xlsx")


def test_no_form_is_made_for_who_has_no_part_or_for_a_period_that_is_not_counted() -> None:
    with pytest.raises(UsageError, match="no body of carol"):
        form(party="carol")
    with pytest.raises(UsageError, match="counts nothing by such a period: it counts by year"):
        form(period="2027-Q1")


def test_names_are_locked_and_hidden_and_answers_are_not() -> None:
    with ZipFile(BytesIO(form_sheet(form()))) as book:
        sheet, styles = book.read(SHEET), book.read("xl/styles.xml")

    assert b"<sheetProtection" in sheet
    assert b'min="1" max="1"' in sheet
    assert b'hidden="1"' in sheet.partition(b"</cols>")[0]
    assert b'locked="0"' in styles
    assert b"<autoFilter" in sheet
    assert b'state="frozen"' in sheet


def test_words_that_look_like_formulas_are_words_in_the_sheet() -> None:
    asked = form(
        held(report("alda", told("students", "1", words="=cmd|' /C calc'!A0"), told("trips", "1")))
    )
    with ZipFile(BytesIO(form_sheet(asked))) as book:
        sheet, styles = book.read(SHEET), book.read("xl/styles.xml")

    assert b"<f>" not in sheet
    assert b'quotePrefix="1"' in styles
    assert read_sheet(form_sheet(asked), "f", "Report")["D11"] == ("text", "=cmd|' /C calc'!A0")


@pytest.mark.parametrize("suffix", ["xlsx", "docx"])
def test_a_form_comes_back_from_another_program_as_it_was_filled_in(
    tmp_path: Path, suffix: str
) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not here")
    asked = form(held(report("alda", told("students", "40", words="=a"), told("trips", "1"))))
    made = document(asked)
    if suffix == "xlsx":
        made = filled(form_sheet(asked), {"C12": 12.5})
    (tmp_path / f"f.{suffix}").write_bytes(made)
    command = [office, f"-env:UserInstallation={(tmp_path / 'p').as_uri()}", "--headless"]
    command += ["--convert-to", suffix, "--outdir", str(tmp_path / "out")]
    command += [str(tmp_path / f"f.{suffix}")]
    subprocess.run(command, capture_output=True, check=False, timeout=180)
    saved = tmp_path / f"out/f.{suffix}"
    if not saved.exists():
        pytest.skip("this LibreOffice does not open such a file")

    back = answers(saved.read_bytes(), f"f.{suffix}")
    found = delivered(back, asked, "stop")

    assert [each.figure for each in found.figures] == [
        "40",
        "12.5" if suffix == "xlsx" else "1",
    ]
    assert found.figures[0].words == "=a"
    if suffix == "docx":
        demand_nothing_beside(back, answers(made, "f.docx"))


# ---------------------------------------------------------------- what is shown, and what is read


def put(name: str, content: str, cells: dict[str, str | float] | None = None) -> bytes:
    """Return a form that is filled in, in which a cell is this element instead."""
    book = filled(form_sheet(form()), {**BOTH, **(cells or {})})
    there = re.compile(rf'<c r="{name}"[^>]*?(?:/>|>.*?</c>)'.encode())
    return with_part(book, SHEET, lambda sheet: there.sub(content.encode(), sheet, count=1))


def sheet_with(old: str, new: str) -> bytes:
    def change(content: bytes) -> bytes:
        assert old.encode() in content
        return content.replace(old.encode(), new.encode(), 1)

    return with_part(filled(form_sheet(form()), BOTH), SHEET, change)


@pytest.mark.parametrize(
    "look",
    ["<strike/>", '<vertAlign val="superscript"/>', '<vertAlign val="subscript"/>'],
)
def test_a_figure_of_a_sheet_that_is_struck_or_raised_in_part_is_refused(look: str) -> None:
    runs = f"<r><rPr>{look}</rPr><t>12</t></r><r><t>15</t></r>"
    plain = "<r><rPr><b/></rPr><t>12</t></r><r><t>15</t></r>"

    inline = f'<c r="C11" t="inlineStr"><is>{runs}</is></c>'
    assert "C11: has characters that are struck out" in not_kept(put("C11", inline))
    assert kept(put("C11", inline.replace(runs, plain))).figures[0].figure == "1215"


def test_a_cell_that_is_struck_by_its_style_is_refused() -> None:
    book = filled(form_sheet(form()), BOTH)
    struck = with_part(
        book, "xl/styles.xml", lambda each: each.replace(b"<font>", b"<font><strike/>")
    )

    assert "struck out" in not_kept(struck)


@pytest.mark.parametrize(
    "cells",
    [
        {"B11": "Trips", "B12": "Students sent to the other Party"},
        {"B11": "Students sent (these figures are provisional)"},
        {"B11": ""},
        {"I11": "provisional"},
        {"D4": "all figures are provisional"},
        {"C1": "all figures are provisional"},
        {"C2": "all figures are provisional"},
        {"B2": "We count nothing"},
        {"B7": "Report of"},
    ],
)
def test_words_of_a_sheet_that_are_no_answer_are_those_of_the_form(cells: dict[str, str]) -> None:
    said = not_kept(filled(form_sheet(form()), {**BOTH, **cells}))

    assert "beside the answers" in said or "in another place than the form" in said


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        (
            "<pageMargins",
            '<mergeCells count="1"><mergeCell ref="C11:C12"/></mergeCells><pageMargins',
            "has merged cells",
        ),
        ('<row r="12"', '<row r="12" hidden="1"', "A12: is in a row that the sheet does not"),
        ('<row r="12" spans="1:9" ht="54"', '<row r="12" ht="0"', "A12: is in a row that"),
        ('<row r="12"', '<row hidden="true"', "A12: is in a row that"),
        ('<col min="5" max="5"', '<col min="5" max="5" hidden="1"', "has columns that it does not"),
        (
            "</worksheet>",
            "<headerFooter><oddHeader>&amp;CProvisional</oddHeader></headerFooter></worksheet>",
            "has words at the head",
        ),
        (
            "<pageMargins",
            '<conditionalFormatting sqref="C11"/><pageMargins',
            "has conditionalFormatting",
        ),
        ("</worksheet>", '<drawing r:id="rId9"/></worksheet>', "has a drawing"),
    ],
)
def test_what_a_sheet_hides_or_says_beside_its_cells_is_refused(
    old: str, new: str, why: str
) -> None:
    assert why in not_kept(sheet_with(old, new))


def test_a_sheet_that_other_programs_dress_is_a_form_all_the_same() -> None:
    dressed = (
        "<headerFooter><oddHeader></oddHeader><oddFooter>&amp;C&amp;P</oddFooter></headerFooter>"
    )

    assert kept(sheet_with("</worksheet>", f"{dressed}</worksheet>")).figures[0].figure == "40"


def test_what_a_formula_elsewhere_spills_into_a_figure_is_refused() -> None:
    spilling = '<c r="B11"><f t="array" ref="B11:C11">{1,2}*20</f><v>20</v></c>'

    assert "B11: is a formula" in not_kept(put("B11", spilling))


def test_a_cell_of_another_language_than_that_of_sheets_is_none() -> None:
    inside = (
        '</sheetData><extLst><ext xmlns:x="urn:x"><x:c r="C11"><x:v>99</x:v></x:c></ext></extLst>'
    )
    empty = with_part(
        put("C11", ""), SHEET, lambda each: each.replace(b"</sheetData>", inside.encode())
    )

    assert "C11: says nothing of students" in not_kept(empty)


def formatted(code: str, value: str | float) -> bytes:
    """Return a form in which the figure has a format of its own."""

    def styles(content: bytes) -> bytes:
        one = f'<numFmts count="1"><numFmt numFmtId="199" formatCode="{code}"/></numFmts><fonts'
        said = content.replace(b"<fonts", one.encode(), 1)
        return said.replace(b'numFmtId="49"', b'numFmtId="199"')

    return with_part(filled(form_sheet(form()), {**BOTH, "C11": value}), "xl/styles.xml", styles)


@pytest.mark.parametrize(
    "code",
    ["#,##0,", "0.0,,", "&quot;1&quot;0", ";;;", "0&quot; thousand&quot;", "-0", "0;0",
     "00&quot;.&quot;00", "0.00E+00", "#", "[&lt;1]0;0"],
)  # fmt: skip
def test_a_number_that_a_sheet_shows_otherwise_than_it_keeps_it_is_refused(code: str) -> None:
    assert "is shown otherwise than it is kept" in not_kept(formatted(code, 40000))


@pytest.mark.parametrize("code", ["General", "0", "0.0", "#,##0", "#,##0.00", "@"])
def test_a_number_in_a_plain_format_is_taken(code: str) -> None:
    assert kept(formatted(code, 40000)).figures[0].figure == "40000"


def test_a_number_is_not_taken_with_decimals_that_the_sheet_does_not_show() -> None:
    assert kept(formatted("0.0", 39.5)).figures[0].figure == "39.5"
    assert "is shown otherwise" in not_kept(formatted("0", 39.5))


@pytest.mark.parametrize("code", [";;;", "&quot;1&quot;@", "0;0;0;&quot;none&quot;"])
def test_words_that_a_format_shows_otherwise_are_refused(code: str) -> None:
    assert "is shown otherwise" in not_kept(formatted(code, "40"))


def run(words: str, look: str = "") -> str:
    return f"<w:r><w:rPr>{look}</w:rPr><w:t>{words}</w:t></w:r>"


def written(*runs: str, change: tuple[str, str] = ("", "")) -> bytes:
    """Return a document whose figures are these runs, by their order."""

    def fill(content: bytes) -> bytes:
        parts = re.split(r"(<w:tc>.*?</w:tc>)", content.decode(), flags=re.DOTALL)
        asked = [at for at, part in enumerate(parts) if ">Figure<" in part]
        for at, held_ in zip(asked, runs, strict=True):
            cell = next(n for n in range(at + 1, len(parts)) if parts[n].startswith("<w:tc>"))
            paragraph = re.compile(r"<w:p[ >].*</w:p>|<w:p/>", re.DOTALL)
            parts[cell] = paragraph.sub(f"<w:p>{held_}</w:p>", parts[cell])
        said = "".join(parts)
        assert change[0] in said
        return said.replace(*change).encode()

    return with_part(document(form()), "word/document.xml", fill)


@pytest.mark.parametrize(
    "look",
    [
        "<w:strike/>",
        "<w:dstrike/>",
        '<w:vertAlign w:val="superscript"/>',
        '<w:vertAlign w:val="subscript"/>',
        '<w:position w:val="8"/>',
    ],
)
def test_a_figure_of_a_document_that_is_struck_or_raised_in_part_is_refused(look: str) -> None:
    struck = written(run("12", look) + run("15"), run("7"))

    assert "table 1, row 2: has characters that are struck out" in not_kept(struck, "f.docx")
    assert kept(written(run("12") + run("15"), run("7")), "f.docx").figures[0].figure == "1215"


@pytest.mark.parametrize("font", ["Wingdings", "Symbol"])
def test_a_figure_of_a_document_in_a_font_of_signs_is_refused(font: str) -> None:
    signs = f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}"/>'

    said = not_kept(written(run("4") + run("0", signs), run("7")), "f.docx")
    assert "table 1, row 2: is in a font that shows signs" in said


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ((">Students sent<", ">Trips<"), "has 'Trips' in another place"),
        (("40 persons", "40 persons. Our figure is provisional."), "table 1, row 8: says 'Target"),
        ((">version<", ">note<"), "table 3: has a row 'note', which the form has not"),
    ],
)
def test_words_of_a_document_that_are_no_answer_are_those_of_the_form(
    change: tuple[str, str], why: str
) -> None:
    assert why in not_kept(written(run("40"), run("7"), change=change), "f.docx")


def test_a_figure_in_merged_cells_of_a_document_is_refused() -> None:
    merged = written(run("40"), run("7"))
    merged = with_part(
        merged,
        "word/document.xml",
        lambda each: re.sub(
            rb"(<w:tcPr>(?:(?!</w:tcPr>).)*)(</w:tcPr><w:p><w:r><w:rPr></w:rPr><w:t>40<)",
            rb'\1<w:vMerge w:val="restart"/>\2',
            each,
        ),
    )
    below = rb"(>Remarks, or why there is no figure<.*?<w:tcPr>.*?)(</w:tcPr>)"
    parts = ZipFile(BytesIO(merged)).read("word/document.xml").partition(b">Figure<")
    rest = re.sub(below, rb"\1<w:vMerge/>\2", parts[2], count=1, flags=re.DOTALL)
    source = with_part(merged, "word/document.xml", lambda _: b"".join((*parts[:2], rest)))

    assert "has merged cells" in not_kept(source, "f.docx")


def test_headings_that_were_exchanged_are_those_of_no_form() -> None:
    source = written(run("40"), run("7"), change=(">Students sent<", ">@@<"))
    source = with_part(
        source, "word/document.xml", lambda each: each.replace(b">Trips<", b">Students sent<")
    )
    source = with_part(source, "word/document.xml", lambda each: each.replace(b">@@<", b">Trips<"))

    assert "in another place than the form" in not_kept(source, "f.docx")
