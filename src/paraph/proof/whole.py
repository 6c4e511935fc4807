"""What two texts say as wholes: which words they hold, which are names, which are terms."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

from paraph.text.definitions import definitions
from paraph.text.node import Text
from paraph.text.outline import Outline
from paraph.text.wording import is_word, words

_WORD = r"[^\W_]"


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

    def holds(self, word: str, *, new: bool) -> int:
        """Return how often the word stands in the old or the new text, in any case.

        Takes time linear in the text.
        """
        pattern = re.compile(rf"(?<!{_WORD}){re.escape(word)}(?!{_WORD})", re.IGNORECASE)
        return len(pattern.findall(self._joined[new]))

    def name(self, word: str) -> bool:
        """Whether the word stands with a capital where no sentence begins, in either text."""
        if word not in self._names:
            capital = re.escape(word[:1].upper() + word[1:].lower())
            loud = re.escape(word.upper())
            pattern = re.compile(rf"(?<!{_WORD})(?:{capital}|{loud})(?!{_WORD})")
            self._names[word] = any(
                not _OPENS.search(text, 0, match.start())
                for text in self._joined
                for match in pattern.finditer(text)
            )
        return self._names[word]

    @cached_property
    def terms(self) -> frozenset[str]:
        """The words of the terms that either text defines, in small letters."""
        return frozenset(_words_of(self.defined))

    @cached_property
    def small_terms(self) -> frozenset[str]:
        """The words of those terms that stand in small letters in their definition."""
        spelled = (piece for term in self.defined for piece in words(term) if is_word(piece))
        return frozenset([piece for piece in spelled if piece == piece.lower()])

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
    def _joined(self) -> tuple[str, str]:
        old, new = ("\n".join([each.text for each in text.provisions]) for text in self._texts)
        return old, new


_OPENS = re.compile(
    r"(?:\A|\n|[.!?][\"'\u201d\u2019\u00bb)]{0,2}\s{1,3})[\"'\u201c\u2018\u00ab\u201e(\[]{0,2}\Z"
)
"""Before a word that opens a sentence or a provision."""


def _words_of(terms: Iterable[str]) -> Iterable[str]:
    return (piece.lower() for term in terms for piece in words(term) if is_word(piece))
