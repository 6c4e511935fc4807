"""What of a page an eye would not see: letters without ink, covered, cut off, struck through."""

from __future__ import annotations

from typing import NamedTuple

from paraph.formats.colours import FAINT, WHITE, Colour, contrast
from paraph.formats.pdf.drawn import Drawn, Letters, Shape, clipped
from paraph.formats.pdf.piece import Box

_SHAPES = 2_000  # of one kind on a page that words are looked for under
_COVERED = 0.6  # of the letters of an object under what is drawn later
_BELOW = 0.5  # of the letters of an object over what is drawn before: their ground
_CLEAR = 0.1  # ink that covers no more is not seen
_OPAQUE = 0.9  # ink that covers as much hides what is below
_LARGE = 0.5  # of a page: an image of that size is a scan of it
_UNSEEN_MODES = frozenset((3, 7))  # ISO 32000-1, 9.3.6
_MIDDLE = (0.12, 0.5)  # of the size above the base: a rule there strikes letters through


class Seen(NamedTuple):
    """Whether letters are seen: the hazard that tells why not, and whether they lie with a scan."""

    unseen: str = ""
    scanned: bool = False


_SCANNED = Seen(scanned=True)


class Sight:
    """What is drawn on a page, and whether it hides or strikes letters."""

    def __init__(self, drawn: Drawn, crop: Box) -> None:
        rules = [one for one in drawn.shapes if one.kind == "rule"]
        fills = [one for one in drawn.shapes if one.kind in {"fill", "image"}]
        bars = [one for one in drawn.shapes if one.kind == "bar"]
        self.crowded = max(len(rules), len(bars), len(fills)) > _SHAPES
        self.ruled = bool(rules or bars)
        self._rules, self._bars, self._fills = rules[:_SHAPES], bars[:_SHAPES], fills[:_SHAPES]
        self._scans = [
            one
            for one in self._fills
            if one.kind == "image" and one.box.shared(crop) > crop.area * _LARGE
        ]

    def of(self, letters: Letters) -> Seen:
        """Return whether letters are seen."""
        if letters.mode in _UNSEEN_MODES or letters.ink.alpha <= _CLEAR:
            return _SCANNED if self._scans else Seen("hidden-text")
        cut = clipped(letters.object)
        if cut is None and not self._fills:
            return Seen("ground-colour-text" if contrast(letters.ink, WHITE) < FAINT else "")
        box = letters.box()
        if cut is not None and box.shared(cut) < box.area * _COVERED:
            return Seen("hidden-text")
        over = self._over(letters.order, box)
        if over is not None:
            return _SCANNED if over in self._scans else Seen("hidden-text")
        faint = contrast(letters.ink, self._ground(letters.order, box)) < FAINT
        return Seen("ground-colour-text" if faint else "")

    def struck(self, box: Box, base: float, size: float, quarters: int) -> bool:
        """Whether a line is drawn through letters that stand on `base`, on a page turned so far."""
        sign = 1 if quarters in {0, 3} else -1
        low, high = (size * part for part in _MIDDLE)
        if quarters % 2:
            half = max(box.top - box.bottom, 0.1) / 2
            return any(
                low <= sign * ((bar.box.left + bar.box.right) / 2 - base) <= high
                and min(bar.box.top, box.top) - max(bar.box.bottom, box.bottom) > half
                for bar in self._bars
            )
        half = max(box.right - box.left, 0.1) / 2
        return any(
            low <= sign * ((rule.box.bottom + rule.box.top) / 2 - base) <= high
            and min(rule.box.right, box.right) - max(rule.box.left, box.left) > half
            for rule in self._rules
        )

    def _over(self, order: int, box: Box) -> Shape | None:
        """Return what is drawn later and covers letters, None if nothing does."""
        for one in self._fills:
            covers = one.order > order and (one.kind == "image" or one.ink.alpha > _OPAQUE)
            if covers and one.box.shared(box) > (box.area or 1.0) * _COVERED:
                return one
        return None

    def _ground(self, order: int, box: Box) -> Colour:
        """Return the colour below letters: of the last thing that was drawn there before them."""
        ground = WHITE
        for one in self._fills:
            if one.order > order:
                break
            # What an image shows is not known: white letters on it may be seen, or not.
            solid = one.kind == "fill" and one.ink.alpha > _BELOW
            if solid and one.box.shared(box) > (box.area or 1.0) * _BELOW:
                ground = one.ink
        return ground
