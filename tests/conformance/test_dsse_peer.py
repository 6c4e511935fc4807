"""DSSE beside securesystemslib: the same bytes signed, the same payload read, the same signers."""

from __future__ import annotations

import json
from base64 import b64decode, urlsafe_b64encode
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st
from securesystemslib.dsse import Envelope as TheirEnvelope
from securesystemslib.exceptions import VerificationError
from securesystemslib.signer import CryptoSigner, SSlibKey  # type: ignore[attr-defined]  # no __all__
from tests.ed25519_points import BASE, L, encode, multiply

from paraph.errors import RecordError
from paraph.record.keys import LOW_ORDER, PrivateKey, PublicKey
from paraph.record.signing import Envelope, Signature, form, pae, parse, sign, signers

_NAMES = st.text("abcdefgh/.+-:1", min_size=1, max_size=40)
_NEUTRAL = ((1).to_bytes(32, "little"), (1 | 1 << 255).to_bytes(32, "little"))
payloads = st.binary(max_size=200)
members = st.lists(st.integers(0, 3), min_size=1, max_size=4, unique=True)

SEEDS = tuple(bytes([number]) * 32 for number in range(1, 5))
OURS = tuple(map(PrivateKey, SEEDS))
PUBLIC = tuple(key.public_key for key in OURS)
THEIRS = tuple(CryptoSigner(Ed25519PrivateKey.from_private_bytes(seed)) for seed in SEEDS)


def _their_keys() -> list[SSlibKey]:
    """Their keys, under the names that we hint at."""
    made = []
    for signer, ours in zip(THEIRS, PUBLIC, strict=True):
        signer.public_key.keyid = ours.fingerprint
        made.append(signer.public_key)
    return made


KEYS = _their_keys()


@given(kind=st.text(max_size=60), payload=payloads)
def test_both_sign_the_same_bytes(kind: str, payload: bytes) -> None:
    assert pae(kind, payload) == TheirEnvelope(payload, kind, {}).pae()


@given(kind=_NAMES, payload=payloads, chosen=members)
def test_they_read_what_we_write(kind: str, payload: bytes, chosen: list[int]) -> None:
    envelope = sign(kind, payload, *(OURS[each] for each in chosen))

    read = TheirEnvelope.from_dict(json.loads(form(envelope)))

    assert (read.payload, read.payload_type) == (payload, kind)
    assert _accepted(read) == {PUBLIC[each] for each in chosen} == signers(envelope, PUBLIC)


@given(kind=_NAMES, payload=payloads, chosen=members)
def test_we_read_what_they_write_once_it_is_in_order(
    kind: str, payload: bytes, chosen: list[int]
) -> None:
    theirs = TheirEnvelope(payload, kind, {})
    for each in chosen:
        theirs.sign(THEIRS[each])

    envelope = parse(_ordered(theirs.to_dict()))

    assert (envelope.payload, envelope.payload_type) == (payload, kind)
    assert signers(envelope, PUBLIC) == {PUBLIC[each] for each in chosen} == _accepted(theirs)
    assert envelope == sign(kind, payload, *(OURS[each] for each in chosen))


@given(
    kind=_NAMES,
    payload=st.binary(min_size=1, max_size=60),
    chosen=members,
    flips=st.lists(st.integers(0, 2000), min_size=1, max_size=3),
    place=st.sampled_from(["payload", "type", "signature"]),
)
def test_both_judge_alike_what_was_tampered_with(
    kind: str, payload: bytes, chosen: list[int], flips: list[int], place: str
) -> None:
    envelope = sign(kind, payload, *(OURS[each] for each in chosen))
    odd = _tampered(envelope, place, flips)

    assert signers(odd, PUBLIC) == _accepted(TheirEnvelope.from_dict(json.loads(form(odd))))


@given(
    point=st.one_of(st.sampled_from(sorted(LOW_ORDER)), st.binary(min_size=32, max_size=32)),
    scalar=st.binary(min_size=32, max_size=32),
    holder=st.integers(0, 3),
)
def test_both_refuse_signatures_of_chance(point: bytes, scalar: bytes, holder: int) -> None:
    odd = Envelope(b"x", "y", (Signature(point + scalar, PUBLIC[holder].fingerprint),))

    assert signers(odd, PUBLIC) == _accepted(TheirEnvelope.from_dict(json.loads(form(odd))))


@given(message=payloads, scalar=st.integers(1, L - 1), encoding=st.sampled_from(_NEUTRAL))
def test_attack_low_order_keys(message: bytes, scalar: int, encoding: bytes) -> None:
    """An explained difference: under such a key they take a signature that anybody can make.

    The point is the neutral one, so h*A is nothing, and S*B = R for every message.
    """
    signature = encode(multiply(scalar, BASE)) + scalar.to_bytes(32, "little")
    forged = Signature(signature, KEYS[0].keyid)
    key = SSlibKey(KEYS[0].keyid, "ed25519", "ed25519", {"public": encoding.hex()})
    written = form(Envelope(message, "y", (forged,)))

    assert TheirEnvelope.from_dict(json.loads(written)).verify([key], 1)
    with pytest.raises(RecordError, match="low order"):
        PublicKey(encoding)


@pytest.mark.parametrize("odd", ["urlsafe", "blanks", "unknown field", "last bits"])
def test_what_they_read_in_two_writings_we_read_in_one(odd: str) -> None:
    """The other explained differences: DSSE allows them, and a log needs one form."""
    payload = b"\xfb\xff\xfe\xfb"
    members = json.loads(form(sign("y", payload, OURS[0])))
    separators = (", ", ": ") if odd == "blanks" else (",", ":")
    match odd:
        case "urlsafe":
            members["payload"] = urlsafe_b64encode(payload).decode()
        case "unknown field":
            members["signatures"][0]["cert"] = "x"
        case "last bits":
            members["payload"] = members["payload"].replace("w==", "x==")
    written = json.dumps(members, sort_keys=True, separators=separators).encode()

    read = TheirEnvelope.from_dict(json.loads(written))

    assert read.payload == payload
    assert _accepted(read) == {PUBLIC[0]}
    with pytest.raises(RecordError):
        parse(written)


@given(holder=st.integers(0, 3), liar=st.integers(0, 3))
def test_a_hint_that_lies_decides_for_them_and_not_for_us(holder: int, liar: int) -> None:
    """An explained difference: they skip a key of another id, which DSSE forbids.

    Their own docstring of `Envelope.verify` says so (secure-systems-lab/securesystemslib, 416).
    """
    (made,) = sign("y", b"x", OURS[holder]).signatures
    odd = Envelope(b"x", "y", (Signature(made.value, PUBLIC[liar].fingerprint),))

    assert signers(odd, PUBLIC) == {PUBLIC[holder]}
    theirs = _accepted(TheirEnvelope.from_dict(json.loads(form(odd))))
    assert theirs == ({PUBLIC[holder]} if holder == liar else set())


@given(
    kind=_NAMES,
    payload=payloads,
    position=st.integers(0, 3000),
    byte=st.integers(0, 255),
    cut=st.booleans(),
)
def test_whatever_we_read_they_read_alike(
    kind: str, payload: bytes, position: int, byte: int, *, cut: bool
) -> None:
    source = bytearray(form(sign(kind, payload, OURS[0], OURS[1])))
    at = position % len(source)
    source[at : at + 1] = b"" if cut else bytes([byte])
    try:
        envelope = parse(bytes(source))
    except RecordError:
        return

    read = TheirEnvelope.from_dict(json.loads(source))

    assert (read.payload, read.payload_type) == (envelope.payload, envelope.payload_type)
    values = sorted(bytes.fromhex(each.signature) for each in read.signatures.values())
    assert values == [each.value for each in envelope.signatures]


def _accepted(envelope: TheirEnvelope) -> set[PublicKey]:
    """Whom they accept, asked of each key alone: with a threshold they stop early."""
    accepted = set()
    for key, ours in zip(KEYS, PUBLIC, strict=True):
        try:
            envelope.verify([key], 1)
        except VerificationError:
            continue
        accepted.add(ours)
    return accepted


def _ordered(written: dict[str, Any]) -> bytes:
    """Their JSON in our one form; they have no order of signatures, and no form of bytes."""
    written["signatures"].sort(key=lambda each: b64decode(each["sig"]))
    return json.dumps(written, sort_keys=True, separators=(",", ":")).encode()


def _tampered(envelope: Envelope, place: str, flips: list[int]) -> Envelope:
    payload, kind = bytearray(envelope.payload), envelope.payload_type
    made = [(bytearray(value), hint) for value, hint in envelope.signatures]
    for number in flips:
        if place == "payload":
            payload[number // 8 % len(payload)] ^= 1 << number % 8
        elif place == "type":
            kind += "x"
        else:
            value = made[number % len(made)][0]
            value[number // 8 % 64] ^= 1 << number % 8
    return Envelope(
        bytes(payload), kind, tuple(sorted(Signature(bytes(value), hint) for value, hint in made))
    )
