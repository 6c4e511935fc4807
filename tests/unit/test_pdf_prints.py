"""What is printed is read back: every changed word is found, and little else is a change."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.pdf_kit import PRESSES, Block, Dress, changed, document

from paraph.comparison.change import Altered, Deleted, Inserted, MovedFrom, MovedTo
from paraph.comparison.compare import compare
from paraph.comparison.comparison import Comparison
from paraph.text.reading import Reading
from paraph.wiring import read

pytest.importorskip("pypdfium2")

_PLANTED = 30
_DRESSES = {
    "plain": Dress(),
    "indented": Dress(justified=True, indented=True),
    "columns": Dress(columns=2, size=9, justified=True),
}
_CASES = [
    pytest.param(
        press,
        dress,
        marks=pytest.mark.skipif(not PRESSES[press].here, reason=f"No {press} is here."),
    )
    for press in PRESSES
    for dress in _DRESSES
]


@pytest.mark.parametrize(("press", "dress"), _CASES)
def test_every_changed_word_of_a_print_is_found_and_little_else(
    press: str, dress: str, tmp_path: Path
) -> None:
    printer, look = PRESSES[press], _DRESSES[dress]
    blocks = document(7)
    after, planted = changed(blocks, 5, _PLANTED)
    approved = read(printer.beside(blocks, look), file=f"approved{printer.suffix}")

    print_ = read(
        printer.print(printer.source(after, look), tmp_path),
        file="print.pdf",
        accept_text_layer=True,
    )
    comparison = compare(approved, print_)

    touched, others = _touched(comparison, print_)
    wanted = [_places(approved, blocks[index], after[index]) for index in planted]
    pages = max(print_.source.places)
    assert [each for each in wanted if not touched.intersection(each)] == []
    false = len(touched.difference(*wanted)) + others
    assert false * 10 <= pages


def _touched(comparison: Comparison, print_: Reading) -> tuple[set[int], int]:
    """Return the old provisions that any change touches, and how many only the print has.

    Running heads are left out: a page has none that could be compared with them.
    """
    touched: set[int] = set()
    others = 0
    for row in comparison.rows:
        match row:
            case Altered(before, _, _):
                touched.update(before)
            case Deleted(old, carried):
                touched.update([old] if carried else [])
            case MovedFrom() | MovedTo():
                touched.add(row.old)
            case Inserted(new, True):
                others += print_.text.provisions[new].kind not in {"header", "footer"}
            case _:
                pass
    return touched, others


def _places(approved: Reading, before: Block, after: Block) -> set[int]:
    """Return the provisions of the approved text that a block is, or those of its changed cells."""
    pairs = zip(before.words.split("\t"), after.words.split("\t"), strict=True)
    cells = {old for old, new in pairs if old != new} | {before.words.replace("\t", " ")}
    return {index for index, each in enumerate(approved.text.provisions) if each.text in cells}
