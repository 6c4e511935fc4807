"""A digest in words, so that two people can compare it by voice."""

from __future__ import annotations

_BYTES = (
    16  # 128 bits: who wants another text with the same words needs 2 to the power of 128 tries
)


def digest_in_words(digest: str) -> str:
    """Return the first half of a digest as twelve English words, the last one checking them.

    Source: M. Palatinus and others, "Mnemonic code for generating deterministic keys", BIP 39
    (2013): 128 bits and four of their SHA-256, eleven bits to a word. Nothing is secret here.

    >>> digest_in_words("sha256:" + "00" * 32)
    'abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about'
    """
    from mnemonic import Mnemonic  # noqa: PLC0415 - who signs waits for it, and nobody else

    raw = bytes.fromhex(digest.removeprefix("sha256:"))
    return str(Mnemonic("english").to_mnemonic(raw[:_BYTES]))
