"""CommonMark with tables, struck text and footnotes: a text as the tokens of markdown-it-py.

What the parser would leave out in silence, or take too long over, is refused or named here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from paraph.errors import LimitError

_NESTING = 60  # blocks inside each other; what is deeper the parser would leave out
_BRACKETS = 40_000  # "[" in a file: the parser looks far ahead from each of them
# The parser keeps every token of a file at once: some 700 bytes for a sign that may make one, and
# 2,300 for a line that may be an item of a list.
_SIGNS = "*_`~|<&!\\"
_LINE = 4  # signs
_MOST_SIGNS = 700_000
# A line that goes on with a paragraph is looked at once for every quotation that it may lie in.
_QUOTED_LINES = 400_000
_PREFIX = re.compile(r"(?:[ \t>*+-]|\d{1,9}[.)])*>")


class Definition(NamedTuple):
    """A link definition, as it is shown to people; a `repeated` one is never the one that holds."""

    label: str
    content: str
    repeated: bool


class Parsed(NamedTuple):
    """The tokens of a file, and its link definitions: those that hold, then the repeated ones."""

    tokens: list[Token]
    definitions: tuple[Definition, ...]


class _Parser(MarkdownIt):
    """CommonMark with the targets of links as they stand: not encoded anew, and none refused."""

    def normalizeLink(self, url: str) -> str:  # noqa: N802
        return url

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802
        return True


def parsed(text: str, file: str) -> Parsed:
    """Return what `text` is as CommonMark.

    Raises:
        LimitError: the parser would take too long or too much memory, or leave out what is deep.
    """
    _check(text, file)
    environment: dict[str, Any] = {}
    found = parser().parse(text, environment)
    if any(token.nesting > 0 and token.level >= _NESTING - 1 for token in found):
        raise LimitError(file, f"has lists or quotations in more than {_NESTING} others")
    return Parsed(found, tuple(_definitions(environment)))


@cache
def parser() -> MarkdownIt:
    """Return the parser of all files, made once."""
    made = _Parser("commonmark", {"maxNesting": _NESTING, "store_labels": True})
    made.enable(["table", "strikethrough"])
    return made.use(footnote_plugin, inline=False, move_to_end=False)


def cut_rows(found: Sequence[Token], lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield what stands beyond the last column of a table, and its line: nobody is shown it."""
    cells: list[str] = []
    line = ""
    for token in found:
        if token.type == "tr_open" and token.map:
            line, cells = lines[token.map[0]], []
        elif token.type == "inline" and line:
            cells.append(token.content)
        elif token.type == "tr_close" and line:
            rest = _after(line, cells)
            if rest.strip(" \t|"):
                yield rest, line
            line = ""


def _check(text: str, file: str) -> None:
    if text.count("[") > _BRACKETS:
        raise LimitError(file, f"has more than {_BRACKETS:,} opening brackets")
    if sum(map(text.count, _SIGNS)) + _LINE * text.count("\n") > _MOST_SIGNS:
        what = f"has more than {_MOST_SIGNS:,} signs of Markdown, counting a line as {_LINE}"
        raise LimitError(file, what)
    deepest = max((prefix.count(">") for prefix in _prefixes(text)), default=0)
    if text.count("\n") * deepest > _QUOTED_LINES:
        what = f"has more than {_QUOTED_LINES:,} lines, each counted for every quotation around"
        raise LimitError(file, what)


def _prefixes(text: str) -> Iterator[str]:
    """Yield what stands before the wording of each line that opens a quotation."""
    for line in text.split("\n"):
        if ">" in line and (prefix := _PREFIX.match(line)):
            yield prefix.group()


def _definitions(environment: dict[str, Any]) -> Iterator[Definition]:
    for label, each in environment.get("references", {}).items():
        yield Definition(label, _shown(label, each), repeated=False)
    for each in environment.get("duplicate_refs", ()):
        yield Definition(each["label"], _shown(each["label"], each), repeated=True)


def _shown(label: str, definition: dict[str, Any]) -> str:
    return f"[{label}]: {definition['href']} {definition['title']}".strip()


def _after(line: str, cells: Iterable[str]) -> str:
    """Return what is left of a table's `line` after its `cells`, which stand in it in order."""
    at = 0
    for cell in cells:
        written = cell.replace("|", "\\|")
        found = line.find(written, at)
        at = found + len(written) if found >= 0 else at
        at = max(at, line.find("|", at)) if not written else at
    return line[at:]
