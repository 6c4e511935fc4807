"""Likeness: which provisions of a text speak of what somebody said, ranked, with what both have."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise
from typing import NamedTuple

from paraph.agreement.said.laid import Clause, Laid
from paraph.language.norms.fields import fields_in
from paraph.language.stemming import stemmed

FEWEST = 2
"""Words that both must have, beside those that say nothing of a subject."""
LEAST = 0.22
"""The share of the weight of what was said that a provision must have to be proposed."""
LEAST_OF_TWO = 0.32
"""The same where no more than two words are shared, and no field."""
LEAST_OF_NAME = 0.55
"""The same where they stand side by side, as one name does: "central bank", "foreign affairs"."""
NEAR = 0.6
"""The share of the best likeness that a further provision must have."""
MOST = 3
"""Provisions that are proposed for one statement."""
_IN_TITLES = 0.7  # of the weight of a word that only a title or a lead-in of a provision has
_SAME_FIELD, _OTHER_FIELD = 1.25, 0.75
_SHORTEST = 3  # letters of a stem that tells a subject
_USUAL = 1200  # stems of what was said that are looked at


class Match(NamedTuple):
    """A provision that may carry what was said: how near, the words both have, fields both have.

    `likeness` is from 0.0 to 1.0; it ranks, and is no measure of truth. `named` is how it was named
    by its number, where it was.
    """

    clause: Clause
    likeness: float
    shared: tuple[str, ...]
    fields: tuple[str, ...]
    named: str = ""

    @property
    def rule(self) -> str:
        """By what the provision is proposed, in words."""
        if self.named:
            return self.named
        told = f"the words {', '.join(self.shared)}"
        return told + (f"; the field {', '.join(self.fields)}" if self.fields else "")


def matches(words: str, code: str, text: Laid, aside: Collection[str] = ()) -> tuple[Match, ...]:
    """Return the provisions that share words of weight with what was said, the nearest first.

    `aside` are stems that tell no subject: names of the parties, words for an agreement. What was
    said in another language than that of the text has no match: nothing was measured across
    languages. Takes time linear in the words said and in the provisions that have one of them.
    """
    if code != text.language:
        return ()
    said = _said(words, code, aside)
    if len(said) < FEWEST:
        return ()
    weights, unknown = text.weights, text.unknown
    whole = sum([weights.get(stem, unknown) for stem in said])
    fields = frozenset(fields_in(code, words))
    beside = _beside(words, code)
    near: dict[Clause, float] = {}
    for stem in said:
        for clause in text.having.get(stem, ()):
            share = weights[stem] if stem in clause.own else weights[stem] * _IN_TITLES
            near[clause] = near.get(clause, 0.0) + share
    found = [
        match
        for clause, weight in near.items()
        if (match := _match(clause, weight / whole, said, fields, beside)) is not None
    ]
    found.sort(key=lambda each: (-each.likeness, each.clause.index))
    best = found[0].likeness if found else 0.0
    near_ones = [each for each in found if each.likeness >= NEAR * best][:MOST]
    return tuple([each._replace(likeness=min(each.likeness, 1.0)) for each in near_ones])


def _said(words: str, code: str, aside: Collection[str]) -> dict[str, str]:
    """Return the stems of what was said that may tell its subject, each with its first word."""
    found: dict[str, str] = {}
    for each in stemmed(words, code):
        short = len(each.stem) < _SHORTEST and not each.stem[0].isdecimal()
        if not short and each.stem not in aside and len(found) < _USUAL:
            found.setdefault(each.stem, each.word)
    return found


def _beside(words: str, code: str) -> frozenset[tuple[str, str]]:
    """Return the stems that stand side by side in what was said."""
    stems = [each.stem for each in stemmed(words, code)]
    return frozenset(pairwise(stems))


def _match(
    clause: Clause,
    likeness: float,
    said: dict[str, str],
    fields: frozenset[str],
    beside: frozenset[tuple[str, str]],
) -> Match | None:
    shared = [stem for stem in said if stem in clause.stems]
    worded = [stem for stem in shared if not stem[0].isdecimal()]
    if len(worded) < FEWEST or not clause.own.intersection(shared):
        return None
    both = tuple([each for each in clause.fields if each in fields])
    if fields and clause.fields:
        likeness *= _SAME_FIELD if both else _OTHER_FIELD
    two = len(worded) == FEWEST and not both
    if likeness < (LEAST_OF_TWO if two else LEAST):
        return None
    if len(shared) == FEWEST and tuple(shared) in beside and likeness < LEAST_OF_NAME:
        return None  # one name, which many other things are said of
    return Match(clause, likeness, tuple([said[stem] for stem in shared]), both)
