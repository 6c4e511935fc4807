"""Doubts: the hazards and the unread things of two readings, with the side that has them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from paraph.comparison.change import Kept, Row
from paraph.comparison.comparison import SidedHazard, SidedUnread
from paraph.text.hazards import HAZARDS, hazard
from paraph.text.reading import Hazard, Reading, Unread


def hazards(old: Reading, new: Reading) -> tuple[SidedHazard, ...]:
    """Return the hazards of both readings: those alike in both once, with the milder grade.

    Hazards are alike by code and key, as often as both have them. Those of the new reading come
    first, in its order, then those that only the old one has.
    """
    left: dict[tuple[str, str], list[int]] = {}
    for place in reversed(range(len(old.hazards))):
        found = old.hazards[place]
        left.setdefault((found.code, found.key), []).append(place)
    sided: list[SidedHazard] = []
    for found in new.hazards:
        like = left.get((found.code, found.key))
        if like:
            sided.append(SidedHazard(_alike(old.hazards[like.pop()], found), "both"))
        else:
            sided.append(SidedHazard(found, "new"))
    alone = sorted(place for places in left.values() for place in places)
    return (*sided, *(SidedHazard(old.hazards[place], "old") for place in alone))


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


def typed(rows: Iterable[Row]) -> Iterator[SidedHazard]:
    """Yield a note if labels displayed alike are typed on one side and automatic on the other."""
    count = sum(
        isinstance(row, Kept) and any(edit.about == "label" for edit in row.edits) for row in rows
    )
    if count:
        sentence = f"{count} numbers are typed on one side and automatic on the other."
        if count == 1:
            sentence = "One number is typed on one side and automatic on the other."
        yield SidedHazard(hazard("typed-label", sentence), "both")


def _only_old(items: tuple[Unread, ...], left: Counter[str]) -> Iterable[SidedUnread]:
    for item in items:
        if not item.digest or left[item.digest] > 0:
            left[item.digest] -= 1
            yield SidedUnread(item, "old")


def _alike(old: Hazard, new: Hazard) -> Hazard:
    """Return a hazard that both sides have, with the grade that it has then.

    What both readers took for a note (tracked changes, where the user named the view) stays one.
    """
    if old.grade == new.grade == "note":
        return new
    kind = HAZARDS.get(new.code)
    return replace(new, grade=kind.alike) if kind else new
