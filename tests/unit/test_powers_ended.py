"""Full powers end when who gives them says so, or gives others; nothing done before is undone."""

from __future__ import annotations

from tests.life_kit import Keyed, at, of_morin
from tests.life_kit import OnPaper as Log
from tests.unit.test_life import (
    PAPER,
    instrument,
    life,
    on_paper,
    ready,
    refused,
    wanted,
)
from tests.unit.test_life_own_word import signed_only
from tests.unit.test_life_time import accept, at_day, stands, theirs

from paraph.agreement import act as acts
from paraph.agreement.act import Author
from paraph.agreement.deadlines import deadlines
from paraph.agreement.tracks.signature import Powers, Representing
from paraph.agreement.window import Proven
from paraph.norms.final.formula import Entry, When
from paraph.norms.final.formula_json import dump
from paraph.views.dossier import dossier
from paraph.views.sheet import sheet_lines

DEPOSITS = acts.FullPowers("wolf", ("deposit",), "")
COUNCIL = Author("holm", "alda", "council", "")


def deposits(log: Log) -> str:
    """Let Wolf deposit, whatever the guard says to that, and return what it says."""
    body = instrument("deposit", "2026-03-06")
    code = refused(log, wanted(log, "wolf", body))
    log.act("wolf", body)
    theirs(log, "deposit", "2026-03-07")
    return code


def ended(how: str) -> Log:
    """Return what was signed, with full powers for Wolf that were given and ended."""
    log, _ = signed_only()
    given = log.act("holm", DEPOSITS)
    body = acts.Correct(given, "Wolf has left.")
    if how == "replaced":
        log.act("holm", DEPOSITS._replace(until=at(4)))
    else:
        assert refused(log, wanted(log, "holm", body)) == ""
        log.act("holm", body)
    return log


def test_full_powers_end_when_who_gives_them_takes_them_back_or_gives_shorter_ones() -> None:
    for how in ("taken back", "replaced"):
        log = ended(how)
        assert deposits(log) == "power"
        found = at_day(log, "2027-01-01")
        assert found.force.state == "not in force"
        assert [each.state for each in found.consents] == ["signed, not bound", "expressed"]


def test_what_was_done_under_full_powers_stands_when_they_end() -> None:
    log, _ = signed_only()
    given = log.act("holm", DEPOSITS)
    assert deposits(log) == ""
    assert stands(log, "2027-01-01") == "in force"
    log.act("holm", acts.Correct(given, "Wolf has left."))
    log.act("holm", DEPOSITS._replace(until=at(4)))
    found = at_day(log, "2027-01-01")
    assert found.force.state == "in force"
    assert [each.state for each in found.consents] == ["bound", "bound"]


def test_nobody_ends_full_powers_who_could_not_give_them() -> None:
    log, _ = signed_only()
    told = acts.Report("full-powers", COUNCIL, "2026-03-05", PAPER, "holm", (), DEPOSITS)
    given = log.act("keller", told, signed=("keller", "holm"))
    for person in ("lund", "keller"):  # who entered the paper is a clerk too
        body = acts.Correct(given, "Wolf has left.")
        assert refused(log, wanted(log, person, body)) == "power"
        log.act(person, body)
    assert deposits(log) == ""
    assert stands(log, "2027-01-01") == "in force"


def test_a_signature_stays_confirmed_when_the_powers_to_confirm_it_end() -> None:
    log, text_set, under = ready()
    body = acts.Sign("Bern", "", log.shown(under, text_set), "ad-referendum")
    signed = log.act("keller", body, text_set=text_set, under=under)
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), text_set)
    accept(log, text_set, dump(Entry(When("signature"))))
    confirms = acts.FullPowers("wolf", ("confirm",), "")
    told = acts.Report("full-powers", COUNCIL, "2026-03-05", PAPER, "holm", (), confirms)
    given = log.act("keller", told, signed=("keller", "holm"))
    log.act("wolf", acts.Confirm(signed))
    assert stands(log, "2027-01-01") == "in force"
    log.act("holm", acts.Correct(given, "The paper was another one."))
    found = at_day(log, "2027-01-01")
    assert found.signatures[0].state == "confirmed"
    assert found.force.state == "in force"


def test_practice_on_paper_is_not_undone_either() -> None:
    log, _ = signed_only()
    body = acts.Dispense("alda", "wolf", ("sign",), "", "As always.")
    told = acts.Report("dispense", COUNCIL, "2026-03-05", PAPER, "holm", (), body)
    given = log.act("keller", told, signed=("keller", "holm"))
    log.act("holm", acts.Correct(given, "No."))
    found = [each for each in life(log).events if each.act == given]
    assert [each.counts for each in found] == [True]


def test_who_reported_them_ends_no_full_powers_that_their_party_has_confirmed() -> None:
    log, *_ = ready(Keyed())
    by = Author("graf", "morin", "council", "")
    given = acts.FullPowers("zorn", ("sign",), "")
    told = acts.Report("full-powers", by, "2026-03-05", PAPER, "holm", (), given)
    report = log.act("keller", told, signed=("keller", "holm"))
    of_morin(log, acts.Confirm(report))
    body = acts.Correct(report, "The paper was another one.")
    assert refused(log, wanted(log, "keller", body)) == "effect"
    log.act("keller", body)
    powers = Powers(life(log).past, life(log).genesis.parties)
    assert powers.of(Representing("morin", "zorn", "sign", at(9)), "")


def test_full_powers_that_have_ended_run_out_on_no_day_and_the_dossier_says_so() -> None:
    log, _ = signed_only()
    given = log.act("holm", DEPOSITS._replace(until=at(20)))
    assert any(each.act == given for each in deadlines(life(log)))
    log.act("holm", acts.Correct(given, "Wolf has left."))
    assert all(each.act != given for each in deadlines(life(log)))
    told = " ".join(" ".join(sheet_lines(dossier(life(log), {}), 300)).split())
    assert "(the full powers end with that)" in told


LATE = Proven("2026-06-01T11:00:00Z", "2026-06-01T13:00:00Z")
UNTIL = DEPOSITS._replace(until=at(10))


def test_powers_that_are_proven_to_be_over_when_a_step_was_taken_are_none() -> None:
    log, _ = signed_only()
    log.act("holm", UNTIL)
    body = instrument("deposit", "2026-03-06")
    assert refused(log, wanted(log, "wolf", body)) == ""
    assert refused(log, wanted(log, "wolf", body), since=LATE.since) == "power"
    log.act("wolf", body, day=6, proven=LATE)  # as it claims
    theirs(log, "deposit", "2026-03-07")

    found = at_day(log, "2027-01-01")
    assert found.force.state == "not in force"
    assert [each.state for each in found.consents] == ["signed, not bound", "expressed"]
    assert "nothing shows that court acts for alda" in next(
        each.powerless for each in found.events if each.act == log.entries[-2].id
    )


def test_nor_do_they_confirm_or_take_back_what_was_done() -> None:
    log, _ = signed_only()
    taken = log.act("lund", instrument("deposit", "2026-03-06"))
    theirs(log, "deposit", "2026-03-07")
    log.act("holm", UNTIL)
    body = acts.Confirm(taken)
    assert refused(log, wanted(log, "wolf", body), since=LATE.since) == "powers"
    log.act("wolf", body, day=6, proven=LATE)
    assert stands(log, "2027-01-01") == "not in force"

    wrong = acts.Correct(taken, "It was not meant.")
    assert refused(log, wanted(log, "wolf", wrong), since=LATE.since) == "power"
    log.act("wolf", wrong, day=6, proven=LATE)
    assert any(each.act == taken for each in life(log).events)
    log.act("wolf", body, day=6)  # while they last
    assert stands(log, "2027-01-01") == "in force"
