"""Compounds: numbers of several words, in Latin and Cyrillic letters, and those of Korean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from paraph.language.quantities import COMPOUNDED, JOINED, folded

_WORD = re.compile(r"[^\W\d_]+")
_BETWEEN = re.compile(rf"(?:[ \u00a0]|[-\u2010\u2011])(?:(?:{JOINED})[ \u00a0-])?")
_MOST = 6  # words of one number
_FOUR, _TEN, _TWENTY, _HUNDRED, _THOUSAND = 4, 10, 20, 100, 1000
_SCORES = frozenset((60, 80))
"""What French counts on from to twenty: "soixante-quatorze"."""

_ONES = "\uc77c\uc774\uc0bc\uc0ac\uc624\uc721\uce60\ud314\uad6c"
_OLD = "\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d"
_PLACES = {"\uc2ed": 10, "\ubc31": 100, "\u5341": 10, "\u767e": 100}
_SINO = dict(zip(_ONES + _OLD, [*range(1, 10)] * 2, strict=True))
_STEPS = r"[\uc870\ud56d\ud638\uc7a5\uc808\ud3b8\uad00\ubaa9\u689d\u9805\u865f\u7ae0\u7bc0]"
_BEFORE_STEP = (
    r"(?:[^\uac00-\ud7a3]|$|[\uc758\uc5d0\uc740\ub294\uc774\uac00\uc744\ub97c\uc640\uacfc\ub85c"
    r"\ub3c4\ub9cc\ubc0f\ubd80\uae4c])"
)
_KOREAN = re.compile(
    rf"(?:(?<![\uac00-\ud7a3])[\uc81c\u7b2c]\s?(?P<led>[{_ONES}\uc2ed\ubc31]{{1,5}})\s?(?={_STEPS})"
    rf"|\uc81c(?P<glued>[{_ONES}\uc2ed\ubc31]{{1,5}})(?=\uc870)"
    rf"|(?<![\uac00-\ud7a3])(?P<bare>[{_ONES}\uc2ed\ubc31]{{1,5}})\s?(?={_STEPS}{_BEFORE_STEP})"
    rf"|(?<![\u3400-\u7b2b\u7b2d-\u9fff])(?P<old>[{_OLD}\u5341\u767e]{{1,5}})"
    rf"(?=\s?{_STEPS}|(?![\u3400-\u9fff])))"
)
_UNITS = {
    **dict(
        zip(
            (
                *("\ud55c", "\ub450", "\uc138", "\ub124", "\ub2e4\uc12f", "\uc5ec\uc12f"),
                *("\uc77c\uacf1", "\uc5ec\ub35f", "\uc544\ud649"),
            ),
            range(1, 10),
            strict=True,
        )
    ),
    "\uccab": 1,
    "\ub458": 2,
    "\uc14b": 3,
    "\ub137": 4,
}
_DOZENS = {
    "\uc5f4": 10,
    "\uc2a4\ubb34": 20,
    "\uc2a4\ubb3c": 20,
    "\uc11c\ub978": 30,
    "\ub9c8\ud754": 40,
    "\uc270": 50,
    "\uc608\uc21c": 60,
    "\uc77c\ud754": 70,
    "\uc5ec\ub4e0": 80,
    "\uc544\ud754": 90,
}
_NATIVE = re.compile(
    rf"(?<![\uac00-\ud7a3])(?P<hundred>\ubc31)?(?P<ten>{'|'.join(_DOZENS)})?"
    rf"(?P<unit>{'|'.join(_UNITS)})?(?<=[\uac00-\ud7a3])"
    r"\s?(?:\ubc88)?\s?(?:\uc9f8|(?=\s?(?:\uac1c\s?)?(?:\uc870[\ud56d\ubb38]?|\ud56d|\ud638|\uc7a5)"
    r"(?:[^\uac00-\ud7a3]|[\uc758\uc5d0\uc740\ub294\uc774\uac00\uc744\ub97c\uc640\uacfc])))"
)


def compounds(
    text: str, start: int, said: Mapping[str, int], code: str
) -> Iterator[tuple[int, int, set[int]]]:
    """Yield each number word from `start` on, with all that it ends: 4 and 104 of "hundred four".

    `said` has the words of the language and their values.
    """
    more = COMPOUNDED.get(code, {})
    run: list[int] = []
    last = -1
    for match in _WORD.finditer(text, start):
        word = folded(match[0])
        value = said.get(word, 0) or more.get(word, 0)
        if not value:
            continue
        if last < 0 or _BETWEEN.fullmatch(text, last, match.start()) is None:
            run = []
        run = [*run[1 - _MOST :], value]
        last = match.end()
        values = {_sum(run[at:]) for at in range(len(run))} - {0}
        yield *match.span(), values


def _sum(values: list[int]) -> int:
    """Return the one number that a row of numbers says, 0 where it says none."""
    whole = held = 0
    before = 0
    for value in values:
        if value == _HUNDRED and (not held or held < _HUNDRED):
            held = max(held, 1) * value
        elif value >= _THOUSAND and held < _THOUSAND:
            whole, held = whole + max(held, 1) * value, 0
        elif before == _FOUR and value == _TWENTY:
            held += value * before - before
        elif not before or _goes_on(before, held, value):
            held += value
        else:
            return 0
        before = value
    return whole + held


def _goes_on(before: int, held: int, value: int) -> bool:
    """Whether a number adds to the one before it: "twenty four", "hundred ten"."""
    if before >= _HUNDRED:
        return value < before
    if before == _TWENTY and held % _HUNDRED in _SCORES:
        return value < _TWENTY
    if before in _SCORES:
        return value < _TWENTY
    return before >= _TEN and before % _TEN == 0 and value < _TEN


def korean(text: str, start: int) -> Iterator[tuple[int, int, int]]:
    """Yield the numbers of a Korean text that are words before a provision, or rank one."""
    for match in _KOREAN.finditer(text, start):
        name = match.lastgroup or ""
        yield *match.span(name), _sino(match[name])
    for match in _NATIVE.finditer(text, start):
        value = _HUNDRED if match["hundred"] else 0
        value += _DOZENS.get(match["ten"] or "", 0) + _UNITS.get(match["unit"] or "", 0)
        yield match.start(), match.end(), value


def _sino(wording: str) -> int:
    whole = ones = 0
    for character in wording:
        place = _PLACES.get(character, 0)
        if place:
            whole, ones = whole + max(ones, 1) * place, 0
        else:
            ones = _SINO[character]
    return whole + ones
