"""No time that an act claims, and no day that a party tells later of itself, undoes what it did."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.life_kit import Keyed, OnPaper, Three, agreed, of_morin
from tests.unit.test_corrections import of_zembla
from tests.unit.test_life import (
    PAPER,
    TREATY,
    genesis_of,
    instrument,
    on_paper,
    ready,
    wanted,
)
from tests.unit.test_life_own_word import RATIFIED
from tests.unit.test_life_time import OPEN_ENDED, at_day, bound, theirs

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.guards import guarded
from paraph.agreement.living import force_on, live
from paraph.agreement.window import Proven
from paraph.norms.final.formula import Entry, When
from paraph.norms.final.formula_json import dump
from paraph.text.canonical import parse

SINCE = ("in force", "since 2027-03-06")


def claims(log: OnPaper, instant: str, day: str = "") -> None:
    """Let the last act claim an instant, and be proven to be of a day (of that one)."""
    day = day or instant[:10]
    proven = Proven(f"{day}T11:00:00Z", f"{day}T13:00:00Z")
    last = log.entries[-1]
    log.entries[-1] = last._replace(act=replace(last.act, at=instant), proven=proven)


def silent() -> tuple[OnPaper, str, str, str]:
    """Return what is in force since Morin was silent for twelve months on Alda's reservation.

    And its text set, the reservation, and the act that says when Morin received it.
    """
    log, text_set, under = ready(Three())
    body = RATIFIED._replace(shown=log.shown(under, text_set))
    log.act("keller", body, text_set=text_set, under=under)
    signed = on_paper(log, "sign", RATIFIED, text_set)
    of_morin(log, acts.Confirm(signed), seen=log)
    of_zembla(log, "sign", RATIFIED, text_set)
    text = log.state.texts.sets[text_set].entries[0].text
    words = parse(log.blobs[text]).provisions[0].text
    span = steps.Span(text, "article 1", 0, len(words), words)
    agreed(log, steps.Accept(dump(Entry(When("deposit"))), span), text_set)
    article = ("article 1",)
    reserve = steps.Reserve("reservation", "ratification", "2026-03-05", article, "Not bound.")
    made = log.act("keller", reserve, text_set=text_set)
    deposit = instrument("deposit", "2026-03-06")
    log.act("holm", deposit)
    of_morin(log, deposit, seen=log)
    of_zembla(log, "instrument", deposit, "")
    received = of_morin(log, steps.Respond(made, "received", "2026-03-06", ""), seen=log)
    of_zembla(log, "answer-reservation", steps.Respond(made, "accepted", "2026-03-06", ""), "")
    assert told(log, "2027-01-01")[0] == "not in force"
    assert told(log, "2027-06-01") == SINCE
    return log, text_set, made, received


def told(log: OnPaper, day: str) -> tuple[str, str]:
    found = at_day(log, day).force
    return found.state, found.why


# ---------------------------------------------------------------- corrections


@pytest.mark.parametrize("claimed", ["2027-06-02T12:00:00Z", "2026-12-01T12:00:00Z"])
def test_whether_a_step_had_effect_is_asked_as_of_the_time_that_is_proven(claimed: str) -> None:
    log, _, _, received = silent()
    of_morin(log, acts.Correct(received, "It never came."), seen=log)
    claims(log, claimed, "2027-06-02")

    assert told(log, "2027-06-10") == SINCE


def test_whether_a_step_had_effect_is_asked_no_earlier_than_what_its_log_has_before() -> None:
    log, _, _, received = silent()
    of_morin(log, acts.Annotate(log.entries[0].id, "We see."), seen=log)
    claims(log, "2027-06-02T12:00:00Z")
    of_morin(log, acts.Correct(received, "It never came."), seen=log)
    claims(log, "2026-12-01T12:00:00Z")
    log.entries[-1] = log.entries[-1]._replace(proven=Proven())

    assert told(log, "2027-06-10") == SINCE


def test_what_had_no_effect_when_it_was_corrected_is_undone() -> None:
    log, _, _, received = silent()
    of_morin(log, acts.Correct(received, "It never came."), seen=log)
    claims(log, "2026-12-01T12:00:00Z")

    assert told(log, "2027-06-10")[0] == "not in force"


def test_the_desk_asks_as_of_now_whether_it_had_effect() -> None:
    log, _, _, received = silent()
    wrong = acts.Correct(received, "It never came.")
    of_morin(log, wrong, seen=log)
    claims(log, "2026-12-01T12:00:00Z")
    asked = log.entries.pop().act

    assert guarded(at_day(log, "2027-06-02"), asked, ()).code == "effect"
    assert guarded(at_day(log, "2026-12-02"), asked, ()).code == ""


# ---------------------------------------------------------------- claims of a time to come


@pytest.mark.parametrize("claimed", ["2026-03-06T12:00:00Z", "2040-01-01T00:00:00Z"])
@pytest.mark.parametrize("proven", [True, False])
def test_no_notice_is_withdrawn_for_certain_because_it_claims_a_time_to_come(
    claimed: str,
    proven: bool,  # noqa: FBT001
) -> None:
    log, _ = bound(OPEN_ENDED, OnPaper() if proven else Keyed())
    if not proven:
        signed = [each.id for each in log.entries if isinstance(each.act.body, acts.Report)]
        of_morin(log, acts.Confirm(signed[0]), seen=log)
    notice = log.act("holm", instrument("notice", "2026-03-06"))
    claims(log, claimed, "2026-03-06")
    if proven:
        theirs(log, "notification-received", "2026-03-07", notice)
    else:  # nothing proves when the notice was made, but that the other party had it
        log.entries[-1] = log.entries[-1]._replace(proven=Proven())
        of_morin(log, instrument("notification-received", "2026-03-07", notice), seen=log)
    assert at_day(log, "2027-06-01").force.state == "ended"
    log.act("holm", instrument("withdrawal-of-notice", "2026-03-10", notice))
    claims(log, "2027-05-01T12:00:00Z")

    assert at_day(log, "2027-06-01").force.state == "undetermined"


# ---------------------------------------------------------------- answers to reservations


@pytest.mark.parametrize("entered", ["2027-06-02", "2028-01-01"])
@pytest.mark.parametrize("said", ["objected", "opposed", "accepted"])
def test_no_answer_of_an_earlier_day_undoes_what_silence_has_accepted(
    said: str, entered: str
) -> None:
    log, _, made, _ = silent()
    of_morin(log, steps.Respond(made, said, "2026-09-01", ""), seen=log)
    claims(log, "2026-09-01T12:00:00Z", entered)

    found = at_day(log, "2028-06-10")
    assert (found.force.state, found.force.why) == SINCE
    assert found.reservations[0].answers[0].standing == "accepted by silence"
    told = [each for each in found.force.aside if "that changes nothing" in each]
    assert len(told) == 1
    assert f"on 2026-09-01, entered on {entered}" in told[0]


@pytest.mark.parametrize(
    ("entered", "standing"),
    [
        ("2027-03-06T23:00:00Z", "objected"),
        ("2027-03-07T11:00:00Z", "objected"),  # at a place where it is the last day still
        ("2027-03-07T13:00:00Z", "accepted by silence"),
        ("2027-03-08T01:00:00Z", "accepted by silence"),
    ],
)
def test_an_objection_that_is_entered_on_the_last_day_counts(entered: str, standing: str) -> None:
    log, _, made, _ = silent()
    of_morin(log, steps.Respond(made, "objected", "2027-03-06", ""), seen=log)
    claims(log, entered)
    log.entries[-1] = log.entries[-1]._replace(proven=Proven())

    assert at_day(log, "2027-06-10").reservations[0].answers[0].standing == standing


def test_what_is_accepted_in_terms_after_silence_moves_no_day() -> None:
    log, _, made, _ = silent()
    of_morin(log, steps.Respond(made, "accepted", "2027-09-01", ""), seen=log)
    claims(log, "2027-09-01T12:00:00Z")

    assert told(log, "2027-10-01") == SINCE
    assert force_on(at_day(log, "2027-10-01"), "2027-06-01").state == "in force"


# ---------------------------------------------------------------- reservations


def test_no_reservation_on_signature_is_entered_a_year_after_it_for_its_day() -> None:
    log, text_set = bound()
    body = steps.Reserve("reservation", "signature", "2026-03-05", ("article 1",), "Not bound.")
    asked = replace(wanted(log, "holm", body, text_set), at="2027-05-01T12:00:00Z")
    assert guarded(at_day(log, "2027-05-01"), asked, ()).code == "late"
    log.act("holm", body, text_set=text_set)
    claims(log, "2026-03-05T12:00:00Z", "2027-05-01")

    for day in ("2026-12-01", "2027-06-01"):
        found = at_day(log, day)
        assert (found.force.state, found.force.why) == ("in force", "since 2026-03-05")
        assert [each.state for each in found.consents] == ["bound", "bound"]
        assert [each.state for each in found.reservations] == ["late"]


def test_no_reservation_is_of_a_day_before_what_its_log_has_before_it() -> None:
    log, text_set = bound()
    log.act("keller", acts.Annotate(log.entries[0].id, "A year of it."))
    claims(log, "2027-05-01T12:00:00Z")
    body = steps.Reserve("reservation", "signature", "2026-03-05", ("article 1",), "Not bound.")
    log.act("holm", body, text_set=text_set)
    log.entries[-1] = log.entries[-1]._replace(proven=Proven())

    assert [each.state for each in at_day(log, "2027-06-01").reservations] == ["late"]


def test_a_signature_and_a_reservation_that_are_entered_from_papers_go_together() -> None:
    log, text_set, _ = ready()
    by = acts.Author("keller", "alda", "ministry", "")
    body = steps.Reserve("reservation", "signature", "2026-03-05", ("article 1",), "Not bound.")
    for fact, does in (("sign", acts.Sign("Bern", "", PAPER)), ("reserve", body)):
        paper = acts.Report(fact, by, "2026-03-05", PAPER, "holm", (), does)
        log.act("keller", paper, text_set=text_set, signed=("keller", "holm"))
        claims(log, "2026-09-01T12:00:00Z")

    assert [each.state for each in at_day(log, "2027-06-01").reservations] == ["made"]


def test_one_ad_referendum_is_reserved_on_until_it_is_confirmed() -> None:
    log, text_set, under = ready()
    body = acts.Sign("Bern", "", log.shown(under, text_set), "ad-referendum")
    signed = log.act("keller", body, text_set=text_set, under=under)
    reserve = steps.Reserve("reservation", "signature", "2026-03-05", ("article 1",), "Not bound.")
    log.act("holm", reserve, text_set=text_set)
    claims(log, "2026-04-01T12:00:00Z")
    log.act("holm", acts.Confirm(signed))
    claims(log, "2026-05-01T12:00:00Z")
    log.act("holm", reserve, text_set=text_set)
    claims(log, "2026-06-01T12:00:00Z")

    procedure = TREATY._replace(means="signature")
    found = live(log.entries, log.state, genesis_of(log), procedure, "2027-06-01T12:00:00Z")
    assert found.consents[0].state in {"expressed", "bound"}
    assert [each.state for each in found.reservations] == ["made", "late"]
