"""Automatic numbers as they are displayed, counted (17.9)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from tests.redlines.figures import figure
from tests.redlines.names import Element, attribute, child, every, full, on, value, whole
from tests.redlines.styles import Styles

_PLACE = re.compile(r"%([1-9])")


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list as an instance of it has it. `anew` is what a `startOverride` says."""

    start: int
    form: str
    text: str
    restart: int
    legal: bool
    style: str
    anew: int | None


@dataclass(slots=True)
class Lists:
    """The lists of a document: for each instance its abstract list and its levels."""

    abstract: dict[str, str] = field(default_factory=dict)
    levels: dict[str, dict[int, Level]] = field(default_factory=dict)

    def number(self, paragraph: Element, styles: Styles) -> tuple[str, int] | None:
        """Return the list and the level that number a paragraph; None where none does."""
        own = child(paragraph, "w:pPr", "w:numPr")
        said = value(own, "w:numId")
        depth = value(own, "w:ilvl")
        style = styles.of(paragraph)
        identifier, inherited, naming = styles.number(style)
        if said is not None:
            identifier = said
        if identifier is None or identifier not in self.levels:
            return None
        if depth is None and said is None:
            depth = self._linked(identifier, style, styles) if naming else None
            depth = depth or inherited
        level = int(depth or "0")
        return (identifier, level) if level in self.levels[identifier] else None

    def _linked(self, identifier: str, style: str, styles: Styles) -> str | None:
        """Return the level that names a style, or else the nearest style that it is based on."""
        named = {level.style: depth for depth, level in self.levels[identifier].items()}
        for one in styles.chain(style, "paragraph"):
            if (name := attribute(one, "w:styleId")) in named:
                return str(named[name])
        return None


@dataclass(slots=True)
class Count:
    """The count of one story. Instances of one abstract list count on together."""

    lists: Lists
    styles: Styles
    _reached: dict[str, dict[int, int]] = field(default_factory=dict)
    _begun: set[tuple[str, int]] = field(default_factory=set)

    def label(self, paragraph: Element) -> str:
        """Count a paragraph, and return the label that it displays: "" where it has none."""
        found = self.lists.number(paragraph, self.styles)
        if found is None:
            return ""
        identifier, depth = found
        levels = self.lists.levels[identifier]
        reached = self._reached.setdefault(self.lists.abstract[identifier], {})
        self._step(identifier, depth, levels, reached)
        change = child(paragraph, "w:pPr", "w:numPr", "w:numberingChange")
        if change is not None and (before := _before(attribute(change, "w:original"))) is not None:
            return before
        return _shown(levels, depth, reached)

    def _step(
        self, identifier: str, depth: int, levels: dict[int, Level], reached: dict[int, int]
    ) -> None:
        level = levels[depth]
        first = (identifier, depth) not in self._begun
        self._begun.add((identifier, depth))
        if first and level.anew is not None:
            reached[depth] = level.anew
        else:
            reached[depth] = reached[depth] + 1 if depth in reached else level.start
        for lower in [lower for lower in reached if lower > depth]:
            if depth < (levels[lower].restart if lower in levels else lower):
                del reached[lower]


def lists(root: Element | None, known: Styles) -> Lists:
    """Return the lists of the numbering part; a document without it has none."""
    result = Lists()
    if root is None:
        return result
    abstract = {attribute(a, "w:abstractNumId"): a for a in every(root, "w:abstractNum")}
    instances = {attribute(n, "w:numId"): n for n in every(root, "w:num")}
    for identifier, instance in instances.items():
        name = value(instance, "w:abstractNumId") or ""
        seen: set[str] = set()
        while (link := value(abstract.get(name), "w:numStyleLink")) and name not in seen:
            seen.add(name)
            style = child(known.known.get(link), "w:pPr", "w:numPr")
            through = instances.get(value(style, "w:numId") or "")
            name = value(through, "w:abstractNumId") or name
        if identifier == "0" or name not in abstract:
            continue
        result.abstract[identifier] = name
        result.levels[identifier] = _levels(abstract[name], instance)
    return result


def _levels(abstract: Element, instance: Element) -> dict[int, Level]:
    found = {
        whole(level, "w:ilvl"): _level(level, whole(level, "w:ilvl"))
        for level in abstract.iterchildren(full("w:lvl"))
    }
    for override in every(instance, "w:lvlOverride"):
        depth = whole(override, "w:ilvl")
        own = child(override, "w:lvl")
        if own is not None:
            # The definition's restart stays ([MS-OI29500] on 17.9.10), and the level begins anew at
            # its own first number even without a startOverride, as Word's output shows.
            level = _level(own, depth)
            restart = found[depth].restart if depth in found else depth
            found[depth] = replace(level, restart=restart, anew=level.start)
        start = child(override, "w:startOverride")
        if start is not None and depth in found:
            number = whole(start, "w:val")
            found[depth] = replace(found[depth], start=number, anew=number)
    return found


def _level(level: Element, depth: int) -> Level:
    restart = value(level, "w:lvlRestart")
    limit = int(restart) if restart and restart.isdigit() else depth
    start = child(level, "w:start")
    return Level(
        start=0 if start is None else whole(start, "w:val"),
        form=value(level, "w:numFmt") or "decimal",
        text=value(level, "w:lvlText") or "",
        restart=min(limit, depth),
        legal=bool(on(child(level, "w:isLgl"))),
        style=value(level, "w:pStyle") or "",
        anew=None,
    )


def _shown(levels: dict[int, Level], depth: int, reached: dict[int, int]) -> str:
    def one(match: re.Match[str]) -> str:
        place = int(match[1]) - 1
        if place not in levels or place > depth:
            return ""
        form = levels[place].form
        if levels[depth].legal and form != "decimalZero":
            form = "decimal"
        return figure(reached.get(place, levels[place].start), form)

    level = levels[depth]
    return level.text if level.form == "bullet" else _PLACE.sub(one, level.text)


_ORIGINAL = re.compile(r"%[1-9]:(-?\d+):(\d+):([^%]*)")
_CODES = {
    "0": "decimal",
    "1": "upperRoman",
    "2": "lowerRoman",
    "3": "upperLetter",
    "4": "lowerLetter",
    "5": "ordinal",
    "22": "decimalZero",
    "255": "none",
}


def _before(original: str) -> str | None:
    """Return the label that a change of numbering remembers (17.13.5.13): "%1:3:0:." is "3."."""
    parts = _ORIGINAL.findall(original)
    if not parts:
        return None
    return "".join(figure(int(n), _CODES.get(code, "decimal")) + after for n, code, after in parts)
