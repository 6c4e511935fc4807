"""The life: how far each track has come, what it waits for, and which step a guard refuses."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

import pytest
from tests.life_kit import (
    ALLOWED,
    FORMAL,
    NOT,
    OLD,
    PROFILE,
    SPACED,
    SPELLED,
    TABLES,
    Keyed,
    agreed,
    at,
    key,
    of_morin,
)
from tests.life_kit import OnPaper as Log

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Act, Author, Body, Genesis
from paraph.agreement.deadlines import deadlines
from paraph.agreement.guards import guarded
from paraph.agreement.life import Life
from paraph.agreement.living import cleared, live
from paraph.agreement.mandate import Mandate
from paraph.agreement.missing import missing
from paraph.agreement.procedure import Procedure
from paraph.agreement.registering import unready
from paraph.agreement.window import Proven
from paraph.norms.final.formula import After, Entry, When
from paraph.norms.final.formula_json import dump
from paraph.text.canonical import parse
from paraph.views.dossier import dossier
from paraph.views.sheet import sheet_lines

TREATY = Procedure(
    "treaty",
    "Treaty",
    needed="interested",
    issue="required",
    settled="required",
    means="signature",
    registration="expected",
)
PAPER = f"sha256:{'9' * 64}"


def life(log: Log, procedure: Procedure = TREATY, day: int = 9) -> Life:
    genesis = log.entries[0].act.body
    assert isinstance(genesis, Genesis)
    return live(log.entries, log.state, genesis, procedure, at(day))


def mandate(text_set: str, **terms: object) -> Mandate:
    granted = Mandate(
        text_set,
        frozenset(("ministry",)),
        frozenset(("sign", "amend", "assert")),
        PROFILE,
        tables=TABLES,
    )
    return replace(granted, **terms) if terms else granted  # type: ignore[arg-type]


def wanted(log: Log, person: str, body: Body, text_set: str = "", under: str = "") -> Act:
    """Return an act that somebody would make next."""
    office = {"keller": "ministry", "holm": "council", "wolf": "court", "lund": "envoy"}[person]
    author = Author(person, "alda", office, "")
    return Act(log.entries[0].id, author, under, (), (), text_set, at(9), "f" * 32, body)


def refused(log: Log, act: Act, procedure: Procedure = TREATY, since: str = "") -> str:
    now = life(log, procedure)
    stand = cleared(now.events, log.state, procedure, act.text_set, now.now)
    return guarded(now, act, stand, since, log.state.confirmations.reaching(act)).code


def proposed(log: Log, *interested: str, source: str = OLD) -> str:
    texts = log.texts(source)
    log.act("keller", acts.Propose(texts.entries, (), "Trade grows.", interested=interested))
    return texts.digest


def clear(
    log: Log, person: str, text_set: str, answer: str, *, day: int = 5, **more: object
) -> str:
    said = "Name the ports." if answer == "on-condition" else ""
    body = acts.Clear(answer, said, **more)  # type: ignore[arg-type]
    return log.act(person, body, text_set=text_set, day=day)


# ---------------------------------------------------------------- clearance


def states(log: Log, procedure: Procedure = TREATY, day: int = 9) -> dict[str, str]:
    return {each.body: each.state for each in life(log, procedure, day).clearances}


def test_a_body_that_is_interested_must_be_asked_and_must_agree_before_the_decision() -> None:
    log = Log()
    text_set = proposed(log, "court", "treasury")
    decide = wanted(log, "holm", acts.Decide((mandate(text_set),)), text_set)

    assert states(log) == {"court": "not asked", "treasury": "not asked"}
    assert refused(log, decide) == "clearance"
    log.act("keller", acts.AskClearance(("court", "treasury"), "", False), text_set=text_set)  # noqa: FBT003
    assert states(log) == {"court": "asked", "treasury": "asked"}
    clear(log, "wolf", text_set, "agreed")
    assert refused(log, decide) == "clearance"
    assert refused(log, decide, TREATY._replace(needed="nobody")) == ""


def test_silence_agrees_only_where_it_was_announced_with_a_time_limit_that_is_over() -> None:
    log = Log()
    text_set = proposed(log)
    silent = acts.AskClearance(("court",), at(6), silence=True)
    log.act("keller", silent, text_set=text_set)

    assert states(log, day=5) == {"court": "silent"}
    assert states(log, day=6) == {"court": "agreed by silence"}
    assert states(log, TREATY._replace(silence="nothing"), day=6) == {"court": "asked"}
    for body in (silent._replace(silence=False), silent._replace(until="")):
        log.act("keller", body, text_set=text_set)
        assert states(log) == {"court": "asked"}


def test_a_late_answer_counts_or_is_only_shown_as_the_procedure_says() -> None:
    log = Log()
    text_set = proposed(log)
    log.act("keller", acts.AskClearance(("court",), at(6), silence=True), text_set=text_set)
    clear(log, "wolf", text_set, "objected", day=7)

    assert states(log) == {"court": "objected"}
    assert states(log, TREATY._replace(late="shown")) == {"court": "agreed by silence"}
    late = life(log, TREATY._replace(late="shown")).clearances[0]
    assert late.late
    decide = wanted(log, "holm", acts.Decide(()), text_set)
    assert refused(log, decide) == "clearance"
    assert refused(log, decide, TREATY._replace(objection="shown")) == ""


def test_an_answer_on_paper_of_the_last_day_is_not_late_for_its_hour() -> None:
    shown = TREATY._replace(late="shown")
    for on, state in (
        ("2026-03-05", "objected"),
        ("2026-03-06", "objected"),
        ("2026-03", "objected"),
        ("2026-03-07", "agreed by silence"),
    ):
        log = Log()
        text_set = proposed(log, "court")
        log.act("keller", acts.AskClearance(("court",), at(6), silence=True), text_set=text_set)
        by = Author("wolf", "alda", "court", "")
        body = acts.Report("clear", by, on, PAPER, "holm", (), acts.Clear("objected", ""))
        log.act("keller", body, text_set=text_set, day=8, signed=("keller", "holm"))
        assert states(log, shown) == {"court": state}, on


def test_why_a_body_objects_stands_with_its_answer_and_among_what_is_missing() -> None:
    log = Log()
    text_set = proposed(log, "court")
    log.act("wolf", acts.Clear("objected", "It is unlawful."), text_set=text_set)

    now = life(log)
    assert (now.clearances[0].state, now.clearances[0].why) == ("objected", "It is unlawful.")
    assert now.clearances[0].condition == ""
    assert "it objects: It is unlawful." in [each.what for each in missing(now)]


def test_a_condition_is_met_when_the_body_that_made_it_says_so_and_nobody_else() -> None:
    log = Log()
    text_set = proposed(log, "court")
    answer = clear(log, "wolf", text_set, "on-condition")
    met = steps.Discharge(answer, "They are named.")

    assert states(log) == {"court": "agreed on condition"}
    assert [each.what for each in missing(life(log)) if each.track == "clearance"] == [
        "its condition must be met: Name the ports."
    ]
    assert refused(log, wanted(log, "lund", met)) == "condition"
    assert refused(log, wanted(log, "wolf", met)) == ""
    assert refused(log, wanted(log, "wolf", steps.Discharge(PAPER, "."))) == "condition"
    log.act("lund", met)  # a record may hold it all the same: it meets nothing
    assert not life(log).clearances[0].agrees
    log.act("wolf", met)
    assert life(log).clearances[0].agrees


def test_an_answer_is_stale_after_a_change_unless_that_is_editorial_and_was_agreed_before() -> None:
    for editorial in (False, True):
        log = Log()
        text_set = proposed(log, "court")
        clear(log, "wolf", text_set, "agreed", editorial=editorial)
        under = log.decide(text_set, mandate(text_set))
        _, spelled = log.amend(under, OLD, SPELLED)
        texts = life(log)._replace(current=spelled)
        assert texts.current == spelled
        again = acts.Decide((mandate(spelled),))
        log.act("holm", again, text_set=spelled)
        assert states(log) == {"court": "agreed" if editorial else "stale"}
        assert life(log).clearances[0].answered == text_set


def test_a_change_that_nothing_proves_makes_every_answer_stale() -> None:
    log = Log()
    text_set = proposed(log, "court")
    clear(log, "wolf", text_set, "agreed", editorial=True)
    under = log.decide(text_set, mandate(text_set))
    _, not_ = log.amend(under, OLD, NOT)
    log.act("holm", acts.Decide((mandate(not_),)), text_set=not_)

    assert states(log) == {"court": "stale"}


def test_a_new_draft_that_no_amendment_made_makes_every_answer_stale() -> None:
    log = Log()
    clear(log, "wolf", proposed(log, "court"), "agreed", editorial=True)
    log.propose("keller", SPACED)

    assert states(log) == {"court": "stale"}


def test_an_answer_on_paper_counts_if_a_second_person_checked_it() -> None:
    for checked in ("", "holm"):
        log = Log()
        text_set = proposed(log, "treasury")
        told = acts.Clear("agreed", "")
        by = Author("novak", "alda", "treasury", "")
        body = acts.Report("clear", by, "2026-03-04", PAPER, checked, (), told)
        log.act("keller", body, text_set=text_set, signed=("keller", "holm"))
        assert states(log) == {"treasury": "agreed" if checked else "not asked"}


# ---------------------------------------------------------------- text, mandate, signature


def ready(log: Log | None = None, source: str = OLD) -> tuple[Log, str, str]:
    """Return a log in which a text is decided on and issued, its set, and the mandate."""
    log = log or Log()
    text_set = proposed(log, source=source)
    under = log.decide(text_set, mandate(text_set))
    issue = steps.Issue(under.partition("/")[0], "417-rp", "2026-03-05", "Official Journal 12")
    log.act("holm", issue)
    return log, text_set, under


Made = TypeVar("Made", bound=tuple[Any, ...])


def rewording(made: Made) -> Made:
    """Let the ministry of a log that is made agree to other words, which its mandate does not."""
    made[0].act("holm", acts.FullPowers("keller", ("rectify", "relate"), ""))
    return made


def on_paper(log: Log, fact: str, does: Body | None, text_set: str = "") -> str:
    by = Author("graf", "morin", "council", "")
    body = acts.Report(fact, by, "2026-03-05", PAPER, "holm", (), does)  # type: ignore[arg-type]
    return log.act("keller", body, text_set=text_set, signed=("keller", "holm"))


def test_a_mandate_is_not_in_force_before_its_decision_is_issued() -> None:
    log = Log()
    text_set = proposed(log)
    under = log.decide(text_set, mandate(text_set))
    sign = wanted(log, "keller", acts.Sign("Bern", "", PAPER), text_set, under)

    assert [each.state for each in life(log).authorities] == ["not issued"]
    assert refused(log, sign) == "issue"
    assert refused(log, sign, TREATY._replace(issue="expected")) == "settled"
    log, text_set, under = ready()
    found = life(log).authorities[0]
    assert (found.state, found.number, found.reference) == (
        "granted",
        "417-rp",
        "Official Journal 12",
    )


def test_a_text_is_settled_when_both_sides_hold_the_same_set_to_be_final() -> None:
    log, text_set, under = ready()
    sign = wanted(log, "keller", acts.Sign("Bern", "", PAPER), text_set, under)
    log.act("keller", steps.Fix(""), text_set=text_set)
    fixed = life(log).fixed(text_set)
    assert fixed is not None
    assert (fixed.state, fixed.waits) == ("draft", ("morin",))
    assert refused(log, sign) == "settled"
    on_paper(log, "fix", steps.Fix(""), log.propose("keller", NOT))
    assert refused(log, sign) == "settled"  # of another set
    on_paper(log, "fix", steps.Fix(""), text_set)
    fixed = life(log).fixed(text_set)
    assert fixed is not None
    assert fixed.state == "settled"
    assert refused(log, sign) == ""


def test_signing_goes_by_alternatives_and_one_ad_referendum_is_confirmed() -> None:
    log, text_set, under = ready()
    log.act("keller", acts.Initial("Bern"), text_set=text_set)
    assert [each.state for each in life(log).signatures] == ["initialled", "due", "due"]
    shown = log.shown(under, text_set)
    body = acts.Sign("Bern", "", shown, "ad-referendum")
    act = log.act("keller", body, text_set=text_set, under=under)
    found = life(log)
    assert [(each.party, each.state) for each in found.signatures] == [
        ("alda", "ad referendum"),
        ("morin", "due"),
    ]
    assert [each.state for each in found.consents] == ["signed, not bound", "none"]
    revoked = life(log)._replace(authorities=())
    waits = [each for each in missing(revoked) if each.what == "its signature must be confirmed"]
    assert [(each.party, each.who) for each in waits] == [("alda", "council")]
    log.act("holm", acts.Confirm(act))
    assert life(log).signatures[0].state == "confirmed"
    assert life(log).consents[0].state == "expressed"
    by_instruments = TREATY._replace(means="instruments")
    assert life(log, by_instruments).consents[0].state == "signed, not bound"


def test_a_signature_outside_of_the_chain_is_a_fact_and_irregular() -> None:
    log, text_set, _ = ready()
    log.act("keller", acts.Sign("Bern", "", PAPER), text_set=text_set)
    found = life(log)

    assert found.signatures[0].state == "irregular"
    assert not found.signatures[0].signed
    assert found.consents[0].state == "none"
    assert any("irregular" in each.what for each in missing(found))


def test_both_signatures_make_an_original_and_a_correction_needs_both_sides() -> None:
    log, text_set, under = rewording(ready())
    rectify = steps.Rectify("done", "initialled", text_set, "", "", "A line stood twice.")
    better = log.propose("keller", SPELLED)
    assert refused(log, wanted(log, "keller", rectify, better)) == "authentic"
    log.sign(under, text_set)
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), text_set)
    fixed = life(log).fixed(text_set)
    assert fixed is not None
    assert fixed.state == "original"
    log.act("keller", rectify._replace(step="agreed"), text_set=better)
    assert refused(log, wanted(log, "keller", rectify, better)) == "agreed"
    on_paper(log, "rectify", rectify._replace(step="agreed"), better)
    assert refused(log, wanted(log, "keller", rectify, better)) == ""
    log.act("keller", rectify, text_set=better)
    fixed = life(log).fixed(text_set)
    assert fixed is not None
    assert (fixed.state, fixed.corrected) == ("corrected", better)


# ---------------------------------------------------------------- consent and registration


def instrument(kind: str, on: str = "2026-03-06", answers: str = "") -> steps.Instrument:
    return steps.Instrument(kind, on, "", "", answers, (), "")


def test_a_signature_subject_to_ratification_binds_nobody_until_the_instrument_is_exchanged() -> (
    None
):
    log, text_set, under = ready()
    shown = log.shown(under, text_set)
    ratify = wanted(log, "keller", instrument("ratification"))
    assert refused(log, ratify) == "signature"
    body = acts.Sign("Bern", "", shown, "subject-to-ratification")
    log.act("keller", body, text_set=text_set, under=under)
    assert life(log).consents[0].state == "signed, not bound"
    assert refused(log, ratify) == ""
    log.act("keller", instrument("internal-procedure"))
    assert life(log).consents[0].state == "internal procedure complete"
    log.act("keller", instrument("ratification"))
    assert life(log).consents[0].state == "internal procedure complete"
    log.act("keller", instrument("exchange"))
    assert life(log).consents[0].state == "expressed"


def test_a_notification_counts_when_it_is_received_and_for_whoever_sent_it() -> None:
    log, text_set, under = ready()
    log.act(
        "keller",
        acts.Sign("Bern", "", log.shown(under, text_set), "subject-to-ratification"),
        text_set=text_set,
        under=under,
    )
    sent = log.act("keller", instrument("notification-sent"))
    assert life(log).consents[0].state == "signed, not bound"
    on_paper(log, "instrument", instrument("notification-received", answers=sent))
    assert [each.state for each in life(log).consents] == ["expressed", "none"]


def test_only_a_notice_of_ones_own_is_withdrawn() -> None:
    log, text_set, under = ready()
    log.sign(under, text_set)
    theirs = on_paper(log, "instrument", instrument("notice"))
    withdraw = wanted(log, "keller", instrument("withdrawal-of-notice", answers=theirs))
    assert refused(log, withdraw) == "answers"
    own = log.act("keller", instrument("notice"))
    withdraw = wanted(log, "keller", instrument("withdrawal-of-notice", answers=own))
    assert refused(log, withdraw) == ""


def test_nothing_is_registered_that_nobody_holds_to_be_a_treaty() -> None:
    log, text_set, under = ready()
    log.sign(under, text_set)
    submit = wanted(log, "keller", steps.Register("submitted", "", "2026-03", PAPER, ""))
    assert refused(log, submit) == "class"
    log.act("keller", steps.Classify(treaty=False, reason="Two companies."))
    assert life(log).registration.state == "not a treaty"
    assert refused(log, submit) == "class"
    log.act("keller", steps.Classify(treaty=True, reason="Both mean to be bound."))
    assert refused(log, submit) == "force"


# ---------------------------------------------------------------- laws


def test_each_party_registers_by_its_own_word_on_whether_it_is_a_treaty() -> None:
    log, text_set, under = ready()
    log.sign(under, text_set)
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), text_set)
    log.act("keller", steps.Date("in-force", "2026-03-05", PAPER, "A paper."))
    log.act("keller", steps.Classify(treaty=True, reason="It is one."))
    on_paper(log, "classify", steps.Classify(treaty=False, reason="A contract."))
    found = life(log)
    assert found.registration.state == "unregistered"
    assert found.registration.unlike == ("alda holds it to be a treaty, morin holds it to be none")
    assert any("morin holds it to be none" in each.what for each in missing(found))
    assert not [each for each in unready(found, "alda") if each.startswith("class")]
    assert [each for each in unready(found, "morin") if each.startswith("class")]
    submitted = wanted(log, "keller", steps.Register("submitted", "", "2026-03-06", PAPER, ""))
    assert refused(log, submitted) == ""
    log.act("keller", steps.Classify(treaty=False, reason="It is none."))
    on_paper(log, "classify", steps.Classify(treaty=True, reason="It is one."))
    assert life(log).registration.state == "unregistered"
    assert refused(log, submitted) == "class"


def test_a_step_that_was_wrong_counts_no_more_and_a_decision_or_signature_is_never_undone() -> None:
    log, text_set, under = ready()
    fix = log.act("keller", steps.Fix(""), text_set=text_set)
    signed = log.sign(under, text_set)
    before = life(log)
    for act in (fix, signed, under.partition("/")[0]):
        log.act("keller", acts.Correct(act, "It was wrong."))
    after = life(log)

    assert {each.act for each in before.events} - {each.act for each in after.events} == {fix}


def test_the_same_entries_come_to_the_same_life_and_every_past_one_comes_back() -> None:
    log, text_set, under = ready()
    log.sign(under, text_set)
    lives = []
    for end in range(2, len(log.entries) + 1):
        part = Log()
        part.entries, part.blobs = log.entries[:end], log.blobs
        lives.append(life(part))
    for end, known in enumerate(lives, 2):
        part = Log()
        part.entries, part.blobs = log.entries[:end], dict(log.blobs)
        assert life(part) == known
    assert lives[-1] == life(log)


@pytest.mark.parametrize("allowed", [sorted(ALLOWED)])
def test_what_is_missing_has_somebody_who_can_do_it(allowed: list[str]) -> None:
    assert allowed
    log = Log()
    assert [each.track for each in missing(life(log))] == ["text"]
    proposed(log, "court")
    told = {(each.track, each.party, each.who) for each in missing(life(log))}
    assert ("clearance", "alda", "court") in told
    assert ("mandate", "alda", "council") in told
    assert ("text", "morin", "who acts for it") in told
    assert ("signature", "alda", "nobody has a mandate to sign") in told


def test_powers_that_are_required_are_full_powers_or_an_office_and_nobodys_own_word() -> None:
    asked = TREATY._replace(issue="no", settled="no", powers="required")

    def sign(log: Log, text_set: str, under: str, practice: str = "") -> str:
        body = acts.Sign("Bern", "", PAPER, practice=practice)
        return refused(log, wanted(log, "keller", body, text_set, under), asked)

    log, text_set, under = ready()
    assert sign(log, text_set, under) == "powers"
    assert sign(log, text_set, under, "As both have always done.") == "powers"
    for powers in (
        acts.FullPowers("wolf", ("sign",), ""),
        acts.FullPowers("keller", ("adopt",), ""),
        acts.FullPowers("keller", ("sign",), at(8)),
    ):
        log.act("holm", powers)
        assert sign(log, text_set, under) == "powers"
    log.act("wolf", acts.FullPowers("keller", ("sign",), ""))  # a court gives none
    assert sign(log, text_set, under) == "powers"
    log.act("holm", acts.FullPowers("keller", ("sign",), ""))
    assert sign(log, text_set, under) == ""
    for office, until, code in (
        ("head-of-mission", "", "powers"),
        ("foreign-minister", "", ""),
        ("foreign-minister", at(8), "powers"),
    ):
        log, text_set, under = ready()
        body = acts.Appoint(key("keller"), ("ministry",), until, office)
        log.act("keller", body, signed=("keller", "holm"))
        assert sign(log, text_set, under) == code


# ---------------------------------------------------------------- what a hostile reader found


def test_a_day_beyond_every_calendar_stops_nobody() -> None:
    log, text_set, under = ready()
    log.sign(under, text_set)
    rule = dump(Entry(After(9999, "year", When("consent"))))
    text = log.state.texts.sets[text_set].entries[0].text
    words = parse(log.blobs[text]).provisions[0].text
    span = steps.Span(text, "article 1", 0, len(words), words)
    agreed(log, steps.Accept(rule, span), text_set)
    log.act("keller", instrument("exchange", "9999-12"))
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), text_set)
    for day in ("9999-12", "9999", "9999-12-31"):
        log.act("keller", instrument("deposit", day))
    signature = TREATY._replace(means="signature")
    assert live(
        log.entries, log.state, genesis_of(log), signature, "9999-12-31T23:59:59Z"
    ).force.state in {"undetermined", "not in force"}


def genesis_of(log: Log) -> Genesis:
    body = log.entries[0].act.body
    assert isinstance(body, Genesis)
    return body


def test_a_decision_on_any_text_waits_for_its_own_clearance() -> None:
    log = Log()
    first = proposed(log, "court")
    clear(log, "wolf", first, "objected")
    log.propose("keller", NOT)

    assert refused(log, wanted(log, "holm", acts.Decide(()), first)) == "clearance"


def test_silence_that_is_announced_too_late_agrees_to_nothing() -> None:
    log = Log()
    text_set = proposed(log)
    late = acts.AskClearance(("court",), at(3), silence=True)
    assert refused(log, wanted(log, "keller", late, text_set)) == "silence"
    log.act("keller", late, text_set=text_set)
    assert states(log) == {"court": "asked"}


def test_a_time_limit_that_nobody_could_keep_makes_no_silence_agreement() -> None:
    for until in ("2026-03-05T12:00:09Z", "2026-03-06T11:59:59Z"):
        log = Log()
        text_set = proposed(log)
        hasty = acts.AskClearance(("court",), until, silence=True)

        asked = replace(wanted(log, "keller", hasty, text_set), at=at(5))
        assert refused(log, asked) == "silence"
        log.act("keller", hasty, text_set=text_set)
        assert states(log) == {"court": "asked"}
        (court,) = life(log).clearances
        assert "within less than 1 day" in court.unheeded
        told = " ".join([each.what for each in missing(life(log))])
        assert "its silence counts for nothing: it was to answer within less than 1 day" in told


def test_how_long_a_body_has_at_least_is_what_the_procedure_says() -> None:
    log = Log()
    text_set = proposed(log)
    silent = acts.AskClearance(("court",), at(12), silence=True)
    week = TREATY._replace(shortest=7)
    assert refused(log, wanted(log, "keller", silent, text_set)) == ""
    assert refused(log, wanted(log, "keller", silent, text_set), week) == "silence"
    unannounced = silent._replace(silence=False)  # nothing comes of its silence
    assert refused(log, wanted(log, "keller", unannounced, text_set), week) == ""
    log.act("keller", silent, text_set=text_set, day=9)

    assert states(log, day=12) == {"court": "agreed by silence"}
    assert states(log, week, day=12) == {"court": "asked"}
    log.act("keller", silent._replace(until=at(19)), text_set=text_set, day=12)
    assert states(log, week, day=19) == {"court": "agreed by silence"}


def test_who_asks_again_counts_the_time_that_a_body_had_while_its_limit_ran() -> None:
    log = Log()
    text_set = proposed(log)
    silent = acts.AskClearance(("court",), at(9, 18), silence=True)
    log.act("keller", silent, text_set=text_set)
    longer, shorter = (silent._replace(until=at(9, hour)) for hour in (20, 13))
    assert refused(log, wanted(log, "keller", longer, text_set)) == ""
    log.act("keller", shorter, text_set=text_set, day=9)
    log.act("keller", longer, text_set=text_set, day=9)
    assert states(log, day=10) == {"court": "agreed by silence"}

    hasty = silent._replace(until="2026-03-10T12:00:05Z")  # the limit before is over
    log.act("keller", hasty, text_set=text_set, day=10)
    assert states(log, day=11) == {"court": "asked"}
    other = longer._replace(bodies=("court", "treasury"))
    log.act("keller", other, text_set=text_set, day=9)
    assert states(log, day=11)["treasury"] == "asked"


def test_silence_that_is_proven_to_be_announced_too_late_agrees_to_nothing() -> None:
    log = Log()
    text_set = proposed(log)
    late = acts.AskClearance(("court",), at(6), silence=True)
    log.act("keller", late, text_set=text_set, day=5, proven=Proven(at(6), at(7)))
    assert states(log) == {"court": "asked"}


def test_powers_that_are_proven_to_be_over_when_somebody_signed_are_none() -> None:
    asked = TREATY._replace(issue="no", settled="no", powers="required")
    log = Log()
    text_set = proposed(log)
    under = log.decide(text_set, mandate(text_set))
    log.act("holm", acts.FullPowers("keller", ("sign",), at(6)))
    log.sign(under, text_set, day=5, proven=Proven(at(6), at(7)))

    found = life(log, asked).signatures[0]
    assert (found.powers, found.lacked.partition(":")[0]) == ("", "powers")


def test_what_counts_less_takes_no_signature_away() -> None:
    log, text_set, under = ready()
    signed = log.sign(under, text_set)
    by = Author("keller", "alda", "ministry", "")
    again = acts.Report("sign", by, "2026-03-05", PAPER, "", (), None)
    log.act("keller", again, text_set=text_set)
    log.act("wolf", acts.Sign("Bern", "", PAPER), text_set=text_set)
    log.act("keller", acts.Sign("Bern", "", PAPER), text_set=text_set, party="morin")
    found = life(log).signatures
    assert [each.state for each in found if each.act == signed] == ["definitive"]
    assert life(log).consents[0].state == "expressed"
    assert [each.state for each in found if each.party == "morin"] == ["due"]


def test_parties_that_sign_different_texts_are_not_bound() -> None:
    log, text_set, under = ready()
    log.sign(under, text_set)
    other = log.propose("keller", NOT)
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), other)
    found = life(log)
    assert "expressed" not in {each.state for each in found.consents[:1]}
    assert any("different texts" in each.what for each in missing(found))


def test_a_report_overturns_no_answer_that_a_body_signed() -> None:
    log = Log()
    text_set = proposed(log, "court")
    clear(log, "wolf", text_set, "objected")
    by = Author("novak", "alda", "court", "")
    told = acts.Report("clear", by, "2026-03-06", PAPER, "holm", (), acts.Clear("agreed", ""))
    log.act("keller", told, text_set=text_set, signed=("keller", "holm"))
    assert states(log) == {"court": "objected"}


def test_nobody_consents_by_receiving_what_is_their_own_or_nobodys() -> None:
    log, text_set, under = ready()
    body = acts.Sign("Bern", "", log.shown(under, text_set), "subject-to-ratification")
    log.act("keller", body, text_set=text_set, under=under)
    sent = log.act("keller", instrument("notification-sent"))
    log.act("keller", instrument("notification-received", answers=sent))
    log.act("keller", instrument("notification-received", answers=PAPER))
    log.act("keller", instrument("exchange", "2099-01-01"))
    assert [each.state for each in life(log).consents] == ["signed, not bound", "none"]
    for answers in (sent, under.partition("/")[0], PAPER):
        received = wanted(log, "keller", instrument("notification-received", answers=answers))
        assert refused(log, received) == "answers"
    fresh = ready()[0]
    fresh.act("keller", instrument("deposit"))
    assert life(fresh).consents[0].state == "none"


def test_force_neither_begins_nor_ends_by_one_side_or_on_a_day_to_come() -> None:
    log, text_set, under = ready()
    log.sign(under, text_set)
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), text_set)
    log.act("keller", instrument("provisional-application"))
    assert life(log).force.state == "no clause accepted"
    log.act("keller", steps.Date("in-force", "2026-03-06", PAPER, "Journal 7"))
    assert life(log).force.state == "in force"
    log.act("keller", instrument("termination", "2026-03-07"))
    assert life(log).force.state == "in force"
    ended = steps.Date("ended", "2026-03-08", PAPER, "Journal 9")
    log.act("keller", ended)
    assert life(log).force.state == "undetermined"
    on_paper(log, "enter-date", ended)
    assert life(log).force.state == "ended"


def test_no_correction_is_done_that_somebody_objects_to() -> None:
    log, text_set, under = rewording(ready())
    log.sign(under, text_set)
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), text_set)
    better = log.propose("keller", SPELLED)
    for way in ("initialled", "depositary"):
        rectify = steps.Rectify("done", way, text_set, "", "", "A line stood twice.")
        log.act("keller", rectify._replace(step="agreed"), text_set=better)
        on_paper(log, "rectify", rectify._replace(step="agreed"), better)
        on_paper(log, "rectify", rectify._replace(step="objected"), better)
        assert refused(log, wanted(log, "keller", rectify, better)) == "agreed"
        log.act("keller", rectify, text_set=better)
        fixed = life(log).fixed(text_set)
        assert fixed is not None
        assert fixed.state == "original"


def test_a_mandate_that_is_passed_on_or_used_waits_for_the_issue_too() -> None:
    log = Log()
    text_set = proposed(log)
    grant = mandate(text_set, delegates=frozenset(("envoy",)))
    under = log.decide(text_set, grant)
    inner = replace(grant, grantees=frozenset(("envoy",)), delegates=frozenset())
    passed = wanted(log, "keller", acts.Delegate((inner,)), text_set, under)
    assert refused(log, passed) == "issue"
    log.amend(under, OLD, SPELLED)
    assert [each.state for each in life(log).authorities] == ["not issued"]


def test_powers_that_are_given_later_were_not_there_when_somebody_signed() -> None:
    log, text_set, under = ready()
    log.sign(under, text_set)
    log.act("holm", acts.FullPowers("keller", ("sign",), ""))
    assert life(log).signatures[0].powers == ""


def test_a_paper_of_which_no_more_is_told_binds_nobody_by_itself() -> None:
    log, text_set, _ = ready()
    on_paper(log, "sign", None, text_set)
    found = life(log)
    assert [each.state for each in found.signatures if each.party == "morin"] == [
        "signed, effect not told"
    ]
    assert found.consents[1].state == "signed, not bound"


# ---------------------------------------------------------------- originals


def arranged_in(log: Log, text_set: str, source: str, words: str = "So it is.") -> str:
    """Enter an original for Morin, and return the digest of its texts."""
    texts = log.texts(source)
    names = (steps.Named("en", "Kingdom of Morin", "Republic of Alda"),)
    body = steps.Alternat("morin", texts.entries, (), names, ("en",), "paraph-alternat/1", words)
    log.act("keller", body, text_set=text_set)
    return texts.digest


def signing(log: Log) -> tuple[str, str]:
    """Return a set that may be signed, and the mandate for it."""
    texts = log.texts(FORMAL)
    log.act("keller", acts.Propose(texts.entries, ()))
    return texts.digest, log.decide(texts.digest, mandate(texts.digest))


MORINS = FORMAL.replace("Republic of Alda", "?").replace("Kingdom of Morin", "Republic of Alda")
MORINS = MORINS.replace("?", "Kingdom of Morin")
NO_ONE = Procedure("none", "None", means="signature")


def test_each_original_is_signed_by_the_digest_of_its_own_texts() -> None:
    log = Log()
    text_set, under = signing(log)
    own = arranged_in(log, text_set, MORINS)
    shown = log.shown(under, text_set)

    def code(copy: str, original: str) -> str:
        body = acts.Sign("Bern", "", shown, copy=copy, original=original)
        guard = refused(log, wanted(log, "keller", body, text_set, under), NO_ONE)
        made = log.act("keller", body, text_set=text_set, under=under)
        standing = log.standing(made).code
        log.entries.pop()
        return guard or standing

    assert code("morin", own) == ""
    assert code("alda", "") == ""
    assert code("morin", "") == "original"
    assert code("", "") == "original"
    assert code("alda", own) == "original"
    assert code("morin", text_set) == "original"
    assert code("zembla", "") == "party"


def test_after_a_correction_the_original_of_the_other_party_is_corrected_too() -> None:
    (log,) = rewording((Log(),))
    text_set, under = signing(log)
    own = arranged_in(log, text_set, MORINS)
    shown = log.shown(under, text_set)
    for copy, original in (("alda", ""), ("morin", own)):
        body = acts.Sign("Bern", "", shown, copy=copy, original=original)
        log.act("keller", body, text_set=text_set, under=under)
        on_paper(log, "sign", body, text_set)
    better = log.propose("keller", FORMAL.replace("goods", "good"))
    what = "the original of morin has the words from before the correction"
    assert not [each for each in missing(life(log)) if what in each.what]
    agreed = steps.Rectify("agreed", "initialled", text_set, "", "", "A slip.")
    log.act("keller", agreed, text_set=better)
    on_paper(log, "rectify", agreed, better)
    log.act("keller", agreed._replace(step="done"), text_set=better)

    found = life(log)
    assert found.texts[0].state == "corrected"
    assert len([each for each in missing(found) if what in each.what]) == 1
    told = "\n".join(sheet_lines(dossier(found, {}), 300))
    assert "The original of morin has the words from before the correction" in told
    arranged_in(log, better, MORINS.replace("goods", "good"))
    assert not [each for each in missing(life(log)) if what in each.what]


@pytest.mark.parametrize("copies", [("alda", "alda"), ("alda", "morin"), ("", "alda")])
def test_an_original_that_is_entered_after_the_signatures_takes_none_of_them_away(
    copies: tuple[str, str],
) -> None:
    log = Log()
    text_set, under = signing(log)
    body = acts.Sign("Bern", "", log.shown(under, text_set))
    log.act("keller", body._replace(copy=copies[0]), text_set=text_set, under=under)
    on_paper(log, "sign", body._replace(copy=copies[1]), text_set)
    before = life(log, NO_ONE)
    arranged_in(log, text_set, MORINS)
    found = life(log, NO_ONE)
    assert [each.state for each in found.consents] == ["expressed", "expressed"]
    assert found.consents == before.consents
    assert found.bearing == before.bearing
    assert any("must sign the original of morin" in each.what for each in missing(found))


@pytest.mark.parametrize("seen", [True, False])
def test_who_has_seen_that_an_original_is_entered_signs_it_too(seen: bool) -> None:  # noqa: FBT001
    log = Keyed()
    text_set, _ = signing(log)
    arranged_in(log, text_set, MORINS)
    of_morin(log, steps.Fix(""), seen=log if seen else None)
    given = of_morin(
        log, acts.Decide((mandate(text_set, grantees=frozenset(("graf",))),)), text_set
    )
    body = acts.Sign("Bern", "", log.shown(f"{given}/0", text_set), copy="alda")
    name = of_morin(log, body, text_set)
    log.entries[-1] = log.entries[-1]._replace(act=replace(log.entries[-1].act, under=f"{given}/0"))
    assert [each.state for each in life(log, NO_ONE).signatures if each.act == name] == [
        "definitive"
    ]
    assert bool(life(log, NO_ONE).bearing) == (not seen)


def test_who_has_signed_one_original_is_due_on_the_other() -> None:
    log = Log()
    text_set, under = signing(log)
    own = arranged_in(log, text_set, MORINS)
    body = acts.Sign("Bern", "", log.shown(under, text_set), copy="morin", original=own)
    log.act("keller", body, text_set=text_set, under=under)

    waits = {each.what for each in missing(life(log, NO_ONE)) if each.party == "alda"}

    assert "it must sign the original of alda" in waits
    assert not any("of morin" in each for each in waits)
    late = acts.Sign("Bern", "", PAPER, copy="morin", original=PAPER)
    assert refused(log, wanted(log, "keller", late, text_set, under), NO_ONE) == "original"


@pytest.mark.parametrize(
    ("source", "code"),
    [
        (MORINS, ""),
        (FORMAL, "alternat"),
        (MORINS.replace("delivers", "sells"), "alternat"),
        (MORINS.replace("Done at Bern", "Done at Rome"), "alternat"),
    ],
)
def test_an_alternat_is_proved_before_it_holds(source: str, code: str) -> None:
    log = Log()
    text_set, _ = signing(log)
    arranged_in(log, text_set, source)

    assert log.standing(log.entries[-1].id).code == code


def test_an_alternat_without_its_texts_does_not_hold() -> None:
    log = Log()
    text_set, _ = signing(log)
    own = arranged_in(log, text_set, MORINS)
    body = log.entries[-1].act.body
    assert isinstance(body, steps.Alternat)
    del log.blobs[body.texts[0].text]

    assert log.standing(log.entries[-1].id).code == "missing"
    assert not log.state.originals.of(text_set)
    assert own


def test_an_alternat_in_a_relation_of_a_later_version_is_undetermined() -> None:
    log = Log()
    text_set, under = signing(log)
    texts = log.texts(MORINS)
    body = steps.Alternat("morin", texts.entries, (), (), ("en",), "paraph-alternat/2", "So.")
    log.act("keller", body, text_set=text_set)
    signed = acts.Sign("Bern", "", log.shown(under, text_set), copy="morin", original=texts.digest)
    act = log.act("keller", signed, text_set=text_set, under=under)

    assert log.standing(act).within == "undetermined"


def test_names_of_the_other_party_are_not_taken_for_ones_own() -> None:
    log = Log()
    text_set, _ = signing(log)
    body = steps.Alternat(
        "morin",
        log.texts(MORINS).entries,
        (),
        (steps.Named("en", "Republic of Alda", "Kingdom of Morin"),),
        ("en",),
        "paraph-alternat/1",
        "So.",
    )
    log.act("keller", body, text_set=text_set)

    assert log.standing(log.entries[-1].id).code == "names"


def test_an_original_that_differs_in_more_than_the_order_is_none_and_is_not_signed() -> None:
    log = Log()
    text_set, under = signing(log)
    own = arranged_in(log, text_set, MORINS.replace("delivers", "does not deliver"))
    entered = log.standing(log.entries[-1].id)
    body = acts.Sign("Bern", "", log.shown(under, text_set), copy="morin", original=own)
    signed = log.act("keller", body, text_set=text_set, under=under)

    assert (entered.within, entered.code) == ("outside", "alternat")
    assert log.state.originals.of(text_set) == ()
    assert (log.standing(signed).within, log.standing(signed).code) == ("outside", "original")


def test_nobody_enters_an_original_of_what_is_signed_or_without_a_reason() -> None:
    log = Log()
    text_set, under = signing(log)
    texts = log.texts(MORINS)
    names = (steps.Named("en", "Kingdom of Morin", "Republic of Alda"),)
    body = steps.Alternat("morin", texts.entries, (), names, ("en",), "paraph-alternat/1", "So.")

    assert refused(log, wanted(log, "keller", body, text_set)) == ""
    bare = body._replace(words=" ")
    assert refused(log, wanted(log, "keller", bare, text_set)) == "words"
    log.sign(under, text_set)
    assert refused(log, wanted(log, "keller", body, text_set)) == "original"


def test_a_person_who_is_called_as_a_body_is_does_not_answer_for_it() -> None:
    log = Log()
    text_set = proposed(log, "wolf")  # a body of this name; wolf the person acts for no body here
    log.act("wolf", acts.Clear("agreed", ""), text_set=text_set, body_of="")

    assert states(log) == {"wolf": "not asked", "wolf (in person)": "agreed"}
    decide = wanted(log, "holm", acts.Decide((mandate(text_set),)), text_set)
    assert refused(log, decide) == "clearance"


def test_nobody_discharges_the_condition_of_a_body_that_is_called_as_they_are() -> None:
    log = Log()
    text_set = proposed(log, "wolf")
    answer = log.act(
        "wolf", acts.Clear("on-condition", "Name the ports."), text_set=text_set, body_of="wolf"
    )
    met = steps.Discharge(answer, "They are named.")
    act = wanted(log, "wolf", met)
    alone = replace(act, author=Author("wolf", "alda", "", ""))
    assert refused(log, alone) == "condition"
    log.act("wolf", met, body_of="")
    assert not life(log).clearances[0].met


def test_the_calendar_has_no_office_that_was_replaced_and_none_of_a_revoked_key() -> None:
    log = Log()

    def offices() -> list[str]:
        return [each.at for each in deadlines(life(log)) if each.name.startswith("office")]

    for until in (at(20), at(25)):
        body = acts.Appoint(key("wolf"), ("court",), until)
        log.act("keller", body, signed=("keller", "holm"))
    assert offices() == [at(25)]
    body = acts.Appoint(key("wolf"), ("court",), "")
    log.act("keller", body, signed=("keller", "holm"))
    assert offices() == []
    body = acts.Appoint(key("wolf"), ("court",), at(25))
    log.act("keller", body, signed=("keller", "holm"))
    revoked = acts.RevokeKey(key("wolf").key, "", "He left.")
    log.act("keller", revoked, signed=("keller", "holm"))
    assert offices() == []


def test_a_consent_that_rests_on_a_paper_is_told_so() -> None:
    log, text_set, under = ready()
    log.sign(under, text_set)
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), text_set)
    assert [each.reported for each in life(log).consents] == [False, True]
    sheet = "\n".join(sheet_lines(dossier(life(log), {}), 200))
    consent = sheet.partition("Consent to be bound")[2].partition("Force")[0]
    assert consent.count("on paper") == 1


def test_of_full_powers_of_one_person_for_one_act_the_last_word_counts() -> None:
    asked = TREATY._replace(issue="no", settled="no", powers="required")
    log, text_set, under = ready()
    body = acts.Sign("Bern", "", PAPER)
    for purposes, until, code in (
        (("sign",), at(8), "powers"),
        (("sign",), "", ""),
        (("sign", "confirm"), at(7), "powers"),
        ((), "", ""),  # for every act
        (("deposit",), at(7), ""),
        (("sign",), at(7), "powers"),
        ((), at(7), "powers"),
        (("sign",), at(20), ""),
    ):
        log.act("holm", acts.FullPowers("keller", purposes, until))
        assert refused(log, wanted(log, "keller", body, text_set, under), asked) == code
