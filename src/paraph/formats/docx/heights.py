"""Heights: the least that words take, held against the exact height of what they stand in.

Source: ECMA-376 part 1, 17.3.1.11 (frames), 17.4.80 (heights of rows).
"""

from __future__ import annotations

from math import ceil
from typing import NamedTuple

from lxml import etree

from paraph.formats.docx.lengths import LOW, measure
from paraph.formats.docx.names import W
from paraph.formats.docx.spots import Spot, spot_of

ANY = 20_000.0
"""Twentieths of a point: wider than any line, where the width is not known."""

_LINE = 160  # twentieths of a point: no usual line is lower
_NARROW, _WIDE = 60, 160  # a letter is hardly narrower, a sign of the east hardly smaller
_SEEN = 0.4  # of the size of letters in a line of 0.9: the upper half is seen
_EAST = "\u1100"


class Frame(NamedTuple):
    """A frame of paragraphs: its exact height, 0 if it grows with its words, and its width."""

    height: float
    width: float
    spot: Spot | None  # where it is set, None for a capital over several lines
    place: str  # what tells it from other frames


def frame_of(properties: etree._Element) -> Frame | None:
    """Return the frame that the properties of a paragraph put it into, None if not said."""
    found = properties.find(f"{W}framePr")
    if found is None:
        return None
    exact = found.get(f"{W}hRule") == "exact"
    height = measure(found.get(f"{W}h", "0"), 20) if exact else 0.0
    width = measure(found.get(f"{W}w", "0"), 20)
    spot = None if f"{W}dropCap" in found.attrib else spot_of(found)
    return Frame(height, width if width > LOW else ANY, spot, repr(sorted(found.items())))


def lines(text: str, width: float = ANY, letter: float = _NARROW) -> int:
    """Return how many lines of this width (twentieths of a point) a text takes at the least."""
    east = letter * _WIDE / _NARROW
    count = 0
    for piece in text.strip().splitlines():
        length = sum(east if sign >= _EAST else letter for sign in piece)
        count += max(1, ceil(length / width))
    return count


def too_low(height: float, count: int, deep: float = 0.0, letters: float = 0.0) -> bool:
    """Whether so many lines do not fit a height, in twentieths of a point.

    `deep` is how far down the last of them ends, where that is known: half of its `letters` is
    seen, or several lines are, or they are too low.
    """
    if letters:
        return height <= max(LOW, deep if count > 1 else deep - letters * _SEEN)
    return height <= max(LOW, _LINE * count if count > 1 else 0)
