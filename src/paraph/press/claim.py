"""Claim: words of a sentence that a cue gives to its speaker."""

from __future__ import annotations

from typing import NamedTuple

from paraph.press.cue import Cue
from paraph.press.marks import Quote


class Claim(NamedTuple):
    """Words from `start` to `end` that a cue gives to its speaker.

    `quote` is the quotation that they are; without one they are a clause, which may hold some.
    `on` is whether they go on with the claim before them. `outlet` says that they hold another
    cue's words, which somebody passes on.
    """

    cue: Cue
    start: int
    end: int
    quote: Quote | None = None
    on: bool = False
    passes_on: bool = False
