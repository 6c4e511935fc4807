"""What stands before a printed redline or in a certificate: the files, and what to look at."""

from __future__ import annotations

import re
from collections.abc import Iterator

from paraph.comparison.comparison import Comparison, Side
from paraph.formats.pdf.printing.sheet import Block, Cell, Grid, Look, Paragraph, Piece, Sheet
from paraph.views.file_facts import file_facts
from paraph.views.pdf_changes import ours, section
from paraph.views.pdf_fonts import Lettering
from paraph.views.pdf_words import words
from paraph.views.place import gathered, placed
from paraph.views.visible import one_line

_SIDES: dict[Side, str] = {"old": "in the old file", "new": "in the new file", "both": "in both"}
_LONGEST = 48
"""Characters of a file's name in the running head; the middle of a longer one is left out."""
_CODE = re.compile("[a-z]{2,3}")


def spoken(comparison: Comparison) -> str:
    """Return the code of the language of the texts, or "" where nobody knows it."""
    language = comparison.new.source.language or comparison.old.source.language
    found = _CODE.match(language)
    return found[0] if found else ""


def headed(
    comparison: Comparison, what: str, blocks: tuple[Block, ...], lettering: Lettering
) -> Sheet:
    """Return the sheet that has `blocks`, with its title and what stands over each page.

    That is the name of either file, what the document is, and the day that it bears, if any.
    """
    old, new = [
        one_line(reading.source.file.replace("\\", "/").rpartition("/")[2]) or which
        for reading, which in ((comparison.old, "old text"), (comparison.new, "new text"))
    ]
    day = f", {lettering.date[:10]}" if lettering.date else ""
    head = f"{_short(old)} → {_short(new)}", f"{what}{day}"
    title = f"{what}: {old} and {new}"
    return Sheet(title, head, spoken(comparison), blocks, lettering.target)


def compared(comparison: Comparison) -> Grid:
    """Return the table of the two files."""
    sides = (comparison.old, comparison.digest_old), (comparison.new, comparison.digest_new)
    rows = [file_facts(reading, digest) for reading, digest in sides]
    cells = []
    for at, ((name, before), (_, after)) in enumerate(zip(*rows, strict=True)):
        look: Look = "mono" if name.endswith("digest") else ""
        cells += [said(0, at, name, "bold"), said(1, at, before, look), said(2, at, after, look)]
    return Grid(3, tuple(cells), "files", ("", "Old text", "New text"))


def said(column: int, row: int, sentence: str, look: Look = "") -> Cell:
    """Return a cell of a table with words of ours."""
    shown = Paragraph(tuple(words(sentence, "ours", look)), ours=True)
    return Cell(column, row, 1, 1, (shown,))


def to_look_at(comparison: Comparison) -> Iterator[Block]:
    """Yield what was not read and what a careful reader must be told."""
    if not comparison.hazards and not comparison.unread:
        return
    yield section("To look at first" if not comparison.decided else "Notes")
    hazards, unread = placed(comparison)
    for thing in unread:
        at = f" ({thing.unread.at})" if thing.unread.at else ""
        yield _item("Not read", f" {_SIDES[thing.side]}: {thing.unread.what}{at}")
    for told in gathered(hazards):
        grade = "To be decided by a person" if told.grade == "undecided" else "Note"
        at = f" ({told.places})" if told.places else ""
        yield _item(grade, f" {_SIDES[told.side]}: {told.sentence}{at}")


def _item(grade: str, sentence: str) -> Paragraph:
    return ours("")._replace(
        pieces=(Piece("ours", grade, "bold"), *words(sentence, "ours")), style="bullet"
    )


def _short(name: str) -> str:
    half = _LONGEST // 2
    return name if len(name) <= _LONGEST else f"{name[:half]}…{name[-half:]}"
