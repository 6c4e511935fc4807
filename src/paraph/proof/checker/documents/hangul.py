"""Hangul: whether a Korean use of a term stands apart from the words beside it, and names nothing.

Korean has no capitals, so that no word is known to be a name: what is in no closed list may be one.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from paraph.language.inflecting import JOINING, behind_consonant, with_particles
from paraph.language.korean_beside import (
    ACTING,
    ACTORS,
    AGREEING,
    BEFORE,
    CHOSEN,
    DONE_WITH,
    ENDS_BEFORE,
    FOR_IT,
    NOUNS_ALIKE,
    OWNED,
    PLACES,
    VERBS_ALIKE,
)

_BLANKS = " \u00a0\u202f\t\n"
_LAST = re.compile(r"(\S+)[ \u00a0\u202f\n]+$")
_NEXT = re.compile(r"[ \u00a0\u202f\n]+(\S+)")
_SIGNS = ".,;:?!)"
_HANGUL = re.compile("[\uac00-\ud7a3]+")
_OF, _MANY, _OBJECT = "\uc758", "\ub4e4", "\ub97c"
_AND = frozenset(("\ubc0f", "\ub610\ub294"))


def apart(lead: str, particle: str, rest: str, terms: Collection[str]) -> bool:
    """Whether a use, with its particle, stands between `lead` and `rest` and makes no name there.

    The particle is that behind a vowel; `terms` are the other terms of the text.
    """
    bare = particle.removeprefix(_MANY)
    return _free_before(lead, bare, terms) and _free_behind(bare, rest, terms)


def _free_before(lead: str, particle: str, terms: Collection[str]) -> bool:
    if not lead.strip(f"{_BLANKS}(") or lead[-1] == "(":
        return True
    found = _LAST.search(lead)
    word = found[1].lstrip("(") if found is not None else ""
    if not word:
        return False
    if word[-1] in ",.;:)" or word in BEFORE or _acts(word, terms):
        return True
    if _HANGUL.fullmatch(word) is None or word in NOUNS_ALIKE or len(word) == 1:
        return False
    agrees = any(
        word[-1] == (behind if behind_consonant(word[:-1]) else vowel) for behind, vowel in AGREEING
    )
    placed = word.endswith(PLACES) and particle in ACTING
    told = word.endswith(VERBS_ALIKE)
    return placed or (not told and (agrees or word.endswith(ENDS_BEFORE)))


def _free_behind(particle: str, rest: str, terms: Collection[str]) -> bool:
    if not rest or rest[0] in _SIGNS:
        return True
    found = _NEXT.match(rest)
    if found is None:
        return False
    word = found[1]
    if not particle:
        following = _NEXT.match(rest, found.end()) if word in _AND else None
        return following is not None and _acts(following[1], terms)
    if particle in JOINING:
        return word.startswith(DONE_WITH) or _acts(word, terms)
    if particle.endswith(_OF):
        return _acts(word, terms) or any(_is(word, noun) for noun in OWNED)
    return not word.startswith((*FOR_IT, *(CHOSEN if particle == _OBJECT else ())))


def _acts(word: str, terms: Collection[str]) -> bool:
    """Whether a word is another term of the text, or one for who acts, which a particle ends."""
    closed = word[-1] in _SIGNS
    bare = word.rstrip(_SIGNS)
    return any(_is(word, term) and (closed or bare != term) for term in (*terms, *ACTORS))


def _is(word: str, noun: str) -> bool:
    return word.rstrip(_SIGNS) in with_particles(noun)
