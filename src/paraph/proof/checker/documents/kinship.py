"""Kinship: whether two wordings speak of one thing, by how their words begin or sound."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from paraph.language.kindred import BARE, MATTERS, PREFIXES, VOWELS
from paraph.language.leading import JOINED
from paraph.language.standing import ENDS
from paraph.language.table import CODES, table

_WORD = re.compile(r"[^\W\d_]{3,}|[\uac00-\ud7a3]{2,}")
_STEM, _SHORT = 4, 5
_LONG = {"en": 4}
"""How long a word may be of which three letters tell; elsewhere five."""
_LEAST, _SOUNDS = 2, 3


def akin(one: str, two: str, code: str) -> bool:
    """Whether two wordings have a word in common that says something, or words of one matter.

    Words are of one matter if they begin alike, are in one row of the closed list, or have the
    same first letter and the same two consonants behind it ("devolución", "devuelve"), or have
    no more than one, the same.
    """
    return bool(common(one, two, code) or _sounds(one, code) & _sounds(two, code))


def common(one: str, two: str, code: str) -> set[str]:
    """Return how the words begin that two wordings have in common, by which they are akin.

    Four letters, or three where one of the two words has no more than five (in English, which
    inflects little, four). In Korean, which writes particles at its words, two syllables anywhere
    in them. Accents aside. Of words of one matter, which it is.
    """
    sides = [_beginnings(each, code) for each in (one, two)]
    whole = sides[0][0] & sides[1][0]
    return whole | (sides[0][1] & sides[1][2]) | (sides[0][2] & sides[1][1])


def silent(wording: str, code: str) -> bool:
    """Whether a wording has no word that says something."""
    return not _beginnings(wording, code)[0]


def _beginnings(wording: str, code: str) -> tuple[set[str], set[str], set[str]]:
    """Return how the words of a wording begin, and by three letters the short ones, and all."""
    whole: set[str] = set()
    short: set[str] = set()
    every: set[str] = set()
    for word in _WORD.findall(wording):
        whole.update(_matters(_bare(word.lower()), code))
    for low in _words(wording, code):
        if "\uac00" <= low[0] <= "\ud7a3":
            whole.update([low[at : at + 2] for at in range(len(low) - 1)])
            continue
        whole.add(low[:_STEM])
        every.add(low[: _STEM - 1])
        short.update([low[: _STEM - 1]] if len(low) <= _LONG.get(code, _SHORT) else [])
    return whole, short, every


def _words(wording: str, code: str) -> list[str]:
    """Return the words that say something, in small letters without accents."""
    small = _leading(code)
    words = [word.lower() for word in _WORD.findall(wording)]
    return [_bare(low) for low in words if low not in small]


def _bare(word: str) -> str:
    if word.isascii() or "\uac00" <= word[0] <= "\ud7a3":
        return word
    return "".join([BARE.get(each) or unicodedata.normalize("NFD", each)[0] for each in word])


def _matters(low: str, code: str) -> list[str]:
    """Return the matters that a word is of, each by its number."""
    rows = MATTERS.get(code, ())
    if code == "ko":
        return [f"#{at}" for at, row in enumerate(rows) if any(each in low for each in row)]
    return [f"#{at}" for at, row in enumerate(rows) if low.startswith(row)]


def _sounds(wording: str, code: str) -> set[str]:
    """Return the first letter of each word and the next two consonants, or the only one."""
    found: set[str] = set()
    for low in _words(wording, code):
        for word in (low, *_stripped(low)) if code == "ru" else (low,):
            key = word[:1]
            for each in word[1:]:
                if each not in VOWELS and each != key[-1]:
                    key += each
            if len(key) >= _LEAST and not "\uac00" <= key[0] <= "\ud7a3":
                found.add(key[:_SOUNDS])
    return found


def _stripped(low: str) -> list[str]:
    return [
        low[len(each) :]
        for each in PREFIXES
        if low.startswith(each) and len(low) - len(each) >= _STEM
    ]


@cache
def _leading(code: str) -> frozenset[str]:
    """Return small words that are about nothing."""
    if code not in CODES:
        return frozenset()
    small = (*ENDS.get(code, ()), *JOINED.get(code, ()))
    return table(code).function_words | {word for word in small if len(word) < _SHORT}
