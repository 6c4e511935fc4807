"""Spots: which block of a part each provision of its story stands in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from paraph.errors import TrackedChangesError
from paraph.formats.docx.redline.blocks import Block, Part
from paraph.text.node import Provision

_UNDER = frozenset(("note", "box"))
_CONTINUED = re.compile(rb"<[\w.-]*:?(?:vMerge|hMerge)(?![^>]*[\"']restart[\"'])[^>]*>")


class Spot(NamedTuple):
    """Where a provision stands: its block, and the paragraph that has its text, if one has.

    What a paragraph calls (a note, a box, and what is in it) has no block, and the paragraph that
    calls it as `host`.
    """

    block: Block | None = None
    text: Block | None = None
    host: Block | None = None


def own_text(spot: Spot) -> Block | None:
    """Return the paragraph of a spot's text, or the first in a container that has none."""
    if spot.text is not None or spot.block is None:
        return spot.text
    return next((each for each in spot.block.children if each.kind == "p"), None)


def spots(
    part: Part, story: Block, provisions: Sequence[Provision], ordinals: Sequence[int]
) -> list[Spot]:
    """Return the spot of each provision of a story, whose depths count from 0.

    `ordinals` are the reader's: of the paragraph last begun when it added the provision.

    Raises:
        TrackedChangesError: the provisions are not those of the blocks.
    """
    finder = _Finder(part, provisions, ordinals)
    finder.blocks(story, 0)
    if len(finder.found) != len(provisions):
        raise TrackedChangesError(f"{part.name} is laid out in a way that no redline is made of")
    return finder.found


class _Finder:
    """Walks blocks and provisions side by side; `found` has the spots so far."""

    def __init__(
        self, part: Part, provisions: Sequence[Provision], ordinals: Sequence[int]
    ) -> None:
        self._part = part
        self._provisions = provisions
        self._ordinals = ordinals
        self.found: list[Spot] = []

    def blocks(self, holder: Block, depth: int) -> None:
        """Find what the blocks in `holder` are."""
        for block in holder.children:
            if block.kind == "p":
                self._paragraph(block, depth)
            elif block.kind == "tbl":
                self._table(block, depth)

    def _next(self, kinds: frozenset[str], depth: int) -> bool:
        at = len(self.found)
        if at == len(self._provisions):
            return False
        return self._provisions[at].depth == depth and self._provisions[at].kind in kinds

    def _paragraph(self, p: Block, depth: int) -> None:
        if self._next(_TEXTS, depth) and self._ordinals[len(self.found)] == p.ordinal:
            self.found.append(Spot(p, p))
            self._under(p, depth)
        while self._next(_SECTION, depth) and self._ordinals[len(self.found)] == p.ordinal:
            self.found.append(Spot(None, None, p))

    def _under(self, p: Block, depth: int) -> None:
        """Pass over what the paragraph calls: notes and boxes, and what stands in them."""
        while self._next(_UNDER, depth + 1):
            self.found.append(Spot(None, None, p))
            while (
                len(self.found) < len(self._provisions)
                and self._provisions[len(self.found)].depth > depth + 1
            ):
                self.found.append(Spot(None, None, p))

    def _table(self, table: Block, depth: int) -> None:
        rows = [each for each in table.children if each.kind == "tr"]
        if not rows:
            return
        self._expect("table", depth)
        self.found.append(Spot(table))
        for row in rows:
            self._expect("row", depth + 1)
            self.found.append(Spot(row))
            self._row(row, depth + 2)

    def _row(self, row: Block, depth: int) -> None:
        cells = [each for each in row.children if each.kind == "tc"]
        at, many = len(self.found), 0
        while at < len(self._provisions) and self._provisions[at].depth >= depth:
            many += self._provisions[at].depth == depth
            at += 1
        for cell in cells:
            if many < len(cells) and self._merged(cell):
                self._skip_empty(cell)
                continue
            self._cell(cell, depth)

    def _merged(self, cell: Block) -> bool:
        """Whether a cell is one with another, and shows nothing of its own."""
        end = cell.children[0].start if cell.children else cell.stop
        if not _CONTINUED.search(self._part.content, cell.inner, end):
            return False
        ordinals = {each.ordinal for each in cell.all("p")}
        at = len(self.found)
        return at == len(self._ordinals) or self._ordinals[at] not in ordinals

    def _skip_empty(self, cell: Block) -> None:
        if any(each.kind == "tbl" for each in cell.children):
            raise TrackedChangesError(f"{self._part.name} has a table in a cell that is merged")

    def _cell(self, cell: Block, depth: int) -> None:
        self._expect("cell", depth)
        at = len(self.found)
        own = self._provisions[at]
        said = bool(own.text or own.label or own.level)
        text = next((p for p in cell.children if said and p.ordinal == self._ordinals[at]), None)
        self.found.append(Spot(cell, text))
        for block in cell.children:
            if block is text:
                self._under(block, depth)
            elif block.kind == "p":
                self._paragraph(block, depth + 1)
            elif block.kind == "tbl":
                self._table(block, depth + 1)

    def _expect(self, kind: str, depth: int) -> None:
        if not self._next(frozenset((kind,)), depth):
            raise TrackedChangesError(f"{self._part.name} has a {kind} that was read otherwise")


_TEXTS = frozenset(("paragraph", "heading"))
_SECTION = frozenset(("section",))
