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
        "It was signed in early 2024.": ("2024-01-01", "2024-12-31", "inferred"),
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
        "It was held on the first Monday of April.": ("2025-04-07", "2025-04-07", "inferred"),
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
        "Se reunieron el pasado lunes.": ("2026-03-02", "2026-03-02", "inferred"),
        "Se reunieron el lunes pasado.": ("2026-03-02", "2026-03-02", "inferred"),
        "Se reunirán el lunes próximo.": ("2026-03-09", "2026-03-09", "inferred"),
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


# Published on Thursday, 5 March 2026: Easter is on 5 April, that of the Eastern church on 12 April.
FURTHER: dict[str, dict[str, tuple[str | None, str | None, str] | None]] = {
    "en": {
        "It will open before Easter.": (None, "2026-04-05", "inferred"),
        "It opened on Michaelmas.": ("2025-09-29", "2025-09-29", "inferred"),
        "It will open on Ascension Day.": ("2026-05-14", "2026-05-14", "inferred"),
        "It will open on the eve of Pentecost.": ("2026-05-23", "2026-05-23", "inferred"),
        "They sold a Christmas tree.": None,
        "They saw an epiphany in it.": None,
        "It was signed three days after Easter.": (None, None, "inferred"),
        "It was shut on the last day of January.": ("2026-01-31", "2026-01-31", "inferred"),
        "It will open on the second Tuesday in May.": ("2026-05-12", "2026-05-12", "inferred"),
        "It will open on the last Friday of April 2027.": ("2027-04-30", "2027-04-30", "stated"),
        "It will open in the second half of April.": ("2026-04-16", "2026-04-30", "inferred"),
        "It will open in the first week of May.": (None, None, "inferred"),
        "It will open in the autumn of 2027.": (None, None, "inferred"),
        "Registration opens Monday.": ("2026-03-09", "2026-03-09", "inferred"),
        "The vote had been moved to 20 April.": ("2026-04-20", "2026-04-20", "inferred"),
        "They meet on 9 May each year.": (None, None, "inferred"),
        "They met two weeks ago.": (None, None, "inferred"),
        "They met three days ago.": ("2026-03-02", "2026-03-02", "inferred"),
        "They will meet the week after next.": ("2026-03-16", "2026-03-22", "inferred"),
        "They will meet on Friday week.": ("2026-03-13", "2026-03-13", "inferred"),
        "The vote will be in November.": ("2026-11-01", "2026-11-30", "inferred"),
    },
    "ru": {
        "Мост откроют к Пасхе.": (None, "2026-04-12", "inferred"),
        "Мост закрыли на Покров.": ("2025-10-14", "2025-10-14", "inferred"),
        "Снежный покров растаял.": None,
        "Мост закрыли в последний день января.": ("2026-01-31", "2026-01-31", "inferred"),
        "Мост закрыли первого февраля.": ("2026-02-01", "2026-02-01", "inferred"),
        "Мост откроют во второй вторник мая.": ("2026-05-12", "2026-05-12", "inferred"),
        "Мост откроют во второй половине апреля.": ("2026-04-16", "2026-04-30", "inferred"),
        "Открытие намечено на вторую половину апреля.": ("2026-04-16", "2026-04-30", "inferred"),
        "Мост откроют в первую неделю мая.": (None, None, "inferred"),
        "Мост открыли осенью 2024 года.": (None, None, "inferred"),
        "Голосование назначено на понедельник.": ("2026-03-09", "2026-03-09", "inferred"),
        "Мост закрыли две недели назад.": (None, None, "inferred"),
        "Ярмарка открывается 9 мая каждого года.": (None, None, "inferred"),
    },
    "fr": {
        "Le pont ouvrira avant la Pentecôte.": (None, "2026-05-24", "inferred"),
        "Le pont a fermé à la Toussaint.": ("2025-11-01", "2025-11-01", "inferred"),
        "Le pont ouvrira avant Noël.": (None, "2026-12-25", "inferred"),
        "Le pont de Saint-Jean a fermé.": None,
        "Noël Martin est venu.": None,
        "Le pont a fermé trois jours après Pâques.": (None, None, "inferred"),
        "Le pont a fermé le dernier jour de janvier.": ("2026-01-31", "2026-01-31", "inferred"),
        "Le pont ouvrira le deuxième mardi de mai.": ("2026-05-12", "2026-05-12", "inferred"),
        "Le pont ouvrira dans la première quinzaine d’avril.": (
            "2026-04-01", "2026-04-15", "inferred"),
        "Le pont ouvrira la première semaine de mai.": (None, None, "inferred"),
        "Le pont a ouvert à l’automne 2024.": (None, None, "inferred"),
        "Le vote a été reporté au 20 avril.": ("2026-04-20", "2026-04-20", "inferred"),
        "Le pont a fermé il y a deux ans.": (None, None, "inferred"),
        "Il jurait de partir en janvier.": ("2026-01-01", "2026-01-31", "inferred"),
        "La foire se tient le 9 mai de chaque année.": (None, None, "inferred"),
    },
    "es": {
        "El puente abrirá antes de Semana Santa.": (None, "2026-04-05", "inferred"),
        "El puente abrirá después de Navidad.": ("2026-12-25", None, "inferred"),
        "El puente se cerró en vísperas de la Asunción.": ("2025-08-14", "2025-08-14", "inferred"),
        "Los reyes llegaron a San Juan.": None,
        "El puente se cerró el último día de enero.": ("2026-01-31", "2026-01-31", "inferred"),
        "El puente abrirá el segundo martes de mayo.": ("2026-05-12", "2026-05-12", "inferred"),
        "El puente abrirá en la primera quincena de abril.": (
            "2026-04-01", "2026-04-15", "inferred"),
        "El puente abrirá la primera semana de mayo.": (None, None, "inferred"),
        "El puente abrió en el otoño de 2024.": (None, None, "inferred"),
        "El voto fue aplazado al 20 de abril.": ("2026-04-20", "2026-04-20", "inferred"),
        "El puente se cerró hace dos años.": (None, None, "inferred"),
        "El puente lo firmó en enero la alcaldesa.": ("2026-01-01", "2026-01-31", "inferred"),
        "El plazo corre desde el día siguiente al de la firma.": None,
        "La feria abre el 9 de mayo de cada año.": (None, None, "inferred"),
    },
}  # fmt: skip
MORE = [(code, words) for code, held in FURTHER.items() for words in held]


@pytest.mark.parametrize(("code", "words"), MORE)
def test_feasts_and_parts_of_months_are_resolved_as_their_rules_say(code: str, words: str) -> None:
    expected = FURTHER[code][words]

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


def test_days_counted_hang_on_the_day_before_them_and_not_on_a_feast() -> None:
    hung = told("They met on Tuesday. Two days earlier it was signed.").dates
    loose = told("It was due before Christmas. Two days earlier it was signed.").dates

    assert str(hung[1].start) == "2026-03-01"
    assert loose[1].start is None


def test_today_in_an_interview_counts_from_its_day_where_that_is_told() -> None:
    head = "Nora Falk received us on Monday, 2 March 2026, for this interview."
    turns = ["Q: When?", "A: I signed it yesterday.", "Q: Who else?", "A: Nobody."]

    known = told([head, *turns]).dates
    unknown = told(["Nora Falk leads the board.", *turns]).dates

    assert (str(known[-1].start), known[-1].certainty) == ("2026-03-01", "inferred")
    assert unknown[-1].start is None


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "KARVEL, 4 March (NPA) — The sides would meet, Anna Berg said."),
        ("ru", "КАРВЕЛ, 4 мар — Норд-Инфо. Стороны встретятся, сказала Анна Орлова."),
        ("fr", "KARVEL, 4 mars (AGN) - Les parties se verront, a dit Anne Roux."),
        ("es", "KARVEL, 4 mar (AGN).- Las partes se verán, dijo Ana Ruiz."),
    ],
)
def test_the_day_of_a_dateline_is_the_latest_such_day(code: str, words: str) -> None:
    (found,) = told(words, code).dates

    assert str(found.start) == "2026-03-04"


TO_COME = [
    ("en", "The council meets again on 20 March.", "2026-03-20"),
    ("en", "The council met again on 20 February.", "2026-02-20"),
    ("en", "We wrote to them in vain and expect an answer before Christmas.", "2026-12-25"),
    ("en", "The board agreed at a meeting to set 15 March as the last day.", "2026-03-15"),
    ("es", "Firmamos el 3 de abril y abriremos pronto.", "2026-04-03"),
    ("es", "Firmamos el 3 de febrero y abriremos pronto.", "2026-02-03"),
    ("es", "Escribimos la carta el 3 de septiembre.", "2025-09-03"),
    ("es", "El acuerdo del pleno fija el 15 de marzo como último día.", "2026-03-15"),
    ("es", "Abriremos el 15 de abril.", "2026-04-15"),
    ("fr", "Le conseil se réunit le 20 mars.", "2026-03-20"),
    ("fr", "Le conseil s'est réuni le 20 février.", "2026-02-20"),
    ("fr", "L'accord fixe au 15 mars le dernier jour.", "2026-03-15"),
    ("ru", "Договор расторгнут 5 февраля.", "2026-02-05"),
    ("ru", "Стороны расторгнут договор 5 апреля.", "2026-04-05"),
    ("ru", "Вопрос о порте затронут 20 февраля.", "2026-02-20"),
]


@pytest.mark.parametrize(("code", "words", "last"), TO_COME)
def test_a_form_of_two_tenses_tells_the_nearer_day(code: str, words: str, last: str) -> None:
    (found,) = told(words, code).dates

    assert found.end is not None
    assert found.end.isoformat() == last
    assert found.certainty == "inferred"
