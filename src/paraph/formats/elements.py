"""The elements of HTML: what each tag opens and closes in the flow of the page.

Source: HTML Living Standard, section 13.2.6 (tree construction): which tags end others, and which
outlive the element they stand in. The tree itself is never built.
"""

from __future__ import annotations

from dataclasses import replace
from html import escape
from typing import Literal, TypeAlias

from paraph.formats.asides import tell_attributes, tell_change, tell_comment, tell_look
from paraph.formats.embedded import CAPTURED, Captured
from paraph.formats.flow import Flow
from paraph.formats.footnotes import Footnotes
from paraph.formats.formatting import NAMES
from paraph.formats.literal import as_literal
from paraph.formats.look import Look
from paraph.formats.names import (
    BLOCKS,
    HEADINGS,
    KNOWN,
    LINES,
    LISTS,
    OFFICE,
    ONE_TABLE,
    PAGE,
    PARAGRAPH,
    ROWS,
    SCOPE,
    SPECIAL,
    TABLE_PARTS,
    VOID,
)
from paraph.formats.objects import Objects
from paraph.formats.openings import OPENING, Openings
from paraph.formats.root import HEAD, Root
from paraph.formats.stack import Close, Stack
from paraph.formats.style import Sheet
from paraph.formats.tables import Tables
from paraph.formats.tags import NO_ATTRIBUTES, Attributes, Token
from paraph.formats.tracking import TRACKED
from paraph.formats.wardrobe import Wardrobe
from paraph.text.reading import View

Manner: TypeAlias = Literal["page", "spaced", "kept"]
"""White space as a page has it, all of it but at the ends of lines (in code), or all of it."""

_ITEMS = {"li": frozenset(("li",)), "dd": frozenset(("dd", "dt")), "dt": frozenset(("dd", "dt"))}
_ITEM_STOPS = {name: SPECIAL - {"address", "div", "p"} - items for name, items in _ITEMS.items()}
# What an end tag may close, and what it does not reach out of; others close what has their name.
_ENDED = {
    **{name: (frozenset((name,)), SCOPE) for name in LINES},
    **dict.fromkeys(HEADINGS, (frozenset(HEADINGS), SCOPE)),
    **{name: (frozenset((name,)), ONE_TABLE - {name}) for name in TABLE_PARTS | ONE_TABLE},
    "li": (_ITEMS["li"], SCOPE | LISTS),
}
_PRESET = frozenset(("pre", "listing", "textarea"))
_FOREIGN = frozenset(("svg", "math"))
_WHITE = " \t\n\f\r"
_BRACKETS = frozenset("()（）[]【】〔〕《》") | {""}  # noqa: RUF001
# Elements that do not open formatting elements anew.
_ON_THEIR_OWN = LINES | {"rp", "rt", "textarea", "option", "optgroup"}


class Elements:
    """A page in the reading: tags and characters in, provisions out through `flow`."""

    def __init__(
        self, flow: Flow, view: View, sheet: Sheet, noted: frozenset[str] = frozenset()
    ) -> None:
        self.flow = flow
        self.notes = Footnotes(flow, noted)
        self.tracked = 0  # insertions and deletions met
        self._gone = "del" if view == "accepted" else "ins"
        self._wardrobe = Wardrobe(flow.findings, sheet)
        self._stack = Stack(flow.findings.file, self._wardrobe.wear)
        self._root = Root(flow.findings, self._stack, self._wardrobe)
        self._tables = Tables(flow, self._stack, self._wardrobe)
        self._openings = Openings(flow, self._stack)
        self._objects = Objects(flow, self._stack, self._wardrobe, self._tables)
        self._captured: Captured | None = None
        self._preset = False  # whether the tag before was one of preset text

    @property
    def look(self) -> Look:
        """What holds for what comes next."""
        return self._stack.look

    @property
    def styles(self) -> list[str]:
        """The style sheets met, as they stand."""
        return self._objects.styles

    # ---------------------------------------------------------------- what comes in

    def take(self, token: Token, source: str) -> None:
        """Take in a token of the text `source`, unless it is one that breaks off."""
        kind, text, at, end, attributes, closed = token
        preset, self._preset = self._preset, False
        match kind:
            case "text":
                if preset and text[:1] == "\n":
                    text = text[1:]  # the line feed right after <pre> is layout
                self.text(text)
            case "start":
                name = "img" if text == "image" else text
                self.start(name, attributes, source[at:end], closed=closed)
                self._preset = text in _PRESET
            case "end":
                self.end(text, source[at:end])
            case "comment":
                self.comment(text)
            case "doctype":
                self._root.declare(text)
            case "cut":
                pass

    def text(self, text: str, manner: Manner = "page") -> None:
        """Add characters; of white space as it stands, all is kept, or all but at line ends."""
        if self._captured is not None:
            self._captured.pieces.append(text)
            return
        if not self._root.begun and text.strip(_WHITE):
            self._root.begin()
        stack = self._stack
        if stack.top.name in ROWS:
            if not text.strip(_WHITE):
                return
            self._tables.settle()
        formatting = stack.formatting
        formatting.reopen()
        look = formatting.look()
        if look.change is not None:
            tell_change(self.flow.findings, look, text, self.flow.paragraph.tail)
        if look.absent or (stack.top.name == "rp" and text.strip() in _BRACKETS):
            return
        paragraph = self.flow.paragraph
        if look.odd or look.order != stack.page.look.order:
            tell_look(paragraph, look, stack.page.look, text)
        if manner == "page" and look.white == "collapse":
            paragraph.collapsed(text, look.spans)
        else:
            self._write(look, text, manner)

    def start(self, name: str, attributes: Attributes, source: str, *, closed: bool) -> None:
        """Open an element; `source` is its tag as it stands in the file."""
        source = source or _tag(name, attributes)
        if self._captured is not None:
            self._captured.open(name, source, closed=closed)
            return
        if not self._root.begun and name not in HEAD:
            self._root.begin()
        if name in NAMES and not self.notes.holds(name, attributes):
            self._format(name, attributes)
        elif name in TABLE_PARTS:
            self._tables.take(name, attributes)
        elif name in CAPTURED or name in NAMES:
            self._captured = Captured(name, attributes, [source])
            if closed and name in _FOREIGN:
                self._put_captured()
        elif name in VOID:
            self._objects.put_single(name, attributes, source)
        elif name in PAGE:
            self._root.take(name, attributes)
        else:
            if name not in KNOWN and not name.startswith(OFFICE):
                self._strange(name, source)
            self._open(name, attributes)

    def end(self, name: str, source: str) -> None:
        """Close an element, and with it what stands open in it."""
        if self._captured is not None:
            if self._captured.close(name, source or f"</{name}>"):
                self._put_captured()
        elif name in NAMES:
            self._unformat(name)
        elif name == "br":
            self._objects.put_single(name, NO_ATTRIBUTES, source)
        elif name not in PAGE:
            if name not in KNOWN and not name.startswith(OFFICE) and not self._stack.holds(name):
                self.flow.findings.tell("markup", f"</{name}> ends nothing that is open.", source)
            self._close(name)

    def comment(self, text: str) -> None:
        """Tell of a comment."""
        if self._captured is not None:
            self._captured.pieces.append(f"<!--{text}-->")
        else:
            tell_comment(self.flow.findings, text)

    def finish(self) -> None:
        """Close everything that is open."""
        self._put_captured()
        if not self._root.begun:
            self._root.begin()
        self._stack.close_all()
        self.flow.settle()

    def _strange(self, name: str, source: str) -> None:
        """Name a tag that HTML has not: by "<amount>" somebody may mean words."""
        what = f"a tag that HTML has not, <{name}>, which a browser does not show"
        self.flow.findings.left_unread(what, f"{self.flow.paragraph.tail}{source}")

    # ---------------------------------------------------------------- characters

    def _write(self, look: Look, text: str, manner: Manner) -> None:
        """Write characters whose white space does not all collapse."""
        paragraph = self.flow.paragraph
        marks = look.spans
        if manner == "kept" or look.white == "pre":
            paragraph.text(text, marks)
        elif manner == "spaced":
            paragraph.spaced(text, as_literal(marks, "code"))
        else:
            first, *lines = text.split("\n")
            paragraph.collapsed(first, marks)
            for line in lines:
                paragraph.line_break(marks)
                paragraph.collapsed(line, marks)

    # ---------------------------------------------------------------- formatting elements

    def _format(self, name: str, attributes: Attributes) -> None:
        if self._stack.top.name in ROWS:
            self._tables.settle()
        if name == "a":
            self._unformat(name)  # one link never stands in another
        if attributes:
            tell_attributes(self.flow.findings, name, attributes)
        self._stack.formatting.open(name, attributes)
        self._stack.formatting.look()  # a style may show words in it though it holds none

    def _unformat(self, name: str) -> None:
        if self._stack.formatting.crossed(name):
            what = f"an end of <{name}> inside an element that began in it"
            self.flow.findings.doubt(what)
        self._stack.formatting.close(name)

    # ---------------------------------------------------------------- other elements

    def _open(self, name: str, attributes: Attributes) -> None:
        stack = self._stack
        if stack.top.name in ROWS:
            if name == "form":
                return  # it has no content there
            self._tables.settle()
        if name in BLOCKS:
            stack.close(PARAGRAPH, SCOPE)
            if name in HEADINGS and stack.top.name in HEADINGS:
                stack.pop()
        elif name in _ITEMS:
            stack.close(_ITEMS[name], _ITEM_STOPS[name])
            stack.close(PARAGRAPH, SCOPE)
        above = stack.top
        if name not in _ON_THEIR_OWN:
            stack.formatting.reopen()
        base = stack.formatting.look()
        if name == "summary" and above.name == "details" and above.summary is not None:
            base, above.summary = above.summary, None
        look, block, _ = self._wardrobe.dress(base, name, attributes)
        if look.change is not None or name in TRACKED:
            look = self._changed(look, name)
        close = None if look.absent else self._opened(name, attributes, look, block=block)
        if name == "details" and "open" not in attributes:
            stack.push(name, replace(look, displayed=False), close).summary = look
        else:
            stack.push(name, look, close)

    def _changed(self, look: Look, name: str) -> Look:
        """Return the look in an element that is a pending change, or stands in one."""
        if name in TRACKED:
            self.tracked += 1
            return replace(look, absent=look.absent or name == self._gone)
        return self._root.tabled(look) if name == "table" else look

    def _opened(
        self, name: str, attributes: Attributes, look: Look, *, block: bool
    ) -> Close | None:
        """Open an element in the flow; return what closes it there."""
        close: Close | None = None
        if block or name in LINES:
            self.flow.end_paragraph()
            close = self.flow.end_paragraph
        if attributes:
            tell_attributes(self.flow.findings, name, attributes)
        if name == "table":
            close = self._tables.open()
            self._root.check_table(look)
        elif name == "aside":
            close = self.notes.open(attributes) or close
        elif name in OPENING:
            close = self._openings.open(name, attributes, look) or close
        return close

    def _close(self, name: str) -> None:
        closed = self._stack.close(*(_ENDED.get(name) or (frozenset((name,)), SPECIAL)))
        if not closed and name == "p" and not self._stack.look.absent:
            self.flow.end_paragraph()  # it stands for an empty paragraph

    def _put_captured(self) -> None:
        captured, self._captured = self._captured, None
        if captured is None:
            return
        if captured.name == "a":
            self._tables.settle()
            self._stack.formatting.reopen()
            tell_attributes(self.flow.findings, "a", captured.attributes)
            look, block, _ = self._wardrobe.dress(self._stack.look, "a", captured.attributes)
            if block:
                self.flow.findings.doubt("a style that sets the mark of a note apart")
            tell_change(self.flow.findings, look, captured.inner, self.flow.paragraph.tail)
            tell_look(self.flow.paragraph, look, self._stack.page.look, captured.inner)
            self.notes.put(captured, look)
        else:
            self._objects.put_captured(captured)


def _tag(name: str, attributes: Attributes) -> str:
    """Return a tag as it might have been written."""
    written = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items())
    return f"<{name}{written}>"
