"""The usual JSON of the record, read fast, or left to whoever reads with care.

Usual is what has no backslash, no noncharacter and no number of 16 digits: nearly all that people
and nodes write. Whether something is its own one form is asked by writing it again, as everywhere;
what `msgspec` takes or writes in a way of its own is kept from it by a look at what stands outside
of the strings.
"""

from __future__ import annotations

import re
from typing import Final

import msgspec

ENDS_OF_NONCHARACTERS: Final = (b"\xbf\xbe", b"\xbf\xbf", b"\xef\xb7")
"""Each noncharacter has one of these in UTF-8, and few characters do: a look before a search."""

_ODD_NUMBER = re.compile(rb"[0-9](?:[.eE]|[0-9]{15})")
"""A fraction, or an integer that may be beyond 2**53 - 1."""
_NO_BRACKETS = bytes(byte for byte in range(256) if byte not in b"[{]}")
_ONE_SORT = bytes.maketrans(b"{}", b"[]")
"""Whether brackets are in pairs of one sort is for the parser to say."""

_parse = msgspec.json.Decoder().decode
_write = msgspec.json.Encoder(order="sorted").encode


def read_usual(source: bytes, deepest: int) -> tuple[object] | None:
    """Return the value whose one form these bytes are, or nothing where that is not plain.

    Whatever nests in more than `deepest` levels is not looked at any further.
    """
    if b"\\" in source:
        return None
    pieces = source.split(b'"')  # nothing is escaped: strings, and what stands between them
    outside = b"".join(pieces[::2])
    if _ODD_NUMBER.search(outside) or not _shallow(outside, deepest):
        return None
    if not source.isascii() and not _all_characters(source, pieces):
        return None
    try:
        value: object = _parse(source)
    except ValueError:
        return None
    # A name that stood twice, a blank or another order is lost in the value, so the bytes differ.
    return (value,) if _write(value) == source else None


def _shallow(outside: bytes, deepest: int) -> bool:
    brackets = outside.translate(_ONE_SORT, _NO_BRACKETS)
    for _ in range(deepest):
        if not brackets:
            return True
        brackets = brackets.replace(b"[]", b"")  # the innermost level, and no other
    return not brackets


def _all_characters(source: bytes, pieces: list[bytes]) -> bool:
    """Whether nothing in the source may be a noncharacter, and each name is ASCII."""
    if any(end in source for end in ENDS_OF_NONCHARACTERS):
        return False
    behind = zip(pieces[1::2], pieces[2::2], strict=False)  # a quotation mark may be missing
    return all(string.isascii() for string, after in behind if after[:1] == b":")
