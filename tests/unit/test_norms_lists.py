"""Lists of which several items stand in one paragraph: each is a norm."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.text.node import Provision, Text


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            ("Each Party shall:", "(a) mark its reefs; (b) light its piers;", "(c) keep a list."),
            ["mark its reefs", "light its piers", "keep a list"],
        ),
        (
            ("Each Party shall:", "(a) mark its reefs;", "(b) light its piers; and (c) keep a list."),
            ["mark its reefs", "light its piers", "keep a list"],
        ),
        (
            ("Each Party shall:", "(i) mark its reefs; (ii) light its piers."),
            ["mark its reefs", "light its piers"],
        ),
        (
            ("The Council shall study the following:", "- dues; - pilots; - lights."),
            ["dues", "pilots", "lights"],
        ),
        (
            ("Unless the charter otherwise provides:", "(a)a lease enters into force at noon;(b)a toll does not affect the lease."),
            ["(a)a lease enters into force at noon", "a toll does not affect the lease"],
        ),
        (
            ("Each Party shall mark its reefs (see Article 4; (b) of the Annex).",),
            ["Each Party shall mark its reefs (see Article 4; (b) of the Annex)"],
        ),
    ],
)  # fmt: skip
def test_an_item_goes_on_where_the_one_before_it_ends(
    words: tuple[str, ...], told: list[str]
) -> None:
    text = Text(tuple(Provision("paragraph", each) for each in words))

    found = read_norms(text, "en").norms

    assert [each.words for each in found] == told
