"""What is done of some provisions alone acts on these, and never on the whole (VCLT 17, 44)."""

from __future__ import annotations

import pytest
from tests.life_kit import OnPaper as Log
from tests.unit.test_life import instrument, on_paper, ready
from tests.unit.test_life_own_word import RATIFIED, signed_only
from tests.unit.test_life_time import OPEN_ENDED, accept, at_day, bound, on_day, stands, theirs

from paraph.agreement import steps
from paraph.agreement.later_action import unheld
from paraph.norms.final.formula import Entry, When
from paraph.norms.final.formula_json import dump
from paraph.norms.final.term import For, Span, Term

PART = ("article 1",)


def of_part(kind: str, on: str, answers: str = "") -> steps.Instrument:
    return instrument(kind, on, answers)._replace(provisions=PART)


def both_of_part(log: Log, kind: str, on: str) -> None:
    log.act("keller", of_part(kind, on))
    on_paper(log, "instrument", of_part(kind, on))


# ---------------------------------------------------------------- ends


@pytest.mark.parametrize("kind", ["termination", "suspension"])
def test_what_ends_a_part_alone_leaves_the_whole_in_force_and_is_told(kind: str) -> None:
    log, _ = bound(OPEN_ENDED)
    both_of_part(log, kind, "2027-01-01")

    found = on_day(log, "2027-02-01")
    assert found.state == "in force"
    assert f"{kind} of article 1 alone, by alda on 2027-01-01" in found.aside
    assert f"{kind} of article 1 alone, by morin on 2027-01-01" in found.aside


def test_a_notice_of_a_part_alone_ends_nothing_of_the_whole() -> None:
    log, _ = bound(OPEN_ENDED)
    notice = log.act("keller", of_part("notice", "2027-01-01"))
    theirs(log, "notification-received", "2027-01-02", notice)

    found = on_day(log, "2028-01-01")
    assert found.state == "in force"
    assert "notice of article 1 alone, by alda on 2027-01-01" in found.aside
    assert at_day(log, "2028-01-01").consents[0].state == "bound"


def test_a_notice_of_the_whole_ends_it_though_one_of_a_part_was_given_before() -> None:
    log, _ = bound(OPEN_ENDED)
    log.act("keller", of_part("notice", "2027-01-01"))
    notice = log.act("keller", instrument("notice", "2027-01-01"))
    theirs(log, "notification-received", "2027-01-02", notice)

    assert stands(log, "2028-01-01") == "ended"


def test_what_a_notice_does_that_was_withdrawn_for_a_part_is_open() -> None:
    log, _ = bound(OPEN_ENDED)
    notice = log.act("keller", instrument("notice", "2027-01-01"))
    theirs(log, "notification-received", "2027-01-02", notice)
    log.act("keller", of_part("withdrawal-of-notice", "2027-02-01", notice))

    assert on_day(log, "2027-03-01").state == "notice running"
    found = on_day(log, "2028-01-01")
    assert found.state == "undetermined"
    assert "VCLT 17, 44" in found.why


def test_a_term_that_was_prolonged_for_a_part_has_ended_for_the_whole_or_not() -> None:
    log, _ = bound(Term(For(Span(1, "year"))))
    both_of_part(log, "prolongation", "2027-01-01")

    assert on_day(log, "2027-02-01").state == "in force"
    assert on_day(log, "2027-06-01").state == "undetermined"


# ---------------------------------------------------------------- consent


def test_a_deposit_for_a_part_alone_binds_to_the_whole_for_nobody() -> None:
    log, _ = signed_only()
    log.act("keller", of_part("deposit", "2026-03-06"))
    theirs(log, "deposit", "2026-03-07")

    found = at_day(log, "2027-01-01")
    assert found.force.state == "undetermined"
    assert not found.force.bound
    assert [each.state for each in found.consents] == ["undetermined", "expressed"]
    assert "deposit of article 1 alone, by alda on 2026-03-06" in found.force.aside


def test_what_carries_a_ratification_of_a_part_is_of_that_part() -> None:
    log, _ = signed_only()
    log.act("keller", of_part("ratification", "2026-03-05"))
    log.act("keller", instrument("deposit", "2026-03-06"))
    theirs(log, "deposit", "2026-03-07")

    found = at_day(log, "2027-01-01")
    assert found.force.state == "undetermined"
    assert [each.state for each in found.consents] == ["undetermined", "expressed"]


def test_a_deposit_of_the_whole_after_one_of_a_part_binds() -> None:
    log, _ = signed_only()
    log.act("keller", of_part("deposit", "2026-03-06"))
    log.act("keller", instrument("deposit", "2026-03-06"))
    theirs(log, "deposit", "2026-03-07")

    found = at_day(log, "2027-01-01")
    assert found.force.state == "in force"
    assert [each.state for each in found.consents] == ["bound", "bound"]


def test_an_accession_to_a_part_is_none_to_the_whole() -> None:
    log, text_set, _ = ready()
    on_paper(log, "sign", RATIFIED, text_set)
    accept(log, text_set, dump(Entry(When("deposit"))))
    log.act("holm", of_part("accession", "2026-03-06"), text_set=text_set)
    log.act("holm", instrument("deposit", "2026-03-07"))
    theirs(log, "deposit", "2026-03-07")

    found = at_day(log, "2027-01-01")
    assert found.force.state == "undetermined"
    assert found.consents[0].state == "undetermined"


def test_who_will_not_be_bound_by_a_part_becomes_a_party_to_the_rest() -> None:
    log, _ = signed_only()
    log.act("keller", of_part("will-not-become-party", "2026-03-05"))
    log.act("keller", instrument("deposit", "2026-03-06"))
    theirs(log, "deposit", "2026-03-07")

    found = at_day(log, "2027-01-01")
    assert found.force.state == "in force"
    assert [each.state for each in found.consents] == ["bound", "bound"]
    assert any("will not become party of article 1 alone" in each for each in found.force.aside)


def test_who_ends_provisional_application_of_a_part_applies_the_rest() -> None:
    log, text_set, under = ready()
    log.sign(under, text_set)
    on_paper(log, "sign", RATIFIED, text_set)
    log.act("keller", instrument("provisional-application", "2026-03-06"))
    theirs(log, "provisional-application", "2026-03-06")
    log.act("keller", of_part("end-of-provisional-application", "2026-04-01"))

    assert on_day(log, "2026-05-01").state == "provisionally applied"


def test_an_end_of_the_whole_by_one_and_of_a_part_by_the_other_is_one_by_nobody() -> None:
    log, _ = bound(OPEN_ENDED)
    whole = log.act("keller", instrument("termination", "2027-01-01"))
    on_paper(log, "instrument", of_part("termination", "2027-01-01"))

    now = at_day(log, "2027-02-01")
    assert now.force.state == "in force"
    event = next(each for each in now.events if each.act == whole)
    assert "takes all parties, and morin has done nothing of it" in unheld(now, event)
