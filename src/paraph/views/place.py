"""Where hazards and unread things stand: the addresses of provisions that a reader counted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

from paraph.comparison.comparison import Comparison, Side, SidedHazard, SidedUnread
from paraph.text.outline import Outline, outline
from paraph.text.reading import Grade, Hazard, Reading, Unread

_NAMED = 3
"""Places named of hazards of which the same is said."""


def placed(comparison: Comparison) -> tuple[tuple[SidedHazard, ...], tuple[SidedUnread, ...]]:
    """Return the hazards and the unread things of `comparison`, each placed by an address.

    What both sides have stands where the new text has it.
    """

    @cache
    def plan(side: Side) -> Outline:
        old = side == "old"
        if comparison.outlines:
            return comparison.outlines[not old]
        return _outline(comparison.old if old else comparison.new)

    return (
        tuple(
            item._replace(hazard=item.hazard._replace(at=_named(item.hazard.at, plan, item.side)))
            for item in comparison.hazards
        ),
        tuple(
            item._replace(unread=item.unread._replace(at=_named(item.unread.at, plan, item.side)))
            for item in comparison.unread
        ),
    )


class Told(NamedTuple):
    """What is said of one hazard, or of several alike, and where they stand, in words or ""."""

    grade: Grade
    side: Side
    sentence: str
    places: str


def gathered(hazards: Sequence[SidedHazard]) -> list[Told]:
    """Return what is said of placed `hazards`, the doubtful ones first, the same only once.

    Every place of a doubtful one is named; of notes three, and the rest are counted.
    """
    found: dict[Told, dict[str, None]] = {}
    for item in hazards:
        hazard = item.hazard
        told = Told(hazard.grade, item.side, hazard.sentence, "")
        found.setdefault(told, {})[hazard.at] = None
    said = [told._replace(places=_in_words(told, list(at))) for told, at in found.items()]
    return sorted(said, key=lambda told: told.grade != "undecided")


def _in_words(told: Told, places: Sequence[str]) -> str:
    named = [at for at in places if at]
    more = 0 if told.grade == "undecided" else max(0, len(named) - _NAMED)
    if more:
        named = [*named[:_NAMED], f"{more:,} more"]
    return " and ".join(filter(None, (", ".join(named[:-1]), *named[-1:])))


def placed_in(reading: Reading, plan: Outline) -> tuple[tuple[Hazard, ...], tuple[Unread, ...]]:
    """Return the hazards and the unread things of `reading`, each placed by an address."""

    def own(_side: Side) -> Outline:
        return plan

    return (
        tuple(item._replace(at=_named(item.at, own)) for item in reading.hazards),
        tuple(item._replace(at=_named(item.at, own)) for item in reading.account.unread),
    )


def _named(at: str, plan: Callable[[Side], Outline], side: Side = "new") -> str:
    """Return the address of the provision that `at` counts ("#3"), or `at`: part of a file."""
    number = at.removeprefix("#")
    if number == at or not number.isdecimal():
        return at
    own = plan(side)
    return str(own.address(int(number))) if int(number) < len(own) else "at the end"


def _outline(reading: Reading) -> Outline:
    return outline(reading.text, reading.source.language)
