"""The class `spelling`: a word of no dictionary for the one word that it can only stand for."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping

from paraph.language.building import built
from paraph.language.small_words import SMALL
from paraph.proof.checker.answer import WordList
from paraph.proof.checker.around import JOINING
from paraph.proof.checker.line import HYPHENS
from paraph.proof.checker.words import (
    Claim,
    apart,
    balanced,
    nameless,
    spoken,
    unliteral,
    untouched,
    weighty,
)
from paraph.proof.tables import SPELLED_ALIKE

_SHORTEST, _LONGEST = 4, 40  # letters
_SLIPPED = 5  # letters that a word has at least whose correction is not listed
_ENDING = 2  # letters that a slip spares
_SHORT = 2  # letters of a word that is looked at
_CONTENT = 7  # letters of an English word that says of itself what it is
_LANGUAGES = frozenset(("en", "ru", "fr", "es"))


def spelling(claim: Claim) -> str:
    """Say why a claim corrects no certain slip, or nothing."""
    old, new = claim.sides.old.wording, claim.sides.new.wording
    if claim.vocabulary.language not in _LANGUAGES:
        return "is of a class that this language has not"
    if not (old.isalpha() and new.isalpha() and _SHORTEST <= len(old) <= _LONGEST):
        return "is not one word for one word of four letters or more"
    if what := _case(claim):
        return what
    low_old, low_new = old.lower(), new.lower()
    return (
        _once(claim, low_old)
        or _plain(claim, low_old, low_new)
        or _listed(claim, low_old, low_new)
        or spoken(claim)
        or apart(claim)
        or _nameless(claim)
        or _lawful(claim, low_new)
        or unliteral(claim)
    )


def _case(claim: Claim) -> str:
    """Both words are small; only a listed correction may begin a sentence with a capital."""
    old, new = claim.sides
    if old.wording.islower() and new.wording.islower():
        return ""
    if not (old.wording[1:].islower() and new.wording[1:].islower()):
        return "is not in small letters"
    if old.wording[0].isupper() != new.wording[0].isupper():
        return "changes a capital"
    if claim.piece.evidence.get("by") != "listed":
        return "may be a name, for it begins with a capital"
    for spot in claim.sides:
        if not spot.line.opens(spot.start) or spot.word_behind()[:1].isupper():
            return "is a name, for it begins with a capital inside a sentence, or before another"
    return ""


def _nameless(claim: Claim) -> str:
    """Small letters on both sides are no name, and no word of a term that is written otherwise."""
    if not all(spot.wording.islower() for spot in claim.sides):
        return nameless(claim)
    for whole in claim.texts:
        for spot in claim.sides:
            if whole.small_term(spot.wording):
                return f"touches {spot.wording!r}, which may be a word of a defined term"
    return ""


def _once(claim: Claim, old: str) -> str:
    """The old word stands once in the old text and nowhere in the new one."""
    before, after = claim.texts
    if before.count(old) != 1 or after.count(old):
        return "corrects a word that stands elsewhere too"
    return ""


def _plain(claim: Claim, old: str, new: str) -> str:
    """Neither is a number word, and neither is the other behind a prefix."""
    words = claim.vocabulary
    if words.counting(old) or words.counting(new):
        return "touches a number or month word"
    prefixes = {prefix.rstrip("-") for prefix in words.column("prefixes")}
    longer, shorter = (old, new) if len(old) > len(new) else (new, old)
    if longer.endswith(shorter) and longer[: -len(shorter)] in prefixes:
        return "adds or takes a prefix"
    return ""


def _lawful(claim: Claim, new: str) -> str:
    """No word of duty, denial or the like is touched, but a long English one such as "required".

    Modals proper ("should") and what joins or counts in few letters ("until", "every") may be
    meant for each other. "required" without a letter can be read in one way alone.
    """
    words = claim.vocabulary
    denials = {row[0] for row in words.rows("negation") if row[1:2] != ("lack",)}
    long = words.language == "en" and len(new) >= _CONTENT and new not in denials
    if long and not weighty(claim.sides.old, words):
        return ""
    return untouched(claim) or balanced(claim)


def _listed(claim: Claim, old: str, new: str) -> str:
    """The lists know the new word and not the old one, and no other can be meant."""
    lists = claim.lexicon.lists(claim.vocabulary.language) if claim.lexicon else ()
    if any(shape in each for each in lists for shape in (old, old.capitalize(), old.upper())):
        return "corrects a word that a dictionary has"
    without = [each for each in lists if new not in each]
    variants = claim.vocabulary.variants.get(new, frozenset()) if without else ()
    if len(without) == len(lists) or not all(
        any(word in each for word in variants) for each in without
    ):
        return "writes a word that not every dictionary has"
    evidence = dict(claim.piece.evidence)
    if claim.vocabulary.corrections.get(old) == new:
        # What is listed is said to be, though it may be the nearest besides.
        if evidence != {"by": "listed"}:
            return "is a listed correction, and not said to be"
        strange = _foreign(claim, old) and not _at_home(claim, lists)
        return "stands in what seems to be a phrase of another language" if strange else ""
    if evidence == {"by": "nearest"} and _nearest(claim, old, new, lists):
        return ""
    return "is not the one word that is listed or nearest"


def _nearest(claim: Claim, old: str, new: str, lists: tuple[WordList, ...]) -> bool:
    """Whether the new word alone is near, by a slip of the hand inside a word of some length."""
    if len(old) < _SLIPPED or _built(claim, old, lists) or _joined(claim, old, lists):
        return False
    if not _at_home(claim, lists) or (
        _plain_letters(old) != _plain_letters(new) and _foreign(claim, old)
    ):
        return False
    near = frozenset[str]().union(*[each.near(old) for each in lists])
    words = claim.vocabulary
    if near != {new} or not _slip(old, new) or old in words.rare:
        return False
    if built(old, words.language, lambda word: any(word in each for each in lists)):
        return False
    return not _accented(old, words.language, lists) - {new}


_ACCENTS = {
    "fr": {"a": "àâ", "c": "ç", "e": "éèê", "i": "î", "o": "ô", "u": "ùû"},
    "es": {"a": "á", "e": "é", "i": "í", "o": "ó", "u": "úü", "n": "ñ"},
}


def _accented(old: str, language: str, lists: tuple[WordList, ...]) -> frozenset[str]:
    """Return the listed words that a word is without one or two of their accents."""
    accents = _ACCENTS.get(language, {})
    once = set(_with_accent(old, 0, accents))
    twice = {word for at, first in once for _, word in _with_accent(first, at + 1, accents)}
    written = {word for _, word in once} | twice
    return frozenset([word for word in written if any(word in each for each in lists)])


def _with_accent(word: str, start: int, accents: Mapping[str, str]) -> Iterator[tuple[int, str]]:
    """Yield a word with an accent on each letter from a place on, and the place."""
    for at in range(start, len(word)):
        for letter in accents.get(word[at], ""):
            yield at, word[:at] + letter + word[at + 1 :]


def _joined(claim: Claim, old: str, lists: tuple[WordList, ...]) -> bool:
    """Whether a word is two that lost the blank between them ("anyother", "andother", "shallnot").

    One of them is a small word or one that never goes, or both have four letters or more.
    """
    words = claim.vocabulary
    small = SMALL.get(words.language, frozenset())
    kept = {part for part in words.weighty | JOINING if len(part) > 1} | small
    for at in range(1, len(old)):
        head, tail = old[:at], old[at:]
        may = head in kept or tail in kept or min(len(head), len(tail)) >= _SHORTEST
        if may and all(any(part in each for each in lists) for part in (head, tail)):
            return True
    return False


def _at_home(claim: Claim, lists: tuple[WordList, ...]) -> bool:
    """Whether the words beside the old one are of its language, and it of no foreign phrase."""
    spot = claim.sides.old
    if spot.line.text[: spot.start].rstrip()[-1:] in HYPHENS:
        return False
    return all(
        not word.isalpha()
        or len(word) < _SHORT
        or not word.islower()
        or any(word in each for each in lists)
        for word in spot.beside()
    )


def _foreign(claim: Claim, old: str) -> bool:
    """Whether another language that is written with the same letters has the old word."""
    own = claim.vocabulary.language
    others = SPELLED_ALIKE - {own} if own in SPELLED_ALIKE else frozenset[str]()
    lexicon = claim.lexicon
    return lexicon is not None and any(
        old in each for other in sorted(others) for each in lexicon.lists(other)
    )


def _built(claim: Claim, old: str, lists: tuple[WordList, ...]) -> bool:
    """Whether a word is a listed one behind a prefix, and so may be meant as it stands."""
    prefixes = {prefix.rstrip("-") for prefix in claim.vocabulary.column("prefixes")}
    return any(
        old[:at] in prefixes and old[at:] in each for at in range(1, len(old)) for each in lists
    )


def _slip(old: str, new: str) -> bool:
    """Whether one letter more, less or without its accent, or two that changed places, parts them.

    Never another letter; and the first letter and the last two, where endings are, are equal.
    """
    if old[0] != new[0] or old[-_ENDING:] != new[-_ENDING:]:
        return False
    shorter, longer = sorted((old, new), key=len)
    head = 0
    while head < len(shorter) and shorter[head] == longer[head]:
        head += 1
    if len(shorter) != len(longer):
        return shorter[head:] == longer[head + 1 :]
    if shorter[head + 1 :] == longer[head + 1 :]:
        return _bare(shorter[head : head + 1]) == _bare(longer[head : head + 1])
    swapped = longer[head : head + 2] == shorter[head : head + 2][::-1]
    return swapped and shorter[head + 2 :] == longer[head + 2 :]


def _plain_letters(word: str) -> str:
    return "".join([_bare(letter) for letter in word])


def _bare(letter: str) -> str:
    """Return a letter without its accent."""
    return unicodedata.normalize("NFD", letter)[:1]
