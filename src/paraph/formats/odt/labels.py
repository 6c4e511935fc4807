"""Labels: which number stands before a paragraph, and how it is dressed.

Source: ODF 1.3 part 3, 5.3 (lists), 19.794 (text:continue-list), 19.880 (text:style-name of lists).
"""

from __future__ import annotations

from typing import NamedTuple

from lxml import etree

from paraph.errors import LimitError
from paraph.formats.colours import WHITE
from paraph.formats.limits import LIMITS
from paraph.formats.odt.document import Document, shortened
from paraph.formats.odt.lists import LEVELS, PLAIN, Counts, Level, OpenList, levels_of
from paraph.formats.odt.look import look_of
from paraph.formats.odt.names import XML_ID, get, integer, short
from paraph.formats.odt.risks import SAID, outside
from paraph.formats.odt.styles import Styles, overlaid
from paraph.text.emphasis import EMPHASIS

_UNSTYLED = dict.fromkeys(range(1, LEVELS + 1), Level(None, "•"))


class Number(NamedTuple):
    """What stands before a paragraph, at which level, and how it is dressed.

    Before it is counted: from which `start` it counts anew, and by which `style`.
    """

    label: str = ""
    level: int = 0
    dress: str = ""
    outline: int = 0
    start: int | None = None
    style: str = ""


class Labels:
    """Counts the lists and headings of one part."""

    def __init__(self, document: Document, styles: Styles) -> None:
        self._document = document
        self._styles = styles
        self._levels: dict[str, dict[int, Level]] = {}
        self._dressed: dict[tuple[str, int, str], tuple[str, str]] = {}
        self._placed: set[tuple[str, int]] = set()  # levels whose places have been looked at
        self._outline = levels_of(styles.outline)

    def open(self, item: etree._Element, within: OpenList | None) -> OpenList:
        """Return the list that begins: one level deeper, or one of its own, or one continued."""
        style = get(item, "text:style-name")
        goes_on = get(item, "text:continue-numbering") == "true"
        if within is not None:
            goes_on, within.continued = goes_on or within.continued, False
            if not goes_on:
                within.counts.restart(within.level + 1)
            level, style = within.level + 1, style or within.style
            return OpenList(within.counts, style, level, continued=goes_on)
        document = self._document
        continued = document.lists.get(get(item, "text:continue-list"))
        last = document.last_list
        if continued is None and goes_on and last:
            continued = last if last[1] == style or not style else None
        counts = Counts() if continued is None else continued[0]
        style = style or (continued[1] if continued else "")
        return OpenList(counts, style, 1, continued=continued is not None)

    def close(self, item: etree._Element, within: OpenList) -> None:
        """Remember a list that ends, so that another may continue it."""
        if within.level == 1:
            entry = within.counts, within.style
            self._document.last_list = entry
            if name := item.get(XML_ID):
                self._document.lists[name] = entry

    def alone(self, item: etree._Element) -> OpenList:
        """Return the list of a numbered paragraph that stands in none."""
        name = get(item, "text:list-id") or f"style {get(item, 'text:style-name')}"
        style = get(item, "text:style-name")
        counts, style = self._document.lists.setdefault(name, (Counts(), style))
        level = min(LEVELS, max(1, integer(get(item, "text:level", "1"), 1)))
        return OpenList(counts, style, level, continued=False)

    def pending(self, item: etree._Element) -> Number:
        """Return the number that the first paragraph of an item is to take."""
        start = get(item, "text:start-value")
        return Number(
            start=integer(start, 1) if start else None, style=get(item, "text:style-override")
        )

    def of(
        self, item: etree._Element, style: str, within: OpenList | None, pending: Number | None
    ) -> Number:
        """Count a paragraph or heading, and return its number."""
        heading = short(item.tag) == "text:h"
        outline = max(1, integer(get(item, "text:outline-level", "1"), 1)) if heading else 0
        if not heading:
            said = self._styles.attribute("paragraph", style, "style:default-outline-level")
            outline = max(0, integer(said or "0"))
        if within is not None:
            if pending is None or get(item, "text:is-list-header") == "true":
                self._tell_place(self.levels(within.style), within.level, within.style)
                return Number(outline=outline)
            within.continued = False
            named = pending.style or within.style
            levels = self._levels_in(named, style)
            number = self._count(within.counts, within.level, levels, pending.start, named)
            return number._replace(outline=outline)
        if not outline or get(item, "text:is-list-header") == "true":
            return Number(outline=outline)
        return self._headed(item, style, outline)

    def _levels_in(self, name: str, style: str) -> dict[int, Level]:
        """Return the levels of a list, which has bullets where it has no style.

        The standard has it take the style that its paragraphs name, LibreOffice does not: doubted.
        """
        if name:
            return self.levels(name)
        if self._styles.attribute("paragraph", style, "style:list-style-name"):
            self._document.doubt("a list without a style, whose paragraphs name one")
        return _UNSTYLED

    def levels(self, name: str) -> dict[int, Level]:
        """Return the levels of a list style by its name."""
        found = self._levels.get(name)
        if found is None:
            found = self._levels[name] = levels_of(self._styles.lists.get(name))
        return found

    def _headed(self, item: etree._Element, style: str, outline: int) -> Number:
        """Count a heading by the outline of the document, as LibreOffice does.

        That is, unless the paragraph itself has been given another list, or none.
        """
        own = self._styles.override("paragraph", style, "style:list-style-name")
        if own is not None or outline > LEVELS:
            return Number(outline=outline)
        start = get(item, "text:start-value")
        anew = get(item, "text:restart-numbering") == "true"
        first = integer(start, 1) if start else self._outline.get(outline, PLAIN).start
        counts = self._document.outline
        number = self._count(counts, outline, self._outline, first if anew else None, "")
        return number._replace(outline=outline)

    def _count(
        self, counts: Counts, level: int, levels: dict[int, Level], start: int | None, name: str
    ) -> Number:
        level = min(level, LEVELS)
        counts.step(level, levels, start)
        own = levels.get(level, PLAIN)
        self._tell_place(levels, level, name)
        dress, font = self._dress(own, name, level)
        label = counts.label(level, levels, font)
        while counts.unknown:
            form = counts.unknown.pop()
            self._document.doubt(f"numbers in the unknown form {form}")
        if counts.twofold:
            counts.twofold = False
            sentence = f"Programs show the number “{shortened(label)}” in two ways."
            self._document.found.tell("fallback-differs", sentence, f"{name} {level} {label}")
        if len(label) > LIMITS.label:
            raise LimitError(self._document.package.file, "displays a number without end")
        if own.picture:
            dress = ", ".join(filter(None, (dress, f"image {self._picture(own.picture)}")))
        if "caps" in dress.split(", "):
            label = label.upper()
            dress = ", ".join(part for part in dress.split(", ") if part != "caps")
        if not label and not own.picture:
            dress = ""
        if label and "symbol" in dress and not _private(label):
            dress = ", ".join(part for part in dress.split(", ") if not part.startswith("symbol"))
        return Number(label, level, dress)

    def _tell_place(self, levels: dict[int, Level], level: int, name: str) -> None:
        """Tell, once, of a level whose paragraphs are set where no page reaches."""
        if (name, level) in self._placed:
            return
        self._placed.add((name, level))
        margins = dict(levels.get(min(level, LEVELS), PLAIN).margins)
        if where := outside(margins, self._document.edge):
            what = f"The list {name}" if name else "The outline of headings"
            sentence = f"{what}, level {level}, stands where no page reaches."
            self._document.found.tell("hidden-text", sentence, f"{name} {level} {where}")

    def _picture(self, target: str) -> str:
        """Return the digest of a picture that stands as a bullet, or its address."""
        content = self._document.package.part(target)
        if content is not None:
            return self._document.package.digest(target, content)
        if not target.startswith("sha256:"):
            sentence = f"A bullet is fetched from {shortened(target)}."
            self._document.found.tell("external-content", sentence, target)
        return target

    def _dress(self, level: Level, name: str, at: int) -> tuple[str, str]:
        """Return how the style of a level dresses its numbers, and its font."""
        key = (name, at, level.style)
        known = self._dressed.get(key)
        if known is None:
            said = self._styles.said("text", level.style, "text") if level.style else {}
            said = overlaid(said, self._styles.faced(dict(level.said)))
            look = look_of(said, said, WHITE, linked=False)
            for risk in look.risks:
                sentence = (
                    f"Numbers of the list {name}, level {at}, are such that each {SAID[risk]}."
                )
                self._document.found.tell(risk, sentence, f"{name} {at}")
            parts = [f"{mark} {value}".rstrip() for mark, value in look.spans if mark != EMPHASIS]
            font = said.get("fo:font-family", "")
            known = self._dressed[key] = ", ".join(parts), font
        return known


def _private(label: str) -> bool:
    return any("\ue000" <= sign <= "\uf8ff" or sign.isascii() for sign in label)
