"""The day of an act is one that stands in its clause, and no nearer to another act."""

from __future__ import annotations

from datetime import date

import pytest
from tests.press_kit import told

ANOTHER = {
    "en": [
        "The mayor signed a pact that expires on 31 December 2025.",
        "The mayor signed the pact negotiated on 3 March 2024.",
        "The mayor signed the pact drafted in Karvel in 2024.",
        "The mayor signed the pact, ending a quarrel that began on 3 March 2024.",
        "The mayor signed the pact after talks on 3 March 2024.",
        "The mayor signed the pact despite the 3 March 2024 vote.",
        "The mayor signed a pact to end trade by 31 December 2030.",
        "The mayor signed the pact for the years 2020 to 2025.",
        "The mayor signed a pact in force since 3 March 2020.",
        "The mayors who spoke on 3 March 2024 signed the pact.",
        "The 3 March 2024 pact was signed by the mayor.",
    ],
    "ru": [
        "Мэр подписала договор, который истекает 31 декабря 2025 года.",
        "Мэр подписала договор, согласованный 3 марта 2024 года.",
        "Мэр подписала договор о границе 1920 года.",
        "Мэр подписала договор после переговоров 3 марта 2024 года.",
    ],
    "fr": [
        "Le maire a signé le pacte qui expire le 31 décembre 2025.",
        "Le maire a signé le pacte négocié le 3 mars 2024.",
        "Le maire a signé le pacte, malgré le vote du 3 mars 2024.",
        "Le maire a signé le pacte pour la période 2020-2025.",
    ],
    "es": [
        "El alcalde firmó el pacto que vence el 31 de diciembre de 2025.",
        "El alcalde firmó el pacto negociado el 3 de marzo de 2024.",
        "El alcalde firmó el pacto pese a la votación del 3 de marzo de 2024.",
    ],
}


@pytest.mark.parametrize(
    ("code", "words"), [(code, words) for code, rows in ANOTHER.items() for words in rows]
)
def test_a_day_of_something_else_is_not_that_of_an_act(code: str, words: str) -> None:
    (found,) = [each for each in told(words, code).events if each.event == "signature"]

    assert found.status == "done"
    assert found.date is None or (found.date.start, found.date.end) == (None, None)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "The mayors signed the revised pact on fishing in the town hall on 3 March 2026."),
        ("en", "The mayors signed the pact in Karvel, the capital, on 3 March 2026."),
        ("en", "The pact, negotiated in Karvel, was signed on 3 March 2026."),
        ("en", "The pact was signed shortly after midnight on 3 March 2026."),
        ("en", "At the summit in Karvel on 3 March 2026 the mayors signed the pact."),
        ("ru", "Мэры подписали согласованный текст договора 3 марта 2026 года."),
        ("ru", "Мэры подписали договор в Карвеле, столице Альды, 3 марта 2026 года."),
        ("ru", "Мэр сообщила, что 3 марта 2026 года договор подписали."),
        ("fr", "Les maires ont signé le traité à la mairie de Karvel le 3 mars 2026."),
        ("es", "Los alcaldes firmaron el tratado de 1990 el 3 de marzo de 2026."),
    ],
)
def test_a_day_in_the_clause_of_an_act_is_its_own(code: str, words: str) -> None:
    (found,) = [each for each in told(words, code).events if each.event == "signature"]

    assert found.date is not None
    assert (found.date.start, found.date.certainty) == (date(2026, 3, 3), "stated")


def test_a_day_behind_another_verb_is_only_inferred() -> None:
    (found,) = told("The mayors signed the pact and flew home on 3 March 2026.").events

    assert found.date is not None
    assert found.date.certainty == "inferred"


def test_an_extension_is_not_done_on_the_day_until_which_it_extends() -> None:
    found = told("The pact, signed in 1990, was extended until 2030.").events

    assert [(each.event, each.date is None) for each in found] == [
        ("signature", False),
        ("extension", True),
    ]
