"""A document is read alike whether its main part is small, and read as a tree, or streamed."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.docx_pairs.every import PAIRS

from paraph.formats import docx

SHARED = Path(__file__).parents[3] / "shared" / "data"
FILES = sorted(SHARED.rglob("*.docx"))
MADE = [
    (f"{pair.name}, {side}", source)
    for pair in PAIRS
    for side, source in (("old", pair.old), ("new", pair.new))
]


def assert_alike(source: bytes, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for view in (None, "original"):
        tree = docx.read(source, name, view)
        with monkeypatch.context() as patched:
            patched.setattr(docx, "SMALL", -1)
            stream = docx.read(source, name, view)

        assert tree == stream


@pytest.mark.parametrize(("name", "source"), MADE, ids=[name for name, _ in MADE])
def test_a_made_document_is_read_alike_as_a_tree_and_as_a_stream(
    name: str, source: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert_alike(source, name, monkeypatch)


@pytest.mark.skipif(not FILES, reason="The shared documents are not beside this checkout.")
@pytest.mark.parametrize("part", range(4))
def test_real_documents_are_read_alike_as_trees_and_as_streams(
    part: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for file in FILES[part::4]:
        assert_alike(file.read_bytes(), file.name, monkeypatch)
