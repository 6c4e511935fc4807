"""What is said behind a dash is read whole: with marks in it, and with what is done meanwhile."""

from __future__ import annotations

import pytest
from tests.press_kit import rows, told

WITH_MARKS = (
    ("ru", "— Мы выехали, — говорит Тимур Орлов. — Папа сказал: «Греби». Я и грёб.",
     [("Тимур Орлов", "direct", "Мы выехали,"),
      ("Тимур Орлов", "direct", "Папа сказал: «Греби». Я и грёб."),
      (None, "direct", "Греби")]),
    ("es", "—Salimos —dice Tomás Ruiz—. Papá dijo: «Rema». Y yo remé.",
     [("Tomás Ruiz", "direct", "Salimos"),
      ("Tomás Ruiz", "direct", "Papá dijo: «Rema». Y yo remé."),
      (None, "direct", "Rema")]),
    ("fr", "— Nous sommes partis, raconte Tom Roux. Papa a dit : « Rame. » J'ai ramé.",
     [("Tom Roux", "direct", "Nous sommes partis,"),
      ("Tom Roux", "direct", "Papa a dit : « Rame. » J'ai ramé."),
      (None, "direct", "Rame.")]),
    ("ru", "— Едем, — сказал Иван Орлов, назвав это «чудом». — Скорее.",
     [("Иван Орлов", "direct", "Едем,"), ("Иван Орлов", "direct", "Скорее.")]),
)  # fmt: skip


@pytest.mark.parametrize(("code", "words", "found"), WITH_MARKS)
def test_marks_in_a_turn_take_nothing_from_it(
    code: str, words: str, found: list[tuple[str | None, str, str]]
) -> None:
    assert rows(told(words, code)) == found


MEANWHILE = (
    ("ru", "— Не знаю, — сказал Иван Орлов. — Он помолчал. — Спросите.",
     ["Не знаю,", "Спросите."]),
    ("ru", "— Не знаю, — сказал Иван Орлов. — К маю. — Орлов вздохнул. — Спросите.",
     ["Не знаю,", "К маю.", "Спросите."]),
    ("es", "—No lo sé —dijo Ana Ruiz—. Pregunte. —Se encogió de hombros—. Veremos.",
     ["No lo sé", "Pregunte.", "Veremos."]),
    ("ru", "— Не знаю, — сказал Иван Орлов. — Порт — это город. — Да.",
     ["Не знаю,", "Порт — это город. — Да."]),
)  # fmt: skip


@pytest.mark.parametrize(("code", "words", "said"), MEANWHILE)
def test_what_is_done_between_two_sentences_is_not_said(
    code: str, words: str, said: list[str]
) -> None:
    assert [each.content.words for each in told(words, code).statements] == said


def test_what_is_done_in_a_turn_of_a_dialogue_is_not_said() -> None:
    turns = (
        "— Обещал, — сказал глава района Виктор Саблин. — Но завод сорвал сроки.",
        "— И когда ждать паром?",
        "— К октябрю. — Он помолчал. — Если не обманут.",
    )

    found = told(turns, "ru").statements

    assert [(each.speaker.name, each.content.words) for each in found[2:]] == [
        ("Виктор Саблин", "К октябрю."),
        ("Виктор Саблин", "Если не обманут."),
    ]


def test_a_quotation_behind_a_dash_stays_one() -> None:
    words = "— «Порт закрыт», — сказал Иван Орлов."

    assert rows(told(words, "ru")) == [("Иван Орлов", "direct", "Порт закрыт")]
