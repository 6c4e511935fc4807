"""A mandate whose body has approved another text since: nobody revoked it, and it is told."""

from __future__ import annotations

from tests.life_kit import NOT, OLD, SPELLED
from tests.life_kit import OnPaper as Log
from tests.unit.test_life import PAPER, life, mandate, ready

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Author
from paraph.agreement.missing import missing

TOLD = "it must say which it wants"


def approved(log: Log, source: str, day: int = 6) -> tuple[str, str]:
    """Let the council approve a text, and return its set and the mandate to sign it."""
    text_set = log.propose("wolf", source)
    under = log.decide(text_set, mandate(text_set), day=day)
    log.act("holm", steps.Issue(under.partition("/")[0], "2", f"2026-03-0{day}", "OJ"), day=day)
    return text_set, under


def states(log: Log) -> list[str]:
    return [each.state for each in life(log).authorities]


def asked(log: Log) -> list[tuple[str, str]]:
    return [(each.party, each.who) for each in missing(life(log)) if each.what.endswith(TOLD)]


def test_a_mandate_is_replaced_when_its_body_approves_another_text() -> None:
    log, text_set, under = ready()
    approved(log, NOT)
    assert states(log) == ["replaced", "granted"]
    assert asked(log) == []

    log.sign(under, text_set, day=7)
    assert asked(log) == [("alda", "council")]
    (own,) = [each for each in life(log).signatures if each.party == "alda"]
    assert own.state == "definitive"  # nobody has revoked the mandate


def test_the_body_settles_it_by_approving_that_text_once_more() -> None:
    log, text_set, under = ready()
    approved(log, NOT)
    log.sign(under, text_set, day=7)
    log.decide(text_set, mandate(text_set), day=8)

    assert asked(log) == []


def test_what_was_signed_before_the_body_approved_another_text_is_not_asked_about() -> None:
    log, text_set, under = ready()
    log.sign(under, text_set)
    approved(log, NOT)

    assert asked(log) == []
    assert states(log) == ["used", "granted"]


def test_one_more_mandate_for_a_text_replaces_none() -> None:
    log, _, under = ready()
    approved(log, OLD)
    assert states(log) == ["granted", "granted"]
    _, spelled = log.amend(under, OLD, SPELLED, day=7)
    log.sign(under, spelled, day=7)

    assert asked(log) == []


def test_what_was_amended_under_a_mandate_and_then_approved_is_signed_under_it() -> None:
    log, _, under = ready()
    log.amend(under, OLD, SPELLED)
    spelled, _ = approved(log, SPELLED)
    log.sign(under, spelled, day=7)

    assert asked(log) == []


def test_what_a_body_that_does_not_decide_approves_replaces_no_mandate() -> None:
    log, text_set, under = ready()
    other = log.propose("wolf", NOT)
    log.decide(other, mandate(other), person="lund", day=6)  # it does not decide for the party
    log.sign(under, text_set, day=7)

    assert asked(log) == []


def test_a_decision_that_is_known_by_its_month_may_have_come_since() -> None:
    for on, state in (("2026-03", "replaced"), ("2026", "replaced"), ("2026-02", "granted")):
        log, text_set, under = ready()
        other = log.propose("wolf", NOT)
        by = Author("holm", "alda", "council", "")
        paper = acts.Report("decide", by, on, PAPER, "holm", (), None)
        log.act("keller", paper, text_set=other, day=6, signed=("keller", "holm"))
        assert states(log)[:1] == [state], on

        log.sign(under, text_set, day=7)
        assert bool(asked(log)) is (state == "replaced"), on
