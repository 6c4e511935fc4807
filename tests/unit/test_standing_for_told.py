"""Standing for, as the record is told: what somebody did who may not do it counts for nothing."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from tests.life_kit import OLD, Keyed, key, of_morin
from tests.life_kit import OnPaper as Log
from tests.unit.test_life import (
    PAPER,
    TREATY,
    instrument,
    life,
    on_paper,
    ready,
    refused,
    wanted,
)
from tests.unit.test_life_time import accept, at_day, bound, on_day, stands, theirs
from tests.unit.test_reservations import answer, reservation
from tests.unit.test_reservations import signed as ratifying

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Author
from paraph.agreement.missing import missing
from paraph.agreement.said.gathered import Gathered
from paraph.norms.final.formula import Entry, When
from paraph.norms.final.formula_json import dump
from paraph.text.canonical import parse
from paraph.views.dossier import dossier
from paraph.views.dossier_json import dossier_json
from paraph.views.sheet import sheet_lines


def relation(log: Log, text_set: str, what: str, on: str = "2026-03-08") -> steps.Relate:
    text = log.state.texts.sets[text_set].entries[0].text
    words = parse(log.blobs[text]).provisions[0].text[:10]
    return steps.Relate(what, "Treaty of 2026", "", steps.Span(text, "article 1", 0, 10, words), on)


def by_hand(dated: str, on: str = "2026-03-08") -> steps.Date:
    return steps.Date(dated, on, PAPER, "A letter")


@pytest.mark.parametrize("what", ["superseded-by", "terminated-by", "prolonged-by", "amended-by"])
def test_no_clerk_says_that_a_later_agreement_ends_or_changes_this_one(what: str) -> None:
    log, text_set = bound()
    body = relation(log, text_set, what)
    assert refused(log, wanted(log, "wolf", body, text_set)) == "power"
    assert refused(log, wanted(log, "keller", body, text_set)) == ""
    assert refused(log, wanted(log, "wolf", body._replace(relation="rests-on"), text_set)) == ""


@pytest.mark.parametrize("dated", ["ended", "term-ends", "in-force", "signed"])
def test_no_clerk_enters_the_day_of_an_end_of_entry_into_force_or_of_a_signature(
    dated: str,
) -> None:
    log, _ = bound()
    assert refused(log, wanted(log, "wolf", by_hand(dated))) == "power"
    assert refused(log, wanted(log, "holm", by_hand(dated))) == ""
    assert refused(log, wanted(log, "wolf", by_hand("text-settled"))) == ""


def test_no_clerk_reserves_or_answers_a_reservation_and_any_may_receive_one() -> None:
    log, text_set = ratifying("subject-to-ratification")
    assert refused(log, wanted(log, "wolf", reservation(), text_set)) == "power"
    assert refused(log, wanted(log, "keller", reservation(), text_set)) == ""
    made = on_paper(log, "reserve", reservation(), text_set)
    for response in ("accepted", "objected", "opposed"):
        assert refused(log, wanted(log, "wolf", answer(made, response))) == "power"
        assert refused(log, wanted(log, "holm", answer(made, response))) == ""
    assert refused(log, wanted(log, "wolf", answer(made, "received"))) == ""


def told(log: Log) -> str:
    return " ".join(" ".join(sheet_lines(dossier(life(log), {}), 400)).split())


def test_what_a_clerk_did_all_the_same_counts_once_who_may_do_it_confirms_it() -> None:
    log, text_set = ratifying("subject-to-ratification")
    accept(log, text_set, dump(Entry(When("deposit"))))
    theirs(log, "deposit", "2026-03-06")
    made = log.act("wolf", instrument("deposit", "2026-03-06"))

    assert stands(log, "2027-01-01") == "not in force"
    lacking = "nothing shows that court acts for alda in that"
    assert any(lacking in each.what for each in missing(life(log)))
    assert lacking in told(log)
    table = json.loads(dossier_json(life(log), "sha256:0", Gathered((), (), (), ())))
    stood = {each["act"]: each["stands"] for each in table["events"]}
    assert stood[made] == "without powers"
    confirm = acts.Confirm(made)
    assert refused(log, wanted(log, "wolf", confirm)) == "powers"
    log.act("wolf", confirm)
    assert stands(log, "2027-01-01") == "not in force"
    assert refused(log, wanted(log, "holm", confirm)) == ""
    log.act("holm", confirm)
    assert stands(log, "2027-01-01") == "in force"
    assert lacking not in told(log)


def test_no_other_party_confirms_what_a_clerk_did() -> None:
    log, _ = bound()
    made = log.act("wolf", instrument("suspension", "2026-03-08"))
    wish = wanted(log, "holm", acts.Confirm(made))
    assert refused(log, wish) == ""
    theirs_ = replace(wish, author=Author("graf", "morin", "council", ""))
    assert refused(log, theirs_) == "party"


def test_who_may_take_a_step_is_asked_as_it_stood_when_it_was_taken() -> None:
    log, text_set = ratifying("subject-to-ratification")
    accept(log, text_set, dump(Entry(When("deposit"))))
    theirs(log, "deposit", "2026-03-06")
    log.act("keller", instrument("deposit", "2026-03-06"))
    under = next(iter(log.state.mandates.granted))
    log.act("holm", acts.RevokeMandate(under, "No more."))
    assert stands(log, "2027-01-01") == "in force"
    log.act("keller", instrument("notice", "2026-03-07"))
    assert stands(log, "2027-01-01") == "in force"
    assert "nothing shows that ministry acts for alda in that" in told(log)


def test_a_paper_of_ones_own_counts_by_who_entered_or_checked_it() -> None:
    for checked, state in (("lund", "not in force"), ("holm", "in force")):
        log, text_set = ratifying("subject-to-ratification")
        accept(log, text_set, dump(Entry(When("deposit"))))
        theirs(log, "deposit", "2026-03-06")
        by = Author("holm", "alda", "council", "")
        deposit = instrument("deposit", "2026-03-06")
        body = acts.Report("instrument", by, "2026-03-06", PAPER, checked, (), deposit)
        log.act("wolf", body, signed=("wolf", checked))
        assert stands(log, "2027-01-01") == state


def test_two_clerks_end_nothing_by_a_later_treaty() -> None:
    log, text_set = bound()
    ended = relation(log, text_set, "terminated-by")
    log.act("wolf", ended)
    on_paper(log, "relate", ended)
    assert on_day(log, "2027-01-01").state == "undetermined"  # morin's word alone
    log.act("keller", ended)
    assert on_day(log, "2027-01-01").state == "ended"


def test_a_clerks_reservation_stops_nothing() -> None:
    log, text_set = ratifying("subject-to-ratification")
    accept(log, text_set, dump(Entry(When("deposit"))))
    log.act("wolf", reservation("2026-03-06", "ratification"), text_set=text_set)
    log.act("keller", instrument("deposit", "2026-03-06"))
    theirs(log, "deposit", "2026-03-06")
    assert stands(log, "2027-01-01") == "in force"
    assert life(log).reservations == ()


def test_a_clerks_own_reading_is_no_agreement_on_what_the_text_says() -> None:
    for person, state in (("wolf", "undetermined"), ("keller", "in force")):
        log, text_set = bound()
        text = log.state.texts.sets[text_set].entries[0].text
        words = parse(log.blobs[text]).provisions[0].text[:10]
        span = steps.Span(text, "article 1", 0, 10, words)
        reading = steps.Accept(dump(Entry(When("adoption"))), span)
        log.act(person, reading, text_set=text_set)
        on_paper(log, "accept-formula", reading, text_set)
        log.act("holm", steps.Adopt("consent", "2026-03-05", ""), text_set=text_set)
        on_paper(log, "adopt", steps.Adopt("consent", "2026-03-05", ""), text_set)
        assert stands(log, "2027-01-01") == state


def test_what_a_party_with_keys_does_by_who_decides_counts() -> None:
    log, _ = bound(log=Keyed())
    of_morin(log, instrument("suspension", "2026-03-08"))
    assert not any(each.powerless for each in life(log).events)


# ---------------------------------------------------------------- the end, by one word


def test_one_partys_word_of_an_end_leaves_it_open_and_is_told() -> None:
    log, _ = bound()
    log.act("keller", by_hand("ended", "2027-01-31"))
    assert stands(log, "2027-01-31") == "in force"
    found = at_day(log, "2027-03-01").force
    assert found.state == "undetermined"
    assert "that alda entered by hand" in found.why
    on_paper(log, "enter-date", by_hand("ended", "2027-01-31"))
    assert stands(log, "2027-01-31") == "in force"
    assert stands(log, "2027-02-01") == "ended"


def test_whom_a_procedure_names_alone_nobody_walks_around_by_confirming_a_report() -> None:
    named = TREATY._replace(bodies=(("consent", ("ministry",)),), settled="no", issue="no")
    log, text_set, under = ready(Keyed())
    signed = acts.Sign("Bern", "", PAPER, "subject-to-ratification")
    body = signed._replace(shown=log.shown(under, text_set))
    log.act("keller", body, text_set=text_set, under=under)
    theirs_ = on_paper(log, "sign", signed, text_set)
    of_morin(log, acts.Confirm(theirs_), seen=log)
    of_morin(log, acts.Appoint(key("graf"), ("council", "ministry"), ""))
    report = on_paper(log, "instrument", instrument("deposit", "2026-03-06"))

    def consent() -> str:
        return life(log, named).consents[1].state

    of_morin(log, acts.Confirm(report), seen=log)
    assert consent() == "signed, not bound"
    assert life(log, TREATY).consents[1].state == "expressed"  # where nobody is named
    told = next(each for each in life(log, named).events if each.act == report)
    assert told.powerless == "the procedure names ministry for that"
    of_morin(log, acts.Confirm(report), seen=log)
    last = log.entries[-1]
    author = last.act.author._replace(body="ministry")
    log.entries[-1] = last._replace(act=replace(last.act, author=author))
    assert consent() == "expressed"


def test_a_clerk_authenticates_no_text_by_initials_before_who_may_confirms_them() -> None:
    log = Log()
    text_set = log.propose("keller", OLD)
    initial = acts.Initial("Bern")
    assert refused(log, wanted(log, "wolf", initial, text_set), OPEN) == "power"
    assert refused(log, wanted(log, "holm", initial, text_set), OPEN) == ""
    made = log.act("wolf", initial, text_set=text_set)
    on_paper(log, "initial", initial, text_set)

    found = life(log)
    assert [each.state for each in found.texts] == ["draft"]
    assert {each.party for each in found.signatures if each.state == "initialled"} == {"morin"}
    told = next(each for each in found.events if each.act == made)
    assert told.powerless == "nothing shows that court acts for alda in that"

    log.act("holm", acts.Confirm(made))
    assert [each.state for each in life(log).texts] == ["authentic"]


def test_full_powers_and_a_mandate_to_sign_let_somebody_initial() -> None:
    log, text_set, _ = ready()
    assert refused(log, wanted(log, "keller", acts.Initial("Bern"), text_set), OPEN) == ""
    log = Log()
    text_set = log.propose("keller", OLD)
    log.act("holm", acts.FullPowers("wolf", ("initial",), ""))
    assert refused(log, wanted(log, "wolf", acts.Initial("Bern"), text_set), OPEN) == ""


OPEN = TREATY._replace(settled="no", issue="no")
"""Nothing is asked for before a text is initialled."""
