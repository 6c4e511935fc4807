"""Joined verbs in the present: what is denied and what is not are two norms of one bearer."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.text.node import Provision, Text


def _told(language: str, words: str) -> list[tuple[str, str]]:
    norms = read_norms(Text((Provision("paragraph", words),)), language).norms
    return [(each.kind, each.bearer.words) for each in norms]


@pytest.mark.parametrize(
    ("language", "words", "bearer"),
    [
        ("fr", "Le Preneur ne cède pas le bail et restitue les clés.", "Le Preneur"),
        ("fr", "Les Parties ne divulguent pas les plans et protègent les secrets.", "Les Parties"),
        ("fr", "Le Preneur ne modifie aucun mur et rend les locaux propres.", "Le Preneur"),
        ("es", "El Arrendatario no cederá el lote y devolverá las llaves.", "El Arrendatario"),
        ("ru", "Продавец не передаёт права и возвращает документы.", "Продавец"),
        ("en", "The Tenant does not assign the lease and returns the keys.", "The Tenant"),
        ("en", "The Tenant shall not assign the lease and shall return the keys.", "The Tenant"),
    ],
)
def test_what_is_denied_and_what_is_not_are_two_norms(
    language: str, words: str, bearer: str
) -> None:
    assert _told(language, words) == [("prohibition", bearer), ("obligation", bearer)]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "Le Preneur ne cède ni ne sous-loue le bail."),
        ("fr", "Le Preneur ne cède pas le bail et ne fume pas."),
        ("en", "The Parties do not impose duties and apply quotas."),
    ],
)
def test_verbs_that_are_all_denied_or_may_be_are_one(language: str, words: str) -> None:
    assert [kind for kind, _ in _told(language, words)] == ["prohibition"]


@pytest.mark.parametrize(
    ("language", "words", "bearer"),
    [
        ("fr", "Le Fournisseur abaisse le prix et livre les biens.", "Le Fournisseur"),
        (
            "fr",
            "Le Vendeur et l'Acheteur abaissent le prix et livrent les biens.",
            "Le Vendeur et l'Acheteur",
        ),
        (
            "es",
            "El Arrendatario abdica el contrato y deberá devolver las llaves.",
            "El Arrendatario",
        ),
        ("ru", "Продавец не передал права и возвращает документы.", "Продавец"),
    ],
)
def test_a_verb_that_is_not_known_is_no_word_of_a_bearer(
    language: str, words: str, bearer: str
) -> None:
    assert ("obligation", bearer) in _told(language, words)


@pytest.mark.parametrize(
    "words",
    [
        "L'Acheteur ne comprend pas le présent contrat.",
        "Le présent accord ne vise pas les tiers.",
        "Le Preneur n'excède pas ce plafond.",
    ],
)
def test_a_denied_state_is_no_norm(words: str) -> None:
    assert _told("fr", words) == []
