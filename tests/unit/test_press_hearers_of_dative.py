"""A Russian office in the dative was told: who is named behind it spoke, if the form says so."""

from __future__ import annotations

import pytest
from tests.press_kit import told

TOLD_BY = (
    ("«Мы едем», — сказал министру Орлов.", "Орлов"),
    ("«Мы едем», — сказал министру обороны Орлов.", "Орлов"),
    ("«Мы едем», — сказал министру Иван Орлов.", "Иван Орлов"),
    ("«Мы едем», — сказала мэру Анна Орлова.", "Анна Орлова"),
    ("«Мы едем», — сказал отцу Тимур.", "Тимур"),
    ("Министру Орлов сказал, что порт закрыт.", "Орлов"),
    ("«Мы едем», — говорит шестиклассник Тимур.", "Тимур"),
    ("«Мы едем», — говорит школьница Анна.", "Анна"),
    ("«Мы едем», — сказал слесарь Лунин.", "Лунин"),
    ("«Мы едем», — сказал глава комитета по спорту.", "глава комитета по спорту"),
)


@pytest.mark.parametrize(("words", "who"), TOLD_BY)
def test_who_stands_behind_a_hearer_speaks(words: str, who: str) -> None:
    (found,) = told(words, "ru").statements

    assert found.speaker.name == who


HEARD = (
    "«Мы едем», — сказал мэру Орлову.",
    "«Мы едем», — сказал министру Ивану Орлову.",
    "«Мы едем», — сказал министру Шевченко.",
    "«Мы едем», — сказала мэру Орлова.",
)


@pytest.mark.parametrize("words", HEARD)
def test_a_hearer_speaks_not(words: str) -> None:
    assert [each.speaker.name for each in told(words, "ru").statements] == [None]


def test_who_was_told_lends_their_office_to_nobody() -> None:
    words = "Прибыл Олег Лунин. «Едем», — сказал министру Иван Орлов. «Да», — сказал министр."

    found = told(words, "ru").statements

    assert [each.speaker.name for each in found] == ["Иван Орлов", "министр"]
