"""Elements that come as one thing: those without content, and those that are read as a whole."""

from __future__ import annotations

from paraph.formats.asides import tell_attributes, tell_change, tell_look
from paraph.formats.embedded import Captured, put_captured, put_single
from paraph.formats.flow import Flow
from paraph.formats.look import Look
from paraph.formats.names import PARAGRAPH, SCOPE
from paraph.formats.stack import Stack
from paraph.formats.tables import Tables
from paraph.formats.tags import Attributes
from paraph.formats.wardrobe import Wardrobe
from paraph.text.node import OBJECT

# Elements that show nothing where they stand, or only part the text.
_UNMARKED = frozenset(("area", "base", "basefont", "bgsound", "br", "col", "link", "meta", "param",
                       "source", "track", "wbr"))  # fmt: skip


class Objects:
    """The objects of a page on their way into its flow; `styles` are its style sheets."""

    def __init__(self, flow: Flow, stack: Stack, wardrobe: Wardrobe, tables: Tables) -> None:
        self.styles: list[str] = []  # as they stand
        self._flow = flow
        self._stack = stack
        self._wardrobe = wardrobe
        self._tables = tables

    def put_single(self, name: str, attributes: Attributes, source: str) -> None:
        """Put an element without content where it stands."""
        flow, stack = self._flow, self._stack
        if name != "input" or attributes.get("type", "").strip().lower() != "hidden":
            self._tables.settle()
        if name == "hr":
            stack.close(PARAGRAPH, SCOPE)
        elif name not in _UNMARKED or name in {"br", "wbr"}:
            stack.formatting.reopen()
        around = stack.look
        if name not in _UNMARKED:
            self._tell_change(around, attributes.get("alt", "").strip() or OBJECT)
        if around.absent:
            return
        tell_attributes(flow.findings, name, attributes)
        look, block, _ = self._wardrobe.dress(around, name, attributes)
        if block:
            flow.end_paragraph()
        if look.hidden and not around.hidden and name in {"br", "wbr"}:
            flow.findings.doubt(f"a style that takes away a <{name}>")
        elif name not in _UNMARKED:
            self._tell_look(look, attributes.get("alt", "").strip() or OBJECT)
        put_single(flow, look, name, attributes, source)
        if block:
            flow.end_paragraph()

    def put_captured(self, captured: Captured) -> None:
        """Put an element that was read as a whole where it stands."""
        flow, stack, name = self._flow, self._stack, captured.name
        if name == "style":
            self.styles.append(captured.inner)
        if not captured.visible:
            self._wardrobe.check_unshown(name, captured.attributes)
            put_captured(flow, stack.look, captured)
            return
        self._tables.settle()
        stack.formatting.reopen()
        look, block, _ = self._wardrobe.dress(stack.look, name, captured.attributes)
        self._wardrobe.check_within(name, captured.inner)
        if block:
            flow.end_paragraph()
        self._tell_change(look, captured.inner)
        if not look.absent:
            self._tell_look(look, OBJECT)
        put_captured(flow, look, captured)
        if block:
            flow.end_paragraph()

    def _tell_change(self, look: Look, what: str) -> None:
        tell_change(self._flow.findings, look, what, self._flow.paragraph.tail)

    def _tell_look(self, look: Look, text: str) -> None:
        tell_look(self._flow.paragraph, look, self._stack.page.look, text)
