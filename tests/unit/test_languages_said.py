"""A text is in the language that it is said to be in, so far as its words tell."""

from __future__ import annotations

from dataclasses import replace

import pytest

import paraph
from paraph.desk.proposing import Given, demand_languages, gather
from paraph.errors import UsageError
from paraph.language.codes import is_code

ENGLISH = "Article 1. The Seller delivers the goods to the Buyer and pays for the carriage.\n"
FRENCH = "Article 1. Le vendeur livre les marchandises et paie les frais du transport.\n"
RUSSIAN = "Статья 1. Продавец поставляет товар покупателю и платит за перевозку, как это указано.\n"
FIGURES = "1. ABC 1200\n\n2. DEF 3400\n"


def given(**texts: str) -> list[Given]:
    return [
        Given("agreement", code, paraph.read(text.encode(), file=f"{code}.txt", language=code))
        for code, text in texts.items()
    ]


def demand(**texts: str) -> None:
    found = given(**texts)
    demand_languages(gather(found, [(each.component, each.language) for each in found]), found)


@pytest.mark.parametrize(
    "texts",
    [
        {"en": FRENCH},
        {"fr": ENGLISH},
        {"ru": ENGLISH},
        {"en": RUSSIAN},
        {"en": ENGLISH, "ru": FRENCH},
    ],
)
def test_words_of_another_language_are_refused(texts: dict[str, str]) -> None:
    with pytest.raises(UsageError, match=r"its words are in .*--as-said"):
        demand(**texts)


def test_one_text_in_two_languages_is_refused() -> None:
    with pytest.raises(UsageError, match="word for word, in en and in ru"):
        demand(en=FIGURES, ru=FIGURES)


def test_what_nobody_can_tell_is_taken() -> None:
    demand(en=ENGLISH, fr=FRENCH, ru=RUSSIAN)
    demand(ru=FIGURES)
    demand(
        de="Artikel 1. Der Verkäufer liefert die Ware des Käufers, und zwar des ersten Ranges.\n"
    )
    demand(de=ENGLISH)


def test_texts_that_stay_as_they_were_are_not_looked_at_again() -> None:
    due = [("agreement", "en"), ("agreement", "ru")]
    old = gather(given(en=FIGURES, ru=FIGURES), due)
    found = given(en=ENGLISH)

    demand_languages(gather(found, due, old.texts), found)
    twice = [replace_text(found[0], FIGURES)]
    with pytest.raises(UsageError, match="word for word"):
        demand_languages(gather(twice, due, old.texts), twice)


def replace_text(one: Given, text: str) -> Given:
    reading = paraph.read(text.encode(), file="a.txt")
    return one._replace(reading=replace(reading, source=replace(reading.source, language="en")))


def test_a_code_of_no_language_is_refused() -> None:
    assert all(map(is_code, ("en", "fr", "kk", "yue")))
    assert not any(map(is_code, ("xx", "e", "EN", "zz", "qq")))
