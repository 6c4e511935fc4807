"""Agreeing: whether the words beside a use still fit a noun that takes the place of another."""

from __future__ import annotations

import re

from paraph.language.inflecting import (
    ABOUT,
    CROWDING,
    FEMININE_BEFORE,
    MASCULINE_BEFORE,
    RUSSIAN_VOWELS,
    SHORT,
    SYLLABIC,
    TURNS,
    VOWELS,
    gender,
)

_LAST = re.compile(r"([^\W\d_]+['\u2019]?)[ \u00a0\u202f\"\u201c\u00ab]*$")
_INFLECTED = frozenset(("ru", "fr", "es"))


def alike(nouns: tuple[str, str], code: str) -> bool:
    """Whether two nouns ask the same of the words beside them, so that none would have to change.

    Gender; in Russian whether it is a being; in French whether an article before it is cut short.
    """
    if code not in _INFLECTED:
        return True
    said = [gender(noun, code) for noun in nouns]
    if said[0] != said[1] or not said[0]:
        return False
    return code != "fr" or (nouns[0][0] in VOWELS) == (nouns[1][0] in VOWELS)


def fits(lead: str, terms: tuple[str, str], noun: str, code: str) -> bool:
    """Whether the word before a use fits the term there, and the one that takes its place.

    `lead` is what stands before the use; `noun` one of the two nouns, which are of one gender.
    """
    found = _LAST.search(lead)
    if found is None or code not in _INFLECTED:
        return True
    low = found[1].lower().rstrip("'\u2019")
    said = MASCULINE_BEFORE if gender(noun, code) == "feminine" else FEMININE_BEFORE
    if low in said.get(code, ()):
        return False
    one, two = (term.lower() for term in terms)
    for short, long, sound in TURNS.get(code, ()):
        if low in {short, long} and one.startswith(sound) != two.startswith(sound):
            return False
    if code == "ru" and low in ABOUT:
        return (one[0] in RUSSIAN_VOWELS) == (two[0] in RUSSIAN_VOWELS)
    if code == "ru" and low in SHORT:
        return one[0] == two[0] or _crowded(one) == _crowded(two)
    return True


def _crowded(word: str) -> bool:
    """Whether a Russian word begins with consonants before which a preposition may be longer."""
    return word[0] in CROWDING and word[1:2] not in SYLLABIC
