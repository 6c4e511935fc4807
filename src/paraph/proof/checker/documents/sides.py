"""Both texts side by side: their trees, and which old provision became which new one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from paraph.proof.checker.documents.labels import Label, in_label
from paraph.proof.checker.documents.numbers import loose
from paraph.proof.checker.documents.quotes import announces
from paraph.proof.checker.documents.tree import Node, Tree, tree
from paraph.proof.checker.whole import Whole
from paraph.proof.proof import Keep, Pair, Piece, Proof
from paraph.text.node import Text

NUMBERING = "numbering"
LANGUAGES = ("en", "ru", "fr", "es", "ko")
"""Languages whose references are read."""
_MAIN = Node(None)
Loose = tuple[str, tuple[int, ...]]


class Match(NamedTuple):
    """An old provision and the new one that it became, with what changed in it."""

    old: int
    new: int
    pair: Pair | None

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """The pieces of its wording."""
        return self.pair.pieces if self.pair is not None else ()


class Sides:
    """Two texts, their trees, and the mapping of a proof between their provisions."""

    def __init__(self, proof: Proof, old: Text, new: Text) -> None:
        self.texts = old, new
        self.trees: tuple[Tree, Tree] = tree(old), tree(new)
        self.matches = tuple(matches(proof))
        self._ordered = sorted(self.matches, key=lambda match: match.old)
        self._olds = [each.old for each in self._ordered]
        self.onto: dict[int, int] = {each.old: each.new for each in self.matches}
        self.claimed = [each for each in self.matches if claims(each, *self.labels(each))]
        self.changed = [each for each in self.matches if _differ(*self.labels(each))]
        self._said = [
            {(node.component, node.label.kind) for node in each.nodes if node.label is not None}
            for each in self.trees
        ]
        self._borne = {
            value
            for each in self.trees
            for node in each.nodes
            if node.label is not None
            for value in loose(node.label.numbers)
        }
        self._play: dict[str, set[Loose]] = {}
        self.unread = False
        for each in self.changed:
            for label in self.labels(each):
                if label is not None:
                    self._play.setdefault(label.kind, set()).update(loose(label.numbers))
                    self.unread = self.unread or not (label.numbers or label.kind == "bullet")
        certain = {each.old for each in self.changed} - {each.old for each in self.claimed}
        self.firm = {before: after for before, after in self.onto.items() if before not in certain}
        """The mapping without provisions whose label changed by no class."""
        changed = [each for each in self.changed if self._bare(each)]
        bare = {each.old for each in changed}, {each.new for each in changed}
        self._count = [
            _sums(len(text.provisions), held) for text, held in zip(self.texts, bare, strict=True)
        ]

    @cached_property
    def lasting(self) -> tuple[frozenset[int], frozenset[int]]:
        """The provisions of each side that lie in a quotation which an earlier one opened."""
        return Whole(self.texts[0]).quoted, Whole(self.texts[1]).quoted

    def quoted(self, match: Match) -> bool:
        """Whether a provision lies, on either side, in a quotation that an earlier one opened."""
        return self.held(0, match.old) or self.held(1, match.new)

    def held(self, which: int, at: int) -> bool:
        """Whether an earlier provision opens a quotation, or announces a text, around this one."""
        provisions = self.texts[which].provisions
        return at in self.lasting[which] or (at > 0 and announces(provisions[at - 1].text))

    @staticmethod
    def pairs(proof: Proof) -> list[Match]:
        """Return the provisions of the `pair` steps of a proof."""
        return [each for each in matches(proof) if each.pair is not None]

    def labels(self, match: Match) -> tuple[Label | None, Label | None]:
        """Return the labels of a provision on both sides."""
        return self.trees[0].nodes[match.old].label, self.trees[1].nodes[match.new].label

    def nodes(self, match: Match) -> tuple[Node, Node]:
        """Return a provision in both trees."""
        return self.trees[0].nodes[match.old], self.trees[1].nodes[match.new]

    def follow(self, old: int) -> list[Match]:
        """Return the provision directly behind an old one, with what it became, if it is mapped."""
        at = bisect_right(self._olds, old)
        return list(self._ordered[at : at + 1]) if self._olds[at : at + 1] == [old + 1] else []

    def worded(self, kind: str) -> bool:
        """Whether labels of either text say the kind in a word."""
        return kind in self.trees[0].kinds or kind in self.trees[1].kinds

    def bare_too(self, kind: str, place: tuple[int, int]) -> bool:
        """Whether a number of that kind may be a bare label, in the annex there or main text."""
        held = [
            (node.component, kind) in said
            for tree, said, at in zip(self.trees, self._said, place, strict=True)
            for node in (tree.nodes[at], _MAIN)
        ]
        return not all(held)

    def title(self, which: int, at: int) -> str:
        """Return what stands behind a label, or in the next provision where it stands alone."""
        provisions, label = self.texts[which].provisions, self.trees[which].nodes[at].label
        rest = provisions[at].text[label.stop if label is not None and label.typed else 0 :].strip()
        if not rest and at + 1 < len(provisions):
            rest = provisions[at + 1].text.strip()
        return rest

    def relabelled(self, kind: str) -> bool:
        """Whether the number of any label of that kind changed."""
        return kind in self._play

    def moved_inside(self, kind: str) -> bool:
        """Whether any label of a kind changed, or any bare one."""
        whole = len(self.texts[0].provisions)
        return self.relabelled(kind) or self.stirred(0, 0, whole)

    def stirred(self, which: int, start: int, end: int) -> bool:
        """Whether the number of a bare label between two provisions of a side changed."""
        return self._count[which][end] > self._count[which][start]

    def borne(self, values: frozenset[Loose]) -> bool:
        """Whether any label of either text, of any kind, has one of the numbers, or begins so."""
        wide = {(sort, parts[:size]) for sort, parts in values for size in range(1, len(parts) + 1)}
        return not wide.isdisjoint(self._borne)

    def in_play(self, values: frozenset[Loose], kind: str | None) -> bool:
        """Whether one of the numbers is or was that of a relabelled provision of that kind.

        Of any kind, where `kind` is None.
        """
        held = [self._play.get(kind, set())] if kind is not None else list(self._play.values())
        wide = {(sort, parts[:size]) for sort, parts in values for size in range(1, len(parts) + 1)}
        return any(not wide.isdisjoint(each) for each in held)

    def _bare(self, match: Match) -> bool:
        return any(
            label is not None and label.kind in {"", "point", "paragraph", "item"}
            for label in self.labels(match)
        )


def claims(match: Match, before: Label | None, after: Label | None) -> bool:
    """Whether a proof claims that a label was renumbered."""
    if match.pair is None:
        return False
    if match.pair.label == NUMBERING:
        return True
    return any(in_label(piece, before, after) for piece in match.pieces if piece.name == NUMBERING)


def _differ(before: Label | None, after: Label | None) -> bool:
    if before is None or after is None:
        return before is not after
    return (before.kind, before.number, before.before, before.after, before.typed) != (
        *(after.kind, after.number, after.before, after.after, after.typed),
    )


def matches(proof: Proof) -> Iterator[Match]:
    """Yield the provisions of `keep` and `pair` steps, in the order of the new text."""
    for step in proof.steps:
        if isinstance(step, Keep):
            for at in range(step.size):
                yield Match(step.old + at, step.new + at, None)
        elif isinstance(step, Pair):
            yield Match(step.old, step.new, step)


def _sums(size: int, held: set[int]) -> list[int]:
    sums = [0]
    for at in range(size):
        sums.append(sums[-1] + (at in held))
    return sums
