"""What is kept is not disposed of, and what is not done is not said to be."""

from __future__ import annotations

import pytest
from tests.life_kit import OnPaper as Log
from tests.life_kit import at
from tests.unit.test_life import (
    PAPER,
    TREATY,
    life,
    proposed,
    ready,
    refused,
    states,
    wanted,
)
from tests.unit.test_life_time import at_day, bound, theirs

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.deadlines import deadlines
from paraph.agreement.missing import missing
from paraph.agreement.window import Proven
from paraph.views.dossier import dossier
from paraph.views.sheet import sheet_lines

SILENT = TREATY._replace(silence="nothing")


def _dispose(log: Log, blob: str, person: str = "wolf") -> acts.Act:
    return wanted(log, person, acts.Dispose((blob,), "tidy"))


def test_a_legal_hold_holds_until_who_set_it_ends_it() -> None:
    log = Log()
    log.act("holm", acts.Retain((PAPER,), "", hold=True))
    assert refused(log, _dispose(log, PAPER)) == "hold"
    assert refused(log, _dispose(log, f"sha256:{'8' * 64}")) == ""

    log.act("wolf", acts.Retain((PAPER,), "", hold=False))
    assert refused(log, _dispose(log, PAPER)) == "hold"

    log.act("holm", acts.Retain((PAPER,), "", hold=False))
    assert refused(log, _dispose(log, PAPER)) == ""


@pytest.mark.parametrize(("until", "code"), [(at(20), "hold"), (at(8), "")])
def test_what_is_kept_until_a_day_is_not_disposed_of_before(until: str, code: str) -> None:
    log = Log()
    log.act("holm", acts.Retain((PAPER,), until, hold=False))

    assert refused(log, _dispose(log, PAPER)) == code


def test_a_text_that_all_have_signed_is_never_disposed_of() -> None:
    log, text_set = bound()
    text = log.state.texts.sets[text_set].entries[0].text

    assert refused(log, _dispose(log, text)) == "hold"
    open_ = Log()
    digest = proposed(open_)
    draft = open_.state.texts.sets[digest].entries[0].text
    assert refused(open_, _dispose(open_, draft)) == ""


def test_nor_is_one_that_one_party_has_signed() -> None:
    log, text_set, under = ready()
    text = log.state.texts.sets[text_set].entries[0].text
    assert refused(log, _dispose(log, text)) == ""
    log.sign(under, text_set)
    assert refused(log, _dispose(log, text)) == "hold"


def test_nothing_is_confirmed_but_a_signature_that_waits_for_it() -> None:
    log, text_set, under = ready()
    signed = log.sign(under, text_set)
    other = log.act("keller", steps.Fix(""), text_set=text_set)

    assert refused(log, wanted(log, "holm", acts.Confirm(signed))) == "signature"
    assert refused(log, wanted(log, "holm", acts.Confirm(other))) == "signature"


def test_no_calendar_promises_that_silence_agrees_where_it_is_nothing() -> None:
    log = Log()
    text_set = proposed(log)
    log.act("keller", acts.AskClearance(("court",), at(20), silence=True), text_set=text_set)

    assert states(log, SILENT, 6) == {"court": "asked"}
    (due,) = [each.what for each in deadlines(life(log, SILENT, 6)) if "answer" in each.what]
    assert due == "The answer of court is due"
    assert states(log, TREATY, 6) == {"court": "silent"}


def test_an_answer_that_claims_to_be_early_and_is_proven_to_be_late_is_late() -> None:
    log = Log()
    text_set = proposed(log)
    log.act("keller", acts.AskClearance(("court",), at(6), silence=True), text_set=text_set)
    objects = acts.Clear("objected", "", (), editorial=False)

    log.act("wolf", objects, text_set=text_set, proven=Proven(at(8), at(9)))
    (late,) = life(log, TREATY._replace(late="shown")).clearances
    log.entries[-1] = log.entries[-1]._replace(proven=Proven(at(4), at(9)))
    (early,) = life(log, TREATY._replace(late="shown")).clearances

    assert (late.state, late.late) == ("agreed by silence", True)
    assert (early.state, early.late) == ("objected", False)


def test_what_is_known_from_paper_alone_is_summed_up_as_such() -> None:
    log, _ = bound()

    told = "\n".join(sheet_lines(dossier(at_day(log, "2026-05-01"), {}), 300))

    assert "alda: definitive; morin: definitive (on paper)" in told
    assert "alda: bound; morin: bound (on paper)" in told


def test_later_actions_disagreeing_days_and_open_questions_are_missing() -> None:
    log, text_set = bound()
    log.act("keller", steps.Classify(treaty=True, reason="Both mean it."))
    for step in ("submitted", "registered"):
        log.act("keller", steps.Register(step, "55", "2026-03-06", PAPER, ""))
    assert not [each for each in missing(at_day(log, "2026-05-01")) if each.track == "registration"]

    ends = steps.Instrument("termination", "2026-03-07", "", "", "", (), "")
    log.act("keller", ends)
    theirs(log, "termination", "2026-03-07")
    log.act("keller", steps.Date("in-force", "1999-01-01", PAPER, "another paper says so"))
    span = steps.Span(log.state.texts.sets[text_set].entries[0].text, "article 1", 0, 1, "A")
    log.act("keller", steps.Ask("Does the Charter stand against it?", span))
    found = [each.what for each in missing(at_day(log, "2026-05-01"))]

    assert any("termination by alda on 2026-03-07, termination by morin" in each for each in found)
    assert any("1999-01-01 was entered by hand" in each for each in found)
    assert "the question is open: Does the Charter stand against it?" in found

    log.act("keller", steps.Register("later-action", "", "2026-03-08", PAPER, ""))
    found = [each.what for each in missing(at_day(log, "2026-05-01"))]
    assert not any("termination" in each for each in found)


def test_who_submits_a_later_action_submits_its_own_first() -> None:
    log, _ = bound()
    log.act("keller", steps.Classify(treaty=True, reason="Both mean it."))
    log.act("keller", steps.Register("submitted", "", "2026-03-06", PAPER, ""))
    theirs(log, "notice", "2026-03-07")
    log.act("keller", steps.Instrument("notice", "2026-03-08", "", "", "", (), ""))
    log.act("keller", steps.Register("later-action", "", "2026-03-09", PAPER, ""))
    (told,) = [
        each.what
        for each in missing(at_day(log, "2026-05-01"))
        if "came after it was submitted" in each.what
    ]
    assert told.endswith("notice by morin on 2026-03-07")


def test_who_submits_one_later_action_has_submitted_no_other() -> None:
    log, _ = bound()
    log.act("keller", steps.Classify(treaty=True, reason="Both mean it."))
    log.act("keller", steps.Register("submitted", "", "2026-03-06", PAPER, ""))
    for kind, day in (("notice", "2026-03-07"), ("withdrawal-of-notice", "2026-03-08")):
        log.act("keller", steps.Instrument(kind, day, "", "", "", (), ""))
    for left in (("notice", "withdrawal of notice"), ("withdrawal of notice",), ()):
        found = [each.what for each in missing(at_day(log, "2026-05-01"))]
        told = [each for each in found if "came after it was submitted" in each]
        assert bool(told) is bool(left)
        assert all(f"{one} by alda" in told[0] for one in left)
        log.act("keller", steps.Register("later-action", "", "2026-03-09", PAPER, ""))
