"""Lexicon: the words of one language that a reason may name, found by the word they begin with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple
from unicodedata import category

from paraph.language import reviewed
from paraph.language.table import CODES as LANGUAGES
from paraph.language.table import step_words
from paraph.proof.reason import CODES, Code
from paraph.proof.reasons.tokens import split

BEHIND = "0"
"""Opens a form that counts behind a number alone."""
_ANY = "~"
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


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What is known of the words of a language; all words are in small letters."""

    whole: Mapping[str, tuple[Phrase, ...]]
    parted: tuple[Phrase, ...]
    """Phrases whose first word is a part of one."""
    months: frozenset[str]
    numbers: frozenset[str]
    """Number words, and those that multiply: "million"."""
    steps: frozenset[str]
    """The words behind which stands the number of a provision."""
    known: dict[str, tuple[Phrase, ...]] = field(default_factory=dict, repr=False)
    pairs: dict[tuple[str, str], tuple[Phrase, ...]] = field(default_factory=dict, repr=False)
    dull: dict[str, bool] = field(default_factory=dict, repr=False)

    def opens(self, word: str) -> bool:
        """Whether a signal may begin with `word`."""
        dull = self.dull.get(word)
        if dull is None:
            dull = not (
                word[0].isdigit()
                or word in self.numbers
                or word in self.months
                or word in self.steps
                or self.phrases(word)
            )
            if len(self.dull) < _KEPT:
                self.dull[word] = dull
        return not dull

    def phrases(self, word: str) -> tuple[Phrase, ...]:
        """Return the phrases that may begin with `word`, the longest first."""
        found = self.known.get(word)
        if found is None:
            parted = [phrase for phrase in self.parted if fits(phrase.parts[0], word)]
            # The whole word comes before a part of it, and the longer part before the shorter.
            found = tuple(sorted((*self.whole.get(word, ()), *parted), key=_rank))
            if len(word) == 1 and category(word) == "Sc":
                found = (*found, Phrase((word,), "amount"))
            if len(self.known) < _KEPT:
                self.known[word] = found
        return found

    def begun(self, word: str, second: str) -> tuple[Phrase, ...]:
        """Return the phrases that may begin with `word` and go on with `second`, if at all."""
        found = self.pairs.get((word, second))
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
            if len(self.pairs) < _KEPT:
                self.pairs[word, second] = found
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
    known = language in LANGUAGES
    phrases = tuple(_phrases(language))
    whole: dict[str, list[Phrase]] = {}
    for phrase in phrases:
        if _ANY not in phrase.parts[0]:
            whole.setdefault(phrase.parts[0], []).append(phrase)
    return Lexicon(
        {word: tuple(found) for word, found in whole.items()},
        tuple([phrase for phrase in phrases if _ANY in phrase.parts[0]]),
        frozenset([word.lower() for word in reviewed.words(f"{language}/months")]),
        frozenset([word.lower() for word in reviewed.words(f"{language}/numbers")])
        | {phrase.parts[0] for phrase in phrases if phrase.kind == _SCALE},
        frozenset(step_words(language)) if known else frozenset(),
    )


def _rank(phrase: Phrase) -> tuple[bool, int, bool, int]:
    return phrase.wide, -len(phrase.parts), _ANY in phrase.parts[0], -len("".join(phrase.parts))


def _phrases(language: str) -> Iterator[Phrase]:
    """Yield the phrases of every table; where two tables have one, the first of them counts."""
    seen: set[tuple[tuple[str, ...], bool]] = set()
    for form, code, kind, wide in _rows(language):
        parts = split(form.lower().replace("\u2019", "'"))
        behind = parts[:1] == (BEHIND,)
        parts = parts[behind:]
        if code in CODES and parts and (parts, behind) not in seen:
            seen.add((parts, behind))
            yield Phrase(parts, code, kind, behind, wide)


def _rows(language: str) -> Iterator[tuple[str, str, str, bool]]:
    for row in reviewed.rows(f"{language}/signals"):
        form, code, kind = (*row, "")[:3]
        yield form, code, kind, False
    for name, code in _SHARED.items():
        for row in reviewed.rows(f"{language}/{name}"):
            form, kind = (*row, "")[:2]
            if kind not in _LEFT:
                sure = kind in _SURE or (name == "modal" and " " in form)
                form = _with_particles(form, language)
                yield form, _BY_KIND.get((name, kind), code), kind, not sure
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
