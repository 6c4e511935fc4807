"""Guards of the life that no other test takes one by one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.life_kit import NOT, SPELLED, at
from tests.life_kit import Life as Log
from tests.unit.test_life import (
    MORINS,
    NO_ONE,
    PAPER,
    TREATY,
    arranged_in,
    instrument,
    life,
    mandate,
    on_paper,
    proposed,
    ready,
    refused,
    signing,
    wanted,
)
from tests.unit.test_life_time import bound

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.force.days import one
from paraph.agreement.force.derive import derive
from paraph.agreement.force.event import Event
from paraph.agreement.force.happened import Circumstances
from paraph.agreement.guards import guarded
from paraph.agreement.life import Life
from paraph.agreement.text_set import TextSet
from paraph.norms.final.formula import On, UnlessAgreed, When


def test_nothing_is_decided_on_that_was_never_proposed() -> None:
    log = Log()
    text_set = log.texts(NOT).digest
    under = log.decide(text_set, mandate(text_set))
    assert log.standing(under.partition("/")[0]).code == "text"


def test_no_set_is_approved_that_lacks_a_text() -> None:
    log = Log()
    whole = log.texts(NOT).entries[0]
    annex = TextSet([whole._replace(component="annex")])
    log.act("keller", acts.Propose(annex.entries, ()))
    under = log.decide(annex.digest, mandate(annex.digest))
    assert log.standing(under.partition("/")[0]).code == "incomplete"


def test_what_is_open_moves_no_track() -> None:
    log, text_set, _ = ready()
    log.act("keller", steps.Fix(""), text_set=text_set)
    fixed = life(log).events[-1]
    assert fixed.counts
    for within in ("undetermined", "outside"):
        doubted = fixed._replace(standing=fixed.standing._replace(within=within))
        assert not doubted.counts


def test_an_original_is_what_all_parties_signed() -> None:
    log, text_set, under = ready()
    log.sign(under, text_set)
    fixed = life(log).fixed(text_set)
    assert fixed is not None
    assert (fixed.state, fixed.waits) == ("draft", ("alda", "morin"))
    other = log.propose("keller", NOT)
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), other)
    assert "original" not in {each.state for each in life(log).texts}
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), text_set)
    assert "original" in {each.state for each in life(log).texts}


def test_nobody_gives_full_powers_to_themselves() -> None:
    asked = TREATY._replace(issue="no", settled="no", powers="required")
    log, text_set, under = ready()
    log.act("keller", acts.FullPowers("keller", ("sign",), ""))
    body = acts.Sign("Bern", "", PAPER)
    assert refused(log, wanted(log, "keller", body, text_set, under), asked) == "powers"


TWO = Circumstances(("alda", "morin"))


def test_a_date_that_the_clause_names_waits_for_the_consent_of_all() -> None:
    formula = On(date(2026, 1, 1))
    assert derive(formula, (), TWO).days is None
    early = [Event("consent", one(date(2025, 6, 1)), each) for each in TWO.parties]
    assert derive(formula, early, TWO).days == one(date(2026, 1, 1))
    late = [Event("consent", one(date(2026, 6, 1)), each) for each in TWO.parties]
    assert derive(formula, late, TWO).days == one(date(2026, 6, 1))


def test_an_agreed_date_puts_nothing_before_its_last_required_event() -> None:
    formula = UnlessAgreed(When("received"))
    events = [Event("received", one(date(2026, 5, 12)), each) for each in TWO.parties]
    agreed = Event("agreed-date", one(date(2026, 1, 1)))
    assert derive(formula, (*events, agreed), TWO).days == one(date(2026, 5, 12))


def test_a_board_decides_by_a_motion_that_was_carried() -> None:
    asked = TREATY._replace(needed="nobody", vote="required")
    log = Log()
    text_set = proposed(log)

    def decide(vote: steps.Vote) -> str:
        body = acts.Decide((mandate(text_set),), vote=vote)
        return refused(log, wanted(log, "holm", body, text_set), asked)

    assert decide(steps.Vote()) == "vote"
    assert decide(steps.Vote(ayes=5, nays=1)) == "vote"
    assert decide(steps.Vote("To approve.", ayes=2, nays=2)) == "vote"
    assert decide(steps.Vote("To approve.", ayes=3, nays=2)) == ""


def test_a_text_is_adopted_and_its_languages_certified_where_the_procedure_asks() -> None:
    log, text_set, under = ready()
    asked = TREATY._replace(issue="no", settled="no", adopted="required")
    act = wanted(log, "keller", acts.Sign("Bern", "", PAPER), text_set, under)
    assert refused(log, act, asked) == "adopted"
    log.act("keller", steps.Adopt("consent", "2026-03-05", ""), text_set=text_set)
    assert refused(log, act, asked) == ""
    now = life(log, TREATY._replace(issue="no", settled="no", concordance="required"))
    spoken = now.genesis.components[0]._replace(languages=("en", "fr"))
    several = now._replace(genesis=now.genesis._replace(components=(spoken,)))
    assert guarded(several, act, ()).code == "concordance"
    assert guarded(now, act, ()).code == ""


def test_of_three_parties_it_is_said_whose_notification_was_received() -> None:
    log, _ = bound()
    received = wanted(log, "keller", instrument("notification-received"))
    now = life(log)
    third = now.genesis.parties[1]._replace(party="zett")
    three = now._replace(genesis=now.genesis._replace(parties=(*now.genesis.parties, third)))
    assert guarded(now, received, ()).code == ""
    assert guarded(three, received, ()).code == "answers"


def test_nothing_ends_of_which_nothing_is_signed() -> None:
    log, text_set, under = ready()
    for kind in ("termination", "suspension", "resumption", "notice"):
        assert refused(log, wanted(log, "keller", instrument(kind))) == "force"
    log.sign(under, text_set)
    assert refused(log, wanted(log, "keller", instrument("notice"))) == ""


def test_a_relation_names_what_it_is_to_and_ends_no_declaration() -> None:
    log, text_set, _ = ready()
    span = steps.Span(text_set, "article 1", 0, 7, "Article")
    kind = steps.Happen("declaration", "1991-05-01", "", "", (), (), "Joint declaration")
    declared = log.act("keller", kind)
    visited = log.act("keller", kind._replace(happening="visit"))

    def relate(relation: str, other: str, event: str = "") -> str:
        body = steps.Relate(relation, other, event, span)
        return refused(log, wanted(log, "keller", body, text_set))

    assert relate("amends", " ") == "other"
    assert relate("terminates", "Declaration of 1991", declared) == "history"
    assert relate("supersedes", "Declaration of 1991", declared) == "history"
    assert relate("rests-on", "Declaration of 1991", declared) == ""
    assert relate("terminates", "What was agreed at the visit", visited) == ""


def test_nobody_confirms_the_signature_of_another_party() -> None:
    log, text_set, under = ready()
    theirs = on_paper(log, "sign", acts.Sign("Bern", "", PAPER, "ad-referendum"), text_set)
    assert refused(log, wanted(log, "holm", acts.Confirm(theirs))) == "party"
    shown = log.shown(under, text_set)
    body = acts.Sign("Bern", "", shown, "ad-referendum")
    own = log.act("keller", body, text_set=text_set, under=under)
    assert refused(log, wanted(log, "holm", acts.Confirm(own))) == ""
    log.act("holm", acts.Confirm(theirs))  # a record may hold it: it confirms nothing
    assert [each.state for each in life(log).signatures if each.act == theirs] == ["ad referendum"]


def test_nothing_is_registered_that_was_not_submitted() -> None:
    log, _ = bound()
    log.act("keller", steps.Classify(treaty=True, reason="Both mean to be bound."))
    registered = wanted(log, "keller", steps.Register("registered", "123", "2026", PAPER, ""))
    assert refused(log, registered) == "class"
    log.act("keller", steps.Register("submitted", "", "2026", PAPER, ""))
    assert refused(log, registered) == ""


def test_no_correction_is_done_while_objections_may_be_made() -> None:
    log, text_set = bound()
    better = log.propose("keller", SPELLED)
    until = steps.Rectify("proposed", "depositary", text_set, at(20), "", "A word is wrong.")
    log.act("keller", until, text_set=better)
    done = until._replace(step="done", until="")
    act = wanted(log, "keller", done, better)
    assert refused(log, act) == "agreed"
    assert refused(log, replace(act, at=at(21))) == ""


def test_what_acts_in_another_log_is_no_event() -> None:
    log, text_set, _ = ready()
    log.act("keller", steps.Fix(""), text_set=text_set, party="morin")
    assert life(log).of_kind("fix") == ()


def test_nothing_is_signed_that_does_not_repeat_what_it_answers() -> None:
    log, text_set, under = ready()
    act = wanted(log, "keller", acts.Sign("Bern", "", PAPER), text_set, under)
    now = life(log, NO_ONE)
    assert guarded(now, act, ()).code == ""
    apart = now._replace(unrepeated={text_set: "the reply leaves a paragraph out"})
    assert guarded(apart, act, ()).code == "quoted"


def test_a_signature_names_the_original_of_a_party() -> None:
    log = Log()
    text_set, under = signing(log)
    own = arranged_in(log, text_set, MORINS)
    now = life(log, NO_ONE)

    def code(copy: str, original: str, of: Life = now) -> str:
        body = acts.Sign("Bern", "", PAPER, copy=copy, original=original)
        return guarded(of, wanted(log, "keller", body, text_set, under), ()).code

    assert code("morin", own) == ""
    assert code("alda", "") == ""
    assert code("", "") == "original"
    assert code("zembla", "") == "party"
    assert code("morin", text_set) == "original"
    body = acts.Sign("Bern", "", log.shown(under, text_set), copy="alda")
    log.act("keller", body, text_set=text_set, under=under)
    assert code("alda", PAPER, life(log, NO_ONE)) == "original"
    assert code("alda", "", life(log, NO_ONE)) == ""
