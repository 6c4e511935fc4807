"""Doubling: a function word, or a stop, that stands twice by a slip."""

from __future__ import annotations

from collections.abc import Iterator

from paraph.language import reviewed
from paraph.proof.site import Move, Site

_STOPS = frozenset(",;:.")


def begins(before: str, after: str, language: str) -> bool:
    """Whether the old token is a stop, or the blank before a second word."""
    del after, language
    return before == " " or before in _STOPS


def doubling(site: Site, old: int, new: int) -> Iterator[Move]:
    """Prove that the second of two equal function words, or stops, was taken out."""
    del new
    side = site.old
    here = side.at(old)
    if here in _STOPS:
        if here == side.at(old - 1) and side.at(old - 2) != here and side.at(old + 1) != here:
            yield Move(1, 0)
        return
    following = side.at(old + 1)
    if following != side.at(old - 1) or not following:
        return
    if following in reviewed.words(f"{site.whole.language}/doubled"):
        yield Move(2, 0)
