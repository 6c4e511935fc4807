"""A look: what the formatting of some characters means, and what of it a reader risks.

Source: ODF 1.3 part 3, 16.29.29 (style:text-properties) and section 20.
"""

from __future__ import annotations

from typing import NamedTuple

from paraph.formats.colours import BLACK, CLEAR, WHITE, Colour, colour, faint, over
from paraph.formats.odt.names import points
from paraph.formats.odt.styles import Properties
from paraph.formats.symbols import SYMBOLS
from paraph.text.emphasis import EMPHASIS

Spans = tuple[tuple[str, str], ...]
_TINY = 2.0  # points
_NARROW = 10.0  # per cent of the width of a letter
_CLOSE = -4.0  # points between letters: they lie on each other
_LEAST = 20.0  # per cent of the size of letters out of their line
# Western letters, those of East Asia, and those of other scripts have properties of their own.
_SIZES = ("fo:font-size", "style:font-size-asian", "style:font-size-complex")
_WEIGHTS = ("fo:font-weight", "style:font-weight-asian")
_SLANTS = ("fo:font-style", "style:font-style-asian")
_FULL = 100.0
_USUAL = 12.0  # points, where nothing is said
_BOLD = frozenset(("bold", "600", "700", "800", "900"))
_OFF = frozenset(("", "none"))
_TURNED = frozenset(("lowercase", "capitalize"))


class Look(NamedTuple):
    """The marks of some characters, what a reader risks of them, and what is not followed."""

    spans: Spans = ()
    risks: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


def look_of(said: Properties, base: Properties, ground: Colour, *, linked: bool) -> Look:
    """Return what the properties `said` mean, on a ground of the colour `ground`.

    Letters stand out where `said` has them otherwise than `base`, which is what the style of their
    paragraph says; the line under a link is none of that.
    """
    spans: list[tuple[str, str]] = []
    if said.get("text:display", "true") != "true":
        spans.append(("hidden", ""))
    spans += _position(said.get("style:text-position", ""))
    if _line(said, "line-through"):
        spans.append(("strike", ""))
    if said.get("fo:text-transform") == "uppercase":
        spans.append(("caps", ""))
    if said.get("fo:font-variant") == "small-caps":
        spans.append(("smallcaps", ""))
    if font := symbol(said):
        spans.append(("symbol", font))
    spans += [(EMPHASIS, how) for how in _emphasis(said, base, linked=linked)]
    return Look(tuple(sorted(spans)), _risks(said, ground), _doubts(said))


def symbol(said: Properties) -> str:
    """Return the font of signs that letters are set in, "" where it is none."""
    font = said.get("fo:font-family", "").strip("'\"")
    if font.lower() in SYMBOLS or said.get("style:font-charset") == "x-symbol":
        return font
    return ""


def ground_of(said: Properties, below: Colour) -> Colour:
    """Return the colour that lies behind letters."""
    named = said.get("fo:background-color", "transparent")
    shade = None if named == "transparent" else colour(named)
    return below if shade is None else over(shade, below)


def _position(value: str) -> list[tuple[str, str]]:
    where, _, size = value.partition(" ")
    if not where or where == "0%":
        return []
    full = not size or _share(size) >= _FULL
    if where in {"super", "sub"}:
        return [("superscript" if where == "super" else "subscript", "")]
    up = _share(where) > 0
    if full:
        return [("raised" if up else "lowered", "")]
    return [("superscript" if up else "subscript", "")]


def _share(value: str) -> float:
    try:
        return float(value.strip().removesuffix("%"))
    except ValueError:
        return 0.0


def _line(said: Properties, which: str) -> bool:
    """Whether a line goes through or under the letters."""
    style = said.get(f"style:text-{which}-style", "")
    kind = said.get(f"style:text-{which}-type", "")
    return kind != "none" and style != "none" and (style or kind) not in _OFF


def _emphasis(said: Properties, base: Properties, *, linked: bool) -> list[str]:
    found = []
    if (_bold(said)) != (_bold(base)):
        found.append("bold")
    if _slanted(said) != _slanted(base):
        found.append("italic")
    if not linked and _line(said, "underline") != _line(base, "underline"):
        found.append("underlined")
    return found


def _bold(said: Properties) -> bool:
    return any(said.get(name, "") in _BOLD for name in _WEIGHTS)


def _slanted(said: Properties) -> bool:
    return any(said.get(name, "normal") in {"italic", "oblique"} for name in _SLANTS)


def _risks(said: Properties, ground: Colour) -> tuple[str, ...]:
    risks = ["hidden-text"] if said.get("text:display", "true") != "true" else []
    apart = points(said.get("fo:letter-spacing", ""))
    if (
        any(_tiny(said.get(name, "")) for name in _SIZES)
        or _share(said.get("style:text-position", "").partition(" ")[2] or "100%") <= _LEAST
        or (apart is not None and apart <= _CLOSE)
        or _share(said.get("style:text-scale", "100%")) <= _NARROW
    ):
        risks.append("tiny-text")
    if _unseen(said, ground):
        risks.append("ground-colour-text")
    return tuple(risks)


def _tiny(said: str) -> bool:
    """Whether a size is too small to be seen."""
    size = _USUAL * _share(said) / _FULL if said.endswith("%") else points(said)
    return size is not None and size <= _TINY


def _unseen(said: Properties, ground: Colour) -> bool:
    """Whether letters have the colour of what lies behind them."""
    behind = ground_of(said, ground)
    ink = colour(said.get("fo:color", "")) if "fo:color" in said else None
    clear = said.get("loext:opacity", "100%") if ink is not None else "100%"
    if _share(clear) <= _NARROW and clear.endswith("%"):
        ink = CLEAR
    if ink is None or said.get("style:use-window-font-color") == "true":
        ink = BLACK if behind == WHITE else None  # by itself it is black or white, as is seen best
    return ink is not None and True in faint(frozenset((ink,)), frozenset((behind,)))


def _doubts(said: Properties) -> tuple[str, ...]:
    found = []
    if said.get("fo:text-transform") in _TURNED:
        found.append(f"letters shown otherwise: text-transform {said['fo:text-transform']}")
    if said.get("text:display") == "condition":
        found.append(f"a condition under which text is shown: {said.get('text:condition', '')}")
    if "style:font-size-rel" in said:
        found.append(f"a size that depends on others: {said['style:font-size-rel']}")
    if said.get("style:text-combine", "none") != "none":
        found.append(f"letters put together: text-combine {said['style:text-combine']}")
    return tuple(found)
