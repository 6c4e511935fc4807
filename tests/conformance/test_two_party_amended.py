"""Vectors of our own for records of two parties whose texts were amended, for others to run too."""

from __future__ import annotations

import json
import runpy
from pathlib import Path
from typing import Any

import pytest
from tests.amended_case import FOLDER, FORM, written

from paraph.errors import RecordError
from paraph.record.bundle import read, write
from paraph.record.trust import trust_of
from paraph.record.verify import CODES, Verified, failed, verify

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "two_party_vectors.py"
MANIFEST = json.loads((FOLDER / "manifest.json").read_bytes())
CASES = MANIFEST["cases"]
LEAST = 90
"""Cases that there are at least."""
MOST = 3_000_000
"""Bytes of all files together."""


def answer(case: dict[str, Any]) -> Verified:
    trust = trust_of((FOLDER / case["trust"]).read_bytes())
    try:
        return verify(read((FOLDER / case["bundle"]).read_bytes()), trust)
    except RecordError as error:
        return failed("bundle", error)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_a_record_is_judged_as_the_vector_says(case: dict[str, Any]) -> None:
    found = answer(case)

    assert (found.result, found.code) == (case["result"], case["code"]), found.why


@pytest.mark.parametrize(
    "case", [each for each in CASES if each["code"] != "bundle"], ids=lambda case: case["name"]
)
def test_a_bundle_that_is_read_is_written_as_it_was(case: dict[str, Any]) -> None:
    source = (FOLDER / case["bundle"]).read_bytes()

    assert b"".join(write(read(source))) == source


def test_the_vectors_are_made_anew_as_they_are() -> None:
    made = written(runpy.run_path(str(SCRIPT))["cases"]())

    held = {each.name: each.read_bytes() for each in FOLDER.iterdir()}
    assert set(held) - set(made) == {"README.md"}
    assert [name for name, content in made.items() if held.get(name) != content] == []


def test_the_vectors_are_many_and_small_and_differ() -> None:
    names = [each["name"] for each in CASES]
    pairs = {((FOLDER / each["bundle"]).read_bytes(), each["trust"]) for each in CASES}

    assert MANIFEST["vectors"] == FORM
    assert MANIFEST["licence"] == "Apache-2.0"
    assert len(set(names)) == len(pairs) == len(names) >= LEAST
    assert sum(each.stat().st_size for each in FOLDER.iterdir()) < MOST
    assert all(CODES[each["code"]] == each["result"] and each["why"] for each in CASES)


def test_what_needs_the_record_alone_amends_nothing() -> None:
    for case in CASES:
        source = (FOLDER / case["bundle"]).read_bytes()
        amends = b"vnd.paraph.act.amend+json" in source

        assert case["needs"] == "rules" or not amends, case["name"]


def test_whoever_has_no_rules_has_cases_of_every_answer() -> None:
    assert {each["needs"] for each in CASES} == {"record", "rules"}
    assert {each["result"] for each in CASES if each["needs"] == "record"} == {
        "passed",
        "failed",
        "indeterminate",
    }
