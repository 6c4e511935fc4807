"""Tokens: figures, words and signs; figures stand apart from letters, an elided l' from a noun."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

_TOKEN = re.compile(
    r"\d+(?:[.,:/'\u2019\u2010-\u2015-]\d+|[ \u00a0\u202f]\d{3}(?!\d))*"
    r"|[ldLD]['\u2019](?=[^\W\d_])|[^\W\d_]+(?:['\u2019][^\W\d_]+)*|_+|\S"
)
_PART = re.compile(r"[ld]'(?=[^\W\d_])|[^\W\d_]+'~|~?[^\W\d_]+(?:'[^\W\d_]+)*~?|\S")
_LONG = 40


class Token(NamedTuple):
    """A token in small letters with straight apostrophes, and its span in the provision."""

    word: str
    start: int
    end: int


def tokens(text: str, start: int, end: int) -> list[Token]:
    """Return the tokens of `text` from `start` to `end`."""
    part = text[start:end]
    if part.isascii():  # then it is as long in small letters, and has no other apostrophe
        return [
            _new(Token, (match[0], start + match.start(), start + match.end()))
            for match in _TOKEN.finditer(part.lower())
        ]
    return [
        _new(Token, (small(match[0]), match.start(), match.end()))
        for match in _TOKEN.finditer(text, start, end)
    ]


_new = tuple.__new__
"""Makes a token of its fields at half the cost: there are many."""


@lru_cache(maxsize=1 << 14)
def small(word: str) -> str:
    """Return a word in small letters with straight apostrophes."""
    return word.lower().replace("\u2019", "'")


def split(form: str) -> tuple[str, ...]:
    """Return the parts of a form of the tables, cut as the tokens of a text are."""
    return tuple(
        [
            part
            for piece in form.split()
            for part in ((piece,) if piece.isalpha() else _PART.findall(piece))
        ]
    )


def around(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span of what a phrase may reach around a place, some six words on either side.

    It is cut at blanks, at the same ones wherever the same characters stand around.
    """
    left = text.rfind(" ", 0, max(start - _LONG, 0)) + 1 if start > _LONG else 0
    left = max(left, start - 2 * _LONG)
    right = text.find(" ", end + _LONG)
    return left, min(len(text) if right < 0 else right, end + 2 * _LONG)
