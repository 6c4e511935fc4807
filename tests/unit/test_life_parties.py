"""What takes all parties takes those for which the agreement is in force, and nobody else."""

from __future__ import annotations

from datetime import date

import pytest
from tests.life_kit import SPELLED, Three, agreed, of_morin
from tests.life_kit import OnPaper as Log
from tests.unit.test_corrections import of_zembla
from tests.unit.test_life import instrument, mandate, on_paper, ready
from tests.unit.test_life_own_word import RATIFIED
from tests.unit.test_life_time import at_day, on_day

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.force.days import one
from paraph.agreement.force.event import Event
from paraph.agreement.force.joint import alone, jointly
from paraph.agreement.window import Proven
from paraph.norms.final.formula import Entry, Number, When
from paraph.norms.final.formula_json import dump
from paraph.text.canonical import parse

LATE = Proven("2029-06-01T00:00:00Z", "2029-06-02T00:00:00Z")


def between_two(*, third: str = "") -> Log:
    """Return what three negotiated: in force since the second deposit, between two of them.

    Zembla signed and deposited on the day `third`, if one is given.
    """
    log, _, _ = ready(Three())
    text_set = log.propose("keller", SPELLED)
    under = log.decide(text_set, mandate(text_set))
    signed = RATIFIED._replace(shown=log.shown(under, text_set))
    log.act("keller", signed, text_set=text_set, under=under)
    of_morin(log, acts.Confirm(on_paper(log, "sign", RATIFIED, text_set)), seen=log)
    text = log.state.texts.sets[text_set].entries[0].text
    words = parse(log.blobs[text]).provisions[0].text
    clause = steps.Span(text, "article 1", 0, len(words), words)
    agreed(log, steps.Accept(dump(Entry(When("deposit", Number(2)))), clause), text_set)
    log.act("holm", instrument("deposit", "2026-03-06"))
    of_morin(log, instrument("deposit", "2026-03-06"), seen=log)
    if third:
        of_zembla(log, "sign", RATIFIED, text_set)
        of_zembla(log, "instrument", instrument("deposit", third), text_set)
    return log


@pytest.mark.parametrize(("kind", "word"), [("termination", "ended"), ("suspension", "suspended")])
def test_all_for_whom_it_is_in_force_end_it_whoever_negotiated_it_too(kind: str, word: str) -> None:
    log = between_two()
    log.act("holm", instrument(kind, "2026-06-01"))
    assert on_day(log, "2027-01-01").state == "in force"
    of_morin(log, instrument(kind, "2026-06-01"), seen=log)

    found = at_day(log, "2027-01-01").force
    assert found.state == word
    assert not [each for each in found.aside if kind in each]
    assert on_day(log, "2026-05-01").state == "in force"


def test_one_for_which_it_is_in_force_on_the_day_is_needed() -> None:
    log = between_two(third="2026-03-07")
    log.act("holm", instrument("termination", "2026-06-01"))
    of_morin(log, instrument("termination", "2026-06-01"), seen=log)

    found = at_day(log, "2027-01-01").force
    assert found.state == "in force"
    assert any("it takes zembla too" in each for each in found.aside)


def test_who_joins_after_it_was_ended_is_not_needed() -> None:
    log = between_two(third="2026-08-01")
    log.act("holm", instrument("termination", "2026-06-01"))
    of_morin(log, instrument("termination", "2026-06-01"), seen=log)
    assert on_day(log, "2027-01-01").state == "ended"


def test_where_it_is_open_who_is_a_party_it_is_open_whether_it_ended() -> None:
    log = between_two(third="2026-07")
    log.act("holm", instrument("termination", "2026-07-10"))
    of_morin(log, instrument("termination", "2026-07-10"), seen=log)

    found = at_day(log, "2027-01-01").force
    assert found.state == "undetermined"
    assert "whether it takes zembla too" in found.why
    assert on_day(log, "2026-07-01").state == "in force"


def test_what_two_ended_is_taken_back_by_neither_alone() -> None:
    log = between_two()
    mine = log.act("holm", instrument("termination", "2026-06-01"))
    of_morin(log, instrument("termination", "2026-06-01"), seen=log)
    log.act("holm", acts.Correct(mine, "not meant"), proven=LATE)
    assert stands_late(log) == "ended"


def stands_late(log: Log) -> str:
    return at_day(log, "2030-01-01").force.state


def test_an_end_is_not_of_one_alone_for_whom_it_is_in_force_before_the_other() -> None:
    events = [Event("termination", one(date(2026, 1, 15)), "alda")]
    since = {"alda": one(date(2026, 1, 1)), "morin": one(date(2026, 2, 1))}

    assert jointly(events, ("alda", "morin"), since) == []
    said = "termination (alda) 2026-01-15 counts for nothing yet: it takes morin too"
    assert [*alone(events, ("alda", "morin"), since)] == [said]
