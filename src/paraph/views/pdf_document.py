"""A text on paper as it stands: a filled paper, or a text of an agreement, as a PDF."""

from __future__ import annotations

from collections.abc import Iterator

from paraph.formats.pdf.printing.press import printed
from paraph.formats.pdf.printing.sheet import Block, Grid, Paragraph, Sheet
from paraph.text.node import Text
from paraph.text.outline import outline
from paraph.views.page_body import Signposts
from paraph.views.pdf_body import body
from paraph.views.pdf_fonts import Lettering, lettered
from paraph.views.pdf_words import words

_LONGEST = 70
"""Characters of a title in the running head."""


def pdf_document(
    text: Text, running: tuple[str, str], language: str, lettering: Lettering
) -> bytes:
    """Return a text as a tagged PDF (PDF/A-2a, PDF/UA-1), the same bytes each time.

    `running` is what it is, over each page, and what it is a rendition of, at the foot. Its first
    heading is its title; a text without one is called by what it is.

    Raises:
        PrintingError: its text layer does not say what the text says.
        FontError: no font at hand has a character of it.
    """
    what, foot = running
    title, blocks = _titled(body(text, Signposts()).blocks, what)
    head = shortened(title), what
    ruled = tuple([_ruled(each) for each in blocks])
    sheet = Sheet(title, head, language, ruled, lettering.target, (foot,), spacious=True)
    found = lettered(sheet, lettering, lambda one: _where(one, text, language))
    content, _ = printed(sheet, found, lettering.instant)
    return content


def shortened(title: str) -> str:
    """Return a title that has room over a page."""
    return title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1].rstrip()}…"


def _titled(blocks: tuple[Block, ...], what: str) -> tuple[str, tuple[Block, ...]]:
    """Return the title, and the blocks with it as a title and headings one step nearer to it."""
    first = blocks[0] if blocks else None
    if isinstance(first, Paragraph) and first.style == "heading":
        title = "".join([piece.words for piece in first.pieces]).strip()
        return title, (first._replace(style="title"), *_lifted(blocks[1:]))
    return what, (Paragraph(tuple(words(what, "ours")), "title", ours=True), *_lifted(blocks))


def _lifted(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Yield blocks with their headings from the first level on, and none left out (PDF/UA)."""
    above = 0
    for block in blocks:
        if isinstance(block, Paragraph) and block.style == "heading":
            above = min(max(block.level - 2, 1), above + 1)
            yield block._replace(level=above)
        else:
            yield block


def _ruled(block: Block) -> Block:
    """Return a table with a rule to write on for each cell that holds nothing but one."""
    if not isinstance(block, Grid):
        return block
    cells = [
        cell._replace(blocks=(Paragraph((), "line"),)) if _is_rule(cell.blocks) else cell
        for cell in block.cells
    ]
    return block._replace(cells=tuple(cells))


def _is_rule(blocks: tuple[Block, ...]) -> bool:
    if len(blocks) != 1 or not isinstance(blocks[0], Paragraph):
        return False
    said = "".join([piece.words for piece in blocks[0].pieces])
    return bool(said) and not said.strip("_")


def _where(character: str, text: Text, language: str) -> str:
    for index, provision in enumerate(text.provisions):
        if character in f"{provision.label}{provision.text}":
            return f", in {outline(text, language).address(index)}"
    return ""
