"""Reading one file, as a user does it: its tree, its account, its hazards."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.journeys.command import NEW, paraph
from tests.journeys.schema import faults


def test_a_file_is_shown_with_addresses_and_numbers() -> None:
    done = paraph("read", NEW)

    said = done.stdout.decode()
    assert done.returncode == 0, done.stderr.decode()
    assert "read completely." in said.splitlines()[0]
    assert "[article 17, paragraph 3]" in said
    assert "word/document.xml" in said


def test_a_reading_is_as_its_schema_says_and_the_same_at_every_run() -> None:
    first, second = (paraph("read", NEW, "--json") for _ in range(2))

    report = json.loads(first.stdout)
    assert first.stdout == second.stdout
    assert faults("paraph.read-1", report) == []
    assert report["complete"] is True


def test_every_provision_stands_in_the_tree_once() -> None:
    report = json.loads(paraph("read", NEW, "--json").stdout)

    addresses = [node["address"] for node in _nodes(report["provisions"])]

    assert len(addresses) == len(set(addresses)) > 100
    for node in _nodes(report["provisions"]):
        for child in node["children"]:
            assert child["address"].startswith(f"{node['address']}, ")


def test_what_must_be_looked_at_is_named_and_leaves_the_reading_undecided(tmp_path: Path) -> None:
    path = tmp_path / "hidden.txt"
    path.write_text("The Par\u200bties shall meet.\n", "utf-8")

    done = paraph("read", path)

    assert done.returncode == 2
    assert "ZERO WIDTH SPACE" in done.stdout.decode()


def test_a_missing_file_is_named() -> None:
    done = paraph("read", "gone.docx")

    assert done.returncode == 2
    assert done.stderr.startswith(b"paraph: gone.docx: there is no such file\n")


def _nodes(trees: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [one for tree in trees for one in (tree, *_nodes(tree["children"]))]
