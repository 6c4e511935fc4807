"""Norms between versions: which ones a new text adds, drops, weakens or strengthens."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple, TypeAlias

from rapidfuzz.distance import LCSseq

from paraph.norms.norm import Deadline, Norm

Turn: TypeAlias = Literal["adds", "drops", "weakens", "strengthens", "changes"]
_ALIKE = 0.6  # of their words, for two norms to be one
_ALIKE_HERE = 0.4  # where they stand at one address
_PAIRS = 400_000  # of norms that are held against each other at most
_WORD = re.compile(r"\w+")
_NUMBER = re.compile(
    r"(?:\w+\s+)?(?:\d+(?:\.\d+)*|[ivxlcdm]+|[^\W\d])(?![\w'’])[.:)\s–—-]*", re.IGNORECASE
)
"""The number of a title, with the word before it: "Article 5.", "Part II", "3)"."""
_RANKS = {"shall": 4, "will": 3, "endeavour": 2, "consider": 1, "": 0}
_KINDS = {"obligation": 2, "prohibition": 2, "permission": 1, "right": 2, "declaration": 0}
_DAYS = {"hour": 1 / 24, "day": 1, "business day": 1.4, "week": 7, "month": 30.4, "year": 365.2}


class Turned(NamedTuple):
    """What became of a norm: the old one, the new one, and why it counts as weaker or stronger."""

    turn: Turn
    old: Norm | None
    new: Norm | None
    reasons: tuple[str, ...] = ()


def between(old: tuple[Norm, ...], new: tuple[Norm, ...]) -> tuple[Turned, ...]:
    """Return what a new text does to the norms of the old one, in the order of the new text.

    Norms of equal words are one and are not told, unless their deadline or bearer differ by what
    leads in to them, or they stand under other titles, whatever their numbers: by these it may be
    known whom "they" means, or when it is so. Others are paired by their place and by the words
    that both have; dropped ones come where they stood.
    """
    pairs, gone, come = _paired(old, new)
    told = [(_place(each[1], 1), _turned(*each)) for each in pairs]
    found = [(place, each) for place, each in told if each is not None]
    after = {pair[0].id: _place(pair[1], 0) for pair in pairs}
    last = (-1, 0, 0)
    for each in old:
        if each.id in after:
            last = after[each.id]
        elif each in gone:
            found.append(((last[0], last[1], 2), Turned("drops", each, None)))
    found.extend((_place(each, 1), Turned("adds", None, each)) for each in come)
    return tuple(each for _, each in sorted(found, key=lambda one: one[0]))


def _place(norm: Norm, rank: int) -> tuple[int, int, int]:
    return norm.place.provision, norm.place.start, rank


_Pair = tuple[Norm, Norm]


def _paired(
    old: tuple[Norm, ...], new: tuple[Norm, ...]
) -> tuple[list[_Pair], set[Norm], list[Norm]]:
    """Pair norms of equal words first, then the most alike."""
    pairs: list[_Pair] = []
    waiting: dict[str, list[Norm]] = {}
    for each in new:
        waiting.setdefault(_said(each), []).append(each)
    left: list[Norm] = []
    for each in old:
        same = waiting.get(_said(each), [])
        if not same:
            left.append(each)
            continue
        here = min(same, key=lambda one: (_titles(one) != _titles(each), not _here(one, each)))
        same.remove(here)
        pairs.append((each, here))
    rest = [each for each in new if each in waiting.get(_said(each), [])]
    code: dict[str, int] = {}
    coded = {each.id: _coded(each, code) for each in (*left, *rest)}
    likely: list[tuple[float, int, int]] = []
    wide = len(left) * len(rest) <= _PAIRS
    for first, before in enumerate(left):
        for second, after in enumerate(rest):
            near = before.place.address == after.place.address
            if not wide and not near:
                continue
            least = _ALIKE_HERE if near else _ALIKE
            share = LCSseq.normalized_similarity(
                coded[before.id], coded[after.id], score_cutoff=least
            )
            if share:
                likely.append((-share - (0.1 if near else 0), first, second))
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    for _, first, second in sorted(likely):
        if first not in taken_old and second not in taken_new:
            taken_old.add(first)
            taken_new.add(second)
            pairs.append((left[first], rest[second]))
    gone = {each for place, each in enumerate(left) if place not in taken_old}
    come = [each for place, each in enumerate(rest) if place not in taken_new]
    return pairs, gone, come


def _here(one: Norm, other: Norm) -> bool:
    return one.place.address == other.place.address


def _titles(norm: Norm) -> tuple[str, ...]:
    """Return the titles over a norm without their numbers, by which none of them is another."""
    plain = [" ".join(_bare(each).split()) for each in norm.titles]
    return tuple([each.casefold() for each in plain if each])


def _bare(title: str) -> str:
    found = _NUMBER.match(title)
    return title[found.end() :] if found else title


def _said(norm: Norm) -> str:
    return _wording(norm).casefold()


def _wording(norm: Norm) -> str:
    """Return the words with those of the lead-ins, in which a capital may make a defined term."""
    return " ".join([*(lead.words for lead in norm.leads), norm.words])


def _coded(norm: Norm, code: dict[str, int]) -> tuple[int, ...]:
    return tuple(code.setdefault(word, len(code)) for word in _WORD.findall(_said(norm)))


def _turned(old: Norm, new: Norm) -> Turned | None:
    """Return what became of one norm, or None where it says the same."""
    weaker: list[str] = []
    stronger: list[str] = []
    other: list[str] = []
    _weighed(old, new, weaker, stronger, other)
    for name, before, after in (
        ("condition", old.conditions, new.conditions),
        ("limit", old.limits, new.limits),
    ):
        more, less = len(after) > len(before), len(after) < len(before)
        if more or less:
            (weaker if more else stronger).append(f"{'more' if more else 'fewer'} {name}s")
    _timed(old.deadline, new.deadline, weaker, stronger, other)
    if old.bearer.kind != new.bearer.kind:
        other.append(f"bearer: {old.bearer.kind}, now {new.bearer.kind}")
    elif old.bearer.words.casefold() != new.bearer.words.casefold():
        other.append(f"bearer: {old.bearer.words}, now {new.bearer.words}")
    if _titles(old) != _titles(new):
        other.append(f"title: {_over(old)}, now {_over(new)}")
    reasons = (*weaker, *stronger, *other)
    if weaker and not stronger:
        return Turned("weakens", old, new, reasons)
    if stronger and not weaker:
        return Turned("strengthens", old, new, reasons)
    if reasons or _wording(old) != _wording(new):
        return Turned("changes", old, new, reasons)
    return None


def _over(norm: Norm) -> str:
    return " < ".join(each for each in norm.titles if each) or "none"


def _weighed(
    old: Norm, new: Norm, weaker: list[str], stronger: list[str], other: list[str]
) -> None:
    if old.kind != new.kind:
        told = f"{old.kind}, now {new.kind}"
        before, after = _KINDS[old.kind], _KINDS[new.kind]
        binding = {old.kind, new.kind} <= {"obligation", "permission", "prohibition"}
        if not binding or before == after:
            other.append(told)
        else:
            (weaker if after < before else stronger).append(told)
    elif old.strength != new.strength:
        told = f"{old.strength or 'no strength'}, now {new.strength or 'no strength'}"
        lower = _RANKS[new.strength] < _RANKS[old.strength]
        (weaker if lower else stronger).append(told)


def _timed(
    old: Deadline | None,
    new: Deadline | None,
    weaker: list[str],
    stronger: list[str],
    other: list[str],
) -> None:
    """Say what a changed deadline does: a longer time is weaker, none at all is weaker still."""
    if old is None and new is None:
        return
    if old is None or new is None:
        (weaker if new is None else stronger).append(
            "the deadline is gone" if new is None else "a deadline has come"
        )
        return
    before, after = _length(old), _length(new)
    if before is None or after is None or old.direction != new.direction:
        if old.words != new.words:
            other.append(f"deadline: {old.words}, now {new.words}")
        return
    if before != after:
        longer = after > before
        if old.direction == "before" and old.day is None:  # earlier notice asks for more
            longer = not longer
        (weaker if longer else stronger).append(f"deadline: {old.words}, now {new.words}")
    elif old.anchor.casefold() != new.anchor.casefold():
        other.append(f"deadline counted from: {old.anchor}, now {new.anchor}")


def _length(deadline: Deadline) -> float | None:
    if deadline.day is not None:
        return float(deadline.day.toordinal())
    held = deadline.offset or deadline.recurrence
    return None if held is None else held.number * _DAYS[held.unit]
