"""What ends within a sentence, or is in another language, is told as not read."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.press_kit import rows, told

from paraph.cli.statements import Published, told_of
from paraph.language.speech.foreign import in_another

CUT = {
    "en": [
        "Maria Orlova said on Monday\nthat the pact was signed by the mayor.",
        "“The pact was signed,” said\nMaria Orlova on Monday.",
        "According to\nMaria Orlova, the pact was signed.",
        "Maria Orlova\nsaid on Monday that the pact was signed.",
        "It was late. Maria Orlova said on Monday that\nTarn is closed.",
        "The pact was signed on 5\nMarch 2026, Orlova said on\nTuesday.",
        "It was late. “It was signed,” said Maria\nOrlova on Monday.",
    ],
    "ru": ["Мария Орлова сказала\nв понедельник, что договор подписан."],
    "fr": ["« Le pacte est signé », a dit\nMaria Orlova lundi."],
    "es": ["María Orlova dijo el lunes\nque el pacto está firmado."],
}
WHOLE = {
    "en": [
        "Maria Orlova said on Monday that the pact was signed.",
        "The pact is signed\n\nMaria Orlova said so on Monday.",
        "The parties are:\n- Alda\n- Morin",
        "Q: Is it signed?\nA: Yes, it is signed.",
        "Orlova said it was signed.\nBerg said it was not.",
        "KARVEL\nMaria Orlova said that the pact was signed.",
    ],
    "ru": ["Договор подписан\n\nМария Орлова сказала, что договор подписан."],
}


def _told(tmp_path: Path, words: str, code: str) -> list[str]:
    file = tmp_path / "article.txt"
    file.write_text(f"Pact\n\n{words}\n", encoding="utf-8")
    _, found = told_of(str(file), Published("Herald", "2026-03-05"), language=code)
    return [each.why for each in found.open if each.missed]


@pytest.mark.parametrize(("code", "words"), [(c, w) for c, held in CUT.items() for w in held])
def test_a_line_that_ends_within_a_sentence_is_told_as_open(
    code: str, words: str, tmp_path: Path
) -> None:
    (why,) = _told(tmp_path, words, code)

    assert "within a sentence" in why


@pytest.mark.parametrize(("code", "words"), [(c, w) for c, held in WHOLE.items() for w in held])
def test_lines_that_end_with_their_sentences_are_not(code: str, words: str, tmp_path: Path) -> None:
    assert _told(tmp_path, words, code) == []


ANOTHER = [
    ("en", "Анна Петрова сказала, что договор подписан."),
    ("en", "« Nous avons signé », a dit Anne Roux, la maire de la ville."),
    ("en", "La ministra dijo que el acuerdo de la ciudad es bueno."),
    ("en", "Die Ministerin sagte, dass der Vertrag nicht unterzeichnet wurde."),
    ("fr", "La ministra dijo que el acuerdo de la ciudad es bueno."),
    ("es", "The minister said that the pact was signed."),
    ("ru", "The minister said that the pact was signed."),
]
OWN = [
    ("en", "Juan de la Cruz del Rio signed."),
    ("en", "El Salvador and La Paz signed the pact."),
    ("en", "He spoke of “la force de la loi et du droit” on Monday."),
    ("ru", "Microsoft Windows подписала договор с The Economist Group."),
    ("fr", "Le New York Times et The Economist ont dit non."),
    ("es", "Washington Post, Financial Times y The Sun callaron."),
    ("en", "Yes."),
]


@pytest.mark.parametrize(("code", "words"), ANOTHER)
def test_a_sentence_in_another_language_is_named_as_not_read(code: str, words: str) -> None:
    found = told(words, code)

    assert rows(found) == []
    assert [each.missed for each in found.open] == [True]


@pytest.mark.parametrize(("code", "words"), OWN)
def test_names_and_quotations_make_no_sentence_foreign(code: str, words: str) -> None:
    assert not any(each.missed for each in told(words, code).open)


def test_sentences_of_a_row_in_another_language_are_named_as_one() -> None:
    words = "Анна Петрова сказала, что договор подписан. Мэр ответил, что это не так."

    (found,) = told(["The mayor said that it was late.", words]).open

    assert found.place.words == words


def test_few_words_are_never_in_another_language() -> None:
    assert not in_another("Sí.", "en")


def test_a_sentence_around_foreign_names_is_in_its_own_language() -> None:
    words = "Порт обслуживают Maersk, Ocean Network Express, Mediterranean Shipping Company"

    assert not in_another(words, "ru")
    assert in_another("Порт: The harbour board will raise its tolls from January", "ru")
