"""A sheet on paper: a dossier, as a PDF for archives, with its time line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from paraph.formats.pdf.printing import sheet as printing
from paraph.formats.pdf.printing.press import printed
from paraph.formats.pdf.printing.sheet import Cell, Grid, Look, Moment, Paragraph, Piece, State
from paraph.views.pdf_changes import ours, section
from paraph.views.pdf_document import shortened
from paraph.views.pdf_fonts import Lettering, lettered
from paraph.views.pdf_words import runs_right, words
from paraph.views.sheet import Block, Facts, Sheet, Table, Words
from paraph.views.timeline import COLOURS, Course

_DIGEST = 50
"""Characters from which a word is one that no eye reads: it is set smaller."""
_WIDEST = 60
"""Letters that a cell of a table is counted as having, at most."""
_LINE, _PADDING, _LETTER = 465.0, 13.0, 6.2
"""The width of a line, of what parts two columns, and of a letter in a table, in points."""
_FEW, _SMALLER = 5, 0.9
"""Columns up to which a table has letters of the usual size, and how much smaller others are."""


class Running(NamedTuple):
    """What stands on every page: what the document is, and at the foot what it is a view of."""

    what: str
    foot: str


def pdf_sheet(sheet: Sheet, course: Course, running: Running, lettering: Lettering) -> bytes:
    """Return a sheet as a tagged PDF (PDF/A-2a, PDF/UA-1), the same bytes each time.

    The time line stands below the first section. What is printed is read back before it is
    returned.

    Raises:
        PrintingError: its text layer does not say what the sheet says.
        FontError: no font at hand has a character of it.
    """
    blocks = tuple(_blocks(sheet, course))
    head = shortened(sheet.title), running.what
    made = printing.Sheet(sheet.title, head, "en", blocks, lettering.target, (running.foot,))
    content, _ = printed(made, lettered(made, lettering), lettering.instant)
    return content


def _blocks(sheet: Sheet, course: Course) -> Iterator[printing.Block]:
    yield Paragraph(tuple(words(sheet.title, "kept")), "title")
    yield ours(sheet.about)
    for at, each in enumerate(sheet.sections):
        if at == 1 and course.marks:
            yield from _course(course)
        yield section(each.title)
        for block, after in zip_longest(each.blocks, each.blocks[1:]):
            yield _led(_block(block), leads=isinstance(after, Facts | Table))
    if sheet.foot:
        yield ours(sheet.foot)._replace(style="small")


def _led(block: printing.Block, *, leads: bool) -> printing.Block:
    """Return a block that stays with the table after it, if it leads to one."""
    if leads and isinstance(block, Paragraph) and block.style == "body" and not block.bar:
        return block._replace(style="quoting")
    return block


def _block(block: Block) -> printing.Block:
    match block:
        case Words(said, strong):
            shown = said_of(said, look="bold" if strong else "")
            return shown._replace(bar="changed" if strong else "")
        case Facts(rows):
            cells = [
                cell
                for at, (name, said) in enumerate(rows)
                for cell in (_cell(0, at, name, "ours"), _cell(1, at, said))
            ]
            return Grid(2, tuple(cells), "pairs")
        case Table(head, rows):
            held = [_cell(x, y, said) for y, row in enumerate(rows) for x, said in enumerate(row)]
            return Grid(len(head), tuple(held), "list", head, _shares(head, rows))
    raise TypeError(block)


def said_of(said: str, state: State = "kept", look: Look = "") -> Paragraph:
    """Return words of a record as a paragraph, a digest in smaller letters."""
    longest = max(map(len, said.split()), default=0)
    shown = tuple(words(said, state, "mono" if longest >= _DIGEST and not look else look))
    return Paragraph(shown, ours=True, rtl=runs_right(said))


def _cell(column: int, row: int, said: str, state: State = "kept") -> Cell:
    return Cell(column, row, 1, 1, (said_of(said, state),) if said else ())


def _shares(head: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[float, ...]:
    """Return how wide each column is to be: its longest word is whole, if all have room for that.

    What is left goes to those that hold more.
    """
    letter = _LETTER if len(head) <= _FEW else _LETTER * _SMALLER
    least, more = [], []
    for column in zip(head, *rows, strict=True):
        word = max([len(part) for cell in column for part in cell.split()], default=1)
        whole = min(max(map(len, column)), _WIDEST)
        least.append(word * letter + _PADDING)
        more.append(max(whole - word, 0) * letter)
    left = max(_LINE - sum(least), 0.0) / max(sum(more), 1.0)
    return tuple([one + left * other for one, other in zip(least, more, strict=True)])


def _course(course: Course) -> Iterator[printing.Block]:
    yield section("Time line")
    legend: list[Piece] = []
    for lane in course.lanes:
        legend += [Piece("ours", ", ")] if legend else []
        legend += words(lane, "ours")
    yield Paragraph(
        (Piece("ours", "Of "), *legend, Piece("ours", ". Dashed: the day of this document.")),
        "small",
        ours=True,
    )
    if course.left:
        yield ours(f"{course.left} earlier ones are not drawn; all are listed at the end.")
    moments = [
        Moment(
            at,
            _rgb(COLOURS.get(mark.lane, "#1b1b1a")),
            said_of(mark.day, "ours"),
            said_of(mark.words),
        )
        for at, mark in course.marks
    ]
    signs = tuple([(each.at, each.words, each.today) for each in course.signs])
    yield printing.Course(tuple(moments), signs)


def _rgb(colour: str) -> tuple[int, int, int]:
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return red, green, blue
