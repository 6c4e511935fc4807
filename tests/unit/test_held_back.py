"""What is not shown, or is not as its master, is told, and nothing behind it is certain."""

from __future__ import annotations

import pytest
from tests.life_kit import OLD, PROFILE, TABLES, agreed, at
from tests.life_kit import OnPaper as Log
from tests.unit.test_life import TREATY, instrument, refused, wanted
from tests.unit.test_life_own_word import signed_only
from tests.unit.test_life_time import theirs

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import KINDS, Author, Genesis
from paraph.agreement.certified import signed_in_words
from paraph.agreement.deadlines import deadlines
from paraph.agreement.held_back import MOVING, STILL, HeldBack, held_back_in_words
from paraph.agreement.life import Life
from paraph.agreement.living import force_on, live
from paraph.agreement.mandate import Mandate
from paraph.agreement.missing import missing
from paraph.agreement.procedure import Procedure
from paraph.norms.final.formula import After, Entry, When
from paraph.norms.final.formula_json import dump
from paraph.text.canonical import parse
from paraph.views.dossier import dossier
from paraph.views.sheet import sheet_lines

SIGNING = Procedure("contract", "Contract", means="signature")
PAPER, OTHER, MASTER = (f"sha256:{each * 64}" for each in "789")


def _signed() -> tuple[Log, str]:
    """Return a log in which alda has signed, and morin has, as a paper tells."""
    log = Log()
    texts = log.propose("keller", OLD)
    granted = Mandate(texts, frozenset(("ministry",)), frozenset(("sign",)), PROFILE, tables=TABLES)
    log.sign(log.decide(texts, granted), texts)
    _report(log, texts)
    _accept(log, texts, Entry(When("signature")))
    return log, texts


def _accept(log: Log, texts: str, entry: Entry) -> None:
    text = log.state.texts.sets[texts].entries[0].text
    words = parse(log.blobs[text]).provisions[0].text
    span = steps.Span(text, "article 1", 0, len(words), words)
    agreed(log, steps.Accept(dump(entry), span), texts)


def _report(log: Log, texts: str) -> None:
    told = acts.Sign("Bern", "", MASTER)
    body = acts.Report(
        "sign", Author("graf", "morin", "", ""), "2026-03-05", PAPER, "holm", (), told
    )
    log.act("keller", body, text_set=texts, signed=("keller", "holm"))


def _life(log: Log, *withheld: HeldBack) -> Life:
    genesis = log.entries[0].act.body
    assert isinstance(genesis, Genesis)
    return live(log.entries, log.state, genesis, SIGNING, at(9), withheld=withheld)


def _collate(log: Log, texts: str, paper: str, *pages: steps.Page) -> str:
    return log.act("keller", steps.Collate(paper, MASTER, pages), text_set=texts)


EQUAL = steps.Page(1, "equal", "")
DIFFERS = steps.Page(2, "differs", "The price is 900 euros.")
UNREAD = steps.Page(2, "unreadable", "")


def test_every_kind_of_act_is_said_to_move_force_or_not() -> None:
    assert KINDS.keys() > STILL
    assert {"sign", "instrument", "report", "correct", "relate", "rectify", "enter-date"} < MOVING


@pytest.mark.parametrize("kind", ["instrument", "sign", "relate", ""])
def test_what_may_move_force_and_is_not_shown_leaves_it_open(kind: str) -> None:
    log, _ = _signed()
    assert _life(log).force.state == "in force"

    found = _life(log, HeldBack("morin", 6, kind))

    assert found.force.state == "undetermined"
    assert "morin withholds an entry" in found.force.why
    assert "in force" in found.force.why
    assert not found.force.applies
    assert force_on(found, "2026-12-01").state == "undetermined"
    states = {each.party: each.state for each in found.consents}
    assert states["morin"] == "undetermined"
    assert any("must be shown" in each.what for each in missing(found))
    told = "\n".join(sheet_lines(dossier(found, {}), 200))
    assert told.index("morin withholds an entry") < told.index("procedure")


def test_clearances_that_are_not_shown_are_told_and_leave_nothing_open() -> None:
    log, _ = _signed()

    found = _life(log, HeldBack("morin", 6, "clear"), HeldBack("morin", 7, "clear"))

    assert found.force.state == "in force"
    assert not found.doubts
    assert "morin withholds 2 entries" in "\n".join(sheet_lines(dossier(found, {}), 200))
    assert [*held_back_in_words(found.withheld)] == [
        "morin withholds 2 entries of the kind clear, on its word (6, 7 of its log)"
    ]


@pytest.mark.parametrize("page", [DIFFERS, UNREAD])
@pytest.mark.parametrize("paper", [PAPER, OTHER])
def test_a_signature_on_a_paper_that_differs_is_open_and_so_is_force(
    page: steps.Page, paper: str
) -> None:
    log, texts = _signed()

    _collate(log, texts, paper, EQUAL, page)
    found = _life(log)

    states = {each.party: each.state for each in found.signatures}
    assert states == {"alda": "definitive", "morin": "undetermined"}
    assert found.force.state == "undetermined"
    assert page.words in found.force.why
    first = next(iter([each for each in missing(found) if each.track == "signature"]))
    assert "on page 2" in first.what
    assert not [each for each in found.texts if each.state == "original"]


def test_a_paper_that_was_found_equal_is_not_in_doubt_because_of_another() -> None:
    log, texts = _signed()

    _collate(log, texts, OTHER, EQUAL, DIFFERS)
    assert _life(log).force.state == "undetermined"
    two = DIFFERS._replace(found="equal", words="")
    log.act("lund", steps.Collate(PAPER, MASTER, (EQUAL, two)), text_set=texts)
    found = _life(log)

    assert found.force.state == "in force"
    assert any("900 euros" in each.what for each in missing(found))


def test_a_master_that_is_entered_as_its_own_scan_settles_nothing() -> None:
    log, texts = _signed()
    _collate(log, texts, OTHER, EQUAL, DIFFERS)
    two = DIFFERS._replace(found="equal", words="")
    own = steps.Collate(PAPER, PAPER, (EQUAL, two))

    assert refused(log, wanted(log, "lund", own, texts)) == "paper"
    log.act("lund", own, text_set=texts)
    assert _life(log).force.state == "undetermined"


def test_what_is_certified_of_a_paper_that_differs_says_so() -> None:
    log, texts = _signed()
    assert signed_in_words(_life(log), texts, {}) == "The text that was signed is this one."
    _collate(log, texts, PAPER, EQUAL, DIFFERS)

    told = signed_in_words(_life(log), texts, {})

    assert told.startswith("By what is reported, the text that was signed is this one.")
    assert "NOT TO BE SIGNED before that is settled: the signature of morin on paper" in told
    assert "900 euros" in told


def test_a_collation_that_was_wrong_is_taken_back() -> None:
    log, texts = _signed()
    made = _collate(log, texts, PAPER, EQUAL, DIFFERS)

    log.act("keller", acts.Correct(made, "It was the other pile."))

    assert _life(log).force.state == "in force"


def test_the_calendar_tells_the_doubt_with_the_day() -> None:
    log, texts = _signed()
    _accept(log, texts, Entry(After(30, "day", When("signature"))))

    found = [each.what for each in deadlines(_life(log, HeldBack("morin", 6, "")))]

    assert any(each.startswith("It enters into force") and "in doubt" in each for each in found)


# ---------------------------------------------------------------- what lets somebody act


def _deposited(*, empowered: bool = True, person: str = "wolf") -> Log:
    """Return what both signed and deposited; of Alda somebody with full powers for that."""
    log, text_set = signed_only()
    assert text_set
    if empowered:
        log.act("holm", acts.FullPowers("wolf", ("deposit",), ""))
    log.act(person, instrument("deposit", "2026-03-06"))
    theirs(log, "deposit", "2026-03-07")
    return log


def _later(log: Log, *withheld: HeldBack) -> Life:
    genesis = log.entries[0].act.body
    assert isinstance(genesis, Genesis)
    now = "2027-01-01T12:00:00Z"
    return live(log.entries, log.state, genesis, TREATY, now, withheld=withheld)


@pytest.mark.parametrize("kind", ["full-powers", "dispense", "decide", "delegate", "issue"])
def test_what_nobody_was_let_do_by_what_is_shown_is_open_while_powers_are_withheld(
    kind: str,
) -> None:
    assert _later(_deposited()).force.state == "in force"
    log = _deposited(empowered=False)
    assert _later(log).force.state == "not in force"

    found = _later(log, HeldBack("alda", 9, kind))
    assert found.force.state == "undetermined"
    assert found.consents[0].state == "undetermined"
    assert any(f"an entry of the kind {kind}" in each.what for each in missing(found))


def test_powers_of_another_party_that_are_withheld_leave_nothing_open_but_practice() -> None:
    log = _deposited(empowered=False)

    assert _later(log, HeldBack("morin", 9, "full-powers")).force.state == "not in force"
    found = _later(log, HeldBack("morin", 9, "dispense"))  # which each party holds
    assert found.force.state == "undetermined"
    assert found.consents[0].state == "undetermined"


def test_powers_that_are_withheld_leave_nothing_open_where_all_was_let() -> None:
    log = _deposited(empowered=False, person="holm")

    assert _later(log, HeldBack("alda", 9, "full-powers")).force.state == "in force"
