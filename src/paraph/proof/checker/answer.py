"""What a check answers, and what it asks for: tables and word lists."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, Protocol, TypeAlias

from paraph.text.apart import apart

Row = tuple[str, ...]


@apart
class Accepted(NamedTuple):
    """Every claim holds. `counts` says how many of each class there are, `open` among them."""

    counts: Mapping[str, int]


@apart
class Refused(NamedTuple):
    """A claim does not hold: where in the proof ("steps[3].pieces[0]"), and what is wrong."""

    place: str
    what: str


@apart
class Indeterminate(NamedTuple):
    """The proof rests on rules, tables or word lists that are not the ones at hand."""

    what: str


Answer: TypeAlias = Accepted | Refused | Indeterminate


class Tables(Protocol):
    """Reviewed tables by their names, as `paraph.language.reviewed` keeps them."""

    def rows(self, name: str, /) -> tuple[Row, ...]:
        """Return the rows of a table, none where there is no such."""

    def digest(self, name: str, /) -> str:
        """Return the digest of a table, that of nothing where there is no such."""


class WordList(Protocol):
    """The words that one dictionary knows, in small letters but for names."""

    def __contains__(self, word: str, /) -> bool: ...

    def near(self, word: str, /) -> frozenset[str]:
        """Return all words of the list at an optimal-string-alignment distance of 1."""

    def named(self, word: str, /) -> bool:
        """Whether a word is a name too, with a capital."""


class Lexicon(Protocol):
    """The word lists of every language, and the digest of each by its name ("en/american")."""

    @property
    def digest(self) -> Mapping[str, str]:
        """The digest of each list."""

    def common(self, language: str, word: str, /) -> bool:
        """Whether a list of one language spells a word, in small letters, that is no name alone."""

    def lists(self, language: str, /) -> tuple[WordList, ...]:
        """Return the lists of one language, whose names begin with it and a stroke."""
