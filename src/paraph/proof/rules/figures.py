"""Figures: the numbers, dates, times, percentages, amounts and measures that a wording holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache, lru_cache
from typing import NamedTuple

from paraph.language import reviewed
from paraph.proof.rules.number_words import worded


class Value(NamedTuple):
    """A value and its type, spelled in the one way of docs/reference/proofs.md."""

    type: str
    value: str


_BLANK = r"[ \u00a0\u202f]"
_BEFORE = frozenset(
    "-\u2013\u2014\u2212+\u00b1/.,:#\u2116$\u20ac\u00a3\u00a5%^*\u00d7'\"_\u00b0\u2019"
)
"""Directly before a number, it is another one, or a part of something."""
_BEHIND = re.compile(
    r"[%\u2030\u00b0/\-\u2010-\u2015\u2212\u00d7^*\u00b2\u00b3\u00b9\u2070-\u209f\u00bc-\u00be\u2150-\u215f_]"
    r"|[.,:\u00a0\u202f']\d"
)
_WORD = re.compile(r"[^\W\d_]+")
_SCALE = re.compile(rf"{_BLANK}([a-z]+)")
_SCALES = frozenset(("million", "billion", "trillion"))
_MONTHS = 12


@lru_cache(maxsize=1 << 12)
def values(text: str, start: int, language: str, locale: str) -> tuple[tuple[int, Value], ...]:
    """Return where each reading from `start` on ends, and its value, the longest first.

    What a sign, a figure or a letter beside it would make another value is none.
    """
    before = text[start - 1 : start]
    if before.isalnum() or (before and before in _BEFORE):
        return ()
    if not _begins(text, start, language):
        return ()
    found = [
        (end, value)
        for reader in (_date, _time, _amount, _percent, _unit, _alone)
        for end, value in reader(text, start, language, locale)
        if not text[end : end + 1].isalnum() and not _BEHIND.match(text, end)
    ]
    return tuple(sorted(found, key=lambda each: (-each[0], each[1])))


# ---------------------------------------------------------------- numbers

_FIGURES = re.compile(r"\d+(?:[.,'\u2019\u00a0\u202f ]\d+)*")
_FORMS = {
    "en": r"(?:[1-9]\d{0,2}(?:,\d{3})+|0|[1-9]\d*)(?:\.\d+)?",
    "de": r"(?:[1-9]\d{0,2}(?:\.\d{3})+|0|[1-9]\d*)(?:,\d+)?",
    "fr": r"(?:[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+|0|[1-9]\d*)(?:,\d+)?",
}
_SURE = {
    # Without a locale: what can be read in one way alone.
    "en": r"0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3}){2,}(?:\.\d+)?|[1-9]\d{0,2},\d{3}\.\d+",
    "de": r"[1-9]\d{0,2}(?:\.\d{3}){2,}(?:,\d+)?|[1-9]\d{0,2}\.\d{3},\d+",
    "fr": r"[1-9]\d{0,2}(?:[\u00a0\u202f]\d{3})+",
}


def _figures(text: str, start: int, locale: str) -> Iterator[tuple[int, str]]:
    match = _FIGURES.match(text, start)
    if match is None:
        return
    manner = locale.partition("-")[0]
    forms = {manner: _FORMS[manner]} if manner in _FORMS else _SURE
    ends = {match.end()}
    blank = re.search(r"[ \u00a0\u202f]", match.group())
    if blank is not None:  # "5 000" is one number, or two
        ends.add(match.start() + blank.start())
    for end in ends:
        written = text[start:end]
        read = {
            _plain(written, name) for name, form in forms.items() if re.fullmatch(form, written)
        }
        if len(read) == 1:
            yield end, read.pop()


def _plain(written: str, manner: str) -> str:
    written = re.sub(r"[ \u00a0\u202f]", "", written)
    if manner == "en":
        return written.replace(",", "")
    return written.replace(".", "").replace(",", ".")


@lru_cache(maxsize=1 << 4)
def _number(text: str, start: int, language: str, locale: str) -> tuple[tuple[int, str], ...]:
    """Return where each number ends that begins at `start`, and its value: four readers ask."""
    found = []
    for end, value in (*_figures(text, start, locale), *worded(text, start, language)):
        scale = _SCALE.match(text, end)
        if scale is not None and scale[1] in _SCALES:
            found.append((scale.end(), f"{value} {scale[1]}"))
        else:
            found.append((end, value))
    return tuple(found)


def _alone(text: str, start: int, language: str, locale: str) -> Iterator[tuple[int, Value]]:
    for end, value in _number(text, start, language, locale):
        yield end, Value("number", value)


# ---------------------------------------------------------------- what is counted


def _percent(text: str, start: int, language: str, locale: str) -> Iterator[tuple[int, Value]]:
    words = sorted(reviewed.words(f"{language}/percent"), key=len, reverse=True)
    for end, value in _number(text, start, language, locale):
        reached = _word(text, end, ("%", *words))
        if reached:
            yield reached, Value("percent", value)


def _unit(text: str, start: int, language: str, locale: str) -> Iterator[tuple[int, Value]]:
    for end, value in _number(text, start, language, locale):
        begin = _behind(text, end)
        if text[begin : begin + 1] not in _unit_letters():
            continue
        for row in reviewed.rows("units"):
            reached = _word(text, end, row)
            if reached:
                yield reached, Value("unit", f"{row[0]} {value}")


@cache
def _unit_letters() -> frozenset[str]:
    return frozenset([name[0] for row in reviewed.rows("units") for name in row if name])


def _amount(text: str, start: int, language: str, locale: str) -> Iterator[tuple[int, Value]]:
    for at, code in _codes(text, start):
        for end, value in _number(text, at, language, locale):
            if not _currency(text, _behind(text, end)):
                yield end, Value("amount", f"{code} {value}")
    for end, value in _number(text, start, language, locale):
        begin = _behind(text, end)
        name = _currency(text, begin)
        if name and (begin > end or not text[end - 1].isalpha()):
            yield begin + len(name), Value("amount", f"{_currencies()[name]} {value}")


def _codes(text: str, start: int) -> Iterator[tuple[int, str]]:
    """Yield where the number begins that stands behind a currency, and the code of that."""
    name = _currency(text, start)
    if name:
        at = start + len(name)
        begin = _behind(text, at)
        if begin > at or not name.isalpha():
            yield begin, _currencies()[name]


def _behind(text: str, at: int) -> int:
    """Return where what stands behind a blank, or behind none, begins."""
    return at + 1 if text[at : at + 1] in {" ", "\u00a0", "\u202f"} else at


def _currency(text: str, at: int) -> str:
    """Return the longest name of a currency that stands at a place, nothing if none does."""
    for name in _initials().get(text[at : at + 1], ()):
        behind = text[at + len(name) : at + len(name) + 1]
        if text.startswith(name, at) and (not behind.isalnum() or behind.isdecimal()):
            return name
    return ""


@cache
def _currencies() -> Mapping[str, str]:
    """Return the code of each name of a currency."""
    return {name: row[0] for row in reviewed.rows("currencies") for name in row if name}


@cache
def _initials() -> Mapping[str, tuple[str, ...]]:
    """Return the names of currencies by their first character, the longest first."""
    found: dict[str, list[str]] = {}
    for name in sorted(_currencies(), key=len, reverse=True):
        found.setdefault(name[0], []).append(name)
    return {first: tuple(names) for first, names in found.items()}


@lru_cache(maxsize=1 << 12)
def begins(token: str, language: str) -> bool:
    """Whether a reading may begin with a token: a figure, a word or sign that one begins with."""
    word = _WORD.match(token)
    if word is None:
        return token[:1].isdigit() or token[:1] in _initials()
    return word[0] in _heads() or word[0].lower() in _openers(language)


@cache
def _heads() -> frozenset[str]:
    """Return the words with which the names of currencies begin."""
    return frozenset([word[0] for name in _currencies() if (word := _WORD.match(name))])


def _begins(text: str, start: int, language: str) -> bool:
    """Whether a figure, a number word, a month or a currency stands at `start`."""
    word = _WORD.match(text, start)
    if word is None:
        return text[start : start + 1].isdigit() or bool(_currency(text, start))
    found = word.group()
    return found.lower() in _openers(language) or bool(_currency(text, start))


@cache
def _openers(language: str) -> frozenset[str]:
    words = (*reviewed.words(f"{language}/numbers"), *reviewed.words(f"{language}/months"))
    return frozenset([re.split(r"[\W\d_]", word.lower())[0] for word in words])


def _word(text: str, at: int, names: tuple[str, ...]) -> int:
    """Return where one of the names ends that stands at `at` behind a blank or none, else 0."""
    begin = _behind(text, at)
    for name in _longest_first(names):
        end = begin + len(name)
        if text.startswith(name, begin) and not text[end : end + 1].isalnum():
            if begin == at and name[0].isalpha() and text[at - 1 : at].isalpha():
                continue
            return end
    return 0


@cache
def _longest_first(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted(filter(None, names), key=len, reverse=True))


# ---------------------------------------------------------------- dates and times

_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?!\d)")
_NUMERIC = re.compile(r"(\d{1,2})([./])(\d{1,2})\2(\d{4})(?!\d)")
_KOREAN = re.compile(r"(\d{4})\ub144 ?(\d{1,2})\uc6d4 ?(\d{1,2})\uc77c")
_DAY = r"(?P<day>[1-9]|[12]\d|3[01]|0[1-9])"
_YEAR = r"(?P<year>[12]\d{3})(?!\d)"
_ORDERS = {
    "en": (
        rf"{_DAY}(?:st|nd|rd|th)?{_BLANK}(?P<month>[A-Za-z]+)\.?,?{_BLANK}{_YEAR}",
        rf"(?P<month>[A-Za-z]+)\.?{_BLANK}{_DAY}(?:st|nd|rd|th)?,?{_BLANK}{_YEAR}",
    ),
    "ru": (rf"{_DAY}{_BLANK}(?P<month>[^\W\d_]+){_BLANK}{_YEAR}",),
    "fr": (rf"{_DAY}(?:er)?{_BLANK}(?P<month>[^\W\d_]+)\.?{_BLANK}{_YEAR}",),
    "es": (rf"{_DAY}{_BLANK}de{_BLANK}(?P<month>[^\W\d_]+){_BLANK}del?{_BLANK}{_YEAR}",),
}
_TIME = re.compile(
    r"(?P<hour>\d{1,2})(?:(?P<sign>[:.])(?P<minute>[0-5]\d))?"
    r"(?:[ \u00a0\u202f]?(?P<half>[ap])(?:m|\.m\.)(?!\w))?"
)
_NOON = 12


def _date(text: str, start: int, language: str, locale: str) -> Iterator[tuple[int, Value]]:
    for match in filter(None, (_ISO.match(text, start), _KOREAN.match(text, start))):
        yield from _dated(match.end(), *map(int, match.groups()))
    numeric = _NUMERIC.match(text, start)
    declared = locale.partition("-")[2]
    if numeric is not None and declared in {"dmy", "mdy"}:
        first, second, year = int(numeric[1]), int(numeric[3]), int(numeric[4])
        day, month = (first, second) if declared == "dmy" else (second, first)
        yield from _dated(numeric.end(), year, month, day)
    for order in _orders(language):
        written = order.match(text, start)
        if written is not None and (named := _months(language).get(written["month"].lower())):
            yield from _dated(written.end(), int(written["year"]), named, int(written["day"]))


def _dated(end: int, year: int, month: int, day: int) -> Iterator[tuple[int, Value]]:
    try:
        yield end, Value("date", date(year, month, day).isoformat())
    except ValueError:
        return  # there is no such day


@cache
def _orders(language: str) -> tuple[re.Pattern[str], ...]:
    return tuple([re.compile(order) for order in _ORDERS.get(language, ())])


@cache
def _months(language: str) -> Mapping[str, int]:
    return {
        row[0].lower(): int(row[1])
        for row in reviewed.rows(f"{language}/months")
        if int(row[1]) <= _MONTHS
    }


def _time(text: str, start: int, language: str, locale: str) -> Iterator[tuple[int, Value]]:
    del locale
    match = _TIME.match(text, start)
    if match is None or (match["half"] and language != "en"):
        return
    if not match["half"] and match["sign"] != ":":
        return
    hour, minute = int(match["hour"]), match["minute"] or "00"
    if match["half"]:
        if not 1 <= hour <= _NOON or (hour == _NOON):
            return  # 12 a.m. and 12 p.m. are read in two ways
        hour += _NOON if match["half"] == "p" else 0
    if hour < 24:  # noqa: PLR2004
        yield match.end(), Value("time", f"{hour:02}:{minute}")
