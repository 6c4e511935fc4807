"""A file that is larger than allowed is refused, and never cut off in silence."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.journeys.test_agreement import Table

from paraph.errors import LimitError
from paraph.formats.limits import LIMITS
from paraph.wiring.files import contents, read

_ME = ("--as", "keller")


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """A file of one byte more than allowed, which takes no place on the disk."""
    file = tmp_path / "large.pdf"
    with file.open("wb") as opened:
        opened.write(b"%PDF-1.7 a paper")
        opened.truncate(LIMITS.file + 1)
    return file


def test_the_bytes_of_a_file_are_all_of_them_or_none(large: Path) -> None:
    for each in (contents, read):
        with pytest.raises(LimitError) as refused:
            each(str(large))
        assert str(refused.value).startswith(f"{large}: ")
        assert "more than the 256 MiB allowed" in str(refused.value)


def test_no_paper_is_kept_of_which_the_end_is_cut_off(tmp_path: Path, large: Path) -> None:
    table = Table(tmp_path)
    table.init("alda", "holm:council", "keller:ministry")
    begin = ("begin", "--title", "Agreement on trade", "--on-paper", "morin=Kingdom of Morin")
    table.at("alda", *begin, "--text", "agreement:en")
    table.at("alda", "propose", "old.txt", *_ME)
    entered = ("enter-date", "in-force", "--on", "2026-04-01", "--words", "Journal 7", *_ME)
    before = table.run("log", "--node", "alda")

    said = table.at("alda", *entered, "--paper", large.name, code=2)

    assert "more than the 256 MiB allowed" in said
    assert table.run("log", "--node", "alda") == before
