"""Russian names in other cases than the nominative: turned, and never certain; all is invented."""

from __future__ import annotations

import pytest
from tests.press_kit import only, told

TURNED = {
    "Министр встретился с коллегой Отто Вирталой. Виртала заявил, что порт открыт.": "Отто Виртала",
    "Переговоры прошли с Хельви Тамме. Тамме заявила, что порт открыт.": "Хельви Тамме",
    "Министр принял Яна Лаппа. Лапп заявил, что порт открыт.": "Ян Лапп",
    "По словам Ирины Зуевой, порт открыт.": "Ирина Зуева",
    "По словам Софьи Ясинской, порт открыт.": "Софья Ясинская",
    "По словам Петра Корнейчука, порт открыт.": "Пётр Корнейчук",
    "По словам Натальи Шмидт, порт открыт.": "Наталья Шмидт",
    "По словам Игоря Седых, порт открыт.": "Игорь Седых",
    "По мнению Олега Лунина, порт открыт.": "Олег Лунин",
    "По словам министра Арво Сепп, порт открыт.": "Арво Сепп",
    "Переговоры с Юккой Салоненом прошли успешно. По словам Салонена, порт открыт.": "Юкка Салонен",
}
"""Articles in which no name stands in the nominative whole, and who speaks."""


@pytest.mark.parametrize("words", TURNED)
def test_a_name_that_stands_in_no_nominative_is_turned_and_inferred(words: str) -> None:
    speaker = only(told(words, "ru")).speaker

    assert (speaker.name, speaker.certainty) == (TURNED[words], "inferred")


@pytest.mark.parametrize(
    "words",
    [
        "Порт открыт, сообщила министр транспорта Кайса Виртала.",
        "«Порт открыт», — сказал Отто Виртала.",
        "Отто Виртала заявил, что порт открыт.",
        "Директор Ян Лапп покинул порт. По словам Лаппа, порт открыт.",
    ],
)
def test_a_name_that_stands_in_the_nominative_is_stated(words: str) -> None:
    speaker = only(told(words, "ru")).speaker

    assert speaker.certainty == "stated"
    assert speaker.name in {"Кайса Виртала", "Отто Виртала", "Ян Лапп"}


@pytest.mark.parametrize(
    ("code", "first", "then", "name"),
    [
        ("en", "Edith Lowe has asked Walter Penn to come.", "“No,” he said.", "Walter Penn"),
        ("en", "Edith Lowe has asked Walter Penn to come.", "“No,” she said.", "Edith Lowe"),
        ("fr", "Odile Barre a reçu Gaston Vial.", "« Non », a-t-il dit.", "Gaston Vial"),
        ("fr", "Odile Barre a reçu Gaston Vial.", "« Non », a-t-elle dit.", "Odile Barre"),
        ("es", "Pilar Soto recibió a Ramón Vera.", "«No», dijo ella.", "Pilar Soto"),
        ("es", "Pilar Soto recibió a Ramón Vera.", "«No», dijo él.", "Ramón Vera"),
        ("ru", "Нина Лось приняла Олега Панина.", "«Нет», — сказала она.", "Нина Лось"),
    ],
)
def test_a_given_name_tells_whom_a_pronoun_may_mean(
    code: str, first: str, then: str, name: str
) -> None:
    speaker = only(told(f"{first} {then}", code)).speaker

    assert (speaker.name, speaker.certainty) == (name, "inferred")
