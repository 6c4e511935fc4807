"""Columns: how wide those of a table are, by the words that stand in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

_LEAST = 500  # twentieths of a point
_LONG = 300  # characters, more of which make no column wider
_LETTER = 135  # twentieths of a point
_SPACE = 240
_BLANK = re.compile(r"[ \t\n/-]")


class Filled(NamedTuple):
    """A cell of one column, and its words."""

    column: int
    text: str


def widths(cells: Iterable[Filled], many: int, width: int) -> list[int]:
    """Return the widths of columns: room for their longest words first, then for all of them.

    They are in twentieths of a point, and `width` together.
    """
    least = [_LEAST] * many
    wanted = [1.0] * many
    for column, text in cells:
        longest = max(map(len, _BLANK.split(text)))
        least[column] = max(least[column], longest * _LETTER + _SPACE)
        wanted[column] = max(wanted[column], min(len(text), _LONG) ** 0.6)
    if sum(least) >= width:
        shares = _cut(least, width)
    else:
        spare, total = width - sum(least), sum(wanted)
        shares = [
            each + int(spare * share / total) for each, share in zip(least, wanted, strict=True)
        ]
    shares[shares.index(max(shares))] += width - sum(shares)
    return [max(each, 1) for each in shares]


def _cut(wanted: Sequence[int], width: int) -> list[int]:
    """Return widths that fit, the widest of those wanted cut down first, all to one measure."""
    left, columns = width, len(wanted)
    measure = width
    for each in sorted(wanted):
        measure = left // columns
        if each > measure:
            break
        left, columns = left - each, columns - 1
    return [min(each, measure) for each in wanted]
