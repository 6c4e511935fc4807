"""Provisions on their way into elements: parts under headings, items under items, blocks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Literal, TypeAlias

from lxml import etree

from paraph.formats.akn.lettering import NS
from paraph.text.labels import label_of
from paraph.text.node import Provision

Form: TypeAlias = Literal["parts", "blocks"]
"""Whether parts of a document may stand here, or only blocks, as in a cell or a note."""
Rank: TypeAlias = Literal["root", "part", "gap", "item", "step"]

_NAMED = frozenset(("article", "book", "chapter", "clause", "part", "section", "title"))
_BULLETS = frozenset("\u2022\u2013\u2014-*\u00b7\u25aa\u25e6\u2023")
_DEEPEST = {"parts": 30, "blocks": 9}
"""Levels that are written; a file deeper than the limits would not be read again."""
_BLOCK = frozenset((f"{NS}p", f"{NS}table", f"{NS}blockContainer", f"{NS}blockList"))


@dataclass(slots=True)
class _Frame:
    """An open element: the headings and items around and with it, and what it holds so far."""

    element: etree._Element
    rank: Rank
    headings: int = 0
    items: int = 0
    inside: list[etree._Element] = field(default_factory=list)


class Outline:
    """A document, a cell or a note in the making, in `root`.

    `letter` writes the characters of the provision at an index into an element, `label` a number.
    """

    def __init__(
        self,
        root: etree._Element,
        form: Form,
        *,
        letter: Callable[[etree._Element, Provision, int], None],
        label: Callable[[etree._Element, str], None],
    ) -> None:
        self._form: Form = form
        self._letter = letter
        self._label = label
        self._open = [_Frame(root, "root")]

    def heading(self, provision: Provision, index: int) -> None:
        """Begin a part under a heading."""
        level = min(max(provision.level, 1), _DEEPEST[self._form])
        while self._top.rank in {"item", "step"} or self._top.headings >= level:
            self._close()
        while self._top.headings < level - 1:
            self._begin(_Frame(self._gap(), "gap", self._top.headings + 1))
        element = _part(provision) if self._form == "parts" else etree.Element(f"{NS}tblock")
        if provision.label:
            self._label(etree.SubElement(element, f"{NS}num"), provision.label)
        self._letter(etree.SubElement(element, f"{NS}heading"), provision, index)
        self._begin(_Frame(element, "part", level))

    def paragraph(self, provision: Provision, index: int) -> None:
        """Add a paragraph: an item if it has a number, else a block of the item around it."""
        level = min(provision.level, _DEEPEST[self._form])
        if not provision.label:
            self._step_to(level)
        else:
            level = max(level, 1)
            self._step_to(level - 1)
            element = self._item(provision, level)
            self._label(etree.SubElement(element, f"{NS}num"), provision.label)
            self._begin(_Frame(element, "item", self._top.headings, level))
        block = etree.Element(f"{NS}p")
        self._letter(block, provision, index)
        self.block(block)

    def block(self, element: etree._Element) -> None:
        """Add a block, such as a table, where the last paragraph stands."""
        self._top.inside.append(element)

    def finish(self) -> None:
        """Close whatever is open."""
        while self._open:
            self._close()

    @property
    def _top(self) -> _Frame:
        return self._open[-1]

    def _step_to(self, level: int) -> None:
        """Make the innermost item one of `level`."""
        while self._top.rank in {"item", "step"} and self._top.items > level:
            self._close()
        while self._top.items < level:
            name = "level" if self._form == "parts" else "item"
            step = etree.Element(f"{NS}{name}")
            self._begin(_Frame(step, "step", self._top.headings, self._top.items + 1))

    def _gap(self) -> etree._Element:
        return etree.Element(f"{NS}{'level' if self._form == 'parts' else 'tblock'}")

    def _item(self, provision: Provision, level: int) -> etree._Element:
        if self._form == "blocks":
            return etree.Element(f"{NS}item")
        if provision.label.strip() in _BULLETS:
            return etree.Element(f"{NS}indent")
        return etree.Element(f"{NS}{'paragraph' if level == 1 else 'point'}")

    def _begin(self, frame: _Frame) -> None:
        self._top.inside.append(frame.element)
        self._open.append(frame)

    def _close(self) -> None:
        frame = self._open.pop()
        if self._form == "blocks":
            _fill_blocks(frame)
        elif frame.rank == "root":
            frame.element.extend(frame.inside or [etree.Element(f"{NS}p")])
        else:
            _fill_part(frame.element, frame.inside)


def _part(provision: Provision) -> etree._Element:
    """Return the element of a part, named by the words of its number if it has any."""
    label = label_of(provision)
    kind = label.kind if label is not None else ""
    if kind in _NAMED and label is not None and not label.style:
        return etree.Element(f"{NS}{kind}")
    return etree.Element(f"{NS}hcontainer", name="annex" if kind == "annex" else "heading")


def _fill_part(element: etree._Element, inside: Sequence[etree._Element]) -> None:
    """Put parts and blocks into a part as the schema wants them.

    Blocks alone are its content; those before its parts an introduction, those behind a wrap-up,
    and those between stand in parts without a number.
    """
    runs = [(blocks, [*group]) for blocks, group in groupby(inside, lambda one: one.tag in _BLOCK)]
    if not runs:
        runs = [(True, [etree.Element(f"{NS}p")])]
    for place, (blocks, group) in enumerate(runs):
        if not blocks:
            element.extend(group)
        elif len(runs) == 1:
            etree.SubElement(element, f"{NS}content").extend(group)
        elif place == 0:
            etree.SubElement(element, f"{NS}intro").extend(group)
        elif place == len(runs) - 1:
            etree.SubElement(element, f"{NS}wrapUp").extend(group)
        else:
            alinea = etree.SubElement(element, f"{NS}alinea")
            etree.SubElement(alinea, f"{NS}content").extend(group)


def _fill_blocks(frame: _Frame) -> None:
    """Put blocks into what holds nothing else; items that follow each other are one list."""
    for items, group in groupby(frame.inside, lambda one: one.tag == f"{NS}item"):
        parent = etree.SubElement(frame.element, f"{NS}blockList") if items else frame.element
        parent.extend(group)
    if not frame.inside:
        etree.SubElement(frame.element, f"{NS}p")
