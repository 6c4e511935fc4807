"""Dates: days, months and years as the languages write them."""

from __future__ import annotations

import re
from typing import TypeAlias

from paraph.proof.reasons.cursor import ORDINAL, Cursor, Signal

Read: TypeAlias = tuple[Signal, int]
"""A signal, and the token behind it."""

_DATE = r"\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})|\d{4}[-./]\d{1,2}[-./]\d{1,2}"
_YEAR = r"(?:19|20)\d\d"
_OF = frozenset(("of", "de", "del", "d'", ",", "."))
_KOREAN = ("\ub144", "\uc6d4", "\uc77c")
"""The counters of years, months and days."""
_YEAR_WORDS = frozenset(
    ("\u0433\u043e\u0434\u0430", "\u0433\u043e\u0434", "\u0433\u043e\u0434\u0443", "\u0433")
)
_NO_MONTHS = frozenset(("may", "mar"))
"""Without a day or year they may be other words."""
_DAYS = 31


def dated(cursor: Cursor, at: int, end: int) -> Read | None:
    """Return the date that begins with the number from `at` to `end`."""
    if re.fullmatch(_DATE, cursor.tokens[at].word):
        return cursor.signal(at, end, "date"), end
    if cursor.language == "ko":
        return _korean(cursor, at)
    behind = end
    while cursor.word(behind) in _OF and behind < end + 2:
        behind += 1
    if cursor.word(behind) not in cursor.lexicon.months or not _day(cursor, at):
        return None
    if not _capital(cursor, behind):
        return None
    stop = _year(cursor, behind + 1)
    return cursor.signal(at, stop, "date"), stop


def _korean(cursor: Cursor, at: int) -> Read | None:
    stop, found = at, ""
    for sign in _KOREAN:
        if cursor.word(stop)[:1].isdigit() and cursor.word(stop + 1).startswith(sign):
            stop, found = stop + 2, found + sign
            if cursor.word(stop - 1) != sign:
                break
    if len(found) > 1 or (found == _KOREAN[0] and re.fullmatch(_YEAR, cursor.word(at))):
        return cursor.signal(at, stop, "date"), stop
    return None


def from_month(cursor: Cursor, at: int) -> Read | None:
    """Return the date that begins with a month: "March 5, 2025", "March 2025"."""
    if not _capital(cursor, at):
        return None
    stop = _year(cursor, at + 1)
    if stop == at + 1 and cursor.word(at) in _NO_MONTHS:
        return None
    return cursor.signal(at, stop, "date"), stop


def _year(cursor: Cursor, at: int) -> int:
    """Return where the rest of a date ends: a day, a year."""
    stop = at
    for _ in range(2):
        behind = stop
        while cursor.word(behind) in _OF and behind < stop + 2:
            behind += 1
        if not cursor.word(behind).isdigit():
            return stop
        stop = behind + 1
        if cursor.word(stop) in ORDINAL and cursor.glued(stop):
            stop += 1
    return stop


def _day(cursor: Cursor, at: int) -> bool:
    word = cursor.word(at)
    return not word.isdecimal() or 1 <= int(word) <= _DAYS


def _capital(cursor: Cursor, at: int) -> bool:
    """Whether a month is written as its language writes months."""
    return cursor.language != "en" or cursor.text[cursor.tokens[at].start].isupper()


def calendar(cursor: Cursor, at: int, end: int) -> bool:
    """Whether a number before a word for years is a year of the calendar: "2025 года"."""
    return (
        end == at + 1
        and cursor.word(end) in _YEAR_WORDS
        and re.fullmatch(_YEAR, cursor.word(at)) is not None
    )
