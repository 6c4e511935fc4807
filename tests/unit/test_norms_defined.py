"""What the front of a contract calls its parties is who bears its norms."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.text.node import Provision, Text

FRONT = {
    "en": "This Agreement is made between the Town of Wend, a body corporate (the “Town”), and "
    "Ambel Ltd. (the “Grower”) for trees (the “Plants”).",
    "fr": "Entre la Ville de Vand (ci-après « la Ville ») et la société Ambel (ci-après dénommée "
    "« le Pépiniériste »), il est convenu ce qui suit :",
    "es": "Entre el Concejo de Vand (en adelante, «el Concejo») y Ambel SL (en lo sucesivo, la "
    "«Empresa») se acuerda lo siguiente:",
    "ru": "АО «Амбел», именуемое в дальнейшем «Садовник», и город Ванд (далее – «Город») "
    "заключили настоящий Договор о нижеследующем:",
}


def bearers(code: str, words: str, front: str = "") -> list[tuple[str, str]]:
    pieces = (front or FRONT[code], f"1. {words}")
    text = Text(tuple([Provision("paragraph", each) for each in pieces]))
    return [(each.bearer.kind, each.bearer.words) for each in read_norms(text, code).norms]


@pytest.mark.parametrize(
    ("code", "words", "who"),
    [
        ("en", "The Town shall pay the price.", "The Town"),
        ("en", "The Grower shall water the trees.", "The Grower"),
        ("fr", "La Ville doit payer le prix.", "La Ville"),
        ("es", "La Empresa pagará el precio.", "La Empresa"),
        ("ru", "Город обязан платить.", "Город"),
    ],
)
def test_a_name_that_the_front_defines_is_a_party(code: str, words: str, who: str) -> None:
    assert bearers(code, words) == [("one party", who)]


def test_what_a_contract_calls_itself_or_a_thing_bears_nothing() -> None:
    front = "This Agreement (the “Agreement”) is made between Ambel Ltd, a company, and Wend."
    for words in ("This Agreement shall be valid for a year.", "The Agreement shall be valid."):
        assert all(who == "not stated" for who, _ in bearers("en", words, front))
    assert all(who == "not stated" for who, _ in bearers("en", "The Plants shall grow."))


def test_a_name_that_stands_in_quotation_marks_elsewhere_is_no_party() -> None:
    assert bearers("en", "The Town shall pay.", "Whereas the “Town” was founded,") != [
        ("one party", "The Town")
    ]
