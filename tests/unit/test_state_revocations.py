"""A revocation takes effect only if it holds itself, whatever it would take away."""

from __future__ import annotations

import pytest
from tests.life_kit import Life, at, key
from tests.unit.test_state_in_doubt import ROOT, granted

from paraph.agreement import act as acts
from paraph.agreement.window import Proven


def revoked(life: Life, person: str, since: str, *signed: str, day: int = 5) -> str:
    body = acts.RevokeKey(key(person).key, since, "Stolen.")
    return life.act(signed[0], body, signed=signed, day=day)


def test_a_revocation_by_a_key_that_was_revoked_before_takes_nothing_away() -> None:
    life, text_set, under = granted()
    life.act("keller", acts.Appoint(key("graf"), ("council",), ""), signed=ROOT)
    off = life.act("graf", acts.RevokeMandate(under, "It is off."), body_of="council")
    revoked(life, "holm", "", *ROOT)
    forged = revoked(life, "graf", at(1), *ROOT)

    assert life.standing(forged).code == "quorum"
    assert life.standing(off).within == "within"
    assert life.standing(life.sign(under, text_set)).code == "revoked"


def test_a_revocation_by_a_key_that_is_known_later_to_be_stolen_takes_nothing_away() -> None:
    life, text_set, under = granted()
    life.act("keller", acts.Appoint(key("graf"), ("council",), ""), signed=ROOT)
    off = life.act("graf", acts.RevokeMandate(under, "It is off."), body_of="council")
    forged = revoked(life, "graf", at(1), *ROOT, day=7)
    sign = life.sign(under, text_set)
    revoked(life, "holm", at(6), *ROOT, day=8)

    assert life.standing(forged).code == "quorum"
    assert life.standing(off).within == "within"
    assert life.standing(sign).code == "revoked"


@pytest.mark.parametrize("since", ["", at(1)])
def test_a_key_may_sign_that_it_is_revoked(since: str) -> None:
    life, text_set, under = granted()
    sign = life.sign(under, text_set)
    own = revoked(life, "keller", since, *ROOT, day=7)

    assert life.standing(own).within == "within"
    assert life.standing(sign).within == ("outside" if since else "within")
    late = revoked(life, "keller", at(2), *ROOT, day=8)
    assert life.standing(late).code == "quorum"


def test_of_revocations_that_take_each_other_away_it_is_open_which_holds() -> None:
    life = Life()
    party = life.entries[0].act.body.parties[0]._replace(quorum=1)  # type: ignore[union-attr]
    life.entries.clear()
    genesis = acts.Genesis("Trade", "treaty", (party,), (acts.Component("agreement", ("en",)),))
    life.act("keller", genesis)
    life.act("keller", acts.Appoint(key("wolf"), ("council",), ""), signed=("holm",))
    first = revoked(life, "holm", at(1), "keller")
    second = revoked(life, "keller", at(1), "holm", day=6)

    assert [life.standing(each).within for each in (first, second)] == ["undetermined"] * 2
    assert {each.code for each in map(life.standing, (first, second))} == {"key"}


def test_a_long_row_of_revocations_is_never_read_as_none() -> None:
    life, text_set, under = granted()
    proven = Proven(at(5, 11), at(5, 13))
    sign = life.sign(under, text_set, proven=proven)
    for day in range(6, 20):
        revoked(life, "wolf" if day % 2 else "lund", at(day - 1), *ROOT, day=day)

    assert life.standing(sign).within == "within"
    kinds = [each for each in life.entries if isinstance(each.act.body, acts.RevokeKey)]
    assert all(life.standing(each.id).within == "within" for each in kinds)
