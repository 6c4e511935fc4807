"""Reservations and declarations: who makes them, what others answer, and what comes of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.life_kit import OLD, agreed, at
from tests.life_kit import OnPaper as Log
from tests.unit.test_life import PAPER, TREATY, life, on_paper, ready, refused, wanted

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Author, Genesis
from paraph.agreement.deadlines import deadlines
from paraph.agreement.life import Life
from paraph.agreement.living import force_on, live
from paraph.agreement.missing import missing
from paraph.agreement.procedure import Procedure, procedure_of
from paraph.errors import ActError, ProcedureError
from paraph.norms.final.formula import After, Entry, When
from paraph.norms.final.formula_json import dump
from paraph.norms.final.reserving import Reserving, dump_reserving
from paraph.text.canonical import parse
from paraph.views.dossier import dossier
from paraph.views.paper import statements
from paraph.views.sheet import sheet_lines

BOUND = TREATY._replace(issue="no", settled="no", registration="no")
WORDS = "Alda is not bound by Article 3 in its overseas ports."
TO = ("article 3",)


def reservation(on: str = "2026-03-05", moment: str = "signature", **more: object) -> steps.Reserve:
    made = steps.Reserve("reservation", moment, on, TO, WORDS)
    return made._replace(**more)  # type: ignore[arg-type]


def answer(act: str, response: str, on: str = "2026-03-06") -> steps.Respond:
    return steps.Respond(act, response, on, "")


def accept_rule(log: Log, text_set: str, rule: str, clause: str = "") -> None:
    text = log.state.texts.sets[text_set].entries[0].text
    words = parse(log.blobs[text]).provisions[0].text
    span = steps.Span(text, "article 1", 0, len(words), words)
    agreed(log, steps.Accept(rule, span, clause), text_set)


def signed(effect: str = "", *, theirs: bool = True) -> tuple[Log, str]:
    """Return a log in which both have signed, and a reading of the clause on force is accepted."""
    log, text_set, under = ready()
    body = acts.Sign("Bern", "", log.shown(under, text_set), effect)
    log.act("keller", body, text_set=text_set, under=under)
    if theirs:
        on_paper(log, "sign", acts.Sign("Bern", "", PAPER, effect), text_set)
    accept_rule(log, text_set, dump(Entry(When("consent"))))
    return log, text_set


def among_three(log: Log, procedure: Procedure = BOUND, now: str = at(9)) -> Life:
    """Return the life as it would be with a third party, which is on paper."""
    genesis = log.entries[0].act.body
    assert isinstance(genesis, Genesis)
    third = genesis.parties[1]._replace(party="zett", words="Republic of Zett")
    three = genesis._replace(parties=(*genesis.parties, third))
    return live(log.entries, log.state, three, procedure, now)


def by(log: Log, party: str, fact: str, does: acts.Told, text_set: str = "") -> str:
    author = Author("graf", party, "council", "")
    body = acts.Report(fact, author, "2026-03-05", PAPER, "holm", (), does)
    return log.act("keller", body, text_set=text_set, signed=("keller", "holm"))


# ---------------------------------------------------------------- of two parties


def test_of_two_parties_a_reservation_is_a_counter_offer_and_force_waits_for_acceptance() -> None:
    log, text_set = signed()
    assert life(log, BOUND).force.state == "in force"
    made = log.act("keller", reservation(), text_set=text_set)
    now = life(log, BOUND)

    assert now.force.state == "not in force"
    derived = now.force.derivation
    assert derived is not None
    assert "acceptance by morin of the reservation of alda to article 3" in derived.waiting
    assert "offer of another text" in now.reservations[0].why
    assert now.consents[0].means.endswith("with a reservation that is not accepted")
    assert ("consent", "morin") in {(each.track, each.party) for each in missing(now)}
    on_paper(log, "answer-reservation", answer(made, "accepted", "2026-03-07"))
    now = life(log, BOUND)
    assert now.force.state == "in force"
    assert now.force.derivation is not None
    assert str(now.force.derivation.days) == "2026-03-07"
    assert any("VCLT 20(4)(c)" in step for step in now.force.derivation.steps)
    assert any("article 3 apply as the reservation of alda" in each for each in now.force.aside)
    assert now.consents[0].means.endswith("with a reservation")


def test_of_two_parties_silence_accepts_nothing_and_an_objection_keeps_it_out_of_force() -> None:
    log, text_set = signed()
    made = log.act("keller", reservation(), text_set=text_set)
    on_paper(log, "answer-reservation", answer(made, "received"))
    assert live_on(log, "2029-01-01T00:00:00Z").force.state == "not in force"
    on_paper(log, "answer-reservation", answer(made, "objected"))
    now = life(log, BOUND)
    assert now.force.state == "not in force"
    assert now.reservations[0].answers[0].standing == "objected"
    log.act("keller", answer(made, "withdrawn", "2026-03-07"))
    derived = life(log, BOUND).force.derivation
    assert derived is not None
    assert derived.waiting[0].startswith("receipt by morin of the withdrawal")
    back = log.entries[-1].id
    on_paper(log, "answer-reservation", answer(back, "received", "2026-03-08"))
    now = life(log, BOUND)
    assert now.force.state == "in force"
    assert not now.force.aside


def live_on(log: Log, now: str) -> Life:
    genesis = log.entries[0].act.body
    assert isinstance(genesis, Genesis)
    return live(log.entries, log.state, genesis, BOUND, now)


def test_where_a_period_is_counted_it_is_open_whether_from_the_acceptance() -> None:
    log, text_set = signed()
    accept_rule(log, text_set, dump(Entry(After(10, "day", When("consent")))))
    made = log.act("keller", reservation(), text_set=text_set)
    on_paper(log, "answer-reservation", answer(made, "accepted", "2026-03-08"))
    derived = life(log, BOUND).force.derivation
    assert derived is not None
    assert str(derived.days) == "between 2026-03-15 and 2026-03-18"


def test_a_declaration_changes_nothing_and_is_answered_all_the_same() -> None:
    log, text_set = signed()
    told = reservation(reserving="declaration", words="Alda reads 'port' as sea port.")
    made = log.act("keller", told, text_set=text_set)
    assert life(log, BOUND).force.state == "in force"
    opposed = wanted(log, "keller", answer(made, "opposed"))
    assert refused(log, opposed, BOUND) == "party"
    on_paper(log, "answer-reservation", answer(made, "objected"))
    now = life(log, BOUND)
    assert now.force.state == "in force"
    assert now.reservations[0].answers[0].standing == "objected"
    assert not now.force.aside


# ---------------------------------------------------------------- when it may be made


def test_a_reservation_is_made_by_who_signed_and_before_consent_is_expressed() -> None:
    log, text_set, _ = ready()
    assert refused(log, wanted(log, "keller", reservation(), text_set), BOUND) == "signature"
    joining = reservation(moment="accession")
    assert refused(log, wanted(log, "keller", joining, text_set), BOUND) == ""
    log, text_set = signed()
    asked = wanted(log, "keller", reservation(), text_set)
    assert refused(log, replace(asked, at=at(5)), BOUND) == ""
    assert refused(log, asked, BOUND) == "late"
    late = reservation("2026-03-06", "ratification")
    assert refused(log, wanted(log, "keller", late, text_set), BOUND) == "late"
    declared = late._replace(reserving="declaration")
    assert refused(log, wanted(log, "keller", declared, text_set), BOUND) == ""
    other = log.texts(OLD.replace("Bern", "Rome"))
    assert refused(log, wanted(log, "keller", reservation(), other.digest), BOUND) == "text"


def test_a_late_reservation_on_paper_is_told_and_keeps_nothing_from_force() -> None:
    log, text_set = signed()
    on_paper(log, "reserve", reservation("2026-03-07", "ratification"), text_set)
    now = life(log, BOUND)
    assert now.reservations[0].state == "late"
    assert now.force.state == "in force"
    assert not now.reservations[0].waits


@pytest.mark.parametrize(
    ("reading", "provisions", "code"),
    [
        (Reserving(permitted=False), TO, "prohibited"),
        (Reserving(permitted=False), (), "prohibited"),
        (Reserving(permitted=False, but=("Article 3",)), TO, ""),
        (Reserving(permitted=False, but=("Article 3",)), ("article 2",), "prohibited"),
        (Reserving(permitted=False, but=("Article 3",)), ("article 2", "article 3"), "prohibited"),
        (Reserving(permitted=False, but=("Article 3",)), (), "prohibited"),
        (Reserving(permitted=True, but=("Articles 2 and 3",)), TO, "prohibited"),
        (Reserving(permitted=True, but=("Articles 2 and 3",)), ("article 1",), ""),
        (Reserving(permitted=True), TO, ""),
    ],
)
def test_what_the_text_prohibits_is_refused(
    reading: Reserving, provisions: tuple[str, ...], code: str
) -> None:
    log, text_set = signed()
    accept_rule(log, text_set, dump_reserving(reading), "reservations")
    act = wanted(log, "keller", reservation(provisions=provisions), text_set)
    assert refused(log, replace(act, at=at(5)), BOUND) == code
    on_paper(log, "reserve", reservation(provisions=provisions), text_set)
    now = life(log, BOUND)
    assert (now.reservations[0].state == "prohibited") == (code == "prohibited")
    if code:
        made = now.reservations[0].act
        log.act("keller", answer(made, "accepted"))
        assert life(log, BOUND).force.state == "not in force"


def test_a_reservation_on_signature_is_confirmed_with_the_consent() -> None:
    for confirmed in ("", "2026-03-07", "2026-03-09"):
        log, text_set = signed("subject-to-ratification")
        made = log.act("keller", reservation(), text_set=text_set)
        on_paper(log, "answer-reservation", answer(made, "accepted"))
        now = life(log, BOUND)
        assert now.reservations[0].state == "to be confirmed"
        assert any("must be confirmed" in each.what for each in missing(now))
        if confirmed:
            log.act("keller", answer(made, "confirmed", confirmed))
        for party in ("alda", "morin"):
            exchange = steps.Instrument("exchange", "2026-03-08", "", "", "", (), "")
            by(log, party, "instrument", exchange)
        state = "made" if confirmed == "2026-03-07" else "not confirmed"
        now = life(log, BOUND)
        assert now.reservations[0].state == state
        assert now.force.state == "in force"
        assert bool(now.force.aside) == (state == "made")


# ---------------------------------------------------------------- who answers


def test_others_answer_and_its_own_party_confirms_and_withdraws() -> None:
    log, text_set = signed()
    made = log.act("keller", reservation(), text_set=text_set)
    theirs = on_paper(log, "reserve", reservation(moment="ratification"), text_set)
    for response in ("received", "accepted", "objected", "opposed"):
        assert refused(log, wanted(log, "keller", answer(made, response)), BOUND) == "party"
        assert refused(log, wanted(log, "keller", answer(theirs, response)), BOUND) == ""
    for response in ("confirmed", "withdrawn"):
        assert refused(log, wanted(log, "keller", answer(made, response)), BOUND) == ""
        assert refused(log, wanted(log, "keller", answer(theirs, response)), BOUND) == "party"
    for strange in (PAPER, log.entries[0].id):
        act = wanted(log, "keller", answer(strange, "accepted"))
        assert refused(log, act, BOUND) == "reservation"
    log.act("keller", answer(made, "withdrawn"))
    assert refused(log, wanted(log, "keller", answer(made, "confirmed")), BOUND) == "reservation"


def test_what_is_accepted_is_objected_to_no_more_and_no_objection_grows() -> None:
    log, text_set = signed()
    theirs = on_paper(log, "reserve", reservation(), text_set)
    objected = log.act("keller", answer(theirs, "objected"))
    assert refused(log, wanted(log, "keller", answer(theirs, "opposed")), BOUND) == "answered"
    log.act("keller", answer(theirs, "opposed", "2026-03-07"))
    assert life(log, BOUND).reservations[0].answers[0].standing == "objected"
    assert refused(log, wanted(log, "keller", answer(objected, "withdrawn")), BOUND) == ""
    assert refused(log, wanted(log, "keller", answer(objected, "accepted")), BOUND) == "reservation"
    log.act("keller", answer(objected, "withdrawn", "2026-03-08"))
    stood = life(log, BOUND).reservations[0].answers[0]
    assert (stood.standing, stood.on) == ("objection withdrawn", "2026-03-08")
    assert refused(log, wanted(log, "keller", answer(theirs, "objected")), BOUND) == "answered"
    log.act("keller", answer(theirs, "opposed", "2026-03-09"))
    assert life(log, BOUND).reservations[0].answers[0].agrees


@pytest.mark.parametrize("received", [True, False])
def test_one_that_was_accepted_stays_so_when_it_is_withdrawn(received: bool) -> None:  # noqa: FBT001
    log, text_set = signed()
    made = log.act("keller", reservation(), text_set=text_set)
    on_paper(log, "answer-reservation", answer(made, "accepted", "2026-03-07"))
    before = life(log, BOUND).force
    assert (before.state, before.why) == ("in force", "since 2026-03-07")
    back = log.act("keller", answer(made, "withdrawn", "2026-03-08"))
    if received:
        on_paper(log, "answer-reservation", answer(back, "received", "2026-03-09"))

    now = life(log, BOUND)
    assert (now.force.state, now.force.why) == (before.state, before.why)
    assert [each.state for each in now.consents] == ["bound", "bound"]
    assert now.reservations[0].state == "withdrawn"
    assert force_on(now, "2026-03-07").state == "in force"
    assert any("must receive notice" in each for each in now.force.aside) != received
    assert refused(log, wanted(log, "keller", acts.Correct(made, "No.")), BOUND) == "effect"


def test_one_that_is_accepted_after_it_was_withdrawn_takes_effect_with_the_receipt() -> None:
    log, text_set = signed()
    made = log.act("keller", reservation(), text_set=text_set)
    back = log.act("keller", answer(made, "withdrawn", "2026-03-06"))
    on_paper(log, "answer-reservation", answer(made, "accepted", "2026-03-07"))
    now = life(log, BOUND)
    assert now.force.state == "not in force"
    assert any("when it was withdrawn: that changes" in each for each in now.force.aside)
    on_paper(log, "answer-reservation", answer(back, "received", "2026-03-08"))
    assert life(log, BOUND).force.why == "since 2026-03-08"


def test_one_that_came_too_late_is_withdrawn_without_effect() -> None:
    log, text_set = signed()
    made = log.act("keller", reservation("2026-03-06", "ratification"), text_set=text_set)
    before = life(log, BOUND).force
    log.act("keller", answer(made, "withdrawn", "2026-03-07"))

    now = life(log, BOUND).force
    assert (before.state, before.why) == (now.state, now.why) == ("in force", "since 2026-03-05")


def test_one_that_the_text_prohibits_is_accepted_by_nobody_before_it_is_withdrawn() -> None:
    log, text_set = signed()
    rule = dump_reserving(Reserving(permitted=False))
    accept_rule(log, text_set, rule, "reservations")
    made = log.act("keller", reservation(), text_set=text_set)
    on_paper(log, "answer-reservation", answer(made, "accepted", "2026-03-06"))
    back = log.act("keller", answer(made, "withdrawn", "2026-03-07"))
    assert life(log, BOUND).force.state == "not in force"
    on_paper(log, "answer-reservation", answer(back, "received", "2026-03-08"))
    assert life(log, BOUND).force.why == "since 2026-03-08"


def test_nobody_takes_anothers_objection_back() -> None:
    log, text_set = signed()
    made = log.act("keller", reservation(), text_set=text_set)
    theirs = on_paper(log, "answer-reservation", answer(made, "objected"))
    assert refused(log, wanted(log, "keller", answer(theirs, "withdrawn")), BOUND) == "party"
    log.act("keller", answer(theirs, "withdrawn"))
    assert life(log, BOUND).reservations[0].answers[0].standing == "objected"


# ---------------------------------------------------------------- of three parties


def three() -> tuple[Log, str, str]:
    log, text_set = signed()
    by(log, "zett", "sign", acts.Sign("Bern", "", PAPER), text_set)
    made = log.act("keller", reservation(), text_set=text_set)
    return log, text_set, made


def test_among_several_silence_accepts_twelve_months_after_the_receipt() -> None:
    log, _, made = three()
    by(log, "morin", "answer-reservation", answer(made, "accepted"))
    by(log, "zett", "answer-reservation", answer(made, "received", "2026-03-10"))
    before, after = [among_three(log, now=f"2027-03-{day}T12:00:00Z") for day in ("09", "10")]
    assert before.force.state == "not in force"
    assert [each.standing for each in before.reservations[0].answers] == ["accepted", "open"]
    due = [each for each in deadlines(before) if each.act == made]
    assert [(each.at, each.party) for each in due] == [("2027-03-10", "zett")]
    assert after.reservations[0].answers[1].standing == "accepted by silence"
    assert after.force.state == "in force"
    never = BOUND._replace(months=0)
    assert among_three(log, never, "2029-01-01T00:00:00Z").force.state == "not in force"
    by(log, "zett", "answer-reservation", answer(made, "objected", "2027-04-01"))
    late = among_three(log, now="2027-05-01T00:00:00Z")
    assert late.reservations[0].answers[1].standing == "accepted by silence"


def test_silence_does_not_run_before_the_reservation_was_received() -> None:
    log, _, _ = three()
    now = among_three(log, now="2030-01-01T00:00:00Z")
    assert {each.standing for each in now.reservations[0].answers} == {"open"}
    assert now.force.state == "not in force"


def test_acceptance_by_one_is_enough_where_the_procedure_says_so() -> None:
    log, _, made = three()
    one = BOUND._replace(acceptance="one")
    by(log, "zett", "answer-reservation", answer(made, "opposed"))
    assert among_three(log, one).force.state == "not in force"
    by(log, "morin", "answer-reservation", answer(made, "accepted", "2026-03-08"))
    now = among_three(log, one)
    assert now.force.state == "in force"
    assert any("between alda and zett it is not in force" in each for each in now.force.aside)
    assert any("between alda and morin article 3 apply" in each for each in now.force.aside)
    assert among_three(log).force.state == "not in force"


# ---------------------------------------------------------------- where it is shown


def test_it_is_shown_with_its_exact_words_and_registered_with_the_answers() -> None:
    log, text_set = signed()
    made = log.act("keller", reservation(), text_set=text_set)
    on_paper(log, "answer-reservation", answer(made, "accepted"))
    now = life(log, BOUND)
    shown = "\n".join(sheet_lines(dossier(now, {text_set: "T0"}), 200))
    assert "Reservations and declarations" in shown
    assert WORDS in shown
    rows = statements(now).rows
    assert rows[0] == ("2026-03-05", "alda", "reservation on signature to article 3", WORDS)
    assert rows[1][1:3] == ("morin", "accepted: the reservation of alda to article 3")


def test_a_reservation_without_words_is_none() -> None:
    log, text_set = signed()
    for body in (reservation(words=" "), reservation(provisions=("",))):
        with pytest.raises(ActError):
            wanted(log, "keller", body, text_set)


def test_a_procedure_says_when_silence_accepts_and_of_how_many() -> None:
    own = {"title": "Own", "reservations": {"acceptance": "one", "months": 6}}
    made = procedure_of("own", own)
    assert (made.acceptance, made.months) == ("one", 6)
    for bad in ({"acceptance": "some"}, {"months": -1}, {"months": True}, {"days": 3}):
        with pytest.raises(ProcedureError):
            procedure_of("own", {"title": "Own", "reservations": bad})


def test_a_reservation_changes_no_text() -> None:
    log, text_set = signed()
    before = life(log, BOUND)
    log.act("keller", reservation(), text_set=text_set)
    now = life(log, BOUND)
    assert now.current == before.current
    assert now.texts == before.texts
