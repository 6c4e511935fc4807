"""The elements of HTML: what each tag opens and closes in the flow of the page.

Source: HTML Living Standard, section 13.2.6 (tree construction): which tags end others, and which
outlive the element they stand in. The tree itself is never built.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from html import escape
from typing import Literal, TypeAlias

from paraph.errors import LimitError
from paraph.formats import counting, formatting
from paraph.formats.dress import FITTED, Dressed, dressed
from paraph.formats.embedded import CAPTURED, Captured, put_captured, put_single
from paraph.formats.flow import Flow
from paraph.formats.limits import LIMITS
from paraph.formats.look import TINY, Look
from paraph.formats.names import (
    BLOCKS,
    CELLS,
    HEADINGS,
    LINES,
    LISTS,
    PAGE,
    SECTIONS,
    TABLE_PARTS,
    VOID,
)
from paraph.formats.style import Sheet
from paraph.formats.tags import NO_ATTRIBUTES, Token, tokens
from paraph.text.node import OBJECT
from paraph.text.reading import View

Attributes: TypeAlias = Mapping[str, str]
Manner: TypeAlias = Literal["page", "spaced", "kept"]
"""White space as a page has it, all of it but at the ends of lines, or all of it."""

ENDS = " ends"  # what closes a list's numbers: no file can write an attribute with a space
_SCOPE = frozenset(("html", "table", "td", "th", "caption", "marquee"))
_SPECIAL = LINES | _SCOPE | TABLE_PARTS
_ITEMS = {"li": frozenset(("li",)), "dd": frozenset(("dd", "dt")), "dt": frozenset(("dd", "dt"))}
_GROUPS = SECTIONS | {"table"}
_ROWS = SECTIONS | {"table", "tr"}
_TABLE = frozenset(("table",))
_PARAGRAPH = frozenset(("p",))
_PRESET = frozenset(("pre", "listing", "textarea"))
_FOREIGN = frozenset(("svg", "math"))
_QUOTES = ("\u201c", "\u201d"), ("\u2018", "\u2019")
_WHITE = " \t\n\f\r"
_SHOWN = 60
_BRACKETS = frozenset("()（）[]【】〔〕《》") | {""}  # noqa: RUF001
# What stands in the head, before a page begins.
_HEAD = frozenset(
    ("base", "basefont", "bgsound", "link", "meta", "noscript", "script", "style", "template",
     "title", *PAGE)
)  # fmt: skip
# Elements that do not open formatting elements anew.
_ON_THEIR_OWN = LINES | {"rp", "rt", "textarea", "option", "optgroup"}
_IDLE = frozenset(("xml:lang", "xmlns", "version", "vocab", "prefix"))
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff]")
_LOOKS = 20_000  # that are remembered
_STANDARD = "doctype html"
_UNMARKED = frozenset(("area", "base", "basefont", "bgsound", "br", "col", "link", "meta", "param",
                       "source", "track", "wbr"))  # fmt: skip
_NUMBER = re.compile(r"[\t\n\f\r ]*([+-]?[0-9]{1,9})(?![0-9])")


@dataclass(slots=True)
class _Open:
    """An open element: its name, what it is to formatting, and what its end closes in the flow."""

    name: str
    place: formatting.Place
    close: Callable[[], None] | None = None
    floor: int = -1  # of a cell: what formatting elements stood open outside
    summary: Look | None = None  # what the first summary of closed details stands in


@dataclass(slots=True)
class _Table:
    """An open table: whether it has had rows, and a foot."""

    rows: bool = False
    foot: bool = False


class Elements:
    """A page in the reading: tags and characters in, provisions out through `flow`."""

    def __init__(self, flow: Flow, view: View, sheet: Sheet) -> None:
        self.flow = flow
        self.sheet = sheet
        self.styles: list[str] = []  # style sheets met, as they stand
        self.tracked = 0  # insertions and deletions met
        self._gone = "del" if view == "accepted" else "ins"
        self._formatting = formatting.Formatting(flow.file, self._wear)
        self._stack = [_Open("html", formatting.Place(Look()))]
        self._formatting.push(self._stack[0].place)
        self._dressed: dict[object, Dressed] = {}
        self._captured: Captured | None = None
        self._tables: list[_Table] = []
        self._preset = False  # whether the tag before was one of preset text
        self._quotes = 0
        self._ruby: list[int] = []
        self._page: dict[str, Attributes] = {"html": NO_ATTRIBUTES, "body": NO_ATTRIBUTES}
        self._begun = False  # whether anything but the head of the page has come
        self._quirks = True  # whether the page is one that browsers show as in former times

    @property
    def look(self) -> Look:
        """What holds for what comes next."""
        return self._formatting.look()

    # ---------------------------------------------------------------- what comes in

    def text(self, text: str, manner: Manner = "page") -> None:
        """Add characters; of white space as it stands, all is kept, or all but at line ends."""
        if self._captured is not None:
            self._captured.pieces.append(text)
            return
        if not self._begun and text.strip(_WHITE):
            self._begin()
        if self._stack[-1].name in _ROWS:
            if not text.strip(_WHITE):
                return
            self._settle()
        self._formatting.reopen()
        look = self.look
        if look.absent or (self._stack[-1].name == "rp" and text.strip() in _BRACKETS):
            return
        self._notice(look, text)
        self._write(look, text, manner)

    def _write(self, look: Look, text: str, manner: Manner) -> None:
        flow = self.flow
        marks = look.spans
        if manner == "kept" or look.white == "pre":
            flow.text(text, marks)
        elif manner == "spaced":
            flow.spaced(text, marks)
        elif look.white == "collapse" or "\n" not in text:
            flow.collapsed(text, marks)
        else:
            first, *lines = text.split("\n")
            flow.collapsed(first, marks)
            for line in lines:
                flow.line_break(marks)
                flow.collapsed(line, marks)

    def _notice(self, look: Look, text: str) -> None:
        """Tell of `text`, which comes next, if an eye would miss or mistake it."""
        for code in look.odd:
            self.flow.notice(code, text)
        order, whole = look.order, self._stack[0].place.look.order
        if order == whole:
            return
        if order.startswith("override") or "rtl" in order + whole or _RIGHT_TO_LEFT.search(text):
            self.flow.notice("bidirectional-character", text, order)

    def start(self, name: str, attributes: Attributes, source: str, *, closed: bool) -> None:
        """Open an element; `source` is its tag as it stands in the file."""
        source = source or _tag(name, attributes)
        if self._captured is not None:
            self._captured.open(name, source, closed=closed)
            return
        if not self._begun and name not in _HEAD:
            self._begin()
        if name in formatting.NAMES:
            self._format(name, attributes)
        elif name in TABLE_PARTS:
            if self._tables:
                self._table_part(name, attributes)
        elif name in CAPTURED:
            self._captured = Captured(name, attributes, [source])
            if closed and name in _FOREIGN:
                self._put_captured()
        elif name in VOID:
            self._single(name, attributes, source)
        elif name not in PAGE:
            self._element(name, attributes)
        else:
            self._page_part(name, attributes)

    def end(self, name: str, source: str) -> None:
        """Close an element, and with it what stands open in it."""
        if self._captured is not None:
            if self._captured.close(name, source or f"</{name}>"):
                self._put_captured()
        elif name in formatting.NAMES:
            self._unformat(name)
        else:
            self._end(name, source)

    def _end(self, name: str, source: str) -> None:
        if name == "br":
            self._single(name, {}, source)
        elif name in HEADINGS:
            self._close(frozenset(HEADINGS), _SCOPE)
        elif name in TABLE_PARTS or name == "table":
            self._close(frozenset((name,)), _TABLE - {name})
        elif name == "li":
            self._close(_ITEMS[name], _SCOPE | LISTS)
        elif name in LINES:
            if not self._close(frozenset((name,)), _SCOPE) and name == "p" and not self.look.absent:
                self.flow.paragraph()  # it stands for an empty paragraph
        elif name not in PAGE:
            self._close(frozenset((name,)), _SPECIAL)

    def take(self, token: Token, source: str) -> None:
        """Take in a token of the text `source`, unless it is one that breaks off."""
        match token.kind:
            case "text":
                words = token.text
                if self._preset and words[:1] == "\n":
                    words = words[1:]  # the line feed right after <pre> is layout
                self.text(words)
            case "start":
                tag = source[token.at : token.end]
                name = "img" if token.text == "image" else token.text
                self.start(name, token.attributes, tag, closed=token.closed)
            case "end":
                self.end(token.text, source[token.at : token.end])
            case "comment":
                self.comment(token.text)
            case "doctype":
                if not self._begun:
                    self._quirks = " ".join(token.text.split()).lower() != _STANDARD
            case "cut":
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
        if not self._begun:
            self._begin()
        while len(self._stack) > 1:
            self._pop()
        self.flow.settle()

    # ---------------------------------------------------------------- the stack

    def _push(self, open_: _Open) -> None:
        self._stack.append(open_)
        self._formatting.push(open_.place)
        if len(self._stack) > LIMITS.depth:
            raise LimitError(self.flow.file, f"has elements in more than {LIMITS.depth} others")

    def _pop(self) -> None:
        open_ = self._stack.pop()
        if open_.floor >= 0:
            self._formatting.leave(open_.floor)
        self._formatting.pop()
        if open_.close is not None:
            open_.close()

    def _wear(self, outer: Look, name: str, attributes: Attributes) -> Look:
        return self._dress(outer, name, attributes).look

    def _dress(self, outer: Look, name: str, attributes: Attributes) -> Dressed:
        """Return what an element wears in the look `outer`, and name what is not followed."""
        styled = self.sheet.of(name, attributes)
        if not styled and not attributes:
            return dressed(outer, name, attributes, styled)
        told = tuple(item for item in attributes.items() if item[0] in FITTED)
        if not told and not styled:
            return dressed(outer, name, NO_ATTRIBUTES, styled)
        key = (outer, name, id(styled), told)
        known = self._dressed.get(key)
        if known is None:
            if len(self._dressed) >= _LOOKS:
                self._dressed.clear()
            known = self._dressed[key] = dressed(outer, name, attributes, styled)
            for each in known.doubts:
                self.flow.doubt(f"a style that is not followed: {each[:_SHOWN]}")
        return known

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
        self._formatting.open(name, attributes)

    def _unformat(self, name: str) -> None:
        if self._formatting.crossed(name):
            self.flow.doubt(f"an end of <{name}> inside an element that began in it")
        self._formatting.close(name)

    # ---------------------------------------------------------------- other elements

    def _element(self, name: str, attributes: Attributes) -> None:
        self._settle()
        if name in BLOCKS:
            self._close(_PARAGRAPH, _SCOPE)
            if name in HEADINGS and self._stack[-1].name in HEADINGS:
                self._pop()
        elif name in _ITEMS:
            self._close(_ITEMS[name], _SPECIAL - {"address", "div", "p"} - _ITEMS[name])
            self._close(_PARAGRAPH, _SCOPE)
        above = self._stack[-1]
        if name not in _ON_THEIR_OWN:
            self._formatting.reopen()
        base = self.look
        if name == "summary" and above.name == "details" and above.summary is not None:
            base, above.summary = above.summary, None
        look, block, _ = self._dress(base, name, attributes)
        if name in {"del", "ins"}:
            self.tracked += 1
            look = replace(look, absent=look.absent or name == self._gone)
        close: Callable[[], None] | None = None
        if not look.absent:
            if name in LINES or block:
                self.flow.paragraph()
                close = self.flow.paragraph
            self._warn(name, attributes)
            close = self._opened(name, attributes, look) or close
        open_ = _Open(name, formatting.Place(look), close)
        if name == "details" and "open" not in attributes:
            open_.place.look, open_.summary = replace(look, displayed=False), look
        self._push(open_)

    def _opened(self, name: str, attributes: Attributes, look: Look) -> Callable[[], None] | None:
        """Open an element in the flow; return what closes it there."""
        flow = self.flow
        close: Callable[[], None] | None = None
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
        elif name == "table":
            flow.settle()
            self._tables.append(_Table())
            if self._quirks and _set_anew(look, self._stack[0].place.look):
                flow.doubt("a table of a page without <!doctype html>, whose letters are set anew")
            close = self._close_table
        elif name == "q":
            close = self._open_quote(look)
        elif name in {"ruby", "rt"}:
            close = self._open_ruby(name)
        return close

    def _close_heading(self) -> None:
        self.flow.paragraph()
        self.flow.heading = 0

    def _open_list(self, name: str, attributes: Attributes, look: Look) -> Callable[[], None]:
        start = number(attributes.get("start"))
        down = name == "ol" and "reversed" in attributes
        self.flow.open_list(
            "" if look.numbers == "none" else look.numbers,
            start=1 if start is None else start,
            step=-1 if down else 1,
            ends=attributes.get(ENDS, "."),
            down=down and start is None,
        )
        return self.flow.close_list

    def _open_item(self, attributes: Attributes, look: Look) -> None:
        flow = self.flow
        if not look.displayed:
            flow.settle()  # it is not counted
            return
        form = "" if look.numbers == "none" else look.numbers or "disc"
        if not flow.in_list and form and form not in counting.BULLETS:
            flow.doubt("an item with a number outside a list")
        flow.item(number(attributes.get("value")), form)

    def _open_quote(self, look: Look) -> Callable[[], None]:
        if look.language not in {"", "en"}:
            self.flow.doubt("quotation marks that depend on the language")
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

    def _page_part(self, name: str, attributes: Attributes) -> None:
        """Take the attributes of the page as a whole: it may be hidden or coloured throughout."""
        self._warn(name, attributes)
        if name == "head":
            return
        if not self._begun and not self._page[name]:
            self._page[name] = attributes
        elif attributes.keys() - _IDLE:
            self.flow.doubt(f"a second or late <{name}>, whose attributes hold for all of the page")

    def _begin(self) -> None:
        """Find what holds for the page as a whole."""
        self._begun = True
        look = self._stack[0].place.look
        for name, attributes in self._page.items():
            look = self._dress(look, name, attributes).look
        self._stack[0].place.look = look
        self._stack[0].place.chain.clear()
        if look.order:
            about = f"The order of letters on the page is {look.order}."
            self.flow.tell("bidirectional-character", about, about)
        for name in ("head", "title", "style", "script"):
            self._check_unshown(name, NO_ATTRIBUTES)

    def _check_unshown(self, name: str, attributes: Attributes) -> None:
        """Doubt a style that would show what no page shows."""
        if any(words != ("none",) for words in self.sheet.of(name, attributes).values("display")):
            self.flow.doubt(f"a style that would show <{name}>")

    def _single(self, name: str, attributes: Attributes, source: str) -> None:
        self._settle()
        if name == "hr":
            self._close(_PARAGRAPH, _SCOPE)
        elif name not in _UNMARKED or name in {"br", "wbr"}:
            self._formatting.reopen()
        if self.look.absent:
            return
        self._warn(name, attributes)
        look, block, _ = self._dress(self.look, name, attributes)
        if block:
            self.flow.paragraph()
        if look.hidden and not self.look.hidden and name in {"br", "wbr"}:
            self.flow.doubt(f"a style that takes away a <{name}>")
        elif name not in _UNMARKED:
            self._notice(look, attributes.get("alt", "").strip() or OBJECT)
        put_single(self.flow, look, name, attributes, source)
        if block:
            self.flow.paragraph()

    def _put_captured(self) -> None:
        captured, self._captured = self._captured, None
        if captured is None:
            return
        if captured.name == "style":
            self.styles.append(captured.inner)
        if not captured.visible:
            self._check_unshown(captured.name, captured.attributes)
            put_captured(self.flow, self.look, captured)
            return
        self._settle()
        self._formatting.reopen()
        look, block, _ = self._dress(self.look, captured.name, captured.attributes)
        self._check_within(captured)
        if block:
            self.flow.paragraph()
        if not look.absent:
            self._notice(look, OBJECT)
        put_captured(self.flow, look, captured)
        if block:
            self.flow.paragraph()

    def _check_within(self, captured: Captured) -> None:
        """Doubt rules for what stands in an element that is read as a whole."""
        if self.sheet.empty and "<style" not in captured.inner.lower():
            return
        for token in tokens(captured.inner):
            attributes = {key: value for key, value in token.attributes.items() if key != "style"}
            if token.kind == "start" and (
                token.text == "style" or self.sheet.of(token.text, attributes)
            ):
                what = f"a style for what stands in <{captured.name}>: <{token.text}>"
                self.flow.doubt(what)

    def _warn(self, name: str, attributes: Attributes) -> None:
        """Tell what an element does that its text does not show."""
        if name == "textarea" and (shown := attributes.get("placeholder", "").strip()):
            self.flow.doubt(f"words that an empty field shows: {shown[:_SHOWN]}")
        if title := attributes.get("title", "").strip():
            shown = title if len(title) <= _SHOWN else f"{title[:_SHOWN]}…"
            self.flow.tell("comment", f"A title stands beside the text: “{shown}”.", title)
        for key, value in attributes.items():
            if key.startswith("on") or value.lstrip().lower().startswith("javascript:"):
                self.flow.tell_of_all("macro", f"A program runs on {key} of <{name}>.")

    # ---------------------------------------------------------------- tables

    def _table_part(self, name: str, attributes: Attributes) -> None:
        table = self._tables[-1]
        if name in CELLS:
            self._close_inside(_ROWS)
            if self._stack[-1].name != "tr":
                self._open_row()
            self._open_cell(name, attributes)
        elif name == "tr":
            self._close_inside(_GROUPS)
            self._open_row(attributes)
        elif name in SECTIONS:
            self._close_inside(_TABLE)
            if (name == "thead" and table.rows) or (name == "tfoot" and table.foot):
                self.flow.doubt(f"a <{name}> that is shown elsewhere in its table")
            table.foot = table.foot or name == "tfoot"
            self._push(_Open(name, formatting.Place(self._inside(name, attributes))))
        elif name == "caption":
            self._close_inside(_TABLE)
            if table.rows:
                self.flow.doubt("a caption that is shown elsewhere in its table")
            close = None if self.look.absent else self.flow.paragraph
            self._push(_Open(name, formatting.Place(self._inside(name, attributes)), close))
        else:
            self._close_inside(_TABLE)
            self._open_column(name, attributes)

    def _open_column(self, name: str, attributes: Attributes) -> None:
        """Doubt a column whose look its cells would share."""
        look = self.look
        for each, own in (("colgroup", NO_ATTRIBUTES), (name, attributes)):
            worn = self._dress(look, each, own).look
            if (worn.hidden, worn.grounds) != (look.hidden, look.grounds):
                self.flow.doubt(f"a style for a column of a table: <{name}>")

    def _settle(self) -> None:
        """Give what stands between the cells of a table a cell of its own."""
        if self._stack[-1].name not in _ROWS or not self._tables:
            return
        if self._tables[-1].rows:
            if self._stack[-1].name != "tr":
                self._open_row()
            self._open_cell("td", {})
        elif self.look.hidden:
            self.flow.doubt("text in a hidden table that is shown before it")

    def _open_row(self, attributes: Attributes = NO_ATTRIBUTES) -> None:
        table = self._tables[-1]
        if self._stack[-1].name == "table":
            self._push(_Open("tbody", formatting.Place(self._inside("tbody", NO_ATTRIBUTES))))
        if table.foot and self._stack[-1].name != "tfoot":
            self.flow.doubt("a <tfoot> that is shown elsewhere in its table")
        look = self._inside("tr", attributes)
        if not look.absent:
            self.flow.paragraph()
            if not table.rows:
                table.rows = True
                self.flow.open_table()
            self.flow.row()
        self._push(_Open("tr", formatting.Place(look)))

    def _open_cell(self, name: str, attributes: Attributes) -> None:
        look = self._inside(name, attributes)
        close: Callable[[], None] | None = None
        if not look.absent:
            columns = _within(number(attributes.get("colspan")), 1, 1000)
            rows = _within(number(attributes.get("rowspan")), 0, 65_534)
            self.flow.open_cell(columns, rows)
            close = self.flow.close_frame
        floor = self._formatting.enter()
        self._push(_Open(name, formatting.Place(look), close, floor))

    def _close_table(self) -> None:
        self.flow.paragraph()
        if self._tables.pop().rows:
            self.flow.close_table()

    def _inside(self, name: str, attributes: Attributes) -> Look:
        self._warn(name, attributes)
        return self._dress(self.look, name, attributes).look


def _set_anew(look: Look, page: Look) -> bool:
    """Whether a table does not hand on this look in pages of former times."""
    small = min(look.sizes) <= TINY or ("smallcaps", "") in look.own
    return small or look.white != "collapse" or look.inks != page.inks


def _tag(name: str, attributes: Attributes) -> str:
    """Return a tag as it might have been written."""
    written = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items())
    return f"<{name}{written}>"


def number(value: str | None) -> int | None:
    """Return the integer that an attribute begins with, None if it begins with none."""
    match = _NUMBER.match(value or "")
    return int(match[1]) if match else None


def _within(value: int | None, least: int, most: int) -> int:
    return 1 if value is None or value < least else min(value, most)
