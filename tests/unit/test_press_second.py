"""Rules that a second set of articles asked for; every sentence here is invented."""

from __future__ import annotations

import pytest
from tests.press_kit import only, rows, told

PARTED = {
    "en": ("The bridge, Anne Roux said, has been shut since June.", "The bridge",
           "has been shut since June"),
    "ru": ("Мост, уверяет Анна Орлова, закрыли в июне.", "Мост", "закрыли в июне"),
    "fr": ("Le pont, a précisé Anne Roux, est fermé depuis juin.", "Le pont",
           "est fermé depuis juin"),
    "es": ("El puente, explicó Ana Ruiz, está cerrado desde junio.", "El puente",
           "está cerrado desde junio"),
}  # fmt: skip


@pytest.mark.parametrize("code", PARTED)
def test_a_reported_clause_around_its_cue_is_two_pieces(code: str) -> None:
    sentence, first, second = PARTED[code]
    found = told(sentence, code)

    assert [words for _, _, words in rows(found)] == [first, second]
    assert found.statements[1].continues == 1


def test_what_is_told_of_the_speaker_is_no_second_piece() -> None:
    found = told("The bridge will shut, said Anne Roux, speaking through the window of a lorry.")

    assert [words for _, _, words in rows(found)] == ["The bridge will shut"]


def test_a_source_in_a_relative_clause_tells_that_clause_alone() -> None:
    found = told(
        "La alcaldesa recibió al cónsul, al que, según fuentes portuarias, entregó las llaves.",
        "es",
    )

    assert [words for _, _, words in rows(found)] == ["entregó las llaves"]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Как следует из записки министерства связи, мост закрыт.", "записка министерства связи"),
        ("По данным портовой службы Ардена, мост закрыт.", "портовая служба Ардена"),
        ("По данным посольства Ардена, мост закрыт.", "посольство Ардена"),
    ],
)
def test_a_russian_institution_in_another_case_is_named_in_the_nominative(
    sentence: str, name: str
) -> None:
    statement = only(told(sentence, "ru"))

    assert (statement.speaker.name, statement.speaker.certainty) == (name, "inferred")


def test_words_in_the_plural_stay_as_they_are() -> None:
    assert only(told("По данным источников, мост закрыт.", "ru")).speaker.name == "источников"


@pytest.mark.parametrize(
    ("code", "first", "sentence", "name"),
    [
        ("en", "The Ministry of Roads opened the bridge.", "The ministry said that it was safe.",
         "Ministry of Roads"),
        ("fr", "Le ministère des Routes a ouvert le pont.", "Le ministère affirme que le pont tient.",
         "ministère des Routes"),
        ("es", "El Ministerio de Caminos abrió el puente.", "El ministerio dijo que era seguro.",
         "Ministerio de Caminos"),
        ("ru", "Министерство дорог Ардена открыло мост.", "Министерство сообщило, что мост цел.",
         "Министерство дорог Ардена"),
    ],
)  # fmt: skip
def test_an_institution_by_a_short_name_is_inferred_to_be_the_only_longer_one(
    code: str, first: str, sentence: str, name: str
) -> None:
    statement = only(told(f"{first} {sentence}", code))

    assert (statement.speaker.name, statement.speaker.certainty) == (name, "inferred")


def test_an_institution_of_which_there_are_two_is_nobody_for_certain() -> None:
    found = told(
        "The Ministry of Roads left the Ministry of Works alone. The ministry said that it was safe."
    )

    assert only(found).speaker.name is None
    assert set(only(found).speaker.candidates) == {"Ministry of Roads", "Ministry of Works"}


def test_an_institution_that_no_name_tells_is_never_certain() -> None:
    assert only(told("The agency said that the bridge was safe.")).speaker.certainty == "inferred"


def test_whoever_cites_a_source_that_has_no_face_says_it() -> None:
    russian = only(
        told("Агентство Норд-Инфо со ссылкой на источник в порту Ардена сообщило, что мост закрыт.",
             "ru")
    )  # fmt: skip
    english = only(told("The bridge is shut, Norvik News reported, citing sources in the port."))

    assert russian.speaker.name == "Агентство Норд-Инфо"
    assert english.speaker.name == "Norvik News"


def test_an_institution_in_the_dative_was_told_and_did_not_say() -> None:
    found = told(
        "В пресс-службе порта Ардена сообщили агентству «Норд-Инфо», что мост закрыт.", "ru"
    )

    assert only(found).speaker.name == "пресс-служба порта Ардена"
