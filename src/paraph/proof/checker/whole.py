"""What both texts say as wholes: their names, their terms, what is quoted and what is signed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from paraph.language.table import tables
from paraph.proof.checker.around import lettered
from paraph.proof.checker.line import Line
from paraph.text.node import Text

_PART = re.compile(r"[^\W_]+")
"""A word, or what an apostrophe leaves of it: "Grey's" names Grey."""
_TERM = 120  # characters; what is quoted at greater length is no term
_REACH = 60  # characters of a term that is announced without quotation marks
_ANNOUNCED = re.compile(
    r"(?:hereinafter|hereafter|herein|далее|дальнейшем|именуем\w*|ci-après|dénommée?s?"
    rf"|en adelante|denominad[oa]s?|이하)(?![^\W_])(.{{1,{_REACH}}})",
    re.IGNORECASE,
)
_MEANS = re.compile(
    r"(?<![^\W_])((?:[^\W\d_]+[ -]){0,2}[^\W\d_]+)[ ,:]{1,2}"
    r"(?:shall mean|means?|has the meaning|refers to|includes|означает|désigne(?:nt)?|significa"
    r"|s['\u2019]entend)(?![^\W_])",  # codespell:ignore entend
    re.IGNORECASE,
)


class _Words(NamedTuple):
    names: frozenset[str]
    small: frozenset[str]
    counts: Counter[str]


class Whole:
    """One text as a whole; everything is found when first asked for, in time linear in the text.

    Words are given in small letters.
    """

    def __init__(self, text: Text) -> None:
        self.text = text
        self._lines: dict[int, Line] = {}

    def line(self, index: int) -> Line:
        """Return the provision at `index` as a line, the same each time."""
        if index not in self._lines:
            self._lines[index] = Line(self.text.provisions[index])
        return self._lines[index]

    @property
    def names(self) -> frozenset[str]:
        """The words that stand with a capital where they open no sentence and no provision.

        A provision that is written in capitals throughout says nothing of names.
        """
        return self._words.names

    @property
    def small(self) -> frozenset[str]:
        """The words that stand in small letters somewhere."""
        return self._words.small

    @cached_property
    def lettered(self) -> bool:
        """Whether the letter b stands alone somewhere, so that an "a" may be such a name too."""
        return any(lettered(provision.text, "b") for provision in self.text.provisions)

    @property
    def counts(self) -> Counter[str]:
        """How often each word stands in the text."""
        return self._words.counts

    @cached_property
    def terms(self) -> frozenset[str]:
        """The words of everything that may be a defined term.

        That is whatever stands in quotation marks for no more than a line, or follows words such
        as "hereinafter", or stands before words such as "means".
        """
        return frozenset([word.lower() for span in self._terms() for word in _PART.findall(span)])

    def defines(self, index: int) -> bool:
        """Whether a provision may define a term, in quotation marks or without."""
        return any(self._terms_of(index))

    @cached_property
    def quoted(self) -> frozenset[int]:
        """The provisions that lie in a quotation which an earlier one opened.

        One that is opened lasts until a mark closes what its own provision did not open, or a
        provision is quoted from its first to its last character.
        """
        held: set[int] = set()
        inside = False
        for index in range(len(self.text.provisions)):
            quoted = self.line(index).quoted
            if not inside:
                inside = quoted.leaves > 0
                continue
            held.add(index)
            text = self.line(index).text
            whole = any(
                not text[: first - 1].strip() and not text[last + 1 :].strip(" .,;")
                for first, last in quoted.inside
            )
            inside = quoted.leaves >= 0 and not whole
        return frozenset(held)

    @cached_property
    def signed(self) -> int:
        """The index of the provision with which the signature block begins, or how many there are.

        Every language's closing formulas count.
        """
        words = tuple({each for language in tables() for each in language.testimonium})
        for index, provision in enumerate(self.text.provisions):
            if provision.text[self.line(index).body :].lstrip().lower().startswith(words):
                return index
        return len(self.text.provisions)

    @cached_property
    def _words(self) -> _Words:
        names: set[str] = set()
        small: set[str] = set()
        counts: Counter[str] = Counter()
        for index, provision in enumerate(self.text.provisions):
            line = self.line(index)
            loud = provision.text.isupper()
            for match in _PART.finditer(provision.text):
                word = match[0]
                low = word.lower()
                counts[low] += 1
                if word == low:
                    small.add(low)
                elif not loud and not (word[1:].islower() and line.opens(match.start())):
                    names.add(low)
        return _Words(frozenset(names), frozenset(small), counts)

    def _terms(self) -> Iterator[str]:
        for index in range(len(self.text.provisions)):
            yield from self._terms_of(index)

    def _terms_of(self, index: int) -> Iterator[str]:
        text = self.text.provisions[index].text
        quoted = self.line(index).quoted
        for start, end in quoted.inside:
            if end - start <= _TERM:
                yield text[start:end]
        if quoted.broken < len(text):
            yield text[quoted.broken : quoted.broken + _REACH] if quoted.broken else text
        for pattern in (_ANNOUNCED, _MEANS):
            yield from [match[1] for match in pattern.finditer(text)]
