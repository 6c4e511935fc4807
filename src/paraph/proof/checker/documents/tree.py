"""The tree of a text by its labels: what stands under what, and who bears which number."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from paraph.proof.checker.documents.labels import COMPONENTS, Label, label_of
from paraph.proof.checker.documents.numbers import COUNTED, ROMAN, Number
from paraph.text.node import Provision, Text

_RANKS = {
    name: rank
    for rank, names in enumerate(
        (
            *((*sorted(COMPONENTS), "note"), ("book",), ("part",), ("title",), ("chapter",)),
            *(("section",), ("subsection",), ("article", "clause", "rule"), ("paragraph",)),
            *(("point",), ("item",)),
        )
    )
    for name in names
}
Key = tuple[str, str, tuple[int, ...], str]
"""What a number is looked up by: kind, manner ("n" for any of the counted), parts, suffix."""


@dataclass(slots=True)
class Node:
    """One provision in its tree; `end` is where what stands under it ends."""

    label: Label | None
    parent: int = -1
    end: int = 0
    component: int = -1
    """The heading of the annex that holds it, -1 in the main text."""
    layer: int = 0
    """How many bare numbers stand above it."""
    numbers: tuple[Number, ...] = ()
    """How its number is read, once its neighbours are known."""


@dataclass(slots=True)
class Tree:
    """Every provision of a text with its label, and the families of labels."""

    nodes: list[Node]
    index: dict[Key, list[int]] = field(default_factory=dict)
    families: dict[tuple[object, ...], list[int]] = field(default_factory=dict)
    """The provisions of one kind of label under one parent, in order."""
    kinds: frozenset[str] = frozenset()
    """The kinds that stand in a label as a word."""

    def within(self, key: Key, start: int, end: int) -> list[int]:
        """Return the provisions from `start` to `end` that bear a number."""
        found = self.index.get(key)
        if not found:
            return []
        return found[bisect_left(found, start) : bisect_left(found, end)]


_AHEAD = 30


def tree(text: Text) -> Tree:
    """Read the labels of `text`, and what stands under what.

    Takes time linear in the text, times the depth of its lists.
    """
    nodes = _nest(text)
    result = Tree(nodes)
    families: defaultdict[tuple[object, ...], list[int]] = defaultdict(list)
    for at, node in enumerate(nodes):
        if node.label is not None and node.label.numbers:
            families[family(node)].append(at)
    result.families = dict(families)
    for members in families.values():
        _settle(nodes, members)
    index: defaultdict[Key, list[int]] = defaultdict(list)
    for at, node in enumerate(nodes):
        if node.label is not None:
            for key in keys(node.label.kind, node.numbers):
                index[key].append(at)
    result.index = dict(index)
    result.kinds = frozenset([node.label.kind for node in nodes if node.label is not None])
    return result


def family(node: Node) -> tuple[object, ...]:
    """Return what siblings have in common: their parent, kind, and how they are written."""
    label = node.label
    if label is None:
        return ()
    if label.kind:
        return (node.component, label.kind)
    size = len(label.numbers[0].parts) if label.numbers else 0
    shape = "" if size > 1 else (label.before, label.after)
    return (node.parent, shape, size, "" if size > 1 else _script(label))


def keys(kind: str, numbers: Iterable[Number]) -> list[Key]:
    """Return what a number of that kind is looked up by, sorted and each once.

    A number behind a word may be cited in another manner (Article V as Article 5), a bare one not.
    """
    return sorted(
        {
            (
                kind,
                "n" if kind and each.manner in COUNTED else each.manner,
                each.parts,
                each.suffix,
            )
            for each in numbers
        }
    )


def _script(label: Label) -> str:
    """Return the kind of characters of the number, the same for "h" and "ii"."""
    manner = label.numbers[0].manner
    return {"i": "a", "I": "A"}.get(manner, manner)


@dataclass(slots=True)
class _Open:
    at: int
    depth: int
    sort: str
    """The kind of a word, "list", or "heading"."""
    level: int
    shape: tuple[object, ...] = ()
    last: tuple[int, ...] = ()


def _nest(text: Text) -> list[Node]:
    nodes = [Node(label_of(provision)) for provision in text.provisions]
    stack: list[_Open] = []
    title_of = -1
    for at, (node, provision) in enumerate(zip(nodes, text.provisions, strict=True)):
        _close(stack, nodes, at, provision.depth)
        opens = (
            None
            if at and title_of == at - 1 and node.label is None
            else _opens(nodes, at, provision)
        )
        if opens is not None:
            _make_room(stack, nodes, opens)
        _place(node, stack, nodes)
        if opens is not None:
            stack.append(opens)
        label = node.label
        if label is not None and label.alone and (label.kind or provision.kind == "heading"):
            title_of = at
    while stack:
        nodes[stack.pop().at].end = len(nodes)
    for at, node in enumerate(nodes):
        node.end = node.end or at + 1
    return nodes


def _opens(nodes: list[Node], at: int, provision: Provision) -> _Open | None:
    """Return what a provision opens for those behind it; None where it opens nothing."""
    label, heading = nodes[at].label, provision.kind == "heading"
    level = provision.level if heading else 0
    if provision.kind == "note":
        return _Open(at, provision.depth, "note", 0)
    if label is not None and label.kind in _RANKS:
        return _Open(at, provision.depth, label.kind, level)
    if label is not None and label.numbers:
        return _opened(at, label, provision, heading=heading)
    return _Open(at, provision.depth, "heading", level) if heading else None


def _make_room(stack: list[_Open], nodes: list[Node], opens: _Open) -> None:
    """Leave what a provision ends by what it opens, but nothing around the box that holds it."""
    if opens.sort == "note":
        return
    if opens.sort == "heading" or opens.shape[:1] == ("heading",):
        keep = _above_heading(stack, opens.level)
    elif opens.sort == "list":
        keep = _sibling(stack, nodes, opens)
    else:
        keep = _above_word(stack, opens.depth, opens.sort)
    around = next((at for at, each in enumerate(stack) if each.depth >= opens.depth), len(stack))
    keep = max(keep, around)
    while len(stack) > keep:
        nodes[stack.pop().at].end = opens.at


def _place(node: Node, stack: list[_Open], nodes: list[Node]) -> None:
    if not stack:
        return
    top = stack[-1]
    node.parent = top.at
    above = nodes[top.at]
    component = top.sort in COMPONENTS
    node.component = top.at if component else above.component
    node.layer = above.layer + 1 if top.sort == "list" else 0


def _close(stack: list[_Open], nodes: list[Node], at: int, depth: int) -> None:
    """Leave the tables, notes and boxes that have ended."""
    while stack and (
        stack[-1].depth > depth or (stack[-1].sort == "note" and stack[-1].depth == depth)
    ):
        nodes[stack.pop().at].end = at


def _above_word(stack: list[_Open], depth: int, kind: str) -> int:
    """Return how much stays open before a label with a word: what does not rank below it."""
    held = [each.sort for each in stack]
    if kind in COMPONENTS:
        # An appendix may be one of an annex.
        outer = [at for at, sort in enumerate(held) if sort in COMPONENTS and sort != kind]
        return outer[0] + 1 if outer and kind == "appendix" else 0
    if kind in held:
        return held.index(kind)
    for at, each in enumerate(stack):
        if each.depth != depth or each.sort in {"note", "heading"}:
            continue
        if each.sort == "list" or (each.sort in _RANKS and not _above(each.sort, kind)):
            return at
    return len(stack)


def _above(one: str, other: str) -> bool:
    """Whether a provision of the kind `one` holds one of the kind `other` that comes after it.

    Sections lie in articles where articles come first, and articles in sections where those do.
    """
    if {one, other} <= {"section", "article", "clause", "rule"}:
        return True
    return _RANKS[one] < _RANKS[other]


def _above_heading(stack: list[_Open], level: int) -> int:
    for at in range(len(stack), 0, -1):
        top = stack[at - 1]
        if top.sort in COMPONENTS or (top.level and top.level < level and top.sort != "list"):
            return at
    return 0


def _opened(at: int, label: Label, provision: Provision, *, heading: bool) -> _Open:
    """Return what a bare number opens; `shape` is what siblings of a list have in common."""
    parts = label.numbers[0].parts
    size = len(parts)
    shape: tuple[object, ...] = (label.before, label.after, 1, _script(label))
    if heading:
        shape = ("heading", size)
    elif size > 1:
        shape = ("", "", size, "1")
    return _Open(at, provision.depth, "list", provision.level, shape, parts)


def _sibling(stack: list[_Open], nodes: list[Node], opens: _Open) -> int:
    """Return how much of what is open stays open when an item of a list begins."""
    label, keep, near = nodes[opens.at].label, len(stack), -1
    if label is None:
        return keep
    following = _following(nodes, opens.at)
    for count in range(len(stack) - 1, -1, -1):
        each = stack[count]
        if each.depth != opens.depth or each.sort != "list" or each.shape[0] == "heading":
            break
        levels = bool(not label.typed and each.level and opens.level)
        if each.shape == opens.shape and not (levels and each.level != opens.level):
            # "(i)" under "(a)" begins a list of its own, "(i)" after "(h)" does not.
            lettered = opens.shape[-1] in {"a", "A"}
            closeness = _closeness(nodes[each.at], label, following) if lettered else _NEXT
            if closeness == _NEXT:
                return count
            near = count if closeness == _ALIKE and near < 0 else near
        if (levels and each.level >= opens.level) or 1 < len(opens.last) <= len(each.last):
            keep = count
    return keep if near < 0 else near


_ALIKE, _NEXT = 1, 2


def _following(nodes: list[Node], at: int) -> Label | None:
    """Return the next label but for bullets, looked for among the next few provisions."""
    for node in nodes[at + 1 : at + 1 + _AHEAD]:
        if node.label is not None and node.label.numbers:
            return node.label
    return None


def _closeness(before: Node, label: Label, following: Label | None) -> int:
    """Say whether a letter, or a small roman numeral, is the next one of the list of `before`."""
    earlier = before.label
    if earlier is None:
        return 0
    first = any(each.parts == (1,) for each in label.numbers)
    if first and following is not None and following.before == label.before:
        second = {each.parts for each in following.numbers if each.manner in ROMAN}
        if (2,) in second:
            return 0
    for one in earlier.numbers:
        for other in label.numbers:
            if one.manner == other.manner and other.parts[-1] == one.parts[-1] + 1:
                return _NEXT
    manners = {each.manner for each in earlier.numbers} & {each.manner for each in label.numbers}
    return _ALIKE if manners and not first else 0


def _settle(nodes: list[Node], members: list[int]) -> None:
    """Read the numbers of siblings in the one manner that all of them can have."""
    labels = [nodes[at].label for at in members]
    common = set.intersection(
        *({each.manner for each in label.numbers} for label in labels if label is not None)
    )
    if len(common) > 1 and len(members) > 1:
        steady = {manner for manner in common if _rises(nodes, members, manner, by=1)}
        common = steady or {one for one in common if _rises(nodes, members, one)} or common
    for at, label in zip(members, labels, strict=True):
        if label is not None:
            settled = tuple(each for each in label.numbers if each.manner in common)
            nodes[at].numbers = settled or label.numbers


def _rises(nodes: list[Node], members: list[int], manner: str, by: int = 0) -> bool:
    labels = [nodes[at].label for at in members]
    values = [
        each.parts
        for label in labels
        if label is not None
        for each in label.numbers
        if each.manner == manner
    ]
    if by:
        return all(one[-1] + by == other[-1] for one, other in pairwise(values))
    return all(one < other for one, other in pairwise(values))
