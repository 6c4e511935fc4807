"""Styles: what a paragraph or a run looks like where that carries meaning, ancestors included.

Source: ECMA-376 part 1, 17.7 (styles), 17.7.3 (toggle properties), 17.3.2 (run properties).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from lxml import etree

from paraph.errors import LimitError
from paraph.formats.docx import fonts, harmless
from paraph.formats.docx.away import framed, indented
from paraph.formats.docx.colours import AUTO, SEPARATORS, UNKNOWN, Palette, colour, filled, ground
from paraph.formats.docx.fonts import Fonts
from paraph.formats.docx.lengths import LOW, measure
from paraph.formats.docx.names import (
    ALTERNATE,
    P_PR,
    R_PR,
    VAL,
    W14,
    W,
    canonical,
    child,
    integer,
    local,
    numbered,
    on,
)
from paraph.formats.limits import LIMITS

_TOGGLES = {
    f"{W}vanish": ("vanish", ("hidden", "")),
    f"{W}caps": ("caps", ("caps", "")),
    f"{W}smallCaps": ("smallCaps", ("smallcaps", "")),
    f"{W}strike": ("strike", ("strike", "")),
    f"{W}dstrike": ("dstrike", ("strike", "")),
}
SHADE = f"{W}shd"
_BIDI = f"{W}bidi"
_PARAGRAPH_READ = frozenset(
    f"{W}{name}"
    for name in (
        *("pStyle", "numPr", "outlineLvl", "shd", "bidi", "rPr", "spacing", "ind", "framePr"),
        "pPrChange",
    )
)
_SIZED = frozenset(("sz", "szCs"))
REGION = "\0"
"""Stands between a table style's identifier and the regions of it that hold for a cell."""

DETAIL = "\0"
"""Stands in a risk between the code of the hazard and what its effect depends on."""

UNREAD = "\0unread"
"""Stands, among the properties of a run, before those that are neither read nor harmless."""

WHOLE = "wholeTable"
"""The region of a table style that is all of the table."""

_STYLE = f"{W}rStyle"
_FONTS = f"{W}rFonts"
_COLOUR = f"{W}color"
_SIZE = f"{W}sz"
_ALIGN = f"{W}vertAlign"
_POSITION = f"{W}position"
_SCALE = f"{W}w"
_FIT = f"{W}fitText"
_HIGHLIGHT = f"{W}highlight"
_CHANGE = f"{W}rPrChange"
_SPACING = f"{W}spacing"
_OUTLINED = f"{W14}textFill"
_LAID = f"{W}eastAsianLayout"
_COMPLEX = (f"{W}rtl", f"{W}cs")
_RELEVANT = frozenset(
    (
        *_TOGGLES,
        *(_STYLE, _FONTS, _COLOUR, SHADE, _SIZE, _ALIGN, _POSITION, _SCALE, _FIT, _HIGHLIGHT),
        *(_SPACING, _OUTLINED, _CHANGE, ALTERNATE, _LAID, *_COMPLEX),
    )
)
_CLOSE = -80  # twentieths of a point between characters: they lie on each other
_TINY = 4  # half-points
_FITTED = 40  # twentieths of a point into which a run is squeezed
_NARROW = 10  # per cent of the width of a character
_ALIGNS = {"superscript": "superscript", "subscript": "subscript"}
_FAR = 240  # half-points up or down: no line is as tall

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
    away: str | None  # how its paragraphs are set where no page reaches; None if it does not say
    cut: bool | None  # whether its lines are too low to show their text
    leftward: bool | None  # w:bidi of paragraphs, w:bidiVisual of tables
    cells: dict[str, str]  # the ground of a table's cells, by region; "" is the whole table
    conditions: dict[str, dict[str, str]]  # of a table's regions


class ParagraphStyle(NamedTuple):
    """What a paragraph style and its ancestors say that the text depends on."""

    number: str | None = None
    number_style: str = ""  # the style that brings the number: its level is linked to it
    level: int | None = None
    outline: int | None = None
    shade: str = ""
    leftward: bool = False
    away: str = ""
    cut: bool = False


@dataclass(slots=True)
class Styles:
    """The styles of one document, resolved on demand and kept."""

    elements: dict[str, etree._Element] = field(default_factory=dict)
    defaults: dict[str, str] = field(default_factory=dict)
    default_paragraph: str = ""
    default_table: str = ""
    default_character: str = ""
    default_number: str | None = None  # of all paragraphs (w:docDefaults), as the next three
    default_level: int | None = None
    default_outline: int | None = None
    default_shade: str = ""
    page_shade: str = ""
    leftward: bool = False  # w:bidi of all paragraphs by default
    file: str = ""
    unread: list[tuple[str, bytes]] = field(default_factory=list)  # what, and its bytes
    palette: Palette = field(default_factory=Palette)
    fonts: Fonts = field(default_factory=Fonts)
    _styles: dict[str, Style | None] = field(default_factory=dict)
    _regions: dict[str, dict[str, bool]] = field(default_factory=dict)
    _cells: dict[str, dict[str, str]] = field(default_factory=dict)
    _runs: dict[str, dict[str, str]] = field(default_factory=dict)
    _paragraphs: dict[str, ParagraphStyle] = field(default_factory=dict)
    _looks: dict[tuple[str, str, str, Direct], Look] = field(default_factory=dict)

    def style(self, identifier: str) -> Style | None:
        """Return the style of this identifier, read when first asked for; None if there is none."""
        if identifier not in self._styles:
            element = self.elements.get(identifier)
            self._styles[identifier] = None if element is None else self._read(element)
        return self._styles[identifier]

    def _read(self, element: etree._Element) -> Style:
        """Return a style as it is defined; keep what of it is neither read nor harmless."""
        style = _style(element)
        for values in (style.run, *style.conditions.values()):
            if unread := values.pop(UNREAD, ""):
                what = f"properties of the style {style.name or style.identifier}"
                self.unread.append((what, unread.encode()))
        for properties in element.iterchildren(P_PR):
            for item in harmless.others(properties, _PARAGRAPH_READ | harmless.PARAGRAPH):
                what = f"a property of the style {style.name or style.identifier}"
                self.unread.append((f"{what} ({local(item.tag)})", canonical(item)))
        return style

    def known(self, identifier: str, kind: str) -> str:
        """Return a style's identifier if it is one of this kind, else that of the default one."""
        style = self.style(identifier) if identifier else None
        if style is not None and style.kind == kind:
            return identifier
        return {
            "paragraph": self.default_paragraph,
            "table": self.default_table,
            "character": self.default_character,
        }[kind]

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
                found[region] = found.get(region, False) or bool(_telling(values))
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

    def reverses(self, table: str) -> bool:
        """Whether a table style sets columns from right to left."""
        said = (style.leftward for style in self._chain(table) if style.leftward is not None)
        return next(said, False)

    def cells(self, table: str) -> dict[str, str]:
        """Return how a table style and its ancestors colour cells, by region as in `Style`."""
        known = self._cells.get(table)
        if known is None:
            known = self._cells[table] = {}
            for style in reversed(self._chain(table)):
                known.update(style.cells)
        return known

    def _paragraph(self, identifier: str) -> ParagraphStyle:
        number: str | None = None
        number_style = ""
        level: int | None = None
        outline: int | None = None
        shade = ""
        leftward: bool | None = None
        away: str | None = None
        cut: bool | None = None
        for style in self._chain(self.known(identifier, "paragraph")):
            if number is None and style.number is not None:
                number, number_style = style.number, style.identifier
            if level is None:
                level = style.level
            if outline is None:
                outline = style.outline
            shade = shade or style.shade
            if leftward is None:
                leftward = style.leftward
            away = style.away if away is None else away
            cut = style.cut if cut is None else cut
        return ParagraphStyle(
            self.default_number if number is None else number,
            number_style,
            self.default_level if level is None else level,
            self.default_outline if outline is None else outline,
            shade or self.default_shade,
            self.leftward if leftward is None else leftward,
            away or "",
            bool(cut),
        )

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
            self._run_chain(table) if table else {},
            self._run_chain(self.known(paragraph, "paragraph")),
            self._run_chain(self.known(direct.get("rStyle", ""), "character")),
        )
        values = dict(self.defaults)
        for layer in layers:
            values.update(layer)
        values.update(direct)
        marks = {mark for toggle, mark in _TOGGLES.values() if self._shown(toggle, direct, layers)}
        risks = ["hidden-text"] if ("hidden", "") in marks else []
        if mark := _ALIGNS.get(values.get("vertAlign", "")):
            marks.add((mark, ""))
        position = measure(values.get("position", "0"), 2)
        if position:
            marks.add(("raised" if position > 0 else "lowered", ""))
        if font := self.fonts.symbol(values.get("font", "")):
            marks.add(("symbol", font))
        risks += self._foreign(values, font)
        leftward = on(values.get("rtl", "0"))
        foreign = leftward or on(values.get("cs", "0"))
        if foreign and (signs := self.fonts.symbol(values.get("csFont", ""))):
            marks.add(("symbol", signs))
        if _tiny(values, foreign=foreign):
            risks.append("tiny-text")
        elif abs(position) >= _FAR:
            risks.append(f"tiny-text{DETAIL}{values['position']}")
        risks += [f"bidirectional-character{DETAIL}"] if leftward else []
        risks += self._unseen(values, shade)
        if not marks and not risks:
            return PLAIN
        return Look(tuple(sorted(marks)), tuple(risks))

    def _foreign(self, values: dict[str, str], font: str) -> list[str]:
        """Return the risk that letters other than those of ASCII are signs."""
        found = (self.fonts.symbol(values.get(name, "")) for name in ("hAnsi", "eastAsia"))
        signs = sorted({name for name in found if name and name.lower() != font.lower()})
        return [f"private-character{DETAIL}{' '.join(signs)}"] if signs else []

    def _unseen(self, values: dict[str, str], shade: str) -> list[str]:
        """Return the risk that text has the colour of its ground."""
        letters = values.get("fill") or values.get("color", "")
        behind = values.get("highlight", "none")
        if behind == "none":
            behind = values.get("shd", AUTO)
        if behind in {"", AUTO}:
            behind = shade if shade not in {"", AUTO} else self.page_shade
        if not letters or letters == AUTO or not self.palette.unseen(letters, behind):
            return []
        letters, behind = self.palette.settled(letters), self.palette.settled(behind)
        if "|" in letters + behind or UNKNOWN in letters + behind:  # it may depend on either
            return [f"ground-colour-text{DETAIL}{letters} {behind}"]
        return ["ground-colour-text"]

    def _shown(
        self, toggle: str, direct: dict[str, str], layers: tuple[dict[str, str], ...]
    ) -> bool:
        """Whether a toggle is on: an odd number of styles raises it, the run itself decides."""
        if toggle in direct:
            return on(direct[toggle])
        if any(toggle in layer for layer in layers):
            return sum(on(layer.get(toggle, "0")) for layer in layers) % 2 == 1
        return on(self.defaults.get(toggle, "0"))


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


def load(root: etree._Element | None) -> Styles:
    """Return the styles of the part with this root; none where the document has no such part."""
    styles = Styles()
    for element in () if root is None else root:
        if element.tag == f"{W}docDefaults":
            _take_defaults(element, styles)
        elif element.tag == f"{W}style":
            identifier = element.get(f"{W}styleId", "")
            if identifier in styles.elements:
                _take_again(styles.elements[identifier], element, styles)
            styles.elements[identifier] = element
            if on(element.get(f"{W}default", "0")):
                _take_default(element, identifier, styles)
    return styles


def _take_defaults(element: etree._Element, styles: Styles) -> None:
    run = element.find(f"{W}rPrDefault/{R_PR}")
    if run is not None:
        styles.defaults = dict(direct(run))
    for item in element.iterfind(f"{W}pPrDefault/{P_PR}/*"):
        if item.tag == _BIDI:
            styles.leftward = on(item.get(VAL))
        elif item.tag == f"{W}numPr":
            styles.default_number = numbered(_value(item.find(f"{W}numId")))
            styles.default_level = _counted(_value(item.find(f"{W}ilvl")))
        elif item.tag == f"{W}outlineLvl":
            styles.default_outline = _counted(_value(item))
        elif item.tag == SHADE:
            styles.default_shade = ground(item)


def _take_default(element: etree._Element, identifier: str, styles: Styles) -> None:
    kind = element.get(f"{W}type", "paragraph")
    if kind == "paragraph":
        styles.default_paragraph = identifier
    elif kind == "table":
        styles.default_table = identifier
    elif kind == "character":
        styles.default_character = identifier


def _take_again(known: etree._Element, element: etree._Element, styles: Styles) -> None:
    """Name a style whose identifier another one has, where it matters which of them counts."""
    one, other = _style(known), _style(element)
    shown = [
        style._replace(
            run=_telling(style.run),
            name="",
            outline=None,
            away=style.away or None,
            cut=style.cut or None,
        )
        for style in (one, other)
    ]
    if shown[0] != shown[1]:
        what = f"one of two styles of one identifier ({one.identifier})"
        styles.unread.append((what, canonical(known) + canonical(element)))


def _telling(run: dict[str, str]) -> dict[str, str]:
    """Return what of a style's run properties may become a mark or a risk by itself."""
    return {
        name: value
        for name, value in run.items()
        if (value.lower() in fonts.SYMBOLS or value.startswith("theme,"))
        or not (name in _SIZED or name in fonts.NAMES)
        or (name in _SIZED and measure(value, 2) <= _TINY)
    }


def direct(  # noqa: C901, PLR0912 - one branch a property, and hot
    properties: etree._Element,
) -> Direct:
    """Return the run properties of `properties` that can carry meaning, in one fixed order."""
    found: dict[str, str] | None = None
    for item in properties:
        tag = item.tag
        if tag not in _RELEVANT:
            if tag not in harmless.RUN and isinstance(tag, str):
                found = {} if found is None else found
                found[UNREAD] = found.get(UNREAD, "") + canonical(item).decode()
            continue
        if found is None:
            found = {}
        if tag == _FONTS:
            fonts.named(item, found)
        elif tag == _OUTLINED:
            found["fill"] = filled(item)
        elif tag == SHADE:
            found["shd"] = ground(item)
        elif tag == _HIGHLIGHT:
            found["highlight"] = item.get(VAL, "none").translate(SEPARATORS)
        elif tag == _COLOUR:
            found["color"] = colour(item)
        elif tag == _STYLE:
            found["rStyle"] = item.get(VAL, "")
        elif tag == _LAID:
            if item.get(f"{W}combineBrackets", "none") != "none":
                found["AlternateContent"] = "1"  # as that is: named by who reads the run
        elif tag in _COMPLEX:
            found[local(tag)] = item.get(VAL, "1")
            size = properties.find(f"{W}szCs")
            if size is not None:
                found["szCs"] = size.get(VAL, "")
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
            number = numbered(_value(numbering.find(f"{W}numId")))
            ilvl = _value(numbering.find(f"{W}ilvl"))
            level = _counted(ilvl)
        line = _value(paragraph.find(f"{W}outlineLvl"))
        outline = _counted(line)
    conditions = _conditions(element)
    values = {} if run is None else dict(direct(run))
    values.update(conditions.pop(WHOLE, {}))
    return Style(
        identifier=element.get(f"{W}styleId", ""),
        kind=element.get(f"{W}type", "paragraph"),
        name=_value(element.find(f"{W}name")) or "",
        based_on=_value(element.find(f"{W}basedOn")) or "",
        run=values,
        number=number,
        level=level,
        outline=outline,
        shade=fill(paragraph),
        away=None if paragraph is None else away(paragraph),
        cut=None if paragraph is None else cut(paragraph),
        leftward=_leftward(element, paragraph),
        cells=_cells(element),
        conditions=conditions,
    )


def _leftward(element: etree._Element, paragraph: etree._Element | None) -> bool | None:
    """Return whether a style sets its paragraphs, or its table's columns, from right to left."""
    said = element.find(f"{W}tblPr/{W}bidiVisual")
    if said is None and paragraph is not None:
        said = paragraph.find(_BIDI)
    return None if said is None else on(said.get(VAL))


def _cells(element: etree._Element) -> dict[str, str]:
    """Return what a table style lays behind the cells of its regions."""
    found = {}
    for owner in (element, *element.iterchildren(f"{W}tblStylePr")):
        region = owner.get(f"{W}type", "") if owner is not element else WHOLE
        for tag in ("tblPr", "tcPr"):
            shade = owner.find(f"{W}{tag}/{SHADE}")
            if shade is not None:
                found["" if region == WHOLE else region] = ground(shade)
    return found


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


def cut(properties: etree._Element) -> bool | None:
    """Return whether lines of a paragraph are too low to show their text, None if it is not said.

    Source: ECMA-376 part 1, 17.3.1.33.
    """
    spacing = properties.find(_SPACING)
    if spacing is None or f"{W}line" not in spacing.attrib:
        return None
    exact = spacing.get(f"{W}lineRule") == "exact"
    return exact and 0 < measure(spacing.get(f"{W}line", "0"), 20) <= LOW


def away(properties: etree._Element) -> str | None:
    """Return how a paragraph is set where no page reaches, "" if it is not, None if not said."""
    indent, frame = properties.find(f"{W}ind"), properties.find(f"{W}framePr")
    if indent is None and frame is None:
        return None
    return (indented(indent) if indent is not None else "") or (
        framed(frame) if frame is not None else ""
    )
