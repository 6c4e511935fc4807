"""Who speaks in articles of many kinds: split quotations, names of fathers, titles, several."""

from __future__ import annotations

import pytest
from tests.press_kit import article_of, rows, told

from paraph.press.reading import read_article

SPLIT = (
    ("en", '"We are out of luck," Helen Strand told reporters outside the hall, "and of money."'),
    ("fr", "« Nous sommes à bout », a dit Anne Roux devant la mairie, « et sans argent »."),
    ("es", "«No podemos más», dijo Ana Ruiz ante el ayuntamiento, «ni tenemos dinero»."),
)


@pytest.mark.parametrize(("code", "words"), SPLIT)
def test_the_rest_of_a_split_quotation_stands_behind_where_it_was_said(
    code: str, words: str
) -> None:
    first, last = told(words, code).statements

    assert first.speaker.name == last.speaker.name is not None
    assert (last.kind, last.continues) == ("direct", first.number)


def test_a_quotation_behind_another_verb_is_no_rest() -> None:
    words = '"We are out of luck," Ann Strand said as a clerk called, "and of money."'

    assert all(each.continues == 0 for each in told(words).statements)


def test_a_turn_is_read_by_whatever_verb_and_a_name_behind_it() -> None:
    words = "— Музей чего? — не понимает Тамара Гущина. — Мыла?"

    assert rows(told(words, "ru")) == [
        ("Тамара Гущина", "direct", "Музей чего?"),
        ("Тамара Гущина", "direct", "Мыла?"),
    ]


FATHERS = (
    ("Приехала Ирина Попова.", "Ирина Попова"),
    ("Приехала Ирина Петровна Попова.", "Ирина Петровна Попова"),
    ("Приехали Ирина Попова и Ирина Лунина.", "Ирина Петровна"),
    ("Приехала Ирина Олеговна Попова.", "Ирина Петровна"),
)


@pytest.mark.parametrize(("first", "who"), FATHERS)
def test_a_name_with_that_of_a_father_is_of_the_only_one_who_may_bear_it(
    first: str, who: str
) -> None:
    (found,) = told([first, "Ирина Петровна сказала, что порт закрыт."], "ru").statements

    assert found.speaker.name == who
    assert found.certainty == ("inferred" if who == "Ирина Попова" else "stated")


@pytest.mark.parametrize("father", ["Ильич", "Кузьмич", "Лукич", "Фомич", "Никитич", "Олегович"])
def test_a_father_may_have_any_name(father: str) -> None:
    (found,) = told(f"Приехал Гордей Лопатин. Гордей {father} сказал, что рад.", "ru").statements

    assert (found.speaker.name, found.certainty) == ("Гордей Лопатин", "inferred")


def test_a_name_of_a_man_is_not_turned_where_his_given_name_tells_its_case() -> None:
    (found,) = told("Вадим Сорока: «Порт закрыт».", "ru").statements

    assert found.speaker.name == "Вадим Сорока"


@pytest.mark.parametrize(
    "words",
    ["Врач команды мне ещё до матча сказал, что всё плохо.", "Врач команды так и сказал: «Плохо»."],
)
def test_whom_and_how_an_office_tells_is_no_part_of_it(words: str) -> None:
    (found,) = told(words, "ru").statements

    assert found.speaker.name == "Врач команды"


def test_a_year_before_an_office_makes_nobody_an_event() -> None:
    words = (
        "Le maire a reçu le 4 mars 2026 la présidente du Conseil, Mme Elsa Brun.",
        "Mme Brun a dit que le port ferme.",
    )

    (found,) = told(words, "fr").statements

    assert found.speaker.name == "Elsa Brun"


SEVERAL = (
    ("es", "«Trabajaremos juntos», señalaron los panaderos.", "panaderos"),
    ("es", "«Trabajaremos juntos», señalaron.", None),
    ("fr", "« Nous travaillerons ensemble », ont lancé les boulangers.", "boulangers"),
)


@pytest.mark.parametrize(("code", "words", "who"), SEVERAL)
def test_several_who_speak_are_no_one_who_spoke_before(
    code: str, words: str, who: str | None
) -> None:
    before = {
        "es": "Néstor Ibáñez destacó que su país cumplió.",
        "fr": "Luc Roux a dit que tout va bien.",
    }

    found = told([before[code], words], code).statements[-1]

    assert (found.speaker.name, found.certainty) == (who, "inferred")


def test_times_do_not_speak() -> None:
    found = told("«Trabajaremos», dijo las veces que quiso.", "es").statements

    assert all(each.speaker.name is None for each in found)


TITLED = (
    ("es", "Amparo Lled, oceanógrafa: «El mar no avisa»", ("P. ¿Cuándo lo supo?", "R. En mayo.",
     "P. ¿Se puede parar?", "R. Se puede frenar."), "Amparo Lled"),
    ("fr", "Trois questions à Romain Vasseur, luthier", ("Comment choisit-on un bois ?",
     "On l'écoute, et on attend qu'il réponde.", "Vous avez failli fermer ?",
     "Oui, en 2021, quand la banque m'a écrit.", "Et aujourd'hui ?",
     "Aujourd'hui, j'ai deux ans de commandes."), "Romain Vasseur"),
)  # fmt: skip


@pytest.mark.parametrize(("code", "title", "turns", "who"), TITLED)
def test_a_title_tells_that_there_is_an_interview_and_with_whom(
    code: str, title: str, turns: tuple[str, ...], who: str
) -> None:
    article = article_of((title, *turns), code, title=title, headings=(0,))

    found = read_article(article)

    assert found.sort == "interview"
    assert {each.speaker.name for each in found.statements} == {who}
    assert len(found.statements) == len(turns) // 2


def test_where_one_speaks_is_not_what_one_says() -> None:
    words = "À la mairie, on se réjouit. « C'est bien », assure l'adjointe."

    assert [each.content.words for each in told(words, "fr").statements] == ["C'est bien"]


def test_what_one_says_at_a_place_stays() -> None:
    (found,) = told("Le port fermera, assure-t-on à la mairie.", "fr").statements

    assert found.content.words == "Le port fermera"
