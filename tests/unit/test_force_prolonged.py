"""A term that is prolonged more than once: each time from the end before, or it is told as open."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paraph.agreement.force.days import Days, one
from paraph.agreement.force.derive import Derivation
from paraph.agreement.force.ending import Ending, ends
from paraph.agreement.force.event import Event, Kind
from paraph.agreement.force.happened import Circumstances
from paraph.agreement.force.joint import jointly
from paraph.agreement.force.standing import in_force
from paraph.norms.final.formula import When
from paraph.norms.final.term import Renewal, Span, Term, Until

TWO = ("Arland", "Borland")
SINCE = one(date(2026, 1, 1))
TERM = Term(Until(date(2027, 12, 31)))


def event(kind: Kind, day: str, party: str = "", entered: str = "") -> Event:
    told = date.fromisoformat(entered) if entered else None
    return Event(kind, one(date.fromisoformat(day)), party, entered=told)


def by_both(kind: Kind, day: str, entered: str = "") -> list[Event]:
    return [event(kind, day, party, entered) for party in TWO]


def ending(events: list[Event], day: str, term: Term = TERM) -> Ending:
    together = jointly(events, TWO)
    return ends(term, SINCE, together, date.fromisoformat(day), Circumstances(TWO))


def words(events: list[Event], *days: str, term: Term = TERM) -> list[str]:
    entry = Derivation(When("consent"), SINCE, ())
    return [
        in_force(date.fromisoformat(day), entry, ending(events, day, term), None, events).word
        for day in days
    ]


FIRST = [*by_both("prolongation", "2027-06-01"), event("prolonged-to", "2028-12-31", "Arland")]
SECOND = [*by_both("prolongation", "2028-06-01"), event("prolonged-to", "2030-12-31", "Arland")]


def test_a_second_prolongation_by_all_moves_the_end_from_the_end_before_it() -> None:
    found = ending([*FIRST, *SECOND], "2030-01-01")

    assert found.last == one(date(2030, 12, 31))
    assert not found.waiting
    assert found.steps == (
        "the term ends on 2027-12-31",
        "it was prolonged to 2028-12-31 (by Arland)",
        "and again, on 2028-06-01, to 2030-12-31 (by Arland)",
    )
    assert words([*FIRST, *SECOND], "2029-06-01", "2030-12-31", "2031-01-01") == [
        "in force",
        "in force",
        "ended",
    ]


def test_days_that_all_have_entered_are_prolongations_without_an_act_of_their_own() -> None:
    events = [
        *by_both("prolonged-to", "2028-12-31"),
        *by_both("prolonged-to", "2029-12-31"),
        *by_both("prolonged-to", "2031-12-31"),
    ]

    assert words(events, "2030-06-01", "2031-12-31", "2032-01-01") == [
        "in force",
        "in force",
        "ended",
    ]
    assert len(ending(events, "2030-06-01").steps) == 4


@given(
    st.lists(st.integers(1, 400), min_size=1, max_size=5, unique=True),
    st.randoms(use_true_random=False),
)
def test_in_whatever_order_it_is_told_the_end_is_the_last_that_all_agreed_on(
    months: list[int], chance: object
) -> None:
    days = [date(2028 + each // 12, each % 12 + 1, 1) for each in sorted(months)]
    made = [date(2027, 6, 1), *days[:-1]]
    events = [
        each
        for act, to in zip(made, days, strict=True)
        for each in (
            *by_both("prolongation", act.isoformat()),
            event("prolonged-to", to.isoformat(), "Borland"),
        )
    ]
    chance.shuffle(events)  # type: ignore[attr-defined]

    found = ending(events, "2027-01-01")

    assert found.last == one(days[-1])
    assert not found.waiting


# ---------------------------------------------------------------- what moves nothing for sure


def test_a_second_prolongation_that_was_made_after_the_end_leaves_it_open() -> None:
    late = [*by_both("prolongation", "2029-02-01"), event("prolonged-to", "2030-12-31", "Arland")]

    assert words([*FIRST, *late], "2028-12-31", "2029-01-15", "2030-12-31", "2031-01-01") == [
        "in force",
        "undetermined",
        "undetermined",
        "ended",
    ]
    why = ending([*FIRST, *late], "2029-06-01").waiting
    assert any("2028-12-31" in each and "2029-02-01" in each for each in why)


def test_one_of_which_it_is_open_whether_it_was_made_in_time_leaves_it_open() -> None:
    unlike = [
        event("prolongation", "2027-12-01", "Arland"),
        event("prolongation", "2028-02-01", "Borland"),
        event("prolonged-to", "2028-12-31", "Arland"),
    ]

    assert words(unlike, "2027-12-31", "2028-06-01", "2029-01-01") == [
        "in force",
        "undetermined",
        "ended",
    ]


def test_a_second_prolongation_by_a_party_alone_leaves_open_which_end_holds() -> None:
    agreed = by_both("prolonged-to", "2028-12-31")
    alone = [
        event("prolongation", "2028-06-01", "Arland"),
        event("prolonged-to", "2030-12-31", "Arland"),
    ]

    for first in (agreed, [*by_both("prolongation", "2027-06-01"), *agreed]):
        assert words([*first, *alone], "2028-12-31", "2029-01-01", "2031-01-01") == [
            "in force",
            "undetermined",
            "ended",
        ]
        waits = ending([*first, *alone], "2029-01-01").waiting
        assert any("by Arland" in each and "2028-12-31" in each for each in waits)
    # One prolongation, of which one party tells two days: none of them is chosen.
    told_twice = [*FIRST, event("prolonged-to", "2030-12-31", "Arland")]
    assert words(told_twice, "2028-12-31", "2029-01-01", "2031-01-01") == [
        "in force",
        "undetermined",
        "ended",
    ]


def test_a_second_prolongation_of_which_nobody_tells_the_day_leaves_the_end_open() -> None:
    again = [*FIRST, *by_both("prolongation", "2028-06-01")]

    assert words(again, "2028-12-31", "2029-01-01", "2060-01-01") == [
        "in force",
        "undetermined",
        "undetermined",
    ]
    assert any("2028-06-01" in each for each in ending(again, "2029-01-01").waiting)


def test_after_a_late_prolongation_one_without_a_day_leaves_the_end_open_too() -> None:
    late = [*by_both("prolongation", "2028-02-01"), event("prolonged-to", "2028-12-31", "Arland")]
    again = [*late, *by_both("prolongation", "2028-06-01")]

    assert words(again, "2027-12-31", "2028-01-01", "2060-01-01") == [
        "in force",
        "undetermined",
        "undetermined",
    ]


def test_of_two_prolongations_told_by_unlike_parties_no_day_is_taken_for_the_other_one() -> None:
    events = [*FIRST, *by_both("prolongation", "2028-06-01")]
    events.append(event("prolonged-to", "2030-12-31", "Borland"))

    assert words(events, "2028-12-31", "2029-01-01", "2060-01-01") == [
        "in force",
        "undetermined",
        "undetermined",
    ]


def test_one_that_is_shorter_than_what_holds_prolongs_nothing() -> None:
    # It was told before the second one was made, so it is the day of the first.
    longer = [
        *by_both("prolongation", "2027-06-01"),
        *by_both("prolonged-to", "2030-12-31", "2027-06-02"),
    ]
    shorter = [
        *by_both("prolongation", "2028-06-01"),
        *by_both("prolonged-to", "2029-12-31", "2028-06-02"),
    ]

    for events in ([*longer, *shorter], [*longer, *shorter[2:]], [*longer[2:], *shorter[2:]]):
        assert words(events, "2029-12-31", "2030-01-01", "2031-01-01") == [
            "in force",
            "undetermined",
            "ended",
        ]
        waits = ending(events, "2030-06-01").waiting
        assert any("2029-12-31" in each and "2030-12-31" in each for each in waits)


@pytest.mark.parametrize("short", ["2027-06-30", "2025-06-30"])
def test_one_with_a_day_before_the_end_of_the_term_leaves_open_which_holds(short: str) -> None:
    events = [*FIRST, *by_both("prolongation", "2028-06-01"), *by_both("prolonged-to", short)]

    found = ending(events, "2030-01-01")

    assert found.last == Days(date.fromisoformat(short), date(2028, 12, 31))
    assert any(short in each and "2027-12-31" in each for each in found.waiting)
    assert found.sure == date.fromisoformat(short)


def test_a_term_that_is_renewed_too_stays_open_once_it_is_prolonged_twice() -> None:
    renewed = Term(Until(date(2027, 12, 31)), Renewal(Span(1, "year")))

    assert words([*FIRST, *SECOND], "2027-12-31", "2028-01-01", term=renewed) == [
        "in force",
        "undetermined",
    ]
