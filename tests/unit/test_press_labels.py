"""Labels of interviews that are nobody's, initials, and two who answer; all is invented."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from tests.press_kit import rows, told

from paraph.press.statement import Statement


def rows_of(found: Sequence[Statement]) -> list[tuple[str | None, str]]:
    return [(each.speaker.name, each.content.words) for each in found]


@pytest.mark.parametrize("note", ["SOURCE: Council records", "TIME: 10:00", "Note: It was cut."])
def test_where_a_transcript_is_from_is_nobodys_turn(note: str) -> None:
    found = rows(told(["ORLOVA: It is signed.", "BERG: No.", "ORLOVA: It was!", note]))

    assert [each[2] for each in found] == ["It is signed.", "No.", "It was!"]


TURNS = [
    "Anne Roux, maire de Tarn, et Jean Dorn, son adjoint, répondent au Courrier.",
    "Q. Le port fermera-t-il ?",
    "R. Non, il restera ouvert.",
    "Q. Et vous, M. Dorn ?",
    "R. Moi non plus.",
    "Q. Mme Roux dit que vous mentez.",
    "R. Elle ment.",
]


def test_of_two_who_answer_together_nobody_is_told_alone() -> None:
    found = [each for each in told(TURNS, "fr").statements if each.kind == "direct"]

    assert {each.speaker.name for each in found} == {None}
    assert {each.speaker.candidates for each in found} == {("Anne Roux", "Jean Dorn")}


def test_initials_are_a_label_of_whom_they_alone_are_of() -> None:
    found = told([*TURNS, "J.D. : Elle ment toujours.", "A.R. : C'est faux."], "fr").statements

    assert [(each.speaker.name, each.certainty) for each in found[-2:]] == [
        ("Jean Dorn", "inferred"),
        ("Anne Roux", "inferred"),
    ]


def test_who_was_told_is_no_part_of_what_they_heard() -> None:
    assert not told("Мария Орлова, мэр Тарна, рассказала «Вестям» о порте.", "ru").statements


def test_a_russian_verb_tells_whether_a_man_or_a_woman_spoke() -> None:
    found = told(
        ["— Это правда? — спросил журналист.", "— Да, — ответила она. — Вчера."], "ru"
    ).statements

    assert [each.speaker.name for each in found] == ["журналист", None, None]


def test_a_narrator_behind_the_last_turn_tells_of_another_who_answered() -> None:
    found = told(
        [
            "Maria Orlova talked to the Herald.",
            "Herald: Will it close?",
            "Maria Orlova: No.",
            "I said so.",
            "Jan Berg: Not true.",
            "Maria Orlova: It is.",
            "Berg said afterwards that he was sorry.",
        ]
    ).statements

    assert found[-1].content.words == "he was sorry"
    assert found[-1].speaker.name == "Jan Berg"
    assert found[-2].content.words == "It is."


def test_an_initial_before_a_family_name_is_no_label_of_who_asks() -> None:
    found = told(
        [
            "Реставратор Вера Соболева вернула фреску.",
            "Корреспондент: Правда ли это?",
            "В. Соболева: Да. Стену нашёл маляр.",
            "Корреспондент: Когда?",
            "В. Соболева: Весной.",
        ],
        "ru",
    ).statements

    assert rows_of(found) == [
        ("Вера Соболева", "Да. Стену нашёл маляр."),
        ("Вера Соболева", "Весной."),
    ]


def test_the_label_of_an_answer_is_no_initial_of_its_first_word() -> None:
    found = told(
        ["Claire Vautrin nous a reçus.", "Q. Quand ?", "R. Parce qu'il m'a dit qu'il viendrait."],
        "fr",
    ).statements

    assert {each.speaker.name for each in found} == {"Claire Vautrin", None}


def test_what_somebody_talks_about_does_not_answer() -> None:
    found = told(
        [
            "Ada Moss coaches the team. In an interview with Ben Carter, she talks about Lake Orn.",
            "Q. Is the team ready?",
            "A. Nearly. Sue Halley told me that her back is fine.",
            "Q. Will you stay?",
            "A. Ask me on Sunday.",
        ]
    ).statements

    assert {each.speaker.name for each in found} == {"Ada Moss", "Sue Halley"}
