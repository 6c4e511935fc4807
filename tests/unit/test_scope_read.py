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


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "This Agreement does not cover only trade, but also fisheries."),
        ("en", "It cannot be said that this Agreement is not directed against any third State."),
        ("en", "This Agreement is not directed against any third State unless it is attacked."),
        (
            "en",
            "Cooperation shall be guided by the principles of sovereignty, and not of reciprocity.",
        ),
        (
            "en",
            "Arms are excluded from the scope of this Agreement, provided that Annex I lists them.",
        ),
        (
            "en",
            "This Agreement shall cover trade and, subject to a decision of the Committee, fish.",
        ),
        ("en", "This Agreement shall not apply to fisheries, unless otherwise agreed."),
        ("en", "Until 2030 this Agreement covers trade, energy and fisheries."),
        ("en", "It is not intended that this Agreement covers trade, energy and fisheries."),
        ("en", "If both Parties agree, this Agreement covers trade."),
        ("fr", "Le présent Accord couvre le commerce, si les Parties en conviennent."),
        ("fr", "Rien ne dit que le présent Accord couvre le commerce."),
        ("es", "El presente Acuerdo abarca el comercio, siempre que las Partes lo acuerden."),
        ("es", "Hasta 2030 el presente Acuerdo abarca el comercio."),
        ("ru", "Настоящее Соглашение регулирует торговлю, если Стороны не договорятся об ином."),
        ("ru", "Настоящее Соглашение не распространяется только на торговлю."),
    ],
)
def test_what_is_denied_or_hangs_on_something_is_proposed_as_nothing(code: str, words: str) -> None:
    assert rows(words, code) == []


@pytest.mark.parametrize(
    ("code", "words", "excluded"),
    [
        ("en", "The Parties shall cooperate in the fields of trade, but not of arms.", "of arms"),
        ("en", "This Agreement covers trade, to the exclusion of arms.", "arms"),
        (
            "fr",
            "Les Parties coopèrent dans les domaines du commerce, à l'exclusion de la pêche.",
            "pêche",
        ),
        ("es", "El presente Acuerdo abarca el comercio, con exclusión de las armas.", "las armas"),
        (
            "es",
            "Las Partes cooperarán en los ámbitos de comercio, pero no en la pesca.",
            "la pesca",
        ),
        (
            "ru",
            "Настоящее Соглашение охватывает торговлю, за исключением рыболовства.",
            "рыболовства",
        ),
    ],
)
def test_what_a_list_excepts_is_excluded_and_not_covered(
    code: str, words: str, excluded: str
) -> None:
    found = rows(words, code)

    assert ("excludes", excluded) in found
    assert ("covers", excluded) not in found


def test_a_list_that_is_left_open_excludes_nothing() -> None:
    words = "This Agreement covers trade, including but not limited to energy."

    assert {row for row, _ in rows(words, "en")} == {"covers"}
