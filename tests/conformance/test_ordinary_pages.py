"""Pages with the style sheets that common programs write are read without a doubt."""

from __future__ import annotations

from pathlib import Path

import pytest

from paraph.formats.registry import read

PAGES = sorted((Path(__file__).parent / "ordinary_pages").glob("*.html"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_an_ordinary_page_is_complete(page: Path) -> None:
    reading = read(page.read_bytes(), page.name)

    assert [one.what for one in reading.account.unread] == []
    assert {one.code for one in reading.hazards} <= {"markup"}
    marks = {mark.name for one in reading.text.provisions for mark in one.marks}
    assert "hidden" not in marks
