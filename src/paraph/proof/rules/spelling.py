"""Spelling: a word that no list has, put right to the one word that was meant."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from paraph.language import reviewed
from paraph.language.wordlist import SPELLED, word_list
from paraph.proof.site import Move, Site

_SHORTEST = 4  # letters; of shorter words too many are near
_KINDS = ("modal", "negation", "connective", "quantifier", "numbers", "ordinals", "months")


def spelling(site: Site, old: int, new: int) -> Iterator[Move]:
    """Prove that a misspelt word became the only word near it, or its one listed correction.

    The misspelt word stands at no other place, in neither text.
    """
    code = site.whole.language
    wrong, right = site.old.at(old), site.new.at(new)
    if code not in SPELLED or len(wrong) < _SHORTEST or not (wrong.isalpha() and right.isalpha()):
        return
    if wrong[1:] != wrong[1:].lower() or right[1:] != right[1:].lower():
        return
    if wrong[0].isupper() != right[0].isupper():
        return
    if wrong[0].isupper() and not (site.old.opens(old) and site.new.opens(new)):
        return
    wrong, right = wrong.lower(), right.lower()
    by = _by(code, wrong, right)
    if not by or _listed(code, right) or _prefixed(code, wrong, right):
        return
    if site.whole.holds(wrong, new=False) == 1 and not site.whole.holds(wrong, new=True):
        yield Move(1, 1, {"by": by})


@cache
def _by(code: str, wrong: str, right: str) -> str:
    """Return what says that the one is the other misspelt: `listed`, `nearest`, or nothing."""
    words = word_list(code)
    if wrong in words or words.is_name(right) or not words.lists(right) >= _needed(code, right):
        return ""
    if _corrections(code).get(wrong) == right:
        return "listed"
    return "nearest" if words.near(wrong) == (right,) else ""


def _needed(code: str, right: str) -> frozenset[str]:
    """Return the lists that must have a word: all that spell, or one, if it is a variant there."""
    words = word_list(code)
    if any(right in row for row in reviewed.row_set(f"{code}/variants")):
        return words.lists(right) & words.spelling or words.spelling
    return words.spelling


@cache
def _corrections(code: str) -> Mapping[str, str]:
    return {row[0]: row[1] for row in reviewed.rows(f"{code}/corrections")}


@cache
def _listed(code: str, word: str) -> bool:
    return any(word in reviewed.words(f"{code}/{kind}") for kind in _KINDS)


@cache
def _prefixed(code: str, wrong: str, right: str) -> bool:
    """Whether one is the other with a prefix that turns its sense."""
    shorter, longer = sorted((wrong, right), key=len)
    return any(
        longer == prefix + shorter or (wrong.startswith(prefix) != right.startswith(prefix))
        for prefix in reviewed.words(f"{code}/prefixes")
    )
