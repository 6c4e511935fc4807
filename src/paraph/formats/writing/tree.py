"""A text as a tree: each provision with what stands in it, as writers go through it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Self

from paraph.text.node import Provision


@dataclass(frozen=True, slots=True)
class Node:
    """A provision, its index in the text, and what stands deeper right behind it."""

    index: int
    provision: Provision
    inner: list[Node]

    def said(self, name: str) -> str:
        """Return the value of a property of the provision, "" without one."""
        return next((mark.value for mark in self.provision.marks if mark.name == name), "")

    @property
    def spans(self) -> tuple[int, int]:
        """Over how many columns and rows a cell reaches; of a row, what is free before it and 0."""
        columns, _, rows = self.said("span").partition(",")
        if self.provision.kind == "row":
            return (int(columns) if columns.isdecimal() else 0), 0
        return _count(columns), _count(rows)

    def taken_as(self, provision: Provision) -> Self:
        """Return the same place in the tree with another provision there."""
        return replace(self, provision=provision)


def tree(provisions: Sequence[Provision]) -> list[Node]:
    """Return the outermost provisions of a text, each with all that stands in it."""
    outermost: list[Node] = []
    open_: list[Node] = []
    for index, provision in enumerate(provisions):
        node = Node(index, provision, [])
        while open_ and open_[-1].provision.depth >= provision.depth:
            open_.pop()
        (open_[-1].inner if open_ else outermost).append(node)
        open_.append(node)
    return outermost


def _count(value: str) -> int:
    return max(1, int(value)) if value.isdecimal() else 1
