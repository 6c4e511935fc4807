"""Due: which reports are to come and until when, and which are overdue."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

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
            if day is None or day < today:
                continue
            for one in [each for each in body.responsible if each.party in planned.due_of]:
                places = [Place(planned.name, each, period) for each in periods[period]]
                if not all(_told(said, place, one.party) for place in places):
                    yield Due(planned, period, day.isoformat(), one.party, one.body)


def _told(said: Reports, place: Place, party: str) -> bool:
    return standing(said.get(place, {}).get(party, ())) is not None


def overdue(found: Mirror) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return of which periods a party has not reported though that was due, by programme and party.

    Periods are in order, each once. Of a programme that is not agreed nothing is.
    """
    late: dict[tuple[str, str], dict[str, None]] = {}
    for row in found.rows:
        for side in row.sides:
            if row.over and side.said is None:
                periods = late.setdefault((row.place.programme, side.party), {})
                periods[row.place.period] = None
    return {each: tuple(sorted(periods, key=order)) for each, periods in late.items()}
