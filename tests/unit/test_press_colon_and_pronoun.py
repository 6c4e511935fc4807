"""Whom a pronoun means behind a quotation that a colon leads to: who opens that sentence.

Everybody here is invented.
"""

from __future__ import annotations

import pytest
from tests.press_kit import told

OPENED = [
    (
        "en",
        "Mark Lund said he would sign. Carl Berg will not go: “I prefer to stay,” he explained.",
        "Carl Berg",
    ),
    (
        "ru",
        "Марк Лунд сказал, что подпишет. Пётр Орлов не пойдёт: «Мне лучше дома», — пояснил он.",
        "Пётр Орлов",
    ),
    (
        "fr",
        "Marc Roux a dit qu'il signerait. Paul Lund n'ira pas : « Je reste », explique-t-il.",
        "Paul Lund",
    ),
    (
        "fr",
        "Marc Roux a dit qu'il signerait. Le maire n'ira pas : « Je reste », explique-t-il.",
        "maire",
    ),
    (
        "es",
        "Marcos Ruiz dijo que firmaría. Pablo Lund no irá: «Yo me quedo», explicó en una nota.",
        "Pablo Lund",
    ),
]
ELSEWHERE = [
    ("en", "Mark Lund said he would sign. Anna Berg will not go: “I prefer to stay,” he said."),
    ("en", "Mark Lund said he would sign. Berg's house is cold: “I prefer to stay,” he said."),
    ("ru", "Марк Лунд сказал, что подпишет. Анна Орлова не пойдёт: «Я дома», — пояснил он."),
    ("fr", "Marc Roux a dit qu'il signerait. Les élèves partent : « Je reste », dit-il."),
    ("es", "Marcos Ruiz dijo que firmaría. Los vecinos se van: «Yo me quedo», explicó él."),
]


@pytest.mark.parametrize(("code", "words", "who"), OPENED)
def test_a_pronoun_behind_a_colon_and_a_quotation_means_who_opens_the_sentence(
    code: str, words: str, who: str
) -> None:
    last = told(words, code).statements[-1]

    assert (last.kind, last.speaker.name, last.speaker.certainty) == ("direct", who, "inferred")


@pytest.mark.parametrize(("code", "words"), ELSEWHERE)
def test_who_opens_the_sentence_is_not_meant_where_the_pronoun_gainsays_it(
    code: str, words: str
) -> None:
    first, *_, last = told(words, code).statements

    assert (last.kind, last.speaker.name) == ("direct", first.speaker.name)


def test_two_who_stand_before_the_colon_are_not_told_apart_by_it() -> None:
    words = "Tom Hale said it rained. Carl Berg met Mark Lund: “I prefer to stay,” he said."

    last = told(words, "en").statements[-1]

    assert (last.speaker.name, last.speaker.candidates) == (None, ("Carl Berg", "Mark Lund"))


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "Mark Lund said it rained. Carl Berg quotes him: “I prefer to stay,” he said."),
        ("ru", "Марк Лунд сказал, что идёт. Пётр Орлов ему не верит: «Мне лучше», — пояснил он."),
        ("ru", "Марк Лунд сказал, что идёт. Министр ему не верит: «Мне лучше», — пояснил он."),
        ("fr", "Marc Roux a dit qu'il pleut. Paul Lund parle de lui : « Je reste », dit-il."),
    ],
)
def test_a_pronoun_before_the_colon_leaves_open_whom_the_one_behind_means(
    code: str, words: str
) -> None:
    last = told(words, code).statements[-1]

    assert (last.kind, last.speaker.name, len(last.speaker.candidates)) == ("direct", None, 2)
