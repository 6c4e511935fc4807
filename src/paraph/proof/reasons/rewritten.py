"""Rewritten: whether two values, or the names of two provisions, look like one in other letters.

It orders what a reader looks at, and proves nothing: whatever it says, the edit stays open.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from paraph.language import reviewed
from paraph.language.table import CODES, number_words

_ORDINAL = r"(?<=\d)(?:st|nd|rd|th|er|re|\u00ba|\u00aa)\b"
_ISO = r"(?<![\d-])(\d{4})-(0[1-9]|1[0-2])-(\d{2})(?![\d-])"
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)
_GROUPS = r"(?<![\d.,])\d{1,3}(?:,\d{3}){2,}(?![\d.,])"
"""Figures in groups of three, so many that none of the commas is one of decimals."""
_SCALED = re.compile(
    r"(\d{1,3}(?:\.\d{1,6})?) "
    r"(?:(?P<thousand>thousand|mille|mil|\u0442\u044b\u0441\u044f\u0447[\u0430\u0438]?)"
    r"|(?P<million>millions?|mill\u00f3n|millones|\u043c\u0438\u043b\u043b\u0438\u043e\u043d\w{0,2}|\u043c\u043b\u043d))(?![^\W_])"
)
_CASED = 3
_DROPPED = frozenset((",", ".", "(", ")", "of", "the", "de", "del", "le", "el"))


def rewritten(old: str, new: str) -> bool:
    """Whether the two look like one value: "5%" and "5 per cent", "art. 2" and "article 2"."""
    before, after = _parts(old), _parts(new)
    return bool(before) and before == after


def _parts(wording: str) -> tuple[str, ...]:
    """Return the figures and words of a value; those of a date in one order, day, month, year."""
    plain = re.sub(_ORDINAL, "", wording.replace("\u2019", "'"))
    plain = _percent().sub("%", plain)
    plain = re.sub(_GROUPS, lambda found: found[0].replace(",", ""), plain)
    plain = re.sub(
        _ISO, lambda found: f" {int(found[3])} {_MONTHS[int(found[2]) - 1]} {found[1]} ", plain
    )
    plain = _SCALED.sub(_scaled, plain)
    found = [_part(part) for part in re.findall(_PIECE, plain)]
    found = [part for part in dict.fromkeys(found) if part not in _DROPPED]
    months = [part for part in found if part.startswith("month ")]
    if not months or not all(part.isdecimal() or part in months for part in found):
        return tuple(found) if any(part[0].isdigit() for part in found) else ()
    return (*sorted([part for part in found if part not in months], key=int), *months)


_PIECE = r"\d[\d.,:/-]*\d|\d|[^\W\d_]+|\S"


def _scaled(found: re.Match[str]) -> str:
    whole, _, part = found[1].partition(".")
    zeros = 3 if found["thousand"] else 6
    return str(int(whole + part.ljust(zeros, "0"))) if len(part) <= zeros else found[0]


def _part(part: str) -> str:
    short = len(part) <= _CASED  # "MW" is not "mW"
    return _forms().get(part) or _forms().get(part.lower(), part if short else part.lower())


@cache
def _forms() -> Mapping[str, str]:
    """Return one name for each of the words by which a value may be written."""
    found = {word: str(value) for word, value in number_words().items()}
    for code in CODES:
        for short, full, *_ in reviewed.rows(f"{code}/abbreviations"):
            found[full] = found[short.rstrip(".")] = short.rstrip(".")
        for word, month, *_ in reviewed.rows(f"{code}/months"):
            found[word.lower()] = f"month {month}"
    for name in ("units", "currencies"):
        for first, *others in reviewed.rows(name):
            found |= {other: first.lower() for other in (first, *others) if " " not in other}
    return found


@cache
def _percent() -> re.Pattern[str]:
    forms = [re.escape(row[0]) for code in CODES for row in reviewed.rows(f"{code}/percent")]
    either = "|".join(sorted(forms, key=len, reverse=True))
    return re.compile(rf"(?<=[\d\s)])(?:{either})(?![^\W_])", re.IGNORECASE)
