"""Colours: what a style calls one, and whether ink can be told from its ground."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

FAINT = 1.6
"""The contrast (WCAG 2.2, relative luminance) below which ink is taken for its ground."""

_DARK = 0.04045  # below it, light grows evenly


class Colour(NamedTuple):
    """Red, green, blue and how much covers what is below, each from 0 to 1."""

    red: float
    green: float
    blue: float
    alpha: float = 1.0


WHITE, BLACK = Colour(1, 1, 1), Colour(0, 0, 0)
CLEAR = Colour(0, 0, 0, 0)
LINK, VISITED = Colour(0, 0, 0.933), Colour(0.333, 0.102, 0.545)  # HTML, section 15.3.1
YELLOW = Colour(1, 1, 0)


@lru_cache(maxsize=4096)
def colour(value: str) -> Colour | None:
    """Return the colour that `value` names in CSS, None for one not understood."""
    from tinycss2.color4 import parse_color  # noqa: PLC0415 - most pages name none

    try:
        found = parse_color(value)
        if found is None or isinstance(found, str):
            return None
        shown = found if found.space == "srgb" else found.to("srgb")
    except (NotImplementedError, ArithmeticError, ValueError):
        # tinycss2 has no way from every colour space to sRGB. Not understood is told by the caller.
        return None
    red, green, blue = (min(1.0, max(0.0, part or 0.0)) for part in shown.coordinates)
    return Colour(red, green, blue, found.alpha)


def over(ink: Colour, ground: Colour) -> Colour:
    """Return what is seen of `ink` that lies on `ground`."""
    if ink.alpha == 1:
        return ink
    parts = (
        above * ink.alpha + below * (1 - ink.alpha)
        for above, below in zip(ink[:3], ground[:3], strict=True)
    )
    return Colour(*parts)


def contrast(ink: Colour, ground: Colour) -> float:
    """Return the contrast of two colours, from 1 (none) to 21."""
    lights = sorted((_light(over(ink, ground)), _light(ground)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


@lru_cache(maxsize=4096)
def faint(inks: frozenset[Colour], grounds: frozenset[Colour]) -> frozenset[bool]:
    """Return whether text of these inks on these grounds may be missed: {True, False} if both."""
    return frozenset(contrast(ink, ground) < FAINT for ink in inks for ground in grounds)


@lru_cache(maxsize=4096)
def _light(shade: Colour) -> float:
    red, green, blue = map(_linear, shade[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    """Return how much light a part of a colour gives (IEC 61966-2-1)."""
    return part / 12.92 if part <= _DARK else ((part + 0.055) / 1.055) ** 2.4
