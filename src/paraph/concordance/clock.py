"""Clock: a time of day, however a language writes it: "5 p.m.", "17 h 30", "17.00 часов"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from paraph.concordance.tokens import Token, at

_HOURS, _NOON, _MINUTES, _TWO = 24, 12, 60, 2
_HALVES = {"a": 0, "am": 0, "p": _NOON, "pm": _NOON}
_NAMED = frozenset(("h", "heures", "heure", "hours", "horas", "hora", "hrs", "ч", "часов", "часа"))
_DAY, _NIGHT = 6, 12
_PARTS = {
    "утра": "am",
    "вечера": "pm",
    "дня": "pm",
    "ночи": "night",
    "in the morning": "am",
    "in the afternoon": "pm",
    "in the evening": "pm",
    "at night": "night",
    "du matin": "am",
    "du soir": "pm",
    "de l ' apres - midi": "pm",
    "de l ’ apres - midi": "pm",
    "de la manana": "am",
    "de la madrugada": "am",
    "de la tarde": "pm",
    "de la noche": "night",
}
"""What says behind hours in which half of the day they are."""
_O_CLOCK = ("o ' clock", "o ’ clock")
_AT = frozenset(("a", "avant", "vers", "apres", "las", "la", "at", *("в", "до", "к", "с", "после")))
"""What leads to a time of day; it may lead to so many hours as well."""
_DECIMAL = re.compile(r"(\d{1,2})[.,](\d\d)")


def clock(found: Sequence[Token], place: int) -> tuple[str, int] | None:
    """Return the time of day that surely begins at a place, as "17:00", and the place behind it."""
    if found[place].sort != "figure":
        return None
    hour, minutes, stop = _figures(found, place)
    if not hour.isdecimal() or int(hour) > _HOURS or int(minutes or 0) >= _MINUTES:
        return None
    parted = _of_day(found, stop, int(hour))
    if parted is not None:
        return _told(parted[0], minutes), parted[1]
    half = at(found, stop).word
    if half in _HALVES and 0 < int(hour) <= _NOON and (end := _behind_half(found, stop, half)):
        return _told(int(hour) % _NOON + _HALVES[half], minutes), end
    return _of_24(found, place, (hour, minutes), stop)


def _of_24(
    found: Sequence[Token], place: int, said: tuple[str, str], stop: int
) -> tuple[str, int] | None:
    """Return the time of day that figures are of twenty-four hours, if they surely are."""
    (hour, minutes), half = said, at(found, stop).word
    if half == "h" and not minutes and (more := _minutes(found, stop)):
        return _told(int(hour), more), stop + 2
    if (half in _NAMED and minutes) or (half == "h" and leads(found, place)):
        return _told(int(hour), minutes), stop + 1
    joined = bool(minutes) and stop > place + 1
    return (_told(int(hour), minutes), stop) if joined and len(hour) > 1 else None


def leads(found: Sequence[Token], place: int) -> bool:
    """Whether what stands before hours lets them be a time of day: "à 17 heures", "a las 17"."""
    figure, word = found[place], at(found, place - 1).word if place else ""
    if figure.sort != "figure" or not figure.word.isdecimal() or int(figure.word) >= _HOURS:
        return False
    return word in _AT and (place < _TWO or at(found, place - 2).sort != "figure")


def _figures(found: Sequence[Token], place: int) -> tuple[str, str, int]:
    """Return the hour and the minutes that figures say, and the place behind them."""
    said = _DECIMAL.fullmatch(found[place].word)
    if said is not None:
        return said[1], said[2], place + 1
    more = at(found, place + 2)
    joined = at(found, place + 1).word == ":" and more.start == found[place].end + 1
    if joined and more.sort == "figure" and len(more.word) == _TWO and more.word.isdecimal():
        return found[place].word, more.word, place + 3
    return found[place].word, "", place + 1


def _behind_half(found: Sequence[Token], place: int, half: str) -> int:
    """Return the place behind "p.m." or "pm", or 0."""
    if len(half) > 1:
        return place + 1
    behind = [at(found, place + more).word for more in (1, 2, 3)]
    if behind[:2] == [".", "m"]:
        return place + 3 + (behind[2] == ".")
    return 0


def _of_day(found: Sequence[Token], place: int, hour: int) -> tuple[int, int] | None:
    """Return the hour of the day that hours are with the part of the day behind them, if one is.

    "5 часов вечера" is 17, "12 ночи" midnight; "5 дня" without "часов" would be five days.
    """
    if not 0 < hour <= _NOON:
        return None
    named = at(found, place).word in _NAMED
    place += named
    for said in _O_CLOCK:
        place += len(said.split()) * _reads(found, place, said)
    for said, part in _PARTS.items():
        if _reads(found, place, said) and (named or said != "дня"):
            late = part == "pm" or (part == "night" and _DAY <= hour < _NIGHT)
            return hour % _NOON + (_NOON if late else 0), place + len(said.split())
    return None


def _reads(found: Sequence[Token], place: int, said: str) -> bool:
    words = said.split()
    return [at(found, place + more).word for more in range(len(words))] == words


def _minutes(found: Sequence[Token], place: int) -> str:
    """Return the minutes right behind an "h", or behind one blank; or nothing."""
    more = at(found, place + 1)
    near = more.start - found[place].end <= 1
    held = near and more.word.isdecimal() and len(more.word) == _TWO and int(more.word) < _MINUTES
    return more.word if held else ""


def _told(hour: int, minutes: str) -> str:
    return f"{hour:02}:{minutes or '00'}"
