"""What a story has come to so far: its provisions, and the place of each in its part."""

from __future__ import annotations

from paraph.errors import LimitError
from paraph.formats.limits import LIMITS
from paraph.text.node import Provision


class Written:
    """Collects the provisions of one story; `ordinal` counts the paragraphs of its part."""

    __slots__ = ("ordinal", "places", "provisions")

    def __init__(self) -> None:
        self.provisions: list[Provision] = []
        self.places: list[int] = []
        self.ordinal = 0

    def __len__(self) -> int:
        return len(self.provisions)

    def add(self, provision: Provision) -> None:
        """Add a provision that stands in the paragraph now being read."""
        self.provisions.append(provision)
        self.places.append(self.ordinal)

    def cut(self, index: int) -> None:
        """Drop the provisions from `index` on."""
        del self.provisions[index:]
        del self.places[index:]

    def check(self, file: str) -> None:
        """Refuse a story without end.

        Raises:
            LimitError: it has more provisions than allowed.
        """
        if len(self.provisions) > LIMITS.provisions:
            raise LimitError(file, f"holds more than {LIMITS.provisions:,} provisions")
