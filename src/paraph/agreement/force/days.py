"""Days: one day, or the first and the last of those that it may be; and how they are counted."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, timedelta, tzinfo
from functools import lru_cache
from typing import NamedTuple

from paraph.errors import ActError
from paraph.norms.final.formula import Unit

_SATURDAY = 5
_FARTHEST = timedelta(hours=14)  # the east of Kiribati is that far ahead of UTC
_BEHIND = timedelta(hours=12)  # and Baker Island that far behind
_WEEK = 7
_YEAR = 12
_LATEST = 9_000


class Days(NamedTuple):
    """One day (`first` and `last` are equal), or an interval in which it surely lies."""

    first: date
    last: date

    @property
    def exact(self) -> bool:
        """Whether it is one day."""
        return self.first == self.last

    def __str__(self) -> str:
        if self.exact:
            return self.first.isoformat()
        return f"between {self.first.isoformat()} and {self.last.isoformat()}"


class WorkDays(NamedTuple):
    """Which days are no business days: holidays of the place, and days of the week from Monday 0.

    There is no list of holidays here: whoever asks gives it.
    """

    holidays: frozenset[date]
    weekend: frozenset[int] = frozenset((_SATURDAY, 6))

    def open(self, day: date) -> bool:
        """Whether a day is a business day."""
        return day.weekday() not in self.weekend and day not in self.holidays


def one(day: date) -> Days:
    """Return a day as the only one that it may be."""
    return Days(day, day)


@lru_cache(maxsize=4096)
def days_told(told: str) -> Days:
    """Return the days that are told: one, or all of a month or of a year."""
    if len(told) == len("2026-03-05"):
        return one(date.fromisoformat(told))
    year = int(told[:4])
    if len(told) == len("2026-03"):
        month = int(told[5:])
        last = calendar.monthrange(year, month)[1]
        return Days(date(year, month, 1), date(year, month, last))
    return Days(date(year, 1, 1), date(year, 12, 31))


def widened(days: Days, count: int) -> Days:
    """Return days with so many more before and after them, as far as the calendar goes."""
    before = min(count, days.first.toordinal() - date.min.toordinal())
    after = min(count, date.max.toordinal() - days.last.toordinal())
    return Days(days.first - timedelta(days=before), days.last + timedelta(days=after))


def days_of(instant: datetime, place: tzinfo | None = None) -> Days:
    """Return on which day an instant falls at the place; without a place, anywhere on earth.

    On the edge of the calendar it is its first or last day.

    Raises:
        ActError: the instant does not say how far from UTC it is told.
    """
    if instant.utcoffset() is None:
        raise ActError("event", f"{instant.isoformat()} does not say how far it is from UTC")
    try:
        if place is not None:
            return one(instant.astimezone(place).date())
        told = instant.astimezone(UTC)
        return Days((told - _BEHIND).date(), (told + _FARTHEST).date())
    except OverflowError:  # whoever claims such a time must not shut the record to others
        return one(date.min if instant.year == MINYEAR else date.max)


def later(days: Days, count: int, unit: Unit, work: WorkDays | None = None) -> Days:
    """Return the day so much later; the day it is counted from is not counted.

    A month or year that has no such day ends on its last one (31 January and a month is the end of
    February).

    Raises:
        ActError: it is beyond every calendar, or no day of the week is a business day.
    """
    return Days(_later(days.first, count, unit, work), _later(days.last, count, unit, work))


def earlier(day: date, count: int, unit: Unit, work: WorkDays | None = None) -> date:
    """Return the day so much earlier, by the calendar.

    Where it is not told which days are business days, it is a day that is surely so much earlier:
    in each week but two there is one at least.

    Raises:
        ActError: it is before every calendar.
    """
    try:
        match unit:
            case "day":
                return day - timedelta(days=count)
            case "business day" if work is None:
                return day - timedelta(weeks=count + 2)
            case "business day":
                return _business(day, -count, work)
            case "week":
                return day - timedelta(weeks=count)
            case "month":
                return _months(day, -count)
            case "year":
                return _months(day, -_YEAR * count)
    except (OverflowError, ValueError) as error:
        raise ActError("date", f"{count} {unit}s before {day} is before every calendar") from error


def month_start(days: Days, nth: int) -> Days:
    """Return the first day of the `nth` month after.

    Raises:
        ActError: it is beyond every calendar.
    """
    first, last = [_later(each.replace(day=1), nth, "month", None) for each in days]
    return Days(first, last)


def latest(days: Sequence[Days]) -> Days:
    """Return when all of them have come."""
    return Days(max(day.first for day in days), max(day.last for day in days))


def earliest(days: Sequence[Days]) -> Days:
    """Return when the first of them has come."""
    return Days(min(day.first for day in days), min(day.last for day in days))


def nth(days: Sequence[Days], number: int) -> Days:
    """Return when that many of them have come, from 1."""
    first = sorted(day.first for day in days)[number - 1]
    return Days(first, sorted(day.last for day in days)[number - 1])


def of_several(days: Sequence[Days]) -> Days:
    """Return when one thing was that is told several times.

    It is on a day that is in all of them; where none is, on one from the first of them to the last.
    """
    both = Days(max(day.first for day in days), min(day.last for day in days))
    if both.first <= both.last:
        return both
    return Days(min(day.first for day in days), max(day.last for day in days))


def _later(day: date, count: int, unit: Unit, work: WorkDays | None) -> date:
    try:
        match unit:
            case "day":
                return day + timedelta(days=count)
            case "week":
                return day + timedelta(weeks=count)
            case "month":
                return _months(day, count)
            case "year":
                return _months(day, _YEAR * count)
            case "business day":
                return _business(day, count, work)
    except (OverflowError, ValueError) as error:
        raise ActError("date", f"{count} {unit}s after {day} is beyond every calendar") from error


def _months(day: date, count: int) -> date:
    years, month = divmod(day.month - 1 + count, _YEAR)
    year = day.year + years
    if not 0 < year <= min(MAXYEAR, _LATEST):
        raise OverflowError
    longest = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, longest))


def _business(day: date, count: int, work: WorkDays | None) -> date:
    if work is None:
        raise ActError(
            "date", "business days are counted with a list of holidays, and none is given"
        )
    if len(work.weekend) >= _WEEK:
        raise ActError("date", "no day of the week is a business day")
    step = -1 if count < 0 else 1
    while count:
        day += timedelta(days=step)
        count -= step * work.open(day)
    return day
