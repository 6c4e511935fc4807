"""What dates and times are, read in one way only."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from paraph.proof.checker.figures import Value
from paraph.proof.checker.vocabulary import Vocabulary

_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_NUMERIC = re.compile(r"([0-9]{1,4})([./-])([0-9]{1,2})\2([0-9]{1,4})")
_DAY = r"(?P<day>[0-9]{1,2})"
_YEAR = r"(?P<year>[0-9]{4})"
_MONTH = r"(?P<month>[^\W\d_]+)"
_TH = r"(?P<ending>st|nd|rd|th)?"
_WORDED = {
    "en": (rf"{_DAY}{_TH} {_MONTH},? {_YEAR}", rf"{_MONTH} {_DAY}{_TH},? {_YEAR}"),
    "fr": (rf"{_DAY} {_MONTH} {_YEAR}",),
    "es": (rf"{_DAY} de {_MONTH} de {_YEAR}",),
    "ru": (rf"{_DAY} {_MONTH} {_YEAR}(?: г\.| года)?",),  # noqa: RUF001 - Russian
    "ko": (rf"{_YEAR}년 (?P<number>[0-9]{{1,2}})월 {_DAY}일",),
}
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_ORDERS = {"dmy": (2, 1, 0), "mdy": (2, 0, 1), "ymd": (0, 1, 2)}
_TWELVE = re.compile(r"([0-9]{1,2})(?:[.:]([0-9]{2}))? ?([ap])(?:\.m\.|m)", re.IGNORECASE)
_CLOCK = re.compile(r"([0-9]{1,2}):([0-9]{2})")
_NOON = 12
_LAST_HOUR, _LAST_MINUTE = 23, 59
_YEARS = range(1800, 2200)
"""What else has four figures is rather a count."""
_DIGITS = 4  # of a year


def moments(wording: str, vocabulary: Vocabulary, locale: str) -> Iterator[Value]:
    """Yield each date and time that `wording` may be, blanks being plain.

    Numbers alone are a date where the year comes first, as in ISO 8601, or the locale declares the
    order. Twelve o'clock is none: what a.m. and p.m. make of it is disputed.
    """
    if day := _date(wording, vocabulary, locale):
        yield "date", day
    if time := _time(wording, vocabulary):
        yield "time", time


def _date(wording: str, vocabulary: Vocabulary, locale: str) -> str:
    if iso := _ISO.fullmatch(wording):
        return _day(*map(int, iso.groups()))
    if numeric := _NUMERIC.fullmatch(wording):
        fields = (numeric[1], numeric[3], numeric[4])
        order = _ORDERS.get(locale.rpartition("-")[2])
        if order is None or [len(field) for field in fields].count(_DIGITS) != 1:
            return ""
        year, month, day = [fields[at] for at in order]
        return _day(int(year), int(month), int(day)) if len(year) == _DIGITS else ""
    for shape in _WORDED.get(vocabulary.language, ()):
        if found := re.fullmatch(shape, wording):
            return _worded(found.groupdict(), vocabulary)
    return ""


def _worded(fields: dict[str, str | None], vocabulary: Vocabulary) -> str:
    """Return the date of a day, a month in words and a year; an English ending must be right."""
    day, ending = int(fields["day"] or 0), fields.get("ending")
    right = "th" if day // 10 == 1 else _ENDINGS.get(day % 10, "th")
    if ending and ending != right:
        return ""
    named = fields.get("month")
    month = vocabulary.months.get(named, 0) if named else int(fields["number"] or 0)
    return _day(int(fields["year"] or 0), month, day)


def _day(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat() if year in _YEARS else ""
    except ValueError:
        return ""


def _time(wording: str, vocabulary: Vocabulary) -> str:
    if clock := _CLOCK.fullmatch(wording):
        hour, minute = int(clock[1]), int(clock[2])
        if len(clock[1]) == 1 or hour > _LAST_HOUR or minute > _LAST_MINUTE:
            return ""
        return f"{hour:02}:{minute:02}"
    twelve = _TWELVE.fullmatch(wording) if vocabulary.language == "en" else None
    if twelve is None:
        return ""
    hour, minute = int(twelve[1]), int(twelve[2] or 0)
    if not 0 < hour < _NOON or minute > _LAST_MINUTE:
        return ""
    return f"{hour + (_NOON if twelve[3].lower() == 'p' else 0):02}:{minute:02}"
