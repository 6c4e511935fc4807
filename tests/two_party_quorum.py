"""Cases of the two-party vectors in which one person signs for two, or one key twice."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256, sha512

from tests.ed25519_points import NEUTRAL, L, signed
from tests.two_party_case import Case, of
from tests.two_party_kit import World

from paraph.agreement import act as acts
from paraph.agreement.act import Key
from paraph.record.signing import Envelope, Signature, cosign, pae


def quorums() -> Iterator[Case]:
    """Yield the cases."""
    world = World()
    world.begins(signed=("holm",))
    first = _last(world, 0)
    again = Signature(_other_signature(world, "holm", pae(first.payload_type, first.payload)))
    both = tuple(sorted((*first.signatures, again)))
    world.alda.envelopes[0] = Envelope(first.payload, first.payload_type, both)
    _closed(world)
    why = "One of two root holders signed Alda's genesis twice: both signatures hold, and differ."
    yield of("quorum-by-one-key-twice", world, world.trust, "failed genesis", why)

    for name, person, answer, why in (
        ("two-people", "holm", "passed", "Two must sign, and two did."),
        (
            "one-person-with-two-keys",
            "keller",
            "failed irregular",
            "Two must sign, and one did, with two keys.",
        ),
    ):
        world = World()
        world.begins()
        more = Key(person, str(world.pen("a second key").public_key))
        world.alda.act("holm", acts.Appoint(more, ("ministry",), ""), "holm", "keller", office="")
        world.proposes()
        world.signs(world.alda, world.decides(world.alda, people=2))
        world.alda.envelopes[-1] = cosign(_last(world, -1), world.pen("a second key"))
        _closed(world)
        yield of(name, world, world.trust, answer, why)


def _last(world: World, place: int) -> Envelope:
    entry = world.alda.envelopes[place]
    assert isinstance(entry, Envelope)
    return entry


def _closed(world: World) -> None:
    world.alda.head()
    world.morin.head()


def _other_signature(world: World, name: str, message: bytes) -> bytes:
    """Return a signature of a key that holds, and is not the one that RFC 8032 makes."""
    pen = world.pen(name)
    seed = sha256(f"paraph two-party vectors{world.seed}: {name}".encode()).digest()
    half = bytearray(sha512(seed).digest()[:32])
    half[0] &= 248
    half[31] = half[31] & 127 | 64
    nonce = int.from_bytes(sha512(message).digest(), "little") % L
    made = signed(int.from_bytes(half, "little"), nonce, message, NEUTRAL, NEUTRAL)
    assert made[0] == pen.public_key.raw
    assert pen.public_key.verify(message, made[1])
    return made[1]
