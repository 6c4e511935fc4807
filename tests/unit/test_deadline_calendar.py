"""Deadlines in a calendar: whole days are whole days, and each entry says who is to act."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from icalendar import Calendar

from paraph.agreement.deadlines import Deadline
from paraph.views.deadline_calendar import calendar

_DUE = Deadline("report-1", "2029-03-01T23:59:59Z", "A report is due", "morin", "bank", "sha256:a1")


def entry(*found: Deadline) -> Any:  # noqa: ANN401 - as icalendar has it
    made = calendar("Agreement on trade", f"sha256:{'b' * 64}", found, "2028-03-20T09:00:00Z")
    (one,) = Calendar.from_ical(made).walk("VEVENT")
    return one


@pytest.mark.parametrize(
    ("at", "shown"),
    [
        ("2029-03-01", date(2029, 3, 1)),
        ("2029-03-01T23:59:59Z", date(2029, 3, 1)),
        ("2029-03-01T17:00:00Z", datetime(2029, 3, 1, 17, tzinfo=UTC)),
    ],
)
def test_what_is_due_by_the_end_of_a_day_is_due_on_that_day_wherever_it_is_looked_at(
    at: str, shown: date
) -> None:
    assert entry(_DUE._replace(at=at))["dtstart"].dt == shown


@pytest.mark.parametrize(
    ("party", "who", "told"),
    [
        ("morin", "bank", "bank of morin"),
        ("morin", "morin", "morin"),
        ("", "treasury of alda, bank of morin", "treasury of alda, bank of morin"),
    ],
)
def test_who_is_to_act_is_the_contact_and_nobody_is_busy(party: str, who: str, told: str) -> None:
    one = entry(_DUE._replace(party=party, who=who))

    assert str(one["contact"]) == told
    assert f"Who is to act: {told}." in one["description"]
    assert str(one["transp"]) == "TRANSPARENT"
    assert [each["trigger"].dt.days for each in one.walk("VALARM")] == [-7, -1]


def test_words_of_a_text_add_no_entry_of_their_own() -> None:
    clause = "Each Party\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:other"

    one = entry(_DUE._replace(who="bank\nATTENDEE:mailto:a@b.c", clause=clause, basis="a day"))

    assert "attendee" not in one
    assert "UID:other" in one["description"]
