"""Signed notes: a text in lines, and under it the lines of those who signed it.

Source: C2SP, "Note" (c2sp.org/signed-note). Of its types of signature two are known here:
Ed25519 (`LogKey`), and the timed cosignature of `paraph.record.cosignature`.
"""

from __future__ import annotations

import re
from base64 import b64encode
from binascii import Error, a2b_base64
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Protocol

from paraph.errors import RecordError
from paraph.record.keys import PublicKey, Signer

LONGEST = 256 * 1024
"""Bytes of a note; sixteen of the longest signatures in use would fit in."""
MOST = 64
"""Signatures of a note."""
ED25519, COSIGNATURE = 1, 4
"""Types of signature."""
FORBIDDEN = re.compile("[\0-\t\v-\x1f\ud800-\udfff]")
"""A control character but the line feed, or half of a pair of UTF-16, which UTF-8 cannot write."""

_KEY, _ID = 32, 4
_NAME = 255
_MARK = "\N{EM DASH} "


class Verifier(Protocol):
    """One key that a reader trusts, under the name that it has in notes."""

    @property
    def key(self) -> VerifierKey:
        """Return the key: its name and hash tell which lines are its own."""

    def verify(self, text: str, signature: bytes) -> bool:
        """Whether the key signed the text."""


@dataclass(frozen=True, slots=True)
class Signature:
    """One line under a note: who is said to have signed it, and the bytes that prove it."""

    name: str
    hash: bytes
    value: bytes

    def __post_init__(self) -> None:
        _named(self.name, "the signature")
        if len(self.hash) != _ID:
            raise RecordError("the signature", f"tells its key by {_ID} bytes")
        if not self.value:
            raise RecordError("the signature", "is empty")

    def __str__(self) -> str:
        return f"{_MARK}{self.name} {b64encode(self.hash + self.value).decode('ascii')}"


@dataclass(frozen=True, slots=True)
class Note:
    """A text that ends with a line feed, and its signatures in the order of their lines.

    Nothing is said here of whether they hold: `verify` does.
    """

    text: str
    signatures: tuple[Signature, ...]

    def __post_init__(self) -> None:
        if not self.text.endswith("\n"):
            raise RecordError("the note", "has a text that does not end with a line feed")
        if found := FORBIDDEN.search(self.text):
            line = self.text.count("\n", 0, found.start()) + 1
            raise RecordError(f"the note, line {line},", "holds a control character")
        if not 0 < len(self.signatures) <= MOST:
            raise RecordError("the note", f"has no signature, or more than {MOST}")
        if len(bytes(self)) > LONGEST:
            raise RecordError("the note", f"is longer than {LONGEST} bytes")

    def __bytes__(self) -> bytes:
        """Return the note in its one form, UTF-8."""
        lines = "".join(f"{signature}\n" for signature in self.signatures)
        return f"{self.text}\n{lines}".encode()


@dataclass(frozen=True, slots=True)
class VerifierKey:
    """A public key as it is handed out: its name in notes, its type and its 32 bytes."""

    name: str
    type: int
    key: bytes
    _public: PublicKey = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        _named(self.name, "the verifier key")
        if self.type not in {ED25519, COSIGNATURE}:
            raise RecordError("the verifier key", "is of a type that is not known here")
        if len(self.key) != _KEY:
            raise RecordError("the verifier key", f"has no key of {_KEY} bytes")
        object.__setattr__(self, "_public", PublicKey(self.key))

    @property
    def hash(self) -> bytes:
        """Return the four bytes by which its signatures tell it from others of the name."""
        typed = self.name.encode() + b"\n" + bytes((self.type,)) + self.key
        return sha256(typed).digest()[:_ID]

    def holds(self, message: bytes, signature: bytes) -> bool:
        """Whether this is the Ed25519 signature of the message, whatever the type says of it."""
        return self._public.verify(message, signature)

    def __str__(self) -> str:
        typed = b64encode(bytes((self.type,)) + self.key).decode("ascii")
        return f"{self.name}+{self.hash.hex()}+{typed}"


@dataclass(frozen=True, slots=True)
class LogKey:
    """The verifier of those who sign the text of a note as it stands: a log its heads.

    Raises:
        RecordError: the key is of another type.
    """

    key: VerifierKey

    def __post_init__(self) -> None:
        if self.key.type != ED25519:
            raise RecordError("the verifier key", "is not for the signatures of a log")

    def verify(self, text: str, signature: bytes) -> bool:
        """Whether the key signed the text."""
        return self.key.holds(text.encode(), signature)


def parse(source: bytes) -> Note:
    """Return the note that the bytes are, or refuse them: there is one form for each note.

    Raises:
        RecordError: names the line.
    """
    if len(source) > LONGEST:
        raise RecordError("the note", f"is longer than {LONGEST} bytes")
    try:
        whole = source.decode()
    except UnicodeDecodeError as error:
        raise RecordError("the note", "is not UTF-8") from error
    if not whole.endswith("\n"):
        raise RecordError("the note", "does not end with a line feed")
    text, blank, below = whole[:-1].rpartition("\n\n")
    if not blank:
        raise RecordError("the note", "has no blank line before its signatures")
    if below.count("\n") >= MOST:
        raise RecordError("the note", f"has more than {MOST} signatures")
    first = text.count("\n") + 3
    lines = enumerate(below.split("\n"), first)
    return Note(f"{text}\n", tuple(_signature(line, number) for number, line in lines))


def parse_key(source: str) -> VerifierKey:
    """Return the verifier key that the line is.

    Raises:
        RecordError: it has another form, or its hash is not that of the key.
    """
    place = "the verifier key"
    if len(source) > _NAME + 100:
        raise RecordError(place, "is too long")
    # A name has no plus sign; base64 may.
    name, _, rest = source.partition("+")
    short, _, typed = rest.partition("+")
    key = decode(typed, place)
    if not key:
        raise RecordError(place, "has no key")
    parsed = VerifierKey(name, key[0], key[1:])
    if short != parsed.hash.hex():
        raise RecordError(place, "does not hold the hash of its key")
    return parsed


def sign(text: str, key: VerifierKey, signer: Signer) -> Signature:
    """Return the line of the log whose key this is; `signer` holds its private half."""
    return Signature(key.name, key.hash, signer.sign(text.encode()))


def verify(note: Note, verifiers: Sequence[Verifier]) -> str:
    """Say why the note is not to be believed; empty where at least one of `verifiers` signed it.

    Lines of unknown keys are left out, also where they share the name or the hash of a known one.
    Each line of a known key must hold, and of several lines of one key every one must.
    """
    known = {(verifier.key.name, verifier.key.hash): verifier for verifier in verifiers}
    if len(known) < len(verifiers):
        return "two of the keys to verify by have one name and hash"
    believed = False
    for signature in note.signatures:
        verifier = known.get((signature.name, signature.hash))
        if verifier is None:
            continue
        if not verifier.verify(note.text, signature.value):
            return f"the signature of {signature.name} does not hold"
        believed = True
    return "" if believed else "no known key signed the note"


def signers(note: Note, verifiers: Sequence[Verifier]) -> tuple[Verifier, ...]:
    """Return those of `verifiers` who signed the note, each once; none if `verify` objects."""
    if verify(note, verifiers):
        return ()
    signed = {(signature.name, signature.hash) for signature in note.signatures}
    return tuple(known for known in verifiers if (known.key.name, known.key.hash) in signed)


def decode(text: str, place: str) -> bytes:
    """Return the bytes that are base64 of RFC 4648 section 4, in the one form that they have.

    Raises:
        RecordError: `place` is not in that form.
    """
    try:
        value = a2b_base64(text, strict_mode=True)
    except (Error, ValueError) as error:
        raise RecordError(place, "is not base64") from error
    # What the last letter has over whole bytes must be zero, and the padding is no choice.
    if b64encode(value).decode("ascii") != text:
        raise RecordError(place, "is base64 in another than its one form")
    return value


def _signature(line: str, number: int) -> Signature:
    place = f"the note, line {number},"
    name, _, value = line.removeprefix(_MARK).partition(" ")
    if not line.startswith(_MARK) or not value:
        raise RecordError(place, "is no signature")
    signed = decode(value, place)
    try:
        return Signature(name, signed[:_ID], signed[_ID:])
    except RecordError as error:
        raise RecordError(f"{place} {error.place}", error.what) from error


def _named(name: str, place: str) -> None:
    if not 0 < len(name) <= _NAME:
        raise RecordError(place, f"has no name of 1 to {_NAME} characters")
    if "+" in name or name.split() != [name] or FORBIDDEN.search(name):
        raise RecordError(place, "has a name with a space, a plus or a control character")
