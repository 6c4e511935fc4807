"""Quotations: which characters of a provision stand inside one."""

from __future__ import annotations

import re

from paraph.language.entitling import READS

_PAIRS = {
    "\u201c": "\u201d",
    "\u00ab": "\u00bb",
    "\u201e": "\u201c\u201d",
    "\u300c": "\u300d",
    "\u300e": "\u300f",
    "\uff02": "\uff02",
    "\u301d": "\u301e\u301f",
    "\u275d": "\u275e",
}
_SINGLE = re.compile(
    r"(?<!\w)[\u2018\u201a'](?=\w).{0,400}?(?<=[\w.,;)])[\u2019\u2018'](?!\w)", re.DOTALL
)
_DOUBLE = '"\u201c\u201d\u201e\u00ab\u00bb\u300c\u300d\u300e\u300f\uff02\u301d\u275d'
_ODD = re.compile(r"(?<!\w)[`\u00b4\u2032\u2033\u275b](?=\w)|<<")
"""Marks of other shapes, where they open."""
_ANY = re.compile(rf"[{_DOUBLE}]|(?<!\w)['\u2018\u201a](?=\w)|{_ODD.pattern}")
_TOLD = re.compile(rf"(?<!\w)(?:{READS})[^:.;]{{0,80}}:", re.IGNORECASE)
_CLOSING = frozenset("\u201d\u00bb\u300d\u300f")


def quoted(text: str) -> list[tuple[int, int]]:
    """Return where the quotations of `text` begin and end, the outermost ones.

    Straight marks open and close in turn. Where a mark does not pair, all from the first mark on
    counts as quoted, as does all behind "reads:" and its like, and behind "<<", and a line that
    begins with ">".
    """
    if ":" in text and (told := _TOLD.search(text)):
        return [*_marked(text), (told.end(), len(text))]
    return _marked(text)


def announces(text: str) -> bool:
    """Whether a wording ends by saying that another text follows: "Rule 1 reads as follows:"."""
    return text.rstrip().endswith(":") and any(
        not text[told.end() :].strip() for told in _TOLD.finditer(text)
    )


def _marked(text: str) -> list[tuple[int, int]]:
    if text.lstrip()[:1] == ">":
        return [(0, len(text))]
    if _ODD.search(text):
        return [(min([match.start() for match in _ANY.finditer(text)]), len(text))]
    if not any(mark in text for mark in _DOUBLE):
        return _single(text)
    spans = _single(text)
    expected: list[str] = []
    first = begin = -1
    for at, character in enumerate(text):
        if expected and character in expected[-1]:
            expected.pop()
            if not expected:
                spans.append((begin, at + 1))
        elif character in _PAIRS or character == '"':
            if not expected:
                begin = at
            first = at if first < 0 else first
            expected.append(_PAIRS.get(character, '"'))
        elif character in _CLOSING:
            return [(at if first < 0 else first, len(text))]
    return [(first, len(text))] if expected else spans


def _single(text: str) -> list[tuple[int, int]]:
    """Return what single marks hold; one between letters, or that nothing closes, is none."""
    if "'" not in text and "\u2018" not in text and "\u201a" not in text:
        return []
    return [match.span() for match in _SINGLE.finditer(text)]


def inside(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether anything from `start` to `end` stands inside a quotation."""
    return any(begin < end and start < stop for begin, stop in spans)
