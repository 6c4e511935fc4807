"""Offices, outlets and asides as ordinary copy has them; everybody here is invented."""

from __future__ import annotations

import pytest
from tests.press_kit import rows, told

OUTLETS = [
    ("en", "The daily Tarn News, citing an unnamed official, said that the pier would be shut.",
     "Tarn News"),
    ("en", "The daily Tarn News, citing an anonymous diplomat, said that the pier would be shut.",
     "Tarn News"),
    ("ru", "Газета «Маяк» со ссылкой на неназванного чиновника писала, что порт закроют.", "Маяк"),
    ("ru", "Газета «Маяк» со ссылкой на анонимного дипломата пишет, что причал закроют.", "Маяк"),
    ("fr", "Le quotidien Le Phare, citant un ministre anonyme, affirme que le quai fermera.",
     "Le Phare"),
    ("es", "El diario El Faro, citando a un funcionario anónimo, informó de que el muelle cerrará.",
     "El Faro"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "words", "outlet"), OUTLETS)
def test_who_has_no_name_is_vouched_for_by_the_outlet(code: str, words: str, outlet: str) -> None:
    ((name, kind, _),) = rows(told(words, code))

    assert outlet in (name or "")
    assert kind == "indirect"


@pytest.mark.parametrize(
    ("code", "words", "source"),
    [
        ("en", "The daily Tarn News, citing the mayor of Tarn, said that the pier would be shut.",
         "mayor of Tarn"),
        ("ru", "Газета «Маяк» со ссылкой на мэра Тарна писала, что причал закроют.", "мэра Тарна"),
        ("fr", "Le quotidien Le Phare, citant le maire de Tarn, affirme que le quai fermera.",
         "maire de Tarn"),
        ("es", "El diario El Faro, citando al alcalde de Tarn, informó de que el muelle cerrará.",
         "alcalde de Tarn"),
    ],
)  # fmt: skip
def test_who_has_an_office_is_whom_an_outlet_cites(code: str, words: str, source: str) -> None:
    ((name, _, __),) = rows(told(words, code))

    assert name == source or (code == "es" and name == "El Faro")


OFFICES = [
    ("ru", ["Встречу провели министр торговли Тарна Йонас Беланд и посол Павел Орлов.",
            "Министр торговли Тарна сообщил, что причал закроют."], "Йонас Беланд"),
    ("ru", ["Встречу провели министр отрасли Королевства Тарн Йонас Беланд и посол Павел Орлов.",
            "Министр отрасли Королевства Тарн сообщил, что причал закроют."], "Йонас Беланд"),
    ("fr", [("L’adjointe au commerce, Leïla Benhaddou, a promis que le quai rouvrirait. "
              "Elle a indiqué que la ville paierait.")], "Leïla Benhaddou"),
    ("fr", [("La conseillère aux sports, Leïla Benhaddou, a promis que le quai rouvrirait. "
              "Elle a indiqué que la ville paierait.")], "Leïla Benhaddou"),
    ("fr", [("« Le quai tient », a dit Maëlle Cadic, secrétaire de l’Union des marins. "
              "La syndicaliste a précisé que la ville paierait.")], "Maëlle Cadic"),
    ("es", [("«El muelle aguanta», dijo Marta Solís, secretaria de la Unión de Marinos. "
              "La sindicalista precisó que la ciudad pagaría.")], "Marta Solís"),
    ("en", [("‘The pier stands,’ said Nora Falk, secretary of the Sailors’ Union. "
              "The unionist said that the city would pay.")], "Nora Falk"),
    ("ru", [("«Причал цел», — сказал Павел Орлов, секретарь Союза моряков. "
              "Профсоюзник уточнил, что город заплатит.")], "Павел Орлов"),
    ("en", ["The Tarn Harbour Trust owns the pier.",
            "The trust said that the pier would be shut."], "Tarn Harbour Trust"),
    ("en", ["The Harbour trust and the Tarn Harbour Trust are one.",
            "The trust announced that it had sold the pier."], "Tarn Harbour Trust"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "paragraphs", "who"), OFFICES)
def test_an_office_is_of_whom_the_article_has_named_with_it(
    code: str, paragraphs: list[str], who: str
) -> None:
    last = told(paragraphs, code).statements[-1]

    assert last.speaker.name == who
    assert last.speaker.certainty == "inferred"


def test_the_name_of_a_state_is_nobodys() -> None:
    found = told("Заседание провела комиссия Республики Тарн и Королевства Ладор.", "ru")

    assert found.statements == ()
    found = told(["Королевства Ладор и Тарн дружат.", "Ладор сообщил, что причал закроют."], "ru")
    assert all(each.speaker.name != "Королевства Ладор" for each in found.statements)


ASIDES = {
    "en": ("Q: Safe?", "A: It is. [laughs] Ask the gulls.", ["It is.", "Ask the gulls."]),
    "ru": ("В: Цел?", "О: Цел. (смеётся) Спросите чаек.", ["Цел.", "Спросите чаек."]),
    "fr": ("Q : Il tient ?", "R : Il tient. (Rires) Voyez les mouettes.",
           ["Il tient.", "Voyez les mouettes."]),
    "es": ("P. ¿Aguanta?", "R. Aguanta. (Sonríe). De momento.", ["Aguanta.", "De momento."]),
}  # fmt: skip


@pytest.mark.parametrize("code", ASIDES)
def test_what_somebody_does_between_two_sentences_is_not_said(code: str) -> None:
    asks, answer, said = ASIDES[code]
    found = told(["Nora Falk.", asks, answer, asks, answer], code)

    assert [words for _, _, words in rows(found)] == [*said, *said]


@pytest.mark.parametrize(
    "inside", ["It is [the pier] safe.", "It is (almost) safe. Ask (2) of us."]
)
def test_brackets_inside_of_a_sentence_are_said(inside: str) -> None:
    found = told(["Nora Falk.", "Q: Safe?", f"A: {inside}", "Q: Safe?", "A: Yes."])

    assert rows(found)[0][2] == inside


QUESTIONS = [
    ("en", "Nora Falk asked the mayor whether the pier was shut.", "whether the pier was shut"),
    ("en", "Nora Falk asked why the pier was shut.", "why the pier was shut"),
    ("ru", "Анна Громова спросила мэра, почему причал закрыт.", "почему причал закрыт"),
    ("ru", "Анна Громова спросила, закроют ли причал.", "закроют ли причал"),
    ("fr", "Claire Morel a demandé au maire si le quai fermerait.", "si le quai fermerait"),
    ("es", "Marta Solís preguntó a la alcaldesa si cerraría el muelle.", "si cerraría el muelle"),
]


@pytest.mark.parametrize(("code", "words", "asked"), QUESTIONS)
def test_an_indirect_question_is_said_by_who_asks(code: str, words: str, asked: str) -> None:
    ((name, kind, said),) = rows(told(words, code))

    assert (kind, said) == ("indirect", asked)
    assert name is not None
    assert words.startswith(name)


REPLIES = [
    ("en", ["The mayor, Sven Berg, shut the pier.",
            "Nora Falk asked the mayor if it would open, and he replied that nobody knew."]),
    ("ru", ["Мэр Свен Берг закрыл причал.",
            "Анна Громова спросила мэра, откроют ли его, и он ответил, что никто не знает."]),
    ("fr", ["Le maire, Sven Berg, a fermé le quai.",
            "Claire Morel a demandé au maire s’il rouvrirait, et il a répondu que nul ne sait."]),
    ("es", ["El alcalde, Sven Berg, cerró el muelle.",
            "Marta Solís preguntó al alcalde si abriría, y él respondió que nadie lo sabe."]),
]  # fmt: skip


@pytest.mark.parametrize(("code", "paragraphs"), REPLIES)
def test_who_was_asked_answers(code: str, paragraphs: list[str]) -> None:
    last = told(paragraphs, code).statements[-1]

    assert last.speaker.name in {"Sven Berg", "Свен Берг"}
    assert last.speaker.certainty == "inferred"


CALLED = [
    ("en", ["Tarn Leisure, a hotel company, bought the pier.",
            "According to the company, it will bring jobs."], "Tarn Leisure"),
    ("en", ["Tarn Leisure, a company, and Orr Homes, a rival company, bid for the pier.",
            "According to the company, it will bring jobs."], "company"),
    ("fr", ["La ville a vendu le quai à Lumensol, une société hôtelière.",
            "La société affirme que le projet créera des emplois."], "Lumensol"),
    ("es", ["La ciudad vendió el muelle a Lumensol, una empresa hotelera.",
            "La empresa afirma que el plan creará empleo."], "Lumensol"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "paragraphs", "who"), CALLED)
def test_a_noun_is_the_only_name_that_the_article_calls_so(
    code: str, paragraphs: list[str], who: str
) -> None:
    last = told(paragraphs, code).statements[-1]

    assert last.speaker.name == who
    assert last.speaker.certainty == "inferred"


LEADS = [
    ("en", "The trust has put off the sale, its chairman said yesterday.",
     "Desmond Farrow told a meeting that nobody would be evicted.", "Desmond Farrow"),
    ("fr", "La vente est reportée, a annoncé mardi le président du port.",
     "Paul Jaubert a dit que rien ne serait signé.", "Paul Jaubert"),
    ("es", "La venta se aplaza, anunció ayer su presidenta.",
     "Marta Solís dijo que nada se firmará.", "Marta Solís"),
    ("ru", "Продажу отложили, сообщил вчера председатель совета.",
     "Павел Орлов заявил, что договор не подпишут.", "Павел Орлов"),
    ("en", "The trust has put off the sale, its chairman said yesterday.",
     "Desmond Farrow, a trader, said that nobody would be evicted.", "chairman"),
    ("en", "The trust has put off the sale, its chairman said yesterday.",
     "Desmond Farrow told a meeting that the chairman was wrong.", "chairman"),
    ("en", "The trust has put off the sale, its chairman said yesterday.",
     "Nora Farrow told a meeting that nobody would be evicted.", "chairman"),
    ("en", "The trust has put off the sale, its chairman said yesterday.",
     "A trader told a meeting that Desmond Farrow would be evicted.", "chairman"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "first", "second", "who"), LEADS)
def test_an_office_in_the_first_sentence_is_of_whom_the_next_paragraph_names_alone(
    code: str, first: str, second: str, who: str
) -> None:
    made = told([first, second], code).statements[0]

    assert made.speaker.name == who
    assert made.speaker.certainty == "inferred"


TWICE = [
    ("en", "Her neighbour, the pensioner Nora Falk, objected that the pier was shut.", "Nora Falk"),
    ("ru", "Её соседка, пенсионерка Раиса Ильинична, возразила, что причал закрыт.",
     "Раиса Ильинична"),
    ("fr", "Sa voisine, la retraitée Claire Morel, a dit que le quai fermait.", "Claire Morel"),
    ("es", "Su vecina, la jubilada Marta Solís, dijo que el muelle cerraría.", "Marta Solís"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "words", "who"), TWICE)
def test_somebody_may_have_two_offices_around_a_comma(code: str, words: str, who: str) -> None:
    ((name, kind, _),) = rows(told(words, code))

    assert (name, kind) == (who, "indirect")


def test_two_of_a_list_are_not_one() -> None:
    found = told("The envoy, the minister Nora Falk, and the mayor said that the pier was shut.")

    assert all(each.speaker.words is None or "envoy" not in each.speaker.words.words
               or each.speaker.name != "Nora Falk" for each in found.statements)  # fmt: skip
