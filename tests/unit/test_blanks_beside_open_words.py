"""Blanks between words that come or go are no layout of their own: they go with the words."""

from __future__ import annotations

import pytest

import paraph
from paraph.proof.checker import Refused, check
from paraph.proof.judging import judge
from paraph.proof.proof import Pair, Piece, Proof
from paraph.proof.prover import digests_of
from paraph.text.canonical import digest

OPEN = [
    (
        "The fee covers the pilots (see Harbour Board v. Gull, 12 H.R. 7 (1998)). It falls due.",
        "The fee covers the pilots. It falls due.",
    ),
    (
        "The harbour pays the balance, if any, to the crew. If it is sued, any balance waits.",
        "The harbour pays the balance to the crew. Any balance waits.",
    ),
    ("The crew may land.", "The crew may, at its risk, at any hour, land."),
    ("The crew, where (and only where) it is safe, may land.", "The crew may land."),
]


@pytest.mark.parametrize(("before", "after"), OPEN)
def test_no_part_of_words_that_came_or_went_is_editorial(before: str, after: str) -> None:
    verdict = judge(paraph.compare(_read(before), _read(after)), language="en")

    names = {one.name for each in verdict.judgements for one in each.every}
    assert names == {"open"}


def test_a_blank_beside_words_that_stay_is_layout() -> None:
    before = "The crew lands at noon , and the harbour is told. The toll is paid in silver."
    after = "The crew lands at noon, and the harbour is told. The toll is paid in gold."

    verdict = judge(paraph.compare(_read(before), _read(after)), language="en")

    assert [one.name for each in verdict.judgements for one in each.every] == ["layout", "open"]


def test_the_checker_refuses_a_blank_that_touches_what_is_open() -> None:
    old, new = "The crew may go, or stay.", "The crew may go,stay."
    pieces = (Piece(16, 17, 16, 16, "layout"), Piece(17, 20, 16, 16))
    before, after = _read(old).text, _read(new).text
    tables = digests_of({"layout"}, "en")
    steps = (Pair(0, 0, "", pieces),)
    proof = Proof("en", "", tables, digest(before), digest(after), steps)

    answer = check(proof, before, after)

    assert answer == Refused("steps[0].pieces[0]", "layout: stands before what is open")


def _read(text: str) -> paraph.Reading:
    return paraph.read(text.encode(), file="text.txt", language="en")
