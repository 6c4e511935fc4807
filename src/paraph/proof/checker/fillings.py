"""Fillings: whether what fills a blank is of the type that the blank says, and no more."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation

from paraph.language.naming import FIRMS
from paraph.language.table import CODES, table
from paraph.proof.checker.figures import values
from paraph.proof.checker.moments import moments
from paraph.proof.checker.phrases import plain
from paraph.proof.checker.vocabulary import Vocabulary

NAMES = frozenset(("place", "name", "title"))
FIGURES = frozenset(("number", "percent", "amount"))
_LONGEST = 80  # characters of a filling
_WORDS = {"place": 5, "name": 8, "title": 8}
_SCRIPTS = {"en": "LATIN", "fr": "LATIN", "es": "LATIN", "ru": "CYRILLIC", "ko": "HANGUL"}
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")
_PART = re.compile(r"[^\W\d_]+")
_DAY = re.compile(r"([0-9]{1,2})(st|nd|rd|th)?")
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_MONTHS, _DAYS, _YEAR = 12, 31, 4
_NUMBER = re.compile(r"(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
_BOUNDS = {
    **dict.fromkeys(FIGURES, _NUMBER),
    "date": re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}"),
}
"""How a bound is spelled, for each type that may have any."""
_GUARDS = ("modal", "negation", "connective", "quantifier", "scope_words", "time_words")


def misfit(kind: str, filling: str, vocabulary: Vocabulary, locale: str) -> str:
    """Say why a filling is not of its type, or nothing."""
    if not 0 < len(filling) <= _LONGEST or filling != filling.strip():
        return f"is filled with nothing, blanks at an end, or more than {_LONGEST} characters"
    said = re.sub("[\u00a0\u202f]", " ", filling)
    if strange := next((each for each in said if not _plain(each, vocabulary.language)), ""):
        return f"is filled with U+{ord(strange):04X}, which no blank takes"
    if kind in NAMES:
        return _name(kind, said, vocabulary)
    fits: Mapping[str, Callable[[], object]] = {
        "date": lambda: "2000" <= named_day(said, vocabulary, locale)[:4] < "2100",
        "day": lambda: _day(said, vocabulary.language),
        "moon": lambda: said.isdigit() and said.isascii() and 0 < int(said) <= _MONTHS,
        "month": lambda: said in vocabulary.months,
        "year": lambda: re.fullmatch("20[0-9]{2}", said),
        "day-month": lambda: _day_month(said, vocabulary),
    }
    right = kind in fits and fits[kind]()
    return "" if right else f"is not filled with one {kind.replace('moon', 'month in figures')}"


def falling(wording: str, vocabulary: Vocabulary, locale: str) -> bool:
    """Whether a date in a wording is earlier than one that stands before it."""
    said = re.sub("[\u00a0\u202f]", " ", wording)
    days = [named_day(match[0], vocabulary, locale) for match in _DATE.finditer(said)]
    days = [day for day in days if day]
    return days != sorted(days)


_DATE = re.compile(
    r"[0-9]{1,2}(?:st|nd|rd|th)? (?:de |of )?[^\W\d_]{3,}(?:,| de)? [0-9]{4}(?!\d)"
    r"|[^\W\d_]{3,} [0-9]{1,2}(?:st|nd|rd|th)?,? [0-9]{4}(?!\d)"
    r"|(?<!\d)[0-9]{4}-[0-9]{2}-[0-9]{2}(?!\d)|[0-9]{4}\ub144 ?[0-9]{1,2}\uc6d4 ?[0-9]{1,2}\uc77c"
)
"""What may be a date in a wording."""


def bounded(evidence: Mapping[str, str], filling: str, vocabulary: Vocabulary, locale: str) -> str:
    """Say which bound of the profile a filling leaves, or nothing."""
    kind, said = evidence["type"], re.sub("[\u00a0\u202f]", " ", filling)
    if what := _formed(evidence):
        return what
    if "permitted" in evidence:
        right = filling == evidence["permitted"] and filling.isprintable()
        return "" if right and filling == filling.strip() != "" else "is no permitted text"
    if kind == "date":
        days = named_day(said, vocabulary, locale)
        return _within(evidence, days) if days else "is not filled with one date"
    if kind in FIGURES:
        return _figure(evidence, said, vocabulary, locale)
    return misfit(kind, filling, vocabulary, locale)


def _formed(evidence: Mapping[str, str]) -> str:
    """Say that evidence has not the bounds of its type, each in its one spelling, or nothing."""
    kind = evidence["type"]
    bounds = [evidence[name] for name in ("min", "max") if name in evidence]
    shape = _BOUNDS.get(kind)
    right = (
        ("permitted" in evidence) == (kind == "text"),
        ("unit" in evidence) == (kind == "amount"),
    )
    if kind not in {*NAMES, *_BOUNDS, "text"} or not all(right) or (bounds and shape is None):
        return f"is of a type that has no such bounds: {kind}"
    spelled = shape is None or all(map(shape.fullmatch, bounds))
    return "" if spelled else "has bounds that cannot be read"


def _figure(evidence: Mapping[str, str], said: str, vocabulary: Vocabulary, locale: str) -> str:
    """Say why a filling is not one number, share or amount within its bounds, or nothing."""
    kind = evidence["type"]
    found = [value for name, value in values(said, vocabulary, locale) if name == kind]
    if len(found) != 1 or not any(each.isdigit() for each in said):
        return f"is not filled with one {kind} in figures"
    unit, _, figure = found[0].rpartition(" ")
    if unit != evidence.get("unit", ""):
        return f"is filled in {unit or 'no unit'}, not in {evidence.get('unit') or 'none'}"
    return _within(evidence, figure)


def _within(evidence: Mapping[str, str], value: str) -> str:
    """Say which of `min` and `max` a figure or a day leaves."""
    try:
        least, most, found = [
            None if said is None else _measure(evidence["type"], said)
            for said in (evidence.get("min"), evidence.get("max"), value)
        ]
    except (ValueError, InvalidOperation):
        return "has bounds that cannot be read"
    if found is None:
        return "has no value"
    if least is not None and found < least:
        return f"is filled with {value}, which is less than {evidence['min']}"
    if most is not None and found > most:
        return f"is filled with {value}, which is more than {evidence['max']}"
    return ""


def _measure(kind: str, said: str) -> Decimal:
    return Decimal(date.fromisoformat(said).toordinal()) if kind == "date" else Decimal(said)


def calendar(wording: str, vocabulary: Vocabulary) -> str:
    """Say that a day, month and year together are no day of the calendar, or nothing.

    What is still blank is not judged.
    """
    day = month = year = 0
    for part in re.findall(r"[0-9]+|[^\W\d_]+", wording):
        if part in vocabulary.months:
            month = vocabulary.months[part]
        elif part.isdigit() and not part.isdecimal():
            return "has a figure that is no number"
        elif part.isdigit() and len(part) == _YEAR:
            year = int(part)
        elif part.isdigit() and vocabulary.language == "ko" and not month and "\uc6d4" in wording:
            month = int(part)
        elif part.isdigit():
            day = int(part)
    if not day or not month or "_" in wording:
        return ""
    try:
        date(year or 2024, month, day)
    except ValueError:
        return "makes a day that no calendar has"
    return ""


def _plain(character: str, language: str) -> bool:
    """Whether a character is a figure, a blank, a sign of names or dates, or of the script."""
    if character.isascii() and not character.isalpha():
        return character.isdigit() or character in " .,'-/"
    if character == "\u2019":
        return True
    if not character.isalpha() or unicodedata.normalize("NFKC", character) != character:
        return False
    script = unicodedata.name(character, "").partition(" ")[0]
    cased = unicodedata.category(character) in {"Lu", "Ll"} or script == "HANGUL"
    return cased and script == _SCRIPTS.get(language)


def named_day(said: str, vocabulary: Vocabulary, locale: str) -> str:
    """Return the one day that a filling names, or nothing."""
    found = {value for name, value in moments(said, vocabulary, locale) if name == "date"}
    return found.pop() if len(found) == 1 else ""


def _day(said: str, language: str) -> int:
    match = _DAY.fullmatch(said)
    if match is None or not 0 < int(match[1]) <= _DAYS:
        return 0
    day = int(match[1])
    right = "th" if day // 10 == 1 else _ENDINGS.get(day % 10, "th")
    if match[2] and (language != "en" or match[2] != right):
        return 0
    return day


def _day_month(said: str, vocabulary: Vocabulary) -> bool:
    language = vocabulary.language
    parts = said.split(" de " if language == "es" else " ")
    if language == "en" and parts[0] in vocabulary.months:
        parts.reverse()
    return len(parts) == len(("day", "month")) and (
        _day(parts[0], language) > 0 and parts[1] in vocabulary.months
    )


def _name(kind: str, said: str, vocabulary: Vocabulary) -> str:
    """Say why a filling is no short name, each word of it with a capital."""
    rows = vocabulary.rows("blanks")
    small = {row[0] for row in rows if row[1] == "particle" and row[2] in {"name", kind}}
    if kind == "place" and (said, "city", kind) in rows:
        return ""
    parts = said.split(" ")
    if len(parts) > _WORDS[kind]:
        return f"is filled with more than {_WORDS[kind]} words"
    for at, part in enumerate(parts):
        inner = part in small and 0 < at < len(parts) - 1
        if what := "" if inner else _word(part, kind, small, vocabulary):
            return what
    if said in vocabulary.months or vocabulary.modal.spans(plain(said)):
        return "is filled with what is no name"
    if what := _role(kind, said, small, vocabulary):
        return what
    rest = " ".join([part for part in re.split("[ -]", said) if part not in small])
    return "is filled with what joins" if vocabulary.joining.spans(plain(rest)) else ""


def _role(kind: str, said: str, small: Collection[str], vocabulary: Vocabulary) -> str:
    """Say that a title names no office, a place a firm, or a name what is none, or nothing."""
    rows, language = vocabulary.rows("blanks"), vocabulary.language
    low = [part.lower() for part in _PART.findall(said) if part not in small]
    shunned = {row[0] for row in rows if row[1] == "shun"}
    shunned |= set(FIRMS) - {"kg", "se"} if kind == "place" else set()
    if kind == "title":
        shunned |= table(language).function_words if language in CODES else set()
    if language in CODES:
        stems = table(language).instruments
        shunned |= {part for part in low if part in stems or part.removesuffix("s") in stems}
        shunned |= {part for part in low if language == "ru" and part.startswith(stems)}
    if held := next((part for part in low if part in shunned), ""):
        return f"is filled with {held!r}, which says more than a {kind}"
    offices = {row[0] for row in rows if row[1] == "office"}
    if kind == "title" and not offices & {*low, *said.lower().split(" ")}:
        return "is filled with what names no office"
    return ""


def _word(part: str, kind: str, small: Collection[str], vocabulary: Vocabulary) -> str:
    """Say why a part between blanks is no word of a name, or nothing."""
    word = part.removesuffix(".")
    forms = {row[0] for row in vocabulary.rows("blanks") if row[1] == "form"}
    short = kind != "place" and (len(word) == 1 or word.lower() in forms)
    if part != word and not short:
        return "is filled with a stop that may end a sentence"
    if not _WORD.fullmatch(word) or (vocabulary.language != "ko" and not word[0].isupper()):
        return f"is filled with {part!r}, which is no word of a name"
    if held := _guarded(word, kind, vocabulary, small):
        return f"is filled with {held!r}, which says more than a name"
    return ""


def _guarded(word: str, kind: str, vocabulary: Vocabulary, small: Collection[str]) -> str:
    """Return the part of a word that obliges, denies, joins, counts, limits or names a party."""
    parties = [
        row[0]
        for row in vocabulary.rows("party_words")
        if kind != "title" or row[1] in {"party", "role"}
    ]
    low = {part.lower() for part in (*_PART.findall(word), word) if part not in small}
    guards = [each.lower() for name in _GUARDS for each in vocabulary.column(name)]
    held = low & frozenset((*parties, *guards))
    return min(held, default="") or next((each for each in low if vocabulary.counting(each)), "")
