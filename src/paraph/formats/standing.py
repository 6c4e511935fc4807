"""Standing out: what an element of a page, or the style in its own tag, makes of its letters.

Rules of style sheets and what is said of whole blocks are not asked, as with the styles of a
Word document: only what stands in the line.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from paraph.formats.names import PAGE, SPECIAL
from paraph.formats.tags import Attributes
from paraph.text.emphasis import HOW

_BOLD, _ITALIC, _UNDERLINED = HOW
_OF_NAMES: Mapping[str, str] = MappingProxyType(
    {"b": _BOLD, "strong": _BOLD, "i": _ITALIC, "em": _ITALIC, "u": _UNDERLINED}
)
_WEIGHTS: Mapping[str, bool] = MappingProxyType(
    {
        **dict.fromkeys(("bold", "bolder", "600", "700", "800", "900"), True),
        **dict.fromkeys(("normal", "lighter", "initial", "100", "200", "300", "400", "500"), False),
    }
)
_SLANTS: Mapping[str, bool] = MappingProxyType(
    {"italic": True, "oblique": True, "normal": False, "initial": False}
)
_LINES = frozenset(("text-decoration", "text-decoration-line"))
_WHOLE = SPECIAL | PAGE


def standing_out(around: tuple[str, ...], name: str, attributes: Attributes) -> tuple[str, ...]:
    """Return how letters stand out in an element that stands in letters that do so as `around`."""
    own = _OF_NAMES.get(name)
    style = attributes.get("style") if attributes and name not in _WHOLE else None
    if own is None and not style:
        return around
    found = dict.fromkeys(around, True)
    if own is not None:
        found[own] = True
    for how, shown in _said(style) if style else ():
        if how != _UNDERLINED or shown:
            found[how] = shown
        elif own == _UNDERLINED and how not in around:  # a line around it stays as it is
            found[how] = False
    return tuple([how for how in HOW if found.get(how)])


def _said(style: str) -> Iterator[tuple[str, bool]]:
    """Yield what the style in a tag says of each way to stand out, in its order."""
    for declaration in style.lower().split(";"):
        name, _, value = declaration.partition(":")
        name, words = name.strip(), value.replace("!important", " ").split()
        if name == "font-weight" and words and words[0] in _WEIGHTS:
            yield _BOLD, _WEIGHTS[words[0]]
        elif name == "font-style" and words and words[0] in _SLANTS:
            yield _ITALIC, _SLANTS[words[0]]
        elif name == "font" and len(words) > 1:
            yield _BOLD, any(_WEIGHTS.get(word, False) for word in words)
            yield _ITALIC, any(_SLANTS.get(word, False) for word in words)
        elif name in _LINES and words:
            yield _UNDERLINED, "underline" in words
