"""Inks: the colour of each state, and the number of a paragraph in the last bits of it.

Nobody sees a difference of fifteen parts in 255 of a dark colour; whoever reads the file back knows
by it which paragraph each word belongs to, on whichever page and in whichever cell it stands.
"""

from __future__ import annotations

from paraph.formats.pdf.printing.sheet import State

INKS: dict[State, tuple[int, int, int]] = {
    "kept": (0, 0, 0),
    "inserted": (0, 80, 48),
    "deleted": (160, 16, 32),
    "moved": (16, 48, 128),
    "kept-sign": (64, 64, 96),
    "inserted-sign": (0, 112, 80),
    "deleted-sign": (192, 48, 64),
    "moved-sign": (48, 80, 160),
    "moved-said": (80, 96, 144),
    "ours": (64, 64, 64),
}
"""Every part is a multiple of sixteen; a paragraph's number is added, four bits to each."""
FURNITURE = (112, 112, 112)
"""The colour of what stands on every page, beside the sheet."""
STATES: tuple[State, ...] = tuple(INKS)
UNITS = 16**3
"""So many paragraphs are told apart; then their numbers begin again."""
_BASES = {ink: state for state, ink in INKS.items()}


def of_ink(red: int, green: int, blue: int) -> tuple[State | None, int]:
    """Return the state that a colour says, if any, and the number of the paragraph in it."""
    low = 15
    number = (red & low) + (green & low) * 16 + (blue & low) * 256
    return _BASES.get((red & ~low, green & ~low, blue & ~low)), number
