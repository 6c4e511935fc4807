"""A time between "and" and a second verb: it is that verb's, and its subject is the first one's."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.text.node import Provision, Text


def _told(language: str, words: str) -> list[tuple[str, str, list[str]]]:
    norms = read_norms(Text((Provision("paragraph", words),)), language).norms
    return [(each.kind, each.bearer.words, [due.words for due in each.deadlines]) for each in norms]


@pytest.mark.parametrize(
    ("language", "words", "bearer", "time"),
    [
        (
            "en",
            "The Buyer shall inspect the goods, and before use, shall clean them.",
            "The Buyer",
            "before use",
        ),
        (
            "en",
            "The Buyer shall inspect the goods and by 1 May 2027 shall pay the price.",
            "The Buyer",
            "by 1 May 2027",
        ),
        (
            "en",
            "The Buyer shall pay and within 10 days of receipt of the goods shall clean them.",
            "The Buyer",
            "within 10 days of receipt of the goods",
        ),
        (
            "fr",
            "L'Acheteur doit inspecter les biens et, avant le 1er mai 2027, doit payer le prix.",
            "L'Acheteur",
            "avant le 1er mai 2027",
        ),
        (
            "fr",
            "L'Acheteur doit payer et dans les 10 jours de la livraison doit rendre les caisses.",
            "L'Acheteur",
            "dans les 10 jours de la livraison",
        ),
        (
            "es",
            "El Comprador deberá ver los bienes, y antes de su uso, deberá limpiarlos.",
            "El Comprador",
            "antes de su uso",
        ),
        (
            "ru",
            "Покупатель должен осмотреть товар и до 1 мая 2027 года должен уплатить цену.",
            "Покупатель",
            "до 1 мая 2027 года",
        ),
        (
            "ru",
            "Покупатель обязан осмотреть товар и в течение 10 дней после поставки обязан платить.",
            "Покупатель",
            "в течение 10 дней после поставки",
        ),
    ],
)
def test_a_time_behind_and_is_that_of_the_second_verb(
    language: str, words: str, bearer: str, time: str
) -> None:
    assert _told(language, words) == [
        ("obligation", bearer, []),
        ("obligation", bearer, [time]),
    ]


def test_what_is_forbidden_is_not_until_the_day_of_what_is_to_be_done() -> None:
    words = "The Buyer shall not sell the goods, and before 1 May 2027, shall return them."

    assert _told("en", words) == [
        ("prohibition", "The Buyer", []),
        ("obligation", "The Buyer", ["before 1 May 2027"]),
    ]


@pytest.mark.parametrize(
    ("words", "bearers"),
    [
        (
            "The Buyer shall pay and within 10 days the Seller shall deliver the goods.",
            ["The Buyer", "the Seller"],
        ),
        (
            "The Buyer shall pay and upon delivery the goods shall be inspected.",
            ["The Buyer", ""],
        ),
        (
            "The Buyer shall pay and within 10 days of delivery the warranty shall lapse.",
            ["The Buyer", ""],
        ),
        (
            "The Buyer shall pay and by 1 May 2027 interest shall accrue.",
            ["The Buyer", ""],
        ),
    ],
)
def test_a_subject_behind_a_time_is_its_own(words: str, bearers: list[str]) -> None:
    assert [bearer for _, bearer, _ in _told("en", words)] == bearers
