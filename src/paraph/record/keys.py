"""A key: the public half that verifies, strictly, and the private half that signs.

Ed25519 of RFC 8032 in the narrowest profile, so that no two verifiers can disagree: what
libsodium, OpenSSL and the RFC each allow in addition is refused. docs/reference/record.md says
what that is and why.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import sha256
from typing import NoReturn, Protocol

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
)

from paraph.errors import RecordError
from paraph.record.sealed_key import seal, unseal

KEY_SIZE, SIGNATURE_SIZE, SEED_SIZE = 32, 64, 32
"""In bytes."""

PREFIX = "ed25519:"
"""What a printed key begins with, before 64 lower-case hexadecimal digits."""

LOW_ORDER = frozenset(
    bytes.fromhex(encoding)
    for encoding in (
        "0100000000000000000000000000000000000000000000000000000000000000",  # order 1: y = 1
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",  # order 2: y = -1
        "0000000000000000000000000000000000000000000000000000000000000000",  # order 4: y = 0
        "0000000000000000000000000000000000000000000000000000000000000080",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",  # order 8
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        "0100000000000000000000000000000000000000000000000000000000000080",  # y = 1, x = "-0"
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",  # y = -1, x = "-0"
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",  # y = p
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",  # y = p + 1
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    )
)
"""Every encoding of the eight points whose order divides 8: eight canonical ones, then six more.

Under such a key one signature holds for many messages, and nobody need know a secret.

Source: Chalkias, Garillot and Nikolaenko, "Taming the many EdDSAs", SSR 2020, which counts
them; the tests compute them from the curve.
"""

_P = 2**255 - 19
_L = 2**252 + 27742317777372353535851937790883648493
_D = -121665 * pow(121666, -1, _P) % _P
_Y = 2**255 - 1
"""The bits of an encoding that hold y; the last one holds the sign of x."""


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A point that may verify: canonical, on the curve, and of no low order.

    Equal where the 32 bytes are equal. `fingerprint` is the SHA-256 of the bytes. Making one costs
    as much as verifying a signature: make it once.

    Raises:
        RecordError: the bytes are no such point; the error names the key.
    """

    raw: bytes
    fingerprint: str = field(init=False, repr=False, compare=False)
    _verifier: Ed25519PublicKey = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if len(self.raw) != KEY_SIZE:
            raise RecordError(
                "the key", f"has {len(self.raw)} bytes: an Ed25519 key has {KEY_SIZE}"
            )
        if self.raw in LOW_ORDER:
            self._refuse("is a point of low order, under which anybody can sign")
        if not _canonical(self.raw):
            self._refuse("is not in canonical form: y is not below 2^255 - 19")
        if not _on_curve(self.raw):
            self._refuse("is no point of the curve")
        object.__setattr__(self, "fingerprint", f"sha256:{sha256(self.raw).hexdigest()}")
        object.__setattr__(self, "_verifier", Ed25519PublicKey.from_public_bytes(self.raw))

    def __str__(self) -> str:
        return PREFIX + self.raw.hex()

    @classmethod
    def read(cls, text: str) -> PublicKey:
        """Return the key that is printed so: `read(str(key)) == key`, and no other text will do.

        Raises:
            RecordError: it is not the printed form of a key.
        """
        digits = text.removeprefix(PREFIX)
        if digits == text or len(digits) != 2 * KEY_SIZE or set(digits) - set("0123456789abcdef"):
            raise RecordError(
                f"the key {text[:80]!a}",
                f'is not "{PREFIX}" and {2 * KEY_SIZE} lower-case hexadecimal digits',
            )
        return cls(bytes.fromhex(digits))

    def verify(self, message: bytes, signature: bytes) -> bool:
        """Whether the holder of this key signed exactly `message` with exactly `signature`.

        S is below the group's order, R is canonical and of no low order, and the equation is the
        one without cofactor: S*B = R + h*A. So nobody can make a second signature out of one.
        """
        if len(signature) != SIGNATURE_SIZE:
            return False
        # Most of this the library refuses as well; what is refused does not hang on its version.
        point = signature[:KEY_SIZE]
        if int.from_bytes(signature[KEY_SIZE:], "little") >= _L:
            return False
        if point in LOW_ORDER or not _canonical(point):
            return False
        try:
            self._verifier.verify(signature, message)
        except InvalidSignature:
            return False
        return True

    def _refuse(self, what: str) -> NoReturn:
        raise RecordError(f"the key {self}", what)


class Signer(Protocol):
    """Whoever can sign: a key in memory, or one that never leaves its device."""

    @property
    def public_key(self) -> PublicKey:
        """The key by which its signatures are verified."""
        ...

    def sign(self, message: bytes) -> bytes:
        """Return the 64 bytes of its signature of `message`."""
        ...


class PrivateKey:
    """A `Signer` whose secret is in memory; it is never printed, compared, copied or pickled.

    Made of 32 bytes of chance (the seed of RFC 8032, section 5.1.5), which arrive as an argument.

    Raises:
        RecordError: the seed has not 32 bytes.
    """

    __slots__ = ("_secret", "public_key")

    public_key: PublicKey

    def __init__(self, seed: bytes) -> None:
        if len(seed) != SEED_SIZE:
            raise RecordError("the seed", f"has {len(seed)} bytes: a private key needs {SEED_SIZE}")
        self._secret = Ed25519PrivateKey.from_private_bytes(seed)
        self.public_key = PublicKey(self._secret.public_key().public_bytes_raw())

    def __repr__(self) -> str:
        return f"PrivateKey(of {self.public_key})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a private key is neither copied nor pickled")

    @classmethod
    def from_pem(cls, source: bytes, passphrase: bytes) -> PrivateKey:
        """Return the key that `source` holds: one encrypted PKCS#8 PEM of Ed25519.

        Raises:
            RecordError: it is not that, or the passphrase is another.
        """
        try:
            secret = load_der_private_key(unseal(source, passphrase), None)
        except (ValueError, TypeError, UnsupportedAlgorithm) as error:
            raise RecordError("the private key", "holds no key that can be read") from error
        if not isinstance(secret, Ed25519PrivateKey):
            raise RecordError(
                "the private key",
                "is of another kind than Ed25519",
                hint="Make one for Paraph alone.",
            )
        return cls(secret.private_bytes_raw())

    def to_pem(self, passphrase: bytes, chance: bytes) -> bytes:
        """Return the key as encrypted PKCS#8 PEM, with 32 bytes of chance for its salt and vector.

        Takes as long as opening it does: about a tenth of a second, on purpose.

        Raises:
            RecordError: the passphrase is empty, or the chance has not 32 bytes.
        """
        plain = self._secret.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
        return seal(plain, passphrase, chance)

    def sign(self, message: bytes) -> bytes:
        """Return the 64 bytes of the signature, the same for the same message (RFC 8032)."""
        return self._secret.sign(message)


def _canonical(encoding: bytes) -> bool:
    return int.from_bytes(encoding, "little") & _Y < _P


def _on_curve(encoding: bytes) -> bool:
    """Whether some x but 0 belongs to this y: x^2 = (y^2 - 1) / (d*y^2 + 1) is a square.

    A quotient is a square where the product is one; the divisor is never 0, for -1/d is no square
    (RFC 8032, section 5.1.3; Euler's criterion). The points whose x is 0 are of low order.
    """
    square = pow(int.from_bytes(encoding, "little") & _Y, 2, _P)
    product = (square - 1) * (_D * square + 1) % _P
    return pow(product, (_P - 1) // 2, _P) == 1
