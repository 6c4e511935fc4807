"""Quotation marks: which of a provision's characters are quoted, decided strictly."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

_PAIRS = {
    '"': '"',
    "\u201c": "\u201d",
    "\u201e": "\u201c\u201d",
    "\u201f": "\u201d",
    "\u00ab": "\u00bb",
    "\u2039": "\u203a",
    "\u3008": "\u3009",
    "\u300a": "\u300b",
    "\u300c": "\u300d",
    "\u300e": "\u300f",
    "\uff02": "\uff02",
    "\u301d": "\u301e\u301f",
    "\u275d": "\u275e",
    "\u2033": "\u2033",
}
_CLOSING = frozenset("".join(_PAIRS.values())) - {'"', "\u201c"}
_SINGLES = frozenset("'\u2018\u2019\u201a\u201b\u2032\u00b4`\u275b\u275c")
_LOW_OR_TURNED = frozenset("\u2018\u201a\u201b\u2032\u00b4`\u275b")
_PRIMES = frozenset("\u2032\u2033")
"""Marks of minutes and seconds, of feet and inches: behind a figure they quote nothing."""
_TYPED = {"<<": "\u00ab<", ">>": ">\u00bb"}
"""What stands for a guillemet where none could be typed, and the same in as many characters."""
_REPLIED = ">"
"""What a line begins with that is quoted from another message."""
MARKS = frozenset(_PAIRS) | _CLOSING | _SINGLES
"""Every character that may open or close a quotation, the apostrophe among them."""

_MARK = re.compile(f"[{''.join(sorted(MARKS))}]")


_MIXED = frozenset(('"\u201d', '\u201c"'))
_TERM = 60  # characters of a term in marks of two kinds
_OWNED = re.compile(r"['\u2019]s(?![^\W_])")
"""What stands behind the name of an owner, in quotation marks: "PETER"'s."""
_MISREAD = re.compile(r"(?:[\u00d0\u00d1]\S){3,}")
"""Cyrillic whose bytes were read as Latin ones: a mark in it is a letter that went wrong."""


class Quoted(NamedTuple):
    """What a provision's quotation marks say.

    `roles` gives for each mark its place and "double-open", "double-close", "single-open",
    "single-close" or "apostrophe". `inside` are the spans between marks. From `broken` on nothing
    is sure: the first mark of a provision whose marks do not pair, 0 where one closes what
    nothing opened. `leaves` is 1 where a quotation is open at the end, -1 where one is closed that
    began in an earlier provision.
    """

    roles: dict[int, str]
    inside: tuple[tuple[int, int], ...]
    broken: int
    leaves: int
    covered: tuple[tuple[int, int], ...] = ()
    """What the spans inside cover together, in order and apart from each other."""

    def holds(self, start: int, end: int) -> bool:
        """Whether a character of the span, or the place that it is, is or may be quoted."""
        if end > self.broken or start >= self.broken:
            return True
        at = bisect_right(self.covered, start, key=itemgetter(0))
        if at and start < self.covered[at - 1][1] + (start == end):
            return True
        return start < end and at < len(self.covered) and self.covered[at][0] < end


def marked(text: str) -> bool:
    """Whether `text` holds any mark that may quote: without one nothing in it is quoted."""
    if "'" in text or '"' in text or "`" in text or "<<" in text or ">" in text:
        return True
    return not text.isascii() and bool(_held(text))


def leaving(text: str) -> bool:
    """Whether `text` holds a double mark: without one no quotation is left open or closed in it."""
    if '"' in text or "<<" in text or ">>" in text:
        return True
    return not text.isascii() and not _held(text) <= _SINGLES


def single(text: str) -> bool:
    """Whether `text` holds a single mark, which may be an apostrophe."""
    if "'" in text or "`" in text:
        return True
    return not text.isascii() and not _held(text).isdisjoint(_SINGLES)


@lru_cache(maxsize=1 << 14)
def _held(text: str) -> frozenset[str]:
    """Return the marks that a text holds: asked of every wording, in three ways, by both texts."""
    return frozenset(_MARK.findall(text))


def quoted(text: str) -> Quoted:
    """Return what the quotation marks of `text` say.

    Straight double marks open and close in turn; an opening one stands behind no letter, a closing
    one before none, unless it stands behind one. A single mark between two letters is an
    apostrophe, and so is one behind a letter where no single mark opens, and that of "PETER"'s;
    from the first that opens to the last all is quoted. In Cyrillic letters whose bytes were
    misread none is a mark. All is quoted that begins as a line of an answered message does.
    """
    never = len(text) + 1
    if text.lstrip()[:1] == _REPLIED:
        return Quoted({}, (), 0, 0)
    text = _guillemets(text)
    places = _places(text)
    if not places:
        return Quoted({}, (), never, 0)
    roles: dict[int, str] = {}
    inside: list[tuple[int, int]] = []
    open_: list[tuple[int, str]] = []
    sure = True
    for at in places:
        mark = text[at]
        if mark in _SINGLES:
            continue
        if open_ and mark in open_[-1][1] and not (mark == '"' and _goes_on(text, at)):
            begin, _ = open_.pop()
            roles[at] = "double-close"
            if not open_:
                inside.append((begin + 1, at))
        elif mark in _PAIRS and not (mark == '"' and not _may_open(text, at, open_)):
            roles[at] = "double-open"
            open_.append((at, _PAIRS[mark]))
        else:
            sure = False
            if open_ and _mixed(text, open_[-1][0], at):
                begin, _ = open_.pop()
                if not open_:
                    inside.append((begin + 1, at))
    leaves = 1 if open_ else 0 if sure else -1
    single = _singles(text, [at for at in places if text[at] in _SINGLES], roles, inside)
    broken = never if sure and single and not open_ else places[0] if sure and single else 0
    return Quoted(roles, tuple(inside), broken, leaves, _joined(inside))


def _guillemets(text: str) -> str:
    """Return a text with a guillemet in place of what stands for one."""
    if "<<" in text or ">>" in text:
        for typed, mark in _TYPED.items():
            text = text.replace(typed, mark)
    return text


def _places(text: str) -> list[int]:
    """Return where marks stand that may quote."""
    places = [match.start() for match in _MARK.finditer(text)]
    if places and not text.isascii() and _MISREAD.search(text):
        garbage = [match.span() for match in _MISREAD.finditer(text)]
        places = [at for at in places if not any(start < at < end for start, end in garbage)]
    if not _PRIMES.isdisjoint(text):
        places = [at for at in places if text[at] not in _PRIMES or not text[at - 1 : at].isdigit()]
    return places


def _joined(spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Return the same places by spans in order that do not touch."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def _singles(
    text: str, places: list[int], roles: dict[int, str], inside: list[tuple[int, int]]
) -> bool:
    """Tell the roles of the single marks, and whether each of them has one."""
    opening: list[int] = []
    others: list[int] = []
    for at in places:
        behind, ahead = _letter(text, at - 1), _letter(text, at + 1)
        owner = roles.get(at - 1) == "double-close" and _OWNED.match(text, at) is not None
        if ((behind and ahead) or owner) and text[at] not in _LOW_OR_TURNED:
            roles[at] = "apostrophe"
        elif text[at] in _LOW_OR_TURNED or (ahead and not behind):
            opening.append(at)
            roles[at] = "single-open"
        else:
            others.append(at)
            roles[at] = "single-close"
    if not opening:
        for at in others:
            if not _letter(text, at - 1):
                return False
            roles[at] = "apostrophe"
        return True
    ends = [at for at in others if at > opening[0]]
    inside.append((opening[0] + 1, max(ends, default=len(text))))
    return len(ends) == len(others)


def _may_open(text: str, at: int, open_: list[tuple[int, str]]) -> bool:
    """Whether a straight mark can open here: behind no letter, before no blank, in none open."""
    if at and text[at - 1].isalnum():
        return False
    blank = at + 1 >= len(text) or text[at + 1].isspace()
    return not blank and not any(closers == '"' for _, closers in open_)


def _mixed(text: str, begin: int, at: int) -> bool:
    """Whether a curly mark closes a term that a straight one opened, or the other way round.

    What is quoted there is not sure, but it lasts over no provision.
    """
    kinds = text[begin] + text[at]
    return kinds in _MIXED and at - begin <= _TERM and not _letter(text, at + 1)


def _goes_on(text: str, at: int) -> bool:
    """Whether a letter or figure behind a straight mark says that it closes nothing.

    Behind a letter it does though a letter follows: of "term"implies the blank alone was lost.
    """
    return _letter(text, at + 1) and not (text[at - 1].isalpha() and text[at + 1].isalpha())


def _letter(text: str, at: int) -> bool:
    return 0 <= at < len(text) and text[at].isalnum()
