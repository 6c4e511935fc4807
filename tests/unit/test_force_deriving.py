"""Dates of entry into force, ends and standings, derived from events; every text is invented."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest

from paraph.agreement.force.days import Days, WorkDays, days_of, one
from paraph.agreement.force.derive import derive, enters
from paraph.agreement.force.ending import ends
from paraph.agreement.force.event import COUNTS_AS, KINDS, Event, Kind
from paraph.agreement.force.happened import Circumstances
from paraph.agreement.force.standing import Entered, Provisional, Version, beside, in_force, text_on
from paraph.errors import ActError
from paraph.norms.final.formula import (
    HAPPENINGS,
    After,
    Deadline,
    Earliest,
    Entry,
    Latest,
    MonthStart,
    Named,
    Number,
    On,
    Own,
    Share,
    UnlessAgreed,
    When,
)
from paraph.norms.final.term import For, Indefinite, Renewal, Span, Term, Until

TWO = Circumstances(("Arland", "Borland"))
LAST_NOTE = When("received")


def event(kind: Kind, day: str, party: str = "") -> Event:
    return Event(kind, one(date.fromisoformat(day)), party)


NOTES = (event("received", "2026-03-04", "Arland"), event("received", "2026-05-12", "Borland"))


def test_thirty_days_after_receipt_of_the_last_notification() -> None:
    answer = derive(After(30, "day", LAST_NOTE), NOTES, TWO)

    assert answer.days == one(date(2026, 6, 11))
    assert str(answer) == (
        "30 days after receipt of the notification by every party: received (Arland) 2026-03-04, "
        "received (Borland) 2026-05-12, so 2026-06-11"
    )


@pytest.mark.parametrize(
    ("formula", "day"),
    [
        (MonthStart(1, LAST_NOTE), "2026-06-01"),
        (MonthStart(2, LAST_NOTE), "2026-07-01"),
        (MonthStart(8, LAST_NOTE), "2027-01-01"),
        (After(1, "month", LAST_NOTE), "2026-06-12"),
        (After(2, "week", LAST_NOTE), "2026-05-26"),
        (After(1, "year", LAST_NOTE), "2027-05-12"),
        (LAST_NOTE, "2026-05-12"),
        (When("notified"), "2026-05-12"),
        (When("notifications exchanged"), "2026-05-12"),
        (When("received", Number(1)), "2026-03-04"),
        (When("received", Named(("Arland",))), "2026-03-04"),
        (When("received", Share(1, 2)), "2026-03-04"),
        (Latest((On(date(2026, 9, 1)), LAST_NOTE)), "2026-09-01"),
        (Earliest((On(date(2026, 9, 1)), LAST_NOTE)), "2026-05-12"),
        (Deadline(date(2026, 6, 1), date(2026, 5, 31), LAST_NOTE), "2026-06-01"),
        (
            Deadline(date(2026, 5, 12), date(2026, 5, 11), LAST_NOTE, MonthStart(2, LAST_NOTE)),
            "2026-07-01",
        ),
        (UnlessAgreed(LAST_NOTE), "2026-05-12"),
    ],
    ids=str,
)
def test_a_formula_gives_its_date(formula: When, day: str) -> None:
    assert derive(formula, NOTES, TWO).days == one(date.fromisoformat(day))


def test_a_month_that_lacks_the_day_ends_on_its_last() -> None:
    signed = (event("signature", "2026-01-31"),)

    assert derive(After(1, "month", When("signature")), signed).days == one(date(2026, 2, 28))
    assert derive(After(25, "month", When("signature")), signed).days == one(date(2028, 2, 29))


def test_on_the_expiry_of_a_period_is_one_of_two_days() -> None:
    answer = derive(After(30, "day", LAST_NOTE, expiring=True), NOTES, TWO)

    assert answer.days == Days(date(2026, 6, 11), date(2026, 6, 12))


def test_business_days_are_counted_only_with_a_list_of_holidays() -> None:
    formula = After(3, "business day", When("signature"))
    signed = (event("signature", "2026-04-30"),)  # a Thursday
    holidays = WorkDays(frozenset((date(2026, 5, 1),)))

    assert derive(formula, signed).waiting == ("the holidays, to count business days by",)
    assert derive(formula, signed, Circumstances(work=holidays)).days == one(date(2026, 5, 6))


def test_it_waits_for_whoever_has_not_notified() -> None:
    answer = derive(After(30, "day", LAST_NOTE), NOTES[:1], TWO)

    assert answer.days is None
    assert answer.waiting == ("receipt of the notification by Borland",)
    assert str(answer) == "not yet: waiting for receipt of the notification by Borland"


def test_who_the_parties_are_is_not_guessed_from_events() -> None:
    assert derive(LAST_NOTE, NOTES).waiting == ("the list of the parties",)


def test_of_two_events_of_all_parties_together_none_is_chosen() -> None:
    events = (event("received", "2026-03-04"), event("received", "2026-05-12"))

    found = derive(LAST_NOTE, events, TWO)

    assert found.days == Days(date(2026, 3, 4), date(2026, 5, 12))
    assert any("told of several days" in each for each in found.steps)
    assert derive(LAST_NOTE, events).days is None  # nor without a list of the parties


def test_a_date_that_the_clause_names_waits_for_consent() -> None:
    formula = On(date(2026, 1, 1))
    early = (event("deposit", "2025-11-02", "Arland"), event("deposit", "2025-12-01", "Borland"))
    late = (event("deposit", "2025-11-02", "Arland"), event("deposit", "2026-02-01", "Borland"))

    assert derive(formula, (), TWO).days is None
    assert derive(formula, early, TWO).days == one(date(2026, 1, 1))
    assert derive(formula, late, TWO).days == one(date(2026, 2, 1))


def test_a_signature_alone_is_no_consent() -> None:
    signed = (event("signature", "2026-01-05"),)

    assert derive(When("consent"), signed, TWO).days is None
    assert derive(When("consent"), (event("definitive-signature", "2026-01-05"),), TWO).days


def test_a_deadline_that_was_missed_without_a_rule_is_for_people() -> None:
    answer = derive(Deadline(date(2026, 5, 1), date(2026, 4, 30), LAST_NOTE), NOTES, TWO)

    assert answer.days is None
    assert "a decision" in answer.waiting[0]


def test_a_deadline_that_an_interval_straddles_is_not_decided() -> None:
    events = (NOTES[0], Event("received", Days(date(2026, 4, 29), date(2026, 5, 2)), "Borland"))

    answer = derive(Deadline(date(2026, 5, 1), date(2026, 4, 30), LAST_NOTE), events, TWO)

    assert answer.days is None
    assert "certainty" in answer.waiting[0]


def test_an_agreed_date_counts_but_not_before_what_it_rests_on() -> None:
    formula = UnlessAgreed(After(60, "day", LAST_NOTE))

    later = derive(formula, (*NOTES, event("agreed-date", "2026-06-01")), TWO)
    sooner = derive(formula, (*NOTES, event("agreed-date", "2026-04-01")), TWO)

    assert later.days == one(date(2026, 6, 1))
    assert sooner.days == one(date(2026, 5, 12))


def test_fifteen_of_many_with_one_among_them() -> None:
    formula = When("deposit", Number(2, ("Chorland",)))
    events = (event("deposit", "2026-01-01", "Arland"), event("deposit", "2026-01-02", "Borland"))

    assert derive(formula, events).days is None
    last = event("deposit", "2026-03-01", "chorland")
    assert derive(formula, (*events, last)).days == one(date(2026, 3, 1))


def test_who_joins_later_is_bound_by_the_rule_for_it() -> None:
    entry = Entry(
        After(90, "day", When("deposit", Number(2))), After(30, "day", When("deposit", Own()))
    )
    events = (
        event("deposit", "2026-01-01", "Arland"),
        event("deposit", "2026-01-10", "Borland"),
        event("accession", "2026-02-01", "Corland"),
        event("accession", "2027-02-01", "Dorland"),
    )

    def day(party: str) -> Days | None:
        return enters(entry, events, Circumstances(party=party)).days

    assert day("Arland") == one(date(2026, 4, 10))
    assert day("Corland") == one(date(2026, 4, 10))
    assert day("Dorland") == one(date(2027, 3, 3))
    assert day("Eurland") is None


def test_whose_notification_brought_it_into_force_is_bound_since_then() -> None:
    around = Circumstances(TWO.parties, "Arland")

    assert enters(Entry(LAST_NOTE), NOTES, around).days == one(date(2026, 5, 12))


def test_the_earlier_of_a_date_and_an_event_is_no_date_from_the_clause_alone() -> None:
    formula = Earliest((On(date(2026, 1, 1)), LAST_NOTE))

    assert derive(formula, (), TWO).days is None
    late = derive(formula, (event("consent", "2026-03-01"),), TWO)
    assert late.days == one(date(2026, 3, 1))


def test_it_is_retroactive_only_where_the_text_says_so() -> None:
    plain = enters(Entry(LAST_NOTE), NOTES, TWO)
    backward = enters(Entry(LAST_NOTE, effect=date(2026, 1, 1)), NOTES, TWO)

    assert not plain.retroactive
    assert backward.retroactive
    assert backward.days == plain.days
    assert "VCLT art. 28" in backward.steps[-1]


def test_the_day_is_that_of_the_place() -> None:
    instant = datetime(2026, 3, 4, 23, 30, tzinfo=timezone(timedelta(hours=1)))

    assert days_of(instant, timezone(timedelta(hours=3))) == one(date(2026, 3, 5))
    assert days_of(instant) == Days(date(2026, 3, 4), date(2026, 3, 5))


def test_every_happening_is_brought_about_by_some_event() -> None:
    assert set(COUNTS_AS) == set(HAPPENINGS)
    assert {kind for kinds in COUNTS_AS.values() for kind in kinds} <= set(KINDS)


def test_an_event_of_no_known_kind_is_refused() -> None:
    with pytest.raises(ActError):
        event("rain", "2026-01-01")  # type: ignore[arg-type]


FIVE_YEARS = Term(For(Span(5, "year")), Renewal(Span(2, "year"), Span(6, "month")))
SINCE = one(date(2021, 6, 1))


def test_a_term_is_renewed_until_notice_is_given_in_time() -> None:
    now = ends(FIVE_YEARS, SINCE, (), date(2027, 1, 1))
    stopped = ends(
        FIVE_YEARS, SINCE, (event("notice-received", "2025-11-01", "Arland"),), date(2027, 1, 1)
    )
    late = ends(
        FIVE_YEARS, SINCE, (event("notice-received", "2026-03-01", "Arland"),), date(2027, 1, 1)
    )

    assert now.last is None
    assert now.renewal == Days(date(2028, 6, 1), date(2028, 6, 2))
    assert now.notice_by == date(2027, 11, 30)
    assert stopped.last == Days(date(2026, 5, 31), date(2026, 6, 1))
    assert late.last == Days(date(2028, 5, 31), date(2028, 6, 1))


def test_a_notice_that_was_withdrawn_is_as_if_it_was_not_given() -> None:
    term = Term(Indefinite(), denunciation=After(6, "month", When("notice", Number(1))))
    notice = event("notice-received", "2026-02-10", "Arland")
    back = event("notice-withdrawn", "2026-03-01", "Arland")

    assert ends(term, SINCE, (notice,), date(2026, 9, 1)).last == one(date(2026, 8, 9))
    assert ends(term, SINCE, (notice, back), date(2026, 9, 1)).last is None


def test_a_notice_that_no_clause_provides_for_is_for_people() -> None:
    notice = event("notice-received", "2026-02-10", "Arland")

    answer = ends(Term(Indefinite()), SINCE, (notice,), date(2026, 9, 1))

    assert answer.last is None
    assert "VCLT art. 56" in answer.waiting[0]


def test_a_term_that_runs_out_before_a_notice_takes_effect_ends_it() -> None:
    term = Term(Until(date(2026, 5, 1)), denunciation=After(1, "year", When("notice", Number(1))))
    notice = event("notice-received", "2026-02-10", "Arland")

    assert ends(term, SINCE, (notice,), date(2026, 3, 1)).last == one(date(2026, 5, 1))


def test_without_a_clause_on_it_no_time_limits_an_agreement() -> None:
    entry = derive(LAST_NOTE, NOTES, TWO)
    ending = ends(Term(), one(date(2026, 5, 12)), (), date(2126, 1, 1))

    assert in_force(date(2126, 1, 1), entry, ending).word == "in force"


def test_standing_on_a_day() -> None:
    entry = derive(LAST_NOTE, NOTES, TWO)
    ahead = Provisional(
        derive(When("signature"), (event("signature", "2026-01-10"),)), ("Part II",)
    )
    term = Term(Until(date(2030, 12, 31)))

    def word(day: str, *events: Event) -> str:
        on = date.fromisoformat(day)
        ending = ends(term, one(date(2026, 5, 12)), events, on)
        return in_force(on, entry, ending, ahead, events).word

    assert word("2026-01-09") == "not in force"
    assert word("2026-01-10") == "provisionally applied"
    assert word("2026-05-12") == "in force"
    assert word("2030-12-31") == "in force"
    assert word("2031-01-01") == "ended"
    assert word("2027-06-01", event("suspension", "2027-05-01")) == "suspended"
    back = (event("suspension", "2027-05-01"), event("resumption", "2027-05-20"))
    assert word("2027-06-01", *back) == "in force"
    assert word("2028-01-02", event("superseded", "2028-01-01")) == "superseded"
    assert word("2027-12-31", event("superseded", "2028-01-01")) == "in force"


def test_a_notice_runs_until_it_takes_effect() -> None:
    term = Term(Indefinite(), denunciation=After(6, "month", When("notice", Number(1))))
    events = (event("notice-received", "2026-08-10", "Arland"),)
    entry = derive(LAST_NOTE, NOTES, TWO)
    ending = ends(term, one(date(2026, 5, 12)), events, date(2026, 9, 1))

    assert in_force(date(2026, 9, 1), entry, ending, events=events).word == "notice running"
    assert in_force(date(2027, 2, 10), entry, ending, events=events).word == "ended"


def test_which_text_is_in_force_on_a_day() -> None:
    first = Version("first", derive(When("signature"), (event("signature", "2026-01-10"),)))
    second = Version("second", derive(LAST_NOTE, NOTES, TWO))

    assert text_on(date(2026, 1, 9), (first, second)) is None
    assert text_on(date(2026, 5, 11), (first, second)) == first
    assert text_on(date(2026, 5, 12), (first, second)) == second


def test_a_date_entered_by_hand_stands_beside_the_derived_one() -> None:
    derived = derive(LAST_NOTE, NOTES, TWO)

    assert not beside(derived, Entered(date(2026, 5, 12), "the depositary"))
    told = beside(derived, Entered(date(2026, 5, 13), "the depositary"))
    assert told == "2026-05-13 was entered by hand (the depositary); derived is 2026-05-12"
    assert "cannot be derived yet" in beside(
        derive(LAST_NOTE, (), TWO), Entered(date(2026, 5, 13), "x")
    )
