"""Hyphens at the ends of lines: the words' own, or those of who set them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

HYPHENS = "-\u2010\u00ad"
_WORD = re.compile(r"[^\W_]+(?:[-\u2010\u2011][^\W_]+)*")


class Joint(NamedTuple):
    """A word that a line's end parts: as it stands, as it was read, and how sure that is."""

    before: str
    after: str
    read: str
    sure: bool


class Words:
    """The words of a file that no line's end parts: they say how others are written."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._known = {found[0].casefold() for text in texts for found in _WORD.finditer(text)}

    def joint(self, before: str, after: str, hyphen: str) -> Joint:
        """Return how `before`, a hyphen and `after` are read as one word.

        The hyphen stays, but where the word is written without one elsewhere in the file and
        nowhere with one. It is sure to belong there only where the word is written with it
        elsewhere, and nowhere without: "re-sign" is not "resign".
        """
        with_it = f"{before}-{after}".casefold() in self._known
        without = f"{before}{after}".casefold() in self._known
        if without and not with_it:
            return Joint(before, after, f"{before}{after}", sure=False)
        shown = hyphen if hyphen in HYPHENS else "-"
        shown = "-" if shown == "\u00ad" else shown
        return Joint(before, after, f"{before}{shown}{after}", sure=with_it and not without)


def last_word(text: str) -> str:
    """Return the letters and figures at the end of `text`, hyphens inside them too."""
    end = text.rpartition(" ")[2]
    found = re.search(r"[^\W_]+(?:[-\u2010\u2011][^\W_]+)*$", end)
    return found[0] if found else ""


def first_word(text: str) -> str:
    """Return the letters and figures at the start of `text`."""
    found = _WORD.match(text)
    return found[0] if found else ""
