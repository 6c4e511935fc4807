"""Who said what is read in the article's own words; every article here is invented."""

from __future__ import annotations

import pytest
from tests.press_kit import only, rows, told

FIRST = "Foreign Minister Maria Orlova met Ivan Petrov in Karvel."
SAID = {
    "en": {
        "“We agree,” Maria Orlova said.": ("Maria Orlova", "direct", "We agree,"),
        "“We agree”, said Maria Orlova, the foreign minister.": (
            "Maria Orlova",
            "direct",
            "We agree",
        ),
        "Maria Orlova said: “We agree.”": ("Maria Orlova", "direct", "We agree."),
        "Maria Orlova said that the text was ready.": (
            "Maria Orlova",
            "indirect",
            "the text was ready",
        ),
        "Maria Orlova said the text was ready.": ("Maria Orlova", "indirect", "the text was ready"),
        "The text was ready, Maria Orlova said.": (
            "Maria Orlova",
            "indirect",
            "The text was ready",
        ),
        "According to Maria Orlova, the text is ready.": (
            "Maria Orlova",
            "indirect",
            "the text is ready",
        ),
        "The text is ready, according to Maria Orlova.": (
            "Maria Orlova",
            "indirect",
            "The text is ready",
        ),
        "Maria Orlova said the text was “almost ready”.": (
            "Maria Orlova",
            "mixed",
            "the text was “almost ready”",
        ),
        "The joint statement says that both sides will meet.": (
            "joint statement",
            "document",
            "both sides will meet",
        ),
    },
    "ru": {
        "«Мы согласны», — сказала Мария Орлова.": ("Мария Орлова", "direct", "Мы согласны"),
        "Мария Орлова заявила, что текст готов.": ("Мария Орлова", "indirect", "текст готов"),
        "Как сообщил посол Иван Петров, текст готов.": ("Иван Петров", "indirect", "текст готов"),
        "Текст почти готов, сообщил Иван Петров.": ("Иван Петров", "indirect", "Текст почти готов"),
    },
    "fr": {
        "« Nous sommes d’accord », a déclaré Marie Orlov.": (
            "Marie Orlov",
            "direct",
            "Nous sommes d’accord",
        ),
        "Marie Orlov a souligné que le texte était prêt.": (
            "Marie Orlov",
            "indirect",
            "le texte était prêt",
        ),
        "Selon Marie Orlov, le texte est prêt.": ("Marie Orlov", "indirect", "le texte est prêt"),
        "Le texte est prêt, a indiqué Marie Orlov.": (
            "Marie Orlov",
            "indirect",
            "Le texte est prêt",
        ),
    },
    "es": {
        "«Estamos de acuerdo», dijo María Orlova.": (
            "María Orlova",
            "direct",
            "Estamos de acuerdo",
        ),
        "María Orlova señaló que el texto está listo.": (
            "María Orlova",
            "indirect",
            "el texto está listo",
        ),
        "Según María Orlova, el texto está listo.": (
            "María Orlova",
            "indirect",
            "el texto está listo",
        ),
        "—Estamos de acuerdo —dijo María Orlova.": ("María Orlova", "direct", "Estamos de acuerdo"),
    },
}
CASES = [(code, words) for code, held in SAID.items() for words in held]


@pytest.mark.parametrize(("code", "words"), CASES)
def test_a_statement_has_its_speaker_its_kind_and_its_words(code: str, words: str) -> None:
    found = told(words, code)

    assert rows(found) == [SAID[code][words]]
    assert only(found).certainty == "stated"


def test_a_split_quotation_is_two_statements_of_one_speaker() -> None:
    found = told("“We agree,” Maria Orlova said, “and we will sign.”")

    assert rows(found) == [
        ("Maria Orlova", "direct", "We agree,"),
        ("Maria Orlova", "direct", "and we will sign."),
    ]
    assert found.statements[1].continues == 1


def test_words_of_the_narrator_are_no_part_of_a_russian_quotation() -> None:
    found = told("«Мы готовы, — сказал Иван Петров. — Подпишем в мае».", "ru")

    assert rows(found) == [
        ("Иван Петров", "direct", "Мы готовы,"),
        ("Иван Петров", "direct", "Подпишем в мае"),
    ]


def test_a_pronoun_means_the_only_one_who_spoke_and_is_inferred() -> None:
    found = told(["Maria Orlova said the text was ready. She added that it was short."])

    assert [each.speaker.name for each in found.statements] == ["Maria Orlova"] * 2
    assert found.statements[1].certainty == "inferred"


def test_a_pronoun_that_may_mean_two_means_nobody() -> None:
    first = "Foreign Minister Sasha Orlov met Robin Petrov in Karvel."
    found = told([first, "“It is done,” he said."])

    assert only(found).speaker.name is None
    assert set(only(found).speaker.candidates) == {"Sasha Orlov", "Robin Petrov"}


def test_a_pronoun_of_another_gender_does_not_mean_somebody() -> None:
    found = told(["Мария Орлова и Иван Петров провели переговоры. «Готово», — сказал он."], "ru")

    assert only(found).speaker.name == "Иван Петров"
    assert only(found).certainty == "inferred"


def test_a_family_name_that_two_have_is_not_resolved() -> None:
    found = told(
        ["Minister Alan Reyes came.", "His brother Tomas Reyes stayed.", "“No,” Reyes said."]
    )

    assert only(found).speaker.name is None


def test_an_office_means_its_only_bearer_and_is_inferred() -> None:
    found = told([FIRST, "“It is done,” the foreign minister said."])

    assert only(found).speaker.name == "Maria Orlova"
    assert only(found).certainty == "inferred"


def test_the_minister_is_never_the_prime_minister() -> None:
    found = told(["Prime Minister Alan Reyes came.", "“No,” the minister said."])

    assert only(found).speaker.name == "minister"
    assert only(found).certainty == "inferred"


def test_a_quotation_over_paragraphs_is_one_statement_for_each() -> None:
    found = told(["Maria Orlova said: “We agree.", "“We will sign.”"])

    assert rows(found) == [
        ("Maria Orlova", "direct", "We agree."),
        ("Maria Orlova", "direct", "We will sign."),
    ]
    assert found.statements[1].continues == 1


def test_a_mark_that_nothing_closes_is_told_and_makes_a_statement_inferred() -> None:
    found = told(["“We agree, Maria Orlova said.", "The sides met."])

    assert all(each.certainty == "inferred" for each in found.statements)
    assert found.open[0].why == "a quotation mark without its other one"


def test_an_outlet_that_cites_somebody_is_in_the_chain() -> None:
    found = told("The text is ready, Interfax reported, citing a ministry spokesman.")

    assert only(found).speaker.name == "ministry spokesman"
    assert only(found).chain == ("The Herald", "Interfax")


def test_a_date_inside_what_was_said_is_not_when_it_was_said() -> None:
    found = told("Maria Orlova said the sides would meet on Friday.")

    assert only(found).date is None


def test_a_date_in_an_aside_about_the_speaker_is_not_when_it_was_said() -> None:
    found = told("Maria Orlova, who came in 2024, said that the text was ready.")

    assert only(found).date is None


def test_a_date_beside_the_verb_is_when_it_was_said() -> None:
    found = told("Maria Orlova said on Tuesday that the text was ready.")

    date = only(found).date
    assert date is not None
    assert date.start is not None
    assert date.start.isoformat() == "2026-03-03"


def test_answers_of_an_interview_are_statements_and_questions_are_none() -> None:
    found = told(
        ["Anna Berg is minister of energy.", "Q: When?", "A: In May.", "Q: Who pays?", "A: Both."]
    )

    assert rows(found) == [("Anna Berg", "direct", "In May."), ("Anna Berg", "direct", "Both.")]
    assert all(each.certainty == "inferred" for each in found.statements)


def test_a_title_in_quotation_marks_is_no_statement() -> None:
    assert not told("The newspaper «Herald» and the project “Silk Road” were named.").statements


def test_what_is_announced_is_not_done() -> None:
    found = told("The agreement will be signed on 12 March 2026, Maria Orlova said.")

    assert [(each.event, each.status) for each in found.events] == [("signature", "announced")]


STATUS = {
    "The sides signed the protocol.": "done",
    "The protocol was signed.": "done",
    "The sides will sign the protocol.": "announced",
    "The protocol is to be signed.": "announced",
    "The sides plan to sign the protocol.": "planned",
    "The protocol could be signed.": "planned",
    "The protocol was not signed.": "denied",
    "The protocol will not be signed.": "denied",
    "Maria Orlova denied that the protocol was signed.": "denied",
}


@pytest.mark.parametrize("words", STATUS)
def test_an_event_has_the_status_of_its_verb(words: str) -> None:
    found = told(words)

    assert [each.status for each in found.events] == [STATUS[words]]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("ru", "Соглашение будет подписано в мае."),
        ("fr", "L’accord sera signé en mai."),
        ("es", "El acuerdo será firmado en mayo."),
    ],
)
def test_no_language_takes_what_is_to_come_for_done(code: str, words: str) -> None:
    found = told(words, code)

    assert [each.status for each in found.events] == ["announced"]


SUBJECTS = {
    ("en", "The deal, which Ivan Petrov drafted, is ready, said Maria Orlova."): "Maria Orlova",
    ("en", "Maria Orlova, after talks with Ivan Petrov, said the deal is ready."): "Maria Orlova",
    (
        "en",
        "The minister of water, Maria Orlova, told Ivan Petrov the deal is ready.",
    ): "Maria Orlova",
    ("en", "Maria Orlova and Ivan Petrov said the deal is ready."): "Maria Orlova and Ivan Petrov",
    ("en", "Officials, speaking in private, said the text is ready."): "Officials",
    ("fr", "L’accord, dont parle Luc Martin, sera signé lundi, précise l’Élysée."): "Élysée",
    ("ru", "Глава МИД Арвении Иван Петров заявил, что текст готов."): "Иван Петров",
    ("ru", "Президент Казахстана Касымов заявил, что текст готов."): "Касымов",
    (
        "es",
        "El ministro Iván Sol y la ministra Eva Mar señalaron que hay progreso.",
    ): "Iván Sol y Eva Mar",
}


@pytest.mark.parametrize(("code", "words"), SUBJECTS)
def test_the_subject_of_a_verb_of_saying_is_who_speaks(code: str, words: str) -> None:
    assert only(told(words, code)).speaker.name == SUBJECTS[code, words]


def test_reports_that_are_denied_are_said_by_nobody() -> None:
    found = told("Maria Orlova denied reports that the text was leaked.")

    assert rows(found) == [("Maria Orlova", "indirect", "reports that the text was leaked")]


def test_a_label_with_a_title_begins_a_turn() -> None:
    found = told(
        ["PRESIDENT PETROV: We agree.", "MS. ORLOVA: So do we.", "PRESIDENT PETROV: Good."]
    )

    assert [each.content.words for each in found.statements] == ["We agree.", "So do we.", "Good."]
    assert found.statements[1].speaker.name == "MS. ORLOVA"


def test_what_was_done_is_not_dated_behind_publication() -> None:
    found = told("He said they met twice and would meet again on 12 March 2027.")

    assert all(each.date is None for each in found.events if each.status == "done")


def test_today_in_a_quotation_counts_from_when_it_was_said() -> None:
    (found,) = told("“We met yesterday,” Maria Orlova said.").dates

    assert found.start is None


NEVER_SURE = {
    ("en", "What Petrov said surprised Orlova: “No.”"): "Ivan Petrov",
    ("en", "“We agree.” Petrov nodded."): "Ivan Petrov",
    ("ru", "Советник Орловой сообщил, что визит отложен."): "Мария Орлова",
    ("ru", "Орлова передала слова Петрова: «Мы готовы»."): "Мария Орлова",
}
MET = {
    "en": "Minister Maria Orlova and Ambassador Ivan Petrov met.",
    "ru": "Министр Мария Орлова и посол Иван Петров встретились.",
}


@pytest.mark.parametrize(("code", "words"), NEVER_SURE)
def test_nobody_is_surely_a_speaker_who_may_not_be(code: str, words: str) -> None:
    found = told([MET[code], words], code)

    assert all(each.certainty == "inferred" for each in found.statements)


def test_each_of_two_cues_has_the_quotation_beside_it() -> None:
    found = told([MET["en"], "After Petrov said “no”, Orlova said “yes”."])

    assert [(each.speaker.name, each.content.words) for each in found.statements] == [
        ("Ivan Petrov", "no"),
        ("Maria Orlova", "yes"),
    ]


def test_who_is_told_something_is_in_no_chain() -> None:
    found = told([MET["en"], "“We agree,” Orlova told Petrov."])

    assert only(found).chain == ("The Herald",)


def test_neither_of_two_says_what_neither_says() -> None:
    assert not told([MET["en"], "Neither Orlova nor Petrov said when it would be."]).statements
