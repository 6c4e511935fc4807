"""Records that are made to pass: by another name for a party, an execution, or a language."""

from __future__ import annotations

import json

import pytest
from tests.life_kit import NOT, OLD, PROFILE, Life
from tests.node_kit import GENESIS, Node
from tests.record_by_hand import TRUST, Record

import paraph
from paraph.agreement import act as acts
from paraph.agreement.act import Changed
from paraph.agreement.chain import Amendment, Reached, reached
from paraph.agreement.mandate import Mandate, Use
from paraph.agreement.text_set import Entry as TextEntry
from paraph.agreement.text_set import TextSet
from paraph.proof.judging import judge
from paraph.proof.proof import to_json
from paraph.record.held import Held, Part
from paraph.record.verify import Verified, verify
from paraph.text.canonical import canonical, digest
from paraph.views.chain import chain_lines


def words(answer: Verified) -> str:
    return "\n".join(chain_lines(answer))


# ---------------------------------------------------------------- parties


def test_a_party_whose_keys_are_pinned_is_not_one_without_keys() -> None:
    keyless = GENESIS.parties[1]._replace(keys=(), log="", quorum=0)
    node = Node("alda")
    node.act("holm", GENESIS._replace(parties=(GENESIS.parties[0], keyless)), "holm", "keller")
    node.head()
    held = Held(node.agreement, {"alda": Part(tuple(node.envelopes), tuple(node.notes))}, (), {})

    answer = verify(held, TRUST)
    assert (answer.code, answer.why.partition(" ")[0]) == ("trust", "morin")
    assert verify(held, TRUST.__class__(GENESIS.parties[:1])).code == "passed"


# ---------------------------------------------------------------- conclusive executions


def test_what_an_execution_changes_is_told_though_no_amendment_leads_to_it() -> None:
    record = Record()
    under = record.decide(record.propose(OLD), conclusive=True)
    record.sign(under, record.propose(NOT))

    answer = verify(record.held(), TRUST)
    assert answer.result == "passed"
    assert [
        [each.old for each in one.judged.open] for one in answer.signatures[0].net if one.judged
    ] == [["delivers"]]
    told = words(answer)
    assert '"delivers" became "does not deliver"' in told
    assert "0 edits" not in told


def test_no_execution_is_conclusive_of_a_set_that_lacks_a_text() -> None:
    record = Record()
    under = record.decide(record.propose(OLD), conclusive=True)
    text = record.texts(OLD).entries[0]
    annex = TextSet((text._replace(component="annex"),))
    record.act("keller", acts.Propose(annex.entries, ()))
    record.sign(under, annex.digest)

    answer = verify(record.held(), TRUST)
    assert (answer.code, answer.signatures[0].standing.code) == ("irregular", "incomplete")


@pytest.mark.parametrize("annexed", ["approved", "signed"])
def test_no_execution_is_conclusive_of_what_cannot_be_told(annexed: str) -> None:
    record = Record()
    text = record.texts(OLD).entries[0]
    both = TextSet((text, text._replace(component="annex")))
    record.act("keller", acts.Propose(both.entries, ()))
    one = record.propose(OLD)
    first, second = (both.digest, one) if annexed == "approved" else (one, both.digest)
    record.sign(record.decide(first, conclusive=True), second)

    answer = verify(record.held(), TRUST)
    assert answer.code == "missing"
    assert "annex" in answer.why


def test_without_the_approved_text_nothing_is_conclusive() -> None:
    record = Record()
    approved = record.propose(OLD)
    record.sign(record.decide(approved, conclusive=True), record.propose(NOT))
    held = record.held()
    del held.blobs[record.texts(OLD).entries[0].text]  # type: ignore[attr-defined]

    assert verify(held, TRUST).code == "missing"


# ---------------------------------------------------------------- languages


def judged_as(told: str, read: str, old: str, new: str) -> Reached:
    """Return whether a text of one language was reached by a proof that reads it as another."""
    readings = [paraph.read(each.encode(), file="a.txt") for each in (old, new)]
    proof = judge(paraph.compare(*readings), PROFILE, language=read).proof
    assert proof.language == read
    life = Life()
    name = life.blob(json.dumps(to_json(proof)).encode())
    before, after = [each.text for each in readings]
    blobs = {**life.blobs, digest(before): canonical(before), digest(after): canonical(after)}
    sets = [TextSet([TextEntry("a", told, digest(each))]) for each in (before, after)]
    mandate = Mandate(
        sets[0].digest,
        frozenset(("keller",)),
        frozenset(("amend", "sign")),
        PROFILE,
        tables=proof.tables,
    )
    use = Use("amend", sets[0].digest, {"keller": frozenset()})
    changed = Changed("a", told, digest(before), digest(after), name, name)
    step = Amendment("", sets[0], sets[1], (changed,), use, {})
    return reached(sets[0], [step], mandate, blobs)


@pytest.mark.parametrize("told", ["fr", "de"])
def test_a_short_text_is_not_read_by_the_tables_of_another_language(told: str) -> None:
    way = judged_as(told, "en", "1. Recieve.", "1. Receive.")

    assert (way.within, [each.code for each in way.findings]) == ("outside", ["language"])
    assert judged_as("en", "en", "1. Recieve.", "1. Receive.").within == "within"


def test_a_text_that_is_surely_in_the_language_of_the_proof_may_be_told_by_another_code() -> None:
    old = "Article 1. The Parties shall recieve the notices at their seats and the goods."

    assert judged_as("eng", "en", old, old.replace("recieve", "receive")).within == "within"
