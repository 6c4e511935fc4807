"""Guards of the life that no other test takes one by one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.life_kit import NOT, OLD, SPELLED, Keyed, at, key, of_morin
from tests.life_kit import OnPaper as Log
from tests.unit.test_life import (
    MORINS,
    NO_ONE,
    PAPER,
    TREATY,
    arranged_in,
    clear,
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

import paraph
from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Author
from paraph.agreement.force.days import one
from paraph.agreement.force.derive import derive
from paraph.agreement.force.event import Event
from paraph.agreement.force.happened import Circumstances
from paraph.agreement.guards import guarded
from paraph.agreement.life import Life
from paraph.agreement.living import cleared, live
from paraph.agreement.missing import missing
from paraph.agreement.procedure import Procedure
from paraph.agreement.text_set import Entry as TextEntry
from paraph.agreement.text_set import TextSet
from paraph.concordance.concord import concord
from paraph.concordance.statement import statement
from paraph.norms.final.formula import On, UnlessAgreed, When
from paraph.text.canonical import canonical, digest


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
    adopt = steps.Adopt("consent", "2026-03-05", "")
    log.act("keller", adopt, text_set=text_set)
    assert refused(log, act, asked) == "adopted"  # by one side alone
    on_paper(log, "adopt", adopt, text_set)
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


CERTIFY = "its language officer must certify that the languages agree"


def in_two_languages(log: Log, procedure: Procedure) -> Life:
    """Return the life as it would be if each text were due in English and French."""
    genesis = log.entries[0].act.body
    assert isinstance(genesis, acts.Genesis)
    spoken = genesis.components[0]._replace(languages=("en", "fr"))
    return live(log.entries, log.state, genesis._replace(components=(spoken,)), procedure, at(9))


class Spoken(Log):
    """A log of an agreement in English and French."""

    components = (acts.Component("agreement", ("en", "fr")),)


EN = "Article 1. The Seller pays 500 euros within 30 days."
FR = "Article 1. Le vendeur paie 500 euros dans les 30 jours."


def spoken(french: str = FR) -> tuple[Spoken, str, str, bytes]:
    """Return a log of two languages, the set, a mandate, and what comparing them came to."""
    log = Spoken()
    readings = [paraph.read(each.encode(), file="a.txt") for each in (EN, french)]
    texts = TextSet(
        [
            TextEntry("agreement", code, digest(each.text))
            for code, each in zip(("en", "fr"), readings, strict=True)
        ]
    )
    for each in readings:
        log.blob(canonical(each.text))
    log.act("keller", acts.Propose(texts.entries, ()))
    under = log.decide(texts.digest, mandate(texts.digest))
    return log, texts.digest, under, statement(concord(readings, ["en", "fr"]))


def test_a_language_officer_of_each_party_certifies_for_it() -> None:
    asked = TREATY._replace(issue="no", settled="no", concordance="required")
    log, text_set, under, report = spoken()
    act = wanted(log, "keller", acts.Sign("Bern", "", PAPER), text_set, under)
    certified = steps.Concord(log.blob(report), ("en", "fr"), 0, "")

    def lacking(procedure: Procedure = asked) -> tuple[str, str]:
        now = life(log, procedure)
        told = [each.party for each in missing(now) if "certify" in each.what]
        return guarded(now, act, ()).why, ",".join(told)

    assert lacking()[1] == "alda,morin"
    log.act("keller", certified._replace(languages=("en",)), text_set=text_set)
    assert lacking()[1] == "alda,morin"
    log.act("keller", certified, text_set=text_set)
    why, of = lacking()
    assert of == "morin"
    assert why == "its languages are not certified by an officer of morin"
    assert lacking(asked._replace(certifies="one")) == ("", "")
    assert lacking(asked._replace(officer="court"))[1] == "alda,morin"
    on_paper(log, "concord", certified, text_set)
    assert lacking() == ("", "")
    assert lacking(asked._replace(officer="court"))[1] == "alda,morin"


def test_a_certificate_rests_on_a_comparison_of_these_very_texts_and_says_what_that_found() -> None:
    log, text_set, _, report = spoken(FR.replace("500", "900"))
    *_, other = spoken()

    def code(content: bytes | None, different: int = 0, words: str = "") -> tuple[str, str]:
        name = PAPER if content is None else log.blob(content)
        body = steps.Concord(name, ("en", "fr"), different, words)
        standing = log.standing(log.act("keller", body, text_set=text_set))
        return standing.within, standing.code

    outside = ("outside", "concordance")
    assert code(None) == ("undetermined", "concordance")
    assert code(b"x") == outside
    assert code(b"[]") == outside
    assert code(other) == outside  # of other texts
    assert code(report) == outside  # it found a difference
    assert code(report, 1) == outside  # of which nobody says why it is nothing
    assert code(report, 2, "They are slips.") == outside  # it found one
    assert code(report, 1, "It is a slip.") == ("within", "")
    undecided = report.replace(b'"verdict":"differs"', b'"verdict":"undecided"')
    assert code(undecided, 1, "It is a slip.") == outside


def test_where_one_officer_is_enough_nobody_else_is_waited_for() -> None:
    one = TREATY._replace(concordance="expected", certifies="one")
    log, _, _ = ready()
    told = [each for each in missing(in_two_languages(log, one)) if "certify" in each.what]
    assert [each.party for each in told] == [""]


def test_what_was_expected_before_the_signature_stays_missing_after_it() -> None:
    asked = TREATY._replace(
        issue="expected",
        settled="expected",
        adopted="expected",
        concordance="expected",
        powers="expected",
        vote="expected",
    )
    log = Log()
    text_set = proposed(log, "court", "treasury")
    under = log.decide(text_set, mandate(text_set))
    before = {(each.track, each.party, each.what) for each in missing(life(log, asked))}
    log.sign(under, text_set)
    now = in_two_languages(log, asked)
    told = {(each.track, each.party, each.what) for each in missing(now)}
    late = {each for each in told if "it is signed" in each[2]}
    assert {(track, what) for track, party, what in late if party == "alda"} == {
        ("clearance", "not taken, and it is signed: a body that is interested must be asked"),
        ("mandate", "not taken, and it is signed: its decision must be officially issued"),
        (
            "mandate",
            "not taken, and it is signed: the motion and the votes must stand with the decision",
        ),
        ("text", "not taken, and it is signed: it must hold the text to be final"),
        ("text", f"not taken, and it is signed: {CERTIFY}"),
        (
            "signature",
            "not taken, and it is signed: nothing shows that keller represents the party (VCLT 7)",
        ),
    }
    assert ("text", "", "not taken, and it is signed: the text must be adopted") in late
    assert not any("it is signed" in what for _, _, what in before)
    theirs = ("text", "morin", "it must hold the text to be final")
    assert theirs in told  # who has not signed can still do it
    log.act("keller", steps.Fix(""), text_set=text_set)
    log.act("holm", steps.Issue(under.partition("/")[0], "417", "2026-03-05", ""))
    after = {each.what for each in missing(life(log, asked)) if each.party == "alda"}
    assert not any("final" in each or "issued" in each for each in after)


def test_after_the_signature_only_what_the_procedure_asks_is_late() -> None:
    log = Log()
    text_set = proposed(log, "court")
    log.sign(log.decide(text_set, mandate(text_set)), text_set)
    plain = Procedure("plain", "Plain", needed="nobody")
    assert not any("it is signed" in each.what for each in missing(life(log, plain)))
    asked = plain._replace(needed="asked")
    assert not any("it is signed" in each.what for each in missing(life(log, asked)))
    log.act("keller", acts.AskClearance(("court",), "", silence=False), text_set=text_set)
    late = [each.what for each in missing(life(log, asked)) if "it is signed" in each.what]
    assert late == ["not taken, and it is signed: its answer is due"]


def test_a_body_that_cleared_what_was_decided_on_is_not_late_for_its_editorial_change() -> None:
    log = Log()
    text_set = proposed(log, "court")
    log.act("wolf", acts.Clear("agreed", ""), text_set=text_set)
    under = log.decide(text_set, mandate(text_set))
    log.act("holm", steps.Issue(under.partition("/")[0], "417", "2026-03-05", ""))
    _, spelled = log.amend(under, OLD, SPELLED)
    log.sign(under, spelled)
    now = life(log)
    assert now.current == spelled
    assert [each.state for each in now.clearances] == ["stale"]
    assert not any(each.track == "clearance" for each in missing(now))


def ad_referendum(log: Log, text_set: str, under: str) -> str:
    body = acts.Sign("Bern", "", log.shown(under, text_set), "ad-referendum")
    return log.act("keller", body, text_set=text_set, under=under)


def test_who_confirms_a_signature_may_sign_for_the_party() -> None:
    log, text_set, under = ready()
    signed = ad_referendum(log, text_set, under)
    confirm = acts.Confirm(signed)
    assert refused(log, wanted(log, "wolf", confirm)) == "powers"
    assert refused(log, wanted(log, "lund", confirm)) == "powers"
    assert refused(log, wanted(log, "holm", confirm)) == ""  # of the body that decides
    assert refused(log, wanted(log, "keller", confirm)) == ""  # who has the mandate to sign
    log.act("wolf", confirm)  # a record may hold it: it confirms nothing
    assert life(log).signatures[0].state == "ad referendum"
    log.act("holm", acts.FullPowers("wolf", ("confirm",), ""))
    assert refused(log, wanted(log, "wolf", confirm)) == ""
    log.act("wolf", confirm)
    assert life(log).signatures[0].state == "confirmed"


def test_a_mandate_that_is_revoked_or_of_another_text_confirms_nothing() -> None:
    log, text_set, under = ready()
    signed = ad_referendum(log, text_set, under)
    log.act("holm", acts.RevokeMandate(under, "The visit is off."))
    assert refused(log, wanted(log, "keller", acts.Confirm(signed))) == "powers"
    other = log.propose("wolf", NOT)
    log.decide(other, mandate(other, grantees=frozenset(("court",))))
    assert refused(log, wanted(log, "wolf", acts.Confirm(signed))) == "powers"


def test_an_office_that_represents_for_all_acts_confirms() -> None:
    log, text_set, under = ready()
    signed = ad_referendum(log, text_set, under)
    body = acts.Appoint(key("wolf"), ("court",), "", "foreign-minister")
    log.act("keller", body, signed=("keller", "holm"))
    assert refused(log, wanted(log, "wolf", acts.Confirm(signed))) == ""
    log.act("wolf", acts.Confirm(signed))
    assert life(log).signatures[0].state == "confirmed"


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


def test_what_is_registered_already_is_told_so() -> None:
    log, _ = bound()
    log.act("keller", steps.Classify(treaty=True, reason="Both mean to be bound."))
    for step, number in (("submitted", ""), ("registered", "123")):
        log.act("keller", steps.Register(step, number, "2026-03-06", PAPER, ""))
    again = wanted(log, "keller", steps.Register("registered", "124", "2026-03-06", PAPER, ""))
    assert "it is registered already" in guarded(life(log), again, ()).why


def test_nothing_is_submitted_for_registration_before_it_is_in_force() -> None:
    log, text_set, under = ready()
    log.act("keller", steps.Classify(treaty=True, reason="Both mean to be bound."))
    submitted = steps.Register("submitted", "", "2026-03-05", PAPER, "")
    registered = submitted._replace(step="registered", number="I-1")
    log.act("keller", submitted)
    log.act("keller", registered)
    assert life(log).registration.state == "unregistered"
    assert refused(log, wanted(log, "keller", registered)) == "class"

    log.sign(under, text_set)
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), text_set)
    theirs = steps.Date("in-force", "2026-03-07", PAPER, "both letters")
    log.act("holm", theirs)
    on_paper(log, "enter-date", theirs)
    assert life(log).registration.state == "unregistered"  # not in force on the day of it
    assert life(log).registration.ready
    log.act("keller", submitted._replace(on="2026-03-08"), day=8)
    log.act("keller", registered._replace(on="2026-03-09"), day=9)
    assert life(log).registration.state == "registered"


def test_no_correction_is_done_while_objections_may_be_made() -> None:
    log, text_set = bound()
    better = log.propose("keller", SPELLED)
    until = steps.Rectify("proposed", "instrument", text_set, at(20), "", "A word is wrong.")
    agreed = until._replace(step="agreed", until="")
    log.act("holm", until, text_set=better)
    log.act("holm", agreed, text_set=better)
    on_paper(log, "rectify", agreed, better)
    act = wanted(log, "holm", until._replace(step="done", until=""), better)
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
    assert code("alda", "", life(log, NO_ONE)) == "signed"  # once


@pytest.mark.parametrize("copy", ["morin", ""])
@pytest.mark.parametrize("seen", [True, False])
def test_a_signature_on_an_original_that_it_does_not_name_is_irregular(
    copy: str,
    seen: bool,  # noqa: FBT001
) -> None:
    log = Keyed()
    text_set, under = signing(log)
    granted = mandate(text_set, grantees=frozenset(("graf",)))
    theirs = f"{of_morin(log, acts.Decide((granted,)), text_set)}/0"
    arranged_in(log, text_set, MORINS)
    of_morin(log, steps.Fix(""), seen=log if seen else None)

    made = log.act(
        "keller",
        acts.Sign("Bern", "", log.shown(under, text_set), copy=copy),
        text_set=text_set,
        under=under,
    )
    assert log.standing(made).code == "original"
    name = of_morin(log, acts.Sign("Bern", "", log.shown(theirs, text_set), copy=copy), text_set)
    signed = log.entries[-1]
    log.entries[-1] = signed._replace(act=replace(signed.act, under=theirs))
    # Who has not seen that one was entered signs as before it.
    assert log.state.standings["morin", name].code == ("original" if seen else "")
    states = {each.party: each.state for each in life(log, NO_ONE).signatures}
    assert states == {"alda": "irregular", "morin": "irregular" if seen else "definitive"}


def test_a_draft_is_not_signed_once_all_have_signed_another_text() -> None:
    asked = TREATY._replace(issue="no", settled="no")
    log, text_set, under = ready()
    better = log.propose("keller", SPELLED)
    sign = wanted(log, "keller", acts.Sign("Bern", "", PAPER), better, under)
    assert refused(log, sign, asked) == ""
    log.sign(under, text_set)
    assert refused(log, sign, asked) == ""
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), text_set)
    assert refused(log, sign, asked) == "signed"

    corrected = steps.Rectify("agreed", "re-executed", text_set, "", "", "A line stood twice.")
    log.act("holm", corrected, text_set=better)
    assert refused(log, sign, asked) == ""


def test_another_text_that_both_hold_to_be_final_may_be_signed_after_the_first() -> None:
    asked = TREATY._replace(issue="no", settled="no")
    log, text_set, under = ready()
    log.sign(under, text_set)
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), text_set)
    better = log.propose("keller", SPELLED)
    log.act("keller", steps.Fix(""), text_set=better)
    on_paper(log, "fix", steps.Fix(""), better)

    sign = wanted(log, "keller", acts.Sign("Bern", "", PAPER), better, under)
    assert refused(log, sign, asked) == ""


def test_no_paper_meets_a_condition_that_was_signed_here() -> None:
    log = Log()
    text_set = proposed(log, "court")
    answer = clear(log, "wolf", text_set, "on-condition")
    by = Author("wolf", "alda", "court", "")
    told = steps.Discharge(answer, "They are named.")
    report = acts.Report("discharge", by, "2026-03-05", PAPER, "holm", (), told)
    log.act("keller", report, text_set=text_set, signed=("keller", "holm"))

    (court,) = life(log).clearances
    assert not court.agrees
    assert court.met == ""


def test_a_silence_on_an_earlier_text_is_shown_as_stale() -> None:
    log = Log()
    text_set = proposed(log)
    silent = acts.AskClearance(("court",), at(6), silence=True)
    log.act("keller", silent, text_set=text_set)
    under = log.decide(text_set, mandate(text_set), day=7)
    _, amended = log.amend(under, OLD, SPELLED, day=7)

    now = life(log)
    (court,) = cleared(now.events, log.state, TREATY, amended, now.now)
    assert (court.state, court.answered) == ("stale", text_set)


def test_who_asks_again_makes_no_time_limit_shorter() -> None:
    log = Log()
    text_set = proposed(log)
    silent = acts.AskClearance(("court",), at(20), silence=True)
    log.act("keller", silent, text_set=text_set)
    shorter, longer = silent._replace(until=at(10)), silent._replace(until=at(25))
    assert refused(log, wanted(log, "keller", shorter, text_set)) == "silence"
    unannounced = shorter._replace(silence=False)
    assert refused(log, wanted(log, "keller", unannounced, text_set)) == "silence"
    assert refused(log, wanted(log, "keller", longer, text_set)) == ""
    other = shorter._replace(bodies=("treasury",))
    assert refused(log, wanted(log, "keller", other, text_set)) == ""

    log.act("keller", shorter, text_set=text_set)
    (court,) = life(log, day=12).clearances
    assert (court.state, court.until) == ("silent", at(20))
    (court,) = life(log, day=21).clearances
    assert court.state == "agreed by silence"
    log.act("keller", silent._replace(until=at(28)), text_set=text_set, day=22)
    (court,) = life(log, day=23).clearances
    assert (court.state, court.until) == ("silent", at(28))


def test_a_text_is_no_original_and_binds_nobody_while_each_has_signed_its_own_alone() -> None:
    log = Log()
    text_set, under = signing(log)
    own = arranged_in(log, text_set, MORINS)
    shown = log.shown(under, text_set)
    first = acts.Sign("Bern", "", shown, copy="alda")
    log.act("keller", first, text_set=text_set, under=under)
    theirs = acts.Sign("Bern", "", PAPER, copy="morin", original=own)
    on_paper(log, "sign", theirs, text_set)
    now = life(log, NO_ONE)
    fixed = now.fixed(text_set)
    assert fixed is not None
    assert (fixed.state, {each.state for each in now.consents}) == ("draft", {"none"})

    log.act("keller", first._replace(copy="morin", original=own), text_set=text_set, under=under)
    on_paper(log, "sign", theirs._replace(copy="alda", original=""), text_set)
    now = life(log, NO_ONE)
    fixed = now.fixed(text_set)
    assert fixed is not None
    assert (fixed.state, {each.state for each in now.consents}) == ("original", {"expressed"})
