"""A site: a pair of provisions in two whole texts, and what a rule may know about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import accumulate
from types import MappingProxyType
from typing import NamedTuple, Protocol, Self

from paraph.proof.blank import Allowed
from paraph.proof.whole import Whole
from paraph.text.apart import apart
from paraph.text.node import Provision
from paraph.text.wording import words


class Move(NamedTuple):
    """So many old tokens gave way to so many new ones, as a rule proves with its evidence."""

    old: int
    new: int
    evidence: Mapping[str, str] = MappingProxyType({})


@apart
class Side(NamedTuple):
    """One provision of a pair: its tokens, which joined are its text, and where each begins.

    `starts` has one more entry than `tokens`: the length of the text. `body` is the token with
    which the wording begins, behind a typed label.
    """

    provision: Provision
    tokens: tuple[str, ...]
    starts: tuple[int, ...]
    body: int

    @classmethod
    def of(cls, provision: Provision, begins: int) -> Self:
        """Return the side of a provision whose wording begins at the code point `begins`."""
        tokens = tuple(words(provision.text))
        starts = tuple(accumulate(map(len, tokens), initial=0))
        body = next((at for at, start in enumerate(starts) if start >= begins), len(tokens))
        return cls(provision, tokens, starts, body)

    def at(self, index: int) -> str:
        """Return the token at `index`, or nothing where there is none."""
        return self.tokens[index] if 0 <= index < len(self.tokens) else ""

    def word(self, index: int) -> tuple[str, int]:
        """Return the word with its hyphens that begins at a token, and how many tokens it has."""
        first = self.at(index)
        if not first[:1].isalpha():
            return "", 0
        parts, size = [first], 1
        while self.at(index + size) in _HYPHENS and self.at(index + size + 1)[:1].isalpha():
            parts += ["-", self.at(index + size + 1)]
            size += 2
        return "".join(parts), size

    def opens(self, index: int) -> bool:
        """Whether the token begins a sentence, or the wording of the provision."""
        at = index - 1
        while at >= self.body and (self.tokens[at].isspace() or self.tokens[at] in _OPENING):
            at -= 1
        return at < self.body or self.tokens[at] in _STOPS


@apart
class Site(NamedTuple):
    """A pair of provisions in two whole texts.

    `item` says whether the provision is an item of a list, and `last` whether it is the last one,
    on both sides alike. `signed` says whether it stands in the signature block on either side, and
    `signature` whether it is a line of signature. `declared` are the blanks of the old side that a
    profile declares.
    """

    old: Side
    new: Side
    whole: Whole
    item: bool = False
    last: bool = False
    signed: bool = False
    signature: bool = False
    declared: tuple[Allowed, ...] = ()


class Rule(Protocol):
    """One class of the closed list: what it can prove from one place on."""

    def __call__(self, site: Site, old: int, new: int) -> Iterator[Move]:
        """Yield the moves that begin at the token `old` and the token `new`."""


class Begins(Protocol):
    """What a class asks of two tokens, whatever stands around them: the cheapest first look."""

    def __call__(self, before: str, after: str, language: str) -> bool:
        """Whether a move may begin at the old token `before` and the new one `after`."""


_HYPHENS = frozenset(("-", "\u2010", "\u2011"))
_OPENING = frozenset("\"'\u201c\u2018\u00ab\u201e([")
_STOPS = frozenset(".!?")
