"""Standing: where a word stands in wordings, found word by word as claims ask for it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import NamedTuple

_PART = re.compile(r"[^\W_]+")
_PLAIN = re.compile("[a-z0-9]+")
_MANY = 24
"""Words of which one look at each word of the wordings is cheaper than a search for each."""


class Spelled(NamedTuple):
    """One place of a word: the wording that has it, where it begins there, how it is spelled."""

    wording: str
    start: int
    word: str


class Standing:
    """The words of some wordings, each a run of letters and figures, in any case."""

    def __init__(self, wordings: Iterable[str]) -> None:
        """Take the wordings, each of them once."""
        held = tuple(wordings)
        # Most of many texts is of ASCII alone, and searched several times as fast by itself.
        self._parts = tuple(
            [_Joined([each for each in held if each.isascii() == plain]) for plain in (True, False)]
        )
        self._found: dict[str, tuple[Spelled, ...]] = {}

    def places(self, low: str) -> tuple[Spelled, ...]:
        """Return every place of the word `low`, which is in small letters.

        Takes time linear in the wordings the first time, most of it in one search of a string.
        """
        if not low.isalnum():
            return ()
        if low not in self._found:
            self._found[low] = tuple([each for part in self._parts for each in part.places(low)])
        return self._found[low]

    def expect(self, words: Iterable[str]) -> None:
        """Look for many words at once, in small letters, which will be asked for one by one.

        What `places` returns is the same.
        """
        wanted = frozenset(
            [
                each
                for each in words
                if each.isascii() and each.isalnum() and each not in self._found
            ]
        )
        if len(wanted) < _MANY:
            return
        plain, rest = self._parts
        for low, places in plain.all_of(wanted).items():
            self._found[low] = (*places, *rest.places(low))


class _Joined:
    """Wordings in small letters, joined to be searched at once."""

    def __init__(self, wordings: list[str]) -> None:
        self._wordings = wordings
        joined = "\n".join(["", *wordings, ""])
        self._joined, small, odd = joined.lower(), wordings, frozenset[int]()
        if len(self._joined) != len(joined):
            # Some have more letters in small ones: a Turkish capital I.
            small = [wording.lower() for wording in wordings]
            odd = frozenset([at for at, each in enumerate(small) if len(each) != len(wordings[at])])
        self._odd = odd
        self._starts = list(accumulate([len(each) + 1 for each in small], initial=1))

    def places(self, low: str) -> Iterator[Spelled]:
        joined, starts = self._joined, self._starts
        at = joined.find(low)
        last = -1
        while at >= 0:
            end = at + len(low)
            index = bisect_right(starts, at) - 1
            if index in self._odd:
                if index != last:
                    yield from self._within(index, low)
            elif not joined[at - 1].isalnum() and not joined[end : end + 1].isalnum():
                start, wording = at - starts[index], self._wordings[index]
                yield Spelled(wording, start, wording[start : start + len(low)])
            last = index
            at = joined.find(low, end)

    def all_of(self, wanted: frozenset[str]) -> dict[str, list[Spelled]]:
        """Return the places of each of these words; the wordings must be of ASCII alone."""
        found: dict[str, list[Spelled]] = {word: [] for word in wanted}
        for wording in self._wordings:
            low = wording.lower()
            if wanted.isdisjoint(_PLAIN.findall(low)):
                continue
            for match in _PLAIN.finditer(low):
                if match[0] in wanted:
                    start, end = match.span()
                    found[match[0]].append(Spelled(wording, start, wording[start:end]))
        return found

    def _within(self, index: int, low: str) -> Iterator[Spelled]:
        for match in _PART.finditer(self._wordings[index]):
            if match[0].lower() == low:
                yield Spelled(self._wordings[index], match.start(), match[0])
