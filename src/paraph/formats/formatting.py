"""Formatting elements: those that outlive the element they stand in.

Source: HTML Living Standard, section 13.2.4.3 (the list of active formatting elements).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

from paraph.errors import LimitError
from paraph.formats.limits import LIMITS
from paraph.formats.look import Look
from paraph.formats.tags import Attributes

Wear: TypeAlias = Callable[[Look, str, Attributes], Look]
"""What an element makes of the look around it."""

NAMES = frozenset(
    ("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt",
     "u")
)  # fmt: skip
_ALIKE = 3  # of one kind that are opened anew


@dataclass(slots=True, eq=False)
class Place:
    """An open element that formatting elements may stand in: the look in it, without theirs."""

    look: Look
    open: bool = True
    first: int = -1  # the first formatting element that stands in it, -1 before anybody asked
    chain: list[Look] = field(default_factory=list)  # what they make of its look, one by one


@dataclass(slots=True, eq=False)
class _Format:
    """A formatting element: `home` is what it stands in, while that is open."""

    name: str
    attributes: Attributes
    home: Place
    retired: bool = False  # not to be opened anew where its home has closed


class Formatting:
    """The formatting elements that are open or wait to be opened anew, outermost first.

    Those that stand in one place follow each other; those that wait are the last of all.
    """

    def __init__(self, file: str, wear: Wear) -> None:
        self._file = file
        self._wear = wear
        self._list: list[_Format] = []
        self._floor = 0
        self._kinds: Counter[object] = Counter()
        self._places: list[Place] = []
        self._worn = 0

    def push(self, place: Place) -> None:
        """Open an element that is no formatting element."""
        self._places.append(place)

    def pop(self) -> None:
        """Close the element opened last; formatting elements in it wait to be opened anew."""
        self._places.pop().open = False

    def look(self) -> Look:
        """Return the look of what comes next in the innermost element as it is."""
        place = self._places[-1]
        if not self._list:
            return place.look
        first, end = self._first(place), len(self._list)
        while end > first and not self._list[end - 1].home.open:
            end -= 1
        if not place.chain:
            place.chain.append(place.look)
        for each in self._list[first + len(place.chain) - 1 : end]:
            self._work()
            place.chain.append(self._wear(place.chain[-1], each.name, each.attributes))
        return place.chain[end - first]

    def reopen(self) -> None:
        """Open anew, in the innermost element, what waits for it."""
        place = self._places[-1]
        index = len(self._list)
        while index > self._floor and not self._list[index - 1].home.open:
            index -= 1
            if self._list[index].retired:
                self._remove(index)
            else:
                self._list[index].home = place

    def open(self, name: str, attributes: Attributes) -> None:
        """Open an element; of many that are alike, the oldest will not be opened anew."""
        self.reopen()
        kind = _kind(name, attributes)
        if self._kinds[kind] >= _ALIKE:
            self._retire(kind)
        self._kinds[kind] += 1
        self._list.append(_Format(name, attributes, self._places[-1]))
        if len(self._list) > LIMITS.depth:
            raise LimitError(self._file, f"has elements in more than {LIMITS.depth} others")

    def crossed(self, name: str) -> bool:
        """Whether the end of an element stands in another that began in it, and it matters."""
        index = self._last(name)
        if index < 0:
            return False
        home = self._list[index].home
        if not home.open or home is self._places[-1]:
            return False
        self._work()
        before = index - self._first(home)
        return before >= len(home.chain) or self.look() != home.chain[before]

    def close(self, name: str) -> bool:
        """Close the innermost element of that name; whether there was one."""
        index = self._last(name)
        if index >= 0:
            self._remove(index)
        return index >= 0

    def enter(self) -> int:
        """Begin a list for a cell; return what `leave` needs to end it."""
        floor, self._floor = self._floor, len(self._list)
        return floor

    def leave(self, floor: int) -> None:
        """End the list of a cell."""
        while len(self._list) > self._floor:
            self._remove(len(self._list) - 1)
        self._floor = floor

    def _first(self, place: Place) -> int:
        """Return where the elements that stand in a place begin, or those that wait."""
        if place.first < 0:
            first = len(self._list)
            while first > self._floor:
                home = self._list[first - 1].home
                if home.open and home is not place:
                    break
                first -= 1
            place.first = first
        return place.first

    def _last(self, name: str) -> int:
        for index in range(len(self._list) - 1, self._floor - 1, -1):
            if self._list[index].name == name:
                return index
        return -1

    def _retire(self, kind: object) -> None:
        alike = [
            at
            for at in range(self._floor, len(self._list))
            if not self._list[at].retired
            and _kind(self._list[at].name, self._list[at].attributes) == kind
        ]
        self._work(len(self._list))
        if len(alike) < _ALIKE:
            return
        oldest = self._list[alike[-_ALIKE]]
        look = oldest.home.look
        if oldest.home.open and self._wear(look, oldest.name, oldest.attributes) != look:
            oldest.retired = True  # it still stands around all that comes
            self._kinds[kind] -= 1
        else:
            self._remove(alike[-_ALIKE])

    def _remove(self, index: int) -> None:
        gone = self._list.pop(index)
        if not gone.retired:
            self._kinds[_kind(gone.name, gone.attributes)] -= 1
        top = self._places[-1] if self._places else None
        for place in self._places if gone.home is not top else self._places[-1:]:
            if place.first > index:
                place.first -= 1
            elif place.first >= 0:
                del place.chain[index - place.first + 1 :]

    def _work(self, amount: int = 1) -> None:
        self._worn += amount
        if self._worn > LIMITS.formats:
            raise LimitError(self._file, "opens its formatting elements anew too often")


def _kind(name: str, attributes: Attributes) -> object:
    return (name, *sorted(attributes.items())) if attributes else name
