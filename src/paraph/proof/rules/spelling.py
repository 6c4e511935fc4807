"""Spelling: a word that no list has, put right to the one word that was meant."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache

from paraph.language import reviewed
from paraph.language.building import built
from paraph.language.small_words import parts
from paraph.language.wordlist import SPELLED, word_list
from paraph.proof.site import Move, Site

_ENDING = 2  # letters: a slip in them may be another form of the word
_SHORTEST = 5  # letters; of shorter words too many are near
_ROOT = 3  # letters behind a prefix that may be a word
_CONTENT = 7  # letters of an English word that no modal proper has
_COUNTING = ("numbers", "ordinals", "months")
_KINDS = ("modal", "negation", "connective", "quantifier", *_COUNTING)


def begins(before: str, after: str, language: str) -> bool:
    """Whether of two words, in one case, the one is the other misspelt and nothing more."""
    if language not in SPELLED or len(before) < _SHORTEST:
        return False
    if not (before.isalpha() and after.isalpha()) or before[0].isupper() != after[0].isupper():
        return False
    if before[1:] != before[1:].lower() or after[1:] != after[1:].lower():
        return False
    wrong, right = before.lower(), after.lower()
    if not _by(language, wrong, right) or _listed(language, wrong) or _weighs(language, right):
        return False
    return not _prefixed(language, wrong, right)


def spelling(site: Site, old: int, new: int) -> Iterator[Move]:
    """Prove that a misspelt word became the only word near it, or its one listed correction.

    Whether the misspelt word stands anywhere else, the checker looks in the whole texts.
    """
    wrong, right = site.old.at(old), site.new.at(new)
    if wrong[0].isupper() and not (site.old.opens(old) and site.new.opens(new)):
        return
    yield Move(1, 1, {"by": _by(site.whole.language, wrong.lower(), right.lower())})


@cache
def _by(code: str, wrong: str, right: str) -> str:
    """Return what says that the one is the other misspelt: `listed`, `nearest`, or nothing."""
    listed = _corrections(code).get(wrong) == right
    if not listed and not _slipped(wrong, right):
        return ""  # and no word list is opened
    words = word_list(code)
    if wrong in words or not words.lists(right) >= _needed(code, right):
        return ""
    if listed:
        return "listed"
    if words.near(wrong) != (right,):
        return ""
    if wrong in reviewed.words(f"{code}/rare") or built(wrong, code, words.__contains__):
        return ""
    joined = any(one in words and two in words for one, two in parts(wrong, code))
    # The lists of other languages are loaded last, where nothing else speaks against it.
    return "" if joined or words.is_built(wrong) or _foreign(code, wrong) else "nearest"


def _foreign(code: str, wrong: str) -> bool:
    """Whether a word is one of another language, and may be meant as it stands ("compra")."""
    return any(wrong in word_list(other) for other in SPELLED if other != code)


def _slipped(wrong: str, right: str) -> bool:
    """Whether a letter is missing, too many, without its accent, or exchanged with its neighbour.

    Neither at the beginning nor in the ending, where one word becomes another; and no letter
    stands for another one, as in a word that no list has yet.
    """
    if wrong[0] != right[0] or wrong[-_ENDING:] != right[-_ENDING:]:
        return False
    inner = min(len(wrong), len(right)) - _ENDING
    same = 0
    while same < inner and wrong[same] == right[same]:
        same += 1
    behind = 0
    while behind < inner - same + _ENDING and wrong[-1 - behind] == right[-1 - behind]:
        behind += 1
    gone, come = wrong[same : len(wrong) - behind], right[same : len(right) - behind]
    if len(gone) != len(come):
        return len(gone) + len(come) == 1
    return gone == come[::-1] or _plain(gone) == _plain(come)


def _plain(letters: str) -> str:
    """Return letters without their accents."""
    apart = unicodedata.normalize("NFD", letters)
    return "".join([each for each in apart if not unicodedata.combining(each)])


def _needed(code: str, right: str) -> frozenset[str]:
    """Return the lists that must have a word: all that spell, or one, if it is a variant there."""
    words = word_list(code)
    if right in _varied(code):
        return words.lists(right) & words.spelling or words.spelling
    return words.spelling


@cache
def _varied(code: str) -> frozenset[str]:
    return frozenset([word for row in reviewed.row_set(f"{code}/variants") for word in row])


@cache
def _corrections(code: str) -> Mapping[str, str]:
    return {row[0]: row[1] for row in reviewed.rows(f"{code}/corrections")}


@cache
def _weighs(code: str, word: str) -> bool:
    """Whether a correction may be of a word that decides: all but long English ones of content."""
    if code != "en" or len(word) < _CONTENT:
        return _listed(code, word)
    denials = {row[0] for row in reviewed.rows("en/negation") if row[1] != "lack"}
    counting = frozenset[str]().union(*[reviewed.words(f"en/{kind}") for kind in _COUNTING])
    return word in denials | counting


@cache
def _listed(code: str, word: str) -> bool:
    return any(word in reviewed.words(f"{code}/{kind}") for kind in _KINDS)


@cache
def _prefixed(code: str, wrong: str, right: str) -> bool:
    """Whether one is the other with a prefix that turns its sense, or a word under another prefix.

    "surbegional" may be meant for either of two prefixes before a word; "cnotract" for one alone.
    """
    shorter, longer = sorted((wrong, right), key=len)
    prefixes = reviewed.words(f"{code}/prefixes")
    if longer.endswith(shorter) and longer.removesuffix(shorter) in prefixes:
        return True
    own = {each for each in prefixes if wrong.startswith(each)}
    due = {each for each in prefixes if right.startswith(each)}
    if not (own - due and due - own):
        return False
    words = word_list(code)
    rests = [wrong[len(each) :] for each in own - due] + [right[len(each) :] for each in due - own]
    return any(len(rest) >= _ROOT and rest in words for rest in rests)
