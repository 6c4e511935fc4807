"""The classes `article-form`, `variant`, `abbreviation`, `agreement`: forms that tables pair."""

from __future__ import annotations

import re

from paraph.language.table import step_words
from paraph.proof.checker.line import BLANKS, WORD, Spot
from paraph.proof.checker.words import (
    Claim,
    apart,
    balanced,
    nameless,
    spoken,
    unliteral,
    untouched,
    whole_words,
)

_LABELLED = frozenset(
    (
        *("block", "building", "case", "category", "class", "figure", "form", "grade", "group"),
        *("item", "letter", "level", "lot", "model", "note", "option", "party", "phase", "plan"),
        *("series", "stage", "step", "table", "tier", "type", "unit", "vitamin", "zone"),
    )
)
"""English words that may have a letter behind them, besides those of provisions."""
_BROKEN = frozenset(("that", "which", "who", "whom", "whose", "and", "or", "nor", "but"))
"""English words behind which the subject of a verb is not sure."""
_CONSONANTS = frozenset("bcdfgjklmnpqrstvwxyz")
_STOP = re.compile(r"[.!?;:]")
_NUMBER = re.compile(rf"[{BLANKS}]([0-9][0-9A-Za-z.,;:()\[\]]*)(?!\S)")


def article_form(claim: Claim) -> str:
    """Say why an article is not the same article before the same word, or nothing."""
    general = spoken(claim) or unliteral(claim)
    if general:
        return general
    if claim.vocabulary.language == "en":
        return apart(claim) or whole_words(claim) or _english(claim)
    return "is of a class that this language has not yet"


def _english(claim: Claim) -> str:
    old, new = claim.sides
    if {old.wording.lower(), new.wording.lower()} != {"a", "an"}:
        return "is not a against an"
    following = [spot.word_behind() for spot in claim.sides]
    word = following[0]
    plain = word.isalpha() and len(word) > 1 and (word.islower() or word.istitle())
    if word != following[1] or not plain:
        return "does not stand before the same plain word on both sides"
    listed = {row[0]: row[1] for row in claim.vocabulary.rows("an")}
    right = listed.get(word) or listed.get(word.lower()) or _article(word.lower())
    if new.wording.lower() != right or old.wording[0] != new.wording[0]:
        return "is not the form that the next word asks for"
    if any(_labels(claim, spot, word) for spot in claim.sides):
        return "may be a label"
    return ""


def _article(word: str) -> str:
    """Return the article before a word that is not listed, or nothing where a table must say."""
    if word.startswith(("eu", "ew", "one", "once", "oui", "h", "u")):
        return ""
    return "an" if word[0] in "aeio" else "a" if word[0] in _CONSONANTS else ""


def _labels(claim: Claim, spot: Spot, following: str) -> bool:
    """Whether "a" may be a letter that names something, rather than an article."""
    word = spot.word_before()
    before = word.lower()
    labelled = before in step_words("en") or before in _LABELLED or not (before or "x").isalpha()
    if labelled or claim.vocabulary.counting(word):
        return True
    if spot.wording[0].isupper():
        heading = spot.line.provision.kind == "heading"
        return heading or not following.islower() or not spot.line.opens(spot.start)
    return bool(spot.before) and spot.before not in BLANKS


def variant(claim: Claim) -> str:
    """Say why two spellings are not of one word, or nothing."""
    old, new = claim.sides.old.wording, claim.sides.new.wording
    if not (old.islower() and new.islower()):
        return "is not in small letters"
    if new not in claim.vocabulary.variants.get(old, frozenset()):
        return "is no pair of the table"
    return (
        spoken(claim)
        or apart(claim)
        or nameless(claim)
        or untouched(claim)
        or balanced(claim)
        or unliteral(claim)
    )


def abbreviation(claim: Claim) -> str:
    """Say why a short form is not the one form of its full one, or nothing."""
    old, new = claim.sides.old, claim.sides.new
    if old.wording[:1].isupper() != new.wording[:1].isupper():
        return "changes a capital"
    small = [spot.wording[:1].lower() + spot.wording[1:] for spot in claim.sides]
    rows = [
        (row[0][:1].lower() + row[0][1:], row[1][:1].lower() + row[1][1:], row[2:3])
        for row in claim.vocabulary.rows("abbreviations")
    ]
    pairs = [row for row in rows if set(row[:2]) == set(small)]
    if not pairs:
        return "is no pair of the table"
    lemmas = {lemma for short, _, lemma in rows if short == pairs[0][0]}
    if len(lemmas) != 1:
        return "has more than one expansion"
    numbers = [_NUMBER.match(spot.line.text, spot.end, spot.end + 80) for spot in claim.sides]
    if not (numbers[0] and numbers[1]) or numbers[0][1] != numbers[1][1]:
        return "does not stand before the same number on both sides"
    if any(spot.before and spot.before not in {*BLANKS, "("} for spot in claim.sides):
        return "stands behind a sign"
    return spoken(claim) or balanced(claim) or unliteral(claim)


def agreement(claim: Claim) -> str:
    """Say why a verb does not merely follow the number of an unchanged noun, or nothing."""
    old, new = claim.sides.old.wording, claim.sides.new.wording
    if new not in claim.vocabulary.agreement.get(old, frozenset()):
        return "is no pair of the table"
    heads, tails = zip(*[_sentence(spot) for spot in claim.sides], strict=True)
    if heads[0] != heads[1] or tails[0] != tails[1]:
        return "stands in a sentence that changes elsewhere too"
    before = {word.lower() for word in WORD.findall(heads[0])}
    if not before or before & (claim.vocabulary.connectives | _BROKEN):
        return "has a subject that is not sure"
    return (
        spoken(claim)
        or apart(claim)
        or nameless(claim)
        or untouched(claim)
        or balanced(claim)
        or unliteral(claim)
    )


def _sentence(spot: Spot) -> tuple[str, str]:
    """Return the parts of the sentence before and behind a span, cut at any stop."""
    text = spot.line.text
    head = max((text.rfind(stop, 0, spot.start) for stop in ".!?;:"), default=-1) + 1
    stop = _STOP.search(text, spot.end)
    return text[head : spot.start], text[spot.end : stop.start() if stop else len(text)]
