"""Hints at keys decide nothing, and signatures without them cannot make a record slow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from tests.two_party_kit import HOUR, World, decided

from paraph.errors import RecordError
from paraph.record import entries as module
from paraph.record.entries import entries
from paraph.record.held import logs_of
from paraph.record.signing import Envelope, Signature
from paraph.record.verify import verify

Change = Callable[[tuple[Signature, ...]], tuple[Signature, ...]]


def changed(change: Change) -> World:
    """Return a record in which the signatures of each of Alda's entries stand otherwise."""
    world = World()
    decided(world)
    for place, entry in enumerate(world.alda.envelopes):
        assert isinstance(entry, Envelope)
        world.alda.envelopes[place] = replace(entry, signatures=change(entry.signatures))
    world.alda.head(HOUR)
    world.morin.head(HOUR)
    return world


def signed(world: World) -> list[frozenset[str]]:
    return [each.signers for each in entries(logs_of(world.held)) if each.party == "alda"]


def unhinted(signatures: tuple[Signature, ...]) -> tuple[Signature, ...]:
    return tuple([each._replace(keyid="") for each in signatures])


def swapped(signatures: tuple[Signature, ...]) -> tuple[Signature, ...]:
    hints = [each.keyid for each in signatures][::-1]
    return tuple([each._replace(keyid=hint) for each, hint in zip(signatures, hints, strict=True)])


def misled(signatures: tuple[Signature, ...]) -> tuple[Signature, ...]:
    return tuple([each._replace(keyid="sha256:somebody") for each in signatures])


def crowded(signatures: tuple[Signature, ...]) -> tuple[Signature, ...]:
    """Put signatures by nobody beside the others, up to as many as there may be."""
    strays = [Signature(bytes([number]) * 63 + b"\0") for number in range(16 - len(signatures))]
    return tuple(sorted((*signatures, *strays)))


HONEST = signed(changed(tuple))


@pytest.mark.parametrize("change", [unhinted, swapped, misled, crowded])
def test_hints_decide_nothing(change: Change) -> None:
    assert HONEST
    assert all(HONEST)
    assert signed(changed(change)) == HONEST


@pytest.mark.parametrize("change", [unhinted, misled, crowded])
def test_a_record_of_too_many_signatures_by_nobody_is_given_up(
    change: Change, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "SPARE", 0)
    monkeypatch.setattr(module, "EACH", 0)

    with pytest.raises(RecordError, match=r"entry 0 of the log of alda .* do not hint"):
        signed(changed(change))
    assert verify(changed(change).held, World().trust).code == "record"
    assert signed(changed(tuple)) == HONEST
