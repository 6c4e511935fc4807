"""What a story has come to so far: its provisions, and the place of each in its part."""

from __future__ import annotations

from paraph.errors import LimitError
from paraph.formats.limits import LIMITS
from paraph.text.node import Provision


class Written:
    """Collects the provisions of one story of `file`; `ordinal` counts the paragraphs read."""

    __slots__ = ("_file", "ordinal", "places", "provisions", "reaching")

    def __init__(self, file: str) -> None:
        self._file = file
        self.provisions: list[Provision] = []
        self.places: list[int] = []
        self.ordinal = 0
        self.reaching: list[tuple[float, int]] = []  # see `Sections`

    def __len__(self) -> int:
        return len(self.provisions)

    def add(self, provision: Provision) -> None:
        """Add a provision that stands in the paragraph now being read.

        Raises:
            LimitError: there are more than allowed.
        """
        self.provisions.append(provision)
        self.places.append(self.ordinal)
        if len(self.places) > LIMITS.provisions:
            raise LimitError(self._file, f"holds more than {LIMITS.provisions:,} provisions")

    def cut(self, index: int) -> None:
        """Drop the provisions from `index` on."""
        del self.provisions[index:]
        del self.places[index:]
