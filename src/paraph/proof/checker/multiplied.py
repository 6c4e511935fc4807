"""Multiplied: whether what stands beside a filled figure makes another one of it."""

from __future__ import annotations

import re

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


_PLURAL = frozenset(("plus",))
"""Words of scale that are others where they stand before a figure ("au plus 30 jours")."""
