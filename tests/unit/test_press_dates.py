"""Days told in words are resolved against publication, as intervals, and never guessed."""

from __future__ import annotations

from itertools import pairwise

import pytest
from tests.press_kit import PUBLISHED, article_of, told

from paraph.press.dates import Dates
from paraph.press.expressions import expressions

# Published on Thursday, 5 March 2026.
RESOLVED: dict[str, dict[str, tuple[str | None, str | None, str] | None]] = {
    "en": {
        "They met on Tuesday.": ("2026-03-03", "2026-03-03", "stated"),
        "They met on Thursday.": ("2026-03-05", "2026-03-05", "stated"),
        "They met on Friday.": ("2026-02-27", "2026-02-27", "stated"),
        "They will meet on Friday.": ("2026-03-06", "2026-03-06", "inferred"),
        "They will meet on Thursday.": (None, None, "inferred"),
        "They met yesterday.": ("2026-03-04", "2026-03-04", "stated"),
        "They met on 5 April 2025.": ("2025-04-05", "2025-04-05", "stated"),
        "They met on April 5, 2025.": ("2025-04-05", "2025-04-05", "stated"),
        "They met on 7 March.": ("2025-03-07", "2025-03-07", "inferred"),
        "They will meet on 7 March.": ("2026-03-07", "2026-03-07", "inferred"),
        "It was signed in March 2024.": ("2024-03-01", "2024-03-31", "stated"),
        "It was signed in 2024.": ("2024-01-01", "2024-12-31", "stated"),
        "It was signed in early 2024.": ("2024-01-01", "2024-12-31", "stated"),
        "It opens in the first quarter of 2027.": ("2027-01-01", "2027-03-31", "stated"),
        "The dam dates from the 1990s.": ("1990-01-01", "1999-12-31", "stated"),
        "They met last week.": ("2026-02-23", "2026-03-01", "stated"),
        "They meet next month.": ("2026-04-01", "2026-04-30", "stated"),
        "It will be ready by the end of the year.": (None, "2026-12-31", "stated"),
        "It will be ready by the end of 2027.": (None, "2027-12-31", "stated"),
        "It has been in force since 2019.": ("2019-01-01", None, "stated"),
        "It was signed before his arrival.": (None, None, "inferred"),
        "They met from 3 to 5 March 2026.": ("2026-03-03", "2026-03-05", "stated"),
        "They met on 03/04/2026.": None,
        "On 31 February 2026 they met.": (None, None, "inferred"),
        "They met last Wednesday.": (None, None, "inferred"),
        "They met last Tuesday.": ("2026-03-03", "2026-03-03", "inferred"),
        "They may meet.": None,
        "They met on Tuesday, 17 February 2026.": ("2026-02-17", "2026-02-17", "stated"),
        "They met on Tuesday, 17 February.": ("2026-02-17", "2026-02-17", "inferred"),
        "He told the Sunday Times so.": None,
        "They met the following Tuesday.": None,
        "They met every Monday.": None,
        "It was held on the first Monday of April.": None,
        "It employs up to 2000 workers.": None,
        "It met a need of 1500 tonnes.": None,
        "He asked Tuesday's committee.": None,
        "It was signed on 5 June last year.": ("2025-06-05", "2025-06-05", "stated"),
        "It was signed on June 5 of last year.": ("2025-06-05", "2025-06-05", "stated"),
        "It opens in the third quarter of next year.": ("2027-07-01", "2027-09-30", "stated"),
        "Trade fell in the first half of last year.": ("2025-01-01", "2025-06-30", "stated"),
        "They met in September last year.": ("2025-09-01", "2025-09-30", "stated"),
        "They met last June.": ("2025-06-01", "2025-06-30", "inferred"),
        "They met last January.": (None, None, "inferred"),
        "The work may last year after year.": None,
        "The board meets on 20 March.": ("2026-03-20", "2026-03-20", "inferred"),
        "The board meets on 5 September.": (None, None, "inferred"),
        "They meet on Friday.": ("2026-02-27", "2026-02-27", "inferred"),
    },
    "ru": {
        "Стороны встретились в понедельник.": ("2026-03-02", "2026-03-02", "stated"),
        "Стороны встретятся в пятницу.": ("2026-03-06", "2026-03-06", "inferred"),
        "Документ подписали в прошлом году.": ("2025-01-01", "2025-12-31", "stated"),
        "Он вступит в силу до конца года.": (None, "2026-12-31", "stated"),
        "Встреча прошла 3 марта 2026 года.": ("2026-03-03", "2026-03-03", "stated"),
        "Его приняли в 2019 году.": ("2019-01-01", "2019-12-31", "stated"),
        "Документ подписали 5 июня прошлого года.": ("2025-06-05", "2025-06-05", "stated"),
        "Документ подписали в июне прошлого года.": ("2025-06-01", "2025-06-30", "stated"),
        "Документ подпишут 5 июня следующего года.": ("2027-06-05", "2027-06-05", "inferred"),
        "Экспорт вырос во втором квартале прошлого года.": ("2025-04-01", "2025-06-30", "stated"),
        "Они приехали накануне.": None,
        "Стороны встретились во вторник, 17 февраля.": ("2026-02-17", "2026-02-17", "inferred"),
        "Соглашение парафировали до его приезда.": (None, None, "inferred"),
    },
    "fr": {
        "Ils se sont rencontrés mardi.": ("2026-03-03", "2026-03-03", "stated"),
        "Ils se rencontreront vendredi.": ("2026-03-06", "2026-03-06", "inferred"),
        "Le texte a été signé le 3 mars 2026.": ("2026-03-03", "2026-03-03", "stated"),
        "Il a été signé l’an dernier.": ("2025-01-01", "2025-12-31", "stated"),
        "Il sera prêt d’ici la fin de l’année.": (None, "2026-12-31", "stated"),
        "Il a été signé en mars 2024.": ("2024-03-01", "2024-03-31", "stated"),
        "Il a été paraphé avant son arrivée.": (None, None, "inferred"),
        "Il a été signé le 5 juin dernier.": ("2025-06-05", "2025-06-05", "stated"),
        "Il a été signé le 5 juin de l’année dernière.": ("2025-06-05", "2025-06-05", "stated"),
        "Il sera signé en juin prochain.": ("2026-06-01", "2026-06-30", "inferred"),
        "Il tiendrait sa session à Berne le 15 mars.": ("2026-03-15", "2026-03-15", "inferred"),
        "Ils se sont vus le lundi suivant.": None,
        "Il emploie près de 2000 ouvriers.": None,
    },
    "es": {
        "Se reunieron el lunes.": ("2026-03-02", "2026-03-02", "stated"),
        "Se reunirán el viernes.": ("2026-03-06", "2026-03-06", "inferred"),
        "Se firmó el 3 de marzo de 2026.": ("2026-03-03", "2026-03-03", "stated"),
        "Se firmó el año pasado.": ("2025-01-01", "2025-12-31", "stated"),
        "Se firmó el 5 de junio del año pasado.": ("2025-06-05", "2025-06-05", "stated"),
        "Se firmó el pasado 5 de enero.": ("2026-01-05", "2026-01-05", "stated"),
        "Se firmará el próximo 5 de junio.": ("2026-06-05", "2026-06-05", "stated"),
        "Llegaron por la mañana.": None,
        "Se reunieron el lunes siguiente.": None,
        "Se reunieron el martes 17 de febrero.": ("2026-02-17", "2026-02-17", "inferred"),
        "Se rubricó antes de su llegada.": (None, None, "inferred"),
    },
}
CASES = [(code, words) for code, held in RESOLVED.items() for words in held]


@pytest.mark.parametrize(("code", "words"), CASES)
def test_a_day_is_resolved_as_its_rule_says(code: str, words: str) -> None:
    expected = RESOLVED[code][words]

    found = told(words, code).dates

    came = [
        (
            each.start.isoformat() if each.start else None,
            each.end.isoformat() if each.end else None,
            each.certainty,
        )
        for each in found
    ]
    assert came == ([] if expected is None else [expected])


def test_the_following_year_hangs_on_the_date_before_it() -> None:
    found = told("It was signed in 2019. The following year it was ratified.").dates

    assert found[1].start is not None
    assert (found[1].start.year, found[1].certainty) == (2020, "inferred")


def test_the_following_year_without_a_date_before_it_is_no_date() -> None:
    (found,) = told("The following year it was ratified.").dates

    assert found.start is None
    assert found.end is None


def test_a_day_of_the_following_year_hangs_on_the_date_before_it() -> None:
    words = "It was signed on 3 May 2023 and entered into force on 5 June the following year."

    _, found = told(words).dates

    assert (str(found.start), str(found.end)) == ("2024-06-05", "2024-06-05")
    assert found.certainty == "inferred"


def test_a_day_of_that_same_year_without_a_date_before_it_is_no_day() -> None:
    (found,) = told("It was ratified on 5 June the same year.").dates

    assert (found.start, found.end) == (None, None)


def test_no_day_is_told_of_what_may_be_past_or_to_come() -> None:
    (found,) = told("He said talks would end, and the sides were in Bern on Friday.").dates[-1:]

    assert found.certainty == "stated" or found.start is None


def test_a_date_tells_the_words_it_was_read_from() -> None:
    article = article_of(["They met on Tuesday."])
    dates = Dates(article)
    (paragraph,) = article.paragraphs

    (found,) = [dates.resolved(paragraph, each) for each in dates.paragraph(paragraph)]

    assert found.words.words == "on Tuesday"
    assert found.start == PUBLISHED.replace(day=3)
    assert found.basis


def test_dates_do_not_overlap() -> None:
    found = expressions("from 3 to 5 March 2026, before the end of 2026, on Tuesday", "en")

    assert all(one.end <= two.start for one, two in pairwise(found))
