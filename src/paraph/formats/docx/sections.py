"""The sections of a story: their properties, and the breaks before them.

Source: ECMA-376 part 1, 17.6 (sections).
"""

from __future__ import annotations

from lxml import etree

from paraph.errors import LimitError
from paraph.formats.docx import harmless
from paraph.formats.docx.alternate import settle
from paraph.formats.docx.document import Document
from paraph.formats.docx.former import in_view
from paraph.formats.docx.names import VAL, W, child
from paraph.formats.docx.written import Written
from paraph.formats.limits import LIMITS
from paraph.text.node import Mark, Provision

_MEANT = tuple(f"{W}{name}" for name in ("type", "titlePg", "footnotePr", "endnotePr"))
_KEPT = (f"{W}headerReference", f"{W}footerReference")


class Sections:
    """Follows the sections of one story; `elements` are the properties of those closed, in order.

    The break before each but the first is a provision of the main story.
    """

    def __init__(self, document: Document, written: Written, *, main: bool) -> None:
        self._document = document
        self._written = written
        self._main = main
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
        if self._open >= 0:
            kind = child(section, f"{W}type")
            begins = "nextPage" if kind is None else kind.get(VAL, "nextPage")
            self._written.provisions[self._open] = Provision(
                "section", marks=(Mark(0, 0, "section", begins),)
            )
            self._open = -1


def _detached(element: etree._Element) -> etree._Element:
    return etree.fromstring(etree.tostring(element, with_tail=False))
