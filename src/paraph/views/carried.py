"""Carried: where the characters and provisions of an old text stand in a new one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from paraph.comparison.change import Altered, Edit, Kept, MovedTo, Relabelled
from paraph.comparison.comparison import Comparison
from paraph.comparison.emphasis import ABOUT as EMPHASIS
from paraph.text.node import Provision


class Span(NamedTuple):
    """Characters of a provision, which is named by its index in a text; half-open."""

    provision: int
    start: int
    end: int


class Carried:
    """What of the old text of a comparison the new one has kept, and where it stands there."""

    def __init__(self, comparison: Comparison) -> None:
        self._rows: dict[int, _Row] = {}
        old, new = comparison.old.text.provisions, comparison.new.text.provisions
        for row in comparison.rows:
            match row:
                case Kept(one, other) | Relabelled(one, other) | MovedTo(one, other):
                    made = _Row(old, new, range(one, one + 1), range(other, other + 1), row.edits)
                case Altered(olds, news, edits):
                    made = _Row(old, new, olds, news, edits)
                case _:
                    continue
            self._rows.update(dict.fromkeys(made.olds, made))

    def provisions(self, index: int) -> range:
        """Return the new provisions that an old one became: none where it is gone."""
        row = self._rows.get(index)
        return row.news if row is not None else range(0)

    def spans(self, span: Span) -> Iterator[Span]:
        """Yield where the characters of an old provision stand that are still there."""
        row = self._rows.get(span.provision)
        if row is not None:
            yield from row.spans(span)


class _Row:
    """Some old provisions and the new ones that they became; edits count in them joined."""

    def __init__(
        self,
        old: Sequence[Provision],
        new: Sequence[Provision],
        olds: range,
        news: range,
        edits: Sequence[Edit],
    ) -> None:
        self.olds, self.news = olds, news
        self._old = [len(old[index].text) for index in olds]
        self._new = [len(new[index].text) for index in news]
        before = "\n".join([old[index].text for index in olds])
        after = "\n".join([new[index].text for index in news])
        self._kept: list[tuple[int, int, int]] = []
        at = new_at = 0
        for edit in edits:
            same = before[edit.old_start : edit.old_end] == after[edit.new_start : edit.new_end]
            if edit.about == EMPHASIS or (same and edit.about != "wording"):
                continue
            self._kept.append((at, edit.old_start, new_at))
            at, new_at = edit.old_end, edit.new_end
        self._kept.append((at, len(before), new_at))

    def spans(self, span: Span) -> Iterator[Span]:
        begun = sum(self._old[: self.olds.index(span.provision)]) + self.olds.index(span.provision)
        start, end = span.start + begun, span.end + begun
        for first, last, target in self._kept:
            left, right = max(start, first), min(end, last)
            if left < right:
                yield from parted(
                    self.news, self._new, left + target - first, right + target - first
                )


def parted(indexes: range, sizes: Sequence[int], start: int, end: int) -> Iterator[Span]:
    """Yield what of a span of joined provisions lies in each of them."""
    begun = 0
    for index, size in zip(indexes, sizes, strict=True):
        left, right = max(start - begun, 0), min(end - begun, size)
        if left < right:
            yield Span(index, left, right)
        begun += size + 1
