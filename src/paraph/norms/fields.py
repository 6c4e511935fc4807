"""Fields: what a norm is about, by the titles above it first and by its words second."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from paraph.language.norms.fields import fields_in

_MOST = 4


def fields_of(code: str, titles: Sequence[str], words: str) -> tuple[str, ...]:
    """Return the fields of a norm: those of the nearest title that names any, else of its words."""
    for title in titles:
        found = _of_title(code, title)
        if found:
            return found[:_MOST]
    return fields_in(code, words)[:_MOST]


@lru_cache(maxsize=1 << 12)
def _of_title(code: str, title: str) -> tuple[str, ...]:
    return fields_in(code, title)
