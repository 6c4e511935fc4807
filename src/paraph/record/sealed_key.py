"""A private key under a passphrase: PKCS#8, encrypted by PBES2, in PEM.

Reading is left to the library. Writing is not: the library (`cryptography` 50) derives the key of
a PKCS#8 file in 2,048 rounds, a few hundred times fewer than is advised, offers no way to ask for
more, and takes its salt from chance of its own. The form is the standard one, so that any program
that reads encrypted PKCS#8 reads ours.

Sources: RFC 5958 (EncryptedPrivateKeyInfo), RFC 8018 (PBES2, PBKDF2, and the identifiers of
appendix B), RFC 7468 section 11 (PEM).
"""

from __future__ import annotations

from binascii import b2a_base64
from hashlib import pbkdf2_hmac

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC
from cryptography.hazmat.primitives.padding import PKCS7
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from paraph.errors import RecordError

ROUNDS = 600_000
"""Of PBKDF2 with HMAC-SHA256, as OWASP's Password Storage Cheat Sheet advises (2023)."""

CHANCE_SIZE = 32
"""Bytes of chance that one sealing takes: half for the salt, half for the vector of CBC."""

_LIMIT = 16 * 1024
"""Bytes of a PEM, above which it is not looked at: ours has 400."""

_BEGIN, _END = b"-----BEGIN ENCRYPTED PRIVATE KEY-----", b"-----END ENCRYPTED PRIVATE KEY-----"
_PBES2 = bytes.fromhex("06092a864886f70d01050d")
_PBKDF2 = bytes.fromhex("06092a864886f70d01050c")
_HMAC_SHA256 = bytes.fromhex("06082a864886f70d0209")
_AES256_CBC = bytes.fromhex("060960864801650304012a")
_NULL = bytes.fromhex("0500")
_INTEGER, _OCTETS, _SEQUENCE = 0x02, 0x04, 0x30
_SHORT, _BYTE, _LINE = 0x80, 0x100, 48
_PLACE = "the private key"


def seal(plain: bytes, passphrase: bytes, chance: bytes) -> bytes:
    """Return the PKCS#8 bytes `plain` as encrypted PEM, in lines of 64 characters.

    Raises:
        RecordError: the passphrase is empty, or the chance has not 32 bytes.
    """
    if not passphrase:
        raise RecordError(
            "the passphrase", "is empty: the key would be anybody's", hint="Give a passphrase."
        )
    if len(chance) != CHANCE_SIZE:
        raise RecordError("the chance", f"has {len(chance)} bytes: sealing takes {CHANCE_SIZE}")
    salt, vector = chance[: CHANCE_SIZE // 2], chance[CHANCE_SIZE // 2 :]
    padder = PKCS7(AES256.block_size).padder()
    key = pbkdf2_hmac("sha256", passphrase, salt, ROUNDS)
    encryptor = Cipher(AES256(key), CBC(vector)).encryptor()
    padded = padder.update(plain) + padder.finalize()
    return _pem(_sealed(salt, vector, encryptor.update(padded) + encryptor.finalize()))


def unseal(source: bytes, passphrase: bytes) -> bytes:
    """Return the PKCS#8 bytes, in DER, that one encrypted PEM holds: of any kind of key.

    Raises:
        RecordError: it is no encrypted PKCS#8 PEM, or the passphrase is another.
    """
    text = source.strip() if len(source) <= _LIMIT else b""
    if not (text.startswith(_BEGIN) and text.endswith(_END) and text.count(b"-----BEGIN") == 1):
        raise RecordError(
            _PLACE,
            f"is not one encrypted PKCS#8 PEM: it must begin with {_BEGIN.decode()}",
            hint="`openssl pkcs8 -topk8 -v2 aes-256-cbc -iter 600000` encrypts it.",
        )
    try:
        key = load_pem_private_key(text, passphrase)
        return key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise RecordError(
            _PLACE,
            "does not open: the passphrase is another, or the file is damaged",
            hint="Check the passphrase; if it is right, take the key from a backup.",
        ) from error


def _sealed(salt: bytes, vector: bytes, text: bytes) -> bytes:
    rounds = ROUNDS.to_bytes(ROUNDS.bit_length() // 8 + 1)
    pseudorandom = _der(_SEQUENCE, _HMAC_SHA256, _NULL)
    derived = _der(_SEQUENCE, _der(_OCTETS, salt), _der(_INTEGER, rounds), pseudorandom)
    cipher = _der(_SEQUENCE, _AES256_CBC, _der(_OCTETS, vector))
    scheme = _der(_SEQUENCE, _der(_SEQUENCE, _PBKDF2, derived), cipher)
    return _der(_SEQUENCE, _der(_SEQUENCE, _PBES2, scheme), _der(_OCTETS, text))


def _der(tag: int, *parts: bytes) -> bytes:
    content = b"".join(parts)
    size = len(content)
    if size < _SHORT:
        return bytes((tag, size)) + content
    if size < _BYTE:
        return bytes((tag, _SHORT | 1, size)) + content
    return bytes((tag, _SHORT | 2)) + size.to_bytes(2) + content


def _pem(sealed: bytes) -> bytes:
    lines = [b2a_base64(sealed[at : at + _LINE]) for at in range(0, len(sealed), _LINE)]
    return b"".join((_BEGIN, b"\n", *lines, _END, b"\n"))
