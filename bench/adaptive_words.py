"""Words that one slip parts from another one: what a proof of spelling must not take for a slip."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from paraph.language import reviewed
from paraph.language.wordlist import SPELLED, word_list

_WORD = re.compile(r"(?<![\w’'-])[^\W\d_A-ZА-ЯЁÀ-Ý]{4,}(?![\w’'-])")
_TRIES = 6


def mistaken(line: str, code: str, choose: Callable[[int], int]) -> tuple[str, str, str] | None:
    """Return an old and a new line in which a word gave way to another one, and how.

    Either a listed word became another listed word, or the old side has it with a slip that could
    as well be one of the other word: nobody knows which was meant. None where there is no place.
    """
    if code not in SPELLED:
        return None
    words = [found.span() for found in _WORD.finditer(line)]
    if not words:
        return None
    first = choose(len(words))
    slipped = choose(2) == 1
    turn = choose(1 << 6)
    for start, end in [*words[first:], *words[:first]][:_TRIES]:
        word = line[start:end]
        pairs = list(_slipped(code, word) if slipped else _near(code, word))
        if pairs:
            old, new = pairs[turn % len(pairs)]
            how = "slip-of-two-words" if slipped else "word-of-the-list"
            return line[:start] + old + line[end:], line[:start] + new + line[end:], how
    return None


@cache
def _near(code: str, word: str) -> tuple[tuple[str, str], ...]:
    """Return the word with each other common word that one slip parts from it, either way."""
    if not _common(code, word):
        return ()
    others = [each for each in word_list(code).near(word) if _common(code, each)]
    kept = [each for each in others if each != word and not _variants(code, word, each)]
    return tuple([pair for each in kept for pair in ((word, each), (each, word))])


@cache
def _slipped(code: str, word: str) -> tuple[tuple[str, str], ...]:
    """Return slips of the word with each other common word that may have been meant as well."""
    if not _common(code, word):
        return ()
    made: list[tuple[str, str]] = []
    for slip in dict.fromkeys(_slips(word)):
        if slip in word_list(code):
            continue
        near = [each for each in word_list(code).near(slip) if _common(code, each)]
        made += [(slip, each) for each in near if each != word and not _variants(code, word, each)]
    return tuple(made)


def _slips(word: str) -> Iterator[str]:
    """Yield the word with each letter left out, doubled, or exchanged with its neighbour."""
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]
        yield word[: at + 1] + word[at:]
        yield word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]


def _common(code: str, word: str) -> bool:
    return word.islower() and bool(word_list(code).lists(word))


@cache
def _table(code: str) -> frozenset[frozenset[str]]:
    return frozenset([frozenset(row[:2]) for row in reviewed.rows(f"{code}/variants")])


def _variants(code: str, one: str, other: str) -> bool:
    """Whether two words are one that is spelled in two ways."""
    alike = one.replace("ё", "е") == other.replace("ё", "е")
    return alike or frozenset((one, other)) in _table(code)
