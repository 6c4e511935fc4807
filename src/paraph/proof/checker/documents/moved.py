"""Moved: where the characters of an old wording stand in the new one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from paraph.proof.checker.documents.mention import Mention, Token
from paraph.proof.proof import COMPLETION, OPEN, Piece


class Moved:
    """The pieces of a provision, and what of its mentions they touch."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._pieces = pieces
        self._ends = [each.old_end for each in pieces]
        self._open = [each for each in pieces if each.name in {OPEN, COMPLETION}]

    def onto(self, at: int) -> int:
        """Return where an old place is in the new wording, -1 where it lies inside a piece."""
        index = bisect_right(self._ends, at)
        if index < len(self._pieces) and self._pieces[index].old_start < at:
            return -1
        return at + (self._pieces[index - 1].new_end - self._ends[index - 1] if index else 0)

    def touched(self, mention: Mention) -> bool:
        """Whether an open piece touches a mention."""
        return any(
            (each.old_start < mention.end and mention.start < each.old_end)
            or mention.start < each.old_start == each.old_end < mention.end
            for each in self._open
        )

    def held(self, which: int, mention: Mention, text: str) -> bool:
        """Whether every number of a mention lies in an open piece, or every letter and figure."""
        spans = [each[2:4] if which else each[:2] for each in self._open]
        if not spans:
            return False
        tokens = mention.tokens()
        if tokens and all(
            any(start <= token.start and token.end <= end for start, end in spans)
            for token in tokens
        ):
            return True
        return all(
            any(start <= at < end for start, end in spans)
            for at in range(mention.start, mention.end)
            if text[at].isalnum()
        )

    def equal(self, mention: Mention, old: str, new: str) -> bool:
        """Whether the open piece around a mention has the same characters on both sides."""
        return any(
            old[each.old_start : each.old_end] == new[each.new_start : each.new_end]
            for each in self._open
            if each.old_start < mention.end and mention.start < each.old_end
        )

    def hides(self, which: int, start: int, end: int, old: str, new: str) -> bool:
        """Whether what lies between two places is in an open piece that says something else."""
        return any(
            (each.new_start if which else each.old_start) <= start
            and end <= (each.new_end if which else each.old_end)
            and old[each.old_start : each.old_end] != new[each.new_start : each.new_end]
            for each in self._open
        )

    def gone(self, which: int, token: Token) -> bool:
        """Whether a number lies in an open piece."""
        return any(
            (each.new_start if which else each.old_start) <= token.start
            and token.end <= (each.new_end if which else each.old_end)
            for each in self._open
        )
