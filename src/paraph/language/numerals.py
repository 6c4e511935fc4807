"""What a number is worth, however it is written: roman, by letters, in words, in other scripts."""

from __future__ import annotations

import re
import unicodedata

CJK = "〇零一二三四五六七八九十百千"
"""The characters of Chinese numerals."""
HANGUL = "가나다라마바사아자차카타파하"
"""The syllables that count items in Korean, in order."""
CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
SUFFIXES = "bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies"
"""Latin multiplicatives that number what was put in between."""

_ROMAN = re.compile(r"c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")
_ROMAN_DIGITS = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_ALPHABETS = (
    "abcdefghijklmnopqrstuvwxyz",
    "абвгдежзиклмнопрстуфхцчшщэюя",
    "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ",
    HANGUL,
    "αβγδεζηθικλμνξοπρστυφχψω",
)
_LETTERS = {
    letter: place for alphabet in _ALPHABETS for place, letter in enumerate(alphabet, start=1)
}
_LETTERS |= {"ا": 1, "ё": 6, "й": 9}
_CJK_DIGITS = {character: value for value, character in enumerate("〇一二三四五六七八九")} | {
    "零": 0
}
_CJK_TENS = {"十": 10, "百": 100, "千": 1000}


def roman(text: str) -> int:
    """Return the value of a roman numeral up to 399 in letters of one case, else 0."""
    low = text.lower()
    if not text or text not in {low, text.upper()} or _ROMAN.fullmatch(low) is None:
        return 0
    total = before = 0
    for digit in reversed(low):
        value = _ROMAN_DIGITS[digit]
        total += value if value >= before else -value
        before = max(before, value)
    return total


def letter(text: str) -> int:
    """Return the place of a letter in its alphabet from 1; "aa" follows "z"; else 0.

    Counted as lists count: Russian without ё, й, ъ, ы and ь, Arabic in the order of abjad.
    """
    low = text.lower().rstrip("ـ")
    if not low or low != low[0] * len(low) or low[0] not in _LETTERS:
        return 0
    alphabet = next((each for each in _ALPHABETS if low[0] in each), _ALPHABETS[0])
    return _LETTERS[low[0]] + len(alphabet) * (len(low) - 1)


def cjk(text: str) -> int:
    """Return the value of a Chinese numeral, written with tens or digit by digit, else 0."""
    if any(character not in CJK for character in text):
        return 0
    if not any(character in _CJK_TENS for character in text):
        return int("".join(str(_CJK_DIGITS[character]) for character in text) or "0")
    total = digit = 0
    for character in text:
        if character in _CJK_TENS:
            total += (digit or 1) * _CJK_TENS[character]
            digit = 0
        else:
            digit = _CJK_DIGITS[character]
    return total + digit


def plain(number: str) -> str:
    """Return `number` with the digits of any script as 0-9, and Chinese numerals likewise."""
    if number.isascii():
        return number
    if number[0] in CIRCLED:
        return str(CIRCLED.index(number[0]) + 1)
    if number[0] in CJK and (value := cjk(number)):
        return str(value)
    return "".join(
        str(unicodedata.decimal(character)) if character.isdecimal() else character
        for character in number
    )
