"""What rests on an act in doubt is in doubt, and what somebody withdrew is withdrawn."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.life_kit import NOT, OLD, PROFILE, TABLES, Life, at, changes, key

from paraph.agreement import act as acts
from paraph.agreement.mandate import Mandate
from paraph.agreement.window import Proven, Window

ROOT = ("keller", "holm")
OPEN = Proven(at(5), at(8))
"""A time of which it is open whether it lies before day 6."""


def mandate(text_set: str, **changed: object) -> Mandate:
    powers = frozenset(("sign", "amend", "assert"))
    made = Mandate(text_set, frozenset(("ministry",)), powers, PROFILE, tables=TABLES)  # type: ignore[arg-type]
    return replace(made, **changed)  # type: ignore[arg-type]


def granted(**changed: object) -> tuple[Life, str, str]:
    life = Life()
    text_set = life.propose("keller", OLD)
    return life, text_set, life.decide(text_set, mandate(text_set, **changed))


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        (("agreed",), ""),
        (("objected",), "open"),
        (("agreed", "objected"), "open"),
        (("agreed", "objected", "agreed"), ""),
    ],
    ids=" ".join,
)
def test_the_last_settlement_of_a_change_counts(answers: tuple[str, ...], code: str) -> None:
    life, _, under = granted()
    act, amended = life.amend(under, OLD, NOT)
    for answer in answers:
        life.act("holm", acts.Settle(act, changes(OLD, NOT), answer, "We say so."))

    assert life.standing(life.sign(under, amended)).code == code


def test_an_assertion_does_not_do_away_with_an_objection() -> None:
    life, _, under = granted(grantees=frozenset(("ministry", "court")))
    act, amended = life.amend(under, OLD, NOT)
    life.act("holm", acts.Settle(act, changes(OLD, NOT), "objected", "It matters."))
    asserted = life.act("wolf", acts.Assert(act, changes(OLD, NOT), "A slip."), under=under)

    assert life.standing(asserted).within == "within"
    assert life.standing(life.sign(under, amended)).code == "open"


@pytest.mark.parametrize("order", [("", at(4)), (at(4), ""), (at(4), at(9)), (at(9), at(4))])
def test_of_several_revocations_of_a_key_the_earliest_instant_counts(
    order: tuple[str, str],
) -> None:
    life, text_set, under = granted()
    life.act("keller", acts.Appoint(key("graf"), ("ministry",), ""), signed=ROOT)
    sign = life.sign(under, text_set, person="graf", proven=Proven(at(5), at(6)))
    for since in order:
        life.act("keller", acts.RevokeKey(key("graf").key, since, "Stolen."), signed=ROOT)

    assert life.standing(sign).within == "outside"


def test_no_party_revokes_the_key_of_another_one() -> None:
    life, text_set, under = granted()
    sign = life.sign(under, text_set)
    life.act("keller", acts.RevokeKey(key("wolf").key, "", "Lost."), signed=ROOT)
    own = len(life.entries)
    genesis = life.entries[0]
    life.entries.append(genesis._replace(party="morin", signers=frozenset((key("graf").key,))))
    for place, stolen in enumerate((key("keller"), key("wolf")), 1):
        mine = acts.Key("graf", stolen.key)
        bodies: tuple[acts.Body, ...] = (
            acts.Appoint(mine, ("council",), ""),
            acts.RevokeKey(stolen.key, at(1), "Ours."),
        )
        for at_place, body in enumerate(bodies):
            life.act("graf", body, party="morin")
            where = 100 * place + at_place
            life.entries[-1] = life.entries[-1]._replace(party="morin", place=where)
    theirs = life.entries[own:]
    life.entries = [life.entries[0], *theirs, *life.entries[1:own]]  # they are read first

    assert all(life.state.standings["morin", each.id].within == "within" for each in theirs)
    assert life.standing(sign).within == "within"
    late = life.act("wolf", acts.Propose(life.texts(NOT).entries, ()))
    life.entries[-1] = life.entries[-1]._replace(place=50)
    assert life.standing(late).code == "key"


def test_somebody_of_the_other_party_with_the_same_name_is_somebody_else() -> None:
    life, text_set, under = granted()
    sign = life.sign(under, text_set)
    own = len(life.entries)
    genesis = life.entries[0]
    life.entries.append(genesis._replace(party="morin", signers=frozenset((key("graf").key,))))
    mine = acts.Key("holm", f"ed25519:{'a' * 64}")
    bodies: tuple[acts.Body, ...] = (
        acts.Appoint(mine, ("council",), ""),
        acts.Propose(life.texts(OLD).entries, ()),
    )
    for place, body in enumerate(bodies, 1):
        life.act("holm", body, party="morin")
        signers = frozenset((key("graf").key, mine.key))
        life.entries[-1] = life.entries[-1]._replace(party="morin", place=place, signers=signers)
    theirs = life.entries[own:]
    life.entries = [*theirs, *life.entries[:own]]  # they are read first

    assert [life.state.standings["morin", each.id].within for each in theirs][2:] == ["within"]
    assert life.standing(sign).within == "within"


def test_what_a_doubtful_appointment_and_grant_lead_to_is_in_doubt() -> None:
    life = Life()
    life.act("keller", acts.Appoint(key("graf"), ("council",), at(6)), signed=ROOT)
    text_set = life.propose("keller", OLD)
    decided = life.act(
        "graf", acts.Decide((mandate(text_set),)), text_set=text_set, body_of="council", proven=OPEN
    )
    sign = life.sign(f"{decided}/0", text_set)

    assert life.standing(decided).within == "undetermined"
    assert (life.standing(sign).within, life.standing(sign).code) == ("undetermined", "mandate")


def test_who_was_appointed_by_a_key_in_doubt_signs_in_doubt() -> None:
    life = Life()
    appointed = acts.Appoint(key("graf"), ("ministry",), "")
    name = life.act("keller", appointed, signed=ROOT, proven=OPEN)
    text_set = life.propose("keller", OLD)
    under = life.decide(text_set, mandate(text_set))
    sign = life.sign(under, text_set, person="graf")
    life.act("keller", acts.RevokeKey(key("holm").key, at(6), "Stolen."), signed=ROOT)

    assert life.standing(name).within == "undetermined"
    assert (life.standing(sign).within, life.standing(sign).code) == ("undetermined", "key")
    assert sign in {each.id for each in life.state.signatures}


def test_a_mandate_that_was_perhaps_used_is_perhaps_used_up() -> None:
    life, text_set, under = granted(uses=1, window=Window("", at(6)))
    first = life.sign(under, text_set, proven=OPEN)
    second = life.sign(under, text_set)

    assert life.standing(first).within == "undetermined"
    assert (life.standing(second).within, life.standing(second).code) == ("undetermined", "uses")


def test_who_proposes_in_doubt_is_an_author_all_the_same() -> None:
    life = Life()
    life.act("keller", acts.Appoint(key("graf"), ("council",), at(6)), signed=ROOT)
    texts = life.texts(OLD)
    proposed = life.act("graf", acts.Propose(texts.entries, ()), body_of="council", proven=OPEN)
    own = life.act(
        "graf", acts.Decide((mandate(texts.digest),)), text_set=texts.digest, body_of="council"
    )
    other = life.decide(texts.digest, mandate(texts.digest))

    assert life.standing(proposed).within == "undetermined"
    assert life.standing(own).code == "author"
    assert life.standing(other.partition("/")[0]).within == "within"
