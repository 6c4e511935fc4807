"""The open elements of a page, and the look of what comes next in the innermost.

Source: HTML Living Standard, section 13.2.4.2 (the stack of open elements).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from paraph.errors import LimitError
from paraph.formats.formatting import Formatting, Place, Wear
from paraph.formats.limits import LIMITS
from paraph.formats.look import Look

Close: TypeAlias = Callable[[], None]
"""What the end of an element closes in the flow."""


@dataclass(slots=True)
class Open:
    """An open element: its name, what it is to formatting, and what its end closes in the flow."""

    name: str
    place: Place
    close: Close | None = None
    floor: int = -1  # of a cell: what formatting elements stood open outside
    summary: Look | None = None  # what the first summary of closed details stands in


class Stack:
    """The elements that are open: `page` is the place outside of all, `top` the innermost."""

    def __init__(self, file: str, wear: Wear) -> None:
        self.page = Place(Look())
        self.top = Open("html", self.page)
        self.formatting = Formatting(file, wear)
        self._file = file
        self._open = [self.top]
        self.formatting.push(self.page)

    @property
    def look(self) -> Look:
        """What holds for what comes next."""
        return self.formatting.look()

    def push(self, name: str, look: Look, close: Close | None = None) -> Open:
        """Open an element and return it; `look` is what holds inside.

        Raises:
            LimitError: it stands in too many others.
        """
        open_ = Open(name, Place(look), close)
        self._open.append(open_)
        self.top = open_
        self.formatting.push(open_.place)
        if len(self._open) > LIMITS.depth:
            raise LimitError(self._file, f"has elements in more than {LIMITS.depth} others")
        return open_

    def push_cell(self, name: str, look: Look, close: Close | None) -> None:
        """Open a cell: formatting elements that stand open around it do not reach into it."""
        floor = self.formatting.enter()
        self.push(name, look, close).floor = floor

    def holds(self, name: str) -> bool:
        """Whether an element of that name is open."""
        return any(each.name == name for each in self._open)

    def pop(self) -> None:
        """Close the innermost element."""
        open_ = self._open.pop()
        self.top = self._open[-1]
        if open_.floor >= 0:
            self.formatting.leave(open_.floor)
        self.formatting.pop()
        if open_.close is not None:
            open_.close()

    def close(self, names: frozenset[str], stops: frozenset[str]) -> bool:
        """Close the innermost element of `names`, unless one of `stops` is in between.

        Whether there was one to close.
        """
        for index in range(len(self._open) - 1, 0, -1):
            name = self._open[index].name
            if name in names:
                while len(self._open) > index:
                    self.pop()
                return True
            if name in stops:
                break
        return False

    def close_inside(self, names: frozenset[str]) -> None:
        """Close what stands open inside the innermost element of `names`, which stays open."""
        while len(self._open) > 1 and self.top.name not in names:
            self.pop()

    def close_all(self) -> None:
        """Close everything but the page."""
        while len(self._open) > 1:
            self.pop()
