"""Stub."""

from paraph.text.reading import Reading


def write(reading: Reading) -> bytes:
    return b""
