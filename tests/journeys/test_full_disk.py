"""A disk that is full while the record is written: nothing is half there, and it is told."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from tests.journeys.command import paraph
from tests.journeys.test_agreement import ENVIRONMENT
from tests.journeys.treaty import begun

PROPOSE = ("propose", "en=en.md", "fr=fr.md", "--as", "keller", "--yes", "--node", "alda")
NOW = ("--now", "2026-01-12T12:00:00Z")


def test_what_finds_no_room_is_not_recorded_and_can_be_done_again(tmp_path: Path) -> None:
    table = begun(tmp_path)
    entries = table.run("log", "--node", "alda")
    long = "Article 3. The Parties shall inform each other of their plans in good time.\n\n" * 900
    with (tmp_path / "en.md").open("a", encoding="utf-8") as text:
        text.write(f"\n{long}")

    for largest in (1, 40_000):  # the ledger does not open; a text cannot be kept
        done = paraph(*PROPOSE, *NOW, environment=ENVIRONMENT, folder=tmp_path, largest=largest)

        assert done.returncode == 2
        assert not done.stdout
        told = done.stderr.decode()
        assert told.startswith("paraph: ")
        assert "unexpected fault" not in told
        assert "room" in told or "full" in told
        assert table.run("log", "--node", "alda") == entries
        for blob in (tmp_path / "alda" / "blobs").glob("*"):
            assert sha256(blob.read_bytes()).hexdigest() == blob.name
    table.run(*PROPOSE, *NOW)
    assert table.run("log", "--node", "alda") != entries


def test_what_is_handed_out_to_a_full_disk_is_not_there(tmp_path: Path) -> None:
    table = begun(tmp_path)
    table.run(*PROPOSE, *NOW)
    before = sorted(each.name for each in tmp_path.iterdir())

    done = paraph(
        *("export", "whole.paraph.jsonl", "--node", "alda"),
        environment=ENVIRONMENT,
        folder=tmp_path,
        largest=500,
    )

    assert done.returncode == 2
    assert sorted(each.name for each in tmp_path.iterdir()) == before
    table.run("export", "whole.paraph.jsonl", "--node", "alda")
