"""Days in what somebody is reported to have said count from when they said it, if that is told."""

from __future__ import annotations

from datetime import date

import pytest
from tests.press_kit import told

from paraph.press.statement import Dated


def day(words: str, code: str = "en") -> Dated:
    """Return the date of the only signature that words tell."""
    (found,) = [each for each in told(words, code).events if each.event == "signature"]
    assert found.date is not None
    return found.date


@pytest.mark.parametrize(
    ("code", "words", "start"),
    [
        ("en", "The mayor said on 1 March 2020 that she signed the pact yesterday.", (2020, 2, 29)),
        ("en", "The mayor said on Monday that she had signed the pact today.", (2026, 3, 2)),
        ("en", "The mayor said on 1 March 2020 she would sign the pact next year.", (2021, 1, 1)),
        ("en", "The mayor wrote in 1999 that the pact would be signed this year.", (1999, 1, 1)),
        ("ru", "Мэр сообщила 1 марта 2020 года, что договор подписали вчера.", (2020, 2, 29)),
        ("fr", "Le maire a déclaré en 2020 que le pacte serait signé l'an prochain.", (2021, 1, 1)),
        ("es", "El alcalde dijo el lunes que firmó el pacto ayer.", (2026, 3, 1)),
    ],
)  # fmt: skip
def test_a_day_counts_from_when_it_was_said(
    code: str, words: str, start: tuple[int, int, int]
) -> None:
    found = day(words, code)

    assert (found.start, found.certainty) == (date(*start), "inferred")


def test_a_day_that_both_give_is_stated() -> None:
    found = day("The mayor said on Monday that the pact would be signed next year.")

    assert (found.start, found.certainty) == (date(2027, 1, 1), "stated")


def test_a_day_without_a_day_of_saying_is_inferred_from_publication() -> None:
    found = day("The mayor said that the pact was signed yesterday.")

    assert (found.start, found.certainty) == (date(2026, 3, 4), "inferred")


@pytest.mark.parametrize(
    "words",
    [
        "In a 2020 speech, the mayor said the pact was signed last year.",
        "The mayor wrote in 1999 that the pact was signed on 3 March.",
    ],
)
def test_no_day_is_told_where_it_may_have_been_said_at_another_time(words: str) -> None:
    found = day(words)

    assert (found.start, found.end) == (None, None)


def test_a_day_of_saying_inside_another_saying_counts_from_that_one() -> None:
    found = told(
        "Ann Bright said on 1 March 2020 that Mark Lund announced yesterday that it burns."
    )
    days = [each.date for each in found.statements if each.speaker.name == "Mark Lund"]

    assert [each and (each.start, each.certainty) for each in days] == [
        (date(2020, 2, 29), "inferred")
    ]
