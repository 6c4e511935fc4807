"""Marks of a time line: each event is drawn, or counted with one that is like it."""

from __future__ import annotations

from tests.life_kit import SPELLED
from tests.life_kit import OnPaper as Log
from tests.unit.test_life import life, mandate, proposed

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.views.marks import marks


def drawn(log: Log) -> list[str]:
    return [each.words for each in marks(life(log), {})]


def test_acts_that_are_alike_on_a_day_are_one_mark_and_others_their_own() -> None:
    log = Log()
    text_set = proposed(log)
    log.propose("keller", SPELLED)
    log.act("lund", acts.Propose(log.texts(SPELLED).entries, ()))
    log.decide(text_set, mandate(text_set))

    first, other, decided = drawn(log)
    assert first.startswith("alda: ministry proposed")
    assert first.endswith("(and 1 more)")
    assert other.startswith("alda: envoy proposed")
    assert "more)" not in other + decided


def test_each_event_of_history_is_a_mark_of_its_own() -> None:
    log = Log()
    for what in ("visit", "visit"):
        body = steps.Happen(what, "2025-03-03", "", "", (), (), "Official visit")
        log.act("keller", body)

    assert len(drawn(log)) == 2
