"""Kept: what is there already stays, but for what the new content begins with."""

from __future__ import annotations

import os

from paraph.errors import ResultError
from paraph.wiring.files import check_target, printable

_ANOTHER = "Name another file, or move this one away{}."


def check_kept(path: str, content: bytes, overwrite: bool | None = None) -> None:  # noqa: FBT001
    """Refuse to write content over a file of which it does not have all that is there.

    A person may have filled it in or signed it. With `overwrite` nothing is asked; where it is
    none, the command cannot be told so.

    Raises:
        ResultError: it is such a file, or cannot be looked at.
    """
    check_target(path, ())
    if overwrite or not os.path.lexists(path):
        return
    try:
        with open(path, "rb") as opened:
            there = opened.read(len(content) + 1)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ResultError(printable(path), f"cannot be looked at ({reason})") from error
    if not content.startswith(there):
        hint = _ANOTHER.format("" if overwrite is None else ", or say --overwrite")
        raise ResultError(
            printable(path), "is there already, and says otherwise: it stays", hint=hint
        )
