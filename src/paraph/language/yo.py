"""The letter ё, in whose place most Russian print has е."""

from __future__ import annotations

import re

_LETTER = re.compile(r"\\.|\[\^?(?:\\.|[^\]\\])+\]|[её]", re.DOTALL)


def both_letters(pattern: str) -> str:
    """Return a pattern that finds words with ё and with е, whichever of the two it has.

    A class in square brackets that has one of them has both.
    """
    return _LETTER.sub(_both, pattern)


def with_e(word: str) -> str:
    """Return a word with е for each ё, as the tables have it among its forms."""
    return word.replace("ё", "е")


def _both(found: re.Match[str]) -> str:
    piece = found.group()
    if piece in {"е", "ё"}:
        return "[её]"
    if piece.startswith("[") and ("е" in piece or "ё" in piece):
        first = 2 if piece[1] in "^-" else 1
        return f"{piece[:first]}её{piece[first:]}"
    return piece
