"""Where long words may be broken: after so many characters without a space."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence


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
        found.append([piece[start:end] for start, end in zip(cuts, cuts[1:], strict=False)])
    return found


def _breaks(letter: str) -> bool:
    """Whether a line may end at this letter: Han, kana, Hangul; Thai, Lao, Burmese and Khmer."""
    if letter.isascii():
        return False
    code = ord(letter)
    return (
        unicodedata.east_asian_width(letter) in {"W", "F"}
        or 0x0E00 <= code < 0x1000
        or 0x1000 <= code < 0x10A0
        or 0x1780 <= code < 0x1800
    )
