"""The published table of hazards, and the rule that gives each its grade."""

from __future__ import annotations

from pathlib import Path

import pytest

from paraph.text.hazards import HAZARDS, hazard

REFERENCE = Path(__file__).parents[2] / "docs" / "reference" / "hazards.md"


def test_the_published_table_is_the_one_in_force() -> None:
    published = [
        line
        for line in REFERENCE.read_text(encoding="utf-8").splitlines()
        if line.startswith("| `")
    ]

    in_force = [
        f"| `{row.code}` | {row.alone} | {row.alike} | {row.about} |" for row in HAZARDS.values()
    ]

    assert published == in_force


def test_no_hazard_weighs_more_when_both_texts_have_it() -> None:
    heavier = [
        row.code for row in HAZARDS.values() if (row.alone, row.alike) == ("note", "undecided")
    ]

    assert heavier == []


def test_a_hazard_outside_the_table_cannot_be_told() -> None:
    with pytest.raises(KeyError):
        hazard("harmless", "Nothing to see here.")
