"""Which of the open changes a reader sees first."""

from __future__ import annotations

import pytest
from tests.mutations.first_open import first_open

import paraph
from paraph.proof.judging import judge
from paraph.proof.reasons import Context, Extract, reasons

PLAIN = "The crew keeps the light in good order and reports on it each week."


def test_a_number_that_changed_alone_comes_before_a_paragraph_that_was_rewritten() -> None:
    old = (
        "The crew may not land, and it may rest, where the harbour says so.\n\n"
        f"{PLAIN}\n\nSession 3 was held under decision 71/450 of the Council."
    )
    new = (
        "The crew, which rests, can land today, or never, as the harbour, being asked, writes.\n\n"
        f"{PLAIN}\n\nSession 3 was held under decision 71/540 of the Council."
    )

    assert set(_first(old, new).values()) == {"2"}


def test_a_denial_that_came_alone_comes_before_a_number_that_changed_alone() -> None:
    old = f"The crew shall land.\n\n{PLAIN}\n\nThe toll is 40 crowns a day."
    new = f"The crew shall not land.\n\n{PLAIN}\n\nThe toll is 50 crowns a day."

    assert set(_first(old, new).values()) == {"1"}


def test_a_private_character_does_not_hide_a_number_that_changed() -> None:
    old = f"The fund is set up by the Agreement42\n\n{PLAIN}\n\nThe toll is 40 crowns a day."
    new = f"The fund is set up by the Agreement\uf02a\n\n{PLAIN}\n\nThe toll is 50 crowns a day."

    assert set(_first(old, new).values()) == {"2"}


@pytest.mark.parametrize(
    ("old", "new", "language"),
    [
        ("A share of 50% applies.", "A share of 50 per cent applies.", "en"),
        ("It began on 14 June 2019 at noon.", "It began on June 14, 2019 at noon.", "en"),
        ("It began on 3 May 1994 at noon.", "It began on 1994-05-03 at noon.", "en"),
        ("See art. 2 of the plan.", "See article 2 of the plan.", "en"),
        ("It gets 4 boats.", "It gets four boats.", "en"),
        ("It costs EUR 5,000,000 in all.", "It costs EUR 5 million in all.", "en"),
        ("It lies 12 km away.", "It lies 12 kilometres away.", "en"),
        ("It runs from from May on.", "It runs from May on.", "en"),
        ("Il parle de le port.", "Il parle du port.", "fr"),
        ("Antes de el plazo.", "Antes del plazo.", "es"),
    ],
)
def test_what_looks_like_the_same_words_written_otherwise_comes_late(
    old: str, new: str, language: str
) -> None:
    assert _weight(old, new, language) < _weight("The keel is red.", "The sail is red.", "en")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("It ends on 14 June 2019.", "It ends on 14 July 2019."),
        ("It ended on 5 June 1992.", "It ended on 05.06.92."),
        ("A plant of 5 MW runs.", "A plant of 5 mW runs."),
        ("It costs 5,000 in all.", "It costs 5.000 in all."),
        ("See article 2.", "See section 2."),
        ("There is no rule.", "There is no no rule."),
        ("It gets 5 million.", "It gets 5 thousand."),
        ("They say that is due.", "They say that that is due."),
        ("It is 5 m\u00b2 in all.", "It is 5 m\u00b3 in all."),
        ("It rose by 5 + 2.", "It rose by 5 \u00b1 2."),
    ],
)
def test_what_looks_like_another_value_comes_early(old: str, new: str) -> None:
    assert _weight(old, new, "en") > _weight("The keel is red.", "The sail is red.", "en")


def _weight(old: str, new: str, language: str) -> int:
    """Return the weight of the first reason for all that differs between two sentences."""
    start = next(at for at, (a, b) in enumerate(zip(old, new, strict=False)) if a != b)
    while start and not old[start - 1].isspace():
        start -= 1
    tail = 0
    while old[-tail - 1] == new[-tail - 1] and min(len(old), len(new)) - tail > start + 1:
        tail += 1
    while tail and old[-tail].isalnum():
        tail -= 1
    sides = [Extract(text, start, len(text) - tail) for text in (old, new)]
    return reasons(sides[0], sides[1], context=Context(language))[0].weight


def _first(old: str, new: str) -> dict[str, str]:
    before, after = (
        paraph.read(text.encode(), file="text.txt", language="en") for text in (old, new)
    )
    return dict(first_open(judge(paraph.compare(before, after), language="en")))
