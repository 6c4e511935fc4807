"""What two sequences have in common, in order: exactly where that is cheap, bounded where not."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeAlias

from paraph.comparison import subsequence
from paraph.comparison.subsequence import Block

Coded: TypeAlias = str | list[int]
"""A sequence whose elements were numbered; each number is written as a character if it can be."""

_CHARACTERS = 0x110000
EXACT = 8_000 * 8_000
"""Pairs of elements up to which a longest common subsequence is looked for, and found."""
_GRAM = 4
_WINDOW = 4_000


def coded(*sequences: Sequence[Hashable]) -> list[Coded]:
    """Return the sequences with equal elements, across all of them, as equal numbers."""
    seen: dict[Hashable, None] = {}
    for sequence in sequences:
        seen.update(dict.fromkeys(sequence))
    if len(seen) < _CHARACTERS:
        letters = dict(zip(seen, map(chr, range(len(seen))), strict=True))
        return ["".join([letters[element] for element in sequence]) for sequence in sequences]
    numbers = {element: number for number, element in enumerate(seen)}
    return [[numbers[element] for element in sequence] for sequence in sequences]


def common(old: Coded, new: Coded) -> list[Block]:
    """Return the stretches that both have, in order, none touching the next on both sides.

    A longest common subsequence for sequences up to some 8,000 by 8,000. Longer ones are first
    tied together by stretches of four that each has once (as many of those as keep their order),
    then, where none are left, cut into windows: the time stays near linear, and the answer may
    be shorter than the longest one.

    Source of the ties: Cohen, "Patience diff advantages", 2010.
    """
    return _joined(_common(old, new, 0, 0, _GRAM))


def shared(old: str, new: str) -> int:
    """Return how many elements both have, in order: those of `common`, without their places.

    Exact for sequences up to some 8,000 by 8,000.
    """
    if len(old) * len(new) <= EXACT:
        first = prefix(old, new)
        last = suffix(old, new, first)
        inside = old[first : len(old) - last], new[first : len(new) - last]
        return first + last + subsequence.length(*inside)
    return sum(size for _, _, size in common(old, new))


def prefix(old: Coded, new: Coded) -> int:
    """Return how many elements both begin with."""
    if old[:1] != new[:1]:  # as most do
        return 0
    low, high = 0, min(len(old), len(new))
    step = 64
    while low < high:
        middle = min(low + step, high)
        if old[low:middle] == new[low:middle]:
            low = middle
            step *= 2
        else:
            high = middle - 1
            step = max(1, (high - low + 1) // 2)
    return low


def suffix(old: Coded, new: Coded, least: int = 0) -> int:
    """Return how many elements both end with, the first `least` of each left alone."""
    if old[-1:] != new[-1:]:
        return 0
    low, high = 0, min(len(old), len(new)) - least
    ends = len(old), len(new)
    step = 64
    while low < high:
        middle = min(low + step, high)
        if old[ends[0] - middle : ends[0] - low] == new[ends[1] - middle : ends[1] - low]:
            low = middle
            step *= 2
        else:
            high = middle - 1
            step = max(1, (high - low + 1) // 2)
    return low


def rising(numbers: Sequence[int]) -> list[int]:
    """Return the indexes of a longest strictly rising subsequence of `numbers`.

    Source: Fredman, "On computing the length of longest increasing subsequences", 1975.
    """
    if all(map(int.__lt__, numbers, islice(numbers, 1, None))):
        return list(range(len(numbers)))
    tails: list[int] = []
    holders: list[int] = []
    before: list[int] = []
    for index, number in enumerate(numbers):
        at = bisect_left(tails, number)
        before.append(holders[at - 1] if at else -1)
        tails[at : at + 1] = [number]
        holders[at : at + 1] = [index]
    chain: list[int] = []
    index = holders[-1] if holders else -1
    while index >= 0:
        chain.append(index)
        index = before[index]
    return chain[::-1]


def _common(old: Coded, new: Coded, at_old: int, at_new: int, gram: int) -> Iterator[Block]:
    first = prefix(old, new)
    if first:
        yield at_old, at_new, first
    last = suffix(old, new, first)
    olds, news = len(old) - last, len(new) - last
    if first < olds and first < news:
        inside = old[first:olds], new[first:news]
        yield from _inside(*inside, at_old + first, at_new + first, gram)
    if last:
        yield at_old + olds, at_new + news, last


def _inside(old: Coded, new: Coded, at_old: int, at_new: int, gram: int) -> Iterator[Block]:
    """Yield the common stretches of sequences that share neither beginning nor end."""
    if len(old) * len(new) <= EXACT:
        for a, b, size in subsequence.blocks(old, new):
            yield at_old + a, at_new + b, size
        return
    ties = _ties(old, new, gram) if gram else []
    if not ties:
        if gram > 1:
            yield from _inside(old, new, at_old, at_new, 1)
        else:
            yield from _windows(old, new, at_old, at_new)
        return
    a = b = 0
    for tie_old, tie_new, size in (*ties, (len(old), len(new), 0)):
        yield from _common(old[a:tie_old], new[b:tie_new], at_old + a, at_new + b, gram)
        if size:
            yield at_old + tie_old, at_new + tie_new, size
        a, b = tie_old + size, tie_new + size


def _ties(old: Coded, new: Coded, gram: int) -> list[Block]:
    """Return stretches of `gram` elements that each side has once, as many as keep their order."""
    places = _once(old, gram)
    others = _once(new, gram)
    pairs = [(place, others[key]) for key, place in places.items() if key in others]
    chain = rising([place for _, place in pairs])
    blocks: list[Block] = []
    end_old = end_new = 0
    for index in chain:
        a, b = pairs[index]
        skip = max(end_old - a, end_new - b, 0)
        if skip < gram:
            blocks.append((a + skip, b + skip, gram - skip))
            end_old, end_new = a + gram, b + gram
    return _joined(blocks)


def _once(sequence: Coded, gram: int) -> dict[Hashable, int]:
    grams: list[Hashable] = list(zip(*(sequence[k:] for k in range(gram)), strict=False))
    counts = Counter(grams)
    return {key: place for place, key in enumerate(grams) if counts[key] == 1}


def _windows(old: Coded, new: Coded, at_old: int, at_new: int) -> Iterator[Block]:
    """Yield the common stretches of windows at like places, each taken by itself."""
    count = -(-max(len(old), len(new)) // _WINDOW)
    a = b = 0
    for window in range(1, count + 1):
        end_old, end_new = len(old) * window // count, len(new) * window // count
        for at, place, size in subsequence.blocks(old[a:end_old], new[b:end_new]):
            yield at_old + a + at, at_new + b + place, size
        a, b = end_old, end_new


def _joined(blocks: Iterable[Block]) -> list[Block]:
    result: list[Block] = []
    for a, b, size in blocks:
        if result:
            before_a, before_b, length = result[-1]
            if before_a + length == a and before_b + length == b:
                result[-1] = (before_a, before_b, length + size)
                continue
        result.append((a, b, size))
    return result
