"""Tokens of a wording: words, figures and signs, each with its place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from paraph.language.quantities import folded
from paraph.language.reckoning import Reckoning

_GROUP = "[ \u00a0\u202f\u2009]"
_TOKEN = re.compile(
    r"(?P<date>(?<![\d./-])(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{1,2}-\d{1,2})(?![\d-]))"
    rf"|(?P<figure>\d{{1,3}}(?:{_GROUP}\d{{3}})+(?:[.,]\d+)?(?!\d)"
    r"|\d{1,3}(?:[.,’']\d{3})+(?:[.,]\d+)?(?![\d]|\.\d))"
    r"|(?P<chain>\d+(?:\.\d+){2,}(?!\d))|(?P<plain>\d+(?:[.,]\d+)?)"
    r"|(?P<word>[^\W\d_]+)|(?P<sign>[^\w\s])"
)
_SORTS = {
    **{"date": "date", "figure": "figure", "plain": "figure", "chain": "chain"},
    **{"word": "word", "sign": "sign"},
}
_HYPHENS = frozenset("-\u2010\u2011\u00ad")


class Token(NamedTuple):
    """One token: what it is, folded, and its span."""

    sort: str
    word: str
    start: int
    end: int


NONE = Token("", "", -1, -1)
"""What stands before the first token and behind the last."""


def tokens(text: str, reckoning: Reckoning | None = None) -> tuple[Token, ...]:
    """Return the tokens of `text`.

    With the words of its language, a number word that a hyphen parts at the end of a line
    ("девя- тый") is one token, if its parts are none.
    """
    found = [
        Token(_SORTS.get(match.lastgroup or "", ""), folded(match[0]), match.start(), match.end())
        for match in _TOKEN.finditer(text)
    ]
    return tuple(_joined(found, reckoning) if reckoning is not None else found)


def at(found: Sequence[Token], place: int) -> Token:
    """Return the token at `place`, or none."""
    return found[place] if 0 <= place < len(found) else NONE


def _joined(found: list[Token], reckoning: Reckoning) -> list[Token]:
    """Return the tokens with words that a line end parted made whole."""
    known = _Known(reckoning)
    result: list[Token] = []
    place = 0
    while place < len(found):
        one, hyphen, other = found[place], at(found, place + 1), at(found, place + 2)
        if (
            one.sort == other.sort == "word"
            and hyphen.word in _HYPHENS
            and hyphen.start == one.end
            and one.word + other.word in known
            and not (one.word in known and other.word in known)
        ):
            result.append(Token("word", one.word + other.word, one.start, other.end))
            place += 3
            continue
        result.append(one)
        place += 1
    return result


class _Known:
    """The words of a language that a quantity may be made of."""

    def __init__(self, reckoning: Reckoning) -> None:
        self._held = (reckoning.numbers, reckoning.ordinals, reckoning.units, reckoning.parts)

    def __contains__(self, word: str) -> bool:
        return any(word in each for each in self._held)
