"""Leaves: what in a paragraph of the XML shows which characters of its text.

The reader itself is asked, element by element, so that nobody counts characters in two ways.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from lxml import etree

from paraph.formats.docx.document import Document
from paraph.formats.docx.line import Line
from paraph.formats.docx.look import Look
from paraph.formats.docx.names import R_PR, RUN, T, W
from paraph.formats.docx.numbering import Numbering
from paraph.formats.docx.package import Package
from paraph.formats.docx.runs import Action, Runs
from paraph.formats.docx.styles import Styles
from paraph.formats.docx.surroundings import Surroundings


class Leaf:
    """An element that shows the characters from `start` to `end`: a child of a run, or an equation.

    `text` are these characters; `link` is where they lead. It may show none (the mark of a field,
    a bookmark in a run). `field` numbers the outermost field it stands in from 1; 0 is none.
    """

    __slots__ = ("element", "end", "field", "link", "start", "text")

    def __init__(self, element: etree._Element, start: int, end: int, text: str) -> None:
        self.element = element
        self.start = start
        self.end = end
        self.text = text
        self.link = ""
        self.field = 0

    @property
    def plain(self) -> bool:
        """Whether it is characters that can be cut."""
        return self.element.tag == T


class Tracer:
    """Finds the leaves of paragraphs of one part of a package."""

    def __init__(self, package: Package, part: str) -> None:
        self._document = Document(package, "accepted", Styles(), Numbering())
        self._part = part

    def leaves(self, p: etree._Element) -> tuple[list[Leaf], str]:
        """Return the leaves of a paragraph in their order, and the text that they show."""
        runs = _Traced(self._document, self._part, Surroundings(self._document))
        line = Line()
        runs.read(p, line)
        text = line.text
        for leaf in runs.leaves:
            leaf.text = text[leaf.start : leaf.end]
        for mark in line.marks:
            if mark.name == "link":
                for leaf in runs.leaves:
                    if mark.start <= leaf.start < mark.end:
                        leaf.link = mark.value
        return runs.leaves, text


class _Traced(Runs):
    """Reads as `Runs` does, and keeps what each element has added to the line."""

    def __init__(self, document: Document, part: str, around: Surroundings) -> None:
        super().__init__(document, part, around)
        self._fields = around.fields
        self._inside = False
        self._count = 0
        self.leaves: list[Leaf] = []

    def read(self, parent: Iterable[etree._Element], line: Line) -> None:
        if self._inside:
            super().read(parent, line)
            return
        for child in parent:
            known, start = len(self.leaves), line.length
            super().read((child,), line)
            if sum(leaf.end - leaf.start for leaf in self.leaves[known:]) < line.length - start:
                del self.leaves[known:]  # it shows something itself, as an equation does
                self._keep(child, start, line)

    def _run(self, run: Iterable[etree._Element], line: Line, look: Look | None = None) -> None:
        if self._inside:
            super()._run(run, line, look)  # type: ignore[arg-type]
            return
        properties: etree._Element | None = None
        for child in run:
            if child.tag == R_PR:
                properties = child
                continue
            start, before = line.length, self._fields.innermost
            self._inside = True
            pieces = (child,) if properties is None else (properties, child)
            super()._run(pieces, line, look)  # type: ignore[arg-type]
            self._inside = False
            if isinstance(child.tag, str):
                self._keep(child, start, line, begun=before is None)

    def _keep(
        self, element: etree._Element, start: int, line: Line, *, begun: bool = False
    ) -> None:
        leaf = Leaf(element, start, line.length, "")
        if begun and self._fields.innermost is not None:
            self._count += 1
        ends = element.tag == _FIELD_MARK and not begun
        if self._fields.innermost is not None or ends:
            leaf.field = self._count
        self.leaves.append(leaf)

    _ACTIONS: ClassVar[dict[object, Action]] = {
        **Runs._ACTIONS,  # noqa: SLF001 - its own kind
        f"{W}smartTag": read,  # type: ignore[dict-item]
        f"{W}customXml": read,  # type: ignore[dict-item]
        RUN: _run,  # type: ignore[dict-item]
    }


_FIELD_MARK = f"{W}fldChar"
