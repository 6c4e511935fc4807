"""A weekday of another week is no day of this one, whatever leads to that week."""

from __future__ import annotations

from datetime import date

import pytest
from tests.press_kit import told

OPEN = [
    ("en", "The pact was signed on Monday the week before last."),
    ("en", "The pact was signed on Monday of the previous week."),
    ("en", "The pact was signed on Monday, two weeks ago."),
    ("ru", "Договор подписали в понедельник на позапрошлой неделе."),
    ("ru", "Договор подписали в понедельник позапрошлой недели."),
    ("ru", "Договор подписали в понедельник на той неделе."),
    ("ru", "Договор подписали в понедельник две недели назад."),
    ("fr", "L'accord a été signé lundi, voici deux semaines."),
    ("fr", "L'accord a été signé lundi d'il y a deux semaines."),
    ("fr", "L'accord a été signé lundi la semaine précédente."),
    ("es", "El acuerdo se firmó el lunes de hace dos semanas."),
    ("es", "El acuerdo se firmó el lunes la semana antepasada."),
    ("es", "El acuerdo se firmó el lunes de la semana anterior."),
]
OF_LAST_WEEK = [
    ("en", "The pact was signed on Monday last week."),
    ("ru", "Договор подписали в понедельник на прошлой неделе."),
    ("fr", "L'accord a été signé lundi la semaine dernière."),
    ("es", "El acuerdo se firmó el lunes la semana pasada."),
]
OF_THIS_ONE = [
    ("en", "The pact was signed on Monday."),
    ("ru", "Договор подписали в понедельник."),
    ("fr", "L'accord a été signé lundi."),
    ("es", "El acuerdo se firmó el lunes."),
]
THIS_MONDAY, LAST_MONDAY = date(2026, 3, 2), date(2026, 2, 23)


@pytest.mark.parametrize(("code", "words"), OPEN)
def test_a_weekday_of_a_week_that_is_counted_from_another_day_has_no_day(
    code: str, words: str
) -> None:
    for each in told(words, code).events:
        assert each.date is None or each.date.start is None


@pytest.mark.parametrize(("code", "words"), OF_LAST_WEEK)
def test_a_weekday_of_last_week_is_never_one_of_this_week(code: str, words: str) -> None:
    (found,) = told(words, code).events

    assert found.date is not None
    assert (found.date.start, found.date.certainty) == (LAST_MONDAY, "inferred")


@pytest.mark.parametrize(("code", "words"), OF_THIS_ONE)
def test_a_bare_weekday_stays_the_latest(code: str, words: str) -> None:
    (found,) = told(words, code).events

    assert found.date is not None
    assert (found.date.start, found.date.certainty) == (THIS_MONDAY, "stated")


def test_a_genitive_week_in_russian_leaves_the_day_open() -> None:
    (found,) = told("Договор подписали в понедельник прошлой недели.", "ru").events

    assert found.date is None or found.date.start in {None, LAST_MONDAY}
