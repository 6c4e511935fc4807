"""Nobody gets past what others must agree to by naming another act, body or person for it."""

from __future__ import annotations

import pytest
from tests.life_kit import NOT, OLD, SPELLED, Life, at, changes, key
from tests.unit.test_state_in_doubt import ROOT, granted, mandate

from paraph.agreement import act as acts
from paraph.agreement.text_set import TextSet

BOTH = tuple(sorted({*changes(SPELLED, NOT), *changes(OLD, NOT)}))
"""The change of a step from the text that was spelled anew, and of the net one."""


def answer(kind: str, amendment: str) -> acts.Body:
    if kind == "assert":
        return acts.Assert(amendment, BOTH, "A slip.")
    return acts.Settle(amendment, BOTH, "agreed", "It is fine.")


def amended(maker: str) -> tuple[Life, str, str, str, str]:
    """Return a spelling amended by wolf, and then a "not" put in by somebody."""
    life, _, under = granted(grantees=frozenset(("ministry", "council", "court")))
    first, _ = life.amend(under, OLD, SPELLED, person="wolf")
    second, final = life.amend(under, SPELLED, NOT, person=maker)
    return life, under, first, second, final


@pytest.mark.parametrize(("kind", "person"), [("assert", "keller"), ("settle", "holm")])
def test_nobody_answers_for_their_own_change_in_an_amendment_of_somebody_else(
    kind: str, person: str
) -> None:
    life, under, first, _, final = amended(person)
    life.act(person, answer(kind, first), under=under)

    sign = life.standing(life.sign(under, final))
    assert (sign.within, sign.code) == ("outside", "open")


@pytest.mark.parametrize(("kind", "person"), [("assert", "wolf"), ("settle", "holm")])
def test_an_answer_in_the_amendment_itself_counts_in_later_ones(kind: str, person: str) -> None:
    life, under, _, second, _ = amended("keller")
    life.act(person, answer(kind, second), under=under)
    spaced = NOT.replace("Buyer pays", "Buyer\u00a0pays")
    _, final = life.amend(under, NOT, spaced, person="keller")

    sign = life.standing(life.sign(under, final))
    assert (sign.within, sign.code) == ("within", "")
    assert sign.reached is not None
    assert len(sign.reached.answered) == 1


def test_an_objection_is_to_a_change_in_whichever_amendment_it_comes_back() -> None:
    life, _, under = granted(grantees=frozenset(("ministry", "court")))
    first, _ = life.amend(under, OLD, NOT)
    life.act("holm", acts.Settle(first, changes(OLD, NOT), "objected", "It matters."))
    again, final = life.amend(under, OLD, NOT)
    life.act("wolf", acts.Assert(again, changes(OLD, NOT), "A slip."), under=under)

    assert life.standing(life.sign(under, final)).code == "open"
    life.act("holm", acts.Settle(again, changes(OLD, NOT), "agreed", "It does not."))
    assert life.standing(life.sign(under, final)).within == "within"


def test_an_author_does_not_agree_for_a_body_with_somebody_who_is_not_of_it() -> None:
    life, _, under = granted(agreed_by=frozenset(("court",)))
    life.act("keller", acts.Appoint(key("keller"), ("ministry", "court"), ""), signed=ROOT)
    _, final = life.amend(under, OLD, SPELLED)
    agreed = acts.Clear("agreed", "")
    life.act("keller", agreed, text_set=final, body_of="court", signed=("keller", "lund"))

    assert life.standing(life.sign(under, final)).code == "agreement"
    life.act("keller", agreed, text_set=final, body_of="court", signed=("keller", "wolf"))
    assert life.standing(life.sign(under, final)).within == "within"


@pytest.mark.parametrize(
    ("named", "code"), [(frozenset[str](), "author"), (frozenset(("holm",)), "")]
)
def test_who_approved_their_own_text_on_paper_approved_their_own_text(
    named: frozenset[str], code: str
) -> None:
    life = Life()
    life.act("keller", acts.Appoint(key("lund"), ("council",), ""), signed=ROOT)
    text_set = life.propose("holm", OLD)
    by, paper = acts.Author("holm", "alda", "council", ""), life.blob(b"minutes")
    granted_ = (mandate(text_set, self_settling=named),)
    body = acts.Report("decide", by, "2026-03-04", paper, "lund", granted_)
    report = life.act("keller", body, text_set=text_set, signed=("keller", "lund"))

    assert life.standing(report).code == code
    assert life.state.self_settled == ({} if code else {report: ("holm",)})
    assert life.standing(life.sign(f"{report}/0", text_set)).code == ("mandate" if code else "")


@pytest.mark.parametrize(
    ("maker", "signed", "named", "code"),
    [
        ("holm", ("holm", "wolf"), (), "author"),  # the council's word on it is that of its author
        ("holm", ("holm", "wolf", "lund"), (), ""),  # and here that of somebody else
        ("holm", ("holm", "wolf"), ("holm",), ""),
        ("wolf", ("holm", "wolf"), (), ""),  # who checks it bears nothing out
    ],
)
def test_who_made_a_text_bears_out_no_decision_on_paper_to_approve_it(
    maker: str, signed: tuple[str, ...], named: tuple[str, ...], code: str
) -> None:
    life = Life()
    life.act("keller", acts.Appoint(key("lund"), ("council",), ""), signed=ROOT)
    text_set = life.propose(maker, OLD)
    by, paper = acts.Author("smith", "alda", "council", ""), life.blob(b"minutes")
    granted_ = (mandate(text_set, self_settling=frozenset(named)),)
    body = acts.Report("decide", by, "2026-03-04", paper, "wolf", granted_)
    report = life.act("holm", body, text_set=text_set, signed=signed)

    assert life.standing(report).code == code
    assert life.state.self_settled == ({report: ("holm",)} if named else {})
    assert life.standing(life.sign(f"{report}/0", text_set)).code == ("mandate" if code else "")


@pytest.mark.parametrize(("maker", "code"), [("keller", "author"), ("wolf", "")])
def test_who_made_a_text_is_none_of_the_root_keys_that_bear_out_its_approval(
    maker: str, code: str
) -> None:
    life = Life()
    life.act("keller", acts.Appoint(key("holm"), (), ""), signed=ROOT)
    text_set = life.propose(maker, OLD)
    by, paper = acts.Author("smith", "alda", "council", ""), life.blob(b"minutes")
    body = acts.Report("decide", by, "2026-03-04", paper, "wolf", (mandate(text_set),))
    report = life.act("keller", body, text_set=text_set, signed=(*ROOT, "wolf"))

    assert life.standing(report).code == code


TWO = (acts.Component("agreement", ("en",)), acts.Component("annex", ("en",)))


def parts(life: Life, agreement: str, annex: str) -> TextSet:
    texts = life.texts(agreement).entries[0], life.texts(annex).entries[0]
    return TextSet([texts[0], texts[1]._replace(component="annex")])


def test_who_made_one_text_of_a_set_that_another_one_proposed_made_that_text() -> None:
    life = Life(TWO)
    whole = parts(life, OLD, NOT)
    life.act("holm", acts.Propose(whole.entries[:1], ()))
    life.act("wolf", acts.Propose(whole.entries, ()))

    def decided(**named: frozenset[str]) -> str:
        granted_ = (mandate(whole.digest, **named),)
        return life.act("holm", acts.Decide(granted_), text_set=whole.digest)

    assert life.standing(decided()).code == "author"
    settled = decided(self_settling=frozenset(("holm",)))
    assert life.standing(settled).code == ""
    assert life.state.self_settled == {settled: ("holm",)}


def test_who_made_a_text_that_was_approved_before_may_approve_what_is_new_beside_it() -> None:
    life = Life(TWO)
    life.act("keller", acts.Appoint(key("lund"), ("council",), ""), signed=ROOT)
    first, second = parts(life, OLD, NOT), parts(life, OLD, SPELLED)
    life.act("holm", acts.Propose(first.entries, ()))
    body = acts.Decide((mandate(first.digest),))
    approved = life.act("lund", body, text_set=first.digest, body_of="council")
    life.act("wolf", acts.Propose(second.entries, ()))
    decided = acts.Decide((mandate(second.digest),))
    again = life.act("holm", decided, text_set=second.digest)

    assert life.standing(approved).code == ""
    assert life.standing(again).code == ""


def test_who_proposes_once_more_what_others_made_made_none_of_its_texts() -> None:
    life = Life(TWO)
    first, second = parts(life, OLD, NOT), parts(life, OLD, SPELLED)
    life.act("wolf", acts.Propose(first.entries, ()))
    life.act("holm", acts.Propose(first.entries, ()))
    life.act("wolf", acts.Propose(second.entries, ()))
    body = acts.Decide((mandate(second.digest),))

    assert life.standing(life.act("holm", body, text_set=second.digest)).code == ""


def test_who_signed_a_text_out_of_office_made_it_all_the_same() -> None:
    life = Life()
    life.act("keller", acts.Appoint(key("graf"), ("council",), at(4)), signed=ROOT)
    texts = life.texts(OLD)
    life.act("wolf", acts.Propose(texts.entries, ()), signed=("wolf", "graf"))
    life.act("keller", acts.Appoint(key("graf"), ("council",), ""), signed=ROOT)
    decided = life.act(
        "graf", acts.Decide((mandate(texts.digest),)), text_set=texts.digest, body_of="council"
    )

    assert life.standing(decided).code == "author"
