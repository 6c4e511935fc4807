"""Due: which reports are to come and until when, and which are overdue."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from paraph.agreement import steps
from paraph.agreement.delivery.mirror import Mirror
from paraph.agreement.delivery.programmes import Planned
from paraph.agreement.delivery.reports import Place, Reports, reports, standing
from paraph.agreement.life import Life
from paraph.agreement.period import ONCE, begun, day_of, due_day, order

_DAY = 10  # characters of one


class Due(NamedTuple):
    """A report that a party is to make: on which programme and period, until when, and by whom."""

    planned: Planned
    period: str
    day: str
    party: str
    body: str


def due(life: Life, found: Mirror) -> Iterator[Due]:
    """Yield the reports that are due from now on, of the periods that have begun.

    One that a party made already, on all that is counted in that period, is due no more.
    """
    today = day_of(life.now[:_DAY])
    for each in _asked(life, found):
        if day_of(each.day) >= today and each.lacks:
            yield Due(each.planned, each.period, each.day, each.by.party, each.by.body)


class _Asked(NamedTuple):
    """A report that is asked of a party, until when, and on what of it nothing was told."""

    planned: Planned
    period: str
    day: str
    by: steps.Responsible
    lacks: tuple[str, ...]


def _asked(life: Life, found: Mirror) -> Iterator[_Asked]:
    """Yield the reports that programmes ask of those who hold them, period by period."""
    said, today = reports(life), day_of(life.now[:_DAY])
    for planned in found.programmes:
        body = planned.body
        periods: dict[str, list[str]] = {}
        for each in body.indicators:
            run = [*begun(each.every, body.since, body.until_day, today)]
            for period in run or ([ONCE] if each.every == ONCE else []):
                periods.setdefault(period, []).append(each.indicator)
        for period in sorted(periods, key=order):
            day = due_day(period, body.days, body.until_day)
            if day is None:
                continue
            for one in [each for each in body.responsible if each.party in planned.due_of]:
                lacks = [
                    each
                    for each in periods[period]
                    if not _told(said, Place(planned.name, each, period), one.party)
                ]
                yield _Asked(planned, period, day.isoformat(), one, tuple(lacks))


def _told(said: Reports, place: Place, party: str) -> bool:
    return standing(said.get(place, {}).get(party, ())) is not None


def overdue(life: Life, found: Mirror) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return of which periods a party has not reported though that was due, by programme and party.

    Periods are in order, each once. A party that does not hold a plan is never late.
    """
    today = day_of(life.now[:_DAY])
    late: dict[tuple[str, str], dict[str, None]] = {}
    for each in _asked(life, found):
        if day_of(each.day) < today and each.lacks and each.planned.body.since:
            periods = late.setdefault((each.planned.name, each.by.party), {})
            periods[each.period] = None
    return {each: tuple(sorted(periods, key=order)) for each, periods in late.items()}
