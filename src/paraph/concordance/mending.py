"""Mending: a wording without the hyphens that line ends left in its words, and the way back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

_BROKEN = frozenset(("ru",))
"""Languages whose numbers and references hold no hyphen between letters, so that one may go."""
_HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u2010\u2011\u00ad][ \n]?(?=[^\W\d_])")


class Mended(NamedTuple):
    """A wording, and the offset in the original of each of its characters; none where equal."""

    text: str
    back: Sequence[int] = ()

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return a span of this wording as one of the original."""
        if not self.back:
            return start, end
        return self.back[start], self.back[end - 1] + 1 if end > start else self.back[start]


def mended(text: str, language: str, begins: int = 0) -> Mended:
    """Return a wording whose words are whole again from `begins` on.

    A hyphen of its own goes too ("научно-технический"): what is read here is none of it.
    """
    if language not in _BROKEN:
        return Mended(text)
    holes = [match.span() for match in _HYPHEN.finditer(text, begins)]
    if not holes:
        return Mended(text)
    back: list[int] = []
    at = 0
    for start, end in (*holes, (len(text), len(text))):
        back += range(at, start)
        at = end
    return Mended("".join([text[place] for place in back]), (*back, len(text)))
