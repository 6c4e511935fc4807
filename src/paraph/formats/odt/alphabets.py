"""Numbers in the letters and signs of other scripts, as LibreOffice displays them.

It names these formats by their first numbers. What each displays was found by having LibreOffice
7.4 display it.
"""

# ruff: noqa: RUF001, RUF002 - the letters of other alphabets are what is listed here

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"
_BULGARIAN = "абвгдежзиклмнопрстуфхцчшщъюя"
_SERBIAN = "абвгдђежзијклљмнњопрстћуфхцчџш"
_GANADA = "가나다라마바사아자차카타파하"
_KANA = (
    "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
)
_IROHA = (
    "イロハニホヘトチリヌルヲワカヨタレソツネ"
    "ナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン"
)
_NATIVE_ONES = ("", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉")
_NATIVE_TENS = ("", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔")
_HUNDRED = 100
_MOST = 1000  # as far as numbers in words were looked at


def _counted_on(alphabet: str, count: int) -> str | None:
    """Return а ... я, аа, аб: the letters as figures, without a nought."""
    signs = ""
    while count > 0:
        count, index = divmod(count - 1, len(alphabet))
        signs = alphabet[index] + signs
    return signs or None


def _repeated(alphabet: str, count: int) -> str | None:
    """Return а ... я, аа, бб: each letter again."""
    if count < 1:
        return None
    times, index = divmod(count - 1, len(alphabet))
    return alphabet[index] * (times % 64 + 1)


def _capital(spell: Callable[[str, int], str | None], alphabet: str, count: int) -> str | None:
    """Return the same with a capital at its beginning."""
    signs = spell(alphabet, count)
    return None if signs is None else signs[0].upper() + signs[1:]


def _cycled(alphabet: str, count: int) -> str | None:
    return alphabet[(count - 1) % len(alphabet)] if count > 0 else None


def _ended(alphabet: str, count: int) -> str | None:
    """Return a sign, or figures where there are no more."""
    if count < 1:
        return None
    return alphabet[count - 1] if count <= len(alphabet) else str(count)


def _figures(zero: str, count: int) -> str | None:
    return "".join(chr(ord(zero) + int(digit)) for digit in str(count)) if count >= 0 else None


class _Words(NamedTuple):
    """The signs of numbers in words: figures, ten, hundred, what fills a gap, and the customs.

    Before ten, and before hundred, the sign for one is left out where `lone_ten` and
    `lone_hundred` say so; `first_ten` has it left out of ten to nineteen alone.
    """

    digits: str
    ten: str
    hundred: str
    zero: str = ""
    lone_ten: bool = False
    first_ten: bool = False
    lone_hundred: bool = False

    def spelled(self, count: int) -> str | None:
        """Return the number in words, None beyond those that were looked at."""
        if not 0 < count < _MOST:
            return None
        hundreds, rest = divmod(count, _HUNDRED)
        tens, ones = divmod(rest, 10)
        signs = ""
        if hundreds:
            signs = "" if hundreds == 1 and self.lone_hundred else self.digits[hundreds]
            signs += self.hundred
        if tens:
            lone = self.lone_ten or (self.first_ten and not hundreds)
            signs += ("" if tens == 1 and lone else self.digits[tens]) + self.ten
        elif hundreds and ones:
            signs += self.zero
        return signs + (self.digits[ones] if ones else "")


_KOREAN = _Words("영일이삼사오육칠팔구", "십", "백", lone_ten=True, lone_hundred=True)
_CHINESE = _Words("零一二三四五六七八九", "十", "百", "零", first_ten=True)
_FORMAL = _Words("零壹贰叁肆伍陆柒捌玖", "拾", "佰", "零")
_FORMAL_TRADITIONAL = _Words("零壹貳參肆伍陸柒捌玖", "拾", "佰", "零")


def _native(count: int) -> str | None:
    if 0 < count < _HUNDRED:
        return _NATIVE_TENS[count // 10] + _NATIVE_ONES[count % 10]
    return _KOREAN.spelled(count)


_CIRCLED = "".join(
    chr(sign) for first, last in ((0x2460, 0x2474), (0x3251, 0x3260), (0x32B1, 0x32C0))
    for sign in range(first, last)
)  # fmt: skip


def _letters() -> dict[str, Callable[[int], str | None]]:
    found: dict[str, Callable[[int], str | None]] = {}
    for code, alphabet in (("ru", _RUSSIAN), ("bg", _BULGARIAN), ("sr", _SERBIAN)):
        for spell, second in ((_counted_on, "аб"), (_repeated, "бб")):
            name = f"а, б, .., аа, {second}, ... ({code})"
            found[name] = partial(spell, alphabet)
            capital = f"А, Б, .., Аа, {second.capitalize()}, ... ({code})"
            found[capital] = partial(_capital, spell, alphabet)
    return found


FORMS: dict[str, Callable[[int], str | None]] = {
    **_letters(),
    "一, 二, 三, ...": _CHINESE.spelled,
    "壹, 贰, 叁, ...": _FORMAL.spelled,
    "壹, 貳, 參, ...": _FORMAL_TRADITIONAL.spelled,
    "甲, 乙, 丙, ...": partial(_ended, "甲乙丙丁戊己庚辛壬癸"),
    "子, 丑, 寅, ...": partial(_ended, "子丑寅卯辰巳午未申酉戌亥"),
    "①, ②, ③, ...": partial(_ended, _CIRCLED),
    "가, 나, 다, ...": partial(_cycled, _GANADA),
    "ㄱ, ㄴ, ㄷ, ...": partial(_cycled, "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"),
    "㉮, ㉯, ㉰, ...": partial(_cycled, "㉮㉯㉰㉱㉲㉳㉴㉵㉶㉷㉸㉹㉺㉻"),
    "㉠, ㉡, ㉢, ...": partial(_cycled, "㉠㉡㉢㉣㉤㉥㉦㉧㉨㉩㉪㉫㉬㉭"),
    "일, 이, 삼, ...": _KOREAN.spelled,
    "하나, 둘, 셋, ...": _native,
    "ア, イ, ウ, ...": partial(_cycled, _KANA),
    "イ, ロ, ハ, ...": partial(_cycled, _IROHA),
    "١, ٢, ٣, ...": partial(_figures, "٠"),
    "१, २, ३, ...": partial(_figures, "०"),
}
"""How each format displays a count; None where that is not known."""

REPEATED = {
    "а, б, .., аа, бб, ... (ru)": _RUSSIAN,
    "А, Б, .., Аа, Бб, ... (ru)": _RUSSIAN.upper(),
    "가, 나, 다, ...": _GANADA,
}
"""Formats in which labels are written, by their letters."""
