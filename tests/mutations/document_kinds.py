"""Kinds of mutation of a whole agreement: what a fragment cannot show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from tests.mutations.chance import Random
from tests.mutations.drafts import Draft
from tests.mutations.kind import OPEN

Pair: TypeAlias = tuple[Draft, Draft]


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """A named kind of mutation of a whole agreement; its fields are those of a `Kind`.

    `change` gives the old and the new draft; both may differ from the one it was given.
    """

    name: str
    why: str
    change: Callable[[Draft, Random], Pair]
    expected: str = OPEN

    @property
    def meaningful(self) -> bool:
        """Whether the change must go to people."""
        return self.expected == OPEN


def gapped(draft: Draft, chance: Random) -> tuple[Draft, dict[int, str], int]:
    """Return `draft` with a number left out, the labels that close the gap, and where it was.

    An agreement from which an article was struck earlier: 1, 2, 4, 5 ...; closing the gap is one
    bijection over all labels.
    """
    articles = draft.places("article")
    first = chance.randrange(1, 4)
    closed = {at: draft.blocks[at].label for at in articles}
    wide = {at: str(int(closed[at]) + 1) for at in articles[first:]}
    return draft.relabelled(wide), closed, first
