"""A node signs and opens nothing that it could not go on with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from tests.record_kit import Side, met, party, private

from paraph.agreement import act as acts
from paraph.agreement.act import Component, Genesis, Key, Party
from paraph.desk.exchange import handed_out, sign_head
from paraph.desk.opening import begin, join, open_signed, opening
from paraph.desk.recording import sealed
from paraph.errors import RecordError, UsageError
from paraph.record.held import Held, Part
from paraph.record.signing import Envelope, identity

LOW = f"ed25519:{'0' * 64}"
OTHER = str(private("mallory").public_key)
Change = Callable[[Party], Party]


def genesis(alda: Party, morin: Party) -> Genesis:
    return Genesis(
        "Agreement on trade", "treaty", (alda, morin), (Component("agreement", ("en",)),)
    )


def joins(side: Side, held: Held) -> None:
    join(side.desk, held, side.root, [private(side.root)], side.offices)


# ---------------------------------------------------------------- joining


def test_a_genesis_that_the_other_party_never_signed_is_not_joined() -> None:
    alda, morin = Side("alda"), Side("morin")
    act = opening(alda.desk, genesis(party("alda"), party("morin")), "holm")
    forged = sealed(act, [private("mallory")])
    held = Held(identity(forged), {"alda": Part((forged,), ())}, (), {})

    with pytest.raises(RecordError, match="too few signed"):
        joins(morin, held)
    assert not morin.ledger.agreements()


def test_a_record_without_the_head_of_its_node_is_not_joined() -> None:
    alda, morin = Side("alda"), Side("morin")
    alda.begins()
    bare = handed_out(alda.matter, frozenset(), private("alda/log"))

    with pytest.raises(RecordError, match="head"):
        joins(morin, bare)
    assert not morin.ledger.agreements()
    morin.joins(alda.shows())


def test_an_agreement_is_not_joined_anew_by_a_node_that_lost_its_ledger() -> None:
    alda, morin = met()
    bare = Side("morin")

    with pytest.raises(UsageError, match="latest copy"):
        joins(bare, alda.shows())
    assert not bare.ledger.agreements()
    with pytest.raises(UsageError, match="already"):
        joins(morin, alda.shows())


# ---------------------------------------------------------------- keys of a genesis


def with_log(key: str) -> Change:
    return lambda one: one._replace(log=key)


def with_root(key: str) -> Change:
    return lambda one: one._replace(keys=(Key(one.keys[0].person, key),))


@pytest.mark.parametrize("change", [with_log(LOW), with_root(LOW)])
def test_no_agreement_begins_with_a_key_that_is_none(change: Change) -> None:
    alda = Side("alda")
    body = genesis(party("alda"), change(party("morin")))
    signers = [private("holm")]

    with pytest.raises(RecordError, match="low order"):
        begin(alda.desk, body, "holm", signers, alda.offices)
    with pytest.raises(RecordError, match="low order"):
        open_signed(alda.desk, signed(alda, body), party("alda"))
    assert not alda.ledger.agreements()


def test_a_genesis_that_names_another_key_for_the_own_log_is_not_opened() -> None:
    alda = Side("alda")
    body = genesis(with_log(OTHER)(party("alda")), party("morin"))

    with pytest.raises(UsageError, match="this node's card"):
        open_signed(alda.desk, signed(alda, body), party("alda"))
    assert not alda.ledger.agreements()


def test_a_genesis_that_was_signed_elsewhere_opens_the_log() -> None:
    alda = Side("alda")
    envelope = signed(alda, genesis(party("alda"), party("morin")))

    assert open_signed(alda.desk, envelope, party("alda")) == identity(envelope)
    assert alda.shows().parts["alda"].notes


def test_no_head_is_signed_with_another_key_than_the_agreement_names() -> None:
    alda, _ = met()
    alda.acts("holm", acts.Annotate(alda.matter.agreement, "Seen."))
    before = alda.ledger.notes(alda.matter.agreement, "alda")

    with pytest.raises(UsageError, match="signs heads with"):
        sign_head(alda.desk, alda.matter, private("mallory"))
    assert alda.ledger.notes(alda.matter.agreement, "alda") == before


def signed(side: Side, body: Genesis) -> Envelope:
    """Return a genesis as it may come from elsewhere, whatever it says."""
    sound = opening(side.desk, genesis(party("alda"), party("morin")), side.root)
    return sealed(replace(sound, body=body), [private(side.root)])
