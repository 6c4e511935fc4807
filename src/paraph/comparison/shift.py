"""Shift: by how much the characters stand elsewhere that no edit touches."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from paraph.comparison.change import Edit


def shift(edits: Sequence[Edit], start: int, end: int) -> int | None:
    """Return by how much the characters from `start` to `end` are shifted, None if edited.

    `edits` are in order, and about characters.
    """
    at = bisect_right(edits, start, key=_end)
    if at < len(edits) and edits[at].old_start < end:
        return None
    return edits[at - 1].new_end - edits[at - 1].old_end if at else 0


def in_order(edits: Iterable[Edit]) -> list[Edit]:
    """Return the edits by where they stand in the old text, and then in the new one."""
    return sorted(edits, key=_place)


def _end(edit: Edit) -> int:
    return edit.old_end


def _place(edit: Edit) -> tuple[int, int, int, int]:
    return edit.old_start, edit.new_start, edit.old_end, edit.new_end
