"""Contradictions in the dates of a register are all told; lineage and clauses of real texts."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from bench.force import dates_of, found_contradictions, lineage, outcomes, register

from paraph.agreement.force.records import CODES, Dates, contradictions

DAY, LATER = date(1950, 3, 4), date(1951, 3, 4)


def codes(dates: Dates, today: date | None = None) -> list[str]:
    return [each.code for each in contradictions(dates, today)]


@pytest.mark.parametrize(
    ("dates", "code"),
    [
        (Dates(signed=LATER, in_force=DAY), "in force before signature"),
        (Dates(signed=LATER, provisional=DAY), "provisional before signature"),
        (Dates(adopted=LATER, in_force=DAY), "in force before adoption"),
        (Dates(adopted=LATER, signed=DAY), "signed before adoption"),
        (Dates(signed=DAY, ended=LATER), "ended without entry into force"),
        (Dates(signed=DAY, ended_declared=LATER), "ended without entry into force"),
        (Dates(in_force=LATER, ended=DAY), "ended before entry into force"),
        (Dates(provisional=LATER, in_force=DAY), "provisional after entry into force"),
        (
            Dates(in_force=DAY, ended_declared=date(1960, 1, 1), ended=LATER),
            "end effective before it was declared",
        ),
    ],
)
def test_a_contradiction_is_told(dates: Dates, code: str) -> None:
    assert codes(dates) == [code]


def test_an_end_before_signature_is_told() -> None:
    assert "ended before signature" in codes(Dates(signed=LATER, ended=DAY))


def test_what_agrees_is_not_told() -> None:
    assert not codes(Dates(signed=DAY, in_force=DAY, ended=LATER))
    assert not codes(Dates(signed=DAY))
    assert not codes(Dates())


def test_a_retroactive_text_may_be_in_force_before_it_was_signed() -> None:
    assert not codes(Dates(signed=LATER, in_force=DAY, retroactive=True))


def test_a_signature_that_is_still_to_come_is_impossible() -> None:
    assert codes(Dates(signed=LATER), today=DAY) == ["impossible date"]


@pytest.mark.usefixtures("shared_data")
def test_all_contradictions_of_a_real_register_are_told() -> None:
    told = {(name, each.code) for name, each in found_contradictions()}
    early, ended = set(), set()
    for row in register():
        dates = dates_of(row)
        if dates.signed and dates.in_force and dates.in_force < dates.signed:
            early.add((row["uuid"], "in force before signature"))
        if (dates.ended or dates.ended_declared) and not dates.in_force:
            ended.add((row["uuid"], "ended without entry into force"))

    assert len(early) == 96
    assert len(ended) == 75
    assert early | ended <= told
    assert {code for _, code in told} <= set(CODES)


@pytest.mark.usefixtures("shared_data")
def test_lineage_of_real_titles_is_proposed_as_a_person_reads_it() -> None:
    pairs = list(lineage())

    assert len(pairs) == 100
    assert sum(have == got for _, have, got in pairs) >= 95
    assert sum(len(got - have) for _, have, got in pairs) <= 2
    fresh = list(lineage("2"))
    assert len(fresh) == 100
    assert sum(have == got for _, have, got in fresh) >= 99
    assert not any(got - have for _, have, got in fresh)


@pytest.mark.usefixtures("shared_data")
def test_no_clause_of_a_real_treaty_is_read_wrongly() -> None:
    found = Counter(each.word for each in outcomes())

    assert found["wrong"] == 0
    assert found["right"] >= 0.8 * (found.total() - found["none"])
