"""Endings of events before a verb, bounds of how long before, and the bearer before a time."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.norms.norm import Deadline, Norm
from paraph.text.node import Provision, Text


def _norm(language: str, words: str) -> Norm:
    (norm,) = read_norms(Text((Provision("paragraph", words),)), language).norms
    return norm


def _due(language: str, words: str) -> Deadline:
    (due,) = _norm(language, words).deadlines
    return due


@pytest.mark.parametrize(
    ("language", "words", "anchor"),
    [
        (
            "en",
            "The Seller must not less than 10 days before delivery give notice.",
            "delivery",
        ),
        (
            "en",
            "The Seller shall within 10 days of receipt of the order deliver the goods.",
            "receipt of the order",
        ),
        (
            "en",
            "The Seller shall within 10 days of receipt of a written report report the loss.",
            "receipt of a written report",
        ),
        (
            "en",
            "The Seller shall reply within 10 days of receipt of the request to deliver the goods.",
            "receipt of the request to deliver the goods",
        ),
        (
            "fr",
            "Le Vendeur doit au moins 10 jours avant la livraison avertir l'Acheteur.",
            "la livraison",
        ),
        (
            "fr",
            "Le Preneur doit dans les 10 jours de la signature payer le loyer.",
            "la signature",
        ),
        (
            "es",
            "El Vendedor deberá al menos 10 días antes de la entrega notificar al Comprador.",
            "la entrega",
        ),
        (
            "es",
            "El Vendedor dentro de los 10 días de la recepción del pedido entregará los bienes.",
            "la recepción del pedido",
        ),
        (
            "ru",
            "Продавец обязан за 10 дней до отгрузки товара письменно уведомить Покупателя.",
            "отгрузки товара",
        ),
        (
            "ru",
            "Продавец в течение 10 дней после поставки товара обязан выставить счёт.",
            "поставки товара",
        ),
        (
            "ru",
            "Банк обязан в течение 10 дней с даты решения приобрести товар уведомить Заказчика.",
            "решения приобрести товар",
        ),
        (
            "ru",
            "Продавец передаёт товар и в течение 10 дней после поставки представляет счёт.",
            "поставки",
        ),
        (
            "ru",
            "Стороны могут через 30 дней после уплаты затрат Продавца расторгнуть договор.",
            "уплаты затрат Продавца",
        ),
    ],
)
def test_an_event_ends_where_the_verb_of_its_clause_begins(
    language: str, words: str, anchor: str
) -> None:
    due = _due(language, words)

    assert due.anchor == anchor
    assert due.words.endswith(anchor)
    assert due.offset is not None


def test_no_value_is_taken_where_the_verb_behind_an_event_is_not_known() -> None:
    due = _due("en", "The Seller shall within 10 days of receipt frobnicate the goods.")

    assert (due.offset, due.anchor) == (None, "")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ru", "Продавец должен не более чем за 10 дней до отгрузки уведомить Покупателя."),
        ("ru", "Продавец обязан уведомить Покупателя не ранее чем за 10 дней до отгрузки."),
        ("ru", "Продавец обязан уведомить Покупателя самое раннее за 10 дней до отгрузки."),
        ("es", "El Vendedor notificará al Comprador con no más de 10 días antes de la entrega."),
        ("es", "El Vendedor notificará al Comprador como muy pronto 10 días antes de la entrega."),
        ("fr", "Le Vendeur avertit l'Acheteur au plus tôt 10 jours avant la livraison."),
        ("fr", "Le Vendeur avertit l'Acheteur pas plus de 10 jours avant la livraison."),
        ("en", "The Seller shall give not more than 10 days' notice."),
        ("en", "The Seller shall notify the Buyer a maximum of 10 days before delivery."),
        ("en", "The Seller shall notify the Buyer at the earliest 10 days before delivery."),
        ("en", "The Seller shall notify the Buyer within the 10 days preceding delivery."),
    ],
)
def test_how_long_before_at_most_has_no_value(language: str, words: str) -> None:
    due = _due(language, words)

    assert (due.offset, due.day, due.anchor) == (None, None, "")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ru", "Продавец должен не менее чем за 10 дней до отгрузки уведомить Покупателя."),
        ("ru", "Продавец обязан уведомить Покупателя не позднее чем за 10 дней до отгрузки."),
        ("es", "El Vendedor notificará al Comprador al menos 10 días antes de la entrega."),
        ("fr", "Le Vendeur avertit l'Acheteur au plus tard 10 jours avant la livraison."),
        ("en", "The Buyer may cancel the order up to 10 days before delivery."),
        ("en", "The Seller shall notify the Buyer no later than 10 days before delivery."),
        ("en", "The Seller shall give at least 10 days' notice."),
    ],
)
def test_how_long_before_at_least_has_its_value(language: str, words: str) -> None:
    due = _due(language, words)

    assert (due.direction, str(due.offset)) == ("before", "10 days")


@pytest.mark.parametrize(
    ("language", "words", "bearer"),
    [
        (
            "fr",
            "Le Vendeur dans les 10 jours de la réception de la commande livrera les biens.",
            "Le Vendeur",
        ),
        (
            "es",
            "El Vendedor dentro de los 10 días de la recepción del pedido entregará los bienes.",
            "El Vendedor",
        ),
        (
            "ru",
            "Продавец в течение 10 дней с даты получения заявки обязан поставить товар.",
            "Продавец",
        ),
    ],
)
def test_a_time_behind_a_bearer_is_none_of_its_words(
    language: str, words: str, bearer: str
) -> None:
    assert _norm(language, words).bearer.words == bearer
