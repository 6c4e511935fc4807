"""Taking back: who may say that a step was wrong, and what is shown of it."""

from __future__ import annotations

import pytest
from tests.life_kit import Keyed, of_morin
from tests.life_kit import OnPaper as Log
from tests.unit.test_held_back import DIFFERS, EQUAL, MASTER, OTHER, PAPER, SIGNING
from tests.unit.test_held_back import _signed as signed
from tests.unit.test_life import clear, instrument, life, on_paper, proposed, ready, refused, wanted
from tests.unit.test_life_time import OPEN_ENDED, accept, bound, stands, theirs

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Author
from paraph.agreement.entry import Standing
from paraph.agreement.guards import guarded
from paraph.agreement.missing import missing
from paraph.norms.final.formula import Entry, When
from paraph.norms.final.formula_json import dump
from paraph.views.dossier import dossier
from paraph.views.sheet import sheet_lines


def takes_back(log: Log, person: str, act: str) -> str:
    """Say that an act was wrong, whatever the guard says to that, and return what it says."""
    body = acts.Correct(act, "A slip.")
    code = refused(log, wanted(log, person, body), SIGNING)
    log.act(person, body)
    return code


def told(log: Log) -> str:
    return " ".join(" ".join(sheet_lines(dossier(life(log, SIGNING), {}), 400)).split())


def test_no_clerk_undoes_a_step_that_they_may_not_take() -> None:
    log, _ = bound(OPEN_ENDED)
    sent = log.act("keller", instrument("notice", "2026-03-05"))
    before = stands(log, "2029-01-01")
    assert before == "undetermined"
    assert takes_back(log, "wolf", sent) == "power"
    assert stands(log, "2029-01-01") == before
    assert "wolf" not in {each.by.person for each in life(log).events if each.counts}
    assert "nothing shows that court acts for alda in that: this changes nothing" in told(log)
    assert takes_back(log, "holm", sent) == ""  # who decides may, though keller gave it
    assert stands(log, "2029-01-01") == "in force"


def test_a_clerk_takes_back_what_they_entered_themselves() -> None:
    log, _ = bound()
    asked = log.act("wolf", steps.Date("text-settled", "2026-03-05", PAPER, "A letter"))
    assert takes_back(log, "lund", asked) == ""  # which anybody may enter
    body = acts.Report(
        "instrument",
        Author("graf", "morin", "council", ""),
        "2026-03-05",
        PAPER,
        "holm",
        (),
        instrument("suspension", "2026-03-08"),
    )
    report = log.act("wolf", body, signed=("wolf", "holm"))
    assert takes_back(log, "lund", report) == "power"
    assert any(each.act == report for each in life(log).events)
    assert takes_back(log, "wolf", report) == ""
    assert not any(each.act == report for each in life(log).events)


def test_who_entered_a_paper_of_the_council_undoes_no_step_of_it() -> None:
    log, _ = bound(OPEN_ENDED)
    by = Author("holm", "alda", "council", "")
    notice = instrument("notice", "2026-03-05")
    body = acts.Report("instrument", by, "2026-03-05", PAPER, "holm", (), notice)
    sent = log.act("wolf", body, signed=("wolf", "holm"))
    assert takes_back(log, "wolf", sent) == "power"
    assert stands(log, "2029-01-01") == "undetermined"
    assert takes_back(log, "holm", sent) == ""


def test_no_body_takes_back_what_another_body_said() -> None:
    log = Log()
    text_set = proposed(log, "court")
    answer = clear(log, "wolf", text_set, "on-condition")
    met = log.act("wolf", steps.Discharge(answer, "They are named."))
    assert takes_back(log, "keller", met) == "power"
    assert life(log).clearances[0].agrees
    assert takes_back(log, "wolf", met) == ""
    assert not life(log).clearances[0].agrees
    by = Author("novak", "alda", "treasury", "")
    said = acts.Report("clear", by, "2026-03-05", PAPER, "holm", (), acts.Clear("objected", "No."))
    paper = log.act("lund", said, text_set=text_set, signed=("lund", "holm"))
    assert takes_back(log, "keller", paper) == "power"
    assert "objected" in {each.state for each in life(log).clearances}


def collated(log: Log, person: str, text_set: str, *pages: steps.Page) -> str:
    return log.act(person, steps.Collate(PAPER, MASTER, pages), text_set=text_set)


def test_a_collation_is_taken_back_by_who_made_it_and_is_shown() -> None:
    log, text_set = signed()
    made = collated(log, "wolf", text_set, EQUAL, DIFFERS)
    for person in ("keller", "holm", "lund"):
        assert takes_back(log, person, made) == "power"
        assert life(log, SIGNING).force.state == "undetermined"
    assert takes_back(log, "wolf", made) == ""
    assert life(log, SIGNING).force.state == "in force"
    assert "900 euros" in told(log)
    assert "taken back as wrong" in told(log)


def test_a_collation_is_made_anew_by_somebody_else_but_who_wants_the_signature() -> None:
    for person, state in (
        ("keller", "undetermined"),
        ("wolf", "undetermined"),
        ("lund", "in force"),
    ):
        log, text_set = signed()
        collated(log, "wolf", text_set, EQUAL, DIFFERS)
        collated(log, person, text_set, EQUAL, DIFFERS._replace(found="equal", words=""))
        assert life(log, SIGNING).force.state == state
        assert "900 euros" in told(log)
        assert any("900 euros" in each.what for each in missing(life(log, SIGNING))) == (
            state != "in force"
        )


def test_a_new_collation_of_fewer_pages_or_before_the_other_one_takes_nothing_back() -> None:
    log, text_set = signed()
    collated(log, "lund", text_set, EQUAL, DIFFERS._replace(found="equal", words=""))
    collated(log, "wolf", text_set, EQUAL, DIFFERS)
    assert life(log, SIGNING).force.state == "undetermined"
    collated(log, "lund", text_set, EQUAL)
    assert life(log, SIGNING).force.state == "undetermined"


def test_another_scan_that_differs_is_answered_since_then_by_who_wants_no_signature() -> None:
    other = f"sha256:{'8' * 64}"
    two = DIFFERS._replace(found="equal", words="")
    for person, pages, late, state in (
        ("keller", (EQUAL, two), True, "undetermined"),
        ("lund", (EQUAL,), True, "undetermined"),
        ("lund", (EQUAL, two), False, "undetermined"),
        ("lund", (EQUAL, two), True, "in force"),
    ):
        log, text_set = signed()
        if not late:
            collated(log, person, text_set, *pages)
        log.act("wolf", steps.Collate(other, MASTER, (EQUAL, DIFFERS)), text_set=text_set)
        assert life(log, SIGNING).force.state == "undetermined"
        if late:
            collated(log, person, text_set, *pages)
        assert life(log, SIGNING).force.state == state, person
        assert "900 euros" in told(log)


def test_what_was_taken_back_in_vain_may_still_be_taken_back_by_who_may() -> None:
    log, _ = bound(OPEN_ENDED)
    sent = log.act("keller", instrument("notice", "2026-03-05"))
    takes_back(log, "wolf", sent)
    theirs(log, "notification-received", "2026-03-06", sent)
    assert takes_back(log, "holm", sent) == "effect"
    assert stands(log, "2029-01-01") == "ended"


def test_what_is_never_taken_back_is_refused_and_said_to_be_done_anew() -> None:
    log = Log()
    texts = proposed(log, "court")
    said = clear(log, "wolf", texts, "agreed")
    body = acts.Correct(said, "We did not agree.")
    guard = refusal(log, "wolf", body)
    assert (guard.code, "the body answers anew" in guard.why) == ("effect", True)
    log.act("wolf", body)
    found = life(log, SIGNING)
    assert [each.state for each in found.clearances] == ["agreed"]
    assert found.events[-1].void
    assert "taken back as wrong: the body answers anew: this changes nothing" in told(log)
    clear(log, "wolf", texts, "objected")
    assert [each.state for each in life(log, SIGNING).clearances] == ["objected"]


KINDS: tuple[tuple[acts.Body, str], ...] = (
    (acts.AskClearance(("court",), "2026-03-20T12:00:00Z", silence=True), "ask anew"),
    (acts.Initial("Bern"), "what is signed or proposed later counts"),
    (acts.Retain((PAPER,), "2040-01-01T00:00:00Z", hold=True), "say anew until when it is kept"),
    (acts.Publish("Journal"), "publish it anew"),
    (acts.Dispense("alda", "wolf", ("sign",), "", "As always."), "say anew until when"),
    (acts.Annotate(PAPER, "We see."), "a remark on it says what is wrong"),
)


@pytest.mark.parametrize(("does", "how"), KINDS)
def test_a_correct_that_changes_nothing_is_refused_and_told(does: acts.Body, how: str) -> None:
    log = Log()
    texts = proposed(log)
    if isinstance(does, acts.Annotate):
        does = does._replace(act=log.entries[0].id)
    name = log.act("holm", does, text_set=texts)
    body = acts.Correct(name, "No.")
    guard = refusal(log, "holm", body)
    assert (guard.code, how in guard.why) == ("effect", True)
    log.act("holm", body)
    found = life(log, SIGNING)
    assert any(each.act == name and each.counts for each in found.events)
    assert (found.events[-1].kind, found.events[-1].void) == ("correct", True)


def test_no_party_says_that_an_act_of_another_one_was_wrong() -> None:
    log, _ = bound(OPEN_ENDED, Keyed())
    sent = of_morin(log, instrument("suspension", "2028-01-01"))
    body = acts.Correct(sent, "They did not mean it.")
    assert refusal(log, "holm", body).code == "party"
    log.act("holm", body)
    assert any(each.act == sent and each.counts for each in life(log).events)
    assert life(log).events[-1].void
    assert "morin has entered that, and alone says that it was wrong: this changes nothing" in told(
        log
    )


def refusal(log: Log, person: str, body: acts.Body) -> Standing:
    return guarded(life(log, SIGNING), wanted(log, person, body), ())


def reported() -> tuple[Log, str]:
    """Return a log in which both have signed on paper, and Morin, which acts here, has said so."""
    log, text_set, under = ready(Keyed())
    by = Author("keller", "alda", "ministry", "")
    body = acts.Sign("Bern", "", log.shown(under, text_set))
    own = acts.Report("sign", by, "2026-03-05", PAPER, "holm", (), body)
    log.act("keller", own, text_set=text_set, under=under, signed=("keller", "holm"))
    of_morin(log, acts.Confirm(on_paper(log, "sign", body, text_set)))
    accept(log, text_set, dump(Entry(When("signature"))))
    return log, text_set


@pytest.mark.parametrize("paper", [MASTER, PAPER])
def test_no_party_puts_in_doubt_what_it_has_signed_or_by_a_paper_that_nobody_knows(
    paper: str,
) -> None:
    log, text_set = reported()
    stood = life(log, SIGNING)
    assert [each.state for each in stood.consents] == ["bound", "bound"]
    of_morin(log, steps.Collate(paper, OTHER, (DIFFERS,)), text_set)

    found = life(log, SIGNING)
    states = {each.party: each.state for each in found.consents}
    assert states["morin"] == ("bound" if paper == MASTER else "expressed")
    assert states["alda"] == ("bound" if paper == MASTER else "undetermined")
    assert found.force.state == ("in force" if paper == MASTER else "undetermined")
    assert any("900 euros" in each.what for each in missing(found))
