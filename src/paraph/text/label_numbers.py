"""Labels that are a number alone: "5.", "5.1", "(a)", "iv)", "•"."""

from __future__ import annotations

import re
from functools import lru_cache

from paraph.language import manners, numerals
from paraph.text.label import Label
from paraph.text.node import OBJECT

_CJK = frozenset(numerals.CJK)
_TABS = frozenset("\t\u3000")
_YEARS = range(1800, 2200)
_YEAR_DIGITS = 4
_LONGEST_LETTERS = 2
_LEADING = re.compile(r"[\d.]+")


def numbered(text: str) -> Label | None:
    """Read a label that begins with a figure."""
    match = manners.DIGITS.match(text)
    if match is None:
        return None
    typed = match.group()
    end = match.end()
    after = text[end : end + 1]
    if typed[-1] in manners.STOPS:
        return digits(typed) if _may_follow(after) else None
    if after in _TABS and after:
        return digits(typed)
    dashed = manners.ARABIC_DASH.match(text) if after and after in " -–" else None  # noqa: RUF001
    if dashed is not None:
        return _dashed(dashed, 2)
    return digits(typed) if after.isspace() and _is_dotted(typed, text, end) else None


def enclosed(text: str) -> Label | None:
    """Read a label in brackets: "(5)", "(a)", "（一）"."""  # noqa: RUF002
    match = manners.ENCLOSED.match(text)
    if match is None:
        return None
    opening, core, closing = match.groups()
    end = match.end()
    after = text[end : end + 1]
    if not (not after or after.isspace() or after == OBJECT or after in manners.OPENING):
        if opening != manners.FULLWIDTH_OPENING and not (after.isalpha() and not after.islower()):
            return None
        if core in {"s", "S"}:  # "(s)he"
            return None
    if opening == "[" and not core.isdecimal():
        return None
    if after in {" ", ",", "-", "–", "—"} and manners.JOINED.match(text, end):  # noqa: RUF001
        return None
    return _within(opening, core, closing)


def lettered(text: str, word: str) -> Label | None:
    """Read "a)", "a.", "iv." or "A.", of which `word` is the letters, at the start of `text`."""
    end = len(word) + 1
    closing = text[end - 1]
    following = text[end : end + 1]
    if following and not (following.isspace() or following == OBJECT):
        if closing == "." or not _opens(following) or word in {"s", "S"}:
            return None
    elif closing == "." and _abbreviates(word, text[end:].lstrip()[:2]):
        return None
    return single(word + closing, word, "", end)


def signed(text: str) -> Label | None:
    """Read a label that begins with a sign: a bullet, a dash with a number, a circled number."""
    first = text[0]
    if first in numerals.CIRCLED:
        value = numerals.CIRCLED.index(first) + 1
        return Label(first, "paragraph", str(value), 1, "①", value)
    if first in manners.DASHES:
        dashed = manners.ARABIC_DASH.match(text)
        if dashed is not None:
            return _dashed(dashed, 1)
    if first in manners.BULLETS or "\ue000" <= first <= "\uf8ff":
        body = text[1:].lstrip()
        if text[1:2].isspace() and body and (body[0].isalpha() or body[0] in manners.OPENING):
            return Label(first, "bullet", "", 1, first)
    return None


@lru_cache(maxsize=65_536)
def digits(typed: str) -> Label | None:
    """Return the label that `typed` is: figures with their punctuation; a year alone is none."""
    core = typed.rstrip("".join(manners.STOPS))
    number = numerals.plain(core).replace(" ", "").replace("\u00a0", "")
    number = number.replace(manners.FULLWIDTH_STOP, ".")
    leading = _LEADING.match(number)
    parts = leading.group().rstrip(".").split(".") if leading else []
    if not parts or (len(parts) == 1 and len(parts[0]) == _YEAR_DIGITS and int(parts[0]) in _YEARS):
        return None
    style = ".".join("1" * len(parts)) + typed[len(core) :]
    return Label(typed, "paragraph", number, len(typed), style, int(parts[-1]))


@lru_cache(maxsize=65_536)
def single(shown: str, number: str, opening: str, end: int) -> Label | None:
    """Return the label that one letter, a doubled letter, a roman or Chinese numeral is, or None.

    `number` is its core in 0-9 if it is Chinese; `opening` the bracket before it, if any.
    """
    closing = shown[-1] if not shown[-1].isalnum() else ""
    if shown[0] in _CJK or (len(shown) > 1 and shown[1] in _CJK):
        style = f"{opening}{numerals.CJK[2]}{closing}"
        kind = "point" if opening else "paragraph"
        return Label(shown, kind, number, end, style, int(number) if number.isdecimal() else 0)
    roman, value = numerals.roman(number), numerals.letter(number)
    if not roman and (not value or len(number) > _LONGEST_LETTERS):
        return None
    if not roman and len(number) > 1 and number.isupper():  # "MM. X et Y"
        return None
    family = "i" if roman and len(number) > 1 else "a" if len(number) == 1 else "aa"
    if number.isupper():
        family = family.upper()
    kind = "section" if number.isupper() and closing in {".", ""} else "point"
    return Label(shown, kind, number, end, f"{opening}{family}{closing}", value, roman)


@lru_cache(maxsize=65_536)
def _within(opening: str, core: str, closing: str) -> Label | None:
    shown = opening + core + closing
    if not core[0].isdecimal():
        return single(shown, numerals.plain(core), opening, len(shown))
    found = digits(core + ")")
    return found and found._replace(shown=shown, end=len(shown), style=f"({found.style}")


def _dashed(match: re.Match[str], group: int) -> Label:
    number = numerals.plain(match.group(group))
    style = "- 1" if group == 1 else "1 -"
    return Label(match.group().rstrip(), "paragraph", number, match.end() - 1, style, int(number))


def _may_follow(after: str) -> bool:
    return not after or after.isspace() or after == OBJECT or _opens(after)


def _is_dotted(typed: str, text: str, end: int) -> bool:
    """Return whether a number of several parts without punctuation is a label: "5.1 Fees"."""
    parts = typed.count(".")
    following = text[end:].lstrip(" \u00a0")[:1]
    if not parts or not following or following.islower() or following.isdecimal():
        return False
    if parts == 1:
        return following.isupper() or following in manners.OPENING
    return ".0" not in typed  # "12.05.24" is a date


def _abbreviates(word: str, behind: str) -> bool:
    """Return whether letters with a full stop are an abbreviation: "p. 5", "i. e.", a town."""
    if word.islower() and (behind[:1].isdecimal() or behind[1:2] == "."):
        return True
    return word in manners.ABBREVIATIONS and behind[:1].isupper()


def _opens(character: str) -> bool:
    """Return whether `character` can begin a provision's wording right after its label."""
    return character in manners.OPENING or (character.isalpha() and not character.islower())
