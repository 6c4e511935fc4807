"""Tokens: the numbers of a wording, each by itself."""

from __future__ import annotations

import re

from paraph.language.counted import MEASURE_STEMS, MEASURES, NOUN_STEMS, NOUNS
from paraph.language.table import number_words
from paraph.proof.checker.documents import grammar as patterns
from paraph.proof.checker.documents.mention import Token
from paraph.proof.checker.documents.numbers import readings

_HYPHENED = re.compile(r"(?<=[ivxlc])[-\u2010\u2011][^\W\d_]")
_FORMS = (
    (patterns.ENCLOSED, "("),
    (patterns.HALF, ")"),
    (patterns.QUOTED, '"'),
    (patterns.BARE, ""),
)


def number(text: str, at: int) -> Token | None:
    """Read the number that begins at `at`, with what encloses it."""
    for pattern, form in _FORMS:
        match = pattern.match(text, at)
        if match is None:
            continue
        start, end = match.span(1) if form else match.span()
        if not form and _HYPHENED.match(text, end):
            continue  # "l'article ci-dessous" is no Article 101
        if readings(text[start:end]):
            return Token(start, end, text[start:end], form)
    return None


def worded(text: str, at: int) -> Token | None:
    """Read the number that begins at `at` and is a word."""
    word = patterns.WORD.match(text, at)
    if word is None or word[0].lower() not in number_words():
        return None
    return Token(*word.span(), word[0], "w")


def after(token: Token, text: str) -> int:
    """Return where the text goes on behind a number and what encloses it."""
    if token.form in {"(", ")"}:
        return text.index(")", token.end) + 1
    return token.end + 1 if token.form == '"' else token.end


def counted(word: str) -> bool:
    """Whether a number before the word counts something and names no provision."""
    low = word.lower()
    return (
        word in MEASURES
        or low in MEASURES
        or low in NOUNS
        or low.startswith((*MEASURE_STEMS, *NOUN_STEMS))
    )
