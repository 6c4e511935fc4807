"""Envelopes: one form, one identity, and who really signed."""

from __future__ import annotations

import json
from base64 import b64encode, urlsafe_b64encode

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import (
    ECDSA,
    SECP256R1,
    EllipticCurvePublicNumbers,
)
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256
from tests.ed25519_points import L
from tests.patience import patience

from paraph.errors import RecordError
from paraph.record.keys import PrivateKey, PublicKey
from paraph.record.signing import (
    FORM_LIMIT,
    NAME_LIMIT,
    PAYLOAD_LIMIT,
    SIGNATURES_LIMIT,
    Envelope,
    Signature,
    cosign,
    form,
    identity,
    pae,
    parse,
    sign,
    signers,
)

ANNA, BORIS, CLARA = (PrivateKey(bytes([number]) * 32) for number in (1, 2, 3))
ALL = [ANNA.public_key, BORIS.public_key, CLARA.public_key]
KIND = "application/vnd.paraph.act+json"
PAYLOAD = b'{"kind":"decide","text":"T0"}'
ENVELOPE = sign(KIND, PAYLOAD, ANNA)
FORM = form(ENVELOPE)

# secure-systems-lab/dsse, protocol.md, version 1.0.2, "Test Vectors".
DSSE_TYPE, DSSE_BODY = "http://example.com/HelloWorld", b"hello world"
DSSE_PAE = b"DSSEv1 29 http://example.com/HelloWorld 11 hello world"
DSSE_X = 46950820868899156662930047687818585632848591499744589407958293238635476079160
DSSE_Y = 5640078356564379163099075877009565129882514886557779369047442380624545832820
DSSE_SIG = (
    "A3JqsQGtVsJ2O2xqrI5IcnXip5GToJ3F+FnZ+O88SjtR6rDAajabZKciJTfUiHqJPcIAriEGAHTVeCUjW2JIZA=="
)
DSSE_ENVELOPE = (
    b'{"payload": "aGVsbG8gd29ybGQ=",\n "payloadType": "http://example.com/HelloWorld",\n'
    b' "signatures": [{"sig": "%s"}]}' % DSSE_SIG.encode()
)


def test_what_is_signed_is_the_encoding_of_the_standard() -> None:
    assert pae(DSSE_TYPE, DSSE_BODY) == DSSE_PAE
    assert pae("", b"") == b"DSSEv1 0  0 "
    assert pae("é", b"\x00 \xff") == b"DSSEv1 2 \xc3\xa9 3 \x00 \xff"


def test_the_example_of_the_standard_is_read_once_its_blanks_are_gone() -> None:
    envelope = parse(_packed(json.loads(DSSE_ENVELOPE)))
    value = envelope.signatures[0].value
    r, s = int.from_bytes(value[:32]), int.from_bytes(value[32:])
    key = EllipticCurvePublicNumbers(DSSE_X, DSSE_Y, SECP256R1()).public_key()

    assert (envelope.payload_type, envelope.payload) == (DSSE_TYPE, DSSE_BODY)
    assert envelope.signatures[0].keyid == ""
    # The example's key is of another kind; that its signature holds shows that our PAE is theirs.
    key.verify(encode_dss_signature(r, s), pae(DSSE_TYPE, envelope.payload), ECDSA(SHA256()))
    assert signers(envelope, ALL) == frozenset()
    with pytest.raises(RecordError, match="one form"):
        parse(DSSE_ENVELOPE)


def test_the_hint_of_the_reference_implementation_is_read() -> None:
    # implementation/signing_spec.py of the same repository prints this key id.
    written = _packed(
        {
            "payload": "aGVsbG8gd29ybGQ=",
            "payloadType": DSSE_TYPE,
            "signatures": [{"keyid": "66301bbf", "sig": DSSE_SIG}],
        }
    )

    assert parse(written).signatures[0].keyid == "66301bbf"
    assert form(parse(written)) == written


def test_an_envelope_has_one_form() -> None:
    envelope = sign(KIND, PAYLOAD, BORIS, ANNA, CLARA)
    members = json.loads(form(envelope))

    assert parse(form(envelope)) == envelope
    assert form(envelope) == _packed(members)
    assert envelope == sign(KIND, PAYLOAD, CLARA, BORIS, ANNA)
    values = [signature.value for signature in envelope.signatures]
    assert values == sorted(values)


def test_who_signed_is_said_of_each_key_once() -> None:
    envelope = sign(KIND, PAYLOAD, ANNA, CLARA)

    assert signers(envelope, ALL) == {ANNA.public_key, CLARA.public_key}
    assert signers(envelope, [BORIS.public_key]) == frozenset()
    assert signers(envelope, []) == frozenset()
    assert signers(ENVELOPE, [ANNA.public_key, PublicKey(ANNA.public_key.raw)]) == {ANNA.public_key}


def test_a_key_that_signed_twice_counts_once() -> None:
    value = ENVELOPE.signatures[0].value

    with pytest.raises(RecordError, match="twice"):
        sign(KIND, PAYLOAD, ANNA, ANNA)
    with pytest.raises(RecordError, match="twice"):
        cosign(ENVELOPE, ANNA)
    # The same signature under another hint is the same signature.
    with pytest.raises(RecordError, match="twice"):
        Envelope(PAYLOAD, KIND, (Signature(value, ""), Signature(value, "another")))


class _Device:
    """A signer that holds another key than it says."""

    public_key = ANNA.public_key

    def sign(self, message: bytes) -> bytes:
        return BORIS.sign(message)


def test_a_device_that_signs_with_another_key_is_found_at_once() -> None:
    with pytest.raises(RecordError, match="does not verify") as refused:
        sign(KIND, PAYLOAD, _Device())

    assert str(ANNA.public_key) in str(refused.value)


def test_a_later_signature_changes_neither_identity_nor_payload() -> None:
    both = cosign(ENVELOPE, BORIS)

    assert both == sign(KIND, PAYLOAD, ANNA, BORIS)
    assert identity(both) == identity(ENVELOPE) == identity(sign(KIND, PAYLOAD, BORIS))
    assert signers(both, ALL) == {ANNA.public_key, BORIS.public_key}


def test_an_identity_is_of_the_type_and_the_payload() -> None:
    # `printf 'DSSEv1 29 http://example.com/HelloWorld 11 hello world' | sha256sum`
    digest = "217751fac2c4f14edb2c9297fbc34abcb016ba88e74757e875ec4ac16fb6b6a1"

    assert identity(sign(DSSE_TYPE, DSSE_BODY, ANNA)) == f"sha256:{digest}"
    assert identity(sign("a", b"b", ANNA)) != identity(sign("b", b"a", ANNA))
    # Lengths keep a type from running over into the payload.
    assert identity(sign("ab", b"c", ANNA)) != identity(sign("a", b"bc", ANNA))


def test_attack_signature_replayed_under_another_payload_type() -> None:
    replayed = Envelope(PAYLOAD, KIND + "2", ENVELOPE.signatures)
    shifted = Envelope(b"json " + PAYLOAD, KIND.removesuffix("json"), ENVELOPE.signatures)

    assert signers(replayed, ALL) == frozenset()
    assert signers(shifted, ALL) == frozenset()
    assert identity(replayed) != identity(ENVELOPE)


def test_attack_signature_replayed_on_another_payload() -> None:
    assert signers(Envelope(PAYLOAD + b" ", KIND, ENVELOPE.signatures), ALL) == frozenset()


def test_attack_signature_of_the_bare_payload() -> None:
    bare = Envelope(PAYLOAD, KIND, (Signature(ANNA.sign(PAYLOAD)),))

    assert signers(bare, ALL) == frozenset()


@pytest.mark.parametrize(
    "hint",
    [
        "",
        BORIS.public_key.fingerprint,
        ANNA.public_key.fingerprint,
        "nobody",
        "*",
        "x" * NAME_LIMIT,
    ],
)
def test_attack_key_id_that_lies(hint: str) -> None:
    """It makes nobody a signer, and takes nobody's signature away."""
    value = ENVELOPE.signatures[0].value
    lying = parse(form(Envelope(PAYLOAD, KIND, (Signature(value, hint),))))

    assert signers(lying, ALL) == {ANNA.public_key}
    assert signers(lying, [BORIS.public_key, CLARA.public_key]) == frozenset()
    assert identity(lying) == identity(ENVELOPE)


def test_attack_two_key_ids_exchanged() -> None:
    both = sign(KIND, PAYLOAD, ANNA, BORIS)
    (one, hint), (other, another) = both.signatures
    exchanged = Envelope(PAYLOAD, KIND, (Signature(one, another), Signature(other, hint)))

    assert signers(exchanged, ALL) == signers(both, ALL)


def test_a_signature_of_nobody_neither_helps_nor_hurts() -> None:
    junk = Signature(b"\xff" * 64, ANNA.public_key.fingerprint)
    envelope = Envelope(PAYLOAD, KIND, (*ENVELOPE.signatures, junk))

    assert signers(envelope, ALL) == {ANNA.public_key}


def test_attack_malleable_scalar() -> None:
    value = ENVELOPE.signatures[0].value
    scalar = int.from_bytes(value[32:], "little") + L
    second = Signature(value[:32] + scalar.to_bytes(32, "little"))

    assert signers(Envelope(PAYLOAD, KIND, (second,)), ALL) == frozenset()


def _with(**members: object) -> bytes:
    return _packed({**json.loads(FORM), **members})


def _without(name: str) -> bytes:
    return _packed({key: value for key, value in json.loads(FORM).items() if key != name})


def _with_signature(*names: str, **members: object) -> bytes:
    (signature,) = json.loads(FORM)["signatures"]
    kept = {key: value for key, value in signature.items() if key not in names}
    return _with(signatures=[{**kept, **members}])


def _reversed() -> bytes:
    return json.dumps(dict(reversed(json.loads(FORM).items())), separators=(",", ":")).encode()


def _packed(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


SIG = json.loads(FORM)["signatures"][0]["sig"]
ODD = b"\xfb\xff\xfe?>"  # its base64 has a plus and a slash

MALFORMED = {
    # base64 malleability
    "payload without padding": (_with(payload="aGVsbG8gd29ybGQ"), "payload:"),
    "payload with too much padding": (_with(payload="aGVsbG8gd29ybGQ=="), "payload:"),
    "payload of the other alphabet": (_with(payload=urlsafe_b64encode(ODD).decode()), "payload:"),
    "payload with last bits": (_with(payload="aGVsbG8gd29ybGR="), "payload: is base64 whose last"),
    "payload with four last bits": (_with(payload="YR=="), "payload: is base64 whose last"),
    "payload with a space": (_with(payload="aGVs bG8="), "payload:"),
    "payload with a line feed": (_with(payload="aGVsbG8=\n"), "payload:"),
    "payload with padding inside": (_with(payload="YQ==YQ=="), "payload:"),
    "payload with padding first": (_with(payload="=YWE"), "payload:"),
    "payload beyond ASCII": (_with(payload="aGVsbG8é"), "payload:"),
    "payload of a surrogate": (_with(payload="\ud800"), "payload:"),
    "payload with a zero": (_with(payload="aGVs\0bG8="), "payload:"),
    "payload of a number": (_with(payload=1), "payload: is no text"),
    "payload of nothing": (_with(payload=None), "payload: is no text"),
    "payload of a list": (_with(payload=["aGVs"]), "payload: is no text"),
    "sig without padding": (_with_signature(sig=SIG.rstrip("=")), r"signatures\[0\].sig:"),
    "sig with last bits": (_with_signature(sig=SIG[:-3] + "B=="), r"signatures\[0\].sig:"),
    "sig too short": (_with_signature(sig="AAAA"), r"signatures\[0\].sig: has not 64"),
    "sig empty": (_with_signature(sig=""), r"signatures\[0\].sig: has not 64"),
    "sig too long": (_with_signature(sig=b64encode(bytes(65)).decode()), "has not 64"),
    "sig of a number": (_with_signature(sig=7), r"signatures\[0\].sig: is no text"),
    # JSON malleability
    "blank at the end": (FORM + b"\n", "one form"),
    "blank at the beginning": (b" " + FORM, "one form"),
    "blank inside": (FORM.replace(b",", b", "), "one form"),
    "byte order mark": (b"\xef\xbb\xbf" + FORM, "no JSON"),
    "UTF-16": (FORM.decode().encode("utf-16"), "no JSON"),
    "escaped letter": (FORM.replace(b"application", b"\\u0061pplication"), "one form"),
    "escaped slash": (FORM.replace(b"application/", b"application\\/"), "one form"),
    "escaped name": (FORM.replace(b'"payload"', b'"payloa\\u0064"'), "one form"),
    "fields in another order": (_reversed(), "one form"),
    "text after it": (FORM + FORM, "no JSON"),
    "cut off": (FORM[:-1], "no JSON"),
    "nothing": (b"", "no JSON"),
    "comma too many": (FORM[:-1] + b",}", "no JSON"),
    "single quotes": (FORM.replace(b'"', b"'"), "no JSON"),
    "duplicate field": (FORM.replace(b"{", b'{"payload":"",', 1), "payload: stands there twice"),
    "duplicate field, escaped": (
        FORM.replace(b"{", b'{"payloa\\u0064":"",', 1),
        "payload: stands there twice",
    ),
    "duplicate sig": (FORM.replace(b'"sig":', b'"sig":"","sig":'), "sig: stands there twice"),
    "unknown field": (_with(more=1), "more: is unknown"),
    "unknown field of another case": (_with(Payload=""), "Payload: is unknown"),
    "unknown field of a signature": (
        _with_signature(cert="x"),
        r"signatures\[0\].cert: is unknown",
    ),
    "giant name": (_with(**{"x" * 60_000: 1}), "x{80}: is unknown"),
    "name that would write on the screen": (_with(**{"\x1b[2J\n": 1}), r"\\x1b\[2J\\n: is unknown"),
    "payload missing": (_without("payload"), "payload: is missing"),
    "payloadType missing": (_without("payloadType"), "payloadType: is missing"),
    "signatures missing": (_without("signatures"), "signatures: is missing"),
    "sig missing": (_with_signature("sig"), r"signatures\[0\].sig: is missing"),
    "keyid empty": (_with_signature(keyid=""), r"signatures\[0\].keyid: is empty"),
    "keyid of nothing": (_with_signature(keyid=None), r"signatures\[0\].keyid: is no text"),
    "keyid with a quote": (_with_signature(keyid='"'), r"signatures\[0\].keyid:"),
    "keyid beyond ASCII": (_with_signature(keyid="ключ"), r"signatures\[0\].keyid:"),
    "keyid too long": (_with_signature(keyid="x" * (NAME_LIMIT + 1)), r"signatures\[0\].keyid:"),
    "payloadType empty": (_with(payloadType=""), "payloadType:"),
    "payloadType with a space": (_with(payloadType="a b"), "payloadType:"),
    "payloadType beyond ASCII": (_with(payloadType="аpplication/x"), "payloadType:"),
    "payloadType with a backslash": (_with(payloadType="a\\b"), "payloadType:"),
    "payloadType too long": (_with(payloadType="x" * (NAME_LIMIT + 1)), "payloadType:"),
    "payloadType of true": (_with(payloadType=True), "payloadType: is no text"),
    "signatures of none": (_with(signatures=[]), "signatures: holds not from 1"),
    "signatures of an object": (_with(signatures={}), "signatures: is no list"),
    "signatures of a text": (_with(signatures="x"), "signatures: is no list"),
    "signature that is a list": (_with(signatures=[["sig"]]), r"signatures\[0\]: is no object"),
    "envelope that is a list": (b"[]", "the envelope is no object"),
    "envelope that is a number": (b"1", "the envelope is no object"),
    "envelope that is no number": (b"NaN", "the envelope is no object"),
    # bounds
    "number of a million digits": (b"1" * (FORM_LIMIT - 1), "the envelope is no object"),
    "depth bomb": (b"[" * (FORM_LIMIT - 1), "no JSON"),
    "depth bomb that closes": (b"[" * 40_000 + b"]" * 40_000, "no JSON"),
    "giant": (b" " * (FORM_LIMIT + 1), "has more than"),
    "payload too long": (
        _with(payload=b64encode(bytes(PAYLOAD_LIMIT + 1)).decode()),
        "payload: has more",
    ),
}


@pytest.mark.parametrize("name", MALFORMED)
def test_attack_malleability(name: str) -> None:
    """Whatever could be written in two ways, or is no envelope, is refused by the field's name."""
    source, said = MALFORMED[name]

    with pytest.raises(RecordError, match=said) as refused:
        parse(source)

    assert len(str(refused.value)) < 240
    assert str(refused.value).isprintable()


def test_signatures_stand_in_the_order_of_their_bytes() -> None:
    members = json.loads(form(sign(KIND, PAYLOAD, ANNA, BORIS)))
    members["signatures"].reverse()

    with pytest.raises(RecordError, match=r"signatures\[1\].sig: is not in the order"):
        parse(_packed(members))


def test_a_signature_that_stands_there_twice_is_refused() -> None:
    members = json.loads(FORM)
    twice = [*members["signatures"], {"sig": members["signatures"][0]["sig"]}]

    with pytest.raises(RecordError, match=r"signatures\[1\].sig: stands there twice"):
        parse(_with(signatures=twice))


def test_the_largest_envelope_is_within_the_limit_of_its_form() -> None:
    many = tuple(Signature(bytes([n]) * 64, "k" * NAME_LIMIT) for n in range(1, 17))
    largest = Envelope(bytes(PAYLOAD_LIMIT), "t" * NAME_LIMIT, many)

    assert len(many) == SIGNATURES_LIMIT
    assert parse(form(largest)) == largest
    assert len(form(largest)) <= FORM_LIMIT
    with pytest.raises(RecordError, match="from 1 to 16"):
        Envelope(b"", KIND, (*many, Signature(b"\x11" * 64)))


def test_an_envelope_of_nothing_is_still_signed() -> None:
    envelope = sign(KIND, b"", ANNA)

    assert parse(form(envelope)) == envelope
    assert signers(envelope, ALL) == {ANNA.public_key}


def test_a_name_that_stands_twice_among_many_is_found_at_once() -> None:
    names = [f"n{number}" for number in range(8000)]
    source = f"{{{','.join([f'{json.dumps(each)}:0' for each in [*names, names[-1]]])}}}"

    with patience():
        for _ in range(50):
            with pytest.raises(RecordError, match="n7999: stands there twice"):
                parse(source.encode())
