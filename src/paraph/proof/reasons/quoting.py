"""Quoting: words as they stand in a sentence, with what shows nothing spelled out."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import groupby

from paraph.text.node import OBJECT

_LONGEST, _HEAD, _TAIL = 90, 60, 20
_EXCERPT = 160
_UNSEEN = frozenset(("Cc", "Cf", "Cs", "Co", "Cn"))
_FILLERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
_SELECTORS = (("\u180b", "\u180f"), ("\ufe00", "\ufe0f"), ("\U000e0100", "\U000e01ef"))
_LINES = frozenset("\t\n\v\f\r\x85\u2028\u2029")


def quoted(wording: str) -> str:
    """Return `wording` in single quotation marks on one line, its middle left out if it is long."""
    flat = " ".join(wording.split()) if wording.strip() else wording
    if not flat:
        return "nothing"
    if flat.isspace():
        return blanks(flat)
    if len(flat) > _LONGEST:
        head = flat[: flat.rfind(" ", _HEAD // 2, _HEAD)] if " " in flat[_HEAD // 2 : _HEAD] else ""
        tail = flat[-_TAIL:].partition(" ")[2]
        flat = f"{head or flat[:_HEAD]} \u2026 {tail or flat[-_TAIL:]}"
    return f"'{spelled(flat)}'"


def blanks(wording: str) -> str:
    """Return in words what blanks are: "a space", "2 spaces", "a tab and a line break"."""
    said = []
    for one, run in groupby(wording):
        many = len(list(run))
        name = _BLANKS.get(one) or f"{unicodedata.name(one, 'blank').lower()} (U+{ord(one):04X})"
        article = "an" if name[0] in "aeiou" else "a"
        said.append(f"{article} {name}" if many == 1 else f"{many} {name}s")
    return said[0] if len(said) == 1 else f"{', '.join(said[:-1])} and {said[-1]}"


_BLANKS = {
    " ": "space",
    "\u00a0": "no-break space",
    "\t": "tab",
    "\n": "line break",
    "\v": "line break",
    "\f": "page break",
    "\u2028": "line break",
    "\u202f": "narrow no-break space",
}


def listed(wordings: list[str]) -> str:
    """Return several wordings as `quoted` does: "'a', 'b' and 'c'"."""
    said = [quoted(wording) for wording in wordings]
    return said[0] if len(said) == 1 else f"{', '.join(said[:-1])} and {said[-1]}"


def were(wordings: Sequence[str]) -> str:
    """Return "was" of one wording, "were" of several."""
    return "was" if len(wordings) == 1 else "were"


def spelled(wording: str) -> str:
    """Return `wording` with the code point and name of each character that shows nothing."""
    if wording.isascii() and wording.isprintable():
        return wording
    return "".join([_spelled(one) for one in wording])


def code_point(character: str) -> str:
    """Return "U+200B ZERO WIDTH SPACE", or the number alone where there is no name."""
    return f"U+{ord(character):04X} {unicodedata.name(character, '')}".rstrip()


@lru_cache(maxsize=4096)
def unseen(character: str) -> bool:
    """Whether a character shows nothing or steers what is shown; blanks and ends of lines apart."""
    if character in _LINES:
        return False
    return (
        unicodedata.category(character) in _UNSEEN
        or character in _FILLERS
        or any(first <= character <= last for first, last in _SELECTORS)
    )


def excerpt(wording: str) -> str:
    """Return the beginning of `wording` without blanks around it, as long as a reader needs."""
    bare = wording.strip()
    if len(bare) <= _EXCERPT:
        return bare or wording
    cut = bare.rfind(" ", 0, _EXCERPT)
    return bare[: cut if cut > 0 else _EXCERPT]


def _spelled(character: str) -> str:
    if character == OBJECT:
        return "[object]"
    return f"({code_point(character)})" if unseen(character) else character
