"""Emphasis compared: letters that both texts have, and that stand out in one of them otherwise.

What stands out is beside the texts, so that rows are found without it and get edits of it last.
Signs and blanks follow the letters and figures around them, and headings are left out: theirs is
their look as headings. What came or went has come or gone with its emphasis.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from paraph.comparison.change import Altered, Edit, Kept, MovedTo, Relabelled, Row
from paraph.text.emphasis import HOW
from paraph.text.node import Mark, Provision
from paraph.text.reading import Emphasis, Reading

ABOUT = "emphasis"
"""What edits of emphasis are about."""

_MANY = 100
"""Stretches of one provision beyond which they are told as one, from the first to the last."""
_BITS = {how: 1 << at for at, how in enumerate(HOW)}
_UNDERLINED = _BITS["underlined"]


def compared(old: Reading, new: Reading) -> bool:
    """Whether either text has emphasis, and both formats can express it."""
    sources = old.source, new.source
    carried = all(ABOUT in source.carries for source in sources)
    return carried and any(source.emphasis for source in sources)


def emphasised(rows: Iterable[Row], old: Reading, new: Reading) -> Iterator[Row]:
    """Yield the rows, each with the edits about emphasis that it has, after its others."""
    sides = _Side(old), _Side(new)
    for row in rows:
        match row:
            case Kept(one, other) | Relabelled(one, other) | MovedTo(one, other):
                olds, news = range(one, one + 1), range(other, other + 1)
            case Altered(olds, news):
                pass
            case _:
                yield row
                continue
        found = _edits(sides, olds, news, row.edits)
        if not found:
            yield row
        elif isinstance(row, MovedTo):
            yield row._replace(edits=(*row.edits, *found), relabelled=False)
        else:
            yield Altered(olds, news, (*row.edits, *found))


def unemphasised(row: Row) -> Row:
    """Return a row as it is without its edits about emphasis."""
    if type(row) is not Altered and type(row) is not MovedTo:  # as nearly all are
        return row
    left = tuple([edit for edit in row.edits if edit.about != ABOUT])
    if len(left) == len(row.edits):
        return row
    if isinstance(row, MovedTo) or any(edit.about not in _NO_CHANGE for edit in left):
        return row._replace(edits=left)
    return Kept(row.old[0], row.new[0], left)


_NO_CHANGE = frozenset(("label", "not-carried"))


def standing_out(reading: Reading, indexes: Iterable[int], start: int, end: int) -> frozenset[str]:
    """Return how letters stand out from `start` to `end` of some provisions, joined as in edits."""
    found: set[str] = set()
    provisions = reading.text.provisions
    at = 0
    for index in indexes:
        for each in _of(reading.source.emphasis, index):
            first, last = max(each.start + at, start), min(each.end + at, end)
            letters = any(map(str.isalnum, provisions[index].text[first - at : max(last - at, 0)]))
            linked = each.how == "underlined" and _linked(provisions[index], first - at, last - at)
            if first < last and letters and not linked:
                found.add(each.how)
        at += len(provisions[index].text) + 1
    return frozenset(found)


def letters_out(reading: Reading) -> int:
    """Return how many letters and figures of a text stand out, in headings too."""
    side = _Side(reading)
    count = 0
    for index in side.spans:
        letters = side.joined(range(index, index + 1))
        count += sum(
            bool(bits) and character.isalnum()
            for character, bits in zip(letters.text, letters.bits, strict=True)
        )
    return count


def became(before: frozenset[str], after: frozenset[str]) -> str:
    """Return in words how letters stood out and do: "was bold and is plain"."""
    if before == after:
        return "stands out otherwise"
    return f"was {_how(before)} and is {_how(after)}"


def _how(names: frozenset[str]) -> str:
    return " and ".join([how for how in HOW if how in names]) or "plain"


def _of(emphasis: Sequence[Emphasis], index: int) -> Iterator[Emphasis]:
    at = bisect_left(emphasis, (index,))
    while at < len(emphasis) and emphasis[at].provision == index:
        yield emphasis[at]
        at += 1


def _linked(provision: Provision, start: int, end: int) -> bool:
    """Whether a link lies over the characters from `start` to `end`: its line is its own."""
    return any(
        mark.name == "link" and mark.start <= start and end <= mark.end for mark in provision.marks
    )


class _Side:
    """One text with what stands out in it, by provision."""

    def __init__(self, reading: Reading) -> None:
        self.provisions = reading.text.provisions
        self.spans: dict[int, list[Emphasis]] = {}
        for each in reading.source.emphasis:
            self.spans.setdefault(each.provision, []).append(each)

    def said(self, index: int) -> list[tuple[int, int, str]]:
        """Return the spans of one provision."""
        return [each[1:] for each in self.spans.get(index, ())]

    def joined(self, indexes: range) -> _Letters:
        """Return provisions as edits count in them, with the bits of what each character is."""
        texts: list[str] = []
        bits = bytearray()
        for index in indexes:
            provision = self.provisions[index]
            if texts:
                bits.append(0)
            texts.append(provision.text)
            own = bytearray(len(provision.text))
            for _, start, end, how in self.spans.get(index, ()):
                _lay(own, start, end, _BITS[how])
            if any(own):
                _unlink(own, provision.marks)
            bits += own
        return _Letters("\n".join(texts), bytes(bits))


class _Letters(NamedTuple):
    """Characters, and for each how it stands out, in bits."""

    text: str
    bits: bytes

    def ways(self, start: int, end: int) -> list[int]:
        """Return how letters stand out one after the other, equal ones in a row once."""
        found: list[int] = []
        for at in range(start, end):
            if self.text[at].isalnum() and (not found or found[-1] != self.bits[at]):
                found.append(self.bits[at])
        return found


def _lay(bits: bytearray, start: int, end: int, bit: int) -> None:
    for at in range(start, end):
        bits[at] |= bit


def _unlink(bits: bytearray, marks: Sequence[Mark]) -> None:
    for mark in marks:
        if mark.name == "link":
            for at in range(mark.start, mark.end):
                bits[at] &= ~_UNDERLINED


def _edits(
    sides: tuple[_Side, _Side], olds: range, news: range, edits: Sequence[Edit]
) -> tuple[Edit, ...]:
    """Return where emphasis differs between provisions that became each other."""
    before, after = sides
    if before.spans.keys().isdisjoint(olds) and after.spans.keys().isdisjoint(news):
        return ()
    if len(olds) == len(news) == 1:
        one, other = before.provisions[olds[0]], after.provisions[news[0]]
        if "heading" in {one.kind, other.kind}:
            return ()
        if one.text == other.text and before.said(olds[0]) == after.said(news[0]):
            return ()
    old, new = before.joined(olds), after.joined(news)
    found = tuple(_differing(old, new, edits))
    if len(found) > _MANY:
        first, last = found[0], found[-1]
        return (Edit(first.old_start, last.old_end, first.new_start, last.new_end, ABOUT),)
    return found


def _differing(old: _Letters, new: _Letters, edits: Sequence[Edit]) -> Iterator[Edit]:
    at_old = at_new = 0
    for edit in sorted([each for each in edits if any(each[:4])]):
        start, end, other, other_end = edit[:4]
        yield from _kept(old, new, (at_old, start, at_new, other))
        if old.text[start:end] == new.text[other:other_end]:
            yield from _kept(old, new, (start, end, other, other_end))
        else:
            ways = old.ways(start, end), new.ways(other, other_end)
            if ways[0] and ways[1] and ways[0] != ways[1]:
                yield Edit(start, end, other, other_end, ABOUT)
        at_old, at_new = end, other_end
    yield from _kept(old, new, (at_old, len(old.text), at_new, len(new.text)))


def _kept(old: _Letters, new: _Letters, span: tuple[int, int, int, int]) -> Iterator[Edit]:
    """Yield where letters that both sides have stand out otherwise, as far as in one way."""
    start, end, other, other_end = span
    text, bits, others = old.text[start:end], old.bits[start:end], new.bits[other:other_end]
    if bits == others or text != new.text[other:other_end]:
        return
    first = last = 0
    way = (0, 0)
    for at, character in enumerate(text):
        if not character.isalnum():
            continue
        here = bits[at], others[at]
        if here != way:
            if way[0] != way[1]:
                yield Edit(start + first, start + last, other + first, other + last, ABOUT)
            first, way = at, here
        last = at + 1
    if way[0] != way[1]:
        yield Edit(start + first, start + last, other + first, other + last, ABOUT)
