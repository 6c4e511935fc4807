"""Beside: blanks are layout where the words around them stay, not where these come or go."""

from __future__ import annotations

from collections.abc import Sequence

from paraph.proof.proof import OPEN, Piece


def beside(pieces: Sequence[Piece], at: int, wording: str) -> str:
    """Say why the piece at `at` is no layout of its own, or nothing; `wording` is the old text.

    The blanks that part words which are open belong to what is open.
    """
    piece = pieces[at]
    if piece.name != "layout":
        return ""
    before = pieces[at - 1] if at else None
    behind = pieces[at + 1] if at + 1 < len(pieces) else None
    if before and before.name == OPEN and _blank(wording[before.old_end : piece.old_start]):
        return "layout: stands behind what is open"
    if behind and behind.name == OPEN and _blank(wording[piece.old_end : behind.old_start]):
        return "layout: stands before what is open"
    return ""


def _blank(between: str) -> bool:
    return not between.strip(" ")
