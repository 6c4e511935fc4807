"""A mention: the words by which a text names one provision of it, or several."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from paraph.proof.checker.documents.numbers import Number, readings

OWN, OTHER, UNCLEAR = "own", "other", "unclear"
"""The instrument that a mention names: this one, another, or it is not said for sure."""


class Token(NamedTuple):
    """A number of a mention, from `start` to `end`; `form` is what encloses it: "", "(", a mark."""

    start: int
    end: int
    text: str
    form: str = ""

    @property
    def numbers(self) -> tuple[Number, ...]:
        """Every way to read the number."""
        return readings(self.text)


Step: TypeAlias = tuple[str, Token]
"""The kind that a word names ("" where there is none), and the number behind it."""


class Item(NamedTuple):
    """One of the provisions of a mention: "5(2)(a)"; `joint` is "", "," or "to" before it."""

    steps: tuple[Step, ...]
    joint: str = ""


class Mention(NamedTuple):
    """The provisions named from `start` to `end`, of the `outer` one if it is named with them.

    `inside` is a kind where the outer one is the provision of that kind around the mention. `whole`
    is the instrument where words say which, else nothing. `sure` says that it was read to its end.
    `placed` says that no number but a place names it ("the second paragraph"): it has no items.
    """

    start: int
    end: int
    items: tuple[Item, ...]
    outer: Mention | None = None
    inside: str = ""
    whole: str = ""
    sure: bool = True
    placed: str = ""

    def tokens(self) -> list[Token]:
        """Return the numbers in the order in which they stand."""
        inner = [token for item in self.items for _, token in item.steps]
        return sorted(inner + (self.outer.tokens() if self.outer else []))


class Stray(NamedTuple):
    """A number that no mention holds, but which may be a part of one; and what it might be."""

    token: Token
    kind: str = "?"


class Reading(NamedTuple):
    """What a text mentions, in order, and which of its numbers are in doubt."""

    mentions: tuple[Mention, ...]
    strays: tuple[Stray, ...]
