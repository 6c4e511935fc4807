"""Marks within quotations: what prints as one string is proved, and nothing besides."""

from __future__ import annotations

import pytest
from tests.unit.test_false_editorials_by_class import sides
from tests.unit.test_false_editorials_local import word

NB, NN = "\u00a0", "\u202f"
OPEN = (
    ("en", "The word “{can't|can’t}” is struck out."),
    ("en", "The words “{Party's|Party’s} goods” give way to “Party’s goods”."),
    ("en", "Both {“Party's”|“Party’s”} and “Party's” are found there."),
    ("en", "The apostrophe of “the {Party's|Party’s} goods” is straight."),
    ("en", "The quotation marks of “the {Party's|Party’s} goods” are curly."),
    ("en", "The password is “the {Party's|Party’s} goods” here."),
    ("en", "It is spelled “the {Party's|Party’s} goods” here."),
    ("en", "He uses no non-breaking blank in “the goods{ |" + NB + "}of trade”."),
    ("en", "The words “in{ |" + NB + "}to” give way to “in" + NB + "to” and to “in to”."),
    ("en", "The string “the{ |" + NB + "}goods” is searched."),
    ("en", "A search for “the {Party's|Party’s} goods” is made."),
    ("en", "The keywords are “the {Party's|Party’s} goods” and more."),
    ("en", "The three characters in “Parties shall {...|…}” are counted."),
    ("en", "The marks “Parties shall {...|…}” and “…” are both in use."),
    ("en", "The letters “{ﬀ|ff}” are printed as one sign."),
    ("en", "The ligature in “a{ﬀ|ff}air” is kept."),
    ("en", "Signs are listed below.\n\nThe apostrophe:\n\n“the {Party's|Party’s} goods”"),
    ("en", "The words “the {colour|color} of goods” are struck out."),
    ("en", "The words “the {recieve|receive} goods” are struck out."),
    ("en", "The words <<the {recieve|receive} goods>> are struck out."),
    ("en", "The words ＂the {recieve|receive} goods＂ are struck out."),
    ("en", "The words 〝the {recieve|receive} goods〞 are struck out."),
    ("en", "The words ❝the {recieve|receive} goods❞ are struck out."),
    ("en", "The words ″the {recieve|receive} goods″ are struck out."),
    ("en", "The words ′the {recieve|receive} goods′ are struck out."),
    ("en", "The words ´the {recieve|receive} goods´ are struck out."),
    ("en", "The words `the {recieve|receive} goods` are struck out."),
    ("en", "> The {recieve|receive} goods are struck out."),
    ("en", "The words “on {5 May 2026|May 5, 2026}” are struck out."),
    ("en", "The words “under {Article|Art.} 5” are struck out."),
    ("en", "The words “for {ten|10} days” are struck out."),
    ("en", "The words “of{ of|} the goods” are struck out."),
    ("en", "The words “buy {a|an} ship” are struck out."),
    ("en", "The words “the goods{ |  }of trade” are struck out."),
    ("en", "The words “goods {–|—} price” are struck out."),
    ("en", "The words “the co{-|\u2011}operation” are struck out."),
    ("en", "The words “it is {'free'|‘free’} of charge” are struck out."),
    ("en", 'The words “it is {"free"|„free“} of charge” are struck out.'),
    ("en", "The words “of 1{ |" + NB + "}000 goods” are struck out."),
    ("en", "The words “the {resign|re-sign} day” are struck out."),
    ("en", "The words “the {Parties|Party's} goods” are struck out."),
    ("en", "The words “the {Parties'|Party’s} goods” are struck out."),
    ("en", "The words “Parties shall {....|…}” are struck out."),
    ("fr", "L'apostrophe de « {l'acheteur|l’acheteur} » est droite."),
    ("fr", "Le mot « {l'une|l’une} » est supprimé."),
    ("fr", "On écrit « {aujourd'hui|aujourd’hui} » ou « aujourd’hui »."),
    ("fr", "L'espace insécable de « bien{ |" + NB + "}vendu » demeure."),
    ("fr", "Le mot de passe est « bien{ |" + NB + "}vendu »."),
    ("fr", "Les mots « le {événement|évènement} » sont supprimés."),
    ("es", "El carácter de «{...|…}» es de puntos suspensivos."),
    ("es", "La contraseña es «bien{ |" + NB + "}vendido» aquí."),
    ("es", "Las palabras «el {oscuro|obscuro} bien» se suprimen."),
    ("ru", "Пробел в «товар{ |" + NB + "}хранится» сохранён."),
    ("ru", "Пароль «товар{ |" + NB + "}хранится» сохранён."),
    ("ru", "Слова «{ещё|еще} товар» исключить."),
    ("ru", "Слова «товар {—|-} цена» исключить."),
    ("ko", "공백을 “물품{ |" + NB + "}대금”에서 뺀다."),
    ("ko", "비밀번호는 “물품{ |" + NB + "}대금”이다."),
    ("ko", "“대금{은|을} 지급한다”를 뺀다."),
)
"""Quoted words that change, and quoted signs that are spoken of, in five languages."""
PROVED = (
    ("en", "The words “the {Party's|Party’s} goods” are struck out."),
    ("en", "The words “the goods{ |" + NB + "}of trade” are struck out."),
    ("en", "The words “the goods{" + NN + "| }of trade” are struck out."),
    ("en", "The words “Parties shall {...|…}” are struck out."),
    ("en", "The words “the a{ﬀ|ff}airs of trade” are struck out."),
    ("en", "He says “it {can't|can’t} be” of the goods."),
    ("fr", "Les mots « selon {l'usage|l’usage} du port » sont supprimés."),
    ("fr", "Les mots « le bien{ |" + NB + "}vendu » sont supprimés."),
    ("es", "Las palabras «el bien{ |" + NB + "}vendido» se suprimen."),
    ("ru", "Слова «весь товар{ |" + NB + "}хранится» исключить."),
    ("ko", "“물품{ |" + NB + "}대금을 지급한다”를 뺀다."),
)
"""What a printer sets alike."""


@pytest.mark.parametrize(("language", "marked"), OPEN)
def test_what_a_quotation_says_is_left_to_people(language: str, marked: str) -> None:
    assert word(language, *sides(marked)) == "open"


@pytest.mark.parametrize(("language", "marked"), PROVED)
def test_what_prints_alike_is_proved_in_a_quotation(language: str, marked: str) -> None:
    assert word(language, *sides(marked)) == "editorial"


def test_a_quoted_article_of_several_paragraphs_stays_quoted() -> None:
    opened = "Article 2 is replaced.\n\n“2. The goods are sold.\n\n“3. The {} of them is kept.”"

    assert word("en", opened.format("colour"), opened.format("color")) == "open"
    assert word("en", opened.format("buyer's"), opened.format("buyer’s")) == "editorial"
