"""The two sides of a comparison: what stands for each provision while they are aligned."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from paraph.comparison.words import Wording
from paraph.text.labels import label_of
from paraph.text.node import PROPERTIES, Mark, Provision, Text

NOWHERE = -1


class Side:
    """One text as a tree of provisions, each with keys that say what it holds.

    Two provisions, of whichever side, have the same `wholes` if they are equal but for the label
    that their format displays; the same `keys` if they are equal but for any label, displayed or
    typed; the same `blocks` if that holds for everything in them too. `starts` has where each
    body begins, after a typed label; `labels` what is displayed as label, "" where nothing is.
    """

    def __init__(self, text: Text) -> None:
        self.provisions = text.provisions
        self.wholes: list[int] = []
        self.keys: list[int] = []
        self.starts: list[int] = []
        self.labels: list[str] = []
        self.blocks = self.keys
        count = len(text.provisions)
        self.roots: list[int] | range = range(count)
        self.ends: Sequence[int] = range(1, count + 1)
        self.parents: list[int] | None = None
        self.children: dict[int, list[int]] = {}

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

    def wording(self, index: int) -> Wording:
        """Return the wording of one provision, with the marks over it."""
        provision = self.provisions[index]
        marks = provision.marks
        if marks:
            marks = tuple([mark for mark in marks if mark.name not in PROPERTIES])
        return Wording(provision.text, marks)


class Sides:
    """An old and a new side whose keys are comparable."""

    def __init__(self, old: Text, new: Text) -> None:
        self.old, self.new = Side(old), Side(new)
        memo: dict[Hashable, tuple[int, int, int, str]] = {}
        ids: dict[Hashable, int] = {}
        for side in (self.old, self.new):
            _fill(side, memo, ids)
        for side in (self.old, self.new):
            _grow(side, ids)


def _fill(
    side: Side, memo: dict[Hashable, tuple[int, int, int, str]], ids: dict[Hashable, int]
) -> None:
    """Set the keys, starts and labels of `side`; equal provisions are looked at once."""
    keys, starts, labels, wholes = side.keys, side.starts, side.labels, side.wholes
    for provision in side.provisions:
        whole = (
            provision.kind,
            provision.text,
            provision.level,
            provision.depth,
            provision.marks,
            not provision.label,
        )
        known = memo.get(whole)
        if known is None:
            known = memo[whole] = _known(provision, len(memo), ids)
        wholes.append(known[0])
        keys.append(known[1])
        starts.append(known[2])
        labels.append(provision.label or known[3])


def _known(
    provision: Provision, number: int, ids: dict[Hashable, int]
) -> tuple[int, int, int, str]:
    start, label = 0, ""
    found = label_of(provision) if provision.text and not provision.label else None
    if found is not None:
        label = found.shown
        start = len(provision.text) - len(provision.text[found.end :].lstrip())
    marks: tuple[Mark, ...] = provision.marks
    if start and marks:
        marks = tuple(
            [
                Mark(max(mark.start - start, 0), mark.end - start, mark.name, mark.value)
                for mark in marks
                if mark.end > start or mark.name in PROPERTIES
            ]
        )
    body = provision.kind, provision.level, provision.depth, provision.text[start:], marks
    return number, ids.setdefault(body, len(ids)), start, label


def _grow(side: Side, ids: dict[Hashable, int]) -> None:
    """Set the tree of `side` from the depths of its provisions, and the keys of its blocks."""
    depths = [provision.depth for provision in side.provisions]
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
