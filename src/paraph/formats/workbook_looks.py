"""How the styles of a workbook show what its cells hold: numbers, letters, and their ground.

Source: ECMA-376 part 1, 18.8 (styles), 18.4.7 (runs of a string), 20.1.6.2 (colours of a theme).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from colorsys import hls_to_rgb, rgb_to_hls
from typing import Literal, NamedTuple, TypeAlias

from lxml import etree

from paraph.formats.colours import BLACK, WHITE, Colour, faint
from paraph.formats.symbols import SYMBOLS

What: TypeAlias = Literal[
    "text", "number", "formula", "date", "share", "flag", "error",
    "struck", "signs", "unseen", "cut", "otherwise",
]  # fmt: skip
"""What a cell holds.

It is `struck` where some of it is struck, raised or lowered, `signs` where a font shows signs in
the place of letters, `unseen` where an eye would miss it, `cut` where its column is too narrow for
a figure, `otherwise` where the sheet shows something else than what is kept.
"""

MAIN = (
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
)
_SPACES = (*MAIN, "http://schemas.openxmlformats.org/package/2006/relationships")

_SECTIONS = 3
"""A format of so many stops has a section for words."""
_DATES = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
_SHARES = frozenset((9, 10))  # numbers of formats, 18.8.30
_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_BUILT_IN = {0: "general", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 49: "@"}
_PLAIN = re.compile(r"(?:#,##)?0(?:\.(0+))?")
_OWN = 164
"""Formats of a book itself are numbered from here on; below are those that every program has."""
_GENERAL, _SCIENTIFIC = 11, 6
"""Characters that a sheet shows of a number where no format says how many; of one that takes more,
and is whole, it shows so many figures and how many come after them (1.23457E+11)."""
_TINY = 2.0  # points
_SIZE = 11.0
_FAR = 4
"""Steps by which words are moved into a cell: with more of them they may be out of it."""
_SYMBOL = "2"  # the set of characters that is none of letters, 18.4.1
_THEME = (
    "lt1",
    "dk1",
    "lt2",
    "dk2",
    *[f"accent{each}" for each in range(1, 7)],
    "hlink",
    "folHlink",
)
_FIRST = 8  # the first eight colours are numbered twice, 18.8.27
_INDEXED = (
    "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C0"
    "8080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF800080800000"
    "0080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900"
    "FF6600666699969696003366339966003300333300993300993366333399333333"
)
_SYSTEM = {"64": BLACK, "65": WHITE}


class Face(NamedTuple):
    """How letters look, as far as it is told; `ink` is "unknown" where it cannot be told."""

    struck: bool = False
    signs: bool = False
    ink: Colour | Literal["unknown"] | None = None
    size: float | None = None


class Shown(NamedTuple):
    """How a style shows what a cell holds: a number as what, with how many decimals if fixed.

    It is `masked` where it shows something else in the place of words, and `askew` where it shows
    neither words nor a number as they are.
    """

    what: What
    decimals: int | None = None
    masked: bool = False
    askew: bool = False
    face: Face = Face()
    ground: Colour | None = WHITE

    def rounds(self, number: str) -> bool:
        """Whether fewer figures are shown of a number than it has."""
        _, stop, decimals = number.partition(".")
        if self.decimals is not None:
            return len(decimals) > self.decimals
        figures = number.lstrip("-")
        return len(figures) > _GENERAL and (bool(stop) or len(figures.rstrip("0")) > _SCIENTIFIC)

    def size(self, runs: tuple[Face, ...]) -> float:
        """Return the size of the largest letters, in points."""
        sizes = [self._over(each).size for each in runs or (Face(),)]
        return max([_SIZE if each is None else each for each in sizes])

    def fault(self, runs: tuple[Face, ...]) -> What | None:
        """Return why letters in these looks, one after the other, are not what is read."""
        faces = [self._over(each) for each in runs or (Face(),)]
        if any(each.struck for each in faces):
            return "struck"
        if any(each.signs for each in faces):
            return "signs"
        if any(self._missed(each) for each in faces):
            return "unseen"
        return "otherwise" if self.askew else None

    def _over(self, run: Face) -> Face:
        """Return the look of a run, for which that of its cell holds where it tells none."""
        own = self.face
        return Face(
            run.struck or own.struck,
            run.signs or own.signs,
            run.ink or own.ink or BLACK,
            own.size if run.size is None else run.size,
        )

    def _missed(self, face: Face) -> bool:
        if (_SIZE if face.size is None else face.size) <= _TINY:
            return True
        if self.ground is None or not isinstance(face.ink, Colour):
            return True
        return faint(frozenset((face.ink,)), frozenset((self.ground,))) == {True}


AS_IS = Shown("number")


class Looks:
    """The styles of a workbook, with the colours and the fonts of its theme."""

    def __init__(self, styles: etree._Element | None, theme: etree._Element | None) -> None:
        self._slots: dict[str, Colour | None] = {"lt1": WHITE, "dk1": BLACK}
        self._faces: dict[str, str] = {}
        for each in () if theme is None else theme.iter():
            name = local(each)
            if name == "clrScheme":
                self._slots |= {local(slot): _defined(slot) for slot in each}
            elif name in {"majorFont", "minorFont"}:
                latin = next((font for font in each if local(font) == "latin"), None)
                face = "" if latin is None else latin.get("typeface", "")
                self._faces[name.removesuffix("Font")] = face
        told = [] if styles is None else [*named(styles, "rgbColor")]
        self._indexed = [_rgb(each.get("rgb", "")) for each in told]
        self.styles = () if styles is None else tuple(self._styles(styles))

    def face(self, font: etree._Element) -> Face:
        """Return the look of a font (18.8.22), or of a run of a string."""
        size, ink = _value(font, "sz"), next(named(font, "color"), None)
        names = {_value(font, "name"), _value(font, "rFont")}
        names.add(self._faces.get(_value(font, "scheme"), ""))
        return Face(
            any(on(each, "val", "true") for each in named(font, "strike"))
            or _value(font, "vertAlign") in {"superscript", "subscript"},
            _value(font, "charset") == _SYMBOL
            or any(each.lstrip("@").lower() in SYMBOLS for each in names),
            None if ink is None else self._colour(ink) or "unknown",
            measure(size) if size else None,
        )

    def _styles(self, root: etree._Element) -> Iterator[Shown]:
        own = {
            each.get("numFmtId", ""): each.get("formatCode", "") for each in named(root, "numFmt")
        }
        faces = [self.face(each) for each in _held(root, "fonts", "font")]
        grounds = [self._ground(each) for each in _held(root, "fills", "fill")]
        for each in _held(root, "cellXfs", "xf"):
            shown = _shown(each.get("numFmtId", "0"), own)
            yield shown._replace(
                askew=any(_askew(one) for one in named(each, "alignment")),
                face=faces[_whole(each.get("fontId", "0"), len(faces))] if faces else Face(),
                ground=grounds[_whole(each.get("fillId", "0"), len(grounds))] if grounds else WHITE,
            )

    def _ground(self, fill: etree._Element) -> Colour | None:
        """Return the colour that a fill gives to a cell, None where it is not a single one."""
        pattern = next(named(fill, "patternFill"), None)
        kind = "" if pattern is None else pattern.get("patternType", "none")
        if kind == "none":
            return WHITE
        ink = None if pattern is None else next(named(pattern, "fgColor"), None)
        if kind != "solid":
            return None
        return BLACK if ink is None else self._colour(ink)

    def _colour(self, told: etree._Element) -> Colour | None:
        """Return a colour (18.8.3), None where it is none that is known."""
        found: Colour | None = None
        if (rgb := told.get("rgb")) is not None:
            found = _rgb(rgb)
        elif (theme := told.get("theme", "")).isdecimal():
            found = self._slots.get(_THEME[int(theme)]) if int(theme) < len(_THEME) else None
        elif (number := told.get("indexed", "")).isdecimal():
            found = _SYSTEM.get(number) or self._numbered(int(number))
        elif on(told, "auto"):
            found = BLACK
        return None if found is None else _tinted(found, measure(told.get("tint", "0")))

    def _numbered(self, number: int) -> Colour | None:
        if self._indexed:
            return self._indexed[number] if number < len(self._indexed) else None
        begin = 6 * (number - _FIRST if number >= _FIRST else number)
        return _rgb(_INDEXED[begin : begin + 6])


def named(root: etree._Element, name: str) -> Iterator[etree._Element]:
    """Yield the elements of a name, in the namespace of either edition of the format."""
    return root.iter(*[f"{{{each}}}{name}" for each in _SPACES])


def local(element: etree._Element) -> str:
    """Return the name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def on(element: etree._Element, name: str, otherwise: str = "false") -> bool:
    """Whether an attribute says yes."""
    return element.get(name, otherwise) not in {"0", "false", "off"}


def measure(value: str) -> float:
    """Return a number of the file, 0 where it is none."""
    try:
        return float(value)
    except ValueError:
        return 0.0


def _held(root: etree._Element, outer: str, name: str) -> list[etree._Element]:
    held = next(named(root, outer), None)
    return [] if held is None else [each for each in held if local(each) == name]


def _value(font: etree._Element, name: str) -> str:
    return next((each.get("val", "") for each in named(font, name)), "")


def _whole(value: str, count: int) -> int:
    """Return the number that a value is of so many, the first where it is none of them."""
    return int(value) if value.isdecimal() and int(value) < count else 0


def _askew(alignment: etree._Element) -> bool:
    """Whether words are repeated until their cell is full, or moved out of it (18.8.1)."""
    return alignment.get("horizontal") == "fill" or measure(alignment.get("indent", "0")) > _FAR


def _defined(slot: etree._Element) -> Colour | None:
    told = next(iter(slot), None)
    return None if told is None else _rgb(told.get("lastClr") or told.get("val") or "")


def _rgb(value: str) -> Colour | None:
    try:
        parts = bytes.fromhex(value[-6:])
    except ValueError:
        return None
    return Colour(*[each / 255 for each in parts]) if len(parts) == len("rgb") else None


def _tinted(colour: Colour, tint: float) -> Colour:
    """Return a colour that is made darker (below 0) or lighter, as 18.8.19 has it."""
    if not tint:
        return colour
    hue, light, full = rgb_to_hls(*colour[:3])
    light = light * (1 + tint) if tint < 0 else light * (1 - tint) + tint
    return Colour(*hls_to_rgb(hue, min(1.0, max(0.0, light)), full))


def _shown(number: str, own: dict[str, str]) -> Shown:
    """Return how a format shows a number, and whether it puts something else in place of words."""
    known = int(number) if number.isdecimal() else 0
    told = own.get(number, _BUILT_IN.get(known, "")).lower()
    code = _QUOTED.sub("", told)
    masked = told not in {"", "general", "@"} and (
        "@" in told or "[" in told or told.count(";") >= _SECTIONS
    )
    if known in _SHARES or "%" in code:
        return Shown("share", masked=masked)
    if known in _DATES or (code != "general" and any(each in code for each in "dmyhs")):
        return Shown("date", masked=masked)
    plain = _PLAIN.fullmatch(told)
    if (known < _OWN and known not in _BUILT_IN) or not (plain or told in {"general", "@"}):
        return Shown("otherwise", masked=masked)
    return Shown("number", len(plain[1] or "") if plain else None, masked)
