"""Each party by itself: since when it is in force for it, and whose word its reading is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.life_kit import Keyed, key, of_morin
from tests.life_kit import OnPaper as Log
from tests.unit.test_life import (
    PAPER,
    instrument,
    life,
    on_paper,
    proposed,
    ready,
    refused,
    wanted,
)
from tests.unit.test_life_time import OPEN_ENDED, accept, at_day, bound

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Author
from paraph.agreement.force.days import Days, one
from paraph.agreement.life import Life
from paraph.agreement.reread import Reread
from paraph.agreement.said.gathered import Gathered
from paraph.agreement.tracks.consent import consents
from paraph.agreement.tracks.force import Asked, force
from paraph.norms.final.formula import After, Entry, Number, Own, When
from paraph.norms.final.formula_json import dump
from paraph.norms.final.term import Term
from paraph.views.dossier import dossier
from paraph.views.dossier_json import dossier_json
from paraph.views.paper import entered
from paraph.views.sheet import sheet_lines

PARTIES = ("alda", "morin", "zembla")


def three(deposits: tuple[str, str, str], day: str) -> tuple[Life, Life]:
    """Return a life of two parties, and the same as it is told of three of them, on a day."""
    log, text_set, under = ready()
    log.sign(under, text_set)
    rule = Entry(
        After(30, "day", When("deposit", Number(2))), After(30, "day", When("deposit", Own()))
    )
    accept(log, text_set, dump(rule))
    for on in deposits:
        log.act("keller", instrument("deposit", on))
    told = life(log)._replace(now=f"{day}T12:00:00Z")
    happened = [each._replace(reread=Reread()) for each in told.events]
    of = [each for each in happened if each.kind == "instrument"]
    for each, party in zip(of, PARTIES, strict=True):
        happened[happened.index(each)] = each._replace(by=each.by._replace(party=party))
    signed = next(each for each in told.signatures if each.signed)
    signatures = [signed._replace(party=party) for party in PARTIES]
    found = force(happened, signatures, Asked(PARTIES, day, by_signature=False), text_set)
    made = consents(happened, signatures, PARTIES, by="instruments", in_force=found.bound)
    return told, told._replace(force=found, consents=made)


def test_it_is_in_force_for_each_party_since_its_own_day() -> None:
    _, found = three(("2026-03-05", "2026-03-06", "2026-08-01"), "2026-08-15")

    assert found.force.state == "in force"
    assert dict(found.force.each)["alda"].days == one(date(2026, 4, 5))
    assert dict(found.force.each)["zembla"].days == one(date(2026, 8, 31))
    assert [each.state for each in found.consents] == ["bound", "bound", "expressed"]
    assert [row[2] for row in entered(found).rows] == [
        "2026-04-05",
        "2026-04-05",
        "not in force before 2026-08-31",
    ]
    _, later = three(("2026-03-05", "2026-03-06", "2026-08-01"), "2026-09-01")
    assert [each.state for each in later.consents] == ["bound"] * 3
    assert [row[2] for row in entered(later).rows][2] == "2026-08-31"


def test_who_ratifies_between_the_two_may_be_bound_on_either_day() -> None:
    _, found = three(("2026-03-05", "2026-03-06", "2026-03-20"), "2026-04-10")

    assert dict(found.force.each)["zembla"].days == Days(date(2026, 4, 5), date(2026, 4, 19))
    assert [each.state for each in found.consents] == ["bound", "bound", "expressed"]
    assert entered(found).rows[2][2] == "undetermined: between 2026-04-05 and 2026-04-19"


def test_of_two_parties_both_have_the_day_of_the_whole() -> None:
    log, _ = bound()
    found = life(log)

    assert {str(each.days) for _, each in found.force.each} == {"2026-03-05"}
    assert [each.state for each in found.consents] == ["bound", "bound"]


def with_morin(term: Term | None = None) -> tuple[Log, str]:
    """Return an agreement in force with a party that has keys, which confirmed that it signed."""
    log, text_set = bound(term, Keyed())
    sign = next(each.id for each in log.entries if isinstance(each.act.body, acts.Report))
    of_morin(log, acts.Confirm(sign))
    return log, text_set


def test_what_another_party_tells_of_one_that_acts_here_moves_nothing_till_that_one_says_so() -> (
    None
):
    log, _ = bound(log=Keyed())
    found = life(log)
    assert [(each.party, each.state) for each in found.signatures] == [
        ("alda", "definitive"),
        ("morin", "undetermined"),
    ]
    assert "told by alda alone" in found.signatures[1].why
    assert found.force.state == "not in force"
    assert [each.state for each in found.consents] == ["expressed", "none"]

    report = next(each.id for each in log.entries if isinstance(each.act.body, acts.Report))
    log.act("holm", acts.Confirm(report))  # nobody confirms it for another party
    assert life(log).signatures[1].state == "undetermined"
    of_morin(log, acts.Confirm(report))
    assert life(log).signatures[1].state == "definitive"
    assert life(log).force.state == "in force"


@pytest.mark.parametrize("kind", ["ratification", "deposit", "will-not-become-party", "notice"])
def test_no_step_of_a_party_is_taken_by_the_word_of_another(kind: str) -> None:
    log, _ = with_morin(OPEN_ENDED)
    before = life(log)
    assert before.force.state == "in force"
    on_paper(log, "instrument", instrument(kind, "2026-03-06"))
    after = life(log)
    assert after.events[-1].alleged
    assert (after.force.state, after.consents) == (before.force.state, before.consents)


def test_no_clearance_of_a_party_is_given_by_the_word_of_another() -> None:
    log = Keyed()
    text_set = proposed(log, "court")
    of_morin(log, acts.Appoint(key("lund"), ("ministry",), ""))
    by = Author("wolf", "alda", "court", "")
    told = acts.Report("clear", by, "2026-03-05", PAPER, "graf", (), acts.Clear("agreed", ""))
    of_morin(log, told, text_set)
    assert [each.state for each in life(log).clearances] == ["not asked"]
    decide = wanted(log, "holm", acts.Decide(()), text_set)
    assert refused(log, decide) == "clearance"


def test_a_report_is_confirmed_by_who_decides_for_that_party_and_by_nobody_else() -> None:
    log, _ = bound(log=Keyed())
    report = next(each.id for each in log.entries if isinstance(each.act.body, acts.Report))
    confirm = acts.Confirm(report)
    assert refused(log, wanted(log, "holm", confirm)) == "party"
    of_morin(log, acts.Appoint(key("lund"), ("ministry",), ""))
    theirs = wanted(log, "lund", confirm)
    clerk = theirs.author._replace(party="morin", body="ministry")
    assert refused(log, replace(theirs, author=clerk)) == "powers"
    named = clerk._replace(person="graf")  # who is said to have signed, and not for the council
    assert refused(log, replace(theirs, author=named)) == "powers"
    council = clerk._replace(person="graf", body="council")
    assert refused(log, replace(theirs, author=council)) == ""


def test_no_report_of_one_party_replaces_the_reading_that_another_has_signed() -> None:
    log, text_set = with_morin()
    own = next(each.act.body for each in log.entries if isinstance(each.act.body, steps.Accept))
    unlike = own._replace(rule=dump(Entry(After(30, "day", When("signature")))))
    of_morin(log, unlike, text_set)
    assert life(log).force.state == "undetermined"
    on_paper(log, "accept-formula", own, text_set)
    found = life(log).force
    assert found.state == "undetermined"
    assert "unlike readings" in found.why
    of_morin(log, own, text_set)
    assert life(log).force.state == "in force"


# ---------------------------------------------------------------- receipts that answer nothing


def notifying() -> tuple[Log, str]:
    """Return what both have signed, in force by both notifications, of which Alda's is received."""
    log, text_set, under = ready(Keyed())
    signed = acts.Sign("Bern", "", PAPER, "subject-to-ratification")
    body = signed._replace(shown=log.shown(under, text_set))
    log.act("keller", body, text_set=text_set, under=under)
    theirs = on_paper(log, "sign", signed, text_set)
    of_morin(log, acts.Confirm(theirs), seen=log)
    accept(log, text_set, dump(Entry(When("received"))))
    sent = log.act("holm", instrument("notification-sent", "2026-03-06"))
    of_morin(log, instrument("notification-received", "2026-03-07", sent), seen=log)
    return log, text_set


def test_nobody_makes_another_party_bound_by_a_receipt_of_what_it_did_not_send() -> None:
    log, _ = notifying()
    receipt = instrument("notification-received", "2026-03-08")
    assert refused(log, wanted(log, "wolf", receipt)) == "answers"
    log.act("wolf", receipt)  # by another program

    found = at_day(log, "2027-01-01")
    assert found.force.state == "not in force"
    assert [each.state for each in found.consents] == ["expressed", "signed, not bound"]
    told = " ".join(" ".join(sheet_lines(dossier(found, {}), 400)).split())
    assert "(morin has sent nothing on record: it moves no track before it says so)" in told
    assert '"stands": "told by another"' in dossier_json(
        found, "sha256:0", Gathered((), (), (), ())
    )


def test_a_receipt_counts_once_the_other_party_says_that_it_sent_a_notification() -> None:
    log, _ = notifying()
    log.act("wolf", instrument("notification-received", "2026-03-08"))
    of_morin(log, instrument("notification-sent", "2026-03-07"), seen=log)
    again = wanted(log, "wolf", instrument("notification-received", "2026-03-08"))

    found = at_day(log, "2027-01-01")
    assert found.force.state == "in force"
    assert [each.state for each in found.consents] == ["bound", "bound"]
    assert refused(log, again) == ""
