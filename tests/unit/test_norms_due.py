"""Deadlines that hang on an event: open until it is known, then resolved by themselves."""

from __future__ import annotations

from datetime import date

import pytest

from paraph.agreement.due import Interval, due
from paraph.agreement.force.days import Days, WorkDays, one
from paraph.errors import ActError
from paraph.norms.extract import read_norms
from paraph.norms.norm import Deadline
from paraph.text.node import Provision, Text

EVENT = one(date(2027, 1, 31))


def _deadline(words: str) -> Deadline:
    text = Text((Provision("paragraph", f"Each Party shall report {words}."),))
    (norm,) = read_norms(text, "en").norms
    assert norm.deadline is not None
    return norm.deadline


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("within thirty days of receipt of the request", "2027-01-31", "2027-03-02"),
        ("within one month after receipt of the request", "2027-01-31", "2027-02-28"),
        ("within forty-eight hours of receipt of the request", "2027-01-31", "2027-02-02"),
        ("at least six months before the session", "", "2026-07-31"),
        ("two weeks after the session", "2027-02-14", "2027-02-14"),
        ("on the first day of the second month following the exchange", "2027-03-01", "2027-03-01"),
        ("not later than the session", "", "2027-01-31"),
    ],
)
def test_an_event_resolves_a_deadline(words: str, first: str, last: str) -> None:
    deadline = _deadline(words)

    assert due(deadline) is None
    found = due(deadline, EVENT)
    assert found == Interval(
        *(date.fromisoformat(each) if each else None for each in (first, last))
    )


def test_an_event_on_one_of_two_days_gives_an_interval_that_surely_holds_the_end() -> None:
    deadline = _deadline("within ten days of receipt of the request")

    found = due(deadline, Days(date(2027, 1, 1), date(2027, 1, 2)))

    assert found == Interval(date(2027, 1, 1), date(2027, 1, 12))


def test_business_days_are_counted_where_it_is_known_which_they_are() -> None:
    deadline = _deadline("within five working days of receipt of the request")

    found = due(deadline, one(date(2027, 1, 1)), WorkDays(frozenset()))

    assert found == Interval(date(2027, 1, 1), date(2027, 1, 8))


@pytest.mark.parametrize("words", ["promptly", "every two years", "within ten days"])
def test_what_hangs_on_nothing_that_is_named_stays_open(words: str) -> None:
    assert due(_deadline(words), EVENT) is None


def test_a_date_needs_no_event() -> None:
    assert due(_deadline("not later than 1 March 2027")) == Interval(None, date(2027, 3, 1))


def test_so_many_business_days_before_are_counted_back_or_not_at_all() -> None:
    deadline = _deadline("five working days before receipt of the request")
    event = one(date(2027, 1, 12))

    assert due(deadline, event, WorkDays(frozenset())) == Interval(None, date(2027, 1, 5))
    with pytest.raises(ActError):
        due(deadline, event)
