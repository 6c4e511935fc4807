"""What is confirmed later counts since then, and acts back on nothing that has had effect."""

from __future__ import annotations

import pytest
from tests.life_kit import Keyed, OnPaper, agreed, at, of_morin
from tests.unit.test_life import (
    PAPER,
    TREATY,
    instrument,
    on_paper,
    proposed,
    ready,
    refused,
    states,
    wanted,
)
from tests.unit.test_life_own_word import LOOSE, RATIFIED, reserve, signed_only
from tests.unit.test_life_time import at_day, bound, theirs

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.living import force_on
from paraph.agreement.window import Proven
from paraph.norms.final.formula import After, Entry, Number, When
from paraph.norms.final.formula_json import dump
from paraph.norms.final.term import Indefinite, Term
from paraph.text.canonical import parse

LATE = Proven("2028-01-01T00:00:00Z", "2028-01-02T00:00:00Z")
OUT = instrument("will-not-become-party", "2026-03-06")


def keyed() -> tuple[OnPaper, str]:
    """Return what both have signed, subject to ratification; it enters into force by deposit."""
    log, text_set, under = ready(Keyed())
    body = RATIFIED._replace(shown=log.shown(under, text_set))
    log.act("keller", body, text_set=text_set, under=under)
    signed = on_paper(log, "sign", RATIFIED, text_set)
    of_morin(log, acts.Confirm(signed), seen=log)
    text = log.state.texts.sets[text_set].entries[0].text
    words = parse(log.blobs[text]).provisions[0].text
    span = steps.Span(text, "article 1", 0, len(words), words)
    agreed(log, steps.Accept(dump(Entry(When("deposit"))), span), text_set)
    return log, text_set


# ---------------------------------------------------------------- a step of the own party


@pytest.mark.parametrize("body", [OUT, reserve("2026-03-06", "ratification")])
def test_what_a_clerk_said_before_its_party_consented_frees_it_of_nothing_once_confirmed(
    body: acts.Body,
) -> None:
    log, text_set = signed_only()
    said = log.act("wolf", body, text_set=text_set)
    log.act("holm", instrument("deposit", "2026-03-06"))
    theirs(log, "deposit", "2026-03-07")
    before = at_day(log, "2027-01-01").force
    assert (before.state, before.why) == ("in force", "since 2026-03-07")
    log.act("holm", acts.Confirm(said), proven=LATE)

    for day in ("2026-12-01", "2028-02-01"):
        found = at_day(log, day)
        assert (found.force.state, found.force.why) == (before.state, before.why)
        assert [each.state for each in found.consents] == ["bound", "bound"]
    told = [each.state for each in at_day(log, "2028-02-01").reservations]
    assert told == (["late"] if isinstance(body, steps.Reserve) else [])


def test_what_is_confirmed_before_its_party_consented_counts() -> None:
    log, text_set = signed_only()
    said = log.act("wolf", reserve("2026-03-06", "ratification"), text_set=text_set)
    assert refused(log, wanted(log, "holm", acts.Confirm(said)), LOOSE) == ""
    log.act("holm", acts.Confirm(said))
    log.act("holm", instrument("deposit", "2026-03-06"))
    theirs(log, "deposit", "2026-03-07")

    found = at_day(log, "2027-01-01")
    assert [each.state for each in found.reservations] == ["made"]
    assert found.force.state == "not in force"


def test_no_reservation_of_a_clerk_is_confirmed_behind_the_consent() -> None:
    log, text_set = signed_only()
    said = log.act("wolf", reserve("2026-03-06", "ratification"), text_set=text_set)
    log.act("holm", instrument("deposit", "2026-03-06"))
    theirs(log, "deposit", "2026-03-07")

    assert refused(log, wanted(log, "holm", acts.Confirm(said)), LOOSE) == "late"


def test_a_notice_of_a_clerk_runs_from_the_day_on_which_it_was_confirmed() -> None:
    ends = After(6, "month", When("notice received", Number(1)))
    log, _ = bound(Term(Indefinite(), denunciation=ends))
    notice = log.act("wolf", instrument("notice", "2026-03-06"))
    theirs(log, "notification-received", "2026-03-07", notice)
    assert at_day(log, "2028-01-01").force.state == "in force"
    log.act("holm", acts.Confirm(notice), proven=LATE)

    found = at_day(log, "2028-01-03")
    assert found.force.state == "notice running"
    assert found.force.ending is not None
    assert str(found.force.ending.last) == "2028-06-30"
    assert force_on(found, "2026-12-01").state == "in force"


def test_a_correction_of_a_clerk_is_done_where_it_is_confirmed() -> None:
    log, text_set, under = ready()
    log.sign(under, text_set)
    on_paper(log, "sign", acts.Sign("Bern", "", PAPER), text_set)
    new = log.propose("keller", "Article 1. The Seller delivers the goods.\n")

    def rectify(step: str) -> steps.Rectify:
        return steps.Rectify(step, "initialled", text_set, "", "", "misspelt")

    log.act("holm", rectify("agreed"), text_set=new)
    on_paper(log, "rectify", rectify("agreed"), new)
    done = log.act("wolf", rectify("done"), text_set=new)
    on_paper(log, "rectify", rectify("objected"), new)
    log.act("holm", acts.Confirm(done))

    fixed = at_day(log, "2027-01-01").fixed(text_set)
    assert fixed is not None
    assert fixed.state == "original"
    on_paper(log, "rectify", rectify("agreed"), new)
    log.act("holm", rectify("done"), text_set=new)
    fixed = at_day(log, "2027-01-01").fixed(text_set)
    assert fixed is not None
    assert fixed.state == "corrected"


# ---------------------------------------------------------------- a report of another party


def test_what_one_reports_of_another_counts_where_that_one_confirms_it() -> None:
    for body in (OUT._replace(on="2026-03-05"), reserve("2026-03-05", "ratification")):
        log, text_set = keyed()
        fact = "reserve" if isinstance(body, steps.Reserve) else "instrument"
        told = on_paper(log, fact, body, text_set)
        log.act("holm", instrument("deposit", "2026-03-06"))
        of_morin(log, instrument("deposit", "2026-03-06"), seen=log)
        before = at_day(log, "2027-01-01").force
        assert (before.state, before.why) == ("in force", "since 2026-03-06")
        of_morin(log, acts.Confirm(told), seen=log, day=30)

        found = at_day(log, "2027-01-01")
        assert (found.force.state, found.force.why) == (before.state, before.why)
        assert [each.state for each in found.consents] == ["bound", "bound"]
        assert all(each.state == "late" for each in found.reservations)


def test_what_is_confirmed_before_that_one_consents_counts() -> None:
    log, text_set = keyed()
    told = on_paper(log, "reserve", reserve("2026-03-05", "ratification"), text_set)
    of_morin(log, acts.Confirm(told), seen=log)
    log.act("holm", instrument("deposit", "2026-03-06"))
    of_morin(log, instrument("deposit", "2026-03-06"), seen=log)

    found = at_day(log, "2027-01-01")
    assert [each.state for each in found.reservations] == ["made"]
    assert found.force.state == "not in force"


@pytest.mark.parametrize("day", [5, 7])
def test_an_answer_that_another_reports_is_given_when_that_body_confirms_it(day: int) -> None:
    log = Keyed()
    text_set = proposed(log)
    of_morin(log, acts.AskClearance(("council",), at(6), silence=True), text_set)
    said = on_paper(log, "clear", acts.Clear("objected", ""), text_set)
    of_morin(log, acts.Confirm(said), day=day)

    shown = states(log, TREATY._replace(late="shown"))
    assert shown == {"council": "objected" if day == 5 else "agreed by silence"}
