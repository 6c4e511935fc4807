"""Journeys of files that are proposed: what a careful reader must be told of them is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.journeys.test_agreement import Table

_PAGE = """<!doctype html><html lang="en"><body>
<p>Article 1. The Seller delivers the goods.</p>
<p>Article 2. The Seller does <ins>not</ins> pay for the carriage.</p>
</body></html>
"""


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """A node that is alone in an agreement."""
    table = Table(tmp_path)
    table.init("alda", "holm:council", "keller:ministry")
    table.at("alda", "begin", "--title", "T", "--on-paper", "morin", "--text", "agreement:en")
    (tmp_path / "page.html").write_text(_PAGE, encoding="utf-8")
    return table


def test_pending_changes_are_told_with_the_remedy_and_their_address(table: Table) -> None:
    refused = table.at("alda", "propose", "page.html", "--as", "keller", code=2)
    said = table.at("alda", "propose", "page.html", "--view", "accepted", "--as", "keller")

    assert "--view" in refused
    assert "original" in refused
    assert "note: page.html" in said
    assert "pending" in said


def test_a_doubt_stands_at_an_address(table: Table) -> None:
    (table.folder / "a.txt").write_text(
        "Article 1. Goods\n\nArticle 2. The Seller delivers the go\u200bods.\n", encoding="utf-8"
    )

    refused = table.at("alda", "propose", "a.txt", "--as", "keller", code=2)

    assert "article 2" in refused.lower()
    assert "#" not in refused


def test_a_file_that_cannot_be_taken_in_is_named(table: Table) -> None:
    (table.folder / "a.dsse").write_text("{}")
    table.init("morin", "graf:council")
    bundle = table.shows("alda")

    imported = table.run("import", "page.html", "--node", "alda", code=2)
    joined = table.run("join", "page.html", "--node", "alda", code=2)
    brought = table.run("bring", "a.dsse", "--node", "alda", code=2)
    before = table.run("import", bundle, "--node", "morin", code=2)

    assert "page.html is no bundle that can be read: line 1" in imported
    assert "page.html is no bundle that can be read: line 1" in joined
    assert "a.dsse is no signed act" in brought
    assert f"`paraph join {bundle}` joins it" in before
