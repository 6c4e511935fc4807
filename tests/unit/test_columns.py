"""Columns of a table are as wide as their words ask for, in Word and in OpenDocument alike."""

from __future__ import annotations

import re
from io import BytesIO
from zipfile import ZipFile

from hypothesis import given
from hypothesis import strategies as st

from paraph.formats.registry import read, write
from paraph.formats.writing.columns import Filled, widths

_TABLE = """| № | Programme | Basis |
|---|---|---|
| 1 | Telecommunications | https://registry.example.org/programmes/without/any/end |
| 2 | Aviation | Article 2 |
"""
_CELLS = st.lists(st.builds(Filled, st.integers(0, 5), st.text(max_size=80)), max_size=30)


@given(_CELLS)
def test_columns_fill_the_page_and_none_is_without_width(cells: list[Filled]) -> None:
    found = widths(cells, 6, 9070)

    assert sum(found) == 9070
    assert min(found) >= 1


def test_a_long_word_has_more_room_than_a_number() -> None:
    number, word, _ = widths(
        [Filled(0, "1"), Filled(1, "Telecommunications"), Filled(2, "Article 2")], 3, 9070
    )

    assert word > 3 * number


def test_both_formats_give_columns_the_same_widths() -> None:
    reading = read(_TABLE.encode(), "a.md")

    word = ZipFile(BytesIO(write(reading, "docx"))).read("word/document.xml").decode()
    odt = ZipFile(BytesIO(write(reading, "odt"))).read("content.xml").decode()

    columns = re.findall(r'<w:gridCol w:w="(\d+)"', word)
    assert columns == re.findall(r'style:rel-column-width="(\d+)\*"', odt)
    assert len(set(columns)) == 3
    assert word.count("<w:cantSplit/>") == 3


def test_no_row_of_a_written_open_document_is_broken_over_two_pages() -> None:
    reading = read(_TABLE.encode(), "a.md")

    odt = ZipFile(BytesIO(write(reading, "odt"))).read("content.xml").decode()

    style = re.search(r'<style:style style:name="Row"[^>]*>(.*?)</style:style>', odt)
    assert style is not None
    assert 'fo:keep-together="always"' in style[1]
    assert odt.count("<table:table-row ") == 3
    assert odt.count('<table:table-row table:style-name="Row">') == 3


def test_the_words_of_a_written_footnote_stand_beside_their_mark() -> None:
    reading = read(b"The fee.[^1]\n\n[^1]: Without taxes.\n", "a.md")
    package = ZipFile(BytesIO(write(reading, "odt")))

    note = re.search(r"<text:note .*?</text:note>", package.read("content.xml").decode())
    style = re.search(
        r'<style:style style:name="Footnote".*?</style:style>', package.read("styles.xml").decode()
    )

    assert note is not None
    assert style is not None
    assert "<text:note-citation>1</text:note-citation>" in note[0]
    assert re.search(r'text:style-name="Footnote"[^>]*>Without taxes', note[0])
    indents = [
        float(re.search(rf'{name}="(-?[\d.]+)cm"', style[0])[1])  # type: ignore[index]
        for name in ("fo:margin-left", "fo:text-indent")
    ]
    assert indents[0] == -indents[1] > 0
