"""A document through other formats and back: what both can carry is the same, the rest is told."""

from __future__ import annotations

import pytest
from tests.conftest import SHARED_DATA

import paraph
from paraph.errors import InputError, UnwritableError
from paraph.text.canonical import digest
from paraph.text.node import OBJECT
from paraph.text.reading import Reading
from paraph.wiring.converting import converted

_FILES = (
    sorted(SHARED_DATA.glob("agreements/contracts-docx/**/*.docx"))[:26]
    + sorted(SHARED_DATA.glob("docx/word-pairs/*.docx"))[::3]
)


@pytest.mark.skipif(not SHARED_DATA.is_dir(), reason="the shared data is not here")
@pytest.mark.parametrize("middle", ["odt", "akn"])
@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.name)
def test_a_document_comes_back_the_same_or_its_losses_are_told(path: object, middle: str) -> None:
    try:
        before = paraph.read(str(path), view="accepted")
    except InputError:
        pytest.skip("the reader refuses it")
    reading, lost = before, set[str]()
    for suffix in (middle, "docx"):
        try:
            content, conversion = converted(reading, f"made.{suffix}")
        except UnwritableError:
            pytest.skip("nothing in it can be shown in this format")
        lost |= {loss.feature for loss in conversion.losses}
        reading = paraph.read(content, file=f"made.{suffix}", view="accepted")

    if not lost:
        assert digest(before.text) == digest(reading.text)
    elif _words(reading) < _words(before):
        assert {"words", "objects", "boxes", "notes"} & lost


def _words(reading: Reading) -> int:
    return sum(len(one.text.replace(OBJECT, " ").split()) for one in reading.text.provisions)
