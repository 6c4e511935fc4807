"""A passphrase: where the one that opens the keys of a node comes from, never shown to anybody."""

from __future__ import annotations

import getpass
import os
import sys
import warnings
from typing import NoReturn

from paraph.errors import NodeError
from paraph.wiring.files import printable

VARIABLE = "PARAPH_PASSPHRASE"
KEPT = "passphrase"
"""The name of the file beside the keys that holds it, where a node was made without asking."""
_MOST = 4096
"""Bytes of a passphrase."""
_PLACE = "the passphrase"


def given(file: str | None) -> bytes | None:
    """Return the passphrase of a file, else of the environment, else none.

    Raises:
        NodeError: the file cannot be read, or what is given is empty.
    """
    if file is not None:
        return from_file(file)
    words = os.environ.get(VARIABLE)
    if words is None:
        return None
    return first_line(os.fsencode(words), VARIABLE)


def from_file(file: str) -> bytes:
    """Return the first line of a file, without its end.

    Raises:
        NodeError: it cannot be read, or its first line is empty or very long.
    """
    name = printable(file)
    try:
        with open(file, "rb") as opened:
            return first_line(opened.read(_MOST + 2), name)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise NodeError(
            f"the file of the passphrase, {name},", f"cannot be read ({reason})"
        ) from error


def first_line(source: bytes, place: str) -> bytes:
    """Return the first line of what is read from `place`, without its end.

    Raises:
        NodeError: it is empty, or very long.
    """
    words = source.split(b"\n", 1)[0].removesuffix(b"\r")
    if not words:
        _refuse(place, "is empty, so anybody could open what it is to close")
    if len(words) > _MOST:
        _refuse(place, f"has more than {_MOST} bytes")
    return words


def asked(question: str, option: str = "--passphrase-file") -> bytes:
    """Return what somebody types at the terminal, which does not show it.

    `option` is that of the command which would name a file instead.

    Raises:
        NodeError: there is no terminal, or nothing is typed.
    """
    if sys.stdin is None or not sys.stdin.isatty():
        raise NodeError(
            _PLACE,
            "is not given, and nobody can be asked for it",
            hint=_remedy(option),
        )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", getpass.GetPassWarning)
            words = getpass.getpass(f"{question}: ")
    except EOFError as error:
        raise NodeError(_PLACE, "was not typed", hint="Try again.") from error
    except getpass.GetPassWarning as error:
        raise NodeError(
            _PLACE,
            "would be seen on this terminal",
            hint=_remedy(option),
        ) from error
    return first_line(words.encode("utf-8", "surrogateescape"), _PLACE)


def asked_twice(what: str, option: str = "--passphrase-file") -> bytes:
    """Return a new passphrase, typed twice.

    Raises:
        NodeError: as for `asked`, or the two are not the same.
    """
    first = asked(f"New passphrase for {what}", option)
    if asked("The same once more", option) != first:
        raise NodeError(_PLACE, "was typed in two ways, so nothing was done", hint="Try again.")
    return first


def _remedy(option: str) -> str:
    other = f", or set {VARIABLE}" if option == "--passphrase-file" else ""
    return f"Name its file by {option}{other}."


def _refuse(place: str, what: str) -> NoReturn:
    told = place if place == _PLACE else f"the passphrase of {place}"
    raise NodeError(told, what, hint="Give one that is hard to guess.")
