"""The letter ё is read as е is, in each table of Russian words."""

from __future__ import annotations

import re

import pytest

from paraph.language.yo import both_letters, with_e
from paraph.norms.extract import read_norms
from paraph.text.node import Provision, Text

WRITTEN = (
    "Заказчик передаёт Подрядчику площадку до 1 мая 2027 года.",
    "Хранитель бережёт вещи до 3 мая 2028 года.",
    "Исполнитель ведёт учёт расходов и даёт отчёт Заказчику в течение трёх дней.",
    "Заказчик не позднее четырёх недель со дня подписания перечисляет аванс.",
    "Подрядчик несёт ответственность за ущерб.",
)


@pytest.mark.parametrize("wording", WRITTEN)
def test_a_duty_is_the_same_with_either_letter(wording: str) -> None:
    told = []
    for each in (wording, with_e(wording)):
        text = Text((Provision("paragraph", "Договор"), Provision("paragraph", f"1. {each}")))
        norms = read_norms(text, "ru").norms
        told.append(
            [
                (norm.kind, norm.bearer.kind, [(due.offset, due.day) for due in norm.deadlines])
                for norm in norms
            ]
        )

    assert told[0] == told[1]
    assert told[0]


@pytest.mark.parametrize(
    ("pattern", "found", "missed"),
    [
        ("передает", ("передает", "передаёт"), ("передал",)),
        ("созда[её]т", ("создаёт", "создает"), ("создат",)),
        ("[^е]та", ("ита",), ("ета", "ёта")),
        (r"\[е\]", ("[е]", "[ё]"), ("е",)),
        ("[а-я]+", ("передает",), ("Q",)),
        ("[а-яё-]+", ("по-твоему", "ёе"), ("Q",)),
        ("[-е]+", ("-ё",), ("Q",)),
    ],
)
def test_a_pattern_finds_both_letters(
    pattern: str, found: tuple[str, ...], missed: tuple[str, ...]
) -> None:
    made = re.compile(both_letters(pattern))

    assert all(made.fullmatch(each) for each in found)
    assert not any(made.fullmatch(each) for each in missed)


@pytest.mark.parametrize("noun", ["возврат ключей", "кандидата и кандидат", "депозит"])
def test_a_noun_that_ends_as_a_verb_makes_no_second_duty(noun: str) -> None:
    wording = f"1. Арендатор не должен задерживать {noun} после 1 июля 2027 года."
    text = Text((Provision("paragraph", "Договор"), Provision("paragraph", wording)))

    assert [each.kind for each in read_norms(text, "ru").norms] == ["prohibition"]
