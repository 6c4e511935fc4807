"""Which terms a text defines."""

from __future__ import annotations

import pytest

from paraph.text.definitions import definitions
from paraph.text.node import Provision, Text
from paraph.text.outline import outline


def terms(language: str, *lines: str) -> list[str]:
    text = Text(tuple(Provision("paragraph", line) for line in lines))
    return [each.term for each in definitions(text, outline(text), language)]


@pytest.mark.parametrize(
    ("language", "wording", "expected"),
    [
        ("en", "1. “Party” means a State.", ["Party"]),
        ("en", '"Term" shall mean one year.', ["Term"]),
        ("en", "‘Goods’ has the meaning given in Annex I.", ["Goods"]),
        (
            "en",
            "Acme Ltd (hereinafter referred to as “the Seller”) and Bob (the “Buyer”)",
            ["the Seller", "Buyer"],
        ),
        ("en", "(each a “Party” and together the “Parties”)", ["Party", "Parties"]),
        ("en", "Acme, hereinafter “Acme”, agrees", ["Acme"]),
        ("en", "He said “hello” to us, and “goodbye”.", []),
        ("en", "The word means nothing.", []),
        ("ru", "ООО «Ромашка», именуемое в дальнейшем «Продавец»,", ["Продавец"]),
        ("ru", "договор поставки (далее – «Договор»)", ["Договор"]),
        ("ru", "договор поставки (далее – Договор)", ["Договор"]),
        ("ru", "Под «сроком» понимается год.", ["сроком"]),
        ("ru", "1) «Товар» – вещь.", ["Товар"]),
        ("ru", "«Сторона» означает государство.", ["Сторона"]),
        ("ru", "Общество «Ромашка» — юридическое лицо.", []),
        ("fr", "La société X (ci-après dénommée « le Vendeur »)", ["le Vendeur"]),
        ("fr", "Le terme « navire » désigne un bâtiment.", ["navire"]),
        ("fr", "On entend par « État » un État souverain.", ["État"]),  # codespell:ignore entend
        ("es", "Acme (en adelante, el “Vendedor”)", ["Vendedor"]),
        ("es", "1. Por “Parte” se entiende un Estado.", ["Parte"]),
        ("es", "“Plazo” significa un año.", ["Plazo"]),
        ("ko", "갑(이하 “매도인”이라 한다)", ["매도인"]),
        ("ko", "“계약”이란 이 문서를 말한다.", ["계약"]),
        ("zh", "甲方（以下简称“卖方”）", ["卖方"]),
        ("zh", "（一）“缔约方”是指国家。", ["缔约方"]),
        ("ar", 'يقصد بعبارة "الطرف" دولة.', ["الطرف"]),
    ],
)
def test_a_term_is_what_the_words_beside_it_define(
    language: str, wording: str, expected: list[str]
) -> None:
    assert terms(language, wording) == expected


def test_a_list_announced_as_definitions_needs_no_verb() -> None:
    members = ("a) « Accord » le présent accord ;", "b) « Partie » un État.")
    announced = "Article premier. Les termes suivants sont employés :"
    other = "Article premier. Les Parties disent :"

    assert terms("fr", announced, *members) == ["Accord", "Partie"]
    assert terms("fr", other, *members) == []


def test_a_definition_knows_its_place_and_is_found_by_its_term() -> None:
    wording = "2. “Party” means a State; “Party” means it still."
    text = Text((Provision("paragraph", "Article 1"), Provision("paragraph", wording)))

    found = definitions(text, outline(text), "en")

    assert [(each.provision, wording[each.start : each.end]) for each in found.of("Party")] == [
        (1, "Party"),
        (1, "Party"),
    ]
    assert found.of("State") == ()


def test_a_language_without_a_table_defines_nothing() -> None:
    assert terms("", "“Partei” bezeichnet einen Staat und nichts anderes auf dieser Welt.") == []
