"""The outline of a text: its tree, inferred from the labels, kinds and levels of provisions."""

from __future__ import annotations

from collections.abc import Sequence

from paraph.errors import AddressError
from paraph.language.table import tables
from paraph.text.address import POSITIONAL, Address, Step
from paraph.text.labels import ANNEXES, Label, label_of
from paraph.text.nesting import nest
from paraph.text.node import Text

_SOLE = frozenset(
    (
        "heading",
        "title",
        "preamble",
        "testimonium",
        "annex",
        "appendix",
        "schedule",
        "exhibit",
        "attachment",
        "protocol",
    )
)
"""Kinds of which there is mostly one: alone and without a label they need no ordinal."""


_AROUND = frozenset(
    ("book", "part", "title", "chapter", "section", "subsection", "heading", "subheading")
)
_RUNNING = frozenset(("article", "rule", "clause", "section", "paragraph"))


class Outline:
    """The tree of a text, and the address of every provision.

    `labels[i]` is the label of the provision `i`, `parents[i]` the provision that holds it (-1 if
    none does), `roles[i]` what it is among them: the kind of its step. Parents stand before their
    children. Addresses are made when first asked for, in linear time for all of them.
    """

    __slots__ = ("_breaks", "_ends", "_keys", "_named", "_steps", "labels", "parents", "roles")

    def __init__(
        self, labels: Sequence[Label | None], parents: Sequence[int], roles: Sequence[str]
    ) -> None:
        self.labels = labels
        self.parents = parents
        self.roles = roles
        self._keys: list[tuple[int, str, str]] = []  # parent in addresses, role, number
        self._steps: list[Step] = []
        self._named: dict[tuple[int, Step], int] = {}
        self._ends: list[int] = []
        self._breaks: list[int] = []

    def __len__(self) -> int:
        return len(self.parents)

    def step(self, index: int) -> Step:
        """Return the last step of the address of the provision `index`."""
        if not self._keys:
            self._count()
        return self._steps[index]

    def address(self, index: int) -> Address:
        """Return the address of the provision `index`."""
        steps: list[Step] = []
        while index >= 0:
            steps.append(self.step(index))
            index = self._keys[index][0]
        return Address(tuple(reversed(steps)))

    def find(self, address: Address) -> int:
        """Return the index of the provision that `address` names.

        Raises:
            AddressError: it names nothing, or two provisions share the label of one of its steps.
        """
        if not self._named:
            if not self._keys:
                self._count()
            self._named = {
                (key[0], step): place
                for place, (key, step) in enumerate(zip(self._keys, self._steps, strict=True))
            }
        at = -1
        for step in address.steps:
            below = self._named.get((at, step))
            if below is None:
                twin = Step(step.kind, step.name, 1)
                two = not step.ordinal and step.kind not in POSITIONAL and (at, twin) in self._named
                raise AddressError(
                    f"{address} names two provisions or more: write {twin} for the first"
                    if two
                    else f"{address} names nothing: there is no {step} here"
                )
            at = below
        return at

    def inside(self, outers: Sequence[Address]) -> list[Address | None]:
        """Return for each provision the first of some addresses that it has or lies in, if any.

        Takes linear time, however deep the text is.
        """
        ranks: dict[int, int] = {}
        for rank, outer in enumerate(outers):
            try:
                ranks.setdefault(self.find(outer), rank)
            except AddressError:  # nothing here has it, so nothing lies in it
                continue
        none = len(outers)
        found: list[int] = []
        for place in range(len(self.parents)):
            above = self._keys[place][0] if self._keys else -1
            found.append(min(ranks.get(place, none), found[above] if above >= 0 else none))
        return [outers[rank] if rank < none else None for rank in found]

    def subtree(self, index: int) -> range:
        """Return the provision `index` and everything under it.

        Headers, footers and section breaks that stand between are in the range too.
        """
        if not self._ends:
            ends = list(range(1, len(self.parents) + 1))
            for place in range(len(ends) - 1, -1, -1):
                parent = self.parents[place]
                if parent >= 0 and ends[parent] < ends[place]:
                    ends[parent] = ends[place]
            self._ends = ends
        return range(index, self._ends[index])

    def unbroken(self, index: int) -> range:
        """Return the provision `index` and what stands under it, up to the first that does not.

        That is mostly its subtree; headers, footers and section breaks inside end it.
        """
        if not self._breaks:
            breaks = [len(self.parents)] * len(self.parents)
            waiting: list[int] = []
            for place, parent in enumerate(self.parents):
                while waiting and waiting[-1] > parent:
                    breaks[waiting.pop()] = place
                waiting.append(place)
            self._breaks = breaks
        return range(index, self._breaks[index])

    def path(self, index: int) -> tuple[int, ...]:
        """Return the provision `index` and those that hold it, innermost first."""
        found: list[int] = []
        while index >= 0:
            found.append(index)
            index = self.parents[index]
        return tuple(found)

    def _count(self) -> None:
        """Name every provision among its siblings."""
        keys = self._keys = [
            (above, role, label.number if label is not None and role not in POSITIONAL else "")
            for above, role, label in zip(
                _above(self.labels, self.parents, self.roles), self.roles, self.labels, strict=True
            )
        ]
        totals: dict[tuple[int, str, str], int] = {}
        for key in keys:
            totals[key] = totals.get(key, 0) + 1
        counts: dict[tuple[int, str, str], int] = {}
        for key in keys:
            parent, role, name = key
            ordinal = counts[key] = counts.get(key, 0) + 1
            alone = name or (role in _SOLE and (parent >= 0 or role != "heading"))
            if alone and totals[key] == 1:
                ordinal = 0
            self._steps.append(Step(role, name, ordinal))


def _above(
    labels: Sequence[Label | None], parents: Sequence[int], roles: Sequence[str]
) -> list[int]:
    """Return the parent of each provision in addresses.

    Where the numbers of a kind run on through the text, or through an annex, an address needs
    neither part nor chapter: "article 5", not "part II, article 5". They run on if no more than
    one number in ten is used twice; one that is keeps its whole path.
    """
    above = list(parents)
    scopes = [-1] * len(above)  # the annex that a provision directly numbered in it belongs to
    chained = [False] * len(above)
    groups: dict[tuple[int, str], dict[str, list[int]]] = {}
    for place, (label, parent, role) in enumerate(zip(labels, parents, roles, strict=True)):
        if parent >= 0:
            if roles[parent] in ANNEXES:
                scopes[place] = parent
            elif chained[parent]:
                scopes[place] = scopes[parent]
            else:
                continue
        chained[place] = role in _AROUND
        if role in _RUNNING and label is not None and label.number:
            numbers = groups.setdefault((scopes[place], role), {})
            numbers.setdefault(label.number, []).append(place)
    for (scope, _), numbers in groups.items():
        twice = sum(len(places) > 1 for places in numbers.values())
        if twice * 10 <= len(numbers):
            for places in numbers.values():
                if len(places) == 1:
                    above[places[0]] = scope
    return above


def outline(text: Text, language: str = "") -> Outline:
    """Return the outline of `text`.

    `language` is a hint: it bounds in which language the words of a preamble and of a closing
    formula are looked for; labels are known in every language that has a table. Takes linear time.
    """
    labels = [label_of(provision) for provision in text.provisions]
    parents, roles = nest(text.provisions, labels, *_openers(language))
    return Outline(labels, parents, roles)


def _openers(language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the names of a preamble and the words that open a closing formula."""
    held = tables(language)
    return (
        tuple(word for each in held for word in each.preamble),
        tuple(word for each in held for word in each.testimonium),
    )
