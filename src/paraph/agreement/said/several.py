"""Several: acts and events that more than one source tells, side by side, with what differs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise
from typing import NamedTuple

from paraph.agreement import steps
from paraph.agreement.said.links import Link, days_of
from paraph.agreement.said.naming import STATES
from paraph.agreement.sources import Kept
from paraph.language.quantities import folded
from paraph.language.reckoning import reckoning
from paraph.language.stemming import Stemmed, stemmed
from paraph.language.subjectless import subjectless

_EACH = frozenset(
    (
        *("ratification", "approval", "accession", "withdrawal", "proposal", "directive"),
        *("visit", "meeting"),
    )
)
"""What parties and people do each for themselves, or more than once."""
_TWO = 2
_YEAR = re.compile(r"(?:19|20)\d\d")
_LIKE = 2  # further words that both sentences have


class Side(NamedTuple):
    """An event as one source tells it: the source by its place, the event by its place in it."""

    source: int
    place: int
    kept: Kept
    told: steps.Occurred
    links: tuple[Link, ...]


class Together(NamedTuple):
    """What may be one event, as several sources tell it; `rules` say why it may be one.

    `differences` are what they tell unlike; none is chosen, and nothing is merged.
    """

    told: str
    sides: tuple[Side, ...]
    rules: tuple[str, ...]
    differences: tuple[str, ...]


def several(sides: Sequence[Side]) -> tuple[Together, ...]:
    """Return the events that may be told by more than one source, in the order of the first.

    Two are held to be the same by their kind, and by the agreement that both name, by two
    participants, or by one of them and further words. That is a proposal. A file that was added
    twice, or the same words in another one, is one source: it bears nothing out. Takes time
    quadratic in the events of one kind.
    """
    held = [_Told(each) for each in sides]
    above = list(range(len(held)))
    why: dict[int, dict[str, None]] = {}
    for one, other in combinations(range(len(held)), 2):
        first, second = held[one], held[other]
        if one_source(first.side, second.side) or first.kind != second.kind:
            continue
        rule = first.same(second)
        if rule:
            top, below = sorted((_top(above, one), _top(above, other)))
            above[below] = top
            why.setdefault(top, {}).update(
                {rule: None, **why.pop(below, {})} if below != top else {rule: None}
            )
    groups: dict[int, list[_Told]] = {}
    for at, each in enumerate(held):
        groups.setdefault(_top(above, at), []).append(each)
    return tuple(
        [
            Together(
                group[0].kind,
                tuple([each.side for each in group]),
                (*why.get(top, ()), *_twice(group)),
                tuple(dict.fromkeys(_differences(group))),
            )
            for top, group in groups.items()
            if len({each.side.source for each in group}) >= _TWO
        ]
    )


def one_source(one: Side, other: Side) -> bool:
    """Whether two events are told by one source, however often it was added."""
    if one.source == other.source:
        return True
    first, second = one.kept.source, other.kept.source
    return first.text == second.text or first.file == second.file


def _twice(group: Sequence[_Told]) -> Iterator[str]:
    """Yield which sources of a group are the same one."""
    sides = {each.side.source: each.side for each in group}
    for one, other in combinations(sides.values(), 2):
        if one_source(one, other):
            yield f"{one.source} and {other.source} are the same article and count as one source"


def _top(above: list[int], at: int) -> int:
    while above[at] != at:
        above[at] = above[above[at]]
        at = above[at]
    return at


class _Told:
    """An event with what it is likened by."""

    def __init__(self, side: Side) -> None:
        told, code = side.told, side.kept.source.language
        self.side, self.kind, self.code = side, told.told, code
        words = list(stemmed(told.span.words, code))
        self.who = {each.casefold(): each for each in told.who}
        before = told.span.words.partition(told.trigger)[0]
        self.names = {
            each.stem
            for one in (*told.who, before)  # a lone name before the verb is no participant
            for each in stemmed(one, code)
            if each.word[0].isupper() and each.stem not in STATES
        }
        names = {each.stem for one in told.who for each in stemmed(one, code)}
        self.words = {each.stem: each.word for each in words if each.stem not in names}
        self.words = {key: each for key, each in self.words.items() if key not in subjectless(code)}
        self.words = {key: each for key, each in self.words.items() if not key[0].isdecimal()}
        self.named = {each.target for each in side.links if each.to == "agreement" and each.target}
        self.days = days_of(told.since, told.until_day)
        self.counts = dict(_counts(words, code))

    def may_be_one(self, other: _Told) -> bool:
        """Whether what each party does for itself is told of one that both sources name."""
        if self.kind not in _EACH:
            return True
        return self.code == other.code and bool(self.names & other.names)

    def same(self, other: _Told) -> str:
        """Return why two may be one event, or nothing."""
        if self.named & other.named and self.may_be_one(other):
            return "the same kind, of the same agreement"
        who = [each for key, each in self.who.items() if key in other.who]
        if self.code != other.code:
            return ""
        if len(who) >= _TWO:
            return f"the same kind, of {' and '.join(who[:_TWO])}"
        shared = [each for key, each in self.words.items() if key in other.words]
        if who and len(shared) >= _LIKE:
            return f"the same kind, of {who[0]}, with the words {', '.join(shared[:4])}"
        return ""


def _counts(words: Sequence[Stemmed], code: str) -> Iterator[tuple[str, str]]:
    """Yield what is counted, and how many: 12 documents. A day or a year counts nothing."""
    months = reckoning(code).months
    before = ""
    for number, what in pairwise(words):
        dated = folded(what.word) in months or before in months or _YEAR.fullmatch(number.word)
        if number.stem[0].isdecimal() and not what.stem[0].isdecimal() and not dated:
            yield what.stem, number.stem
        before = folded(number.word)


def _differences(group: Sequence[_Told]) -> Iterator[str]:
    for one, other in combinations(group, 2):
        if one_source(one.side, other.side):
            continue
        if one.days and other.days and not _meet(one, other):
            yield "date"
        if _gainsay(one, other):
            yield "status"
        for what in one.counts.keys() & other.counts.keys():
            if one.code == other.code and one.counts[what] != other.counts[what]:
                yield "number"


def _meet(one: _Told, other: _Told) -> bool:
    if one.days is None or other.days is None:
        return True
    return one.days.first <= other.days.last and other.days.first <= one.days.last


def _gainsay(one: _Told, other: _Told) -> bool:
    """Whether one source has it otherwise: what was to come may be done in a later one."""
    first, second = sorted((one, other), key=lambda each: each.side.kept.source.on)
    before, behind = first.side.told.status, second.side.told.status
    if before == behind or {before, behind} == {"announced", "planned"}:
        return False
    to_come = {"announced", "planned"}
    grown = before in to_come and behind == "done"
    if first.side.kept.source.on == second.side.kept.source.on:
        return (not grown and behind not in to_come) or "denied" in {before, behind}
    return not grown
