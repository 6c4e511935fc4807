"""An encoding that the user states: what it is called, and whether the bytes contradict it."""

from __future__ import annotations

import codecs
import re
from itertools import pairwise

from paraph.errors import DamagedError, UnsupportedError
from paraph.formats.charset import codec

MARKS = (
    # The four-byte marks come first: that of UTF-32 begins with that of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks, and the encodings that they decide."""
_WIDE = {
    "utf-16": "utf-16-le",
    "utf-16le": "utf-16-le",
    "utf-16-le": "utf-16-le",
    "utf-16be": "utf-16-be",
    "utf-16-be": "utf-16-be",
    "utf-32": "utf-32-le",
    "utf-32le": "utf-32-le",
    "utf-32-le": "utf-32-le",
    "utf-32be": "utf-32-be",
    "utf-32-be": "utf-32-be",
    "iso-8859-1": "latin-1",
    "latin1": "latin-1",
    "latin-1": "latin-1",
    "iso-8859-9": "iso8859-9",
    "ascii": "ascii",
    "us-ascii": "ascii",
    "big5": "big5",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "euc-kr": "cp949",
    "koi8-u": "koi8-u",
}
"""Names that say something else here than in a page: of a text they are meant to the letter."""
_OF_SEVERAL = frozenset(("gb18030", "big5", "big5hkscs", "cp932", "cp949", "euc_jp", "iso2022_jp"))
_CHANCE = 4  # characters of UTF-8 that may come about in an encoding of two bytes by chance
_CONTROL = re.compile("[\x01-\x08\x0b\x0e-\x1f\x7f-\x9f]")
_WORD = re.compile(r"[^\W\d_]{2,}")
_WRONG = 0.25  # of the words with capitals behind small letters: no text is written so
_FEW = 3
_CAPITALS = 0.7  # of the letters: with one capital behind a small letter they are turned, too
_SAMPLE = 1 << 16
_HINT = "State another --encoding, or none."


def as_stated(source: bytes, file: str, stated: str) -> str:
    """Return the characters of `source` in the encoding that the user states.

    Raises:
        UnsupportedError: no encoding is called so.
        DamagedError: the bytes say otherwise: a byte order mark, bytes that the encoding has not,
            control characters, UTF-8 throughout, or words of turned letters.
    """
    name = _name(stated)
    if not name:
        hint = "Such as utf-8, windows-1252, koi8-r, iso-8859-5, gb18030, euc-kr or shift_jis."
        raise UnsupportedError(file, f"no encoding is called {stated!r}", hint=hint)
    for mark, encoding in MARKS:
        if source.startswith(mark):
            if encoding != name and not (
                stated.lower().startswith(encoding[:6]) and name[:6] == encoding[:6]
            ):
                raise _wrong(file, stated, f"begins with the mark of {encoding.upper()}")
            return strict(source[len(mark) :], encoding, file)
    if not name.startswith("utf"):
        _refuse_utf8(source, file, stated, name)
    text = strict(source, name, file, hint=_HINT)
    found = _CONTROL.search(text)
    if found:
        place = f"line {text.count(chr(10), 0, found.start()) + 1:,}"
        what = f"in {stated} holds the control character U+{ord(found[0]):04X}"
        raise DamagedError(file, what, place=place, hint=_HINT)
    if _reads_turned(text[:_SAMPLE]):
        raise _wrong(file, stated, "reads as words with capitals inside")
    return text


def strict(source: bytes, encoding: str, file: str, *, hint: str = "") -> str:
    """Return the characters of `source` in an encoding.

    Raises:
        DamagedError: some bytes are none of it.
    """
    try:
        return source.decode(encoding)
    except UnicodeDecodeError as error:
        place = f"byte {error.start + 1:,}"
        what = f"is no {encoding.upper()} text here"
        raise DamagedError(file, what, place=place, hint=hint) from error


def _reads_turned(text: str) -> bool:
    """Whether capitals stand where small letters would: another encoding has it the other way."""
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    turned = sum(map(_turned, words))
    letters = "".join(words)
    capitals = sum(map(str.isupper, letters))
    return (turned >= _FEW and turned > len(words) * _WRONG) or (
        turned > 0 and capitals > len(letters) * _CAPITALS
    )


def _turned(word: str) -> bool:
    """Whether a capital stands behind a small letter."""
    return any(one.islower() and other.isupper() for one, other in pairwise(word))


def _name(stated: str) -> str:
    label = stated.strip().lower()
    return _WIDE.get(label) or codec(label)


def _refuse_utf8(source: bytes, file: str, stated: str, name: str) -> None:
    """Refuse a statement about bytes that are UTF-8 throughout, and by no chance."""
    if source.isascii():
        return
    try:
        text = source.decode()
    except UnicodeDecodeError:
        return
    many = sum(not letter.isascii() for letter in text[:_SAMPLE])
    if name not in _OF_SEVERAL or many > _CHANCE:
        raise _wrong(file, stated, "is UTF-8 throughout")


def _wrong(file: str, stated: str, what: str) -> DamagedError:
    return DamagedError(file, f"is said to be {stated}, and {what}", hint=_HINT)
