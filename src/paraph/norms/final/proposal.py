"""Proposals: what is read in a final clause, with the exact place, for a person to accept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from paraph.norms.final.formula import Entry, Formula
from paraph.norms.final.sentences import Place
from paraph.norms.final.term import Duration, Renewal, Term

Outcome: TypeAlias = Literal["read", "not read", "no clause", "not a language that is read"]
About: TypeAlias = Literal[
    "entry into force",
    "joining",
    "a part of it",
    "provisional application",
    "term",
    "notice",
    "another instrument",
    "reservations",
]


class EntryProposal(NamedTuple):
    """When the instrument enters into force; `places` are the sentences that say so."""

    entry: Entry
    places: tuple[Place, ...]


class ProvisionalProposal(NamedTuple):
    """From when it is applied provisionally; `parts` as the clause names them, or the whole."""

    formula: Formula
    parts: tuple[str, ...]
    place: Place


class TermProposal(NamedTuple):
    """One thing that a clause says of how long it lasts, or of how a notice ends it."""

    says: Duration | Renewal | Formula
    place: Place


class NotRead(NamedTuple):
    """A clause that is there and was not understood, and the words at which understanding ended."""

    about: About
    place: Place
    why: str


@dataclass(frozen=True, slots=True)
class FinalClauses:
    """Everything that was found in the final clauses of a text.

    `outcome` is about entry into force alone. It is "read" only if every sentence that says when
    the instrument enters into force is understood to its last word, and they say one thing; "no
    clause" only if nothing in the text speaks of it, so that VCLT art. 24(2) may hold.
    """

    outcome: Outcome
    language: str
    entry: EntryProposal | None = None
    provisional: tuple[ProvisionalProposal, ...] = ()
    terms: tuple[TermProposal, ...] = ()
    unread: tuple[NotRead, ...] = ()

    @property
    def term(self) -> Term:
        """The term that the clauses add up to; of what two of them say differently none is in it.

        Their places stand with those that were not understood.
        """
        durations = {each.says for each in self.terms if _is_duration(each.says)}
        renewals = {each.says for each in self.terms if isinstance(each.says, Renewal)}
        ends = {
            each.says
            for each in self.terms
            if not _is_duration(each.says) and not isinstance(each.says, Renewal)
        }
        unclear = [each.place for each in self.unread if each.about == "term"]
        for held in (durations, renewals):
            if len(held) > 1:
                unclear += [each.place for each in self.terms if each.says in held]
        of_notice = [each.place for each in self.unread if each.about == "notice"]
        if len(ends) > 1:
            of_notice += [each.place for each in self.terms if each.says in ends]
        return Term(
            _only(durations),  # type: ignore[arg-type]
            _only(renewals),  # type: ignore[arg-type]
            _only(ends),  # type: ignore[arg-type]
            _addresses(unclear),
            _addresses(of_notice),
        )


def _addresses(places: Sequence[Place]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([each.address for each in places]))


def _is_duration(says: object) -> bool:
    return isinstance(says, Duration)


def _only(held: set[Duration | Renewal | Formula]) -> Duration | Renewal | Formula | None:
    return next(iter(held)) if len(held) == 1 else None
