"""Cutting: runs of a paragraph parted where a change begins and ends, and put under its marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import copy, deepcopy

from lxml import etree

from paraph.errors import TrackedChangesError
from paraph.formats.docx.names import P_PR, R_PR, RUN, XML_SPACE, M, T, W
from paraph.formats.docx.redline.leaves import Leaf
from paraph.formats.docx.redline.marker import Marker, Sort

_SIMPLE = f"{W}fldSimple"
_CONTAINERS = frozenset(
    f"{W}{name}"
    for name in (
        "hyperlink",
        "sdt",
        "sdtContent",
        "smartTag",
        "customXml",
        "dir",
        "bdo",
        "fldSimple",
    )
)
_EQUATIONS = frozenset((f"{M}oMath", f"{M}oMathPara"))
_MARK = f"{W}fldChar"


class UncutError(TrackedChangesError):
    """A change begins or ends inside of something that one element shows, and that has no parts."""


def unfold(p: etree._Element) -> None:
    """Write fields that are one element as the marks of a field, which can stand in a change."""
    for simple in [*p.iter(_SIMPLE)]:
        parent = simple.getparent()
        if parent is None:
            continue
        at = parent.index(simple)
        instruction = etree.Element(f"{W}instrText")
        instruction.text = simple.get(f"{W}instr", "")
        instruction.set(XML_SPACE, "preserve")
        inner = [child for child in simple if child.tag != f"{W}fldData"]
        made = [_in_run(_field_mark("begin", simple)), _in_run(instruction)]
        made += [_in_run(_field_mark("separate")), *inner, _in_run(_field_mark("end"))]
        tail = simple.tail
        parent.remove(simple)
        for offset, each in enumerate(made):
            parent.insert(at + offset, each)
        made[-1].tail = tail


def cut(leaves: list[Leaf], offset: int) -> None:
    """Part the run that shows the characters on both sides of an offset, so that none does.

    What shows no characters stays with what is before it; the marks of a field go with the field.

    Raises:
        UncutError: the characters on both sides are shown by one thing that has no parts.
    """
    for at, leaf in enumerate(leaves):
        if leaf.start < offset < leaf.end:
            if not leaf.plain:
                raise UncutError("a change begins inside of something that cannot be cut")
            leaves.insert(at + 1, _parted(leaf, offset))
            break
    at = next((at for at, leaf in enumerate(leaves) if leaf.start >= offset < leaf.end), 0)
    if not at:
        return
    before = next((leaf for leaf in reversed(leaves[:at]) if leaf.end > leaf.start), None)
    own = leaves[at].field
    if own and (before is None or before.field != own):
        while at and leaves[at - 1].field == own:
            at -= 1
    if at:
        _part_run(leaves[at - 1].element, leaves[at].element)


def within(leaves: Sequence[Leaf], start: int, end: int) -> list[Leaf]:
    """Return the leaves that show characters of a span, and all of a field that is wholly in it."""
    shown = [leaf for leaf in leaves if start <= leaf.start < leaf.end <= end]
    fields = {leaf.field for leaf in shown if leaf.field}
    whole = {
        field
        for field in fields
        if all(
            start <= leaf.start and leaf.end <= end
            for leaf in leaves
            if leaf.field == field and leaf.end > leaf.start
        )
    }
    kept = set(map(id, shown))
    return [leaf for leaf in leaves if id(leaf) in kept or (leaf.field and leaf.field in whole)]


def wrap(leaves: Sequence[Leaf], tag: str, marker: Marker, sort: Sort) -> None:
    """Put what shows these leaves under marks of a change, neighbours under one."""
    wrap_all([*_holders(leaves)], tag, marker, sort)


def wrap_all(holders: Sequence[etree._Element], tag: str, marker: Marker, sort: Sort) -> None:
    """Put runs and equations under marks of a change, neighbours under one."""
    last: etree._Element | None = None
    for holder in holders:
        parent = holder.getparent()
        if parent is None:
            continue
        if last is not None and holder.getprevious() is last:
            last.append(holder)
            continue
        last = marker.element(tag, sort)
        parent.replace(holder, last)
        last.append(holder)
        last.tail, holder.tail = holder.tail, None


def runs_of(p: etree._Element) -> Iterator[etree._Element]:
    """Yield the runs and equations of a paragraph that stand in no other, and in no box."""
    for child in p:
        if child.tag == RUN or child.tag in _EQUATIONS:
            yield child
        elif child.tag in _CONTAINERS:
            yield from runs_of(child)


def content(p: etree._Element) -> list[etree._Element]:
    """Return all that stands in a paragraph behind its properties."""
    return [child for child in p if child.tag != P_PR]


def _holders(leaves: Sequence[Leaf]) -> Iterator[etree._Element]:
    seen: set[etree._Element] = set()
    for leaf in leaves:
        parent = leaf.element.getparent()
        holder = parent if parent is not None and parent.tag == RUN else leaf.element
        if holder not in seen:
            seen.add(holder)
            yield holder


def _parted(leaf: Leaf, offset: int) -> Leaf:
    """Cut the characters of a leaf in two, and return the second."""
    first, second = leaf.text[: offset - leaf.start], leaf.text[offset - leaf.start :]
    element = etree.Element(T)
    for each, text in ((leaf.element, first), (element, second)):
        each.text = text
        each.set(XML_SPACE, "preserve")
    leaf.element.addnext(element)
    other = copy(leaf)
    other.element, other.text, other.start = element, second, offset
    leaf.text, leaf.end = first, offset
    return other


def _part_run(before: etree._Element, behind: etree._Element) -> None:
    """Let a run end before `behind` if that stands in the run of `before`."""
    run = before.getparent()
    if run is None or run is not behind.getparent() or run.tag != RUN:
        return
    second = etree.Element(RUN, dict(run.attrib))
    properties = run.find(R_PR)
    if properties is not None:
        second.append(deepcopy(properties))
    moved = [behind, *behind.itersiblings()]
    second.extend(moved)
    run.addnext(second)


def _field_mark(kind: str, simple: etree._Element | None = None) -> etree._Element:
    made = etree.Element(_MARK)
    made.set(f"{W}fldCharType", kind)
    for name in ("fldLock", "dirty") if simple is not None else ():
        value = simple.get(f"{W}{name}") if simple is not None else None
        if value is not None:
            made.set(f"{W}{name}", value)
    return made


def _in_run(element: etree._Element) -> etree._Element:
    run = etree.Element(RUN)
    run.append(element)
    return run
