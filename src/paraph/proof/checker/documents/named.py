"""Named: which two terms may be renamed into each other at all."""

from __future__ import annotations

import re
from functools import cache

from paraph.language import reviewed
from paraph.language.naming import IRREGULAR, LINKS, REGULAR, ROLES, WEIGHTY
from paraph.language.table import number_words
from paraph.proof.checker.documents.numbers import readings
from paraph.proof.checker.documents.spelled import pattern
from paraph.text.node import Provision

_LETTER = r"[^\W\d_]"
_TERM = re.compile(rf"{_LETTER}+(?:[ -]{_LETTER}+)*")
_WORD = re.compile(rf"{_LETTER}+")
_SCRIPT = {"ru": re.compile(r"[А-яЁё \-]+")}
_LATIN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿœŒ \-]+")
_IRREGULAR = re.compile(IRREGULAR)
_LONGEST = 80
_SHORTEST = 4
_ALIKE = 4
Words = tuple[tuple[str, ...], tuple[str, ...]]
_NONE: Words = (), ()


def admits(code: str, old: str, new: str) -> tuple[str, Words]:
    """Say why no proof is taken that `old` was renamed `new`, and which words each has alone."""
    if code not in WEIGHTY:
        return "terms of this language are not told from common words", _NONE
    for term in (old, new):
        if _TERM.fullmatch(term) is None or len(term) > _LONGEST:
            return "a term is not of plain words", _NONE
        if _SCRIPT.get(code, _LATIN).fullmatch(term) is None:
            return "a term is not in the letters of its language", _NONE
        if not term[0].isupper() or term.isupper():
            return (
                "a term without a capital, or in capitals, cannot be told from other words",
                _NONE,
            )
    words = _apart(code, old, new)
    if words == _NONE:
        return "the terms differ in more than their noun", _NONE
    for word in (*words[0], *words[1]):
        if why := _weighs(code, word):
            return why, _NONE
    if any(one[:_ALIKE] == two[:_ALIKE] for one in words[0] for two in words[1]):
        return "the terms are too much alike", _NONE
    if any(one in two or two in one for one in words[0] for two in words[1]):
        return "one term is a part of the other", _NONE
    if old.lower().endswith("s") != new.lower().endswith("s"):
        return "one term may be a plural", _NONE
    return _same_role(code, words), words


def fellows(words: Words, code: str) -> tuple[str, ...]:
    """Return the other words for the role that the terms name, which may mean somebody else."""
    return tuple(
        [
            word
            for row in ROLES[code]
            if any(each in row for each in words[0])
            for word in row
            if word not in {*words[0], *words[1]}
        ]
    )


def beside(provision: Provision, word: str, code: str) -> bool:
    """Whether a word of that family stands in the label of a provision, or in the value of a mark."""
    found = pattern(word, code)
    return bool(found.search(provision.label)) or any(
        found.search(mark.value) for mark in provision.marks
    )


def _apart(code: str, old: str, new: str) -> Words:
    """Return the noun of each term, in small letters, where the terms differ in that alone.

    It is the last word in English and Russian, or that before the first small word; in French and
    Spanish the first. Another word would say which ones are meant.
    """
    olds, news = ([word.lower() for word in _WORD.findall(term)] for term in (old, new))
    apart = [at for at, pair in enumerate(zip(olds, news, strict=False)) if pair[0] != pair[1]]
    if len(olds) != len(news) or len(apart) != 1 or "-" in old + new:
        return _NONE
    small = [at for at, word in enumerate(olds) if word in LINKS[code]]
    noun = 0 if code in {"fr", "es"} else (small[0] if small else len(olds)) - 1
    return ((olds[noun],), (news[noun],)) if apart[0] == noun else _NONE


def _weighs(code: str, word: str) -> str:
    if len(word) < _SHORTEST:
        return f"{word!r} is too short to be told from other words"
    if word in number_words() or readings(word):
        return "a term holds a number"
    if code == "en" and _IRREGULAR.match(word) and word not in REGULAR:
        return f"{word!r} may have another plural"
    singular = word.removesuffix("s")
    if {word, singular} & _weighed(code):
        return f"{word!r} has a meaning of its own"
    return ""


@cache
def _weighed(code: str) -> frozenset[str]:
    """Return every word that a term may not be renamed from or to."""
    names = (
        *("modal", "negation", "connective", "quantifier", "scope_words", "time_words", "months"),
        *("numbers", "ordinals", "number_parts", "prefixes", "percent"),
    )
    found = {
        word.lower()
        for name in names
        for row in reviewed.words(f"{code}/{name}")
        for word in _WORD.findall(row)
    }
    return frozenset(found) | frozenset(WEIGHTY[code])


def _same_role(code: str, words: Words) -> str:
    """Say why who acts, or what body it is, may be another under the new name."""
    kinds = [frozenset([_kind(code, word) for word in side]) - {""} for side in words]
    if not kinds[0] and not kinds[1]:
        return ""
    if kinds[0] != kinds[1]:
        return "the terms may name another kind of party or body"
    rows = [{row for row in ROLES[code] for word in side if word in row} for side in words]
    if not rows[0] or rows[0] != rows[1]:
        return "the terms may name another role or body"
    return ""


def _kind(code: str, word: str) -> str:
    kinds = _kinds(code)
    return kinds.get(word) or kinds.get(word.removesuffix("s"), "")


@cache
def _kinds(code: str) -> dict[str, str]:
    return {row[0].lower(): row[1] for row in reviewed.rows(f"{code}/party_words")}
