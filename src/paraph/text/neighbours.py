"""Neighbours: mentions joined in one list, of which one may say where another lies."""

# ruff: noqa: RUF001 - the words and signs of other languages

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise

from paraph.language.listing import BUT, EAST, NAME, THE
from paraph.language.table import table
from paraph.text.mention import Mention, Part, doubted

_REFERENCE = re.compile(r"\brefer\w*(?:\s+(?:made|contained))?\s+(?:in|under)\s+$", re.IGNORECASE)
"""Before "Article 3 to Article 5": it is no range, but a reference of the one to the other."""
_INNER = frozenset(("paragraph", "point", "item"))
"""Kinds that are looked for from the provision they are named in, outwards."""
_FAR = 80  # characters


def joined(text: str, code: str, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Yield the mentions in `text`, each as its neighbours in a list let it be read.

    "Article 3 to Article 5" is one range. In "paragraph 1 of Article 5 and paragraph 2", and in
    "paragraph 1 and paragraph 2 of Article 5", one paragraph may be of this article or of Article
    5, and is in doubt; Korean and Chinese mean the same article by such a list. A neighbour of
    what belongs to another text may belong there too.
    """
    listed: list[Mention] = []
    for mention in mentions:
        if listed:
            last = listed[-1]
            gap = text[last.end : mention.start][: _FAR + 1]
            one = None
            if _range(code).fullmatch(gap) and not _REFERENCE.search(text[: last.start][-_FAR:]):
                one = _one(last, mention, through=True)
            elif _joint(code, named=last.whole == "other").fullmatch(gap) is None:
                yield from _doubted(listed, code)
                listed = []
            elif code in EAST and mention.parts[0].kind in _INNER:
                one = _one(last, mention, through=False)
            if one is not None:
                listed[-1] = one
                continue
        listed.append(mention)
    yield from _doubted(listed, code)


def _one(first: Mention, second: Mention, *, through: bool) -> Mention | None:
    """Return two mentions as one, if both name the same step and one says where both lie."""
    above, below = first.parts[:-1], second.parts[:-1]
    kinds = first.parts[-1].kind, second.parts[-1].kind
    numbers, more = first.parts[-1].numbers, second.parts[-1].numbers
    if kinds[0] != kinds[1] or not numbers or not more or first.whole not in {"", "this"}:
        return None
    if (above and below) or (not through and not above) or (first.whole and second.whole):
        return None
    if more[0].bracketed or (through and len(numbers) > 1 and above):
        return None
    both = (*numbers, more[0]._replace(through=through), *more[1:])
    part = Part(kinds[0], both)
    return Mention(first.start, second.end, (*(above or below), part), first.whole or second.whole)


def _doubted(listed: list[Mention], code: str) -> Iterator[Mention]:
    """Yield the mentions of one list, in doubt where a neighbour may say where they lie."""
    found = [_after(before, mention) for before, mention in pairwise(listed)]
    doubts = [False, *found][: len(listed)]
    for at, doubt in enumerate(found, start=1):  # what follows what is in doubt
        alike = listed[at].parts[0].kind == listed[at - 1].parts[0].kind
        doubts[at] = doubt or (doubts[at - 1] and alike and not _placed(listed[at]))
    if code not in EAST:
        for at in reversed(range(len(listed) - 1)):
            doubts[at] = doubts[at] or _before(listed[at], listed[at + 1], doubt=doubts[at + 1])
    for mention, doubt in zip(listed, doubts, strict=True):
        yield doubted(mention) if doubt else mention


def _placed(mention: Mention) -> bool:
    """Whether a mention says itself where it lies."""
    return bool(mention.whole or mention.parts[0].which)


def _after(before: Mention, mention: Mention) -> bool:
    """Whether the one before it may say where a mention lies."""
    if _placed(mention):
        return False
    first = before.parts[0]
    inner = mention.parts[0].kind in _INNER
    within = inner and first.kind not in _INNER and first.which != "this"
    return within or before.whole == "other"


def _before(mention: Mention, behind: Mention, *, doubt: bool) -> bool:
    """Whether the one behind it, which may be in doubt itself, may say where a mention lies."""
    if _placed(mention):
        return False
    kind = mention.parts[0].kind
    if behind.whole == "other":
        return kind in {behind.parts[0].kind, behind.parts[-1].kind}
    if kind not in _INNER or behind.parts[-1].kind != kind:
        return False
    return doubt or (len(behind.parts) > 1 and behind.parts[0].which != "this")


@cache
def _joint(code: str, *, named: bool) -> re.Pattern[str]:
    """Return what joins two mentions in a list, the first of which may be in a `named` text."""
    if code in EAST:
        return re.compile(rf"\s*(?:{EAST[code][0]})\s*")
    also = table(code).and_
    words = rf"(?:{also})(?:\s*[/(]\s*(?:{also})\s*\)?)?|{BUT[code]}"
    joint = rf"(?:\s*[,،;(]\s*|\s*,?\s+(?:{words})\s+|\s+و)"
    name = f"(?:{NAME[code]})?" if named else ""
    return re.compile(rf"{name}{joint}(?i:{THE[code]})")


@cache
def _range(code: str) -> re.Pattern[str]:
    """Return what joins the two ends of a range."""
    if code in EAST:
        return re.compile(rf"\s*(?:{EAST[code][1]})\s*")
    return re.compile(rf"(?:\s+(?:{table(code).to})\s+|\s*[-–—]\s*){THE[code]}", re.IGNORECASE)
