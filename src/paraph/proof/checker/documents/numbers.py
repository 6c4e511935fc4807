"""Numbers of labels and references: what each may be worth, however it is written."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from paraph.language.numerals import CIRCLED, HANGUL, SUFFIXES, letter, roman
from paraph.language.table import number_words


class Number(NamedTuple):
    """One way to read a number: 5.2 bis is `("1", (5, 2), "bis")`.

    The manner is "1" for figures, "I" and "i" for roman numerals, "A", "a", "\u0410", "\u0430" and
    "\uac00" for letters of an alphabet, "w" for a word.
    """

    manner: str
    parts: tuple[int, ...]
    suffix: str = ""


FIGURES = "1"
ROMAN = frozenset(("I", "i"))
COUNTED = frozenset(("1", "I", "i", "w"))
"""Manners that write whole numbers: Article V may be cited as Article 5."""
_FIGURES = re.compile(
    rf"(\d{{1,4}}(?:\.\d{{1,3}})*)(?:[ \u00a0]?({SUFFIXES})|([A-Za-z\u0430-\u044f]))?"
    r"(?:er|re|\u00e8re|[\u00ba\u00aa\u00b0])?"
)
_KOREAN = re.compile(
    r"(\d{1,4})\s?[\ud3b8\uc7a5\uc808\uad00\uc870\ud56d\ud638](?:\uc758\s?(\d{1,3}))?"
)
_TWO = 2


@lru_cache(maxsize=1 << 14)
def readings(text: str) -> tuple[Number, ...]:
    """Return every way to read `text` as a number: "i" is the first roman and the ninth letter."""
    if text in CIRCLED and text:
        return (Number(FIGURES, (CIRCLED.index(text) + 1,)),)
    match = _FIGURES.fullmatch(text)
    if match is not None:
        parts = tuple(int(part) for part in match[1].split("."))
        if any(part != "0" and part.startswith("0") for part in match[1].split(".")):
            return ()
        return (Number(FIGURES, parts, (match[2] or match[3] or "").lower()),)
    korean = _KOREAN.fullmatch(text)
    if korean is not None and korean[1][0] != "0":
        return (Number(FIGURES, (int(korean[1]),), f"\uc758{korean[2]}" if korean[2] else ""),)
    found: list[Number] = []
    big = text == text.upper()
    if value := roman(text):
        found.append(Number("I" if big else "i", (value,)))
    if len(text) <= _TWO and (value := letter(text)):
        found.append(Number(_alphabet(text[0]), (value,)))
    if not found and (value := number_words().get(text.lower(), 0)):
        found.append(Number("w", (value,)))
    return tuple(found)


def loose(numbers: tuple[Number, ...]) -> frozenset[tuple[str, tuple[int, ...]]]:
    """Return what `numbers` may name, if neither case nor script of numerals counts."""
    return frozenset([("n" if each.manner in COUNTED else "l", each.parts) for each in numbers])


def _alphabet(character: str) -> str:
    if character in HANGUL:
        return "\uac00"
    big = character == character.upper()
    if "\u0400" <= character <= "\u04ff":
        return "\u0410" if big else "\u0430"
    return "A" if big else "a"
