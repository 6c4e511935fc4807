"""An act that is ruled out, believed, joked about, unlikely or counterfactual is not done."""

from __future__ import annotations

import pytest
from tests.press_kit import told

NOT_DONE = {
    "en": [
        "Maria Orlova ruled out that the pact was signed on Monday.",
        "Without having ratified the pact, Morin left.",
        "Morin left without ever having ratified the pact.",
        "Maria Orlova would be glad had Morin ratified the pact.",
        "Maria Orlova joked that Morin had ratified the pact.",
        "It was believed that Morin had ratified the pact.",
        "Nobody believes Morin ratified the pact on Tuesday.",
        "The pact was signed only on paper.",
        "The pact was signed in a dream.",
        "It is unlikely that the pact was signed on Monday.",
        "The denial that the pact was signed was brief.",
        "The pact was signed on Monday, he thinks.",
        "The pact was signed on Monday, the minister hopes.",
    ],
    "ru": [
        "Мария Орлова исключила, что договор был подписан в понедельник.",
        "Едва ли договор был подписан в понедельник.",
        "Вряд ли Морин ратифицировал договор.",
        "Считалось, что Морин ратифицировал договор.",
        "Орлова пошутила, что договор был подписан в понедельник.",
        "Опровержение о том, что договор подписан, вышло в среду.",
        "Маловероятно, что договор был подписан.",
        "Договор был подписан в понедельник, полагает он.",
    ],
    "fr": [
        "On croyait que Morin avait ratifié le traité.",
        "Il est peu probable que Morin a signé le traité lundi.",
        "Anne Roux a plaisanté que Morin a signé le traité lundi.",
        "Anne Roux a exclu que Morin a signé le traité.",
        "Morin a signé le traité lundi, croit-elle.",
    ],
    "es": [
        "Ana Ruiz descartó que Morin ratificó el tratado.",
        "Se creía que Morin había ratificado el tratado.",
        "Ana Ruiz bromeó que Morin firmó el tratado el lunes.",
        "La negativa de que el tratado se firmó es breve.",
        "Morin firmó el tratado el lunes, cree la ministra.",
    ],
}
DONE = {
    "en": [
        "Maria Orlova forgot that Morin had ratified the pact.",
        "The minister, who believed in peace, signed the pact on Monday.",
        "The board denied the charge and said that the pact was signed.",
        "There is no doubt that the pact was signed on Monday.",
        "The pact was signed on Monday, and the hopes of peace are high in Tarn again.",
        "Maria Orlova hoped for peace and signed the pact on Monday.",
    ],
    "ru": ["Нет сомнений, что договор был подписан в понедельник."],
    "fr": ["Il n'y a aucun doute que Morin a signé le traité lundi."],
    "es": ["No hay ninguna duda de que Morin firmó el tratado el lunes."],
}


def _each(held: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(code, words) for code, rows in held.items() for words in rows]


@pytest.mark.parametrize(("code", "words"), _each(NOT_DONE))
def test_what_nobody_tells_as_so_is_not_done(code: str, words: str) -> None:
    assert "done" not in [each.status for each in told(words, code).events]


@pytest.mark.parametrize(("code", "words"), _each(DONE))
def test_what_is_told_as_so_beside_such_words_is_done(code: str, words: str) -> None:
    assert [each.status for each in told(words, code).events] == ["done"]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "It is unlikely that the pact will be signed in May."),
        ("en", "The minister doubts that the pact will be signed in May."),
        ("ru", "Вряд ли договор будет подписан в мае."),
        ("fr", "Il est peu probable que le traité sera signé en mai."),
        ("es", "La ministra duda que el tratado se firmará en mayo."),
    ],
)
def test_what_is_doubted_is_not_announced(code: str, words: str) -> None:
    assert "announced" not in [each.status for each in told(words, code).events]
