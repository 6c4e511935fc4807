"""Authentic: where two texts do not say the same of their languages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from paraph.concordance.clause import Clause, Rule, clauses, equal
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
    told, for the clause of the other is lacking or was not understood.
    """
    sides = first, second
    if not all(side.language in NAMES for side in sides):
        return
    known = frozenset(NAMES[first.language]) & frozenset(NAMES[second.language])
    found = [[*clauses(side, 0)] for side in sides]
    rules = [{_rule(each, known) for each in read} for read in found]
    left = [_left(rules[which], rules[1 - which], sides[1 - which]) for which in (0, 1)]
    lone = [
        [each for each in read if _rule(each, known) in left[which]]
        for which, read in enumerate(found)
    ]
    for number in range(max(map(len, lone))):
        ones = [each[number] if number < len(each) else None for each in lone]
        yield Unequal((ones[0], ones[1]), (_said(ones[0]), _said(ones[1])))


def _rule(each: Clause, known: frozenset[str]) -> _Rule:
    return each.rule, frozenset(each.languages) & known


def _left(ones: set[_Rule], others: set[_Rule], other: Side) -> set[_Rule]:
    """Return what one text says and the other does not; what is not read is never the same."""
    left = {each for each in ones if each not in others or not each[1]}
    # "Done in English and French. Both texts are equally authentic" names them elsewhere.
    if not any(rule == "equal" for rule, _ in others) and equal(other):
        left = {each for each in left if each[0] != "equal"}
    return left


def _said(each: Clause | None) -> str:
    if each is None:
        return ""
    return f"{each.rule} {', '.join(sorted(each.languages)) or '?'}"
