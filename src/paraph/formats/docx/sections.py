"""The sections of a story: their properties, and the breaks before them.

Source: ECMA-376 part 1, 17.6 (sections).
"""

from __future__ import annotations

from lxml import etree

from paraph.errors import LimitError
from paraph.formats.docx import harmless
from paraph.formats.docx.alternate import settle
from paraph.formats.docx.away import columns, edge, margins
from paraph.formats.docx.document import Document
from paraph.formats.docx.findings import shortened
from paraph.formats.docx.former import in_view
from paraph.formats.docx.names import VAL, W, child, integer, on
from paraph.formats.docx.written import Written
from paraph.formats.limits import LIMITS
from paraph.text.node import Mark, Provision, normal_marks

_MEANT = tuple(f"{W}{name}" for name in ("type", "titlePg", "footnotePr", "endnotePr"))
_CLOSE = -4 * 4_096  # of a point, in 4,096ths
_KEPT = (f"{W}headerReference", f"{W}footerReference")


class Sections:
    """Follows the sections of one story; `elements` are the properties of those closed, in order.

    The break before each but the first is a provision of the main story. How far to the right the
    words of tables reach, and in which provision, waits until the size of their page is known.
    """

    def __init__(self, document: Document, written: Written, *, main: bool) -> None:
        self._document = document
        self._written = written
        self._main = main
        self._first = 0  # the first provision of the section now open
        self._open = -1  # the provision of the break before the section now open
        self.elements: list[etree._Element] = []

    def divide(self, section: etree._Element, *, in_table: bool) -> None:
        """Close a section and begin the next, at the end of the paragraph that says so."""
        self.close(section)
        if self._main and not in_table:
            self._open = len(self._written)
            self._written.add(Provision("section"))
        self._document.section += 1

    def close(self, section: etree._Element) -> None:
        """Keep the section's properties; how it begins belongs to the break before it."""
        for holder in (section, *section):
            settle(holder, self._document)
        section = in_view(section, self._document, _MEANT, _KEPT)
        for item in harmless.others(section, harmless.SECTION):
            self._document.unknown(item)
        self.elements.append(_detached(section))
        if len(self.elements) > LIMITS.sections:
            raise LimitError(self._document.package.file, "has more sections than allowed")
        self._tell(section)
        if self._main:
            written = self._written.provisions
            written[self._first :] = counted_pages(written[self._first :], section)
            self._first = len(written)
        if self._open >= 0:
            kind = child(section, f"{W}type")
            begins = "nextPage" if kind is None else kind.get(VAL, "nextPage")
            self._written.provisions[self._open] = Provision(
                "section", marks=(Mark(0, 0, "section", begins),)
            )
            self._open = -1

    def end(self) -> None:
        """End the story: what stands in no section has a usual page."""
        self._tell_reaching(None)

    def _tell_reaching(self, section: etree._Element | None) -> None:
        """Tell of the cells of tables whose words stand beside the page."""
        ends = edge(section)
        found = [(right, index) for right, index in self._written.reaching if right > ends]
        self._written.reaching.clear()
        for right, index in found:
            text = self._written.provisions[index].text
            self._document.found.hazard(
                "hidden-text",
                f"A cell of a table stands beside the page: “{shortened(text)}”.",
                at=self._document.place(index),
                about=f"reaches {right:g}, page {ends:g}\n{text}",
            )

    def _tell(self, section: etree._Element) -> None:
        """Tell of a section whose text no page shows, or whose columns go the other way."""
        self._tell_reaching(section)
        at = self._document.place(max(self._open, 0))
        room = margins(section)
        if room:
            self._document.found.hazard(
                "hidden-text",
                f"The margins of a section leave its text no room on the page ({room}).",
                at=at,
                about=f"section {len(self.elements)} {room}",
            )
        cramped = columns(section)
        if cramped:
            self._document.found.hazard(
                "hidden-text",
                f"The columns of a section have no room on the page ({cramped}).",
                at=at,
                about=f"section {len(self.elements)} {cramped}",
            )
        close = _close(section)
        if close:
            self._document.found.hazard(
                "tiny-text",
                f"The grid of a section sets characters on each other ({close}).",
                at=at,
                about=f"section {len(self.elements)} {close}",
            )
        across, leftward = child(section, f"{W}cols"), child(section, f"{W}bidi")
        several = across is not None and integer(across.get(f"{W}num"), len(across)) > 1
        if several and leftward is not None and on(leftward.get(VAL)):
            self._document.found.hazard(
                "bidirectional-character",
                "The columns of a section go from right to left.",
                at=at,
                about=f"section {len(self.elements)}",
            )


def _close(section: etree._Element) -> str:
    """Return by how much the grid sets characters closer, "" if they do not lie on each other."""
    found = section.find(f"{W}docGrid")
    if found is None or found.get(f"{W}type", "default") not in {"linesAndChars", "snapToChars"}:
        return ""
    space = integer(found.get(f"{W}charSpace"))
    return f"charSpace {space}" if space <= _CLOSE else ""


def counted_pages(provisions: list[Provision], section: etree._Element) -> list[Provision]:
    """Return the provisions with page numbers as the section counts them, where it says how."""
    count = section.find(f"{W}pgNumType")
    if count is None:
        return provisions
    said = [
        f"{name}={count.get(f'{W}{name}')}"
        for name in ("fmt", "start", "chapStyle", "chapSep")
        if count.get(f"{W}{name}") not in {None, "decimal"}
    ]
    how = " ".join(said)
    if not how:
        return provisions
    return [
        item._replace(
            marks=normal_marks(
                [
                    mark._replace(value=f"{mark.value} {how}") if _pages(mark) else mark
                    for mark in item.marks
                ]
            )
        )
        if any(map(_pages, item.marks))
        else item
        for item in provisions
    ]


def _pages(mark: Mark) -> bool:
    return mark.name == "field" and mark.value.partition(" ")[0] == "PAGE"


def _detached(element: etree._Element) -> etree._Element:
    return etree.fromstring(etree.tostring(element, with_tail=False))
