"""Doubts: the hazards and the unread things of two readings, with the side that has them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Literal, TypeAlias

from paraph.comparison.change import (
    Altered,
    Deleted,
    Inserted,
    Kept,
    MovedFrom,
    MovedTo,
    Relabelled,
    Row,
)
from paraph.comparison.comparison import SidedHazard, SidedUnread
from paraph.comparison.sides import NOWHERE
from paraph.text.hazards import HAZARDS, hazard
from paraph.text.outline import Outline
from paraph.text.reading import Hazard, Reading, Unread
from paraph.text.references import References


def hazards(old: Reading, new: Reading, rows: Sequence[Row]) -> tuple[SidedHazard, ...]:
    """Return the hazards of both readings: those alike in both once, with the milder grade.

    Hazards are alike by code and key, as often as both have them, and stand in provisions that
    are partners by `rows`: words that cannot be seen in one clause and those in another are not
    the same. Those of the new reading come first, in its order, then those that only the old one
    has.
    """
    if not old.hazards and not new.hazards:
        return ()
    both = (*old.hazards, *new.hazards)
    places = _places(rows, {number for found in both if (number := _number(found.at)) is not None})
    left: dict[tuple[str, str, _Place], list[int]] = {}
    for number in reversed(range(len(old.hazards))):
        found = old.hazards[number]
        at = _counted(found.at, places[0], len(old.text.provisions))
        left.setdefault((found.code, found.key, at), []).append(number)
    sided: list[SidedHazard] = []
    for found in new.hazards:
        at = _counted(found.at, places[1], len(new.text.provisions))
        like = left.get((found.code, found.key, at))
        if like:
            sided.append(SidedHazard(_alike(old.hazards[like.pop()], found), "both"))
        else:
            sided.append(SidedHazard(found, "new"))
    alone = sorted(number for numbers in left.values() for number in numbers)
    return (*sided, *(SidedHazard(old.hazards[number], "old") for number in alone))


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


def unfollowed(
    references: tuple[References, References],
    outlines: tuple[Outline, Outline],
    partners: Mapping[int, int],
) -> Iterator[SidedHazard]:
    """Yield a hazard for either text that seems to hold references in a language not known.

    It is no more than a note where every number still stands before what it did.
    """
    sides: tuple[Literal["old", "new"], ...] = ("old", "new")
    for side, found in zip(sides, references, strict=True):
        if found.unread:
            count = len(found.unread)
            some = "One provision seems" if count == 1 else f"{count} provisions seem"
            sentence = f"{some} to cite others in a language that is not known: not followed."
            one = hazard("references-not-followed", sentence, at=f"#{found.unread[0]}")
            if not _renumbered(outlines, partners):
                one = one._replace(grade="note")
            yield SidedHazard(one, side)


def _renumbered(outlines: tuple[Outline, Outline], partners: Mapping[int, int]) -> bool:
    """Whether a number came or went, or stands before another provision."""
    before, after = [
        {index: label.number for index, label in enumerate(each.labels) if label is not None}
        for each in outlines
    ]
    now = {partners.get(index, NOWHERE): number for index, number in before.items()}
    return now != after


_Place: TypeAlias = tuple[str, int]
"""A place that both sides may have: the first new provision of a row, or where a side alone is."""
_Places: TypeAlias = dict[int, _Place]
_ENDED = -1
_ELSEWHERE = -2


def _places(rows: Iterable[Row], wanted: Collection[int]) -> tuple[_Places, _Places]:
    """Return the places of the provisions `wanted`, of whichever side, in the old and new text."""
    olds: _Places = {}
    news: _Places = {}
    for row in rows:
        match row:
            case Kept() | Relabelled() | MovedTo():
                if row.old in wanted or row.new in wanted:
                    olds[row.old] = news[row.new] = ("both", row.new)
            case Altered(before, after, _):
                olds.update(dict.fromkeys(before, ("both", after.start)))
                news.update(dict.fromkeys(after, ("both", after.start)))
            case Deleted(one):
                olds[one] = ("old", one)
            case Inserted(one):
                news[one] = ("new", one)
            case MovedFrom():
                pass
    return olds, news


def _counted(at: str, places: _Places, count: int) -> _Place:
    """Return the place of a hazard `at` a provision that its reader counted, or beside them."""
    number = _number(at)
    if number is None:
        return "both", _ELSEWHERE
    return places.get(number, ("both", _ENDED if number >= count else _ELSEWHERE))


def _number(at: str) -> int | None:
    """Return which provision `at` counts ("#3"), None where it names a part of the file."""
    number = at.removeprefix("#")
    return int(number) if number != at and number.isdecimal() else None


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
    return new._replace(grade=kind.alike) if kind else new
