"""The labels of norms of real agreements: each points at the words that were labelled."""

import csv
from hashlib import sha256
from pathlib import Path

import pytest
from bench.norm_texts import FOLDER, load

TABLES = sorted((Path(__file__).parents[2] / "bench").glob("norms_labels*.tsv"))
KINDS = {"obligation", "prohibition", "permission", "right", "declaration", "none"}
BEARERS = {"each-party", "one-party", "jointly", "joint-body", "third-persons", "not-stated", ""}
ROWS = [
    row
    for table in TABLES
    for row in csv.DictReader(table.read_text(encoding="utf-8").splitlines(), delimiter="\t")
]
FILES = sorted({row["file"] for row in ROWS})


@pytest.mark.parametrize("file", FILES)
def test_every_labelled_norm_points_at_the_words_that_were_labelled(file: str) -> None:
    path = FOLDER / file
    if not path.is_file():
        pytest.skip(f"{path} is not here: the agreements by others are kept apart")
    provisions = load(file).provisions
    rows = [row for row in ROWS if row["file"] == file]

    assert {row["file_sha256"] for row in rows} == {sha256(path.read_bytes()).hexdigest()}
    for row in rows:
        words = provisions[int(row["provision"])].text[int(row["start"]) : int(row["end"])]
        assert sha256(words.encode()).hexdigest() == row["words_sha256"]
        for part in ("bearer", "deadline", "anchor"):
            if row[f"{part}_words"]:
                provision, _, span = row[f"{part}_at"].partition(":")
                start, end = map(int, span.split("-"))
                assert provisions[int(provision)].text[start:end] == row[f"{part}_words"]


def test_no_word_of_an_agreement_that_may_not_be_copied_stands_in_the_table() -> None:
    kept_apart = [row for row in ROWS if row["file"].startswith("tota-cc-by-nc/")]

    assert kept_apart
    for row in kept_apart:
        assert not any(row[f"{part}_words"] for part in ("bearer", "deadline", "anchor"))


def test_every_label_is_of_a_kind_and_a_bearer_that_the_rules_name() -> None:
    assert {row["kind"] for row in ROWS} == KINDS
    assert {row["bearer"] for row in ROWS} == BEARERS
    assert all((row["kind"] == "none") == (not row["bearer"]) for row in ROWS)
