"""Quotations: where the quotation marks of a wording open and close.

Marks of one family pair as brackets do, so that a quotation may hold another. Which of two a mark
is that may be both is told by what stands beside it: an apostrophe within a word is none.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_FAMILY = {
    **dict.fromkeys("“”„", "“"),
    **dict.fromkeys("«»", "«"),
    **dict.fromkeys("‹›", "‹"),
    **dict.fromkeys("‘’‚'", "‘"),
    '"': '"',
}
_LOW, _CLOSES, _APOSTROPHES = frozenset("„‚"), frozenset("”»›"), frozenset("'’")
_CLOSINGS = {"“": "”“", "«": "»«", "‹": "›‹", "‘": "’'‘", '"': '"'}
_MARK = re.compile(f"[{re.escape(''.join(_FAMILY))}]")
_BEFORE = frozenset("([{—–-/:«“„‹‘\"'")
"""What may stand right before an opening mark, besides a blank."""
_CLITIC = re.compile(r"'(?:s|t|d|m|ll|re|ve|\d0s)(?!\w)", re.IGNORECASE)
"""What an apostrophe cuts off that stands behind a blank."""
_OWNED = re.compile(
    r"(?<=s)['’] (?!(?:means?|shall|may|must|will|should|is|are|was|were|be|has|have|had|do|does"
    r"|and|or|nor|but|in|into|to|for|of|on|at|as|by|from|with|without|within|there|where|when|which|that|who|not"
    r"|refers?|includes?|substitutes?|inserts?|adds?|appears?|if|unless)\b)(?=[a-z])"
)
"""The mark of a possessive plural: "the Buyers’ agents", but "‘goods’ means"."""


class Quotation(NamedTuple):
    """A stretch within quotation marks: where its marks stand.

    `end` is -1 where nothing closes it; `sure` says that its marks pair, and are not only the
    first that may close it.
    """

    start: int
    end: int
    sure: bool = True

    @property
    def closed(self) -> bool:
        """Whether something closes it."""
        return self.end >= 0


def quotations(words: str) -> tuple[list[Quotation], list[int]]:
    """Return the outermost quotations of a wording, and the closing marks that nothing opened.

    Takes linear time.
    """
    opened: dict[str, list[int]] = {}
    partner: dict[int, int] = {}
    first: dict[int, int] = {}  # of each opening mark, the first mark that may close it
    waiting: dict[str, list[int]] = {}
    loose: list[int] = []
    starts: list[int] = []
    for found in _MARK.finditer(words):
        at = found.start()
        sort = _FAMILY[found.group()]
        stack = opened.setdefault(sort, [])
        role = _role(words, at, opened=bool(stack))
        if role == "opens":
            starts.append(at)
            stack.append(at)
            waiting.setdefault(sort, []).append(at)
        elif role:
            for each in waiting.pop(sort, ()):
                first[each] = at
            if role == "owns":
                continue
            if stack:
                partner[stack.pop()] = at
            else:
                loose.append(at)
    outer: list[Quotation] = []
    until = -1
    for at in starts:
        if at < until:
            continue
        end = partner.get(at, first.get(at, -1))
        outer.append(Quotation(at, end, at in partner))
        until = max(until, end)
    return outer, loose


def family(mark: str) -> str:
    """Return the opening mark that stands for the family of a quotation mark, or ""."""
    return _FAMILY.get(mark, "")


def closings(opened: str) -> str:
    """Return the marks that may close a quotation of a family."""
    return _CLOSINGS[opened]


def _role(words: str, at: int, *, opened: bool) -> str:
    """Return what a mark does: "opens", "closes", "owns" (perhaps a possessive) or nothing."""
    mark = words[at]
    before, behind = words[at - 1 : at], words[at + 1 : at + 2]
    free = not before or before.isspace() or before in _BEFORE
    said = bool(behind) and not behind.isspace()
    if mark in _APOSTROPHES:
        return _apostrophe(words, at, free=free and said)
    if mark in _LOW:
        return "opens"
    if mark == '"':
        nested = free and before and behind.isalnum()
        return "opens" if nested or (not opened and (free or said)) else "closes"
    if mark in _CLOSES:  # some write both marks alike, or turn them round
        return "opens" if free and said and not opened else "closes"
    if opened and not free:
        return "closes"
    return "opens" if mark != "‘" or (free and said) else ""


def _apostrophe(words: str, at: int, *, free: bool) -> str:
    """Return what an apostrophe does; `free`: it stands where a quotation may begin."""
    before, behind = words[at - 1 : at], words[at + 1 : at + 2]
    if free and words[at] == "'" and not before.isalnum():
        return "" if _CLITIC.match(words, at) else "opens"
    if not before or before.isspace() or behind.isalnum():
        return ""
    return "owns" if _OWNED.match(words, at) else "closes"
