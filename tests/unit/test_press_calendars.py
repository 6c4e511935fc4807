"""Days by another calendar, by a wrong weekday, of a night, and of a year told before them."""

from __future__ import annotations

from datetime import date

import pytest
from tests.press_kit import told


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "The pact was signed on 5 March 1917 (Old Style)."),
        ("en", "The pact was signed on 20 February (5 March) 1917."),
        ("en", "The pact was signed on Orthodox Christmas."),
        ("en", "The pact was signed on Friday, 2 March."),
        ("ru", "Договор подписан 5 марта 1917 года по старому стилю."),
        ("ru", "Договор подписан 20 февраля (5 марта) 1917 года."),
        ("ru", "Договор подписали на католическое Рождество."),
        ("ru", "Договор подписали в Старый Новый год."),
        ("fr", "Le pacte a été signé le 5 mars 1917 (ancien style)."),
        ("fr", "Le maire a signé le pacte au lendemain du 5 mars 2026."),
        ("es", "El pacto se firmó el 5 de marzo de 1917 (calendario juliano)."),
        ("es", "El pacto se firmó al día siguiente del 5 de marzo de 2026."),
    ],
)
def test_a_day_of_another_calendar_or_weekday_is_left_open(code: str, words: str) -> None:
    assert {(each.start, each.end) for each in told(words, code).dates} == {(None, None)}


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "The pact was signed on Tuesday, 5 March 2026."),
        ("ru", "Договор подписали во вторник, 5 марта 2026 года."),
        ("fr", "Le pacte a été signé le mardi 5 mars 2026."),
        ("es", "El pacto se firmó el martes 5 de marzo de 2026."),
    ],
)
def test_a_weekday_that_gainsays_its_day_leaves_it_doubtful(code: str, words: str) -> None:
    (found,) = told(words, code).dates

    assert (found.start, found.certainty) == (date(2026, 3, 5), "inferred")
    assert "weekday" in found.basis


@pytest.mark.parametrize(
    ("code", "words", "certainty"),
    [
        ("ru", "Договор подписали в ночь на 5 марта 2026 года.", "stated"),
        ("ru", "В ночь с 4 на 5 марта 2026 года подписали договор.", "stated"),
        ("ru", "Договор подписали в ночь со среды на четверг.", "inferred"),
        ("fr", "Le maire a signé le pacte dans la nuit de mercredi à jeudi.", "inferred"),
        ("es", "El pacto se firmó en la noche del miércoles al jueves.", "inferred"),
        ("en", "The pact was signed on the night of Wednesday to Thursday.", "inferred"),
    ],
)
def test_a_night_has_both_of_its_days(code: str, words: str, certainty: str) -> None:
    (found,) = told(words, code).dates

    assert (found.start, found.end) == (date(2026, 3, 4), date(2026, 3, 5))
    assert (found.precision, found.certainty) == ("days", certainty)


def test_a_month_is_of_the_year_that_opens_its_clause() -> None:
    held = told("In 1999 the pact was signed in June.").dates

    assert [(each.start, each.certainty) for each in held] == [
        (date(1999, 1, 1), "stated"),
        (date(1999, 6, 1), "inferred"),
    ]
