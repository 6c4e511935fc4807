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
    *("id", "text", "address", "start", "end", "lead-in", "words", "kind", "strength"),
    *("bearer", "bearer as named", "beneficiary", "action", "conditions", "limits"),
    *("deadline", "direction", "offset", "anchor", "day", "recurrence", "deadlines in words"),
    *("references", "fields", "language", "rule", "state", "by", "at"),
)
"""The columns of a register."""
_WIDTHS = {"words": 70, "lead-in": 40, "action": 40, "address": 28, "deadlines in words": 40}
_WIDTH = 16
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
        for column, cell in enumerate(_cells(each)):
            if isinstance(cell, int):
                sheet.write_number(row, column, cell, plain)
            else:
                sheet.write_string(row, column, cell[:_LONGEST], plain)
    sheet.freeze_panes(1, 3)
    sheet.autofilter(0, 0, max(1, len(norms.norms)), len(HEAD) - 1)
    sheet.set_landscape()
    sheet.repeat_rows(0)
    sheet.fit_to_pages(1, 0)
    book.close()
    return target.getvalue()


def _inert(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.lstrip(" ").startswith(_FORMULA) or cell[:1] in {"\t", "\r"} else cell


def _cells(norm: Norm) -> Iterator[str | int]:
    place, due = norm.place, norm.deadline
    yield from (norm.id, norm.text, place.address, place.start, place.end)
    yield "\n".join(lead.words for lead in norm.leads)
    yield from (norm.words, norm.kind, norm.strength, norm.bearer.kind, norm.bearer.words)
    yield from (norm.beneficiary, norm.action, "; ".join(norm.conditions), "; ".join(norm.limits))
    if due is None:
        yield from ("",) * 6
    else:
        yield from (due.words, due.direction, str(due.offset or ""), due.anchor)
        yield from (due.day.isoformat() if due.day else "", str(due.recurrence or ""))
    yield "; ".join(map(deadline_words, norm.deadlines))
    yield from ("; ".join(norm.references), ", ".join(norm.fields), norm.language, norm.rule)
    yield from (norm.review.state, norm.review.person, norm.review.at)
