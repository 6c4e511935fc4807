"""Others: whether a sentence may speak of another instrument that the text has named.

"The Agreement" and «Соглашение» are the text itself, but where the sentence before names a lease
agreement, or a supplementary one, they may be that. Words are data
(`paraph.language.final.others`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from paraph.language.final.others import OTHERS
from paraph.norms.final.phrases import phrases
from paraph.norms.final.sentences import Sentence

_STEM = 5
"""Letters by which nouns and names are told apart, in languages that inflect them."""
_FRONT, _TITLE = 6, 15
"""Provisions at the front of a text, and words of what may be its title."""
_BEFORE = 2
"""Sentences before one, of which it may take up what they name."""
_WORD = re.compile(r"[^\W\d_]{3,}")


SUBJECT = "it may speak of another instrument that a sentence before it names"
_SIGNED = "it is not sure which instrument is to be signed"


class _Words(NamedTuple):
    noun: re.Pattern[str]
    named: tuple[re.Pattern[str], ...]
    itself: re.Pattern[str]


class Others:
    """The other instruments that a text names, sentence by sentence, in the order of reading.

    `pieces` are its sentences: the words of its title are its own name.
    """

    def __init__(self, pieces: Sequence[Sentence], code: str) -> None:
        self._held = _words(code)
        front = [each.words for each in pieces if each.provision < _FRONT]
        titles = [each for each in front if len(each.split()) <= _TITLE and each[-1:] not in ".;:"]
        self._title = {_stem(each) for words in titles for each in _WORD.findall(words)}
        self._all: set[str] = set()
        self._recent: list[tuple[int, set[str]]] = []

    def take(self, piece: Sentence) -> None:
        """Take up what a sentence names."""
        found = {
            _stem(each["noun"])
            for pattern in self._held.named
            for each in pattern.finditer(piece.words)
            if self._is_other(each, piece.words)
        }
        self._all |= found
        self._recent = [*self._recent[1 - _BEFORE :], (piece.provision, found)]

    def may_be(self, piece: Sentence, begun: re.Match[str] | None) -> bool:
        """Whether the subject of a sentence may be another instrument than the text.

        `begun` has it in its group `instrument`; without it, it is a pronoun.
        """
        if begun is None:
            return self._beside(piece, "")
        noun = begun["instrument"]
        return self._definite(piece.words, begun.start("instrument")) and self._beside(piece, noun)

    def doubt(self, piece: Sentence, begun: re.Match[str] | None, *, signed: bool) -> str:
        """Return why a clause on entry into force may be of another instrument, or nothing.

        `signed` is whether it waits for signature: the signature of what it names may be that of
        another instrument, where one of that noun was named anywhere before.
        """
        if self.may_be(piece, begun):
            return SUBJECT
        if begun is None or not signed:
            return ""
        own = {_stem(each) for each in _WORD.findall(begun["instrument"])}
        for found in self._held.noun.finditer(piece.words, begun.end()):
            noun = found["noun"]
            if self._definite(piece.words, found.start("noun")) and (
                _stem(noun) not in own
                or (self._beside(piece, noun) if noun[0].isupper() else _stem(noun) in self._all)
            ):
                return _SIGNED
        return ""

    def _beside(self, piece: Sentence, noun: str) -> bool:
        """Whether one of this noun was named in the sentences before, or any in the last one."""
        near = [names for at, names in self._recent if at >= piece.provision - 1]
        return any(_stem(noun) in each for each in near) if noun else any(near[-1:])

    def _definite(self, words: str, at: int) -> bool:
        """Whether the noun that begins at a place is not said to be the text itself."""
        return self._held.itself.search(words[:at]) is None

    def _is_other(self, found: re.Match[str], words: str) -> bool:
        groups = found.groupdict()
        if groups.get("new") or groups.get("newer"):
            return True
        told = {_stem(each) for each in _WORD.findall(groups["of"])}
        own = bool(told) and told <= self._title
        return not own and self._definite(words, found.start("noun"))


def _stem(word: str) -> str:
    return word.lower()[:_STEM]


@cache
def _words(code: str) -> _Words:
    held, words = phrases(code), OTHERS[code]
    return _Words(
        held.compile(words.noun), tuple(map(held.compile, words.named)), held.compile(words.itself)
    )
