"""Styles: what a paragraph or a run looks like where that carries meaning, ancestors included.

Source: ECMA-376 part 1, 17.7 (styles), 17.7.3 (toggle properties), 17.7.5 (defaults).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from lxml import etree

from paraph.errors import LimitError
from paraph.formats.docx.away import away, cut
from paraph.formats.docx.colours import AUTO, SHADE, Palette, ground
from paraph.formats.docx.fonts import Fonts
from paraph.formats.docx.heights import Frame
from paraph.formats.docx.look import Look, look_of, telling
from paraph.formats.docx.names import (
    P_PR,
    R_PR,
    VAL,
    W,
    canonical,
    counted,
    local,
    numbered,
    on,
    value_of,
)
from paraph.formats.docx.rooms import FREE, Margins, taken_up
from paraph.formats.docx.run import EMPHASES, STANDING_OUT, TOGGLES, Direct, direct
from paraph.formats.docx.style import BIDI, Style, defined, taken
from paraph.formats.limits import LIMITS
from paraph.text.emphasis import EMPHASIS
from paraph.text.node import Kind

REGION = "\0"
"""Stands between a table style's identifier and the regions of it that hold for a cell."""


_HEADINGS = 9


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
    frame: Frame | None = None
    plain: bool = True  # whether a paragraph that says no more than this shows its runs alone
    kind: Kind = "paragraph"  # what such a paragraph is, and its level
    rank: int = 0


def sort(outline: int | None) -> tuple[Kind, int]:
    """Return what a paragraph of this outline level is, and its level as a heading."""
    if outline is not None and outline < _HEADINGS:
        return "heading", outline + 1
    return "paragraph", 0


_BANDS = frozenset((f"{W}tblStyleRowBandSize", f"{W}tblStyleColBandSize"))


class Styles:
    """The styles of one document, resolved on demand and kept."""

    def __init__(self) -> None:
        self.elements: dict[str, etree._Element] = {}
        self.defaults: dict[str, str] = {}
        self.default_paragraph = ""
        self.default_table = ""
        self.default_character = ""
        self.default_number: str | None = (
            None  # of all paragraphs (w:docDefaults), as the next three
        )
        self.default_level: int | None = None
        self.default_outline: int | None = None
        self.default_shade = ""
        self.page_shade = ""
        self.page_coloured = False  # whether the colour of the page is shown at all
        self.default_away = ""  # how all paragraphs are set off the page
        self.default_cut = False
        self.default_language = ""
        self.leftward = False  # w:bidi of all paragraphs by default
        self.file = ""
        self.unread: list[tuple[str, bytes]] = []  # what, and its bytes
        self.palette = Palette()
        self.fonts = Fonts()
        self._styles: dict[str, Style | None] = {}
        self._regions: dict[str, dict[str, bool]] = {}
        self._cells: dict[str, dict[str, str]] = {}
        self._margins: dict[str, Margins] = {}
        self._settings: dict[tuple[str, str], dict[str, str]] = {}
        self._runs: dict[str, dict[str, str]] = {}
        self._paragraphs: dict[str, ParagraphStyle] = {}
        self._emphases: dict[str, dict[str, str]] = {}
        self._looks: dict[tuple[str, str, str, Direct], Look] = {}

    def style(self, identifier: str) -> Style | None:
        """Return the style of this identifier, read when first asked for; None if there is none."""
        if identifier not in self._styles:
            element = self.elements.get(identifier)
            self._styles[identifier] = None if element is None else self._read(element)
        return self._styles[identifier]

    def _read(self, element: etree._Element) -> Style:
        """Return a style as it is defined; keep what of it is neither read nor harmless."""
        style, unread = taken(element)
        self.unread += unread
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
                found[region] = found.get(region, False) or bool(telling(values))
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

    def looks(self, table: str, regions: Iterable[str]) -> str:
        """Return all that a table style and its ancestors say of these regions, and of bands."""
        found: list[str] = []
        for style in self._chain(table):
            found += [f"{region} {style.conditions.get(region)}" for region in regions]
            sizes = self.elements[style.identifier].iterfind(f"{W}tblPr/*")
            found += [f"{local(size.tag)} {size.get(VAL)}" for size in sizes if size.tag in _BANDS]
        return "\n".join(found)

    def named(self, name: str) -> list[str]:
        """Return the identifiers of the styles of paragraphs that have this name or identifier.

        The names of built-in styles are known by their English form and by number alone.
        """
        wanted = name.casefold()
        return [
            identifier
            for identifier, element in self.elements.items()
            if wanted
            in {
                identifier.casefold(),
                (value_of(element.find(f"{W}name")) or "").casefold(),
                (value_of(element.find(f"{W}name")) or "").casefold().removeprefix("heading "),
            }
        ]

    def language(self, paragraph: str, mark: etree._Element | None) -> str:
        """Return the language of a paragraph's number: its mark's, its style's, or of all text."""
        said = "" if mark is None else _language(mark)
        for style in self._chain(self.known(paragraph, "paragraph")) if not said else ():
            run = self.elements[style.identifier].find(R_PR)
            said = said or ("" if run is None else _language(run))
        return said or self.default_language

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

    def margins(self, table: str) -> Margins:
        """Return what a table style and its ancestors keep free in cells."""
        known = self._margins.get(table)
        if known is None:
            known = FREE
            for style in reversed(self._chain(table)):
                for item in self.elements[style.identifier].iterfind(f"{W}tblPr/*"):
                    known = taken_up(item, known)
            self._margins[table] = known
        return known

    def _paragraph(self, identifier: str) -> ParagraphStyle:
        number: str | None = None
        number_style = ""
        level: int | None = None
        outline: int | None = None
        shade = ""
        leftward: bool | None = None
        off: str | None = None
        low: bool | None = None
        frame: Frame | None = None
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
            off = style.away if off is None else off
            low = style.cut if low is None else low
            frame = style.frame if frame is None else frame
        number = self.default_number if number is None else number
        leftward = self.leftward if leftward is None else leftward
        off = self.default_away if off is None else off
        low = self.default_cut if low is None else low
        outline = self.default_outline if outline is None else outline
        return ParagraphStyle(
            number,
            number_style,
            self.default_level if level is None else level,
            outline,
            shade or self.default_shade,
            leftward,
            off,
            low,
            frame,
            not (number or leftward or off or low or frame),
            *sort(outline),
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

    def setting(self, identifier: str, name: str) -> dict[str, str]:
        """Return the attributes of a property of a paragraph style and its ancestors, by name."""
        known = self._settings.get((identifier, name))
        if known is not None:
            return known
        said = self._settings[identifier, name] = {}
        for style in reversed(self._chain(self.known(identifier, "paragraph"))):
            for item in self.elements[style.identifier].iterfind(f"{P_PR}/{W}{name}"):
                said.update({str(key): str(value) for key, value in item.items()})
        return said

    def values(self, paragraph: str, table: str, direct: dict[str, str]) -> dict[str, str]:
        """Return the run properties of a run, those of its styles and of all runs included."""
        values = dict(self.defaults)
        for layer in (*self._layers(paragraph, table, direct), direct):
            values.update(layer)
        return values

    def _layers(
        self, paragraph: str, table: str, direct: dict[str, str]
    ) -> tuple[dict[str, str], ...]:
        return (
            self._run_chain(table) if table else {},
            self._run_chain(self.known(paragraph, "paragraph")),
            self._run_chain(self.known(direct.get("rStyle", ""), "character")),
        )

    def _look(self, paragraph: str, table: str, shade: str, direct: dict[str, str]) -> Look:
        layers = self._layers(paragraph, table, direct)
        values = self.values(paragraph, table, direct)
        marks = {mark for toggle, mark in TOGGLES.values() if self._shown(toggle, direct, layers)}
        if not STANDING_OUT.isdisjoint(direct):
            marks |= {(EMPHASIS, how) for how in self._standing_out(paragraph, direct)}
        behind = shade if shade not in {"", AUTO} else self.page_shade
        return look_of(values, marks, behind, self.palette, self.fonts)

    def _shown(
        self, toggle: str, direct: dict[str, str], layers: tuple[dict[str, str], ...]
    ) -> bool:
        """Whether a toggle is on: an odd number of styles raises it, the run itself decides."""
        if toggle in direct:
            return on(direct[toggle])
        if any(toggle in layer for layer in layers):
            return sum(on(layer.get(toggle, "0")) for layer in layers) % 2 == 1
        return on(self.defaults.get(toggle, "0"))

    def _standing_out(self, paragraph: str, direct: dict[str, str]) -> Iterator[str]:
        """Yield how a run stands out from a paragraph of its style: what both have is no emphasis.

        A style of characters underlines nothing here: what such a style underlines are links.
        """
        around = self._emphasis(self.known(paragraph, "paragraph"))
        named = direct.get("rStyle", "")
        known = bool(named) and self.known(named, "character") == named
        style = self._emphasis(named) if known else {}
        foreign = on(direct.get("rtl", "0")) or on(direct.get("cs", "0"))
        for name, how in (("b", "bold"), ("i", "italic")):
            said = direct.get(f"{name}Cs" if foreign else name)
            base = on(around.get(name, "0"))
            if on(style.get(name, "0")) if said is None else on(said) != base:
                yield how
        if "u" in direct and on(direct["u"]) != on(around.get("u", "0")):
            yield "underlined"

    def _emphasis(self, identifier: str) -> dict[str, str]:
        """Return what a style and its ancestors say that makes letters stand out."""
        known = self._emphases.get(identifier)
        if known is None:
            known = self._emphases[identifier] = {}
            for style in reversed(self._chain(identifier)):
                for item in self.elements[style.identifier].iterfind(f"{R_PR}/*"):
                    if item.tag in EMPHASES:
                        known[EMPHASES[item.tag]] = item.get(VAL, "1")
        return known


def _language(run: etree._Element) -> str:
    found = run.find(f"{W}lang")
    return "" if found is None else found.get(VAL, "")


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
        styles.default_language = _language(run)
    for paragraph in element.iterfind(f"{W}pPrDefault/{P_PR}"):
        styles.default_away = away(paragraph) or ""
        styles.default_cut = bool(cut(paragraph))
    for item in element.iterfind(f"{W}pPrDefault/{P_PR}/*"):
        if item.tag == BIDI:
            styles.leftward = on(item.get(VAL))
        elif item.tag == f"{W}numPr":
            styles.default_number = numbered(value_of(item.find(f"{W}numId")))
            styles.default_level = counted(value_of(item.find(f"{W}ilvl")))
        elif item.tag == f"{W}outlineLvl":
            styles.default_outline = counted(value_of(item))
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
    one, other = defined(known), defined(element)
    shown = [
        style._replace(
            run=telling(style.run),
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
