"""Authentic: where two texts do not say the same of their languages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from paraph.concordance.clause import Clause, Rule, clauses, equal, named
from paraph.concordance.side import Side
from paraph.language.prevailing import NAMES


class Unequal(NamedTuple):
    """What two texts say otherwise of their languages, each with the clause that says so."""

    clauses: tuple[Clause | None, Clause | None]
    says: tuple[str, str]


_Rule = tuple[Rule, frozenset[str]]


def unequal(first: Side, second: Side) -> Iterator[Unequal]:
    """Yield where one text makes other languages equal, or another one prevail, than the other.

    A language that only one of the two has a word for is not looked at. That both say that one
    text prevails is no agreement where it is not read which; and what one text says of it alone is
    told, for the clause of the other is lacking or was not understood. So is a language that one
    text names as one of a text, and the other nowhere; and texts of other languages of which both
    speak.
    """
    sides = first, second
    if not all(side.language in NAMES for side in sides):
        return
    known = frozenset(NAMES[first.language]) & frozenset(NAMES[second.language])
    found = [[*clauses(side, 0)] for side in sides]
    rules = [{_rule(each, known) for each in read} for read in found]
    left = [_left(rules[which], rules[1 - which], sides[1 - which], known) for which in (0, 1)]
    lone = [
        [each for each in read if _rule(each, known) in left[which]]
        for which, read in enumerate(found)
    ]
    for number in range(max(map(len, lone))):
        ones = [each[number] if number < len(each) else None for each in lone]
        yield Unequal((ones[0], ones[1]), (_said(ones[0]), _said(ones[1])))


def unread(first: Side, second: Side) -> Iterator[tuple[int, Clause]]:
    """Yield clauses on languages that were understood in neither text, each with its text.

    Two that name the same languages are not told as unequal, and nobody knows that they are equal.
    """
    found = [
        [each for each in clauses(side, 0) if each.rule == "unread"] for side in (first, second)
    ]
    if all(found):
        yield from [(which, each) for which, held in enumerate(found) for each in held]


def _rule(each: Clause, known: frozenset[str]) -> _Rule:
    return each.rule, frozenset(each.languages) & known


def _left(ones: set[_Rule], others: set[_Rule], other: Side, known: frozenset[str]) -> set[_Rule]:
    """Return what one text says and the other does not; what is not read is never the same."""
    there = named(other)
    left = {each for each in ones if each[0] in _NAMED and (each[1] & known) - there}
    spoken = _spoken(ones, others)
    left |= spoken if _spoken(others, ones) else set()
    left |= {each for each in ones - others if each[0] not in _NAMED}
    left |= {each for each in ones if each[0] not in _NAMED and not each[1]}
    # "Done in English and French. Both texts are equally authentic" names them elsewhere.
    if not any(rule == "equal" for rule, _ in others) and equal(other):
        left = {each for each in left if each[0] != "equal"}
    return left


_NAMED: frozenset[Rule] = frozenset(("named", "done"))


def _spoken(ones: set[_Rule], others: set[_Rule]) -> set[_Rule]:
    """Return the texts of which one side speaks, and nothing of the other that is not read."""
    there = {languages for rule, languages in others if rule in {*_NAMED, "unread"}}
    return {each for each in ones if each[0] == "named" and each[1] and each[1] not in there}


def _said(each: Clause | None) -> str:
    if each is None:
        return ""
    return f"{each.rule} {', '.join(sorted(each.languages)) or '?'}"
