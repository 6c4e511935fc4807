"""Pieces of a page: words as they stand, with their place and their look."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple


class Box(NamedTuple):
    """A box on a page in points, from its left lower corner."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def area(self) -> float:
        """Its area, 0 where it is turned inside out."""
        return max(0.0, self.right - self.left) * max(0.0, self.top - self.bottom)

    def within(self, other: Box) -> Box:
        """Return what both have; it is turned inside out where that is nothing."""
        left, bottom = max(self.left, other.left), max(self.bottom, other.bottom)
        return Box(left, bottom, min(self.right, other.right), min(self.top, other.top))

    def shared(self, other: Box) -> float:
        """Return the area that both have."""
        return self.within(other).area


class Piece(NamedTuple):
    """Characters without white space between, drawn at once, and the white space before them.

    `base` is the height of the line that they stand on. `unseen` is the hazard that tells why they
    cannot be seen, "" where they can.
    """

    text: str
    before: str
    left: float
    right: float
    base: float
    size: float
    unseen: str = ""
    struck: bool = False
    way: str = ""


@dataclass(slots=True)
class Line:
    """Pieces on one line, from left to right; `base` and `size` are those of the largest."""

    page: int
    pieces: list[Piece] = field(default_factory=list)
    base: float = 0.0
    size: float = 0.0
    walls: tuple[float, float] | None = None  # the lines drawn to its left and right, of its cell

    @property
    def left(self) -> float:
        """Where it begins."""
        return min(piece.left for piece in self.pieces)

    @property
    def right(self) -> float:
        """Where it ends."""
        return max(piece.right for piece in self.pieces)

    @property
    def text(self) -> str:
        """Its characters, without white space at its ends."""
        return "".join(piece.before + piece.text for piece in self.pieces).strip()

    @property
    def first(self) -> str:
        """Its first word."""
        return self.text.split(None, 1)[0] if self.text else ""

    def first_width(self) -> float:
        """Return how wide the first word is."""
        end = self.pieces[0].right
        for piece in self.pieces[1:]:
            if piece.before:
                break
            end = piece.right
        return end - self.pieces[0].left

    def add(self, piece: Piece) -> None:
        """Set a piece at its end."""
        if not self.pieces or piece.size > self.size * 1.05:
            self.base, self.size = piece.base, piece.size
        self.pieces.append(piece)
