"""Laws of dates: nothing takes effect before what it rests on, nor earlier for coming later."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paraph.agreement.force.days import Days, WorkDays, days_of, later, month_start, one
from paraph.agreement.force.derive import Derivation, derive
from paraph.agreement.force.event import Event, Kind
from paraph.agreement.force.happened import Circumstances
from paraph.errors import ActError
from paraph.norms.final.formula import (
    After,
    Every,
    Formula,
    Latest,
    MonthStart,
    Number,
    On,
    Share,
    UnlessAgreed,
    When,
    triggers,
)

PARTIES = ("Arland", "Borland", "Cerland")
AROUND = Circumstances(PARTIES, "Borland", WorkDays(frozenset((date(2026, 1, 1),))))
DAYS = st.dates(date(1990, 1, 1), date(2040, 1, 1))
KINDS: tuple[Kind, ...] = ("received", "deposit", "signature", "consent")
EVENTS = st.lists(
    st.builds(
        lambda kind, day, wide, party: Event(kind, Days(day, day + timedelta(days=wide)), party),
        st.sampled_from(KINDS),
        DAYS,
        st.integers(0, 3),
        st.sampled_from(PARTIES),
    ),
    max_size=14,
)
FULL = st.tuples(EVENTS, st.lists(DAYS, min_size=12, max_size=12)).map(
    lambda drawn: [
        *drawn[0],
        *(
            Event(kind, one(day), party)
            for day, (kind, party) in zip(
                drawn[1], ((kind, party) for kind in KINDS for party in PARTIES), strict=True
            )
        ),
    ]
)
"""Events of which none is lacking."""
WHENS = st.builds(
    When,
    st.sampled_from(("received", "deposit", "signature", "notified")),
    st.one_of(st.just(Every()), st.builds(Number, st.integers(1, 3)), st.just(Share(2, 3))),
)
UNITS = st.sampled_from(("day", "week", "month", "year", "business day"))


def _around(inner: st.SearchStrategy[Formula]) -> st.SearchStrategy[Formula]:
    return st.one_of(
        st.builds(After, st.integers(1, 60), UNITS, inner, st.booleans()),
        st.builds(MonthStart, st.integers(1, 12), inner),
        st.builds(lambda one, other: Latest((one, other)), inner, inner),
        st.builds(UnlessAgreed, inner),
    )


FORMULAS: st.SearchStrategy[Formula] = st.recursive(
    st.one_of(WHENS, st.builds(On, DAYS)), _around, max_leaves=4
)


def _days(answer: Derivation) -> Days:
    assert answer.days is not None
    return answer.days


@given(FORMULAS, FULL)
def test_nothing_is_in_force_before_the_last_event_it_rests_on(
    formula: Formula, events: Sequence[Event]
) -> None:
    answer = derive(formula, events, AROUND)

    days = _days(answer)
    assert answer.events
    assert days.first >= max(event.days.first for event in answer.events)
    if all(event.days.first == event.days.last for event in answer.events):
        assert days.last >= max(event.days.last for event in answer.events)


@given(
    FORMULAS,
    st.lists(st.tuples(DAYS, st.integers(0, 400), st.integers(0, 400)), min_size=12, max_size=12),
)
def test_whichever_days_open_events_had_the_date_lies_within_the_open_one(
    formula: Formula, drawn: Sequence[tuple[date, int, int]]
) -> None:
    """Of a few out of many, open ones may overlap, so that no few of them bound the date alone."""
    done = [(kind, party) for kind in KINDS for party in PARTIES]
    told, true = [], []
    for (first, wide, at), (kind, party) in zip(drawn, done, strict=True):
        told.append(Event(kind, Days(first, first + timedelta(days=wide)), party))
        true.append(Event(kind, one(first + timedelta(days=min(at, wide))), party))

    may_be, was = _days(derive(formula, told, AROUND)), derive(formula, true, AROUND)

    assert may_be.first <= _days(was).first
    assert _days(was).last <= may_be.last
    assert _days(was).first >= max(event.days.last for event in was.events)


@given(FORMULAS, FULL, st.integers(0, 11), st.integers(1, 900))
def test_an_event_that_comes_later_makes_no_date_earlier(
    formula: Formula, events: list[Event], which: int, delay: int
) -> None:
    before = _days(derive(formula, events, AROUND))
    old = events[which]
    moved = Days(*(day + timedelta(days=delay) for day in old.days))
    events[which] = Event(old.kind, moved, old.party)

    after = _days(derive(formula, events, AROUND))

    assert after.first >= before.first
    assert after.last >= before.last


@given(FORMULAS)
def test_no_date_comes_from_a_clause_alone(formula: Formula) -> None:
    answer = derive(formula, (), AROUND)

    assert answer.days is None
    assert answer.waiting


@given(FORMULAS, EVENTS)
def test_the_order_in_which_events_are_told_decides_nothing(
    formula: Formula, events: Sequence[Event]
) -> None:
    here, there = derive(formula, events, AROUND), derive(formula, events[::-1], AROUND)

    assert here.days == there.days
    assert here.waiting == there.waiting


@given(FORMULAS, EVENTS)
def test_a_date_or_what_it_waits_for_is_always_said(
    formula: Formula, events: Sequence[Event]
) -> None:
    answer = derive(formula, events, AROUND)

    assert (answer.days is None) == bool(answer.waiting)
    assert str(answer)
    assert (
        list(triggers(formula))
        or "consent to be bound by every party" in " ".join((*answer.steps, *answer.waiting))
        or "consent to be bound" in " ".join((*answer.steps, *answer.waiting))
    )


@given(DAYS, st.integers(1, 500), UNITS)
def test_a_period_ends_after_the_day_it_is_counted_from(day: date, count: int, unit: str) -> None:
    end = later(one(day), count, unit, AROUND.work)  # type: ignore[arg-type]

    assert end.exact
    assert end.first > day


@given(DAYS, st.integers(1, 40))
def test_months_end_on_the_same_day_or_on_the_last_of_the_month(day: date, count: int) -> None:
    end = later(one(day), count, "month").first

    assert (end.year * 12 + end.month) - (day.year * 12 + day.month) == count
    assert end.day == day.day or (end.day < day.day and (end + timedelta(days=1)).day == 1)


@given(DAYS, st.integers(1, 40))
def test_the_first_day_of_a_month_after_is_a_first_and_lies_after(day: date, count: int) -> None:
    start = month_start(one(day), count).first

    assert start.day == 1
    assert start > day


@given(st.datetimes(datetime(1990, 1, 1), datetime(2040, 1, 1)))  # noqa: DTZ001
def test_an_instant_without_a_place_is_any_day_that_it_is_somewhere(instant: datetime) -> None:
    told = instant.replace(tzinfo=UTC)

    days = days_of(told)

    assert days.first <= told.date() <= days.last
    assert days.last - days.first <= timedelta(days=2)
    assert days_of(told, UTC) == one(told.date())


def test_an_instant_that_tells_no_offset_is_refused() -> None:
    with pytest.raises(ActError):
        days_of(datetime(2026, 3, 5, 12, 0))  # noqa: DTZ001


def test_a_week_without_business_days_is_refused() -> None:
    with pytest.raises(ActError):
        later(one(date(2026, 3, 5)), 1, "business day", WorkDays(frozenset(), frozenset(range(7))))
