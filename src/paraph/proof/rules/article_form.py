"""Article form: "a" against "an", and small words that change before a vowel or an article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from paraph.language import reviewed
from paraph.proof.site import Move, Side, Site

_ENGLISH = frozenset(("a", "an", "A", "An"))
_VOWELS = frozenset("aeio")
"""Letters before which "an" stands, but for the words that the table lists; "u" is none of them."""
_SHORTENED = re.compile(r"([^\W\d_]+['\u2019])([^\W\d_]{2,})")
_KEPT = frozenset(("de", "que", "se"))
"""French words that lose their vowel and nothing else: "l'" would not tell "le" from "la"."""


def begins(before: str, after: str, language: str) -> bool:
    """Whether one of two tokens is a small word that has another form, and the other may be it."""
    if before == after:
        return False
    if language == "en":
        return before in _ENGLISH and after in _ENGLISH
    kept = before.lower() in _KEPT or after.lower() in _KEPT
    return kept or after.lower() in _contractions(language)


def article_form(site: Site, old: int, new: int) -> Iterator[Move]:
    """Prove that a small word took, rightly, the form that the next word asks for."""
    if site.whole.language == "en":
        yield from _english(site, old, new)
        return
    yield from _shortened(site, old, new)
    yield from _contracted(site, old, new)


def _english(site: Site, old: int, new: int) -> Iterator[Move]:
    """Prove that "a" became "an", or back, before the same word, and rightly so."""
    before, after = site.old.at(old), site.new.at(new)
    if (before[0] == "A") != (after[0] == "A"):
        return
    if before != "an" and (before[0] == "A") != _opens(site, old, new):
        return
    following = _following(site.old, old), _following(site.new, new)
    if following[0] and following[0] == following[1] and _right(following[0]) == after.lower():
        yield Move(1, 1)


def _shortened(site: Site, old: int, new: int) -> Iterator[Move]:
    """Prove that a word lost its vowel before the next one, or got it back: de échange, d'échange.

    The form with an apostrophe is one token with the next word.
    """
    for side, at, other, there, sizes in (
        (site.old, old, site.new, new, (3, 1)),
        (site.new, new, site.old, old, (1, 3)),
    ):
        full, short = side.at(at), _SHORTENED.fullmatch(other.at(there))
        if short is None or full.lower() not in _KEPT or side.at(at + 1) != " ":
            continue
        pair = full.lower(), short[1].lower().replace("\u2019", "'")
        if side.at(at + 2) == short[2] and pair in _forms(site.whole.language):
            yield Move(*sizes)


def _contracted(site: Site, old: int, new: int) -> Iterator[Move]:
    """Prove that two small words became the one that they are written as: de le, du."""
    pairs = reviewed.row_set(f"{site.whole.language}/contractions")
    if not pairs or site.old.at(old + 1) != " ":
        return
    two = f"{site.old.at(old)} {site.old.at(old + 2)}".lower()
    if (two, site.new.at(new).lower()) in pairs:
        yield Move(3, 1)


@cache
def _contractions(language: str) -> frozenset[str]:
    return frozenset([short for _, short in reviewed.row_set(f"{language}/contractions")])


@cache
def _forms(language: str) -> frozenset[tuple[str, ...]]:
    return reviewed.row_set(f"{language}/forms")


def _opens(site: Site, old: int, new: int) -> bool:
    return site.old.opens(old) and site.new.opens(new)


def _following(side: Side, index: int) -> str:
    """Return the word behind one blank, if it is a common word of two letters or more.

    Of the name of an owner ("party's") it is the word alone.
    """
    word = side.at(index + 2) if side.at(index + 1) == " " else ""
    word = word.replace("\u2019", "'").removesuffix("'s")
    return word if len(word) > 1 and word.isascii() and word.isalpha() and word.islower() else ""


def _right(word: str) -> str:
    """Return the form that stands before a word, or nothing where the table does not say."""
    listed = _listed().get(word)
    if listed is not None:
        return listed
    if word[0] in _VOWELS and not word.startswith(("eu", "ew", "one", "once", "oui")):
        return "an"
    return "" if word[0] in "aeiouh" else "a"


@cache
def _listed() -> Mapping[str, str]:
    return {row[0]: row[1] for row in reviewed.rows("en/an")}
