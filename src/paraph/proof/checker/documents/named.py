"""Named: which two terms may be renamed into each other at all."""

from __future__ import annotations

import re
from functools import cache

from paraph.language import reviewed
from paraph.language.naming import LINKS
from paraph.proof.checker.documents.agreeing import alike
from paraph.proof.checker.documents.spelled import pattern
from paraph.text.node import Provision

_LETTER = r"[^\W\d_]"
_TERM = re.compile(rf"{_LETTER}+(?: {_LETTER}+)*")
_WORD = re.compile(rf"{_LETTER}+")
_CYRILLIC = re.compile("[\u0410-\u044f\u0401\u0451 ]+")
_LATIN = re.compile("[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u0153\u0152 ]+")
_HANGUL = re.compile("[\uac00-\ud7a3 ]+")
_SCRIPTS = {"ru": _CYRILLIC, "ko": _HANGUL}
_LONGEST = 80
Words = tuple[tuple[str, ...], tuple[str, ...]]
_NONE: Words = (), ()


def admits(code: str, old: str, new: str) -> tuple[str, Words]:
    """Say why no proof is taken that `old` was renamed `new`, and which word each has alone.

    Two terms of plain words with a capital, which differ in their noun alone: and that noun is
    paired by the table `terms`, so that no other thing is meant by it.
    """
    if code not in LINKS:
        return "terms of this language are not told from common words", _NONE
    script = _SCRIPTS.get(code, _LATIN)
    if any(_odd(term, script) for term in (old, new)):
        return "a term is not of plain words with a capital", _NONE
    words = _nouns(code, old, new)
    if words == _NONE:
        return "the terms differ in more than their noun", _NONE
    row = _rows(code).get(words[0][0], ())
    if words[1][0] not in row:
        return "the terms may mean different things", words
    if not alike((words[0][0], words[1][0]), code):
        return "words beside the terms may have to change with them", words
    return "", words


def fellows(words: Words, code: str) -> tuple[str, ...]:
    """Return the other words that may mean what the terms do, and so may mean something else."""
    row = _rows(code).get(words[0][0], ())
    own = (*words[0], *words[1])
    return tuple([word for word in row if not any(word in each or each in word for each in own)])


def beside(provision: Provision, word: str, code: str) -> bool:
    """Whether a word of a family stands in the label of a provision, or in the value of a mark."""
    found = pattern(word, code)
    return bool(found.search(provision.label)) or any(
        found.search(mark.value) for mark in provision.marks
    )


def _odd(term: str, script: re.Pattern[str]) -> bool:
    plain = _TERM.fullmatch(term) is not None and script.fullmatch(term) is not None
    if script is _HANGUL:
        return not plain or len(term) > _LONGEST
    return not plain or len(term) > _LONGEST or not term[0].isupper() or term.isupper()


def _nouns(code: str, old: str, new: str) -> Words:
    """Return the noun of each term, in small letters, where the terms differ in that alone.

    It is the last word in English, Russian and Korean, or that before the first small word; in
    French and Spanish the first. Another word would say which ones are meant. In Korean the last
    word may begin with others, the same in both terms.
    """
    olds, news = ([word.lower() for word in _WORD.findall(term)] for term in (old, new))
    apart = [at for at, pair in enumerate(zip(olds, news, strict=False)) if pair[0] != pair[1]]
    if len(olds) != len(news) or len(apart) != 1:
        return _NONE
    small = [at for at, word in enumerate(olds) if word in LINKS[code]]
    noun = 0 if code in {"fr", "es"} else (small[0] if small else len(olds)) - 1
    if apart[0] != noun:
        return _NONE
    if code == "ko":
        return _tails(olds[noun], news[noun])
    return (olds[noun],), (news[noun],)


def _tails(old: str, new: str) -> Words:
    """Return the nouns of the table in which two Korean words end that begin alike."""
    for at in range(len(old)):
        if old[:at] != new[:at]:
            break
        if new[at:] in _rows("ko").get(old[at:], ()):
            return (old[at:],), (new[at:],)
    return _NONE


@cache
def _rows(code: str) -> dict[str, tuple[str, ...]]:
    return {word: row for row in reviewed.rows(f"{code}/terms") for word in row}
