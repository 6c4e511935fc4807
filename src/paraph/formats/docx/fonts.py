"""Fonts whose letters are signs: by their own name, through the theme, or through an alternative.

Source: ECMA-376 part 1, 17.3.2.26 (w:rFonts), 17.8.3.1 (w:altName), 20.1.4.1.18 (a:fontScheme).
"""

from __future__ import annotations

from lxml import etree

from paraph.formats.docx.names import VAL, A, W
from paraph.formats.symbols import SYMBOLS

_THEME = "theme,"
_KEYS = {
    f"{W}ascii": "font",
    f"{W}hAnsi": "hAnsi",
    f"{W}eastAsia": "eastAsia",
    f"{W}cs": "csFont",
    f"{W}hint": "hint",
}
NAMES = frozenset(_KEYS.values())
"""What the fonts of a run are kept as."""
_THEMED = {
    f"{W}asciiTheme": "font",
    f"{W}hAnsiTheme": "hAnsi",
    f"{W}eastAsiaTheme": "eastAsia",
    f"{W}cstheme": "csFont",
}
_SLOTS = {"HAnsi": "latin", "Ascii": "latin", "EastAsia": "ea", "Bidi": "cs"}


class Fonts:
    """The names of fonts in one document that stand for a font of signs."""

    def __init__(self) -> None:
        self.theme: dict[str, str] = {}
        self.others: dict[str, str] = {}

    def load(self, theme: etree._Element | None, table: etree._Element | None) -> None:
        """Take the theme's fonts of signs, and the fonts that have such an alternative."""
        for kind in ("major", "minor"):
            fonts = None if theme is None else next(theme.iter(f"{A}{kind}Font"), None)
            for name, slot in _SLOTS.items() if fonts is not None else ():
                font = None if fonts is None else fonts.find(f"{A}{slot}")
                face = "" if font is None else font.get("typeface", "")
                if face.lstrip("@").lower() in SYMBOLS:
                    self.theme[f"{_THEME}{kind}{name}"] = face
        for font in () if table is None else table.iterchildren(f"{W}font"):
            other = font.find(f"{W}altName")
            names = "" if other is None else other.get(VAL, "")
            for name in names.split(","):
                if name.strip().lstrip("@").lower() in SYMBOLS:
                    self.others[font.get(f"{W}name", "").lower()] = name.strip()

    def symbol(self, name: str) -> str:
        """Return the font of signs that the font `name` is, "" if it is none."""
        if name.startswith(_THEME):
            return self.theme.get(name, "")
        bare = name.lstrip("@").lower()
        return name if bare in SYMBOLS else self.others.get(bare, "")


def named(fonts: etree._Element, found: dict[str, str]) -> None:
    """Add the fonts that a w:rFonts names to `found`; those of the theme count before names."""
    themed: dict[str, str] | None = None
    for name, value in fonts.items():
        key = _KEYS.get(str(name))
        if key is not None:
            found[key] = value
        elif name in _THEMED:
            themed = themed or {}
            themed[_THEMED[str(name)]] = f"{_THEME}{value}"
    if themed is not None:
        found.update(themed)
    if "font" not in found and "hAnsi" in found:
        found["font"] = found["hAnsi"]
