"""Whose words they are where one tells what another said, or several said several things."""

from __future__ import annotations

import pytest
from tests.press_kit import told

LEAD = {
    "en": "Maria Orlova, the mayor, met Jan Berg, the premier.",
    "ru": "Министр Мария Орлова и премьер Иван Берг встретились.",
    "fr": "La ministre Maria Orlova et le ministre Jean Berg se sont vus.",
    "es": "La ministra Maria Orlova y el ministro Juan Berg se vieron.",
}
TOLD = [
    ("en", "“The pact is dead,” Orlova wrote that Berg said."),
    ("en", "“I did not sign it,” Orlova said Berg told her."),
    ("en", "Berg, according to Orlova, said the pact was dead."),
    ("en", "Berg, as Orlova said, told reporters that it was dead."),
    ("ru", "«Договор умер», — написала Орлова, что сказал Берг."),
    ("ru", "Берг, по словам Орловой, сказал, что договор умер."),
    ("fr", "Berg, selon Orlova, a dit que le pacte est mort."),
    ("es", "«El pacto ha muerto», escribió Orlova que dijo Berg."),
    ("es", "Berg, según Orlova, dijo que el pacto ha muerto."),
]
SEVERALLY = [
    ("en", "“The pact is dead” and “it lives”, said Berg and Orlova respectively."),
    ("en", "Berg and Orlova said “yes” and “no” respectively."),
    ("ru", "«Да» и «нет», сказали Берг и Орлова соответственно."),
    ("fr", "« Oui » et « non », ont dit respectivement Berg et Orlova."),
    ("es", "«Sí» y «no», dijeron Berg y Orlova, respectivamente."),
]
HEARSAY = [
    ("en", "“The pact is dead,” Berg said, or so Orlova claims."),
    ("en", "“The pact is dead,” Berg said, if Orlova is to be believed."),
    ("ru", "«Договор умер», — сказал Берг, если верить Орловой."),
    ("fr", "« Le pacte est mort », a dit Berg, à en croire Orlova."),
    ("fr", "« Le pacte est mort », a écrit Orlova que Berg avait dit."),
    ("es", "«El pacto ha muerto», dijo Berg, si se cree a Orlova."),
]


@pytest.mark.parametrize(("code", "words"), TOLD)
def test_what_one_tells_that_another_said_is_the_others_through_them(code: str, words: str) -> None:
    (found,) = told([LEAD[code], words], code).statements

    assert (found.speaker.name or "").endswith("Berg" if code != "ru" else "Берг")
    assert found.certainty == "inferred"
    assert found.chain[1:] in {("Maria Orlova",), ("Мария Орлова",)}


@pytest.mark.parametrize(("code", "words"), SEVERALLY)
def test_what_several_say_respectively_is_nobodys_with_all_as_candidates(
    code: str, words: str
) -> None:
    found = told([LEAD[code], words], code).statements

    assert found
    assert {(each.speaker.name, len(each.speaker.candidates)) for each in found} == {(None, 2)}


@pytest.mark.parametrize(("code", "words"), HEARSAY)
def test_what_somebody_is_only_claimed_to_have_said_is_inferred(code: str, words: str) -> None:
    found = told([LEAD[code], words], code).statements

    assert {each.certainty for each in found} == {"inferred"}


def test_two_speak_together_where_nothing_parts_them() -> None:
    found = told([LEAD["en"], "Berg and Orlova said that they met in Tarn."]).statements

    assert [each.speaker.name for each in found] == ["Jan Berg and Maria Orlova"]


def test_who_speaks_between_two_commas_of_their_own_clause_is_who_speaks() -> None:
    found = told([LEAD["en"], "Berg, who said it was late, told us that it was dead."]).statements

    assert {each.speaker.name for each in found} == {"Jan Berg"}
    assert {each.certainty for each in found} == {"stated"}


@pytest.mark.parametrize(
    "words", ["Said Berg of Orlova: “She lies.”", "“She lies,” said Berg of Orlova."]
)
def test_of_whom_somebody_speaks_is_no_part_of_their_name(words: str) -> None:
    found = told([LEAD["en"], words, "“The port will open,” Orlova said."]).statements

    assert [each.speaker.name for each in found] == ["Jan Berg", "Maria Orlova"]


def test_of_whom_somebody_speaks_makes_no_person_where_no_full_name_stands() -> None:
    found = told(["Said Berg of Orlova: “She lies.”", "“The port will open,” Orlova said."])

    assert [each.speaker.name for each in found.statements] == ["Berg", "Orlova"]


def test_an_institution_with_of_in_its_name_keeps_it() -> None:
    (found,) = told("“Rates will fall,” said Bank of Tarn.").statements

    assert found.speaker.name == "Bank of Tarn"


PUT_IN = (
    ("ru", "«Порт закрыт», — сказал, по словам Ивана Орлова, Ландов.", "Ландов", "Иван Орлов"),
    ("ru", "«Порт закрыт», — сказал, по словам Ивана Орлова, мэр Павел Ландов.", "Павел Ландов",
     "Иван Орлов"),
    ("ru", "Ландов сказал, по словам Ивана Орлова, что порт закрыт.", "Ландов", "Иван Орлов"),
    ("fr", "« Le port est fermé », a dit, selon Orlov, le maire Paul Landov.", "Paul Landov",
     "Orlov"),
    ("es", "«El puerto está cerrado», dijo, según Orlov, el alcalde Pablo Landa.", "Pablo Landa",
     "Orlov"),
)  # fmt: skip


@pytest.mark.parametrize(("code", "words", "who", "teller"), PUT_IN)
def test_by_whose_word_somebody_spoke_stands_in_the_chain(
    code: str, words: str, who: str, teller: str
) -> None:
    (found,) = told(words, code).statements

    assert (found.speaker.name, found.certainty) == (who, "inferred")
    assert found.chain[1:] == (teller,)
