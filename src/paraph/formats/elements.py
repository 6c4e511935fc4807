"""The elements of HTML: what each tag opens and closes in the flow of the page.

Source: HTML Living Standard, section 13.2.6 (tree construction): which tags end others, and which
outlive the element they stand in. The tree itself is never built.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from paraph.errors import LimitError
from paraph.formats import counting
from paraph.formats.embedded import CAPTURED, Captured, put_captured, put_single
from paraph.formats.flow import Flow
from paraph.formats.limits import LIMITS
from paraph.formats.look import Look, inside
from paraph.formats.style import Sheet
from paraph.formats.tags import NO_ATTRIBUTES, Token
from paraph.text.reading import View

Attributes: TypeAlias = Mapping[str, str]
Manner: TypeAlias = Literal["page", "spaced", "kept"]
"""White space as a page has it, all of it but at the ends of lines, or all of it."""

ENDS = " ends"  # what closes a list's numbers: no file can write an attribute with a space
VOID = frozenset(
    ("area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input",
     "keygen", "link", "meta", "param", "source", "track", "wbr")
)  # fmt: skip
HEADINGS = {f"h{level}": level for level in range(1, 7)}
_FORMATTING = frozenset(
    ("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt",
     "u")
)  # fmt: skip
# Elements that begin a line of their own, and end an open paragraph.
_BLOCKS = frozenset(
    ("address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl",
     "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "hr", "legend",
     "listing", "main", "menu", "nav", "ol", "p", "plaintext", "pre", "search", "section",
     "summary", "table", "ul", "xmp", *HEADINGS)
)  # fmt: skip
_LINES = _BLOCKS | {"caption", "dd", "dt", "li"}
_LISTS = frozenset(("ul", "ol", "menu", "dir"))
_CELLS = frozenset(("td", "th"))
_TABLE_PARTS = _CELLS | {"tr", "caption", "col", "colgroup", "thead", "tbody", "tfoot"}
_SCOPE = frozenset(("html", "table", "td", "th", "caption", "marquee"))
_SPECIAL = _LINES | _SCOPE | _TABLE_PARTS
_ITEMS = {"li": frozenset(("li",)), "dd": frozenset(("dd", "dt")), "dt": frozenset(("dd", "dt"))}
_BLOCK_DISPLAYS = frozenset(("block", "flex", "grid", "list-item", "table", "flow-root"))
_ROWS = frozenset(("table", "tr"))
_TABLE = frozenset(("table",))
_PARAGRAPH = frozenset(("p",))
_PAGE = frozenset(("html", "head", "body"))
_PRESET = frozenset(("pre", "listing", "textarea"))
_FOREIGN = frozenset(("svg", "math"))
_QUOTES = ("\u201c", "\u201d"), ("\u2018", "\u2019")
_WHITE = " \t\n\f\r"
_SHOWN = 60
_ALIKE = 3  # formatting elements of one kind that are kept open: section 13.2.4.3
_NUMBER = re.compile(r"[\t\n\f\r ]*([+-]?[0-9]{1,9})(?![0-9])")


@dataclass(slots=True)
class _Open:
    """An open element: its name, the look inside it, and what its end closes in the flow."""

    name: str
    look: Look
    close: Callable[[], None] | None = None
    floor: int = -1  # of a cell: below which formatting elements belong outside


class Elements:
    """A page in the reading: tags and characters in, provisions out through `flow`."""

    def __init__(self, flow: Flow, view: View, sheet: Sheet) -> None:
        self.flow = flow
        self.sheet = sheet
        self.styles: list[str] = []  # style sheets met, as they stand
        self.tracked = 0  # insertions and deletions met
        self.look = Look()  # what holds for the next characters
        self._gone = "del" if view == "accepted" else "ins"
        self._stack = [_Open("html", self.look)]
        self._formatting: list[tuple[str, Attributes]] = []
        self._floor = 0
        self._looks: dict[Look, Look] = {}  # what formatting makes of a look, until it changes
        self._captured: Captured | None = None
        self._tables: list[bool] = []  # whether each open table has a row
        self._preset = False  # whether the tag before was one of preset text
        self._quotes = 0
        self._ruby: list[int] = []

    # ---------------------------------------------------------------- what comes in

    def text(self, text: str, manner: Manner = "page") -> None:
        """Add characters; of white space as it stands, all is kept, or all but at line ends."""
        if self._captured is not None:
            self._captured.pieces.append(text)
            return
        if self._stack[-1].name in _ROWS:
            if not text.strip(_WHITE):
                return
            self._settle()
        look, flow = self.look, self.flow
        if look.absent:
            return
        if manner == "kept" or look.white == "pre":
            flow.text(text, look.spans)
        elif manner == "spaced":
            flow.spaced(text, look.spans)
        elif look.white == "collapse" or "\n" not in text:
            flow.collapsed(text, look.spans)
        else:
            first, *lines = text.split("\n")
            flow.collapsed(first, look.spans)
            for line in lines:
                flow.line_break(look.spans)
                flow.collapsed(line, look.spans)
        for code in look.odd:
            flow.notice(code, text)

    def start(self, name: str, attributes: Attributes, source: str, *, closed: bool) -> None:
        """Open an element; `source` is its tag as it stands in the file."""
        if self._captured is not None:
            self._captured.open(name, source, closed=closed)
            return
        if name == "image":
            name = "img"
        if name in _FORMATTING:
            self._format(name, attributes)
        elif name in _TABLE_PARTS:
            if self._tables:
                self._table_part(name, attributes)
        elif name in CAPTURED:
            self._captured = Captured(name, attributes, [source])
            if closed and name in _FOREIGN:
                self._put_captured()
        elif name in VOID:
            self._single(name, attributes, source)
        elif name not in _PAGE:
            self._element(name, attributes)
        else:
            self._page(name, attributes)

    def end(self, name: str, source: str) -> None:
        """Close an element, and with it what stands open in it."""
        if self._captured is not None:
            if self._captured.close(name, source):
                self._put_captured()
        elif name in _FORMATTING:
            self._unformat(name)
        else:
            self._end(name, source)

    def _end(self, name: str, source: str) -> None:
        if name == "br":
            self._single(name, {}, source)
        elif name in HEADINGS:
            self._close(frozenset(HEADINGS), _SCOPE)
        elif name in _TABLE_PARTS or name == "table":
            self._close(frozenset((name,)), _TABLE - {name})
        elif name == "li":
            self._close(_ITEMS[name], _SCOPE | _LISTS)
        elif name in _LINES:
            if not self._close(frozenset((name,)), _SCOPE) and name == "p" and not self.look.absent:
                self.flow.paragraph()  # it stands for an empty paragraph
        elif name not in _PAGE:
            self._close(frozenset((name,)), _SPECIAL)

    def take(self, token: Token, source: str) -> None:
        """Take in a token of the text `source`, unless it is one that breaks off."""
        match token.kind:
            case "text":
                words = token.text
                if self._preset and words[0] == "\n":
                    words = words[1:]  # the line feed right after <pre> is layout
                self.text(words)
            case "start":
                tag = source[token.at : token.end]
                self.start(token.text, token.attributes, tag, closed=token.closed)
            case "end":
                self.end(token.text, source[token.at : token.end])
            case "comment":
                self.comment(token.text)
            case "doctype" | "cut":
                pass
        self._preset = token.kind == "start" and token.text in _PRESET

    def comment(self, text: str) -> None:
        """Tell of a comment."""
        if self._captured is not None:
            self._captured.pieces.append(f"<!--{text}-->")
        elif text.strip():
            shown = " ".join(text.split())
            shown = shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}…"
            self.flow.tell("comment", f"A comment stands beside the text: “{shown}”.", text)

    def finish(self) -> None:
        """Close everything that is open."""
        if self._captured is not None:
            self._put_captured()
        while len(self._stack) > 1:
            self._pop()
        self.flow.settle()

    # ---------------------------------------------------------------- the stack

    def _push(self, open_: _Open) -> None:
        self._stack.append(open_)
        if len(self._stack) > LIMITS.depth:
            raise LimitError(self.flow.file, f"has elements in more than {LIMITS.depth} others")
        self._refresh()

    def _pop(self) -> None:
        open_ = self._stack.pop()
        if open_.floor >= 0:
            del self._formatting[self._floor :]
            self._floor = open_.floor
            self._looks.clear()
        self._refresh()
        if open_.close is not None:
            open_.close()

    def _refresh(self) -> None:
        outer = self._stack[-1].look
        look = self._looks.get(outer)
        if look is None:
            look = outer
            for name, attributes in self._formatting[self._floor :]:
                look = inside(look, name, attributes, self.sheet.of(name, attributes))
            self._looks[outer] = look
        self.look = look

    def _close(self, names: frozenset[str], stops: frozenset[str]) -> bool:
        """Close the innermost element of `names`, unless one of `stops` is in between."""
        for index in range(len(self._stack) - 1, 0, -1):
            name = self._stack[index].name
            if name in names:
                while len(self._stack) > index:
                    self._pop()
                return True
            if name in stops:
                break
        return False

    def _close_inside(self, names: frozenset[str]) -> None:
        """Close what stands open inside the innermost element of `names`, which stays open."""
        while len(self._stack) > 1 and self._stack[-1].name not in names:
            self._pop()

    # ---------------------------------------------------------------- formatting elements

    def _format(self, name: str, attributes: Attributes) -> None:
        self._settle()
        if name == "a":
            self._unformat(name)  # one link never stands in another
        self._warn(name, attributes)
        alike = [at for at, open_ in enumerate(self._formatting) if open_ == (name, attributes)]
        if len(alike) >= _ALIKE and alike[-_ALIKE] >= self._floor:
            del self._formatting[alike[-_ALIKE]]
        self._formatting.append((name, attributes))
        if len(self._formatting) > LIMITS.depth:
            raise LimitError(self.flow.file, f"has elements in more than {LIMITS.depth} others")
        self._looks.clear()
        self._refresh()

    def _unformat(self, name: str) -> None:
        for index in range(len(self._formatting) - 1, self._floor - 1, -1):
            if self._formatting[index][0] == name:
                del self._formatting[index]
                self._looks.clear()
                self._refresh()
                return

    # ---------------------------------------------------------------- other elements

    def _element(self, name: str, attributes: Attributes) -> None:
        self._settle()
        if name in _BLOCKS:
            self._close(_PARAGRAPH, _SCOPE)
            if name in HEADINGS and self._stack[-1].name in HEADINGS:
                self._pop()
        elif name in _ITEMS:
            self._close(_ITEMS[name], _SPECIAL - {"address", "div", "p"} - _ITEMS[name])
            self._close(_PARAGRAPH, _SCOPE)
        said = self.sheet.of(name, attributes)
        base = self._stack[-1].look
        if name == "summary" and self._stack[-1].name == "details":
            base = self._stack[-2].look
        look = inside(base, name, attributes, said)
        if name in {"del", "ins"}:
            self.tracked += 1
            look = replace(look, absent=look.absent or name == self._gone)
        elif name == "rp" and self._ruby:  # brackets for those who cannot set an annotation above
            look = replace(look, absent=True)
        close: Callable[[], None] | None = None
        if not look.absent:
            if name in _LINES or said.get("display", "") in _BLOCK_DISPLAYS:
                self.flow.paragraph()
                close = self.flow.paragraph
            self._warn(name, attributes)
            close = self._opened(name, attributes, look) or close
        self._push(_Open(name, look, close))

    def _opened(self, name: str, attributes: Attributes, look: Look) -> Callable[[], None] | None:
        """Open an element in the flow; return what closes it there."""
        flow = self.flow
        close: Callable[[], None] | None = None
        if name in HEADINGS:
            flow.heading = HEADINGS[name]
            close = self._close_heading
        elif name in _LISTS:
            close = self._open_list(name, attributes, look)
        elif name == "li":
            flow.item(number(attributes.get("value")))
            close = flow.settle
        elif name in {"blockquote", "dd"}:
            flow.open_quotation()
            close = flow.close_quotation
        elif name == "table":
            flow.settle()
            self._tables.append(False)
            close = self._close_table
        elif name == "q":
            close = self._open_quote()
        elif name in {"ruby", "rt"}:
            close = self._open_ruby(name)
        return close

    def _close_heading(self) -> None:
        self.flow.paragraph()
        self.flow.heading = 0

    def _open_list(self, name: str, attributes: Attributes, look: Look) -> Callable[[], None]:
        form = look.numbers or counting.OF_TYPE.get(attributes.get("type", ""), "")
        if form in {"", "inherit", "initial"}:
            form = "decimal" if name == "ol" else "disc"
        if not counting.known(form):
            self.flow.left_unread(f"numbers of a list in the form {form}", form)
        start = number(attributes.get("start"))
        down = name == "ol" and "reversed" in attributes
        self.flow.open_list(
            "" if form == "none" else form,
            start=1 if start is None else start,
            step=-1 if down else 1,
            ends=attributes.get(ENDS, "."),
            down=down and start is None,
        )
        return self.flow.close_list

    def _open_quote(self) -> Callable[[], None]:
        before, after = _QUOTES[self._quotes % 2]
        self._quotes += 1
        self.flow.text(before, self.look.spans)

        def close() -> None:
            self._quotes -= 1
            self.flow.text(after, self.look.spans)

        return close

    def _open_ruby(self, name: str) -> Callable[[], None] | None:
        flow = self.flow
        if name == "ruby":
            self._ruby.append(flow.length)
            return self._ruby.clear
        if name == "rt" and self._ruby:
            before = flow.here()

            def close() -> None:
                flow.annotate(self._ruby[-1] if self._ruby else before[0], before)
                if self._ruby:
                    self._ruby[-1] = flow.length

            return close
        return None

    def _page(self, name: str, attributes: Attributes) -> None:
        """Take the attributes of the page as a whole: it may be hidden or coloured throughout."""
        if attributes:
            self._warn(name, attributes)
            root = self._stack[0]
            root.look = inside(root.look, name, attributes, self.sheet.of(name, attributes))
            self._refresh()

    def _single(self, name: str, attributes: Attributes, source: str) -> None:
        self._settle()
        if self.look.absent:
            return
        self._warn(name, attributes)
        if name == "hr":
            self._close(_PARAGRAPH, _SCOPE)
        put_single(self.flow, self.look, name, attributes, source)

    def _put_captured(self) -> None:
        captured, self._captured = self._captured, None
        if captured is not None:
            if captured.visible:
                self._settle()
            if captured.name == "style":
                self.styles.append(captured.inner)
            put_captured(self.flow, self.look, captured)

    def _warn(self, name: str, attributes: Attributes) -> None:
        """Tell what an element does that its text does not show."""
        if not attributes and name != "bdo":
            return
        said = self.sheet.of(name, attributes)
        if name == "bdo" or "override" in said.get("unicode-bidi", ""):
            self.flow.tell("bidirectional-character", "The order of letters is overridden here.")
        if said.get("text-transform") in {"lowercase", "capitalize"}:
            self.flow.left_unread("letters whose case a style changes", said["text-transform"])
        if title := attributes.get("title", "").strip():
            shown = title if len(title) <= _SHOWN else f"{title[:_SHOWN]}…"
            self.flow.tell("comment", f"A title stands beside the text: “{shown}”.", title)
        for key, value in attributes.items():
            if key.startswith("on") or value.lstrip().lower().startswith("javascript:"):
                self.flow.tell("macro", f"A program runs on {key} of <{name}>.", f"{key}={value}")

    # ---------------------------------------------------------------- tables

    def _table_part(self, name: str, attributes: Attributes) -> None:
        if name in _CELLS:
            self._close_inside(_ROWS)
            if self._stack[-1].name == "table":
                self._open_row()
            self._open_cell(name, attributes)
            return
        self._close_inside(frozenset(("table",)))
        if name == "tr":
            self._open_row(attributes)
        elif name == "caption":
            close = None if self.look.absent else self.flow.paragraph
            self._push(_Open(name, self._inside(name, attributes), close))

    def _settle(self) -> None:
        """Give what stands between the cells of a table a cell of its own."""
        if self._stack[-1].name in _ROWS and self._tables and self._tables[-1]:
            if self._stack[-1].name == "table":
                self._open_row()
            self._open_cell("td", {})

    def _open_row(self, attributes: Attributes = NO_ATTRIBUTES) -> None:
        look = self._inside("tr", attributes)
        if not look.absent:
            self.flow.paragraph()
            if not self._tables[-1]:
                self._tables[-1] = True
                self.flow.open_table()
            self.flow.row()
        self._push(_Open("tr", look))

    def _open_cell(self, name: str, attributes: Attributes) -> None:
        look = self._inside(name, attributes)
        close: Callable[[], None] | None = None
        if not look.absent:
            columns = _within(number(attributes.get("colspan")), 1, 1000)
            rows = _within(number(attributes.get("rowspan")), 0, 65_534)
            self.flow.open_cell(columns, rows)
            close = self.flow.close_frame
        floor, self._floor = self._floor, len(self._formatting)
        self._looks.clear()
        self._push(_Open(name, look, close, floor))

    def _close_table(self) -> None:
        self.flow.paragraph()
        if self._tables.pop():
            self.flow.close_table()

    def _inside(self, name: str, attributes: Attributes) -> Look:
        self._warn(name, attributes)
        return inside(self._stack[-1].look, name, attributes, self.sheet.of(name, attributes))


def number(value: str | None) -> int | None:
    """Return the integer that an attribute begins with, None if it begins with none."""
    match = _NUMBER.match(value or "")
    return int(match[1]) if match else None


def _within(value: int | None, least: int, most: int) -> int:
    return 1 if value is None or value < least else min(value, most)
