"""Scopes: where a number is looked for in both texts, and what is found there."""

from __future__ import annotations

from typing import NamedTuple

Span = tuple[int, int]


class Scope(NamedTuple):
    """Where to look on both sides: provisions from the first to the second, exclusive.

    `component` is the annex on each side that must hold them directly, None where it does not
    matter.
    """

    old: Span
    new: Span
    component: tuple[int, int] | None = None


class Found(NamedTuple):
    """What was found on both sides; `same` says that the one became the other."""

    old: tuple[int, ...]
    new: tuple[int, ...]
    same: bool


NOTHING = Found((), (), same=False)


def agrees(found: Found) -> bool:
    """Whether nothing was found, or the same on both sides."""
    return found.same or not (found.old or found.new)
