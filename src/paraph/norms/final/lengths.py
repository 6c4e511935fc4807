"""Lengths: whether words speak of how long the instrument lasts, or of how long something else.

"The visa is valid for three months" bears on no term. Words are data
(`paraph.language.final.lengths`); what they do not know stays what it may be.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from paraph.language.final.lengths import LENGTHS
from paraph.language.final.speaking import SPEAKING
from paraph.norms.final.patterns import NUMBERED
from paraph.norms.final.phrases import phrases
from paraph.norms.final.proposal import About
from paraph.norms.final.sentences import Place, Sentence

OF_TERM: frozenset[About] = frozenset(("term", "notice"))
"""What a sentence on the length of something else is not about."""
_CUT = " — "
_PARTS = re.compile(r"\s*;\s*")
_HEADING = 6
"""Words of what is a heading."""


class _Lengths(NamedTuple):
    subjects: tuple[re.Pattern[str], ...]
    lengths: tuple[re.Pattern[str], ...]
    acts: re.Pattern[str]
    citing: re.Pattern[str]
    own: re.Pattern[str]
    meant: re.Pattern[str]
    units: re.Pattern[str]
    title: re.Pattern[str]


def without_lengths(words: str, code: str) -> str:
    """Return words without what they say of the length of a thing that has its own."""
    for pattern in _lengths(code).lengths:
        words = pattern.sub(_CUT, words)
    return words


class Things:
    """The sentences that speak of a thing with its own length; `places` are where they stand."""

    def __init__(self, code: str) -> None:
        self._held = _lengths(code)
        self._code = code
        self.places: set[Place] = set()
        self._measured = -1

    def take(self, piece: Sentence, *, read: bool) -> bool:
        """Return whether a sentence speaks of such a thing; take them in the order of reading.

        One of which something was `read` does not. "It", or "this period", is what the sentence
        before it in its provision gave a length.
        """
        behind = self._measured == piece.provision
        thing = not read and _of_a_thing(piece.words, self._code, behind=behind)
        measured = thing and self._held.units.search(piece.words) is not None
        self._measured = piece.provision if measured else -1
        if thing:
            self.places.add(piece.whole)
        return thing


def titles(pieces: Sequence[Sentence], code: str) -> frozenset[Place]:
    """Return the places of headings on the term, behind which a sentence stands."""
    title = _lengths(code).title
    return frozenset(
        [
            piece.whole
            for piece, behind in pairwise(pieces)
            if len(piece.words.split()) <= _HEADING
            and title.fullmatch(piece.words)
            and behind.words.endswith((".", ";", ":"))
        ]
    )


def _of_a_thing(words: str, code: str, *, behind: bool) -> bool:
    """Whether each part of a sentence begins with a thing, or takes one up, and is of no term."""
    held = _lengths(code)
    for part in filter(None, _PARTS.split(words)):
        meant = behind and held.meant.search(part) is not None
        thing = not held.acts.search(part) and any(each.match(part) for each in held.subjects)
        if not (thing or meant):
            return False
        if held.own.search(held.citing.sub(_CUT, without_lengths(part, code))):
            return False
        behind = held.units.search(part) is not None
    return True


@cache
def _lengths(code: str) -> _Lengths:
    held, words = phrases(code), LENGTHS[code]

    def compiled(pattern: str) -> re.Pattern[str]:
        return held.compile(pattern.replace("@named@", SPEAKING[code].named))

    return _Lengths(
        tuple([compiled(rf"{NUMBERED}(?:{each})") for each in words.subjects]),
        tuple(map(compiled, words.lengths)),
        compiled(words.acts),
        compiled(words.citing),
        compiled(words.own),
        compiled(words.meant),
        compiled(r"(?<!\w)(?:@units@)(?!\w)"),
        compiled(rf"{NUMBERED}{words.titles}(?:(?:\s+|['’]){words.titles})*"),
    )
