"""Quotation marks: which characters of a paragraph stand between them, told by a stack of marks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

_CLOSES = {
    "“": "”",
    "„": "“”",
    "‟": "”",
    "«": "»",
    "‹": "›",
    "‘": "’",
    "‚": "‘’",
    "「": "」",
    "『": "』",
    '"': '"',
    "'": "'",
}
"""What may close each opening mark."""
_CLOSING = frozenset("”»›’」』")
_SINGLE = frozenset("'’‘")
_BEFORE = frozenset("([{—–-/«“„‘‹\"'\u00a0¿¡")
_DEEPEST = 12
_ELIDED = ("tis", "twas", "em ", "til ", "cause ", "n'", "n’")
_SPACE_INSIDE = " \u00a0\u2007\u202f\t\n"


class Quote(NamedTuple):
    """Words between marks: from `start` to `end`; with their marks, from `outer` to `stop`.

    `depth` is 1 for what stands in no other quotation. `closed` is false where no mark closes it,
    `begun` where it was opened in a paragraph before this one. `sign` is the opening mark.
    """

    outer: int
    start: int
    end: int
    stop: int
    depth: int
    sign: str
    closed: bool = True
    begun: bool = False


class Marked(NamedTuple):
    """What the marks of a paragraph say: its quotations in order, and the mark that is still open.

    `stray` are places of closing marks that nothing opens.
    """

    quotes: tuple[Quote, ...]
    open: str
    stray: tuple[int, ...]

    @property
    def outermost(self) -> tuple[Quote, ...]:
        """The quotations that stand in no other one."""
        return tuple([each for each in self.quotes if each.depth == 1])


class Segment(NamedTuple):
    """Characters of a paragraph from `start` to `end`, quoted so many times over."""

    start: int
    end: int
    depth: int


@dataclass(slots=True)
class _Stack:
    text: str
    open: list[tuple[str, int, bool]] = field(default_factory=list)
    found: list[Quote] = field(default_factory=list)
    stray: list[int] = field(default_factory=list)

    def push(self, sign: str, at: int, *, begun: bool = False) -> None:
        if len(self.open) < _DEEPEST:
            self.open.append((sign, at, begun))

    def close(self, sign: str, at: int) -> bool:
        """Close the innermost quotation that `sign` closes, and what was left open inside it."""
        for place in reversed(range(len(self.open))):
            if sign in _CLOSES[self.open[place][0]]:
                while len(self.open) > place + 1:
                    self.pop(at, at, closed=False)
                self.pop(at, at + 1)
                return True
        return False

    def pop(self, end: int, stop: int, *, closed: bool = True) -> None:
        sign, outer, begun = self.open.pop()
        start = outer if begun and self.text[outer : outer + 1] != sign else outer + 1
        text = self.text
        while start < end and text[start] in _SPACE_INSIDE:
            start += 1
        while end > start and text[end - 1] in _SPACE_INSIDE:
            end -= 1
        self.found.append(Quote(outer, start, end, stop, len(self.open) + 1, sign, closed, begun))

    def quotes_singly(self) -> bool:
        """Whether the paragraph has a whole quotation between single marks already."""
        return any(each.sign == "‘" and each.closed for each in self.found)

    def holds(self, signs: str) -> bool:
        return any(sign in signs for sign, _, _ in self.open)


def marked(text: str, before: str = "") -> Marked:
    """Return the quotations of one paragraph; `before` is the mark left open by the one before it.

    Such a paragraph begins with the same opening mark again (or, as in French and Spanish, with the
    closing one), or goes on without any and has a closing mark that nothing else opens. Otherwise
    the mark before was never closed, and means nothing here. An inner quotation whose closing mark
    closes the outer one as well («А «Б», says X) ends both. Takes linear time.
    """
    stack = _Stack(text)
    begin = _begun(stack, text, before) if before else 0
    last_single = max(map(text.rfind, _SINGLE))
    for at in range(begin, len(text)):
        sign = text[at]
        if sign in _CLOSES or sign in _CLOSING:
            _take(stack, sign, at, last_single)
    _finish(stack)
    still = _still(stack)
    return Marked(tuple(sorted(stack.found)), still, tuple(stack.stray))


def goes_on(text: str, before: str) -> bool:
    """Whether a paragraph goes on with a quotation that the one before it left open."""
    return any(quote.begun for quote in marked(text, before).quotes)


def segments(text: str, quotes: tuple[Quote, ...]) -> Iterator[Segment]:
    """Yield the paragraph in pieces, each with its depth, so that every character is in one."""
    edges = sorted({0, len(text), *[each.start for each in quotes], *[each.end for each in quotes]})
    changes: dict[int, int] = {}
    for each in quotes:
        changes[each.start] = changes.get(each.start, 0) + 1
        changes[each.end] = changes.get(each.end, 0) - 1
    depth = 0
    for start, end in pairwise(edges):
        depth += changes.get(start, 0)
        yield Segment(start, end, depth)


def _begun(stack: _Stack, text: str, before: str) -> int:
    """Open again what the paragraph before left open, if this one goes on; return from where."""
    at = len(text) - len(text.lstrip())
    first = text[at : at + 1]
    if first and (first == before or (first in _CLOSES[before] and first in "»”")):
        stack.push(before, at, begun=True)
        return at + 1
    alone = marked(text)
    if any(text[each] in _CLOSES[before] for each in alone.stray):
        stack.push(before, at, begun=True)
        return at
    return 0


def _take(stack: _Stack, sign: str, at: int, last_single: int) -> None:
    text = stack.text
    previous, following = text[at - 1 : at], text[at + 1 : at + 2]
    if sign in _SINGLE:
        _take_single(stack, sign, at, last_single)
    elif sign == '"':
        _take_straight(stack, at)
    elif sign == "“" and stack.holds("„") and previous and not previous.isspace():
        if not stack.close(sign, at):
            stack.push(sign, at)
    elif sign in _CLOSES:
        stack.push(sign, at)
    elif not stack.close(sign, at) and not (sign == "”" and following.isdigit()):
        stack.stray.append(at)


def _take_straight(stack: _Stack, at: int) -> None:
    text = stack.text
    previous, following = text[at - 1 : at], text[at + 1 : at + 2]
    may_open = (not previous or previous.isspace() or previous in _BEFORE) and bool(
        following.strip()
    )
    may_close = bool(previous.strip())
    if previous.isdigit() and not stack.holds('"'):  # inches
        return
    if stack.holds('"') and (may_close or not may_open):
        stack.close('"', at)
    elif may_open or following.isalnum():
        stack.push('"', at)
    else:
        stack.stray.append(at)


def _take_single(stack: _Stack, sign: str, at: int, last_single: int) -> None:
    """Take an apostrophe for one, and a single quotation mark for one."""
    text = stack.text
    previous, following = text[at - 1 : at], text[at + 1 : at + 2]
    if previous.isalnum() and following.isalnum():
        return
    if sign == "‘" and stack.holds("‚") and previous and not previous.isspace():
        stack.close(sign, at)
        return
    opens = not previous or previous.isspace() or previous in _BEFORE
    if opens and (following.isalpha() or following in "«“„¿¡"):
        elided = text[at + 1 : at + 8].lower().startswith(_ELIDED)
        later = last_single > at or (sign == "‘" and stack.quotes_singly())
        if sign in "'‘" and not elided and later and following:
            stack.push(sign, at)
        return
    if sign == "‘" or opens:
        return
    mark = "‘‚" if sign == "’" else "'"
    if not stack.holds(mark):
        return
    owner = previous in "sS" and following.isspace() and text[at + 2 : at + 3].islower()
    if not (owner and last_single > at):  # the ministers’ meeting
        stack.close(sign, at)


def _finish(stack: _Stack) -> None:
    """End an outer quotation with its last inner one, where one mark closes both."""
    while stack.open:
        sign, outer, _ = stack.open[-1]
        depth = len(stack.open)
        inner = [each for each in stack.found if each.outer > outer and each.depth == depth + 1]
        if sign != "«" or not inner or not inner[-1].closed or inner[-1].sign != "«":
            return
        last = max(inner, key=lambda each: each.stop)
        if last.stop >= len(stack.text.rstrip()) or stack.text[last.stop] in ",.;:!?… —–":
            stack.pop(last.stop, last.stop)
        else:
            return


def _still(stack: _Stack) -> str:
    """Close at the end of the paragraph what is open, and return the outermost mark of it."""
    first = stack.open[0][0] if stack.open else ""
    singles = all(sign in _SINGLE for sign, _, _ in stack.open)
    if len(stack.open) == 1 and first == "‘" and stack.quotes_singly():
        singles = False  # it goes on in the next paragraph
    while stack.open:
        sign = stack.open[-1][0]
        if sign in _SINGLE and (len(stack.open) > 1 or singles):
            stack.open.pop()  # an apostrophe after all
            continue
        stack.pop(len(stack.text), len(stack.text), closed=False)
    return "" if singles else first
