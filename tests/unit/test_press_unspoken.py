"""Who is told not to have spoken says nothing, and of hearsay nobody is stated to have said it."""

from __future__ import annotations

import pytest
from tests.press_kit import rows, told

SILENT = {
    "en": [
        "It was not Berg who said that the port is closed.",
        "Everyone but Berg said that the port is closed.",
        "All the ministers except Berg said that the port is closed.",
        "Has Berg said that the port is closed?",
        "Let Berg say that the port is closed.",
        "Suppose Berg said that the port is closed.",
        "When Berg says that the port is closed, prices rise.",
        "Unless Berg says that the port is closed, the ships will sail.",
        "Berg nearly announced that the port is closed.",
        "Berg never, contrary to rumours, said that the port is closed.",
        "The port, not as Berg said, is closed.",
    ],
    "fr": [
        "Ce n'est pas Anne Roux qui a dit que le port est fermé.",
        "Tous sauf Anne Roux ont dit que le port est fermé.",
        "Supposons qu'Anne Roux a dit que le port est fermé.",
    ],
    "es": [
        "No fue Ana Ruiz quien dijo que el puerto está cerrado.",
        "Todos menos Ana Ruiz dijeron que el puerto está cerrado.",
        "Ana Ruiz casi dijo que el puerto está cerrado.",
    ],
    "ru": [
        "Не Иван Петров сказал, что порт закрыт.",
        "Иван Петров сказал бы, что порт закрыт.",
        "Сказал ли Иван Петров, что порт закрыт?",
        "Иван Петров чуть не сказал, что порт закрыт.",
        "Разве Иван Петров сказал, что порт закрыт?",
    ],
}

HEARSAY = {
    "en": [
        "Rumour has it that Berg said the port was closed.",
        "Some think Berg said the port was closed.",
        "Berg reportedly said the port was closed.",
        "Berg is alleged to have said the port was closed.",
        "“The port is closed,” Berg is understood to have said.",
        "The claim that Berg said the port was closed is false.",
        "Why has the mayor, Anna Berg, said that the port is closed?",
    ],
    "fr": [
        "« Le port est fermé », aurait dit Anne Roux.",
        "Anne Roux aurait dit que le port est fermé.",
        "Anne Roux a-t-elle dit que le port est fermé ?",
    ],
    "es": [
        "«El puerto está cerrado», habría dicho Ana Ruiz.",
        "Ana Ruiz supuestamente dijo que el puerto está cerrado.",
        "¿Ha dicho Ana Ruiz que el puerto está cerrado?",
        "Cuando Ana Ruiz dice que el puerto está cerrado, los precios suben.",
    ],
    "ru": ["Иван Петров якобы сказал, что порт закрыт."],
}

SAID = [
    ("en", "All was quiet, but Anna Berg said that the port is closed.", "Anna Berg"),
    ("en", "Everyone left but Anna Berg said that the port is closed.", "Anna Berg"),
    ("en", "When Anna Berg said that the port is closed, prices rose.", "Anna Berg"),
    ("en", "It was Anna Berg who said that the port is closed.", "Anna Berg"),
    ("fr", "C'est Anne Roux qui a dit que le port est fermé.", "Anne Roux"),
    ("es", "Fue Ana Ruiz quien dijo que el puerto está cerrado.", "Ana Ruiz"),
    ("ru", "Когда Иван Петров сказал, что порт закрыт, цены выросли.", "Иван Петров"),
]


@pytest.mark.parametrize(
    ("code", "words"), [(code, words) for code, held in SILENT.items() for words in held]
)
def test_who_is_told_not_to_have_spoken_says_nothing(code: str, words: str) -> None:
    assert rows(told(words, code)) == []


@pytest.mark.parametrize(
    ("code", "words"), [(code, words) for code, held in HEARSAY.items() for words in held]
)
def test_hearsay_and_questions_state_of_nobody_that_they_spoke(code: str, words: str) -> None:
    for each in told(words, code).statements:
        assert each.certainty == "inferred"


@pytest.mark.parametrize(("code", "words", "who"), SAID)
def test_who_is_told_to_have_spoken_says_it_as_before(code: str, words: str, who: str) -> None:
    assert rows(told(words, code))[0][0] == who
