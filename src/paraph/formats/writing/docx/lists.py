"""Lists: automatic numbers that display the labels of a text, each exactly as it is.

Labels that follow each other as the numbers of one list would are one list; a label that no list
goes on to opens another; and what no way of counting shows is displayed as it stands. What Word
would display is counted here as `paraph.formats.docx.numbering` counts it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from paraph.formats.docx.numbers import displayed

LEVELS = 9
_RECENT = 12  # lists that a label may go on with
_TOKEN = re.compile(r"[0-9]+|[^\W\d_]+")
_ROMAN = re.compile(r"(?=[ivxlcdm])m{0,4}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")
_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_BULLETS = re.compile(r"[^\w\s%]|o")
_RUSSIAN = re.compile("[\u0430-\u044f]|[\u0410-\u042f]")


@dataclass(frozen=True, slots=True)
class Numbered:
    """A provision with a label: its index in the text, the label, its level from 0."""

    index: int
    label: str
    level: int
    heading: bool = False


class Place(NamedTuple):
    """Where a provision is counted: the identifier of its list, and the level from 0."""

    identifier: int
    level: int


@dataclass(slots=True)
class Level:
    """One level of a list: how its numbers look, and where they begin."""

    form: str
    pattern: str
    start: int = 1
    legal: bool = False
    heading: bool = False
    longest: int = 0  # label


@dataclass(slots=True)
class List:
    """A list: its levels, and how far each has counted."""

    identifier: int
    levels: dict[int, Level] = field(default_factory=dict)
    counts: list[int | None] = field(default_factory=lambda: [None] * LEVELS)

    def after(self, level: int) -> list[int | None]:
        """Return the counts once another item of `level` has come."""
        counts = self.counts.copy()
        count = counts[level]
        counts[level] = self.levels[level].start if count is None else count + 1
        for above in range(level):
            if counts[above] is None and above in self.levels:
                counts[above] = self.levels[above].start
        counts[level + 1 :] = [None] * (LEVELS - level - 1)
        return counts

    def shown(self, level: int, counts: Sequence[int | None]) -> str:
        """Return the label that is displayed of an item of `level`."""
        own = self.levels[level]
        if own.form == "bullet":
            return own.pattern

        def number(found: re.Match[str]) -> str:
            place = int(found[1]) - 1
            other = self.levels.get(place)
            if other is None:
                return ""
            count = counts[place]
            form = "decimal" if own.legal and other.form != "decimalZero" else other.form
            return displayed(other.start if count is None else count, form) or ""

        return re.sub("%([1-9])", number, own.pattern)


class Lists:
    """Every list of a document; `places` says of each provision where it is counted."""

    def __init__(self) -> None:
        self.all: list[List] = []
        self.places: dict[int, Place] = {}

    def number(self, items: Sequence[Numbered]) -> None:
        """Find lists that display the labels of one story, which stand in it in this order."""
        recent: list[List] = []
        odd: dict[tuple[str, int], List] = {}
        for at, item in enumerate(items):
            level = min(item.level, LEVELS - 1)
            found = self._going_on(recent, item.label, level)
            if found is None:
                found = self._deeper(recent, item, level, items[at + 1 :])
            if found is None:
                found = self._opened(item, level, items[at + 1 :])
            if found is None:
                found = odd.get((item.label, level)) or self._odd(item.label, level)
                odd[item.label, level] = found
            else:
                if found in recent:
                    recent.remove(found)
                recent.insert(0, found)
                del recent[_RECENT:]
            found.counts = found.after(level)
            own = found.levels[level]
            own.heading = own.heading or item.heading
            own.longest = max(own.longest, len(item.label))
            self.places[item.index] = Place(found.identifier, level)

    def _going_on(self, recent: Sequence[List], label: str, level: int) -> List | None:
        """Return the list whose next item of this level is displayed as `label`."""
        for each in recent:
            if level in each.levels and each.shown(level, each.after(level)) == label:
                return each
        return None

    def _deeper(
        self, recent: Sequence[List], item: Numbered, level: int, coming: Sequence[Numbered]
    ) -> List | None:
        """Return the list at hand with one more level, whose first item is `item`."""
        for each in recent[:1]:
            # A level that comes between others would have counted when it was passed over.
            if not each.levels or max(each.levels) >= level:
                continue
            for form, value in _forms(item.label, _next(coming, level)):
                made = _pattern(item.label, level, each)
                if made is None:
                    continue
                each.levels[level] = Level(form, made[0], value, made[1])
                if each.shown(level, each.after(level)) == item.label:
                    return each
                del each.levels[level]
        return None

    def _opened(self, item: Numbered, level: int, coming: Sequence[Numbered]) -> List | None:
        """Return a list that begins with `item`, the levels above it begun where it says so."""
        if "%" in item.label:
            return None
        made = List(len(self.all) + 1)
        if _BULLETS.fullmatch(item.label):
            made.levels[level] = Level("bullet", item.label)
            self.all.append(made)
            return made
        tokens = [*_TOKEN.finditer(item.label)]
        for above, token in zip(range(level - 1, -1, -1), reversed(tokens[:-1]), strict=False):
            if not token[0].isdecimal() or str(int(token[0])) != token[0]:
                break
            made.levels[above] = Level("decimal", f"%{above + 1}.", int(token[0]))
            made.counts[above] = int(token[0])
        for form, value in _forms(item.label, _next(coming, level)):
            pattern = _pattern(item.label, level, made)
            if pattern is None:
                continue
            made.levels[level] = Level(form, pattern[0], value, pattern[1])
            if made.shown(level, made.after(level)) == item.label:
                made.counts = [None] * LEVELS
                self.all.append(made)
                return made
        return None

    def _odd(self, label: str, level: int) -> List:
        """Return a list that displays `label` as it stands."""
        made = List(len(self.all) + 1)
        made.levels[level] = Level("bullet" if "%" in label else "none", label)
        self.all.append(made)
        return made


def _next(coming: Sequence[Numbered], level: int) -> str:
    """Return the label of the next item of the same level, "" if the list ends before it."""
    for item in coming[:200]:
        if item.level == level:
            return item.label
        if item.level < level:
            break
    return ""


def _forms(label: str, after: str) -> Iterator[tuple[str, int]]:
    """Yield the ways in which the last number of a label may be counted, likeliest first."""
    tokens = _TOKEN.findall(label)
    if not tokens:
        return
    token = tokens[-1]
    if token.isdecimal():
        if token.isascii():
            yield ("decimal" if str(int(token)) == token else "decimalZero"), int(token)
        return
    case = "lower" if token.islower() else "upper"
    small = token.lower()
    roman = bool(_ROMAN.fullmatch(small))
    alone = len(set(small)) == 1 and "a" <= small[0] <= "z"
    letter = f"{case}Letter", (ord(small[0]) - ord("a") + 1) + 26 * (len(small) - 1)
    goes_on = _TOKEN.findall(after)[-1:] == [_follows(token)]
    if roman and (len(small) > 1 or small == "i") and not (alone and goes_on):
        yield f"{case}Roman", _roman(small)
    if alone and small[0].isascii():
        yield letter
    if roman and len(small) == 1:
        yield f"{case}Roman", _roman(small)
    if _RUSSIAN.fullmatch(token):
        for value in range(1, 30):
            if displayed(value, f"russian{case.capitalize()}") == token:
                yield f"russian{case.capitalize()}", value


def _follows(token: str) -> str:
    """Return what comes after a single letter."""
    return chr(ord(token) + 1) if len(token) == 1 else ""


def _roman(small: str) -> int:
    values = [_VALUES[letter] for letter in small]
    return sum(
        -value if any(other > value for other in values[at + 1 : at + 2]) else value
        for at, value in enumerate(values)
    )


def _pattern(label: str, level: int, list_: List) -> tuple[str, bool] | None:
    """Return the pattern that shows `label`, and whether it shows all numbers in figures.

    Its last number is that of the level itself; numbers before it are those of the levels above.
    None where it has other figures.
    """
    if "%" in label:
        return None
    tokens = [*_TOKEN.finditer(label)]
    if not tokens:
        return None
    last = tokens[-1]
    pieces = [f"%{level + 1}{label[last.end() :]}"]
    end, above, legal = last.start(), level - 1, False
    for token in reversed(tokens[:-1]):
        pieces.append(label[token.end() : end])
        end = token.start()
        count = list_.counts[above] if above >= 0 else None
        other = list_.levels.get(above)
        if count is not None and other is not None:
            if displayed(count, other.form) == token[0]:
                pieces.append(f"%{above + 1}")
                above -= 1
                continue
            if str(count) == token[0]:
                legal = True
                pieces.append(f"%{above + 1}")
                above -= 1
                continue
        if token[0].isdecimal():
            return None
        pieces.append(token[0])
    pieces.append(label[:end])
    return "".join(reversed(pieces)), legal
