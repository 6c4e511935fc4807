"""Frequencies: how often something is done, and for which time a rate is, in both texts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from paraph.concordance.quantity import Quantity
from paraph.language import frequencies as words

_NEAR = 40  # characters before a period that are looked at
_LENGTHS = {
    "year": (12, "month"),
    "month": (1, "month"),
    "quarter": (3, "month"),
    "week": (7, "day"),
    "fortnight": (14, "day"),
    "day": (1, "day"),
    "hour": (1, "hour"),
    "decade": (120, "month"),
}
_ALSO = {
    "12 month": "year",
    "3 month": "quarter",
    "6 month": "half",
    "7 day": "week",
    "14 day": "week",
}
_YEAR = 12
_BARE = re.compile(r"[^\W\d_]+|an? [^\W\d_]+")


class Frequency(NamedTuple):
    """A frequency, as the time from one to the next ("6 month" for twice a year), and its span."""

    every: str
    start: int
    end: int

    def moved(self, start: int, end: int) -> Frequency:
        """Return the same frequency at another place."""
        return self._replace(start=start, end=end)

    @property
    def said(self) -> str:
        """The frequency as it is shown."""
        value, _, unit = self.every.partition(" ")
        if unit == "month" and value.isdecimal() and not int(value) % _YEAR:
            value, unit = str(int(value) // _YEAR), "year"
        return f"every {unit}" if value == "1" else f"every {value} {unit}"


def frequencies(low: str, code: str, counted: Sequence[Quantity]) -> tuple[Frequency, ...]:
    """Return the frequencies of a wording, folded letter by letter, from its quantities."""
    if code not in words.WORDS or not low:
        return ()
    found = {each.start: each for each in _in_words(low, code)}
    for number, each in enumerate(counted):
        if each.sort == "duration":
            one = _of_period(low, code, counted, number)
            if one is not None and not any(
                held.start <= each.start < held.end for held in found.values()
            ):
                found[one.start] = one
    return tuple([found[start] for start in sorted(found)])


def other_frequencies(
    ones: Sequence[tuple[int, Frequency]],
    others: Sequence[tuple[int, Frequency]],
    texts: tuple[str, str],
    codes: tuple[str, str],
) -> Iterator[tuple[tuple[int, Frequency] | None, tuple[int, Frequency] | None]]:
    """Yield frequencies, each with its provision, that have no answer in the other text.

    Where each text has one that the other lacks, they are told as two; one that stands in one text
    alone is told where nothing in the other speaks of such a period at all.
    """
    known = {each.every for _, each in ones}, {each.every for _, each in others}
    left = [each for each in ones if each[1].every not in known[1]]
    more = [each for each in others if each[1].every not in known[0]]
    if left and more:
        yield left[0], more[0]
        return
    for one in left[:1]:
        if not _answered(one[1], texts[1], codes[1]):
            yield one, None
    for other in more[:1]:
        if not _answered(other[1], texts[0], codes[0]):
            yield None, other


def _answered(each: Frequency, text: str, code: str) -> bool:
    units = words.UNITS[code]
    names = {each.every.partition(" ")[2], _ALSO.get(each.every, "")}
    if each.every.endswith("month"):
        names.add("year")
    return any(_compiled(units[name]).search(text) for name in names if name in units)


def _in_words(low: str, code: str) -> Iterator[Frequency]:
    for every, pattern in words.WORDS[code].items():
        for match in _compiled(pattern).finditer(low):
            value, _, unit = every.partition(" ")
            times = 2 if low[: match.start()].endswith("twice ") else 1
            yield Frequency(_shown(Fraction(int(value), times), unit), *match.span())


def _of_period(low: str, code: str, counted: Sequence[Quantity], number: int) -> Frequency | None:
    """Return the frequency that a period of time is, if what leads to it says so."""
    each = counted[number]
    length = _LENGTHS.get(each.unit)
    if length is None or not re.fullmatch(r"\d{1,6}(?:\.\d{1,4})?", each.value):
        return None
    begin = max(0, each.start - _NEAR)
    before, said = low[begin : each.start], low[each.start : each.end]
    lead = _compiled(words.LEADS[code]).search(before)
    if lead is None and _BARE.fullmatch(said) and each.value == "1":
        lead = _compiled(words.BARE[code]).search(before) or _weak(low, code, counted, number)
    behind = words.BEHIND.get(code)
    if lead is None and not (behind and _compiled(behind).match(low, each.end)):
        return None
    start = begin + lead.start() if lead is not None else each.start
    times = _times(low, code, counted[:number], start)
    return Frequency(_shown(Fraction(each.value) * length[0] / times, length[1]), start, each.end)


def _weak(low: str, code: str, counted: Sequence[Quantity], number: int) -> re.Match[str] | None:
    """Return a lead that is one only behind something that is counted."""
    each = counted[number]
    if code == "en" and not low.startswith(("a ", "an "), each.start):
        return None
    begin = max(0, each.start - _NEAR)
    lead = _compiled(words.WEAK[code]).search(low[begin : each.start])
    if lead is None:
        return None
    head = low[: begin + lead.start()]
    ends = counted[number - 1].end if number else -1
    if _compiled(words.COUNTED[code]).search(head[-_NEAR:]) or (
        ends >= 0 and not head[ends:].strip()
    ):
        return lead
    return None


def _times(low: str, code: str, counted: Sequence[Quantity], start: int) -> int:
    """Return how many times: the number before a lead, if nothing but "times" stands between."""
    if not counted or counted[-1].sort != "number" or not counted[-1].value.isdecimal():
        return 1
    between = low[counted[-1].end : start]
    said = low[counted[-1].start : counted[-1].end]
    if not _compiled(words.TIMES[code]).fullmatch(between) and not low.startswith("раз", start):
        return 1
    named = between.strip() or said in {"twice", "дважды"} or low.startswith("раз", start)
    return int(counted[-1].value) or 1 if named else 1


def _shown(every: Fraction, unit: str) -> str:
    return f"{every} {unit}"


@cache
def _compiled(said: str) -> re.Pattern[str]:
    return re.compile(said)
