"""The press: a sheet in, the bytes of a PDF out, the same each time, read back before it is given.

Words go to typst as data, in JSON, beside a template that never changes: nothing in them is taken
for markup. No file is read but fonts, and no package is fetched.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from tempfile import TemporaryDirectory
from typing import Any, Final

import typst

from paraph.errors import FontError, PrintingError, UnwritableError
from paraph.formats.pdf.printing.breaking import broken
from paraph.formats.pdf.printing.fonts import MONO, Fonts
from paraph.formats.pdf.printing.inks import FURNITURE, INKS, STATES, UNITS
from paraph.formats.pdf.printing.layer import Unit, layer, shows, told
from paraph.formats.pdf.printing.sheet import (
    Block,
    Cell,
    Course,
    Grid,
    Moment,
    Paragraph,
    Piece,
    Shape,
    Sheet,
    Style,
    paragraphs,
)

_ARCHIVES: Final = "a-2a"
_EVERYBODY: Final = "ua-1"
_LANGUAGE = re.compile("[a-z]{2,3}")
_LINE, _SIZE = 465.0, 10.5
"""The width of a line and the size of its letters, in points, as the template has them."""
_PADDING = 12.0
_STEP = 11.0
_ROOMS: dict[Shape, tuple[float, ...]] = {
    "changes": (28.0, 102.0, 335.0),
    "files": (68.0, 198.0, 198.0),
    "pairs": (127.0, 337.0),
    "signatures": (232.0, 232.0),
}
"""How wide the columns of tables of ours are."""
_NO_SHAPE = "could not be displayed"
"""What typst says of letters without a shape, which PDF/A forbids."""
_QUOTED = 24
"""Letters of a paragraph that are named where it is not printed right."""
_MOST_PARAGRAPHS = 40_000
_MOST_CHARACTERS = 4_000_000
"""Some 1,300 pages, which take some 2 GB of memory while they are laid out."""


def printed(sheet: Sheet, fonts: Fonts, instant: int) -> tuple[bytes, list[Unit]]:
    """Return the PDF of `sheet`, made at `instant` (seconds since 1970), and what it shows.

    Of each paragraph, in order, it gives the letters by their state, which were read back.

    Raises:
        PrintingError: typst cannot print it, or the text layer does not say what the sheet says.
        FontError: letters have no shape together, though each of them has one.
        UnwritableError: it is too long: typst keeps all pages in memory.
    """
    _check_size(sheet)
    encoded = _encoded(sheet, fonts)
    try:
        with TemporaryDirectory(prefix="paraph-") as empty:
            content = typst.compile(
                _template(),
                root=empty,
                font_paths=fonts.held,
                sys_inputs={"sheet": encoded},
                pdf_standards=[_ARCHIVES, _EVERYBODY],
                package_path=empty,
                package_cache_path=empty,
                timestamp=instant,
            )
    except typst.TypstError as error:
        if _NO_SHAPE in error.message:  # of letters that each have one, but not together
            raise FontError(sheet.target, f"no font at hand shows them: {error.message}") from error
        raise PrintingError(f"the PDF cannot be printed ({error.message.rstrip('.')})") from error
    return content, checked(sheet, content)


def _check_size(sheet: Sheet) -> None:
    held = list(paragraphs(sheet.blocks))
    length = sum(len(piece.words) for paragraph in held for piece in paragraph.pieces)
    if len(held) > _MOST_PARAGRAPHS or length > _MOST_CHARACTERS:
        raise UnwritableError(
            sheet.target,
            f"this is longer than the {_MOST_PARAGRAPHS:,} paragraphs or {_MOST_CHARACTERS:,} "
            "characters that a PDF may have",
            hint="Write it as .html or as .md.",
        )


def checked(sheet: Sheet, content: bytes) -> list[Unit]:
    """Return what each paragraph of `sheet` says, in order, of a PDF that shows just that.

    Raises:
        PrintingError: it shows anything else.
    """
    shown = layer(content)
    wanted = [told(paragraph) for paragraph in paragraphs(sheet.blocks)]
    for number, one in enumerate(wanted):
        if not shows(one, shown.get(number, Unit())):
            words = "".join([letters for _, letters in one.runs])[:_QUOTED]
            raise PrintingError(f"the PDF does not show “{words}” right, so it was not written")
    if any(number >= len(wanted) for number in shown):
        raise PrintingError("the PDF shows what it should not, so it was not written")
    return wanted


@cache
def _template() -> bytes:
    return files("paraph.formats.pdf.printing").joinpath("template.typ").read_bytes()


def _encoded(sheet: Sheet, fonts: Fonts) -> str:
    spoken = sheet.language if _LANGUAGE.fullmatch(sheet.language) else "und"
    return json.dumps(
        {
            "title": sheet.title,
            "head": sheet.head,
            "foot": sheet.foot,
            "spacious": sheet.spacious,
            "language": spoken,
            "fonts": fonts.families,
            "mono": (MONO, *fonts.families),
            "inks": [INKS[state] for state in STATES],
            "furniture": FURNITURE,
            "blocks": list(_blocks(sheet.blocks, iter(range(1 << 30)), _LINE, _SIZE)),
        },
        ensure_ascii=False,
    )


def _blocks(
    blocks: Sequence[Block], units: Iterator[int], room: float, size: float
) -> Iterator[Any]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield _paragraph(block, next(units), room, size)
        elif isinstance(block, Course):
            moments = [_moment(each, units) for each in block.moments]
            yield {"m": moments, "v": block.signs}
        else:
            rooms = _rooms(block, room)
            smaller = _size(block)
            whole = _whole_rows(block, rooms, smaller)
            yield {
                "c": block.columns,
                "y": block.shape,
                "z": smaller,
                "d": block.head,
                "e": [_cell(cell, units, rooms, smaller) for cell in block.cells],
                "k": whole,
                **({"q": block.shares} if block.shares else {}),
            }


def _moment(moment: Moment, units: Iterator[int]) -> dict[str, Any]:
    day = _paragraph(moment.day, next(units), _COURSE, _SMALL)
    return {
        "at": moment.at,
        "ink": moment.ink,
        "d": day,
        "w": _paragraph(moment.words, next(units), _COURSE / 2, _SMALL),
    }


_COURSE, _SMALL = 400.0, 8.5
"""The width of a time line without its days, and the size of its letters, in points."""


def _rooms(grid: Grid, room: float) -> tuple[float, ...]:
    if grid.shares:
        return tuple([room * each / sum(grid.shares) for each in grid.shares])
    return _ROOMS.get(grid.shape) or (room / grid.columns,) * grid.columns


def _size(grid: Grid) -> float:
    """Return the size of the letters in a table, by how many columns there are."""
    return next(size for most, size in ((5, 9.5), (9, 8.5), (1 << 30, 7.5)) if grid.columns <= most)


def _whole_rows(grid: Grid, rooms: tuple[float, ...], size: float) -> list[int]:
    """Return the rows that are so low that a page's end need not part them."""
    heights: dict[int, float] = {}
    for cell in grid.cells:
        room = sum(rooms[cell.column : cell.column + cell.columns]) - _PADDING
        lines = 0.0
        for block in cell.blocks:
            if isinstance(block, Paragraph) and cell.rows == 1:
                lines += 1 + sum(len(piece.words) for piece in block.pieces) * 0.7 * size / room
            else:
                lines = _LOW + 1
        heights[cell.row] = max(heights.get(cell.row, 0), lines)
    return [row for row, lines in heights.items() if lines <= _LOW]


_LOW = 16
"""Lines of a row that is kept on one page, as they are estimated."""


def _cell(
    cell: Cell, units: Iterator[int], rooms: tuple[float, ...], size: float
) -> dict[str, Any]:
    room = sum(rooms[cell.column : cell.column + cell.columns]) - _PADDING
    return {
        "x": cell.column,
        "y": cell.row,
        "w": cell.columns,
        "h": cell.rows,
        "b": list(_blocks(cell.blocks, units, room, size)),
    }


def _paragraph(paragraph: Paragraph, unit: int, room: float, size: float) -> dict[str, Any]:
    held = {
        "y": paragraph.style if paragraph.style != "body" else None,
        "h": paragraph.level,
        "a": paragraph.anchors,
        "b": paragraph.bar,
        "i": paragraph.indent,
        "f": paragraph.frames,
        "o": paragraph.ours,
        "r": paragraph.rtl,
    }
    length = sum(len(piece.words) for piece in paragraph.pieces)
    held["n"] = paragraph.style == "heading" and length > _LONG_HEADING
    larger = _LARGER.get(paragraph.style, 1.0)
    steps = paragraph.indent + paragraph.frames + (paragraph.style in {"bullet", "quote"})
    ems = max((room - _STEP * steps) / (size * larger), 1.0)
    runs = broken([piece.words for piece in paragraph.pieces], ems)
    pieces = [_piece(*each) for each in zip(paragraph.pieces, runs, strict=True)]
    return {
        "u": unit % UNITS,
        "p": pieces,
        **{name: value for name, value in held.items() if value},
    }


_LONG_HEADING = 140
"""Characters from which a heading looks like a paragraph, which it most often is."""
_LARGER: dict[Style, float] = {"title": 1.8, "section": 1.5, "heading": 1.3, "lead": 1.25}
"""How much larger or bolder the letters of some paragraphs are."""


def _piece(piece: Piece, runs: Sequence[str]) -> dict[str, Any]:
    held = {"k": piece.look, "l": piece.link}
    return {
        "s": STATES.index(piece.state),
        "t": runs,
        **{name: value for name, value in held.items() if value},
    }
