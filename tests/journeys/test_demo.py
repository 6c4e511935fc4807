"""`paraph demo`: the life of an agreement at two nodes, and a third person who verifies it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.journeys.command import paraph

from paraph.errors import RecordError
from paraph.record.bundle import read


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The folder that the demonstration leaves, and what it printed."""
    folder = tmp_path_factory.mktemp("demo") / "out"
    made = paraph("demo", "--out", folder)
    assert made.returncode == 0, made.stdout + made.stderr
    return folder, made.stdout.decode()


def test_twelve_edits_are_accepted_and_one_smuggled_not_is_refused(
    demo: tuple[Path, str],
) -> None:
    _, printed = demo

    assert "lie 12 edits: 12 proved editorial" in printed
    assert "(8 numbering, 2 spelling, 2 typography)" in printed
    assert "'shall' became 'shall not': an obligation became a prohibition." in printed
    assert "Refused: not every change is within the mandate. Nothing was recorded." in printed


def test_a_third_person_verifies_it_with_the_pinned_keys_alone(demo: tuple[Path, str]) -> None:
    folder, _ = demo

    found = paraph(
        "verify",
        folder / "agreement.paraph.jsonl",
        "--trust",
        folder / "trust.json",
        "--signed",
        "--json",
    )

    assert found.returncode == 0
    answer = json.loads(found.stdout)
    assert answer["result"] == "passed"
    assert [each["party"] for each in answer["signatures"]] == ["alda", "morin"]
    assert len({each["text_set"] for each in answer["signatures"]}) == 1
    assert all(each["way"]["proved"] for each in answer["signatures"])


def test_without_keys_nobody_knows_who_signed(demo: tuple[Path, str]) -> None:
    folder, _ = demo

    found = paraph("verify", folder / "agreement.paraph.jsonl")

    assert found.returncode == 2
    assert b"nobody has pinned the keys of alda" in found.stdout


def test_the_bundle_of_either_node_says_the_same(demo: tuple[Path, str]) -> None:
    folder, _ = demo
    bundle = folder / "from-morin.paraph.jsonl"

    assert paraph("export", bundle, "--node", folder / "morin").returncode == 0

    assert paraph("verify", bundle, "--trust", folder / "trust.json").returncode == 0


def test_one_byte_flipped_anywhere_is_found(demo: tuple[Path, str]) -> None:
    content = (demo[0] / "agreement.paraph.jsonl").read_bytes()

    for at in range(0, len(content), 997):
        flipped = bytearray(content)
        flipped[at] ^= 1
        with pytest.raises(RecordError):
            read(bytes(flipped))


def test_it_shows_itself_in_a_new_folder_only(demo: tuple[Path, str]) -> None:
    folder, _ = demo

    again = paraph("demo", "--out", folder)

    assert again.returncode == 2
    assert b"holds something already" in again.stderr
