"""Breaks between sections: which came back otherwise than the old text has them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from paraph.formats.docx.redline.beyond import (
    SECTION,
    Beyond,
    anchors,
    properties_before,
    properties_now,
)
from paraph.formats.docx.redline.entry import Entry
from paraph.text.node import Mark, Provision

BEGINS: Final = "A section begins here that the old text did not begin."
BEGAN: Final = "The old text began a section here, which the new one does not."
OTHERWISE: Final = "The next section began in another way in the old text."
ELSEWHERE: Final = "A section ends at another place in the old text."


class Break(NamedTuple):
    """A break: how many provisions of other kinds stand before it, and how it begins a section."""

    before: int
    begins: tuple[Mark, ...]


def breaks(provisions: Sequence[Provision]) -> list[Break]:
    """Return the breaks of a text."""
    found: list[Break] = []
    for at, provision in enumerate(provisions):
        if provision.kind == SECTION:
            found.append(Break(at - len(found), provision.marks))
    return found


class _Place(NamedTuple):
    """Where an entry stands among the old provisions of other kinds.

    `reach` are the places between which nothing stands that both texts have. What stands right
    before it is `apart` if only one text has it: there the break is carried by another paragraph.
    """

    before: int
    reach: range
    apart: bool


class Breaks:
    """The breaks that a redline text differs in, and what may be told of each."""

    def __init__(self, listed: Sequence[Entry]) -> None:
        self._all: list[tuple[Entry, _Place, int]] = [
            (entry, place, told)
            for entry, place, told in zip(listed, _places(listed), anchors(listed), strict=True)
            if entry.provision.kind == SECTION
        ]

    def told(self, due: Sequence[Break], came: Sequence[Break]) -> list[Beyond] | None:
        """Return what is to be told where breaks `came` otherwise than they are `due`.

        None if one of them is none that the two texts differ in.
        """
        lost, extra = _without(due, came), _without(came, due)
        if not lost and not extra:
            return []
        found: list[tuple[int, Beyond]] = []
        for at, (entry, place, new) in self._in_order():
            said = self._one(entry, place, lost, extra, loose=self._loose(at))
            if said:
                found.append((at, Beyond(SECTION, said, new)))
        return None if lost or extra else [one for _, one in sorted(found)]

    def _in_order(self) -> list[tuple[int, tuple[Entry, _Place, int]]]:
        """Return the breaks of one text before those that both have."""
        return sorted(enumerate(self._all), key=lambda one: not one[1][0].status)

    def _loose(self, at: int) -> bool:
        """Whether how the next section begins is said by what stands at a break that changed."""
        if at + 1 == len(self._all):
            return False
        entry, place, _ = self._all[at + 1]
        return bool(entry.status) or place.apart

    @staticmethod
    def _one(
        entry: Entry, place: _Place, lost: list[Break], extra: list[Break], *, loose: bool
    ) -> str:
        """Take one break out of those that were lost and that came, and say what it is."""
        now, former = properties_now(entry), properties_before(entry)
        if entry.old is None:
            return BEGINS if _taken(extra, place.reach, now) else ""
        old = Break(place.before, now if former is None else former)
        if old not in lost:
            return ""
        here = range(place.before, place.before + 1)
        if entry.new is None:
            lost.remove(old)
            return BEGAN
        if (former is not None or loose) and _taken(extra, here, None if loose else now):
            lost.remove(old)
            return OTHERWISE
        if place.apart:
            lost.remove(old)
            _taken(extra, place.reach, None if loose else now)
            return ELSEWHERE
        return ""


def _places(listed: Sequence[Entry]) -> Iterator[_Place]:
    before, old = 0, -1
    counts: list[int] = []
    kept: list[bool] = []
    for entry in listed:
        counts.append(before)
        section = entry.provision.kind == SECTION
        kept.append(not section and entry.old is not None and entry.new is not None)
        if entry.old is not None and not section and entry.old.index != old:
            before, old = before + 1, entry.old.index
    last = 0
    starts: list[int] = []
    for at, is_kept in enumerate(kept):
        starts.append(last)
        last = counts[at] + 1 if is_kept else last
    end = before
    ends: list[int] = []
    for at in reversed(range(len(listed))):
        end = counts[at] if kept[at] else end
        ends.append(end)
    ends.reverse()
    apart = False
    for at, entry in enumerate(listed):
        yield _Place(counts[at], range(starts[at], ends[at] + 1), apart)
        if entry.provision.kind != SECTION:
            apart = bool(entry.status)


def _taken(breaks_: list[Break], reach: range, begins: tuple[Mark, ...] | None) -> bool:
    """Take the first break in reach that begins its section so, if there is one."""
    for one in breaks_:
        if one.before in reach and begins in {None, one.begins}:
            breaks_.remove(one)
            return True
    return False


def _without(some: Sequence[Break], others: Sequence[Break]) -> list[Break]:
    left = [*others]
    found: list[Break] = []
    for one in some:
        if one in left:
            left.remove(one)
        else:
            found.append(one)
    return found
