"""Sources of a node: a log of their own, acts with exact words, files that never leave it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.journeys.command import paraph
from tests.journeys.schema import faults

ENVIRONMENT = {"PARAPH_PASSPHRASE": "correct horse battery"}
ARTICLE = "“We agree,” said Minister Maria Orlova on Tuesday. She added that the text is ready.\n"
SAID = ("--outlet", "The Herald", "--date", "2026-03-05")


@pytest.fixture
def node(tmp_path: Path) -> Path:
    folder = tmp_path / "alda"
    made = paraph(
        *("init", folder, "--party", "alda", "--words", "Alda", "--yes"), environment=ENVIRONMENT
    )
    assert made.returncode == 0, made.stderr
    (tmp_path / "pact.txt").write_text(ARTICLE, encoding="utf-8")
    return folder


def run(node: Path, *arguments: str, code: int = 0) -> str:
    done = paraph(*arguments, "--node", node, environment=ENVIRONMENT, folder=node.parent)
    assert done.returncode == code, done.stderr
    return (done.stdout if code == 0 else done.stderr).decode()


def exported(node: Path) -> Any:  # noqa: ANN401
    return json.loads(run(node, "statements", "export", "--json"))


def test_a_source_needs_no_agreement(node: Path) -> None:
    run(node, "sources", "add", "pact.txt", *SAID, "--yes")

    told = exported(node)
    assert faults("paraph.said-1", told) == []
    assert [each["speaker"] for each in told["statements"]] == ["Maria Orlova"] * 2
    assert [each["certainty"] for each in told["statements"]] == ["stated", "inferred"]
    assert told["statements"][0]["date"] == {"start": "2026-03-03", "end": "2026-03-03"}
    assert "Sources in the press" in run(node, "log")


def test_two_sources_stand_side_by_side_in_one_log(node: Path) -> None:
    run(node, "sources", "add", "pact.txt", *SAID, "--yes")
    again = ("--outlet", "Post", "--date", "2026-03-06", "--yes")
    said = run(node, "sources", "add", "pact.txt", *again)
    assert "This file is here already: The Herald, 2026-03-05" in " ".join(said.split())
    assert "Both count as one source." in " ".join(said.split())

    told = exported(node)
    assert [each["outlet"] for each in told["sources"]] == ["The Herald", "Post"]
    assert run(node, "log").count("begins the agreement") == 1


def test_a_statement_that_is_left_out_is_not_recorded(node: Path) -> None:
    run(node, "sources", "add", "pact.txt", *SAID, "--without", "2", "--yes")

    assert [each["content"]["text"] for each in exported(node)["statements"]] == ["We agree,"]


def test_an_event_that_is_left_out_is_not_recorded(node: Path) -> None:
    told = "Alda signed the pact on 3 March. Alda will ratify it in May, Maria Orlova said.\n"
    (node.parent / "told.txt").write_text(told, encoding="utf-8")
    run(node, "sources", "add", "told.txt", *SAID, "--without-event", "1", "--yes")

    assert [each["event"] for each in exported(node)["events"]] == ["ratification"]
    said = run(node, "sources", "add", "told.txt", *SAID, "--without-event", "7", "--yes", code=2)
    assert "no such event" in said


TOLD = "Carl Dorn said that the pact was signed on 3 March. The port is open.\n"


def test_an_event_falls_with_the_statement_that_tells_it(node: Path) -> None:
    (node.parent / "told.txt").write_text(TOLD, encoding="utf-8")
    said = run(node, "sources", "add", "told.txt", *SAID, "--without", "1", "--yes")

    assert "go the events they tell: e1" in said
    assert exported(node)["events"] == []


def test_an_event_of_a_rejected_statement_is_told_no_more(node: Path) -> None:
    (node.parent / "told.txt").write_text(TOLD, encoding="utf-8")
    run(node, "sources", "add", "told.txt", *SAID, "--yes")
    assert [each["event"] for each in exported(node)["events"]] == ["signature"]
    run(node, "statements", "review", "--reject", "1.1", "--reason", "He did not.", "--yes")

    assert exported(node)["events"] == []
    assert "with it 1 event that it tells" in " ".join(run(node, "statements", "list").split())


def test_the_file_of_a_source_stays_at_the_node(node: Path) -> None:
    run(node, "sources", "add", "pact.txt", *SAID, "--yes")
    run(node, "export", "out.paraph.jsonl")

    bundle = (node.parent / "out.paraph.jsonl").read_text("utf-8")
    kept = [each.read_bytes() for each in (node / "blobs").iterdir() if each.is_file()]
    assert ARTICLE.encode() in kept
    assert '"blob"' not in bundle
    assert "She added" not in bundle


def test_nothing_is_recorded_without_consent(node: Path) -> None:
    said = run(node, "sources", "add", "pact.txt", *SAID, code=2)

    assert "--yes" in said
    assert exported(node) == {
        "schema": "paraph.said/1",
        "sources": [],
        "statements": [],
        "events": [],
        "together": [],
        "unread": [],
    }


def test_a_statement_that_is_not_there_cannot_be_left_out(node: Path) -> None:
    said = run(node, "sources", "add", "pact.txt", *SAID, "--without", "7", "--yes", code=2)

    assert "no such statement" in said
    assert not [*(node / "blobs").glob("*")]


def test_without_an_agreement_there_is_nothing_to_trace_in(node: Path) -> None:
    run(node, "sources", "add", "pact.txt", *SAID, "--yes")

    assert "--text FILE" in run(node, "statements", "trace", code=2)


def test_the_log_of_sources_leaves_an_agreement_alone(node: Path) -> None:
    run(
        node,
        "begin",
        "--title",
        "Pact",
        "--procedure",
        "contract",
        "--text",
        "agreement:en",
        "--yes",
    )
    run(node, "sources", "add", "pact.txt", *SAID, "--yes")

    assert '"Pact"' in run(node, "log")
