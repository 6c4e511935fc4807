"""The mirror table as a workbook: one sheet for each table, to be sorted, filtered and printed."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from paraph.agreement.delivery.mirror import Mirror, Row
from paraph.agreement.life import Life
from paraph.views.instant_words import instant_in_words
from paraph.views.mirror import FOOT, every_report
from paraph.views.mirror_words import looks, remarks, rests, stands, told_of, until
from paraph.views.visible import one_line
from paraph.views.workbook import Book

_HEAD = 3
_TENTHS = 1000
_MIRROR = (
    *(("programme", 18.0), ("field", 16.0), ("indicator", 20.0), ("period", 9.0)),
    *(("one party", 11.0), ("its figure", 11.0), ("its unit", 13.0), ("how", 9.0)),
    *(("other party", 12.0), ("its figure", 11.0), ("its unit", 13.0), ("how", 9.0)),
    *(("relation", 18.0), ("gap", 8.0), ("tolerance", 11.0), ("target", 11.0), ("due", 12.5)),
    ("remarks", 46.0),
)


def mirror_workbook(life: Life, found: Mirror) -> bytes:
    """Return the mirror table as a workbook; words are never taken for formulas."""
    title = one_line(life.genesis.title)
    book = Book(f"Mirror table: {title}")
    _mirror(book, life, found, title)
    _programmes(book, found)
    rows = [
        (
            *each.place,
            each.body.cause,
            one_line(each.body.reason),
            looks(each),
            until(each),
            told_of(each),
        )
        for each in found.disputes
    ]
    head = (
        *(("programme", 22.0), ("indicator", 22.0), ("period", 10.0), ("cause", 14.0)),
        *(("reason", 50.0), ("looked into by", 26.0), ("until", 24.0), ("stands", 40.0)),
    )
    _sheet(book, "Discrepancies", head, rows)
    every = every_report(found)
    widths = {"report": 34.0, "figure": 28.0, "remarks": 44.0, "how": 36.0}
    _sheet(book, "Reports", [(each, widths.get(each, 16.0)) for each in every.head], every.rows)
    return book.written()


def _mirror(book: Book, life: Life, found: Mirror, title: str) -> None:
    sheet = book.sheet("Mirror", [width for _, width in _MIRROR], broad=True)
    about = f"As of {instant_in_words(life.now)}, by the record of this node. {FOOT}"
    book.write(sheet, (0, 0), f"Mirror table: {title}", "title")
    book.write(sheet, (1, 0), about, "about")
    for column, (name, _) in enumerate(_MIRROR):
        book.write(sheet, (_HEAD, column), name, "head")
    bodies = {each.name: each for each in found.programmes}
    for at, row in enumerate(found.rows, start=_HEAD + 1):
        planned = bodies[row.place.programme]
        known = planned.indicator(row.place.indicator)
        words = {0: planned.name, 1: one_line(planned.body.field), 2: row.place.indicator}
        words |= {3: row.place.period, 12: row.relation, 16: row.due, 17: remarks(row)}
        for column, said in words.items():
            style = "strong" if said in {"disagree", "not comparable"} else "words"
            book.write(sheet, (at, column), said, style)
        for side, column in zip(row.sides, (4, 8), strict=True):
            told = side.said.figure if side.said else None
            how = "silent" if told is None else "on paper" if _on_paper(row, column) else "signed"
            book.write(sheet, (at, column), side.party)
            book.write(sheet, (at, column + 2), one_line(told.unit) if told else "")
            book.write(sheet, (at, column + 3), how)
            if told and told.figure:
                book.figure(sheet, (at, column + 1), told.figure)
            else:
                book.write(sheet, (at, column + 1), "no figure" if told else "", "number")
        _share(book, sheet, (at, 13), row.gap)
        _share(book, sheet, (at, 14), Fraction(row.tolerance) if row.tolerance else None)
        if known and known.target:
            book.figure(sheet, (at, 15), known.target)
        else:
            book.write(sheet, (at, 15), "")
    sheet.freeze_panes(_HEAD + 1, 4)
    sheet.autofilter(_HEAD, 0, max(_HEAD + len(found.rows), _HEAD + 1), len(_MIRROR) - 1)
    sheet.repeat_rows(_HEAD)


def _on_paper(row: Row, column: int) -> bool:
    said = row.sides[column > 4].said  # noqa: PLR2004 - where the first side begins
    return said is not None and said.reported


def _share(book: Book, sheet: object, at: tuple[int, int], share: Fraction | None) -> None:
    """Write a share in per cent, rounded half to even before a sheet can round it otherwise."""
    if share is None:
        book.write(sheet, at, "")
        return
    tenths = round(share * _TENTHS)
    if share and not tenths:
        book.write(sheet, at, "<0.1 %", "number")
        return
    book.figure(sheet, at, f"{tenths // _TENTHS}.{tenths % _TENTHS:03}", "0.0%")


def _programmes(book: Book, found: Mirror) -> None:
    rows = [
        (
            planned.name,
            one_line(planned.body.title),
            one_line(planned.body.field),
            each.indicator,
            one_line(each.words),
            one_line(each.unit),
            one_line(each.definition),
            each.every,
            each.target,
            each.tolerance,
            stands(planned),
            rests(planned),
        )
        for planned in found.programmes
        for each in planned.body.indicators
    ]
    head = (
        *(("programme", 18.0), ("title", 22.0), ("field", 18.0), ("indicator", 20.0)),
        *(("counts", 24.0), ("unit", 14.0), ("definition", 34.0), ("every", 10.0)),
        *(("target", 10.0), ("tolerance", 11.0), ("stands", 20.0), ("rests on", 26.0)),
    )
    _sheet(book, "Programmes", head, rows)


def _sheet(
    book: Book,
    name: str,
    head: Sequence[tuple[str, float]],
    rows: Sequence[Sequence[str]],
) -> None:
    sheet = book.sheet(name, [width for _, width in head])
    for column, (words, _) in enumerate(head):
        book.write(sheet, (0, column), words, "head")
    for at, row in enumerate(rows, start=1):
        for column, said in enumerate(row):
            book.write(sheet, (at, column), said)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(len(rows), 1), max(len(head) - 1, 0))
    sheet.repeat_rows(0)
