"""Origins: how the file of a text was read, in words that an act keeps beside the reader's version.

An act says of each file by which `reader` it was read: the program, its reader, and what somebody
said of the file, parted by semicolons. What they took on trust comes first among these.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from paraph.agreement.text_set import Source
from paraph.text.reading import CONVERSION, TEXT_LAYER

_PART = "; "
_LONGEST = 600  # characters of one part
_TAKEN = {"pdf": TEXT_LAYER, "rtf": CONVERSION, "doc": CONVERSION}
"""What must be taken on trust of a file, by its format."""


def reader_in_words(program: str, reader: str, said: Iterable[str]) -> str:
    """Return by which reader of a program a file was read, and what was said of it.

    Of what was said only the first can be what was taken on trust, whatever the others hold.
    """
    parts = [_plain(", ".join(filter(None, (program, reader)))), *map(_plain, said)]
    return _PART.join(parts)


def said_of(source: Source) -> str:
    """Return what somebody said of a file when it was read; nothing where nobody did."""
    return source.reader.partition(_PART)[2]


def untaken(source: Source) -> str:
    """Return what of a file had to be taken on trust and no act says that it was; or nothing."""
    due = _TAKEN.get(source.format, "")
    first = said_of(source).partition(_PART)[0]
    return "" if first == due else due.removesuffix(" accepted")


def _plain(words: str) -> str:
    """Return words as an act may hold them, in which no part ends before it does."""
    shown = "".join([each if each.isprintable() else " " for each in words])
    return unicodedata.normalize("NFC", shown.replace(";", ","))[:_LONGEST].strip()
