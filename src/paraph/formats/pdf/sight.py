"""What of a page an eye would not see: letters without ink, covered, cut off, struck through."""

from __future__ import annotations

from typing import NamedTuple

from paraph.formats.colours import FAINT, WHITE, contrast, over
from paraph.formats.pdf.drawn import Drawn, Letters
from paraph.formats.pdf.piece import Box

_SHAPES = 2_000  # of one kind on a page that words are looked for under
_WORK = 20_000_000  # looks at a shape for a word, on one page
_PART = 0.05  # of a word: as much of it must be covered, cut off or on its own colour to be told
_CLEAR = 0.1  # ink that covers no more is not seen
_OPAQUE = 0.9  # ink that covers as much hides what is below
_GROUNDS = 8  # colours that a word stands on at once
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
        self._work = 0
        self.ruled = bool(rules or bars)
        self._rules, self._bars, self._fills = rules[:_SHAPES], bars[:_SHAPES], fills[:_SHAPES]
        self._scans = [
            one
            for one in self._fills
            if one.kind == "image" and one.box.shared(crop) > crop.area * _LARGE
        ]

    def of(self, letters: Letters) -> Seen:
        """Return whether letters drawn at once have any ink at all."""
        if letters.mode in _UNSEEN_MODES or letters.ink.alpha <= _CLEAR:
            return _SCANNED if self._scans else Seen("hidden-text")
        return Seen()

    def word(self, letters: Letters, cut: Box | None, box: Box) -> Seen:
        """Return whether a word of `letters`, which is at `box`, is seen, every part of it.

        `cut` is the box outside of which nothing of them is shown.
        """
        area = box.area or 1.0
        if cut is not None and box.shared(cut) < area * (1 - _PART):
            return Seen("hidden-text")
        grounds = [WHITE]
        self._work += len(self._fills)
        if self._work > _WORK:
            self.crowded = True
            return Seen()
        for one in self._fills:
            share = one.box.shared(box) / area
            if share <= _PART:
                continue
            if one.order > letters.order:
                if one.kind == "image" or one.ink.alpha > _OPAQUE:
                    return _SCANNED if one in self._scans else Seen("hidden-text")
            elif one.kind == "fill":
                # What an image shows is not known: white letters on it may be seen, or not.
                shade = over(one.ink, grounds[-1])
                grounds = [shade] if share > 1 - _PART else [*grounds[-_GROUNDS:], shade]
        faint = any(contrast(letters.ink, ground) < FAINT for ground in grounds)
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
