"""What holds where characters stand, and who reads what stands there."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from lxml import etree

from paraph.formats.colours import WHITE, Colour
from paraph.formats.odt.document import Document
from paraph.formats.odt.line import Line
from paraph.formats.odt.look import Spans
from paraph.formats.odt.styles import Properties, Styles
from paraph.text.node import Kind, Provision


class Around(NamedTuple):
    """What holds where some characters stand: the styles laid over each other, and their ground."""

    styles: tuple[str, ...]
    said: Properties
    base: Properties
    ground: Colour = WHITE
    spans: Spans = ()
    risks: tuple[str, ...] = ()
    linked: bool = False
    tongue: str = ""  # another language than that of the document


class Boxes(Protocol):
    """Who reads the paragraphs inside a note or a frame."""

    def boxed(self, element: etree._Element, kind: Kind, ground: Colour = WHITE) -> list[Provision]:
        """Return the provisions of a container, depths from 0."""
        ...

    def note(self, element: etree._Element) -> tuple[str, list[Provision]]:
        """Return the mark of a note, and its provisions."""
        ...


class Reader(Protocol):
    """Who reads the words that a field or a drawing holds."""

    document: Document
    styles: Styles
    boxes: Boxes

    def read(self, element: etree._Element, line: Line, around: Around) -> None:
        """Add everything inside `element` to the line."""
        ...

    def dress(self, around: Around) -> tuple[Spans, tuple[str, ...]]:
        """Return the marks and risks of characters that stand here."""
        ...
