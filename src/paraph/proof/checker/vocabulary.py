"""The tables of one language, read into the shapes that the classes ask for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from paraph.proof.checker.answer import Row, Tables
from paraph.proof.checker.phrases import Phrases
from paraph.proof.tables import LANGUAGES


class Vocabulary:
    """What the reviewed tables say in one language; nothing where it has none."""

    def __init__(self, tables: Tables, language: str) -> None:
        self.language = language
        self._tables = tables

    def rows(self, name: str) -> tuple[Row, ...]:
        """Return the rows of a table of this language."""
        if self.language not in LANGUAGES:
            return ()
        return self._tables.rows(f"{self.language}/{name}")

    def common(self, name: str) -> tuple[Row, ...]:
        """Return the rows of a table of all languages."""
        return self._tables.rows(name)

    @cached_property
    def guarded(self) -> bool:
        """Whether the words that are never touched are known in this language."""
        return bool(self.rows("modal") and self.rows("negation"))

    @cached_property
    def signs(self) -> frozenset[str]:
        """The signs that may stand in a piece or beside one."""
        return frozenset([characters(row[0]) for row in self.common("signs")])

    @cached_property
    def typography(self) -> Mapping[tuple[str, str], str]:
        """What each mark, or group of them, stands for in each role."""
        return {
            (characters(shape), role): characters(stands_for)
            for shape, stands_for, role, *_ in self.common("typography")
        }

    @cached_property
    def modal(self) -> Phrases:
        """The words and phrases of obligation, permission or denial."""
        words = [row[0] for name in ("modal", "negation") for row in self.rows(name)]
        return Phrases(words, self.language)

    @cached_property
    def joining(self) -> Phrases:
        """The connectives and quantifiers."""
        words = [row[0] for name in ("connective", "quantifier") for row in self.rows(name)]
        return Phrases(words, self.language)

    @cached_property
    def weighty(self) -> frozenset[str]:
        """The single words that oblige, permit, deny, join or say how many."""
        names = ("modal", "negation", "connective", "quantifier")
        return frozenset([row[0] for name in names for row in self.rows(name) if row[0].isalpha()])

    @cached_property
    def connectives(self) -> frozenset[str]:
        """The words that join, in small letters."""
        return frozenset([row[0] for row in self.rows("connective")])

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """The value of each cardinal word."""
        return {row[0].lower(): int(row[1]) for row in self.rows("numbers")}

    @cached_property
    def months(self) -> Mapping[str, int]:
        """The number of each month word, in its own capital or small letters."""
        return {row[0]: int(row[1]) for row in self.rows("months")}

    def counting(self, word: str) -> bool:
        """Whether a word is a number, a part of one, an ordinal or a month ("May", not "may")."""
        return word in self.months or word.lower() in self._counting

    @cached_property
    def _counting(self) -> frozenset[str]:
        parts = [row[0] for row in self.rows("number_parts") if row[1:2] != ("joins",)]
        ordinals = [row[0] for row in self.rows("ordinals")]
        return frozenset([word.lower() for word in (*self.numbers, *parts, *ordinals)])

    @cached_property
    def variants(self) -> Mapping[str, frozenset[str]]:
        """What each word may stand for, and be stood for by."""
        return _both_ways(self.rows("variants"))

    @cached_property
    def corrections(self) -> Mapping[str, str]:
        """What each misspelt word is put right to, where that is one word."""
        rows = self.rows("corrections")
        found = {row[0]: row[1] for row in rows}
        for row in rows if len(found) < len(rows) else ():
            if found.get(row[0], row[1]) != row[1]:
                del found[row[0]]
        return found

    @cached_property
    def rare(self) -> frozenset[str]:
        """Words that no list has, and that are no slip for what is near them."""
        return self.column("rare")

    @cached_property
    def agreement(self) -> Mapping[str, frozenset[str]]:
        """The verb forms that differ in number alone."""
        return _both_ways(self.rows("agreement"))

    def column(self, name: str) -> frozenset[str]:
        """Return the first field of every row of a table of this language."""
        return frozenset([row[0] for row in self.rows(name)])


def characters(field: str) -> str:
    """Return the characters that a field names by their code points ("U+0066 U+0069")."""
    return "".join([chr(int(point.removeprefix("U+"), 16)) for point in field.split()])


def _both_ways(rows: Iterable[Row]) -> Mapping[str, frozenset[str]]:
    pairs: dict[str, set[str]] = {}
    for one, other, *_ in rows:
        pairs.setdefault(one, set()).add(other)
        pairs.setdefault(other, set()).add(one)
    return {word: frozenset(others) for word, others in pairs.items()}
