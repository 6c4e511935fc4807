"""A concordance: texts in several languages laid side by side, and what they do not say alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeAlias

from paraph.concordance.aligning import Bead
from paraph.concordance.clause import Clause
from paraph.concordance.difference import Difference
from paraph.concordance.lone import Lone
from paraph.text.reading import Reading

VERSION = "paraph-concordance/4"
"""The rules against each other; it changes when they find something else."""
Word: TypeAlias = Literal["concordant", "differs", "undecided"]
Cause: TypeAlias = Literal[
    "empty",  # a text holds no provision
    "language",  # the language of a text is not known, or its numbers and denials are not read
    "reading",  # something in a file was not read
    "hazard",  # something in a file must be looked at first
    "alignment",  # too few provisions have a counterpart
    "evidence",  # nothing but the number of paragraphs holds the texts together
    "ambiguous",  # a date may be read in two ways
    "authentic",  # what both texts say of their languages was not understood
]
BLIND: frozenset[Cause] = frozenset(("empty", "language", "alignment", "evidence"))
"""Causes for which the differences of a pair are no finding either."""


class Doubt(NamedTuple):
    """Why a pair cannot be certified, in a sentence; `text` is the ordinal of the text, from 0."""

    cause: Cause
    sentence: str
    text: int = -1


@dataclass(frozen=True, slots=True)
class Compared:
    """One text: its reading, its language, and the digest of its canonical bytes."""

    reading: Reading
    language: str
    digest: str
    declared: bool = False


@dataclass(frozen=True, slots=True)
class Pair:
    """A text held against the first one.

    `first` and `second` are ordinals of texts. `counts` says how many of each thing were compared
    ("provisions", "numbers", "references" ...). Every provision that holds anything is in a bead.
    """

    first: int
    second: int
    beads: tuple[Bead, ...] = field(repr=False)
    differences: tuple[Difference, ...]
    doubts: tuple[Doubt, ...]
    counts: Mapping[str, int]

    @property
    def verdict(self) -> Word:
        """`differs` where anything does for sure, else `undecided` where anything is in doubt."""
        if any(doubt.cause in BLIND for doubt in self.doubts):
            return "undecided"
        if self.differences:
            return "differs"
        return "undecided" if self.doubts else "concordant"


@dataclass(frozen=True, slots=True)
class Concordance:
    """Two texts or more, each held against the first."""

    texts: tuple[Compared, ...]
    pairs: tuple[Pair, ...]
    clauses: tuple[Clause, ...] = ()
    """What the texts say of their languages, as proposals: nobody has accepted them yet."""
    earlier: tuple[Compared, ...] = ()
    """What each text was before, where that was asked for."""
    lone: tuple[Lone, ...] = ()
    """Changes since then that the counterpart in another language lacks."""

    @property
    def verdict(self) -> Word:
        """The worst of all pairs: one that differs, else one that is undecided.

        A change that stands alone in its language is a difference, where a pair was aligned.
        """
        if self.lone and any(pair.verdict != "undecided" for pair in self.pairs):
            return "differs"
        words = {pair.verdict for pair in self.pairs}
        return next((word for word in _WORST if word in words), "undecided")

    @property
    def differences(self) -> tuple[Difference, ...]:
        """The differences of all pairs."""
        return tuple([each for pair in self.pairs for each in pair.differences])


_WORST: tuple[Word, ...] = ("differs", "undecided", "concordant")
