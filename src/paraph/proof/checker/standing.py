"""Standing: where a word stands in a text, found word by word as claims ask for it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from paraph.text.node import Provision

_PART = re.compile(r"[^\W_]+")


class Spelled(NamedTuple):
    """One place of a word: its provision, where it begins there, and how it is spelled."""

    at: int
    start: int
    word: str


class Standing:
    """The words of some provisions, each a run of letters and figures, in any case."""

    def __init__(self, provisions: Sequence[Provision]) -> None:
        self._provisions = provisions

    def places(self, low: str) -> Iterator[Spelled]:
        """Yield every place of the word `low`, which is in small letters, in order.

        Takes time linear in the text, most of it in one search of a string.
        """
        if not low.isalnum():
            return
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
                start = at - starts[index]
                spelled = self._provisions[index].text[start : start + len(low)]
                yield Spelled(index, start, spelled)
            last = index
            at = joined.find(low, end)

    def _within(self, index: int, low: str) -> Iterator[Spelled]:
        for match in _PART.finditer(self._provisions[index].text):
            if match[0].lower() == low:
                yield Spelled(index, match.start(), match[0])

    @cached_property
    def _small(self) -> list[str]:
        return [provision.text.lower() for provision in self._provisions]

    @cached_property
    def _joined(self) -> str:
        return "".join(["\n", *[f"{small}\n" for small in self._small]])

    @cached_property
    def _starts(self) -> list[int]:
        return list(accumulate([len(small) + 1 for small in self._small], initial=1))

    @cached_property
    def _odd(self) -> frozenset[int]:
        """The provisions that have another length in small letters: a Turkish capital I."""
        provisions = self._provisions
        return frozenset(
            [at for at, small in enumerate(self._small) if len(small) != len(provisions[at].text)]
        )
