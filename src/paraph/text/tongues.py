"""Tongues: the language of each provision, by which its references are read."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import chain

from paraph.language.citing import EAST_HEADS, trie
from paraph.language.detect import codes, detect, mixed
from paraph.language.table import CODES, step_words
from paraph.text.mentions import mentions
from paraph.text.node import Text

_EAST = frozenset(EAST_HEADS)
_codes = lru_cache(maxsize=1 << 14)(codes)
_detect = lru_cache(maxsize=1 << 14)(detect)
_READ = 1 << 16
"""Characters of a wording that tell its language by what they name."""
_DIGIT = re.compile(r"[\dIVX]")


def tongues(text: Text, language: str = "") -> tuple[str, ...]:
    """Return the language of each provision, "" where none with a table is found.

    `language` is that of the whole text, as far as it is known; provisions in another script are
    in another one. A text that is in two languages, or
    in none that its function words tell, is looked at provision by provision: one whose own words
    do not tell takes the language of the next one in its script that do, in a table of the next
    one in its column, unless another language names more provisions in it. Where nothing tells,
    it is the language in which the text names most provisions by number.
    """
    wordings = [provision.text for provision in text.provisions]
    whole = "\n".join(wordings)
    code = language if language in CODES else detect(whole)
    if code and not mixed(whole, code):
        return (code,) * len(wordings)
    may = [_codes(wording) for wording in wordings]
    if code != detect(whole):  # somebody says so: only another script gainsays it
        may = [(code,) if code in held else held for held in may]
    own = [
        (_detect(wording) if len(held) > 1 else held[0]) if held else ""
        for wording, held in zip(wordings, may, strict=True)
    ]
    lists: dict[tuple[int, tuple[str, ...]], list[int]] = {}
    for index, column in enumerate(_columns(text)):
        if may[index]:
            lists.setdefault((column, may[index]), []).append(index)
    usual = {held: _usual(held, lists, wordings, own, code) for held in set(may) if held}
    for (_, held), members in lists.items():
        near = _near([own[index] for index in members], usual[held])
        for index, beside in zip(members, near, strict=True):
            own[index] = own[index] or _likely(wordings[index], held, beside)
    return tuple(own)


def like_reference(wording: str) -> bool:
    """Whether a wording, in whatever language, seems to name a provision by its number."""
    return _any().search(wording) is not None


def _columns(text: Text) -> list[int]:
    """Return for each provision which cell of its row it is or lies in, 0 outside tables."""
    found: list[int] = []
    cells: list[int] = []  # the column at each depth, and how many cells a row has had
    counts: list[int] = []
    for provision in text.provisions:
        del cells[provision.depth :], counts[provision.depth + 1 :]
        counts += [0] * (provision.depth + 1 - len(counts))
        column = cells[-1] if cells else 0
        if provision.kind == "cell":
            counts[-1] += 1
            column = counts[-1]
        cells += [column] * (provision.depth + 1 - len(cells))
        found.append(column)
    return found


def _usual(
    held: tuple[str, ...],
    lists: dict[tuple[int, tuple[str, ...]], list[int]],
    wordings: Sequence[str],
    own: Sequence[str],
    code: str,
) -> str:
    """Return the language of what does not tell its own in a script: see `tongues`."""
    members = [index for (_, other), found in lists.items() if other == held for index in found]
    if code in held:
        return code
    told = Counter([own[index] for index in members if own[index]])
    named = {each: sum([_named(wordings[index], each) for index in members]) for each in held}
    best = max(held, key=lambda each: (named[each], told[each]))
    return best if named[best] or told[best] else ""


def _near(own: Sequence[str], usual: str) -> list[str]:
    """Return the language of the next that tells it, or the last before, or the usual one."""
    found = list(own)
    beside = next((code for code in reversed(own) if code), usual)
    for place in reversed(range(len(found))):
        beside = found[place] = found[place] or beside
    return found


def _likely(wording: str, held: tuple[str, ...], beside: str) -> str:
    if len(held) == 1 or not _DIGIT.search(wording):
        return beside
    named = {each: _named(wording, each) for each in held}
    best = max(held, key=lambda each: (named[each], each == beside))
    return best if named[best] else beside


@lru_cache(maxsize=1 << 14)
def _named(wording: str, code: str) -> int:
    """Return how many numbers of provisions stand in a wording that is read in one language."""
    if code in _EAST:
        return 1
    found = mentions(wording[:_READ], code)
    return sum([len(part.numbers) for mention in found for part in mention.parts])


@cache
def _any() -> re.Pattern[str]:
    words = set(chain.from_iterable(step_words(code) for code in CODES if code not in _EAST))
    west = rf"\b{trie(words)}\.?[ \u00a0]{{0,2}}(?:(?:no|№|nr|n[°º])\.?[ \u00a0]?)?\d"
    return re.compile("|".join((west, *EAST_HEADS.values())), re.IGNORECASE)
