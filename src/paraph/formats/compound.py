"""Compound files: the folders and streams that Outlook and old Office programs keep in one file.

Source: MS-CFB, Compound File Binary File Format.
"""

from __future__ import annotations

import struct
from io import BytesIO

import olefile

_MOST = 64 << 20  # bytes of one stream
_BROKEN = (
    AttributeError,
    IndexError,
    KeyError,
    MemoryError,
    OSError,
    OverflowError,
    RecursionError,
    TypeError,
    ValueError,
    struct.error,
)
"""What `olefile` is known to raise for files that are not what they say."""


class Compound:
    """A compound file; one that is broken has no streams."""

    def __init__(self, source: bytes) -> None:
        self._opened = None
        self.paths: frozenset[tuple[str, ...]] = frozenset()
        try:
            self._opened = olefile.OleFileIO(BytesIO(source))
            self.paths = frozenset(tuple(path) for path in self._opened.listdir())
        except _BROKEN:
            self._opened = None

    @property
    def root(self) -> frozenset[str]:
        """The names of the streams that stand in no folder."""
        return frozenset(path[0] for path in self.paths if len(path) == 1)

    def stream(self, *path: str) -> bytes:
        """Return the bytes of a stream, b"" where there is none, or it is broken or too large."""
        if self._opened is None or path not in self.paths:
            return b""
        try:
            size = self._opened.get_size(list(path))
            if size > _MOST:
                return b""
            held = bytes(self._opened.openstream(list(path)).read(_MOST))
            return held if len(held) == size else b""  # one that is cut off is none
        except _BROKEN:
            return b""
