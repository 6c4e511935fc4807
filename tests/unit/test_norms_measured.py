"""Norms with a measured time: "not" before "less than" denies nothing, and a time is whole."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.norms.norm import Deadline
from paraph.text.node import Provision, Text


def _told(due: Deadline) -> str:
    value = f"{due.offset[0]} {due.offset[1]}" if due.offset else due.day or "-"
    return f"{due.direction} {value} {due.anchor}".strip()


def _read(language: str, words: str) -> tuple[str, list[str]]:
    (norm,) = read_norms(Text((Provision("paragraph", words),)), language).norms
    return norm.kind, [_told(each) for each in norm.deadlines]


@pytest.mark.parametrize(
    ("language", "words", "kind", "due"),
    [
        (
            "en",
            "The Buyer shall not less than 30 days before 1 June 2027 inform the Seller.",
            "obligation",
            "before 30 day 1 June 2027",
        ),
        (
            "en",
            "The Buyer shall, not less than 30 days before 1 June 2027, inform the Seller.",
            "obligation",
            "before 30 day 1 June 2027",
        ),
        (
            "en",
            "The Buyer shall at least 30 days before 1 June 2027 inform the Seller.",
            "obligation",
            "before 30 day 1 June 2027",
        ),
        (
            "en",
            "The Buyer shall inform the Seller 30 days prior to June 1, 2027.",
            "obligation",
            "before 30 day June 1, 2027",
        ),
        (
            "en",
            "Not less than 30 days before 1 June 2027 shall the Buyer inform the Seller.",
            "obligation",
            "before 30 day 1 June 2027",
        ),
        (
            "en",
            "The Buyer shall not later than 1 May 2027 inform the Seller.",
            "obligation",
            "by 2027-05-01",
        ),
        (
            "en",
            "The Buyer shall no later than 1 May 2027 inform the Seller.",
            "obligation",
            "by 2027-05-01",
        ),
        (
            "en",
            "The Buyer shall in no event later than 1 May 2027 inform the Seller.",
            "obligation",
            "by 2027-05-01",
        ),
        (
            "en",
            "In no event later than 1 May 2027 shall the Buyer inform the Seller.",
            "obligation",
            "by 2027-05-01",
        ),
        (
            "en",
            "The Buyer shall, not more than ten days after signature, inform the Seller.",
            "obligation",
            "by 10 day signature",
        ),
        (
            "en",
            "The Buyer may not later than 1 May 2027 end the contract.",
            "permission",
            "by -",
        ),
        (
            "en",
            "The Buyer shall not, later than 1 May 2027, return the goods.",
            "prohibition",
            "by 2027-05-01",
        ),
        (
            "en",
            "The Buyer shall not return the goods later than 1 May 2027.",
            "prohibition",
            "by 2027-05-01",
        ),
        (
            "en",
            "The Buyer shall not before 1 May 2027 return the goods.",
            "prohibition",
            "after 2027-05-01",
        ),
        ("en", "The Buyer shall not more than twice inspect the mill.", "prohibition", ""),
        (
            "en",
            "The Buyer shall give notice within 30 days before 1 June 2027.",
            "obligation",
            "before 2027-06-01",
        ),
        (
            "en",
            "The Buyer shall give notice in the 30 days before the expiry of the term.",
            "obligation",
            "before -",
        ),
        (
            "en",
            "The Buyer shall not give notice more than 30 days before the expiry of the term.",
            "prohibition",
            "before -",
        ),
        (
            "en",
            "The Buyer shall not give notice less than 30 days before the expiry of the term.",
            "prohibition",
            "before 30 day the expiry of the term",
        ),
        (
            "en",
            "The Buyer shall give notice more than 30 days before the expiry of the term.",
            "obligation",
            "before 30 day the expiry of the term",
        ),
        (
            "fr",
            "L’Acheteur doit au moins 30 jours avant le 1er juin 2027 informer le Vendeur.",
            "obligation",
            "before 30 day le 1er juin 2027",
        ),
        (
            "fr",
            "L’Acheteur doit pas plus tard que le 1er mai 2027 informer le Vendeur.",
            "obligation",
            "by 2027-05-01",
        ),
        (
            "fr",
            "L’Acheteur doit avertir le Vendeur dans les 30 jours précédant la fin du bail.",
            "obligation",
            "by -",
        ),
        (
            "fr",
            "L’Acheteur ne peut avertir le Vendeur plus de 30 jours avant la fin du bail.",
            "prohibition",
            "before -",
        ),
        (
            "es",
            "El Comprador deberá no menos de 30 días antes del 1 de junio de 2027 avisar.",
            "obligation",
            "before 30 day 1 de junio de 2027",
        ),
        (
            "es",
            "El Comprador deberá no más tarde del 1 de mayo de 2027 avisar al Vendedor.",
            "obligation",
            "by 2027-05-01",
        ),
        (
            "es",
            "El Comprador se compromete a no más tarde del 1 de mayo de 2027 avisar al Vendedor.",
            "obligation",
            "by 2027-05-01",
        ),
        (
            "es",
            "El Comprador deberá avisar dentro de los 30 días anteriores al fin del contrato.",
            "obligation",
            "by -",
        ),
        (
            "ru",
            "Покупатель должен не менее чем за 30 дней до 1 июня 2027 года уведомить Продавца.",
            "obligation",
            "before 30 day 1 июня 2027 года",
        ),
        (
            "ru",
            "Покупатель обязан за 30 дней до 1 июня 2027 года уведомить Продавца.",
            "obligation",
            "before 30 day 1 июня 2027 года",
        ),
        (
            "ru",
            "Покупатель обязуется не позднее 1 мая 2027 года уведомить Продавца.",
            "obligation",
            "by 2027-05-01",
        ),
        (
            "ru",
            "Покупатель должен не ранее 1 мая 2027 года уведомить Продавца.",
            "obligation",
            "after 2027-05-01",
        ),
        (
            "ru",
            "Покупатель не может не позднее 1 мая 2027 года прекратить договор.",
            "prohibition",
            "by 2027-05-01",
        ),
        (
            "ru",
            "Покупатель не может не менее чем за 30 дней до 1 июня 2027 года не уведомить.",
            "obligation",
            "before 30 day 1 июня 2027 года",
        ),
        (
            "ru",
            "Покупатель не может не уведомить Продавца не позднее 1 мая 2027 года.",
            "obligation",
            "by 2027-05-01",
        ),
        (
            "ru",
            "Покупатель обязан в течение 30 дней до окончания срока уведомить Продавца.",
            "obligation",
            "by -",
        ),
        (
            "ru",
            "Покупатель обязуется не позже чем через 10 дней после приёмки уведомить.",
            "obligation",
            "by 10 day приёмки",
        ),
    ],
)
def test_what_a_time_measures_is_no_denial(language: str, words: str, kind: str, due: str) -> None:
    found, told = _read(language, words)

    assert found == kind
    assert told == ([due] if due else [])
