"""What is permitted, forbidden or agreed in words without a subject binds nobody named before."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.text.node import Provision, Text

NOTHING = {
    "en": "Nothing in this Agreement shall affect the rights of coastal States.",
    "ru": "Ничто в настоящем Соглашении не затрагивает прав государств.",
    "fr": "Rien dans le présent accord n'affecte les droits des États côtiers.",
    "es": "Nada en este Acuerdo afectará los derechos de los Estados ribereños.",
}
SELLER = {
    "en": "The Seller shall deliver the goods.",
    "ru": "Продавец обязан поставить товар.",
    "fr": "Le Vendeur doit livrer les biens.",
    "es": "El Vendedor deberá entregar los bienes.",
}
NOBODYS = (
    ("en", "It is not permitted to fish before 1 May 2027.", "prohibition"),
    ("en", "It is prohibited to fish in the zone.", "prohibition"),
    ("en", "It shall be forbidden to fish in the zone.", "prohibition"),
    ("en", "It is permitted to fish in May.", "permission"),
    ("en", "It shall be lawful to fish in May.", "permission"),
    ("en", "It is required to mark the nets.", "obligation"),
    ("en", "It is required that the nets be marked.", "obligation"),
    ("en", "It is agreed that the nets shall be marked.", "obligation"),
    ("ru", "Запрещается ловить рыбу до 1 мая 2027 года.", "prohibition"),
    ("ru", "Не разрешено ловить рыбу.", "prohibition"),
    ("ru", "Разрешено ловить рыбу в мае.", "permission"),
    ("fr", "Il est interdit de pêcher avant le 1er mai 2027.", "prohibition"),
    ("fr", "Il est défendu de pêcher.", "prohibition"),
    ("fr", "Il n'est pas permis de pêcher.", "prohibition"),
    ("fr", "Il est permis de pêcher en mai.", "permission"),
    ("fr", "Il est obligatoire de marquer les filets.", "obligation"),
    ("fr", "Il n'est pas obligatoire de marquer les filets.", "permission"),
    ("fr", "Il est convenu que les filets doivent être marqués.", "obligation"),
    ("es", "Está prohibido pescar antes del 1 de mayo de 2027.", "prohibition"),
    ("es", "Queda prohibido pescar.", "prohibition"),
    ("es", "No está permitido pescar.", "prohibition"),
    ("es", "Está permitido pescar en mayo.", "permission"),
    ("es", "Es obligatorio marcar las redes.", "obligation"),
)


def last(code: str, *sentences: str) -> tuple[str, str, str]:
    text = Text((Provision("paragraph", "X"), Provision("paragraph", "1. " + " ".join(sentences))))
    norm = read_norms(text, code).norms[-1]
    return norm.kind, norm.bearer.kind, norm.bearer.words


@pytest.mark.parametrize(("code", "words", "kind"), NOBODYS)
def test_what_is_said_of_nobody_has_no_bearer(code: str, words: str, kind: str) -> None:
    for before in ("", NOTHING[code], SELLER[code]):
        assert last(code, before, words) == (kind, "not stated", "")


OWN = (
    ("en", "It is prohibited from selling the rest.", "prohibition"),
    ("en", "It shall not be required to insure them.", "permission"),
    ("en", "It is authorised to sell the rest.", "permission"),
    ("fr", "Il est autorisé à vendre le reste.", "permission"),
    ("es", "Podrá vender el resto.", "permission"),
    ("ru", "Он вправе продать остаток.", "right"),
)


@pytest.mark.parametrize(("code", "words", "kind"), OWN)
def test_a_pronoun_of_somebody_keeps_who_was_spoken_of(code: str, words: str, kind: str) -> None:
    seller = SELLER[code].split()[0] if code == "ru" else " ".join(SELLER[code].split()[:2])

    assert last(code, SELLER[code], words) == (kind, "one party", seller)
    assert last(code, NOTHING[code], words)[1] != "one party"


def test_a_sentence_without_a_subject_is_not_denied_by_the_one_before() -> None:
    words = ("Ninguna Parte podrá vender los bienes.", "Deberá pagar el precio.")

    assert last("es", *words)[0] == "obligation"


AGREED = (
    ("fr", "Il est entendu qu'aucune Partie ne peut vendre.", "prohibition", "aucune Partie"),
    ("fr", "Il est convenu que les Parties doivent payer.", "obligation", "les Parties"),
    (
        "fr",
        "Les Parties conviennent qu'aucune Partie ne peut vendre.",
        "prohibition",
        "aucune Partie",
    ),
    ("en", "It is agreed that neither Party may sell.", "prohibition", "neither Party"),
    ("es", "Queda convenido que ninguna Parte podrá vender.", "prohibition", "ninguna Parte"),
)


@pytest.mark.parametrize(("code", "words", "kind", "who"), AGREED)
def test_what_is_agreed_binds_whom_its_own_clause_names(
    code: str, words: str, kind: str, who: str
) -> None:
    text = Text((Provision("paragraph", "X"), Provision("paragraph", f"1. {words}")))
    norms = read_norms(text, code).norms

    told = [(each.kind, each.bearer.kind, each.bearer.words) for each in norms]
    assert told == [(kind, "each party", who)]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "It may not fish before 1 May."),
        ("fr", "Elle ne peut pas pêcher avant le 1er mai."),
        ("es", "No podrá pescar antes del 1 de mayo."),
        ("ru", "Она не может ловить рыбу до 1 мая."),
    ],
)
def test_a_pronoun_never_speaks_of_nothing(code: str, words: str) -> None:
    kind, bearer, _ = last(code, NOTHING[code], words)

    assert (kind, bearer) == ("prohibition", "not stated")
