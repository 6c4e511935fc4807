"""Lines of a PDF become one wording, however many they are."""

from __future__ import annotations

import pytest

pytest.importorskip("pypdfium2")

from tests.patience import patience

from paraph.formats.pdf.hyphens import Words
from paraph.formats.pdf.piece import Line, Piece
from paraph.formats.pdf.wording import wording


def _line(*words: str, struck: str = "") -> Line:
    line = Line(1)
    for number, word in enumerate(words):
        piece = Piece(word, " " if number else "", number * 50, number * 50 + 40, 100, 12)
        line.add(piece._replace(struck=word == struck))
    return line


def test_a_long_paragraph_takes_no_more_than_linear_time() -> None:
    lines = [_line(*["measures"] * 9, "goods-") for _ in range(4000)]

    with patience():
        made = wording(lines, Words([]), {})

    assert made.text.startswith("measures measures")
    assert len(made.joints) == 3999


def test_marks_stand_on_their_letters_however_long_the_paragraph() -> None:
    lines = [_line("abc", "def-", f"no{number}", struck=f"no{number}") for number in range(500)]

    made = wording(lines, Words([]), {})

    struck = [made.text[mark.start : mark.end] for mark in made.normal()]
    assert struck == [f"no{number}" for number in range(500)]
