"""Practice that dispenses with full powers: a word of all parties, and none of who signs."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.life_kit import Keyed, at, of_morin
from tests.life_kit import OnPaper as Log
from tests.unit.test_corrections import knowing
from tests.unit.test_life import PAPER, TREATY, life, on_paper, ready, refused, wanted

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.deadlines import deadlines
from paraph.agreement.window import Proven

ASKED = TREATY._replace(issue="no", settled="no", powers="required")
SO = acts.Dispense("alda", "keller", ("sign",), "", "So at each visit since 1998.")


def code(log: Log, text_set: str, under: str) -> str:
    body = acts.Sign("Bern", "", PAPER)
    return refused(log, wanted(log, "keller", body, text_set, under), ASKED)


def test_practice_dispenses_with_full_powers_when_each_party_holds_it_by_an_act_of_its_own() -> (
    None
):
    log, text_set, under = ready(Keyed())
    log.act("holm", SO)
    assert code(log, text_set, under) == "powers"
    on_paper(log, "dispense", SO)  # alda alone tells it of morin, which acts here itself
    assert code(log, text_set, under) == "powers"
    of_morin(log, SO._replace(reason="It was always so."))
    assert code(log, text_set, under) == ""

    log.sign(under, text_set)
    knowing(log)
    found = life(log, ASKED).signatures[0]
    words = "So at each visit since 1998.; It was always so."
    assert found.powers == f"practice, as all parties hold: {words} (VCLT 7(1)(b))"
    assert found.lacked == ""


def test_of_a_party_on_paper_a_report_that_was_checked_tells_of_the_practice() -> None:
    log, text_set, under = ready()
    on_paper(log, "dispense", SO)
    assert code(log, text_set, under) == "powers"
    log.act("holm", SO)
    assert code(log, text_set, under) == ""


@pytest.mark.parametrize(
    "theirs",
    [
        SO._replace(person="wolf"),
        SO._replace(party="morin"),
        SO._replace(purposes=("adopt",)),
        SO._replace(until=at(8)),
    ],
)
def test_practice_of_another_person_or_act_or_time_dispenses_with_nothing(
    theirs: acts.Dispense,
) -> None:
    log, text_set, under = ready()
    log.act("holm", SO)
    on_paper(log, "dispense", theirs)
    assert code(log, text_set, under) == "powers"


def test_the_last_word_of_a_party_on_a_practice_counts_from_then_on() -> None:
    log, text_set, under = ready()
    log.act("holm", SO)
    on_paper(log, "dispense", SO)
    before = len(log.entries)
    log.sign(under, text_set)
    log.act("holm", SO._replace(until=at(6)))

    assert life(log, ASKED).signatures[0].powers.startswith("practice, as all parties hold")
    del log.entries[before]  # as if nobody had signed
    assert code(log, text_set, under) == "powers"
    assert any("practice" in each.what for each in deadlines(life(log, ASKED, day=5)))


def test_who_signs_and_who_decides_nothing_hold_no_practice() -> None:
    log, text_set, under = ready()
    on_paper(log, "dispense", SO)
    log.act("keller", SO)
    log.act("wolf", SO)
    assert code(log, text_set, under) == "powers"

    assert refused(log, wanted(log, "keller", SO), ASKED) == "powers"
    assert refused(log, wanted(log, "wolf", SO), ASKED) == "powers"
    assert refused(log, wanted(log, "holm", SO._replace(person="holm")), ASKED) == "powers"
    assert refused(log, wanted(log, "holm", SO._replace(party="zembla")), ASKED) == "party"
    assert refused(log, wanted(log, "holm", SO._replace(purposes=())), ASKED) == "powers"
    assert refused(log, wanted(log, "holm", SO), ASKED) == ""


def test_practice_that_is_proven_to_be_over_when_somebody_signed_is_none() -> None:
    log, text_set, under = ready()
    for_a_day = SO._replace(until=at(6))
    log.act("holm", for_a_day)
    on_paper(log, "dispense", for_a_day)
    log.sign(under, text_set, day=5, proven=Proven(at(6), at(7)))
    found = life(log, ASKED).signatures[0]
    assert (found.powers, found.lacked.partition(":")[0]) == ("", "powers")


def test_practice_stands_for_the_powers_of_other_acts_that_it_names() -> None:
    log, text_set, under = ready()
    log.sign(under, text_set)
    body = steps.Instrument("ratification", "2026-03-09", "", "", "", (), "")
    act = wanted(log, "keller", body)
    assert refused(log, act, ASKED) == "power"
    both = SO._replace(purposes=("sign", "ratification"))
    log.act("holm", both)
    on_paper(log, "dispense", both)
    assert refused(log, act, ASKED) == ""
    assert refused(log, replace(act, author=act.author._replace(person="lund")), ASKED) == "power"
