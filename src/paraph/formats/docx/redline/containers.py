"""The containers of the new part that are open while a story is passed through."""

from __future__ import annotations

from collections.abc import Callable

from paraph.formats.docx.redline.blocks import Block
from paraph.formats.docx.redline.trail import Trail


class Open:
    """A container that is open: its blocks in both parts, and where what is deleted goes.

    One that only the old text has has no block, one that only the new one has no `old` one.
    `old_at` and `new_at` count the blocks in it that were passed.
    """

    def __init__(self, depth: int, block: Block | None, old: Block | None, cursor: int) -> None:
        self.depth = depth
        self.block, self.old = block, old
        self.cursor = cursor
        self.old_at = self.new_at = 0
        self._places = [_places(old), _places(block)]
        self.trail = Trail()

    def old_place(self, block: Block | None) -> int:
        """Return where a block stands in the old part of the container, -1 if it does not."""
        return -1 if block is None else self._places[0].get(block.start, -1)

    def new_place(self, block: Block | None) -> int:
        """Return where a block stands in the new part of the container, -1 if it does not."""
        return -1 if block is None else self._places[1].get(block.start, -1)


def _places(block: Block | None) -> dict[int, int]:
    inside = [] if block is None else block.children
    return {each.start: at for at, each in enumerate(inside)}


class Containers:
    """The containers that are open, from the story itself to the innermost."""

    def __init__(self, story: Block, old: Block | None, close: Callable[[Open], None]) -> None:
        self._open = [Open(-1, story, old, first(story))]
        self._close = close

    @property
    def here(self) -> Open:
        """The innermost container."""
        return self._open[-1]

    def leave(self, depth: int) -> None:
        """Close the containers that a provision of this depth does not stand in."""
        while self._open and self._open[-1].depth >= depth:
            self._close(self._open.pop())

    def enter(self, depth: int, block: Block | None, old: Block | None, cursor: int = 0) -> None:
        """Open a container."""
        self._open.append(Open(depth, block, old, cursor))


def first(block: Block) -> int:
    """Return where what a block holds begins."""
    return block.children[0].start if block.children else block.stop
