"""Where a word may be broken that is wider than its column; any other word stays whole."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, pairwise

_WITHOUT_SPACES = (range(0x0E00, 0x0F00), range(0x1000, 0x10A0), range(0x1780, 0x1800))
"""Thai and Lao, Burmese, Khmer: typst finds their words by dictionaries."""
_WIDEST = 1.05
_WIDTHS = {
    **dict.fromkeys("mw", 0.85),
    **dict.fromkeys("MW@%", _WIDEST),
    **dict.fromkeys("fijlrt.,;:'|!()[]/-", 0.42),
}
_SMALL, _FIGURE, _OTHER = 0.6, 0.55, 0.85


def broken(pieces: Sequence[str], room: float) -> list[list[str]]:
    """Return the runs of each of some pieces in a row: between two of them a line may end.

    Only words that are wider than `room` are cut. It is counted in ems; how wide a letter is, is
    estimated, rather too wide than too narrow.
    """
    whole = "".join(pieces)
    longest = max(map(len, whole.split()), default=0)
    if longest * _WIDEST <= room:
        return [[piece] for piece in pieces]
    cuts = list(_cuts(whole, room))
    found: list[list[str]] = []
    next_ = 0
    for start, end in pairwise([0, *accumulate(map(len, pieces))]):
        inside = [start]
        while next_ < len(cuts) and cuts[next_] < end:
            if cuts[next_] > start:
                inside.append(cuts[next_])
            elif cuts[next_] == start and found:
                found[-1].append("")
            next_ += 1
        found.append([whole[a:b] for a, b in pairwise([*inside, end])])
    return found


def _cuts(whole: str, room: float) -> Iterator[int]:
    """Yield the offsets before which words that are too wide are cut."""
    start = 0
    for at, letter in enumerate(f"{whole} "):
        if not (letter.isspace() or _breaks(letter)):
            continue
        if at - start > 1:
            yield from _within(whole, start, at, room)
        start = at + 1


def _within(whole: str, start: int, end: int, room: float) -> Iterator[int]:
    widths = [_width(letter) for letter in whole[start:end]]
    if sum(widths) <= room:
        return
    run = 0.0
    for at, width in enumerate(widths, start=start):
        if run + width > room and run and unicodedata.category(whole[at])[0] != "M":
            yield at
            run = 0.0
        run += width


@lru_cache(maxsize=4096)
def _width(letter: str) -> float:
    known = _WIDTHS.get(letter)
    if known is not None:
        return known
    if letter.isascii():
        return _SMALL if letter.islower() else _FIGURE if letter.isdigit() else _OTHER
    sort = unicodedata.category(letter)
    if sort[0] == "M":
        return 0.0
    return _OTHER if sort == "Ll" else _WIDEST


@lru_cache(maxsize=4096)
def _breaks(letter: str) -> bool:
    """Whether a line may end near this letter: Han, kana, Hangul, and those without spaces."""
    if letter.isascii():
        return False
    if unicodedata.east_asian_width(letter) in {"W", "F"}:
        return True
    return any(ord(letter) in letters for letters in _WITHOUT_SPACES)
