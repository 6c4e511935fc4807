"""Upheld: what a party did and that has had effect is not undone by its own word."""

from __future__ import annotations

from tests.life_kit import SPELLED
from tests.life_kit import OnPaper as Log
from tests.unit.test_life import PAPER, instrument, life, on_paper, ready, refused, wanted
from tests.unit.test_life_time import OPEN_ENDED, accept, at_day, bound, stands, theirs

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.norms.final.formula import Entry, When
from paraph.norms.final.formula_json import dump


def corrects(log: Log, act: str) -> str:
    """Say that an act was wrong, whatever the guard says to that, and return what it says."""
    body = acts.Correct(act, "We did not mean it.")
    code = refused(log, wanted(log, "keller", body))
    log.act("keller", body)
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


def test_consent_that_put_nothing_in_force_yet_is_taken_back() -> None:
    log, act = deposited(both=False)
    assert corrects(log, act) == ""
    found = at_day(log, "2027-01-01")
    assert found.consents[0].state == "signed, not bound"


def test_nobody_takes_back_that_they_agreed_to_a_correction_that_is_done() -> None:
    log, text_set = bound()
    better = log.propose("keller", SPELLED)
    agreed = steps.Rectify("agreed", "initialled", text_set, "", "", "A slip.")
    own = log.act("keller", agreed, text_set=better)
    on_paper(log, "rectify", agreed, better)
    done = log.act("keller", agreed._replace(step="done"), text_set=better)
    assert life(log).texts[0].state == "corrected"
    assert [corrects(log, each) for each in (own, done)] == ["effect", "effect"]
    assert life(log).texts[0].state == "corrected"


def test_what_was_read_wrongly_on_the_paper_of_another_party_may_be_corrected() -> None:
    log, _ = deposited(both=True)
    report = log.entries[-1].id
    assert corrects(log, report) == ""
    assert stands(log, "2027-01-01") == "not in force"
