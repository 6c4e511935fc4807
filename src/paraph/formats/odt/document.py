"""One OpenDocument text while it is read: what its parts share, and what has been found in it."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from lxml import etree

from paraph.errors import LimitError
from paraph.formats.findings import Findings
from paraph.formats.limits import LIMITS
from paraph.formats.odt.line import Bookmark
from paraph.formats.odt.lists import Counts
from paraph.formats.odt.names import characters, short
from paraph.formats.odt.package import Package
from paraph.formats.odt.sources import Sources
from paraph.formats.odt.styles import Styles
from paraph.text.node import Provision
from paraph.text.quoted import unended
from paraph.text.reading import View


class Reference(NamedTuple):
    """A field that is held against its target: which, how, the result stored, and where."""

    target: str
    form: str
    result: str
    at: int


class Document:
    """Everything that the readers of one document share.

    `masters` are the master pages that paragraphs ask for, in order, and the number of the first
    page of each ("auto" where it is counted on); `provisions` are those of the
    body so far.
    """

    def __init__(self, package: Package, view: View, digest: str) -> None:
        self.package = package
        self.view = view
        self.provisions: list[Provision] = []
        self.found = Findings(package.file, digest, self.provisions)
        self.styles = Styles(package.file)
        self.sources = Sources(package)
        self.lists: dict[str, tuple[Counts, str]] = {}
        self.last_list: tuple[Counts, str] | None = None
        self.outline = Counts()
        self.masters: list[tuple[str, str]] = []
        self.notes: Counter[str] = Counter()
        self.sequences: Counter[str] = Counter()
        self.marks: dict[str, Bookmark] = {}
        self.references: list[Reference] = []
        self.coded: set[etree._Element] = set()  # where fields begin whose code comes first
        self.edge = 0.0  # points from the text to the edge of the page
        self.pages = ""  # the format of page numbers that say none
        self._objects = 0
        self._volume = 0
        self._told: set[str] = set()

    def count(self) -> None:
        """Count one more drawing, note or the like.

        Raises:
            LimitError: there are more than allowed.
        """
        self._objects += 1
        if self._objects > LIMITS.objects:
            raise LimitError(self.package.file, "holds more drawings, notes or fields than allowed")

    def spend(self, length: int) -> None:
        """Count characters that are shown here, or looked at, though they stand elsewhere too.

        Raises:
            LimitError: they are so many in all that a small file would make a huge text.
        """
        self._volume += length
        if self._volume > LIMITS.volume:
            raise LimitError(self.package.file, "shows the same things again more than allowed")

    def loose(self, element: etree._Element, *known: str) -> None:
        """Name characters that stand directly in an element which should have none.

        So is a child with characters that is not among the `known`, where those are given.
        """
        pieces = [element.text, *(item.tail for item in element)]
        if known:
            others = [item for item in element if short(item.tag) not in known]
            pieces += [characters(item) for item in others]
            for item in others:
                self.drawn(item)
        words = " ".join(piece.strip() for piece in pieces if piece and piece.strip())
        if words:
            what = (
                f"characters where none may stand (in {short(element.tag)}): “{shortened(words)}”"
            )
            self.found.left_unread(what, words)

    def drawn(self, element: etree._Element) -> None:
        """Name what is drawn in an element that should hold nothing, if anything is."""
        if any(short(item.tag).startswith(("draw:", "dr3d:")) for item in element.iter()):
            what = f"what is drawn where nothing may stand ({short(element.tag)})"
            self.found.left_unread(what, etree.tostring(element, method="c14n").decode())

    def doubt(self, what: str, content: str = "") -> None:
        """Name once what is not followed."""
        if what not in self._told:
            self._told.add(what)
            self.found.left_unread(what, content or what)


def shortened(text: str, most: int = 60) -> str:
    """Return `text` on one line, cut to `most` characters; no quotation of it ends early."""
    flat = " ".join(text.split())
    return unended(flat if len(flat) <= most else f"{flat[: most - 1]}…")
