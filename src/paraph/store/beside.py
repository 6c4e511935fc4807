"""Beside: files that are made beside their place, and the names in a folder, which must last."""

from __future__ import annotations

import os
from contextlib import suppress
from itertools import count

_PRIVATE = 0o600


def new_file(path: str) -> tuple[int, str]:
    """Open a new file beside a place, and return its handle and its path.

    It is its owner's alone, and none that a process left which was cut short.
    """
    folder, name = os.path.split(path)
    for number in count():
        beside = os.path.join(folder, f".{name}.{os.getpid()}-{number}.part")
        with suppress(FileExistsError):
            return os.open(beside, os.O_RDWR | os.O_CREAT | os.O_EXCL, _PRIVATE), beside
    raise AssertionError


def sync(folder: str) -> None:
    """Make the names in a folder last."""
    opened = os.open(folder or os.curdir, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def printable(path: str) -> str:
    """Return the path with bytes that are no characters replaced, so that any output takes it."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
