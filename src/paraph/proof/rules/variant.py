"""Variant: two spellings of one word, paired by a table."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from paraph.language import reviewed
from paraph.proof.site import Move, Site


def begins(before: str, after: str, language: str) -> bool:
    """Whether two words, or what stands before their hyphens, begin words of the table."""
    known = _heads(language)
    return all(word[:1].lower() + word[1:] in known for word in (before, after))


def variant(site: Site, old: int, new: int) -> Iterator[Move]:
    """Prove that a word gave way to its other spelling: colour and color, either way."""
    before, olds = site.old.word(old)
    after, news = site.new.word(new)
    if not before or not after or before == after or before[0].isupper() != after[0].isupper():
        return
    pair = before[0].lower() + before[1:], after[0].lower() + after[1:]
    table = reviewed.row_set(f"{site.whole.language}/variants")
    if pair in table or pair[::-1] in table:
        yield Move(olds, news)


@cache
def _heads(language: str) -> frozenset[str]:
    """Return the words of the table up to their first hyphen."""
    rows = reviewed.row_set(f"{language}/variants")
    return frozenset([word.partition("-")[0] for row in rows for word in row])
