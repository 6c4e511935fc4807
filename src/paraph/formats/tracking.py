"""Tracking: whether what a page inserts or deletes is seen as such, or like the words around it.

A page may draw `<ins>` without a line, in the colours around: then it shows no change at all.
"""

from __future__ import annotations

from dataclasses import replace

from paraph.formats.colours import Colour, faint
from paraph.formats.look import Look, Tracked
from paraph.formats.properties import Words
from paraph.formats.style import Styled

TRACKED = frozenset(("ins", "del"))
"""The elements whose content is a pending change."""

_LINES = {"ins": {"underline", "line-through", "overline"}, "del": {"line-through"}}
_OWN_LINES = frozenset(("button", "textarea"))  # no line around goes through them
_OUT_OF_LINE = frozenset(("absolute", "fixed"))
_GROUND = 0.07  # of a part of a colour: a pale green or red ground is seen beside white
_INK = 0.3
_SEEN = frozenset((False,))


def tracked(
    look: Look, outer: Look, tag: str, styled: Styled, inks: frozenset[Colour] | None
) -> Look:
    """Return a look that knows by what a change in it is seen.

    `inks` are the colours that a line of the element would have, None if they are not followed.
    """
    if tag in TRACKED:
        lined = inks is not None and look.visible and look.sizes[0] > 0 and _lined(tag, styled)
        line = inks if lined else None
        if line is None and outer.change is not None and outer.change.tag == tag:
            line = outer.change.line
        own = look.inks if _differ(look.inks, outer.inks, _INK) else None
        ground = look.grounds if _differ(look.grounds, outer.grounds, _GROUND) else None
        return replace(look, change=Tracked(tag, line, own, ground))
    if look.change is not None and look.change.line is not None and _apart(tag, styled):
        return replace(look, change=look.change._replace(line=None))
    return look


def unmarked(look: Look) -> bool:
    """Whether letters of a change may be seen like those around it."""
    change = look.change
    if change is None or look.hidden:
        return False
    if change.line is not None and faint(change.line, look.grounds) == _SEEN:
        return False
    return look.inks != change.inks and look.grounds != change.grounds


def _lined(tag: str, styled: Styled) -> bool:
    """Whether an element surely draws the line that a change is known by."""
    return all(_LINES[tag].intersection(words) for words in styled.values("text-decoration-line"))


def _apart(tag: str, styled: Styled) -> bool:
    """Whether an element may be a box of its own, which the line around does not go through."""
    return (
        tag in _OWN_LINES
        or any(_within(words) for words in styled.values("display"))
        or any(words != ("none",) for words in styled.values("float"))
        or any(not _OUT_OF_LINE.isdisjoint(words) for words in styled.values("position"))
    )


def _within(display: Words) -> bool:
    return any(word.startswith("inline-") for word in display)


def _differ(one: frozenset[Colour], other: frozenset[Colour], least: float) -> bool:
    """Whether each colour of one is seen to be another than each of the other."""
    return all(
        max(abs(a - b) for a, b in zip(mine, their, strict=True)) >= least
        for mine in one
        for their in other
    )
