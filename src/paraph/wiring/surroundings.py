"""The surroundings: what the world says of where an answer goes, and who asks."""

from __future__ import annotations

import os
import sys
from typing import NamedTuple

_WIDEST = 100


class Surroundings(NamedTuple):
    """What the world says of where the answer goes: `width` in columns; `debug` for traces."""

    width: int
    colour: bool
    watched: bool
    debug: bool


def surroundings() -> Surroundings:
    """Return how wide the terminal is, whether it takes colour, whether somebody is watching."""
    colour = (
        sys.stdout.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"
    )
    try:
        width = os.get_terminal_size(sys.stdout.fileno()).columns
    except (OSError, ValueError):
        width = 80
    return Surroundings(
        min(width, _WIDEST) or 80,
        colour,
        sys.stderr.isatty(),
        os.environ.get("PARAPH_DEBUG", "") not in {"", "0"},
    )


def named_change() -> tuple[str, str]:
    """Return the two commits that pre-commit says are to be compared, "" where it says none."""
    return (
        os.environ.get("PRE_COMMIT_FROM_REF", ""),
        os.environ.get("PRE_COMMIT_TO_REF", ""),
    )
