"""Lexicon: the words of one language that a reason may name, found by the word they begin with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple, TypeAlias
from unicodedata import category

from paraph.language import reviewed
from paraph.language.table import CODES as LANGUAGES
from paraph.language.table import step_words
from paraph.proof.reason import CODES, Code
from paraph.proof.reasons.tokens import split

BEHIND = "0"
"""Opens a form that counts behind a number alone."""
_ANY = "~"
_CODES = frozenset(CODES)
_SCALE = "scale"
_KEPT = 1 << 14  # words remembered of a language


class Phrase(NamedTuple):
    """A form of the tables: its words, each whole or with a "~" for letters left out."""

    parts: tuple[str, ...]
    code: Code
    kind: str = ""
    behind: bool = False
    wide: bool = False
    """From a table that is complete rather than sure: it weighs less, and sure ones go before."""


class Lexicon:
    """What is known of the words of a language; all words are in small letters."""

    def __init__(self, language: str) -> None:
        """Take the rows of the tables by their first word; what they say is made when asked for."""
        self._rows: dict[str, list[_Row]] = {}
        parted: list[_Row] = []
        for form, code, kind, wide in _rows(language):
            if code in _CODES:
                low = form.lower()
                first = _first(low)
                rows = parted if _ANY in first else self._rows.setdefault(first, [])
                rows.append((low, code, kind, wide))
        # Phrases whose first word is a part of one.
        self._parted = _phrases(parted)
        self.months = frozenset([word.lower() for word in reviewed.words(f"{language}/months")])
        scaled = {
            word for word, rows in self._rows.items() if any(row[2] == _SCALE for row in rows)
        }
        # Number words, and those that multiply: "million".
        self.numbers = frozenset(
            [word.lower() for word in reviewed.words(f"{language}/numbers")]
        ) | {word for word in scaled if any(one.kind == _SCALE for one in self._whole(word))}
        # The words behind which stands the number of a provision.
        self.steps = frozenset(step_words(language) if language in LANGUAGES else ())
        self._known: dict[str, tuple[Phrase, ...]] = {}
        self._pairs: dict[tuple[str, str], tuple[Phrase, ...]] = {}
        self._dull: dict[str, bool] = {}

    def _whole(self, word: str) -> list[Phrase]:
        """Return the phrases that begin with just this word."""
        return _phrases(self._rows.get(word, ()))

    def opens(self, word: str) -> bool:
        """Whether a signal may begin with `word`."""
        dull = self._dull.get(word)
        if dull is None:
            dull = not (
                word[0].isdigit()
                or word in self.numbers
                or word in self.months
                or word in self.steps
                or self.phrases(word)
            )
            if len(self._dull) < _KEPT:
                self._dull[word] = dull
        return not dull

    def phrases(self, word: str) -> tuple[Phrase, ...]:
        """Return the phrases that may begin with `word`, the longest first."""
        found = self._known.get(word)
        if found is None:
            parted = [phrase for phrase in self._parted if fits(phrase.parts[0], word)]
            # The whole word comes before a part of it, and the longer part before the shorter.
            found = tuple(sorted((*self._whole(word), *parted), key=_rank))
            if len(word) == 1 and category(word) == "Sc":
                found = (*found, Phrase((word,), "amount"))
            if len(self._known) < _KEPT:
                self._known[word] = found
        return found

    def begun(self, word: str, second: str) -> tuple[Phrase, ...]:
        """Return the phrases that may begin with `word` and go on with `second`, if at all."""
        found = self._pairs.get((word, second))
        if found is None:
            found = tuple(
                [
                    phrase
                    for phrase in self.phrases(word)
                    if len(phrase.parts) == 1
                    or phrase.parts[1] == second
                    or (_ANY in phrase.parts[1] and fits(phrase.parts[1], second))
                ]
            )
            if len(self._pairs) < _KEPT:
                self._pairs[word, second] = found
        return found


def fits(part: str, word: str) -> bool:
    """Whether `word` is `part`, or begins or ends with it as its "~" allows."""
    if _ANY not in part:
        return part == word
    stem = part.strip(_ANY)
    if part[0] != _ANY:
        return word.startswith(stem)
    return stem in word if part[-1] == _ANY else word.endswith(stem)


@cache
def lexicon(language: str) -> Lexicon:
    """Return what is known of `language`; of an unknown one, only what needs no language."""
    return Lexicon(language)


def _rank(phrase: Phrase) -> tuple[bool, int, bool, int]:
    return phrase.wide, -len(phrase.parts), _ANY in phrase.parts[0], -len("".join(phrase.parts))


def _first(form: str) -> str:
    """Return the word that a form of the tables begins with, "~" and all."""
    first = form.partition(" ")[0]
    if first.strip(_ANY).isalpha():
        return first
    parts = _parts(form)
    return next(iter(parts[parts[:1] == (BEHIND,) :]), "")


def _parts(form: str) -> tuple[str, ...]:
    return (form,) if form.isalpha() else split(form.replace("\u2019", "'"))


def _phrases(rows: Iterable[_Row]) -> list[Phrase]:
    """Return the phrases of rows; where two tables have one, the first of them counts."""
    found: dict[tuple[tuple[str, ...], bool], Phrase] = {}
    for form, code, kind, wide in rows:
        parts = _parts(form)
        behind = parts[:1] == (BEHIND,)
        parts = parts[1:] if behind else parts
        if parts and (parts, behind) not in found:
            found[parts, behind] = Phrase(parts, code, kind, behind, wide)
    return [*found.values()]


_Row: TypeAlias = tuple[str, Code, str, bool]
"""A form in small letters, its code, its kind, and whether it is of a table that is complete."""


def _rows(language: str) -> Iterator[tuple[str, str, str, bool]]:
    for form, code, *more in reviewed.rows(f"{language}/signals"):
        yield form, code, more[0] if more else "", False
    for name, code in _SHARED.items():
        by_kind: dict[str, str] = {kind: own for (at, kind), own in _BY_KIND.items() if at == name}
        for form, *kinds in reviewed.rows(f"{language}/{name}"):
            kind = kinds[0] if kinds else ""
            if kind not in _LEFT:
                sure = kind in _SURE or (name == "modal" and " " in form)
                said = _with_particles(form, language) if language == "ko" else form
                yield said, by_kind.get(kind, code), kind, not sure
    for row in reviewed.rows(f"{language}/percent"):
        yield row[0], "number", "percent", False
    for name, code in (("currencies", "amount"), ("units", "unit")):
        for row in reviewed.rows(name):
            for form in filter(None, row):
                yield _with_particles(form, language), code, row[0], False
    yield "%", "number", "percent", False
    yield "\u2030", "number", "permille", False


def _with_particles(form: str, language: str) -> str:
    """Return a Korean form with what stands behind nouns and verbs."""
    return f"{form}{_ANY}" if language == "ko" and "\uac00" <= form[-1] <= "\ud7a3" else form


_LEFT = frozenset(("pronoun",))
"""Kinds of words that stand everywhere."""
_SURE = frozenset(
    ("not", "contraction", "minimum", "maximum", "party", "role", "body", "person", "group")
)
"""Kinds of the shared tables that are as sure as those of `signals`."""
_BY_KIND = {
    ("connective", "condition"): "condition",
    ("connective", "exception"): "scope",
    ("connective", "time"): "time limit",
}
_SHARED = {
    "modal": "modality",
    "negation": "negation",
    "scope_words": "scope",
    "quantifier": "quantifier",
    "time_words": "time limit",
    "connective": "connective",
    "party_words": "party",
}
"""Tables of one word or phrase a row, then its kind, and what a reason says of it."""
