"""Ruby in a redline: an annotation is shown once over its base, so a change never cuts one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from paraph.comparison.change import Edit
from paraph.text.node import Mark
from paraph.views.joined import Joined


class _Span(NamedTuple):
    """What gave way to what: offsets on this side, then on the other one."""

    start: int
    end: int
    other_start: int
    other_end: int

    def turned(self) -> _Span:
        return _Span(self.other_start, self.other_end, self.start, self.end)


def whole_ruby(edits: Sequence[Edit], old: Joined, new: Joined) -> Sequence[Edit]:
    """Return `edits`, widened so that each ruby is kept as it is, or changed as a whole.

    Edits of what no wording shows are left out where there is any ruby; a redline finds them.
    """
    if all(mark.name != "ruby" for mark in (*old.marks, *new.marks)):
        return edits
    spans = [
        _Span(edit.old_start, edit.old_end, edit.new_start, edit.new_end)
        for edit in edits
        if edit.about == "wording"
        or old.text[edit.old_start : edit.old_end] != new.text[edit.new_start : edit.new_end]
    ]
    turned = [span.turned() for span in spans]
    found = [*spans, *_changed(spans, old, new)]
    found += [span.turned() for span in _changed(turned, new, old)]
    return [Edit(*span) for span in _united(found)]


def _changed(spans: Sequence[_Span], here: Joined, there: Joined) -> Iterator[_Span]:
    """Yield the spans of each ruby of a side that the other side has not just so."""
    for mark in here.marks:
        if mark.name == "ruby":
            whole = _across(mark, spans)
            cut = any(span.start < mark.end and span.end > mark.start for span in spans)
            shift = whole.other_start - mark.start
            moved = [
                one._replace(start=one.start + shift, end=one.end + shift)
                for one in here.over(mark.start, mark.end)
            ]
            if cut or sorted(moved) != sorted(there.over(whole.other_start, whole.other_end)):
                yield whole


def _across(mark: Mark, spans: Sequence[_Span]) -> _Span:
    """Return a ruby's span with what it is on the other side, changes that it cuts being whole."""
    start, end = mark.start, mark.end
    first = last = None
    shift = 0
    for span in spans:
        if first is None and start < span.end:
            first = min(start + shift, span.other_start)
        if last is None and end <= span.end:
            last = end + shift if end <= span.start else span.other_end
        shift = span.other_end - span.end
    return _Span(
        start,
        end,
        start + shift if first is None else first,
        end + shift if last is None else last,
    )


def _united(spans: Sequence[_Span]) -> Iterator[_Span]:
    """Yield `spans` in order, those made one that overlap on either side."""
    open_: _Span | None = None
    for span in sorted(spans):
        if open_ is None:
            open_ = span
        elif span.start < open_.end or span.other_start < open_.other_end:
            open_ = _Span(
                min(open_.start, span.start),
                max(open_.end, span.end),
                min(open_.other_start, span.other_start),
                max(open_.other_end, span.other_end),
            )
        else:
            yield open_
            open_ = span
    if open_ is not None:
        yield open_
