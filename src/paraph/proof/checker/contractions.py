"""Contractions: two small words that are written as one before a noun, and only there."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from paraph.language.contracting import (
    ADVERBS,
    DOUBTFUL,
    ENDINGS,
    HEADS,
    MASCULINE,
    NOMINAL,
    NOUNS,
    PHRASED,
    PLAIN,
    PRESENT,
    VERBAL,
    VERBAL_ADJECTIVES,
    VOWELLED,
)
from paraph.proof.checker.line import BLANKS, WORD, Spot
from paraph.proof.checker.words import Claim, apart, untouched, whole_words

_WORD = re.compile(rf"[{BLANKS}]([^\W\d_]+)(?![\w'\u2019-])")
_CONSONANTS = frozenset("bcdfgjklmnpqrstvwxz")
_NEAR = 60  # characters in which the words before are looked for


def contraction(claim: Claim) -> str:
    """Say why two small words are not surely those that are written as the new one, or nothing."""
    old, new = claim.sides
    if old.wording[0].isupper() != new.wording[0].isupper():
        return "changes a capital"
    if old.wording[0].isupper() and not all(spot.line.opens(spot.start) for spot in claim.sides):
        return "may be a name, for it is a capital"
    words = [_WORD.match(spot.line.text, spot.end) for spot in claim.sides]
    if not (words[0] and words[1]) or words[0][1] != words[1][1] or not words[0][1].islower():
        return "does not stand before the same word in small letters on both sides"
    if claim.vocabulary.counting(words[0][1]) and words[0][1] in claim.vocabulary.numbers:
        return "stands before a number"
    asks = _ASKS.get(claim.vocabulary.language)
    if asks is None or not asks(claim, words[0][1]):
        return "does not stand before what is surely a noun"
    phrased = old.word_before().lower() in PHRASED
    return whole_words(claim) or apart(claim) or ("" if phrased else untouched(claim))


def _french(claim: Claim, word: str) -> bool:
    """Whether "le" is an article before a word: as a pronoun it stands before an infinitive.

    Between them nothing stands but adverbs and other pronouns. All infinitives end in -r or -re;
    and one that lost its last letter, or has "\u00e9" for "er", ends in a vowel.
    """
    if word[0] not in _CONSONANTS or word in ADVERBS:
        return False
    if word in NOUNS or word in VOWELLED or word in PLAIN or word.endswith(ENDINGS):
        return True
    if word not in DOUBTFUL and not word.endswith(VERBAL):
        return False
    return all(spot.word_before().lower() in NOMINAL for spot in claim.sides)


def _spanish(claim: Claim, word: str) -> bool:
    """Whether "el" is an article, and no "él" that lost its accent, as it may before a verb.

    What stands before is a noun, so that no verb takes what follows for its object.
    """
    old = claim.sides.old
    written = claim.texts[0].holds(_ACCENT)
    behind = [each.lower() for each in WORD.findall(old.line.text[old.end : old.end + _NEAR])][1:2]
    past = word.endswith("o") and (not written or not _OBJECT.isdisjoint(behind))
    if past:  # it may be a past form: contrat\u00f3 un seguro
        return False
    if word in PRESENT:
        return not PRESENT[word].isdisjoint(behind) and _headed(old)
    return word in MASCULINE and _headed(old)


_OBJECT = frozenset(("un", "una", "unos", "unas", "lo", "su", "sus"))
_ACCENT = re.compile("[\u00e1\u00e9\u00ed\u00f3\u00fa]")


def _headed(spot: Spot) -> bool:
    """Whether what stands before is a noun, a number, or the end of a label."""
    before = spot.line.text[max(0, spot.start - _NEAR) : spot.start]
    if before[-1:] not in {*BLANKS} or before[-2:-1] in {")", "]"}:
        return before[-1:] in {*BLANKS}
    *_, lead, first, word = ["", "", "", *WORD.findall(before)]
    if not before.rstrip(BLANKS).endswith(word):
        return False
    if _noun(word):
        return True
    led = first.lower() in _LEADING or (
        lead.lower() in _PREPOSITIONS and first.lower() in _ARTICLES
    )
    return led and not word.lower().endswith(("ar", "er", "ir", "ndo", "mos"))


def _noun(word: str) -> bool:
    """Whether a Spanish word is a number, a noun or an adjective by itself."""
    low = word.lower()
    if low.endswith(("al", "ble")):
        return len(low) > _SHORT and low not in VERBAL_ADJECTIVES
    known = low.isdigit() or low in HEADS or low.endswith(_NOMINAL)
    return known or _ROMAN.fullmatch(word) is not None or (low[-1:] == "s" and low[-3:] != "mos")


_SHORT = 5  # letters of an adjective
_ROMAN = re.compile(r"[IVX]{1,5}")
_NOMINAL = (
    *("ci\u00f3n", "si\u00f3n", "ti\u00f3n", "xi\u00f3n", "miento", "dad", "tad"),
    *("tud", "torio", "ismo"),
)
_PREPOSITIONS = frozenset(
    ("en", "de", "por", "con", "sin", "sobre", "seg\u00fan", "entre", "mediante", "bajo")
)
_ARTICLES = frozenset(("el", "la", "los", "las", "una"))
_LEADING = _PREPOSITIONS | {"un", "su", "del", "al", "cada", "dicho", "dicha"}
"""Words behind which a noun stands, and no verb but an infinitive or a gerund."""

_ASKS: Mapping[str, Callable[[Claim, str], bool]] = {"fr": _french, "es": _spanish}
