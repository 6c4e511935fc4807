"""The provisions of a text as Markdown: headings, paragraphs, lists, tables and footnotes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from paraph.formats.writing.blocks import BULLET, Blocks, plain_cells
from paraph.formats.writing.markdown_wording import MarkdownWordings
from paraph.formats.writing.runs import Beside
from paraph.formats.writing.tree import Node
from paraph.formats.writing.typed import numbered

_NUMBER = re.compile(r"(\d{1,9})([.)])")
_MOST_HEADINGS = 6
_APART = "<!-- -->"
"""Parts two lists that would be one; nothing is told of an empty comment."""


class _Open(NamedTuple):
    """What is open: an item of a list with its number, a quotation, or an indented stretch.

    `prefix` is what its lines begin with; `sign` is what stands behind the number of an item, or
    `_INDENT`.
    """

    prefix: str
    sign: str = ""
    number: int = 0


_INDENT = "<dl><dd>"
_INDENT_END = "</dd></dl>"


class MarkdownBlocks:
    """Writes the provisions that stand in one frame: the page or a footnote."""

    def __init__(self, wordings: MarkdownWordings, beside: Beside) -> None:
        self._wordings = wordings
        self._beside = beside
        self._html = Blocks(wordings.html, beside)
        self._open: list[_Open] = []
        self._ended: tuple[int, str] = (0, "")  # the list that ended last: its height and sign
        self._notes: list[Node] = []

    def lines(self, nodes: Iterable[Node]) -> Iterator[str]:
        """Yield the lines that show `nodes`, a blank one behind each block."""
        for node in nodes:
            yield from self._node(node)
            if self._notes and not any(each.sign == _INDENT for each in self._open):
                yield from self._footnotes()
        yield from self._leave(0)
        yield from self._footnotes()

    def _node(self, node: Node) -> Iterator[str]:
        kind = node.provision.kind
        if kind == "table":
            yield from self._table(node)
        elif kind == "note":
            self._notes.append(node)
        elif kind == "section":
            return
        else:
            yield from self._paragraph(node)
            for each in node.inner:
                yield from self._node(each)

    # ---------------------------------------------------------------- paragraphs and lists

    def _paragraph(self, node: Node) -> Iterator[str]:
        provision = node.provision
        heading = provision.kind == "heading"
        first = "" if not heading else "#" * min(max(provision.level, 1), _MOST_HEADINGS) + " "
        words = self._wordings.markdown(provision, self._beside.of(node.index))
        height = provision.level if not heading else int(bool(provision.label))
        if provision.kind in {"box", "header", "footer"}:
            height = 0
        if not words and not provision.label:
            return
        if provision.label and _listed(provision.label):
            yield from self._item(node, max(height, 1), first + words)
            return
        if heading:
            words, height = _in_one_line(words), 0
        yield from self._leave(height)
        if provision.label:
            words = self._typed(node, words)
            if len(self._open) == height and height and self._open[-1].sign != _INDENT:
                yield from self._leave(height - 1)
        yield from self._enter(node, height)
        if words == "<hr>":
            words = "***"
        yield from self._block(first + words)

    def _typed(self, node: Node, words: str) -> str:
        """Return words behind the number of their provision, as it is displayed."""
        provision = node.provision
        plain = numbered(provision.label, provision.text)
        label = provision.label.strip()
        blank = "\t" if plain[len(label) : len(label) + 1] == "\t" else " "
        bare = provision._replace(text=label, label="", marks=())
        shown = self._wordings.markdown(bare, ())
        return f"{shown}{blank}{words}" if words else shown

    def _block(self, words: str) -> Iterator[str]:
        prefix = "".join([each.prefix for each in self._open])
        self._ended = 0, ""
        for line in words.split("\n"):
            yield f"{prefix}{line}".rstrip() if not line else f"{prefix}{line}"
        yield prefix.rstrip()

    def _item(self, node: Node, height: int, words: str) -> Iterator[str]:
        """Begin an item of a list at `height`, with its words."""
        label = node.provision.label
        yield from self._leave(height)
        found = _NUMBER.fullmatch(label)
        sign, number = (found[2], int(found[1])) if found else ("-", 0)
        before = self._open[-1] if len(self._open) == height else _Open("")
        goes_on = before.sign == sign and (not found or before.number + 1 == number)
        parted = before.sign == sign or self._ended == (height, sign)
        yield from self._leave(height - 1)
        yield from self._enter(node, height - 1)
        if parted and not goes_on:
            yield from self._block(_APART)
        prefix = "".join([each.prefix for each in self._open])
        marker = f"{label if found else '-'} "
        item = _Open(" " * len(marker), sign, number)
        self._open.append(item)
        self._ended = 0, ""
        if node.provision.kind == "heading":
            words = _in_one_line(words)
        first, *others = words.split("\n")
        yield f"{prefix}{marker}{first}" if first else f"{prefix}{marker}".rstrip()
        for line in others:
            yield f"{prefix}{item.prefix}{line}"
        yield prefix.rstrip()

    def _leave(self, height: int) -> Iterator[str]:
        """Close what is open above `height`."""
        ends = ""
        while len(self._open) > height:
            item = self._open.pop()
            if item.sign == _INDENT:
                ends += _INDENT_END
                self._ended = 0, ""
                continue
            if ends:
                yield from self._line(ends, item.prefix)
                ends = ""
            self._ended = len(self._open) + 1, item.sign
        if ends:
            yield from self._line(ends)

    def _enter(self, node: Node, height: int) -> Iterator[str]:
        """Open what stands around a paragraph: quotations, or stretches that are indented."""
        if len(self._open) >= height:
            return
        missing = height - len(self._open)
        if self._beside.quoted(node.index, node.provision):
            self._open += [_Open("> ")] * missing
            return
        yield from self._line(_INDENT * missing)
        self._open += [_Open("", _INDENT)] * missing

    def _line(self, words: str, inner: str = "") -> Iterator[str]:
        prefix = "".join([each.prefix for each in self._open]) + inner
        yield f"{prefix}{words}"
        yield prefix.rstrip()

    # ---------------------------------------------------------------- tables and footnotes

    def _table(self, node: Node) -> Iterator[str]:
        yield from self._leave(0)
        rows = plain_cells(node)
        if rows is None:
            yield from self._html.lines((node,))
            yield ""
            return
        for place, row in enumerate(rows):
            yield f"| {' | '.join(map(self._cell, row))} |"
            if not place:
                yield "|" + " --- |" * len(row)
        yield ""

    def _cell(self, node: Node) -> str:
        self._notes += node.inner
        words = self._wordings.markdown(node.provision, self._beside.of(node.index))
        return _in_one_line(words)

    def _footnotes(self) -> Iterator[str]:
        waiting, self._notes = self._notes, []
        for note in waiting:
            yield from self._footnote(note)

    def _footnote(self, node: Node) -> Iterator[str]:
        """Yield the definition of a footnote, in the column of the page."""
        number = self._wordings.notes.answer(node.provision.label)
        frame = MarkdownBlocks(self._wordings, self._beside)
        inner = list(frame.lines((_as_paragraph(node),)))
        ends = self._open
        self._open = []
        first, *others = inner or [""]
        yield f"[^{number or 'x'}]: {first}"
        for line in others:
            yield f"    {line}" if line else ""
        self._open = ends


def _listed(label: str) -> bool:
    """Whether a list of Markdown shows `label` as it stands."""
    found = _NUMBER.fullmatch(label)
    return label == BULLET or (found is not None and str(int(found[1])) == found[1])


def _in_one_line(words: str) -> str:
    return words.replace("\\\n", "<br>").replace("\n", " ")


def _as_paragraph(node: Node) -> Node:
    """Return a note as the paragraph that its own words are."""
    provision = node.provision._replace(kind="paragraph", label="", level=0)
    kept = tuple([mark for mark in provision.marks if mark.name != "variant"])
    return node.taken_as(provision._replace(marks=kept))
