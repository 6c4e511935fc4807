"""Layout: the same words and signs, with more or fewer spaces between them."""

from __future__ import annotations

from collections.abc import Iterator

from paraph.proof.site import Move, Side, Site

_MOST = 3  # spaces; more of them are a blank to fill, or line something up
_KINDS = frozenset(("paragraph", "heading", "note", "cell"))
_APART = frozenset("\t\n\v\f\r_-\u2013\u2014\u2212$\u20ac\u00a3\u00a5\ufffc\u00a0\u202f")
"""Signs beside which a space is more than a space: it lines up, fills in or sets apart."""


def begins(before: str, after: str, language: str) -> bool:
    """Whether one of two tokens is spaces, or both are and not as many."""
    del language
    spaces = _spaces(before), _spaces(after)
    return spaces[0] != spaces[1] and max(spaces) <= _MOST


def layout(site: Site, old: int, new: int) -> Iterator[Move]:
    """Prove that spaces between two words, or a word and a sign, became more or fewer.

    A space comes or goes altogether only beside a sign, which parts the words as well.
    """
    if site.signed or site.old.provision.kind not in _KINDS:
        return
    before, after = _spaces(site.old.at(old)), _spaces(site.new.at(new))
    move = Move(min(before, 1), min(after, 1))
    if _between(site.old, old, move.old) and _between(site.new, new, move.new):
        inner = min(before, after) > 0 or _parted(site.old, old, move.old)
        if inner and (min(before, after) > 0 or _parted(site.new, new, move.new)):
            yield move


def _spaces(token: str) -> int:
    return len(token) if token.strip(" ") == "" else 0


def _between(side: Side, index: int, size: int) -> bool:
    """Whether what stands beside the spaces lets them be mere spaces."""
    before, behind = side.at(index - 1), side.at(index + size)
    if index <= side.body or not before:
        return False
    if before[-1:].isdigit() and behind[:1].isdigit():
        return False
    return before[-1] not in _APART and behind[:1] not in _APART


def _parted(side: Side, index: int, size: int) -> bool:
    """Whether a sign, which is neither letter nor figure, stands on one side, or the end does."""
    before, behind = side.at(index - 1), side.at(index + size)
    if before[-1:].isdigit() or behind[:1].isdigit():
        return False
    return not (before[-1:].isalpha() and behind[:1].isalpha())
