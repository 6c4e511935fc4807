"""Norms with a clause between commas: the time behind it is that of the main verb, or kept."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.text.node import Provision, Text


def _due(language: str, words: str) -> list[str]:
    (norm,) = read_norms(Text((Provision("paragraph", words),)), language).norms
    return [
        f"{due.direction} {due.offset[0] if due.offset else due.interval[1]}"
        for due in norm.deadlines
    ]


@pytest.mark.parametrize(
    ("language", "words", "due"),
    [
        (
            "en",
            "The Buyer shall return the deposit, which it lodged, before 15 May 2027.",
            "before 2027-05-14",
        ),
        (
            "en",
            "The Buyer shall return the deposit, which it lodged, within 10 days of demand.",
            "by 10",
        ),
        (
            "en",
            "The Buyer shall pay the rent, if the Seller asks, before 15 May 2027.",
            "before 2027-05-14",
        ),
        (
            "fr",
            "L’Acheteur remet la caution, que le Vendeur conserve, avant le 15 mai 2027.",
            "before 2027-05-14",
        ),
        (
            "fr",
            "L’Acheteur remet la caution, que le Vendeur conserve, dans les dix jours.",
            "by 10",
        ),
        (
            "fr",
            "L’Acheteur rend la somme, que le Vendeur garde, avant le 15 mai 2027 et paie le prix.",
            "before 2027-05-14",
        ),
        (
            "es",
            "El Cliente dará la fianza, que el Vendedor conserva, antes del 15 de mayo de 2027.",
            "before 2027-05-14",
        ),
        (
            "es",
            "El Cliente dará la fianza, que conserva, en el plazo de diez días.",
            "by 10",
        ),
        (
            "ru",
            "Покупатель возвращает залог, который Продавец хранит, до 14 мая 2027 года.",
            "by 2027-05-14",
        ),
        ("ru", "Покупатель возвращает залог, чья сумма известна, в течение десяти дней.", "by 10"),
    ],
)
def test_a_time_behind_a_clause_is_of_the_main_verb(language: str, words: str, due: str) -> None:
    assert _due(language, words) == [due]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The Buyer shall return the goods, which the Seller, before 15 May 2027, delivers."),
        ("en", "The Buyer shall pay the rent, unless it objects, in writing, before 15 May 2027."),
        ("en", "The Buyer shall pay the rent if the Seller asks, before 15 May 2027."),
        ("fr", "L’Acheteur remet la caution, que le Vendeur, avant le 15 mai 2027, conserve."),
        (
            "fr",
            "L’Acheteur rend la somme, que le Vendeur garde, selon l’usage, avant le 15 mai 2027.",
        ),
        ("fr", "L’Acheteur remet les biens, dont il dispose, au moulin avant le 15 mai 2027."),
        (
            "es",
            "El Cliente dará la fianza, que el Vendedor, antes del 15 de mayo de 2027, guarda.",
        ),
        ("ru", "Покупатель возвращает залог, который Продавец, до 15 мая 2027 года, хранит."),
    ],
)
def test_a_time_that_may_be_of_a_clause_is_kept_without_value(language: str, words: str) -> None:
    (due,) = _due(language, words)

    assert due.endswith("None")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The Buyer shall return the goods, which, before 15 May 2027, were sold."),
        ("en", "The Seller shall paint the door, unless the Buyer objects before 15 May 2027."),
        ("fr", "L’Acheteur remet la caution, que le Vendeur conserve avant le 15 mai 2027."),
        (
            "es",
            "El Cliente dará la fianza, que el Vendedor conserva antes del 15 de mayo de 2027.",
        ),
        ("ru", "Покупатель возвращает залог, который Продавец получил до 15 мая 2027 года."),
    ],
)
def test_a_time_within_a_clause_is_no_deadline(language: str, words: str) -> None:
    assert _due(language, words) == []
