"""Signals: the words, numbers, dates, amounts and references that stand in a stretch of wording."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import TypeAlias

from paraph.language.connectives import CONNECTIVES
from paraph.proof.reasons.cursor import ORDINAL, SPAN, TERM, Cursor, Signal
from paraph.proof.reasons.dates import Read, calendar, dated, from_month
from paraph.proof.reasons.lexicon import Phrase
from paraph.proof.reasons.tokens import split

Terms: TypeAlias = Mapping[str, tuple[tuple[str, ...], ...]]
"""The words of each term by the first one in small letters."""


def scan(
    text: str, start: int, end: int, language: str, terms: frozenset[str] = frozenset()
) -> Iterator[Signal]:
    """Yield the signals of `text` from `start` to `end`, the longest at each place, in order.

    Takes time linear in the stretch, as far as they are asked for.
    """
    return _Scanner(Cursor(text, start, end, language), _terms(terms)).signals()


@lru_cache(maxsize=16)
def _terms(terms: frozenset[str]) -> Terms:
    """Return the words of each term by the first one, the longest terms first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for term in terms:
        parts = split(term.replace("\u2019", "'"))
        if parts:
            found.setdefault(parts[0].lower(), []).append(parts)
    return {
        word: tuple(sorted(several, key=lambda parts: (-len(parts), parts)))
        for word, several in found.items()
    }


_CLOCK = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?")
_LABEL = re.compile(
    r"[ \u00a0\u202f]{0,2}(?:(?:no\.?|n\u00ba|n\u00b0|\u2116)[ \u00a0]?)?"
    r"(\(?\d+[a-z]?(?:[.-]\d+)*(?:bis|ter|quater)?\)?(?:\([\w]{1,4}\))*"
    r"|(?:\(\w{1,4}\))+|[ivxlcdm]+\b|[A-Z]\b|[\u0430-\u044f]\))",
    re.IGNORECASE,
)
_GLUE = frozenset((",", "-", "\u2013", ";", "(", ")"))
_LIST = 8  # tokens of a list of references
_BETWEEN = 2  # tokens between two members of it
_NTH = "\uc81c"
"""Korean, before the number of a provision."""
_COUNTERS = "\uc870\ud56d\ud638\ubaa9\uc7a5\uc808\ud3b8\uad00"
"""Korean counters of articles, paragraphs, points and the like."""
_MEASURES = frozenset(("amount", "unit", "number"))


class _Scanner:
    def __init__(self, cursor: Cursor, terms: Terms) -> None:
        self._cursor, self._lexicon, self._terms = cursor, cursor.lexicon, terms
        self._listed = -_LIST
        """The token behind the last reference or member of a list of references."""

    def signals(self) -> Iterator[Signal]:
        at, stop = 0, len(self._cursor)
        found_tokens, opens, terms = self._cursor.tokens, self._lexicon.opens, self._terms
        while at < stop:
            word = found_tokens[at].word
            found = self._read(at, word) if opens(word) or word in terms else None
            if found is None:
                at += 1
                continue
            signal, at = found
            yield signal

    def _read(self, at: int, word: str) -> Read | None:
        known = self._lexicon
        if word in known.steps and (found := self._reference(at)):
            return found
        if word in known.months and (found := from_month(self._cursor, at)):
            return found
        if word[0].isdigit() or word in known.numbers:
            return self._number(at)
        return self._phrase(at, word)

    # ------------------------------------------------------------ numbers

    def _number(self, at: int) -> Read | None:
        end = self._figures(at)
        if found := dated(self._cursor, at, end) or self._numbered(at, end):
            return found
        if phrase := self._measure(end):
            stop = end + len(phrase.parts)
            code = (
                "date" if phrase.kind == SPAN and calendar(self._cursor, at, end) else phrase.code
            )
            return self._cursor.signal(at, stop, code, phrase.kind), stop
        if _CLOCK.fullmatch(self._cursor.word(at)):
            return self._cursor.signal(at, end, "time limit"), end
        return self._cursor.signal(at, end, "number"), end

    def _figures(self, at: int) -> int:
        """Return where the number ends: figures or words, and both side by side."""
        end = self._plain(at)
        if self._cursor.word(end) == "(":
            inner = self._plain(end + 1)
            if inner > end + 1 and self._cursor.word(inner) == ")":
                return inner + 1
        return end

    def _plain(self, at: int) -> int:
        """Return where figures with their scale, or number words, end: `at` without any."""
        end = at
        if self._cursor.word(at)[:1].isdigit():
            end = at + 1
            # "5bis", "30th"
            if (
                self._cursor.word(end)
                and self._cursor.word(end).isalpha()
                and self._cursor.glued(end)
            ):
                end += self._cursor.word(end) in ORDINAL
        while True:
            gap = end > at and self._cursor.word(end) in {"-", "and", "y", "et"}
            if self._cursor.word(end + gap) not in self._lexicon.numbers:
                return end
            end += 1 + gap
            end += self._cursor.word(end) == "." and self._cursor.language == "ru"

    # ------------------------------------------------------------ references

    def _reference(self, at: int) -> Read | None:
        begin = at + 1 + (self._cursor.word(at + 1) == ".")
        match = _LABEL.match(self._cursor.text, self._cursor.tokens[begin - 1].end)
        if match is None or begin >= len(self._cursor):
            return None
        if match[1].isalpha() and not match[1].isupper() and self._cursor.language != "ru":
            return None
        stop = begin
        while stop < len(self._cursor) and self._cursor.tokens[stop].start < match.end():
            stop += 1
        self._listed = stop
        return self._cursor.signal(at, stop, "reference"), stop

    def _numbered(self, at: int, end: int) -> Read | None:
        """Return a number that is a provision's: one more of a list, or Korean "제5조"."""
        before = self._cursor.word(at - 1)
        if self._cursor.language == "ko":
            counter = self._cursor.word(end)[:1]
            if not before.endswith(_NTH) or not counter or counter not in _COUNTERS:
                return None
            signal = self._cursor.signal(at, end + 1, "reference")
            return signal._replace(start=signal.start - self._cursor.glued(at)), end + 1
        if before == "\u00a7":
            return self._cursor.signal(at - 1, end, "reference"), end
        glued = 0 < at - self._listed <= _BETWEEN and all(
            word in _GLUE or word in CONNECTIVES
            for word in [self._cursor.word(place) for place in range(self._listed, at)]
        )
        if not glued or self._measure(end):
            return None
        self._listed = end
        return self._cursor.signal(at, end, "reference"), end

    def _measure(self, at: int) -> Phrase | None:
        """Return the measure, currency or length of time that stands behind a number."""
        for phrase in self._cursor.phrases(at, behind=True):
            if phrase.code in _MEASURES or phrase.kind == SPAN:
                return phrase
        return None

    # ------------------------------------------------------------ phrases

    def _phrase(self, at: int, word: str) -> Read | None:
        term = self._term(at, word) if word in self._terms else 0
        phrase = next(self._cursor.phrases(at), None)
        if phrase is None or term > len(phrase.parts):
            return (
                (self._cursor.signal(at, at + term, "definition", TERM), at + term)
                if term
                else None
            )
        stop = at + len(phrase.parts)
        if phrase.code == "amount" and self._cursor.word(stop)[:1].isdigit():
            stop = self._plain(stop)
        wide = phrase.wide
        return self._cursor.signal(at, stop, phrase.code, phrase.kind, wide=wide), stop

    def _term(self, at: int, word: str) -> int:
        """Return how many tokens the defined term has that stands here, spelled as defined."""
        for parts in self._terms[word]:
            if at + len(parts) <= len(self._cursor) and all(
                self._cursor.spelling(at + step) == part for step, part in enumerate(parts)
            ):
                return len(parts)
        return 0
