"""Proving: the profile that the options of a command choose."""

from __future__ import annotations

from collections.abc import Callable

from paraph.cli.choice import Choice
from paraph.errors import ProfileError
from paraph.proof.profile import Profile
from paraph.wiring import contents, printable


def profile(choice: Choice, language: str, source: Callable[[str], bytes] = contents) -> Profile:
    """Return the profile that was chosen; `source` gives the bytes of its file.

    Raises:
        InputError: its file is not there, or cannot be read.
        ProfileError: it is malformed, or names classes or addresses that are none.
    """
    chosen = Profile.of(language) if choice.profile is None else _read(choice.profile, source)
    if choice.allow is not None:
        chosen = chosen.allowing(frozenset([each.strip() for each in choice.allow.split(",")]))
    if choice.protect is not None:
        chosen = chosen.protecting(tuple([each.strip() for each in choice.protect.split(";")]))
    return chosen


def _read(path: str, source: Callable[[str], bytes]) -> Profile:
    name = printable(path)
    try:
        return Profile.parse(source(path).decode())
    except UnicodeDecodeError as error:
        raise ProfileError("is not UTF-8", name) from error
    except ProfileError as error:
        raise ProfileError(error.what, name) from error
