"""Editorial mutations of notation and abbreviation: one value or one word, written otherwise.

A date that ends a range or list of days ("24 to 26 June 2024", "23 March to 1 April 2026") is let
be: "24 to June 26, 2024" is not the same range to every reader, and no machine may write it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from tests.mutations.figures import MONTHS, WORDS
from tests.mutations.kind import Change, Kind, first, into

_english = partial(Kind, languages=("en",))
_MONTH = "|".join(MONTHS)
_WORD = "|".join(sorted(WORDS.values(), key=len, reverse=True))
_RANGED = re.compile(rf"\d(?:st|nd|rd|th)?(?: (?:{_MONTH}))? ?(?:to|and|or|until|through|[,–-]) ?$")
"""What stands before a date that shares its month or year with days before it."""
_DATE = rf"\b(\d{{1,2}}) ({_MONTH}) (\d{{4}})\b"


def _numbered(*pairs: str) -> Change:
    """Return the change of a word before a number into its abbreviation, or back."""
    table = dict(pair.split("|") for pair in pairs)
    words = "|".join(map(re.escape, sorted(table, key=len, reverse=True)))
    return into(rf"\b(?:{words})(?= \d)", lambda found: table[found[0]])


def _figure(found: re.Match[str]) -> str:
    figure = next(number for number, word in WORDS.items() if word == found[0].lower())
    return f"{found[0]} ({figure})"


def _apart(making: str | Callable[[re.Match[str]], str]) -> Callable[[re.Match[str]], str | None]:
    """Return the making of a date that stands by itself, and ends no range or list of days."""

    def made(found: re.Match[str]) -> str | None:
        if _RANGED.search(found.string[: found.start()]):
            return None
        return found.expand(making) if isinstance(making, str) else making(found)

    return made


def _iso(found: re.Match[str]) -> str:
    return f"{found[3]}-{MONTHS.index(found[2]) + 1:02}-{int(found[1]):02}"


KINDS: tuple[Kind, ...] = (
    _english(
        "abbreviation-article",
        "one expansion",
        _numbered("Article|Art.", "Articles|Arts."),
        expected="abbreviation",
    ),
    _english(
        "abbreviation-paragraph",
        "one expansion",
        _numbered("paragraph|para.", "paragraphs|paras."),
        expected="abbreviation",
    ),
    Kind(
        "abbreviation-fr",
        "un seul développement",
        _numbered("article|art.", "paragraphe|par."),
        ("fr",),
        "abbreviation",
    ),
    Kind(
        "abbreviation-es",
        "un solo desarrollo",
        _numbered("artículo|art.", "párrafo|párr."),
        ("es",),
        "abbreviation",
    ),
    Kind(
        "abbreviation-ru",
        "одно раскрытие",
        _numbered("статья|ст.", "пункт|п.", "статьи|ст.", "пункта|п."),
        ("ru",),
        "abbreviation",
        "both",
    ),
    _english(
        "date-american", "the same day", into(_DATE, _apart(r"\2 \1, \3")), expected="notation"
    ),
    _english("date-iso", "the same day", into(_DATE, _apart(_iso)), expected="notation"),
    _english(
        "date-ordinal",
        "the same day",
        into(rf"\b(4|5|6|1\d|24|25)(?= (?:{_MONTH}) \d{{4}})", _apart(r"\1th")),
        expected="notation",
    ),
    _english(
        "figure-added",
        "words and figure agree",
        into(rf"(?<![\w-])(?:{_WORD})(?= (?:days|months|years|weeks)\b)", _figure),
        expected="notation",
    ),
    _english(
        "per-cent",
        "the same share",
        first(
            into(r"(?<=\d)%", " per cent", " percent", " %"),
            into(r"(?<=\d) per cent\b", "%", " percent"),
        ),
        expected="notation",
    ),
    _english(
        "million-figures",
        "the same amount",
        into(r"\b(EUR|USD) (\d{1,3}) million\b", r"\1 \2,000,000"),
        expected="notation",
    ),
    _english(
        "thousands-bare",
        "the same number, two groups",
        into(r"\b(\d{1,3}),(\d{3}),(\d{3})\b", r"\1\2\3"),
        expected="notation",
    ),
    _english(
        "clock",
        "the same hour",
        into(r"\b([1-9]|1[01]):(\d\d) p\.m\.", lambda m: f"{int(m[1]) + 12}:{m[2]}"),
        expected="notation",
    ),
    _english(
        "unit-name",
        "the same unit",
        first(
            into(r"(?<=\d )km\b", "kilometres"),
            into(r"(?<=\d )kg\b", "kilograms"),
            into(r"(?<=\d )kilometres\b", "km"),
        ),
        expected="notation",
    ),
)
