"""What stands apart: quotations, pending changes, blanks, other vocabularies and documents."""

from __future__ import annotations

from typing import Protocol

from lxml import etree

from paraph.formats.akn.line import Line, White
from paraph.formats.akn.page import Page
from paraph.formats.akn.quotes import closed, marks
from paraph.formats.flow import Flow
from paraph.formats.look import Look

_SHOWN = 60


class Reads(Protocol):
    """What reads the elements that stand apart."""

    def content(self, element: etree._Element, look: Look, white: White) -> None:
        """Read what stands in an element."""

    def element(self, element: etree._Element, look: Look, white: White) -> None:
        """Read an element."""


class Apart:
    """What stands apart, on its way into a flow."""

    def __init__(self, flow: Flow, page: Page, line: Line, reads: Reads) -> None:
        self._flow = flow
        self._page = page
        self._line = line
        self._content = reads.content
        self._element = reads.element

    def quotation(self, element: etree._Element, _name: str, look: Look, _white: White) -> None:
        """Read a structure that is quoted: one level in, between its quotation marks."""
        flow, (start, end) = self._flow, marks(element)
        flow.settle()
        first, outer = len(flow.provisions), flow.at_level(flow.level + 1)
        self._line.quote += start
        self._content(element, look, "layout")
        flow.settle()
        if self._line.quote or not closed(flow, first, end):
            quote, self._line.quote = self._line.quote, ""
            self._line.put_text(quote + end, look)
        flow.at_level(outer)

    def sub_flow(self, element: etree._Element, _name: str, look: Look, white: White) -> None:
        """Read a flow of its own; one that holds but an equation stands in the line."""
        names = {self._page.name(one) for one in element if isinstance(one.tag, str)}
        if white != "layout" and names == {"foreign"}:
            self._content(element, look, "line")
            return
        self._flow.end_paragraph()
        self._content(element, look, "layout")
        self._flow.end_paragraph()

    def foreign(self, element: etree._Element, _name: str, look: Look, white: White) -> None:
        """Read what is of another vocabulary: in the line, or as a paragraph of its own."""
        if white == "layout":
            self._flow.end_paragraph()
        self._line.foreign(element, look, white, self._element)
        if white == "layout":
            self._flow.end_paragraph()

    def pending(self, element: etree._Element, name: str, look: Look, white: White) -> None:
        """Read an insertion or a deletion if it is in the view."""
        self._page.tracked += 1
        if name != ("del" if self._page.view == "accepted" else "ins"):
            self._content(element, look, white)

    def blank(self, element: etree._Element, _name: str, look: Look, white: White) -> None:
        """Read what is to be filled in; an empty one is a line that the printer draws."""
        if len(element) or (element.text or "").strip(" \t\n\r"):
            self._content(element, look, white)
        else:
            self._flow.paragraph.put("field", "fillIn", look.spans)

    def elsewhere(self, element: etree._Element, name: str, look: Look, _white: White) -> None:
        """Tell of a document that is shown here and stands elsewhere."""
        target = element.get("href") or element.get("src") or ""
        if target in self._page.addresses or (
            target.startswith("#") and target[1:] in self._page.ids
        ):
            sentence = f"What {target[:_SHOWN]} names is shown here; it is read where it stands."
            self._flow.findings.tell("markup", sentence, target)
            return
        self._flow.end_paragraph()
        self._line.unread(element, f"a document that stands elsewhere: {target[:_SHOWN]}", look)
        self._flow.findings.tell(
            "external-content", f"<{name}> shows {target[:_SHOWN]}, which is not here.", target
        )
        self._flow.end_paragraph()
