"""The path by which an act rests on others, and exactly what is not there."""

from __future__ import annotations

from dataclasses import replace

from tests.life_kit import NOT, OLD
from tests.node_kit import key
from tests.record_by_hand import Record

from paraph.agreement import act as acts
from paraph.agreement.state import fold
from paraph.record.authority import path
from paraph.record.entries import entries
from paraph.views.authority_lines import authority_lines


def told(record: Record, act: str) -> tuple[list[tuple[str, str]], list[str]]:
    """Return the roles on the path of an act with the kinds of the acts, and the lines of it."""
    found = entries(record.logs)
    state = fold(found, record.blobs)
    entry = next(each for each in found if each.id == act)
    steps = path(state, found, entry)
    roles = [(each.role, each.entry.act.kind if each.entry else "") for each in steps]
    return roles, list(authority_lines(state, entry, steps))


def test_a_signature_rests_on_the_genesis_the_appointments_and_the_decision() -> None:
    record = Record()
    text_set = record.propose(OLD)
    roles, lines = told(record, record.sign(record.decide(text_set), text_set))

    assert roles == [
        ("begins the agreement, with the root keys", "genesis"),
        ("appoints the author", "appoint"),
        ("appoints who grants the mandate", "appoint"),
        ("grants the mandate", "decide"),
        ("is the act itself", "sign"),
    ]
    assert lines[0].endswith(" holds.")
    assert not any("MISSING" in each for each in lines)


def test_a_mandate_that_was_passed_on_is_a_step_of_its_own() -> None:
    record = Record()
    text_set = record.propose(OLD)
    outer = record.decide(text_set, delegates=frozenset(("council",)))
    granted = record.state.mandates.granted[outer].mandate
    inner = replace(granted, grantees=frozenset(("council",)))
    passed = record.act("keller", acts.Delegate((inner,)), under=outer)
    roles, _ = told(record, record.sign(f"{passed}/0", text_set, "holm"))

    assert [kind for _, kind in roles] == [
        *("genesis", "appoint", "appoint", "decide", "appoint", "delegate", "sign"),
    ]


def test_what_is_not_there_is_missing_by_its_name() -> None:
    record = Record()
    text_set = record.propose(OLD)
    for under, name in (("", "nothing"), (f"sha256:{'4' * 64}/0", "4" * 12)):
        _, lines = told(record, record.sign(under, text_set))

        assert lines[0].partition(" has no effect, mandate:")[1]
        missing = [each for each in lines if "MISSING" in each]
        assert len(missing) == 1
        assert missing[0].startswith(name)


def test_an_author_whom_nobody_appointed_is_missing_an_appointment() -> None:
    record = Record()
    forged = record.alda.act("lund", acts.Publish("Journal"), office="council")
    roles, lines = told(record, forged)

    assert ("appoints the author", "") in roles
    assert any("appoints the author: MISSING" in each for each in lines)


def test_revocations_of_the_mandate_and_the_key_are_on_the_path() -> None:
    record = Record()
    text_set = record.propose(OLD)
    under = record.decide(text_set)
    record.act("holm", acts.RevokeMandate(under, "The visit is off."))
    signature = record.sign(under, text_set)
    record.root(acts.RevokeKey(key("keller").key, "", "Lost."))
    roles, lines = told(record, signature)

    kinds = [kind for _, kind in roles]
    assert {"revoke-mandate", "revoke-key"} <= set(kinds)
    assert "revoked" in lines[0]


def test_an_answer_rests_on_its_amendment() -> None:
    record = Record()
    under = record.decide(record.propose(OLD))
    amendment, _ = record.amend(under, OLD, NOT)
    settled = record.act("holm", acts.Settle(amendment, (amendment,), "agreed", "So be it."))
    roles, _ = told(record, settled)
    assert ("is what it rests on", "amend") in roles

    absent = record.act("holm", acts.Settle(f"sha256:{'9' * 64}", (amendment,), "agreed", "So."))
    _, lines = told(record, absent)
    assert any(each.startswith("9" * 12) and "MISSING" in each for each in lines)
