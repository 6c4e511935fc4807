"""Journeys of bold letters: the record has none, and whoever amends or signs is told so."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.journeys.test_agreement import MAY, Table
from tests.record_kit import OLD, TIDY

SAID = "The text of the record has no emphasis"


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """A node whose text was approved, with Markdown files that differ from it in bold letters."""
    table = Table(tmp_path)
    table.init("alda", "holm:council", "keller:ministry")
    table.at("alda", "begin", "--title", "T", "--on-paper", "morin", "--text", "agreement:en")
    for name, words in (("a", OLD), ("bold", OLD), ("both", TIDY), ("plain", TIDY)):
        bold = "documents" if name in {"a", "plain"} else "**documents**"
        marked = words.replace("all documents", f"all {bold}")
        (tmp_path / f"{name}.md").write_text(marked, encoding="utf-8")
    table.at("alda", "propose", "a.md", "--as", "keller")
    table.at("alda", "decide", "T0", "--as", "holm", *MAY)
    return table


def test_an_amendment_of_bold_letters_alone_is_none_and_says_why(table: Table) -> None:
    said = table.at("alda", "amend", "bold.md", "--as", "keller", code=2)

    assert "note: bold.md: 9 letters stand out" in said
    assert SAID in said
    assert "nothing differs from T0" in said


def test_an_amendment_shows_what_the_record_takes_and_no_more(table: Table) -> None:
    said = table.at("alda", "amend", "both.md", "--as", "keller")
    signed = table.at("alda", "sign", "T1", "--as", "keller", "--unsigned", "s.json")
    there = table.run(
        *("sign-file", "s.json", "--key", "alda/keys/keller.pem", "--out", "s.dsse", "--yes")
    )

    assert "note: both.md: 9 letters stand out" in said
    assert "Editorial: 1 change" in said
    assert "open" not in said.lower()
    for each in (said, signed, there):
        assert SAID in each


def test_nothing_is_said_to_stand_out_where_nothing_does(table: Table) -> None:
    assert "stand out" not in table.at("alda", "amend", "plain.md", "--as", "keller")
