"""What is said of somebody, beside or against them goes into nobody else's mouth as certain."""

from __future__ import annotations

import pytest
from tests.press_kit import told

ANOTHER_S = {
    "en": [
        ('"The port is closed," said a critic of Minister Anna Berg.',
         "critic of Minister Anna Berg"),
        ('"The port is closed," said the brother of Minister Anna Berg.',
         "brother of Minister Anna Berg"),
        ("An aide to Minister Anna Berg said that the port is closed.", "aide"),
        ("A spokesman for foreign minister Anna Berg said that the port is closed.",
         "spokesman for foreign minister Anna Berg"),
        ('"The port is closed," according to Anna Berg\'s opponents.', "Anna Berg's opponents"),
        ("An actor playing Minister Anna Berg said that the port is closed.",
         "actor playing Minister Anna Berg"),
        ("An actor playing Anna Berg said that the port is closed.", "actor"),
    ],
    "fr": [
        ("« Le port est fermé », a déclaré le porte-parole de la ministre Anna Berg.",
         "porte-parole de la ministre Anna Berg"),
        ("« Le port est fermé », a déclaré le frère du maire Carl Dorn.",
         "frère du maire Carl Dorn"),
        ("Le porte-parole de l'ancien ministre Carl Dorn a dit que le port est fermé.",
         "porte-parole de l'ancien ministre Carl Dorn"),
    ],
    "es": [
        ("«El puerto está cerrado», dijo el portavoz de la ministra Anna Berg.",
         "portavoz de la ministra Anna Berg"),
        ("«El puerto está cerrado», dijo el hermano del alcalde Carlos Dorn.",
         "hermano del alcalde Carlos Dorn"),
        ("El portavoz del expresidente Carlos Dorn dijo que el puerto está cerrado.",
         "portavoz del expresidente Carlos Dorn"),
    ],
    "ru": [
        ("«Порт закрыт», — сказал критик министра Анны Берг.", "критик министра Анны Берг"),
        ("«Порт закрыт», — сказал представитель министра Ивана Петрова.",
         "представитель министра Ивана Петрова"),
        ("«Порт закрыт», — сказал брат мэра Ивана Петрова.", "брат мэра Ивана Петрова"),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("code", "words", "who"),
    [(code, words, who) for code, rows in ANOTHER_S.items() for words, who in rows],
)
def test_who_is_near_to_somebody_speaks_under_no_name_of_theirs(
    code: str, words: str, who: str
) -> None:
    (found,) = told(words, code).statements

    assert found.speaker.name == who


@pytest.mark.parametrize(
    ("code", "words", "who"),
    [
        ("en", "The minister of trade Anna Berg said that the port is closed.",
         "Anna Berg"),
        ("en", "The former housing minister Anna Berg said that the port is closed.",
         "Anna Berg"),
        ("en", "The vice president of the company Anna Berg said that it is so.",
         "Anna Berg"),
        ("fr", "L'adjoint au maire Carl Dorn a dit que le port est fermé.",
         "Carl Dorn"),
        ("es", "El ministro de Comercio Carlos Dorn dijo que el puerto está cerrado.",
         "Carlos Dorn"),
        ("ru", "«Порт закрыт», — сказал заместитель министра Иван Петров.",
         "Иван Петров"),
    ],
)  # fmt: skip
def test_who_has_an_office_of_something_speaks_by_name(code: str, words: str, who: str) -> None:
    (found,) = told(words, code).statements

    assert (found.speaker.name, found.certainty) == (who, "stated")
