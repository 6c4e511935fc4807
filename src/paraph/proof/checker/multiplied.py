"""Multiplied: whether what stands beside a filled figure or date makes another one of it."""

from __future__ import annotations

import re
from datetime import date

from paraph.language.weekdays import WEEKDAYS
from paraph.proof.checker.notation import SCALES
from paraph.proof.checker.vocabulary import Vocabulary
from paraph.proof.proof import Piece

_BEFORE = re.compile(r"([^\W_]+)[ \u00a0\u202f-]*$")
_BEHIND = re.compile(r"[ \u00a0\u202f]*([%\u2030]|[^\W_]+)")


def multiplied(piece: Piece, text: str, vocabulary: Vocabulary) -> str:
    """Say that a figure is counted on by a word before it, an amount or share by one behind it.

    "EUR 500 million" is beyond a bound of EUR 900, as "500 EUR 000" is. What multiplies a mere
    number ("____ thousand euros") was there when its bounds were set.
    """
    before = _BEFORE.search(text[: piece.new_start])
    behind = _BEHIND.match(text, piece.new_end)
    words = [before[1]] if before is not None and before[1].lower() not in _PLURAL else []
    if behind is not None and piece.evidence["type"] != "number":
        words.append(behind[1])
    for word in words:
        low = word.lower()
        if low in SCALES or word in "%\u2030" or word[0].isdigit() or vocabulary.counting(word):
            return f"stands beside {word!r}, which makes another figure of it"
    return ""


def weekday(piece: Piece, text: str, day: str, language: str) -> str:
    """Say that a day, `2026-05-20`, is none of the week's that stands before or behind it."""
    names = WEEKDAYS.get(language, ())
    near = (_BEFORE_DAY.search(text[: piece.new_start]), _BEHIND_DAY.match(text, piece.new_end))
    for match in near:
        low = match[1].lower() if match is not None else ""
        said = {at % 7 for at, name in enumerate(names) if name == low}
        if said and (not day or date.fromisoformat(day).weekday() not in said):
            return f"stands beside {low!r}, which it is not"
    return ""


_BEFORE_DAY = re.compile(r"([^\W\d_]+)[ \u00a0\u202f,]*(?:(?:the|le|el|día)[ \u00a0])?$")
_BEHIND_DAY = re.compile(r"[ \u00a0\u202f,(]*([^\W\d_]+)")
_PLURAL = frozenset(("plus",))
"""Words of scale that are others where they stand before a figure ("au plus 30 jours")."""
