"""Norms of what is forbidden not to do, of what may be left undone, and of verbs with a hyphen."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.norms.norm import Norm
from paraph.text.node import Provision, Text


def _norms(language: str, words: str) -> tuple[Norm, ...]:
    return read_norms(Text((Provision("paragraph", words),)), language).norms


@pytest.mark.parametrize(
    ("language", "words", "bearer"),
    [
        ("en", "The Tenant is prohibited from not paying.", "The Tenant"),
        ("en", "It is forbidden for the Tenant not to pay.", ""),
        ("fr", "Il est interdit au Preneur de ne pas payer.", "Preneur"),
        ("es", "Queda prohibido al Arrendatario no pagar.", "Arrendatario"),
        ("ru", "Запрещается Арендатору не платить взносы.", ""),
    ],
)
def test_whoever_is_forbidden_not_to_do_something_is_to_do_it(
    language: str, words: str, bearer: str
) -> None:
    (norm,) = _norms(language, words)

    assert (norm.kind, norm.bearer.words) == ("obligation", bearer)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The Tenant is prohibited from paying."),
        ("fr", "Il est interdit au Preneur de payer."),
        ("es", "Queda prohibido al Arrendatario pagar."),
        ("ru", "Запрещается Арендатору платить взносы."),
    ],
)
def test_what_is_forbidden_stays_so(language: str, words: str) -> None:
    (norm,) = _norms(language, words)

    assert norm.kind == "prohibition"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The Buyer may refrain from paying until 1 March 2027."),
        ("fr", "L’Acheteur peut s’abstenir de payer jusqu’au 1er mars 2027."),
        ("es", "El Comprador podrá abstenerse de pagar hasta el 1 de marzo de 2027."),
        ("ru", "Покупатель может воздержаться от платежа до 1 марта 2027 года."),
    ],
)
def test_whoever_may_refrain_from_something_is_released(language: str, words: str) -> None:
    (norm,) = _norms(language, words)

    assert norm.kind == "permission"
    assert [due.day for due in norm.deadlines] == [None]


def test_whoever_shall_refrain_or_may_not_is_bound() -> None:
    (shall,) = _norms("en", "The Buyer shall refrain from selling the goods.")
    (may_not,) = _norms("en", "The Buyer may not refrain from paying.")

    assert (shall.kind, may_not.kind) == ("prohibition", "obligation")


@pytest.mark.parametrize(
    ("words", "kind", "bearer"),
    [
        ("Le Preneur ne sous-loue pas les locaux.", "prohibition", "Le Preneur"),
        ("Le Preneur ne sous-louera pas les locaux.", "prohibition", "Le Preneur"),
        ("Le Preneur ne contre-signera pas l’acte.", "prohibition", "Le Preneur"),
        ("Les Parties ne sous-traitent pas les travaux.", "prohibition", "Les Parties"),
        ("Le Preneur sous-louera les locaux.", "obligation", "Le Preneur"),
        ("Le Preneur doit avertir le Client la veille.", "obligation", "Le Preneur"),
    ],
)
def test_a_french_verb_is_read_whole_and_alone(words: str, kind: str, bearer: str) -> None:
    (norm,) = _norms("fr", words)

    assert (norm.kind, norm.bearer.words) == (kind, bearer)


def test_a_clause_behind_what_a_modal_governs_keeps_its_subject() -> None:
    own, other = _norms("fr", "Le Preneur doit payer le loyer et le Bailleur garde les clés.")

    assert (own.bearer.words, other.bearer.words) == ("Le Preneur", "le Bailleur")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ru", "Хранитель обязуется не только хранить груз, но и возить его."),
        ("ru", "Хранитель должен не только хранить груз, но и вернуть его."),
        ("en", "The Keeper undertakes not only to keep the goods but also to return them."),
        ("fr", "Le Preneur s’engage non seulement à garder les biens, mais aussi à les rendre."),
        ("es", "El Comprador se compromete no solo a pagar, sino también a dar aviso."),
        ("es", "El Comprador se compromete a no solo pagar, sino también a dar aviso."),
    ],
)
def test_not_only_denies_nothing(language: str, words: str) -> None:
    assert {each.kind for each in _norms(language, words)} == {"obligation"}
