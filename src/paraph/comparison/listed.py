"""Listed: edits inside a list of references, cut anew number by number."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from paraph.comparison.change import Edit
from paraph.comparison.citation import Citation, numbers_of
from paraph.comparison.sequence import coded, common
from paraph.comparison.words import Wording
from paraph.comparison.words import edits as edits_between
from paraph.text.wording import is_word, words

_APART, _GAP = 2, 40
"""Words and characters that may stand between two references which are followed as a list."""
_SLID = 2
"""Characters over which an edit is slid back to the list that it continues."""
_BREAKS = frozenset("\n\v\f\x85\u2028\u2029")


class _Span(NamedTuple):
    """A stretch of the old wording, and the stretch of the new one that stands in its place."""

    start: int
    end: int
    other: int
    other_end: int


class _Cut(NamedTuple):
    """The edits inside a span, as half-open indexes, and where the last sticks out behind it."""

    first: int
    last: int
    tail: _Span


def listed(
    edits: Sequence[Edit],
    citations: tuple[Sequence[Citation], Sequence[Citation]],
    said: tuple[Wording, Wording],
) -> list[Edit]:
    """Return edits about characters and marks, those inside lists of references cut anew.

    Word by word, "Articles 3, 4, and 5" that became "Articles 4, 5, and 6" lost a 3 and got a 6;
    number by number each of the three may still cite its own. So numbers are laid side by side by
    what they cite, then the words between them. A list under marks is left as it is.
    """
    olds = list(_lists(citations[0], said[0]))
    news = {new[0].start: new for new in _lists(citations[1], said[1])}
    ends = [old[-1].end for old in olds], sorted([new[-1].end for new in news.values()])
    edits = list(_slid(edits, ends, said))
    found: list[Edit] = []
    at = 0
    for old in olds:
        for other in _across(edits, old[0].start):
            new = news.get(other)
            if new is None:
                continue
            span = _Span(old[0].start, old[-1].end, other, new[-1].end)
            cut = _cut(edits, span)
            if cut is None or cut.first < at or _marked(said, span) or _marked(said, cut.tail):
                continue
            found += edits[at : cut.first]
            found += _numberwise(old, new, span, said)
            found += _between(cut.tail, said)
            at = cut.last
            break
    return [*found, *edits[at:]]


def _lists(citations: Sequence[Citation], said: Wording) -> Iterator[list[Citation]]:
    """Yield the references in lists: those that hardly a word stands between."""
    held: list[Citation] = []
    for citation in citations:
        if held:
            between = said.text[held[-1].end : citation.start][: _GAP + 1]
            if (
                len(between) > _GAP
                or not _BREAKS.isdisjoint(between)
                or sum(map(is_word, words(between))) > _APART
            ):
                yield held
                held = []
        held.append(citation)
    if held:
        yield held


def _slid(
    edits: Sequence[Edit], ends: tuple[Sequence[int], Sequence[int]], said: tuple[Wording, Wording]
) -> Iterator[Edit]:
    """Yield the edits, each that continues a list, or its end, slid back over the blank behind it.

    What comes after "5" in "5 apply" that became "5 and 6 apply" is "and 6 " as well as " and 6".
    """
    before = 0
    for edit in edits:
        start, end, other, other_end = spans(edit)
        before, last = end, before
        if (start < end) == (other < other_end):
            yield edit
            continue
        side, text, stop = (0, said[0].text, end) if start < end else (1, said[1].text, other_end)
        for by in _beyond(start, ends[0]), _beyond(stop, ends[side]):
            kept = said[0].text[start - by : start]
            if by and last <= start - by and text[stop - by : stop] == kept:
                yield edit._replace(
                    old_start=start - by,
                    old_end=end - by,
                    new_start=other - by,
                    new_end=other_end - by,
                )
                break
        else:
            yield edit


def _beyond(place: int, ends: Sequence[int]) -> int:
    """Return by how little a place is behind the end of a list, 0 if not."""
    at = bisect_right(ends, place) - 1
    by = place - ends[at] if at >= 0 else 0
    return by if by <= _SLID else 0


def _across(edits: Sequence[Edit], place: int) -> Iterator[int]:
    """Yield where in the new text an old place is, before and after what came there."""
    at = bisect_left(edits, place, key=_end)
    if at == len(edits) or edits[at].old_start >= place:
        yield place + _shift(edits, at)
    if at < len(edits) and edits[at].old_end == place:
        yield edits[at].new_end


def _cut(edits: Sequence[Edit], span: _Span) -> _Cut | None:
    """Return which edits are inside `span`.

    None if there is none inside, if one is not about characters alone, or if what stands behind
    the span on one side is not what does on the other.
    """
    first = bisect_left(edits, span.start, key=_end)
    while first < len(edits) and edits[first].old_end <= span.start:
        if edits[first].new_end > span.other:
            break
        first += 1
    last = first
    while last < len(edits) and not _behind(edits[last], span):
        last += 1
    inside = edits[first:last]
    if not inside or any(edit.about != "wording" for edit in inside):
        return None
    if span.other - span.start != _shift(edits, first):
        return None
    edge = inside[-1]
    if edge.old_end <= span.end and edge.new_end <= span.other_end:
        if span.other_end - span.end == _shift(edits, last):
            return _Cut(first, last, _Span(span.end, span.end, span.other_end, span.other_end))
        return _cut_beyond(edits, span, first, last)
    tail = _Span(span.end, edge.old_end, span.other_end, edge.new_end)
    if edge.old_start > tail.start or edge.new_start > tail.other:
        return None
    return (
        _Cut(first, last, tail) if tail.start <= tail.end and tail.other <= tail.other_end else None
    )


def _cut_beyond(edits: Sequence[Edit], span: _Span, first: int, last: int) -> _Cut | None:
    """Return the cut with the edit right behind the span, if that evens both sides out.

    In "Articles 3, 4, 5 days" that became "Articles 4, 5, 6 days" the list ends before the days.
    """
    if last == len(edits) or edits[last].about != "wording":
        return None
    after = edits[last]
    if max(after.old_start - span.end, after.new_start - span.other_end) > _GAP:
        return None
    tail = _Span(span.end, after.old_end, span.other_end, after.new_end)
    return _Cut(first, last + 1, tail)


def _behind(edit: Edit, span: _Span) -> bool:
    return edit.old_start >= span.end and edit.new_start >= span.other_end


def _shift(edits: Sequence[Edit], at: int) -> int:
    """Return by how much the characters behind the first `at` edits are shifted."""
    return edits[at - 1].new_end - edits[at - 1].old_end if at else 0


def _marked(said: tuple[Wording, Wording], span: _Span) -> bool:
    """Whether a mark or a break is anywhere over a list on one of the sides."""
    for held, start, end in (
        (said[0], span.start, span.end),
        (said[1], span.other, span.other_end),
    ):
        if not _BREAKS.isdisjoint(held.text[start:end]):
            return True
        if any(mark.start < end and mark.end > start for mark in held.marks):
            return True
    return False


def _numberwise(
    old: Sequence[Citation],
    new: Sequence[Citation],
    span: _Span,
    said: tuple[Wording, Wording],
) -> Iterator[Edit]:
    """Yield the edits between two lists of references: their numbers, and what is between."""
    olds, news = numbers_of(old), numbers_of(new)
    keys = coded(
        [number.cited if number.sure else ("old", number.start) for number in olds],
        [number.cited if number.sure else ("new", number.start) for number in news],
    )
    start, other = span.start, span.other
    for at_old, at_new, size in common(*keys):
        for step in range(size):
            one, two = olds[at_old + step], news[at_new + step]
            yield from _between(_Span(start, one.start, other, two.start), said)
            if said[0].text[one.start : one.end] != said[1].text[two.start : two.end]:
                yield Edit(one.start, one.end, two.start, two.end)
            start, other = one.end, two.end
    yield from _between(_Span(start, span.end, other, span.other_end), said)


def _between(span: _Span, said: tuple[Wording, Wording]) -> Iterator[Edit]:
    start, end, other, other_end = span
    before, after = Wording(said[0].text[start:end]), Wording(said[1].text[other:other_end])
    for edit in edits_between(before, after):
        yield Edit(
            edit.old_start + start,
            edit.old_end + start,
            edit.new_start + other,
            edit.new_end + other,
        )


def _end(edit: Edit) -> int:
    return edit.old_end


def spans(edit: Edit) -> tuple[int, int, int, int]:
    """Return the old and the new span of an edit."""
    return edit.old_start, edit.old_end, edit.new_start, edit.new_end
