"""Lone norms of two languages: what is told of them, for sure and perhaps."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

from paraph.norms.norm import Norm

How: TypeAlias = Literal["lacks", "kind", "strength", "deadline", "bearer"]


class Lone(NamedTuple):
    """A norm that the other text lacks, or has otherwise; `why` says by what that is known.

    One of `first` and `second` is None where `how` is "lacks"; `other` is then the address of the
    counterpart in the text that lacks it, "" where there is none.
    """

    how: How
    first: Norm | None
    second: Norm | None
    why: str
    other: str = ""


class Apart(NamedTuple):
    """What two languages lay down apart, what cannot be told of, and what was compared.

    `unclear` are norms that have no sure counterpart among those that were read, though words in
    the other text may hold one. `alone` are provisions of the first and of the second text without
    a counterpart, whether or not a norm was read in them. Where `doubts` are not empty nothing was
    compared.
    """

    lone: tuple[Lone, ...] = ()
    unclear: tuple[Lone, ...] = ()
    compared: int = 0
    alone: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    doubts: tuple[str, ...] = ()
