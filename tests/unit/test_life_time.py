"""Time in the life: terms, renewals, notices, ends, provisional application, later agreements."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.life_kit import NOT, agreed
from tests.life_kit import OnPaper as Log
from tests.patience import patience
from tests.unit.test_life import (
    PAPER,
    TREATY,
    genesis_of,
    instrument,
    on_paper,
    ready,
    refused,
    wanted,
)

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Author
from paraph.agreement.deadlines import deadlines
from paraph.agreement.force.days import one
from paraph.agreement.force.ending import ends
from paraph.agreement.force.event import Event, Kind
from paraph.agreement.force.happened import Circumstances
from paraph.agreement.life import Life
from paraph.agreement.living import force_on, live
from paraph.agreement.missing import missing
from paraph.agreement.sound_steps import check
from paraph.agreement.tracks.force import Force
from paraph.errors import ActError
from paraph.norms.final.formula import After, Entry, Latest, Number, On, When
from paraph.norms.final.formula_json import dump
from paraph.norms.final.term import Application, For, Indefinite, Renewal, Span, Term, Until
from paraph.norms.final.term_json import (
    dump_application,
    dump_term,
    load_application,
    load_term,
)
from paraph.text.canonical import parse

RENEWED = Term(
    For(Span(5, "year")),
    Renewal(Span(2, "year"), Span(6, "month")),
    After(6, "month", When("notice received", Number(1))),
)
OPEN_ENDED = Term(Indefinite(), denunciation=After(6, "month", When("notice", Number(1))))


def accept(log: Log, text_set: str, rule: str, clause: str = "") -> str:
    text = log.state.texts.sets[text_set].entries[0].text
    span = steps.Span(text, "article 1", 0, 10, parse(log.blobs[text]).provisions[0].text[:10])
    return agreed(log, steps.Accept(rule, span, clause), text_set)


def bound(term: Term | None = None, log: Log | None = None) -> tuple[Log, str]:
    """Return a log of an agreement that is in force since 2026-03-05, and its text set."""
    log, text_set, under = ready(log)
    log.sign(under, text_set)
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), text_set)
    accept(log, text_set, dump(Entry(When("signature"))))
    if term is not None:
        accept(log, text_set, dump_term(term), "term")
    return log, text_set


def at_day(log: Log, day: str) -> Life:
    return live(log.entries, log.state, genesis_of(log), TREATY, f"{day}T12:00:00Z")


def stands(log: Log, day: str) -> str:
    return at_day(log, day).force.state


def on_day(log: Log, day: str, known: str = "2040-01-01") -> Force:
    return force_on(at_day(log, known), day)


def theirs(log: Log, kind: str, on: str, answers: str = "") -> str:
    return on_paper(log, "instrument", instrument(kind, on, answers))


# ---------------------------------------------------------------- term and renewal


def test_a_term_is_renewed_while_no_notice_comes_and_each_day_has_its_last_day_for_notice() -> None:
    log, _ = bound(RENEWED)
    now = at_day(log, "2030-01-01").force

    assert now.state == "in force"
    assert now.ending is not None
    assert str(now.ending.notice_by) == "2030-09-04"
    assert str(now.ending.renewal) == "between 2031-03-05 and 2031-03-06"
    later = at_day(log, "2032-01-01").force
    assert later.state == "in force"
    assert later.ending is not None
    assert (later.ending.period, str(later.ending.notice_by)) == (2, "2032-09-04")
    assert any("no notice came in time" in each for each in later.ending.steps)


def test_a_term_without_renewal_ends_and_its_last_day_is_open_between_two() -> None:
    log, _ = bound(Term(For(Span(5, "year"))))

    assert [stands(log, f"2031-03-0{day}") for day in (4, 5, 6)] == [
        "in force",
        "undetermined",
        "ended",
    ]
    assert (
        "its last day is between 2031-03-04 and 2031-03-05" in at_day(log, "2030-01-01").force.why
    )


def test_a_term_until_a_date_ends_after_it() -> None:
    log, _ = bound(Term(Until(date(2027, 12, 31))))
    assert stands(log, "2027-12-31") == "in force"
    assert stands(log, "2028-01-01") == "ended"


def test_a_sentence_on_the_term_that_was_not_read_leaves_the_end_open_and_nothing_before() -> None:
    log, _ = bound(replace(RENEWED, renewal=None, unread=("article 12",)))

    assert stands(log, "2031-03-04") == "in force"
    found = at_day(log, "2031-03-05").force
    assert found.state == "undetermined"
    assert "article 12" in found.why
    log, _ = bound(Term(unread=("article 12",)))
    assert stands(log, "2026-03-06") == "undetermined"


def test_no_end_is_derived_where_nobody_accepted_a_reading_of_the_term() -> None:
    log, _ = bound()
    found = at_day(log, "2099-01-01").force
    assert found.state == "in force"
    assert found.term is None


def test_a_term_of_another_text_set_says_nothing_of_this_one() -> None:
    log, _ = bound()
    other = log.propose("keller", NOT)
    accept(log, other, dump_term(Term(For(Span(1, "year")))), "term")
    assert stands(log, "2031-01-01") == "in force"


# ---------------------------------------------------------------- notice and its withdrawal


def test_a_notice_counts_when_it_is_received_and_takes_effect_as_the_clause_says() -> None:
    log, _ = bound(OPEN_ENDED)
    sent = log.act("keller", instrument("notice", "2027-01-10"))
    found = at_day(log, "2027-02-01").force
    assert found.state == "undetermined"
    assert "notice" in found.why
    theirs(log, "notification-received", "2027-01-20", sent)
    assert stands(log, "2027-02-01") == "notice running"
    assert stands(log, "2027-07-19") == "notice running"
    assert stands(log, "2027-07-20") == "ended"
    assert on_day(log, "2027-01-20").state == "notice running"
    assert on_day(log, "2027-01-19").state == "in force"  # it had not been received
    assert on_day(log, "2026-03-04").state == "not in force"


def test_a_notice_is_withdrawn_only_before_it_takes_effect() -> None:
    for back, state in (("2027-07-19", "in force"), ("2027-07-20", "ended")):
        log, _ = bound(OPEN_ENDED)
        sent = log.act("keller", instrument("notice", "2027-01-10"))
        theirs(log, "notification-received", "2027-01-20", sent)
        log.act("keller", instrument("withdrawal-of-notice", back, sent))
        assert stands(log, "2028-01-01") == state


def test_a_node_withdraws_no_notice_of_what_has_ended() -> None:
    log, _ = bound(Term(For(Span(1, "day")), None, OPEN_ENDED.denunciation))
    sent = log.act("keller", instrument("notice", "2026-03-06"))
    assert refused(
        log, wanted(log, "keller", instrument("withdrawal-of-notice", answers=sent))
    ) == ("force")


def test_the_withdrawal_of_one_notice_leaves_another_one_running() -> None:
    log, _ = bound(OPEN_ENDED)
    first = log.act("keller", instrument("notice", "2027-01-10"))
    second = log.act("keller", instrument("notice", "2027-01-12"))
    for each in (first, second):
        theirs(log, "notification-received", "2027-01-20", each)
    log.act("keller", instrument("withdrawal-of-notice", "2027-02-01", first))
    assert stands(log, "2027-08-01") == "ended"
    log.act("keller", instrument("withdrawal-of-notice", "2027-02-01", second))
    assert stands(log, "2027-08-01") == "in force"


def test_a_notice_in_time_stops_the_renewal_a_late_one_ends_by_itself_and_one_between_is_open() -> (
    None
):
    against = replace(RENEWED, denunciation=None)
    for received, state in (
        ("2030-09-04", "ended"),
        ("2030-09-05", "undetermined"),
        ("2030-09-06", "in force"),
    ):
        log, _ = bound(against)
        sent = log.act("keller", instrument("notice", "2030-09-01"))
        theirs(log, "notification-received", received, sent)
        assert stands(log, "2031-04-01") == state
    log, _ = bound(against)
    log.act("keller", instrument("notice", "2030-09-01"))
    assert stands(log, "2031-02-01") == "in force"
    found = at_day(log, "2031-04-01").force
    assert found.state == "undetermined"
    assert "receipt of the notice" in found.why


def test_a_notice_that_is_in_time_by_one_way_to_count_months_is_not_surely_late() -> None:
    term = Term(Until(date(2027, 2, 28)), Renewal(Span(1, "year"), Span(6, "month")))
    for received, state in (
        ("2026-08-28", "ended"),
        ("2026-08-29", "undetermined"),
        ("2026-08-31", "undetermined"),
        ("2026-09-01", "in force"),
    ):
        log, _ = bound(term)
        sent = log.act("keller", instrument("notice", "2026-08-01"))
        theirs(log, "notification-received", received, sent)
        assert stands(log, "2027-03-01") == state


def test_a_notice_for_which_no_clause_provides_is_for_people() -> None:
    log, _ = bound(Term(Indefinite()))
    sent = log.act("keller", instrument("notice", "2027-01-10"))
    theirs(log, "notification-received", "2027-01-20", sent)
    found = at_day(log, "2030-01-01").force
    assert found.state == "undetermined"
    assert "art. 56" in found.why


@pytest.mark.parametrize("kind", ["notice-received", "termination"])
def test_many_notices_and_ends_are_told_in_a_time_that_grows_no_faster_than_they_do(
    kind: Kind,
) -> None:
    first, amount = date(2026, 3, 5), 30_000
    days = [first + timedelta(days=number % 300 - 1) for number in range(amount)]
    told = [Event(kind, one(day), "alda", source=f"s{at}") for at, day in enumerate(days)]
    late = [each for each in told if each.days.last >= first]

    with patience():
        for each in (told, late):
            ends(OPEN_ENDED, one(first), each, date(2030, 1, 1))


def test_of_three_parties_one_notice_does_not_end_it_for_all_without_more() -> None:
    given = Event("notice-received", one(date(2027, 1, 20)), "a")
    three = Circumstances(("a", "b", "c"))
    found = ends(OPEN_ENDED, one(date(2026, 3, 5)), (given,), date(2028, 1, 1), three)
    assert found.last is None
    assert "of a ends it for all parties" in found.waiting[0]
    assert found.sure == date(2027, 7, 19)


# ---------------------------------------------------------------- ends, suspension, prolongation


def both(log: Log, kind: str, on: str) -> None:
    log.act("keller", instrument(kind, on))
    theirs(log, kind, on)


def test_all_parties_end_suspend_and_resume_it_and_one_alone_does_not() -> None:
    log, _ = bound(OPEN_ENDED)
    log.act("keller", instrument("suspension", "2027-01-01"))
    assert stands(log, "2027-02-01") == "in force"
    theirs(log, "suspension", "2027-01-01")
    assert stands(log, "2027-02-01") == "suspended"
    both(log, "resumption", "2027-03-01")
    assert stands(log, "2027-04-01") == "in force"
    both(log, "termination", "2027-06-01")
    assert stands(log, "2027-05-31") == "in force"
    assert stands(log, "2027-06-01") == "ended"


def test_what_was_suspended_twice_was_suspended_on_the_days_of_both() -> None:
    log, _ = bound(OPEN_ENDED)
    for year in ("2027", "2029"):
        both(log, "suspension", f"{year}-01-01")
        both(log, "resumption", f"{year}-03-01")
    for day, state in (
        ("2027-02-01", "suspended"),
        ("2028-01-01", "in force"),
        ("2029-02-01", "suspended"),
        ("2030-01-01", "in force"),
    ):
        assert on_day(log, day).state == state
        assert stands(log, day) == state


def test_what_a_suspension_of_a_day_before_the_entry_into_force_does_is_open() -> None:
    log, _ = bound(OPEN_ENDED)
    both(log, "suspension", "2026-02-01")
    found = at_day(log, "2027-02-01").force
    assert found.state == "undetermined"
    assert "which is before it was in force (2026-03-05)" in found.why
    both(log, "resumption", "2027-03-01")
    assert stands(log, "2027-04-01") == "in force"


def test_a_suspension_of_parts_alone_leaves_the_whole_in_force_and_is_told() -> None:
    log, _ = bound(OPEN_ENDED)
    part = instrument("suspension", "2027-01-01")._replace(provisions=("article 3",))
    log.act("keller", part)
    on_paper(log, "instrument", part)
    found = at_day(log, "2027-02-01").force
    assert found.state == "in force"
    assert "suspension of article 3 alone, by alda on 2027-01-01" in found.aside


def test_what_is_prolonged_lasts_to_the_day_that_a_paper_tells_and_is_open_without_one() -> None:
    log, _ = bound(Term(For(Span(1, "year"))))
    log.act("keller", instrument("prolongation", "2027-01-01"))
    assert stands(log, "2027-06-01") == "ended"  # by one side alone
    theirs(log, "prolongation", "2027-01-01")
    assert stands(log, "2027-06-01") == "undetermined"
    log.act("keller", steps.Date("term-ends", "2028-12-31", PAPER, "Exchange of notes"))
    assert stands(log, "2028-12-31") == "in force"
    assert stands(log, "2029-01-01") == "ended"


def related(log: Log, relation: str, on: str, text_set: str = "") -> str:
    span = steps.Span(PAPER, "article 9", 0, 8, "replaces")
    body = steps.Relate(relation, "Agreement of 2030", "", span, on)
    on_paper(log, "relate", body, text_set)
    return log.act("keller", body, text_set=text_set)


def test_a_later_agreement_that_says_so_supersedes_it_from_its_day_on() -> None:
    log, _ = bound(OPEN_ENDED)
    related(log, "superseded-by", "2030-05-01")
    assert stands(log, "2030-04-30") == "in force"
    assert stands(log, "2030-05-01") == "superseded"
    log, _ = bound(OPEN_ENDED)
    related(log, "superseded-by", "2030-05")
    assert stands(log, "2030-05-20") == "undetermined"
    log, _ = bound(OPEN_ENDED)
    related(log, "superseded-by", "")
    found = at_day(log, "2027-01-01").force
    assert found.state == "undetermined"
    assert "Agreement of 2030" in found.why
    log, _ = bound(OPEN_ENDED)
    related(log, "supersedes", "2027-01-01")  # an earlier one: this one goes on
    assert stands(log, "2030-05-01") == "in force"


def test_an_end_by_hand_changes_no_derived_one_and_both_are_told() -> None:
    log, _ = bound(OPEN_ENDED)
    log.act("keller", steps.Date("ended", "2027-01-01", PAPER, "Journal 9"))
    found = at_day(log, "2027-06-01").force
    assert found.state == "in force"
    assert "derived: it has no end yet" in found.by_hand[-1][1]


def test_an_end_that_one_party_enters_by_hand_leaves_it_open_until_all_have_entered_it() -> None:
    log, _ = bound(None)
    ended = steps.Date("ended", "2027-01-01", PAPER, "Journal 9")
    log.act("keller", ended)
    assert stands(log, "2027-01-01") == "in force"
    found = at_day(log, "2027-06-01").force
    assert found.state == "undetermined"
    assert "the word of morin on the end that alda entered by hand, 2027-01-01" in found.why
    told = [each.what for each in missing(at_day(log, "2027-06-01")) if each.track == "force"]
    assert any("the word of morin on the end" in each for each in told)

    log.act("keller", ended._replace(words="Journal 10"))
    assert stands(log, "2027-06-01") == "undetermined"
    on_paper(log, "enter-date", ended)
    assert stands(log, "2027-01-01") == "in force"
    assert stands(log, "2027-06-01") == "ended"


# ---------------------------------------------------------------- provisional application


def signed() -> tuple[Log, str]:
    log, text_set, under = ready()
    shown = log.shown(under, text_set)
    body = acts.Sign("Bern", "", shown, "subject-to-ratification")
    log.act("keller", body, text_set=text_set, under=under)
    return log, text_set


def their_signature(log: Log, text_set: str) -> None:
    effect = "subject-to-ratification"
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER, effect), text_set)


@pytest.mark.parametrize("parts", [(), ("Articles 3 and 4",)])
def test_provisional_application_begins_as_the_clause_says_and_ends_by_one_party(
    parts: tuple[str, ...],
) -> None:
    log, text_set = signed()
    accept(log, text_set, dump(Entry(When("consent"))))
    accept(log, text_set, dump_application(Application(When("signature"), parts)), "provisional")
    assert stands(log, "2026-03-09") == "not in force"
    their_signature(log, text_set)
    found = at_day(log, "2026-03-09").force
    assert found.state == "provisionally applied"
    assert ("Articles 3 and 4 alone" in found.why) == bool(parts)
    assert on_day(log, "2026-03-04").state == "not in force"
    theirs(log, "end-of-provisional-application", "2026-03-08")
    assert stands(log, "2026-03-09") == "not in force"
    assert on_day(log, "2026-03-07").state == "provisionally applied"  # it had not ended then
    assert on_day(log, "2026-03-08").state == "not in force"


def test_provisional_application_that_ended_on_a_day_that_is_not_told_is_open_in_that_month() -> (
    None
):
    log, text_set = signed()
    accept(log, text_set, dump(Entry(When("consent"))))
    accept(log, text_set, dump_application(Application(When("signature"))), "provisional")
    their_signature(log, text_set)
    theirs(log, "end-of-provisional-application", "2026-05")
    assert on_day(log, "2026-04-30").state == "provisionally applied"
    assert on_day(log, "2026-05-15").state == "undetermined"
    assert on_day(log, "2026-05-31").state == "not in force"


def test_a_date_of_provisional_application_waits_for_the_signatures() -> None:
    log, text_set = signed()
    accept(log, text_set, dump(Entry(When("consent"))))
    rule = dump_application(Application(On(date(2026, 3, 1))))
    accept(log, text_set, rule, "provisional")
    assert stands(log, "2026-03-09") == "not in force"
    their_signature(log, text_set)
    assert stands(log, "2026-03-09") == "provisionally applied"
    assert on_day(log, "2026-03-04").state == "not in force"  # never before its last event


def test_what_has_effect_before_it_is_in_force_is_marked_as_retroactive() -> None:
    log, text_set, under = ready()
    log.sign(under, text_set)
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), text_set)
    accept(log, text_set, dump(Entry(When("signature"), None, date(2025, 1, 1))))
    found = at_day(log, "2026-03-09").force
    assert found.state == "in force"
    assert "RETROACTIVE" in found.why
    assert on_day(log, "2026-03-04").state == "not in force"


# ---------------------------------------------------------------- deadlines


def named(log: Log, day: str) -> dict[str, str]:
    found = deadlines(at_day(log, day))
    return {each.name.partition("-")[0]: each.at for each in found}


def test_the_calendar_has_the_last_day_for_notice_the_renewal_and_the_end_with_their_basis() -> (
    None
):
    log, _ = bound(RENEWED)
    assert named(log, "2030-01-01") == {"notice": "2030-09-04", "renewal": "2031-03-05"}
    assert named(log, "2030-09-05") == {"renewal": "2031-03-05"}
    sent = log.act("keller", instrument("notice", "2030-03-01"))
    theirs(log, "notification-received", "2030-03-10", sent)
    assert named(log, "2030-04-01") == {"end": "2030-09-09"}
    told = [*deadlines(at_day(log, "2030-04-01"))]
    assert told[0].act == sent
    assert "may be withdrawn" in told[0].what
    names = {each.name for day in ("2031", "2033") for each in deadlines(
        at_day(bound(RENEWED)[0], f"{day}-06-01")
    )}  # fmt: skip
    assert len(names) == 4  # each period has its own


def test_an_entry_into_force_that_is_to_come_is_in_the_calendar() -> None:
    log, text_set, under = ready()
    log.sign(under, text_set)
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), text_set)
    accept(log, text_set, dump(Entry(After(30, "day", When("signature")))))
    assert named(log, "2026-03-09") == {"entry": "2026-04-04"}
    assert named(log, "2026-04-04") == {}


# ---------------------------------------------------------------- what an act may carry


@pytest.mark.parametrize(
    "term", [RENEWED, OPEN_ENDED, Term(unread=("article 12",)), Term(Until(date(2030, 1, 1)))]
)
def test_a_term_has_one_spelling(term: Term) -> None:
    assert load_term(dump_term(term)) == term
    for other in (
        dump_term(term) + " ",
        dump_term(term).replace('"duration"', '"lasts"'),
        "{}",
        "[1]",
        dump_term(Term()),
    ):
        with pytest.raises(ActError):
            load_term(other)


def test_a_provisional_application_has_one_spelling() -> None:
    told = Application(Latest((When("signature"), When("consent"))), ("Articles 3 and 4",))
    assert load_application(dump_application(told)) == told
    for other in (dump_application(told) + " ", "{}", '{"parts":"x","since":null}'):
        with pytest.raises(ActError):
            load_application(other)


def test_an_act_of_one_clause_carries_no_rule_of_another() -> None:
    span = steps.Span(PAPER, "article 1", 0, 7, "Article")
    rules = {
        "": dump(Entry(When("consent"))),
        "term": dump_term(RENEWED),
        "provisional": dump_application(Application(When("signature"))),
    }
    for clause in rules:
        for other, rule in rules.items():
            body = steps.Accept(rule, span, clause)
            if clause == other:
                check(body)
            else:
                with pytest.raises(ActError):
                    check(body)


def test_a_report_by_a_second_person_unchecked_ends_nothing() -> None:
    log, _ = bound(OPEN_ENDED)
    by = Author("graf", "morin", "council", "")
    body = acts.Report(
        "instrument", by, "2027-01-10", PAPER, "", (), instrument("notice", "2027-01-10")
    )
    log.act("keller", body, signed=("keller",))
    assert stands(log, "2030-01-01") == "in force"


def test_a_term_of_which_a_sentence_on_notice_was_not_read_has_one_spelling_of_its_own() -> None:
    term = replace(OPEN_ENDED, unread_notice=("article 12",))
    assert load_term(dump_term(term)) == term
    assert "unread_notice" not in dump_term(OPEN_ENDED)
    with pytest.raises(ActError):
        load_term(dump_term(OPEN_ENDED)[:-1] + ',"unread_notice":[]}')


def test_a_notice_of_a_clause_that_was_not_read_whole_ends_nothing_for_certain() -> None:
    log, _ = bound(replace(OPEN_ENDED, unread_notice=("article 12",)))
    assert stands(log, "2040-01-01") == "in force"
    sent = log.act("keller", instrument("notice", "2027-01-10"))
    theirs(log, "notification-received", "2027-01-20", sent)
    found = at_day(log, "2040-01-01").force
    assert found.state == "undetermined"
    assert "article 12" in found.why
