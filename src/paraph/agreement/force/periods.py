"""Periods: when one runs out or begins anew, and until when a notice against that is in time."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType

from paraph.agreement.force.days import Days, earlier, later, one
from paraph.norms.final.formula import Unit
from paraph.norms.final.term import For, Renewal, Span, Term

_DAY = timedelta(days=1)
_UNITS: Mapping[Unit, Mapping[Unit, int]] = MappingProxyType(
    {"month": {"month": 1, "year": 12}, "day": {"day": 1, "week": 7}}
)


def run_out(entry: Days, span: Span) -> Days:
    """Return the last day of a period: the day it is counted from is counted by some, not by all.

    Source: European Convention on the Calculation of Time-Limits, 1972, art. 3.
    """
    end = later(entry, span.count, span.unit)
    return Days(end.first - _DAY, end.last)


def following(end: Days) -> Days:
    """Return the day after an end."""
    return Days(end.first + _DAY, end.last + _DAY)


def nth_end(term: Term, entry: Days, end: Days, times: int) -> Days:
    """Return the end of the period that was renewed so many times.

    A period of months that follows a month end is counted from that day by some, and from the day
    after by others: until 30 June and six months is 30 or 31 December.
    """
    renewal = term.renewal
    if renewal is None:  # it has no second period
        return end
    span = Span(times * renewal.span.count, renewal.span.unit)
    if isinstance(term.duration, For) and (whole := _added(term.duration.span, span)):
        return run_out(entry, whole)
    after = later(following(end), span.count, span.unit)
    ways = (later(end, span.count, span.unit), Days(after.first - _DAY, after.last - _DAY))
    return Days(min(each.first for each in ways), max(each.last for each in ways))


def last_day_for_notice(end: Days, renewal: Renewal) -> date | None:
    """Return the last day on which a notice "so long before the end" is surely in time, if any."""
    if renewal.notice is None:
        return None
    return earlier(end.first, renewal.notice.count, renewal.notice.unit)


def perhaps_in_time(end: date, span: Span) -> date:
    """Return the last day from which so long a period, counted forward, runs out by `end`.

    Counted back from the end of a short month it is an earlier one: from 30 August six months run
    out on 28 February, and six months before that is 28 August.
    """
    if span.unit == "business day":  # with no holiday, and work on each day of the week
        return earlier(end, span.count, "day")
    last = earlier(end, span.count, span.unit)
    while later(one(last + _DAY), span.count, span.unit).first <= end:
        last += _DAY
    return last


def said(days: Days) -> str:
    """Return an end in words."""
    return f"on {days}" if days.exact else str(days)


def _added(first: Span, more: Span) -> Span | None:
    """Return both periods as one of a single unit, or None where no unit has both."""
    for unit, sizes in _UNITS.items():
        if first.unit in sizes and more.unit in sizes:
            return Span(first.count * sizes[first.unit] + more.count * sizes[more.unit], unit)
    return None
