"""The two sides of a comparison: what stands for each provision while they are aligned."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import NamedTuple

from paraph.comparison.carried import NOTHING, Frame, Sheet, plain
from paraph.text.labels import label_of
from paraph.text.node import OBJECT, PROPERTIES, Kind, Mark, Provision

NOWHERE = -1
_BULLET = "•"
_BLANK = f"{OBJECT} \t\n\xa0"


class Side:
    """One text as a tree of provisions, each with keys that say what it holds.

    Two provisions, of whichever side, have the same `wholes` if they are equal; the same `keys`
    if they are equal but for a label, displayed by the format or typed; the same `blocks` if
    that holds for everything in them too. `starts` has where each body begins, after a typed
    label, and `sizes` how many characters it has; `labels` what is displayed as label, or "".
    """

    def __init__(self, sheet: Sheet) -> None:
        self.provisions = sheet.provisions
        self.frames = sheet.frames
        self.kinds: list[Kind]
        self.depths: list[int]
        if sheet.frames is None:
            self.kinds = [provision.kind for provision in sheet.provisions]
            self.depths = [provision.depth for provision in sheet.provisions]
        else:
            self.kinds = [frame.kind for frame in sheet.frames]
            self.depths = [frame.depth for frame in sheet.frames]
        self.wholes: list[int] = []
        self.keys: list[int] = []
        self.starts: list[int] = []
        self.sizes: list[int] = []
        self.labels: list[str] = []
        self.blocks = self.keys
        count = len(sheet.provisions)
        self.roots: list[int] | range = range(count)
        self.ends: Sequence[int] = range(1, count + 1)
        self.parents: list[int] | None = None
        self.children: dict[int, list[int]] = {}

    def take(self, known: Sequence[_Known]) -> None:
        """Set what is known of each provision by itself."""
        self.wholes = [held.whole for held in known]
        self.keys = self.blocks = [held.key for held in known]
        self.starts = [held.start for held in known]
        self.sizes = [held.size for held in known]
        self.labels = [held.label for held in known]

    def parent(self, index: int) -> int:
        """Return the provision that holds `index`, or `NOWHERE`."""
        return self.parents[index] if self.parents else NOWHERE

    def siblings(self, index: int) -> Sequence[int]:
        """Return the provisions that stand in the same one as `index`, itself among them."""
        parent = self.parent(index)
        return self.roots if parent == NOWHERE else self.children[parent]

    def leaf(self, index: int) -> bool:
        """Whether `index` holds no other provision."""
        return self.ends[index] == index + 1

    def bare(self, index: int) -> bool:
        """Whether a provision shows an image or other objects, and no word beside them."""
        text = self.provisions[index].text
        return OBJECT in text and not text[self.starts[index] :].strip(_BLANK)


class Sides:
    """An old and a new side whose keys are comparable.

    `without` are the features that do not weigh, because one of two formats cannot express them.
    """

    def __init__(self, old: Sheet, new: Sheet, without: frozenset[str] = NOTHING) -> None:
        self.old, self.new = Side(old), Side(new)
        self.without = without
        sides = self.old, self.new
        wholes = [_wholes(side) for side in sides]
        first: dict[Hashable, tuple[Provision, Frame | None]] = {}
        for side, held in zip(sides, wholes, strict=True):
            frames: Sequence[Frame | None] = side.frames or [None] * len(held)
            first.update(zip(held, zip(side.provisions, frames, strict=True), strict=True))
        ids: dict[Hashable, int] = {}
        known = {
            whole: _known(number, *found, ids, without)
            for number, (whole, found) in enumerate(first.items())
        }
        for side, held in zip(sides, wholes, strict=True):
            side.take([known[whole] for whole in held])
            _grow(side, ids)


class _Known(NamedTuple):
    """What is known of a provision, and of all that equal it."""

    whole: int
    key: int
    start: int
    size: int
    label: str


def _wholes(side: Side) -> Sequence[Hashable]:
    """Return what two provisions have in common only if they are equal, frames and all."""
    if side.frames:
        return list(zip(side.provisions, side.frames, strict=True))
    return side.provisions


def _known(
    number: int,
    provision: Provision,
    frame: Frame | None,
    ids: dict[Hashable, int],
    without: frozenset[str],
) -> _Known:
    start, label = 0, provision.label
    text, marks = provision.text, provision.marks
    if frame is not None and frame.kind != provision.kind:
        # A cell taken as a paragraph has a label where a paragraph would.
        provision = provision._replace(kind=frame.kind)
    if (not label or without) and (found := label_of(provision)) is not None:
        # Which sign a bullet is does not weigh where one format has it typed; that it is one does.
        label = _BULLET if found.kind == "bullet" and "labels" in without else found.shown
        if found.end:
            start = found.end
            while text[start : start + 1].isspace():
                start += 1
            text = text[start:]
            if marks:
                marks = _behind(marks, start)
    size = len(text)
    key: Hashable
    if without:
        key = frame, *plain(text, marks, without)
    else:
        key = text, provision.kind, provision.level, provision.depth, marks
    return _Known(number, ids.setdefault(key, len(ids)), start, size, label)


def _behind(marks: tuple[Mark, ...], start: int) -> tuple[Mark, ...]:
    """Return the marks over what follows `start`, counted from there, and the properties."""
    return tuple(
        [
            Mark(max(mark.start - start, 0), max(mark.end - start, 0), mark.name, mark.value)
            for mark in marks
            if mark.end > start or mark.name in PROPERTIES
        ]
    )


def _grow(side: Side, ids: dict[Hashable, int]) -> None:
    """Set the tree of `side` from the depths of its provisions, and the keys of its blocks."""
    depths = side.depths
    if not any(depths):
        return
    parents: list[int] = []
    roots: list[int] = []
    path: list[int] = []
    children = side.children
    ends = list(side.ends)
    for index, depth in enumerate(depths):
        for closed in path[depth:]:
            ends[closed] = index
        del path[depth:]
        parent = path[-1] if path else NOWHERE
        parents.append(parent)
        if parent == NOWHERE:
            roots.append(index)
        else:
            children.setdefault(parent, []).append(index)
        path.append(index)
    for open_ in path:
        ends[open_] = len(depths)
    blocks = list(side.keys)
    for index in reversed(children):
        inside = (blocks[index], tuple([blocks[child] for child in children[index]]))
        blocks[index] = ids.setdefault(inside, len(ids))
    side.parents, side.roots, side.ends, side.blocks = parents, roots, ends, blocks
