"""Article form: "a" against "an", and small words that change before a vowel."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from paraph.language import reviewed
from paraph.proof.site import Move, Side, Site

_ENGLISH = frozenset(("a", "an", "A", "An"))
_VOWELS = frozenset("aeio")
"""Letters before which "an" stands, but for the words that the table lists; "u" is none of them."""


def article_form(site: Site, old: int, new: int) -> Iterator[Move]:
    """Prove that "a" became "an", or back, before the same word, and rightly so."""
    if site.whole.language != "en":
        return
    before, after = site.old.at(old), site.new.at(new)
    if before == after or before not in _ENGLISH or after not in _ENGLISH:
        return
    if (before[0] == "A") != (after[0] == "A") or (before[0] == "A") != _opens(site, old, new):
        return
    following = _following(site.old, old), _following(site.new, new)
    if following[0] and following[0] == following[1] and _right(following[0]) == after.lower():
        yield Move(1, 1)


def _opens(site: Site, old: int, new: int) -> bool:
    return site.old.opens(old) and site.new.opens(new)


def _following(side: Side, index: int) -> str:
    """Return the word behind one blank, if it is a common word of two letters or more."""
    word = side.at(index + 2) if side.at(index + 1) == " " else ""
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
