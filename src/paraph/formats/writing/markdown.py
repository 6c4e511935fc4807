"""Markdown: CommonMark with tables, struck text and footnotes, HTML where that says more."""

from __future__ import annotations

from paraph.formats.writing.markdown_blocks import MarkdownBlocks
from paraph.formats.writing.markdown_wording import MarkdownWordings
from paraph.formats.writing.pictures import pictures
from paraph.formats.writing.runs import Beside
from paraph.formats.writing.tree import tree
from paraph.text.reading import Reading


def write(reading: Reading) -> bytes:
    """Return `reading` as Markdown in UTF-8.

    Numbers that a list of Markdown shows are those of lists; others stand before the words, as
    displayed. Tables whose cells hold more than a line are written as HTML.
    """
    beside = Beside(reading)
    blocks = MarkdownBlocks(MarkdownWordings(pictures(reading)), beside)
    lines = list(blocks.lines(tree(reading.text.provisions)))
    return ("\n".join(lines).strip("\n") + "\n").encode("utf-8", "replace")
