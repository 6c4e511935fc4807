"""Moves: their two ends have one name, by which Word knows them.

Source: ECMA-376 part 1, 17.13.5.23 to 17.13.5.28 (move ranges).
"""

from __future__ import annotations

from typing import Literal

from lxml import etree

from paraph.formats.docx.names import W
from paraph.formats.docx.redline.marker import Marker, Sort


class Moves:
    """Names the paragraphs that moved, in their order, alike where they left and came."""

    def __init__(self, marker: Marker) -> None:
        self._marker = marker
        self._counts: dict[tuple[str, str], int] = {}

    def name(
        self, p: etree._Element, tag: Literal["moveFrom", "moveTo"], move: str, sort: Sort
    ) -> None:
        """Put the range of a move around all that a paragraph shows."""
        count = self._counts[tag, move] = self._counts.get((tag, move), 0) + 1
        number = self._marker.number()
        at = 1 if len(p) and p[0].tag == f"{W}pPr" else 0
        name = f"move{move}-{count}"
        p.insert(at, self._marker.range(f"{tag}RangeStart", number, name, sort))
        p.append(self._marker.range(f"{tag}RangeEnd", number, name, sort))
