"""A second look at a sealed PDF: whether its pages look as those of the master, to PDFium.

It proves nothing, since another reader may draw other pages. It would have seen every page that was
drawn over; what is accepted rests on what the file holds.
"""

from __future__ import annotations

from collections.abc import Iterator

import pypdfium2

_SCALE = 0.5  # pixels to a point: any letter that is another one is seen, since all must be equal


def differing(content: bytes, printed: bytes) -> str:
    """Say which page of a file does not look as the master's, if any; seals are drawn too."""
    with pypdfium2.PdfDocument(content) as one, pypdfium2.PdfDocument(printed) as other:
        if len(one) != len(other):
            return f"it shows {len(one)} pages, and the master has {len(other)}"
        one.init_forms()
        for number, (shown, meant) in enumerate(
            zip(_pictures(one), _pictures(other), strict=True), 1
        ):
            if shown != meant:
                return f"page {number} looks otherwise than in the master"
    return ""


def _pictures(document: pypdfium2.PdfDocument) -> Iterator[tuple[int, int, bytes]]:
    for page in document:
        drawn = page.render(scale=_SCALE, may_draw_forms=True)
        yield drawn.width, drawn.height, bytes(drawn.buffer)
        drawn.close()
        page.close()
