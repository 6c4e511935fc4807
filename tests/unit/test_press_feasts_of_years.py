"""Feasts and days of a year that is told by another: "Easter of that year".

Everything here is invented.
"""

from __future__ import annotations

from datetime import date

import pytest
from tests.press_kit import told

EASTER, CHRISTMAS = date(2031, 4, 13), date(2031, 12, 25)
COUNTED = [
    ("en", "The bridge will open in 2031. It will be paid at Easter of that year.", EASTER),
    ("en", "The bridge will open in 2031. It will be paid at Christmas of the same year.",
     CHRISTMAS),
    ("en", "The bridge will open in 2030. It will be paid at Easter the following year.", EASTER),
    ("en", "The bridge will open in 2031. It will be paid on 13 April that year.", EASTER),
    ("en", "The bridge will open at Easter next year.", date(2027, 3, 28)),
    ("en", "The bridge was closed at Easter last year.", date(2025, 4, 20)),
    ("fr", "Le pont ouvrira en 2031. Il sera payé à Pâques de cette année-là.", EASTER),
    ("fr", "Le pont ouvrira en 2031. Il sera payé le 13 avril de cette année-là.", EASTER),
    ("fr", "Le pont ouvrira en 2031. Il sera payé à Noël de la même année.", CHRISTMAS),
    ("fr", "Le pont ouvrira en 2030. Il sera payé à Pâques de l'année suivante.", EASTER),
    ("es", "El puente abrirá en 2031. Se pagará en Navidad de ese año.", CHRISTMAS),
    ("es", "El puente abrirá en 2031. Se pagará en Navidad del mismo año.", CHRISTMAS),
    ("es", "El puente abrirá en 2030. Se pagará en la Navidad del año siguiente.", CHRISTMAS),
    ("ru", "Мост откроют в 2031 году. Его оплатят на Пасху того же года.", EASTER),
    ("ru", "Мост откроют в 2031 году. Его оплатят на Пасху того года.", EASTER),
]  # fmt: skip
OPEN = [
    ("en", "It will be paid by Easter of that year."),
    ("fr", "Il sera payé à Pâques de cette année-là."),
    ("es", "Se pagará en Navidad de ese año."),
    ("ru", "Его оплатят к Пасхе того же года."),
]


@pytest.mark.parametrize(("code", "words", "day"), COUNTED)
def test_a_day_of_a_year_that_hangs_on_another_is_in_that_year(
    code: str, words: str, day: date
) -> None:
    last = told(words, code).dates[-1]

    assert (last.start, last.end) == (day, day)


def test_a_feast_by_which_something_is_done_bounds_it_in_that_year() -> None:
    last = told("It will open in 2031. It will be paid by Easter of that year.").dates[-1]

    assert (last.start, last.end, last.certainty) == (None, EASTER, "inferred")


@pytest.mark.parametrize(("code", "words"), OPEN)
def test_a_feast_of_a_year_that_nothing_tells_has_no_day(code: str, words: str) -> None:
    (only,) = told(words, code).dates

    assert (only.start, only.end) == (None, None)
