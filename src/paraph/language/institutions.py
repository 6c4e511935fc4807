"""Institutions: names of states and organizations in five languages, by what no case changes.

The table `reviewed/institutions` has a row for each, with a column for each language; "~" stands
where letters may follow, and a stroke between names that mean one.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from paraph.language import reviewed

_CODES = ("en", "fr", "es", "ru", "ko")


class Named(NamedTuple):
    """The rows by number: a pattern of all names of one language, and the row of each group."""

    pattern: re.Pattern[str]
    known: frozenset[int]


@cache
def names(code: str, *, capitals: bool = False) -> Named:
    """Return the names of the language `code`; none where it has no column.

    In `capitals` they are looked for in a wording that has no small letters.
    """
    parts: list[tuple[int, str]] = []
    if code in _CODES:
        column = _CODES.index(code)
        for number, row in enumerate(reviewed.rows("institutions")):
            parts += [(number, each) for each in row[column].split("|") if each]
    parts.sort(key=lambda part: -len(part[1]))
    written = [
        f"(?P<n{number}_{place}>{_pattern(name, code)})"
        for place, (number, name) in enumerate(parts)
    ]
    known = frozenset([number for number, _ in parts])
    begins = "" if code == "ko" else "(?=[A-ZА-ЯЁÀ-Þ])"
    flags = re.IGNORECASE if capitals else re.NOFLAG
    return Named(re.compile(f"{begins}(?:{'|'.join(written) or '(?!x)x'})", flags), known)


def row_of(match: re.Match[str]) -> int:
    """Return the row that a name found belongs to."""
    return int((match.lastgroup or "n0_0")[1:].partition("_")[0])


def shown(row: int) -> str:
    """Return the English name of a row, as a report names it."""
    return reviewed.rows("institutions")[row][0].partition("|")[0].rstrip("~")


def _pattern(name: str, code: str) -> str:
    words = [
        re.escape(word.rstrip("~")).replace("'", "['’]").replace("е", "[её]").replace(r"\-", "-?")
        + (r"\w*" if word.endswith("~") else "")
        for word in name.split()
    ]
    ends = "" if code == "ko" else r"(?!\w)"
    begins = "" if code == "ko" else r"(?<![\w-])"
    whole = r"[\s\u00a0]+".join(words)
    return f"{begins}{f'(?i:{whole})' if len(words) > 1 else whole}{ends}"
