"""Carried: the characters and marks that pieces leave as they are."""

from __future__ import annotations

from collections.abc import Sequence

from paraph.proof.proof import Piece
from paraph.text.node import PROPERTIES, Mark, Provision


def carried(old: Provision, new: Provision, pieces: Sequence[Piece]) -> bool:
    """Whether the wording of `new`, marks and all, is that of `old` with the pieces put in."""
    at_old = at_new = 0
    for piece in (*pieces, None):
        stop_old = piece.old_start if piece else len(old.text)
        stop_new = piece.new_start if piece else len(new.text)
        if old.text[at_old:stop_old] != new.text[at_new:stop_new]:
            return False
        if piece:
            at_old, at_new = piece.old_end, piece.new_end
    if not old.marks and not new.marks:
        return True
    shifted = [_shifted(mark, pieces) for mark in old.marks]
    return None not in shifted and sorted(filter(None, shifted)) == list(new.marks)


def _shifted(mark: Mark, pieces: Sequence[Piece]) -> Mark | None:
    if mark.name in PROPERTIES:
        return mark
    ends = []
    for at in (mark.start, mark.end):
        shift = 0
        for piece in pieces:
            if piece.old_end <= at and (
                piece.old_end < at or at == mark.start or piece.old_start < at
            ):
                shift = piece.new_end - piece.old_end
            elif piece.old_start < at:
                return None
        ends.append(at + shift)
    return Mark(ends[0], ends[1], mark.name, mark.value)
