"""Who may do what with which text, told as lives: approved, amended, signed, or refused and why."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.life_kit import (
    NOT,
    OLD,
    PROFILE,
    SPACED,
    SPELLED,
    TABLES,
    Life,
    at,
    changes,
    key,
    proved,
)

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.mandate import Mandate
from paraph.agreement.window import Proven, Window
from paraph.proof.proof import Pair

WINDOW = Window(at(1), at(10))


def mandate(text_set: str, **changed: object) -> Mandate:
    made = Mandate(
        text_set,
        frozenset(("ministry",)),
        frozenset(("sign", "amend", "assert")),
        PROFILE,
        tables=TABLES,
        window=WINDOW,
    )
    return replace(made, **changed)  # type: ignore[arg-type]


def granted(**changed: object) -> tuple[Life, str, str]:
    """Return a life with an approved text, its digest and the mandate over it."""
    life = Life()
    text_set = life.propose("keller", OLD)
    return life, text_set, life.decide(text_set, mandate(text_set, **changed))


def test_the_approved_text_may_be_signed() -> None:
    life, text_set, under = granted()

    assert life.standing(life.sign(under, text_set)).within == "within"


def test_a_text_that_was_amended_within_the_mandate_may_be_signed() -> None:
    life, _, under = granted()
    _, spelled = life.amend(under, OLD, SPELLED)
    _, spaced = life.amend(under, SPELLED, SPACED)

    standing = life.standing(life.sign(under, spaced))

    assert standing.within == "within"
    assert standing.reached is not None
    assert standing.reached.proved == {"spelling": 1, "typography": 1}
    assert life.standing(life.sign(under, spelled)).within == "within"


def test_one_smuggled_not_is_refused_with_the_place_and_the_reason() -> None:
    life, _, under = granted()
    _, amended = life.amend(under, OLD, NOT)

    standing = life.standing(life.sign(under, amended))

    assert (standing.within, standing.code) == ("outside", "open")
    assert "article 1" in standing.why
    assert len(life.state.signatures) == 1  # a signature that happened is recorded


def test_a_new_decision_admits_what_nothing_proves() -> None:
    life, _, under = granted()
    act, amended = life.amend(under, OLD, NOT)
    settled = acts.Settle(act, changes(OLD, NOT), "agreed", "The goods stay with the Seller.")

    assert life.standing(life.act("holm", settled)).within == "within"
    standing = life.standing(life.sign(under, amended))
    assert standing.within == "within"
    assert standing.reached is not None
    assert [each.old for each, _ in standing.reached.answered] == ["delivers"]


def test_an_answer_for_one_change_is_none_for_another() -> None:
    life, _, under = granted()
    act, amended = life.amend(under, OLD, NOT.replace("pays", "owes"))
    life.act("holm", acts.Settle(act, changes(OLD, NOT), "agreed", "So be it."))

    assert life.standing(life.sign(under, amended)).code == "open"


def test_a_signature_needs_its_own_mandate() -> None:
    life, text_set, under = granted()

    assert life.standing(life.sign("", text_set)).code == "mandate"
    assert life.standing(life.sign(under, text_set, person="wolf")).code == "people"
    other = life.propose("keller", NOT)
    assert life.standing(life.sign(under, other)).code == "chain"
    assert life.standing(life.sign(under, f"sha256:{'e' * 64}")).code == "incomplete"


@pytest.mark.parametrize(
    ("proven", "within"),
    [
        (Proven(at(2), at(9)), "within"),
        (Proven(at(2), at(10)), "undetermined"),
        (Proven(at(10), at(11)), "outside"),
        (Proven(), "undetermined"),
    ],
    ids=["inside", "up to the end", "at the end", "unproven"],
)
def test_an_expired_mandate_signs_nothing(proven: Proven, within: str) -> None:
    life, text_set, under = granted()

    assert life.standing(life.sign(under, text_set, proven=proven)).within == within


def test_a_revoked_mandate_holds_before_and_not_after() -> None:
    life, text_set, under = granted()
    before = life.sign(under, text_set)
    revoked = life.act("holm", acts.RevokeMandate(under, "The visit is off."))
    after = life.sign(under, text_set)

    assert life.standing(before).within == "within"
    assert life.standing(revoked).within == "within"
    assert life.standing(after).code == "revoked"


def test_who_does_not_decide_revokes_no_mandate() -> None:
    life, text_set, under = granted()
    revoked = life.act("wolf", acts.RevokeMandate(under, "I object."))

    assert life.standing(revoked).code == "power"
    assert life.standing(life.sign(under, text_set)).within == "within"


def test_only_a_body_that_decides_approves() -> None:
    life = Life()
    text_set = life.propose("keller", OLD)
    wrong = life.act("wolf", acts.Decide((mandate(text_set),)), text_set=text_set)
    office = life.act(
        "keller", acts.Decide((mandate(text_set),)), text_set=text_set, body_of="council"
    )

    assert life.standing(wrong).code == "power"
    assert life.standing(office).code == "office"
    assert life.standing(life.sign(f"{wrong}/0", text_set)).code == "mandate"


def test_nobody_approves_their_own_text_unless_the_decision_names_them() -> None:
    life = Life()
    text_set = life.propose("holm", OLD)
    own = life.decide(text_set, mandate(text_set))
    named = life.decide(text_set, mandate(text_set, self_settling=frozenset(("holm",))))

    assert life.standing(own.partition("/")[0]).code == "author"
    assert life.standing(named.partition("/")[0]).within == "within"


def test_nobody_settles_or_asserts_their_own_change() -> None:
    life, _, under = granted(grantees=frozenset(("ministry", "council")))
    act, _ = life.amend(under, OLD, NOT, person="holm")
    settled = life.act("holm", acts.Settle(act, changes(OLD, NOT), "agreed", "Mine."))
    asserted = life.act("holm", acts.Assert(act, changes(OLD, NOT), "A slip."), under=under)

    assert life.standing(settled).code == "author"
    assert life.standing(asserted).code == "author"


def test_an_assertion_by_another_person_is_shown_apart() -> None:
    life, _, under = granted(grantees=frozenset(("ministry", "council")))
    act, amended = life.amend(under, OLD, SPELLED.replace("with all", "with all the"))
    asserted = life.act(
        "holm",
        acts.Assert(act, changes(OLD, SPELLED.replace("with all", "with all the")), "A slip."),
        under=under,
    )

    assert life.standing(asserted).within == "within"
    standing = life.standing(life.sign(under, amended))
    assert standing.within == "within"
    assert standing.reached is not None
    assert standing.reached.proved == {"spelling": 1}
    assert [act for _, act in standing.reached.answered] == [asserted]


def test_a_decision_needs_every_text_that_is_due() -> None:
    life = Life()
    unknown = life.decide(f"sha256:{'d' * 64}")

    assert life.standing(unknown.partition("/")[0]).code == "text"


def test_the_agreement_of_a_body_is_asked_for_and_its_last_answer_counts() -> None:
    life, _, under = granted(agreed_by=frozenset(("court",)))
    _, amended = life.amend(under, OLD, SPELLED)

    assert life.standing(life.sign(under, amended)).code == "agreement"
    life.act("wolf", acts.Clear("agreed", ""), text_set=amended)
    assert life.standing(life.sign(under, amended)).within == "within"
    life.act("wolf", acts.Clear("objected", ""), text_set=amended)
    assert life.standing(life.sign(under, amended)).code == "agreement"


def test_small_changes_that_add_up_are_judged_as_one() -> None:
    life, _, under = granted()
    _, spelled = life.amend(under, OLD, SPELLED)
    # The second step hides behind a net proof of another text.
    honest = proved(SPELLED, NOT)
    _, amended = life.amend(under, SPELLED, NOT, forged=(honest, proved(OLD, SPELLED)))

    standing = life.standing(life.sign(under, amended))

    assert standing.within == "outside"
    assert standing.reached is not None
    assert {each.code for each in standing.reached.findings} == {"open", "proof"}
    assert life.standing(life.sign(under, spelled)).within == "within"


def test_a_proof_that_labels_meaning_editorial_is_refused() -> None:
    life, _, under = granted()
    honest = proved(OLD, NOT)
    forged = replace(
        honest,
        steps=tuple(
            step._replace(pieces=tuple(one._replace(name="typography") for one in step.pieces))
            if isinstance(step, Pair)
            else step
            for step in honest.steps
        ),
    )
    _, amended = life.amend(under, OLD, NOT, forged=(forged, forged))

    assert life.standing(life.sign(under, amended)).code == "proof"


def test_an_amendment_that_tells_nothing_of_what_it_changed_is_outside() -> None:
    life, _, under = granted()
    _, amended = life.amend(under, OLD, SPELLED)
    entry = life.entries[-1]
    body = entry.act.body
    assert isinstance(body, acts.Amend)
    silent = replace(entry.act, body=body._replace(changed=()))
    life.entries[-1] = entry._replace(act=silent)

    standing = life.standing(life.sign(under, amended))

    assert (standing.within, standing.code) == ("outside", "texts")
    assert standing.reached is not None
    assert any("no step tells" in each.why for each in standing.reached.findings)


def test_a_text_or_proof_that_is_missing_is_not_made_up() -> None:
    life, _, under = granted()
    _, amended = life.amend(under, OLD, SPELLED)
    sign = life.sign(under, amended)

    for name in list(life.blobs):
        kept = life.blobs.pop(name)
        assert life.standing(sign).code == "missing"
        life.blobs[name] = kept[:-1]
        assert life.standing(sign).code == "missing"
        life.blobs[name] = kept
    assert life.standing(sign).within == "within"


def test_a_mandate_is_passed_on_and_never_wider() -> None:
    life, text_set, under = granted(delegates=frozenset(("envoy",)))
    inner = mandate(text_set, grantees=frozenset(("envoy",)))
    good = life.act("keller", acts.Delegate((inner,)), under=under)
    wide = life.act(
        "keller",
        acts.Delegate((replace(inner, window=Window(at(1), at(20))),)),
        under=under,
    )
    stranger = life.act("wolf", acts.Delegate((inner,)), under=under)

    assert life.standing(good).within == "within"
    assert life.standing(wide).code == "wider"
    assert life.standing(stranger).code == "people"
    assert life.standing(life.sign(f"{good}/0", text_set, person="lund")).within == "within"
    assert life.standing(life.sign(f"{wide}/0", text_set, person="lund")).code == "mandate"
    life.act("holm", acts.RevokeMandate(under, "It is over."))
    assert life.standing(life.sign(f"{good}/0", text_set, person="lund")).code == "revoked"


@pytest.mark.parametrize(
    ("proven", "within"),
    [
        (Proven(at(2), at(9)), "within"),
        (Proven(at(2), at(10)), "undetermined"),
        (Proven(at(10), at(11)), "outside"),
        (Proven(), "undetermined"),
    ],
    ids=["inside", "up to the end", "at the end", "unproven"],
)
def test_a_mandate_is_passed_on_within_its_window_alone(proven: Proven, within: str) -> None:
    life, text_set, under = granted(delegates=frozenset(("envoy",)))
    inner = mandate(text_set, grantees=frozenset(("envoy",)))

    passed = life.act("keller", acts.Delegate((inner,)), under=under, proven=proven)

    assert life.standing(passed).within == within
    signs = life.standing(life.sign(f"{passed}/0", text_set, person="lund"))
    assert (signs.within == "within") is (within == "within")


def test_uses_count_for_the_mandate_that_was_passed_on_and_for_its_source() -> None:
    life, text_set, under = granted(delegates=frozenset(("envoy",)), uses=1)
    inner = mandate(text_set, grantees=frozenset(("envoy",)), uses=1)
    passed = f"{life.act('keller', acts.Delegate((inner,)), under=under)}/0"

    assert life.standing(life.sign(passed, text_set, person="lund")).within == "within"
    again = life.standing(life.sign(under, text_set))
    assert (again.within, again.code) == ("outside", "uses")


def test_people_are_counted_and_not_keys() -> None:
    life, text_set, under = granted(people=2)
    second = acts.Key("keller", f"ed25519:{'a' * 64}")
    life.act("keller", acts.Appoint(second, ("ministry",), ""), signed=("keller", "holm"))
    life.act("keller", acts.Appoint(key("graf"), ("ministry",), ""), signed=("keller", "holm"))

    alone = life.sign(under, text_set)
    life.entries[-1] = life.entries[-1]._replace(signers=frozenset((key("keller").key, second.key)))
    both = life.sign(under, text_set, signed=("keller", "graf"))

    assert life.standing(alone).code == "people"
    assert life.standing(both).within == "within"


@pytest.mark.parametrize(
    ("since", "within"), [(at(7), "within"), (at(5), "outside"), (at(6), "undetermined")]
)
def test_what_a_stolen_key_signed_is_judged_by_a_later_revocation(since: str, within: str) -> None:
    life, text_set, under = granted()
    root = ("keller", "holm")
    life.act("keller", acts.Appoint(key("graf"), ("ministry",), ""), signed=root)
    sign = life.sign(under, text_set, person="graf", proven=Proven(at(5), at(6)))
    assert life.standing(sign).within == "within"

    stolen = acts.RevokeKey(key("graf").key, since, "A stolen laptop.")
    revoked = life.act("keller", stolen, signed=root)

    assert life.standing(revoked).within == "within"
    assert life.standing(sign).within == within
    assert life.standing(life.sign(under, text_set, person="graf")).code == "key"


def test_the_other_side_answers_for_nothing_and_agrees_to_nothing_of_ours() -> None:
    life, _, under = granted(agreed_by=frozenset(("council",)))
    act, amended = life.amend(under, OLD, NOT)
    genesis, mine = life.entries[0], frozenset((key("graf").key,))
    life.entries.append(genesis._replace(party="morin", signers=mine))
    told = [
        life.act("graf", acts.Appoint(key("graf"), ("council",), ""), party="morin"),
        life.act(
            "graf",
            acts.Settle(act, changes(OLD, NOT), "agreed", "We like it."),
            party="morin",
            body_of="council",
        ),
        life.act(
            "graf", acts.Clear("agreed", ""), text_set=amended, party="morin", body_of="council"
        ),
    ]
    for at_place, each in enumerate(life.entries[-3:], 1):
        life.entries[-4 + at_place] = each._replace(party="morin", place=at_place)

    held = [life.state.standings["morin", each].within for each in told]
    assert held == ["within", "outside", "within"]
    sign = life.sign(under, amended)
    standing = life.standing(sign)
    assert standing.reached is not None
    assert {each.code for each in standing.reached.findings} == {"agreement", "open"}


def test_an_act_of_another_agreement_or_log_is_refused() -> None:
    life, text_set, under = granted()
    sign = life.sign(under, text_set)
    entry = life.entries[-1]
    for change in (
        entry._replace(act=replace(entry.act, agreement=f"sha256:{'f' * 64}")),
        entry._replace(act=replace(entry.act, author=entry.act.author._replace(party="morin"))),
    ):
        life.entries[-1] = change
        assert life.standing(sign).within == "outside"


def test_a_council_vote_on_paper_lets_the_chain_go_on_if_two_people_entered_it() -> None:
    life = Life()
    text_set = life.propose("keller", OLD)
    paper = life.blob(b"minutes of the council")
    by = acts.Author("chair", "alda", "council", "Chair")
    body = acts.Report("decide", by, "2026-03-04", paper, "holm", (mandate(text_set),))
    alone = life.act("keller", body, text_set=text_set)
    both = life.act("keller", body, text_set=text_set, signed=("keller", "holm"))

    assert life.standing(alone).code == "checked"
    assert life.standing(both).within == "within"
    assert life.state.mandates.granted[f"{both}/0"].reported
    assert life.standing(life.sign(f"{both}/0", text_set)).within == "within"


@pytest.mark.parametrize(
    ("on", "code"),
    [
        ("2026-03-05", ""),
        ("2026-03", ""),
        ("2026-03-06", ""),  # at its place it was that day already, by an hour or so
        ("2026-03-07", "decide"),
        ("2026-04", "decide"),
        ("2030-01-01", "decide"),
    ],
)
def test_no_decision_on_paper_grants_anything_before_its_day_has_come(on: str, code: str) -> None:
    life = Life()
    text_set = life.propose("keller", OLD)
    by, paper = acts.Author("chair", "alda", "council", ""), life.blob(b"minutes")
    body = acts.Report("decide", by, on, paper, "holm", (mandate(text_set),))
    signed, proven = ("keller", "holm"), Proven("", at(5, 13))
    report = life.act("keller", body, text_set=text_set, signed=signed, day=30, proven=proven)

    assert life.standing(report).code == code
    assert bool(life.state.mandates.granted) == (not code)


def test_a_decision_on_paper_is_borne_out_by_its_body_or_by_the_root_keys() -> None:
    life = Life()
    life.act("keller", acts.Appoint(key("lund"), ("council",), ""), signed=("keller", "holm"))
    text_set = life.propose("wolf", OLD)
    by = acts.Author("chair", "alda", "council", "Chair")
    paper = life.blob(b"minutes of the council")
    body = acts.Report("decide", by, "2026-03-04", paper, "wolf", (mandate(text_set),))

    def code(*signed: str) -> str:
        return life.standing(life.act("keller", body, text_set=text_set, signed=signed)).code

    assert code("keller", "wolf") == "power"  # keller holds one of two root keys
    assert code("keller", "wolf", "lund") == ""
    life.act("keller", acts.Appoint(key("holm"), (), ""), signed=("keller", "holm"))
    assert code("keller", "wolf", "holm") == ""
    signed = ("keller", "wolf", "holm")
    open_ = Proven(at(5), at(8))
    report = life.act("keller", body, text_set=text_set, signed=signed, proven=open_)
    revoked = acts.RevokeKey(key("holm").key, at(6), "Stolen.")
    life.act("keller", revoked, signed=("keller", "holm"))
    assert code("keller", "wolf", "holm") == "power"
    assert life.standing(report).code == "key"  # perhaps holm signed it, perhaps the thief


def test_nobody_says_that_they_checked_who_did_not_sign() -> None:
    life = Life()
    text_set = life.propose("keller", OLD)
    by, paper = acts.Author("lund", "morin", "", ""), life.blob(b"a page")
    for checked, code in (("wolf", "checked"), ("keller", "checked"), ("", "")):
        body = acts.Report("sign", by, "2026-03-04", paper, checked, ())
        assert life.standing(life.act("keller", body, text_set=text_set)).code == code


def test_a_conclusive_execution_signs_and_still_shows_the_net_change() -> None:
    life, _, under = granted(conclusive=True)
    _, amended = life.amend(under, OLD, NOT)

    standing = life.standing(life.sign(under, amended))

    assert standing.within == "within"
    assert standing.reached is not None
    assert standing.reached.within == "outside"
    assert [each.old for each in standing.reached.open] == ["delivers"]


@pytest.mark.parametrize(
    ("ayes", "nays", "abstained", "within"),
    [(1, 6, 2, "outside"), (3, 3, 0, "outside"), (0, 0, 4, "outside"), (4, 3, 9, "within")],
)
def test_a_motion_that_was_not_carried_approves_nothing(
    ayes: int, nays: int, abstained: int, within: str
) -> None:
    life = Life()
    text_set = life.propose("keller", OLD)
    vote = steps.Vote("To approve.", ayes=ayes, nays=nays, abstained=abstained)
    body = acts.Decide((mandate(text_set),), vote=vote)
    made = life.act("holm", body, text_set=text_set)

    standing = life.standing(made)
    assert (standing.within, standing.code) == (within, "vote" if within == "outside" else "")
    assert bool(life.state.mandates.granted) == (within == "within")
