"""Offered: what is read of a final clause, as it is offered to a person to accept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import NamedTuple

from paraph.norms.final.clauses import read_final
from paraph.norms.final.formula import Entry, When
from paraph.norms.final.formula_json import dump
from paraph.norms.final.proposal import About, FinalClauses, NotRead
from paraph.norms.final.reserving import dump_reserving, read_reserving
from paraph.norms.final.sentences import Place
from paraph.norms.final.term import Application
from paraph.norms.final.term_json import dump_application, dump_term
from paraph.text.node import Text
from paraph.text.outline import outline

CONSENT_OF_ALL = Entry(When("consent"))
"""When an agreement enters into force whose text says nothing of it (VCLT 24(2))."""


_STRANGE = "not a language that is read"
_NO_TERM = "no sentence on how long it lasts, its renewal or its end was read"
_NO_CLAUSE = "no clause"
_NO_RESERVING = "no sentence speaks of them"
_OF_ENTRY = frozenset(("entry into force", "joining", "a part of it"))
_EARLY: About = "provisional application"
_BESIDE_ENTRY = _OF_ENTRY | {"another instrument", _EARLY}


class Offered(NamedTuple):
    """A reading in its one form of JSON, where it stands, and what beside it was not understood.

    It is `silent` where the text has no such clause: the reading is what then holds, and its place
    is the whole first provision, as no words are more its own than others.
    """

    rule: str
    places: tuple[Place, ...]
    unread: tuple[NotRead, ...] = ()
    silent: bool = False


def offered(text: Text, language: str, clause: str) -> Offered | str:
    """Return the reading of a clause of a text that is offered, or why none is.

    `clause` is that of `steps.Accept`: the entry into force where it is empty, the term,
    provisional application, reservations, or the depositary. The same text always has the same
    one. Takes linear time.
    """
    if clause == "depositary":
        return "no sentence on a depositary is read"
    if clause == "reservations":
        return _reserving(text, language)
    return _READ[clause](_final(text, language), text)


def says_nothing(offer: Offered | str) -> bool:
    """Whether a text that is read has no such clause, so that it leaves it to others."""
    if isinstance(offer, Offered):
        return offer.silent
    return offer in {_NO_TERM, _NO_CLAUSE, _NO_RESERVING}


def spoken_of_early(text: Text, language: str) -> tuple[Place, ...]:
    """Return where a text speaks of its provisional application, whether that is read or not."""
    clauses = _final(text, language)
    read = [each.place for each in clauses.provisional]
    return (*read, *[each.place for each in clauses.unread if each.about == _EARLY])


@lru_cache(8)
def _final(text: Text, language: str) -> FinalClauses:
    return read_final(text, language)  # once for all of its clauses


def _entry(clauses: FinalClauses, text: Text) -> Offered | str:
    if clauses.entry is not None:
        left = tuple([each for each in clauses.unread if each.about in _BESIDE_ENTRY])
        return Offered(dump(clauses.entry.entry), clauses.entry.places, left)
    spoken = any(each.about in _OF_ENTRY for each in clauses.unread)
    if clauses.outcome == "no clause" and not spoken:
        index, words = next(
            (at, each.text) for at, each in enumerate(text.provisions) if each.text.strip()
        )
        address = str(outline(text, clauses.language).address(index))
        return Offered(dump(CONSENT_OF_ALL), (Place(index, address, 0, len(words)),), silent=True)
    return clauses.unread[0].why if clauses.unread else clauses.outcome


def _term(clauses: FinalClauses, _text: Text) -> Offered | str:
    """Return the whole term: one half of it alone (without its renewal, say) would be another."""
    unread = tuple([each for each in clauses.unread if each.about in {"term", "notice"}])
    places = [each.place for each in clauses.terms] or [each.place for each in unread]
    if not places and clauses.outcome == _STRANGE:
        return clauses.outcome
    if not places:
        return _NO_TERM
    return Offered(dump_term(clauses.term), tuple(dict.fromkeys(places)), unread)


def _provisional(clauses: FinalClauses, _text: Text) -> Offered | str:
    unread = [each for each in clauses.unread if each.about == "provisional application"]
    found = list(dict.fromkeys([(each.formula, each.parts) for each in clauses.provisional]))
    if unread or len(found) != 1:
        none = _STRANGE if clauses.outcome == _STRANGE else _NO_CLAUSE
        return _why(unread, nothing=not (found or unread), none=none)
    places = tuple([each.place for each in clauses.provisional])
    return Offered(dump_application(Application(*found[0])), places)


def _reserving(text: Text, language: str) -> Offered | str:
    found, unread = read_reserving(text, language)
    says = {each.says for each in found}
    if len(says) != 1:
        return _why(unread, nothing=not (found or unread), none=_NO_RESERVING)
    return Offered(dump_reserving(says.pop()), tuple([each.place for each in found]), unread)


def _why(unread: list[NotRead] | tuple[NotRead, ...], *, nothing: bool, none: str) -> str:
    if nothing:
        return none
    return unread[0].why if unread else "sentences say different things"


_READ: Mapping[str, Callable[[FinalClauses, Text], Offered | str]] = {
    "": _entry,
    "term": _term,
    "provisional": _provisional,
}
