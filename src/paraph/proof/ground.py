"""Ground: what no piece of any class of words may touch, whatever rule would prove it."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from paraph.language import reviewed
from paraph.proof.site import Move, Side, Site
from paraph.text.node import PROPERTIES
from paraph.text.wording import is_word

_HOLDS_WHOLE = frozenset(("link", "smallcaps"))
"""Marks under which words may be proved, if the mark holds all of them."""
_NEEDS_COMMON = frozenset(("spelling", "variant", "abbreviation", "article-form", "agreement"))
"""Classes that touch no name."""
_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "HANGUL")
_LITERAL = re.compile(r"[@\\_=#<>{}$]|www\.|[^\W\d_]/[^\W\d_]|[^\W\d_]\.[^\W\d_]|://")
_DOTTED = re.compile(r"(?:[A-Za-z]\.)*[A-Za-z]")
"""A short form of single letters: "p.m." without its last stop, "U.S"."""
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th|er|re|e)")
_MIXED = re.compile(r"[^\W\d_]\d|\d[^\W\d_]")
_EITHER = frozenset(
    (
        *("and/or", "et/ou", "y/o", "и/или", "he/she", "his/her", "him/her", "s/he", "el/la"),
        *("los/las", "le/la", "la/le", "un/una", "il/elle"),
    )
)
"""Words with a stroke between them, beside which a blank is one between words."""
_ONE_IN_PRINT = frozenset((" ", "\u00a0", "\u202f", "...", "\u2026"))
_OPENING, _CLOSING = "\u201c\u00ab\u201e", "\u201d\u00bb"


def firm(site: Site, name: str, old: int, new: int, move: Move) -> bool:
    """Whether a move of the class `name` leaves alone what no class may touch."""
    sides = (site.old, old, move.old), (site.new, new, move.new)
    return all(_may(site, name, *side) for side in sides) and _worded(site, name, sides)


def _may(site: Site, name: str, side: Side, index: int, size: int) -> bool:
    begin, end = side.starts[index], side.starts[index + size]
    text = side.provision.text
    around = text[max(begin - 1, 0) : end + 1]
    if not all(map(_known, around)) or not all(map(_one_script, side.tokens[index : index + size])):
        return False
    for mark in side.provision.marks:
        if mark.name in PROPERTIES or mark.end < begin or mark.start > end:
            continue
        whole = mark.start <= begin and end <= mark.end
        apart = mark.end <= begin or mark.start >= end
        if begin == end and mark.start < begin < mark.end:
            apart = False
        if not apart and not (whole and mark.name in _HOLDS_WHOLE):
            return False
    inner = name == "typography" and _printed(text[begin:end])
    if not inner and _quoted(text, begin, touches=name == "typography"):
        return False
    return not _literal(text, begin, end) and not _named(site, name, side, index, size)


def _worded(site: Site, name: str, sides: tuple[tuple[Side, int, int], ...]) -> bool:
    """Whether no modal, negation or the like is touched.

    A value is no such word ("May 2026"); of a misspelt one its own rule judges. Behind a small word
    that takes another form the next one stays ("de assurer", "d'assurer"), and of two equal words
    that a table names the first does. Two spellings are of one word, whatever it says.
    """
    if name in {"notation", "spelling", "article-form", "doubling", "variant"}:
        return True
    code = site.whole.language
    if name == "typography" and _same_word(sides):
        return True
    before, after = (
        frozenset([token.lower() for token in side.tokens[index : index + size] if is_word(token)])
        for side, index, size in sides
    )
    if (before | after) & _refused(code):
        return False
    return not (before ^ after) & _weighed(code)


def _same_word(sides: tuple[tuple[Side, int, int], ...]) -> bool:
    """Whether ligatures and apostrophes alone differ: the words are the same."""
    plain = [
        unicodedata.normalize("NFKC", "".join(side.tokens[index : index + size])).replace(
            "\u2019", "'"
        )
        for side, index, size in sides
    ]
    return plain[0] == plain[1] and plain[0].replace("'", "").isalpha()


@cache
def _refused(code: str) -> frozenset[str]:
    return _single(code, "modal") | _single(code, "negation")


@cache
def _weighed(code: str) -> frozenset[str]:
    return _single(code, "connective") | _single(code, "quantifier")


@cache
def _single(code: str, name: str) -> frozenset[str]:
    found = reviewed.words(f"{code}/{name}")
    return frozenset([word.lower() for word in found]) | frozenset(
        [word.lower().replace("'", "\u2019") for word in found]
    )


def _named(site: Site, name: str, side: Side, index: int, size: int) -> bool:
    """Whether a name is touched by a class that touches none."""
    if name not in _NEEDS_COMMON:
        return False
    for at in range(index, index + size):
        token = side.tokens[at]
        if not token[0].isalpha() or (name == "abbreviation" and at == index):
            continue
        if token != token.lower() and not side.opens(at):
            return True
        low = token.lower()
        if name == "article-form":
            continue
        # A misspelt word in small letters is no name, though its correction be part of one.
        if name == "spelling" and token == low:
            continue
        if low in site.whole.terms or site.whole.name(low):
            return True
    return False


def _quoted(text: str, begin: int, *, touches: bool) -> bool:
    """Whether the place lies inside a quotation, or behind one that is not closed.

    A piece that is a quotation mark itself (`touches`) may open or close one.
    """
    before = text[:begin]
    opened = sum(map(before.count, _OPENING)) - sum(map(before.count, _CLOSING))
    straight = before.count('"') % 2
    inside = opened > 0 or straight > 0
    if not inside:
        return False
    return not (touches and text[begin : begin + 1] in {*_CLOSING, '"'})


def _printed(piece: str) -> bool:
    """Whether a piece is a blank, an ellipsis or a word, which quotations have in either form."""
    return piece in _ONE_IN_PRINT or piece[:1].isalpha()


def _literal(text: str, begin: int, end: int) -> bool:
    """Whether the run without white space around the place is an address, a path or a code."""
    left = begin
    while left and not text[left - 1].isspace():
        left -= 1
    right = end
    while right < len(text) and not text[right].isspace():
        right += 1
    runs = [run.strip(".,;:()[]\"'\u201c\u201d") for run in text[left:right].split()]
    if text[begin:end].isspace():
        runs = [run for run in runs if run.lower() not in _EITHER]
    return any(
        (_LITERAL.search(run) and not _DOTTED.fullmatch(run))
        or (_MIXED.search(run) and not _ORDINAL.fullmatch(run))
        for run in runs
    )


@cache
def _known(character: str) -> bool:
    if character.isascii():
        return character.isalnum() or character == " " or character in _signs()
    return (
        _script(character) in _SCRIPTS or character in "\u00a0\u202f" or character in _signs()
    ) and unicodedata.normalize("NFC", character) == character


@cache
def _signs() -> frozenset[str]:
    return frozenset([chr(int(row[0].removeprefix("U+"), 16)) for row in reviewed.rows("signs")])


@cache
def _script(character: str) -> str:
    if not character.isalpha():
        return ""
    return unicodedata.name(character, "").partition(" ")[0]


@cache
def _one_script(token: str) -> bool:
    return len({_script(character) for character in token if character.isalpha()}) <= 1
