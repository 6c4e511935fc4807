"""Frames of the adaptive attack: wording in which a class could be taken in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

_TABLE = Path(__file__).with_suffix(".tsv")


@dataclass(frozen=True, slots=True)
class Frame:
    """Wording in which a class could be taken in: what stands before, what changes, what follows.

    Each lead, pair and tail fits each other one.
    """

    language: str
    kind: str
    leads: tuple[str, ...]
    pairs: tuple[tuple[str, str], ...]
    tails: tuple[str, ...]


def frames() -> tuple[Frame, ...]:
    """Return the frames of the table beside this file."""
    _, *rows = _TABLE.read_text("utf-8").splitlines()
    return tuple([_frame(*row.split("\t")) for row in rows])


def _frame(language: str, kind: str, leads: str, pairs: str, tails: str) -> Frame:
    cut = [tuple(cell.split("¦")) for cell in (leads, pairs, tails)]
    halves = [pair.split("|") for pair in cut[1]]
    return Frame(language, kind, cut[0], tuple([(one, two) for one, two in halves]), cut[2])
