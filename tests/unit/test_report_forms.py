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
from tests.workbook_by_hand import SHEET, filled, with_part
from xlsxwriter import Workbook

from paraph.agreement import steps
from paraph.agreement.delivery.form import FORM, Form, form_of, wording
from paraph.agreement.delivery.programmes import programmes
from paraph.agreement.delivery.reports import reports
from paraph.agreement.life import Life
from paraph.desk.delivery_form import answers, delivered, demand_nothing_beside
from paraph.errors import InputError, LimitError, UsageError
from paraph.formats import registry
from paraph.formats.workbook import read_sheet
from paraph.views.delivery_form import form_document, form_sheet

NAME = f"sha256:{'a' * 64}"
BOTH = {"C11": "40", "C12": "0"}


def form(life: Life | None = None, party: str = "alda", period: str = "2027") -> Form:
    now = held() if life is None else life
    known = programmes(now)[0]
    return form_of((NAME, "Agreement on trade"), known, reports(now.events), (party, period))


def document(asked: Form) -> bytes:
    return registry.write(registry.read(form_document(asked).encode(), "f.md"), "f.docx")


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
        ({"C11": "1,200"}, "C11: '1,200' has a comma"),
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

    for value, figure in ((0.1 + 0.2, "0.3"), (1e15, "1000000000000000"), (-2.50, "-2.5")):
        assert taken(filled(book, {**BOTH, "C11": value})).figures[0].figure == figure
    for value in (float("inf"), 1e300):
        assert "holds what is no number" in refused(filled(book, {**BOTH, "C11": value}))


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
