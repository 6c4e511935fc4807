"""Whose turn it is in an interview or a transcript; every conversation here is invented."""

from __future__ import annotations

import pytest
from tests.press_kit import article_of, rows, told

from paraph.press.reading import read_article


def test_an_initial_beside_a_family_name_tells_two_of_one_family_apart() -> None:
    found = told(
        [
            "We spoke to Minister Nora Falk and to her brother Sven Falk.",
            "HOST: Is the pier safe?",
            "N. FALK: It is.",
            "HOST: Do you agree?",
            "S. FALK: I do not.",
            "K. FALK: Nor do I.",
        ]
    )

    assert rows(found) == [
        ("Nora Falk", "direct", "It is."),
        ("Sven Falk", "direct", "I do not."),
        ("K. FALK", "direct", "Nor do I."),
    ]


def test_the_initial_of_a_patronymic_is_no_given_name() -> None:
    found = told(
        [
            "На вопросы отвечали министр связи Павел Дроздов и посол Амир Салим.",
            "П. С. Дроздов: Текст готов.",
            "Вопрос: Когда подписание?",
            "А. Н. Салим (через переводчика): Осенью.",
        ],
        "ru",
    )

    assert [(name, words) for name, _, words in rows(found)] == [
        ("Павел Дроздов", "Текст готов."),
        ("Амир Салим", "Осенью."),
    ]


def test_words_before_a_colon_that_are_nobodys_name_are_no_label() -> None:
    found = told(
        [
            "Record: what the two said of the pier.",
            "We spoke to Nora Falk.",
            "HOST: Is the pier safe?",
            "FALK: It is.",
            "HOST: Who says so?",
            "FALK: I do.",
        ]
    )

    assert [words for _, _, words in rows(found)] == ["It is.", "I do."]


def test_whoever_asks_most_is_the_interviewer_and_says_nothing() -> None:
    found = told(
        [
            "Ada Mirren spoke to Minister Nora Falk.",
            "MIRREN: The pier is closed. The mayor told us that it was rotten.",
            "FALK: It is not. Have you seen it?",
            "MIRREN: Is it open?",
            "FALK: On Sundays.",
            "MIRREN: And in winter?",
            "FALK: No.",
        ]
    )

    assert rows(found) == [
        ("mayor", "indirect", "it was rotten"),
        ("Nora Falk", "direct", "It is not. Have you seen it?"),
        ("Nora Falk", "direct", "On Sundays."),
        ("Nora Falk", "direct", "No."),
    ]


AFTER = {
    "en": ("HOST", "After the broadcast, the Harbour Board said that the pier was shut."),
    "ru": ("Вопрос", "После интервью Портовая служба сообщила, что причал закрыт."),
    "fr": ("Question", "Contactée après cet entretien, la Société du port dit que le quai ferme."),
    "es": ("Pregunta", "Tras la entrevista, la Autoridad del Puerto dijo que el muelle cierra."),
}  # fmt: skip


@pytest.mark.parametrize("code", AFTER)
def test_what_came_after_an_interview_is_told_by_a_narrator(code: str) -> None:
    asks, behind = AFTER[code]
    found = told(
        [
            "Nora Falk.",
            f"{asks}: Safe?",
            "Nora Falk: It is.",
            f"{asks}: Who says so?",
            "Nora Falk: I do.",
            behind,
        ],
        code,
    )

    assert found.statements[-1].kind == "indirect"
    assert found.statements[-1].speaker.name != "Nora Falk"


def test_what_stands_behind_who_asks_without_a_label_is_no_answer() -> None:
    found = told(
        [
            "We spoke to Nora Falk.",
            "HOST: Is the pier safe?",
            "FALK: It is.",
            "HOST: Nora Falk, thank you.",
            "The Harbour Board said that the pier was shut.",
        ]
    )

    assert rows(found)[-1] == ("Harbour Board", "indirect", "the pier was shut")


def test_what_somebody_does_while_speaking_parts_a_turn() -> None:
    found = told(
        [
            "We spoke to Nora Falk.",
            "HOST: Is the pier safe?",
            "FALK: It is. (Laughs.) Ask the gulls.",
            "HOST: Who says so?",
            "FALK: (Coughs.) I do.",
        ]
    )

    assert [words for _, _, words in rows(found)] == ["It is.", "Ask the gulls.", "I do."]
    assert found.statements[1].continues == 1


WITHOUT = {
    "en": "Interview by Ada Mirren",
    "ru": "Беседовала Ада Миррен",
    "fr": "Propos recueillis par Ada Mirren",
    "es": "Entrevista de Ada Mirren",
}


@pytest.mark.parametrize("code", WITHOUT)
def test_short_questions_by_turns_need_no_label(code: str) -> None:
    found = told(
        [
            "Nora Falk : « Le quai »" if code == "fr" else "Nora Falk: «Le quai»",
            "Nora Falk.",
            "When?",
            "In May, before the ferry comes, and not a day later.",
            "And then?",
            "Then we open it, with a band and with the children of the island.",
            "The board is against it.",
            "It always was, and the pier stands all the same.",
            "Who pays?",
            "Whoever walks on it, twice a day, in both directions.",
            WITHOUT[code],
        ],
        code,
    )

    assert [name for name, _, _ in rows(found)] == ["Nora Falk"] * 4
    assert all(each.certainty == "inferred" for each in found.statements)


BY_TURNS = [
    "Nora Falk.",
    "When?",
    "In May, before the ferry comes, and not a day later.",
    "And then?",
    "Then we open it, with a band and with the children of the island.",
    "Who pays?",
    "Whoever walks on it, twice a day, in both directions.",
]
BESIDE_TURNS = {
    "en": ("Asked on Friday, the harbour board told us that the pier was shut.", "harbour board"),
    "ru": ("В ответ на запрос мэр сообщил нам, что причал закрыт.", "мэр"),
    "fr": ("Interrogé vendredi, le maire nous a indiqué que le quai était fermé.", "maire"),
    "es": ("Consultado el viernes, el alcalde nos dijo que el muelle estaba cerrado.", "alcalde"),
}


@pytest.mark.parametrize("code", BESIDE_TURNS)
def test_what_a_narrator_tells_behind_turns_without_labels_is_no_turn(code: str) -> None:
    tells, who = BESIDE_TURNS[code]

    found = told([*BY_TURNS, tells, WITHOUT[code]], code)

    assert [name for name, _, _ in rows(found)] == [*["Nora Falk"] * 3, who]


def test_a_last_paragraph_in_the_first_person_is_not_taken_for_a_narrators() -> None:
    words = "We said so to the board, and I say it again."

    found = told([*BY_TURNS, words, WITHOUT["en"]], "en")

    assert found.sort == "article"


def test_two_questions_in_a_story_make_no_interview() -> None:
    found = told(["Who pays?", "Nobody knows yet.", "And when?", "The mayor is away.", "By A. Bo"])

    assert found.sort == "article"


TOLD = {
    "en": ("Q: You said that the pier was safe. Is it?", "the pier was safe"),
    "ru": ("Вопрос: Вы говорили, что причал цел. Это так?", "причал цел"),
    "fr": ("Question : Vous avez dit que le quai tenait. Tient-il ?", "le quai tenait"),
    "es": ("Pregunta: Usted dijo que el muelle aguantaba. ¿Aguanta?", "el muelle aguantaba"),
}


@pytest.mark.parametrize("code", TOLD)
def test_what_who_asks_says_that_the_other_said_is_of_the_only_one_who_answers(code: str) -> None:
    asks, words = TOLD[code]
    found = told(["Nora Falk.", asks, "Nora Falk: It is.", asks, "Nora Falk: It is."], code)
    inner = next(each for each in found.statements if each.kind == "indirect")

    assert (inner.speaker.name, inner.content.words) == ("Nora Falk", words)
    assert inner.speaker.certainty == "inferred"


def test_of_two_who_answer_nobody_is_the_one_who_is_asked() -> None:
    found = told(
        [
            "Nora Falk and Sven Berg.",
            "Q: You said that the pier was safe. Is it?",
            "Falk: It is.",
            "Q: And you?",
            "Berg: I doubt it.",
        ]
    )
    inner = next(each for each in found.statements if each.kind == "indirect")

    assert inner.speaker.name is None


def test_a_title_in_which_who_answers_is_named_before_their_words_tells_an_interview() -> None:
    held = ["Nora Falk: “The pier will open”", *BY_TURNS[1:]]
    found = read_article(article_of(held, headings=(0,)))

    assert [each.speaker.name for each in found.statements] == ["Nora Falk"] * 3
