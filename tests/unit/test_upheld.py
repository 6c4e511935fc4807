"""Upheld: what a party did and that has had effect is not undone by its own word."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.life_kit import SPELLED, Keyed, of_morin
from tests.life_kit import OnPaper as Log
from tests.unit.test_life import PAPER, instrument, life, on_paper, ready, refused, wanted
from tests.unit.test_life_time import (
    OPEN_ENDED,
    accept,
    at_day,
    both,
    bound,
    on_day,
    stands,
    theirs,
)
from tests.unit.test_reservations import answer, reservation
from tests.unit.test_reservations import signed as ratifying
from tests.unit.test_standing_for_told import relation

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.delivery.mirror import mirror
from paraph.agreement.delivery.programmes import programmes
from paraph.agreement.guards import guarded
from paraph.agreement.holding import text_on
from paraph.agreement.window import Proven
from paraph.norms.final.formula import Entry, When
from paraph.norms.final.formula_json import dump
from paraph.norms.final.term import For, Renewal, Span, Term


def corrects(log: Log, act: str, person: str = "keller") -> str:
    """Say that an act was wrong, whatever the guard says to that, and return what it says."""
    body = acts.Correct(act, "We did not mean it.")
    code = refused(log, wanted(log, person, body))
    log.act(person, body)
    return code


def test_a_notice_that_was_received_is_not_taken_back_as_wrong() -> None:
    log, _ = bound(OPEN_ENDED)
    notice = log.act("keller", instrument("notice", "2028-01-01"))
    theirs(log, "notification-received", "2028-01-10", notice)
    assert stands(log, "2029-01-01") == "ended"
    assert corrects(log, notice) == "effect"
    assert stands(log, "2029-01-01") == "ended"
    last = at_day(log, "2029-01-01").events[-1]
    assert (last.kind, last.void) == ("correct", True)


def test_a_notice_that_nobody_received_is_taken_back_as_wrong() -> None:
    log, _ = bound(OPEN_ENDED)
    notice = log.act("keller", instrument("notice", "2026-03-05"))
    before = stands(log, "2029-01-01")
    assert corrects(log, notice) == ""
    assert (before, stands(log, "2029-01-01")) == ("undetermined", "in force")


def deposited(*, both: bool) -> tuple[Log, str]:
    """Return a log in which Alda, or both, have deposited what puts it in force; and that act."""
    log, text_set, under = ready()
    shown = log.shown(under, text_set)
    later = acts.Sign("Bern", "", shown, "subject-to-ratification")
    log.act("keller", later, text_set=text_set, under=under)
    on_paper(log, "sign", later._replace(shown=PAPER), text_set)
    accept(log, text_set, dump(Entry(When("deposit"))))
    act = log.act("keller", instrument("deposit", "2026-03-06"))
    if both:
        theirs(log, "deposit", "2026-03-06")
    return log, act


def test_consent_is_not_taken_back_after_it_put_the_agreement_in_force() -> None:
    log, act = deposited(both=True)
    assert stands(log, "2027-01-01") == "in force"
    assert corrects(log, act) == "effect"
    found = at_day(log, "2027-01-01")
    assert found.force.state == "in force"
    assert [each.state for each in found.consents] == ["bound", "bound"]


@pytest.mark.parametrize(
    ("seen", "before", "state"),
    [
        (False, False, "in force"),
        (True, False, "not in force"),
        (False, True, "not in force"),
    ],
)
def test_who_deposits_without_having_seen_that_the_other_takes_back_relies_on_what_it_did(
    seen: bool,  # noqa: FBT001
    before: bool,  # noqa: FBT001
    state: str,
) -> None:
    """What Alda leaves out of what it had seen puts its act first in the record, and no more."""
    log, text_set, under = ready(Keyed())
    shown = log.shown(under, text_set)
    later = acts.Sign("Bern", "", shown, "subject-to-ratification")
    log.act("keller", later, text_set=text_set, under=under)
    paper = on_paper(log, "sign", later._replace(shown=PAPER), text_set)
    of_morin(log, acts.Confirm(paper))
    accept(log, text_set, dump(Entry(When("deposit"))))
    act = log.act("holm", instrument("deposit", "2026-03-06"))
    log.act("holm", acts.Correct(act, "We did not mean it."))
    if before:  # what a log had seen once, it has seen
        of_morin(log, steps.Fix(""), seen=log)
    of_morin(log, instrument("deposit", "2026-03-06"), seen=log if seen else None)
    assert stands(log, "2026-03-09") == state
    assert [each.void for each in life(log).of_kind("correct")] == [state == "in force"]


def test_consent_that_put_nothing_in_force_yet_is_taken_back() -> None:
    log, act = deposited(both=False)
    assert corrects(log, act) == ""
    found = at_day(log, "2027-01-01")
    assert found.consents[0].state == "signed, not bound"


def test_nobody_takes_back_that_they_agreed_to_a_correction_that_is_done() -> None:
    log, text_set = bound()
    better = log.propose("keller", SPELLED)
    agreed = steps.Rectify("agreed", "initialled", text_set, "", "", "A slip.")
    own = log.act("holm", agreed, text_set=better)
    on_paper(log, "rectify", agreed, better)
    done = log.act("holm", agreed._replace(step="done"), text_set=better)
    assert life(log).texts[0].state == "corrected"
    assert [corrects(log, each, "holm") for each in (own, done)] == ["effect", "effect"]
    assert life(log).texts[0].state == "corrected"


def test_what_was_read_wrongly_on_the_paper_of_another_party_may_be_corrected() -> None:
    log, _ = deposited(both=True)
    report = log.entries[-1].id
    assert corrects(log, report) == ""
    assert stands(log, "2027-01-01") == "not in force"


# ---------------------------------------------------------------- what else has effect


def test_an_acceptance_of_a_reservation_and_the_reservation_are_final() -> None:
    for taken in ("ours", "theirs"):
        log, text_set = ratifying("subject-to-ratification")
        accept(log, text_set, dump(Entry(When("deposit"))))
        made = reservation("2026-03-06", "ratification")
        if taken == "ours":
            own = log.act("keller", made, text_set=text_set)
            on_paper(log, "answer-reservation", answer(own, "accepted"))
        else:
            told = on_paper(log, "reserve", made, text_set)
            own = log.act("keller", answer(told, "accepted"))
        log.act("keller", instrument("deposit", "2026-03-06"))
        theirs(log, "deposit", "2026-03-06")
        assert stands(log, "2027-01-01") == "in force"
        assert corrects(log, own) == "effect"
        found = at_day(log, "2027-01-01")
        assert found.force.state == "in force"
        assert len(found.reservations) == 1
        assert found.events[-1].void


def test_a_reservation_that_nobody_answered_and_that_moved_nothing_is_taken_back() -> None:
    log, text_set = ratifying("subject-to-ratification")
    accept(log, text_set, dump(Entry(When("deposit"))))
    own = log.act("keller", reservation("2026-03-06", "ratification"), text_set=text_set)
    assert corrects(log, own) == ""
    assert life(log).reservations == ()


@pytest.mark.parametrize("what", ["superseded-by", "terminated-by"])
def test_that_a_later_agreement_ended_it_is_not_taken_back_once_all_have_said_so(what: str) -> None:
    log, text_set = bound()
    said = relation(log, text_set, what, "2028-01-01")
    own = log.act("keller", said)
    assert corrects(log, own) == ""  # one's own word alone has ended nothing
    own = log.act("keller", said)
    on_paper(log, "relate", said)
    before = stands(log, "2029-01-01")
    assert before in {"superseded", "ended"}
    assert corrects(log, own) == "effect"
    assert stands(log, "2029-01-01") == before


def test_what_was_confirmed_stays_confirmed() -> None:
    log, text_set, under = ready()
    shown = log.shown(under, text_set)
    signed = log.act(
        "keller", acts.Sign("Bern", "", shown, "ad-referendum"), text_set=text_set, under=under
    )
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), text_set)
    accept(log, text_set, dump(Entry(When("signature"))))
    confirmed = log.act("holm", acts.Confirm(signed))
    body = acts.Correct(confirmed, "No.")
    assert refused(log, wanted(log, "holm", body)) == "effect"
    log.act("holm", body)
    assert stands(log, "2027-01-01") == "in force"
    assert at_day(log, "2027-01-01").events[-1].void


def test_a_day_by_hand_or_a_reading_by_which_it_is_in_force_is_not_taken_back() -> None:
    log, text_set, under = ready()
    log.sign(under, text_set)
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), text_set)
    own = log.act("keller", steps.Date("in-force", "2026-03-06", PAPER, "Journal 7"))
    assert corrects(log, own) == "effect"
    assert stands(log, "2027-01-01") == "in force"
    better = log.act("keller", steps.Date("in-force", "2026-03-07", PAPER, "Journal 8"))
    assert corrects(log, own) == ""  # the right day is entered now, and both are told
    assert stands(log, "2026-03-06") == "not in force"
    assert stands(log, "2026-03-07") == "in force"
    assert corrects(log, better) == "effect"

    log, _ = bound()
    read = next(
        each.id
        for each in log.entries
        if each.act.kind == "accept-formula" and each.act.author.person == "keller"
    )
    assert corrects(log, read) == "effect"
    assert stands(log, "2027-01-01") == "in force"


def test_what_the_other_party_has_confirmed_its_reporter_alone_does_not_undo() -> None:
    log, text_set, under = ready(Keyed())
    later = acts.Sign("Bern", "", log.shown(under, text_set), "subject-to-ratification")
    log.act("keller", later, text_set=text_set, under=under)
    of_morin(log, acts.Confirm(on_paper(log, "sign", later._replace(shown=PAPER), text_set)))
    accept(log, text_set, dump(Entry(When("deposit"))))
    log.act("keller", instrument("deposit", "2026-03-06"))
    report = theirs(log, "deposit", "2026-03-06")
    assert stands(log, "2027-01-01") == "not in force"
    of_morin(log, acts.Confirm(report))
    assert stands(log, "2027-01-01") == "in force"
    assert corrects(log, report) == "effect"
    assert stands(log, "2027-01-01") == "in force"


def test_what_was_suspended_once_stays_suspended_then() -> None:
    log, _ = bound()
    own = log.act("keller", instrument("suspension", "2028-01-01"))
    theirs(log, "suspension", "2028-02-01")
    both(log, "resumption", "2029-01-01")
    states = ("2028-01-15", "2028-06-01", "2030-01-01")
    before = [on_day(log, day).state for day in states]
    assert before == ["undetermined", "suspended", "in force"]
    assert corrects(log, own) == "effect"
    assert [on_day(log, day).state for day in states] == before


def test_what_was_applied_before_it_was_in_force_stays_applied_then() -> None:
    log, _ = deposited(both=False)
    own = log.act("keller", instrument("provisional-application", "2026-05-01"))
    theirs(log, "provisional-application", "2026-05-01")
    theirs(log, "deposit", "2027-01-01")
    assert corrects(log, own) == "effect"
    assert on_day(log, "2026-06-01").state == "provisionally applied"
    assert on_day(log, "2027-06-01").state == "in force"


def test_nobody_takes_back_that_a_text_is_final_by_which_the_text_as_amended_holds() -> None:
    log, text_set = bound()
    amended = log.propose("keller", SPELLED)
    own = log.act("keller", steps.Fix(""), text_set=amended)
    assert corrects(log, own) == ""  # nothing rests on it yet
    own = log.act("keller", steps.Fix(""), text_set=amended)
    on_paper(log, "fix", steps.Fix(""), amended)
    said = relation(log, text_set, "amended-by", "2026-04-01")
    log.act("holm", said, text_set=amended)
    before = text_on(at_day(log, "2027-01-01"), "2027-01-01")
    assert [each.text_set for each in before.found] == [amended]
    assert corrects(log, own) == "effect"
    assert text_on(at_day(log, "2027-01-01"), "2027-01-01") == before


def test_nobody_takes_back_that_a_text_was_adopted_once_all_have_adopted_it() -> None:
    log, text_set, under = ready()
    adopts = steps.Adopt("consent", "2026-03-06", "Bern")
    own = log.act("keller", adopts, text_set=text_set)
    assert corrects(log, own) == ""
    own = log.act("keller", adopts, text_set=text_set)
    on_paper(log, "adopt", adopts, text_set)
    assert life(log).texts[0].state == "adopted"
    assert corrects(log, own) == "effect"
    assert life(log).texts[0].state == "adopted"
    log.sign(under, text_set)
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), text_set)
    accept(log, text_set, dump(Entry(When("adoption"))))
    assert stands(log, "2027-01-01") == "in force"
    again = log.act("keller", adopts, text_set=text_set)
    assert corrects(log, own) == ""  # it says no more than the one that stands
    assert corrects(log, again) == "effect"
    assert stands(log, "2027-01-01") == "in force"


def test_nobody_takes_back_alone_a_programme_that_is_agreed() -> None:
    log, text_set = bound()
    held = programme()
    own = log.act("keller", held, text_set=text_set)
    assert corrects(log, own) == ""
    own = log.act("keller", held, text_set=text_set)
    on_paper(log, "programme", held, text_set)
    assert corrects(log, own) == "effect"
    assert [each.state for each in programmes(at_day(log, "2027-06-01"))] == ["agreed"]


def programme() -> steps.Programme:
    counted = steps.Indicator("tons", "Tons of goods", "t", "as weighed", "year", "", "")
    among = tuple([steps.Responsible(each, "council") for each in ("alda", "morin")])
    days = "2026-01-01", "2030-12-31"
    return steps.Programme("ports", "Ports", "trade", *days, 10, among, (counted,), (), "A plan.")


def test_a_report_on_delivery_that_is_taken_back_stays_in_the_mirror_and_counts_no_more() -> None:
    log, text_set = bound()
    log.act("keller", programme(), text_set=text_set)
    said = steps.Delivered("tons", "5", "t", "as weighed", "2026", "")
    told = log.act("keller", steps.Deliver("ports", "2026", (said,)), text_set=text_set)
    assert corrects(log, told) == ""
    found = at_day(log, "2027-06-01")
    side = mirror(found).rows[0].sides[0]
    assert side.said is None
    assert [(each.act, each.idle) for each in side.others] == [(told, "taken back as wrong")]
    assert [each.undone for each in found.events if each.act == told] == [True]


def proven(log: Log, body: acts.Body, day: str) -> str:
    """Enter what holm says on a day that is proven."""
    act = log.act("holm", body, proven=Proven(f"{day}T11:00:00Z", f"{day}T13:00:00Z"))
    made = log.entries[-1]
    log.entries[-1] = made._replace(act=replace(made.act, at=f"{day}T12:00:00Z"))
    return act


@pytest.mark.parametrize("day", ["2030-03-01", "2030-12-01"])
@pytest.mark.parametrize("received", [True, False])
def test_a_notice_that_was_withdrawn_comes_not_back_to_life(
    day: str,
    received: bool,  # noqa: FBT001
) -> None:
    log, _ = bound(Term(For(Span(5, "year")), Renewal(Span(2, "year"), Span(6, "month"))))
    notice = proven(log, instrument("notice", "2030-01-10"), "2030-01-10")
    if received:
        theirs(log, "notification-received", "2030-01-12", notice)
        assert stands(log, "2031-06-01") == "ended"
    out = proven(log, instrument("withdrawal-of-notice", "2030-02-10", notice), "2030-02-10")
    assert stands(log, "2031-06-01") == "in force"

    body = acts.Correct(out, "We meant another one.")
    act = replace(wanted(log, "holm", body), at=f"{day}T12:00:00Z")
    found = guarded(at_day(log, day), act, ())
    said = "the notice is withdrawn by it: give notice anew, which counts from then on"
    assert (found.code, found.why) == ("effect", said)
    proven(log, body, day)
    theirs(log, "notification-received", "2030-01-12", notice)
    assert stands(log, "2031-06-01") == "in force"
    assert any(each.void for each in at_day(log, "2031-06-01").events)


def test_a_prolongation_by_all_is_not_taken_back_though_it_changes_a_later_end_alone() -> None:
    log, _ = bound(Term(For(Span(5, "year"))))
    own = log.act("keller", instrument("prolongation", "2026-03-08"))
    assert corrects(log, own) == ""
    own = log.act("keller", instrument("prolongation", "2026-03-08"))
    theirs(log, "prolongation", "2026-03-08")
    before = at_day(log, "2027-01-01").force.ending
    assert corrects(log, own) == "effect"
    assert at_day(log, "2027-01-01").force.ending == before
