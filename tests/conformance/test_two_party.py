"""Vectors of our own for cross-cosigned records of two parties, which others can run too."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tests.two_party_case import FOLDER, FORM, written
from tests.two_party_cases import cases

from paraph.errors import RecordError
from paraph.record.bundle import read, write
from paraph.record.trust import trust_of
from paraph.record.verify import CODES, failed, verify

MANIFEST = json.loads((FOLDER / "manifest.json").read_bytes())
LEAST = 60  # cases that there are at least


@pytest.mark.parametrize("case", MANIFEST["cases"], ids=lambda case: case["name"])
def test_a_record_is_judged_as_the_vector_says(case: dict[str, Any]) -> None:
    source = (FOLDER / case["bundle"]).read_bytes()

    try:
        found = verify(read(source), trust_of(case["trust"].encode()))
    except RecordError as error:
        found = failed("bundle", error)

    assert (found.result, found.code) == (case["result"], case["code"]), found.why
    if found.result == "passed":
        assert [each.entry.party for each in found.signatures if each.counts] == case["signed"]


@pytest.mark.parametrize(
    "case",
    [each for each in MANIFEST["cases"] if each["code"] != "bundle"],
    ids=lambda case: case["name"],
)
def test_a_bundle_that_is_read_is_written_as_it_was(case: dict[str, Any]) -> None:
    source = (FOLDER / case["bundle"]).read_bytes()

    assert b"".join(write(read(source))) == source


def test_the_vectors_are_made_anew_as_they_are() -> None:
    made = written(cases())

    held = {each.name: each.read_bytes() for each in FOLDER.iterdir()}
    assert set(held) - set(made) == {"README.md"}
    assert [name for name, content in made.items() if held.get(name) != content] == []


def test_the_vectors_have_every_answer_that_a_bundle_alone_can_get() -> None:
    found = {each["code"] for each in MANIFEST["cases"]}

    assert MANIFEST["vectors"] == FORM
    assert len(MANIFEST["cases"]) >= LEAST
    assert found == set(CODES) - {"unsigned"}  # which somebody has to ask for
