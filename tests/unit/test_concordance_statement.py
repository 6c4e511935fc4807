"""The statement of a concordance has one spelling, and says what it rests on."""

from __future__ import annotations

import json
import subprocess
import sys

import rfc8785
from tests.concordance_kit import EN, FR, RU, concordance

from paraph.concordance.statement import statement, statement_digest, tables_digest


def test_the_statement_is_canonical_json() -> None:
    said = statement(concordance(EN, FR))

    assert rfc8785.dumps(json.loads(said)) == said


def test_the_statement_names_the_texts_and_what_was_found() -> None:
    found = concordance(EN, RU.replace("200 морских", "300 морских"))

    said = json.loads(statement(found))

    assert said["verdict"] == "differs"
    assert [each["text"] for each in said["texts"]] == [each.digest for each in found.texts]
    assert [each["language"] for each in said["texts"]] == ["en", "ru"]
    assert said["pairs"][0]["differences"] == {"number": 1}
    assert said["pairs"][0]["compared"]["provisions"] == 40
    assert said["tables"] == tables_digest()


def test_another_text_or_another_finding_has_another_digest() -> None:
    digests = {
        statement_digest(concordance(EN, other))
        for other in (FR, RU, FR.replace("200 milles", "300 milles"), FR.replace("200", "400"))
    }

    assert len(digests) == 4


def test_the_digest_of_the_tables_hangs_on_no_chance() -> None:
    asked = "from paraph.concordance.statement import tables_digest; print(tables_digest())"
    told = {
        subprocess.run(
            [sys.executable, "-c", asked],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            text=True,
        ).stdout.strip()
        for seed in ("1", "2", "3")
    }

    assert told == {tables_digest()}
