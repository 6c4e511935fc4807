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
        ("По данным портовой службы Ардена, мост цел.", "портовая служба Ардена"),
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
        ("fr", "Le ministère des Routes a ouvert le pont.", "Le ministère dit que le pont tient.",
         "ministère des Routes"),
        ("es", "El Ministerio de Caminos abrió el puente.", "El ministerio dijo que era seguro.",
         "Ministerio de Caminos"),
        ("ru", "Министерство дорог Ардена открыло мост.", "Министерство сообщило, что он цел.",
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
        "The Ministry of Roads met the Ministry of Works. The ministry said that all was well."
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


def test_a_single_quotation_that_a_paragraph_leaves_open_goes_on_in_the_next() -> None:
    found = told(
        [
            "‘It is shut,’ said Anne Roux. ‘I walked it. I said, “This is rotten.” And it is.",
            "‘Now it is shut.’",
        ]
    )

    assert [(name, words) for name, _, words in rows(found)] == [
        ("Anne Roux", "It is shut,"),
        ("Anne Roux", "I walked it. I said, “This is rotten.” And it is."),
        ("Anne Roux", "This is rotten."),
        ("Anne Roux", "Now it is shut."),
    ]


def test_a_quotation_within_one_beside_a_verb_is_a_row_of_who_says_it_there() -> None:
    found = told("‘“No lorries,” the board says,’ said Anne Roux.")

    assert [(name, words) for name, _, words in rows(found)] == [
        ("Anne Roux", "“No lorries,” the board says,"),
        ("board", "No lorries,"),
    ]


PAUSED = {
    "en": "Anne Roux said the bridge was shut. “If it holds” -- she shrugged -- “I will walk it.”",
    "ru": "Анна Орлова сказала, что мост закрыт. «А если устоит» — она умолкла — «пойду».",
    "fr": "Anne Roux a dit que le pont était fermé. « S'il tient » — elle se tut — « j'irai. »",
    "es": "Ana Ruiz dijo que el puente está cerrado. «Si aguanta» — calló un rato — «iré yo».",
}


@pytest.mark.parametrize("code", PAUSED)
def test_a_narrator_who_tells_of_a_pause_gives_both_parts_to_who_spoke(code: str) -> None:
    found = told(PAUSED[code], code)
    name = found.statements[0].speaker.name

    assert [each.kind for each in found.statements] == ["indirect", "direct", "direct"]
    assert {each.speaker.name for each in found.statements} == {name}


OPEN = {
    "en": "“The bridge is shut, Anne Roux said.",
    "ru": "«Мост закрыт, заявила Анна Орлова.",
    "fr": "« Le pont est fermé, a déclaré Anne Roux.",
    "es": "«El puente está cerrado, afirmó Ana Ruiz.",
}


@pytest.mark.parametrize("code", OPEN)
def test_a_cue_behind_a_quotation_that_nothing_closes_is_the_narrators(code: str) -> None:
    statement = only(told([OPEN[code], "C." if code != "ru" else "К."], code))

    assert len(statement.content.words.split()) <= 5
    assert statement.speaker.name in {"Anne Roux", "Анна Орлова", "Ana Ruiz"}
    assert statement.certainty == "inferred"
    assert not statement.balanced


@pytest.mark.parametrize(
    ("code", "sentence", "noun"),
    [
        ("en", "“Not today,” says the lamplighter on the quay.", "lamplighter"),
        ("fr", "« Pas aujourd'hui », soupire l'allumeuse du quai.", "allumeuse"),
        ("es", "«Hoy no», suspira la farolera del muelle.", "farolera"),
    ],
)
def test_whoever_is_named_by_a_noun_behind_a_quotation_and_its_verb_spoke(
    code: str, sentence: str, noun: str
) -> None:
    statement = only(told(sentence, code))

    assert statement.speaker.name == noun
    assert statement.speaker.certainty == "inferred"


def test_of_two_of_one_family_the_one_with_the_office_beside_the_name_speaks() -> None:
    found = told(
        [
            "Harbourmaster and clerk, they met: Clerk Ada Holt, Captain Nils Holt.",
            "Holt, the captain, said the bridge was shut.",
        ]
    )

    assert only(found).speaker.name == "Nils Holt"


def test_of_two_of_one_family_the_only_one_named_so_far_speaks_and_is_inferred() -> None:
    found = told(
        [
            "Министр связи Павел Дроздов ждал паром. «Мост закрыт», — сказал Дроздов.",
            "«И ладно», — ответил депутат Глеб Дроздов.",
        ],
        "ru",
    )

    assert [each.speaker.name for each in found.statements] == ["Павел Дроздов", "Глеб Дроздов"]
    assert found.statements[0].speaker.certainty == "inferred"


def test_somebody_who_denies_it_without_a_clause_may_be_who_speaks_next() -> None:
    found = told(
        "La diputada Ana Ruiz pidió que se cierre el puente. El alcalde salió. «Ya veremos», dijo.",
        "es",
    )

    assert found.statements[-1].speaker.name is None
    assert found.statements[-1].speaker.candidates == ("Ana Ruiz", "alcalde")


IN_PAPERS = {
    "en": ("In the letter it says that the bridge is shut.", "letter"),
    "ru": ("«Мост закрыт, — говорится в письме. — Его чинят».", "письмо"),
    "fr": ("« Le pont est fermé », peut-on lire dans la lettre.", "lettre"),
    "es": ("«El puente está cerrado», se lee en la carta.", "carta"),
}


@pytest.mark.parametrize("code", IN_PAPERS)
def test_what_stands_in_a_paper_is_said_by_it(code: str) -> None:
    sentence, name = IN_PAPERS[code]
    found = told(sentence, code)

    assert {each.speaker.name for each in found.statements} == {name}
    assert {each.kind for each in found.statements} <= {"document", "direct"}


PARTS = {
    "en": ("The sides signed a contract.", "Clause 4.2 provides that the bridge stays shut."),
    "ru": ("Стороны подписали контракт.", "В пункте 4.2 записано, что мост закрыт."),
    "fr": ("Les parties ont signé un contrat.", "La clause 4.2 prévoit que le pont reste fermé."),
    "es": ("Las partes firmaron un contrato.", "La cláusula cuarta dispone que el puente cierra."),
}


@pytest.mark.parametrize("code", PARTS)
def test_a_part_stands_for_the_document_named_before_it(code: str) -> None:
    statement = only(told(" ".join(PARTS[code]), code))

    assert statement.speaker.name in {"contract", "контракт", "contrat", "contrato"}
    assert statement.speaker.certainty == "inferred"


OWN = {
    "en": ("Q: Why?", "A: I told them that the bridge was shut.", "the bridge was shut"),
    "ru": ("Вопрос: Почему?", "Ответ: Я ответил, что мост закрыт.", "мост закрыт"),
    "fr": ("Q : Pourquoi ?", "R : Je leur ai répondu que le pont était fermé.",
           "le pont était fermé"),
    "es": ("P: ¿Por qué?", "R: Les dije que el puente estaba cerrado.",
           "el puente estaba cerrado"),
}  # fmt: skip


@pytest.mark.parametrize("code", OWN)
def test_what_somebody_says_they_said_is_theirs(code: str) -> None:
    asks, answers, words = OWN[code]
    found = told(["Anna Berg.", asks, answers, asks, answers.split(":")[0] + ": No."], code)
    inner = next(each for each in found.statements if each.kind == "indirect")

    assert (inner.speaker.name, inner.content.words) == ("Anna Berg", words)
    assert inner.speaker.certainty == "inferred"


def test_a_turn_behind_a_colon_and_a_dash_is_of_who_is_led_to_speak() -> None:
    found = told(["Анна Орлова подумала и рассмеялась:", "— Мост закрыт."], "ru")

    assert rows(found) == [("Анна Орлова", "direct", "Мост закрыт.")]
    assert found.statements[0].speaker.certainty == "inferred"


def test_whom_an_outlet_quotes_as_saying_is_inferred() -> None:
    found = told("The Norvik Post quoted a harbour official as saying the bridge would shut.")

    assert only(found).speaker.name == "harbour official"
    assert only(found).speaker.certainty == "inferred"
    assert only(found).chain == ("The Herald", "Norvik Post")


def test_a_foreign_minister_by_another_word_is_the_same() -> None:
    found = told(
        "La canciller Ana Ruiz habló con el cónsul. La ministra dijo que el puente está cerrado.",
        "es",
    )

    assert only(found).speaker.name == "Ana Ruiz"


POINTS = {
    "en": ("The Parties note that:", "(a) the bridge is shut;", "(b) the toll ends."),
    "ru": ("Стороны отмечают, что:", "а) мост закрыт;", "б) сбор отменён."),
    "fr": ("Les Parties notent que :", "a) le pont est fermé ;", "b) le péage prend fin."),
    "es": ("Las Partes subrayan que:", "a) el puente está cerrado;", "b) el peaje termina."),
}


@pytest.mark.parametrize("code", POINTS)
def test_the_points_of_a_list_are_said_by_whom_its_head_names(code: str) -> None:
    found = told([*POINTS[code], "C." if code != "ru" else "К."], code)

    assert len({each.speaker.name for each in found.statements}) == 1
    assert [len(each.content.words.split()) > 1 for each in found.statements] == [True, True]
    assert not any(each.content.words.endswith((";", ".")) for each in found.statements)


def test_an_institution_that_somebody_has_is_named_with_its_owner() -> None:
    found = told("Ms Roux’s office later put the record straight: the bridge stays shut.")

    assert rows(found) == [("Ms Roux’s office", "indirect", "the bridge stays shut")]


def test_an_office_of_an_office_is_no_person() -> None:
    found = told("The office of the Arvenian premier said that the bridge was shut.")

    assert only(found).speaker.name == "office of the Arvenian premier"


BEHIND = {
    "en": ("The bridge is shut, Anne Roux wrote in a note to the clerks.", "The bridge is shut"),
    "fr": ("Le pont ferme lundi, indique-t-on à la mairie.", "Le pont ferme lundi"),
    "es": ("El puente cierra el lunes, confirmó hoy en rueda de prensa la jueza Ana Ruiz.",
           "El puente cierra el lunes"),
}  # fmt: skip


@pytest.mark.parametrize("code", BEHIND)
def test_what_stands_behind_a_verb_and_a_preposition_is_no_content(code: str) -> None:
    sentence, words = BEHIND[code]

    assert only(told(sentence, code)).content.words == words


def test_a_clause_before_a_cue_and_a_quotation_behind_it_are_both_said() -> None:
    found = told("The bridge will be mended, Anne Roux insists, ‘in the usual way’.")

    assert [words for _, _, words in rows(found)] == [
        "The bridge will be mended",
        "in the usual way",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Asked whether the bridge was shut, Anne Roux said “no comment”.",
        "When the bridge shut, Anne Roux said “no comment”.",
    ],
)
def test_what_only_leads_to_a_quotation_is_not_said(sentence: str) -> None:
    assert [words for _, _, words in rows(told(sentence))] == ["no comment"]


@pytest.mark.parametrize(
    ("code", "sentence", "name"),
    [
        ("en", "The union, which speaks for porters, has called the bridge “a trap”.", "union"),
        ("fr", "Anne Roux - une voisine -, a jugé le pont « dangereux ».", "Anne Roux"),
        ("es", "Fuentes del puerto citadas por la agencia Norte apuntan que el muelle va.",
         "Fuentes del puerto"),
        ("es", "Luego habló Ana Ruiz, quien en una carta posterior dijo que el puente cierra.",
         "Ana Ruiz"),
        ("ru", "По словам того же депутата, мост закрыт.", "депутата"),
        ("ru", "По сообщению пресс-службы порта, мост закрыт.", "пресс-служба порта"),
    ],
)  # fmt: skip
def test_something_may_stand_between_a_subject_and_its_verb(
    code: str, sentence: str, name: str
) -> None:
    assert only(told(sentence, code)).speaker.name == name


def test_whose_words_a_press_service_gives_is_a_pronoun_and_never_certain() -> None:
    found = told(
        "Анна Орлова сказала, что мост закрыт. «Чинят», — приводит её слова пресс-служба порта.",
        "ru",
    )

    assert [each.speaker.name for each in found.statements] == ["Анна Орлова"] * 2
    assert found.statements[1].speaker.certainty == "inferred"


def test_every_piece_of_a_quotation_around_a_narrator_is_of_one_speaker() -> None:
    found = told("« Le pont, souffle une dame au premier rang, il tient : on l'a vu. »", "fr")

    assert rows(found) == [
        ("dame", "direct", "Le pont,"),
        ("dame", "direct", "il tient : on l'a vu."),
    ]


def test_the_elder_and_the_younger_of_one_name_are_nobody_for_certain() -> None:
    found = told("Мэр Пётр Дроздов и посол Глеб Дроздов молчали. Дроздов-старший сказал: «Нет».",
                 "ru")  # fmt: skip

    assert only(found).speaker.name is None
    assert set(only(found).speaker.candidates) == {"Пётр Дроздов", "Глеб Дроздов"}


def test_the_office_at_the_head_of_the_sentence_before_is_whom_a_pronoun_means() -> None:
    found = told(
        "El ministro de Obras, consultado el jueves, prefirió la calma. El puente, explicó, tiene"
        " paciencia.",
        "es",
    )

    assert {each.speaker.name for each in found.statements} == {"ministro de Obras"}
    assert all(each.speaker.certainty == "inferred" for each in found.statements)


def test_a_name_in_marks_behind_a_verb_is_of_who_cites_a_source() -> None:
    found = told("Мост закрыт, сообщает «Интерфакс» со ссылкой на источник в порту.", "ru")

    assert rows(found) == [("Интерфакс", "indirect", "Мост закрыт")]


def test_a_relative_with_one_name_is_whom_a_pronoun_of_their_gender_means() -> None:
    found = told(
        "Oskar Lind said that the bridge was shut. His sister, Marta, disagrees. “It is open,” she"
        " told us."
    )

    assert found.statements[-1].speaker.name == "Marta"
    assert found.statements[-1].speaker.certainty == "inferred"


def test_what_follows_a_cue_in_a_quotation_that_nothing_closes_is_the_narrators() -> None:
    found = told(
        "“Es de papel, ironizó la vecina Ana Ruiz. El alcalde Luis Roca dijo que aguanta bien.",
        "es",
    )

    assert [(name, words) for name, _, words in rows(found)] == [
        ("Ana Ruiz", "Es de papel,"),
        ("Luis Roca", "aguanta bien"),
    ]
    assert found.statements[0].certainty == "inferred"


def test_a_name_with_an_article_before_it_is_no_person_whom_a_pronoun_means() -> None:
    found = told("Anne Roux lives on the Orlan Isles. “The bridge is shut,” she said.")

    assert only(found).speaker.name == "Anne Roux"


OPPOSITE = {
    "en": ("Anne Roux says the opposite: the bridge holds.", "the bridge holds"),
    "ru": ("Анна Орлова утверждает обратное: мост цел и открыт.", "мост цел и открыт"),
    "fr": ("Anne Roux dit le contraire : le pont tient.", "le pont tient"),
    "es": ("Ana Ruiz dice lo contrario: el puente resiste.", "el puente resiste"),
}


@pytest.mark.parametrize("code", OPPOSITE)
def test_a_colon_tells_what_somebody_says_otherwise(code: str) -> None:
    sentence, words = OPPOSITE[code]

    assert only(told(sentence, code)).content.words == words


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("fr", "Anne Roux a jugé le pont « vieux » et assuré que le bac tenait bon."),
        ("es", "Ana Ruiz ha dicho que el puente «es viejo» y asegurado que el bote aguanta bien."),
    ],
)
def test_a_second_participle_goes_on_with_the_subject_of_the_first(
    code: str, sentence: str
) -> None:
    found = told(sentence, code)

    assert len(found.statements) == 2
    assert len({each.speaker.name for each in found.statements}) == 1


def test_a_section_states_and_two_states_say() -> None:
    section = only(told("The contract has a section on rain. “No refunds,” the section states."))
    states = only(told("The two states said that the bridge was shut."))

    assert section.speaker.name == "contract"
    assert states.speaker.name == "two states"


def test_a_title_of_another_gender_is_not_that_of_a_person_of_the_name() -> None:
    found = told("El alcalde Luis Roca salió. La señora Roca dijo que el puente cierra.", "es")

    assert only(found).speaker.name == "Roca"
