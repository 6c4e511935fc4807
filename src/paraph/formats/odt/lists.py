"""Lists: the label that is displayed before a paragraph, as LibreOffice counts.

Source: ODF 1.3 part 3, 5.3 (lists), 16.31 (list styles), 16.34 (outline); counting by the number of
the paragraph before it in its list, at its level or above, is the way of LibreOffice.
"""

from __future__ import annotations

import re
from hashlib import sha256
from typing import NamedTuple

from lxml import etree

from paraph.formats.odt.names import child, get, integer, points, q, short
from paraph.formats.odt.numbers import displayed
from paraph.formats.odt.package import binary

LEVELS = 10
_PLACE = re.compile("%([0-9]+)%")
_BULLETS = {
    "\uf0b7": "•",
    "\uf0a8": "♦",
    "\uf02d": "\N{MINUS SIGN}",
    "\uf0a7": "▪",
    "\uf0d8": "➢",
    "\uf0fc": "✓",
    "\uf076": "❖",
    "\uf06c": "●",
    "\uf06e": "■",
    "\uf071": "❑",
    "\uf0e0": "→",
    "\ue00a": "•",
    "\ue00c": "•",
}
"""Bullets that fonts of signs draw, by their code, as the character they show."""
_WINGDINGS = {"\uf0a8": "◻"}


class Level(NamedTuple):
    """One level of a list style; `form` is None where it has a bullet or a picture."""

    form: str | None
    sign: str = ""
    prefix: str = ""
    suffix: str = ""
    pattern: str | None = None
    start: int = 1
    display: int = 1
    sync: bool = False
    style: str = ""
    picture: str = ""
    said: tuple[tuple[str, str], ...] = ()  # of its letters
    margins: tuple[tuple[str, str], ...] = ()  # of its paragraphs, as those of a paragraph


class OpenList:
    """A list that is open: its counters, its style, and how deep it is, from 1.

    `continued` is whether what comes next in it goes on from an earlier list.
    """

    __slots__ = ("continued", "counts", "level", "style")

    def __init__(self, counts: Counts, style: str, level: int, *, continued: bool) -> None:
        self.counts = counts
        self.style = style
        self.level = level
        self.continued = continued


PLAIN = Level("")


def levels_of(element: etree._Element | None) -> dict[int, Level]:
    """Return the levels of a list style, from 1."""
    result: dict[int, Level] = {}
    for item in element if element is not None else ():
        at = integer(get(item, "text:level"), 0)
        if 1 <= at <= LEVELS:
            result[at] = _level(item)._replace(margins=_margins(item))
    return result


def _margins(item: etree._Element) -> tuple[tuple[str, str], ...]:
    """Return the margins that a level gives its paragraphs, in the old way of saying them too."""
    placed = child(item, "style:list-level-properties")
    if placed is None:
        return ()
    aligned = child(placed, "style:list-level-label-alignment")
    if aligned is not None:
        return tuple((short(name), value) for name, value in aligned.items())
    before, width = (
        points(get(placed, f"text:{name}")) or 0.0 for name in ("space-before", "min-label-width")
    )
    return (("fo:margin-left", f"{before + width:g}pt"), ("fo:text-indent", f"{-width:g}pt"))


def _level(item: etree._Element) -> Level:
    name = short(item.tag)
    style = get(item, "text:style-name")
    prefix, suffix = get(item, "style:num-prefix"), get(item, "style:num-suffix")
    text = child(item, "style:text-properties")
    said = () if text is None else tuple((short(key), value) for key, value in text.items())
    if name == "text:list-level-style-bullet":
        return Level(None, get(item, "text:bullet-char"), prefix, suffix, style=style, said=said)
    if name == "text:list-level-style-image":
        held = binary(item)
        made = "missing" if held is None else f"sha256:{sha256(held).hexdigest()}"
        return Level(None, picture=get(item, "xlink:href") or made, style=style)
    pattern = item.get(q("loext:num-list-format"))
    return Level(
        get(item, "style:num-format"),
        prefix=prefix,
        suffix=suffix,
        pattern=pattern if pattern is not None else _standard(item),
        start=integer(get(item, "text:start-value", "1"), 1),
        display=max(1, integer(get(item, "text:display-levels", "1"), 1)),
        sync=get(item, "style:num-letter-sync") == "true",
        style=style,
        said=said,
    )


def _standard(item: etree._Element) -> str | None:
    """Return the pattern in the place that ODF 1.4 gives it."""
    value = get(item, "style:num-list-format", "\0")
    return None if value == "\0" else value


class Counts:
    """The counters of one list, by level from 1."""

    def __init__(self) -> None:
        self.now: list[int | None] = [None] * (LEVELS + 1)
        self.unknown: set[str] = set()
        self.twofold = False  # whether a pattern and the parts of a label say otherwise

    def step(self, level: int, levels: dict[int, Level], start: int | None) -> None:
        """Count one paragraph at `level`, from `start` where it begins anew."""
        count = self.now[level]
        if start is not None:
            count = start
        elif count is None:
            count = levels.get(level, PLAIN).start
        else:
            count += 1
        self.now[level] = count
        for above in range(1, level):
            if self.now[above] is None:
                self.now[above] = levels.get(above, PLAIN).start
        for deeper in range(level + 1, LEVELS + 1):
            self.now[deeper] = None

    def restart(self, level: int) -> None:
        """Have the next paragraph at `level` or deeper count from its start."""
        for deeper in range(level, LEVELS + 1):
            self.now[deeper] = None

    def label(self, level: int, levels: dict[int, Level], font: str = "") -> str:
        """Return what is displayed before the paragraph last counted, at `level`."""
        own = levels.get(level, PLAIN)
        if own.form is None:
            return _bullet(own.sign, font)  # what stands around it no program shows
        plain = self._plain(own, level, levels)
        if own.pattern is None:
            return plain
        label = _PLACE.sub(lambda found: self._shown(int(found[1]), level, levels), own.pattern)
        self.twofold = self.twofold or plain != label
        return label

    def _plain(self, own: Level, level: int, levels: dict[int, Level]) -> str:
        """Return a label by its parts."""
        if not own.form:
            return f"{own.prefix}{own.suffix}"
        first = max(1, level - own.display + 1)
        parts = [self._shown(at, level, levels) for at in range(first, level + 1)]
        return f"{own.prefix}{'.'.join(filter(None, parts))}{own.suffix}"

    def _shown(self, at: int, level: int, levels: dict[int, Level]) -> str:
        if not 1 <= at <= level:
            return ""
        each = levels.get(at, PLAIN)
        count = self.now[at]
        count = each.start if count is None else count
        text = displayed(count, each.form or "", sync=each.sync)
        if text is None:
            self.unknown.add(each.form or "")
            return str(count)
        return text


def _bullet(sign: str, font: str) -> str:
    if "wingdings" in font.lower() and sign in _WINGDINGS:
        return _WINGDINGS[sign]
    return _BULLETS.get(sign, sign)
