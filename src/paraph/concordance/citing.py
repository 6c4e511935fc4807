"""Citing: the numbers of provisions that a wording names, by what they number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from paraph.language import numerals
from paraph.language.table import CODES
from paraph.text import mentions as western
from paraph.text import mentions_east as eastern
from paraph.text.mention import Mention, Number

_EAST = frozenset(("ko", "zh"))
_CLASSES = {
    **dict.fromkeys(("annex", "appendix", "schedule", "exhibit", "attachment"), "annex"),
    "protocol": "protocol",
    **dict.fromkeys(("book", "part", "title", "chapter"), "part"),
    **dict.fromkeys(("article", "rule"), "article"),
    **dict.fromkeys(("paragraph", "point", "item"), "inner"),
}
_LONG = 9  # digits of a number that is read as one
_RANGE = re.compile(r"[-–—]")
_ALIKE = str.maketrans("аеосрхукмнт", "aeocpxykmht")
"""Russian letters that stand for the Latin ones they look like: "e) and f)" is "е) и f)"."""
ANY = "provision"
"""Numbers a section or a clause: another language may call it anything."""


class Cited(NamedTuple):
    """One number that a wording names: what it numbers, its values, and its span.

    A letter has two values where it may be a roman numeral; `values` hold one at least.
    """

    kind: str
    values: frozenset[str]
    start: int
    end: int

    def moved(self, start: int, end: int) -> Cited:
        """Return the same number at another place."""
        return self._replace(start=start, end=end)


def cited(
    text: str, code: str, begins: int = 0
) -> tuple[tuple[Cited, ...], tuple[tuple[int, int], ...]]:
    """Return the numbers that `text` names from `begins` on, and the spans of whole mentions."""
    if code not in CODES or begins >= len(text):
        return (), ()
    found = tuple((eastern if code in _EAST else western).mentions(text, code, "", begins))
    numbers = tuple([each for mention in found for each in _numbers(mention)])
    return numbers, tuple([(mention.start, mention.end) for mention in found])


def label_values(number: str, value: int = 0, roman: int = 0) -> frozenset[str]:
    """Return what the number of a label may be worth, however a language writes it."""
    held = {str(each) for each in (value, roman) if each}
    return frozenset(held) | values(number)


def values(core: str) -> frozenset[str]:
    """Return what a number may be worth: "5" for "V" and for "e" of a list, "5bis" for itself."""
    plain = numerals.plain(core).lower().replace(" ", "").replace("\u00a0", "").rstrip(".")
    if plain.isdecimal() and len(plain) <= _LONG:
        return frozenset((str(int(plain)),))
    alike = plain.translate(_ALIKE)
    places = (numerals.letter(plain), numerals.letter(alike), numerals.roman(alike))
    found = {str(each) for each in places if each}
    return frozenset(found or (plain,))


def _numbers(mention: Mention) -> Iterator[Cited]:
    for part in mention.parts:
        kind = _CLASSES.get(part.kind, ANY)
        for number in part.numbers:
            yield from _cited(number, kind)
            for below in number.below:
                yield from _cited(below, "inner")


def _cited(number: Number, kind: str) -> Iterator[Cited]:
    ends = _RANGE.split(number.core)
    if len(ends) == 2 and all(map(str.isdecimal, ends)):  # noqa: PLR2004 - two ends of a range
        for end in ends:
            yield Cited(kind, values(end), number.start, number.end)
    else:
        yield Cited(kind, values(number.core), number.start, number.end)
