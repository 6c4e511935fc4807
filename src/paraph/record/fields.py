"""The fields of an act: which an object has, and what each of them holds.

A reader takes a value and its place, and returns what is there or refuses it by that place. Readers
are put together: `members(value, "$", ("seen",)).read("seen", each(digest))`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias, TypeVar

from paraph.errors import RecordError
from paraph.record.codec import LARGEST, Value, member_place

T = TypeVar("T")
Reader: TypeAlias = Callable[[Value, str], T]
"""Reads the value at a place, or raises a `RecordError` that names the place."""

LONGEST: Final = 4096
"""Characters of a text, unless a field says otherwise."""

_DIGEST = re.compile(r"sha256:[0-9a-f]{64}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Members:
    """The members of one object, of which none is missing and none is unknown."""

    place: str
    held: Mapping[str, Value]

    def read(self, name: str, reader: Reader[T]) -> T:
        """Return what `reader` makes of a required member."""
        return reader(self.held[name], member_place(self.place, name))

    def read_if_there(self, name: str, reader: Reader[T]) -> T | None:
        """Return what `reader` makes of an optional member; `None` if the object has it not.

        A member that is there and `null` goes to `reader`, which refuses it.
        """
        return self.read(name, reader) if name in self.held else None


def members(
    value: Value, place: str, required: Collection[str], optional: Collection[str] = ()
) -> Members:
    """Return the members of an object that has all of `required` and, of others, `optional` alone.

    Raises:
        RecordError: it is no object, or has one too few or too many, which is named.
    """
    if type(value) is dict and value.keys() == required:  # true only of a set of names
        return Members(place, value)
    if not isinstance(value, Mapping):
        raise RecordError(place, "is no object")
    for name in required:
        if name not in value:
            raise RecordError(member_place(place, name), "is missing")
    for name in value:
        if name not in required and name not in optional:
            raise RecordError(member_place(place, name), "is unknown")
    return Members(place, value)


def text(value: Value, place: str, *, most: int = LONGEST) -> str:
    """Return a string of 1 to `most` code points."""
    if not isinstance(value, str):
        raise RecordError(place, "is no string")
    if not value:
        raise RecordError(place, "is empty")
    if len(value) > most:
        raise RecordError(place, f"has {len(value)} characters, more than {most}")
    return value


def whole(value: Value, place: str, *, least: int = 0, most: int = LARGEST) -> int:
    """Return an integer from `least` to `most`, both included. `true` is none."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise RecordError(place, "is no integer")
    if not least <= value <= most:
        raise RecordError(place, f"is {value}, not from {least} to {most}")
    return value


def flag(value: Value, place: str) -> bool:
    """Return `true` or `false`; 0 and 1 are neither."""
    if not isinstance(value, bool):
        raise RecordError(place, "is neither true nor false")
    return value


def digest(value: Value, place: str) -> str:
    """Return `sha256:` and 64 hexadecimal digits, in small letters."""
    if not isinstance(value, str) or not _DIGEST.fullmatch(value):
        raise RecordError(place, "is no digest: sha256: and 64 small hexadecimal digits")
    return value


def one_of(words: Collection[str]) -> Reader[str]:
    """Return the reader of a string that is one of `words`."""

    def read(value: Value, place: str) -> str:
        if not isinstance(value, str) or value not in words:
            raise RecordError(place, f"is none of {', '.join(sorted(words))}")
        return value

    return read


def each(reader: Reader[T], *, least: int = 0, most: int = 1024) -> Reader[tuple[T, ...]]:
    """Return the reader of an array of `least` to `most` items, each read by `reader`."""

    def read(value: Value, place: str) -> tuple[T, ...]:
        if not isinstance(value, list | tuple):
            raise RecordError(place, "is no array")
        if not least <= len(value) <= most:
            raise RecordError(place, f"has {len(value)} items, not {least} to {most}")
        return tuple(reader(item, f"{place}[{at}]") for at, item in enumerate(value))

    return read
