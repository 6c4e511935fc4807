"""Who answers behind a dash, and who bears a second office, is told by what stands before."""

from __future__ import annotations

import pytest
from tests.press_kit import told

TWO_PINTOS = (
    "La poeta Rosaura Pinto y el presidente, Efraín Pinto, llegaron.",
    "—¿Y el agua, presidente? —gritó un muchacho.",
    "—Viene —respondió Pinto—. Viene en octubre.",
)


def test_of_two_by_one_name_the_one_answers_whose_office_was_called() -> None:
    found = told(TWO_PINTOS, "es").statements[-2:]

    assert [each.speaker.name for each in found] == ["Efraín Pinto", "Efraín Pinto"]
    assert [each.certainty for each in found] == ["inferred", "inferred"]


def test_of_two_by_one_name_none_answers_where_nobody_was_called() -> None:
    turns = (TWO_PINTOS[0], "—¿Y el agua? —gritó un muchacho.", TWO_PINTOS[2])

    assert [each.speaker.name for each in told(turns, "es").statements[-2:]] == [None, None]


TURNS = (
    "Директора Дину Абаеву я застала дома.",
    "— Пока очередь, — смеётся Абаева. — Она стала короче.",
    "Министр Карл Ост заявил, что средства есть.",
    "— А кто платит? — спрашиваю я.",
)


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("— Никто, — отвечает она. — Стадиона нет.", "Дина Абаева"),
        ("— Никто, — отвечает он. — Стадиона нет.", "Карл Ост"),
    ],
)
def test_a_pronoun_in_a_turn_means_who_alone_had_one(words: str, who: str) -> None:
    found = told((*TURNS, words), "ru").statements[-1]

    assert (found.speaker.name, found.certainty) == (who, "inferred")


def test_a_pronoun_in_a_turn_stays_open_where_two_had_one() -> None:
    other = "— Мне тоже, — говорит Мария Орлова. — И давно."

    found = told((*TURNS[:2], other, *TURNS[2:], "— Никто, — отвечает она."), "ru").statements[-1]

    assert found.speaker.name is None


SECOND = (
    ("es", "La presidenta del club, Ana Ruiz, alcaldesa de Lorma, llegó.",
     "«Está abierto», dijo la alcaldesa.", "Ana Ruiz"),
    ("ru", "Глава клуба Анна Орлова, депутат, приехала.",
     "Депутат сказала, что порт открыт.", "Анна Орлова"),
    ("fr", "Le chef de file, Denis Roux, ex-mari de la maire, est là.",
     "« C'est fini », a dit la maire.", "maire"),
)  # fmt: skip


@pytest.mark.parametrize(("code", "first", "words", "who"), SECOND)
def test_an_office_behind_a_name_is_theirs_and_that_of_whom_it_is_is_not(
    code: str, first: str, words: str, who: str
) -> None:
    (found,) = told([first, words], code).statements

    assert (found.speaker.name, found.certainty) == (who, "inferred")


def test_who_is_concerned_is_of_the_gender_of_the_word() -> None:
    words = (
        "« Nous signons », promet la maire, Odile Roux.",
        "Le chef de file, Denis Roux, parle d'un « trou ».",
        "« Denis compte mal », réplique l'intéressée.",
    )

    found = told(words, "fr").statements[-1]

    assert (found.speaker.name, found.certainty) == ("Odile Roux", "inferred")
