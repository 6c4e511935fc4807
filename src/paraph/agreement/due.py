"""Due: between which days a norm is in time, once the event is known that its deadline hangs on."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple, cast

from paraph.agreement.force.days import Days, WorkDays, earlier, later, month_start
from paraph.errors import ActError
from paraph.norms.final.formula import Unit
from paraph.norms.norm import Deadline, Period

_HOURS = 24


class Interval(NamedTuple):
    """The first and the last day in time; None where there is no such bound."""

    first: dt.date | None
    last: dt.date | None


def due(
    deadline: Deadline, event: Days | None = None, work: WorkDays | None = None
) -> Interval | None:
    """Return between which days a norm is in time, or None while its deadline is open.

    `event` is when that happened on which it hangs. A period is counted as `later` counts: the day
    it runs from is not counted. Where the words give no value, or only how often, there is nothing
    to resolve, and the deadline stays open.

    Raises:
        ActError: it is beyond every calendar, or business days are counted and no day is one.
    """
    if deadline.day is not None:
        return Interval(*deadline.interval)
    if event is None or not deadline.anchor:
        return None
    if deadline.offset is None:
        return _without_period(deadline, event)
    return _from(deadline, deadline.offset, event, work)


def _without_period(deadline: Deadline, event: Days) -> Interval:
    match deadline.direction:
        case "before":
            return Interval(None, event.first - dt.timedelta(days=1))
        case "after":
            return Interval(event.first, None)
        case "at":
            return Interval(event.first, event.last)
        case _:
            return Interval(None, event.last)


def _from(deadline: Deadline, offset: Period, event: Days, work: WorkDays | None) -> Interval:
    count, unit = _counted(offset)
    match deadline.direction:
        case "before":
            if unit == "business day" and work is None:
                raise ActError("date", "business days are counted with a list of holidays")
            return Interval(None, earlier(event.first, count, unit, work))
        case "by":
            return Interval(event.first, later(event, count, unit, work).last)
        case "at":
            return Interval(*month_start(event, count))
        case _:
            return Interval(*later(event, count, unit, work))


def _counted(period: Period) -> tuple[int, Unit]:
    """Return a period in units that days are counted by: hours as the days they reach into."""
    if period.unit == "hour":
        return -(-period.number // _HOURS), "day"
    return period.number, cast("Unit", period.unit)
