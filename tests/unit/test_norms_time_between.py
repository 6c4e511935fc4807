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


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The Seller shall not disclose the data and within 10 days notify the Buyer."),
        (
            "fr",
            "Le Vendeur ne doit pas divulguer les plans et, dans les 10 jours, avertir le Client.",
        ),
        ("es", "El Vendedor no deberá divulgar los datos y, en el plazo de 10 días, avisar."),
        ("ru", "Продавец обязуется не разглашать сведения и в течение 10 дней сообщить об утечке."),
    ],
)
def test_a_time_joined_to_what_is_forbidden_has_no_value(language: str, words: str) -> None:
    norms = read_norms(Text((Provision("paragraph", words),)), language).norms

    assert norms[0].kind == "prohibition"
    assert [due.offset for each in norms for due in each.deadlines] == [None]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The Seller shall keep records for at least six years after the end of the lease."),
        ("fr", "Le Vendeur conserve les registres pendant au moins six ans après la fin du bail."),
        ("es", "El Vendedor conservará las actas durante al menos seis años después del fin."),
        ("ru", "Продавец хранит документы не менее шести лет после окончания договора."),
    ],
)
def test_how_long_at_least_something_is_kept_is_no_deadline(language: str, words: str) -> None:
    (told,) = _told(language, words)

    assert told[2] == []
