"""Figures: decimal numbers in one spelling, and how far two of them are apart, exactly.

A figure is kept as it is written, never as a binary fraction: 0.1 is a tenth.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Literal, TypeAlias

from paraph.errors import ActError

Sign: TypeAlias = Literal["stop", "comma"]
"""What parts the whole from its decimals."""

_FIGURE = re.compile(r"-?(?:0|[1-9][0-9]{0,29})(?:\.[0-9]{0,19}[1-9])?")
_WRITTEN = re.compile(r"(-?)([0-9]{1,30})(?:\.([0-9]{1,20}))?")
_THOUSANDS = re.compile(r"-?0*[1-9][0-9]{0,2}[.,][0-9]{3}")
"""What may be thousands, or a figure with three decimals: 1.200."""
_PERMILLE = 1000


def check_figure(figure: str, place: str) -> None:
    """Check that a figure is spelled in the one way it may be: "1200", "0.5", "-3".

    Raises:
        ActError: it is not.
    """
    if not _FIGURE.fullmatch(figure) or figure == "-0":
        what = f"{figure!r} is no figure: write 1200 or 0.5, without signs for thousands"
        raise ActError(place, what)


def figure_of(written: str, sign: Sign = "stop") -> str:
    """Return a figure that somebody wrote in its one spelling.

    Nothing parts thousands: whether 1.200 is a little more than one, nobody can tell afterwards,
    whatever sign is said.

    Raises:
        ActError: it is none, has another sign than is said, or may be thousands.

    >>> figure_of("0012.50"), figure_of("12,5", "comma")
    ('12.5', '12.5')
    """
    other, name = ("," if sign == "stop" else "."), ("a comma" if sign == "stop" else "a stop")
    plain = written.strip()
    if _THOUSANDS.fullmatch(plain):
        mark = "." if "." in plain else ","
        joined, parted = plain.replace(mark, ""), plain.replace(mark, ".")
        what = f"{written!r} may be {joined}, or {parted} with three decimals"
        raise ActError("", f"{what}: write {joined}, or {plain}0 with another number of decimals")
    if other in plain:
        raise ActError("", f"{written!r} has {name}, and decimals are said to begin with a {sign}")
    found = _WRITTEN.fullmatch(plain.replace(",", "."))
    if found is None:
        what = f"{written!r} is no figure: write figures alone, without unit and without signs"
        raise ActError("", f"{what} or blanks for thousands")
    minus, whole, decimals = found[1], found[2].lstrip("0") or "0", (found[3] or "").rstrip("0")
    figure = f"{whole}.{decimals}" if decimals else whole
    return f"{minus}{figure}" if figure != "0" else "0"


def written_out(figure: str) -> str:
    """Return a figure as somebody may write it: in no spelling that may be thousands.

    >>> written_out("12.345"), written_out("0.345"), written_out("12.5")
    ('12.3450', '0.345', '12.5')
    """
    return f"{figure}0" if _THOUSANDS.fullmatch(figure) else figure


def exact(figure: str) -> Fraction:
    """Return the number that a figure is."""
    return Fraction(figure)


def gap(one: str, other: str) -> Fraction:
    """Return how far two figures are apart: |a - b| / max(|a|, |b|), and 0 of two that are 0.

    It is 0 to 1 for figures of one sign, and at most 2.

    >>> gap("40", "38"), gap("0", "7"), gap("0", "0")
    (Fraction(1, 20), Fraction(1, 1), Fraction(0, 1))
    """
    a, b = exact(one), exact(other)
    larger = max(abs(a), abs(b))
    return abs(a - b) / larger if larger else Fraction(0)


def per_cent(share: Fraction) -> str:
    """Return a share in per cent with one decimal, half to even: "5.0".

    What is more than nothing and would be told as 0.0 is told as "<0.1".
    """
    tenths = round(share * _PERMILLE)
    if share and not tenths:
        return "<0.1"
    return f"{tenths // 10}.{tenths % 10}"
