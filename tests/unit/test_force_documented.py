"""The page on entry into force says what the code says; four languages say one thing."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest

import paraph
from paraph.agreement.force.event import KINDS
from paraph.agreement.force.records import CODES
from paraph.agreement.force.standing import Word
from paraph.norms.final.clauses import read_final
from paraph.norms.final.formula import Formula
from paraph.norms.final.formula_words import say
from paraph.norms.final.lineage import EDGES

PAGE = (Path(__file__).resolve().parents[2] / "docs/reference/force.md").read_text("utf-8")


def column(after: str) -> set[str]:
    """Return the words in code of the first column of the table behind `after`."""
    _, _, rest = PAGE.partition(after)
    table = re.search(r"(?:^\|.*\n)+", rest, re.MULTILINE)
    assert table is not None
    return {
        word
        for line in table.group().splitlines()
        for word in re.findall("`(.*?)`", line.split("|")[1])
    }


def test_every_kind_of_event_is_on_the_page() -> None:
    assert column("## Events") == set(KINDS)


def test_every_form_of_formula_is_on_the_page() -> None:
    assert column("## Formulas") == {form.__name__ for form in get_args(Formula)}


def test_every_standing_and_edge_is_on_the_page() -> None:
    for word in (*get_args(Word), *EDGES):
        assert f"`{word}`" in PAGE
    assert CODES


@pytest.mark.parametrize("code", ["en", "fr", "es", "ru"])
def test_four_languages_of_a_treaty_enter_into_force_alike(code: str, shared_data: Path) -> None:
    folder = "bbnj-agreement-2023" + ("" if code == "en" else f"-{code}")
    file = shared_data / "agreements/bbnj" / folder / "2023-06-19/text.txt"

    found = read_final(paraph.read(str(file)).text)

    assert found.language == code
    assert found.entry is not None
    assert (
        say(found.entry.entry.general) == "120 days after deposit of the instrument by 60 parties"
    )
