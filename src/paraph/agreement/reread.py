"""Reread: a reading that was accepted beside what is read of the clause now."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import NamedTuple

from paraph.agreement.steps import Accept, Span
from paraph.norms.final.formula_json import Value
from paraph.norms.final.offered import Offered
from paraph.norms.final.rule_words import rule_in_words
from paraph.norms.final.sentences import Place

OF_THE_WHOLE = frozenset(("", "term", "provisional"))
"""Clauses that speak of all components of a set at once, and may be in each of them."""
_NAMES = frozenset(("named", "among", "parts", "but"))
_PLACES = frozenset(("unread", "unread_notice"))


class Reread(NamedTuple):
    """Of which component a reading is, and what is read there now.

    `unread` says why the reading is not what is read of the words that it names, in its language
    and in those that the component has beside it, and nothing where it is. `also` are other text
    sets of the record in which the same is read at the same component. `apart` are the components
    of the set whose own clause is not read alike, each with what is read there. `left` is what
    stands beside the clause on entry into force and was not read, with its places, and `early` are
    the places where the component speaks of its provisional application.
    """

    component: str = ""
    unread: str = ""
    also: frozenset[str] = frozenset()
    apart: tuple[tuple[str, str], ...] = ()
    left: tuple[str, ...] = ()
    early: tuple[str, ...] = ()


def unlike_offered(accepted: Accept, offer: Offered | str) -> str:
    """Return why a reading is not the one that is offered of the same text, or nothing.

    It is where its rule is that one, and so are all its places: the same rule of other words would
    be shown beside words that do not say it. Which parties names mean is not asked.
    """
    if isinstance(offer, str):
        return f"nothing is read of them ({offer})"
    if accepted.rule != offer.rule:
        return f"what is read is: {rule_in_words(offer.rule, accepted.clause)}"
    if [*map(_placed, (accepted.span, *accepted.more))] != [*map(_place, offer.places)]:
        where = ", ".join(dict.fromkeys([each.address for each in offer.places]))
        return f"it is read of other words, at {where}"
    return ""


def unlike_beside(accepted: Accept, offer: Offered | str) -> str:
    """Return what is read of a clause in another text than that of a reading, if not the same."""
    if isinstance(offer, str):
        return f"nothing is read of it: {offer}"
    if says_otherwise(accepted.rule, offer.rule):
        return f"what is read is: {rule_in_words(offer.rule, accepted.clause)}"
    return ""


def says_otherwise(rule: str, other: str) -> bool:
    """Whether readings of one clause in two languages are not alike.

    They are not where one alone says a thing: whether the other was not understood, or does not say
    it, nobody knows. Names and provisions, which each language has in its own words, are held to
    how many there are and to the figures in them, and what was not read to how much that is.
    """
    one, two = json.loads(rule), json.loads(other)
    return any(
        _bare({key: one.get(key)}) != _bare({key: two.get(key)})
        for key in (one.keys() | two.keys()) - _PLACES
    ) or any(len(one.get(key, ())) != len(two.get(key, ())) for key in _PLACES)


def _bare(value: Value) -> Value:
    """Return a value with the figures of the names that stand in it in place of the names."""
    if isinstance(value, Mapping):
        return {
            key: [*map(_figures, held)] if key in _NAMES and isinstance(held, list) else _bare(held)
            for key, held in value.items()
        }
    return [_bare(each) for each in value] if isinstance(value, list) else value


def _figures(name: Value) -> Value:
    return [*re.findall(r"\d+", str(name))]


def _placed(span: Span) -> tuple[str, int, int]:
    return span.provision, span.start, span.end


def _place(place: Place) -> tuple[str, int, int]:
    return place.address, place.start, place.end
