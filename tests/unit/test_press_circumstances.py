"""Who speaks behind where and when they do, after a quotation and its verb.

Everybody here is invented.
"""

from __future__ import annotations

import pytest
from tests.press_kit import rows, told

FOUND = [
    ("ru", "«Мы ждали», — сказал на открытии министр культуры Дарнии Пётр Лунд.", "Пётр Лунд"),
    ("ru", "«Мы ждали», — заметил после концерта дирижёр Аарне Руус.", "Аарне Руус"),
    ("ru", "«Мы ждали», — сказала на церемонии закрытия директор музея Анна Лунд.", "Анна Лунд"),
    ("ru", "«Мы ждали», — добавил с трибуны депутат Пётр Лунд.", "Пётр Лунд"),
    ("ru", "«Мы ждали», — пояснил на вернисаже Марк Лунд.", "Марк Лунд"),
    ("ru", "«Мы ждали», — сказала у здания вокзала Анна Орлова.", "Анна Орлова"),
    ("ru", "«Мы ждали», — сказал после встречи с депутатом Орловым мэр Пётр Лунд.", "Пётр Лунд"),
    ("fr", "« Nous attendions », a déclaré à l'ouverture du festival le ministre Paul Lund.",
     "Paul Lund"),
    ("fr", "« Nous attendions », a expliqué après le concert la directrice Anne Roux.",
     "Anne Roux"),
    ("fr", "« Nous attendions », a lancé à la sortie du théâtre le maire.", "maire"),
    ("es", "«Esperábamos», dijo en la apertura el ministro Pablo Lund.", "Pablo Lund"),
    ("es", "«Esperábamos», explicó tras el concierto la directora del museo Ana Ruiz.", "Ana Ruiz"),
    ("es", "«Esperábamos», comentó a la salida del teatro el alcalde.", "alcalde"),
]  # fmt: skip
NOBODY_THERE = [
    ("ru", "«Мы ждали», — сказал после встречи с министром Петром Лундом."),
    ("ru", "«Мы ждали», — сказал на вечере памяти режиссёра Петра Лунда."),
    ("ru", "«Мы ждали», — сказал на открытии выставки Анна Орлова."),
    ("ru", "«Мы ждали», — сказал на открытии памятника Петру Лунду."),
    ("ru", "«Мы ждали», — сказал на концерте Марка Лунда."),
    ("ru", "«Мы ждали», — сказал на юбилее Лунда."),
    ("ru", "«Мы ждали», — говорит на выставке Орлова."),
    ("ru", "«Мы ждали», — сказал у входа, где стоял министр Пётр Лунд."),
    ("fr", "« Nous attendions », a déclaré après avoir rencontré le ministre Paul Lund."),
    ("fr", "« Nous attendions », a déclaré à l'ouverture du procès du maire."),
    ("fr", "« Nous attendions », a déclaré au théâtre avec son ami le ministre Paul Lund."),
    ("fr", "« Nous attendions », a déclaré à la sortie en saluant le maire."),
    ("fr", "« Nous attendions », a déclaré à l'ouverture du musée Paul Lund."),
    ("es", "«Esperábamos», dijo tras recibir el ministro Pablo Lund."),
    ("es", "«Esperábamos», dijo en la casa de su amigo el ministro Pablo Lund."),
    ("es", "«Esperábamos», dijo en la apertura con el ministro Pablo Lund."),
    ("es", "«Esperábamos», dijo en la puerta del teatro Pablo Lund."),
    ("es", "«Esperábamos», dijo en un acto en que habló el ministro Pablo Lund."),
]  # fmt: skip


@pytest.mark.parametrize(("code", "words", "who"), FOUND)
def test_who_speaks_may_stand_behind_where_and_when_they_do(
    code: str, words: str, who: str
) -> None:
    assert [each[:2] for each in rows(told(words, code))] == [(who, "direct")]


@pytest.mark.parametrize(("code", "words"), NOBODY_THERE)
def test_whom_an_occasion_is_for_does_not_speak_at_it(code: str, words: str) -> None:
    assert not [each for each in rows(told(words, code)) if each[0] is not None]


def test_a_family_name_alone_behind_an_occasion_is_inferred() -> None:
    begun = "Марк Лунд и Анна Орлова приехали в порт."

    (found,) = told([begun, "«Мы ждали», — сказала на вернисаже Орлова."], "ru").statements

    assert (found.speaker.name, found.speaker.certainty) == ("Анна Орлова", "inferred")
