"""Numbers in a quotation that lasts over provisions: they are those of the text that is quoted."""

from __future__ import annotations

import pytest

import paraph
from paraph.proof.judging import judge

PAGE = """Agreement on boxes

Article 1. Scope

This Agreement governs the boxes.{}

Article {}. Price

The Buyer pays the price.

Article {}. Delivery

The Seller delivers the boxes under Article {}.

Article {}. Ships

"""
QUOTED = {
    "double": '"1. Ships are sold.\n\nThe price is told in Article {}.\n\nThe end is here."',
    "curly": "“1. Ships are sold.\n\nThe price is told in Article {}.\n\nThe end is here.”",
    "single": "'1. Ships are sold.\n\nThe price is told in Article {}.\n\nThe end is here.'",
    "single, curly": "‘1. Ships are sold.\n\nThe price is told in Article {}.\n\nThe end.’",
    "single, before brackets": "‘(1) He pays.\n\nThe price is told in Article {}.\n\nThe end.’",
    "with another within": '"1. Ships go.\n\n"He pays."\n\nIt is told in Article {}.\n\nThe end."',
    "never closed": '"1. Ships are sold.\n\nThe price is told in Article {}.\n\nThe end is here.',
    "signs for guillemets": "<<The price is told in Article {}.>>",
    "turned marks": "〝The price is told in Article {}.〞",
    "full-width": "＂The price is told in Article {}.＂",
    "without marks": "Rule 1 reads as follows: The price is told in Article {}.",
    "without marks, in its own paragraph": "Rule 1 reads:\n\nThe price is told in Article {}.",
    "an answered message": "> The price is told in Article {}.",
}


def _verdicts(said: str) -> list[str]:
    old = PAGE.format("", 2, 3, 2, 4) + said.format(2)
    new = PAGE.format("\n\nArticle 2. Weight\n\nIt is told.", 3, 4, 3, 5) + said.format(3)
    sides = [paraph.read(text.encode(), file="a.txt") for text in (old, new)]
    return [each.verdict for each in judge(paraph.compare(*sides), language="en").judgements]


def test_a_reference_follows_its_provision() -> None:
    assert _verdicts("The price is told in Article {}.") == ["open", *["editorial"] * 5]


@pytest.mark.parametrize("said", QUOTED.values(), ids=QUOTED.keys())
def test_a_reference_of_the_text_that_is_quoted_stays_open(said: str) -> None:
    assert _verdicts(f"The law on ships reads:\n\n{said}")[-1] == "open"


@pytest.mark.parametrize("marks", ['""', "“”", "‘’", "''"])
def test_a_label_of_the_text_that_is_quoted_stays_open(marks: str) -> None:
    quoted = f"The law reads: {marks[0]}It is so.\n\nArticle {{}}. Goods\n\nThey go.{marks[1]}"
    old = PAGE.format("", 2, 3, 2, 4) + quoted.format(5)
    new = PAGE.format("\n\nArticle 2. Weight\n\nIt is told.", 3, 4, 3, 5) + quoted.format(6)
    sides = [paraph.read(text.encode(), file="a.txt") for text in (old, new)]

    verdicts = judge(paraph.compare(*sides), language="en").judgements

    assert verdicts[-1].verdict == "open"
