"""What stands beside an article is told as not read, and what nobody's label has is nobody's."""

from __future__ import annotations

import pytest
from tests.press_kit import rows, told

FIRST = {
    "en": "Anna Berg said that the port is closed.",
    "fr": "Anne Roux a dit que le port est fermé.",
    "es": "Ana Ruiz dijo que el puerto está cerrado.",
    "ru": "Иван Петров сказал, что порт закрыт.",
}


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "Read more: “We never signed,” Carl Dorn said"),
        ("en", "Correction (10 March): an earlier version said that the pact was ratified."),
        ("en", "An earlier version of this article said that the pact was ratified on 2 March."),
        ("fr", "À lire aussi : « Nous n'avons pas signé », dit Marc Petit"),
        ("fr", "Rectificatif : une version antérieure disait que le pacte a été ratifié."),
        ("es", "Lea también: «No firmamos», dijo Marco Ruiz"),
        ("es", "Corrección: el artículo decía que el pacto fue ratificado."),
        ("ru", "Читайте также: «Мы не подписали», — сказал Марк Лунд"),
        ("ru", "Исправление: в тексте говорилось, что договор ратифицирован."),
    ],
)
def test_links_and_notes_on_an_article_tell_nothing(code: str, words: str) -> None:
    found = told([FIRST[code], words], code)

    assert len(found.statements) == 1
    assert not found.events
    assert [each.place.words for each in found.open] == [words]


def test_the_lines_below_read_more_are_links() -> None:
    links = ["Related", "Parliament ratified the pact, says Dorn", "“Pact dead,” says Falk"]

    found = told([FIRST["en"], *links, "The port opens on Monday, Carl Dorn said."])

    assert [each[0] for each in rows(found)] == ["Anna Berg", "Carl Dorn"]


def test_a_label_that_comes_once_is_not_the_turn_of_who_spoke_before() -> None:
    turns = [
        "Interview with Anna Berg",
        "Herald: Was the pact signed?",
        "Berg: It was signed last week.",
        "Herald: And when does the port open?",
        "Berg: Next week, I hope.",
        "Falk: That is not true!",
        "Berg: It is.",
    ]

    found = rows(told(turns))

    assert ("Anna Berg", "direct", "It is.") in found
    assert (None, "direct", "That is not true!") in found
