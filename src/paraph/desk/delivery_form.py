"""Forms that come back: what somebody filled in, held against what the record asks.

A figure is taken as it is written. What is doubtful is refused, with the cell that it stands in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import zip_longest
from typing import NamedTuple

from paraph.agreement import steps
from paraph.agreement.delivery.form import ASKED, FORM, NAMES, Asked, Form, check_of
from paraph.agreement.figure import Sign, figure_of, written_out
from paraph.errors import ActError, DamagedError, InputError
from paraph.formats import registry
from paraph.formats.workbook import Cell, read_sheet
from paraph.text.node import OBJECTS, Provision, Text

SHEET = "Report"
_LABELS = {words: name for name, words in ASKED}
_DIGEST = re.compile(r"sha256:[0-9a-f]{64}")
_ANOTHER = "Make a form anew (`paraph report form`), and fill it in."
_SPELLED = (
    "Write 1200 or 0.5; --decimal comma says that decimals begin with a comma: it does not say "
    "what 1,200 is."
)
_BELOW = "Correct it, or say in the remarks what a figure below zero means here."
_ROW = re.compile(r"([A-Z]+)([0-9]+)")
_COLUMNS, _LAST = "CDEFGH", "I"
_KEPT = frozenset(("indicator", "Target"))
"""What stands in the table of an indicator, and is not asked."""
_STRUCK = frozenset(("strike", "superscript", "subscript", "raised", "lowered", "ruby"))
"""Marks of characters that do not say what they would say without them."""


class Filled(NamedTuple):
    """What stands at a place of a form: its words, the place, and whether they are a number."""

    value: str
    place: str
    number: bool = False


class Answers(NamedTuple):
    """A form that came back: what names it, and what was filled in of each indicator.

    `beside` is whatever else stands there and is no answer, in its order, with its place: what the
    cells of a sheet say, and what a document says outside of its tables and in those of their rows
    that nobody fills in.
    """

    file: str
    names: Mapping[str, Filled]
    rows: Mapping[str, Mapping[str, Filled]]
    beside: tuple[Filled, ...] = ()


def answers(source: bytes, file: str) -> Answers:
    """Return what a form holds, of a spreadsheet or of a document.

    Raises:
        InputError: it is no form, or a place in it holds what cannot be taken.
    """
    if file.lower().endswith(".xlsx"):
        return _of_sheet(source, file)
    return _of_document(source, file)


def delivered(found: Answers, form: Form, sign: Sign) -> steps.Deliver:
    """Return the report that a filled form is; `form` is what the record would ask now.

    Raises:
        InputError: a name was changed, a row is missing, or a figure is none.
    """
    _demand_names(found, form)
    figures = [_figure(found, each, sign) for each in form.rows]
    return steps.Deliver(form.programme, form.period, tuple(figures))


def demand_nothing_beside(found: Answers, fresh: Answers) -> None:
    """Refuse a form that says something in no answer, where nobody would read it.

    Nor may what names an answer be moved: figures are read by where they stand.

    Raises:
        DamagedError: it has other words there than a fresh form, or has them in another order.
    """
    hint = "Say it in the remarks of an indicator, or make a form anew (`paraph report form`)."
    asked = [(each.value, each.place) for each in fresh.beside]
    known = {each.value for each in fresh.beside}
    for each in found.beside:
        if each.value not in known:
            where = "beside the answers" if each.place else "outside of its tables"
            what = f"says {each.value[:80]!r} {where}"
            raise DamagedError(found.file, what, place=each.place, hint=hint)
    for place, told in zip_longest(found.beside, asked):
        if place is None or told is None or (place.value, place.place) != told:
            words = place.value if place else told[0] if told else ""
            what = f"has {words[:80]!r} in another place than the form, or lacks something there"
            where = place.place if place else ""
            raise DamagedError(found.file, what, place=where, hint=_ANOTHER)


def _demand_names(found: Answers, form: Form) -> None:
    """Refuse a form that is not the one which the record would make of the same names."""
    asked = form.named()
    for name in NAMES[:-1]:
        told = found.names[name]
        if told.value != asked[name]:
            what = f"the {name} is {told.value[:80]!r}, and not {asked[name]!r}"
            if name == "version":
                what = "the programme has other words by now than this form was made of"
            raise DamagedError(found.file, what, place=told.place, hint=_ANOTHER)
    own = [each.indicator.indicator for each in form.rows]
    for name in own:
        if name not in found.rows:
            raise DamagedError(found.file, f"lacks the row of {name}", hint=_ANOTHER)
    for name, row in found.rows.items():
        if name not in own:
            what = f"the programme counts no {name[:80]!r} in this period"
            place = next(iter(row.values())).place if row else ""
            raise DamagedError(found.file, what, place=place, hint=_ANOTHER)
    check = found.names["check"]
    names = [found.names[name].value for name in NAMES[:-1]]
    if check.value != check_of(names, own):
        what = "what names this form was changed after it was made"
        raise DamagedError(found.file, what, place=check.place, hint=_ANOTHER)


def _figure(found: Answers, asked: Asked, sign: Sign) -> steps.Delivered:
    indicator = asked.indicator.indicator
    row = found.rows[indicator]
    told = {name: _words(row, name) for name in ("words", "unit", "definition", "counted")}
    written = row.get("figure")
    figure = ""
    if written is not None and written.value.strip():
        try:
            figure = (
                figure_of(written_out(written.value))  # the sheet knows which number it is
                if written.number
                else figure_of(written.value, sign)
            )
        except ActError as error:
            raise DamagedError(
                found.file, error.what, place=written.place, hint=_SPELLED
            ) from error
        if figure.startswith("-") and not told["words"]:
            what = f"is below zero, and nothing says what {figure} {told['unit']} are"
            raise DamagedError(found.file, what, place=written.place, hint=_BELOW)
    elif not told["words"]:
        place = _place(row, "figure")
        what = f"says nothing of {indicator}: neither a figure, nor why there is none"
        raise DamagedError(found.file, what, place=place, hint="Fill it in, and save it.")
    for name in ("unit", "definition", "counted"):
        if not told[name]:
            hint = "Fill it in as you counted, and save it."
            raise DamagedError(found.file, f"is empty: {name}", place=_place(row, name), hint=hint)
    digests, kept = _evidence(found, row), asked.figure.papers  # these are in the record already
    return steps.Delivered(
        indicator, figure, told["unit"], told["definition"], told["counted"], told["words"],
        papers=tuple([each for each in digests if each in kept]),
        evidence=tuple([each for each in digests if each not in kept]),
    )  # fmt: skip


def _words(row: Mapping[str, Filled], name: str) -> str:
    return " ".join(row[name].value.split()) if name in row else ""


def _place(row: Mapping[str, Filled], name: str) -> str:
    if name in row:
        return row[name].place
    return next(iter(row.values())).place if row else ""


def _evidence(found: Answers, row: Mapping[str, Filled]) -> tuple[str, ...]:
    if "evidence" not in row:
        return ()
    told = row["evidence"]
    names = re.split(r"[\s,;\N{DOWNWARDS ARROW WITH CORNER LEFTWARDS}]+", told.value.strip())
    for each in filter(None, names):
        if not _DIGEST.fullmatch(each):
            hint = "Name files by --evidence INDICATOR=FILE when the form is imported."
            what = f"{each[:80]!r} is no digest: sha256: and 64 figures of base 16"
            raise DamagedError(found.file, what, place=told.place, hint=hint)
    return tuple(dict.fromkeys(filter(None, names)))


# ---------------------------------------------------------------- a spreadsheet


def _of_sheet(source: bytes, file: str) -> Answers:
    cells = read_sheet(source, file, SHEET)
    held = {name: Filled(each.value, f"{SHEET}, {name}") for name, each in cells.items()}
    if held.get("A1", Filled("", "")).value != FORM:
        raise DamagedError(file, f"is no form of a report ({FORM})", place=f"{SHEET}, A1")
    names: dict[str, Filled] = {}
    rows: dict[str, dict[str, Filled]] = {}
    answered: set[str] = set()
    begun = False
    _demand_shown(file, cells)
    for number in sorted({int(_split(each)[1]) for each in cells}):
        key, place = held.get(f"A{number}", Filled("", "")).value, f"{SHEET}, A{number}"
        if key == "indicator":
            begun = True
            _demand_columns(file, cells, number)
        elif begun:
            row = dict(_row(file, cells, number))
            if key in rows or (not key and any(each.value for each in row.values())):
                what = f"has {key[:80]!r} twice" if key else "has answers in a row of no indicator"
                raise DamagedError(file, what, place=place, hint=_ANOTHER)
            rows |= {key: row} if key else {}
        elif key in NAMES:
            if key in names:
                raise DamagedError(file, f"names its {key} twice", place=place)
            names[key] = held.get(f"C{number}", Filled("", f"{SHEET}, C{number}"))
        asked = _COLUMNS if key in rows else "C" if key in NAMES else ""
        answered |= {f"{column}{number}" for column in asked}
    _demand_all(file, names)
    beside = [
        each._replace(value=" ".join(each.value.split()))
        for name, each in sorted(held.items())
        if name not in answered
    ]
    return Answers(file, names, rows, tuple(beside))


def _demand_shown(file: str, cells: Mapping[str, Cell]) -> None:
    """Refuse a sheet of which some cell is reckoned, or reads otherwise than it looks."""
    for place, cell in cells.items():
        if cell.what in _NOWHERE:
            _demand_plain(file, place, cell.what, number=False)


def _demand_columns(file: str, cells: Mapping[str, Cell], head: int) -> None:
    """Refuse a sheet whose columns were moved, or that says something beside them."""
    for column, (_, words) in zip(_COLUMNS, ASKED, strict=True):
        place = f"{column}{head}"
        if place not in cells or cells[place].value != words:
            what = f"is not the column {words!r}, as in the form"
            raise DamagedError(file, what, place=f"{SHEET}, {place}", hint=_ANOTHER)
    for place in cells:
        column, number = _split(place)
        if int(number) >= head and column not in {"A", "B", *_COLUMNS, _LAST}:
            what = "stands beside the form, where nobody would read it"
            hint = "Say it in the remarks of an indicator."
            raise DamagedError(file, what, place=f"{SHEET}, {place}", hint=hint)


def _row(file: str, cells: Mapping[str, Cell], number: int) -> Iterator[tuple[str, Filled]]:
    """Yield what was filled in of an indicator, by what is asked."""
    for column, (name, _) in zip(_COLUMNS, ASKED, strict=True):
        place = f"{column}{number}"
        cell = cells.get(place)
        if cell is not None:
            _demand_plain(file, place, cell.what, number=name == "figure")
        value = cell.value if cell else ""
        number_ = cell is not None and cell.what == "number"
        yield name, Filled(value, f"{SHEET}, {place}", number_)


def _split(name: str) -> tuple[str, str]:
    found = _ROW.fullmatch(name)
    return (found[1], found[2]) if found else ("", "0")


_WHY = {
    "formula": "is a formula: put in what it comes to",
    "date": "is a date",
    "share": "is shown in per cent, and kept as a share: write the figure as text",
    "flag": "is true or false",
    "error": "is an error of the sheet",
    "number": "is a number, or a date: write it as text",
    "struck": "has characters that are struck out, raised or lowered: write what counts, plainly",
    "signs": "is in a font that shows signs in the place of letters and figures",
    "unseen": "is too small to be seen, or in the colour of its ground, or in none that is known",
    "cut": "is broader than its column: make the column broader",
    "otherwise": "is shown otherwise than it is kept: write the figure as text",
}
_NOWHERE = frozenset(("formula", "struck", "signs", "unseen", "cut", "otherwise"))
"""What stands in no cell of a form, be it an answer or not."""


def _demand_plain(file: str, place: str, what: str, *, number: bool) -> None:
    if what == "text" or (what == "number" and number):
        return
    hint = "Correct it, and save it as .xlsx."
    raise DamagedError(file, _WHY[what], place=f"{SHEET}, {place}", hint=hint)


def _demand_all(file: str, names: Mapping[str, Filled]) -> None:
    for name in NAMES:
        if not names.get(name, Filled("", "")).value:
            place = names[name].place if name in names else ""
            raise DamagedError(file, f"lacks its {name}", place=place, hint=_ANOTHER)


# ---------------------------------------------------------------- a document


def _of_document(source: bytes, file: str) -> Answers:
    text = _read(source, file)
    names, rows, kept = _filled(file, text)
    if not names:
        raise DamagedError(file, f"is no form of a report ({FORM})")
    _demand_all(file, names)
    tables = iter(kept)
    beside: list[Filled] = []
    for each in text.provisions:
        if each.depth == 0 and each.kind == "table":
            beside.extend(next(tables, ()))
        elif each.depth == 0 or each.kind in {"note", "header", "footer", "box"}:
            beside.append(Filled(" ".join(each.text.split()), ""))
    return Answers(file, names, rows, tuple([each for each in beside if each.value]))


def _read(source: bytes, file: str) -> Text:
    """Return the text of a document in which nothing is hidden, pending or unread."""
    reading = registry.read(source, file)
    if reading.account.unread:
        raise InputError(file, "holds things that were not read, so that it is no form")
    for each in reading.hazards:
        if each.grade == "undecided":
            hint = "Accept or reject all changes, remove comments and hidden text, and save it."
            raise InputError(file, each.sentence, hint=hint)
    return reading.text


def _filled(
    file: str, text: Text
) -> tuple[dict[str, Filled], dict[str, dict[str, Filled]], list[list[Filled]]]:
    """Return what names a form, its answers, and of each table what is neither."""
    names: dict[str, Filled] = {}
    rows: dict[str, dict[str, Filled]] = {}
    kept: list[list[Filled]] = []
    for number, table in enumerate(_tables(file, text), start=1):
        held: dict[str, Filled] = {}
        for line, (label, value) in enumerate(table, start=1):
            if label in held:
                place = f"table {number}, row {line}"
                raise DamagedError(file, f"has {label[:80]!r} twice", place=place)
            held[label] = Filled(value, f"table {number}, row {line}")
        place = f"table {number}"
        if FORM in held:
            if names:
                raise DamagedError(file, "has its names twice", place=place)
            names = {name: held[name] for name in NAMES if name in held}
            _demand_rows(file, place, held, {FORM, *NAMES})
        elif "indicator" in held:
            key = held["indicator"].value
            if key in rows:
                raise DamagedError(file, f"has {key[:80]!r} twice", place=place)
            if lost := [words for _, words in ASKED if words not in held]:
                what = f"has no row {lost[0]!r}, as in the form"
                raise DamagedError(file, what, place=place, hint=_ANOTHER)
            _demand_rows(file, place, held, {*_LABELS, *_KEPT})
            rows[key] = {_LABELS[label]: each for label, each in held.items() if label in _LABELS}
        else:
            raise DamagedError(file, "is no table of the form", place=place)
        own = {*_LABELS, *NAMES}
        kept.append(
            [
                Filled(" ".join(f"{label} {each.value}".split()), each.place)
                for label, each in held.items()
                if label not in own
            ]
        )
    return names, rows, kept


def _demand_rows(file: str, place: str, held: Mapping[str, Filled], known: set[str]) -> None:
    if more := sorted(held.keys() - known):
        what = f"has a row {more[0][:80]!r}, which the form has not"
        raise DamagedError(file, what, place=place, hint=_ANOTHER)


def _tables(file: str, text: Text) -> Iterator[list[tuple[str, str]]]:
    """Yield the tables of two columns, each as its rows.

    Raises:
        DamagedError: characters in one are struck out, raised or lowered, or a list numbers them.
    """
    table: list[list[str]] | None = None
    number = 0
    for each in text.provisions:
        if each.depth == 0:
            if table is not None:
                yield _rows(table)
            table = [] if each.kind == "table" else None
            number += each.kind == "table"
            continue
        if table is None:
            continue
        if what := _unlike(each):
            place = f"table {number}, row {len(table)}"
            raise DamagedError(file, what, place=place, hint="Correct it, and save it as .docx.")
        if each.kind == "row" and each.depth == 1:
            table.append([])
        elif table and each.kind == "cell" and each.depth == 2:  # noqa: PLR2004 - of a table, a row
            table[-1].append(each.text)
        elif table and table[-1]:
            table[-1][-1] += f"\n{each.text}"
    if table is not None:
        yield _rows(table)


def _unlike(each: Provision) -> str:
    """Return why something in a table reads otherwise than it looks, or nothing."""
    marks = {mark.name for mark in each.marks}
    if marks & _STRUCK:
        return _WHY["struck"]
    if each.label:
        return "has a number of a list"
    if "symbol" in marks:
        return _WHY["signs"]
    if marks & OBJECTS:
        return "has something else than words: a picture, a field, a box"
    return "has merged cells" if "span" in marks else ""


def _rows(table: list[list[str]]) -> list[tuple[str, str]]:
    return [
        (" ".join((row[0] if row else "").split()), "\n".join(row[1:]).strip()) for row in table
    ]
