"""Keys: which points may verify, what a signature must be, and how a secret is kept."""

from __future__ import annotations

import copy
import pickle

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from tests.ed25519_points import (
    BASE,
    NEUTRAL,
    SIGN,
    L,
    P,
    challenge,
    encode,
    multiply,
    signed,
    torsion,
)

from paraph.errors import RecordError
from paraph.record.keys import LOW_ORDER, PrivateKey, PublicKey, Signer

SEED, CHANCE, PASSPHRASE = bytes(range(32)), bytes(range(100, 132)), b"a passphrase"
KEY = PrivateKey(SEED)
MESSAGE = b"The Parties shall meet."
SIGNATURE = KEY.sign(MESSAGE)

# RFC 8032, section 7.1: secret, public key, message, signature.
RFC_8032 = (
    (
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        (
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
            "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
        ),
    ),
    (
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        (
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
            "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        ),
    ),
    (
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        (
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
            "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
        ),
    ),
)


@pytest.mark.parametrize(("seed", "public", "message", "signature"), RFC_8032)
def test_a_key_signs_as_the_standard_says(
    seed: str, public: str, message: str, signature: str
) -> None:
    signer: Signer = PrivateKey(bytes.fromhex(seed))

    assert signer.public_key == PublicKey(bytes.fromhex(public))
    assert signer.sign(bytes.fromhex(message)).hex() == signature
    assert signer.public_key.verify(bytes.fromhex(message), bytes.fromhex(signature))


def test_the_fourteen_encodings_are_all_that_a_point_of_low_order_has() -> None:
    small = set(torsion())
    encodings = {
        (number | sign).to_bytes(32, "little")
        for x, y in small
        for number in (y, y + P)  # y + p fits where y is below 19
        for sign in ((0, SIGN) if x == 0 else (SIGN * (x & 1),))  # 0 has two signs
        if number < SIGN
    }

    assert len(small) == 8
    assert {encode(point) for point in small} < encodings
    assert encodings == LOW_ORDER
    assert len(LOW_ORDER) == 14


@pytest.mark.parametrize("encoding", sorted(LOW_ORDER), ids=bytes.hex)
def test_attack_low_order_key_enrolled(encoding: bytes) -> None:
    with pytest.raises(RecordError, match=encoding.hex()) as refused:
        PublicKey(encoding)

    assert "low order" in str(refused.value)


@pytest.mark.parametrize("above", range(19))
@pytest.mark.parametrize("sign", [0, SIGN])
def test_a_key_in_another_than_its_canonical_form_is_refused(above: int, sign: int) -> None:
    with pytest.raises(RecordError, match=r"low order|canonical"):
        PublicKey((P + above | sign).to_bytes(32, "little"))


def test_a_key_that_is_no_point_is_refused() -> None:
    with pytest.raises(RecordError, match="no point of the curve"):
        PublicKey((2).to_bytes(32, "little"))


@pytest.mark.parametrize("size", [0, 31, 33, 64])
def test_a_key_of_another_size_is_refused(size: int) -> None:
    with pytest.raises(RecordError, match=f"has {size} bytes"):
        PublicKey(b"\x01" * size)


def test_a_key_is_printed_and_read_in_one_form() -> None:
    text = str(KEY.public_key)

    assert text == "ed25519:03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8"
    assert PublicKey.read(text) == KEY.public_key
    assert KEY.public_key.fingerprint.startswith("sha256:56475aa75463474c")
    assert len(KEY.public_key.fingerprint) == 71


@pytest.mark.parametrize(
    "text",
    [
        "",
        str(KEY.public_key).upper(),
        "ed25519:" + KEY.public_key.raw.hex().upper(),
        KEY.public_key.raw.hex(),
        f"{KEY.public_key} ",
        f" {KEY.public_key}",
        f"{KEY.public_key}\n",
        f"{KEY.public_key}00",
        str(KEY.public_key)[:-2],
        str(KEY.public_key)[:-1],
        str(KEY.public_key).replace("03a1", "03 a"),
        str(KEY.public_key).replace("03", "０３"),
        str(KEY.public_key).replace("ed25519:", "ed25519:ed25519:"),
        "ed448:" + KEY.public_key.raw.hex(),
    ],
)
def test_a_key_printed_in_another_way_is_refused(text: str) -> None:
    with pytest.raises(RecordError, match="lower-case hexadecimal"):
        PublicKey.read(text)


def test_a_key_verifies_what_was_signed_and_nothing_else() -> None:
    public = KEY.public_key

    assert public.verify(MESSAGE, SIGNATURE)
    assert not public.verify(MESSAGE + b" ", SIGNATURE)
    assert not public.verify(MESSAGE, PrivateKey(bytes(32)).sign(MESSAGE))
    assert not PrivateKey(bytes(32)).public_key.verify(MESSAGE, SIGNATURE)


@pytest.mark.parametrize("size", [0, 32, 63, 65, 128])
def test_a_signature_of_another_size_is_refused(size: int) -> None:
    assert not KEY.public_key.verify(MESSAGE, (SIGNATURE + bytes(64))[:size])


@pytest.mark.parametrize("times", range(1, 15))
def test_attack_second_signature_by_adding_the_order(times: int) -> None:
    scalar = int.from_bytes(SIGNATURE[32:], "little") + times * L

    assert not KEY.public_key.verify(MESSAGE, SIGNATURE[:32] + scalar.to_bytes(32, "little"))


def test_attack_low_order_point_whose_equation_holds() -> None:
    secret = 123456789
    public = encode(multiply(secret, BASE))
    point = encode(NEUTRAL)
    scalar = challenge(point, public, MESSAGE) * secret % L
    signature = point + scalar.to_bytes(32, "little")

    Ed25519PublicKey.from_public_bytes(public).verify(signature, MESSAGE)  # the library takes it
    assert not PublicKey(public).verify(MESSAGE, signature)


def test_attack_signature_that_holds_only_with_the_cofactor() -> None:
    for small in torsion()[1:]:
        key, signature = signed(77777, 88888, MESSAGE, NEUTRAL, small)

        assert not PublicKey(key).verify(MESSAGE, signature)


def test_a_key_with_a_part_of_low_order_verifies_what_its_equation_says() -> None:
    held = 0
    for number in range(24):
        message = b"%d" % number
        key, signature = signed(77777, 88888, message, torsion()[4], NEUTRAL)
        whole = challenge(signature[:32], key, message) % 2 == 0
        held += whole

        assert PublicKey(key).verify(message, signature) == whole
    assert 0 < held < 24


def test_a_private_key_takes_exactly_its_seed() -> None:
    for size in (0, 31, 33):
        with pytest.raises(RecordError, match=f"has {size} bytes"):
            PrivateKey(bytes(size))


def test_a_private_key_shows_nothing_of_its_secret() -> None:
    shown = f"{KEY!r} {KEY} {KEY:}"

    assert SEED.hex() not in shown
    assert repr(SEED)[2:-1] not in shown
    assert str(KEY.public_key) in shown
    with pytest.raises(TypeError, match="neither copied nor pickled"):
        copy.copy(KEY)
    with pytest.raises(TypeError, match="neither copied nor pickled"):
        pickle.dumps(KEY)


def test_a_private_key_comes_back_from_under_its_passphrase() -> None:
    pem = KEY.to_pem(PASSPHRASE, CHANCE)

    back = PrivateKey.from_pem(pem, PASSPHRASE)

    assert pem.startswith(b"-----BEGIN ENCRYPTED PRIVATE KEY-----\n")
    assert max(map(len, pem.splitlines())) == 64
    assert SEED not in pem
    assert back.public_key == KEY.public_key
    assert back.sign(MESSAGE) == SIGNATURE
    assert pem == KEY.to_pem(PASSPHRASE, CHANCE)
    assert pem != KEY.to_pem(PASSPHRASE, bytes(32))


def test_a_sealed_key_is_read_by_the_library_alone() -> None:
    key = load_pem_private_key(KEY.to_pem(PASSPHRASE, CHANCE), PASSPHRASE)

    assert isinstance(key, Ed25519PrivateKey)
    assert key.private_bytes_raw() == SEED


@pytest.mark.parametrize("size", [0, 31, 33])
def test_sealing_takes_exactly_its_chance(size: int) -> None:
    with pytest.raises(RecordError, match=f"has {size} bytes"):
        KEY.to_pem(PASSPHRASE, bytes(size))


def test_a_key_is_not_sealed_under_an_empty_passphrase() -> None:
    with pytest.raises(RecordError, match="passphrase is empty"):
        KEY.to_pem(b"", CHANCE)


def test_another_passphrase_is_told_with_a_remedy() -> None:
    pem = KEY.to_pem(PASSPHRASE, CHANCE)

    for other in (b"", b"another", PASSPHRASE + b"\n"):
        with pytest.raises(RecordError, match="passphrase is another") as refused:
            PrivateKey.from_pem(pem, other)
        assert "Check the passphrase" in refused.value.hint
        assert PASSPHRASE.decode() not in f"{refused.value}"


def test_a_damaged_key_is_told() -> None:
    pem = KEY.to_pem(PASSPHRASE, CHANCE)
    line = pem.splitlines()[4]

    for damaged in (pem.replace(line, line[::-1]), pem.replace(line + b"\n", b"")):
        with pytest.raises(RecordError, match="damaged"):
            PrivateKey.from_pem(damaged, PASSPHRASE)


def _plain(form: PrivateFormat) -> bytes:
    key = Ed25519PrivateKey.from_private_bytes(SEED)
    return key.private_bytes(Encoding.PEM, form, NoEncryption())


@pytest.mark.parametrize(
    "source",
    [
        b"",
        b"no key",
        _plain(PrivateFormat.PKCS8),
        _plain(PrivateFormat.OpenSSH),
        b"-----BEGIN ENCRYPTED PRIVATE KEY-----\n" + bytes(20_000),
    ],
    ids=["empty", "text", "unencrypted", "openssh", "giant"],
)
def test_what_is_no_encrypted_key_is_refused_with_a_remedy(source: bytes) -> None:
    with pytest.raises(RecordError, match="not one encrypted PKCS#8 PEM") as refused:
        PrivateKey.from_pem(source, PASSPHRASE)

    assert "openssl pkcs8" in refused.value.hint


def test_two_keys_in_one_file_are_refused() -> None:
    pem = KEY.to_pem(PASSPHRASE, CHANCE)

    for source in (pem + pem, pem + _plain(PrivateFormat.PKCS8), b"x" + pem, pem + b"x"):
        with pytest.raises(RecordError, match="not one encrypted"):
            PrivateKey.from_pem(source, PASSPHRASE)


def test_a_key_of_another_kind_is_refused() -> None:
    other = generate_private_key(SECP256R1()).private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(PASSPHRASE)
    )

    with pytest.raises(RecordError, match="another kind than Ed25519") as refused:
        PrivateKey.from_pem(other, PASSPHRASE)

    assert refused.value.hint
