"""Files of the record: read by name, so that an error says which of them is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from paraph.errors import RecordError
from paraph.record.trust import Trust, trust_of
from paraph.wiring.files import contents, printable

T = TypeVar("T")


def pinned(path: str) -> Trust:
    """Return what a card or a trust file pins.

    Raises:
        InputError: it cannot be read.
        RecordError: it is none; the file is named.
    """
    hint = "Ask the party for the card that `paraph card` hands out."
    return parsed(path, trust_of, "is no card and no trust file", hint)


def parsed(path: str, parse: Callable[[bytes], T], what: str, hint: str = "") -> T:
    """Return what `parse` makes of the bytes of a file, which else "is no bundle" or the like.

    Raises:
        InputError: it cannot be read.
        RecordError: it is not of its form; the file is named.
    """
    source = contents(path)
    with named(path, what, hint):
        return parse(source)


@contextmanager
def named(path: str, what: str, hint: str = "") -> Iterator[None]:
    """Say of what is wrong with a record in which file it is.

    Raises:
        RecordError: something is; the file is named.
    """
    try:
        yield
    except RecordError as error:
        raise RecordError(
            printable(path), f"{what}: {error}", hint=hint or error.hint, code=error.code
        ) from error
