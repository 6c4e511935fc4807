"""Laws of signatures: what was signed verifies, nothing else does, and each thing has one form."""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.ed25519_points import L

from paraph.errors import RecordError
from paraph.record.keys import PrivateKey, PublicKey
from paraph.record.signing import (
    NAME_LIMIT,
    Envelope,
    Signature,
    _by_fields,
    _quickly,
    cosign,
    form,
    identity,
    pae,
    parse,
    sign,
    signers,
)

_UNPRINTED = dict.fromkeys(map(ord, '"\\()[]{},<>'))
_PRINTED = "".join(map(chr, range(0x21, 0x7F))).translate(_UNPRINTED)
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

seeds = st.binary(min_size=32, max_size=32)
private_keys = seeds.map(PrivateKey)
payloads = st.binary(max_size=300)
names = st.text(_PRINTED, min_size=1, max_size=NAME_LIMIT)
hints = st.one_of(st.just(""), names)
signatures = st.lists(
    st.tuples(st.binary(min_size=64, max_size=64), hints),
    min_size=1,
    max_size=4,
    unique_by=lambda pair: pair[0],
).map(lambda pairs: tuple(sorted(Signature(*pair) for pair in pairs)))
envelopes = st.builds(Envelope, payloads, names, signatures)


@given(key=private_keys, message=st.binary(max_size=300))
def test_what_was_signed_verifies(key: PrivateKey, message: bytes) -> None:
    assert key.public_key.verify(message, key.sign(message))


@given(
    key=private_keys,
    message=st.binary(min_size=1, max_size=64),
    place=st.sampled_from(["message", "signature", "key"]),
    bit=st.integers(0, 8 * 64 - 1),
)
def test_one_flipped_bit_and_it_verifies_no_more(
    key: PrivateKey, message: bytes, place: str, bit: int
) -> None:
    parts = {"message": message, "signature": key.sign(message), "key": key.public_key.raw}
    parts[place] = _flipped(parts[place], bit)
    try:
        public = PublicKey(parts["key"])
    except RecordError:
        assert place == "key"
        return

    assert not public.verify(parts["message"], parts["signature"])


@given(key=private_keys, message=payloads, times=st.integers(1, 15))
def test_a_scalar_is_written_in_one_way(key: PrivateKey, message: bytes, times: int) -> None:
    made = key.sign(message)
    scalar = int.from_bytes(made[32:], "little") + times * L
    assume(scalar < 2**256)

    assert not key.public_key.verify(message, made[:32] + scalar.to_bytes(32, "little"))


@given(raw=seeds)
def test_a_key_is_refused_or_comes_back_as_it_was(raw: bytes) -> None:
    try:
        PublicKey(raw)
    except RecordError as error:
        refused = str(error)
    else:
        refused = ""

    if refused:
        assert raw.hex() in refused
        return
    key = PublicKey(raw)
    assert PublicKey.read(str(key)) == key
    assert key.raw == raw


@given(envelope=envelopes)
def test_an_envelope_comes_back_from_its_form(envelope: Envelope) -> None:
    written = form(envelope)

    assert parse(written) == envelope
    assert parse(written).payload == envelope.payload
    members = json.loads(written)
    assert written == json.dumps(members, sort_keys=True, separators=(",", ":")).encode()


@given(envelope=envelopes)
def test_the_quick_reading_and_the_one_by_fields_agree(envelope: Envelope) -> None:
    assert _quickly(form(envelope)) == envelope == _by_fields(form(envelope))


@given(envelope=envelopes, bit=st.integers(0, 8 * 2000 - 1))
def test_a_form_with_one_flipped_bit_is_another_envelope_or_none(
    envelope: Envelope, bit: int
) -> None:
    written = _flipped(form(envelope), bit)
    try:
        other = parse(written)
    except RecordError:
        return

    assert other != envelope
    assert form(other) == written


@given(source=st.binary(max_size=200))
def test_bytes_of_chance_are_no_envelope(source: bytes) -> None:
    with pytest.raises(RecordError):
        parse(source)


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


@given(
    envelope=envelopes,
    name=st.sampled_from(["payload", "payloadType", "signatures", "keyid", "sig"]),
    value=_json,
    inside=st.booleans(),
    spaced=st.booleans(),
)
def test_whatever_stands_in_a_field_is_refused_by_an_error_of_ours(
    envelope: Envelope, name: str, value: object, *, inside: bool, spaced: bool
) -> None:
    members = json.loads(form(envelope))
    (members["signatures"][0] if inside else members)[name] = value
    separators = (", ", ": ") if spaced else (",", ":")
    written = json.dumps(members, sort_keys=True, separators=separators).encode()
    try:
        other = parse(written)
    except RecordError:
        return

    assert form(other) == written


@given(
    payload=st.binary(min_size=1, max_size=60), last=st.sampled_from(_ALPHABET), cut=st.booleans()
)
def test_base64_has_one_writing(payload: bytes, last: str, *, cut: bool) -> None:
    envelope = sign("t", payload, PrivateKey(bytes(32)))
    members = json.loads(form(envelope))
    right: str = members["payload"]
    bare = right.rstrip("=")
    odd = bare[:-1] + last + right[len(bare) :] if cut else urlsafe_b64encode(payload).decode()
    members["payload"] = odd
    written = json.dumps(members, sort_keys=True, separators=(",", ":")).encode()
    try:
        other = parse(written)
    except RecordError:
        assert odd != right
        return

    assert (other.payload == payload) == (odd == right)


@given(
    payload=payloads,
    kind=names,
    chosen=st.lists(seeds, min_size=1, max_size=4, unique=True),
    others=st.lists(seeds, max_size=3),
    later=seeds,
)
def test_signers_are_exactly_those_who_signed(
    payload: bytes, kind: str, chosen: list[bytes], others: list[bytes], later: bytes
) -> None:
    assume(later not in chosen)
    held = [PrivateKey(seed) for seed in chosen]
    strangers = [PrivateKey(seed).public_key for seed in others if seed not in {*chosen, later}]
    keys = [*strangers, *(key.public_key for key in held), *strangers]
    envelope = parse(form(sign(kind, payload, *held)))
    more = cosign(envelope, PrivateKey(later))

    assert signers(envelope, keys) == {key.public_key for key in held}
    assert signers(envelope, strangers) == frozenset()
    assert signers(more, keys) == signers(envelope, keys)
    assert identity(more) == identity(envelope)


@given(
    envelope=st.builds(sign, names, payloads, private_keys),
    hint=hints,
    junk=st.binary(min_size=64, max_size=64),
    junk_hint=hints,
)
def test_no_hint_and_no_junk_changes_who_signed(
    envelope: Envelope, hint: str, junk: bytes, junk_hint: str
) -> None:
    seen = [PrivateKey(bytes([number]) * 32).public_key for number in (1, 2)]
    value = envelope.signatures[0].value
    assume(junk != value)
    lying = tuple(sorted((Signature(value, hint), Signature(junk, junk_hint))))
    changed = Envelope(envelope.payload, envelope.payload_type, lying)

    assert signers(changed, seen) == signers(envelope, seen)
    assert identity(changed) == identity(envelope)


@given(one=st.tuples(st.text(), payloads), other=st.tuples(st.text(), payloads))
def test_two_things_to_sign_are_never_the_same_bytes(
    one: tuple[str, bytes], other: tuple[str, bytes]
) -> None:
    assert (pae(*one) == pae(*other)) == (one == other)


@given(
    key=private_keys,
    envelope=st.tuples(names, payloads),
    other=st.tuples(names, payloads),
)
def test_a_signature_holds_for_one_type_and_one_payload(
    key: PrivateKey, envelope: tuple[str, bytes], other: tuple[str, bytes]
) -> None:
    assume(envelope != other)
    made = sign(*envelope, key).signatures
    replayed = Envelope(other[1], other[0], made)

    assert signers(replayed, [key.public_key]) == frozenset()


def _flipped(raw: bytes, bit: int) -> bytes:
    changed = bytearray(raw)
    changed[bit // 8 % len(raw)] ^= 1 << bit % 8
    return bytes(changed)
