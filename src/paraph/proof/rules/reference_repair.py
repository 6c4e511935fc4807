"""Reference repair: the number before a cited title, where it alone changed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from paraph.comparison.change import Edit
from paraph.proof.proof import Piece
from paraph.text.node import Provision

REPAIR = "reference-repair"
_NUMBER = re.compile(r"[^\W_]+")
_TITLE = re.compile(r"[ \u00a0]\([^\W\d_][^()]{2,120}\)")
_LONGEST = 8  # characters of a number


def repairs(
    before: Provision, after: Provision, edits: Sequence[Edit]
) -> tuple[list[Piece], list[Edit]]:
    """Return the numbers that changed before a title in brackets, and the edits without them."""
    pieces: list[Piece] = []
    rest: list[Edit] = []
    for edit in edits:
        piece = None
        if edit.about in {"wording", "reference"} and edit.cites is None:
            piece = _repair(before.text, after.text, edit)
        if piece is None or piece in pieces:
            rest.append(edit)
        else:
            pieces.append(piece)
    return pieces, rest


def _repair(old: str, new: str, edit: Edit) -> Piece | None:
    one = _number(old, edit.old_start, edit.old_end)
    two = _number(new, edit.new_start, edit.new_end)
    if one is None or two is None or old[slice(*one)] == new[slice(*two)]:
        return None
    # What the edit is widened by is equal on both sides.
    if edit.old_start - one[0] != edit.new_start - two[0] or one[1] - edit.old_end != (
        two[1] - edit.new_end
    ):
        return None
    titles = _TITLE.match(old, one[1]), _TITLE.match(new, two[1])
    if titles[0] is None or titles[1] is None or titles[0][0] != titles[1][0]:
        return None
    return Piece(*one, *two, REPAIR)


def _number(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the whole number, in figures or Roman ones, that holds a span."""
    while start and text[start - 1].isalnum():
        start -= 1
    match = _NUMBER.match(text, start)
    if match is None or match.end() < end or match.end() - start > _LONGEST:
        return None
    said = match[0]
    return match.span() if said.isdecimal() or set(said) <= set("IVXLC") else None
