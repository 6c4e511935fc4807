"""Statements and events: what is read in an article, with its places, for people to accept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple, TypeAlias

from paraph.press.article import Article, Span

Certainty: TypeAlias = Literal["stated", "inferred"]
Kind: TypeAlias = Literal["direct", "mixed", "indirect", "free indirect", "document"]
Status: TypeAlias = Literal["done", "announced", "planned", "denied"]


class Speaker(NamedTuple):
    """Who spoke, as far as that is known: nobody where two may be meant (`candidates`).

    `words` is how the cue names them, `how` by what they were found, `role` the office as written.
    """

    name: str | None
    certainty: Certainty
    how: str
    role: str = ""
    words: Span | None = None
    candidates: tuple[str, ...] = ()


class Dated(NamedTuple):
    """When something was or will be: days, both included, or a bound that lacks one or both.

    `precision` is that of the words ("day", "month", "bound" ...), `anchor` what they were counted
    from, `basis` the way in words.
    """

    start: date | None
    end: date | None
    precision: str
    anchor: str
    basis: str
    certainty: Certainty
    words: Span


class Statement(NamedTuple):
    """Words that somebody said, as the article has them. `number` counts from 1.

    `continues` is the number of the statement that this one goes on with, or 0. `chain` leads from
    the article's own outlet to the speaker. `denied` is whether the speaker is told to deny the
    words, or to rule them out, so that they are not what the speaker holds.
    """

    number: int
    speaker: Speaker
    kind: Kind
    content: Span
    cue: Span | None
    quoted: tuple[Span, ...]
    continues: int
    chain: tuple[str, ...]
    date: Dated | None
    balanced: bool = True
    denied: bool = False

    @property
    def certainty(self) -> Certainty:
        """`stated` only if the speaker and the date, if there is one, are."""
        dated = self.date is None or self.date.certainty == "stated"
        return "stated" if dated and self.speaker.certainty == "stated" else "inferred"


class Event(NamedTuple):
    """An act or event that a sentence tells; `told_by` is the number of a statement, or 0."""

    number: int
    event: str
    status: Status
    place: Span
    trigger: Span
    participants: tuple[Span, ...]
    date: Dated | None
    told_by: int


class Open(NamedTuple):
    """What was not read, and a person must look at: a mark without its other one, a long text.

    `missed` is whether statements of the article itself may be lost by it.
    """

    why: str
    place: Span
    missed: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """Everything that an article tells, in the order of reading."""

    article: Article
    sort: Literal["article", "interview", "communique"]
    statements: tuple[Statement, ...]
    events: tuple[Event, ...]
    dates: tuple[Dated, ...]
    open: tuple[Open, ...]
