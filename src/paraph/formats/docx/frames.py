"""The frames of one story: paragraphs in a row that say the same of their frame share one.

Source: ECMA-376 part 1, 17.3.1.11.
"""

from __future__ import annotations

from paraph.formats.docx.document import Document
from paraph.formats.docx.findings import shortened
from paraph.formats.docx.heights import Frame, lines, too_low
from paraph.formats.docx.lengths import LOW


class Frames:
    """Follows the frames of one story; tells where they are, and which are too low for their words.

    What stands at another place of the page, or in another order, is seen by no other means.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._frame: Frame | None = None
        self._last = -1
        self._count = 0

    def hold(self, frame: Frame, text: str, ordinal: int) -> None:
        """Put the paragraph of this number into its frame; tell if the frame is too low for it."""
        if frame != self._frame or ordinal != self._last + 1:
            self._frame, self._count = frame, 0
            if frame.spot is not None and text.strip():
                self._document.found.hazard(
                    "frame",
                    f"A frame sets “{shortened(text, 30)}” at a place of the page.",
                    at=self._document.here,
                    about=frame.place,
                )
        self._last = ordinal
        if frame.height <= LOW or not text.strip():
            return
        self._count += lines(text, frame.width)
        if too_low(frame.height, self._count):
            self._document.found.hazard(
                "tiny-text",
                f"A frame is too low to show “{shortened(text)}”.",
                at=self._document.here,
                about=f"frame {frame.height:g} {frame.width:g} {self._count}\n{text}",
            )
