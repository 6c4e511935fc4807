"""An envelope: bytes of a named type, and the signatures over both.

DSSE, version 1.0.2 (secure-systems-lab/dsse, protocol.md and envelope.md), narrowed to one form:
where DSSE lets two writings mean the same (either alphabet of base64, blanks, unknown fields, an
empty `keyid`), only one is accepted here. docs/reference/record.md lists the differences.
"""

from __future__ import annotations

import json
import re
from binascii import a2b_base64, b2a_base64
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from sys import intern
from typing import NamedTuple

import msgspec

from paraph.errors import RecordError
from paraph.record.keys import SIGNATURE_SIZE, PublicKey, Signer

PAYLOAD_LIMIT = 64 * 1024
"""Bytes of a payload."""

SIGNATURES_LIMIT = 16
"""Signatures of one envelope: each may have to be tried under each key."""

NAME_LIMIT = 128
"""Characters of a payload type and of a key id."""

FORM_LIMIT = 96 * 1024
"""Bytes of an envelope, looked at before anything is read: more than the other limits make."""

_NAME = re.compile(rf"[A-Za-z0-9!#$%&'*+\-./:;=?@^_`|~]{{1,{NAME_LIMIT}}}", re.ASCII)
"""What types and key ids are written with: printable ASCII that JSON writes as it is."""

_SHOWN = 80
"""Characters of a field's name that an error shows."""


class Signature(NamedTuple):
    """The bytes of a signature, and a hint at its key, which decides nothing ("": none)."""

    value: bytes
    keyid: str = ""


@dataclass(frozen=True, slots=True)
class Envelope:
    """A payload, its type, and from 1 to 16 signatures, in the order of their bytes, none twice.

    That it exists does not mean that anybody signed it: ask `signers`. Whoever reads the payload
    reads `payload`, the very bytes that `signers` verifies.

    Raises:
        RecordError: something is over its limit or out of order; the error names the field.
    """

    payload: bytes
    payload_type: str
    signatures: tuple[Signature, ...]

    def __post_init__(self) -> None:
        if len(self.payload) > PAYLOAD_LIMIT:
            raise _refusal("payload", f"has more than {PAYLOAD_LIMIT} bytes")
        _demand_name("payloadType", self.payload_type)
        if not 1 <= len(self.signatures) <= SIGNATURES_LIMIT:
            raise _refusal("signatures", f"holds not from 1 to {SIGNATURES_LIMIT} of them")
        before = b""
        for number, (value, keyid) in enumerate(self.signatures):
            if len(value) != SIGNATURE_SIZE:
                raise _refusal(f"signatures[{number}].sig", f"has not {SIGNATURE_SIZE} bytes")
            if keyid:
                _demand_name(f"signatures[{number}].keyid", keyid)
            if value <= before:
                what = "stands there twice" if value == before else "is not in the order of bytes"
                raise _refusal(f"signatures[{number}].sig", what)
            before = value


class _WrittenSignature(msgspec.Struct, forbid_unknown_fields=True):
    sig: bytes
    keyid: str = ""


class _Written(msgspec.Struct, forbid_unknown_fields=True):
    """The JSON of an envelope, whose members `msgspec` reads as DSSE names them."""

    payload: bytes
    payloadType: str  # noqa: N815
    signatures: tuple[_WrittenSignature, ...]


_written = msgspec.json.Decoder(_Written).decode


def pae(payload_type: str, payload: bytes) -> bytes:
    """Return what is signed: DSSE's pre-authentication encoding, its lengths in bytes of UTF-8.

    >>> pae("http://example.com/HelloWorld", b"hello world")
    b'DSSEv1 29 http://example.com/HelloWorld 11 hello world'
    """
    kind = payload_type.encode()
    return b"DSSEv1 %d %b %d %b" % (len(kind), kind, len(payload), payload)


def sign(payload_type: str, payload: bytes, *signers: Signer) -> Envelope:
    """Return the envelope of this payload with a signature of each signer, one at least.

    Each signature hints at its key by the fingerprint, and was verified: a signer may be a device.

    Raises:
        RecordError: something is over its limit, a signer came twice, or one does not sign.
    """
    message = pae(payload_type, payload)
    made = sorted(_signed(message, each) for each in signers)
    return Envelope(payload, payload_type, tuple(made))


def cosign(envelope: Envelope, *signers: Signer) -> Envelope:
    """Return the envelope with a signature of each of these besides those that it has.

    Raises:
        RecordError: there are too many, or one of these has signed it in the same way before.
    """
    more = sign(envelope.payload_type, envelope.payload, *signers)
    both = tuple(sorted(envelope.signatures + more.signatures))
    return Envelope(envelope.payload, envelope.payload_type, both)


def identity(envelope: Envelope) -> str:
    """Return the name of what is signed: the SHA-256 of its PAE. Signatures do not change it."""
    return identity_of(envelope.payload_type, envelope.payload)


def identity_of(payload_type: str, payload: bytes) -> str:
    """Return the name that an envelope of this payload has, whoever signs it."""
    return f"sha256:{sha256(pae(payload_type, payload)).hexdigest()}"


def signers(envelope: Envelope, keys: Iterable[PublicKey]) -> frozenset[PublicKey]:
    """Return those of `keys` that signed this payload as this type, each once.

    A signature counts for one key; one that is of none of them counts for nothing. The key id only
    says which key to try first. Costs at most a verification for each signature under each key.
    """
    message = pae(envelope.payload_type, envelope.payload)
    waiting = {key.fingerprint: key for key in keys}
    signed: set[PublicKey] = set()
    for signature in envelope.signatures:
        for key in _hinted_first(waiting, signature.keyid):
            if key.verify(message, signature.value):
                signed.add(waiting.pop(key.fingerprint))
                break
    return frozenset(signed)


def form(envelope: Envelope) -> bytes:
    """Return the only bytes that `parse` takes for this envelope: RFC 8785 of DSSE's JSON.

    Fields are sorted, nothing is blank, base64 is the standard alphabet of RFC 4648, padded, and a
    signature without a hint has no `keyid`.
    """
    written = ",".join(map(_signature_form, envelope.signatures))
    return (
        f'{{"payload":"{_base64(envelope.payload)}","payloadType":"{envelope.payload_type}",'
        f'"signatures":[{written}]}}'
    ).encode("ascii")


def parse(source: bytes) -> Envelope:
    """Return the envelope of these bytes: `form(parse(source)) == source`.

    Raises:
        RecordError: the bytes are no envelope or not in its one form; the error names the field.
    """
    if len(source) > FORM_LIMIT:
        raise RecordError("the envelope", f"has more than {FORM_LIMIT} bytes")
    envelope = _quickly(source)
    if envelope and form(envelope) == source:
        return envelope
    envelope = _by_fields(source)
    if form(envelope) != source:
        raise RecordError("the envelope", "is not in its one form: order, blanks or escapes differ")
    return envelope


def _signed(message: bytes, signer: Signer) -> Signature:
    value = signer.sign(message)
    if not signer.public_key.verify(message, value):
        raise RecordError(
            f"the signer of {signer.public_key}",
            "made a signature that does not verify",
            hint="Check the device, and that the key it holds is this one.",
        )
    return Signature(value, signer.public_key.fingerprint)


def _quickly(source: bytes) -> Envelope | None:
    """Return the envelope that these bytes can only be, for the caller to compare with its form.

    None where they are none, or odd in any way: why is for `_by_fields` to say.
    """
    try:
        read = _written(source)
        made = [Signature(each.sig, intern(each.keyid)) for each in read.signatures]
        # Types and hints are those of most entries of a log: each is held once.
        return Envelope(read.payload, intern(read.payloadType), tuple(made))
    except (ValueError, RecordError):
        return None


def _by_fields(source: bytes) -> Envelope:
    """Return the envelope of this JSON, field by field, to name the one that is not as it must."""
    payload, kind, listed = _fields(_read(source), ("payload", "payloadType", "signatures"))
    if not isinstance(listed, list):
        raise _refusal("signatures", "is no list")
    return Envelope(
        _bytes("payload", payload),
        _text("payloadType", kind),
        tuple(_signature(f"signatures[{number}].", each) for number, each in enumerate(listed)),
    )


def _hinted_first(waiting: dict[str, PublicKey], hint: str) -> Iterator[PublicKey]:
    hinted = waiting.get(hint)
    if hinted:
        yield hinted
    yield from [key for key in waiting.values() if key is not hinted]


def _signature_form(signature: Signature) -> str:
    hint = f'"keyid":"{signature.keyid}",' if signature.keyid else ""
    return f'{{{hint}"sig":"{_base64(signature.value)}"}}'


def _base64(raw: bytes) -> str:
    return b2a_base64(raw, newline=False).decode("ascii")


def _read(source: bytes) -> object:
    """Return the JSON value, in which an object has no member twice."""
    try:
        # No field is a number, and a float is read in a time that grows with its digits, no faster.
        return json.loads(source.decode("ascii"), object_pairs_hook=_members, parse_int=float)
    except (ValueError, RecursionError) as error:
        raise RecordError("the envelope", "is no JSON in ASCII") from error


def _members(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) != len(pairs):
        counts = Counter([name for name, _ in pairs])
        twice = next(name for name, count in counts.items() if count > 1)
        raise _refusal(twice, "stands there twice")
    return members


def _signature(place: str, value: object) -> Signature:
    optional = ("keyid",) if isinstance(value, dict) and "keyid" in value else ()
    sig, *hint = _fields(value, ("sig", *optional), place)
    if hint == [""]:
        raise _refusal(f"{place}keyid", "is empty: without a hint there is no such field")
    return Signature(_bytes(f"{place}sig", sig), *(_text(f"{place}keyid", each) for each in hint))


def _fields(value: object, names: tuple[str, ...], place: str = "") -> list[object]:
    """Return the members of these names, in this order: the object has all, and no other."""
    if not isinstance(value, dict):
        raise _refusal(place.rstrip("."), "is no object")
    for name in names:
        if name not in value:
            raise _refusal(place + name, "is missing")
    for name in value:
        if name not in names:
            raise _refusal(place + name, "is unknown")
    return [value[name] for name in names]


def _text(place: str, value: object) -> str:
    if not isinstance(value, str):
        raise _refusal(place, "is no text")
    return value


def _bytes(place: str, value: object) -> bytes:
    text = _text(place, value)
    try:
        raw = a2b_base64(text, strict_mode=True)
    except ValueError as error:  # of what is no ASCII too
        raise _refusal(place, "is no base64 of RFC 4648, section 4, with its padding") from error
    if _base64(raw) != text:
        raise _refusal(place, "is base64 whose last bits are not 0")
    return raw


def _demand_name(place: str, name: str) -> None:
    if not _NAME.fullmatch(name):
        raise _refusal(place, f"is not from 1 to {NAME_LIMIT} printable characters of ASCII")


def _refusal(field: str, what: str) -> RecordError:
    """Return the error of this field; a name from outside is cut short and escaped."""
    shown = ascii(field[:_SHOWN])[1:-1]
    return RecordError(f"the envelope, {shown}:" if shown else "the envelope", what)
