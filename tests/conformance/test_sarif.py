"""What is written for code scanning is SARIF 2.1.0, and tells what is open or in doubt, no more."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.journeys.command import NEW, OLD, ROOT, paraph
from tests.journeys.schema import faults_by

SUBSET = json.loads((Path(__file__).parent / "sarif/subset.json").read_text("utf-8"))
GOLDEN = sorted((ROOT / "tests/golden/redline").iterdir())
TEXT = "Article 1\n\nThe Parties shall pay [the] fee of {x}.\n\nArticle 2\n\nThey recieve it."


def log(target: Path) -> dict[str, Any]:
    """Return a file of SARIF, found to be such."""
    whole: dict[str, Any] = json.loads(target.read_bytes())
    assert faults_by(SUBSET, whole) == []
    rules = whole["runs"][0]["tool"]["driver"]["rules"]
    for result in whole["runs"][0]["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert 0 <= result.get("rank", 0) <= 100
    return whole


def scanned(folder: Path, *arguments: str | Path) -> dict[str, Any]:
    """Return the one run that a comparison leaves."""
    target = folder / "paraph.sarif"
    paraph("compare", *arguments, "--sarif", target, "--check", folder=folder)
    run: dict[str, Any] = log(target)["runs"][0]
    return run


def texts(folder: Path, old: str, new: str) -> tuple[str, str]:
    """Write two texts and return their names."""
    (folder / "old.txt").write_text(old, "utf-8")
    (folder / "new.txt").write_text(new, "utf-8")
    return "old.txt", "new.txt"


def test_the_example_has_a_result_for_each_open_change_the_weightiest_first(
    tmp_path: Path,
) -> None:
    run = scanned(tmp_path, OLD, NEW)

    ranks = [result["rank"] for result in run["results"]]
    assert run["results"][0]["message"]["text"].startswith("'shall' became 'shall not'")
    assert ranks == sorted(ranks, reverse=True)
    assert len(ranks) == run["properties"]["open changes"]
    assert run["properties"]["editorial changes"] > 0


@pytest.mark.parametrize("folder", GOLDEN, ids=lambda folder: folder.name)
def test_every_golden_pair_gives_sarif(folder: Path, tmp_path: Path) -> None:
    old, new = [next(folder.glob(f"{side}.*")) for side in ("old", "new")]

    assert scanned(tmp_path, old, new)["results"]


def test_the_same_files_give_the_same_bytes(tmp_path: Path) -> None:
    scanned(tmp_path, OLD, NEW)
    once = (tmp_path / "paraph.sarif").read_bytes()
    scanned(tmp_path, OLD, NEW)

    assert (tmp_path / "paraph.sarif").read_bytes() == once


def test_a_result_names_the_line_the_provision_and_the_words(tmp_path: Path) -> None:
    run = scanned(
        tmp_path, *texts(tmp_path, TEXT, TEXT.replace("[the] fee of {x}", "[a] fee of {x}"))
    )

    [result] = run["results"]
    location = result["locations"][0]
    assert location["physicalLocation"]["artifactLocation"]["uri"] == "new.txt"
    assert location["physicalLocation"]["region"]["startLine"] == 3
    assert location["logicalLocations"][0]["fullyQualifiedName"].startswith("article 1")


def test_what_is_gone_is_told_behind_what_stands_before_it(tmp_path: Path) -> None:
    old = f"{TEXT}\n\nThey may leave at any time.\n\nDone in two copies."
    run = scanned(
        tmp_path, *texts(tmp_path, old, old.replace("They may leave at any time.\n\n", ""))
    )

    [result] = run["results"]
    assert result["locations"][0]["physicalLocation"]["region"]["startLine"] == 7
    assert "was deleted" in result["message"]["text"] or "deleted" in result["message"]["text"]


def test_editorial_changes_alone_give_no_result(tmp_path: Path) -> None:
    run = scanned(tmp_path, *texts(tmp_path, TEXT, TEXT.replace("recieve", "receive")))

    assert run["results"] == []
    assert run["properties"] == {"editorial": 1, "editorial changes": 1}


def test_a_doubt_is_a_warning_and_a_note_is_no_result(tmp_path: Path) -> None:
    run = scanned(tmp_path, *texts(tmp_path, TEXT, TEXT.replace("Parties", "Par\u200bties")))

    assert {result["level"] for result in run["results"]} == {"error", "warning"}
    assert run["results"][-1]["ruleId"].startswith("hazard/")
    assert "\u200b" not in json.dumps(run["results"], ensure_ascii=False)


def test_a_file_that_cannot_be_read_is_told_among_others(tmp_path: Path) -> None:
    old, new = texts(tmp_path, TEXT, TEXT)
    run = scanned(tmp_path, old, new, "gone.txt")

    [result] = run["results"]
    assert result["ruleId"] == "unread"
    assert "no such file" in result["message"]["text"]
    assert run["properties"] == {"same": 1, "undecided": 1}


def test_names_of_files_are_references_and_nothing_else(tmp_path: Path) -> None:
    old, _ = texts(tmp_path, TEXT, TEXT)
    name = "a b#c?d\u00e9 [x](y).txt"
    (tmp_path / name).write_text(TEXT.replace("shall", "may"), "utf-8")
    run = scanned(tmp_path, old, name)

    uri = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == "a%20b%23c%3Fd%C3%A9%20%5Bx%5D%28y%29.txt"


def test_equal_changes_have_fingerprints_of_their_own_that_lines_do_not_move(
    tmp_path: Path,
) -> None:
    old = "They shall pay.\n\nThey shall pay."
    first = scanned(tmp_path, *texts(tmp_path, old, old.replace("shall", "may")))
    moved = scanned(
        tmp_path, *texts(tmp_path, f"New.\n\n{old}", f"New.\n\n{old.replace('shall', 'may')}")
    )

    prints = [
        [each["partialFingerprints"]["primaryLocationLineHash"] for each in run["results"]]
        for run in (first, moved)
    ]
    assert len(set(prints[0])) == 2
    assert prints[0] == prints[1]


def test_without_proofs_a_change_is_told_as_such(tmp_path: Path) -> None:
    names = texts(tmp_path, TEXT, TEXT.replace("shall", "may"))

    run = scanned(tmp_path, *names, "--no-proofs")

    assert [result["ruleId"] for result in run["results"]] == ["change"]


def test_it_is_not_written_over_a_text(tmp_path: Path) -> None:
    old, new = texts(tmp_path, TEXT, TEXT)

    done = paraph("compare", old, new, "--sarif", "new.txt", folder=tmp_path)

    assert done.returncode == 2
    assert (tmp_path / "new.txt").read_text("utf-8") == TEXT
