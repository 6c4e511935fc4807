"""Journeys of a quorum: nobody's root key signs without their name."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.journeys.test_agreement import Table

BEGIN = ("begin", "--title", "T", "--on-paper", "morin", "--text", "agreement:en")


@pytest.fixture
def table(tmp_path: Path) -> Table:
    table = Table(tmp_path)
    persons = ("--person", "holm:council", "--person", "lee:council", "--person", "ana:council")
    roots = ("--root", "holm", "--root", "lee", "--quorum", "2")
    table.run("init", "alda", "--party", "alda", *persons, *roots, "--yes")
    return table


@pytest.mark.parametrize(
    ("named", "said"),
    [
        ((), "2 people must sign with their root keys: name them by --as and --with (holm, lee)"),
        (("--as", "holm"), "name them by --as and --with"),
        (("--as", "holm", "--with", "holm"), "name them by --as and --with"),
        (("--as", "holm", "--with", "ana"), "ana holds no root key"),
        (("--as", "holm", "--with", "nobody"), "nobody"),
    ],
)
def test_who_signs_is_named(table: Table, named: tuple[str, ...], said: str) -> None:
    assert said in table.at("alda", *BEGIN, *named, code=2)


def test_who_signs_is_told_and_is_the_author(table: Table) -> None:
    said = table.at("alda", *BEGIN, "--as", "lee:council", "--with", "holm")
    log = table.run("log", "--node", "alda")

    assert "Signed with the root key of lee and holm, who so appoint: holm, lee, ana" in said
    assert "lee of alda begins the agreement" in log
    assert "lee of alda appoints ana for council" in log
