"""Journeys of a text that nobody has: it is told at once, and nobody decides on it unread."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.journeys.test_agreement import MAY, Table

from paraph import read
from paraph.store.blobs import FolderBlobs
from paraph.text.canonical import canonical, digest
from paraph.views.digest_words import digest_in_words


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """Two nodes in one agreement, with a text that one of them has proposed and exported."""
    table = Table(tmp_path)
    table.init("alda", "holm:council", "keller:ministry", "wolf:court")
    table.init("morin", "graf:council", "weber:ministry")
    table.at(
        "alda",
        *("begin", "--title", "Agreement on trade", "--with-party", "morin/party.json"),
        *("--text", "agreement:en"),
    )
    table.at("morin", "join", table.shows("alda"))
    table.run("import", table.shows("morin"), "--node", "alda", "--yes")
    table.at("alda", "propose", "old.txt", "--as", "keller")
    return table


def lose(table: Table, node: str) -> str:
    """Remove the proposed text from a node and return its digest."""
    name = digest(read(table.folder / "old.txt").text)
    (table.folder / node / "blobs" / name.removeprefix("sha256:")).unlink()
    return name


def test_a_lost_text_is_told_by_rebuild_and_is_not_exported(table: Table) -> None:
    name = lose(table, "alda")

    rebuilt = table.run("rebuild", "--node", "alda", code=2)
    exported = table.at("alda", "export", "half.paraph.jsonl", code=2)

    assert f"the text agreement in en ({name}) is missing" in rebuilt
    assert "in order" not in rebuilt
    assert name in exported
    assert not (table.folder / "half.paraph.jsonl").exists()


def test_a_lost_text_is_neither_approved_nor_signed_nor_cleared(table: Table) -> None:
    table.at("alda", "decide", "T0", "--as", "holm", *MAY)
    lose(table, "alda")

    for act in (
        ("decide", "T0", "--as", "holm"),
        ("clear", "T0", "agreed", "--as", "wolf"),
        ("sign", "T0", "--as", "keller"),
        ("sign", "T0", "--as", "keller", "--irregular"),
    ):
        said = table.at("alda", *act, code=2)
        assert "is missing" in said
        assert "Recorded" not in said


def test_a_text_that_was_damaged_is_told_by_name(table: Table) -> None:
    name = digest(read(table.folder / "old.txt").text).removeprefix("sha256:")
    (table.folder / "alda/blobs" / name).write_bytes(b"damaged")

    rebuilt = table.run("rebuild", "--node", "alda", code=2)
    decided = table.at("alda", "decide", "T0", "--as", "holm", code=2)

    assert "was changed since it was kept" in rebuilt
    assert "was changed since it was kept" in decided


def test_what_was_disposed_of_is_told_and_travels_no_more(table: Table) -> None:
    name = lose(table, "alda")
    (table.folder / "gone.toml").write_text(f'blobs = ["{name}"]\nreason = "The disk broke."\n')

    table.at("alda", "act", "dispose", "gone.toml", "--as", "keller")
    rebuilt = table.run("rebuild", "--node", "alda")
    table.run("import", table.shows("alda"), "--node", "morin", "--yes")

    assert "1 blob was disposed of" in rebuilt
    assert "is missing" in table.at("morin", "decide", "T0", "--as", "graf", code=2)


def test_the_text_of_a_set_is_shown_as_it_is_read(table: Table) -> None:
    table.run("import", table.shows("alda"), "--node", "morin", "--yes")

    shown = table.run("show", "T0", "--node", "morin")
    chosen = table.run("show", "t0", "--text", "agreement:en", "--node", "morin")
    table.run("show", "T0", "--node", "morin", "--out", "t0.txt")
    again = table.run("show", "T0", "--node", "morin", "--out", "t0.txt", code=2)
    wrong = table.run("show", "T0", "--text", "annex:en", "--node", "morin", code=2)

    assert "T0 is sha256:" in shown
    assert "in words:" in shown
    assert "The Seller delivers the goods with all documents to the Buyer." in shown
    assert "[article 1" in shown.lower()
    assert chosen == shown
    assert (table.folder / "t0.txt").read_text(encoding="utf-8") == shown
    assert "is there already" in again
    assert "the set has no text annex in en: it has agreement in en" in wrong


def test_a_lost_text_is_not_shown(table: Table) -> None:
    lose(table, "alda")

    assert "is missing" in table.run("show", "T0", "--node", "alda", code=2)


def test_a_text_comes_back_by_the_bundle_of_who_has_it(table: Table) -> None:
    table.run("import", table.shows("alda"), "--node", "morin", "--yes")
    name = lose(table, "alda")

    table.run("import", table.shows("morin"), "--node", "alda", "--yes")

    kept = FolderBlobs(str(table.folder / "alda/blobs"))
    assert kept[name] == canonical(read(table.folder / "old.txt").text)
    table.run("rebuild", "--node", "alda")


def test_what_is_decided_is_shown_and_a_name_that_shifts_is_told(table: Table) -> None:
    table.at("morin", "propose", "not.txt", "--as", "weber")
    mine = digest_of_set(table.run("show", "T0", "--node", "morin"))

    imported = table.run("import", table.shows("alda"), "--node", "morin", "--yes")
    decided = table.at("morin", "decide", "T0", "--as", "graf")
    cleared = table.at("morin", "clear", "T1", "agreed", "--as", "weber")

    assert f"T0 is called T1 from now on: {mine}" in imported
    assert "T0 is new: sha256:" in imported
    theirs = digest_of_set(table.run("show", "T0", "--node", "alda"))
    assert f"T0 is {theirs}" in decided
    assert f"in words: {digest_in_words(theirs)}" in decided
    assert f"T1 is {mine}" in cleared
    again = table.run("import", "alda.paraph.jsonl", "--node", "morin", "--yes")
    assert "from now on" not in again


def test_a_revocation_tells_which_names_shift(table: Table) -> None:
    table.at("alda", "propose", "not.txt", "--as", "wolf")
    later = digest_of_set(table.run("show", "T1", "--node", "alda"))
    gone = digest_of_set(table.run("show", "T0", "--node", "alda"))
    revoke = ("--reason", "Stolen.", "--since", "2020-01-01T00:00:00Z", "--as", "holm")

    said = table.at("alda", "revoke-key", "keller", *revoke)

    assert f"T0 is no text set of this record any more: it was {gone}" in said
    assert f"T1 is called T0 from now on: {later}" in said
    status = table.run("status", "--node", "alda")
    assert "Proposed or amended without effect" in status
    assert "keller for ministry of alda proposes" in status
    assert "revokes the key" in status


def digest_of_set(shown: str) -> str:
    """Return the digest of the set that `paraph show` shows."""
    return shown.splitlines()[0].split()[-1]
