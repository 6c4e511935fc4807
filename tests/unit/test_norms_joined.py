"""Norms joined: what is forbidden and what is to be done in one sentence, each by its own day."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.norms.norm import Norm
from paraph.text.node import Provision, Text


def _norms(language: str, words: str) -> tuple[Norm, ...]:
    return read_norms(Text((Provision("paragraph", words),)), language).norms


def _days(norm: Norm) -> list[str]:
    return [f"{due.interval[0] or ''}..{due.interval[1] or ''}" for due in norm.deadlines]


@pytest.mark.parametrize(
    ("language", "acts"),
    [
        (
            "fr",
            [
                *("rendre les clés", "fournir un plan", "établir un plan", "acquérir un terrain"),
                *("remettre les clés", "payer le loyer", "construire un mur", "avertir le Client"),
            ],
        ),
        (
            "es",
            [
                *("dar aviso", "darle aviso", "devolver las llaves", "entregarlas"),
                *("producir un informe", "construir un muro", "remitir la suma"),
            ],
        ),
    ],
)
def test_a_verb_joined_to_what_is_forbidden_is_a_norm_of_its_own(
    language: str, acts: list[str]
) -> None:
    said = {
        "fr": "Le Preneur s’engage à ne pas sous-louer et à {} avant le 1er juin 2027.",
        "es": "El Arrendatario se compromete a no subarrendar y a {} antes del 1 de junio de 2027.",
    }[language]
    for act in acts:
        forbidden, bidden = _norms(language, said.format(act))

        assert (forbidden.kind, _days(forbidden)) == ("prohibition", [])
        assert (bidden.kind, _days(bidden)) == ("obligation", ["..2027-05-31"]), act


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The Tenant agrees to refrain from smoking and pay rent by 1 March 2027."),
        ("en", "The Tenant agrees to refrain from smoking and to pay rent by 1 March 2027."),
        ("en", "The Tenant shall refrain from smoking and deliver the keys by 1 March 2027."),
        ("en", "The Tenant undertakes not to sublet and to report damage by 1 March 2027."),
    ],
)
def test_a_day_behind_a_verb_that_is_surely_joined_is_of_that_one(
    language: str, words: str
) -> None:
    forbidden, bidden = _norms(language, words)

    assert (forbidden.kind, _days(forbidden)) == ("prohibition", [])
    assert (bidden.kind, _days(bidden)) == ("obligation", ["..2027-03-01"])


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "en",
            (
                "The Tenant undertakes not to sublet the house, or keep pets, and to report damage"
                " by 1 March 2027."
            ),
        ),
        (
            "en",
            (
                "The Tenant undertakes not to attempt to sublet the house and return the keys by"
                " 1 March 2027."
            ),
        ),
        ("en", "The Tenant shall not refuse to pay the rent by 1 March 2027."),
        (
            "fr",
            (
                "Le Preneur s’engage à ne pas vendre la maison, ou garder des animaux, et à"
                " signaler les dommages au plus tard le 1er mars 2027."
            ),
        ),
        (
            "es",
            (
                "El Arrendatario se compromete a no vender la casa, o tener animales, y a anunciar"
                " los daños a más tardar el 1 de marzo de 2027."
            ),
        ),
        (
            "ru",
            (
                "Арендатор обязуется не сдавать дом или держать животных и сообщать об ущербе"
                " не позднее 1 марта 2027 года."
            ),
        ),
    ],
)
def test_a_day_behind_a_joint_that_is_not_sure_has_no_value(language: str, words: str) -> None:
    (norm,) = _norms(language, words)

    assert norm.kind == "prohibition"
    assert _days(norm) == [".."]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The Tenant shall not sublet the house by 1 March 2027."),
        ("en", "The Tenant shall not sublet the house and the garden by 1 March 2027."),
        ("ru", "Арендатор не вправе сдавать дом не позднее 1 марта 2027 года."),
    ],
)
def test_a_day_of_what_alone_is_forbidden_keeps_its_value(language: str, words: str) -> None:
    (norm,) = _norms(language, words)

    assert norm.kind == "prohibition"
    assert _days(norm) == ["..2027-03-01"]
