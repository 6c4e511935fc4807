"""Days: spans of the calendar, and what is counted from one of them."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import NamedTuple

from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter

from paraph.language.dating.table import Feast

_MONTHS, _QUARTER, _HALF, _WEEK, _DECADE = 12, 3, 6, 7, 10
_FIRST, _LAST = 1500, 2200
_LAST_EASTERN = 2099
"""The two calendars are thirteen days apart until then."""


class Days(NamedTuple):
    """From a day to a day, both included."""

    start: date
    end: date


def day(year: int, month: int, number: int) -> Days | None:
    """Return one day, if there is such a day."""
    if not (_FIRST <= year <= _LAST and 1 <= month <= _MONTHS):
        return None
    if not 1 <= number <= calendar.monthrange(year, month)[1]:
        return None
    found = date(year, month, number)
    return Days(found, found)


def months(year: int, first: int, count: int = 1) -> Days | None:
    """Return whole months of a year, from the first of them on."""
    if not (_FIRST <= year <= _LAST and 1 <= first <= _MONTHS):
        return None
    last = first + count - 1
    return Days(date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1]))


def whole(year: int) -> Days | None:
    """Return a whole year."""
    return months(year, 1, _MONTHS)


def decade(year: int) -> Days | None:
    """Return ten years."""
    return Days(date(year, 1, 1), date(year + _DECADE - 1, 12, 31)) if year >= _FIRST else None


def unit(around: date, what: str) -> Days:
    """Return the day, week (from Monday), month, quarter or year that a day lies in."""
    if what == "week":
        monday = around - timedelta(days=around.weekday())
        return Days(monday, monday + timedelta(days=_WEEK - 1))
    found = {
        "day": Days(around, around),
        "month": months(around.year, around.month),
        "quarter": months(around.year, (around.month - 1) // _QUARTER * _QUARTER + 1, _QUARTER),
        "year": whole(around.year),
    }[what]
    assert found is not None  # noqa: S101 - a day that there is lies in one
    return found


def moved(around: date, what: str, steps: int) -> date | None:
    """Return a day in the unit so many units away; of months and years, their last such day."""
    if what in {"day", "week"}:
        size = _WEEK if what == "week" else 1
        return around + timedelta(days=steps * size) if abs(steps) < 4000 else None  # noqa: PLR2004
    size = {"month": 1, "quarter": _QUARTER, "year": _MONTHS}[what]
    index = around.year * _MONTHS + around.month - 1 + steps * size
    year, month = divmod(index, _MONTHS)
    if not _FIRST <= year <= _LAST:
        return None
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(around.day, last))


def weekday_before(around: date, weekday: int) -> date:
    """Return the latest such weekday on or before a day."""
    return around - timedelta(days=(around.weekday() - weekday) % _WEEK)


def weekday_after(around: date, weekday: int) -> date:
    """Return the first such weekday after a day."""
    return around + timedelta(days=(weekday - around.weekday() - 1) % _WEEK + 1)


def yearless(around: date, month: int, number: int, *, future: bool) -> Days | None:
    """Return the nearest such day on or before a day, or on or after it."""
    step = 1 if future else -1
    for year in range(around.year, around.year + 9 * step, step):
        found = day(year, month, number)
        if found is not None and (found.start >= around if future else found.start <= around):
            return found
    return None


def month_near(around: date, month: int, *, future: bool) -> Days | None:
    """Return the nearest such month that begins on or before a day, or ends on or after it."""
    this = months(around.year, month)
    if this is None:
        return None
    if future:
        return this if this.end >= around else months(around.year + 1, month)
    return this if this.start <= around else months(around.year - 1, month)


def weekday_of(first: date, weekday: int, number: int) -> date | None:
    """Return such a weekday of the month that begins on a day; -1 is the last of them."""
    whole = unit(first, "month")
    if number < 0:
        return weekday_before(whole.end, weekday)
    there = weekday_after(first - timedelta(days=1), weekday) + timedelta(weeks=number - 1)
    return there if number and there <= whole.end else None


def feast(year: int, named: Feast, *, eastern: bool = False, eve: int = 0) -> Days | None:
    """Return a feast of a year, or the day before it; a week of feasts is all of its days."""
    if not _FIRST <= year <= _LAST or (eastern and year > _LAST_EASTERN):
        return None
    sunday = easter(year, EASTER_ORTHODOX if eastern else EASTER_WESTERN)
    if isinstance(named, tuple) and named[0] > 0:
        first = last = date(year, *named)
    else:
        from_, to = named if isinstance(named, tuple) else (named, named)
        first, last = sunday + timedelta(days=from_), sunday + timedelta(days=to)
    if eve:
        first = last = first - timedelta(days=eve)
    return Days(first, last)
