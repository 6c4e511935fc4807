"""Lines: the pieces of a page set side by side, in the order in which the file has them."""

from __future__ import annotations

from bisect import bisect_left

from paraph.formats.pdf.page import Page
from paraph.formats.pdf.piece import Line, Piece

_RAISED = 0.75  # of the size of a line: how far from its base small letters may stand
_SMALL = 0.92  # of the size of a line: letters that may stand out of it
_APART = 2.2  # sizes: a gap that parts cells or columns, unless a number stands before it
_BACK = 1.0  # sizes: how far letters may reach back over those before them
_UP = 0.3  # sizes: the middle of small letters
_EDGE = 1.0  # points by which letters may stand over a line
_TOUCHING = 0.12  # sizes: a gap without a blank


def lines(page: Page) -> list[Line]:
    """Return the lines of a page; words far apart on one height are lines of their own.

    So are words with a line drawn between them, which stand in cells beside each other.
    """
    found: list[Line] = []
    walls = _Walls(page)
    for piece in page.pieces:
        line = found[-1] if found else None
        if line is None or not _continues(line, piece) or walls.between(line.pieces[-1], piece):
            line = Line(page.number)
            found.append(line)
        if line.pieces:
            gap = piece.left - line.pieces[-1].right
            blank = piece.before or (" " if gap > _TOUCHING * line.size else "")
            # PDFium ends a line where small letters leave it: what touches is one word.
            touches = gap <= _TOUCHING * min(piece.size, line.size) and piece.base != line.base
            line.add(piece._replace(before="" if touches else blank))
        else:
            line.add(piece)
    if walls.any:
        for line in found:
            line.walls = walls.edges(line)
    return found


class _Walls:
    """The lines drawn up a page, between which cells lie."""

    def __init__(self, page: Page) -> None:
        found = sorted(
            ((each.box.left + each.box.right) / 2, each.box.bottom, each.box.top)
            for each in page.drawn.shapes
            if each.kind == "bar"
        )
        self._across = [across for across, _, _ in found]
        self._spans = [(bottom, top) for _, bottom, top in found]
        self._origin = page.origin

    @property
    def any(self) -> bool:
        """Whether there is one."""
        return bool(self._across)

    def between(self, one: Piece, other: Piece) -> bool:
        """Whether one stands between two pieces."""
        left, bottom = self._origin
        middle = one.base + bottom + one.size * _UP
        start = bisect_left(self._across, one.right + left - _EDGE)
        for index in range(start, len(self._across)):
            if self._across[index] > other.left + left + _EDGE:
                break
            low, high = self._spans[index]
            if low <= middle <= high:
                return True
        return False

    def edges(self, line: Line) -> tuple[float, float] | None:
        """Return the lines drawn nearest to the left and right of a line, if there are both."""
        left, bottom = self._origin
        middle = line.base + bottom + line.size * _UP
        beside = [
            across - left
            for across, (low, high) in zip(self._across, self._spans, strict=True)
            if low <= middle <= high
        ]
        before = [across for across in beside if across <= line.left + _EDGE]
        after = [across for across in beside if across >= line.right - _EDGE]
        return (before[-1], after[0]) if before and after else None


def _continues(line: Line, piece: Piece) -> bool:
    last = line.pieces[-1]
    gap = piece.left - last.right
    size = max(line.size, piece.size)
    if gap < -_BACK * size:
        return False
    off = abs(piece.base - line.base)
    small = min(piece.size, line.size) < _SMALL * size
    if off > (_RAISED if small else 0.25) * size:
        return False
    return gap <= _APART * size or _is_label(line)


def _is_label(line: Line) -> bool:
    """Whether a line so far is no more than a number or a bullet, with its text a tab away."""
    return len(line.text) <= 8 and len(line.text.split()) == 1  # noqa: PLR2004


def overlap(one: Line, other: Line) -> bool:
    """Whether two lines stand one above the other, at least in part."""
    return one.left < other.right and other.left < one.right
