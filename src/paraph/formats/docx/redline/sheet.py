"""A sheet: a part of the new document of which some bytes are written anew."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from paraph.formats.docx.redline.blocks import Block, Part
from paraph.formats.docx.redline.splices import Splice, fragment, spliced


class Sheet:
    """Collects the splices of one story; `inner` are those of the boxes in its paragraphs."""

    def __init__(self, part: Part, inner: list[Splice]) -> None:
        self.part = part
        self._inner = inner
        self.splices: list[Splice] = []

    def parse(self, block: Block) -> etree._Element:
        """Return an element that holds a paragraph, with the changes marked in its boxes."""
        return self.part.parse(self._bytes(block))

    def holder(self, *elements: etree._Element) -> etree._Element:
        """Return an element that holds others under the names of the part."""
        root = self.part.parse(b"")
        root.extend(elements)
        return root

    def replace(self, block: Block, root: etree._Element) -> None:
        """Put what `root` holds in the place of a block."""
        self.splice(block.start, block.end, fragment(root))

    def insert(self, at: int, elements: Sequence[etree._Element]) -> None:
        """Put elements before the byte `at`."""
        self.splice(at, at, fragment(self.holder(*elements)))

    def splice(self, start: int, end: int, content: bytes) -> None:
        """Put bytes in the place of those from `start` to `end`."""
        self.splices.append(Splice(start, end, len(self.splices), content))

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
