"""Events that contradict each other: none is chosen, and what is not clear is no "not yet"."""

from __future__ import annotations

from datetime import date

import pytest

from paraph.agreement.force.days import Days, one
from paraph.agreement.force.derive import Derivation, derive, enters
from paraph.agreement.force.event import Event, Kind
from paraph.agreement.force.happened import Circumstances
from paraph.agreement.force.standing import Provisional, in_force
from paraph.norms.final.formula import (
    After,
    Deadline,
    Entry,
    Formula,
    Latest,
    Number,
    Own,
    Share,
    UnlessAgreed,
    When,
)

TWO = Circumstances(("Arland", "Borland"))


def event(kind: Kind, day: str, party: str = "", source: str = "", answers: str = "") -> Event:
    return Event(kind, one(date.fromisoformat(day)), party, source, answers)


def between(first: str, last: str) -> Days:
    return Days(date.fromisoformat(first), date.fromisoformat(last))


def word(formula: Formula, day: str, *events: Event, around: Circumstances = TWO) -> str:
    derived = derive(formula, events, around)
    return in_force(date.fromisoformat(day), derived, None, None, events).word


def test_of_two_days_of_one_partys_notification_none_is_chosen() -> None:
    events = (
        event("received", "2027-01-01", "Arland"),
        event("received", "2027-05-01", "Arland"),
        event("received", "2026-12-01", "Borland"),
    )
    found = derive(After(30, "day", When("received")), events, TWO)

    assert found.days == between("2027-01-31", "2027-05-31")
    assert any("told of several days: 2027-01-01, 2027-05-01" in each for each in found.steps)


def test_an_event_of_all_together_and_one_of_a_party_on_another_day_are_both_heard() -> None:
    events = (event("received", "2027-01-01"), event("received", "2027-05-01", "Arland"))

    assert derive(When("received"), events, TWO).days == between("2027-01-01", "2027-05-01")


def test_of_two_events_of_all_together_none_is_chosen_and_it_is_not_said_not_in_force() -> None:
    events = (event("received", "2026-03-04"), event("received", "2026-05-12"))

    assert [word(When("received"), day, *events) for day in ("2026-03-03", "2026-04-01")] == [
        "not in force",
        "undetermined",
    ]


def test_what_is_told_twice_of_one_day_is_told_once() -> None:
    events = (
        event("received", "2027-01-01"),
        event("received", "2027-01-01", "Arland"),
        event("received", "2027-01-01", "Arland"),
    )
    assert derive(When("received"), events, TWO).days == one(date(2027, 1, 1))


def test_who_consents_by_several_means_has_consented_by_the_first() -> None:
    events = (
        event("definitive-signature", "2027-01-01", "Arland"),
        event("deposit", "2027-05-01", "Arland"),
        event("consent", "2027-02-01", "Borland"),
    )
    assert derive(When("consent"), events, TWO).days == one(date(2027, 2, 1))


def test_notifications_that_answer_unlike_ones_are_no_contradiction() -> None:
    events = (
        event("received", "2027-01-01", "Arland", "act 2", "act 1"),
        event("received", "2029-01-01", "Arland", "act 4", "act 3"),
        event("received", "2027-02-01", "Borland", "act 5"),
    )
    assert derive(When("received"), events, TWO).days == one(date(2027, 2, 1))


@pytest.mark.parametrize("named", [True, False])
def test_a_notification_that_is_received_before_it_was_sent_brings_nothing_into_force(
    named: bool,  # noqa: FBT001
) -> None:
    source, answers = ("act 1", "act 1") if named else ("", "")
    events = (
        event("sent", "2027-05-01", "Arland", source),
        event("received", "2027-01-01", "Arland", "act 2" if named else "", answers),
        event("received", "2027-02-01", "Borland"),
    )
    found = derive(When("received"), events, TWO)

    assert found.days is None
    assert (
        "received (Arland) 2027-01-01, which is before sent (Arland) 2027-05-01"
        in (found.waiting[0])
    )
    assert word(When("received"), "2027-03-01", *events) == "undetermined"
    assert word(When("received"), "2026-12-31", *events) == "not in force"


def test_a_party_of_whom_nobody_knows_is_not_counted_among_a_number() -> None:
    events = (event("deposit", "2027-01-01", "Borland"), event("deposit", "2027-02-01", "Borlnad"))

    assert derive(When("deposit", Number(2)), events, TWO).days is None
    alone = Circumstances()
    assert derive(When("deposit", Number(2)), events, alone).days == one(date(2027, 2, 1))


def test_what_all_did_together_counts_for_each_where_parties_are_counted() -> None:
    events = (event("deposit", "2027-01-01"),)

    for need in (Number(2), Share(1, 2)):
        assert derive(When("deposit", need), events, TWO).days == one(date(2027, 1, 1))


DUE = date(2027, 6, 1)


@pytest.mark.parametrize(
    ("formula", "events", "around"),
    [
        (After(5, "business day", When("received")), ("2027-01-01",), TWO),
        (Deadline(DUE, date(2026, 12, 31), When("received"), None), ("2027-01-01",), TWO),
        (When("received", Share(1, 2)), ("2027-01-01:Arland",), Circumstances()),
        (When("received"), ("2027-01-01:Arland",), Circumstances()),
    ],
)
def test_what_waits_for_a_decision_or_clarity_is_undetermined_and_no_no(
    formula: Formula, events: tuple[str, ...], around: Circumstances
) -> None:
    told = [event("received", each[:10], each[11:]) for each in events]

    assert word(formula, "2030-01-01", *told, around=around) == "undetermined"
    assert word(formula, "2026-01-01", *told, around=around) == "not in force"


def test_of_several_dates_that_were_agreed_none_is_chosen() -> None:
    told = [
        event("received", "2027-01-01"),
        event("agreed-date", "2027-03-01", "Arland"),
        event("agreed-date", "2027-04-01", "Borland"),
    ]
    assert word(UnlessAgreed(When("received")), "2030-01-01", *told) == "undetermined"


def test_who_is_still_waited_for_is_waited_for_whatever_else_is_not_clear() -> None:
    told = [event("received", "2026-03-04"), event("received", "2026-05-12")]
    formula = Latest((When("received"), When("deposit")))

    assert word(formula, "2030-01-01", *told) == "not in force"
    assert word(When("deposit"), "2030-01-01", event("deposit", "2027-01-01", "Arland")) == (
        "not in force"
    )


def test_provisional_application_since_a_day_that_is_not_clear_is_undetermined() -> None:
    told = (event("sent", "2027-05-01", "Arland"), event("received", "2027-01-01", "Arland"),
            event("received", "2027-01-01", "Borland"))  # fmt: skip
    since = derive(When("received"), told, TWO)
    none = Derivation(When("deposit"), None, (), ("deposit",))

    found = in_force(date(2028, 1, 1), none, None, Provisional(since), told)

    assert found.word == "undetermined"


# ---------------------------------------------------------------- who joins later

FIVE = Circumstances(("A", "B", "C"), "C")
SECOND = Entry(
    After(30, "day", When("deposit", Number(2))), After(30, "day", When("deposit", Own()))
)


@pytest.mark.parametrize(
    ("deposit", "days"),
    [
        ("2027-01-15", ("2027-03-03", "2027-03-03")),  # among the first, or in their order
        ("2027-02-01", ("2027-03-03", "2027-03-03")),  # on the day of the second
        ("2027-02-10", ("2027-03-03", "2027-03-12")),  # after the second, before it is in force
    ],
)
def test_who_ratifies_between_the_last_needed_instrument_and_the_entry_may_join_later(
    deposit: str, days: tuple[str, str]
) -> None:
    told = [
        event("deposit", "2027-01-01", "A"),
        event("deposit", "2027-02-01", "B"),
        event("deposit", deposit, "C"),
    ]
    if deposit < "2027-02-01":
        days = ("2027-02-14", "2027-02-14")  # then it is the second one

    assert enters(SECOND, told, FIVE).days == between(*days)
    if len({*days}) > 1:
        told_of = " ".join(enters(SECOND, told, FIVE).steps)
        assert "as the clause may mean" in told_of
    alone = enters(Entry(SECOND.general), told, FIVE).days
    assert alone == between(max(days[0], deposit), max(days[0], deposit))


def test_an_effect_that_comes_after_the_entry_leaves_open_from_when_it_is_in_force() -> None:
    rule = Entry(When("signature"), None, date(2030, 1, 1))
    told = (event("signature", "2027-01-01"),)
    found = enters(rule, told, TWO)

    assert found.days == between("2027-01-01", "2030-01-01")
    assert not found.retroactive
    assert in_force(date(2028, 1, 1), found, None, None, told).word == "undetermined"
    assert in_force(date(2030, 1, 1), found, None, None, told).word == "in force"
