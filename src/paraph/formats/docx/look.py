"""A look: what the formatting of some characters means, and what of it a reader risks.

Source: ECMA-376 part 1, 17.3.2 (run properties).
"""

from __future__ import annotations

from typing import NamedTuple

from paraph.formats.docx.colours import AUTO, UNKNOWN, Palette
from paraph.formats.docx.fonts import NAMES, Fonts
from paraph.formats.docx.lengths import measure
from paraph.formats.docx.names import on
from paraph.formats.symbols import SYMBOLS

DETAIL = "\0"
"""Stands in a risk between the code of the hazard and what its effect depends on."""

_SIZED = frozenset(("sz", "szCs"))
_CLOSE = -80  # twentieths of a point between characters: they lie on each other
_TINY = 4  # half-points
_FITTED = 40  # twentieths of a point into which a run is squeezed
_NARROW = 10  # per cent of the width of a character
_ALIGNS = {"superscript": "superscript", "subscript": "subscript"}
_FAR = 240  # half-points up or down: no line is as tall


class Look(NamedTuple):
    """What the formatting of some characters means: marks they carry, and what a reader risks."""

    marks: tuple[tuple[str, str], ...] = ()
    risks: tuple[str, ...] = ()


PLAIN = Look()


def look_of(
    values: dict[str, str],
    toggled: set[tuple[str, str]],
    shade: str,
    palette: Palette,
    fonts: Fonts,
) -> Look:
    """Return what the run properties `values` mean, on a ground of the colour `shade`.

    `toggled` are the marks of the toggle properties that are on.
    """
    marks = set(toggled)
    risks = ["hidden-text"] if ("hidden", "") in marks else []
    if mark := _ALIGNS.get(values.get("vertAlign", "")):
        marks.add((mark, ""))
    position = measure(values.get("position", "0"), 2)
    if position:
        marks.add(("raised" if position > 0 else "lowered", ""))
    if font := fonts.symbol(values.get("font", "")):
        marks.add(("symbol", font))
    risks += _foreign(values, font, fonts)
    leftward = on(values.get("rtl", "0"))
    foreign = leftward or on(values.get("cs", "0"))
    if foreign and (signs := fonts.symbol(values.get("csFont", ""))):
        marks.add(("symbol", signs))
    if _tiny(values, foreign=foreign):
        risks.append("tiny-text")
    elif abs(position) >= _FAR:
        risks.append(f"tiny-text{DETAIL}{values['position']}")
    risks += [f"bidirectional-character{DETAIL}"] if leftward else []
    risks += _unseen(values, shade, palette)
    if not marks and not risks:
        return PLAIN
    return Look(tuple(sorted(marks)), tuple(risks))


def _foreign(values: dict[str, str], font: str, fonts: Fonts) -> list[str]:
    """Return the risk that letters other than those of ASCII are signs."""
    found = (fonts.symbol(values.get(name, "")) for name in ("hAnsi", "eastAsia"))
    signs = sorted({name for name in found if name and name.lower() != font.lower()})
    return [f"private-character{DETAIL}{' '.join(signs)}"] if signs else []


def _tiny(values: dict[str, str], *, foreign: bool) -> bool:
    """Whether characters are too small, too narrow or too close to be seen."""
    size = values.get("sz", "20")
    if foreign:
        size = values.get("szCs", size)
    return (
        0 < measure(size, 2) <= _TINY
        or 0 < measure(values.get("w", "100").rstrip("%"), 1) <= _NARROW
        or 0 < measure(values.get("fitText", "0"), 20) <= _FITTED
        or measure(values.get("spacing", "0"), 20) <= _CLOSE
    )


def _unseen(values: dict[str, str], shade: str, palette: Palette) -> list[str]:
    """Return the risk that text has the colour of its ground."""
    letters = values.get("fill") or values.get("color", "")
    outline = values.get("outline", "")
    behind = values.get("highlight", "none")
    if behind == "none":
        behind = values.get("shd", AUTO)
    if behind in {"", AUTO}:
        behind = shade
    if outline and palette.unseen(outline, behind):
        outline, behind = palette.settled(outline), palette.settled(behind)
        return [f"ground-colour-text{DETAIL}outline {outline} {behind}"]
    if not letters or letters == AUTO or not palette.unseen(letters, behind):
        return []
    letters, behind = palette.settled(letters), palette.settled(behind)
    if "|" in letters + behind or UNKNOWN in letters + behind:  # it may depend on either
        return [f"ground-colour-text{DETAIL}{letters} {behind}"]
    return ["ground-colour-text"]


def telling(run: dict[str, str]) -> dict[str, str]:
    """Return what of a style's run properties may become a mark or a risk by itself."""
    return {
        name: value
        for name, value in run.items()
        if (value.lower() in SYMBOLS or value.startswith("theme,"))
        or not (name in _SIZED or name in NAMES or (name == "outline" and not value))
        or (name in _SIZED and measure(value, 2) <= _TINY)
    }
