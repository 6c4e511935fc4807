"""Periods: the years, halves, quarters and months that reports are of."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from paraph.errors import ActError

EVERY = ("year", "half-year", "quarter", "month", "once")
"""How often somebody reports."""
ONCE = "once"
_PERIOD = re.compile(r"((?:19|20|21)[0-9]{2})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?|once")
_PARTS = {"year": 1, "half-year": 2, "quarter": 4, "month": 12}
_MONTHS = 12
_FIRST, _LAST = 1900, 2199


def check_period(period: str, place: str) -> None:
    """Check that a period is a year (2027), a half (2027-H1), a quarter, a month, or `once`.

    Raises:
        ActError: it is not.
    """
    if not _PERIOD.fullmatch(period):
        what = f"{period!r} is no period: write 2027, 2027-H1, 2027-Q3, 2027-05 or once"
        raise ActError(place, what)


def every_of(period: str) -> str:
    """Return what a period is one of: a year, a quarter."""
    if period == ONCE:
        return ONCE
    _, kind, _ = _parts(period)
    return kind


@lru_cache(4096)
def first_day(period: str) -> date:
    """Return the first day of a period that is not `once`."""
    year, kind, number = _parts(period)
    return date(year, (number - 1) * (_MONTHS // _PARTS[kind]) + 1, 1)


@lru_cache(4096)
def last_day(period: str) -> date:
    """Return the last day of a period that is not `once`."""
    year, kind, number = _parts(period)
    month = number * (_MONTHS // _PARTS[kind])
    return date(year, month, monthrange(year, month)[1])


def begun(every: str, since: str, until: str, today: date) -> Iterator[str]:
    """Yield the periods that lie between two days, as far as they have begun, oldest first.

    A day may be a month or a year, which is its first day for `since` and its last for `until`;
    without `since` there is none, and without `until` no end.
    """
    if not since or every == ONCE:
        return
    parts, first = _PARTS[every], day_of(since)
    last = min(today, day_of(until, last=True)) if until else today
    for year in range(max(first.year, _FIRST), min(today.year, _LAST) + 1):
        for number in range(1, parts + 1):
            period = _written(year, every, number)
            start, end = first_day(period), last_day(period)
            if first <= start <= last and (not until or end <= day_of(until, last=True)):
                yield period


def due_day(period: str, days: int, until: str) -> date | None:
    """Return the day until which a report of a period is due: so many days after its end.

    What is reported `once` is due so long after the end of all; none if there is no such day.
    """
    if period == ONCE and not until:
        return None
    end = day_of(until, last=True) if period == ONCE else last_day(period)
    try:
        return end + timedelta(days=days)
    except OverflowError:
        return None


def day_of(told: str, *, last: bool = False) -> date:
    """Return the first or the last day of a day, a month or a year as acts have them."""
    year, *more = [int(each) for each in told.split("-")]
    month = more[0] if more else (_MONTHS if last else 1)
    if len(more) > 1:
        return date(year, month, more[1])
    return date(year, month, monthrange(year, month)[1] if last else 1)


def order(period: str) -> tuple[date, date, str]:
    """Return by what periods are put in order: their end, then their beginning; `once` is last."""
    if period == ONCE:
        return date.max, date.max, period
    return last_day(period), first_day(period), period


def _parts(period: str) -> tuple[int, str, int]:
    found = _PERIOD.fullmatch(period)
    if found is None or not found[1]:
        raise ValueError(period)
    year = int(found[1])
    for kind, number in zip(("half-year", "quarter", "month"), found.groups()[1:], strict=True):
        if number:
            return year, kind, int(number)
    return year, "year", 1


def _written(year: int, every: str, number: int) -> str:
    match every:
        case "year":
            return str(year)
        case "half-year":
            return f"{year}-H{number}"
        case "quarter":
            return f"{year}-Q{number}"
        case _:
            return f"{year}-{number:02}"
