"""What a text says that it covers, excludes and assures of, each with its own words."""

from __future__ import annotations

import pytest

from paraph.norms.final.scope import read_scope
from paraph.text.node import Provision, Text

COVERS = {
    "en": (
        "The Parties shall develop a partnership in the fields of trade, science and sport.",
        ["trade", "science and sport"],
    ),
    "fr": (
        "Les Parties renforcent leurs liens dans les domaines du sport, des arts, de l'éducation.",
        ["sport", "arts", "éducation"],
    ),
    "es": (
        "Las Partes fortalecerán su cooperación en los ámbitos de comercio, ciencia y deporte.",
        ["comercio", "ciencia y deporte"],
    ),
    "ru": (
        "Стороны развивают всестороннее партнёрство в области торговли, науки и спорта.",
        ["торговли", "науки и спорта"],
    ),
}


def rows(words: str, code: str) -> list[tuple[str, str]]:
    text = Text((Provision("paragraph", words),))
    found = tuple(read_scope(text, code))
    for each in found:
        at = each.place
        assert text.provisions[at.provision].text[at.start : at.end] == each.field
    return [(each.row, each.field) for each in found]


@pytest.mark.parametrize("code", COVERS)
def test_fields_of_a_partnership_are_rows_of_what_is_covered(code: str) -> None:
    words, fields = COVERS[code]

    assert rows(words, code) == [("covers", each) for each in fields]


@pytest.mark.parametrize(
    ("code", "words", "row"),
    [
        ("fr", "Le présent Accord n'est dirigé contre aucun tiers.", "assurance"),
        ("fr", "Le présent Accord ne porte pas sur l'assistance militaire.", "excludes"),
        ("en", "This Agreement is not directed against any third State.", "assurance"),
        ("en", "This Agreement does not cover military assistance.", "excludes"),
    ],
)
def test_what_is_excluded_and_assured_is_told(code: str, words: str, row: str) -> None:
    assert [each for each, _ in rows(words, code)] == [row]


@pytest.mark.parametrize(
    "words",
    [
        "The Parties shall not develop relations in the field of arms.",
        "The Contractor shall develop exchanges in the field of arms.",
        "The Parties recall that they develop relations in the field of trade.",
    ],
)
def test_what_nobody_undertakes_is_not_covered(words: str) -> None:
    assert rows(words, "en") == []
