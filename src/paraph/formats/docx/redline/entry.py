"""Entries: the provisions of a redline text, each with what it is of in the old and the new one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, NamedTuple, TypeAlias

from paraph.text.node import TRACKED_SPANS, Mark, Provision, Text, normal_marks
from paraph.text.tracked import end_status, status

Side: TypeAlias = Literal["both", "old", "new"]


@dataclass(frozen=True, slots=True)
class Share:
    """What of a provision of one text stands in an entry: its characters from `start` to `end`."""

    index: int
    start: int
    end: int


class Segment(NamedTuple):
    """Characters that one text has, or both: where they stand in the old and in the new one."""

    side: Side
    old: tuple[int, int]
    new: tuple[int, int]


class Entry(NamedTuple):
    """A provision of a redline text; `status` and `ends` are those of `paraph.text.tracked`."""

    provision: Provision
    status: str
    ends: str
    old: Share | None
    new: Share | None
    segments: tuple[Segment, ...]

    @property
    def indexes(self) -> tuple[int, int]:
        """The index in the old and in the new text, -1 where it is not there."""
        return (self.old.index if self.old else -1, self.new.index if self.new else -1)

    @property
    def changed(self) -> bool:
        """Whether anything of it is not the same in both texts."""
        return bool(self.provision.marks) and bool(
            self.status or self.ends or any(each.side != "both" for each in self.segments)
        )


def entries(marked: Text) -> Iterator[Entry]:
    """Yield the entries of a redline text, in its order."""
    old = new = -1
    old_at = new_at = 0
    going_old = going_new = False
    for provision in marked.provisions:
        if not (provision.marks or going_old or going_new):
            old, new = old + 1, new + 1
            size = len(provision.text)
            whole = (Segment("both", (0, size), (0, size)),) if size else ()
            yield Entry(provision, "", "", Share(old, 0, size), Share(new, 0, size), whole)
            continue
        said, ends = status(provision), end_status(provision)
        in_old = not said.startswith(("inserted", "moved-to"))
        in_new = not said.startswith(("deleted", "moved-from"))
        if in_old and not going_old:
            old, old_at = old + 1, 0
        if in_new and not going_new:
            new, new_at = new + 1, 0
        made = tuple(_segments(provision, old_at, new_at, in_old=in_old, in_new=in_new))
        old_end = made[-1].old[1] if made else old_at
        new_end = made[-1].new[1] if made else new_at
        yield Entry(
            provision,
            said,
            ends,
            Share(old, old_at, old_end) if in_old else None,
            Share(new, new_at, new_end) if in_new else None,
            made,
        )
        if in_old:
            old_at, going_old = old_end, ends == "end-inserted"
        if in_new:
            new_at, going_new = new_end, ends == "end-deleted"


def cut(
    listed: Iterable[Entry], cuts: Mapping[tuple[Literal["old", "new"], int], Sequence[int]]
) -> Iterator[Entry]:
    """Yield entries of which no segment of one text goes over any of these offsets.

    The offsets are those of provisions of the old and of the new text, by their index.
    """
    for entry in listed:
        old = () if entry.old is None else cuts.get(("old", entry.old.index), ())
        new = () if entry.new is None else cuts.get(("new", entry.new.index), ())
        if not (old or new):
            yield entry
            continue
        made: list[Segment] = []
        for segment in entry.segments:
            made += _cut(segment, old if segment.side == "old" else new)
        yield entry._replace(segments=tuple(made))


def _cut(segment: Segment, cuts: Sequence[int]) -> Iterator[Segment]:
    if segment.side == "both":
        yield segment
        return
    own = segment.old if segment.side == "old" else segment.new
    edges = [own[0], *sorted({at for at in cuts if own[0] < at < own[1]}), own[1]]
    for span in pairwise(edges):
        if segment.side == "old":
            yield segment._replace(old=span)
        else:
            yield segment._replace(new=span)


def _segments(
    provision: Provision, old: int, new: int, *, in_old: bool, in_new: bool
) -> Iterator[Segment]:
    """Yield the segments of a provision, of which nothing came before `old` and `new`."""
    at = 0
    for end, name in _stretches(provision):
        many = end - at
        has_old = in_old and name != "inserted"
        has_new = in_new and name != "deleted"
        if has_old or has_new:
            side: Side = "both" if has_old and has_new else "old" if has_old else "new"
            ends = old + many * has_old, new + many * has_new
            yield Segment(side, (old, ends[0]), (new, ends[1]))
            old, new = ends
        at = end


def _stretches(provision: Provision) -> Iterator[tuple[int, str]]:
    """Yield the ends of stretches of characters, with the mark over each: of one text, or none."""
    spans = [mark for mark in provision.marks if mark.name in TRACKED_SPANS]
    at = 0
    for span in normal_marks([Mark(one.start, one.end, one.name) for one in spans]):
        if span.start > at:
            yield span.start, ""
        yield span.end, span.name
        at = span.end
    if at < len(provision.text):
        yield len(provision.text), ""
