"""Assessed: what people made of the norms of the texts, the last answer on each first."""

from __future__ import annotations

import re
from typing import NamedTuple

from paraph.agreement import steps
from paraph.agreement.life import Life
from paraph.agreement.reassessed import Beside

_NUMBER = re.compile(r"(\d+)")


class Answer(NamedTuple):
    """What a person made of a norm, when, and by which act.

    `beside` is how that differs from what is read of its words now.
    """

    act: str
    party: str
    person: str
    at: str
    row: steps.Assessed
    beside: Beside


class Held(NamedTuple):
    """A norm that somebody assessed: all answers, of which the last one counts."""

    answers: tuple[Answer, ...]

    @property
    def last(self) -> Answer:
        """The answer that counts."""
        return self.answers[-1]

    @property
    def row(self) -> steps.Assessed:
        """The norm as the last answer has it."""
        return self.last.row

    @property
    def rejected(self) -> bool:
        """Whether it is none, by the last answer."""
        return self.row.assessed == "rejected"


def assessed(life: Life) -> tuple[Held, ...]:
    """Return the norms that were assessed, by their texts and places.

    How the answers were parted among acts, and in which order norms were answered, makes no
    difference.
    """
    found: dict[str, list[Answer]] = {}
    for event in life.of_kind("assess"):
        if isinstance(event.body, steps.Assess):
            for row, read in zip(event.body.rows, event.beside, strict=True):
                answer = Answer(event.act, event.party, event.by.person, event.made, row, read)
                found.setdefault(row.norm, []).append(answer)
    return tuple(sorted([Held(tuple(each)) for each in found.values()], key=_place))


def _place(held: Held) -> tuple[str, list[tuple[int, str]], int, int]:
    span = held.row.span
    parts = [
        (int(each), "") if each.isdecimal() else (-1, each)
        for each in _NUMBER.split(span.provision)
    ]
    return span.text, parts, span.start, span.end
