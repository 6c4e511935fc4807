"""Sentences of a text, each with the exact place it stands at."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from paraph.language.final.sentence import BEGINS, SHORT
from paraph.text.node import Provision, Text
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
    """One sentence of a provision, and where it begins there. `words` has plain blanks.

    `doubt` is why its words alone do not say what it says: some are struck or hidden, or it goes
    on in the next provision.
    """

    provision: int
    start: int
    words: str
    outline: Outline
    doubt: str = ""

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
        behind = text.provisions[index + 1] if index + 1 < len(text.provisions) else None
        goes_on = _goes_on(words, behind)
        start = 0
        for found in _END.finditer(words):
            yield from _cut(provision, words, start, found.start() + 1, index, outline, "")
            start = found.end()
        yield from _cut(provision, words, start, len(words), index, outline, goes_on)


_SPACE = re.compile(r"[\s\u00a0\u2007\u202f]")


_JOINED = re.compile(r"(?:[:,]|[,;]?\s(?:and|or|et|ou|y|o|e|и|или))\s*$", re.IGNORECASE)
_ENDED = re.compile(r"[.;!?…][\"'»”’)\]]*\s*$")
_BESIDE = frozenset(("paragraph", "box"))
_UNPLAIN = {"strike": "struck out", "hidden": "hidden"}


def _goes_on(words: str, behind: Provision | None) -> str:
    """Return that the last sentence of a provision goes on in the next one, or nothing."""
    if behind is None or behind.kind not in _BESIDE or not behind.text.strip():
        return ""
    first = behind.text.lstrip(" (\"'«“")[:1]
    small = first.islower() and not behind.label and not _ENDED.search(words)
    return "it goes on in the next provision" if small or _JOINED.search(words) else ""


def _cut(  # noqa: PLR0913, PLR0917 - a piece of a provision, and what is known of it
    provision: Provision,
    words: str,
    start: int,
    end: int,
    index: int,
    outline: Outline,
    doubt: str,
) -> Iterator[Sentence]:
    piece = words[start:end]
    left = len(piece) - len(piece.lstrip())
    piece = piece.strip()
    if piece:
        unplain = [
            _UNPLAIN[mark.name]
            for mark in provision.marks
            if mark.name in _UNPLAIN and mark.start < end and start + left < mark.end
        ]
        told = f"words of it are {unplain[0]}" if unplain else doubt
        yield Sentence(index, start + left, piece, outline, told)
