"""Reckoned: days, weekdays, weeks and months that are counted from the day of publication."""

from __future__ import annotations

from datetime import date, timedelta

from paraph.language.dating.table import Dating
from paraph.press import days
from paraph.press.counts import count_in, unit_in, weekday_in
from paraph.press.days import Days
from paraph.press.expressions import Expression
from paraph.press.resolved import PUBLICATION, Reader, Resolved


def _counted(each: Expression, published: date, told: Dating, sign: int) -> Resolved:
    match = each.match
    assert match is not None  # noqa: S101
    what, number = unit_in(match, told), count_in(match, told)
    if what != "day":
        basis = "so many weeks, months or years may be rounded"
        return Resolved(None, what, PUBLICATION, basis, "inferred")
    there = days.moved(published, what, sign * number)
    found = days.unit(there, what) if there is not None and number else None
    return Resolved(found, what, PUBLICATION, "counted from the day of publication", "inferred")


def _read_ago(each: Expression, published: date, told: Dating, _: bool) -> Resolved:  # noqa: FBT001
    return _counted(each, published, told, -1)


def _read_week_after_next(
    _each: Expression,
    published: date,
    _told: Dating,
    _: bool,  # noqa: FBT001
) -> Resolved:
    there = days.moved(published, "week", 2)
    found = days.unit(there, "week") if there is not None else None
    return Resolved(found, "week", PUBLICATION, "counted from the day of publication", "inferred")


def _read_weekday_week(each: Expression, published: date, told: Dating, _: bool) -> Resolved:  # noqa: FBT001
    there = days.weekday_after(published, weekday_in(each, told)) + timedelta(days=7)
    basis = "a week after the first such day after publication"
    return Resolved(Days(there, there), "day", PUBLICATION, basis, "inferred")


def _read_within(each: Expression, published: date, told: Dating, _: bool) -> Resolved:  # noqa: FBT001
    return _counted(each, published, told, 1)


def _beside(each: Expression, published: date, told: Dating, steps: int) -> Resolved:
    match = each.match
    assert match is not None  # noqa: S101
    what = unit_in(match, told)
    there = days.moved(published.replace(day=1) if what != "week" else published, what, steps)
    found = days.unit(there, what) if there is not None else None
    return Resolved(found, what, PUBLICATION, "counted from the day of publication", "stated")


def _read_last(each: Expression, published: date, told: Dating, _: bool) -> Resolved:  # noqa: FBT001
    return _beside(each, published, told, -1)


def _read_next(each: Expression, published: date, told: Dating, _: bool) -> Resolved:  # noqa: FBT001
    return _beside(each, published, told, 1)


def _read_next_doubtful(
    each: Expression,
    published: date,
    told: Dating,
    future: bool,  # noqa: FBT001
) -> Resolved:
    """Read words that mean the next year, and in a story the one after the year before."""
    found = _beside(each, published, told, 1)
    if not future:
        return found._replace(held=None, basis="it may be the one after a date before")
    return found._replace(certainty="inferred")


def _read_this(each: Expression, published: date, told: Dating, _: bool) -> Resolved:  # noqa: FBT001
    return _beside(each, published, told, 0)


def _read_relative(each: Expression, published: date, _: Dating, __: bool) -> Resolved:  # noqa: FBT001
    there = published + timedelta(days=each.offset)
    return Resolved(
        Days(there, there), "day", PUBLICATION, "counted from the day of publication", "stated"
    )


def _read_weekday(
    each: Expression,
    published: date,
    told: Dating,
    future: bool,  # noqa: FBT001
) -> Resolved:
    weekday = weekday_in(each, told)
    if not future:
        there = days.weekday_before(published, weekday)
        basis = "the latest such day on or before publication"
        return Resolved(Days(there, there), "day", PUBLICATION, basis, "stated")
    if published.weekday() == weekday:
        basis = "to come, and published on such a day: it may be this one or the next"
        return Resolved(None, "day", PUBLICATION, basis, "inferred")
    there = days.weekday_after(published, weekday)
    basis = "to come: the first such day after publication"
    return Resolved(Days(there, there), "day", PUBLICATION, basis, "inferred")


def _read_night(each: Expression, published: date, told: Dating, future: bool) -> Resolved:  # noqa: FBT001
    """Read a night from one weekday to the next: both days, nearest by direction."""
    last = weekday_in(each, told, "w_2")
    find = days.weekday_after if future else days.weekday_before
    there = find(published, last)
    basis = "the night between two weekdays, the nearest to publication"
    return Resolved(Days(there - timedelta(days=1), there), "days", PUBLICATION, basis, "inferred")


def _read_weekday_last(each: Expression, published: date, told: Dating, _: bool) -> Resolved:  # noqa: FBT001
    there = days.weekday_before(published - timedelta(days=1), weekday_in(each, told))
    if there == published - timedelta(days=1):
        basis = "such a day was the day before publication, or a week before that"
        return Resolved(None, "day", PUBLICATION, basis, "inferred")
    basis = "the latest such day before publication"
    return Resolved(Days(there, there), "day", PUBLICATION, basis, "inferred")


def _read_weekday_next(each: Expression, published: date, told: Dating, _: bool) -> Resolved:  # noqa: FBT001
    there = days.weekday_after(published, weekday_in(each, told))
    week = days.unit(published + timedelta(days=7), "week")
    if not week.start <= there <= week.end:
        basis = "the first such day after publication is in the same week: it may be the one after"
        return Resolved(None, "day", PUBLICATION, basis, "inferred")
    basis = "the first such day after publication, in the next week"
    return Resolved(Days(there, there), "day", PUBLICATION, basis, "inferred")


BY_PUBLICATION: dict[str, Reader] = {
    "ago": _read_ago,
    "within": _read_within,
    "last": _read_last,
    "next": _read_next,
    "next-doubtful": _read_next_doubtful,
    "this": _read_this,
    "the-year": _read_this,
    "relative": _read_relative,
    "weekday": _read_weekday,
    "night": _read_night,
    "weekday-week": _read_weekday_week,
    "week-after-next": _read_week_after_next,
    "hung-days-before": _read_this,
    "hung-days-after": _read_this,
    "weekday-last": _read_weekday_last,
    "weekday-next": _read_weekday_next,
    "hung-before": _read_this,
    "hung-after": _read_this,
    "hung-same": _read_this,
}
"""Readers of what is counted from the day of publication."""
