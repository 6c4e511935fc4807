"""A bad file: its name, how it is made, and what it is a mutation of."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from tests.conformance.bad_input.sound import packed, sound


@cache
def small() -> bytes:
    """Return the small sound DOCX as a file."""
    return packed(sound())


@dataclass(frozen=True)
class Case:
    """One bad file, made anew whenever it is asked for; the same bytes at every run.

    `of` makes the sound file that it is compared with. `harmless` if the two show the same though
    their parts differ, and may be told to be the same.
    """

    name: str
    make: Callable[[], bytes]
    suffix: str = ".docx"
    of: Callable[[], bytes] = small
    harmless: bool = False
