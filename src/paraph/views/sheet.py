"""A sheet: what a paper or a dossier says, before it is a page, a document or lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import wrap
from typing import NamedTuple, TypeAlias

_NARROWEST, _WIDEST = 40, 110


class Words(NamedTuple):
    """A paragraph; one that is `strong` must not be passed over."""

    words: str
    strong: bool = False


class Facts(NamedTuple):
    """Rows of a name and what it is."""

    rows: tuple[tuple[str, str], ...]


class Table(NamedTuple):
    """Rows under a head; all have as many cells."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> Table:
    """Return a table without the columns that hold nothing."""
    kept = [at for at in range(len(head)) if any(row[at] for row in rows)]
    cut = [tuple([row[at] for at in kept]) for row in rows]
    return Table(tuple([head[at] for at in kept]), tuple(cut))


Block: TypeAlias = Words | Facts | Table


class Section(NamedTuple):
    """A title, and what stands under it."""

    title: str
    blocks: tuple[Block, ...]


class Sheet(NamedTuple):
    """A title, what it is about, and its sections; `foot` says what it is and is not."""

    title: str
    about: str
    sections: tuple[Section, ...]
    foot: str = ""


def sheet_lines(sheet: Sheet, width: int) -> Iterator[str]:
    """Yield a sheet as lines of so many characters at most, but for a word that is longer."""
    width = max(_NARROWEST, min(width, _WIDEST))
    yield sheet.title
    yield from wrap(sheet.about, width)
    for section in sheet.sections:
        yield ""
        yield f"== {section.title}"
        for block in section.blocks:
            match block:
                case Words(words, strong):
                    yield from wrap(f"! {words}" if strong else words, width)
                case Facts(rows):
                    yield from _facts(rows, width)
                case Table(head, rows):
                    yield from _table(head, rows, width)
    if sheet.foot:
        yield ""
        yield from wrap(sheet.foot, width)


def _facts(rows: tuple[tuple[str, str], ...], width: int) -> Iterator[str]:
    widest = min(max([len(name) for name, _ in rows], default=0), width // 3)
    for name, words in rows:
        lines = wrap(words, width - widest - 2) or [""]
        yield f"{name:<{widest}}  {lines[0]}"
        yield from [f"{'':<{widest}}  {line}" for line in lines[1:]]


def _table(head: tuple[str, ...], rows: tuple[tuple[str, ...], ...], width: int) -> Iterator[str]:
    """Yield a table: side by side where it fits, else row by row with the names of its columns."""
    columns = [max([len(each) for each in column]) for column in zip(head, *rows, strict=True)]
    if sum(columns) + 2 * (len(columns) - 1) <= width:
        for row in (head, *rows):
            cells = [f"{cell:<{size}}" for cell, size in zip(row, columns, strict=True)]
            yield "  ".join(cells).rstrip()
        return
    for row in rows:
        first, *rest = [(name, cell) for name, cell in zip(head, row, strict=True) if cell]
        yield from wrap(first[1], width)
        for name, cell in rest:
            yield from wrap(f"{name}: {cell}", width, initial_indent="  ", subsequent_indent="    ")
