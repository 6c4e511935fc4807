"""What a party says later of an earlier day about itself undoes nothing that has had effect."""

from __future__ import annotations

import pytest
from tests.life_kit import Keyed, at, of_morin
from tests.life_kit import OnPaper as Log
from tests.unit.test_life import (
    PAPER,
    TREATY,
    genesis_of,
    instrument,
    life,
    on_paper,
    ready,
    refused,
    wanted,
)
from tests.unit.test_life_time import OPEN_ENDED, accept, at_day, bound, on_day, stands, theirs

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.force.days import Days
from paraph.agreement.guards import guarded
from paraph.agreement.living import live
from paraph.agreement.window import Proven
from paraph.norms.final.formula import Entry, When
from paraph.norms.final.formula_json import dump
from paraph.norms.final.term import For, Renewal, Span, Term

RATIFIED = acts.Sign("Bern", "", PAPER, "subject-to-ratification")


def signed_only() -> tuple[Log, str]:
    """Return what both signed on 5 March, subject to ratification, in force by both deposits."""
    log, text_set, under = ready()
    body = RATIFIED._replace(shown=log.shown(under, text_set))
    log.act("keller", body, text_set=text_set, under=under)
    on_paper(log, "sign", RATIFIED, text_set)
    accept(log, text_set, dump(Entry(When("deposit"))))
    return log, text_set


def deposited() -> tuple[Log, str]:
    log, text_set = signed_only()
    log.act("keller", instrument("deposit", "2026-03-06"))
    theirs(log, "deposit", "2026-03-07")
    return log, text_set


# ---------------------------------------------------------------- declarations


@pytest.mark.parametrize("day", ["2026-03-04", "2026-03-05", "2026-03-06"])
def test_no_party_frees_itself_by_what_it_says_after_its_consent_of_a_day_before(day: str) -> None:
    log, _ = deposited()
    assert stands(log, "2027-01-01") == "in force"
    log.act("keller", instrument("will-not-become-party", day))

    found = at_day(log, "2027-01-01")
    assert found.force.state == "in force"
    assert [each.state for each in found.consents] == ["bound", "bound"]
    assert any("undoes nothing" in each for each in found.force.aside)
    assert at_day(log, "2026-03-07").force.state == "in force"


@pytest.mark.parametrize("day", ["2026-03-05", "2026-03-06", "2026-03-07"])
def test_nor_does_who_acceded_and_never_signed(day: str) -> None:
    log, text_set, _ = ready()
    on_paper(log, "sign", RATIFIED, text_set)
    accept(log, text_set, dump(Entry(When("deposit"))))
    log.act("holm", instrument("accession", "2026-03-06"), text_set=text_set)
    log.act("holm", instrument("deposit", "2026-03-07"))
    theirs(log, "deposit", "2026-03-07")
    log.act("holm", instrument("will-not-become-party", day))

    found = at_day(log, "2027-01-01")
    assert found.force.state == "in force"
    assert [each.state for each in found.consents] == ["bound", "bound"]
    assert any("undoes nothing" in each for each in found.force.aside)


def test_no_party_frees_itself_so_where_its_notification_was_received_here() -> None:
    log, text_set, under = ready(Keyed())
    body = RATIFIED._replace(shown=log.shown(under, text_set))
    log.act("keller", body, text_set=text_set, under=under)
    of_morin(log, RATIFIED, text_set, seen=log)
    mine = log.act("keller", instrument("notification-sent", "2026-03-05"))
    of_morin(log, instrument("notification-received", "2026-03-06", mine), seen=log)
    assert at_day(log, "2027-01-01").consents[0].state == "expressed"
    log.act("keller", instrument("will-not-become-party", "2026-03-05"))

    assert at_day(log, "2027-01-01").consents[0].state == "expressed"


def test_who_says_that_it_will_not_become_one_before_its_consent_does_not() -> None:
    log, _ = signed_only()
    log.act("keller", instrument("will-not-become-party", "2026-03-06"))
    log.act("keller", instrument("deposit", "2026-03-07"))
    theirs(log, "deposit", "2026-03-07")

    found = at_day(log, "2027-01-01")
    assert found.force.state == "not in force"
    assert found.consents[0].state == "will not become party"


def test_it_says_nothing_of_what_it_signed_after_that_day() -> None:
    log, _ = signed_only()
    log.act("keller", instrument("will-not-become-party", "2026-03-04"))
    assert at_day(log, "2027-01-01").consents[0].state == "signed, not bound"


def test_provisional_application_does_not_end_on_a_day_before_its_party_said_so() -> None:
    log, text_set, under = ready()
    log.sign(under, text_set)
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), text_set)
    log.act("keller", instrument("provisional-application", "2026-05-01"))
    theirs(log, "provisional-application", "2026-05-01")
    over = instrument("end-of-provisional-application", "2026-05-02")
    late = Proven("2026-09-01T11:00:00Z", "2026-09-01T13:00:00Z")
    log.act("keller", over, proven=late)

    stood = [stands(log, day) for day in ("2026-05-01", "2026-06-01", "2026-09-02")]
    assert stood == ["provisionally applied", "undetermined", "no clause accepted"]


# ---------------------------------------------------------------- signatures


EFFECTS = ("ad-referendum", "subject-to-ratification", "")


@pytest.mark.parametrize("effect", EFFECTS)
def test_a_text_that_is_signed_is_not_signed_again(effect: str) -> None:
    log, text_set = bound()
    under = next(iter(log.state.mandates.granted))
    body = acts.Sign("Bern", "", log.shown(under, text_set), effect)
    before = at_day(log, "2027-01-01")

    assert refused(log, wanted(log, "keller", body, text_set, under), LOOSE) == "signed"
    log.act("keller", body, text_set=text_set, under=under, day=8)
    after = at_day(log, "2027-01-01")
    assert [each.state for each in after.signatures] == ["definitive", "definitive"]
    assert "signed again on 2026-03-08" in after.signatures[0].why
    assert after.force.why == before.force.why
    assert [each.state for each in after.consents] == ["bound", "bound"]
    assert at_day(log, "2026-03-06").force.state == "in force"


LOOSE = TREATY._replace(issue="no", settled="no", adopted="no", powers="no", concordance="no")


def test_a_second_report_of_a_signature_moves_no_day() -> None:
    log, text_set = bound()
    before = at_day(log, "2027-01-01").force.why
    by = acts.Author("graf", "morin", "council", "")
    sign = acts.Sign("Bern", "", PAPER)
    told = acts.Report("sign", by, "2026-04-20", PAPER, "holm", (), sign)
    log.act("keller", told, text_set=text_set, signed=("keller", "holm"))

    found = at_day(log, "2027-01-01")
    assert found.force.why == before
    assert any("signed again on 2026-04-20" in each.why for each in found.signatures)


def test_a_full_signature_takes_the_place_of_a_lesser_one() -> None:
    log, text_set, under = ready()
    body = acts.Sign("Bern", "", log.shown(under, text_set), "ad-referendum")
    log.act("keller", body, text_set=text_set, under=under)
    full = body._replace(effect="")
    assert refused(log, wanted(log, "keller", full, text_set, under), LOOSE) == ""
    log.act("keller", full, text_set=text_set, under=under)
    assert [each.state for each in life(log).signatures if each.party == "alda"] == ["definitive"]


# ---------------------------------------------------------------- reservations


def reserve(on: str, moment: str = "ratification") -> steps.Reserve:
    return steps.Reserve("reservation", moment, on, ("article 1",), "Alda is not bound by it.")


@pytest.mark.parametrize("day", ["2026-03-05", "2026-03-06"])
@pytest.mark.parametrize("paper", [True, False])
def test_a_reservation_behind_the_deposit_is_late_whatever_its_day(
    day: str,
    paper: bool,  # noqa: FBT001
) -> None:
    log, text_set = deposited()
    assert refused(log, wanted(log, "keller", reserve(day), text_set), LOOSE) == "late"
    body: acts.Body = reserve(day)
    if paper:
        by = acts.Author("keller", "alda", "ministry", "")
        body = acts.Report("reserve", by, day, PAPER, "holm", (), reserve(day))
    log.act("keller", body, text_set=text_set, signed=("keller", "holm"))

    found = at_day(log, "2027-01-01")
    assert found.force.state == "in force"
    assert found.reservations[0].state == "late"


def test_a_reservation_before_the_deposit_is_made() -> None:
    log, text_set = signed_only()
    log.act("keller", reserve("2026-03-06"), text_set=text_set)
    log.act("keller", instrument("deposit", "2026-03-06"))
    theirs(log, "deposit", "2026-03-07")
    found = at_day(log, "2027-01-01")
    assert found.reservations[0].state == "made"
    assert found.force.state == "not in force"


@pytest.mark.parametrize("seen", [True, False])
def test_a_reservation_on_signature_is_late_once_the_other_party_acted_on_the_signature(
    seen: bool,  # noqa: FBT001
) -> None:
    log, text_set, under = ready(Keyed())
    log.sign(under, text_set)
    accept(log, text_set, dump(Entry(When("signature"))))
    if seen:
        of_morin(log, acts.Sign("Bern", "", PAPER), text_set, seen=log)
    log.act("keller", reserve("2026-03-05", "signature"), text_set=text_set)
    found = live(log.entries, log.state, genesis_of(log), TREATY, at(9))
    assert found.reservations[0].state == ("late" if seen else "made")


# ---------------------------------------------------------------- provisional application of three


def test_who_ends_provisional_application_ends_it_for_itself() -> None:
    log, text_set, under = ready(Papers())
    body = RATIFIED._replace(shown=log.shown(under, text_set))
    log.act("keller", body, text_set=text_set, under=under)
    for party in ("morin", "zembla"):
        told(log, party, "sign", RATIFIED, text_set)
    mine = log.act("keller", instrument("provisional-application", "2026-05-01"))
    for party in ("morin", "zembla"):
        told(log, party, "instrument", instrument("provisional-application", "2026-05-01"))
    log.act("keller", instrument("end-of-provisional-application", "2026-06-01"))

    found = at_day(log, "2026-07-01").force
    assert found.state == "provisionally applied"
    assert "since 2026-05-01" in found.why
    assert mine not in found.provisional
    assert len(found.provisional) == 2
    assert any("alda ended provisional application for itself" in each for each in found.aside)
    told(log, "morin", "instrument", instrument("end-of-provisional-application", "2026-08-01"))
    assert stands(log, "2026-07-31") == "provisionally applied"
    assert stands(log, "2026-08-02") == "no clause accepted"


class Papers(Log):
    others = (
        acts.Party("morin", "Kingdom of Morin", "", (), (), 0),
        acts.Party("zembla", "Zembla", "", (), (), 0),
    )


def told(log: Log, party: str, fact: str, does: acts.Told, text_set: str = "") -> str:
    by = acts.Author("graf", party, "council", "")
    body = acts.Report(fact, by, "2026-03-05", PAPER, "holm", (), does)
    return log.act("keller", body, text_set=text_set, signed=("keller", "holm"))


# ---------------------------------------------------------------- suspensions


TURNS = [
    ("suspension", "2028-01-01"),
    ("resumption", "2029-01-01"),
    ("suspension", "2031-01-01"),
    ("resumption", "2032-01-01"),
]
ASKED = ["2027-06-01", "2028-06-01", "2030-01-01", "2031-06-01", "2033-01-01"]


@pytest.mark.parametrize("extra", ["", "2028-01-02", "2027-12-01"])
@pytest.mark.parametrize("turns", [TURNS, TURNS[2:] + TURNS[:2], TURNS[::-1]])
def test_what_is_suspended_goes_by_days_in_whatever_order_it_is_entered(
    turns: list[tuple[str, str]], extra: str
) -> None:
    log, _ = bound()
    for kind, on in turns:
        log.act("keller", instrument(kind, on))
    for kind, on in TURNS:
        theirs(log, kind, on)
    if extra:
        theirs(log, "suspension", extra)  # which nobody joined

    stood = ["in force", "suspended", "in force", "suspended", "in force"]
    assert [stands(log, day) for day in ASKED] == stood
    aside = at_day(log, "2033-01-01").force.aside
    assert any(f"suspension (morin) {extra} counts for nothing" in e for e in aside) == bool(extra)


def test_a_suspension_whose_day_is_not_certain_is_not_taken_to_be_resumed() -> None:
    log, _ = bound()
    log.act("keller", instrument("suspension", "2031-01-01"))
    theirs(log, "suspension", "2028-01-02")
    log.act("keller", instrument("resumption", "2029-01-01"))
    theirs(log, "resumption", "2029-01-01")
    found = at_day(log, "2031-06-01").force
    assert found.state == "undetermined"
    assert "which was the last is not certain" in found.why


# ---------------------------------------------------------------- notices


@pytest.mark.parametrize(
    ("back", "stood"),
    [
        ("2031-03-01", "in force"),
        ("2031-03", "undetermined"),
        ("2031-06-01", "ended"),
        ("2032-01-01", "ended"),
    ],
)
def test_a_notice_against_renewal_is_withdrawn_before_the_period_ends(
    back: str, stood: str
) -> None:
    log, _ = bound(Term(For(Span(5, "year")), Renewal(Span(5, "year"), Span(6, "month"))))
    notice = log.act("keller", instrument("notice", "2030-01-01"))
    theirs(log, "notification-received", "2030-01-10", notice)
    assert stands(log, "2031-06-01") == "ended"
    log.act("keller", instrument("withdrawal-of-notice", back, notice))
    assert stands(log, "2033-01-01") == stood


# ---------------------------------------------------------------- confirmed though unauthorised


@pytest.mark.parametrize("day", [5, 8])
@pytest.mark.parametrize("effect", EFFECTS)
def test_a_signature_without_authority_has_its_effect_once_it_is_confirmed(
    effect: str, day: int
) -> None:
    log, text_set, _ = ready()
    signed = log.act("keller", acts.Sign("Bern", "", PAPER, effect), text_set=text_set)
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), text_set)
    accept(log, text_set, dump(Entry(When("signature"))))
    assert at_day(log, "2027-01-01").consents[0].state == "none"
    assert refused(log, wanted(log, "holm", acts.Confirm(signed))) == ""
    log.act("holm", acts.Confirm(signed), day=day)

    found = at_day(log, "2027-01-01")
    (own,) = [each for each in found.signatures if each.party == "alda"]
    assert own.binds == (effect == "")
    assert own.signed
    assert "(VCLT 8)" in own.why
    if effect:
        assert own.state == effect.replace("-", " ")
        assert found.force.state == "not in force"
        assert found.consents[0].state == "signed, not bound"
        return
    assert own.state == "confirmed though unauthorised"
    assert [each.state for each in found.consents] == ["bound", "bound"]
    assert found.force.state == "in force"
    stood = on_day(log, "2026-03-06").state
    assert stood == ("in force" if day == 5 else "undetermined")


def test_one_on_a_paper_that_tells_no_effect_binds_nobody_when_it_is_confirmed() -> None:
    log, text_set, _ = ready()
    by = acts.Author("wolf", "alda", "court", "")
    told_so = acts.Report("sign", by, "2026-03-05", PAPER, "holm", (), None)
    signed = log.act("keller", told_so, text_set=text_set, signed=("keller", "holm"))
    (own,) = [each for each in life(log).signatures if each.party == "alda"]
    assert own.state == "irregular"
    log.act("holm", acts.Confirm(signed))
    (own,) = [each for each in life(log).signatures if each.party == "alda"]
    assert (own.state, own.binds) == ("signed, effect not told", False)


def test_one_that_is_confirmed_beside_a_signature_that_holds_counts_no_second_time() -> None:
    log, text_set = bound()
    before = at_day(log, "2027-01-01").force.why
    wrong = log.act("wolf", acts.Sign("Bern", "", PAPER), text_set=text_set, day=7)
    log.act("holm", acts.Confirm(wrong), day=8)
    found = at_day(log, "2027-01-01")
    assert found.force.why == before
    assert [each.state for each in found.signatures if each.act == wrong] == ["irregular"]


@pytest.mark.parametrize("before", [True, False])
def test_what_one_party_tells_of_a_signature_of_the_other_takes_no_initial_away(
    before: bool,  # noqa: FBT001
) -> None:
    log, text_set, _ = ready(Keyed())
    log.act("keller", acts.Initial("Bern"), text_set=text_set)
    if before:
        of_morin(log, acts.Initial("Bern"), text_set)
    by = acts.Author("graf", "morin", "council", "")
    told_so = acts.Report("sign", by, "2026-03-06", PAPER, "", (), acts.Sign("Bern", "", PAPER))
    log.act("wolf", told_so, text_set=text_set)
    log.act("wolf", acts.Sign("Bern", "", PAPER), text_set=text_set)  # under no mandate
    if not before:
        of_morin(log, acts.Initial("Bern"), text_set)
    found = life(log)
    states = [(each.party, each.state) for each in found.signatures if each.state != "due"]
    assert sorted(states) == [
        ("alda", "initialled"),
        ("alda", "irregular"),
        ("morin", "initialled"),
        ("morin", "undetermined"),
    ]
    fixed = found.fixed(text_set)
    assert fixed is not None
    assert fixed.state == "authentic"


def test_what_one_party_tells_of_a_signature_of_the_other_is_in_the_way_of_no_confirmation() -> (
    None
):
    log, text_set, under = ready(Keyed())
    log.sign(under, text_set)
    signed = of_morin(log, acts.Sign("Bern", "", PAPER), text_set)  # under no mandate
    by = acts.Author("graf", "morin", "council", "")
    told_so = acts.Report("sign", by, "2026-03-06", PAPER, "", (), acts.Sign("Bern", "", PAPER))
    log.act("wolf", told_so, text_set=text_set)
    of_morin(log, acts.Confirm(signed))
    again = of_morin(log, acts.Sign("Bern", "", PAPER), text_set)
    found = {each.act: each.state for each in life(log).signatures if each.party == "morin"}
    assert found[signed] == "confirmed though unauthorised"
    assert found[again] == "irregular"


# ---------------------------------------------------------------- withdrawals of notices


@pytest.mark.parametrize(
    ("noticed", "withdrawn", "stood"),
    [
        ("2028-01-01", "2028-03-02", "in force"),
        ("2028-01-01", "2028-09-01", "undetermined"),  # entered when it had ended
        ("2028-09-01", "2028-09-01", "in force"),  # both are entered from papers
    ],
)
def test_no_notice_is_withdrawn_on_a_day_before_that_was_entered_once_it_had_effect(
    noticed: str, withdrawn: str, stood: str
) -> None:
    log, _ = bound(OPEN_ENDED)
    entered = Proven(f"{noticed}T11:00:00Z", f"{noticed}T13:00:00Z")
    notice = log.act("keller", instrument("notice", "2028-01-01"), proven=entered)
    theirs(log, "notification-received", "2028-01-10", notice)
    assert stands(log, "2029-01-01") == "ended"
    entered = Proven(f"{withdrawn}T11:00:00Z", f"{withdrawn}T13:00:00Z")
    back = instrument("withdrawal-of-notice", "2028-03-01", notice)
    log.act("keller", back, proven=entered)
    assert stands(log, "2029-01-01") == stood


# ---------------------------------------------------------------- after the end


AFTER = Proven("2032-06-01T00:00:00Z", "2032-06-02T00:00:00Z")
BY_PROTOCOL = steps.Relate(
    "prolonged-by", "Protocol", "", steps.Span(PAPER, "article 1", 0, 1, "A"), "2030-01-01"
)


@pytest.mark.parametrize("body", [steps.Date("term-ends", "2050-01-01", PAPER, "x"), BY_PROTOCOL])
@pytest.mark.parametrize("renewed", [False, True])
def test_what_has_ended_is_not_brought_back_by_what_one_party_says_after_it(
    body: acts.Body,
    renewed: bool,  # noqa: FBT001
) -> None:
    every = Span(5, "year")
    log, _ = bound(Term(For(every), Renewal(every, Span(6, "month")) if renewed else None))
    if renewed:
        notice = log.act("keller", instrument("notice", "2030-01-01"))
        theirs(log, "notification-received", "2030-01-02", notice)
    assert stands(log, "2033-01-01") == "ended"
    log.act("holm", body, proven=AFTER)

    found = at_day(log, "2033-01-01").force
    assert found.state == "ended"
    told = (*found.aside, *[why for _, why in found.by_hand])
    assert any("alda" in each and ("alone" in each or "takes all" in each) for each in told)


@pytest.mark.parametrize("body", [steps.Date("term-ends", "2050-01-01", PAPER, "x"), BY_PROTOCOL])
def test_what_one_party_says_while_it_is_in_force_leaves_open_whether_it_ends(
    body: acts.Body,
) -> None:
    log, _ = bound(Term(For(Span(5, "year"))))
    log.act("holm", body)
    assert stands(log, "2033-01-01") == "undetermined"


def test_what_all_say_after_the_end_is_heard() -> None:
    log, _ = bound(Term(For(Span(5, "year"))))
    body = steps.Date("term-ends", "2050-01-01", PAPER, "x")
    log.act("holm", body, proven=AFTER)
    on_paper(log, "enter-date", body)
    assert stands(log, "2033-01-01") != "ended"


# ---------------------------------------------------------------- told once more


@pytest.mark.parametrize("day", ["2030-01-01", "2026-03-05", "2026-03-01", "2026"])
def test_a_party_that_tells_its_deposit_once_more_moves_no_day(day: str) -> None:
    log, _ = deposited()
    before = at_day(log, "2030-06-01")
    again = instrument("deposit", day)
    assert refused(log, wanted(log, "keller", again), LOOSE) == "again"
    told = guarded(life(log, LOOSE), wanted(log, "keller", again), ()).why
    assert told.startswith("it is told already, of")
    log.act("keller", again, proven=Proven("2030-02-01T00:00:00Z", "2030-02-02T00:00:00Z"))

    found = at_day(log, "2030-06-01")
    assert found.force.why == before.force.why
    assert [each.on for each in found.consents] == [each.on for each in before.consents]
    assert on_day(log, "2028-01-01").state == "in force"
    assert any(f"once more, of {day}" in each for each in found.force.aside)


def test_a_deposit_that_was_taken_back_is_told_anew() -> None:
    log, _ = signed_only()
    first = log.act("keller", instrument("deposit", "2026-03-06"))
    log.act("keller", acts.Correct(first, "the day was another one"))
    anew = instrument("deposit", "2026-03-08")
    assert refused(log, wanted(log, "keller", anew), LOOSE) == ""
    log.act("keller", anew)
    theirs(log, "deposit", "2026-03-07")
    assert at_day(log, "2027-01-01").force.why == "since 2026-03-08"


def test_a_deposit_before_the_text_was_signed_is_no_first_word() -> None:
    log, _ = signed_only()
    log.act("keller", instrument("deposit", "2026-03-01"))
    later = instrument("deposit", "2026-03-06")
    assert refused(log, wanted(log, "keller", later), LOOSE) == ""


def test_who_received_a_notice_tells_that_of_one_day() -> None:
    log, _ = bound(OPEN_ENDED, Keyed())
    notice = log.act("keller", instrument("notice", "2026-03-06"))
    of_morin(log, instrument("notification-received", "2026-03-07", notice), seen=log)
    before = on_day(log, "2027-06-01")
    of_morin(log, instrument("notification-received", "2030-03-07", notice), seen=log)
    assert on_day(log, "2027-06-01").why == before.why


# ---------------------------------------------------------------- what takes all, done again


def test_one_more_suspension_or_end_of_one_party_moves_none_that_both_did() -> None:
    log, _ = bound()
    log.act("keller", instrument("suspension", "2026-05-10"))
    theirs(log, "suspension", "2026-05-12")
    log.act("keller", instrument("resumption", "2026-06-10"))
    theirs(log, "resumption", "2026-06-10")
    log.act("keller", instrument("termination", "2028-05-10"))
    theirs(log, "termination", "2028-05-12")
    days = ("2026-05-05", "2026-05-20", "2026-07-01", "2028-05-01", "2029-01-01")
    before = [on_day(log, day).state for day in days]
    assert before == ["in force", "suspended", "in force", "in force", "ended"]
    late = Proven("2029-06-01T00:00:00Z", "2029-06-02T00:00:00Z")
    for kind, day in (("suspension", "2026-05-01"), ("termination", "2026-05-01")):
        log.act("keller", instrument(kind, day), proven=late)

    assert [on_day(log, day).state for day in days] == before
    told = at_day(log, "2030-01-01").force.aside
    assert any(each.startswith("suspension (alda) 2026-05-01 counts for nothing") for each in told)


def test_of_many_days_by_hand_that_no_signature_has_room_for_some_are_told() -> None:
    log, _ = bound()
    for day in range(1, 25):
        log.act("holm", steps.Date("signed", f"2027-01-{day:02}", PAPER, "x"))
    log.act("holm", steps.Date("signed", "2027-01-01", PAPER, "told again"))

    own = at_day(log, "2028-01-01").signatures[0]
    assert own.days == bound_day()
    assert own.why.count("was entered by hand as its day") == 10
    assert own.why.endswith("and so were 14 more days")


def bound_day() -> Days:
    log, _ = bound()
    return at_day(log, "2028-01-01").signatures[0].days


def test_the_last_of_the_days_by_hand_that_a_signature_has_room_for_counts() -> None:
    log, _ = bound()
    for day in ("2026-03-05", "2026-03-04", "2026-03-05"):
        log.act("holm", steps.Date("signed", day, PAPER, "x"))
    assert at_day(log, "2028-01-01").signatures[0].on == "2026-03-05"


def test_out_exchanged_out_and_exchanged_again_is_bound_by_what_stands_first() -> None:
    log, _ = signed_only()
    log.act("keller", instrument("deposit", "2026-03-06"))
    for _ in range(3):
        log.act("keller", instrument("will-not-become-party", "2026-03-06"))
        log.act("keller", instrument("deposit", "2026-03-06"))
    theirs(log, "deposit", "2026-03-07")

    found = at_day(log, "2027-01-01")
    assert found.force.state == "in force"
    assert sum("undoes nothing" in each for each in found.force.aside) == 3
