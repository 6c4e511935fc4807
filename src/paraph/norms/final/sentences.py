"""Sentences of a text, each with the exact place it stands at."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from paraph.language.final.sentence import BEGINS, SHORT
from paraph.text.node import Text
from paraph.text.outline import Outline

_APART = frozenset(("header", "footer", "section"))
_END = re.compile(rf"[.;](?<!\b[Aa]rt\.)(?<!\b[Nn]o\.)(?<!\bp\.){SHORT}[\s\u00a0]+(?={BEGINS})")
LONGEST = 4_000
"""Characters of a sentence that is looked at; longer ones are lists, tables or no sentences."""


@dataclass(frozen=True, slots=True)
class Place:
    """Code points of one provision: its index and address, and from where to where."""

    provision: int
    address: str
    start: int
    end: int


@dataclass(frozen=True)
class Sentence:
    """One sentence of a provision, and where it begins there. `words` has plain blanks."""

    provision: int
    start: int
    words: str
    outline: Outline

    def place(self, start: int, end: int) -> Place:
        """Return the place of the characters from `start` to `end` of this sentence."""
        return Place(self.provision, self._address, self.start + start, self.start + end)

    @property
    def whole(self) -> Place:
        """Return the place of the whole sentence."""
        return self.place(0, len(self.words))

    @cached_property
    def _address(self) -> str:
        return str(self.outline.address(self.provision))


def sentences(text: Text, outline: Outline) -> Iterator[Sentence]:
    """Yield the sentences of a text in the order of reading, headers and footers left out.

    Takes linear time. A blank of any kind is one blank, so that places stay what they are.
    """
    for index, provision in enumerate(text.provisions):
        if provision.kind in _APART or not provision.text.strip():
            continue
        words = _SPACE.sub(" ", provision.text)
        start = 0
        for found in _END.finditer(words):
            yield from _cut(words, start, found.start() + 1, index, outline)
            start = found.end()
        yield from _cut(words, start, len(words), index, outline)


_SPACE = re.compile(r"[\s\u00a0\u2007\u202f]")


def _cut(words: str, start: int, end: int, index: int, outline: Outline) -> Iterator[Sentence]:
    piece = words[start:end]
    left = len(piece) - len(piece.lstrip())
    piece = piece.strip()
    if piece:
        yield Sentence(index, start + left, piece, outline)
