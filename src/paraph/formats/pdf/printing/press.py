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

from paraph.errors import RedlineError, UnwritableError
from paraph.formats.pdf.printing.breaking import broken
from paraph.formats.pdf.printing.fonts import MONO, Fonts
from paraph.formats.pdf.printing.inks import FURNITURE, INKS, STATES, UNITS
from paraph.formats.pdf.printing.layer import Unit, layer, told
from paraph.formats.pdf.printing.sheet import (
    Block,
    Cell,
    Paragraph,
    Piece,
    Shape,
    Sheet,
    paragraphs,
)

_STANDARD: Final = "a-2a"
_LANGUAGE = re.compile("[a-z]{2,3}")
_LINE = 40
"""Characters without a space that fit on a line, however wide they are."""
_MOST_PARAGRAPHS = 40_000
_MOST_CHARACTERS = 4_000_000
"""Some 1,300 pages, which take some 2 GB of memory while they are laid out."""
_COLUMNS: dict[Shape, tuple[int, ...]] = {
    "changes": (3, 11, 34),
    "files": (8, 18, 18),
    "pairs": (12, 28),
    "signatures": (18, 18),
}
"""The same in the columns of tables of ours."""


def printed(sheet: Sheet, fonts: Fonts, instant: int) -> tuple[bytes, list[Unit]]:
    """Return the PDF of `sheet`, made at `instant` (seconds since 1970), and what it shows.

    Of each paragraph, in order, it gives the words that were read back from the text layer, by
    their state.

    Raises:
        RedlineError: typst cannot print it, or the text layer does not say what the sheet says.
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
                pdf_standards=[_STANDARD],
                package_path=empty,
                package_cache_path=empty,
                timestamp=instant,
            )
    except typst.TypstError as error:
        raise RedlineError(f"the PDF cannot be printed ({error.message.rstrip('.')})") from error
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
    """Return what a PDF shows of each paragraph of `sheet`, in order, which is all it should.

    Raises:
        RedlineError: it shows anything else.
    """
    shown = layer(content)
    wanted = [told(paragraph) for paragraph in paragraphs(sheet.blocks)]
    for number, one in enumerate(wanted):
        if one != shown.get(number, Unit()):
            raise RedlineError("the PDF does not show what it should, so it was not written")
    if any(number >= len(wanted) for number in shown):
        raise RedlineError("the PDF shows what it should not, so it was not written")
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
            "language": spoken,
            "fonts": fonts.families,
            "mono": (MONO, *fonts.families),
            "inks": [INKS[state] for state in STATES],
            "furniture": FURNITURE,
            "blocks": list(_blocks(sheet.blocks, iter(range(1 << 30)), _LINE)),
        },
        ensure_ascii=False,
    )


def _blocks(blocks: Sequence[Block], units: Iterator[int], longest: int) -> Iterator[Any]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield _paragraph(block, next(units), longest)
        else:
            fixed = _COLUMNS.get(block.shape)
            narrow = fixed or (max(longest // block.columns, 2),) * block.columns
            yield {
                "c": block.columns,
                "y": block.shape,
                "d": block.head,
                "e": [_cell(cell, units, narrow) for cell in block.cells],
            }


def _cell(cell: Cell, units: Iterator[int], narrow: tuple[int, ...]) -> dict[str, Any]:
    wide = sum(narrow[cell.column : cell.column + cell.columns])
    return {
        "x": cell.column,
        "y": cell.row,
        "w": cell.columns,
        "h": cell.rows,
        "b": list(_blocks(cell.blocks, units, wide)),
    }


def _paragraph(paragraph: Paragraph, unit: int, longest: int) -> dict[str, Any]:
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
    runs = broken([piece.words for piece in paragraph.pieces], longest)
    pieces = [_piece(*each) for each in zip(paragraph.pieces, runs, strict=True)]
    return {
        "u": unit % UNITS,
        "p": pieces,
        **{name: value for name, value in held.items() if value},
    }


def _piece(piece: Piece, runs: Sequence[str]) -> dict[str, Any]:
    held = {"k": piece.look, "l": piece.link}
    return {
        "s": STATES.index(piece.state),
        "t": runs,
        **{name: value for name, value in held.items() if value},
    }
