"""Norms denied: what releases, what "nor" forbids, and what denies nothing."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.norms.norm import Norm
from paraph.text.node import Provision, Text


def _norms(words: str, language: str = "en") -> tuple[Norm, ...]:
    return read_norms(Text((Provision("paragraph", words),)), language).norms


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("The Buyer shall at no time be required to pay.", ["permission"]),
        ("The Buyer shall in no event be obliged to pay.", ["permission"]),
        ("At no time shall the Buyer be required to pay.", ["permission"]),
        ("The Buyer shall be released from its duty to pay.", ["permission"]),
        ("The Buyer shall at no time disclose secrets.", ["prohibition"]),
        ("The Parties shall not ship, nor shall they sell it.", ["prohibition", "prohibition"]),
        ("The Seller shall not ship it, nor may either Party sell it.", ["prohibition"] * 2),
        ("The Parties shall not only visit but shall also fund it.", ["obligation", "obligation"]),
        ("The Buyer may not only pay but also inspect.", ["permission"]),
        ("The Buyer cannot but pay.", ["obligation"]),
        ("The Buyer may not only inspect.", ["prohibition"]),
        ("The Buyer cannot pay.", ["prohibition"]),
    ],
)
def test_what_denies_decides_the_kind(words: str, kinds: list[str]) -> None:
    assert [each.kind for each in _norms(words)] == kinds


def test_nor_with_a_subject_of_its_own_names_no_bearer_from_before() -> None:
    last = _norms("The Seller shall not ship the goods, nor may either Party sell them.")[-1]

    assert last.bearer.kind == "not stated"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The Parties, with the exception of Morin, shall pay contributions."),
        ("en", "Each Party, except Morin, shall pay contributions."),
        ("fr", "Les Parties, à l'exception de Morin, paient des contributions."),
        ("es", "Las Partes, con excepción de Morin, pagarán las contribuciones."),
        ("ru", "Стороны, за исключением Морина, платят взносы."),
    ],
)
def test_parties_of_which_one_is_left_out_are_not_each_of_them(language: str, words: str) -> None:
    (norm,) = _norms(words, language)

    assert norm.bearer.kind == "not stated"
    assert norm.bearer.words.endswith(("Morin", "Морина"))


def test_an_exception_of_a_case_leaves_the_bearer() -> None:
    (norm,) = _norms("Each Party, except in an emergency, shall pay contributions.")

    assert norm.bearer.kind == "each party"


def test_who_took_a_decision_that_is_told_of_is_not_who_acts() -> None:
    (norm,) = _norms("The Parties shall be notified of decisions taken by the Committee.")

    assert norm.bearer.kind == "not stated"


@pytest.mark.parametrize(
    ("language", "words", "kind"),
    [
        ("fr", "L'Acheteur ne doit payer que les frais prouvés.", "obligation"),
        ("fr", "L'Acheteur ne doit pas payer les frais que le Vendeur a prouvés.", "prohibition"),
        ("fr", "Le Vendeur peut ne pas vendre.", "permission"),
        ("fr", "Il n'est pas interdit à l'Acheteur de vendre.", "permission"),
        ("es", "El Comprador podrá no pagar.", "permission"),
        ("es", "El Comprador no podrá pagar.", "prohibition"),
        ("es", "El Vendedor no se compromete a entregar.", "permission"),
        ("es", "No se prohíbe al Comprador vender.", "permission"),
        ("ru", "Покупатель не может не платить.", "obligation"),
        ("ru", "Продавец может не поставлять товар.", "permission"),
        ("ru", "Покупателю не запрещается продавать товар.", "permission"),
        ("ru", "Продавец не обязуется поставлять товар.", "permission"),
    ],
)
def test_a_denial_that_forbids_nothing_is_no_prohibition(
    language: str, words: str, kind: str
) -> None:
    (found,) = read_norms(Text((Provision("paragraph", words),)), language).norms

    assert found.kind == kind
    assert not found.bearer.words.endswith((" no", " не"))
