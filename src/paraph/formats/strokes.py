"""Strokes: the lines that elements draw through their letters, and whether they are seen there.

An element's line keeps the colour and the size of that element over all that stands in it, but for
boxes of their own. Source: CSS Text Decoration Level 3, section 2.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from paraph.formats.colours import Colour, colour, faint
from paraph.formats.letters import STRIKE
from paraph.formats.look import Look, Stroke
from paraph.formats.properties import Words
from paraph.formats.style import Styled
from paraph.formats.tracking import TRACKED, tracked

COLOUR = "text-decoration-color"
"""The property that gives a line another colour than its element's letters."""

_LINE = "text-decoration-line"
_STRIKING = frozenset(("s", "strike", "del"))
_OWN_LINES = frozenset(("button", "textarea"))  # boxes in a line: no line around goes through
_MOST = 2.5  # how often a size may hold the other: beyond, a line misses the letters or covers them
_SEEN = frozenset((False,))
_TOLD = ("strokes", "grounds", "sizes", "odd")
_FIRST = 8  # strokes on each other that are told apart


def stroked(look: Look, outer: Look, tag: str, styled: Styled) -> tuple[Look, list[str]]:
    """Return a look with the lines of an element in `outer`, and what is doubted of all lines.

    Doubted are a struck word whose lines may not be seen, a line in a colour that is not followed,
    and one over small letters that may go through large ones.
    """
    doubts: list[str] = []
    if tag in TRACKED or look.change is not None:
        look = tracked(look, outer, tag, styled, _inks(look, styled) if tag in TRACKED else None)
    lines = {word for words in styled.values(_LINE) for word in words}
    through = STRIKE in look.own and (tag in _STRIKING or "line-through" in lines)
    if through or "overline" in lines:
        inks = _inks(look, styled)
        if inks is None:
            doubts.append(styled.shown(tag, COLOUR))
        seen = look.visible and look.sizes[0] > 0
        stroke = Stroke(inks if inks and seen else frozenset(), look.sizes, through)
        look = replace(look, strokes=(*look.strokes[:_FIRST], stroke))
    if look.strokes and not (look.odd or _same(look, outer)):
        doubts += _doubted(look, tag)
    if STRIKE in outer.own and (tag in _OWN_LINES or tag == "table"):
        doubts.append(f"<{tag}> in struck words")  # in old pages no line goes through a table
    return look, doubts


def _same(look: Look, outer: Look) -> bool:
    """Whether lines are seen over the letters of an element as they are around it."""
    return all(getattr(look, name) == getattr(outer, name) for name in _TOLD)


def _inks(look: Look, styled: Styled) -> frozenset[Colour] | None:
    """Return every colour that a line of an element may have, None if one is not followed."""
    values = styled.values(COLOUR)
    found = [_ink(words, look) for words in values]
    if COLOUR not in styled.said:
        found.append(look.inks)
    known = [inks for inks in found if inks is not None]
    return frozenset().union(*known) if len(known) == len(found) else None


def _ink(words: Words, look: Look) -> frozenset[Colour] | None:
    if words in {("currentcolor",), ("initial",), ("unset",)}:
        return look.inks
    shade = colour(words[0]) if len(words) == 1 else None
    return frozenset((shade,)) if shade else None


def _doubted(look: Look, tag: str) -> Iterator[str]:
    """Yield what is doubted of the lines over the letters of an element."""
    through = [stroke for stroke in look.strokes if stroke.through]
    if through and not any(_seen(stroke, look) for stroke in through):
        yield f"{tag}: a line through words that may not be seen"
    if any(not (stroke.through or _fits(stroke, look)) for stroke in look.strokes):
        yield f"{tag}: a line over small letters around large ones"


def _seen(stroke: Stroke, look: Look) -> bool:
    """Whether a line is surely seen, and seen as one through the letters."""
    return faint(stroke.inks, look.grounds) == _SEEN and _fits(stroke, look)


def _fits(stroke: Stroke, look: Look) -> bool:
    low, high = stroke.sizes
    least, most = look.sizes
    return least * _MOST >= high and most <= low * _MOST
