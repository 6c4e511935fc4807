"""What two texts say as wholes: which words they hold, which are names, which are terms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from paraph.text.definitions import definitions
from paraph.text.node import Text
from paraph.text.outline import Outline
from paraph.text.wording import is_word, words


class Whole:
    """Both texts, their language, and what a profile says; the rest is found when asked for."""

    def __init__(
        self,
        texts: tuple[Text, Text],
        outlines: tuple[Outline, Outline],
        language: str,
        locale: str = "",
        house: frozenset[str] = frozenset(),
    ) -> None:
        self.language, self.locale, self.house = language, locale, house
        self._texts, self._outlines = texts, outlines
        self._names: dict[str, bool] = {}

    def name(self, word: str) -> bool:
        """Whether the word stands with a capital where no sentence begins, in either text."""
        if word not in self._names:
            capital = word[:1].upper() + word[1:].lower()
            self._names[word] = any(
                not _opens(text, at)
                for text in self._joined
                for spelled in {capital, word.upper()}
                for at in _standing(text, spelled)
            )
        return self._names[word]

    @cached_property
    def terms(self) -> frozenset[str]:
        """The words of the terms that either text defines, in small letters."""
        return frozenset(_words_of(self.defined))

    @cached_property
    def defined(self) -> frozenset[str]:
        """The terms that either text defines, as they are spelled there."""
        return frozenset(
            [
                each.term
                for text, outline in zip(self._texts, self._outlines, strict=True)
                for each in definitions(text, outline, self.language)
            ]
        )

    @cached_property
    def _joined(self) -> tuple[str, str, str]:
        """The provisions of both texts, once each; those of the old, of the new alone."""
        olds, news = ([each.text for each in text.provisions] for text in self._texts)
        held = {*olds}.intersection(news)
        return (
            "\n".join(dict.fromkeys([each for each in olds if each in held])),
            "\n".join([each for each in olds if each not in held]),
            "\n".join([each for each in news if each not in held]),
        )


def _standing(text: str, word: str) -> Iterator[int]:
    """Yield where a word stands in a text, no letter or figure beside it."""
    at = text.find(word)
    while at >= 0 and word:
        end = at + len(word)
        if not (at and text[at - 1].isalnum()) and not text[end : end + 1].isalnum():
            yield at
        at = text.find(word, end)


def _opens(text: str, at: int) -> bool:
    """Whether the word at a place opens a sentence or a provision."""
    before = text[max(at - _BEFORE, 0) : at]
    return _OPENS.search(f"\n{before}" if at <= _BEFORE else before) is not None


_BEFORE = 10  # characters, more than may stand between two sentences
_OPENS = re.compile(
    r"(?:\n|[.!?][\"'\u201d\u2019\u00bb)]{0,2}\s{1,3})[\"'\u201c\u2018\u00ab\u201e(\[]{0,2}\Z"
)
"""Before a word that opens a sentence or a provision."""


def _words_of(terms: Iterable[str]) -> Iterable[str]:
    return (piece.lower() for term in terms for piece in words(term) if is_word(piece))
