"""Quotations: which characters of a provision stand inside one."""

from __future__ import annotations

import re

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
_CLOSING = frozenset("\u201d\u00bb\u300d\u300f")


def quoted(text: str) -> list[tuple[int, int]]:
    """Return where the quotations of `text` begin and end, the outermost ones.

    Straight marks open and close in turn. Where a mark does not pair, all from the first mark on
    counts as quoted; so does all behind "<<", and a line that begins with ">".
    """
    if text.lstrip()[:1] == ">" or "<<" in text:
        return [(max(0, text.find("<<")), len(text))]
    if not any(
        mark in text
        for mark in '"\u201c\u201d\u201e\u00ab\u00bb\u300c\u300d\u300e\u300f\uff02\u301d\u275d'
    ):
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
