"""Formatting elements: those that outlive the element they stand in.

Source: HTML Living Standard, section 13.2.4.3 (the list of active formatting elements).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import TypeAlias

from paraph.errors import LimitError
from paraph.formats.limits import LIMITS
from paraph.formats.look import Look

Attributes: TypeAlias = Mapping[str, str]
Wear: TypeAlias = Callable[[Look, str, Attributes], Look]
"""What an element makes of the look around it."""

NAMES = frozenset(
    ("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt",
     "u")
)  # fmt: skip
_ALIKE = 3  # of one kind that are kept open
_CHAINS = 8  # looks around that are remembered


class Formatting:
    """The open formatting elements, outermost first; a cell begins a list of its own."""

    def __init__(self, file: str, wear: Wear) -> None:
        self._file = file
        self._wear = wear
        self._open: list[tuple[str, Attributes]] = []
        self._floor = 0
        self._kinds: Counter[tuple[str, tuple[tuple[str, str], ...]]] = Counter()
        self._chains: dict[Look, list[Look]] = {}
        self._worn = 0

    def look(self, outer: Look) -> Look:
        """Return the look of characters in an element with the look `outer`."""
        chain = self._chains.get(outer)
        if chain is None:
            if len(self._chains) >= _CHAINS:
                self._chains.clear()
            chain = self._chains[outer] = [outer]
        for name, attributes in self._open[self._floor + len(chain) - 1 :]:
            self._worn += 1
            if self._worn > LIMITS.matches:
                what = "opens its formatting elements too often"
                raise LimitError(self._file, what)
            chain.append(self._wear(chain[-1], name, attributes))
        return chain[-1]

    def open(self, name: str, attributes: Attributes) -> None:
        """Open an element; of many that are alike, the oldest is closed."""
        kind = (name, tuple(sorted(attributes.items())))
        if self._kinds[kind] >= _ALIKE:
            alike = [at for at, each in enumerate(self._open) if each == (name, attributes)]
            if alike[-_ALIKE] >= self._floor:
                self._close(alike[-_ALIKE])
        self._kinds[kind] += 1
        self._open.append((name, attributes))
        if len(self._open) > LIMITS.depth:
            raise LimitError(self._file, f"has elements in more than {LIMITS.depth} others")

    def close(self, name: str) -> bool:
        """Close the innermost element of that name; whether there was one."""
        for index in range(len(self._open) - 1, self._floor - 1, -1):
            if self._open[index][0] == name:
                self._close(index)
                return True
        return False

    def enter(self) -> int:
        """Begin a list for a cell; return what `leave` needs to end it."""
        floor, self._floor = self._floor, len(self._open)
        self._chains.clear()
        return floor

    def leave(self, floor: int) -> None:
        """End the list of a cell."""
        while len(self._open) > self._floor:
            self._close(len(self._open) - 1)
        self._floor = floor
        self._chains.clear()

    def _close(self, index: int) -> None:
        name, attributes = self._open.pop(index)
        self._kinds[name, tuple(sorted(attributes.items()))] -= 1
        for chain in self._chains.values():
            del chain[index - self._floor + 1 :]
