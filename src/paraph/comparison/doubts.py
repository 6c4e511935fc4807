"""Doubts: the hazards and the unread things of two readings, with the side that has them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from paraph.comparison.comparison import SidedHazard, SidedUnread
from paraph.text.hazards import HAZARDS
from paraph.text.reading import Hazard, Reading, Unread


def hazards(
    old: Reading, new: Reading, more: Iterable[SidedHazard] = ()
) -> tuple[SidedHazard, ...]:
    """Return the hazards of both readings: those alike in both once, with the milder grade.

    Hazards are alike by code and key, as often as both have them. Those of the new reading come
    first, in its order, then those that only the old one has, then `more`.
    """
    left = Counter((hazard.code, hazard.key) for hazard in old.hazards)
    found: list[SidedHazard] = []
    for hazard in new.hazards:
        if left[hazard.code, hazard.key] > 0:
            left[hazard.code, hazard.key] -= 1
            found.append(SidedHazard(_alike(hazard), "both"))
        else:
            found.append(SidedHazard(hazard, "new"))
    for hazard in reversed(old.hazards):
        if left[hazard.code, hazard.key] > 0:
            left[hazard.code, hazard.key] -= 1
            found.append(SidedHazard(hazard, "old"))
    return (*found, *more)


def unread(old: Reading, new: Reading) -> tuple[SidedUnread, ...]:
    """Return what was left unread in either file, once where the bytes are identical in both.

    A thing without a digest is like no other.
    """
    left = Counter(item.digest for item in old.account.unread if item.digest)
    found: list[SidedUnread] = []
    for item in new.account.unread:
        if left[item.digest] > 0:
            left[item.digest] -= 1
            found.append(SidedUnread(item, "both"))
        else:
            found.append(SidedUnread(item, "new"))
    return (*found, *_only_old(old.account.unread, left))


def _only_old(items: tuple[Unread, ...], left: Counter[str]) -> Iterable[SidedUnread]:
    for item in items:
        if not item.digest or left[item.digest] > 0:
            left[item.digest] -= 1
            yield SidedUnread(item, "old")


def _alike(hazard: Hazard) -> Hazard:
    kind = HAZARDS.get(hazard.code)
    return replace(hazard, grade=kind.alike) if kind else hazard
