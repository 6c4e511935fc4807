"""Fields of cooperation: what a norm is about, by the titles above it first, by its words second."""

from __future__ import annotations

from collections.abc import Sequence

from paraph.language.norms.fields import field_words

_MOST = 4


def fields_of(code: str, titles: Sequence[str], words: str) -> tuple[str, ...]:
    """Return the fields of a norm: those of the nearest title that names any, else of its words."""
    for title in titles:
        found = _named(code, title)
        if found:
            return found
    return _named(code, words)


def _named(code: str, words: str) -> tuple[str, ...]:
    found = [name for name, pattern in field_words(code) if pattern.search(words)]
    return tuple(found[:_MOST])
