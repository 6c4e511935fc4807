"""Ranges: what lies between two cited provisions, named alike for the old and the new text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from paraph.text.stretch import Family, Stretch

Range: TypeAlias = tuple[int, ...]
"""A name for the provisions of a stretch: equal names hold the same provisions."""

_FEW = 60
"""Members of a stretch that are as well looked at one by one."""
_APART = -2
"""Begins the name of a stretch of the old text that is none in the new one."""


class Ranges:
    """The names of stretches: in the new text where they begin and end among their family.

    An old stretch that is one in the new text, in whatever order, has the name of that one. All
    takes linear time once, and then constant time for a stretch.
    """

    def __init__(self, new: Iterable[Stretch], now: Callable[[int], int]) -> None:
        self._now = now
        self._families: dict[Family, int] = {}
        self._places: dict[int, tuple[int, int]] = {}
        self._images: dict[Family, _Image] = {}
        for stretch in new:
            family = stretch.family
            if family not in self._families:
                number = self._families[family] = len(self._families)
                for place, member in enumerate(family.members):
                    self._places[member] = number, place

    def new(self, stretch: Stretch) -> Range:
        """Return the name of a stretch of the new text."""
        if not stretch:
            return ()
        return self._families[stretch.family], stretch.start, stretch.stop

    def old(self, stretch: Stretch) -> Range:
        """Return the name of a stretch of the old text."""
        if not stretch:
            return ()
        family = stretch.family
        image = self._images.get(family)
        if image is None:
            image = self._images[family] = _Image(
                [self._places.get(self._now(member)) for member in family.members]
            )
        bounds = image.bounds(stretch.start, stretch.stop)
        if bounds is None:
            return _APART, family.members[stretch.start], stretch.start, stretch.stop
        return bounds


class _Image:
    """Where the members of an old family are in the new text, by number of family and place."""

    def __init__(self, places: Sequence[tuple[int, int] | None]) -> None:
        seen: set[tuple[int, int]] = set()
        outside = -1, -1
        found = [outside] * len(places)
        for at, place in enumerate(places):
            if place is not None and place not in seen:  # of two that were merged, one counts
                found[at] = place
                seen.add(place)
        self._found = found
        self._least: list[list[tuple[int, int]]] = []
        self._most: list[list[tuple[int, int]]] = []

    def bounds(self, start: int, stop: int) -> Range | None:
        """Return the stretch of one family that the members from `start` to `stop` fill."""
        family, first = self._found[start]
        if stop - start <= _FEW and family >= 0:
            steps = range(first, first + stop - start)
            if self._found[start:stop] == [(family, step) for step in steps]:
                return family, first, steps.stop
        if not self._least:
            self._tabulate()
        row = (stop - start).bit_length() - 1
        last = stop - (1 << row)
        family, first = min(self._least[row][start], self._least[row][last])
        other, end = max(self._most[row][start], self._most[row][last])
        if family < 0 or family != other or end - first + 1 != stop - start:
            return None
        return family, first, end + 1

    def _tabulate(self) -> None:
        """Hold the least and greatest of all stretches as long as a power of two.

        Source: Bender and Farach-Colton, "The LCA problem revisited", 2000, section 3.
        """
        self._least.append(self._found)
        self._most.append(self._found)
        width = 1
        while 2 * width <= len(self._found):
            least, most = self._least[-1], self._most[-1]
            self._least.append(list(map(min, least, least[width:])))
            self._most.append(list(map(max, most, most[width:])))
            width *= 2
