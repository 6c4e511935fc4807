"""A sheet: a part of the new document of which some bytes are written anew."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from paraph.formats.docx.redline.blocks import Block, Part
from paraph.formats.docx.redline.splices import Splice, fragment, spliced


class Written:
    """What takes the place of some bytes: elements while they may still be altered, then bytes."""

    __slots__ = ("_content", "_root", "end", "start")

    def __init__(self, start: int, end: int, made: etree._Element | bytes) -> None:
        self.start, self.end = start, end
        self._root = None if isinstance(made, bytes) else made
        self._content = made if isinstance(made, bytes) else b""

    def done(self) -> bytes:
        """Return the bytes; nothing is altered any more."""
        if self._root is not None:
            self._content, self._root = fragment(self._root), None
        return self._content


class Sheet:
    """Collects what is written of one story; `inner` are the splices of boxes in its paragraphs."""

    def __init__(self, part: Part, inner: list[Splice]) -> None:
        self.part = part
        self._inner = inner
        self._written: list[Written] = []

    def parse(self, block: Block) -> etree._Element:
        """Return an element that holds a paragraph, with the changes marked in its boxes."""
        return self.part.parse(self._bytes(block))

    def replace(self, block: Block, root: etree._Element) -> Written:
        """Put what `root` holds in the place of a block."""
        return self.splice(block.start, block.end, root)

    def insert(self, at: int, elements: Sequence[etree._Element]) -> Written:
        """Put elements before the byte `at`."""
        root = self.part.parse(b"")
        root.extend(elements)
        return self.splice(at, at, root)

    def splice(self, start: int, end: int, made: etree._Element | bytes) -> Written:
        """Put bytes, or what an element holds, in the place of those from `start` to `end`."""
        self._written.append(Written(start, end, made))
        return self._written[-1]

    def splices(self) -> list[Splice]:
        """Return all that was written."""
        return [
            Splice(each.start, each.end, order, each.done())
            for order, each in enumerate(self._written)
        ]

    def _bytes(self, block: Block) -> bytes:
        own = [each for each in self._inner if block.start <= each.start and each.end <= block.end]
        if not own:
            return self.part.raw(block)
        self._inner[:] = [each for each in self._inner if each not in own]
        moved = [
            each._replace(start=each.start - block.start, end=each.end - block.start)
            for each in own
        ]
        return spliced(self.part.raw(block), moved)
