"""What a signatory is shown: one account for one way, and another for each other way."""

from __future__ import annotations

import json

from tests.life_kit import NOT, OLD, PROFILE, TABLES, Life

from paraph.agreement import act as acts
from paraph.agreement.chain import Finding, Reached
from paraph.agreement.judged import Open
from paraph.agreement.mandate import Mandate
from paraph.agreement.shown import shown, shown_digest

A, B = f"sha256:{'a' * 64}", f"sha256:{'b' * 64}"
CHANGE = Open(A, "article 1", "zahlt", "zahlt nicht \u202e", "", "no proof covers it")
WAY = Reached(
    "outside",
    (Finding("outside", A, "open", "article 1"),),
    {"spelling": 2, "typography": 1},
    ((CHANGE, B),),
    (CHANGE,),
)


def test_an_account_is_json_of_one_form() -> None:
    account = shown(A, B, WAY)
    read = json.loads(account)

    assert account.isascii()
    assert account == json.dumps(read, separators=(",", ":"), sort_keys=True).encode()
    assert (read["text_set"], read["approved"], read["within"]) == (A, B, "outside")
    assert read["proved"] == {"spelling": 2, "typography": 1}
    assert read["answered"][0]["act"] == B
    assert read["open"][0]["new"] == CHANGE.new


def test_the_order_of_classes_changes_nothing_and_all_else_does() -> None:
    other = WAY._replace(proved={"typography": 1, "spelling": 2})
    assert shown(A, B, other) == shown(A, B, WAY)

    digests = {
        shown_digest(A, B, WAY),
        shown_digest(B, A, WAY),
        shown_digest(A, B, WAY._replace(within="within")),
        shown_digest(A, B, WAY._replace(findings=())),
        shown_digest(A, B, WAY._replace(proved={"spelling": 3})),
        shown_digest(A, B, WAY._replace(answered=((CHANGE, A),))),
        shown_digest(A, B, WAY._replace(open=())),
        shown_digest(A, B, WAY._replace(open=(CHANGE._replace(old="x"),))),
    }
    assert len(digests) == 8


def test_a_signature_that_was_shown_another_way_is_outside() -> None:
    life = Life()
    text_set = life.propose("keller", OLD)
    powers = frozenset(("sign", "amend"))
    mandate = Mandate(text_set, frozenset(("ministry",)), powers, PROFILE, tables=TABLES)  # type: ignore[arg-type]
    under = life.decide(text_set, mandate)
    before = life.shown(under, text_set)
    act, amended = life.amend(under, OLD, NOT)
    unanswered = life.shown(under, amended)
    changes = tuple(
        each.change for each in life.state.texts.reached(amended, mandate, {under}).open
    )
    life.act("holm", acts.Settle(act, changes, "agreed", "So be it."))

    for account in (before, unanswered, A):
        standing = life.standing(life.sign(under, amended, shown=account))
        assert (standing.within, standing.code) == ("outside", "shown")
    assert life.standing(life.sign(under, amended)).within == "within"
