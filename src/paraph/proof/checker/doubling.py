"""The class `doubling`: a function word or a stop that stands twice by a slip."""

from __future__ import annotations

from paraph.proof.checker.doubles import meant
from paraph.proof.checker.line import BLANKS, Spot
from paraph.proof.checker.mention import mentioned
from paraph.proof.checker.words import (
    Claim,
    apart,
    balanced,
    spoken,
    unliteral,
    untouched,
)

_STOPS = frozenset(",;:.")
_CLOSING = frozenset(")]")
_LETTERED = frozenset(("letter", "letters", "pronoun", "pronouns", "article", "articles"))


def doubling(claim: Claim) -> str:
    """Say why what goes is no mere double, or nothing."""
    old, new = claim.sides
    if new.wording:
        return "puts something in the place of a double"
    if old.wording in _STOPS:
        return _stop(claim)
    return (
        _word(claim)
        or spoken(claim)
        or apart(claim)
        or untouched(claim)
        or _balanced(claim)
        or unliteral(claim)
    )


def _word(claim: Claim) -> str:
    old = claim.sides.old
    word = old.wording[1:]
    if old.wording[:1] != " " or word not in claim.vocabulary.column("doubled"):
        return "takes out no word of the table"
    short = len(word) == 1 and claim.vocabulary.language != "ru"
    if short or not word.isalpha() or not word.islower():
        return "takes out a single letter, or what is no plain word"
    if claim.vocabulary.counting(word):
        return "takes out a number"
    return _apart(old, word) or meant(claim, word)


def _apart(old: Spot, word: str) -> str:
    """The same word stands before alone, is not spoken of, and no sign follows."""
    head = old.start - len(word)
    alone = head == 0 or old.line.text[head - 1 : head] in BLANKS
    if head < 0 or old.line.text[head : old.start] != word or not alone:
        return "takes out a word that does not stand before it alone"
    first = old._replace(start=head)
    if mentioned(first) or first.word_before().lower() in _LETTERED:
        return "takes out a word that is spoken of as a word"
    return "" if old.behind in {"", " "} else "takes out a word before a sign"


def _balanced(claim: Claim) -> str:
    """No connective or quantifier goes, but a preposition of which the first stays where it is."""
    word = claim.sides.old.wording[1:]
    kept = word in _PREPOSITIONS.get(claim.vocabulary.language, frozenset())
    return "" if kept else balanced(claim)


_PREPOSITIONS = {"ru": frozenset(("для", "по", "при"))}
"""Words of the table that stand in that of connectives too."""


def _stop(claim: Claim) -> str:
    old = claim.sides.old
    text = old.line.text
    if old.before != old.wording:
        return "takes out a stop that stands once"
    before = text[old.start - 2 : old.start - 1] if old.start > 1 else ""
    if not (before.isalpha() or before in _CLOSING) or not before:
        return "takes out a stop of a longer row, or behind a figure"
    following = old.nearest()[1]
    if (old.behind and not old.behind.isspace()) or following in _STOPS:
        return "takes out a stop before something other than a blank"
    if old.wording == "." and following.islower():
        return "takes out a stop inside a sentence, where more than one may say something"
    if before.isalpha() and text[old.start - 3 : old.start - 2].isspace():
        return "takes out a stop behind a single letter"
    return unliteral(claim)
