"""In which language each provision is, and that its references are followed by that."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from paraph.comparison.change import Altered, Edit
from paraph.comparison.compare import compare
from paraph.comparison.comparison import Comparison
from paraph.text.node import Kind, Provision, Text
from paraph.text.reading import Reading
from paraph.text.tongues import tongues

EN = (
    "The parties shall deliver the goods within ten days of the order.",
    "The buyer shall pay the price in euros to the bank of the seller.",
    "Each party keeps the secrets of the other for five years.",
)
RU = (
    "Стороны поставляют товары в течение десяти дней после заказа.",
    "Покупатель уплачивает цену в евро в банк продавца.",
    "Каждая сторона хранит тайны другой стороны пять лет.",
)
FR = (
    "Les parties livrent les marchandises dans les dix jours de la commande.",
    "L'acheteur paie le prix en euros à la banque du vendeur.",
    "Chaque partie garde les secrets de l'autre pendant cinq ans.",
)
ADDED = {
    "en": "Taxes are borne by the importer without any refund.",
    "ru": "Налоги несёт импортёр без возмещения.",
    "fr": "Les taxes sont à la charge de l'importateur sans retour.",
}
BODIES = {"en": EN, "ru": RU, "fr": FR}
HEADS = {"en": "Article {}", "ru": "Статья {}", "fr": "Article {}"}
CITING = {
    "en": "The duties in Articles 2 and 3 shall survive the end of this agreement.",
    "ru": "Обязанности, указанные в статьях 2 и 3, действуют после окончания соглашения.",
    "fr": "Les devoirs prévus aux articles 2 et 3 survivent à la fin de cet accord.",
}


def articles(code: str, *, added: bool) -> list[tuple[str, str]]:
    bodies = [*BODIES[code], CITING[code]]
    if added:
        bodies.insert(1, ADDED[code])
    return [(HEADS[code].format(number), body) for number, body in enumerate(bodies, start=1)]


def one_after_the_other(*codes: str, added: bool) -> Reading:
    lines = [line for code in codes for pair in articles(code, added=added) for line in pair]
    return plain(lines)


def side_by_side(first: str, second: str, *, added: bool) -> Reading:
    provisions: list[tuple[Kind, str, int]] = [("table", "", 0)]
    for pair in zip(articles(first, added=added), articles(second, added=added), strict=True):
        provisions.append(("row", "", 1))
        provisions += [("cell", f"{head}. {body}", 2) for head, body in pair]
    return Reading(
        Text(tuple([Provision(kind, text, depth=deep) for kind, text, deep in provisions]))
    )


def plain(lines: Sequence[str]) -> Reading:
    return Reading(Text(tuple([Provision("paragraph", line) for line in lines])))


def references(comparison: Comparison) -> list[tuple[str, Edit]]:
    """Return the edits about references, with the words of the old provision."""
    return [
        (comparison.old.text.provisions[row.old.start].text, edit)
        for row in comparison.rows
        if isinstance(row, Altered)
        for edit in row.edits
        if edit.about == "reference"
    ]


@pytest.mark.parametrize("pair", [("en", "ru"), ("ru", "en"), ("en", "fr"), ("fr", "en")])
def test_a_text_in_two_languages_tells_the_reference_that_strays_in_each(
    pair: tuple[str, str],
) -> None:
    old, new = (one_after_the_other(*pair, added=added) for added in (False, True))

    found = references(compare(old, new))

    assert {wording for wording, _ in found} == {CITING[code] for code in pair}
    assert all(edit.cites is not None for _, edit in found)


@pytest.mark.parametrize("pair", [("en", "ru"), ("en", "fr")])
def test_two_columns_are_read_each_in_its_language(pair: tuple[str, str]) -> None:
    reading = side_by_side(*pair, added=False)

    found = tongues(reading.text)

    cells = [code for code, each in zip(found, reading.text.provisions, strict=True) if each.text]
    assert cells == [*pair] * (len(cells) // 2)


@pytest.mark.parametrize("pair", [("en", "ru"), ("en", "fr")])
def test_two_columns_tell_the_reference_that_strays_in_each(pair: tuple[str, str]) -> None:
    old, new = (side_by_side(*pair, added=added) for added in (False, True))

    found = references(compare(old, new))

    assert {wording for wording, _ in found} == {
        f"{HEADS[code].format(4)}. {CITING[code]}" for code in pair
    }


LIST = ("Article 1", "Coal", "Article 2", "Iron", "Article 3", "Salt", "See Article 2", "Wool")


def test_a_text_of_few_words_is_in_the_language_that_names_most_provisions() -> None:
    new = ("Article 1", "Coal", "Article 2", "Grain", "Article 3", "Iron", "Article 4", *LIST[5:])

    assert set(tongues(plain(LIST).text)) == {"en"}
    assert [wording for wording, _ in references(compare(plain(LIST), plain(new)))] == [
        "See Article 2"
    ]


UKRAINIAN = ("1. Вугілля", "2. Залізо", "3. Сіль", "Дивись пункт 2 цієї угоди")


def test_references_in_a_language_not_known_are_said_not_to_be_followed() -> None:
    new = ("1. Вугілля", "2. Зерно і хліб", "3. Залізо", "4. Сіль", UKRAINIAN[3])

    told = [each.hazard for each in compare(plain(UKRAINIAN), plain(new)).hazards]

    assert [(each.code, each.grade) for each in told] == [
        ("references-not-followed", "undecided")
    ] * 2


def test_nothing_is_said_of_them_where_no_number_changed() -> None:
    new = (*UKRAINIAN[:2], "3. Сіль і вода", UKRAINIAN[3])

    assert compare(plain(UKRAINIAN), plain(new)).hazards == ()
