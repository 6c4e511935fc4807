"""Instants and digests as people read them."""

from __future__ import annotations

_SHORT = 12


def instant_in_words(instant: str) -> str:
    """Return an instant as people read it: "2026-03-05 12:00:00 UTC"."""
    day, _, time = instant.removesuffix("Z").partition("T")
    return f"{day} {time} UTC"


def short(digest: str) -> str:
    """Return the first figures of a digest, enough to name it in one record."""
    return digest.removeprefix("sha256:")[:_SHORT]
