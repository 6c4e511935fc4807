"""A register of norms: one row for each, as a workbook, as CSV, the same bytes every time.

Words of a text go into cells as words: what a spreadsheet would take for a formula is written so
that it cannot be one (CSV injection, OWASP).
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from paraph.agreement.norms.commitments import Registered
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
_ANSWERED = HEAD.index("at") + 1
OWNED = ("commitment", "owner", "owner's party", "why")
"""The columns behind the answers of people, where a register is one of the record."""
_WIDTHS = {
    "words": 70,
    "lead-in": 40,
    "action": 40,
    "address": 28,
    "deadlines in words": 40,
    "fields": 24,
    "by": 18,
    "at": 22,
    "bearer as named": 22,
    "owner": 22,
    "why": 40,
}
_WIDTH = 16
_NAMES = frozenset(("rule", "id", "text"))
"""What is no words, and makes no row higher."""
_PRINTED = _ANSWERED - 1  # the last column that is printed
Kept: TypeAlias = Mapping[str, Registered]
"""Norms that people answered, by their names, as the record has them."""
_UNSEEN = (
    r'[\s"\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e'
    r"\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]*"
)
_FORMULA = re.compile(rf"(\A|[;\t\r\n]+)(?={_UNSEEN}[=+\-@\uff1d\uff0b\uff0d\uff20])")
"""Where a cell begins, or may begin where spreadsheets part cells at other signs than a comma, and
what makes it a formula stands first, but for what nobody sees."""


def register_csv(norms: Norms, kept: Kept | None = None) -> bytes:
    """Return the register as CSV: UTF-8 with its mark, as spreadsheets expect it.

    `kept` is what the record holds of the norms, for a register of the record.
    """
    target = io.StringIO(newline="")
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow(_head(kept))
    for each in norms.norms:
        writer.writerow([_inert(cell) for cell in map(str, _row(each, kept))])
    return b"\xef\xbb\xbf" + target.getvalue().encode()


def register_xlsx(norms: Norms, kept: Kept | None = None) -> bytes:
    """Return the register as a workbook: filters, a frozen head, words as words."""
    from paraph.views.workbook import Book  # noqa: PLC0415 - 40 ms that no other answer waits for

    head = _head(kept)
    rows = [tuple(_row(each, kept)) for each in norms.norms]
    book = Book("Register of norms")
    sheet = book.sheet("Norms", _widths(head, rows), broad=True)
    for column, name in enumerate(head):
        book.write(sheet, (0, column), name, "head")
    for at, row in enumerate(rows, start=1):
        for column, cell in enumerate(row):
            if isinstance(cell, int):
                book.figure(sheet, (at, column), str(cell))
            else:
                book.write(sheet, (at, column), cell, "key" if head[column] in _NAMES else "words")
    last = max(1, len(rows))
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, last, len(head) - 1)
    sheet.print_area(0, 0, last, _PRINTED + (len(OWNED) if kept is not None else 0))
    sheet.repeat_rows(0)
    return book.written()


def _head(kept: Kept | None) -> tuple[str, ...]:
    return HEAD if kept is None else (*HEAD[:_ANSWERED], *OWNED, *HEAD[_ANSWERED:])


def _row(norm: Norm, kept: Kept | None) -> Iterator[str | int]:
    cells = (*_cells(norm),)
    if kept is None:
        yield from cells
        return
    yield from (*cells[:_ANSWERED], *_owned(kept.get(norm.id)), *cells[_ANSWERED:])


def _owned(known: Registered | None) -> Iterator[str]:
    """Yield whether a norm is a commitment and who answers for it: nothing before an answer."""
    if known is None:
        yield from ("",) * len(OWNED)
        return
    yield "yes" if known.commitment else "no"
    owners = known.owners if known.commitment else ()
    yield "; ".join([each.who or each.party for each in owners])
    yield "; ".join(dict.fromkeys([each.party for each in owners if each.party]))
    yield known.binds if known.commitment else known.free


def _widths(head: Sequence[str], rows: Sequence[Sequence[str | int]]) -> Iterator[float]:
    """Yield how wide each column is: one that holds nothing is as narrow as its name."""
    for column, name in enumerate(head):
        held = any(row[column] not in {"", 0} for row in rows)
        yield _WIDTHS.get(name, _WIDTH) if held else len(name) + 3


def _inert(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula, wherever it parts the line."""
    inert = _FORMULA.sub(r"\1'", cell)
    return f"'{inert}" if cell[:1] in {"\t", "\r"} else inert


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
