"""What a browser makes of an element by its name and its own attributes, without any style.

Source: HTML Living Standard, section 15 (rendering).
"""

from __future__ import annotations

import re
from dataclasses import replace

from paraph.formats.colours import BLACK, YELLOW, Colour
from paraph.formats.letters import PRESET, with_mark
from paraph.formats.literal import LITERAL, as_literal
from paraph.formats.look import Look
from paraph.formats.names import LISTS, PAGE
from paraph.formats.tags import Attributes

_MARKED = {
    "sup": ("superscript", ""),
    "sub": ("subscript", ""),
    "s": ("strike", ""),
    "strike": ("strike", ""),
}
# Sizes of the font as shares of the size around.
_SHARES = {"small": 5 / 6, "sup": 5 / 6, "sub": 5 / 6, "big": 1.2, "h1": 2.0, "h2": 1.5,
           "h3": 1.17, "h5": 0.83, "h6": 0.67, "rt": 0.5, "code": 0.8125, "kbd": 0.8125,
           "samp": 0.8125, "tt": 0.8125, "pre": 0.8125}  # fmt: skip
_FONT = re.compile(r"[\t\n\f\r ]*([+-]?)([0-9]{1,3})(?![0-9]).*", re.DOTALL)
_FONT_SIZES = (10.0, 13.0, 16.0, 18.0, 24.0, 32.0, 48.0)  # pixels
_BUTTON = Colour(0.94, 0.94, 0.94)


def bare(outer: Look, tag: str, attributes: Attributes) -> Look:
    """Return the look inside an element `tag` that stands in `outer`, if no style dresses it."""
    look = outer
    if tag in _MARKED:
        look = replace(look, own=with_mark(look.own, _MARKED[tag]))
    if attributes or tag in LITERAL:
        look = _told(look, tag, attributes)
    if tag in PRESET:
        look = replace(look, white="pre")
    if tag in _SHARES:
        look = replace(look, sizes=times(look.sizes, _SHARES[tag]))
    if tag in LISTS:
        look = replace(look, numbers="decimal" if tag == "ol" else "disc")
    if tag == "font" and (match := _FONT.fullmatch(attributes.get("size", ""))):
        look = replace(look, sizes=(_font_size(match), _font_size(match)))
    if tag == "mark":
        look = replace(look, inks=frozenset((BLACK,)), grounds=frozenset((YELLOW,)))
    elif tag == "button":
        look = replace(look, inks=frozenset((BLACK,)), grounds=frozenset((_BUTTON,)))
    elif tag == "a" and attributes.get("href"):
        spans = with_mark(look.own, ("link", attributes["href"].strip()))
        look = replace(look, own=spans, inks=look.links)
    return look


def _told(look: Look, tag: str, attributes: Attributes) -> Look:
    """Return a look with the language of the text, and with why it is literal, if it is."""
    own = as_literal(look.own, LITERAL[tag]) if tag in LITERAL else look.own
    if attributes.get("translate", "").strip().lower() == "no":
        own = as_literal(own, "untranslated")
    said = {_language(attributes[name]) for name in ("xml:lang", "lang") if name in attributes}
    if said and tag not in PAGE:
        own = as_literal(own, f"language {said.pop() if len(said) == 1 else ''}")
    if "lang" in attributes:
        look = replace(look, language=_language(attributes["lang"]))
    return look if own == look.own else replace(look, own=own)


def _language(tag: str) -> str:
    """Return the primary subtag of a language."""
    return tag.strip().lower().partition("-")[0]


def times(sizes: tuple[float, float], share: float) -> tuple[float, float]:
    """Return a share of the least and the most that a size is."""
    return round(sizes[0] * share, 3), round(sizes[1] * share, 3)


def _font_size(match: re.Match[str]) -> float:
    number = int(match[2])
    if match[1]:
        number = 3 + number if match[1] == "+" else 3 - number
    return _FONT_SIZES[min(max(number, 1), 7) - 1]
