"""Shares: a half, a third, the double or the whole, where the other text has another share."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from paraph.language.shares import MAY, SHARES, SURE


class Share(NamedTuple):
    """One share: its value ("1/2", "2" for the double, "1" for the whole), and where it stands."""

    value: str
    start: int
    end: int


_WHOLE = "1"


def shares(text: str, code: str) -> tuple[Share, ...]:
    """Return the shares in a folded wording, the first of each value."""
    found = [(value, pattern.search(text)) for value, pattern in _patterns(code)]
    return tuple([Share(value, *match.span()) for value, match in found if match is not None])


def other_shares(
    texts: tuple[str, str], codes: tuple[str, str]
) -> Iterator[tuple[Share | None, Share | None]]:
    """Yield shares of two folded wordings that do not answer each other.

    Two are told where each stands in one text alone; a sure one also where nothing in the other
    text may answer it. The whole has too many words to be told by itself.
    """
    ones, others = [shares(*each) for each in zip(texts, codes, strict=True)]
    values = {each.value for each in ones}, {each.value for each in others}
    left = [each for each in ones if each.value not in values[1]]
    more = [each for each in others if each.value not in values[0]]
    if left and more:
        yield _most(left), _most(more)
        return
    for one in left:
        if _lacking(one, texts, codes, 0):
            yield one, None
    for other in more:
        if _lacking(other, texts, codes, 1):
            yield None, other


def _most(found: list[Share]) -> Share:
    """Return the share that says most: none that is the whole, if another stands."""
    return min(found, key=lambda each: (each.value == _WHOLE, each.start))


def _lacking(each: Share, texts: tuple[str, str], codes: tuple[str, str], which: int) -> bool:
    sure, may = SURE[codes[which]].get(each.value), MAY[codes[1 - which]].get(each.value)
    if sure is None or may is None or _compiled(sure).search(texts[which]) is None:
        return False
    return _compiled(may).search(texts[1 - which]) is None


@cache
def _patterns(code: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple([(value, re.compile(said)) for value, said in SHARES[code].items()])


@cache
def _compiled(said: str) -> re.Pattern[str]:
    return re.compile(said)
