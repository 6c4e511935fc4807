"""Ed25519 by vectors of others and by libsodium: no verdict differs from the strict profile."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey
from tests.ed25519_points import NEUTRAL, L, Point, signed, torsion

from paraph.errors import RecordError
from paraph.record.keys import LOW_ORDER, PrivateKey, PublicKey

# What CCTV's flags (C2SP/CCTV, ed25519/README.md) say that the strict profile refuses.
_REFUSED = {
    "low_order_A",
    "low_order_R",
    "low_order_residue",
    "non_canonical_A",
    "non_canonical_R",
}
_SMALL: tuple[Point, ...] = torsion()

seeds = st.binary(min_size=32, max_size=32)
scalars = st.integers(1, L - 1)


def test_every_edge_case_of_cctv_is_judged_as_the_strict_profile_does(shared_data: Path) -> None:
    rows = _json(shared_data / "vectors" / "cctv" / "ed25519" / "ed25519vectors.json")
    wrong = []
    enrolled = 0

    for row in rows:
        key, signature = bytes.fromhex(row["key"]), bytes.fromhex(row["sig"])
        flags, message = set(row["flags"] or ()), row["msg"].encode()
        refused_key = bool(flags & {"low_order_A", "non_canonical_A"})
        enrolled += not refused_key
        if _enrols(key) == refused_key:
            wrong.append((row["number"], "enrolment"))
        if _verifies(key, message, signature) != (not flags & _REFUSED):
            wrong.append((row["number"], "verification"))
        if "low_order_R" in flags and signature[:32] not in LOW_ORDER:
            wrong.append((row["number"], "an encoding that the list has not"))
        if _libsodium(key, message, signature) != _verifies(key, message, signature):
            wrong.append((row["number"], "libsodium"))

    assert wrong == []
    assert len(rows) == 914
    assert 0 < enrolled < 914


def test_every_case_of_wycheproof_is_judged_as_it_says(shared_data: Path) -> None:
    path = shared_data / "vectors" / "wycheproof" / "testvectors_v1" / "ed25519_test.json"
    suite = _json(path)
    wrong = []
    judged = 0

    for group in suite["testGroups"]:
        key = bytes.fromhex(group["publicKey"]["pk"])
        for case in group["tests"]:
            message, signature = bytes.fromhex(case["msg"]), bytes.fromhex(case["sig"])
            verdict = _verifies(key, message, signature)
            judged += 1
            if verdict != (case["result"] == "valid"):
                wrong.append(case["tcId"])
            if verdict != _libsodium(key, message, signature):
                wrong.append(case["tcId"])

    assert wrong == []
    assert judged == suite["numberOfTests"] == 151


@given(seed=seeds, message=st.binary(max_size=200))
def test_libsodium_makes_the_same_key_and_the_same_signature(seed: bytes, message: bytes) -> None:
    ours, theirs = PrivateKey(seed), SigningKey(seed)

    assert ours.public_key.raw == bytes(theirs.verify_key)
    assert ours.sign(message) == theirs.sign(message).signature


@given(
    seed=seeds,
    message=st.binary(max_size=64),
    place=st.sampled_from(["message", "key", "signature"]),
    flips=st.lists(st.integers(0, 8 * 64 - 1), max_size=3),
)
def test_libsodium_agrees_about_what_was_tampered_with(
    seed: bytes, message: bytes, place: str, flips: list[int]
) -> None:
    key = PrivateKey(seed)
    parts = {
        "message": bytearray(message),
        "key": bytearray(key.public_key.raw),
        "signature": bytearray(key.sign(message)),
    }
    for bit in flips:
        if parts[place]:
            parts[place][bit // 8 % len(parts[place])] ^= 1 << bit % 8
    odd = (bytes(parts["key"]), bytes(parts["message"]), bytes(parts["signature"]))

    assert _verifies(*odd) == _libsodium(*odd)


@given(
    secret=scalars,
    nonce=st.one_of(st.just(0), scalars),
    message=st.binary(max_size=16),
    moved=st.tuples(st.sampled_from(_SMALL), st.sampled_from(_SMALL)),
    over=st.integers(0, 15),
)
def test_libsodium_agrees_about_signatures_made_to_divide_verifiers(
    secret: int, nonce: int, message: bytes, moved: tuple[Point, Point], over: int
) -> None:
    public, signature = signed(secret, nonce, message, *moved)
    scalar = int.from_bytes(signature[32:], "little") + over * L
    if scalar < 2**256:
        signature = signature[:32] + scalar.to_bytes(32, "little")

    verdict = _verifies(public, message, signature)

    assert verdict == _libsodium(public, message, signature)
    if over == 0 and nonce and moved == (NEUTRAL, NEUTRAL):
        assert verdict


@given(
    key=st.one_of(seeds, st.sampled_from(sorted(LOW_ORDER))),
    point=st.one_of(seeds, st.sampled_from(sorted(LOW_ORDER))),
    scalar=st.one_of(seeds, st.integers(0, L).map(lambda number: number.to_bytes(32, "little"))),
    message=st.binary(max_size=16),
)
def test_libsodium_agrees_about_chance_bytes(
    key: bytes, point: bytes, scalar: bytes, message: bytes
) -> None:
    assert _verifies(key, message, point + scalar) == _libsodium(key, message, point + scalar)


def _json(path: Path) -> Any:  # noqa: ANN401 (each suite has its own form)
    return json.loads(path.read_bytes())


def _enrols(key: bytes) -> bool:
    try:
        PublicKey(key)
    except RecordError:
        return False
    return True


def _verifies(key: bytes, message: bytes, signature: bytes) -> bool:
    return _enrols(key) and PublicKey(key).verify(message, signature)


def _libsodium(key: bytes, message: bytes, signature: bytes) -> bool:
    try:
        VerifyKey(key).verify(message, signature)
    except (BadSignatureError, ValueError):
        return False
    return True
