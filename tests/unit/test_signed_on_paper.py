"""A party without a node signs on paper: as somebody reports, and a second person checked."""

from __future__ import annotations

from hashlib import sha256

import pytest
from tests.record_kit import OLD, Side, party, private

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Author, Component, Genesis, Party
from paraph.agreement.text_set import TextSet
from paraph.cli.passing import unpassed
from paraph.desk.opening import begin
from paraph.record.trust import Trust
from paraph.record.verify import Verified, verify
from paraph.views.chain import chain_lines

TRUST = Trust((party("alda"),))
PAPER = b"a page with two signatures"
UNSAID = "morin has no node, and no signature of it on paper is reported"


def _signed() -> tuple[Side, TextSet]:
    alda = Side("alda")
    morin = Party("morin", "Kingdom of Morin", "", (), (), 0)
    genesis = Genesis("Trade", "treaty", (party("alda"), morin), (Component("agreement", ("en",)),))
    begin(alda.desk, genesis, "holm", [private("holm")], alda.offices)
    old = alda.proposes(OLD)
    alda.signs(alda.decides(old), old)
    return alda, old


def _reports(alda: Side, text_set: str, checked: str = "wolf", by: str = "morin") -> None:
    paper = f"sha256:{sha256(PAPER).hexdigest()}"
    body = acts.Report("sign", Author("lund", by, "", ""), "2026-03-05", paper, checked, ())
    others = ("wolf",) if checked == "wolf" else ()
    alda.acts("keller", body, text_set=text_set, others=others, blobs=(PAPER,))


def _answer(alda: Side) -> Verified:
    return verify(alda.shows(), TRUST, signed=True)


def test_a_party_on_paper_is_not_passed_over() -> None:
    alda, _ = _signed()

    answer = _answer(alda)

    assert (answer.result, answer.code) == ("failed", "unsigned")
    assert answer.why.startswith(UNSAID)
    without = verify(alda.shows(), TRUST)
    assert without.result == "passed"
    assert any(line.startswith(UNSAID) for line in chain_lines(without))


def test_a_signature_on_paper_that_a_second_person_checked_is_one() -> None:
    alda, old = _signed()
    _reports(alda, old.digest)

    answer = _answer(alda)

    assert answer.result == "passed"
    assert not any(line.startswith(UNSAID) for line in chain_lines(answer))


def test_a_paper_that_differs_from_its_master_leaves_open_whether_it_was_signed() -> None:
    alda, old = _signed()
    _reports(alda, old.digest)
    paper, master = (f"sha256:{sha256(each).hexdigest()}" for each in (PAPER, b"master"))
    pages = (steps.Page(1, "differs", "Thirty became ninety."),)
    body = steps.Collate(paper, master, pages)
    act = alda.acts("wolf", body, text_set=old.digest, blobs=(PAPER, b"master"))

    answer = _answer(alda)
    assert (answer.result, answer.code) == ("indeterminate", "undetermined")
    assert "the signature of morin on paper: the signed paper differs on page 1" in answer.why
    own = steps.Collate(paper, paper, (pages[0]._replace(found="equal", words=""),))
    alda.acts("holm", own, text_set=old.digest, blobs=(PAPER,))  # a paper is no master of itself
    assert _answer(alda).result == "indeterminate"

    alda.acts("keller", acts.Correct(act, "A slip."))
    assert _answer(alda).result == "indeterminate"
    alda.acts("wolf", acts.Correct(act, "A slip."))
    assert _answer(alda).result == "passed"


@pytest.mark.parametrize("checked", ["", "keller", "holm"])
def test_a_paper_that_no_second_person_checked_is_none(checked: str) -> None:
    alda, old = _signed()
    _reports(alda, old.digest, checked)

    assert _answer(alda).code == "unsigned"


def test_a_paper_on_another_text_is_none() -> None:
    alda, _ = _signed()
    other = alda.proposes(f"{OLD}\nDone at Bern.\n")
    _reports(alda, other.digest)
    assert _answer(alda).code == "unsigned"

    _reports(alda, "")
    assert _answer(alda).code == "unsigned"


def test_a_record_in_which_somebody_has_not_signed_is_given_out_as_proof_of_nothing() -> None:
    alda, old = _signed()

    assert unpassed(alda.shows(), None).startswith("unsigned: morin has no node")

    _reports(alda, old.digest)
    assert not unpassed(alda.shows(), None)
