"""What a table of words for acts and events holds, and the tables there are."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import NamedTuple

CODES = ("en", "ru", "fr", "es")
"""Every language whose events are read."""


class Forms(NamedTuple):
    """The forms of one event: as done, as to come, and as what somebody wants or may do."""

    event: str
    done: str
    coming: str
    wanted: str


class Happening(NamedTuple):
    """The events of one language; `no` comes before what is denied, `if_` before a condition.

    What seems done is denied where `nobody` did it, where `denying` stands over it, or where
    `denied` follows; it is only wanted, possible or to come where `unreal` comes before it or
    `unlike` follows. `doubted` says that nobody knows whether it is so: it is not told at all.
    `only` follows what is denied of all but one, so that it was done.
    """

    code: str
    rows: tuple[Forms, ...]
    no: str
    if_: str
    denies: str
    nobody: str
    denying: str
    denied: str
    unreal: str
    unlike: str
    doubted: str
    only: str


@cache
def happening(code: str) -> Happening:
    """Return the words for events of the language `code`.

    Raises:
        KeyError: there are none.
    """
    if code not in CODES:
        raise KeyError(code)
    found: Happening = import_module(f"paraph.language.happening.{code}").HAPPENING
    return found
