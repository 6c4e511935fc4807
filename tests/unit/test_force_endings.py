"""How it ends where periods meet month ends, where something is not read, or told in two ways."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paraph.agreement.force.days import Days, one
from paraph.agreement.force.derive import Derivation
from paraph.agreement.force.ending import Ending, ends
from paraph.agreement.force.event import NOTICES, Event, Kind, Notice
from paraph.agreement.force.happened import Circumstances
from paraph.agreement.force.notices import paired
from paraph.agreement.force.standing import Standing, in_force
from paraph.norms.final.formula import After, Number, On, When
from paraph.norms.final.term import For, Indefinite, Renewal, Span, Term, Until

TWO = Circumstances(("Arland", "Borland"))
SINCE = one(date(2027, 1, 1))
BY_NOTICE = After(6, "month", When("notice", Number(1)))


def event(kind: Kind, day: str, party: str = "", source: str = "", answers: str = "") -> Event:
    return Event(kind, one(date.fromisoformat(day)), party, source, answers)


def ending(term: Term, day: str, *events: Event, since: Days = SINCE) -> Ending:
    return ends(term, since, events, date.fromisoformat(day), TWO)


def stands(term: Term, day: str, *events: Event) -> Standing:
    on = date.fromisoformat(day)
    entry = Derivation(When("consent"), SINCE, ())
    return in_force(on, entry, ending(term, day, *events), None, events)


def words(term: Term, events: Sequence[Event], *days: str) -> list[str]:
    return [stands(term, day, *events).word for day in days]


# ---------------------------------------------------------------- month ends


@pytest.mark.parametrize(
    ("until", "span", "last"),
    [
        ("2027-06-30", Span(6, "month"), "between 2027-12-30 and 2027-12-31"),
        ("2027-02-28", Span(1, "year"), "between 2028-02-28 and 2028-02-29"),
        ("2027-04-30", Span(1, "month"), "between 2027-05-30 and 2027-05-31"),
        ("2027-12-31", Span(6, "month"), "2028-06-30"),
        ("2027-05-15", Span(1, "year"), "2028-05-15"),
        ("2027-06-30", Span(4, "week"), "2027-07-28"),
    ],
)
def test_a_renewal_from_a_month_end_may_run_to_the_end_of_a_longer_month(
    until: str, span: Span, last: str
) -> None:
    end = date.fromisoformat(until)
    term = Term(Until(end), Renewal(span, times=1))

    found = ends(term, one(date(2026, 1, 1)), (), end + timedelta(days=800))

    assert str(found.last) == last


def test_on_the_last_day_of_a_renewed_period_it_has_not_surely_ended() -> None:
    term = Term(Until(date(2027, 6, 30)), Renewal(Span(6, "month"), Span(1, "month")))
    late = event("notice-received", "2027-11-01", "Borland")

    assert words(term, [late], "2027-12-30", "2027-12-31", "2028-01-01") == [
        "in force",
        "undetermined",
        "ended",
    ]


@pytest.mark.parametrize("day", ["2022-07-01", "2022-08-31", "2024-02-29"])
def test_a_period_in_years_that_is_renewed_by_months_is_counted_from_its_beginning(
    day: str,
) -> None:
    since = one(date.fromisoformat(day))
    mixed = Term(For(Span(5, "year")), Renewal(Span(6, "month")))
    alike = Term(For(Span(60, "month")), Renewal(Span(6, "month")))

    for on in ("2029-01-01", "2031-01-15"):
        assert ending(mixed, on, since=since).renewal == ending(alike, on, since=since).renewal


@given(
    st.dates(date(2020, 1, 1), date(2030, 12, 31)),
    st.integers(1, 24),
    st.integers(1, 6),
)
def test_no_renewal_wanders_from_the_day_after_the_first_end(
    end: date, months: int, times: int
) -> None:
    term = Term(Until(end), Renewal(Span(months, "month"), times=times))
    begins = end + timedelta(days=1)

    found = ends(term, one(date(2019, 1, 1)), (), date(2060, 1, 1))

    year, month = divmod(begins.year * 12 + begins.month - 1 + months * times, 12)
    if begins.day <= 28:  # a day that each month has
        assert found.last is not None
        assert found.last.last == date(year, month + 1, begins.day) - timedelta(days=1)
        assert found.last.first <= found.last.last <= found.last.first + timedelta(days=3)


# ---------------------------------------------------------------- a notice, and what is open


def test_a_notice_takes_away_nothing_of_what_was_not_read() -> None:
    term = Term(For(Span(5, "year")), None, BY_NOTICE, ("article 9",))
    late = event("notice-received", "2033-01-10", "Borland")

    assert words(term, [late], "2031-12-31", "2032-06-01", "2033-02-01", "2033-08-01") == [
        "in force",
        "undetermined",
        "undetermined",
        "undetermined",  # what was not read may be about the notice
    ]
    told = stands(term, "2033-02-01", late).why
    assert "article 9" in told
    assert "then its last day is 2033-07-09" in told


def test_before_anything_is_open_a_notice_runs() -> None:
    term = Term(For(Span(5, "year")), None, BY_NOTICE, ("article 9",))
    early = event("notice-received", "2028-01-10", "Borland")

    assert words(term, [early], "2028-01-09", "2028-03-01", "2028-07-09", "2028-07-10") == [
        "in force",
        "notice running",
        "notice running",
        "undetermined",
    ]


def test_a_notice_of_which_it_is_open_whether_it_was_in_time_ends_it_at_one_of_two_days() -> None:
    yearly = After(12, "month", When("notice", Number(1)))
    term = Term(For(Span(5, "year")), Renewal(Span(5, "year"), Span(6, "month")), yearly)
    between = event("notice-received", "2031-07-01", "Borland")

    assert words(term, [between], "2031-12-31", "2032-01-02", "2032-06-30", "2032-07-01") == [
        "notice running",
        "undetermined",
        "undetermined",
        "undetermined",  # or it was against the renewal alone, and too late
    ]
    assert "came in time" in stands(term, "2032-03-01", between).why
    denounced = replace(between, notice="denunciation")
    assert words(term, [denounced], "2032-06-30", "2032-07-01") == ["notice running", "ended"]


def test_a_notice_beside_a_prolongation_without_its_day_ends_it_at_the_latest() -> None:
    term = Term(For(Span(5, "year")), None, BY_NOTICE)
    events = [
        event("prolongation", "2031-01-01"),
        event("notice-received", "2033-01-10", "Borland"),
    ]

    assert words(term, events, "2031-12-01", "2032-06-01", "2033-02-01", "2033-07-10") == [
        "in force",
        "undetermined",
        "undetermined",
        "ended",
    ]


# ---------------------------------------------------------------- an end by all


@pytest.mark.parametrize("kind", ["termination", "superseded"])
def test_what_its_term_or_a_notice_had_ended_is_not_brought_back_by_a_later_end(kind: Kind) -> None:
    over = event(kind, "2035-01-01")
    word = "superseded" if kind == "superseded" else "ended"
    term, notice = Term(For(Span(5, "year"))), event("notice-received", "2028-01-10", "Borland")
    unread = Term(For(Span(5, "year")), None, None, ("article 9",))

    assert words(term, [over], "2031-12-31", "2033-01-01", "2034-12-31", "2035-01-01") == [
        "in force",
        "undetermined",
        "undetermined",
        word,
    ]
    assert words(unread, [over], "2031-12-31", "2033-01-01", "2035-01-01") == [
        "in force",
        "undetermined",
        word,
    ]
    open_ended = Term(Indefinite(), None, BY_NOTICE)
    assert words(open_ended, [notice, over], "2028-07-09", "2028-07-10", "2035-01-01") == [
        "notice running",
        "undetermined",
        word,
    ]
    assert "2031-12-31" in stands(term, "2033-01-01", over).why
    assert words(Term(unread=("article 9",)), [over], "2027-01-02", "2035-01-01") == [
        "undetermined",
        word,
    ]


def test_an_end_by_all_before_the_term_is_over_ends_it() -> None:
    over, term = event("termination", "2030-01-01"), Term(For(Span(5, "year")))

    assert words(term, [over], "2029-12-31", "2030-01-01", "2033-01-01") == [
        "in force",
        "ended",
        "ended",
    ]


# ---------------------------------------------------------------- suspension


def test_a_suspension_hides_no_end_that_is_open_or_running() -> None:
    term = Term(For(Span(5, "year")), None, None, ("article 9",))
    suspended = event("suspension", "2030-01-01")

    assert words(term, [suspended], "2031-12-31", "2035-01-01") == ["suspended", "undetermined"]
    assert "suspension 2030-01-01" in stands(term, "2035-01-01", suspended).why
    assert "article 9" in stands(term, "2031-12-31", suspended).why
    running = [suspended, event("notice-received", "2031-01-10", "Borland")]
    told = stands(Term(Indefinite(), None, BY_NOTICE), "2031-03-01", *running)
    assert told.word == "suspended"
    assert "2031-07-09" in told.why


# ---------------------------------------------------------------- a notice and its receipt


def test_a_notice_that_is_told_to_be_received_before_it_was_sent_leaves_it_open() -> None:
    term = Term(Indefinite(), None, BY_NOTICE)
    sent = event("notice-sent", "2028-05-01", "Arland", "act 1")
    received = event("notice-received", "2027-03-01", "Arland", "act 2", "act 1")

    assert words(
        term, [sent, received], "2027-02-28", "2027-03-02", "2027-09-02", "2029-01-01"
    ) == [
        "in force",
        "undetermined",
        "undetermined",
        "undetermined",
    ]
    told = stands(term, "2029-01-01", sent, received).why
    assert (
        "notice received (Arland) 2027-03-01, which is before notice sent (Arland) 2028-05-01"
        in (told)
    )


def test_a_renewal_is_not_surely_stopped_by_a_notice_of_an_impossible_day() -> None:
    term = Term(For(Span(5, "year")), Renewal(Span(5, "year"), Span(6, "month")))
    sent = event("notice-sent", "2031-11-01", "Arland", "act 1")
    received = event("notice-received", "2030-11-01", "Arland", "act 2", "act 1")

    assert stands(term, "2032-02-01", sent, received).word == "undetermined"


def test_a_day_to_which_all_or_one_prolonged_it_is_told_where_nothing_limits_it() -> None:
    for term in (Term(), Term(Indefinite())):
        for party in ("", "Arland"):
            to = event("prolonged-to", "2030-01-01", party)
            assert words(term, [to], "2030-01-01", "2035-01-01") == ["in force", "undetermined"]
            assert "2030-01-01" in stands(term, "2035-01-01", to).why


def test_a_notice_ends_at_the_latest_what_one_party_alone_says_is_prolonged() -> None:
    term = Term(For(Span(5, "year")), None, BY_NOTICE)
    events = [
        event("prolonged-to", "2099-01-01", "Arland"),
        event("notice-received", "2033-01-10", "Borland"),
    ]
    assert words(term, events, "2031-12-31", "2033-02-01", "2033-07-10") == [
        "in force",
        "undetermined",
        "ended",
    ]


# ---------------------------------------------------------------- what is not read, or read as else


def test_a_notice_of_which_a_sentence_was_not_read_leaves_it_open_and_nothing_without_one() -> None:
    notice = event("notice-received", "2031-01-10", "Borland")
    for formula in (None, BY_NOTICE):
        term = Term(Indefinite(), None, formula, (), ("article 9",))
        assert words(term, [], "2045-01-01") == ["in force"]
        assert words(term, [notice], "2031-01-10", "2031-01-11", "2045-01-01")[1:] == [
            "undetermined",
            "undetermined",
        ]
        told = stands(term, "2045-01-01", notice).why
        assert "article 9" in told
        assert "art. 56" not in told
    renewed = Term(For(Span(5, "year")), Renewal(Span(5, "year")), None, (), ("article 9",))
    assert words(renewed, [notice], "2031-01-09", "2031-06-01") == ["in force", "undetermined"]


def test_an_end_that_was_taken_for_the_effect_of_a_notice_is_open_from_its_day_on() -> None:
    for term in (
        Term(Indefinite(), None, On(date(2030, 12, 31))),
        Term(None, None, On(date(2030, 12, 31))),
        Term(For(Span(20, "year")), None, On(date(2030, 12, 31))),
    ):
        assert words(term, [], "2030-12-30", "2030-12-31", "2045-01-01") == [
            "in force",
            "undetermined",
            "undetermined",
        ]
        assert "rests on none (2030-12-31)" in stands(term, "2045-01-01").why
    other = Term(Indefinite(), None, After(5, "year", When("signature")))
    assert words(other, [], "2028-01-01") == ["undetermined"]


# ---------------------------------------------------------------- business days


def test_a_notice_of_so_many_business_days_is_surely_in_time_only_weeks_before() -> None:
    term = Term(For(Span(5, "year")), Renewal(Span(5, "year"), Span(10, "business day")))

    found = ending(term, "2030-01-01")
    assert found.notice_by is not None
    assert found.notice_by <= date(2031, 12, 31) - timedelta(weeks=10)
    for day, word in (
        ("2031-10-01", "ended"),
        ("2031-12-15", "undetermined"),  # eleven working days, if there are no holidays
        ("2031-12-30", "in force"),
    ):
        notice = event("notice-received", day, "Borland")
        assert stands(term, "2032-02-01", notice).word == word


def test_of_three_parties_one_notice_stops_no_renewal_for_all_without_more() -> None:
    term = Term(For(Span(5, "year")), Renewal(Span(5, "year"), Span(6, "month")))
    notice = event("notice-received", "2031-05-10", "A")
    found = ends(term, SINCE, (notice,), date(2032, 2, 1), Circumstances(("A", "B", "C")))

    assert found.last is None
    assert "of A ends it for all parties" in found.waiting[0]
    assert found.sure == date(2031, 12, 31)


def test_a_term_that_was_over_before_it_began_is_open() -> None:
    term = Term(Until(date(2026, 6, 30)))
    assert words(term, [], "2027-02-01") == ["undetermined"]
    assert "2026-06-30" in stands(term, "2027-02-01").why


# ---------------------------------------------------------------- which notice it was


YEARLY = Term(For(Span(2, "year")), Renewal(Span(1, "year"), Span(90, "day")), BY_NOTICE)
"""In force until 2029-01-01 or the day before, and renewed by the year; six months' notice."""


def told(which: Notice, day: str) -> Event:
    return Event("notice-received", one(date.fromisoformat(day)), "Borland", notice=which)


def test_a_notice_that_it_is_not_renewed_lets_it_run_to_the_end_of_its_period() -> None:
    early = told("non-renewal", "2027-07-01")

    assert words(YEARLY, [early], "2028-06-01", "2028-12-31", "2029-01-02") == [
        "in force",
        "in force",
        "ended",
    ]
    assert "by the term" in stands(YEARLY, "2029-01-02", early).why
    late = told("non-renewal", "2028-12-01")
    assert words(YEARLY, [late], "2029-01-02", "2029-12-31", "2030-01-02") == [
        "in force",
        "in force",
        "ended",
    ]


def test_a_denunciation_stops_no_renewal_and_ends_it_when_it_takes_effect() -> None:
    given = told("denunciation", "2028-09-01")

    assert words(YEARLY, [given], "2029-01-02", "2029-02-28", "2029-03-01") == [
        "notice running",
        "notice running",
        "ended",
    ]
    assert "by denunciation" in stands(YEARLY, "2029-03-01", given).why


@pytest.mark.parametrize("day", ["2027-07-01", "2028-09-01"])
def test_where_nobody_says_which_notice_it_was_it_is_open_from_the_earlier_end_on(
    day: str,
) -> None:
    given = event("notice-received", day, "Borland")
    ends_on = {which: ending(YEARLY, "2030-01-01", told(which, day)).last for which in NOTICES}
    days = [each for each in ends_on.values() if each is not None]
    first, last = min(each.first for each in days), max(each.last for each in days)

    stood = [stands(YEARLY, str(on), given).word for on in (first, first + DAY, last, last + DAY)]
    assert stood[1:] == ["undetermined", "undetermined", "ended"]
    assert stood[0] in {"in force", "notice running"}
    assert "which notice it was" in stands(YEARLY, str(last), given).why


def test_where_one_of_both_comes_too_late_the_end_of_what_is_open_is_not_known() -> None:
    given = event("notice-received", "2028-12-01", "Borland")

    assert words(YEARLY, [given], "2029-05-31", "2029-06-01", "2031-01-01")[1] == "undetermined"


def test_two_notices_of_which_nobody_says_which_they_are_end_it_by_the_latest_end() -> None:
    late = event("notice-received", "2028-12-01", "Borland")
    early = event("notice-received", "2027-07-01", "Arland")
    for both in ([late, early], [replace(late, party="Arland"), early], [early, early]):
        days = ("2027-12-31", "2028-01-01", "2029-01-01", "2029-01-02", "2035-01-01")
        assert words(YEARLY, both, *days) == [
            "notice running",
            "undetermined",
            "undetermined",
            "ended",
            "ended",
        ]


def test_the_latest_end_of_two_such_notices_is_that_by_either_kind_of_each() -> None:
    """The first was withdrawn before the period ended: if against the renewal, it is gone."""
    first = event("notice-received", "2027-07-01", "Borland", "act 1")
    back = event("notice-withdrawn", "2028-06-01", "Borland", "act 3", "act 1")
    second = event("notice-received", "2028-09-01", "Arland", "act 2")

    days = ("2027-12-31", "2028-01-01", "2029-02-28", "2029-03-01")
    assert words(YEARLY, [first, back, second], *days) == [
        "notice running",
        "undetermined",
        "undetermined",
        "ended",
    ]


def test_what_surely_ends_it_is_the_latest_end_beside_a_notice_that_nobody_tells() -> None:
    untold = event("notice-received", "2027-07-01", "Borland")
    denounced = replace(untold, notice="denunciation", days=one(date(2027, 7, 3)), party="Arland")

    days = ("2027-12-31", "2028-01-01", "2028-01-03")
    assert words(YEARLY, [untold, denounced], *days) == ["notice running", "undetermined", "ended"]


def test_one_that_was_only_sent_moves_no_end_that_another_one_brings() -> None:
    denounced = told("denunciation", "2027-07-01")
    sent = event("notice-sent", "2027-07-02", "Arland")
    assert words(YEARLY, [denounced, sent], "2027-12-31", "2028-01-01") == [
        "notice running",
        "ended",
    ]

    before = replace(sent, notice="denunciation", days=one(date(2027, 6, 1)))
    assert words(YEARLY, [denounced, before], "2027-05-31", "2027-12-31", "2028-01-01") == [
        "in force",
        "undetermined",
        "ended",
    ]


def test_of_three_parties_two_notices_that_nobody_tells_leave_it_open() -> None:
    three = Circumstances(("A", "B", "C"))
    given = [event("notice-received", "2027-07-01", each) for each in ("A", "B")]
    found = ends(YEARLY, SINCE, given, date(2035, 1, 1), three)

    assert found.last is None
    assert found.waiting
    assert found.sure == date(2027, 12, 31)


@given(
    st.lists(
        st.tuples(
            st.dates(date(2027, 6, 1), date(2029, 12, 31)),
            st.sampled_from(("Arland", "Borland")),
            st.sampled_from(("", *NOTICES)),
            st.sampled_from((0, 0, 100, 400)),
        ),
        max_size=4,
    ),
    st.dates(date(2027, 6, 1), date(2031, 12, 31)),
)
def test_it_has_ended_or_not_only_where_it_has_so_whichever_each_notice_was(
    notices: list[tuple[date, str, Notice, int]], on: date
) -> None:
    made = [
        Event("notice-received", one(day), party, f"act {at}", notice=which)
        for at, (day, party, which, _) in enumerate(notices)
    ]
    back = [
        Event("notice-withdrawn", one(day + timedelta(back)), party, "", f"act {at}")
        for at, (day, party, _, back) in enumerate(notices)
        if back
    ]
    ways = product(*[(each.notice,) if each.notice else NOTICES for each in made])

    found = words(YEARLY, [*made, *back], on.isoformat())[0]
    every = {
        words(
            YEARLY,
            [*(replace(e, notice=k) for e, k in zip(made, way, strict=True)), *back],
            str(on),
        )[0]
        for way in ways
    }
    if found == "ended":
        assert every == {"ended"}
    elif found != "undetermined":
        assert not every & {"ended", "undetermined"}
    else:
        assert every != {"ended"}
        assert every & {"ended", "undetermined"}


@pytest.mark.parametrize("which", NOTICES)
def test_of_three_parties_what_each_has_given_notice_of_has_ended(which: Notice) -> None:
    three = Circumstances(("A", "B", "C"))
    given = [
        replace(told(which, f"2027-07-0{day}"), party=party)
        for day, party in enumerate(("a", "B", "C", "A"), 1)
    ]

    def stood(on: str, *notices: Event) -> str:
        day = date.fromisoformat(on)
        entry = Derivation(When("consent"), SINCE, ())
        return in_force(day, entry, ends(YEARLY, SINCE, notices, day, three)).word

    days = ("2027-12-31", "2028-01-02", "2028-01-03", "2028-12-31", "2029-01-02", "2035-01-01")
    by_all = [stood(day, *given) for day in days]
    assert (
        by_all
        == {
            "denunciation": ["notice running", "undetermined", *["ended"] * 4],
            "non-renewal": [*["in force"] * 4, "ended", "ended"],
        }[which]
    )
    for left in (given[1:3], [*given[:2], given[3]]):  # one of them has given none
        assert stood("2035-01-01", *left) == "undetermined"


# ---------------------------------------------------------------- sent and received


def test_a_notice_that_is_told_as_sent_and_as_received_is_one_notice() -> None:
    received = event("notice-received", "2027-07-03", "Borland")
    days = ("2028-01-02", "2028-01-03", "2029-01-01", "2029-01-02", "2035-01-01")
    for sent in ("2027-07-01", "2027-07-03"):
        both = [event("notice-sent", sent, "borland"), received]
        assert words(YEARLY, both, *days) == words(YEARLY, [received], *days)


@pytest.mark.parametrize("by", [0, 1])
def test_which_one_a_notice_is_its_dispatch_or_its_receipt_tells(by: int) -> None:
    both = [
        event("notice-sent", "2027-07-01", "Borland"),
        event("notice-received", "2027-07-03", "Borland"),
    ]
    both[by] = replace(both[by], notice="denunciation")
    assert words(YEARLY, both, "2028-01-02", "2028-01-03") == ["notice running", "ended"]
    assert "by denunciation" in stands(YEARLY, "2028-01-03", *both).why


def test_what_was_withdrawn_before_it_was_received_was_withdrawn() -> None:
    both = [
        event("notice-sent", "2027-07-01", "Borland"),
        event("notice-withdrawn", "2027-07-02", "Borland"),
        event("notice-received", "2027-07-03", "Borland"),
    ]
    assert words(YEARLY, both, "2028-06-01", "2029-06-01") == ["in force", "in force"]


def test_what_may_be_two_notices_stays_open() -> None:
    sent = event("notice-sent", "2027-06-01", "Borland")
    received = event("notice-received", "2027-07-03", "Borland")
    others = (
        [sent, event("notice-sent", "2027-06-20", "Borland"), received],
        [sent, event("notice-received", "2027-07-05", "Borland"), received],
        [replace(sent, party="Arland"), received],
        [replace(sent, notice="denunciation"), replace(received, notice="non-renewal")],
        [replace(sent, days=one(date(2027, 7, 5))), received],
    )
    for each in others:
        assert words(YEARLY, each, "2027-12-31", "2028-01-02") == ["undetermined"] * 2


def test_where_one_kind_of_notice_has_a_clause_nothing_is_asked() -> None:
    given = event("notice-received", "2028-01-01", "Borland")
    renewed, ended = replace(YEARLY, denunciation=None), replace(YEARLY, renewal=None)
    open_ended = Term(Indefinite(), denunciation=BY_NOTICE)

    assert words(renewed, [given], "2028-12-31", "2029-01-02") == ["in force", "ended"]
    assert words(ended, [given], "2028-06-30", "2028-07-01") == ["notice running", "ended"]
    assert words(open_ended, [given], "2028-06-30", "2028-07-01") == ["notice running", "ended"]


def test_a_notice_for_which_no_clause_provides_leaves_it_open() -> None:
    denounced, stopped = told("denunciation", "2028-01-01"), told("non-renewal", "2028-01-01")
    renewed, open_ended = replace(YEARLY, denunciation=None), Term(Indefinite(), None, BY_NOTICE)

    assert words(renewed, [denounced], "2027-12-31", "2028-01-02", "2029-06-01") == [
        "in force",
        "undetermined",
        "undetermined",
    ]
    assert "VCLT art. 56" in stands(renewed, "2028-01-02", denounced).why
    assert words(open_ended, [stopped], "2027-12-31", "2028-01-02", "2029-06-01") == [
        "in force",
        "undetermined",
        "undetermined",
    ]


def test_a_notice_that_ends_it_on_one_day_whichever_it_was_ends_it_then() -> None:
    term = replace(YEARLY, duration=Until(date(2028, 12, 31)))
    given = event("notice-received", "2028-07-01", "Borland")

    assert words(term, [given], "2028-12-31", "2029-01-01") == ["notice running", "ended"]


def test_what_was_withdrawn_is_none_of_both() -> None:
    given = event("notice-received", "2027-07-01", "Borland")
    back = event("notice-withdrawn", "2027-08-01", "Borland")

    assert words(YEARLY, [given, back], "2028-06-01", "2029-06-01") == ["in force", "in force"]


def test_one_against_a_renewal_may_be_withdrawn_until_the_period_ends() -> None:
    given, back = (
        told("non-renewal", "2027-07-01"),
        event("notice-withdrawn", "2028-06-01", "Borland"),
    )

    assert words(YEARLY, [given, back], "2028-06-02", "2029-06-01") == ["in force", "in force"]
    denounced = replace(given, notice="denunciation")
    assert words(YEARLY, [denounced, back], "2028-06-02") == ["ended"]
    untold = replace(given, notice="")
    assert words(YEARLY, [untold, back], "2027-12-31", "2028-06-02", "2029-06-01") == [
        "notice running",
        "undetermined",
        "undetermined",
    ]


DAY = timedelta(days=1)


def test_after_the_last_renewal_no_notice_is_asked_for() -> None:
    term = Term(Until(date(2026, 6, 30)), Renewal(Span(1, "year"), Span(3, "month"), times=1))
    first, last = ending(term, "2026-01-15"), ending(term, "2027-01-15")
    assert first.notice_by == date(2026, 3, 30)
    assert last.notice_by is None
    assert last.last == one(date(2027, 6, 30))
    assert last.steps[-1] == "it was renewed once, and is not again"


def test_a_receipt_long_after_a_dispatch_or_a_withdrawal_is_perhaps_of_another_notice() -> None:
    sent = event("notice-sent", "2024-01-01", "alda")
    back = event("notice-withdrawn", "2024-01-10", "alda")
    days = ("2024-01-20", "2024-04-01", "2025-03-01")
    soon, later, late = (event("notice-received", day, "alda") for day in days)
    assert paired([sent, soon])[1].answers
    assert paired([sent, back, soon])[2].answers
    assert paired([sent, later])[1].answers
    assert paired([sent, back, later]) == [sent, back, later]
    assert paired([sent, late]) == [sent, late]
