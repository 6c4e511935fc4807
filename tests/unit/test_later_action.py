"""Later actions: what changes a treaty after it is in force holds when it was done by all."""

from __future__ import annotations

import pytest
from tests.life_kit import NOT, SPELLED
from tests.life_kit import OnPaper as Log
from tests.unit.test_life import PAPER, genesis_of, instrument, on_paper, rewording
from tests.unit.test_life_time import at_day, bound, theirs

from paraph.agreement import steps
from paraph.agreement.later_action import unheld
from paraph.agreement.life import Life
from paraph.agreement.registering import Submission, submitted_set, unsubmittable
from paraph.agreement.steps import Rectify

_SPAN = steps.Span(PAPER, "article 9", 0, 6, "amends")


def why(log: Log, act: str, day: str = "2028-01-01") -> str:
    found = at_day(log, day)
    return unheld(found, next(each for each in found.events if each.act == act))


def test_a_correction_is_a_later_action_when_it_is_done_and_no_step_before_it() -> None:
    log, first = rewording(bound())
    second = log.propose("keller", SPELLED)
    said = Rectify("proposed", "initialled", first, "", "", "A slip.")
    proposed = log.act("keller", said, text_set=second)
    assert "the correction was proposed" in why(log, proposed)
    early = log.act("keller", said._replace(step="done"), text_set=second)
    assert "not by this act" in why(log, early)

    agreed = log.act("keller", said._replace(step="agreed"), text_set=second)
    on_paper(log, "rectify", said._replace(step="agreed"), second)
    done = log.act("keller", said._replace(step="done"), text_set=second, day=7)

    assert why(log, done) == ""
    assert "the correction was agreed" in why(log, agreed)
    assert "not by this act" in why(log, early)
    found = at_day(log, "2028-01-01")
    event = next(each for each in found.events if each.act == done)
    assert submitted_set(found, event) == second
    assert submitted_set(found, None) == second


def test_an_objection_leaves_a_correction_undone_whoever_enters_that_it_is_done() -> None:
    log, first = rewording(bound())
    second = log.propose("keller", SPELLED)
    said = Rectify("agreed", "initialled", first, "", "", "A slip.")
    log.act("keller", said, text_set=second)
    objected = on_paper(log, "rectify", said._replace(step="objected"), second)
    done = log.act("keller", said._replace(step="done"), text_set=second)

    assert "the correction was objected" in why(log, objected)
    assert "not by this act" in why(log, done)


def test_an_amendment_is_a_later_action_when_all_have_agreed_it_and_its_day_is_come() -> None:
    log, _ = rewording(bound())
    second = log.propose("keller", NOT)
    body = steps.Relate("amended-by", "Protocol", "", _SPAN, "2027-01-01")
    ours = log.act("keller", body, text_set=second)
    assert "morin has not said" in why(log, ours)

    told = on_paper(log, "relate", body, second)

    assert why(log, ours) == why(log, told) == ""
    assert "which is to come" in why(log, ours, "2026-12-31")


def test_an_amendment_in_words_is_told_when_all_say_it_of_one_day() -> None:
    log, _ = rewording(bound())
    body = steps.Relate("amended-by", "Protocol", "", _SPAN, "2027-01-01")
    ours = log.act("keller", body)
    on_paper(log, "relate", body._replace(on="2027-01-02"))
    assert "morin has not said" in why(log, ours)
    on_paper(log, "relate", body)
    assert why(log, ours) == ""
    undated = log.act("keller", body._replace(on=""))
    assert "nobody has entered" in why(log, undated)
    other = log.act("keller", body._replace(relation="amends"))
    assert "does not change it itself" in why(log, other)


def test_what_stood_on_record_when_it_was_submitted_is_no_later_action() -> None:
    log, _ = rewording(bound())
    before = log.act("keller", instrument("prolongation", "2026-03-06"))
    theirs(log, "prolongation", "2026-03-06")
    assert why(log, before) == ""
    log.act("keller", steps.Classify(treaty=True, reason="Both mean it."))
    log.act("keller", steps.Register("submitted", "", "2026-03-08", PAPER, ""))
    after = log.act("keller", instrument("prolongation", "2026-03-09"))
    theirs(log, "prolongation", "2026-03-09")
    forgotten = log.act("keller", instrument("prolongation", "2026-03-07"))

    assert why(log, before) == (
        "it stood on record when the treaty was submitted on 2026-03-08, with that"
    )
    assert why(log, after) == ""
    assert why(log, forgotten) == ""


def test_what_came_before_it_was_in_force_is_no_later_action() -> None:
    log, _ = rewording(bound())
    early = log.act("keller", instrument("prolongation", "2026-03-04"))
    theirs(log, "prolongation", "2026-03-04")
    late = log.act("keller", instrument("prolongation", "2026-03-06"))
    proposal = next(each.id for each in log.entries if each.act.kind == "propose")

    assert "neither in force nor provisionally applied" in why(log, early)
    assert why(log, late) == ""
    assert "is no act that changes" in why(log, proposal)


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("notice", ""),
        ("termination", "takes all parties, and morin"),
        ("prolongation", "takes all parties, and morin"),
        ("internal-procedure", "changes nothing"),
        ("notification-sent", "changes nothing"),
        ("ratification", "was in force for alda before"),
    ],
)
def test_an_instrument_is_told_if_it_changes_something(kind: str, said: str) -> None:
    log, _ = rewording(bound())
    act = log.act("keller", instrument(kind, "2026-04-01"))

    found = why(log, act)

    assert said in found
    assert bool(said) == bool(found)


def test_a_date_by_hand_is_told_if_it_is_an_end_that_nothing_contradicts() -> None:
    log, _ = rewording(bound())
    ended = log.act("keller", steps.Date("ended", "2027-06-01", PAPER, "letter 1"))
    begun = log.act("keller", steps.Date("in-force", "2026-03-05", PAPER, "letter 2"))
    assert why(log, ended) == ""
    assert "changes nothing" in why(log, begun)

    log.act("keller", steps.Date("ended", "2027-09-01", PAPER, "letter 3"))

    assert "2027-09-01" in why(log, ended)


def test_only_a_party_that_acts_here_submits_and_of_two_none_is_the_depositary() -> None:
    log, _ = rewording(bound())
    log.act("keller", steps.Classify(treaty=True, reason="Both mean it."))
    found = at_day(log, "2026-05-01")

    def told(party: str, capacity: str = "party") -> list[str]:
        return [*unsubmittable(found, Submission(party, capacity))]

    assert {each.party for each in genesis_of(log).parties} == {"alda", "morin"}
    assert told("alda") == []
    assert ["no party that acts" in each for each in told("nobody")] == [True]
    assert ["no party that acts" in each for each in told("morin")] == [True]
    assert ["none is the depositary" in each for each in told("alda", "depositary")] == [True]


def test_a_party_that_is_not_bound_submits_as_the_depositary_of_several_alone() -> None:
    log, _ = rewording(bound())
    found = at_day(log, "2026-05-01")
    consents = tuple([each._replace(state="signed, not bound") for each in found.consents])
    unbound = found._replace(consents=consents)
    zembla = found.genesis.parties[0]._replace(party="zembla")
    several = unbound._replace(
        genesis=found.genesis._replace(parties=(*found.genesis.parties, zembla))
    )

    def who(life: Life, capacity: str) -> list[str]:
        told = unsubmittable(life, Submission("alda", capacity))
        return [each for each in told if each.startswith("who: ")]

    assert who(found, "party") == []
    assert "is not bound by it" in who(unbound, "party")[0]
    assert who(several, "depositary") == []
