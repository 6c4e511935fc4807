"""An independent reader of Markdown redlines: from what was written back to its two texts.

It reads with a parser of CommonMark and shares no code with what writes the file, so that one
mistake is not made twice. Of each provision it sees the label, the words and the marks over them;
a provision that has neither label nor words is not seen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple, TypeAlias

from markdown_it import MarkdownIt
from markdown_it.token import Token

from paraph.errors import RedlineError
from paraph.text.node import OBJECT, OBJECTS, PROPERTIES, Mark, Text

_OLD, _NEW, _BOTH = 1, 2, 3
_STATES = {"<ins>": _NEW, "<del>": _OLD}
_TAGS = frozenset(("<ins>", "</ins>", "<del>", "</del>", "<code>", "</code>"))
_TOLD = _TAGS | {"<br>"}
"""In the table of changes, where reasons stand in lines of their own."""
_RAISED = {"<sup>": "superscript", "<sub>": "subscript"}
_NAMES = {"struck": "strike"}
_SIGNS = {"␣": " ", "→": "\t", "↵": "\n", "⍽": "\xa0"}
_SEPARATOR = "\u2003"
"""Stands between the label of a provision and its words, and nowhere else in the file."""
_RULE = "| --- | --- | --- | --- |"
_AT_ONCE = 1000
"""Blocks, or rows of the table, parsed at once; the parser keeps all that it found."""
_BODY = "\n## The two texts as one\n"
_HEAD = frozenset(
    (
        "heading",
        "paragraph",
        "bullet_list",
        "list_item",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
    )
)
_BLOCKS = frozenset(("paragraph", "heading", "blockquote"))
_SMALLEST_HEADING = 3


class Words(NamedTuple):
    """A provision as it is shown: its label, its words, and the marks over these."""

    label: str
    text: str
    marks: tuple[Mark, ...]


Side: TypeAlias = tuple[Words, ...]


def told_of(text: Text) -> Side:
    """Return what a redline must show of `text`."""
    return tuple(
        Words(one.label, one.text, _united(one.marks))
        for one in text.provisions
        if one.label or one.text
    )


def read_back(written: str) -> tuple[Side, Side]:
    """Return the old and the new side that the Markdown `written` shows.

    Raises:
        RedlineError: it is displayed as something else than a redline, or shows what is on neither
            side, or the table of changes does not agree with their numbers in the text.
    """
    try:
        return _sides(*written.split(_BODY, 1))
    except (ValueError, IndexError, KeyError, TypeError) as error:
        raise RedlineError(
            f"the Markdown cannot be read back ({error}), so it was not written"
        ) from error


def _sides(head: str, body: str) -> tuple[Side, Side]:
    told = list(_table(head))
    sides = _Sides()
    for inline in _inlines(body):
        sides.take(_Block(inline.children or ()))
    if sorted(sides.numbers) != sorted(told):
        raise ValueError("the numbers of the changes are not those of the table")
    return sides.both()


def _table(head: str) -> Iterator[int]:
    """Yield the numbers in the first column of the table of changes.

    It is read some rows at a time, each time under its heading.
    """
    lines = head.split("\n")
    begins = next((at + 1 for at, line in enumerate(lines) if line == _RULE), len(lines))
    ends = next((at for at in range(begins, len(lines)) if not lines[at]), len(lines))
    yield from _rows("\n".join([*lines[:begins], *lines[ends:]]), 0)
    heading = lines[max(begins - 2, 0) : begins]
    for start in range(begins, ends, _AT_ONCE):
        rows = lines[start : min(start + _AT_ONCE, ends)]
        yield from _rows("\n".join([*heading, *rows]), len(rows))


def _rows(source: str, wanted: int) -> Iterator[int]:
    """Yield the numbers of the `wanted` rows of a table in `source`, beside what is no row."""
    cells = rows = 0
    tags = _TOLD if wanted else _TAGS
    for token in _parsed(source, _HEAD):
        if token.type == "tr_open":
            cells = 0
        elif token.type == "td_open" and cells == 0:
            cells, rows = 1, rows + 1
        elif token.type == "td_open":
            cells += 1
        elif token.type == "inline":
            for child in token.children or ():
                if child.type == "html_inline" and child.content not in tags:
                    raise ValueError(f"{child.content} is no tag of a redline")
            if cells == 1:
                yield int(token.content)
    if rows != wanted:
        raise ValueError("the table of changes has other rows than its lines")


def _inlines(body: str) -> Iterator[Token]:
    """Yield what stands in each block of the body."""
    blocks = body.removesuffix("\n").split("\n\n")
    for start in range(0, len(blocks), _AT_ONCE):
        # Blocks that are parsed to paragraphs and headings only are the same read together or not.
        for token in _parsed("\n\n".join(blocks[start : start + _AT_ONCE]), _BLOCKS):
            if token.type == "heading_open" and int(token.tag[1:]) < _SMALLEST_HEADING:
                raise ValueError("a heading is one of the page, not of the text")
            if token.type == "inline":
                yield token


def _parsed(source: str, allowed: frozenset[str]) -> Iterator[Token]:
    environment: dict[str, Any] = {}
    for token in _parser().parse(source, environment):
        sort = token.type.removesuffix("_open").removesuffix("_close")
        if sort not in allowed and token.type != "inline":
            raise ValueError(f"something is displayed as {token.type}")
        yield token
    if environment.get("references"):
        raise ValueError("something is not displayed, but names the target of a link")


@cache
def _parser() -> MarkdownIt:
    # The rule left out joins pieces of text one by one, in the square of their number.
    return MarkdownIt("commonmark").enable("table").disable("text_join")


class _Block:
    """One block of the body: pieces of its label and of its words, and who has them."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.label: list[tuple[int, str]] = []
        self.words: list[tuple[int, str, tuple[tuple[str, str], ...]]] = []
        self.numbers: list[int] = []
        self.arrived = False
        self.end = _BOTH
        self._states = [_BOTH]
        self._marks: list[tuple[str, str]] = []
        self._sign: list[str] | None = None
        self._ours: list[str] | None = None
        self._begun = self._after_ours = False
        for token in tokens:
            self._take(token)
        if len(self._states) > 1 or self._marks or self._sign is not None:
            raise ValueError("something is not closed")
        self._part_label()

    def _take(self, token: Token) -> None:
        match token.type:
            case "text" | "text_special" if self._ours is not None:
                self._ours.append(token.content)
            case "text" | "text_special" if self._sign is not None:
                self._sign.append(token.content)
            case "text" | "text_special":
                self._text(token.content)
            case "html_inline":
                self._tag(token.content)
            case "strong_open" | "em_open" if not self._begun and self._ours is None:
                self._ours = []
            case "strong_close":
                self.numbers.append(int("".join(self._ours or ()).removeprefix("[").rstrip("]")))
                self._ours, self._after_ours = None, True
            case "em_close":
                self.arrived |= "".join(self._ours or ()).startswith("(moved here")
                self._ours, self._after_ours = None, True
            case kind:
                raise ValueError(f"words are displayed as {kind}")

    def _text(self, words: str) -> None:
        if self._after_ours and not self._begun:
            if not words.startswith(" "):
                raise ValueError("a remark runs into the words")
            words = words[1:]
            self._after_ours = False
        if words:
            self._add(words)

    def _tag(self, tag: str) -> None:
        self._begun = True
        if tag in _STATES:
            if len(self._states) > 1:
                raise ValueError("something is both inserted and deleted")
            self._states.append(_STATES[tag])
        elif tag in {"</ins>", "</del>"}:
            if self._states.pop() != _STATES[tag.replace("/", "")]:
                raise ValueError(f"{tag} closes nothing")
        elif tag in _RAISED:
            self._marks.append((_RAISED[tag], ""))
        elif tag in {"</sup>", "</sub>"}:
            if self._marks.pop() != (_RAISED[tag.replace("/", "")], ""):
                raise ValueError(f"{tag} closes nothing")
        elif tag == "<code>" and self._sign is None:
            self._sign = []
        elif tag == "</code>" and self._sign is not None:
            sign, self._sign = "".join(self._sign), None
            self._say(sign)
        else:
            raise ValueError(f"{tag} is no tag of a redline")

    def _say(self, sign: str) -> None:
        """Take in what stands as code: a character, an object, the edge of a mark, a remark."""
        code = _code().match(sign)
        if sign == "]":
            self._marks.pop()
        elif sign == "¶":
            if self.end != _BOTH or len(self._states) == 1:
                raise ValueError("the end of a paragraph is shown where none changed")
            self.end = self._states[-1]
        elif code is not None:
            self._add(chr(int(code[1], 16)))
        elif sign[:1] == "[" and sign[-1:] == ":":
            name, _, held = sign[1:-1].partition(" ")
            self._marks.append((_NAMES.get(name, name), _unescaped(held)))
        elif sign[:1] == "[" and sign[-1:] == "]":
            self._add(OBJECT, _object(sign))
        elif not (sign[:1] == "(" and sign[-1:] == ")"):
            self._add("".join([_SIGNS[one] for one in sign]))

    def _add(self, words: str, item: tuple[str, str] | None = None) -> None:
        if self.end != _BOTH:
            raise ValueError("words stand after the end of their paragraph")
        self._begun = True
        over = (*([item] if item else ()), *self._marks)
        self.words.append((self._states[-1], words, over))

    def _part_label(self) -> None:
        """Take what stands before the separator for the label."""
        for at, (state, words, _) in enumerate(self.words):
            label, found, rest = words.partition(_SEPARATOR)
            if not found:
                continue
            before = [*self.words[:at], (state, label, ())]
            if any(over for _, _, over in before):
                raise ValueError("a label has marks")
            self.label = [(which, piece) for which, piece, _ in before]
            self.words[: at + 1] = [(state, rest, ())]
            break
        if any(_SEPARATOR in words for _, words, _ in self.words):
            raise ValueError("a provision has two labels")

    def side(self, which: int) -> Words:
        """Return what one text has of this block."""
        pieces: list[str] = []
        marks: list[Mark] = []
        length = 0
        for state, words, over in self.words:
            if state & which:
                pieces.append(words)
                marks += [Mark(length, length + len(words), *one) for one in over]
                length += len(words)
        label = "".join([piece for state, piece in self.label if state & which])
        return Words(label, "".join(pieces), _united(marks))


class _Sides:
    """Both texts, block by block; a block may go on with the one before it, in one of them."""

    def __init__(self) -> None:
        self.numbers: list[int] = []
        self._made: dict[int, list[Words]] = {_OLD: [], _NEW: []}
        self._open: dict[int, Words | None] = {_OLD: None, _NEW: None}

    def take(self, block: _Block) -> None:
        self.numbers += block.numbers
        for which, ends_elsewhere in ((_OLD, _NEW), (_NEW, _OLD)):
            if block.arrived and which == _OLD:
                continue
            here = block.side(which)
            before = self._open[which]
            if before is not None:
                here = _joined(before, here)
            goes_on = block.end == ends_elsewhere
            self._open[which] = here if goes_on else None
            if not goes_on and (here.label or here.text):
                self._made[which].append(here)

    def both(self) -> tuple[Side, Side]:
        for which, last in self._open.items():
            if last is not None and (last.label or last.text):
                self._made[which].append(last)
        return tuple(self._made[_OLD]), tuple(self._made[_NEW])


def _joined(before: Words, after: Words) -> Words:
    if after.label:
        raise ValueError("a label stands inside a paragraph")
    shift = len(before.text)
    moved = [Mark(mark.start + shift, mark.end + shift, *mark[2:]) for mark in after.marks]
    return Words(before.label, before.text + after.text, _united([*before.marks, *moved]))


def _object(sign: str) -> tuple[str, str]:
    if sign in {"[x]", "[ ]"}:
        return "checkbox", "1" if sign == "[x]" else "0"
    name, _, held = sign[1:-1].partition(" ")
    if name not in OBJECTS:
        raise ValueError(f"no object is called {name!r}")
    return name, _unescaped(held)


def _united(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """Return `marks` over characters, each as far as it reaches, however it was cut."""
    reach: dict[tuple[str, str], list[list[int]]] = {}
    for start, end, name, held in sorted(marks):
        if name in PROPERTIES or start == end:
            continue
        spans = reach.setdefault((name, held), [])
        if spans and name not in OBJECTS and spans[-1][1] >= start:
            spans[-1][1] = max(spans[-1][1], end)
        else:
            spans.append([start, end])
    found = [Mark(start, end, *named) for named, spans in reach.items() for start, end in spans]
    return tuple(sorted(found))


def _unescaped(held: str) -> str:
    return _escape().sub(lambda found: chr(int(found[1], 16)), held)


@cache
def _escape() -> re.Pattern[str]:
    return re.compile(r"\\u\{([0-9a-f]{1,6})\}")


@cache
def _code() -> re.Pattern[str]:
    return re.compile(r"U\+([0-9A-F]{4,6})(?: |\Z)")
