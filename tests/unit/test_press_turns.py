"""Turns, documents and names in other cases; every sentence here is invented."""

from __future__ import annotations

import pytest
from tests.press_kit import only, rows, told


def test_answers_behind_letters_are_those_of_the_one_whom_the_title_names() -> None:
    found = told(
        [
            "Elena Duarte: «El puente es de todos»",
            "Entrevista de Luis Roca para El Diario",
            "P. ¿Cuándo abre el puente?",
            "R. En mayo. No antes. Las obras van bien.",
            "P. ¿Y quién paga?",
            "R. (Ríe.) Usted y yo.",
        ],
        "es",
    )

    assert rows(found) == [
        ("Elena Duarte", "direct", "En mayo. No antes. Las obras van bien."),
        ("Elena Duarte", "direct", "Usted y yo."),
    ]
    assert all(each.speaker.certainty == "inferred" for each in found.statements)


def test_whole_words_before_a_stop_are_labels_of_an_interview_too() -> None:
    found = told(
        [
            "María Campos recibe en su despacho.",
            "Pregunta. ¿Está listo el texto?",
            "Respuesta. Casi. Falta una firma.",
            "P. ¿Cuál?",
            "R. La mía.",
        ],
        "es",
    )

    assert [words for _, _, words in rows(found)] == ["Casi. Falta una firma.", "La mía."]


def test_the_narrator_who_tells_of_the_guest_ends_the_interview() -> None:
    found = told(
        [
            "We met Anna Berg in her office.",
            "Q: Is the text ready?",
            "A: It is ready.",
            "Q: Who signs it?",
            "A: I do.",
            "Berg put on her coat. She said that the car was waiting.",
        ]
    )

    assert rows(found)[-1] == ("Anna Berg", "indirect", "the car was waiting")


def test_a_label_may_say_how_somebody_speaks() -> None:
    found = told(
        [
            "Herald: Is it true, Mr Holt?",
            "John Holt: It is.",
            "Herald: Why?",
            "Holt (smiles): Ask me.",
        ]
    )

    assert rows(found) == [("John Holt", "direct", "It is."), ("John Holt", "direct", "Ask me.")]


def test_what_others_are_said_to_say_inside_an_answer_is_told_by_who_answers() -> None:
    found = told(
        [
            "Anna Berg spoke to us about Ivan Petrov.",
            "Q: Is the text ready?",
            "A: Ivan Petrov said that the annex was missing. I disagree.",
            "Q: Who signs it?",
            "A: I do.",
        ]
    )
    inner = next(each for each in found.statements if each.kind == "indirect")

    assert (inner.speaker.name, inner.content.words) == ("Ivan Petrov", "the annex was missing")
    assert [each.number for each in found.statements] == [1, 2, 3]


def test_a_pronoun_inside_an_answer_means_nobody_for_certain() -> None:
    found = told(
        [
            "Anna Berg spoke to us.",
            "Q: Is the text ready?",
            "A: He said that it was. I have my doubts.",
            "Q: Who signs it?",
            "A: I do.",
        ]
    )
    inner = next(each for each in found.statements if each.kind == "indirect")

    assert inner.speaker.name is None
    assert inner.speaker.certainty == "inferred"


def test_a_quotation_behind_a_colon_inside_a_quotation_is_of_whom_its_cue_names() -> None:
    found = told("“The clerk told me: ‘Come back in two years.’ I came back,” Anna Berg said.")
    outer, inner = found.statements

    assert outer.speaker.name == "Anna Berg"
    assert (inner.speaker.name, inner.content.words) == ("clerk", "Come back in two years.")
    assert inner.speaker.certainty == "inferred"
    assert inner.chain == ("The Herald", "Anna Berg")


def test_every_other_turn_behind_a_dash_is_of_the_same_one() -> None:
    found = told(
        [
            "Мария Орлова ждала нас на пристани.",
            "— Паром ушёл, — смеётся Мария Орлова.",
            "— Надолго?",
            "— До утра. Чай на столе.",
        ],
        "ru",
    )

    assert rows(found)[-1] == ("Мария Орлова", "direct", "До утра. Чай на столе.")
    assert found.statements[-1].speaker.how == "by turns in a dialogue"


@pytest.mark.parametrize(
    ("code", "sentence", "words"),
    [
        ("en", "Article 4 of the treaty provides that each side shall keep a copy.",
         "each side shall keep a copy"),
        ("en", "Under the treaty, each side would keep a copy.", "each side would keep a copy"),
        ("ru", "Статья 4 договора предусматривает, что стороны хранят по экземпляру.",
         "стороны хранят по экземпляру"),
        ("fr", "L'article 4 du traité prévoit que chaque partie garde un exemplaire.",
         "chaque partie garde un exemplaire"),
        ("fr", "Aux termes du traité, chacun garde un exemplaire.", "chacun garde un exemplaire"),
        ("es", "El artículo 4 del tratado establece que cada uno guarda un ejemplar.",
         "cada uno guarda un ejemplar"),
    ],
)  # fmt: skip
def test_what_a_document_provides_is_said_by_the_document(
    code: str, sentence: str, words: str
) -> None:
    statement = only(told(sentence, code))

    assert (statement.kind, statement.content.words) == ("document", words)
    assert statement.speaker.certainty == "inferred"


@pytest.mark.parametrize(
    "sentence",
    [
        "The road was built in 2004 under the Treaty on Roads, which both parliaments ratified.",
        "The company provides that service.",
    ],
)
def test_nothing_is_said_where_a_document_is_only_named(sentence: str) -> None:
    assert told(sentence).statements == ()


def test_whom_an_outlet_cites_is_not_certain_to_have_said_it() -> None:
    statement = only(told("Interfax, citing Ivan Petrov, said that the text was ready."))

    assert statement.speaker.name == "Ivan Petrov"
    assert statement.speaker.certainty == "inferred"


@pytest.mark.parametrize(
    ("code", "sentence", "name"),
    [
        ("fr", "Le syndicat, par la voix de sa secrétaire, Anne Roux, a dit que tout irait bien.",
         "Anne Roux"),
        ("en", "The union, through its secretary, Anne Roux, said that the port would close.",
         "Anne Roux"),
    ],
)  # fmt: skip
def test_who_lends_an_institution_a_voice_is_the_speaker(
    code: str, sentence: str, name: str
) -> None:
    assert only(told(sentence, code)).speaker.name == name


def test_a_name_behind_a_plural_verb_is_of_who_was_told() -> None:
    statement = only(told("«Текст готов», — сказали Рубикону в пресс-службе министерства.", "ru"))
    other = only(told("«Текст готов», — рассказали ТНА в министерстве связи.", "ru"))

    assert "Рубикон" not in (statement.speaker.name or "")
    assert "ТНА" not in (other.speaker.name or "")
    assert other.speaker.certainty == "inferred"


@pytest.mark.parametrize(
    ("first", "second", "name"),
    [
        ("Мы встретили министра связи Игоря Лунина.", "Лунин заявил, что мост готов.",
         "Игорь Лунин"),
        ("Мы встретили Ирину Лунину.", "«Мост готов», — сказала Лунина.", "Ирина Лунина"),
        ("Прошла встреча министра связи Поля Дюме.", "П. Дюме заявил, что мост готов.",
         "Поль Дюме"),
    ],
)  # fmt: skip
def test_a_full_name_in_another_case_is_turned_into_the_nominative(
    first: str, second: str, name: str
) -> None:
    statement = only(told(f"{first} {second}", "ru"))

    assert statement.speaker.name == name
    assert statement.speaker.certainty == "inferred"


def test_a_woman_with_the_name_of_a_man_of_the_article_keeps_her_own() -> None:
    found = told("Анна Лунина сказала, что мост готов. Лунин сказал, что мост закрыт.", "ru")

    assert found.statements[0].speaker.name == "Анна Лунина"


@pytest.mark.parametrize(
    ("code", "words"),
    [("en", "the plan for 2031–2033"), ("ru", "план на 2031–2033 годы"),
     ("fr", "le plan pour 2031-2033"), ("es", "el plan de 2031-2033")],
)  # fmt: skip
def test_years_from_one_to_another_are_all_of_them(code: str, words: str) -> None:
    (date,) = told(f"{words.capitalize()}.", code).dates

    assert date.start is not None
    assert date.end is not None
    assert (date.start.isoformat(), date.end.isoformat()) == ("2031-01-01", "2033-12-31")


def test_they_are_the_several_at_the_head_of_the_sentence_before() -> None:
    found = told("The two ministers met in Karvel. They noted that trade between the two countries"
                 " had grown.")  # fmt: skip

    assert only(found).speaker.name == "two ministers"


@pytest.mark.parametrize(
    ("code", "sentence", "name"),
    [
        ("en", "“Not today,” laughed the captain, Anne Roux.", "Anne Roux"),
        ("fr", "« Pas aujourd'hui », plaisante Anne Roux.", "Anne Roux"),
        ("ru", "«Не сегодня», — вздыхает Анна Орлова.", "Анна Орлова"),
        ("es", "«Hoy no», bromeó Ana Ruiz.", "Ana Ruiz"),
    ],
)
def test_who_laughs_or_sighs_words_says_them(code: str, sentence: str, name: str) -> None:
    statement = only(told(sentence, code))

    assert (statement.kind, statement.speaker.name) == ("direct", name)


@pytest.mark.parametrize(
    ("code", "sentence", "words"),
    [
        ("en", "Anne Roux denied, however, that the port would close.", "the port would close"),
        ("es", "Ana Ruiz niega, en cambio, que el puerto vaya mal.", "el puerto vaya mal"),
        ("fr", "Anne Roux précise, par ailleurs, que le port fermera.", "le port fermera"),
        ("ru", "Анна Орлова проинформировала портовую службу о том, что мост закрыт.",
         "мост закрыт"),
        ("ru", "Анна Орлова возразила ему: мост открыт с утра.", "мост открыт с утра"),
        ("en", "Anne Roux was heard to say that the port would close.", "the port would close"),
    ],
)  # fmt: skip
def test_something_may_stand_between_a_verb_and_its_clause(
    code: str, sentence: str, words: str
) -> None:
    assert only(told(sentence, code)).content.words == words


def test_a_quotation_goes_on_behind_a_narrator_with_a_small_pronoun() -> None:
    found = told(
        "El alcalde de Costa Brava, Luis Roca, lee la lista. «No son cien», me corrige por"
        " teléfono, «son doscientos.»",
        "es",
    )

    assert rows(found) == [
        ("Luis Roca", "direct", "No son cien"),
        ("Luis Roca", "direct", "son doscientos."),
    ]
    assert all(each.speaker.certainty == "inferred" for each in found.statements)


def test_a_place_with_two_words_is_nobody_whom_a_pronoun_means() -> None:
    found = told(["Ana Ruiz trabaja en Puerto Claro.", "«Hoy no», dijo ella."], "es")

    assert only(found).speaker.name == "Ana Ruiz"


@pytest.mark.parametrize(
    ("code", "sentence", "first", "second"),
    [
        ("en", "Anne Roux said that the port would close, and that the ferry would sail.",
         "the port would close", "the ferry would sail"),
        ("ru", "Анна Орлова сказала, что порт закрыт и что паром ушёл.", "порт закрыт",
         "паром ушёл"),
        ("fr", "Anne Roux a dit que le port fermerait et que le bac partirait.",
         "le port fermerait", "le bac partirait"),
        ("es", "Ana Ruiz dijo que el puerto «está cerrado» y que el barco zarpa.",
         "el puerto «está cerrado»", "el barco zarpa"),
    ],
)  # fmt: skip
def test_two_clauses_of_one_verb_are_two_statements(
    code: str, sentence: str, first: str, second: str
) -> None:
    found = told(sentence, code)

    assert [words for _, _, words in rows(found)] == [first, second]
    assert len({name for name, _, _ in rows(found)}) == 1


def test_two_things_joined_by_and_that_are_no_two_clauses() -> None:
    statement = only(told("Anne Roux said that the port and that ferry were closed."))

    assert statement.content.words == "the port and that ferry were closed"


def test_somebody_unnamed_behind_a_verb_is_who_spoke() -> None:
    assert (
        only(told("« Pas aujourd'hui », soupire un boulanger.", "fr")).speaker.name == "boulanger"
    )
    assert only(told("“Not today,” sighed a baker.")).speaker.name == "baker"


def test_a_pronoun_inside_an_answer_means_who_alone_is_named_there() -> None:
    found = told(
        [
            "Anna Berg spoke to us of Ivan Petrov.",
            "Q: Is the text ready?",
            "A: Ivan Petrov is a careful man. He said that it was.",
            "Q: Who signs it?",
            "A: I do.",
        ]
    )
    inner = next(each for each in found.statements if each.kind == "indirect")

    assert (inner.speaker.name, inner.speaker.certainty) == ("Ivan Petrov", "inferred")


@pytest.mark.parametrize(
    ("code", "sentence", "name"),
    [
        ("ru", "«Готово», — сказали Петров и Орлов.", "Петров и Орлов"),
        ("en", "“Done,” said Anne Roux and Ivan Petrov.", "Anne Roux and Ivan Petrov"),
        ("fr", "« C'est fait », ont dit Anne Roux et Luc Morel.", "Anne Roux et Luc Morel"),
    ],
)
def test_two_behind_one_verb_speak_as_one(code: str, sentence: str, name: str) -> None:
    assert only(told(sentence, code)).speaker.name == name


def test_who_does_something_else_behind_and_did_not_speak() -> None:
    found = told("“Done,” said Anne Roux and Ivan Petrov left the room.")

    assert only(found).speaker.name == "Anne Roux"


def test_whoever_denounces_a_thing_says_what_it_is() -> None:
    statement = only(told("L'opposition dénonce un texte « illisible ».", "fr"))

    assert (statement.speaker.name, statement.kind) == ("opposition", "mixed")
