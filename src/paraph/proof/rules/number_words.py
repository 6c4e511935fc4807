"""Number words: "twenty-five", and "ten (10)" where word and figure agree."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from paraph.language import reviewed

_LEAST = 2  # "one" is a pronoun and an article as well
_TEN, _TWENTY, _HUNDRED, _THOUSAND = 10, 20, 100, 1000
_WORD = re.compile(r"[^\W\d_]+")
_FIGURE = re.compile(r" \((\d+)\)")
_GAPS = frozenset((" ", "-", "\u00a0"))


def worded(text: str, start: int, language: str) -> Iterator[tuple[int, str]]:
    """Yield where the number in words ends that begins at `start`, and its value in figures.

    All number words that follow each other are read, or none of them is.
    """
    known = _cardinals(language)
    read: list[int] = []
    end, at = start, start
    while (match := _WORD.match(text, at)) is not None:
        value = known.get(match.group())
        if value is None:
            break
        read.append(value)
        end = match.end()
        if text[end : end + 1] not in _GAPS:
            break
        at = end + 1
    whole = _sum(read)
    if whole < _LEAST or _goes_on(text, start, end, language):
        return
    figure = _FIGURE.match(text, end)
    if figure is None:
        yield end, str(whole)
    elif figure[1] == str(whole):
        yield figure.end(), figure[1]


def _goes_on(text: str, start: int, end: int, language: str) -> bool:
    """Whether a word beside the number may be a part of it that is not understood."""
    parts = reviewed.words(f"{language}/number_parts") | _cardinals(language).keys()
    behind = _WORD.match(text, end + 1)
    before = re.search(r"[^\W\d_]+(?=.?\Z)", text[max(start - 30, 0) : start])
    return any(match is not None and match.group().lower() in parts for match in (behind, before))


def _sum(read: Sequence[int]) -> int:
    """Return what number words say in this order, 0 where they are no one number."""
    total, part, scale = 0, 0, 0
    for value in read:
        if value >= _THOUSAND:
            if not part or (scale and value >= scale):
                return 0
            total, part, scale = total + part * value, 0, value
        elif value == _HUNDRED:
            if not 0 < part < _TEN:
                return 0
            part *= value
        elif not part or _fits(part, value):
            part += value
        else:
            return 0
    return total + part


def _fits(part: int, value: int) -> bool:
    """Whether a number goes on with `value`: hundreds with anything less, tens with a digit."""
    rest = part % _HUNDRED
    if not rest:
        return value < _HUNDRED
    return rest >= _TWENTY and not rest % _TEN and 0 < value < _TEN


@cache
def _cardinals(language: str) -> Mapping[str, int]:
    return {row[0]: int(row[1]) for row in reviewed.rows(f"{language}/numbers")}
