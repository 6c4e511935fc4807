"""Defined terms: every use of a term, and its definition, changed to another term together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from paraph.language import reviewed
from paraph.language.table import CODES, number_words, table
from paraph.proof.checker.documents.numbers import readings
from paraph.proof.checker.documents.sides import Match, matches
from paraph.proof.proof import COMPLETION, OPEN, Pair, Piece, Proof
from paraph.text.node import Provision, Text

TERM = "defined-term"
_LETTER = r"[^\W\d_]"
_ENDINGS = {"en": ("", "s", "'s", "\u2019s", "s'", "s\u2019"), "fr": ("", "s"), "es": ("", "s")}
"""Forms of a term that are read; in the other languages the term alone."""
_STEM = 2
_SHORT = 5
_LONGEST = 120


def defined_term(proof: Proof, old: Text, new: Text) -> str:
    """Say why a defined term is not renamed as a whole; nothing where every one is.

    Takes time linear in both texts for each term.
    """
    found: dict[tuple[str, str], list[tuple[Match, Piece]]] = {}
    for match in matches(proof):
        for piece in match.pieces:
            if piece.name == TERM:
                if piece.evidence.keys() != {"old", "new"}:
                    return "a renamed term does not say what it was and is"
                terms = piece.evidence["old"], piece.evidence["new"]
                found.setdefault(terms, []).append((match, piece))
    if not found:
        return ""
    if proof.language not in CODES:
        return "terms of an unknown language are not read"
    names = [low for pair in found for low in (pair[0].lower(), pair[1].lower())]
    if any(one != two and one in two for one in names for two in names) or len(set(names)) != len(
        names
    ):
        return "renamed terms hold each other"
    for terms, pieces in found.items():
        why = _admits(proof.language, *terms) or _renamed(proof, (old, new), terms, pieces)
        if why:
            return f"{why}: {terms[0]!r} and {terms[1]!r}"
    return ""


def _admits(code: str, old: str, new: str) -> str:
    """Say why two terms are such that no proof of their exchange is taken."""
    for term in (old, new):
        words = re.findall(r"\w+", term)
        if (
            not words
            or len(term) > _LONGEST
            or re.fullmatch(rf"{_LETTER}+(?:[ -]{_LETTER}+)*", term) is None
        ):
            return "a term is not of plain words"
        if code != "ko" and not term[0].isupper():
            return "a term without a capital cannot be told from a common word"
        if (len(words) == 1 and readings(term)) or any(
            word.lower() in number_words() for word in words
        ):
            return "a term holds a number"
        if any(word.lower() in _weighed(code) for word in words):
            return "a term holds a word that weighs"
    return ""


@cache
def _weighed(code: str) -> frozenset[str]:
    names = ("modal", "negation", "connective", "quantifier")
    return frozenset([word.lower() for name in names for word in reviewed.words(f"{code}/{name}")])


def _renamed(
    proof: Proof,
    texts: tuple[Text, Text],
    terms: tuple[str, str],
    pieces: list[tuple[Match, Piece]],
) -> str:
    code = proof.language
    for which, name in ((0, terms[1]), (1, terms[0])):
        if any(_holds(provision, name, code) for provision in texts[which].provisions):
            return "a term stands in the text that should not have it"
    for which, name in enumerate(terms):
        uses = {
            (at, *span)
            for at, provision in enumerate(texts[which].provisions)
            for span in _uses(provision.text, name, code)
        }
        if any(_beside(provision, name) for provision in texts[which].provisions):
            return "a term stands in a label, or in what is shown beside the wording"
        claimed = {
            (match.new, piece.new_start, piece.new_end)
            if which
            else (match.old, piece.old_start, piece.old_end)
            for match, piece in pieces
        }
        # What came may use the new term; what stayed cannot, for the old text never does.
        if not claimed <= uses or (not which and uses != claimed):
            return "a use of a term did not change with the others"
    for match, piece in pieces:
        one = texts[0].provisions[match.old].text[piece.old_start : piece.old_end]
        two = texts[1].provisions[match.new].text[piece.new_start : piece.new_end]
        if _form(one, terms[0], code) is None or _form(one, terms[0], code) != _form(
            two, terms[1], code
        ):
            return "a use of a term changed to another form"
    return _defined(proof, texts, terms, pieces)


def _form(use: str, term: str, code: str) -> tuple[str, str] | None:
    """Return how a use is spelled, by ending and case; None where it is no form of the term."""
    for ending in _ENDINGS.get(code, ("",)):
        for case, spelled in (("", term), ("lower", term.lower()), ("upper", term.upper())):
            tail = ending.upper() if case == "upper" else ending
            if use == spelled + tail:
                return ending.replace("\u2019", "'"), case
    return None


def _holds(provision: Provision, term: str, code: str) -> bool:
    """Whether anything like the term stands in a provision, in any form."""
    if _beside(provision, term):
        return True
    return next(_uses(provision.text, term, code), None) is not None


def _beside(provision: Provision, term: str) -> bool:
    low = term.lower()
    return low in provision.label.lower() or any(
        low in mark.value.lower() for mark in provision.marks
    )


def _uses(text: str, term: str, code: str) -> Iterator[tuple[int, int]]:
    """Yield where something like the term stands: the whole words that hold it, in any case.

    Words that begin as it does, but for their last two letters, count as its inflected forms.
    """
    for match in _pattern(term, code).finditer(text):
        yield match.span()


@cache
def _pattern(term: str, code: str) -> re.Pattern[str]:
    words = re.split(r"[ -]", term)
    stems = [_stem(word, code) for word in words]
    tail = rf"(?:{_LETTER}|['\u2019](?={_LETTER})|['\u2019](?<=s.))*"
    joint = rf"{tail}[\s\u00a0\u202f\u00ad\u2010-\u2015-]+"
    return re.compile(rf"{_LETTER}*{joint.join(stems)}{tail}", re.IGNORECASE)


def _stem(word: str, code: str) -> str:
    if code == "en":
        word = word.removesuffix("s") if len(word) >= _SHORT else word
        return re.escape(word)
    return re.escape(word[:-_STEM] if len(word) >= _SHORT else word)


def _defined(
    proof: Proof,
    texts: tuple[Text, Text],
    terms: tuple[str, str],
    pieces: list[tuple[Match, Piece]],
) -> str:
    """Say why the definition did not change as the uses did, or is not the only one."""
    spots = []
    for which, name in enumerate(terms):
        found = [
            (at, span)
            for at, provision in enumerate(texts[which].provisions)
            for span in _definitions(provision.text, proof.language)
            if _slice(texts[which], at, span).strip() == name
        ]
        if len(found) != 1:
            return "a term has no definition, or several"
        spots.append(found[0])
    (old, (begin, _)), (new, (start, _)) = spots
    place = next(
        (
            match
            for match, piece in pieces
            if match.old == old
            and match.new == new
            and piece.old_start == begin
            and piece.new_start == start
        ),
        None,
    )
    if place is None:
        return "the definition of a term did not change with it"
    if any(each.name in {OPEN, COMPLETION} for each in place.pieces):
        return "more than the term changed in its definition"
    renamed = dict([terms])
    for step in proof.steps:
        if isinstance(step, Pair) and any(each.name == TERM for each in step.pieces):
            one = _names(texts[0], step.old, proof.language)
            two = _names(texts[1], step.new, proof.language)
            changed = [renamed.get(each, each) for each in one]
            others = {piece.evidence.get("old", "") for piece in step.pieces} - {terms[0]}
            if not others and changed != two:
                return "a definition arose or went"
    return ""


def _names(text: Text, at: int, code: str) -> list[str]:
    return [_slice(text, at, span).strip() for span in _definitions(text.provisions[at].text, code)]


def _slice(text: Text, at: int, span: tuple[int, int]) -> str:
    return text.provisions[at].text[span[0] : span[1]]


def _definitions(text: str, code: str) -> list[tuple[int, int]]:
    """Return where the terms stand that a wording defines, in order."""
    spans = {match.span("term") for pattern in _defining(code) for match in pattern.finditer(text)}
    return sorted(spans)


@cache
def _defining(code: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(each) for each in table(code).definitions)
