"""Tokens of a wording: words, figures and signs, each with its place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from paraph.language.quantities import folded

_GROUP = "[ \u00a0\u202f\u2009]"
_TOKEN = re.compile(
    r"(?P<date>(?<![\d./-])(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{1,2}-\d{1,2})(?![\d-]))"
    rf"|(?P<figure>\d{{1,3}}(?:{_GROUP}\d{{3}})+(?:[.,]\d+)?(?!\d)"
    r"|\d{1,3}(?:[.,’']\d{3})+(?:[.,]\d+)?(?![\d]|\.\d))"
    r"|(?P<chain>\d+(?:\.\d+){2,}(?!\d))|(?P<plain>\d+(?:[.,]\d+)?)"
    r"|(?P<word>[^\W\d_]+)|(?P<sign>[^\w\s])"
)
_SORTS = {
    "date": "date",
    "figure": "figure",
    "plain": "figure",
    "chain": "chain",
    "word": "word",
    "sign": "sign",
}


class Token(NamedTuple):
    """One token: what it is, folded, and its span."""

    sort: str
    word: str
    start: int
    end: int


NONE = Token("", "", -1, -1)
"""What stands before the first token and behind the last."""


def tokens(text: str) -> tuple[Token, ...]:
    """Return the tokens of `text`."""
    return tuple(
        [
            Token(_SORTS[match.lastgroup or "sign"], folded(match[0]), match.start(), match.end())
            for match in _TOKEN.finditer(text)
        ]
    )


def lowered(text: str) -> str:
    """Return a wording folded letter by letter, so that every place in it stays where it is."""
    low = folded(text.replace("\u00a0", " ").replace("\u202f", " "))
    if len(low) == len(text):
        return low
    return "".join([(folded(sign) or " ")[0] for sign in text])


def at(found: Sequence[Token], place: int) -> Token:
    """Return the token at `place`, or none."""
    return found[place] if 0 <= place < len(found) else NONE
