"""Restoring: rows of what was compared, made rows of everything the two texts have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

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
from paraph.comparison.words import edits, wording
from paraph.text.node import Text


def restored(
    rows: Iterable[Row], texts: tuple[Text, Text], indexes: tuple[Sequence[int], Sequence[int]]
) -> Iterator[Row]:
    """Yield rows with the indexes of the whole texts, and a row for each provision left out.

    What was left out is deleted or inserted and not `carried`: no change. The rest keeps its row.
    """
    old, new = texts
    restoring = _Restoring(texts, indexes)
    for row in rows:
        yield from restoring.row(row)
    yield from restoring.until(len(old.provisions), len(new.provisions))


class _Restoring:
    def __init__(
        self, texts: tuple[Text, Text], indexes: tuple[Sequence[int], Sequence[int]]
    ) -> None:
        self._texts = texts
        self._old, self._new = indexes
        self._at_old = self._at_new = 0

    def row(self, row: Row) -> Iterator[Row]:
        """Yield a row in the indexes of the whole texts, after what was left out before it."""
        found = self._whole(row)
        match found:
            case Altered(olds, news):
                yield from self.until(olds.start, news.start)
                self._at_old, self._at_new = olds.stop, news.stop
            case Kept(old, new) | Relabelled(old, new):
                yield from self.until(old, new)
                self._at_old, self._at_new = old + 1, new + 1
            case Deleted(old) | MovedFrom(old):
                yield from self.until(old, self._at_new)
                self._at_old = old + 1
            case Inserted(new) | MovedTo(_, new):
                yield from self.until(self._at_old, new)
                self._at_new = new + 1
        yield found

    def until(self, old: int, new: int) -> Iterator[Row]:
        """Yield what was left out before the old and the new index, which come next."""
        for index in range(self._at_old, old):
            yield Deleted(index, carried=False)
        for index in range(self._at_new, new):
            yield Inserted(index, carried=False)
        self._at_old, self._at_new = max(old, self._at_old), max(new, self._at_new)

    def _whole(self, row: Row) -> Row:
        match row:
            case Altered(olds, news):
                return self._altered(row, olds, news)
            case Kept():
                return row._replace(old=self._old[row.old], new=self._new[row.new])
            case Relabelled() | MovedTo():
                return row._replace(old=self._old[row.old], new=self._new[row.new])
            case Deleted() | MovedFrom():
                return row._replace(old=self._old[row.old])
            case Inserted():
                return row._replace(new=self._new[row.new])

    def _altered(self, row: Altered, olds: range, news: range) -> Altered:
        """Return an altered row over all that stands between the pieces of a split or a merge."""
        whole_olds = range(self._old[olds[0]], self._old[olds[-1]] + 1)
        whole_news = range(self._new[news[0]], self._new[news[-1]] + 1)
        if len(whole_olds) == len(olds) and len(whole_news) == len(news):
            return Altered(whole_olds, whole_news, row.edits)
        old, new = self._texts
        before = wording([old.provisions[index] for index in whole_olds])
        after = wording([new.provisions[index] for index in whole_news])
        structure = [edit for edit in row.edits if edit.about == "structure"]
        return Altered(whole_olds, whole_news, (*structure, *edits(before, after)))
