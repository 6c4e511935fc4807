"""Numbering: the label that Word displays before a paragraph.

Counters belong to the abstract numbering that a w:num names, not to one that it defers to; every
w:num that shares it counts on, unless it overrides a start, once. Source: ECMA-376 part 1, 17.9,
and Word's own behaviour where it is silent.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from lxml import etree

from paraph.formats.docx.away import away, cut
from paraph.formats.docx.harmless import W15
from paraph.formats.docx.names import (
    ALTERNATE,
    P_PR,
    R_PR,
    VAL,
    W,
    child,
    integer,
    local,
    numbered,
    on,
)
from paraph.formats.docx.numbers import displayed
from paraph.formats.docx.run import Direct, direct
from paraph.formats.docx.styles import Styles

_AFTER_BREAK = f"{W15}restartNumberingAfterBreak"
_WORDED = frozenset(("ordinal", "cardinalText", "ordinalText"))
_LEVELS = 9
_LEVEL, _ILVL = f"{W}lvl", f"{W}ilvl"
_OVERRIDE, _START, _ABSTRACT = f"{W}lvlOverride", f"{W}startOverride", f"{W}abstractNumId"
_PLACEHOLDER = re.compile(r"%([1-9])")
_BULLETS = {
    ("symbol", "\uf0b7"): "•",
    ("symbol", "\uf0a8"): "♦",
    ("symbol", "\uf02d"): "\N{MINUS SIGN}",
    ("wingdings", "\uf0a7"): "▪",
    ("wingdings", "\uf0d8"): "➢",
    ("wingdings", "\uf0fc"): "✓",
    ("wingdings", "\uf076"): "❖",
    ("wingdings", "\uf0a8"): "◻",
    ("wingdings", "\uf06c"): "●",
    ("wingdings", "\uf06e"): "■",
    ("wingdings", "\uf071"): "❑",
    ("wingdings", "\uf0e0"): "→",
}
"""Bullets that a symbol font draws, by font and code, as the character they show."""


class Level(NamedTuple):
    """One level of a list."""

    start: int
    form: str
    pattern: str
    legal: bool
    restart: int | None
    style: str
    font: str
    hidden: bool
    capitals: bool
    look: Direct
    close: bool  # nothing stands between the number and the words
    picture: str  # the identifier of the picture that stands as its bullet


class Numbering:
    """The lists of one document, and the counters as one story is read from its beginning."""

    def __init__(self) -> None:
        self.abstracts: dict[str, dict[int, Level]] = {}
        self.nums: dict[str, tuple[str, dict[int, int], dict[int, Level]]] = {}
        self.style_links: dict[str, str] = {}  # abstract -> style it defers to
        self.linked_styles: dict[str, str] = {}  # style -> abstract that defines it
        self.unknown_forms: dict[str, list[str]] = {}  # and what is numbered so
        self.pictures: dict[str, str] = {}  # that stand as bullets: their digests
        self.odd: list[str] = []  # what is there twice or sets text off the page
        self.look: Direct = ()  # of the level last counted
        self.close = False  # whether nothing stands behind the number last counted
        self.worded = False  # whether it is in words, or has an ending, of a language
        self.picture = ""  # the digest of the picture that is the bullet last counted
        self.bullet = False  # whether the label last made is a sign whose font is known
        self._labels = 0
        self._counts: dict[str, list[int | None]] = {}
        self._started: set[tuple[str, int]] = set()
        self._resolved: dict[str, str] = {}
        self._merged: dict[tuple[str, str], dict[int, Level]] = {}

    def apart(self) -> Numbering:
        """Return the same lists with counters of their own, for a story apart from this one."""
        other = Numbering()
        other.abstracts, other.nums = self.abstracts, self.nums
        other.style_links, other.linked_styles = self.style_links, self.linked_styles
        other.unknown_forms, other.pictures = self.unknown_forms, self.pictures
        return other

    def restart(self) -> None:
        """Begin another story: its lists count from their start."""
        self._counts.clear()
        self._started.clear()

    def level_of_style(self, num: str, style: str) -> int:
        """Return the level of list `num` that is linked to the paragraph style `style`, or 0."""
        levels = self._levels(num)
        return next((index for index, level in levels.items() if level.style == style), 0)

    def label(self, num: str, index: int, styles: Styles) -> str | None:
        """Count one paragraph of list `num` at level `index` and return its displayed label.

        None where there is no such list or level: the paragraph has no number at all.
        """
        if num not in self.nums:
            return None
        abstract = self._abstract(num, styles)
        levels = self._levels(num, abstract)
        level = levels.get(index)
        if level is None:
            return None
        self._labels += 1
        self.look = level.look
        self.close = level.close
        self.worded = level.form in _WORDED
        self.picture = self.pictures.get(level.picture, "")
        own, starts = self.nums[num][:2]
        counts = self._counts.setdefault(own, [None] * _LEVELS)
        count = counts[index]
        if count is None or (index in starts and (num, index) not in self._started):
            count = starts.get(index, level.start)
        else:
            count += 1
        self._started.add((num, index))
        counts[index] = count
        for above in range(index):
            if counts[above] is None and above in levels:
                # A level passed over has begun: the next paragraph of it counts on (KB Q110380).
                counts[above] = starts.get(above, levels[above].start)
                self._started.add((num, above))
        for deeper in range(index + 1, _LEVELS):
            restart = levels[deeper].restart if deeper in levels else None
            if restart is None or (restart > 0 and index <= restart - 1):
                counts[deeper] = None
        if level.hidden:
            return ""
        return self._text(level, levels, counts)

    def context(self, num: str, index: int, styles: Styles) -> tuple[str, ...]:
        """Return the labels now displayed of level `index` and those above it, outermost first."""
        abstract = self._abstract(num, styles)
        levels = self._levels(num, abstract)
        counts = self._counts.get(self.nums[num][0], [None] * _LEVELS)
        return tuple(
            self._text(levels[above], levels, counts)
            for above in range(index + 1)
            if above in levels
        )

    def _text(self, level: Level, levels: dict[int, Level], counts: list[int | None]) -> str:
        self.bullet = level.form == "bullet"
        if self.bullet:
            known = _BULLETS.get((level.font.lower(), _code(level.pattern)))
            self.bullet = known is not None
            return known or level.pattern

        def shown(match: re.Match[str]) -> str:
            place = int(match[1]) - 1
            other = levels.get(place)
            if other is None:
                return ""
            count = counts[place]
            form = other.form
            if level.legal and form != "decimalZero":
                form = "decimal"
            text = displayed(other.start if count is None else count, form)
            if text is None:
                text = str(other.start if count is None else count)
                where = self.unknown_forms.setdefault(form, [])
                where.append(f"{self._labels} {level.pattern} {text}")
            return text

        text = _PLACEHOLDER.sub(shown, level.pattern)
        return text.upper() if level.capitals else text

    def _levels(self, num: str, abstract: str | None = None) -> dict[int, Level]:
        entry = self.nums.get(num)
        if entry is None:
            return {}
        if abstract is None:
            abstract = self._resolved.get(num, entry[0])
        levels = self.abstracts.get(abstract, {})
        if not entry[2]:
            return levels
        merged = self._merged.get((num, abstract))
        if merged is None:
            merged = dict(levels)
            for index, level in entry[2].items():
                restart = levels[index].restart if index in levels else None
                merged[index] = level._replace(restart=restart)
            self._merged[num, abstract] = merged
        return merged

    def _abstract(self, num: str, styles: Styles) -> str:
        """Return the abstract list of `num`, through the style that it defers to."""
        known = self._resolved.get(num)
        if known is not None:
            return known
        abstract = self.nums[num][0]
        for _ in range(_LEVELS):
            style = self.style_links.get(abstract)
            if style is None:
                break
            linked = self.linked_styles.get(style)
            if linked is None:
                entry = self.nums.get(styles.paragraph(style).number or "")
                linked = None if entry is None else entry[0]
            if linked is None or linked == abstract:
                break
            abstract = linked
        self._resolved[num] = abstract
        return abstract


def _code(sign: str) -> str:
    """Return a single character as the symbol fonts number it: theirs begin at U+F000."""
    return chr(0xF000 + ord(sign)) if len(sign) == 1 and sign <= "\xff" else sign


def load(root: etree._Element | None) -> Numbering:
    """Return the lists of the part with this root; none where the document has no such part."""
    numbering = Numbering()
    if root is None:
        return numbering
    for element in root:
        if element.tag == f"{W}abstractNum":
            identifier = element.get(f"{W}abstractNumId", "")
            levels = _levels(element)
            numbering.odd += _odd(element)
            if numbering.abstracts.setdefault(identifier, levels) != levels:
                numbering.odd.append(f"one of two that differ: definition of lists {identifier}")
            numbering.abstracts[identifier] = levels
            for item in element:
                if item.tag == f"{W}numStyleLink":
                    numbering.style_links[identifier] = item.get(VAL, "")
                elif item.tag == f"{W}styleLink":
                    numbering.linked_styles[item.get(VAL, "")] = identifier
        elif element.tag == f"{W}num":
            name, number = numbered(element.get(f"{W}numId", "")) or "", _num(element)
            if numbering.nums.setdefault(name, number) != number:
                numbering.odd.append(f"one of two that differ: list {name}")
            numbering.nums[name] = number
    return numbering


def _odd(element: etree._Element) -> list[str]:
    """Return in words which levels of a list set their text out of sight, and what else is odd."""
    broken = on(element.get(_AFTER_BREAK, "0"))
    return ["where lists begin anew after breaks"] * broken + [
        f"level {level.get(f'{W}ilvl')} of a list, which sets text out of sight"
        for level in element.iterfind(f"{W}lvl")
        for properties in level.iterchildren(P_PR)
        if away(properties) or cut(properties)
    ]


def _num(element: etree._Element) -> tuple[str, dict[int, int], dict[int, Level]]:
    """Return the abstract list of a w:num, and the starts and levels that it overrides.

    A level that is overridden whole starts anew too, at its own start (Word's way).
    """
    starts: dict[int, int] = {}
    overrides: dict[int, Level] = {}
    for override in element.iter(_OVERRIDE):
        index = integer(override.get(_ILVL), 0)
        start = child(override, _START)
        levels = _levels(override)
        overrides.update(levels)
        if start is not None:
            starts[index] = integer(start.get(VAL), 0)
        elif index in levels:
            starts[index] = levels[index].start
    abstract = child(element, _ABSTRACT)
    return "" if abstract is None else abstract.get(VAL, ""), starts, overrides


def _levels(parent: etree._Element) -> dict[int, Level]:
    return {
        index: _level(level)
        for level in parent.iterchildren(_LEVEL)
        if 0 <= (index := integer(level.get(_ILVL), 0)) < _LEVELS
    }


def _level(element: etree._Element) -> Level:
    values: dict[str, str] = {}
    for item in element:
        if item.tag == ALTERNATE:
            custom = item.find(f".//{W}numFmt")
            if custom is not None:
                values["numFmt"] = custom.get(f"{W}format") or custom.get(VAL) or "decimal"
        elif item.tag == f"{W}numFmt" and item.get(VAL) == "custom":
            values["numFmt"] = item.get(f"{W}format", "decimal")
        else:
            values[local(item.tag)] = item.get(VAL, "1")
    run = child(element, R_PR)
    font = hidden = capitals = None
    if run is not None:
        font = run.find(f"{W}rFonts")
        hidden = run.find(f"{W}vanish")
        capitals = run.find(f"{W}caps")
    return Level(
        start=integer(values.get("start"), 0),
        form=values.get("numFmt", "decimal"),
        pattern=values.get("lvlText", ""),
        legal=on(values.get("isLgl", "0")),
        restart=integer(values["lvlRestart"], 0) if "lvlRestart" in values else None,
        style=values.get("pStyle", ""),
        font="" if font is None else font.get(f"{W}ascii", ""),
        hidden=hidden is not None and on(hidden.get(VAL)),
        capitals=capitals is not None and on(capitals.get(VAL)),
        look=() if run is None else direct(run),
        close=values.get("suff") == "nothing",
        picture=values.get("lvlPicBulletId", ""),
    )
