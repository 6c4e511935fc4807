"""The containers of the new part that are open while a story is passed through."""

from __future__ import annotations

from paraph.formats.docx.redline.blocks import Block
from paraph.formats.docx.redline.spots import Spot
from paraph.text.node import CONTAINERS


class Open:
    """A container that is open: its block in the new part, and where what is deleted goes.

    One that only the old text has has no block.
    """

    def __init__(self, depth: int, block: Block | None, cursor: int) -> None:
        self.depth = depth
        self.block = block
        self.cursor = cursor
        self.last: Block | None = None
        """The old block that was put there last."""
        self.fresh: Block | None = None
        """The new paragraph that was marked as inserted last."""

    def ends(self) -> bool:
        """Whether no paragraph of the new part follows where what is deleted goes."""
        inside = self.block.children if self.block is not None else []
        return all(each.kind != "p" or each.start < self.cursor for each in inside)


class Containers:
    """The containers that are open, from the story itself to the innermost."""

    def __init__(self, story: Block) -> None:
        self._open = [Open(-1, story, first(story))]

    @property
    def here(self) -> Open:
        """The innermost container."""
        return self._open[-1]

    @property
    def outermost(self) -> bool:
        """Whether nothing but the story is open."""
        return len(self._open) == 1

    def leave(self, depth: int) -> None:
        """Leave the containers that a provision of this depth does not stand in."""
        while self._open[-1].depth >= depth:
            self._open.pop()

    def missing(self, depth: int) -> None:
        """Enter a container that only the old text has."""
        self._open.append(Open(depth, None, 0))

    def passed(self, spot: Spot, depth: int, kind: str) -> None:
        """Let what is deleted next come behind a block, or into it if it holds others."""
        block = spot.block
        if block is None:
            return
        here = self.here
        here.cursor, here.last = block.end, None
        if kind in CONTAINERS:
            cursor = spot.text.end if spot.text is not None else first(block)
            self._open.append(Open(depth, block, cursor))


def first(block: Block) -> int:
    """Return where what a block holds begins."""
    return block.children[0].start if block.children else block.stop


def last(block: Block) -> bool:
    """Whether no paragraph follows in what a block stands in."""
    inside = block.parent.children if block.parent is not None else []
    return all(each.kind != "p" for each in inside[inside.index(block) + 1 :])
