"""A fault: why the numbering of a document does not hold, and where."""

from __future__ import annotations

from typing import NamedTuple

NOWHERE = (-1, -1)
"""The place of what is the fault of no provision."""


class Fault(NamedTuple):
    """Why a provision refuses: its places, and the spans of the reference if it is one's fault."""

    why: str
    place: tuple[int, int]
    old: tuple[int, int] | None = None
    new: tuple[int, int] | None = None

    def __str__(self) -> str:
        return f"{self.why} (old provision {self.place[0]}, new provision {self.place[1]})"
