"""What nobody is said to say, what documents provide, and who speaks whatever their noun is.

Everybody here is invented.
"""

from __future__ import annotations

import pytest
from tests.press_kit import rows, told

UNTOLD = [
    ("en", "It was announced on Thursday that the ferry would stop.", "the ferry would stop"),
    ("en", "It has been confirmed that the treaty will expire.", "the treaty will expire"),
    ("en", "Passengers were told that the ferry had sunk.", "the ferry had sunk"),
    ("en", "Villagers in Moss have been told their school will close.", "their school will close"),
    ("en", "The company is said to be planning a bridge.", "to be planning a bridge"),
    ("en", "According to media reports, the ferry has sunk.", "the ferry has sunk"),
    ("ru", "Сообщается, что паром остановят.", "паром остановят"),
    ("ru", "В понедельник стало известно о том, что паром остановят.", "паром остановят"),
    ("ru", "Было объявлено, что паром остановят.", "паром остановят"),
    ("ru", "Как сообщается, паром остановят.", "паром остановят"),
    ("ru", "По официальным данным, паром утонул.", "паром утонул"),
    ("ru", "Пассажирам объявили, что паром утонул.", "паром утонул"),
    ("ru", "Жителям Верхнего Моха сообщили, что школу закроют.", "школу закроют"),
    ("ru", "Мне ответили, что дело потеряно.", "дело потеряно"),
    ("fr", "Il a été annoncé que le bac cesserait de circuler.", "le bac cesserait de circuler"),
    ("fr", "Les voyageurs ont été informés que le bac avait coulé.", "le bac avait coulé"),
    ("fr", "Le bac a coulé, a-t-on appris de source judiciaire.", "Le bac a coulé"),
    ("fr", "De source proche du dossier, le bac a coulé.", "le bac a coulé"),
    ("es", "Se informó de que el barco se había hundido.", "el barco se había hundido"),
    ("es", "A los viajeros se les informó de que el barco no sale.", "el barco no sale"),
    ("es", "A los vecinos les han comunicado que la escuela cerrará.", "la escuela cerrará"),
    ("es", "Ha trascendido que el barco se hundió.", "el barco se hundió"),
    ("es", "Según se supo, el barco se hundió.", "el barco se hundió"),
]


@pytest.mark.parametrize(("code", "words", "content"), UNTOLD)
def test_what_is_told_impersonally_is_said_by_nobody(code: str, words: str, content: str) -> None:
    assert rows(told(words, code)) == [(None, "indirect", content)]


@pytest.mark.parametrize(
    ("code", "words", "who"),
    [
        ("en", "Anna Berg was told by the clerk that the office was shut.", "clerk"),
        ("es", "Ana Ruiz fue informada por el secretario de que el pleno terminó.", "secretario"),
    ],
)
def test_a_passive_is_said_by_whom_it_names(code: str, words: str, who: str) -> None:
    assert [name for name, _, _ in rows(told(words, code))] == [who]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "The train was told to stop at the bridge."),
        ("en", "The police were informed of the theft."),
        ("ru", "Детям подарили книги. Нам обещали дождь."),
        ("fr", "On a appris à nager. Le chien a été informé."),
        ("es", "Se acordó de que era tarde. Se aseguró de que la puerta estaba cerrada."),
        ("es", "Se anunció la fecha. Se informó a los vecinos."),
    ],
)
def test_what_tells_nothing_is_no_statement(code: str, words: str) -> None:
    assert rows(told(words, code)) == []


def test_who_has_a_subject_before_a_reflexive_verb_says_it() -> None:
    found = rows(told("Ana Ruiz se dijo convencida de que el muelle aguanta.", "es"))

    assert [name for name, _, _ in found] == ["Ana Ruiz"]


ALONE = [
    ("en", "The announcement that the plant would shut angered residents.", "the plant would shut"),
    ("en", "Rumours that the firm is bankrupt have been going round.", "the firm is bankrupt"),
    ("ru", "Слухи о том, что завод закроют, ходят давно.", "завод закроют"),
    ("fr", "La promesse que rien ne serait vendu n'a pas été tenue.", "rien ne serait vendu"),
    ("fr", "La rumeur selon laquelle l'usine fermerait circule.", "l'usine fermerait"),
    ("es", "El rumor de que la fábrica cerrará circula desde mayo.", "la fábrica cerrará"),
]


@pytest.mark.parametrize(("code", "words", "content"), ALONE)
def test_a_noun_that_nobody_owns_tells_what_nobody_says(
    code: str, words: str, content: str
) -> None:
    assert rows(told(words, code)) == [(None, "indirect", content)]


def test_whose_a_promise_is_says_it_whatever_they_are_called() -> None:
    found = rows(told("The council's promise that no house would go was repeated on Friday."))

    assert found == [("council", "indirect", "no house would go")]


def test_a_noun_of_saying_that_somebody_denies_is_their_word() -> None:
    found = rows(told("Maria Orlova denied rumours that the text was leaked."))

    assert found == [("Maria Orlova", "indirect", "rumours that the text was leaked")]


DOCUMENTS = [
    ("en", "Under the terms of the deal, the firm will pay half.", "the firm will pay half"),
    ("en", "Under the agreement signed on Monday, each side pays half.", "each side pays half"),
    ("en", "Under the 2019 convention, the owner is liable.", "the owner is liable"),
    ("en", "The agreement provides for a review every year.", "a review every year"),
    ("en", "The memorandum sets 31 March as the deadline.", "31 March as the deadline"),
    ("ru", "По договору подрядчик должен сдать мост.", "подрядчик должен сдать мост"),
    ("ru", "По условиям контракта фирма выплатит штраф.", "фирма выплатит штраф"),
    ("ru", "По конвенции 2019 года владелец платит.", "владелец платит"),
    ("ru", "Статья 12 даёт каждой стороне право выйти.", "каждой стороне право выйти"),
    ("ru", "В ответе мэрии говорится, что срок прежний.", "срок прежний"),
    ("fr", "Aux termes de l'accord signé lundi, chaque pays paie.", "chaque pays paie"),
    ("fr", "En vertu du bail, la ville peut le racheter.", "la ville peut le racheter"),
    ("fr", "Le texte oblige l'entreprise à payer.", "l'entreprise à payer"),
    ("es", "En virtud del acuerdo, firmado el lunes, cada país paga.", "cada país paga"),
    ("es", "El acuerdo contempla una revisión anual.", "una revisión anual"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "words", "content"), DOCUMENTS)
def test_a_document_says_what_holds_by_its_terms(code: str, words: str, content: str) -> None:
    ((_, kind, said),) = rows(told(words, code))

    assert (kind, said) == ("document", content)


def test_a_contract_of_which_is_only_told_what_it_grants_says_nothing() -> None:
    found = told("El Congreso aprobó el contrato que concede a Minera la explotación.", "es")

    assert rows(found) == []


def test_the_latter_is_the_document_named_last() -> None:
    words = "Un contrat doit être signé le 25 octobre. Celui-ci prévoit des pénalités de retard."

    assert rows(told(words, "fr")) == [("contrat", "document", "des pénalités de retard")]


def test_a_list_led_by_a_document_is_its_own() -> None:
    found = told(
        [
            "Se firmó un acta adicional, en virtud de la cual:",
            "a) la empresa trabajará en tres turnos;",
            "b) las sanciones quedarán en suspenso.",
        ],
        "es",
    )

    assert [(kind, words) for _, kind, words in rows(found)] == [
        ("document", "la empresa trabajará en tres turnos"),
        ("document", "las sanciones quedarán en suspenso"),
    ]


WHOEVER = [
    ("en", "Two plumbers insist that the pipe will hold.", "the pipe will hold"),
    ("en", "The unions say you knew about the pipe.", "you knew about the pipe"),
    ("en", "The pipe will hold, unions say.", "The pipe will hold"),
    ("fr", "Les plombiers, eux, disent qu'on les met dehors.", "on les met dehors"),
    ("fr", "L'un d'eux m'a répondu qu'il l'avait lu.", "il l'avait lu"),
    ("fr", "Le tuyau tiendra, rappelle l'inspection des mines.", "Le tuyau tiendra"),
    ("es", "Los fontaneros dicen que nadie les preguntó.", "nadie les preguntó"),
    ("es", "Varios preguntaron por qué se vendió el barco.", "por qué se vendió el barco"),
    ("ru", "Один из них спросил, есть ли у компании план.", "есть ли у компании план"),
]


@pytest.mark.parametrize(("code", "words", "content"), WHOEVER)
def test_who_speaks_by_any_noun_is_told_by_it(code: str, words: str, content: str) -> None:
    (statement,) = told(words, code).statements

    assert statement.content.words == content
    assert statement.speaker.name
    assert statement.speaker.certainty == "inferred" or " из " in statement.speaker.name


@pytest.mark.parametrize(
    ("code", "words", "who"),
    [
        ("en", "“We are tired,” said one of the drivers.", "one of the drivers"),
        ("ru", "«Кто заплатит?» — спросил один из депутатов.", "один из депутатов"),
        ("ru", "«Дорога размыта», — рассказал «Курьеру» один из водителей.", "один из водителей"),
        ("fr", "« On aurait pu nous le dire », glisse l'un d'eux.", "l'un d'eux"),
        ("es", "«Podían decirlo», comentó uno de los mineros.", "uno de los mineros"),
    ],
)
def test_one_of_several_is_told_whole(code: str, words: str, who: str) -> None:
    ((name, kind, _),) = rows(told(words, code))

    assert (name, kind) == (who, "direct")


@pytest.mark.parametrize(
    "words",
    [
        "The storm confirmed fears about the sea wall.",
        "The editor added a paragraph. The driver stopped.",
        "Many believe that the pier is unsafe.",
    ],
)
def test_what_something_does_or_somebody_thinks_is_no_statement(words: str) -> None:
    assert rows(told(words)) == []


TWO = [
    ("en", ("The president of Ilva, Ada Berg, and the president of Tarn, Nils Holm, met. "
           "Both presidents said the talks had been hard."), "Ada Berg and Nils Holm"),
    ("en", ("The two ministers, Ada Berg and Nils Holm, signed it. "
           "The ministers said the talks had been hard."), "Ada Berg and Nils Holm"),
    ("fr", ("Le président d'Ilva, Marc Ilves, et la présidente de Tarn, Julie Kask, ont signé. "
           "Les deux présidents ont dit que c'était dur."), "Marc Ilves et Julie Kask"),
    ("es", ("El presidente de Ilva, Marcos Ilves, y la presidenta de Tarn, Julia Kask, firmaron. "
           "Los presidentes dijeron que fue duro."), "Marcos Ilves y Julia Kask"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "words", "names"), TWO)
def test_two_of_one_office_speak_by_both_their_names(code: str, words: str, names: str) -> None:
    (statement,) = told(words, code).statements

    assert statement.speaker.name == names
    assert statement.speaker.certainty == "inferred"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "Both sides said the talks had been hard."),
        ("en", "The presidents said the talks had been hard."),
        ("ru", "Обе стороны заявили, что переговоры были трудными."),
        ("fr", "Les deux parties ont dit que c'était dur."),
        ("es", "Ambas partes constataron que fue duro."),
        ("es", "Los presidentes dijeron que fue duro."),
    ],
)
def test_several_who_are_not_named_are_never_told_as_certain(code: str, words: str) -> None:
    (statement,) = told(words, code).statements

    assert statement.speaker.certainty == "inferred"


def test_who_is_spoken_to_in_the_dative_never_speaks() -> None:
    for words in (
        "Членам совета сообщили, что цены не вырастут.",
        "Секретарю сказали, что я ушёл.",
    ):
        assert [name for name, _, _ in rows(told(words, "ru"))] == [None]


PROMISES = [
    ("ru", "Олег Ким обязался выплатить долг.", "выплатить долг"),
    ("fr", "Paul Hardy s'est engagé à publier le rapport.", "publier le rapport"),
    ("fr", "Paul Hardy s'est engagé à ce que le rapport soit public.", "le rapport soit public"),
    ("fr", "L'opposition reproche à la ville d'avoir tardé.", "avoir tardé"),
    ("es", "Pablo Ruiz se comprometió a publicar el informe.", "publicar el informe"),
    ("es", "La oposición reprocha al Gobierno haber tardado.", "haber tardado"),
    ("en", "Paul Hardy undertook to publish the report.", "to publish the report"),
]


@pytest.mark.parametrize(("code", "words", "content"), PROMISES)
def test_what_somebody_binds_themselves_to_is_a_statement(
    code: str, words: str, content: str
) -> None:
    ((_, kind, said),) = rows(told(words, code))

    assert (kind, said) == ("indirect", content)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("fr", "« C'est la fin », s'est félicité le ministre, Paul Hardy."),
        ("fr", "« C'est la fin », s'est réjouie la maire, Anne Roux."),
        ("ru", "«Это конец», — вздыхает 81-летняя Жанна Лях."),
        ("en", "“It is the end,” sighed 81-year-old Joan Peel."),
        ("es", "«Es el fin», remató la alcaldesa, Ana Ruiz."),
    ],
)
def test_a_quotation_is_of_whom_its_verb_names(code: str, words: str) -> None:
    (statement,) = told(words, code).statements

    assert statement.kind == "direct"
    assert statement.speaker.name in {
        "Paul Hardy",
        "Anne Roux",
        "Жанна Лях",
        "Joan Peel",
        "Ana Ruiz",
    }


def test_who_has_one_name_and_an_age_speaks_by_it() -> None:
    words = "Sur le quai, Odile, 71 ans, n'y croit guère. « Je compte un an », lâche-t-elle."
    before = "Hélène Courtade a promis que rien ne serait vendu."

    found = rows(told([before, words], "fr"))

    assert found[-1] == ("Odile", "direct", "Je compte un an")


def test_a_quoted_part_of_a_clause_is_no_quotation_of_its_own() -> None:
    found = rows(told("Severance would be “generous”, Anna Berg said."))

    assert found == [("Anna Berg", "mixed", "Severance would be “generous”")]


def test_what_others_are_said_to_say_inside_a_quotation_is_theirs() -> None:
    found = told("“The clerk told us that the road was safe,” Anna Berg said.")
    outer, inner = found.statements

    assert (outer.speaker.name, outer.kind) == ("Anna Berg", "direct")
    assert (inner.speaker.name, inner.content.words) == ("clerk", "the road was safe")
    assert inner.chain == ("The Herald", "Anna Berg")


def test_two_verbs_of_saying_have_each_their_own_words() -> None:
    found = rows(told('Anna Berg said the dam was safe, adding: "We check it every day."'))

    assert found == [
        ("Anna Berg", "indirect", "the dam was safe"),
        ("Anna Berg", "direct", "We check it every day."),
    ]


def test_a_russian_name_with_a_soft_ending_is_one_in_every_case() -> None:
    found = told(
        [
            "Директор завода Сергей Орлов сообщил, что цех закроют.",
            "По словам Сергея Орлова, людей переведут. «Все останутся», — сказал Орлов.",
        ],
        "ru",
    )

    assert {name for name, _, _ in rows(found)} == {"Сергей Орлов"}


def test_who_speaks_at_an_institution_that_gave_no_names_speaks_for_it() -> None:
    words = "В «Сойвамосте» отказались назвать имена, но заверили, что техника готова."

    assert [said for _, _, said in rows(told(words, "ru"))] == ["техника готова"]


def test_what_somebody_was_asked_before_they_laughed_is_not_their_word() -> None:
    assert rows(told("Asked about the deficit, Paul Ebel laughed.")) == []


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("ru", "Вскоре сообщили, что паром утонул."),
        ("ru", "Официально сообщили, что паром утонул."),
        ("es", "Posteriormente dijo que el barco llegó."),
        ("es", "Nos dijeron que el barco llegó."),
        ("es", "Anoche anunció que el barco llegó."),
    ],
)
def test_a_word_with_which_a_sentence_begins_is_nobodys_name(code: str, words: str) -> None:
    assert {name for name, _, _ in rows(told(words, code))} <= {None}


@pytest.mark.parametrize(
    ("code", "words", "who"),
    [
        ("ru", "Посол А. Берг прибыл. А. Берг напомнил, что паром ушёл.", "А. Берг"),
        ("en", "Ambassador I. Berg came. I. Berg said the boat was late.", "I. Berg"),
    ],
)
def test_an_initial_that_is_a_word_as_well_is_a_part_of_the_name(
    code: str, words: str, who: str
) -> None:
    assert [name for name, _, _ in rows(told(words, code))] == [who]


def test_where_somebody_works_is_no_part_of_their_name() -> None:
    found = rows(told("Whether it has the money is unclear, said analyst Piet Hahn of Delta Bank."))

    assert [name for name, _, _ in found] == ["Piet Hahn"]


@pytest.mark.parametrize(
    ("code", "words", "name"),
    [
        ("fr", "Aux termes de l'accord signé lundi, chaque pays paie.", "accord"),
        ("es", "En virtud del acuerdo firmado el lunes, cada país paga.", "acuerdo"),
        ("ru", "В ответе мэрии говорится, что срок прежний.", "ответ мэрии"),
    ],
)
def test_a_document_is_named_by_its_noun_and_never_as_certain(
    code: str, words: str, name: str
) -> None:
    (statement,) = told(words, code).statements

    assert (statement.speaker.name, statement.speaker.certainty) == (name, "inferred")
