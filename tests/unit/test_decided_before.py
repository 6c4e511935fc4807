"""How each body stood to a text when it was decided on, whatever it says later."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.life_kit import OnPaper as Log
from tests.life_kit import at
from tests.unit.test_life import PAPER, TREATY, clear, life, mandate, proposed

from paraph.agreement import act as acts
from paraph.agreement.act import Author
from paraph.agreement.missing import missing


def asked(*answers: tuple[str, int]) -> tuple[Log, str]:
    """Return a log in which a body answers on days, and the council decides on 6 March."""
    log = Log()
    text_set = proposed(log, "court")
    log.act("keller", acts.AskClearance(("court",), "", silence=False), text_set=text_set)
    for answer, day in answers:
        if day < 6:
            clear(log, "wolf", text_set, answer, day=day)
    log.decide(text_set, mandate(text_set), day=6)
    for answer, day in answers:
        if day > 6:
            clear(log, "wolf", text_set, answer, day=day)
    return log, text_set


def lacking(log: Log, day: int = 20) -> list[str]:
    return [each.what for each in missing(life(log, TREATY, day)) if each.track == "clearance"]


@pytest.mark.parametrize(
    ("answers", "lacks"),
    [
        ([("agreed", 5)], ""),
        ([("objected", 5), ("agreed", 10)], "it objects"),
        ([("agreed", 10)], "its answer is due"),
    ],
)
def test_a_decision_before_its_clearance_is_told_until_it_is_taken_anew(
    answers: list[tuple[str, int]], lacks: str
) -> None:
    log, text_set = asked(*answers)
    why = f"the decision was taken before it agreed, while this stood: {lacks}"
    assert lacking(log) == ([why] if lacks else [])

    log.decide(text_set, mandate(text_set), day=21)

    assert lacking(log, 25) == []


@pytest.mark.parametrize(("on", "late"), [("2026-03-06", 0), ("2026-03-07", 1), ("2026-03", 0)])
def test_an_answer_on_paper_stood_before_the_decision_when_its_day_did(on: str, late: int) -> None:
    log = Log()
    text_set = proposed(log, "court")
    log.decide(text_set, mandate(text_set), day=6)
    by = Author("wolf", "alda", "court", "")
    told = acts.Report("clear", by, on, PAPER, "wolf", (), acts.Clear("agreed", ""))
    log.act("keller", told, text_set=text_set, signed=("keller", "wolf"), day=9)

    assert len(lacking(log)) == late


def test_a_decision_on_paper_counts_no_silence_that_was_over_when_it_was_entered() -> None:
    log = Log()
    text_set = proposed(log, "court")
    log.act("keller", acts.AskClearance(("court",), at(10), silence=True), text_set=text_set)
    council = Author("holm", "alda", "council", "")
    told = acts.Report("decide", council, "2026-03-06", PAPER, "holm", (mandate(text_set),))
    log.act("keller", told, text_set=text_set, signed=("keller", "holm"), day=12)

    (decided,) = life(log, TREATY, 20).decided

    assert [each.state for each in decided.clearances] == ["silent"]


@pytest.mark.parametrize("claimed", [6, 25])
def test_no_decision_counts_a_silence_that_was_not_over_when_it_is_proven_to_be_there(
    claimed: int,
) -> None:
    log = Log()
    text_set = proposed(log, "court")
    log.act("keller", acts.AskClearance(("court",), at(20), silence=True), text_set=text_set)
    log.decide(text_set, mandate(text_set), day=6)
    last = log.entries[-1]
    log.entries[-1] = last._replace(act=replace(last.act, at=at(claimed)))

    (decided,) = life(log, TREATY, 30).decided

    assert (decided.party, decided.text_set) == ("alda", text_set)
    assert [each.state for each in decided.clearances] == ["silent"]
