"""Dates: days, months and years, in figures or in words, as the five languages write them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from paraph.concordance.numeral import Numeral, numeral, whole
from paraph.concordance.tokens import Token, at
from paraph.language.reckoning import Reckoning

_OF = frozenset(
    (
        *("of", "de", "del", "d", "'", "’", ",", ".", "day", "dia", "mes", "the", "ano"),
        *("»", "”", '"'),  # «16» октября
    )
)
_STEPS = 3  # words between the parts of a date
_MONTHS, _DAYS = 12, 31
_YEARS = range(1500, 2200)
_PARTS = re.compile(r"[./-]")
_KOREAN = ("년", "월", "일")


class Dated(NamedTuple):
    """A date "2025-03-05", "2025-03", "03-05" or, in doubt, both readings; and where it ends."""

    value: str
    stop: int


def date(found: Sequence[Token], place: int, reckoning: Reckoning) -> Dated | None:
    """Return the date that begins with the token at `place`, if one does."""
    token = at(found, place)
    if token.sort == "date":
        return Dated(_figured(token.word, reckoning), place + 1)
    if token.sort == "figure" and at(found, place + 1).word.startswith(_KOREAN[:2]):
        return _korean(found, place)
    month = reckoning.months.get(token.word)
    if month:
        return _from_month(found, place, month, reckoning)
    return _from_day(found, place, reckoning)


def _from_day(found: Sequence[Token], place: int, reckoning: Reckoning) -> Dated | None:
    """Return "5 March 2025", "5 March"."""
    first = numeral(found, place, reckoning)
    if first is None or not _is_day(first):
        return None
    behind = _skip(found, first.stop)
    month = reckoning.months.get(at(found, behind).word)
    if not month:
        return None
    year = _year(found, _skip(found, behind + 1), reckoning)
    day = f"{month:02}-{int(first.value):02}"
    return Dated(f"{year.value}-{day}", year.stop) if year else Dated(day, behind + 1)


def _is_day(number: Numeral) -> bool:
    return 1 <= whole(number.value) <= _DAYS


def _from_month(
    found: Sequence[Token], place: int, month: int, reckoning: Reckoning
) -> Dated | None:
    """Return "March 5, 2025", "March 2025"; a month alone is none."""
    behind = _skip(found, place + 1)
    year = _year(found, behind, reckoning)
    if year is not None:
        return Dated(f"{year.value}-{month:02}", year.stop)
    day = numeral(found, place + 1, reckoning) if at(found, place + 1).sort == "figure" else None
    if day is None or not _is_day(day):
        return None
    year = _year(found, _skip(found, day.stop), reckoning)
    short = f"{month:02}-{int(day.value):02}"
    return Dated(f"{year.value}-{short}", year.stop) if year else Dated(short, day.stop)


def _year(found: Sequence[Token], place: int, reckoning: Reckoning) -> Numeral | None:
    year = numeral(found, place, reckoning)
    if year is None or whole(year.value) not in _YEARS:
        return None
    return year


def _skip(found: Sequence[Token], place: int) -> int:
    for _ in range(_STEPS):
        if at(found, place).word not in _OF:
            break
        place += 1
    return place


def _figured(word: str, reckoning: Reckoning) -> str:
    """Return a date in figures; "a|b" where its order of day and month is in doubt."""
    first, second, last = map(int, _PARTS.split(word))
    if first > _DAYS:
        return f"{first}-{second:02}-{last:02}"
    usual, other = f"{last}-{second:02}-{first:02}", f"{last}-{first:02}-{second:02}"
    if second > _MONTHS:
        return other
    if "." in word or reckoning.decimal == "," or first > _MONTHS or first == second:
        return usual
    return "|".join(sorted((usual, other)))


def _korean(found: Sequence[Token], place: int) -> Dated | None:
    """Return "2025년 3월 5일", "2025년 3월" or "3월 5일"."""
    parts: dict[str, str] = {}
    stop = place
    for sign in _KOREAN:
        figure, counter = at(found, stop), at(found, stop + 1)
        if figure.sort != "figure" or not figure.word.isdecimal():
            break
        if counter.word.startswith(sign):
            parts[sign] = figure.word
            stop += 2
        elif parts:
            break
    if len(parts) < 2:  # noqa: PLR2004 - a year, a month or a day alone is no date
        return None
    said = [parts[sign].zfill(2) for sign in _KOREAN if sign in parts]
    return Dated("-".join(said), stop)
