"""Norms of joined verbs: each has a denial of its own, and its day is its own."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.text.node import Provision, Text


def _told(language: str, words: str) -> list[str]:
    norms = read_norms(Text((Provision("paragraph", words),)), language).norms
    return [
        " ".join(
            [
                each.kind,
                *[f"{due.interval[0] or ''}..{due.interval[1] or ''}" for due in each.deadlines],
            ]
        )
        for each in norms
    ]


BOTH = ["prohibition", "obligation ..2028-02-29"]
EN, FR, ES, RU = (
    "before 1 March 2028",
    "avant le 1er mars 2028",
    "antes del 1 de marzo de 2028",
    "до 29 февраля 2028 года",
)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", f"The Buyer shall not sell the house and shall return the keys {EN}."),
        ("en", f"The Buyer undertakes not to sell the house and to return the keys {EN}."),
        (
            "en",
            f"The Buyer agrees not to sell the house, to insure it and to return the keys {EN}.",
        ),
        ("en", f"The Buyer is obliged not to sell the house and to return the keys {EN}."),
        ("en", f"The Buyer shall not sell the house but return the keys {EN}."),
        ("en", f"The Buyer shall refrain from selling the house and return the keys {EN}."),
        ("en", f"Each Party undertakes not to impose duties and to exchange lists {EN}."),
        ("fr", f"L’Acheteur s’engage à ne pas vendre et à remettre les clefs {FR}."),
        ("fr", f"L’Acheteur est tenu de ne pas vendre et de remettre les clefs {FR}."),
        ("fr", f"L’Acheteur ne vendra pas les biens et remettra les clefs {FR}."),
        ("es", f"El Comprador se compromete a no vender y a devolver las llaves {ES}."),
        ("es", f"El Comprador está obligado a no vender y a devolver las llaves {ES}."),
        ("es", f"El Comprador no venderá los bienes y devolverá las llaves {ES}."),
        ("ru", f"Покупатель обязуется не сдавать помещение и вернуть ключи {RU}."),
        ("ru", f"Стороны обязуются не вводить сборы, обменяться списками {RU} и провести встречу."),
        ("ru", f"Покупатель обязан не сдавать помещение и вернуть ключи {RU}."),
        ("ru", f"Покупатель не продаёт помещение и возвращает ключи {RU}."),
    ],
)
def test_a_verb_that_is_not_denied_is_an_obligation_with_its_day(language: str, words: str) -> None:
    assert _told(language, words) == BOTH


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The Buyer shall return the keys and shall not sell the house before 1 March 2028."),
        ("fr", "L’Acheteur remettra les clefs et ne vendra pas les biens avant le 1er mars 2028."),
        ("es", "El Comprador devolverá las llaves y no venderá antes del 1 de marzo de 2028."),
        ("ru", "Покупатель возвращает ключи и не продаёт помещение до 1 марта 2028 года."),
    ],
)
def test_a_verb_that_alone_is_denied_is_a_prohibition_until_its_day(
    language: str, words: str
) -> None:
    assert _told(language, words) == ["obligation", "prohibition 2028-03-01.."]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", f"The Buyer undertakes not to sell or to lease the house {EN}."),
        ("en", f"The Buyer undertakes not to sell the house and not to lease it {EN}."),
        ("en", f"The Buyer undertakes not to give secrets to sellers and to competitors {EN}."),
        ("en", f"The Buyer shall not sell and lease the house {EN}."),
        ("en", f"The Buyer is required not to sell the house {EN}."),
        ("en", f"The Buyer undertakes to refrain from selling the house {EN}."),
        ("en", f"The Buyer is obliged to abstain from selling the house {EN}."),
        ("fr", f"L’Acheteur s’engage à s’abstenir de vendre {FR}."),
        ("fr", f"L’Acheteur est tenu de s’abstenir de vendre {FR}."),
        ("es", f"El Comprador se compromete a abstenerse de vender {ES}."),
        ("ru", "Покупатель обязуется воздерживаться от продажи до 1 марта 2028 года."),
        ("ru", "Покупатель обязан воздержаться от продажи до 1 марта 2028 года."),
        ("fr", f"L’Acheteur ne vendra ni ne louera les biens {FR}."),
        ("fr", f"L’Acheteur est tenu de ne pas vendre les biens {FR}."),
        ("es", f"El Comprador no venderá ni alquilará los bienes {ES}."),
        ("es", f"El Comprador está obligado a no vender los bienes {ES}."),
        ("ru", "Покупатель обязуется не сдавать и не продавать помещение до 1 марта 2028 года."),
        ("ru", "Покупатель обязуется не сдавать или передать помещение до 1 марта 2028 года."),
        ("ru", "Покупатель обязан не разглашать сведения до 1 марта 2028 года."),
    ],
)
def test_verbs_that_are_all_denied_are_forbidden_until_their_day(language: str, words: str) -> None:
    assert _told(language, words) == ["prohibition 2028-03-01.."]


@pytest.mark.parametrize(
    ("language", "words", "kind"),
    [
        (
            "en",
            f"The Buyer undertakes not to sell the house and return the keys {EN}.",
            "prohibition",
        ),
        (
            "en",
            f"The Buyer undertakes not to help the Seller to pay and to return the keys {EN}.",
            "prohibition",
        ),
        (
            "en",
            f"The Buyer undertakes to return the keys and not to sell the house {EN}.",
            "obligation",
        ),
        ("fr", f"L’Acheteur s’engage à ne pas vendre et remettre les clefs {FR}.", "prohibition"),
        ("fr", f"L’Acheteur doit remettre les clefs et ne pas vendre {FR}.", "obligation"),
        (
            "es",
            f"El Comprador se compromete a no vender y devolver las llaves {ES}.",
            "prohibition",
        ),
        ("es", f"El Comprador deberá devolver las llaves y no vender {ES}.", "obligation"),
        ("ru", f"Покупатель не должен сдавать помещение и вернуть ключи {RU}.", "prohibition"),
        (
            "ru",
            f"Покупатель обязуется не требовать сдать помещение и вернуть ключи {RU}.",
            "prohibition",
        ),
        ("ru", f"Покупатель обязуется вернуть ключи и не сдавать помещение {RU}.", "obligation"),
    ],
)
def test_a_day_of_verbs_that_are_denied_perhaps_has_no_value(
    language: str, words: str, kind: str
) -> None:
    assert _told(language, words) == [f"{kind} .."]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The Buyer is obliged not only to pay but to return the keys before 1 March 2028."),
        ("es", "El Comprador está obligado a pagar, no a vender, antes del 1 de marzo de 2028."),
        ("ru", "Покупатель обязан не только платить, но и вернуть ключи до 29 февраля 2028 года."),
    ],
)
def test_what_denies_no_verb_forbids_nothing(language: str, words: str) -> None:
    assert _told(language, words) == ["obligation ..2028-02-29"]
