"""Outlines: small shapes of a page that may be letters, for no line, frame or table explains them.

A plotter's letters, the digits of a display and words turned into paths are lines and boxes like
those of a table. What tells them apart is what stands beside them: a frame has words in it, an
underline words over it, the border of a cell ends at other borders or is higher than its line.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from paraph.formats.colours import WHITE, contrast, over
from paraph.formats.pdf.drawn import Shape
from paraph.formats.pdf.page import Page
from paraph.formats.pdf.piece import Box, Piece

_SMALL = 60.0  # points: what is longer or wider than this is a line, frame or ground
_TOUCH = 0.8  # points between shapes that touch
_FAINTEST = 1.02  # contrast of ink that is hardly seen
_BELOW, _BASE, _ABOVE = -0.5, 0.08, 1.15  # sizes, from the base of words with a line to them
_LONG, _FAR_BELOW, _FAR_ABOVE = (
    1.5,
    -1.3,
    1.7,
)  # sizes: no dash or letter beside is so; where cells end
_BLANK = 0.25  # sizes: what is narrower is a point, and no blank to fill in
_CELL = (0.08, 0.75)  # sizes below and above the base: a border of a cell reaches as far
_MIDDLE = 0.25  # sizes above the base: the middle of small letters
_COVERED = 0.3  # of a line: as much of it words stand over or under
_DASHES, _DASH, _PITCH = 5, 12.0, 1.0  # of a broken line: how many, how long, how even
_EVEN = 0.2  # points: pieces of one line are as high
_KINDS = frozenset(("rule", "bar", "fill"))


def outlines(page: Page) -> list[Box]:
    """Return the places of what may be letters on a page, as its pieces are placed."""
    if page.crowded:
        return []  # which is told by itself
    left, bottom = page.origin
    shapes = [
        one._replace(
            box=Box(
                one.box.left - left,
                one.box.bottom - bottom,
                one.box.right - left,
                one.box.top - bottom,
            )
        )
        for one in _visible(page.drawn.shapes)
    ]
    words = _Words(page.pieces)
    found: list[Box] = []
    single: list[Shape] = []
    for group in _groups(shapes):
        around = bounds([one.box for one in group])
        if _is_large(around):
            loose = (one for one in group if not _is_large(one.box) and not _is_held(one, group))
            found += [one.box for one in loose if one.kind != "fill" and not words.explain(one)]
        elif words.inside(around) or _explained(group, words):
            continue
        elif len(group) == 1:
            single += group
        else:
            found.append(around)
    if single:
        sure = [one for one in shapes if one.kind != "fill" and words.explain(one)]
        single = [one for one in single if not _in_line(one, sure)]
    places = [*found, *(one.box for one in _unbroken(single))]
    return sorted(places, key=lambda box: (-box.top, box.left))


def bounds(boxes: Sequence[Box]) -> Box:
    """Return the box around some."""
    return Box(
        min(one.left for one in boxes),
        min(one.bottom for one in boxes),
        max(one.right for one in boxes),
        max(one.top for one in boxes),
    )


class _Words:
    """The words of a page, and what lines are drawn for their sake."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._pieces = sorted(pieces, key=lambda one: one.base)
        self._bases = [one.base for one in self._pieces]
        self._reach = max((one.size for one in pieces), default=0.0) * _FAR_ABOVE

    def _near(self, box: Box) -> Sequence[Piece]:
        """Return the words that stand no further above or below a box than explains it."""
        first = bisect_left(self._bases, box.bottom - self._reach)
        return self._pieces[first : bisect_right(self._bases, box.top + self._reach)]

    def inside(self, box: Box) -> bool:
        """Whether words stand in a box."""
        return any(
            box.left <= (one.left + one.right) / 2 <= box.right
            and box.bottom <= one.base + one.size * _MIDDLE <= box.top
            for one in self._near(box)
        )

    def explain(self, shape: Shape) -> bool:
        """Whether a line is one under, through or over words, a blank, or the border of a cell."""
        box = shape.box
        if shape.kind != "rule":
            low, high = _CELL
            tall = box.top - box.bottom
            return any(
                box.top >= one.base + high * one.size
                and (
                    box.bottom <= one.base - low * one.size
                    or (tall >= _LONG * one.size and box.bottom <= one.base + _TOUCH)
                )
                for one in self._near(box)
            )
        height = (box.bottom + box.top) / 2
        wide = max(box.right - box.left, 0.1)
        covered = 0.0
        for one in self._near(box):
            up = (height - one.base) / (one.size or 1.0)
            if _BELOW <= up <= _BASE and wide >= _BLANK * one.size:
                return True  # where a line under words stands, be there none: a blank to fill in
            shared = max(0.0, min(box.right, one.right) - max(box.left, one.left))
            if _BELOW <= up <= _ABOVE:
                covered += shared
            elif _FAR_BELOW <= up <= _FAR_ABOVE and wide > _LONG * one.size and shared:
                return True
        return covered >= wide * _COVERED


def _visible(shapes: Sequence[Shape]) -> Iterator[Shape]:
    """Yield the straight shapes whose ink is seen on white, or on what is painted before them."""
    grounds: list[Shape] = []
    for one in shapes:
        if one.kind not in _KINDS:
            continue
        below = [each.ink for each in grounds if _holds(each.box, one.box)]
        ground = over(below[-1], WHITE) if below else WHITE
        if contrast(one.ink, ground) >= _FAINTEST:
            yield one
        if one.kind == "fill":
            grounds.append(one)


def _groups(shapes: Sequence[Shape]) -> list[list[Shape]]:
    """Return the shapes in groups that touch; one inside of a filled box does not touch it."""
    ordered = sorted(range(len(shapes)), key=lambda index: shapes[index].box.left)
    parent = list(range(len(shapes)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    open_: list[int] = []
    for index in ordered:
        box = shapes[index].box
        open_ = [each for each in open_ if shapes[each].box.right + _TOUCH >= box.left]
        for each in open_:
            if _touch(shapes[each], shapes[index]):
                parent[root(index)] = root(each)
        open_.append(index)
    found: dict[int, list[Shape]] = {}
    for index, one in enumerate(shapes):
        found.setdefault(root(index), []).append(one)
    return list(found.values())


def _touch(one: Shape, other: Shape) -> bool:
    first, second = one.box, other.box
    if (
        first.left > second.right + _TOUCH
        or second.left > first.right + _TOUCH
        or first.bottom > second.top + _TOUCH
        or second.bottom > first.top + _TOUCH
    ):
        return False
    return not (
        (one.kind == "fill" and _holds(first, second, -_TOUCH))
        or (other.kind == "fill" and _holds(second, first, -_TOUCH))
    )


def _holds(box: Box, inner: Box, more: float = _TOUCH) -> bool:
    return (
        box.left - more <= inner.left
        and box.bottom - more <= inner.bottom
        and inner.right <= box.right + more
        and inner.top <= box.top + more
    )


def _is_large(box: Box) -> bool:
    return box.right - box.left > _SMALL or box.top - box.bottom > _SMALL


def _is_held(shape: Shape, group: Sequence[Shape]) -> bool:
    """Whether both ends of a line are at other shapes, as those of the borders of cells are."""
    box = shape.box
    if shape.kind == "rule":
        middle = (box.bottom + box.top) / 2
        ends = (Box(box.left, middle, box.left, middle), Box(box.right, middle, box.right, middle))
    else:
        middle = (box.left + box.right) / 2
        ends = (Box(middle, box.bottom, middle, box.bottom), Box(middle, box.top, middle, box.top))
    return all(
        any(_holds(other.box, end) for other in group if other is not shape and other.box != box)
        for end in ends
    )


def _explained(group: Sequence[Shape], words: _Words) -> bool:
    """Whether small shapes are no more than one line, or one ground, that words explain."""
    kinds = {one.kind for one in group}
    if kinds == {"fill", "bar"}:
        kinds = {"fill"}  # a filled box comes with its sides
    if len(kinds) > 1:
        return False
    boxes = [one.box for one in group]
    if kinds == {"rule"}:
        spread = max(box.top for box in boxes) - min(box.bottom for box in boxes)
    elif kinds == {"bar"}:
        spread = max(box.right for box in boxes) - min(box.left for box in boxes)
    else:
        spread = 0.0
    return spread <= _TOUCH * 3 and any(words.explain(one) for one in group)


def _in_line(shape: Shape, sure: Sequence[Shape]) -> bool:
    """Whether a line goes on as another does that words explain: in a margin, under words."""
    box = shape.box
    for one in sure:
        other = one.box
        if one.kind != shape.kind:
            continue
        if shape.kind == "bar":
            if max(abs(box.left - other.left), abs(box.right - other.right)) <= _TOUCH:
                return True
        elif max(abs(box.bottom - other.bottom), abs(box.top - other.top)) <= _EVEN:
            gap = max(box.left - other.right, other.left - box.right)
            if gap <= _DASH:
                return True
    return False


def _unbroken(lines: Sequence[Shape]) -> Iterator[Shape]:
    """Yield the lines that are no dashes of a broken one: many, short, even, on one height."""
    rows: dict[tuple[str, float, float], list[Shape]] = {}
    for one in lines:
        box = one.box
        across, up = box.right - box.left, box.top - box.bottom
        if one.kind == "rule":
            rows.setdefault((one.kind, round(box.bottom), round(across)), []).append(one)
        else:
            rows.setdefault((one.kind, round(box.left), round(up)), []).append(one)
    for (kind, _, length), row in rows.items():
        if len(row) < _DASHES or length > (_DASH if kind == "rule" else _DASH / 2):
            yield from row
            continue
        begins = sorted(one.box.left if kind == "rule" else one.box.bottom for one in row)
        steps = [after - before for before, after in pairwise(begins)]
        if max(steps) - min(steps) > _PITCH:
            yield from row
