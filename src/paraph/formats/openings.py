"""What an element opens in the flow and its end closes: headings, lists, quotations, ruby."""

from __future__ import annotations

from paraph.formats import counting
from paraph.formats.flow import Flow
from paraph.formats.look import Look
from paraph.formats.names import HEADINGS, LISTS
from paraph.formats.stack import Close, Stack
from paraph.formats.tags import Attributes, number

ENDS = " ends"  # what closes a list's numbers: no file can write an attribute with a space
OPENING = LISTS | HEADINGS.keys() | {"li", "blockquote", "dd", "q", "ruby", "rt"}
"""Elements that open more in the flow than a line of their own."""
_QUOTES = ("\u201c", "\u201d"), ("\u2018", "\u2019")


class Openings:
    """The openings in the flow of one page; quotations and ruby are counted in it."""

    def __init__(self, flow: Flow, stack: Stack) -> None:
        self._flow = flow
        self._stack = stack
        self._quotes = 0
        self._ruby: list[int] = []

    def open(self, name: str, attributes: Attributes, look: Look) -> Close | None:
        """Open an element in the flow; return what closes it there, None if nothing does."""
        flow = self._flow
        close: Close | None = None
        if name in HEADINGS:
            flow.heading = HEADINGS[name]
            close = self._close_heading
        elif name in LISTS:
            close = self._open_list(name, attributes, look)
        elif name == "li":
            self._open_item(attributes, look)
            close = flow.settle
        elif name in {"blockquote", "dd"}:
            flow.open_quotation()
            close = flow.close_quotation
        elif name == "q":
            close = self._open_quote(look)
        elif name in {"ruby", "rt"}:
            close = self._open_ruby(name)
        return close

    def _close_heading(self) -> None:
        self._flow.end_paragraph()
        self._flow.heading = 0

    def _open_list(self, name: str, attributes: Attributes, look: Look) -> Close:
        start = number(attributes.get("start"))
        down = name == "ol" and "reversed" in attributes
        self._flow.open_list(
            "" if look.numbers == "none" else look.numbers,
            start=1 if start is None else start,
            step=-1 if down else 1,
            ends=attributes.get(ENDS, "."),
            down=down and start is None,
        )
        return self._flow.close_list

    def _open_item(self, attributes: Attributes, look: Look) -> None:
        flow = self._flow
        if not look.displayed:
            flow.settle()  # it is not counted
            return
        form = "" if look.numbers == "none" else look.numbers or "disc"
        if not flow.in_list and form and form not in counting.BULLETS:
            flow.findings.doubt("an item with a number outside a list")
        flow.item(number(attributes.get("value")), form)
        for code in look.odd if form else ():
            flow.paragraph.notice(code, "the number or bullet of this item")

    def _open_quote(self, look: Look) -> Close:
        if look.language not in {"", "en"}:
            self._flow.findings.doubt("quotation marks that depend on the language")
        before, after = _QUOTES[self._quotes % 2]
        self._quotes += 1
        self._put_mark(before, look)

        def close() -> None:
            self._quotes -= 1
            self._put_mark(after, look)

        return close

    def _put_mark(self, mark: str, look: Look) -> None:
        """Add a quotation mark, which has the look of what it is around, not of what is around."""
        for code in look.odd:
            self._flow.paragraph.notice(code, mark)
        self._flow.paragraph.text(mark, look.spans)

    def _open_ruby(self, name: str) -> Close | None:
        paragraph = self._flow.paragraph
        if name == "ruby":
            self._ruby.append(paragraph.length)
            return self._ruby.clear
        if not self._ruby:
            return None
        before = paragraph.here()

        def close() -> None:
            paragraph.annotate(self._ruby[-1] if self._ruby else before[0], before)
            if self._ruby:
                self._ruby[-1] = paragraph.length

        return close
