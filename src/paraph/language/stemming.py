"""Stems: words without their endings, by which wordings are likened; nothing is proved by them.

The algorithms are those of Snowball (M. F. Porter, "Snowball: a language for stemming algorithms",
2001), as the package `snowballstemmer` has them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple, Protocol

from paraph.language.small_words import SMALL

CODES = ("en", "ru", "fr", "es")
"""Every language whose words have stems."""
_NAMES = {"en": "english", "ru": "russian", "fr": "french", "es": "spanish"}
_WORD = re.compile(r"\d+(?:[.,\u00a0 ]\d{3})*(?:[.,]\d+)?|[^\W\d_]{2,60}")
_GROUPED = re.compile(r"(?<=\d)[.,\u00a0 ](?=\d{3}(?!\d))")
_LONGEST = 200_000  # characters of a wording that is looked through


class Stemmed(NamedTuple):
    """A word of a wording: its stem, where it stands, and the word itself."""

    stem: str
    start: int
    end: int
    word: str


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802 - the name of the package


def stemmed(words: str, code: str) -> Iterator[Stemmed]:
    """Yield the words of a wording with their stems, and its figures; small words are left out.

    Takes linear time, and looks no further than the first 200,000 characters.
    """
    small = _small(code)
    for match in _WORD.finditer(words, 0, _LONGEST):
        word = match.group()
        low = word.lower()
        if word[0].isdecimal():
            yield Stemmed(_GROUPED.sub("", word), match.start(), match.end(), word)
        elif low not in small:
            yield Stemmed(stem(low, code), match.start(), match.end(), word)


@lru_cache(maxsize=1 << 15)
def stem(word: str, code: str) -> str:
    """Return the stem of a word in small letters; in other languages the word itself."""
    if code not in CODES:
        return word
    return _stemmer(code).stemWord(word.replace("ё", "е"))


@cache
def _stemmer(code: str) -> _Stemmer:
    import snowballstemmer  # noqa: PLC0415 - only who likens words waits for it

    made: _Stemmer = snowballstemmer.stemmer(_NAMES[code])
    return made


@cache
def _small(code: str) -> frozenset[str]:
    return SMALL.get(code, frozenset()) | _MORE.get(code, frozenset())


_MORE = {
    "en": frozenset(("between", "among", "within", "through", "about", "we", "our", "new")),
    "ru": frozenset(
        (
            *("мы", "наш", "наши", "наших", "они", "он", "она", "между", "также", "же", "будет"),
            *(
                "будут",
                "будем",
                "нас",
                "том",
                "того",
                "это",
                "этом",
                "этого",
                "так",
                "где",
                "чтобы",
            ),
            *("которые", "который", "которая", "которых", "новый", "новые", "новых"),
        )
    ),
    "fr": frozenset(
        (
            *("nous", "nos", "notre", "vous", "elles", "entre", "leurs", "cela", "dont", "où"),
            *("qu", "aussi", "ont", "sera", "seront", "nouveau", "nouvelle", "nouveaux"),
        )
    ),
    "es": frozenset(
        (
            *(
                "nosotros",
                "nuestro",
                "nuestra",
                "nuestros",
                "nuestras",
                "ellos",
                "entre",
                "también",
            ),
            *("donde", "cuando", "será", "serán", "estos", "estas", "nuevo", "nueva", "nuevos"),
        )
    ),
}
