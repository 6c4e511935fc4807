"""A sheet: what is to be printed, as paragraphs and tables of pieces, each in a state."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple, TypeAlias

State: TypeAlias = Literal[
    "kept",
    "inserted",
    "deleted",
    "moved",
    "kept-sign",
    "inserted-sign",
    "deleted-sign",
    "moved-sign",
    "moved-said",
    "ours",
]
"""Whose words a piece has: of both texts, of one, of one that moved here; a sign that stands for
something in one of these; what is said of a move; or words of ours."""

Look: TypeAlias = Literal["", "bold", "small", "mono", "super", "sub", "break", "gap"]
Style: TypeAlias = Literal[
    "body", "title", "lead", "small", "bullet", "quoting", "quote", "heading", "section", "line"
]
Bar: TypeAlias = Literal["", "changed", "moved", "unchanged"]
Shape: TypeAlias = Literal["text", "changes", "files", "pairs", "signatures", "list"]


class Piece(NamedTuple):
    """Some words in one state; `link` is the anchor that they lead to, if they lead anywhere."""

    state: State
    words: str
    look: Look = ""
    link: str = ""


class Paragraph(NamedTuple):
    """A paragraph or heading: its pieces, and how it stands on the page.

    `level` is that of a heading, from 1. `anchors` are the names by which links find it. `indent`
    counts steps from the margin, `frames` the notes and boxes around it. `ours` says that it is in
    English whatever the language of the texts is; `rtl` that it runs from right to left.
    """

    pieces: tuple[Piece, ...]
    style: Style = "body"
    level: int = 0
    anchors: tuple[str, ...] = ()
    bar: Bar = ""
    indent: int = 0
    frames: int = 0
    ours: bool = False
    rtl: bool = False


class Cell(NamedTuple):
    """What stands in a table at a column and row from 0, over how many of both."""

    column: int
    row: int
    columns: int
    rows: int
    blocks: tuple[Block, ...]


class Grid(NamedTuple):
    """A table: how many columns it has, its cells, and what it is for.

    `head` are the words over its columns; they stand on every page again. `shares` are how much of
    the width each column of a list has, beside the others.
    """

    columns: int
    cells: tuple[Cell, ...]
    shape: Shape = "text"
    head: tuple[str, ...] = ()
    shares: tuple[float, ...] = ()


class Moment(NamedTuple):
    """Something on a time line: how far along it stands, from 0.0 to 1.0, its day and its words.

    `ink` is the colour of its point, red, green and blue.
    """

    at: float
    ink: tuple[int, int, int]
    day: Paragraph
    words: Paragraph


class Course(NamedTuple):
    """A time line: moments one below the other; `signs` are the days that lines stand for.

    Each sign is how far along it stands, what is written over it, and whether it is today.
    """

    moments: tuple[Moment, ...]
    signs: tuple[tuple[float, str, bool], ...]


Block: TypeAlias = Paragraph | Grid | Course


class Sheet(NamedTuple):
    """A document: its title, the two ends of its running head, its language and its blocks.

    `target` is the name of the file that it is printed to, for messages; `foot` are lines that
    stand at the foot of each page, beside its number. A document that is `spacious` has room
    between its lines, as papers to sign have.
    """

    title: str
    head: tuple[str, str]
    language: str
    blocks: tuple[Block, ...]
    target: str = "the PDF"
    foot: tuple[str, ...] = ()
    spacious: bool = False


def paragraphs(blocks: Sequence[Block]) -> Iterator[Paragraph]:
    """Yield every paragraph of `blocks`, those in tables too, in the order of reading."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        elif isinstance(block, Course):
            for moment in block.moments:
                yield from (moment.day, moment.words)
        else:
            for cell in block.cells:
                yield from paragraphs(cell.blocks)


def characters(sheet: Sheet) -> set[str]:
    """Return every character that is printed."""
    found = {*sheet.title, *"".join((*sheet.head, *sheet.foot))}
    for paragraph in paragraphs(sheet.blocks):
        for piece in paragraph.pieces:
            found.update(piece.words)
    for block in sheet.blocks:
        if isinstance(block, Grid):
            found.update(*block.head)
        elif isinstance(block, Course):
            found.update(*[written for _, written, _ in block.signs])
    return found
