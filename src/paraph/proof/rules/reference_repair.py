"""Reference repair: the number before a cited title, where it alone changed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from paraph.comparison.change import Edit
from paraph.proof.proof import Piece
from paraph.text.node import Provision

REPAIR = "reference-repair"
_NUMBER = re.compile(r"\d+|[^\W\d_]+")
_TITLE = (
    r"[ \u00a0]\([^\W\d_][^()]{2,120}\)|[ \u00a0]\(?\u00ab[^()\u00ab\u00bb]{3,120}\u00bb\)?"
    r"|\uc870[ \u00a0]?\([\uac00-\ud7a3][^()]{1,60}\)"
)
"""A title in brackets or guillemets, or behind the Korean word for an article."""
_LIKE_A_LABEL = (
    r"\uc81c\s?\d{1,3}\s?\uc870\s?\([^()]{2,60}\)"
    r"(?:\uc5d0(?:\ub3c4)?|\uc744|\ub97c|\uc740|\ub294)(?!\w)"
)
"""A Korean reference that opens its provision as a label would, but for the particle behind it."""
_LONGEST = 8  # characters of a number


def repairs(
    before: Provision, after: Provision, edits: Sequence[Edit]
) -> tuple[list[Piece], list[Edit]]:
    """Return the numbers that changed before a cited title, and the edits without them."""
    pieces: list[Piece] = []
    rest: list[Edit] = []
    for edit in edits:
        piece = None
        about = edit.about in {"wording", "reference"} or (
            edit.about == "label" and re.match(_LIKE_A_LABEL, before.text) is not None
        )
        if about and edit.cites is None:
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
    titles = re.match(_TITLE, old[one[1] :]), re.match(_TITLE, new[two[1] :])
    if titles[0] is None or titles[1] is None or titles[0][0] != titles[1][0]:
        return None
    return Piece(*one, *two, REPAIR)


def _number(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the whole number, in figures or Roman ones, that holds a span."""
    # "\uc81c5\uc870" is changed as a whole.
    if text[start:end].startswith("\uc81c"):
        start += 1
    if text[start:end].endswith("\uc870"):
        end -= 1
    while start and text[start - 1].isalnum() and text[start - 1] < "\uac00":
        start -= 1
    match = _NUMBER.match(text, start)
    if match is None or match.end() < end or match.end() - start > _LONGEST:
        return None
    said = match[0]
    return match.span() if said.isdecimal() or set(said) <= set("IVXLC") else None
