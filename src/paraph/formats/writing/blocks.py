"""The provisions of a text as HTML: headings, paragraphs, lists, tables and notes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape
from typing import NamedTuple

from paraph.formats.counting import counted
from paraph.formats.writing.runs import Beside
from paraph.formats.writing.tree import Node
from paraph.formats.writing.wording import Wordings, quoted

_MOST_HEADINGS = 6
_NUMBER = re.compile(r"(-?\d{1,9}|[A-Za-z]{1,3})\.")
_TYPES = {"decimal": "", "lower-alpha": "a", "upper-alpha": "A", "lower-roman": "i",
          "upper-roman": "I"}  # fmt: skip
_FIRST = {"a": ("lower-alpha", 1), "A": ("upper-alpha", 1), "i": ("lower-roman", 1),
          "I": ("upper-roman", 1)}  # fmt: skip
_ENDS = {"ol": "</li></ol>", "ul": "</li></ul>", "dl": "</dd></dl>",
         "blockquote": "</blockquote>"}  # fmt: skip
BULLET = "•"
_SHORT = 4  # characters of a number that every list has room for
_MOST_ROOM = 20


class _Open(NamedTuple):
    """An open list or quotation: its element, and the form and number of its next item."""

    tag: str
    form: str = ""
    number: int = 0


class Blocks:
    """Writes the provisions that stand in one frame: the page, a cell or a note."""

    def __init__(self, wordings: Wordings, beside: Beside) -> None:
        self._wordings = wordings
        self._beside = beside
        self._open: list[_Open] = []

    def lines(self, nodes: Iterable[Node]) -> Iterator[str]:
        """Yield the lines of HTML that show `nodes`, no empty one among them."""
        for node in nodes:
            yield from self._node(node)
        yield from self._close(0)

    def inline(self, node: Node) -> str:
        """Return the wording of a provision."""
        return self._wordings.html(node.provision, self._beside.of(node.index))

    def _node(self, node: Node) -> Iterator[str]:
        kind = node.provision.kind
        if kind == "table":
            yield from self._close(0)
            yield from self.table(node)
        elif kind == "note":
            yield from self._note(node)
        elif kind == "section":
            return
        elif kind in {"box", "header", "footer"}:
            yield from self._close(0)
            yield f'<div class="{kind}">'
            yield from self._within(node)
            yield "</div>"
        elif kind in {"row", "cell"}:  # outside of a table
            yield from self._within(node)
        else:
            yield from self._paragraph(node)
            yield from self._inner(node)

    def _inner(self, node: Node) -> Iterator[str]:
        for each in node.inner:
            yield from self._node(each)

    def _within(self, node: Node) -> Iterator[str]:
        """Yield what stands in a frame: its own words, and the provisions under them."""
        frame = Blocks(self._wordings, self._beside)
        provision = node.provision
        if provision.text or provision.label or provision.kind == "note":
            yield from frame._paragraph(node)
        yield from frame.lines(node.inner)

    # ---------------------------------------------------------------- paragraphs and lists

    def _paragraph(self, node: Node) -> Iterator[str]:
        provision = node.provision
        words = self.inline(node)
        heading = provision.kind == "heading"
        tag = f"h{min(max(provision.level, 1), _MOST_HEADINGS)}" if heading else "p"
        if provision.kind == "note":  # its number stands before it
            yield f"<p>{words}</p>"
            return
        height = provision.level if not heading else int(bool(provision.label))
        if provision.label and heading:
            yield from self._numbered_heading(provision.label, tag, words)
            return
        if provision.label:
            yield from self._item(provision.label, max(height, 1))
        elif height > len(self._open):
            yield from self._enter(node, height)
        else:
            yield from self._close(height)
        if words == "<hr>" or (tag == "p" and not words):
            yield words or "<!-- -->"
        else:
            yield f"<{tag}>{words}</{tag}>"

    def _numbered_heading(self, label: str, tag: str, words: str) -> Iterator[str]:
        """Yield a heading as the one item of a list: its number has the letters of a heading."""
        yield from self._close(0)
        opened, start, said = _first("ul" if label == BULLET else "ol", label)
        room = "" if "padding" in start else f' style="padding-left:{_room(label)}ch"'
        inner = f'<{tag} class="numbered">{words}</{tag}>'
        yield f'<{opened.tag} class="{tag}"{start}{room}><li{said}>{inner}{_ENDS[opened.tag]}'

    def _close(self, height: int) -> Iterator[str]:
        while len(self._open) > height:
            yield _ENDS[self._open.pop().tag]

    def _enter(self, node: Node, height: int) -> Iterator[str]:
        """Open what stands around a paragraph without a number: lists without any, quotations."""
        quotation = self._beside.quoted(node.index, node.provision)
        while len(self._open) < height:
            if quotation:
                self._open.append(_Open("blockquote"))
                yield "<blockquote>"
            else:
                self._open.append(_Open("dl"))
                yield "<dl><dd>"

    def _item(self, label: str, height: int) -> Iterator[str]:
        """Begin an item at `height`, displayed as `label`."""
        yield from self._close(height)
        while len(self._open) < height - 1:
            self._open.append(_Open("dl"))
            yield "<dl><dd>"
        tag = "ul" if label == BULLET else "ol"
        if len(self._open) == height:
            last = self._open[-1]
            if last.tag == tag:
                self._open[-1], said = _next(last, label)
                yield f"</li><li{said}>"
                return
            yield from self._close(height - 1)
        opened, start, said = _first(tag, label)
        self._open.append(opened)
        yield f"<{tag}{start}><li{said}>"

    # ---------------------------------------------------------------- tables and notes

    def table(self, node: Node) -> Iterator[str]:
        """Yield a table; what stands in it but in no row or cell is in cells all the same."""
        yield "<table>"
        for row in node.inner:
            free = row.spans[0] if row.provision.kind == "row" else 0
            yield f'<tr><td colspan="{free}"></td>' if free else "<tr>"
            for cell in row.inner if row.provision.kind == "row" else (row,):
                yield from self._cell(cell)
            yield "</tr>"
        yield "</table>"

    def _cell(self, node: Node) -> Iterator[str]:
        columns, rows = node.spans
        said = f' colspan="{columns}"' if columns > 1 else ""
        said += f' rowspan="{rows}"' if rows > 1 else ""
        provision = node.provision
        if not node.inner and not provision.label and not provision.level:
            yield f"<td{said}>{self.inline(node)}</td>"
            return
        yield f"<td{said}>"
        yield from self._within(node)
        yield "</td>"

    def _note(self, node: Node) -> Iterator[str]:
        """Yield a note, below what calls it."""
        label = node.provision.label
        number = self._wordings.notes.answer(label)
        if not number:
            yield '<div class="note">'
            yield from self._within(node)
            yield "</div>"
            return
        role = "doc-endnote" if node.said("variant") == "endnote" else "doc-footnote"
        yield f'<aside role="{role}" id="note-{number}">'
        first, *lines = self._within(node)
        mark = f'<a role="doc-backlink" href="#call-{number}">{escape(label, quote=False)}</a>'
        if first.startswith("<p>"):
            yield f"<p>{mark} {first.removeprefix('<p>')}"
        else:
            yield f"<p>{mark}</p>"
            yield first
        yield from lines
        yield "</aside>"


def plain_cells(table: Node) -> list[list[Node]] | None:
    """Return the cells of a table, row by row, if they are one wording each and reach nowhere."""
    rows = [row.inner for row in table.inner if row.provision.kind == "row" and not row.spans[0]]
    if len(rows) != len(table.inner) or not rows or len({len(row) for row in rows}) != 1:
        return None
    cells = [cell for row in rows for cell in row]
    simple = all(
        all(each.provision.kind == "note" for each in cell.inner)
        and cell.provision.kind == "cell"
        and cell.spans == (1, 1)
        and not cell.provision.label
        and not cell.provision.level
        for cell in cells
    )
    return rows if simple and cells else None


def _next(list_: _Open, label: str) -> tuple[_Open, str]:
    """Return a list after its next item, displayed as `label`, and what the item's tag says."""
    if list_.tag == "ul":
        return list_, ""
    number = list_.number
    if list_.form and counted(number, list_.form) == label:
        return list_._replace(number=number + 1), ""
    found = _NUMBER.fullmatch(label)
    if list_.form == "decimal" and found and found[1].lstrip("-").isdecimal():
        value = int(found[1])
        if counted(value, "decimal") == label:
            return list_._replace(number=value + 1), f' value="{value}"'
    return list_._replace(number=number + 1), _as_it_stands(label)


def _first(tag: str, label: str) -> tuple[_Open, str, str]:
    """Return a list whose first item is displayed as `label`, and what both tags say."""
    if tag == "ul":
        return _Open("ul"), "", ""
    found = _NUMBER.fullmatch(label)
    form, value = "", 0
    if found is not None:
        if found[1].lstrip("-").isdecimal():
            form, value = "decimal", int(found[1])
        else:
            form, value = _FIRST.get(found[1], ("", 0))
    if not form or counted(value, form) != label:
        room = f' style="padding-left:{_room(label)}ch"' if len(label) > _SHORT else ""
        return _Open("ol"), room, _as_it_stands(label)
    start = f' start="{value}"' if value != 1 else ""
    kind = f' type="{_TYPES[form]}"' if _TYPES[form] else ""
    return _Open("ol", form, value + 1), f"{start}{kind}", ""


def _room(label: str) -> int:
    """Return the room that a number takes before its words, in the width of a figure."""
    return min(len(label) + 1, _MOST_ROOM)


def _as_it_stands(label: str) -> str:
    """Return what the tag of an item says that shows its label as it stands."""
    shown = label.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ")
    style = f'list-style-type:"{shown} "'
    return f" style={quoted(style)}"
