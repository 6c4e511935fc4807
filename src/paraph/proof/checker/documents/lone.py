"""Lone letters: whether a letter that stands alone may name an item, or is surely a word."""

from __future__ import annotations

import re
from collections.abc import Callable

from paraph.language.numerals import HANGUL
from paraph.language.quantities import (
    ADNOMINAL,
    ALONE,
    FINITE,
    PARTICLES,
    PREPOSITIONS,
    SYLLABLES,
)

EASTERN = rf"(?<![^\W_])[{HANGUL}](?=\ubaa9|[\ud56d\ud638]?(?:{PARTICLES})?(?![\uac00-\ud7a3]))"
"""A Korean letter with nothing but a particle or a counter behind it."""
OPENS = re.compile(r"(?:^|[.!?]\s+|[:;]\s+|\n)[\"\u201c\u00ab(]?$")
_APOSTROPHES = frozenset("'\u2019")
_OWNED = re.compile(r"['\u2019]s(?![^\W_])")
_ELIDED = re.compile(r"(?<![^\W_])[LDld]['\u2019]$")
_LEAD = 30
_LETTERED = re.compile(
    r"(?<![^\W_])(?:letters?|lettres?|let\.|litt?\.?|letras?|incisos?|literal(?:es)?|points?|items?"
    r"|\u0431\u0443\u043a\u0432\w*|\u043b\u0438\u0442\u0435\u0440\w*|\u043b\u0438\u0442\.|\u043f\u043e\u0437\u0438\u0446\w*"
    r"|\u043f\u043e\u0434\u043f\u0443\u043d\u043a\u0442\w*|\u043f\u043e\u0434\u043f\."
    r"|\u043f\u043f?\.|\u043f\u0443\u043d\u043a\u0442\w*)[ \u00a0]"
    r"[\"\u00ab\u201c]?$",
    re.IGNORECASE,
)
_RANGED = re.compile(r"(?<![^\W_])\w\)?[ \u00a0]?[-\u2013\u2014][ \u00a0]?$")
_TO = re.compile(r"\)?[ \u00a0]?[-\u2013\u2014][ \u00a0]?\w(?![^\W_])")
_STOPPED = re.compile(r"[,;:)\u00bb\u201d]|\.(?!\s?\w\.)|[.]?$")
_SHORT = re.compile(r"(?<![^\W_])[^\W\d_]\.[ \u00a0]?$")
_BEFORE = re.compile(r"([^\W\d_]+)[ \u00a0]$")
_BEHIND = re.compile(
    r"[ \u00a0\n]+[\"\u00ab\u201c(\[]?(?:(?:\u043d\u0435)[ \u00a0])?([^\W\d_]+|\d)"
)
_CITY = re.compile(r"\.[ \u00a0]?[\u0410-\u042f]")
_YEAR = re.compile(r"(?:19|20)\d\d[ \u00a0]$")


def lone(text: str, match: re.Match[str], code: str) -> bool:
    """Whether a letter that stands alone may name an item.

    It names none where it is surely a word of its language, or the rest of one behind an
    apostrophe.
    """
    low = match[0].lower()
    if _joined(text, match.start(), match.end()) or low in HANGUL:
        return low in HANGUL and not _noun(text, match)
    before, behind = text[max(0, match.start() - 1) : match.start()], text[match.end() :][:1]
    if before == "(" or behind == ")" or low not in ALONE.get(code, ()):
        return True
    if low == "\u0433":
        return not _shortened(text, match)
    if _names_item(text, match) or (
        match[0] != low and OPENS.search(text, 0, match.start()) is None
    ):
        return True
    surely = _SURELY.get(low if code in {"es", "en"} else code)
    return surely is not None and not surely(text, match)


def _joined(text: str, start: int, end: int) -> bool:
    """Whether a letter hangs on a word by an apostrophe: "l'accord", "don't"; none is "d's"."""
    before, behind = text[max(0, start - 1) : start], text[end : end + 1]
    if before in _APOSTROPHES and text[max(0, start - 2) : start - 1].isalnum():
        elided = _ELIDED.search(text, 0, start) is not None
        return not elided or text[start:end].lower() in {"a", "y"}
    held = behind in _APOSTROPHES and text[end + 1 : end + 2].isalnum()
    return held and _OWNED.match(text, end) is None


def _names_item(text: str, match: re.Match[str]) -> bool:
    """Whether a letter that is a word elsewhere names an item: behind its word, or before a sign.

    No preposition stands before a stop, in quotation marks, or in a range: "points a\u2013c".
    """
    lead = text[max(0, match.start() - _LEAD) : match.start()]
    if _LETTERED.search(lead) or _RANGED.search(lead):
        return True
    stops = _STOPPED.match(text, match.end()) is not None
    return (stops and not _SHORT.search(lead)) or _TO.match(text, match.end()) is not None


def _noun(text: str, match: re.Match[str]) -> bool:
    """Whether a Korean syllable is a word: "다만", or "바" and "자" behind what says which one."""
    if SYLLABLES.match(text, match.start()) is not None:
        return True
    lead = text[max(0, match.start() - _LEAD) : match.start()]
    return match[0] in "\ubc14\uc790" and ADNOMINAL.search(lead) is not None


def _joins(*begins: str) -> Callable[[str, re.Match[str]], bool]:
    """Return what tells whether a Spanish e or u stands before a word that asks for it."""

    def joins(text: str, match: re.Match[str]) -> bool:
        behind = _BEHIND.match(text, match.end())
        return behind is not None and len(behind[1]) > 1 and behind[1].lower().startswith(begins)

    return joins


def _pronoun(text: str, match: re.Match[str]) -> bool:
    return match[0] == "I" and _BEHIND.match(text, match.end()) is not None


def _shortened(text: str, match: re.Match[str]) -> bool:
    """Whether a Russian letter is short for the word for a year or a city, and has a stop."""
    year = _YEAR.search(text, max(0, match.start() - _LEAD), match.start())
    return match[0] != match[0].upper() and (
        (year is not None and text[match.end() : match.end() + 1] == ".")
        or _CITY.match(text, match.end()) is not None
    )


def _preposition(text: str, match: re.Match[str]) -> bool:
    """Whether a Russian letter leads to a noun: behind no preposition, and before no verb."""
    behind = _BEHIND.match(text, match.end())
    if behind is None:
        return False
    if behind[1].isalpha() and len(behind[1]) == 1 and _CITY.match(text, behind.end()) is None:
        return False
    before = _BEFORE.search(text, max(0, match.start() - _LEAD), match.start())
    if before is not None and before[1].lower() in PREPOSITIONS:
        return False
    return FINITE.fullmatch(behind[1].lower()) is None


_SURELY: dict[str, Callable[[str, re.Match[str]], bool]] = {
    "i": _pronoun,
    "e": _joins("i", "hi", "\u00ed"),
    "u": _joins("o", "ho", "\u00f3"),
    "ru": _preposition,
}
"""What tells of a letter, or of all those of a language, whether it is the word that it looks."""
