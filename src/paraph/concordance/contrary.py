"""Contrary: words of contrary sense in two sentences that are counterparts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias

from paraph.language.contraries import Contraries, Pole


class Sense(NamedTuple):
    """What words of a sentence say, in words of no language, and where."""

    says: str
    start: int
    end: int


Found: TypeAlias = tuple[str, tuple[Sense | None, Sense | None]]


def contrary(held: tuple[Contraries, Contraries], said: Sequence[str]) -> Iterator[Found]:
    """Yield what two sentences say contrarily: the name of it, and what each says of it.

    Each says its pole for sure, and nothing that may be the other pole. A lone word ("only") is
    told where nothing in the other may answer it. Months, days of the week, and what a provision
    calls itself ("this Article", "this Protocol") are contrary where each side names one alone.
    """
    for row, other in zip(held[0].pairs, held[1].pairs, strict=True):
        name, _, *poles = row
        yield from _opposed(name, (row[0], row[1]), (poles[0], poles[1]), other[2:], said)
    for (name, pole), (_, answer) in zip(held[0].lone, held[1].lone, strict=True):
        one, two = _sense(name, pole, said[0]), _sense(name, answer, said[1])
        if one and not answer.may.search(said[1]):
            yield name, (one, None)
        elif two and not pole.may.search(said[0]):
            yield name, (None, two)
    yield from _named("month", held[0].months, held[1].months, said)
    yield from _named("day of the week", held[0].days, held[1].days, said)
    yield from _named("this", held[0].this, held[1].this, said)


def _opposed(
    name: str,
    names: tuple[str, str],
    ones: tuple[Pole, Pole],
    others: tuple[Pole, Pole],
    said: Sequence[str],
) -> Iterator[Found]:
    for at in (0, 1):
        one = _sense(names[at], ones[at], said[0])
        two = _sense(names[1 - at], others[1 - at], said[1])
        answered = ones[1 - at].may.search(said[0]) or others[at].may.search(said[1])
        if one and two and not answered:
            yield name, (one, two)


def _sense(name: str, pole: Pole, words: str) -> Sense | None:
    match = pole.sure.search(words)
    return None if match is None else Sense(name, *match.span())


_SELVES = ("article", "paragraph", "annex", "chapter", "agreement")


def _named(
    name: str,
    ones: Sequence[re.Pattern[str]],
    others: Sequence[re.Pattern[str]],
    said: Sequence[str],
) -> Iterator[Found]:
    """Yield the one month, or day, that each side names, where it is another one."""
    found = [
        [
            Sense(f"{name} {_SELVES[number - 1] if name == 'this' else number}", *match.span())
            for number, pattern in enumerate(those, start=1)
            if (match := pattern.search(words))
        ]
        for those, words in zip((ones, others), said, strict=True)
    ]
    if all(len(each) == 1 for each in found) and found[0][0].says != found[1][0].says:
        yield name, (found[0][0], found[1][0])
