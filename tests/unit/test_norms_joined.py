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
