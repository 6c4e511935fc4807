"""The form of a report, as a sheet and as a document: the same names in both, to be read back."""

from __future__ import annotations

from collections.abc import Iterator

from paraph.agreement import steps
from paraph.agreement.delivery.form import ASKED, FORM, NAMES, Asked, Form
from paraph.agreement.figure import written_out
from paraph.views.sheet import Section, Sheet, Table, Words
from paraph.views.sheet_markdown import sheet_markdown
from paraph.views.visible import one_line
from paraph.views.workbook import Book

_SHEET = "Report"
_WIDTHS = (4.0, 30.0, 14.0, 28.0, 14.0, 28.0, 12.0, 24.0, 14.0)
_ANSWER_LINES = 4
"""Room for a remark: a sheet whose rows have a height keeps it when somebody writes."""
_HOW = (
    "Fill in the yellow cells, and save it as .xlsx. A figure is figures alone: 1200 or 0.5, "
    "without unit and without signs for thousands. Where there is none, say why."
)
_HOW_IN_WORD = (
    "Fill in the right column of the tables, and save it as .docx without tracked changes. A "
    "figure is figures alone: 1200 or 0.5, without unit and without signs for thousands. Where "
    "there is none, say why. Unit, definition and period are yours to correct; leave the rest."
)
_NAMES = {
    "agreement": "Agreement",
    "programme": "Programme",
    "version": "Words of the programme",
    "party": "Report of",
    "period": "Period",
    "check": "Check of the names",
}
_SHEET_NOTE = "An indicator that is left empty is refused when the form is imported."


def form_sheet(form: Form) -> bytes:
    """Return a form as a workbook: names are locked, answers are not, identities are hidden."""
    book = Book(f"Report on {form.programme}, {form.period}")
    figures = max([len(each.figure.figure) for each in form.rows], default=0)
    widths = (*_WIDTHS[:2], max(_WIDTHS[2], figures + 3.0), *_WIDTHS[3:])  # no figure is cut
    sheet = book.sheet(_SHEET, widths)
    sheet.set_column(0, 0, None, None, {"hidden": True})
    book.write(sheet, (0, 0), FORM, "key")
    book.write(sheet, (0, 1), f"{form.name}: report of {form.party} for {form.period}", "title")
    book.write(sheet, (1, 1), f"{form.title}. {_HOW}", "about")
    named = form.named()
    for row, name in enumerate(NAMES, start=2):
        book.write(sheet, (row, 0), name, "key")
        book.write(sheet, (row, 1), _NAMES[name], "key")
        book.write(sheet, (row, 2), named[name], "key")
    head = 2 + len(NAMES) + 1
    columns = ["What is counted", *[words for _, words in ASKED], "Target"]
    book.write(sheet, (head, 0), "indicator", "key")
    for column, words in enumerate(columns, start=1):
        book.write(sheet, (head, column), words, "head")
    for row, asked in enumerate(form.rows, start=head + 1):
        book.write(sheet, (row, 0), asked.indicator.indicator, "key")
        book.write(sheet, (row, 1), one_line(asked.indicator.words))
        for column, told in enumerate(_told(asked), start=2):
            book.write(sheet, (row, column), told, "answer")
        book.write(sheet, (row, len(columns)), _target(asked.indicator))
        book.heighten(sheet, row, _ANSWER_LINES)
    sheet.freeze_panes(head + 1, 2)
    sheet.autofilter(head, 1, head + len(form.rows), len(columns))
    sheet.repeat_rows(head)
    sheet.protect("", {"autofilter": True, "format_columns": True, "format_rows": True})
    return book.written()


def form_document(form: Form) -> str:
    """Return a form as Markdown, from which the document is made: a table for each indicator."""
    names = form.named()
    rows = tuple([(name, names[name]) for name in NAMES])
    sections = [
        Section("How to fill it in", (Words(_HOW_IN_WORD), Words(_SHEET_NOTE))),
        *[
            Section(
                one_line(asked.indicator.words),
                (Table(("indicator", asked.indicator.indicator), tuple(_asked(asked))),),
            )
            for asked in form.rows
        ],
        Section("What names this form", (Table((FORM, ""), rows),)),
    ]
    title = f"{one_line(form.name)}: report of {form.party} for {form.period}"
    return sheet_markdown(Sheet(title, one_line(form.title), tuple(sections)))


def _asked(asked: Asked) -> Iterator[tuple[str, str]]:
    for (_, words), told in zip(ASKED, _told(asked), strict=True):
        yield words, told
    if target := _target(asked.indicator):
        yield "Target", target


def _told(asked: Asked) -> Iterator[str]:
    """Yield what stands in a form already, in the order in which it asks."""
    told = asked.figure
    yield written_out(told.figure)
    for words in (told.words, told.unit, told.definition, told.counted):
        yield " ".join(words.split())
    yield "\n".join((*told.papers, *told.evidence))


def _target(indicator: steps.Indicator) -> str:
    if not indicator.target:
        return ""
    return f"{indicator.target} {one_line(indicator.unit)}"
