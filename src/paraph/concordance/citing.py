"""Citing: the numbers of provisions that a wording names, by what they number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
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
_LEADS = {
    "en": r"\bfrom\s+(?:the\s+)?$",
    "fr": r"\b(?:de|du|depuis)\s+(?:l['’]|la\s+|le\s+)?$",
    "es": r"\b(?:de|del|desde)\s+(?:el\s+|la\s+)?$",
    "ru": r"\b(?:с|со|от)\s+$",
    "ko": r"",
}
_LASTS = {
    "en": r"\s+(?:to|through|until|up to)\s+(?:the\s+)?",
    "fr": r"\s+(?:jusqu['’])?(?:à\s+(?:l['’]|la\s+)?|au\s+)",
    "es": r"\s+(?:al|a|hasta)\s+(?:el\s+|la\s+)?",
    "ru": r"\s+(?:по|до)\s+",
    "ko": r"\s*(?:부터|에서|내지)\s*",
}
"""What stands before and between two references that are the ends of one: "from Article 3 to
Article 7"."""
_NEAR = 20  # characters before a reference in which its lead stands
_MANY = 400  # members of a range
ANY = "provision"
"""Numbers a section or a clause: another language may call it anything."""


class Cited(NamedTuple):
    """One number that a wording names: what it numbers, its values, and its span.

    A letter has two values where it may be a roman numeral; `values` hold one at least. The last
    end of a range has the ends of it in `ranges`, in each way that they may be counted: "3-7".
    """

    kind: str
    values: frozenset[str]
    start: int
    end: int
    ranges: frozenset[tuple[int, int]] = frozenset()

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
    spans = tuple([(mention.start, mention.end) for mention in found])
    return tuple(_ranged(text, code, [tuple(_numbers(mention)) for mention in found], spans)), spans


def between(ranges: frozenset[tuple[int, int]]) -> tuple[str, ...]:
    """Return what lies between the two ends of a range, by the count that makes it shortest."""
    first, last = min(ranges, key=lambda each: (each[1] - each[0], each))
    return tuple([str(each) for each in range(first + 1, last)])


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


def _ranged(
    text: str,
    code: str,
    found: Sequence[tuple[Cited, ...]],
    spans: Sequence[tuple[int, int]],
) -> Iterator[Cited]:
    """Yield all numbers; of two mentions that are the ends of a range the second is its last."""
    lead, last = _LEADS.get(code), _LASTS.get(code)
    yield from found[0] if found else ()
    for (before, span), (numbers, here) in pairwise(zip(found, spans, strict=True)):
        if (
            [each.kind for each in before] == [each.kind for each in numbers]
            and len(numbers) == 1
            and lead is not None
            and re.fullmatch(last or "", text[span[1] : here[0]], re.IGNORECASE)
            and re.search(lead, text[max(0, span[0] - _NEAR) : span[0]], re.IGNORECASE)
        ):
            ends = [text[each.start : each.end] for each in (before[0], numbers[0])]
            yield numbers[0]._replace(ranges=_ends(*ends))
        else:
            yield from numbers


def _numbers(mention: Mention) -> Iterator[Cited]:
    for part in mention.parts:
        kind = _CLASSES.get(part.kind, ANY)
        before = ""
        for number in part.numbers:
            yield from _cited(number, kind, before if number.through else "")
            before = number.core
            for below in number.below:
                yield from _cited(below, "inner")


def _cited(number: Number, kind: str, before: str = "") -> Iterator[Cited]:
    ends = _RANGE.split(number.core)
    if len(ends) == 2 and all(map(str.isdecimal, ends)):  # noqa: PLR2004 - two ends of a range
        yield Cited(kind, values(ends[0]), number.start, number.end)
        yield Cited(kind, values(ends[1]), number.start, number.end, _ends(*ends))
    else:
        ranges = _ends(before, number.core) if before else frozenset()
        yield Cited(kind, values(number.core), number.start, number.end, ranges)


def _ends(first: str, last: str) -> frozenset[tuple[int, int]]:
    """Return the ends of a range in every way that both may be counted and hold any between."""
    counted = zip(_counts(first), _counts(last), strict=True)
    return frozenset(
        [(one, other) for one, other in counted if one and one + 1 < other < one + _MANY]
    )


def _counts(core: str) -> tuple[int, int, int, int]:
    """Return what a number is worth as a figure, a letter, a Latin letter and a roman numeral."""
    plain = numerals.plain(core).lower().strip().rstrip(".")
    alike = plain.translate(_ALIKE)
    figure = int(plain) if plain.isdecimal() and len(plain) <= _LONG else 0
    letters = (numerals.letter(plain), numerals.letter(alike), numerals.roman(alike))
    return (figure, *[each or 0 for each in letters])  # type: ignore[return-value]
