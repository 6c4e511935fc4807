"""A site: one place in a pair of provisions, and what a rule may know around it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple, Protocol

from paraph.text.node import Provision


class Move(NamedTuple):
    """So many old tokens gave way to so many new ones, as a rule proves with its evidence."""

    old: int
    new: int
    evidence: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Side:
    """One provision of a pair: its tokens (which joined are its text) and where each begins.

    `starts` has one more entry than `tokens`: the length of the text.
    """

    provision: Provision
    tokens: tuple[str, ...]
    starts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Whole:
    """What both texts as wholes say, computed once for all rules.

    `language` is that of both texts, "" where it is unknown; `locale` as in the proof.
    `counts_old` and `counts_new` say how often each word stands in each text, letter by letter.
    `names` are the words that stand with a capital where no sentence begins, in either text, in
    small letters; `terms` the words of all defined terms, in small letters.
    """

    language: str
    locale: str
    counts_old: Mapping[str, int]
    counts_new: Mapping[str, int]
    names: frozenset[str]
    terms: frozenset[str]


@dataclass(frozen=True, slots=True)
class Site:
    """A pair of provisions in two whole texts.

    `item` says whether the provision is an item of a list, and `last` whether it is its last item,
    on both sides alike. `signed` says whether it stands in the signature block on either side.
    """

    old: Side
    new: Side
    whole: Whole
    item: bool = False
    last: bool = False
    signed: bool = False


class Rule(Protocol):
    """One class of the closed list: what it can prove from one place on."""

    def __call__(self, site: Site, old: int, new: int) -> Iterator[Move]:
        """Yield the moves that begin at the token `old` and the token `new`."""
