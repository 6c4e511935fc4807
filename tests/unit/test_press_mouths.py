"""What is said of somebody, beside or against them goes into nobody else's mouth as certain."""

from __future__ import annotations

import pytest
from tests.press_kit import told

ANOTHER_S = {
    "en": [
        ('"The port is closed," said a critic of Minister Anna Berg.',
         "critic of Minister Anna Berg"),
        ('"The port is closed," said the brother of Minister Anna Berg.',
         "brother of Minister Anna Berg"),
        ("An aide to Minister Anna Berg said that the port is closed.", "aide"),
        ("A spokesman for foreign minister Anna Berg said that the port is closed.",
         "spokesman for foreign minister Anna Berg"),
        ('"The port is closed," according to Anna Berg\'s opponents.', "Anna Berg's opponents"),
        ("An actor playing Minister Anna Berg said that the port is closed.",
         "actor playing Minister Anna Berg"),
        ("An actor playing Anna Berg said that the port is closed.", "actor"),
    ],
    "fr": [
        ("« Le port est fermé », a déclaré le porte-parole de la ministre Anna Berg.",
         "porte-parole de la ministre Anna Berg"),
        ("« Le port est fermé », a déclaré le frère du maire Carl Dorn.",
         "frère du maire Carl Dorn"),
        ("Le porte-parole de l'ancien ministre Carl Dorn a dit que le port est fermé.",
         "porte-parole de l'ancien ministre Carl Dorn"),
    ],
    "es": [
        ("«El puerto está cerrado», dijo el portavoz de la ministra Anna Berg.",
         "portavoz de la ministra Anna Berg"),
        ("«El puerto está cerrado», dijo el hermano del alcalde Carlos Dorn.",
         "hermano del alcalde Carlos Dorn"),
        ("El portavoz del expresidente Carlos Dorn dijo que el puerto está cerrado.",
         "portavoz del expresidente Carlos Dorn"),
    ],
    "ru": [
        ("«Порт закрыт», — сказал критик министра Анны Берг.", "критик министра Анны Берг"),
        ("«Порт закрыт», — сказал представитель министра Ивана Петрова.",
         "представитель министра Ивана Петрова"),
        ("«Порт закрыт», — сказал брат мэра Ивана Петрова.", "брат мэра Ивана Петрова"),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("code", "words", "who"),
    [(code, words, who) for code, rows in ANOTHER_S.items() for words, who in rows],
)
def test_who_is_near_to_somebody_speaks_under_no_name_of_theirs(
    code: str, words: str, who: str
) -> None:
    (found,) = told(words, code).statements

    assert found.speaker.name == who


@pytest.mark.parametrize(
    ("code", "words", "who"),
    [
        ("en", "The minister of trade Anna Berg said that the port is closed.",
         "Anna Berg"),
        ("en", "The former housing minister Anna Berg said that the port is closed.",
         "Anna Berg"),
        ("en", "The vice president of the company Anna Berg said that it is so.",
         "Anna Berg"),
        ("fr", "L'adjoint au maire Carl Dorn a dit que le port est fermé.",
         "Carl Dorn"),
        ("es", "El ministro de Comercio Carlos Dorn dijo que el puerto está cerrado.",
         "Carlos Dorn"),
        ("ru", "«Порт закрыт», — сказал заместитель министра Иван Петров.",
         "Иван Петров"),
    ],
)  # fmt: skip
def test_who_has_an_office_of_something_speaks_by_name(code: str, words: str, who: str) -> None:
    (found,) = told(words, code).statements

    assert (found.speaker.name, found.certainty) == (who, "stated")


@pytest.mark.parametrize(
    ("code", "words", "names"),
    [
        ("en", "Anna Berg or Carl Dorn said that the port is closed.", ("Anna Berg", "Carl Dorn")),
        ("en", "Either Minister Anna Berg or the mayor, Carl Dorn, said that it is so.",
         ("Anna Berg", "Carl Dorn")),
        ("en", '"The port is closed," said Anna Berg or Carl Dorn.', ("Anna Berg", "Carl Dorn")),
        ("fr", "Le maire Carl Dorn ou la ministre Anna Berg a dit que le port est fermé.",
         ("Carl Dorn", "Anna Berg")),
        ("es", "El alcalde Carlos Dorn o la ministra Anna Berg dijo que el puerto está cerrado.",
         ("Carlos Dorn", "Anna Berg")),
        ("ru", "Мэр Иван Петров или министр Анна Белова сказали, что порт закрыт.",
         ("Иван Петров", "Анна Белова")),
    ],
)  # fmt: skip
def test_of_two_between_whom_it_is_open_nobody_is_told(
    code: str, words: str, names: tuple[str, ...]
) -> None:
    (found,) = told(words, code).statements

    assert (found.speaker.name, found.speaker.candidates) == (None, names)
    assert found.certainty == "inferred"


@pytest.mark.parametrize(
    ("code", "words", "who"),
    [
        ("en", "Anna Berg and not Carl Dorn said that the port is closed.", "Anna Berg"),
        ("en", "Anna Berg, rather than Carl Dorn, said that the port is closed.", "Anna Berg"),
        ("fr", "La ministre Anna Berg et non le maire Carl Dorn a dit que le port est fermé.",
         "Anna Berg"),
        ("es", "La ministra Anna Berg y no el alcalde Carlos Dorn dijo que el puerto está cerrado.",
         "Anna Berg"),
        ("ru", "Министр Анна Белова, а не мэр Иван Петров сказала, что порт закрыт.",
         "Анна Белова"),
    ],
)  # fmt: skip
def test_who_is_said_not_to_have_spoken_has_not(code: str, words: str, who: str) -> None:
    (found,) = told(words, code).statements

    assert found.speaker.name == who


UNSAID = {
    "en": [
        "Minister Anna Berg never said that the port would close.",
        "If Minister Anna Berg said that the port is closed, she was wrong.",
        "Had Minister Anna Berg said that the port is closed, we would know.",
        "Did Minister Anna Berg say that the port is closed?",
        "It is not true that Minister Anna Berg said that the port is closed.",
        "Minister Anna Berg stopped short of saying that the port is closed.",
        "Minister Anna Berg was misquoted as saying that the port is closed.",
        '"The port is closed," Minister Anna Berg never said.',
    ],
    "fr": ["Le maire Carl Dorn n'a jamais dit que le port est fermé."],
    "es": [
        "El alcalde Carlos Dorn nunca dijo que el puerto está cerrado.",
        "Es falso que el alcalde Carlos Dorn dijo que el puerto está cerrado.",
    ],
    "ru": [
        "Мэр Иван Петров никогда не говорил, что порт закрыт.",
        "Неправда, что мэр Иван Петров сказал, что порт закрыт.",
    ],
}
DENIED = {
    "en": [
        'Anna Berg denied saying "the port is closed".',
        "Anna Berg denied having said that the port is closed.",
        "Anna Berg accused Carl Dorn of saying that the port is closed.",
        "Allegedly, Anna Berg said that the port is closed.",
    ],
    "fr": [
        "Le maire Carl Dorn a nié avoir dit que « le port est fermé ».",
        "La ministre Anna Berg a accusé le maire Carl Dorn d'avoir dit que le port est fermé.",
        "Si le maire Carl Dorn a dit que le port est fermé, il avait tort.",
    ],
    "es": [
        "El alcalde Carlos Dorn negó haber dicho que «el puerto está cerrado».",
        "La ministra Anna Berg acusó al alcalde Carlos Dorn de decir que el puerto está cerrado.",
    ],
    "ru": [
        "Мэр Иван Петров отрицал, что говорил «порт закрыт».",
        "Якобы мэр Иван Петров сказал, что порт закрыт.",
    ],
}


@pytest.mark.parametrize(
    ("code", "words"), [(code, words) for code, rows in UNSAID.items() for words in rows]
)
def test_what_is_not_told_to_have_been_said_is_nobody_s_words(code: str, words: str) -> None:
    assert not told(words, code).statements


@pytest.mark.parametrize(
    ("code", "words"), [(code, words) for code, rows in DENIED.items() for words in rows]
)
def test_what_is_denied_or_left_open_is_never_certain(code: str, words: str) -> None:
    (found,) = told(words, code).statements

    assert found.certainty == "inferred"


@pytest.mark.parametrize("verb", ["denied", "falsely claimed"])
def test_what_another_denies_that_somebody_said_is_not_theirs(verb: str) -> None:
    (found,) = told(f"Carl Dorn {verb} that Minister Anna Berg said that it is so.").statements

    assert found.speaker.name == "Carl Dorn"


@pytest.mark.parametrize(
    "words",
    [
        "If the port is closed, all is well, Anna Berg said.",
        "Anna Berg said that if the port is closed, she would go.",
        "Anna Berg denied that the port is closed.",
    ],
)
def test_what_somebody_supposes_or_denies_is_said(words: str) -> None:
    (found,) = told(words).statements

    assert (found.speaker.name, found.certainty) == ("Anna Berg", "stated")


@pytest.mark.parametrize(
    ("words", "who", "certainty"),
    [
        ("“The port is closed,” said Berg ally Carl Dorn.", "Carl Dorn", "stated"),
        ("“The port is closed,” said Berg campaign manager Carl Dorn.", "Carl Dorn", "stated"),
        ("“The port is closed,” said Anna Berg's old rival, Carl Dorn.", "Carl Dorn", "stated"),
        ("“The port is closed,” said Anna Berg's old rival Carl Dorn.", "Carl Dorn", "stated"),
        ("“The port is closed,” said Anna Berg's rival.", "Anna Berg's rival", "inferred"),
        ("“The port is closed,” Berg rival Carl Dorn said.", "Carl Dorn", "stated"),
        ("“The port is closed,” the late Anna Berg once told Carl Dorn.", "Anna Berg", "stated"),
        ("“The port is closed,” said the man Anna Berg fears, Carl Dorn.", "man", "stated"),
        ("Berg's rival said that the port is closed.", "Berg's rival", "inferred"),
        ("The port is closed, Berg's cousin said.", "Berg's cousin", "inferred"),
        ("“The port is closed,” said Berg on Tuesday.", "Berg", "stated"),
        ("“The port is closed,” said Berg, whose rival Carl Dorn left.", "Berg", "stated"),
    ],
)
def test_whose_somebody_is_does_not_speak_for_them(words: str, who: str, certainty: str) -> None:
    (found,) = told(words).statements

    assert (found.speaker.name, found.certainty) == (who, certainty)


@pytest.mark.parametrize(
    ("words", "who", "candidates"),
    [
        ("Dorn recalled Anna Berg saying: “The port is closed.”", "Anna Berg", ()),
        ("Dorn described Berg as saying: “The port is closed.”", "Berg", ()),
        ("Dorn heard Berg shout: “The port is closed.”", "Berg", ()),
        ("Dorn recalled Berg's warning: “The port is closed.”", "Berg", ()),
        ("Dorn repeated Berg's words: “The port is closed.”", "Berg", ()),
        ("Dorn rejected Berg's claim: “The port is closed.”", None, ("Dorn", "Berg")),
    ],
)
def test_who_passes_on_the_words_of_another_is_not_their_speaker(
    words: str, who: str | None, candidates: tuple[str, ...]
) -> None:
    (found,) = told(words).statements

    assert (found.speaker.name, found.speaker.candidates) == (who, candidates)
    assert found.certainty == "inferred"
    assert found.content.words == "The port is closed."


def test_who_replies_to_the_words_of_another_speaks() -> None:
    (found,) = told("Dorn replied to Berg's claim: “The port is open.”").statements

    assert found.speaker.name == "Dorn"


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("«Порт закрыт», — сказал Орлову Лунд.", "Лунд"),
        ("«Порт закрыт», — сказал противник Ивана Орлова Марк Лунд.", "Марк Лунд"),
    ],
)
def test_who_was_told_or_opposed_is_no_part_of_the_name_of_who_speaks(words: str, who: str) -> None:
    (found,) = told(words, "ru").statements

    assert found.speaker.name == who


def test_a_name_that_two_bear_states_neither() -> None:
    words = "Anna Berg, minister of trade, and Anna Berg, mayor of Larn, met. “We met,” Berg said."

    (found,) = told(words).statements

    assert found.certainty == "inferred"


def test_who_is_told_something_is_not_who_tells_it() -> None:
    words = "«El mérito es de la gente —dijo a este periódico—. Nosotros solo firmamos»."
    found = told(f"El consejero, Gonzalo Arce, calló. {words}", "es")

    assert "este" not in {each.speaker.name for each in found.statements}


def test_the_first_of_two_spanish_family_names_is_that_person() -> None:
    found = told(
        ["La presidenta, Elvira Casal Ruiz, llegó.", "Casal anunció que el puente se abrirá."], "es"
    )

    (said,) = found.statements
    assert (said.speaker.name, said.speaker.certainty) == ("Elvira Casal Ruiz", "stated")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "The union called on its members to march on Sunday."),
        ("fr", "Le syndicat a appelé ses adhérents à manifester dimanche."),
        ("es", "El sindicato llamó a sus miembros a marchar el domingo."),
        ("ru", "Профсоюз призвал своих членов выйти на площадь в воскресенье."),
    ],
)
def test_a_day_of_what_somebody_is_asked_to_do_is_to_come_and_not_sure(
    code: str, words: str
) -> None:
    (found,) = told(words, code).dates

    assert (str(found.start), found.certainty) == ("2026-03-08", "inferred")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "A woman asked me yesterday whether she could leave."),
        ("fr", "Une dame m'a demandé hier si elle pouvait partir."),
        ("es", "Una mujer me preguntó ayer si podía irse."),
        ("ru", "Одна женщина спросила меня вчера, можно ли ей уехать."),
    ],
)
def test_a_day_that_somebody_counts_who_speaks_of_themselves_is_not_sure(
    code: str, words: str
) -> None:
    (found,) = told(words, code).dates

    assert found.certainty == "inferred"


def test_a_father_at_the_head_of_a_sentence_is_no_name() -> None:
    words = "— Мотор заглох, — говорит школьник Тимур. — Папа сказал: «Греби». Я и грёб."
    found = told(words, "ru")

    assert "Папа" not in {each.speaker.name for each in found.statements}


def test_a_span_of_months_ends_with_its_last_one() -> None:
    found = told("Запрет действовал с октября 2027 года по февраль 2028-го.", "ru").dates

    assert [(str(each.start), str(each.end)) for each in found] == [
        ("2027-10-01", "None"),
        ("None", "2028-02-29"),
    ]
