"""Titles that make a sentence are no norms; clauses without a stop are not lost for it."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.text.node import Kind, Provision, Text

BODY = {
    "en": "The Seller shall insure the goods.",
    "ru": "Продавец обязан застраховать товар.",
    "fr": "Le Vendeur doit assurer les biens.",
    "es": "El Vendedor deberá asegurar los bienes.",
}


def told(code: str, *provisions: str | tuple[Kind, str]) -> list[str]:
    made = [
        Provision("paragraph", each) if isinstance(each, str) else Provision(*each)
        for each in ("Agreement", *provisions)
    ]
    return [each.words for each in read_norms(Text(tuple(made)), code).norms]


def body(code: str) -> str:
    return BODY[code][:-1]


TITLES = (
    ("en", "Notices Must Be in Writing"),
    ("en", "Payments Shall Be Prompt"),
    ("en", "The Parties Agree to Cooperate"),
    ("en", "Limits the Buyer May Exceed"),
    ("en", "The Buyer Shall Pay on Delivery"),
    ("en", "Either Party May Give Notice"),
    ("fr", "Le Vendeur Doit Livrer les Biens"),
    ("es", "El Vendedor Deberá Entregar los Bienes"),
    ("ru", "Покупатель Обязан Оплатить Товар"),
)


@pytest.mark.parametrize(("code", "title"), TITLES)
def test_a_line_of_capitals_above_a_text_is_its_title(code: str, title: str) -> None:
    for above in (
        (f"4. {title}", f"4.1 {BODY[code]}"),
        (f"Article 4 {title}", BODY[code]),
        ("4. X", title, BODY[code]),
        (("heading", title), BODY[code]),
    ):
        assert told(code, *above) == [body(code)], above


@pytest.mark.parametrize(
    "words",
    [
        "Goods may be returned",
        "Interest shall be paid monthly by the Buyer",
        "Smoking is prohibited on board",
    ],
)
def test_what_may_be_a_title_or_a_clause_is_never_passed_over(words: str) -> None:
    for above in (
        (f"4. {words}", f"4.1 {BODY['en']}"),
        (f"Article 4 {words}", BODY["en"]),
        (("heading", words), BODY["en"]),
    ):
        assert told("en", *above) == [words, body("en")], above


def test_a_line_without_a_stop_leads_in_to_its_items() -> None:
    items = ("1. Rent must be paid in advance", "(a) by bank transfer; or", "(b) in cash.")
    assert told("en", *items)


CLAUSES = (
    ("en", "The Buyer shall pay on delivery"),
    ("en", "Either Party may terminate"),
    ("en", "The Parties agree to cooperate"),
    ("en", "The goods may be returned"),
    ("en", "Parties shall cooperate"),
    ("en", "THE SELLER SHALL NOT BE LIABLE"),
    ("ru", "Покупатель обязан оплатить товар"),
    ("ru", "Товар может быть возвращен"),
    ("fr", "L'Acheteur doit payer à la livraison"),
    ("fr", "Les biens peuvent être rendus"),
    ("es", "El Comprador deberá pagar a la entrega"),
    ("es", "Los bienes podrán devolverse"),
)


@pytest.mark.parametrize(("code", "clause"), CLAUSES)
def test_a_clause_without_a_stop_is_read_above_a_text(code: str, clause: str) -> None:
    for above in (
        (f"4. {clause}", f"4.1 {BODY[code]}"),
        (f"Article 4 {clause}", BODY[code]),
        ("4. X", clause, BODY[code]),
    ):
        assert len(told(code, *above)) == len((clause, body(code))), above


@pytest.mark.parametrize(("code", "title"), [each for each in TITLES if "Exceed" not in each[1]])
def test_a_line_of_capitals_above_nothing_is_read(code: str, title: str) -> None:
    assert len(told(code, f"4. {title}", f"5. {title}")) >= 1


def test_a_line_of_capitals_with_a_stop_is_a_clause() -> None:
    assert len(told("en", "4. Notices Must Be in Writing.", f"4.1 {BODY['en']}")) > 1


def test_a_line_that_leads_in_to_a_list_is_no_title() -> None:
    assert len(told("en", "4. The Parties Shall", "(a) insure the goods;", "(b) keep books.")) > 1
