"""No paragraph, however odd, keeps a reader waiting."""

from __future__ import annotations

import tracemalloc

import pytest
from tests.patience import patience

from paraph.language.detect import detect
from paraph.language.table import CODES
from paraph.text.definitions import definitions
from paraph.text.node import Provision, Text
from paraph.text.outline import outline
from paraph.text.references import references

N = 200_000
ODD = {
    "dots": "1. x" + "." * N + "y 5",
    "tabs": "Article 1" + "\t" * N + "x 5",
    "spaces": "Article 5" + " " * N + "x",
    "brackets": "(" * N,
    "brackets behind a number": "see Article 5" + " (a)" * (N // 4),
    "quotes": "“" * N + "” means",
    "numbers": "see Articles " + "1, " * (N // 6),
    "articles": "Article " * (N // 8),
    "articles of articles": "see " + "Article 1 of " * (N // 13),
    "hereinafter": "(hereinafter" + " " * N + "“",
    "hereinafters": "hereinafter the " * (N // 16),
    "hereafter in Russian": ("далее " * 10 + " " * 100) * (N // 160),
    "clauses in Chinese": "第一" * (N // 2),
    "clauses in Korean": "제1조" * (N // 3),
    "letters": "a" * N,
    "digits": "1" * N,
    "dotted digits": "1." * (N // 2),
    "dashes": "- " * (N // 2),
}


@pytest.mark.parametrize("odd", ODD)
def test_an_odd_paragraph_is_read_in_bounded_time(odd: str) -> None:
    text = Text((Provision("paragraph", "AGREEMENT"), Provision("paragraph", ODD[odd])))

    with patience():
        plan = outline(text)
        detect(ODD[odd])
        for code in CODES:
            references(text, plan, code)
            definitions(text, plan, code)


@pytest.mark.parametrize(
    "text",
    [
        Text((Provision("paragraph", "1. The same."),) * (N // 2)),
        Text(tuple(Provision("paragraph", "x:", "1.", level) for level in range(1, 3000))),
        Text(tuple(Provision("heading", "Same", level=1 + place % 6) for place in range(N // 2))),
        Text(tuple(Provision("cell", "(a) x", depth=place) for place in range(N // 2))),
    ],
    ids=["equal paragraphs", "lists in lists", "headings", "cells in cells"],
)
def test_an_odd_text_is_outlined_in_bounded_time(text: Text) -> None:
    with patience():
        plan = outline(text)
        printed = str(plan.address(len(plan) - 1))

    assert printed


def _ranges(last: int, step: int) -> list[str]:
    lines = ["AGREEMENT"]
    for number in range(1, last + 1):
        ends = f"{number * step // 2 + 1} to {last - number * step // 2}"
        lines += [f"Article {number}", f"The Parties shall be bound by Articles {ends} of it."]
    return lines


def _chapters(count: int) -> list[str]:
    lines = ["AGREEMENT"]
    for number in range(1, count + 1):
        lines += [f"Chapter {number}", "Article 1", "The Parties shall look at Article 1 of it."]
    return lines


@pytest.mark.parametrize(
    "lines",
    [_ranges(9_000, 0), _ranges(9_000, 1), _chapters(40_000)],
    ids=["one", "all", "chapters"],
)
def test_many_references_are_resolved_in_bounded_time_and_room(lines: list[str]) -> None:
    text = Text(tuple(Provision("paragraph", line) for line in lines))
    plan = outline(text)

    with patience():
        tracemalloc.start()
        found = references(text, plan, "en")
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()

    assert len(found) == sum("The Parties" in line for line in lines)
    assert most < 50_000_000
