"""Weekdays that what stands beside them puts into another week or year; all is invented."""

from __future__ import annotations

import pytest
from tests.press_kit import told

from paraph.press.statement import Dated, Told

OPEN = (
    ("en", "The two leaders last met in 2019 in Tarn on a Thursday."),
    ("en", "The two leaders last met in 2019 in Tarn on Thursday."),
    ("en", "The pact was signed on Friday in 1998."),
    ("en", "In 2014 the pact was signed in Tarn on Friday."),
    ("en", "Jan Berg said the pact was signed on Friday, 13 years ago."),
    ("en", "The pact was signed ten years ago this Friday."),
    ("en", "A week ago, on Tuesday, the board met."),
    ("en", "The council of Tarn met on the Monday before Easter."),
    ("en", "The soldiers shot protesters on Bloody Sunday."),
    ("en", "Maria Orlova was elected on Super Tuesday."),
    ("en", "The board met on Ember Friday."),
    ("en", "The minister signed it one Tuesday evening."),
    ("en", "The minister signed it on a rainy Tuesday."),
    ("en", "The pact was signed on Monday two weeks ago."),
    ("en", "The pact was signed on Monday a fortnight ago."),
    ("en", "The pact was signed on Monday last month."),
    ("en", "The pact was signed on Monday in January."),
    ("en", "The pact was signed on Monday three weeks after the vote."),
    ("en", "The pact was signed on Friday 13th."),
    ("en", "Maria Orlova said on Monday two weeks ago that the port was closed."),
    ("fr", "En 1998, les deux pays ont signé l'accord un vendredi."),
    ("fr", "L'accord a été signé lundi, il y a dix ans."),
    ("fr", "L'accord a été signé lundi le mois dernier."),
    ("fr", "L'accord a été signé l'autre lundi."),
    ("fr", "L'accord a été signé lundi en huit."),
    ("fr", "L'accord a été signé le Vendredi noir."),
    ("fr", "L'accord a été signé le lundi avant Pâques."),
    ("es", "El acuerdo se firmó el lunes hace diez años."),
    ("es", "El acuerdo se firmó el lunes el mes pasado."),
    ("es", "El acuerdo se firmó el Viernes Negro."),
    ("es", "En 1998 el acuerdo se firmó en Tarn el viernes."),
    ("ru", "В 2014 году в Тарне в четверг подписали договор."),
    ("ru", "Договор подписали в понедельник, 30 лет назад."),
    ("ru", "Договор подписали в понедельник две недели назад."),
    ("ru", "Договор подписали в понедельник в прошлом месяце."),
    ("ru", "Договор подписали в понедельник перед Пасхой."),
    ("ru", "В 2019 году порт горел. Тогда об этом сообщила в четверг газета."),
    ("en", "The port burned in 2019. At the time Jan Berg said on Monday that it was lost."),
    ("fr", "Le port a brûlé en 2019. À l'époque, Jean Berg a dit lundi qu'il était perdu."),
    ("es", "El puerto ardió en 2019. En aquel entonces, Juan Soto dijo el lunes que cerraba."),
)
WEEKS = (
    ("en", "The pact was signed on Monday last week."),
    ("en", "Maria Orlova said on Monday last week that the port was closed."),
    ("fr", "L'accord a été signé lundi la semaine dernière."),
    ("es", "El acuerdo se firmó el lunes la semana pasada."),
    ("ru", "Договор подписали в понедельник на прошлой неделе."),
)
STATED = (
    ("en", "The board met on Monday.", "2026-03-02"),
    ("en", "The council elected in 2019 met on Monday.", "2026-03-02"),
    ("en", "In 2019 the port lost money, Maria Orlova said on Monday.", "2026-03-02"),
    ("en", "“In 2019 the port lost money,” Maria Orlova said on Monday.", "2026-03-02"),
    ("en", "Maria Orlova said on Monday last year's deficit was small.", "2026-03-02"),
    ("en", "Maria Orlova resigned on Monday after losing the vote.", "2026-03-02"),
    ("en", "Maria Orlova said at a Monday news conference that the port was open.", "2026-03-02"),
    ("en", "The board met on Monday, three days after the vote.", "2026-03-02"),
    ("en", "The board met on Monday this month.", "2026-03-02"),
    ("fr", "En 2019, le port a perdu de l'argent, a dit Marie Orly lundi.", "2026-03-02"),
    ("es", "El acuerdo de 2019 se firmó el lunes.", "2026-03-02"),
    ("ru", "Орлов сообщил в понедельник, что договор 2019 года отменят.", "2026-03-02"),
)


def _dated(found: Told) -> list[Dated]:
    """Return the days of what was done and said."""
    held = [*[each.date for each in found.events], *[each.date for each in found.statements]]
    return [each for each in held if each is not None]


@pytest.mark.parametrize(("code", "words"), OPEN)
def test_a_weekday_of_another_time_is_no_day_of_this_week(code: str, words: str) -> None:
    found = told(words, code)

    days = {"2026-02-26", "2026-02-27", "2026-03-01", "2026-03-02", "2026-03-03", "2026-03-05"}
    assert not [each for each in (*found.dates, *_dated(found)) if str(each.start) in days]


@pytest.mark.parametrize(("code", "words"), WEEKS)
def test_a_weekday_of_a_week_that_is_told_is_of_that_week(code: str, words: str) -> None:
    found = _dated(told(words, code))

    assert {(str(each.start), each.certainty) for each in found} == {("2026-02-23", "inferred")}


@pytest.mark.parametrize(("code", "words", "day"), STATED)
def test_a_weekday_that_nothing_moves_is_of_this_week(code: str, words: str, day: str) -> None:
    found = [each for each in told(words, code).dates if str(each.start) == str(each.end)]

    assert (str(found[-1].start), found[-1].certainty) == (day, "stated")


def test_that_year_is_not_this_one() -> None:
    found = told("Le pont a brûlé en 1961. Cette année-là, tout fermait.", "fr").dates

    assert [str(each.start) for each in found] == ["1961-01-01"]
