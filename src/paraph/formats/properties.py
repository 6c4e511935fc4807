"""The reviewed list of what a style may say without a change to what a reader of the page sees.

A property is here with the values that are harmless on any element: fonts for letters, sizes that
can be read, room that is not taken away, borders, breaks. Anything else is for
`paraph.formats.dress` to follow exactly, or is not read. docs/reference/formats.md prints the list
in words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from paraph.formats.colours import colour

Words: TypeAlias = tuple[str, ...]

INHERITED = frozenset(("inherit", "initial", "unset"))
_PIXELS = {"px": 1.0, "pt": 4 / 3, "in": 96.0, "cm": 37.8, "mm": 3.78, "q": 0.945, "pc": 16.0,
           "vw": 10.0, "vh": 10.0, "vmin": 8.0, "vmax": 10.0}  # fmt: skip
_RELATIVE = {"em": 1.0, "rem": 1.0, "ex": 0.5, "ch": 0.5}
_LENGTH = re.compile(r"(-?\d+(?:\.\d+)?)([a-z]+|%)?")
_PREFIX = re.compile(r"-(?:webkit|moz|ms|o)-(?=[a-z])")
_PAGE = 1000.0  # pixels: what a percentage of the width is taken for

# Whatever they say: nothing of it is in the text or over it.
_ANY = frozenset(
    ("orphans", "widows", "page", "page-break-before", "page-break-after", "page-break-inside",
     "break-before", "break-after", "break-inside", "cursor", "hyphens", "overflow-wrap",
     "word-wrap", "word-break", "line-break", "text-align", "text-align-last", "text-justify",
     "text-autospace", "text-rendering", "text-wrap", "font-weight", "font-style",
     "font-stretch", "font-kerning", "font-smoothing", "osx-font-smoothing",
     "font-optical-sizing", "font-synthesis", "font-display", "font-variant-ligatures",
     "border-collapse", "empty-cells", "box-sizing", "clear", "user-select", "pointer-events",
     "tap-highlight-color", "overflow-scrolling", "overflow-style", "scroll-behavior",
     "touch-action", "border-color", "border-top-color", "border-right-color",
     "border-bottom-color", "border-left-color", "border-style", "border-top-style",
     "border-right-style", "border-bottom-style", "border-left-style", "border-radius",
     "border-top-left-radius", "border-top-right-radius", "border-bottom-left-radius",
     "border-bottom-right-radius", "outline-color", "outline-style", "transition",
     "transition-property", "transition-duration", "transition-timing-function",
     "transition-delay", "resize", "caret-color", "accent-color", "justify-content",
     "justify-items", "justify-self", "align-items", "align-content", "align-self", "flex",
     "flex-grow", "flex-shrink", "flex-basis", "gap", "row-gap", "column-gap", "grid-gap",
     "column-rule", "column-rule-color", "column-rule-style", "column-rule-width", "column-fill",
     "background-repeat", "background-attachment", "background-size", "background-origin",
     "tab-stops", "layout-grid", "layout-grid-mode", "layout-grid-line", "layout-grid-char",
     "punctuation-wrap", "panose-1", "ruby-align", "text-underline", "text-decoration-style",
     "text-decoration-skip", "text-decoration-skip-ink", "speak", "interpolation-mode",
     "print-color-adjust", "color-adjust")
)  # fmt: skip
_NONE = ("none",)
_KEYWORDS: Mapping[str, Iterable[str]] = {
    "animation": _NONE,
    "animation-name": _NONE,
    "backdrop-filter": _NONE,
    "background-clip": ("border-box", "padding-box", "content-box"),
    "background-image": _NONE,
    "background-position": ("top", "left", "right", "bottom", "center", "0", "0%", "50%", "100%"),
    "border-image": _NONE,
    "caption-side": ("top",),
    "color-scheme": ("normal", "light", "only"),
    "content": ("normal", "none"),
    "content-visibility": ("visible",),
    "filter": _NONE,
    "flex-direction": ("row", "column"),
    "flex-flow": ("row", "column", "wrap", "nowrap"),
    "flex-wrap": ("wrap", "nowrap"),
    "font-feature-settings": (
        "normal", '"kern"', '"liga"', '"clig"', '"calt"', '"tnum"', '"lnum"', '"onum"', '"pnum"',
        ",", "0", "1", "on", "off",
    ),
    "font-size-adjust": _NONE,
    "font-variant-east-asian": ("normal",),
    "font-variant-numeric": (
        "normal", "lining-nums", "oldstyle-nums", "proportional-nums", "tabular-nums",
    ),
    "font-variant-position": ("normal",),
    "initial-letter": ("normal",),
    "list-style-image": _NONE,
    "list-style-position": ("inside", "outside"),
    "mask": _NONE,
    "mask-image": _NONE,
    "mix-blend-mode": ("normal",),
    "object-fit": ("contain", "scale-down", "fill"),
    "overflow": ("visible", "auto", "scroll"),
    "overflow-x": ("visible", "auto", "scroll"),
    "overflow-y": ("visible", "auto", "scroll"),
    "perspective": _NONE,
    "ruby-position": ("over",),
    "tab-size": ("2", "4", "8"),
    "table-layout": ("auto",),
    "text-combine-upright": _NONE,
    "text-emphasis": _NONE,
    "text-overflow": ("clip", "ellipsis"),
    "text-security": _NONE,
    "text-size-adjust": ("100%", "auto", "none"),
    "text-shadow": _NONE,
    "text-underline-position": ("auto", "under", "from-font"),
    "transform": _NONE,
    "rotate": _NONE,
    "scale": _NONE,
    "translate": _NONE,
    "writing-mode": ("horizontal-tb", "lr-tb"),
    "z-index": ("auto", *map(str, range(11)), "100", "1000"),
    "zoom": ("1", "100%", "normal", "reset"),
}  # fmt: skip
# From and to, in pixels; `auto` and `none` are harmless with each.
_LENGTHS: Mapping[str, tuple[float, float]] = {
    "margin-top": (-0.5, 2000),
    "margin-bottom": (-0.5, 2000),
    "margin-block": (0, 300),
    "margin-block-start": (0, 300),
    "margin-block-end": (0, 300),
    "border-spacing": (0, 100),
    "min-height": (0, 3000),
    "min-width": (0, 1000),
    "outline-width": (0, 3),
    "outline-offset": (0, 3),
    "text-underline-offset": (0, 4),
    "text-decoration-thickness": (1, 3),
    "word-spacing": (0, 16),
    "column-width": (150, 2000),
    "border-width": (0, 8),
    "border-top-width": (0, 8),
    "border-right-width": (0, 8),
    "border-bottom-width": (0, 8),
    "border-left-width": (0, 8),
    "inline-size": (300, 3000),
    "scroll-margin-top": (0, 3000),
    "scroll-margin": (0, 3000),
    "scroll-padding-top": (0, 3000),
}
_WIDTHS = frozenset(("auto", "none", "normal", "thin", "medium", "thick", "from-font"))
# The most that they may be wide, in pixels.
_BORDERS = {"border": 8, "border-top": 8, "border-right": 8, "border-bottom": 8, "border-left": 8,
            "outline": 3}  # fmt: skip
_SHADOW = (30, 3)  # pixels of one outside the box, and inside
_SOLID = 4  # pixels that are not blurred
_VEIL = 0.4  # how much of what is below a faint shadow covers
# Fonts whose letters are not the letters.
_SYMBOLS = re.compile(
    r"symbol|dings|dingbat|sorts|marlett|icon|awesome|glyph|bar\s*code|code\s*-?(?:39|128)"
    r"|ornament|mt extra|outlook|blank|redact|invisible|music|mdl2|braille|signs?\b|chess|cipher"
    r"|morse|elements|arrows|bullets|borders|holidays|vacation|parties|transport|keystroke|semaphore"
)
_LETTERS = frozenset(("segoe ui symbol", "noto sans symbols", "noto sans symbols 2"))
_SHORTHANDS = frozenset(("background", "font", "list-style", "text-decoration", "font-variant"))
_COUNTERS = frozenset(("counter-reset", "counter-set", "counter-increment"))


def harmless(name: str, words: Words) -> bool:
    """Whether a declaration changes nothing that is read, on any element, whatever else holds."""
    name = _PREFIX.sub("", name)
    if name[:2] == "--" or name[:1] == "_" or (name[:4] == "mso-" and name != "mso-hide"):
        return True  # a name for other styles, for one old program, for Word
    if name in _ANY:
        return True
    if name in _SHORTHANDS:
        return words == ("initial",)  # what its parts say is told under their names
    if len(words) == 1 and words[0] in INHERITED:
        return name in _KEYWORDS or name in _LENGTHS or name == "font-family" or name in _BORDERS
    return bool(words) and _checked(name, words)


def _checked(name: str, words: Words) -> bool:
    """Whether every word of a value is one of the harmless ones of its property."""
    if name in _KEYWORDS:
        return all(word in _KEYWORDS[name] for word in words)
    if name in _LENGTHS:
        return all(_between(word, *_LENGTHS[name]) for word in words)
    if name in _BORDERS:
        return all(_drawn(word, _BORDERS[name]) for word in words)
    if name in _COUNTERS:
        return all(word != "list-item" and "(" not in word and word != "\\" for word in words)
    check = _OTHERS.get(name)
    return check is not None and check(words)


def _few_columns(words: Words) -> bool:
    return all(word == "auto" or word in {"1", "2", "3"} for word in words)


def _small_shadow(words: Words) -> bool:
    """Whether shadows are too small, or too faint, to be the ground of any text or to cover it."""
    one: list[str] = []
    for word in (*words, ","):
        if word != ",":
            one.append(word)
            continue
        most = _SHADOW["inset" in one]
        lengths = [length for each in one if (length := pixels(each)) is not None]
        if "\\" in one or any(abs(length) > most for length in lengths):
            return False
        across, down, blur, spread = (*lengths, 0.0, 0.0, 0.0, 0.0)[:4]
        solid = max(abs(across), abs(down)) + spread - blur / 2
        if solid > _SOLID and not any(map(_faint, one)):
            return False
        one = []
    return True


def _faint(word: str) -> bool:
    shade = colour(word) if pixels(word) is None else None
    return shade is not None and shade.alpha <= _VEIL


def letters(words: Words) -> bool:
    """Whether fonts show the letters that they are asked to show."""
    names = [""]
    for word in words:
        if word == ",":
            names.append("")
        else:
            names[-1] = f"{names[-1]} {word}".strip()
    shown = [name.strip('"').strip().lower() for name in names]
    return all(
        name and "\\" not in name and "(" not in name
        and (name in _LETTERS or not _SYMBOLS.search(name))
        for name in shown
    )  # fmt: skip


def pixels(word: str, size: float = 16.0, whole: float = _PAGE) -> float | None:
    """Return a length in pixels, None for what is none.

    `size` is that of the font, `whole` what a percentage is of. A number without a unit is a
    length if it is 0: what it is else depends on the age of the page.
    """
    if word == "0":
        return 0.0
    match = _LENGTH.fullmatch(word)
    if match is None or match[2] is None:
        return None
    number, unit = float(match[1]), match[2]
    if unit == "%":
        return number * whole / 100
    if unit in _RELATIVE:
        return number * _RELATIVE[unit] * size
    return number * _PIXELS[unit] if unit in _PIXELS else None


def _between(word: str, low: float, high: float) -> bool:
    if word in _WIDTHS:
        return True
    length = pixels(word)
    return length is not None and low <= length <= high


def _drawn(word: str, most: float) -> bool:
    """Whether a word of a border is a colour, a manner, or a width that covers nothing."""
    length = pixels(word)
    return "\\" not in word and (length is None or 0 <= length <= most) and "url(" not in word


_OTHERS = {
    "font-family": letters,
    "box-shadow": _small_shadow,
    "columns": _few_columns,
    "column-count": _few_columns,
}
