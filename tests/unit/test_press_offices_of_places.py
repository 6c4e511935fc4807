"""Who is named by a place, by the name of a father, or behind the office of a body.

Everybody here is invented.
"""

from __future__ import annotations

import pytest
from tests.press_kit import told


def _speakers(paragraphs: list[str], code: str) -> list[tuple[str | None, str]]:
    return [
        (each.speaker.name, each.speaker.certainty) for each in told(paragraphs, code).statements
    ]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "A government spokesman in Port Moss later said the cabinet would meet."),
        ("en", "A spokeswoman in Moss, Arden's capital, said the cabinet would meet."),
        ("fr", "Un porte-parole du gouvernement à Mosse a déclaré que le bac serait arrêté."),
        ("es", "Un portavoz del Gobierno en Mosa dijo que el barco zarparía."),
        ("ru", "Представитель правительства в Моссе заявил, что паром остановят."),
    ],
)
def test_who_speaks_for_what_only_a_place_tells_is_inferred(code: str, words: str) -> None:
    assert [certainty for _, certainty in _speakers([words], code)] == ["inferred"]


@pytest.mark.parametrize(
    "words",
    [
        "A farmer in Moss said the river had risen.",
        "A spokesman for the ministry said the river had risen.",
        "A spokesman for the ministry in Moss said the river had risen.",
    ],
)
def test_who_speaks_for_themselves_or_for_what_is_told_is_stated(words: str) -> None:
    assert [certainty for _, certainty in _speakers([words], "en")] == ["stated"]


@pytest.mark.parametrize(
    ("full", "by_father"),
    [
        ("Паромщик Гордей Мохов", "Гордей Ильич"),
        ("Паромщик Гордей Мохов", "Гордей Лукич"),
        ("Паромщик Гордей Мохов", "Гордей Саввич"),
        ("Паромщик Гордей Мохов", "Гордей Никитич"),
        ("Учительница Анна Мохова", "Анна Кузьминична"),
        ("Учительница Анна Мохова", "Анна Петровна"),
    ],
)
def test_the_name_of_a_father_is_no_family_name(full: str, by_father: str) -> None:
    held = [f"{full} срокам не верит.", f"«Мне-то что», — говорит {by_father}."]
    assert _speakers(held, "ru") == [(full.partition(" ")[2], "inferred")]


def test_a_family_name_that_ends_as_that_of_a_father_does_not_is_one() -> None:
    held = ["Паромщик Гордей Мохов ушёл.", "«Мне-то что», — говорит Гордей Зорич."]
    assert _speakers(held, "ru") == [("Гордей Зорич", "stated")]


@pytest.mark.parametrize("name", ["Ингрид Моос", "Анна Мохова"])
def test_a_person_stands_behind_the_body_in_whose_office_they_are(name: str) -> None:
    held = [
        f"Делегацию возглавляла статс-секретарь Министерства окружающей среды {name}.",
        f"На вопрос журналистов, {name[0]}. {name.split()[1]} заявила, что паром остановят.",
    ]
    assert [each for each, _ in _speakers(held, "ru")] == [name]
