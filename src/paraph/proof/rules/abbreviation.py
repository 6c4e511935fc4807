"""Abbreviation: a word and its short form before a number, paired by a table."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from paraph.language import reviewed
from paraph.proof.site import Move, Side, Site


def begins(before: str, after: str, language: str) -> bool:
    """Whether two words, behind the same article that is written with them, are of the table."""
    heads, bare = zip(_parted(before), _parted(after), strict=True)
    return heads[0] == heads[1] and _words(language).issuperset([word.lower() for word in bare])


def abbreviation(site: Site, old: int, new: int) -> Iterator[Move]:
    """Prove that a word before a number gave way to its short form, or back: Art. 5, Article 5."""
    table = reviewed.row_set(f"{site.whole.language}/abbreviations", 2)
    for olds in (1, 2):
        for news in (1, 2):
            before, after = _form(site.old, old, olds), _form(site.new, new, news)
            if not before or not after or before[0].isupper() != after[0].isupper():
                continue
            pair = before.lower(), after.lower()
            if pair[0] == pair[1] or not (pair in table or pair[::-1] in table):
                continue
            number = _number(site.old, old + olds)
            if number and number == _number(site.new, new + news):
                yield Move(olds, news)


@cache
def _words(language: str) -> frozenset[str]:
    """Return the words of the table, short forms without their stop."""
    rows = reviewed.row_set(f"{language}/abbreviations", 2)
    return frozenset([word.removesuffix(".") for row in rows for word in row])


def _parted(token: str) -> tuple[str, str]:
    """Return a token as the French article that is written with its word, if any, and the word."""
    at = 2 if token[:2] in _ARTICLES else 0
    return token[:at], token[at:]


_ARTICLES = frozenset(("l'", "l\u2019", "L'", "L\u2019"))


def _form(side: Side, index: int, size: int) -> str:
    """Return a word, or a word and the full stop behind it."""
    word = _parted(side.at(index))[1]
    if not word[:1].isalpha():
        return ""
    if size == 1:
        return word
    return f"{word}." if side.at(index + 1) == "." else ""


def _number(side: Side, index: int) -> str:
    """Return the number behind one blank."""
    number = side.at(index + 1)
    return number if side.at(index) in {" ", "\u00a0"} and number[:1].isdigit() else ""
