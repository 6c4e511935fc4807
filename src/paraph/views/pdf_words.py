"""Words as they are printed: what would not be seen becomes a sign, apart from the words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache

from paraph.formats.pdf.printing.sheet import Look, Piece, State
from paraph.views.excerpt import Piece as Excerpted
from paraph.views.visible import name, other_spaces, unseen

_SHOWN = {
    " ": "·",
    "\t": "→",
    "\n": "↵",
    "\x0b": "↵",
    "\x0c": "(page break)",
    "\u2028": "↵",
    "\xa0": "°",
    "\u202f": "°",
}
_ENDS = frozenset(("\n", "\x0b", "\u2028"))
_SIGNS: dict[State, State] = {
    "kept": "kept-sign",
    "inserted": "inserted-sign",
    "deleted": "deleted-sign",
    "moved": "moved-sign",
}
_CHANGED: frozenset[State] = frozenset(("inserted", "deleted"))
_EXCERPTED: dict[str, State] = {
    "kept": "kept",
    "inserted": "inserted",
    "deleted": "deleted",
    "remark": "ours",
}
_RIGHT = frozenset(("R", "AL"))
BREAK = Piece("ours", "", "break")
GAP = Piece("ours", "", "gap")
"""Between what gave way and what came instead."""


def words(wording: str, state: State, look: Look = "", link: str = "") -> Iterator[Piece]:
    """Yield words of a text, or ours, with a sign in place of each character that shows nothing.

    In changed words spaces other than plain ones, tabs, line ends and lone spaces are signs as
    well.
    """
    changed = state in _CHANGED
    if wording.isascii() and wording.isprintable() and not (changed and not wording.strip(" ")):
        if wording:
            yield Piece(state, wording, look, link)
        return
    if changed and not wording.strip(" "):
        yield Piece(_SIGNS.get(state, state), "·" * len(wording), look, link)
        return
    pattern = _changed() if changed else _unseen()
    at = 0
    for found in pattern.finditer(wording):
        yield from _plain(wording[at : found.start()], state, look, link)
        one = found[0]
        if one != "\n" or changed:
            sign = _SHOWN.get(one) or name(one)
            yield Piece(_SIGNS.get(state, state), sign, look, link)
        if one in _ENDS:
            yield BREAK
        at = found.end()
    yield from _plain(wording[at:], state, look, link)


def excerpted(pieces: Iterable[Excerpted]) -> Iterator[Piece]:
    """Yield the pieces of an excerpt of a change."""
    before = ""
    for state, wording in pieces:
        if before == "deleted" and state == "inserted":
            yield GAP
        yield from words(wording, _EXCERPTED[state], "small" if state == "remark" else "")
        before = state


def runs_right(wording: str) -> bool:
    """Whether the first letter that has a direction of its own is written from right to left."""
    if wording.isascii():
        return False
    for one in wording:
        direction = unicodedata.bidirectional(one)
        if direction == "L":
            return False
        if direction in _RIGHT:
            return True
    return False


def _plain(wording: str, state: State, look: Look, link: str) -> Iterator[Piece]:
    if not wording:
        return
    if not wording.isascii() or "\t" in wording:
        wording = _spaces().sub(lambda found: _SPACES.get(found[0], " "), wording)
    yield Piece(state, wording, look, link)


_SPACES = {
    "\N{EM SPACE}": "\N{EM SPACE}",
    "\t": "\N{EM SPACE}",
    "\u3000": "\N{EM SPACE}",
    "\xa0": "\xa0",
}
"""How wide some spaces are printed that nobody changed; any other is as wide as usual."""


@cache
def _spaces() -> re.Pattern[str]:
    return re.compile(f"\t|{other_spaces().pattern}")


@cache
def _unseen() -> re.Pattern[str]:
    return re.compile(f"\n|{unseen().pattern}")


@cache
def _changed() -> re.Pattern[str]:
    return re.compile(f"[\t\n]|{other_spaces().pattern}|{unseen().pattern}")
