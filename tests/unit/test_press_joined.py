"""Who speaks where another one is named beside them: joined, owned, told of; all is invented."""

from __future__ import annotations

import pytest
from tests.press_kit import told

LEADS = {
    "en": "Maria Orlova, the mayor, met Jan Berg, the premier.",
    "ru": "Президент Иван Орлов встретил министра. Министр Пётр Ландов прибыл.",
    "fr": "La maire Marie Orly a reçu le ministre Jean Berg.",
    "es": "La alcaldesa Ana Ruiz recibió al ministro Juan Soto.",
}
SPEAKERS = (
    ("en", "Orlova signed the pact and Berg said it was good.", "Jan Berg"),
    ("en", "Orlova visited Karvel and Berg said it was good.", "Jan Berg"),
    ("en", "Orlova and Berg said it was good.", "Maria Orlova and Jan Berg"),
    ("en", "On Monday Orlova and Berg said it was good.", "Maria Orlova and Jan Berg"),
    ("ru", "Министр читал договор и Ландов ответил, что уедет.", "Пётр Ландов"),
    ("ru", "Орлова спросили, поедет ли он в порт, и Ландов ответил: «Да».", "Пётр Ландов"),
    ("ru", "Орлов и Ландов сказали, что уедут.", "Иван Орлов и Пётр Ландов"),
    ("fr", "Orly a signé le pacte et Berg a dit que c'était bon.", "Jean Berg"),
    ("fr", "Orly et Berg ont dit que c'était bon.", "Marie Orly et Jean Berg"),
    ("es", "Ruiz firmó el pacto y Soto dijo que era bueno.", "Juan Soto"),
    ("es", "Ruiz y Soto dijeron que era bueno.", "Ana Ruiz y Juan Soto"),
    ("es", "Ruiz firmó el pacto el lunes y Soto dijo que no lo conocía.", "Juan Soto"),
    ("ru", "«Порт открыт», — сказал Орлов. «Да», — сказал министр журналистам.", "Пётр Ландов"),
    ("es", "Tanto Ruiz como la ministra callan. Ruiz dijo que era bueno.", "Ana Ruiz"),
    ("ru", "Разве Орлов сказал, что уедет? Орлов сказал, что останется.", "Иван Орлов"),
    ("fr", "Même Orly a dit que c'était bon.", "Marie Orly"),
    ("ru", "Дочь Орлова Вера сообщила, что отец болен.", "Вера"),
    ("ru", "Сестра Мария Орлова сообщила, что брат болен.", "Мария Орлова"),
)


@pytest.mark.parametrize(("code", "words", "speaker"), SPEAKERS)
def test_a_subject_is_joined_to_no_object_of_another_verb(
    code: str, words: str, speaker: str
) -> None:
    found = told([LEADS[code], words], code).statements

    assert found[-1].speaker.name == speaker
    assert not [each for each in found if "договор" in (each.speaker.name or "")]


INFERRED = (
    ("ru", "Жена Орлова сказала, что он уехал.", "Жена Орлова"),
    ("ru", "Дочь Орлова сказала, что он уехал.", "Дочь Орлова"),
    ("ru", "Секретарь Орлова сказала, что он уехал.", "Секретарь Орлова"),
    ("ru", "Сторонница Орлова сказала, что он уехал.", "Сторонница Орлова"),
    ("ru", "«Договор мёртв», — цитирует Ландова Орлов.", "Иван Орлов"),
    ("en", "“I did not sign it,” Orlova said Berg told her.", "Jan Berg"),
    ("en", "“The pact is dead,” Orlova wrote that Berg said.", "Jan Berg"),
    ("en", "Said Berg of Orlova: “She lies.”", "Jan Berg"),
    ("en", "“The pact is dead” and “it lives”, said Berg and Orlova respectively.", None),
    ("en", "Berg and Orlova said “yes” and “no” respectively.", None),
    ("en", "“The pact is dead,” Berg said, or so Orlova claims.", "Jan Berg"),
    ("fr", "À en croire Orly, Berg a dit que c'était bon.", "Jean Berg"),
    ("ru", "Если верить Ландову, Орлов сказал, что уедет.", "Иван Орлов"),
)


@pytest.mark.parametrize(("code", "words", "speaker"), INFERRED)
def test_whose_words_another_tells_or_owns_is_inferred(
    code: str, words: str, speaker: str | None
) -> None:
    found = told([LEADS[code], words], code).statements

    assert found[-1].speaker.name == speaker
    assert {each.certainty for each in found} == {"inferred"}


def test_who_tells_that_another_said_it_is_in_the_chain() -> None:
    (found,) = told([LEADS["en"], "“I did not sign it,” Orlova said Berg told her."]).statements

    assert found.chain == ("The Herald", "Maria Orlova")


ASIDES = (
    (
        "es",
        "El acuerdo, que según Soto se firmó en mayo, no existe, dijo Ruiz.",
        "se firmó en mayo",
    ),
    (
        "en",
        "The pact, which according to Berg was signed in May, does not exist, Orlova said.",
        "was signed in May",
    ),
    (
        "fr",
        "Le pacte, qui selon Berg a été signé en mai, n'existe pas, a dit Orly.",
        "a été signé en mai",
    ),
)


@pytest.mark.parametrize(("code", "words", "content"), ASIDES)
def test_an_inserted_clause_has_no_words_of_the_main_one(
    code: str, words: str, content: str
) -> None:
    found = told([LEADS[code], words], code).statements

    assert [each.content.words for each in found][-1] == content


UNREAL = (
    ("en", "“The pact is dead,” Berg might have said."),
    ("en", "“The pact is dead,” said Berg in the play."),
    ("fr", "« Le pacte est mort », dit Berg dans le film."),
    ("es", "«El pacto ha muerto», dice Soto en la película."),
    ("ru", "«Договор мёртв», — говорит Орлов в фильме."),
)


@pytest.mark.parametrize(("code", "words"), UNREAL)
def test_nobody_says_what_is_only_played_or_supposed(code: str, words: str) -> None:
    assert not told([LEADS[code], words], code).statements


BESIDE = (
    (
        "en",
        ["The agreement was signed.", "Maria Orlova came. She and Jan Berg said it was good."],
        "Maria Orlova and Jan Berg",
    ),
    (
        "fr",
        ["« Nous attendons », a déclaré à l'Agence Littoral la présidente du port, Anne Roux."],
        "Anne Roux",
    ),
    (
        "es",
        ["«Esperamos», declaró a la agencia Cenit la presidenta de la Cámara, Ana Ruiz."],
        "Ana Ruiz",
    ),
    (
        "fr",
        ["La conservatrice en chef, Anne Roux, assure que tout va bien."],
        "Anne Roux",
    ),
    (
        "es",
        ["El presidente de la patronal hotelera, Juan Soto, calló. «No hay vuelos», declaró."],
        "Juan Soto",
    ),
    (
        "es",
        [
            "Ana Ruiz cuenta que irá. Su madre, Consuelo, admite que le cuesta. «Es lejos», dice.",
        ],
        "Consuelo",
    ),
    (
        "en",
        ["Opposition lawmakers said no. “It is bad,” said Neil Farrant. He said he would sue."],
        "Neil Farrant",
    ),
)


@pytest.mark.parametrize(("code", "paragraphs", "speaker"), BESIDE)
def test_who_speaks_is_found_beside_a_hearer_an_office_or_another(
    code: str, paragraphs: list[str], speaker: str
) -> None:
    assert told(paragraphs, code).statements[-1].speaker.name == speaker


def test_a_title_with_a_colon_is_no_turn_of_an_interview() -> None:
    found = told(
        [
            "Two towns, one Games: the sports minister on what it will cost",
            "Fergus Tolland, the sports minister, spoke to the Herald of the 2036 River Games.",
            "Q: What will it cost?",
            "A: We published the figures. I met Annika Sorby on Friday.",
            "Q: And the River Games?",
            "A: They will be held.",
        ]
    ).statements

    assert {each.speaker.name for each in found} == {"Fergus Tolland"}
    assert {each.certainty for each in found} == {"inferred"}


WHEN = (
    ("en", "The bridge stays closed, Orlova said, after the inspection that Berg led."),
    ("fr", "Le pont reste fermé, a dit Orly, après l'inspection que Berg a menée."),
    ("es", "El puente seguirá cerrado, dijo Ruiz, tras la inspección que Soto hizo."),
    ("ru", "Мост останется закрыт, сказал Орлов, после осмотра, который провёл Ландов."),
)


@pytest.mark.parametrize(("code", "words"), WHEN)
def test_when_somebody_said_it_is_none_of_their_words(code: str, words: str) -> None:
    found = told([LEADS[code], words], code).statements

    assert [each.content.words for each in found] == [words.split(",", maxsplit=1)[0]]


ANSWERED = (
    ("en", "Berg said the dam would flood it, Orlova replied that it would not.", "Maria Orlova"),
    ("fr", "Berg a affirmé qu'il fermerait, Orly a répondu qu'il resterait.", "Marie Orly"),
    ("es", "Soto aseguró que cerrará, Ruiz respondió que seguirá abierto.", "Ana Ruiz"),
    ("ru", "Ландов сказал, что затопит село, Орлов ответил, что не затопит.", "Иван Орлов"),
)


@pytest.mark.parametrize(("code", "words", "speaker"), ANSWERED)
def test_what_another_one_replies_is_no_part_of_what_was_said(
    code: str, words: str, speaker: str
) -> None:
    first, second = told([LEADS[code], words], code).statements

    assert words.index(first.content.words) + len(first.content.words) == words.index(",", 20)
    assert second.speaker.name == speaker
    assert second.chain == ("The Herald",)


def test_whose_somebody_is_is_none_of_their_words() -> None:
    found = told(
        [LEADS["es"], "Su rival, Juan Soto, que votó en contra, habló de «un regalo»."], "es"
    )

    assert "Su rival" not in [each.content.words for each in found.statements]


def test_who_is_blamed_behind_a_verb_says_nothing() -> None:
    assert not told("The builder, Norrail, blamed the city.").statements
