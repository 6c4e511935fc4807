"""Where long words may be broken: after so many characters without a space."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import pairwise

_WITHOUT_SPACES = (range(0x0E00, 0x0F00), range(0x1000, 0x10A0), range(0x1780, 0x1800))
"""Thai and Lao, Burmese, Khmer: typst finds their words by dictionaries."""


def broken(pieces: Sequence[str], longest: int) -> list[list[str]]:
    """Return the runs of each of some pieces in a row: between two of them a line may end.

    No more than `longest` characters follow each other without a place for a line's end. Letters
    that are written without spaces between words anyway bring their own.
    """
    found: list[list[str]] = []
    run = 0
    for piece in pieces:
        if run + len(piece) <= longest:
            found.append([piece])
            space = max(piece.rfind(" "), piece.rfind("\N{EM SPACE}"))
            run = len(piece) - space - 1 if space >= 0 else run + len(piece)
            continue
        cuts = [0]
        for at, letter in enumerate(piece):
            if letter.isspace() or _breaks(letter):
                run = 0
                continue
            if run >= longest and unicodedata.category(letter)[0] != "M":
                cuts.append(at)
                run = 0
            run += 1
        cuts.append(len(piece))
        found.append([piece[start:end] for start, end in pairwise(cuts)])
    return found


def _breaks(letter: str) -> bool:
    """Whether a line may end near this letter: Han, kana, Hangul, and those without spaces."""
    if letter.isascii():
        return False
    if unicodedata.east_asian_width(letter) in {"W", "F"}:
        return True
    return any(ord(letter) in letters for letters in _WITHOUT_SPACES)
