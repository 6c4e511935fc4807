"""Misspelt: words that may be meant for one for a provision, or for its number."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from rapidfuzz.distance import OSA

from paraph.language import quantities as words
from paraph.language.numerals import roman
from paraph.language.quantities import folded
from paraph.language.standing import ALSO, ENDS, NOTES
from paraph.language.table import step_words
from paraph.proof.checker.documents.numerals import COUNTED, Numeral, words_of

_WORD = re.compile(r"[^\W\d_]+")
_SHORT, _CLOSE, _LONG, _TINY = 5, 1, 7, 2
_LIKELY = frozenset(("art", "ari", "ati", "sec", "cla", "\u0441\u0442\u0430"))
"""How a word that is meant for an article begins, though a letter may be wrong."""


def misspelt(text: str, start: int, code: str) -> list[Numeral]:
    """Return what stands behind a word for a provision as its number would, and is none.

    A number word of which one letter is wrong, and a roman numeral that is glued to the word.
    """
    found: list[Numeral] = []
    last = ""
    for match in _WORD.finditer(text, start):
        low = folded(match[0])
        if (
            last not in words.FRIENDS
            and steplike(last, code)
            and len(low) > _TINY
            and _nearly(low, code)
        ):
            found.append(Numeral(*match.span(), match[0], frozenset({(COUNTED, ())}), "?"))
        if value := _glued(match[0], code):
            found.append(Numeral(*match.span(), match[0], frozenset({(COUNTED, (value,))}), "?"))
        last = low
    return found


@lru_cache(maxsize=1 << 14)
def _glued(word: str, code: str) -> int:
    """Return what a number is worth that is glued to a word: "ArticleV", "articlesix"; else 0."""
    if folded(word) in words_of(code):
        return 0
    for at in range(1, len(word)):
        head, tail = word[:at], word[at:]
        if head[-1].islower() and tail[0].isupper():
            return roman(tail) if tail.isupper() else words_of(code).get(folded(tail), 0)
        value = roman(tail) or words_of(code).get(folded(tail), 0)
        if not value or (len(tail) == 1 and (tail not in "ivx" or folded(word) in words.FRIENDS)):
            continue
        low = folded(head)
        if low in steps(code) or low in others(code) or head in {"\u00ba", "\u00aa"}:
            return value
        if len(low) >= _LONG - 1 and low[:3] in _LIKELY and steplike(head, code):
            return value
    return 0


@lru_cache(maxsize=1 << 14)
def _nearly(low: str, code: str) -> bool:
    known = {*words.BEFORE[code], *words.MEASURES[code], *ENDS.get(code, ()), *steps(code)}
    if low in known or low in words_of(code):
        return False
    return any(_near(low, each, _CLOSE) for each in words_of(code))


@lru_cache(maxsize=1 << 14)
def steplike(word: str, code: str) -> bool:
    """Whether a word is one for a provision, or is nearly one: a letter or two are wrong."""
    low = folded(word)
    known = steps(code)
    if low in known:
        return True
    if len(low) < _SHORT or low in words.FRIENDS:
        return False
    most = 2 if len(low) >= _LONG else _CLOSE
    return any(_near(low, step, most) for step in known)


def _near(one: str, other: str, most: int) -> bool:
    """Whether two words are that near; most pairs are told apart by their letters alone."""
    return (
        abs(len(one) - len(other)) <= most
        and len(set(one) ^ set(other)) <= most + most
        and OSA.distance(one, other) <= most
    )


@cache
def steps(code: str) -> frozenset[str]:
    """Return the words for provisions of a language, and of English, without accents."""
    return frozenset([folded(word) for each in {code, "en"} for word in step_words(each)])


@cache
def others(code: str) -> frozenset[str]:
    """Return the other words for what is numbered, without accents."""
    return frozenset([folded(word) for word in (*ALSO.get(code, ()), *NOTES.get(code, ()))])
