"""Directions: where characters are ordered otherwise than they would be by themselves.

What is ordinary is quiet: Arabic and Hebrew from right to left, all else from left to right.
Source: ECMA-376 part 1, 17.3.1.6 (w:bidi), 17.3.2.30 (w:rtl); Unicode Annex 9.
"""

from __future__ import annotations

import re
from unicodedata import bidirectional

from paraph.formats.docx.document import Document
from paraph.formats.docx.findings import shortened

LEFTWARD = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""A character of a script that is written from right to left."""

_LETTERS = frozenset(("R", "AL"))
_STRONG = _LETTERS | {"L"}


def unusual(text: str, *, leftward: bool) -> bool:
    """Whether `text`, set from right to left or not, may read otherwise than by itself."""
    shown = text.strip()
    if not shown:
        return False
    kinds = {bidirectional(sign) for sign in shown}
    first = next((kind for sign in shown if (kind := bidirectional(sign)) in _STRONG), "")
    ends = bidirectional(shown[0]), bidirectional(shown[-1])
    if first in _LETTERS:
        return not leftward and not (set(ends) <= _LETTERS and "L" not in kinds)
    if not leftward:
        return False
    return not (
        kinds == {"EN"}
        or (ends[0] == "L" and ends[1] in {"L", "EN"} and kinds.isdisjoint(_LETTERS))
    )


def tell_paragraph(text: str, label: str, document: Document, *, leftward: bool) -> None:
    """Tell of a paragraph whose direction is not that of its first letter."""
    whole = f"{label} {text}" if label else text
    if unusual(whole, leftward=leftward):
        which = "right to left" if leftward else "left to right"
        document.found.hazard(
            "bidirectional-character",
            f"“{shortened(whole)}” is set from {which}.",
            at=document.here,
            about=f"paragraph {leftward}\n{whole}",
        )


def tell_stretch(text: str, start: int, document: Document, *, leftward: bool) -> None:
    """Tell of a stretch of a paragraph, from `start`, that has a direction of its own."""
    if unusual(text, leftward=leftward):
        which = "right to left" if leftward else "left to right"
        document.found.hazard(
            "bidirectional-character",
            f"“{shortened(text)}” is set from {which} within its line.",
            at=document.here,
            about=f"stretch {leftward}\n{start}\n{text}",
        )
