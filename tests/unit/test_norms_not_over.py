"""A time that is the longest one left is a limit, and never a first day."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.norms.norm import Norm
from paraph.text.node import Provision, Text


def _read(code: str, words: str) -> tuple[Norm, ...]:
    return read_norms(Text((Provision("paragraph", words),)), code).norms


@pytest.mark.parametrize(
    ("code", "words", "told"),
    [
        ("en", "in a period that may not exceed thirty days from delivery", "delivery"),
        ("en", "within a period not exceeding thirty days from delivery", "delivery"),
        ("en", "within a period of no more than thirty days after delivery", "delivery"),
        ("en", "within a term which shall not exceed thirty days", ""),
        (
            "fr",
            "dans un délai n'excédant pas trente jours à compter de la livraison",
            "la livraison",
        ),
        ("fr", "dans un délai ne dépassant pas trente jours après la livraison", "la livraison"),
        (
            "fr",
            "dans un délai qui ne peut excéder trente jours à compter de la livraison",
            "la livraison",
        ),
        ("fr", "dans un délai qui n'excède pas trente jours", ""),
        ("es", "en un plazo no mayor de treinta días desde la entrega", "la entrega"),
        ("es", "en un plazo no superior a treinta días después de la entrega", "la entrega"),
        (
            "es",
            "dentro de un plazo que no exceda de treinta días contados desde la entrega",
            "la entrega",
        ),
        ("es", "en un plazo que no podrá exceder de treinta días", ""),
        ("ru", "в срок, не превышающий 30 дней со дня поставки", "поставки"),
        ("ru", "в срок не более 30 дней со дня поставки", "поставки"),
        ("ru", "в срок, не превышающий 30 дней", ""),
    ],
)
def test_the_longest_time_is_one_by_which_it_is_due(code: str, words: str, told: str) -> None:
    who = {
        "en": "The Buyer shall pay",
        "fr": "L'Acheteur paie",
        "es": "El Comprador pagará",
        "ru": "Покупатель оплачивает товар",
    }[code]
    (norm,) = _read(code, f"{who} {words}.")
    (due,) = norm.deadlines
    assert (due.words, due.direction, str(due.offset), due.anchor) == (words, "by", "30 days", told)


@pytest.mark.parametrize(
    ("code", "words", "direction"),
    [
        ("es", "El Comprador pagará diez días después de la entrega.", "after"),
        ("fr", "L'Acheteur paie trente jours après la livraison.", "after"),
        ("en", "The lease ends at the end of a period of thirty days from delivery.", "after"),
    ],
)
def test_a_time_that_is_to_pass_stays_one(code: str, words: str, direction: str) -> None:
    assert [[due.direction for due in each.deadlines] for each in _read(code, words)] in (
        [[direction]],
        [],
    )


@pytest.mark.parametrize(
    ("code", "words", "who"),
    [
        (
            "en",
            "The Seller undertakes that it will deliver the boat by 1 March 2027.",
            "The Seller",
        ),
        (
            "en",
            "The Seller undertakes to the Buyer that it will deliver the boat by 1 March 2027.",
            "The Seller",
        ),
        (
            "en",
            "The Seller covenants and agrees that it will deliver the boat by 1 March 2027.",
            "The Seller",
        ),
        (
            "en",
            "The Seller guarantees that the boat will be delivered by 1 March 2027.",
            "The Seller",
        ),
        (
            "fr",
            "Le Vendeur s'engage à ce que le bateau soit livré avant le 2 mars 2027.",
            "Le Vendeur",
        ),
        (
            "es",
            "El Vendedor se obliga a que, a más tardar el 1 de marzo de 2027, entregará el barco.",
            "El Vendedor",
        ),
        (
            "ru",
            "Продавец обязуется обеспечить, чтобы судно было передано до 1 марта 2027 года.",
            "Продавец",
        ),
    ],
)
def test_who_undertakes_that_something_is_done_is_bound_by_its_day(
    code: str, words: str, who: str
) -> None:
    read = _read(code, words)
    assert {each.kind for each in read} == {"obligation"}
    assert {each.bearer.words for each in read} == {who}
    assert "2027" in "".join(str(due.day) for each in read for due in each.deadlines)


def test_a_covenant_is_no_verb() -> None:
    words = "A State that is party to the Covenant that is in force shall report by 1 March 2027."
    (norm,) = _read("en", words)
    assert norm.bearer.words == "A State"


@pytest.mark.parametrize(
    ("code", "words", "who"),
    [
        (
            "es",
            "Independientemente de si se ha pedido una audiencia, el Tribunal podrá aplazarla.",
            "el Tribunal",
        ),
        (
            "fr",
            "Indépendamment de ce qui précède, le Tribunal peut ajourner l'audience.",
            "le Tribunal",
        ),
        ("ru", "Независимо от запроса Трибунал может отложить слушание.", "Трибунал"),
        (
            "es",
            "La Parte bajo cuya bandera se encuentre el buque notificará su salida.",
            "La Parte",
        ),
        (
            "es",
            "La Parte contra cuya mercancía se aplique la medida notificará su decisión.",
            "La Parte",
        ),
        ("es", "El informe que se elabore y se publique será enviado por el Comité.", "el Comité"),
    ],
)
def test_what_stands_before_a_subject_is_none_of_it(code: str, words: str, who: str) -> None:
    assert [each.bearer.words for each in _read(code, words)] == [who]
