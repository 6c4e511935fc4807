"""Styles: what a paragraph or a run looks like where that carries meaning, ancestors included.

Source: ECMA-376 part 1, 17.7 (styles), 17.7.3 (toggle properties), 17.3.2 (run properties).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from lxml import etree

from paraph.errors import LimitError
from paraph.formats.docx.names import ALTERNATE, P_PR, R_PR, VAL, W14, W, child, integer, local, on
from paraph.formats.limits import LIMITS

_TOGGLES = {
    f"{W}vanish": ("vanish", ("hidden", "")),
    f"{W}caps": ("caps", ("caps", "")),
    f"{W}smallCaps": ("smallCaps", ("smallcaps", "")),
    f"{W}strike": ("strike", ("strike", "")),
    f"{W}dstrike": ("dstrike", ("strike", "")),
}
_MEANING = frozenset(("vanish", "caps", "smallCaps", "strike", "dstrike", "vertAlign", "position"))
REGION = "\0"
"""Stands between a table style's identifier and the regions of it that hold for a cell."""

_STYLE = f"{W}rStyle"
_FONTS = f"{W}rFonts"
_COLOUR = f"{W}color"
SHADE = f"{W}shd"
_SIZE = f"{W}sz"
_ALIGN = f"{W}vertAlign"
_POSITION = f"{W}position"
_SCALE = f"{W}w"
_FIT = f"{W}fitText"
_HIGHLIGHT = f"{W}highlight"
_CHANGE = f"{W}rPrChange"
_SPACING = f"{W}spacing"
_OUTLINED = f"{W14}textFill"
_RELEVANT = frozenset(
    (
        *_TOGGLES,
        *(_STYLE, _FONTS, _COLOUR, SHADE, _SIZE, _ALIGN, _POSITION, _SCALE, _FIT, _HIGHLIGHT),
        *(_SPACING, _OUTLINED, _CHANGE, ALTERNATE),
    )
)
_CLEAR = 90_000  # thousandths of a per cent of transparency
_CLOSE = -80  # twentieths of a point between characters: they lie on each other
_TINY = 4  # half-points
_FITTED = 40  # twentieths of a point into which a run is squeezed
_NARROW = 10  # per cent of the width of a character
_SYMBOL_FONTS = frozenset(
    (
        "symbol",
        "wingdings",
        "wingdings 2",
        "wingdings 3",
        "webdings",
        "zapfdingbats",
        "itc zapf dingbats",
        "mt extra",
        "marlett",
        "bookshelf symbol 7",
        "ms reference specialty",
        "monotype sorts",
    )
)
_ALIGNS = {"superscript": "superscript", "subscript": "subscript"}
_WHITE = 240  # each of red, green and blue at least this: as good as paper

Direct = tuple[tuple[str, str], ...]


class Look(NamedTuple):
    """What the formatting of some characters means: marks they carry, and what a reader risks."""

    marks: tuple[tuple[str, str], ...] = ()
    risks: tuple[str, ...] = ()


PLAIN = Look()


class Style(NamedTuple):
    """One style as it is defined, without its ancestors."""

    identifier: str
    kind: str
    name: str
    based_on: str
    run: dict[str, str]
    number: str | None  # w:numId of the style itself
    level: int | None  # w:ilvl of the style itself
    outline: int | None
    shade: str
    shades_cells: bool
    conditions: dict[str, dict[str, str]]  # of a table's regions


class ParagraphStyle(NamedTuple):
    """What a paragraph style and its ancestors say that the text depends on."""

    number: str | None = None
    number_style: str = ""  # the style that brings the number: its level is linked to it
    level: int | None = None
    outline: int | None = None
    shade: str = ""


@dataclass(slots=True)
class Styles:
    """The styles of one document, resolved on demand and kept."""

    elements: dict[str, etree._Element] = field(default_factory=dict)
    defaults: dict[str, str] = field(default_factory=dict)
    default_paragraph: str = ""
    default_table: str = ""
    page_shade: str = ""
    file: str = ""
    _styles: dict[str, Style | None] = field(default_factory=dict)
    _regions: dict[str, dict[str, bool]] = field(default_factory=dict)
    _shading: dict[str, bool] = field(default_factory=dict)
    _runs: dict[str, dict[str, str]] = field(default_factory=dict)
    _paragraphs: dict[str, ParagraphStyle] = field(default_factory=dict)
    _looks: dict[tuple[str, str, str, Direct], Look] = field(default_factory=dict)

    def style(self, identifier: str) -> Style | None:
        """Return the style of this identifier, read when first asked for; None if there is none."""
        if identifier not in self._styles:
            element = self.elements.get(identifier)
            self._styles[identifier] = None if element is None else _style(element)
        return self._styles[identifier]

    def paragraph(self, identifier: str) -> ParagraphStyle:
        """Return what the paragraph style (or the default one) and its ancestors say."""
        known = self._paragraphs.get(identifier)
        if known is None:
            known = self._paragraphs[identifier] = self._paragraph(identifier)
            if len(self._paragraphs) > LIMITS.styles:
                raise LimitError(self.file, f"uses more than {LIMITS.styles:,} styles")
        return known

    def regions(self, table: str) -> dict[str, bool]:
        """Return the regions of which a table style says something, and whether it is a mark."""
        found = self._regions.get(table)
        if found is not None:
            return found
        found = self._regions[table] = {}
        for style in self._chain(table):
            for region, values in style.conditions.items():
                found[region] = found.get(region, False) or not _MEANING.isdisjoint(values)
        return found

    def look(self, paragraph: str, table: str, shade: str, direct: Direct) -> Look:
        """Return the look of a run: its paragraph's and table's styles, ground, own properties."""
        key = (paragraph, table, shade, direct)
        known = self._looks.get(key)
        if known is None:
            if len(self._looks) > LIMITS.styles:
                self._looks.clear()
            known = self._looks[key] = self._look(paragraph, table, shade, dict(direct))
        return known

    def _chain(self, identifier: str) -> list[Style]:
        """Return the style and its ancestors, nearest first; a circle ends where it closes."""
        chain: dict[str, Style] = {}
        while identifier and identifier not in chain and (style := self.style(identifier)):
            chain[identifier] = style
            identifier = style.based_on
            if len(chain) > LIMITS.ancestors:
                raise LimitError(
                    self.file, f"bases more than {LIMITS.ancestors} styles on each other"
                )
        return list(chain.values())

    def shades_cells(self, table: str) -> bool:
        """Whether a table style or one of its ancestors colours the ground of cells."""
        known = self._shading.get(table)
        if known is None:
            known = any(style.shades_cells for style in self._chain(table))
            self._shading[table] = known
        return known

    def _paragraph(self, identifier: str) -> ParagraphStyle:
        number: str | None = None
        number_style = ""
        level: int | None = None
        outline: int | None = None
        shade = ""
        for style in self._chain(identifier or self.default_paragraph):
            if number is None and style.number is not None:
                number, number_style = style.number, style.identifier
            if level is None:
                level = style.level
            if outline is None:
                outline = style.outline
            shade = shade or style.shade
        return ParagraphStyle(number, number_style, level, outline, shade)

    def _run_chain(self, identifier: str) -> dict[str, str]:
        known = self._runs.get(identifier)
        if known is None:
            known = {}
            name, *regions = identifier.split(REGION)
            for style in reversed(self._chain(name)):
                known.update(style.run)
                for region in regions:
                    known.update(style.conditions.get(region, {}))
            self._runs[identifier] = known
        return known

    def _look(self, paragraph: str, table: str, shade: str, direct: dict[str, str]) -> Look:
        layers = (
            self._run_chain(table or self.default_table) if table else {},
            self._run_chain(paragraph or self.default_paragraph),
            self._run_chain(direct.get("rStyle", "")),
        )
        values = dict(self.defaults)
        for layer in layers:
            values.update(layer)
        values.update(direct)
        marks = {mark for toggle, mark in _TOGGLES.values() if self._shown(toggle, direct, layers)}
        risks = ["hidden-text"] if ("hidden", "") in marks else []
        if mark := _ALIGNS.get(values.get("vertAlign", "")):
            marks.add((mark, ""))
        position = _number(values.get("position", "0"))
        if position:
            marks.add(("raised" if position > 0 else "lowered", ""))
        font = values.get("font", "")
        if font.lower() in _SYMBOL_FONTS:
            marks.add(("symbol", font))
        if (
            0 < _number(values.get("sz", "20")) <= _TINY
            or 0 < _number(values.get("w", "100").rstrip("%")) <= _NARROW
            or 0 < _number(values.get("fitText", "0")) <= _FITTED
            or _number(values.get("spacing", "0")) <= _CLOSE
        ):
            risks.append("tiny-text")
        if _unseen(values.get("color", ""), values.get("shd", "") or shade or self.page_shade):
            risks.append("ground-colour-text")
        if not marks and not risks:
            return PLAIN
        return Look(tuple(sorted(marks)), tuple(risks))

    def _shown(
        self, toggle: str, direct: dict[str, str], layers: tuple[dict[str, str], ...]
    ) -> bool:
        """Whether a toggle is on: an odd number of styles raises it, the run itself decides."""
        if toggle in direct:
            return on(direct[toggle])
        if any(toggle in layer for layer in layers):
            return sum(on(layer.get(toggle, "0")) for layer in layers) % 2 == 1
        return on(self.defaults.get(toggle, "0"))


def load(root: etree._Element | None) -> Styles:
    """Return the styles of the part with this root; none where the document has no such part."""
    styles = Styles()
    if root is None:
        return styles
    for element in root:
        if element.tag == f"{W}docDefaults":
            run = element.find(f"{W}rPrDefault/{R_PR}")
            if run is not None:
                styles.defaults = dict(direct(run))
        elif element.tag == f"{W}style":
            identifier = element.get(f"{W}styleId", "")
            styles.elements[identifier] = element
            if on(element.get(f"{W}default", "0")):
                kind = element.get(f"{W}type", "paragraph")
                if kind == "paragraph":
                    styles.default_paragraph = identifier
                elif kind == "table":
                    styles.default_table = identifier
    return styles


def direct(  # noqa: C901, PLR0912 - one branch a property, and hot
    properties: etree._Element,
) -> Direct:
    """Return the run properties of `properties` that can carry meaning, in one fixed order."""
    found: dict[str, str] | None = None
    for item in properties:
        tag = item.tag
        if tag not in _RELEVANT:
            continue
        if found is None:
            found = {}
        if tag == _FONTS:
            font = item.get(f"{W}ascii") or item.get(f"{W}hAnsi")
            if font:
                found["font"] = font
        elif tag == _OUTLINED:
            found["color"] = _filled(item)
        elif tag == SHADE:
            found["shd"] = ground(item)
        elif tag == _HIGHLIGHT:
            colour = item.get(VAL, "none")
            if colour != "none":
                found["shd"] = colour
        elif tag == _COLOUR:
            found["color"] = item.get(VAL, "auto")
        elif tag == _STYLE:
            found["rStyle"] = item.get(VAL, "")
        else:
            found[local(tag)] = item.get(VAL, "1")
    if not found:
        return ()
    return tuple(sorted(found.items()))


def former(properties: etree._Element) -> etree._Element | None:
    """Return the run properties that `properties` had before a tracked change of them, if any."""
    change = properties.find(_CHANGE)
    return None if change is None else change.find(R_PR)


def fill(properties: etree._Element | None) -> str:
    """Return the colour with which `properties` (of a paragraph, cell, table) shade the ground."""
    if properties is None:
        return ""
    shade = child(properties, SHADE)
    return "" if shade is None else ground(shade)


def _style(element: etree._Element) -> Style:
    run = element.find(R_PR)
    paragraph = element.find(P_PR)
    number: str | None = None
    level: int | None = None
    outline: int | None = None
    if paragraph is not None:
        numbering = paragraph.find(f"{W}numPr")
        if numbering is not None:
            number = _value(numbering.find(f"{W}numId"))
            ilvl = _value(numbering.find(f"{W}ilvl"))
            level = _counted(ilvl)
        line = _value(paragraph.find(f"{W}outlineLvl"))
        outline = _counted(line)
    return Style(
        identifier=element.get(f"{W}styleId", ""),
        kind=element.get(f"{W}type", "paragraph"),
        name=_value(element.find(f"{W}name")) or "",
        based_on=_value(element.find(f"{W}basedOn")) or "",
        run={} if run is None else dict(direct(run)),
        number=number,
        level=level,
        outline=outline,
        shade=fill(paragraph),
        shades_cells=element.find(f".//{W}tcPr/{SHADE}") is not None
        or element.find(f".//{W}tblPr/{SHADE}") is not None,
        conditions=_conditions(element),
    )


def _conditions(element: etree._Element) -> dict[str, dict[str, str]]:
    """Return what a table style says of the runs in single regions of the table, by region."""
    found: dict[str, dict[str, str]] = {}
    for condition in element.iterchildren(f"{W}tblStylePr"):
        run = condition.find(R_PR)
        values = {} if run is None else dict(direct(run))
        if values:
            found[condition.get(f"{W}type", "")] = values
    return found


def _counted(value: str | None) -> int | None:
    number = integer(value, -1)
    return number if number >= 0 else None


def _value(element: etree._Element | None) -> str | None:
    return None if element is None else element.get(VAL)


def ground(shade: etree._Element) -> str:
    """Return the colour that a w:shd lays behind text, "pattern" for two, "" for none."""
    pattern = shade.get(VAL, "clear")
    if pattern == "solid":
        return shade.get(f"{W}color", "auto")
    if pattern not in {"clear", "nil"}:
        return "pattern"
    colour = shade.get(f"{W}fill", "auto")
    return "" if colour == "auto" else colour


def _number(value: str) -> int:
    try:
        return int(float(value.removesuffix("pt")))
    except (ValueError, OverflowError):
        return 0


def _filled(fill: etree._Element) -> str:
    """Return the colour that fills characters, "none" where they are as good as transparent."""
    for colour in fill.iter(f"{W14}srgbClr", f"{W14}schemeClr", f"{W14}noFill"):
        clear = next((item.get(f"{W14}val", "0") for item in colour.iter(f"{W14}alpha")), "0")
        if colour.tag == f"{W14}noFill" or _number(clear) > _CLEAR:
            return "none"
        value = colour.get(f"{W14}val", "")
        return "FFFFFF" if value in {"bg1", "lt1"} else value
    return "auto"


def _unseen(colour: str, ground: str) -> bool:
    """Whether text of `colour` cannot be told from `ground` (paper where nothing is said)."""
    if colour == "none":
        return True
    text = _rgb(colour)
    if text is None or ground in {"pattern", "unknown"}:
        return False
    paper = _rgb(ground) if ground else (255, 255, 255)
    if paper is None:
        return False
    if not ground:
        return min(text) >= _WHITE
    return max(abs(a - b) for a, b in zip(text, paper, strict=True)) <= 255 - _WHITE


_NAMED = {
    "white": "FFFFFF",
    "black": "000000",
    "yellow": "FFFF00",
    "green": "00FF00",
    "cyan": "00FFFF",
    "magenta": "FF00FF",
    "blue": "0000FF",
    "red": "FF0000",
    "darkBlue": "000080",
    "darkCyan": "008080",
    "darkGreen": "008000",
    "darkMagenta": "800080",
    "darkRed": "800000",
    "darkYellow": "808000",
    "darkGray": "808080",
    "lightGray": "C0C0C0",
}


def _rgb(colour: str) -> tuple[int, int, int] | None:
    code = _NAMED.get(colour, colour).lstrip("#")
    try:
        return int(code[0:2], 16), int(code[2:4], 16), int(code[4:6], 16)
    except ValueError:
        return None
