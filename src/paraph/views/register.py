"""A register of norms: one row for each, as a workbook, as CSV, the same bytes every time.

Words of a text go into cells as words: what a spreadsheet would take for a formula is written so
that it cannot be one (CSV injection, OWASP).
"""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Iterator

from paraph.norms.norm import Norm, Norms
from paraph.views.norm_lines import deadline_words

HEAD = (
    *("address", "lead-in", "words", "kind", "strength", "bearer", "bearer as named"),
    *("deadlines in words", "fields", "state", "by", "at"),
    *("beneficiary", "action", "conditions", "limits"),
    *("deadline", "direction", "offset", "anchor", "day", "recurrence"),
    *("references", "language", "rule", "id", "text", "start", "end"),
)
"""The columns of a register."""
_WIDTHS = {"words": 70, "lead-in": 40, "action": 40, "address": 28, "deadlines in words": 40}
_WIDTH = 16
_LINE, _HIGHEST = 15.0, 409.0  # points
_A3, _PRINTED = 8, 11  # a size of paper, and the last column that is printed
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_LONGEST = 32_767  # characters that a cell of a workbook can hold
_MADE = dt.datetime(2000, 1, 1)  # noqa: DTZ001 - XLSX has no time zones, and nothing is dated


def register_csv(norms: Norms) -> bytes:
    """Return the register as CSV: UTF-8 with its mark, as spreadsheets expect it."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow(HEAD)
    for each in norms.norms:
        writer.writerow([_inert(cell) for cell in map(str, _cells(each))])
    return b"\xef\xbb\xbf" + target.getvalue().encode()


def register_xlsx(norms: Norms) -> bytes:
    """Return the register as a workbook: filters, a frozen head, words as words."""
    import xlsxwriter  # noqa: PLC0415 - 40 ms that no other answer waits for

    target = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(target, {**options, "strings_to_numbers": False})
    book.set_properties({"title": "Register of norms", "created": _MADE})
    sheet = book.add_worksheet("Norms")
    head = book.add_format({"bold": True, "bg_color": "#E8E8E8", "bottom": 1, "valign": "top"})
    plain = book.add_format({"text_wrap": True, "valign": "top"})
    for column, name in enumerate(HEAD):
        sheet.set_column(column, column, _WIDTHS.get(name, _WIDTH))
        sheet.write_string(0, column, name, head)
    for row, each in enumerate(norms.norms, start=1):
        cells = list(_cells(each))
        sheet.set_row(row, _height(cells))
        for column, cell in enumerate(cells):
            if isinstance(cell, int):
                sheet.write_number(row, column, cell, plain)
            else:
                sheet.write_string(row, column, cell[:_LONGEST], plain)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(1, len(norms.norms)), len(HEAD) - 1)
    sheet.set_landscape()
    sheet.set_paper(_A3)
    sheet.print_area(0, 0, max(1, len(norms.norms)), _PRINTED)
    sheet.repeat_rows(0)
    sheet.fit_to_pages(1, 0)
    book.close()
    return target.getvalue()


def _height(cells: list[str | int]) -> float:
    """Return how high a row must be for its printed cells, as not every program works it out."""
    lines = [
        -(-len(str(cell)) // _WIDTHS.get(name, _WIDTH)) + str(cell).count("\n")
        for name, cell in zip(HEAD[: _PRINTED + 1], cells, strict=False)
    ]
    return min(_HIGHEST, _LINE * max(1, *lines))


def _inert(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.lstrip(" ").startswith(_FORMULA) or cell[:1] in {"\t", "\r"} else cell


def _cells(norm: Norm) -> Iterator[str | int]:
    place, due = norm.place, norm.deadline
    yield from (place.address, "\n".join(lead.words for lead in norm.leads), norm.words)
    yield from (norm.kind, norm.strength, norm.bearer.kind, norm.bearer.words)
    yield "; ".join(map(deadline_words, norm.deadlines))
    yield ", ".join(norm.fields)
    yield from (norm.review.state, norm.review.person, norm.review.at)
    yield from (norm.beneficiary, norm.action, "; ".join(norm.conditions), "; ".join(norm.limits))
    if due is None:
        yield from ("",) * 6
    else:
        yield from (due.words, due.direction, str(due.offset or ""), due.anchor)
        yield from (due.day.isoformat() if due.day else "", str(due.recurrence or ""))
    yield from ("; ".join(norm.references), norm.language, norm.rule)
    yield from (norm.id, norm.text, place.start, place.end)
