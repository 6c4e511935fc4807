"""Announced intentions that people labelled: which provision carries each, if one does."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from tests.conftest import ROOT

import paraph
from paraph.agreement.said.known import Known, of_texts
from paraph.agreement.said.laid import Laid, laid
from paraph.agreement.said.likeness import Match, matches
from paraph.language.announcing import patterns

HERE = Path(__file__).parent
TEXTS = {
    "en": ROOT / "examples/final.en.docx",
    "ru": ROOT / "examples/final.ru.docx",
    "fr": HERE / "accord.fr.md",
    "es": HERE / "acuerdo.es.md",
}
LABELLED: list[dict[str, Any]] = tomllib.loads((HERE / "intentions.toml").read_text("utf-8"))[
    "intention"
]
CARRIED = [each for each in LABELLED if each["carried"]]
OTHERS = [each for each in LABELLED if not each["carried"]]


@cache
def text(code: str) -> tuple[Laid, Known]:
    held = laid(paraph.read(TEXTS[code], language=code).text, code, code)
    return held, of_texts((held,), "")


def proposed(row: dict[str, Any]) -> tuple[Match, ...]:
    held, known = text(row["code"])
    return matches(row["words"], row["code"], held, known.aside(row["words"], row["code"]))


def _right(match: Match, row: dict[str, Any]) -> bool:
    steps = match.clause.address.split(", ")
    return steps[0] in row["carried"]


def share(rows: list[bool]) -> float:
    return sum(rows) / len(rows)


def test_the_provision_that_carries_an_intention_is_proposed_first() -> None:
    unseen = [each for each in CARRIED if not each["seen"]]
    first = [bool(found := proposed(each)) and _right(found[0], each) for each in unseen]

    assert len(unseen) == 57
    assert share(first) >= 0.91


def test_what_no_provision_carries_has_mostly_none_proposed() -> None:
    unseen = [each for each in OTHERS if not each["seen"]]
    wrong = [bool(proposed(each)) for each in unseen]

    assert len(unseen) == 72
    assert share(wrong) <= 0.07


def test_an_intention_has_a_word_that_makes_it_one() -> None:
    cues = [
        bool(held.means.search(each["words"]) or held.reported.search(each["words"]))
        for each in LABELLED
        for held in (patterns(each["code"]),)
    ]

    assert share(cues) >= 0.95


@pytest.mark.parametrize("row", LABELLED, ids=lambda row: row["words"][:40])
def test_every_word_that_is_shown_as_shared_was_said(row: dict[str, Any]) -> None:
    for match in proposed(row):
        assert all(word in row["words"] for word in match.shared)
        assert match.clause.own & match.clause.stems
