"""Steps that another program records past the desk: what it would refuse counts for nothing."""

from __future__ import annotations

import json

import pytest
from tests.life_kit import SPELLED
from tests.life_kit import OnPaper as Log
from tests.unit.test_life import PAPER, TREATY, life, on_paper, proposed, ready, refused, wanted
from tests.unit.test_life_time import OPEN_ENDED, at_day, bound
from tests.unit.test_life_told import page
from tests.unit.test_meant import BY_SELLER, OWN, SELLER, deposited, meant, reading

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.missing import missing
from paraph.agreement.said.gathered import Gathered
from paraph.views.dossier_json import dossier_json


def said(log: Log, day: str = "2030-06-01") -> str:
    return " ".join(page(log, day).split())


@pytest.mark.parametrize("relation", ["superseded-by", "terminated-by", "prolonged-by"])
def test_no_agreement_that_has_no_name_ends_this_one(relation: str) -> None:
    log, _ = bound(OPEN_ENDED)
    span = steps.Span(PAPER, "article 9", 0, 8, "replaces")
    nobody = steps.Relate(relation, "  ", "", span, "2030-05-01")
    assert refused(log, wanted(log, "keller", nobody)) == "other"
    log.act("keller", nobody)
    on_paper(log, "relate", nobody)

    found = at_day(log, "2030-06-01")

    assert found.force.state == "in force"
    assert not found.of_kind("relate")
    assert "it does not say which agreement, or event, is meant: it counts for nothing" in said(log)
    assert any("which agreement, or event" in each.what for each in missing(found))
    told = json.loads(dossier_json(found, log.entries[0].id, Gathered((), (), (), ())))["events"]
    assert [each["stands"] for each in told if each["kind"] == "relate"] == ["no such step"] * 2


def test_no_declaration_is_ended_by_what_is_recorded() -> None:
    log, _ = bound(OPEN_ENDED)
    made = log.act(
        "keller", steps.Happen("declaration", "2026-03-05", "", "", (), (), "We are friends.")
    )
    span = steps.Span(PAPER, "article 9", 0, 8, "replaces")
    log.act("keller", steps.Relate("supersedes", "Declaration of 2026", made, span, ""))

    found = at_day(log, "2030-06-01")

    assert [each.unfit for each in found.events if each.kind == "relate"] == [
        "a declaration is history: it is not terminated or superseded"
    ]
    assert not found.of_kind("relate")


def test_no_reading_counts_in_which_words_mean_who_is_no_party() -> None:
    log, text_set = deposited()
    body = reading(log, text_set, BY_SELLER, meant(log, text_set, SELLER, "zembla"))
    log.act("keller", body, text_set=text_set)
    on_paper(log, "accept-formula", body, text_set)

    found = life(log, OWN)

    assert not [each for each in found.of_kind("accept-formula") if body == each.body]
    assert any("zembla is no party" in each.what for each in missing(found))


def test_what_is_submitted_or_registered_is_not_submitted_anew() -> None:
    log, _ = bound()
    log.act("keller", steps.Classify(treaty=True, reason="Both mean to be bound."))
    for step, number in (("submitted", ""), ("registered", "123")):
        log.act("keller", steps.Register(step, number, "2026-03-06", PAPER, ""))
    act = log.act("keller", steps.Register("submitted", "9", "2026-03-07", PAPER, ""))

    found = life(log).registration

    assert (found.state, found.number) == ("registered", "123")
    assert act in found.acts  # it is told all the same


def test_nobody_submits_what_they_hold_to_be_no_treaty() -> None:
    log, _ = bound()
    on_paper(log, "classify", steps.Classify(treaty=True, reason="It is one."))
    log.act("keller", steps.Classify(treaty=False, reason="It is none."))
    submitted = steps.Register("submitted", "", "2026-03-06", PAPER, "")
    assert refused(log, wanted(log, "keller", submitted)) == "class"
    log.act("keller", submitted)

    assert life(log).registration.state == "unregistered"


def test_an_initialling_is_told_with_what_the_procedure_requires_before_it() -> None:
    asked = TREATY._replace(issue="no", settled="required")
    log = Log()
    text_set = proposed(log)
    initial = acts.Initial("Bern")
    assert refused(log, wanted(log, "holm", initial, text_set), asked) == "settled"
    log.act("holm", initial, text_set=text_set)

    (own, *_) = life(log, asked).signatures

    assert own.state == "initialled"
    assert own.lacked.startswith("settled: both sides do not hold this text set to be final")
    assert not life(log, asked._replace(settled="no")).signatures[0].lacked


def test_no_text_is_corrected_that_not_all_have_authenticated() -> None:
    log, text_set, under = ready()
    log.sign(under, text_set)
    better = log.propose("keller", SPELLED)
    done = steps.Rectify("done", "initialled", text_set, "", "", "A slip.")
    assert refused(log, wanted(log, "holm", done, better)) == "authentic"
    for step in ("agreed", "done"):
        body = done._replace(step=step)
        log.act("holm", body, text_set=better)
        on_paper(log, "rectify", body, better)

    fixed = life(log).fixed(text_set)

    assert fixed is not None
    assert fixed.state != "corrected"
