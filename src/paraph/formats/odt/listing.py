"""Lists that are written: automatic numbers that display each label of a text as it stands.

Labels of one manner and level share a list, which counts by itself as far as that displays what is
wanted. What it would display is found by the counting of the reader, never guessed.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from paraph.formats.odt.alphabets import REPEATED
from paraph.formats.odt.lists import LEVELS, Counts, Level
from paraph.formats.odt.numbers import PADDED

_NUMBER = (
    r"(?:[0-9]{1,6}|[ivxlcdm]{1,12}|[IVXLCDM]{1,12}|[a-z]{1,3}|[A-Z]{1,3}"
    r"|[\u0430-\u044f]{1,2}|[\u0410-\u042f]|[\uac00-\ud558])"
)
_LABEL = re.compile(rf"(.*?)({_NUMBER}(?:\.{_NUMBER})*)([^0-9A-Za-z]*)", re.DOTALL)
_ROMANS = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
BULLETS = frozenset("•▪●■◦○\N{EN DASH}\N{EM DASH}-*➢✓❖→‣·♦◻❑\N{MINUS SIGN}")
"""Labels that are written as bullets."""


class Item(NamedTuple):
    """How one label is written: in which list, at which level, from which number it starts."""

    family: int
    level: int
    start: int | None


class Family:
    """Levels that are numbered together, their counters, and how the numbers are dressed."""

    def __init__(self, dress: str) -> None:
        self.dress = dress
        self.levels: dict[int, Level] = {}
        self.counts = Counts()


class Listing:
    """Finds for each label, in the order of the text, how it is written."""

    def __init__(self) -> None:
        self.families: list[Family] = []
        self._known: dict[tuple[int, Level, str], int] = {}
        self._last = 0

    def item(self, label: str, level: int, dress: str) -> Item:
        """Return how `label` is displayed at `level`, counting it."""
        level = min(max(level, 1), LEVELS)
        for number, manner in _manners(label, level):
            family = self._family(level, manner, dress)
            start = _start(self.families[family], level, label, number)
            if start is not False:
                self._last = family
                return Item(family, level, start)
        family = self._family(level, Level("", suffix=label), dress)
        self.families[family].counts.step(level, self.families[family].levels, None)
        return Item(family, level, None)

    def _family(self, level: int, manner: Level, dress: str) -> int:
        """Return the list that has this manner at this level, or may yet be given it."""
        known = self._known.get((level, manner, dress))
        if known is not None:
            return known
        last = self.families[self._last] if self.families else None
        plain = manner.form is not None and bool(manner.form)
        if last is None or last.dress != dress or level in last.levels or not plain:
            self.families.append(Family(dress))
            family = len(self.families) - 1
        else:
            family = self._last
        self.families[family].levels[level] = manner
        self._known[level, manner, dress] = family
        return family


def _start(family: Family, level: int, label: str, number: int) -> int | bool | None:
    """Count one label: None if the list goes on to it, else where it starts; False if it cannot."""
    before = list(family.counts.now)
    for start in (None, number):
        family.counts.step(level, family.levels, start)
        if family.counts.label(level, family.levels) == label:
            return start
        family.counts.now = list(before)
    return False


def _manners(label: str, level: int) -> list[tuple[int, Level]]:
    """Return the ways in which a label may be numbered, the likeliest first, with its number."""
    if label in BULLETS:
        return [(1, Level(None, label))]
    match = _LABEL.fullmatch(label)
    if match is None:
        return []
    prefix, numbers, suffix = match.groups()
    parts = numbers.split(".")
    if len(parts) > level:
        return []
    return [
        (value, Level(form, "", prefix, suffix, display=len(parts), sync=sync))
        for value, form, sync in _forms(parts[-1])
    ]


def _forms(number: str) -> list[tuple[int, str, bool]]:
    if number.isdigit():
        if number == "0" or not number.startswith("0"):
            return [(int(number), "1", False)]
        form = next((form for form, bare in PADDED.items() if len(bare) == len(number)), "")
        return [(int(number), form, False)] if form else []
    if not number.isascii():
        return [
            (letters.index(number[0]) + 1 + len(letters) * (len(number) - 1), form, False)
            for form, letters in REPEATED.items()
            if number[0] in letters
        ]
    upper = number.isupper()
    low = number.lower()
    roman = _roman(low)
    letters = [(ord(low[0]) - ord("a") + 1 + 26 * (len(low) - 1), "A" if upper else "a", True)]
    if not roman:
        return letters
    found = [(roman, "I" if upper else "i", False)]
    return found + letters if low in {"i", "v", "x"} or len(low) > 1 else letters + found


def _roman(number: str) -> int:
    if not set(number) <= set(_ROMANS):
        return 0
    values = [_ROMANS[sign] for sign in number]
    return sum(
        -value if value < after else value
        for value, after in zip(values, [*values[1:], 0], strict=True)
    )
