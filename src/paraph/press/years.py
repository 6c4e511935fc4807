"""Years: days, months and parts of a year that is told, counted from another, or the nearest."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from paraph.language.dating.table import Dating
from paraph.press import days
from paraph.press.counts import month_in, months_of, number_in, ordinal_in, weekday_in
from paraph.press.days import Days
from paraph.press.expressions import Expression
from paraph.press.resolved import CALENDAR, PUBLICATION, Reader, Resolved, by_calendar, nearest_by
from paraph.press.statement import Certainty

_LAST = ("last", "последн", "dernier", "derniere", "ultim")
_HALF_MONTH = 15
_SIZES = {"quarter": 3, "half": 6}
PRECISIONS = {
    "day-told": "day",
    "feast": "day",
    "month-told": "month",
    "quarter": "quarter",
    "half": "half a year",
}
_FROM_PUBLICATION = {"last": -1, "this": 0, "next": 1, "doubtful": 1}
_FROM_BEFORE = {"before": -1, "same": 0, "after": 1}
_YEAR_MONTHS = 12
_NEAR = 3
"""Months within which "last June" may be this year's or the one before."""


def _read_day(each: Expression, _: date, told: Dating, __: bool) -> Resolved:  # noqa: FBT001
    match = each.match
    month = number_in(match, "mm") or month_in(match, told)
    return by_calendar(days.day(number_in(match, "y"), month, number_in(match, "d")), "day")


def _read_days(each: Expression, _: date, told: Dating, __: bool) -> Resolved:  # noqa: FBT001
    match = each.match
    first, last = month_in(match, told), month_in(match, told, "m2") or month_in(match, told)
    return by_calendar(
        _span(
            days.day(number_in(match, "y"), first, number_in(match, "d")),
            days.day(number_in(match, "y"), last, number_in(match, "d2")),
        ),
        "days",
    )


def _span(first: Days | None, last: Days | None) -> Days | None:
    if first is None or last is None or last.end < first.start:
        return None
    return Days(first.start, last.end)


def _read_days_yearless(
    each: Expression,
    published: date,
    told: Dating,
    future: bool,  # noqa: FBT001
) -> Resolved:
    match = each.match
    month = month_in(match, told)
    one = number_in(match, "d") if future else number_in(match, "d2")
    near = days.yearless(published, month, one, future=future)
    held = None
    if near is not None:
        year = near.start.year
        held = _span(
            days.day(year, month, number_in(match, "d")),
            days.day(year, month, number_in(match, "d2")),
        )
    return Resolved(held, "days", PUBLICATION, nearest_by(future), "inferred")


def _place(match: re.Match[str], told: Dating) -> int:
    """Return the place of a day in its month: -1 for the last."""
    return -1 if match["o"].startswith(_LAST) else ordinal_in(match, told)


def _of_month(  # noqa: PLR0913, PLR0917
    each: Expression,
    published: date,
    told: Dating,
    future: bool,  # noqa: FBT001
    part: Callable[[date], Days | None],
    precision: str,
) -> Resolved:
    """Return a part of a month whose year is told, or is that nearest in a direction."""
    match = each.match
    assert match is not None  # noqa: S101
    month = month_in(match, told)
    if number_in(match, "y"):
        held = days.months(number_in(match, "y"), month)
        return by_calendar(part(held.start) if held is not None else None, precision)
    for year in (published.year, published.year + (1 if future else -1)):
        held = days.months(year, month)
        found = part(held.start) if held is not None else None
        if found and (found.end >= published if future else found.start <= published):
            return Resolved(found, precision, PUBLICATION, nearest_by(future), "inferred")
    return Resolved(None, precision, PUBLICATION, nearest_by(future), "inferred")


def _read_day_of(each: Expression, published: date, told: Dating, future: bool) -> Resolved:  # noqa: FBT001
    assert each.match is not None  # noqa: S101
    number = _place(each.match, told)

    def part(first: date) -> Days:
        whole = days.unit(first, "month")
        there = whole.end if number < 0 else whole.start
        return Days(there, there)

    return _of_month(each, published, told, future, part, "day")


def _read_weekday_of(each: Expression, published: date, told: Dating, future: bool) -> Resolved:  # noqa: FBT001
    assert each.match is not None  # noqa: S101
    number, weekday = _place(each.match, told), weekday_in(each, told)

    def part(first: date) -> Days | None:
        there = days.weekday_of(first, weekday, number)
        return Days(there, there) if there is not None else None

    return _of_month(each, published, told, future, part, "day")


def _read_month_half(each: Expression, published: date, told: Dating, future: bool) -> Resolved:  # noqa: FBT001
    assert each.match is not None  # noqa: S101
    number = _place(each.match, told)

    def part(first: date) -> Days:
        whole = days.unit(first, "month")
        middle = first.replace(day=_HALF_MONTH)
        return Days(first, middle) if number == 1 else Days(middle + timedelta(days=1), whole.end)

    return _of_month(each, published, told, future, part, "half a month")


def _read_feast(each: Expression, published: date, told: Dating, future: bool) -> Resolved:  # noqa: FBT001
    """Read a feast of the church or of the people: in its year, else the nearest by direction."""
    basis = "a feast, by the calendar of the church"
    year = number_in(each.match, "y")
    if year:
        return Resolved(_feast_in(each, year, told), "day", CALENDAR, basis, "inferred")
    if _counts(each.match, _FROM_PUBLICATION):
        return _read_told(each, published, told, future)._replace(certainty="inferred")
    for near in (published.year, published.year + (1 if future else -1)):
        held = _feast_in(each, near, told)
        if held and (held.end >= published if future else held.start <= published):
            return Resolved(held, "day", PUBLICATION, f"{basis}; {nearest_by(future)}", "inferred")
    return Resolved(None, "day", PUBLICATION, basis, "inferred")


def _feast_in(each: Expression, year: int, told: Dating) -> Days | None:
    match = each.match
    assert match is not None  # noqa: S101
    place = next(at for at in range(len(told.feasts)) if match[f"f{at}"])
    feast = [*told.feasts.values()][place]
    return days.feast(year, feast, eastern=told.eastern, eve=1 if match["eve"] else 0)


def _read_yearless(
    each: Expression,
    published: date,
    told: Dating,
    future: bool,  # noqa: FBT001
) -> Resolved:
    held = days.yearless(
        published, month_in(each.match, told), number_in(each.match, "d"), future=future
    )
    return Resolved(held, "day", PUBLICATION, nearest_by(future), "inferred")


def _read_month(each: Expression, _: date, told: Dating, __: bool) -> Resolved:  # noqa: FBT001
    return by_calendar(days.months(number_in(each.match, "y"), month_in(each.match, told)), "month")


def _read_month_only(
    each: Expression,
    published: date,
    told: Dating,
    future: bool,  # noqa: FBT001
) -> Resolved:
    name = next((value for value in each.match.groups() if value), "") if each.match else ""
    held = days.month_near(published, months_of(told).get(name, 0), future=future)
    return Resolved(held, "month", PUBLICATION, nearest_by(future), "inferred")


def _counts(match: re.Match[str] | None, kinds: dict[str, int]) -> str:
    """Return how the year of a match is counted, if it is in one of these ways, else ""."""
    held = match.groupdict() if match is not None else {}
    return next((kind for kind in kinds for name in held if _is(name, kind) and held[name]), "")


def _is(name: str, kind: str) -> bool:
    return name == kind or name.rpartition("_")[0] == kind


def hangs_on(match: re.Match[str] | None) -> int | None:
    """Return how many years from that of the date before, if a match hangs on it."""
    return _FROM_BEFORE.get(_counts(match, _FROM_BEFORE))


def in_year(each: Expression, year: int, told: Dating) -> Days | None:
    """Return the day, feast, month, quarter or half that a match names, in a year."""
    if each.row == "feast":
        return _feast_in(each, year, told)
    if each.row == "day-told":
        return days.day(year, month_in(each.match, told), number_in(each.match, "d"))
    if each.row == "month-told":
        return days.months(year, month_in(each.match, told))
    size = _SIZES[each.row]
    number = ordinal_in(each.match, told)
    return days.months(year, (number - 1) * size + 1, size) if number else None


def _read_told(each: Expression, published: date, told: Dating, future: bool) -> Resolved:  # noqa: FBT001
    """Read a day, month, quarter or half whose year is told, or is left to be understood."""
    precision = PRECISIONS[each.row]
    if number_in(each.match, "y"):
        return by_calendar(in_year(each, number_in(each.match, "y"), told), precision)
    kind = _counts(each.match, _FROM_PUBLICATION)
    held = in_year(each, published.year + _FROM_PUBLICATION.get(kind, 0), told)
    if not kind:
        return Resolved(held, precision, PUBLICATION, "of the year of publication", "inferred")
    if kind == "doubtful" and not future:
        basis = "it may be the year after a date before"
        return Resolved(None, precision, PUBLICATION, basis, "inferred")
    sure: Certainty = "inferred" if held is None or kind == "doubtful" else "stated"
    return Resolved(held, precision, PUBLICATION, "the year counted from that of publication", sure)


def _read_day_beside(each: Expression, published: date, told: Dating, _: bool) -> Resolved:  # noqa: FBT001
    """Read a day that is said to be the last such one, or the next."""
    future = each.row == "day-next"
    month, number = month_in(each.match, told), number_in(each.match, "d")
    month = month or month_in(each.match, told, "m_2")
    number = number or number_in(each.match, "d_2")
    held = days.yearless(published, month, number, future=future)
    if held is not None and held.start == published:
        return Resolved(None, "day", PUBLICATION, "it is the day of publication", "inferred")
    sure: Certainty = "stated" if held is not None else "inferred"
    return Resolved(held, "day", PUBLICATION, nearest_by(future), sure)


def _read_month_beside(each: Expression, published: date, told: Dating, _: bool) -> Resolved:  # noqa: FBT001
    """Read a month that is said to be the last such one, or the next: never the one that runs."""
    future = each.row == "month-next"
    month = month_in(each.match, told) or month_in(each.match, told, "m_2")
    held = days.month_near(published, month, future=future)
    away = (
        (published.month - month) % _YEAR_MONTHS
        if not future
        else (month - published.month) % _YEAR_MONTHS
    )
    if away == 0 or (told.code == "en" and away <= _NEAR):
        basis = "it may be the nearest such month, or that of another year"
        return Resolved(None, "month", PUBLICATION, basis, "inferred")
    return Resolved(held, "month", PUBLICATION, nearest_by(future), "inferred")


def _read_decade(each: Expression, _: date, __: Dating, ___: bool) -> Resolved:  # noqa: FBT001
    return by_calendar(days.decade(number_in(each.match, "y")), "decade")


def _read_year(each: Expression, _: date, __: Dating, ___: bool) -> Resolved:  # noqa: FBT001
    return by_calendar(days.whole(number_in(each.match, "y")), "year")


def _read_years(each: Expression, _: date, __: Dating, ___: bool) -> Resolved:  # noqa: FBT001
    first, last = days.whole(number_in(each.match, "y")), days.whole(number_in(each.match, "y2"))
    held = days.Days(first.start, last.end) if first and last and first < last else None
    return by_calendar(held, "years")


def _read_figures(each: Expression, _: date, told: Dating, __: bool) -> Resolved:  # noqa: FBT001
    match = each.match
    first, second = number_in(match, "d"), number_in(match, "mm")
    if told.code == "en" and first != second and first <= 12 and second <= 12:  # noqa: PLR2004
        return Resolved(None, "day", CALENDAR, "day and month may be exchanged", "inferred")
    return by_calendar(days.day(number_in(match, "y"), second, first), "day")


BY_YEAR: dict[str, Reader] = {
    "iso": _read_day,
    "figures": _read_figures,
    "day": _read_day,
    "days": _read_days,
    "days-yearless": _read_days_yearless,
    "yearless": _read_yearless,
    "month": _read_month,
    "month-only": _read_month_only,
    "day-told": _read_told,
    "month-told": _read_told,
    "day-last": _read_day_beside,
    "day-next": _read_day_beside,
    "month-last": _read_month_beside,
    "month-next": _read_month_beside,
    "quarter": _read_told,
    "half": _read_told,
    "decade": _read_decade,
    "year": _read_year,
    "years": _read_years,
    "feast": _read_feast,
    "day-of": _read_day_of,
    "weekday-of": _read_weekday_of,
    "month-half": _read_month_half,
}
"""Readers of days, months and parts of a year."""
