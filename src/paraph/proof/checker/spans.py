"""Spans of time: a date that begins or ends one between two whole dates."""

from __future__ import annotations

import re
from collections.abc import Mapping

from paraph.proof.checker.around import closed
from paraph.proof.checker.line import BLANKS, Spot
from paraph.proof.checker.moments import moments
from paraph.proof.checker.words import Claim

_PAIRS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "en": (("from", "to"), ("from", "until"), ("from", "through"), ("between", "and")),
    "fr": (("du", "au"),),
    "es": (("del", "al"),),
    "ru": (("с", "по"), ("с", "до")),  # noqa: RUF001 - Russian
}
"""The words before the two dates of a span."""
_LONGEST = 6  # words of a date
_NEAR = 60  # characters of one


def spans(claim: Claim, spot: Spot) -> bool:
    """Whether a date begins or ends a span between two whole dates, behind which nothing counts.

    "from 17 September 1951 to 31 December 1952": no number of the one is part of the other.
    """
    language = claim.vocabulary.language
    text = spot.line.text
    before = re.split(rf"[{BLANKS}]", text[max(0, spot.start - _NEAR) : spot.start])[:-1]
    for first, second in _PAIRS.get(language, ()):
        if before[-1:] == [first] and (end := _dated(claim, spot, second)):
            return closed(spot._replace(end=end), language)
        if before[-1:] == [second] and closed(spot, language):
            for size in range(1, _LONGEST + 1):
                if before[-size - 2 : -size - 1] == [first] and _is_date(
                    claim, " ".join(before[-size - 1 : -1])
                ):
                    return True
    return False


def _dated(claim: Claim, spot: Spot, word: str) -> int:
    """Return where the date ends that follows a span behind a word, or 0."""
    text = spot.line.text
    lead = re.compile(rf"[{BLANKS}]{word}[{BLANKS}]").match(text, spot.end)
    if lead is None:
        return 0
    ends = [match.end() for match in _WORDS.finditer(text, lead.end(), lead.end() + _NEAR)]
    found = [end for end in ends[:_LONGEST] if _is_date(claim, text[lead.end() : end])]
    return max(found, default=0)


_WORDS = re.compile(r"[^\s,.;:()]+")


def _is_date(claim: Claim, wording: str) -> bool:
    plain = re.sub(f"[{BLANKS}]", " ", wording)
    return any(kind == "date" for kind, _ in moments(plain, claim.vocabulary, claim.locale))
