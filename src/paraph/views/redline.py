"""The redline text of a comparison: both texts in one, and checked to be both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from paraph.comparison.change import (
    Altered,
    Deleted,
    Edit,
    Inserted,
    Kept,
    MovedFrom,
    MovedTo,
    Relabelled,
)
from paraph.comparison.comparison import Comparison
from paraph.errors import RedlineError
from paraph.text.node import PROPERTIES, Mark, Provision, Text, normal_marks
from paraph.text.tracked import (
    DELETED,
    END_DELETED,
    END_INSERTED,
    INSERTED,
    accept,
    at_depth,
    moved_from,
    moved_to,
    reject,
    was,
)
from paraph.views.joined import Joined
from paraph.views.ruby import whole_ruby


def redline(comparison: Comparison) -> Text:
    """Return the text that holds both texts of `comparison`, told apart by its marks.

    `paraph.text.tracked` says how. Characters whose marks differ stand twice, deleted and
    inserted, whether or not an edit names them.

    Raises:
        RedlineError: rejecting does not give the old text, or accepting not the new one.
    """
    text = Text(tuple(_as_deep_as_they_can(_provisions(comparison))))
    try:
        before, after = reject(text), accept(text)
    except ValueError as error:
        raise RedlineError("the redline holds no tree, so it was not written") from error
    if before != comparison.old.text:
        raise RedlineError("the redline does not give the old text back, so it was not written")
    if after != comparison.new.text:
        raise RedlineError("the redline does not give the new text, so it was not written")
    return text


def places(marked: Text) -> tuple[list[int], list[int]]:
    """Return where each provision of the old and of the new text begins in the redline `marked`.

    A provision that moved stands, for the old text, at the place that it left.
    """
    old: list[int] = []
    new: list[int] = []
    joined_old = joined_new = False
    for at, provision in enumerate(marked.provisions):
        tracked = [mark.value for mark in provision.marks if mark.name == "tracked"]
        if not any(value.startswith(("inserted", "moved-to")) for value in tracked):
            if not joined_old:
                old.append(at)
            joined_old = "end-inserted" in tracked
        if not any(value.startswith(("deleted", "moved-from")) for value in tracked):
            if not joined_new:
                new.append(at)
            joined_new = "end-deleted" in tracked
    return old, new


def _provisions(comparison: Comparison) -> Iterator[Provision]:
    old, new = comparison.old.text.provisions, comparison.new.text.provisions
    for row in comparison.rows:
        match row:
            case Kept(before, after) if old[before] == new[after]:
                yield new[after]
            case Kept(before, after, edits) | Relabelled(before, after, edits):
                yield from _merged([old[before]], [new[after]], edits)
            case Altered(olds, news, edits):
                yield from _merged(
                    [old[index] for index in olds], [new[index] for index in news], edits
                )
            case Inserted(after):
                yield _with(new[after], INSERTED)
            case Deleted(before):
                yield _with(old[before], DELETED)
            case MovedFrom(before, move):
                yield _with(old[before], moved_from(move))
            case MovedTo(before, after, move, edits):
                for provision in _merged([old[before]], [new[after]], edits):
                    yield _with(provision, moved_to(move))


def _as_deep_as_they_can(provisions: Iterable[Provision]) -> Iterator[Provision]:
    depth = -1
    for provision in provisions:
        if provision.depth > depth + 1:
            depth += 1
            yield _with(provision, at_depth(provision.depth))._replace(depth=depth)
        else:
            depth = provision.depth
            yield provision


def _with(provision: Provision, mark: Mark) -> Provision:
    return provision._replace(marks=normal_marks([*provision.marks, mark]))


def _merged(
    olds: Sequence[Provision], news: Sequence[Provision], edits: Sequence[Edit]
) -> list[Provision]:
    """Return the provisions that hold `olds` and `news`, joined by the pieces both have."""
    merging = _Merging(olds, news)
    at_old = at_new = 0
    edits = [edit for edit in edits if edit.about != "emphasis"]  # beside both texts
    for edit in whole_ruby(edits, merging.old, merging.new):
        merging.keep(at_old, edit.old_start, at_new, edit.new_start)
        merging.change(edit)
        at_old, at_new = edit.old_end, edit.new_end
    merging.keep(at_old, len(merging.old.text), at_new, len(merging.new.text))
    return merging.finish()


class _Merging:
    """One pass over the pieces of old and new provisions, and what it has laid down so far."""

    def __init__(self, olds: Sequence[Provision], news: Sequence[Provision]) -> None:
        self.old, self.new = Joined(olds), Joined(news)
        self._olds, self._news = olds, news
        self._done: list[Provision] = []
        self._at_old = self._at_new = 0
        self._first_of_old = self._first_of_new = True
        self._words: list[str] = []
        self._marks: list[Mark] = []
        self._length = 0

    def keep(self, old_start: int, old_end: int, new_start: int, new_end: int) -> None:
        """Lay down what both sides have; where marks or joints differ, it stands twice."""
        if self.old.text[old_start:old_end] != self.new.text[new_start:new_end]:
            raise RedlineError("a piece said to be kept differs, so no redline was written")
        if not (self.old.marks or self.new.marks or self.old.joints or self.new.joints):
            if old_end > old_start:
                self._lay(self.old, old_start, old_end, "")
            return
        shift = new_start - old_start
        for start, end, alike in self._alike(old_start, old_end, shift):
            if not alike:
                self._only(self.old, start, end)
                self._only(self.new, start + shift, end + shift)
            elif start in self.old.joints:
                self._close(None)
            else:
                self._lay(self.old, start, end, "")

    def change(self, edit: Edit) -> None:
        """Lay down what only one side has; an edit that changes nothing we mark is kept."""
        old = self.old.text[edit.old_start : edit.old_end]
        if edit.about != "wording" and old == self.new.text[edit.new_start : edit.new_end]:
            self.keep(edit.old_start, edit.old_end, edit.new_start, edit.new_end)
            return
        self._only(self.old, edit.old_start, edit.old_end)
        self._only(self.new, edit.new_start, edit.new_end)

    def finish(self) -> list[Provision]:
        """Return the provisions laid down."""
        self._close(None)
        return self._done

    def _only(self, side: Joined, start: int, end: int) -> None:
        ends, span = (END_DELETED, "deleted") if side is self.old else (END_INSERTED, "inserted")
        for first, last, joint in side.pieces(start, end):
            if last > first:
                self._lay(side, first, last, span)
            if joint:
                self._close(ends)

    def _alike(self, start: int, end: int, shift: int) -> Iterator[tuple[int, int, bool]]:
        """Yield the spans of a kept piece in old offsets, and whether marks and joints agree.

        A joint that both sides have comes by itself.
        """
        old_joints, new_joints = set(self.old.joints), set(self.new.joints)
        before = self.old.over(start, end)
        after = [
            Mark(mark.start - shift, mark.end - shift, mark.name, mark.value)
            for mark in self.new.over(start + shift, end + shift)
        ]
        cuts = {start, end}
        for mark in (*before, *after):
            cuts.update((mark.start, mark.end))
        for joint in old_joints | {joint - shift for joint in new_joints}:
            if start <= joint < end:
                cuts.update((joint, joint + 1))
        edges = sorted(cuts)
        held = _Sweep(before), _Sweep(after)
        run = start
        alike = True
        for left, right in pairwise(edges):
            on_old, on_new = held[0].over(left), held[1].over(left)
            is_joint = left in old_joints
            agrees = on_old == on_new and is_joint == (left + shift in new_joints)
            if (agrees != alike or (agrees and is_joint)) and run < left:
                yield run, left, alike
                run = left
            alike = agrees
            if agrees and is_joint:
                yield left, right, True
                run = right
        if run < end:
            yield run, end, alike

    def _lay(self, side: Joined, start: int, end: int, span: str) -> None:
        shift = self._length - start
        self._words.append(side.text[start:end])
        self._length += end - start
        if span:
            self._marks.append(Mark(start + shift, end + shift, span))
        self._marks += [
            Mark(mark.start + shift, mark.end + shift, mark.name, mark.value)
            for mark in side.over(start, end)
        ]

    def _close(self, ends: Mark | None) -> None:
        """End the provision being laid down, by an end of both sides or of the one in `ends`."""
        frame = self._frame()
        marks = [mark for mark in frame.marks if mark.name in PROPERTIES] + self._marks
        if ends is not None:
            marks.append(ends)
        self._done.append(frame._replace(text="".join(self._words), marks=normal_marks(marks)))
        self._words, self._marks, self._length = [], [], 0
        self._first_of_old, self._first_of_new = ends != END_INSERTED, ends != END_DELETED
        self._at_old += self._first_of_old
        self._at_new += self._first_of_new

    def _frame(self) -> Provision:
        """Return the provision whose kind, label and place the one being laid down has.

        A side that only goes on here has no label here.
        """
        if self._first_of_new:
            new = self._news[self._at_new]
            old = self._olds[self._at_old] if self._first_of_old else new._replace(label="")
        else:
            old = self._olds[self._at_old]
            new = old._replace(label="")
        kept = tuple(mark for mark in new.marks if mark.name in PROPERTIES)
        return new._replace(text="", marks=normal_marks([*kept, *was(old, new)]))


class _Sweep:
    """Which marks lie over an offset, asked from left to right."""

    def __init__(self, marks: list[Mark]) -> None:
        self._waiting = sorted(marks, reverse=True)
        self._open: list[Mark] = []

    def over(self, offset: int) -> set[tuple[str, str]]:
        """Return the names and values of the marks over the character at `offset`."""
        self._open = [mark for mark in self._open if mark.end > offset]
        while self._waiting and self._waiting[-1].start <= offset:
            mark = self._waiting.pop()
            if mark.end > offset:
                self._open.append(mark)
        return {(mark.name, mark.value) for mark in self._open}
