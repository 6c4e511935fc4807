"""The mirror table as a workbook: words stay words, figures stay whole, sheets stay usable."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

from tests.delivery_kit import held, report, told

from paraph.agreement.delivery.mirror import mirror
from paraph.agreement.event import Event
from paraph.views.mirror_workbook import mirror_workbook


def parts(*events: Event) -> dict[str, str]:
    now = held(*events)
    with ZipFile(BytesIO(mirror_workbook(now, mirror(now)))) as book:
        return {each: book.read(each).decode() for each in book.namelist()}


def test_words_of_the_other_side_are_never_reckoned() -> None:
    wild = told("students", "", words='=HYPERLINK("http://x")', unit="@SUM(A1)")
    found = parts(report("morin", wild), report("alda", told("trips", "1", words="-1+cmd|'x'!A0")))

    assert not any("<f>" in each or "<hyperlink" in each for each in found.values())
    assert "=HYPERLINK" in found["xl/sharedStrings.xml"]
    assert 'quotePrefix="1"' in found["xl/styles.xml"]


def test_each_sheet_has_a_head_that_stays_and_filters() -> None:
    found = parts(report("alda", told("students", "40")))
    sheets = [each for name, each in found.items() if name.startswith("xl/worksheets/sheet")]

    assert len(sheets) == 4
    assert all('state="frozen"' in each and "<autoFilter" in each for each in sheets)


def test_a_figure_that_a_sheet_would_round_is_kept_as_words() -> None:
    found = parts(
        report("alda", told("students", "123456789012345678.9")),
        report("morin", told("students", "12.25")),
    )

    assert "123456789012345678.9" in found["xl/sharedStrings.xml"]
    assert "<v>12.25</v>" in found["xl/worksheets/sheet1.xml"]


def test_a_workbook_is_dated_by_no_clock() -> None:
    assert "2000-01-01T00:00:00Z" in parts()["docProps/core.xml"]
